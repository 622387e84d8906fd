//! The name of a person.

use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Identifier, Mask, Match, Reach};
use crate::names::person;
use crate::types::Entity;

/// A person's name, by key or behind a cue. The keys live in `keys::vocabulary`, because what a name names follows
/// from the whole key.
pub static PERSON: Identifier = Identifier {
    rule: "world.person",
    version: 1,
    entity: Entity::Person,
    risk: "A name ties everything else in the record to a person.",
    sources: &[
        "PyPI faker 40.54.0 (MIT), locales of India, its neighbours, Britain and the United States: the list of names",
        "xtask/data/names.py: what was added by hand",
    ],
    keys: &["name", "full name", "first name", "last name"],
    context: &[],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Keyword]),
    cues: person::CUE_WORDS,
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(person::declared),
    mask: Mask::Person,
    found: &[
        "Dear «Priya Sharma», your order has shipped",
        "Met Mr. «Rajesh Kumar» at the branch",
        "Regards,\n«Amit Verma»\n",
        "C/o «Suresh Iyer», 12 MG Road",
        "mera naam «Rohit» hai",
        "spoke to «Sunita Devi» about the loan",
        "parcel received by «Imran Khan» at noon",
        "customer «ravi kumar» called again",
        "Smt. «Lakshmi Narayanan» has applied",
        "deliver to «Anita Desai» today",
        "hi, my name is «tamerlan» and I forgot my PIN",
        "श्री is not enough, but Dr. «K. R. Narayanan» is",
    ],
    spared: &[
        "Dear Customer, your order has shipped",
        "Dear Sir, please find attached",
        "Regards,\nCustomer Support",
        "customer care executive called",
        "took 12 ms Total",
        "spoke to the manager about it",
        "deliver to Mumbai by Monday",
        "Hello World",
        "contact support for help",
        "thanks for shopping with us",
        "the driver version is 4",
        "PAN India delivery to Delhi",
    ],
};

fn recognize(site: &Site<'_>) -> Option<Match> {
    person::behind_cue(site.text, site.at)
}
