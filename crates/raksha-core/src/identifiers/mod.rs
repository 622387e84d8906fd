//! The identifiers: one file each, with grammar, ranges, checksum, key names, context words, mask, sources and
//! examples. An example that does not hold fails the tests, and `raksha rules test`.

mod classes;
pub mod examples;
pub mod india;
pub mod people;
pub mod world;

use std::ops::Range;

use crate::detect::{SeedSet, Site};
use crate::types::{Entity, EvidenceSet, RuleId};

/// A match of one identifier: where and why. The detector adds key and context evidence and grades it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Bytes of the text that was looked at.
    pub span: Range<usize>,
    /// Shape, checksum, grouping, prefix evidence.
    pub evidence: EvidenceSet,
}

/// How far a value under a declaring key reaches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    /// The bytes are the whole value: a JSON string, a CSV field, a quoted logfmt value.
    Whole,
    /// The value begins at the first byte and runs on into other text (`name: Ravi Kumar, ordered ...`): the
    /// identifier says where it ends.
    Prefix,
}

/// How context words are looked for around a match.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
    /// Three words before, one after.
    Near,
    /// Six words before and after: PIN codes and addresses.
    Wide,
}

/// How the default policies mask a value. Counts are characters that stay visible.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mask {
    /// Keeps the first and last characters and every separator; the rest becomes `X`. A value with no more than
    /// `first + last` maskable characters is masked whole.
    Keep {
        /// Letters and digits kept at the start.
        first: u8,
        /// Letters and digits kept at the end.
        last: u8,
    },
    /// Phone: like `Keep { 2, 2 }` on the national number, the country code kept: `+91 98XXXXXX10`.
    Phone,
    /// E-mail: first character, `XXXXX`, the host kept: `rXXXXX@example.com`.
    Email,
    /// UPI: first character, `XXX`, the handle kept: `uXXX@okaxis`.
    Upi,
    /// Person: first letter of each word and `XXX`: `RXXX KXXX`.
    Person,
    /// First character and `XXX`.
    FirstAndFixed,
    /// IP address: IPv4 keeps two parts (`192.168.XXX.XXX`), IPv6 keeps a /48.
    Ip,
    /// Device id, MAC: first two characters and `XXXX`.
    Device,
    /// Date of birth: the year stays, other digits become `X`.
    Year,
    /// Coordinates: one decimal stays.
    Geo,
    /// Vehicle registration: state and office stay: `MH12XXXXXX`.
    Vehicle,
    /// IBAN: country and last four stay.
    Iban,
    /// URL: credentials masked.
    Url,
    /// The label, such as `[ADDRESS]`.
    Label,
    /// The value stays as it is (reported at info).
    Nothing,
}

/// The signature of `Identifier::declared`.
pub type Declare = fn(&[u8], Extent) -> Option<Match>;

/// One identifier: everything Raksha knows about one kind of value.
pub struct Identifier {
    /// Stable rule id: country or `world`, dot, name: `in.aadhaar`.
    pub rule: RuleId,
    /// Raised whenever what the rule matches changes.
    pub version: u16,
    /// What a match is.
    pub entity: Entity,
    /// One sentence: what happens when it leaks.
    pub risk: &'static str,
    /// Where grammar, ranges and checksum come from.
    pub sources: &'static [&'static str],
    /// Key phrases that declare the value: lower-case words separated by spaces, misspellings and abbreviations
    /// included (`aadhaar`, `aadhar no`, `mob`). Read by `keys`: a phrase matches a run of words in a key.
    pub keys: &'static [&'static str],
    /// Context words: single lower-case words in English, Hindi in Latin script and Devanagari, and others.
    pub context: &'static [&'static str],
    /// Words that speak against the value near by.
    pub negative: &'static [&'static str],
    /// How far context words count.
    pub reach: Reach,
    /// Seeds at which `recognize` is tried.
    pub seeds: SeedSet,
    /// For `Seed::Keyword`: the beginnings of words (lower case) at which `recognize` is tried; a trailing space asks
    /// for the whole word. Every word costs time where it is frequent.
    pub cues: &'static [&'static str],
    /// For numeric seeds: the digit counts tried, as a bit set (bit 12 = twelve digits). 0 = any.
    pub digit_counts: u32,
    /// The anchored recognizer for free text. Must look only around `site.at` and take time linear in the value.
    pub recognize: Option<fn(&Site<'_>) -> Option<Match>>,
    /// Whether (and which part of) a value under a declaring key is plausible. Overrules checksum and ranges,
    /// never plausibility: `verified` is no address, `true` is no phone number.
    pub declared: Option<Declare>,
    /// The mask of the default policies.
    pub mask: Mask,
    /// True examples: free text with each expected value between `«` and `»`; found at medium or more. A line
    /// may start with `low:` to ask only for low.
    pub found: &'static [&'static str],
    /// False examples: free text in which this entity is not found at medium or more.
    pub spared: &'static [&'static str],
}

/// Bits for `Identifier::digit_counts`.
pub const fn digits(counts: &[u8]) -> u32 {
    let mut bits = 0;
    let mut position = 0;
    while position < counts.len() {
        #[expect(clippy::indexing_slicing, reason = "bounded by the loop; `get` is not const")]
        {
            bits |= 1 << counts[position];
        }
        position += 1;
    }
    bits
}

/// Every built-in identifier, in order of precedence between equals.
pub fn all() -> impl Iterator<Item = &'static Identifier> {
    [india::ALL, world::ALL, people::ALL].into_iter().flatten().copied()
}

/// The built-in identifiers of an entity.
pub fn of(entity: Entity) -> impl Iterator<Item = &'static Identifier> {
    all().filter(move |identifier| identifier.entity == entity)
}
