//! Passport numbers: the Indian form in free text, other countries' under a declaring key.
//!
//! A letter and seven digits carry no check and look like part numbers: without key or context they stay low.

use super::token::{Code, ends_well, has_form, is_masked, is_token};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence, EvidenceSet};

/// The most letters and digits of a passport number anywhere.
const LENGTH_MAX: usize = 9;

const WORDS: &[&str] = &["passport", "ppt", "pp"];

/// Passport number.
pub static PASSPORT: Identifier = Identifier {
    rule: "in.passport",
    version: 1,
    entity: Entity::Passport,
    risk: "Proves identity at borders, hotels and banks; used to forge documents.",
    sources: &["Passport Seva: one letter and seven digits", "Presidio in_passport (facts)"],
    keys: &[
        "passport",
        "passport no",
        "passport number",
        "passport num",
        "passport id",
        "passportno",
        "passprt",
        "passport card no",
        "ppt no",
        "ppno",
        "pp no",
        "travel document number",
        "travel document no",
        "old passport no",
        "पासपोर्ट",
        "पासपोर्ट नंबर",
        "पासपोर्ट संख्या",
    ],
    context: &[
        "passport",
        "passports",
        "passprt",
        "ppt",
        "travel",
        "visa",
        "immigration",
        "पासपोर्ट",
        "பாஸ்போர்ட்",
        "పాస్‌పోర్ట్",
    ],
    negative: &[
        "part", "sku", "model", "asin", "ticket", "order", "invoice", "batch", "serial", "coupon",
    ],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::LetterSeven]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 1, last: 0 },
    found: &[
        "my passport number is «T3569075»",
        "passport: «J6932157»",
        "{\"passport_no\":\"«Q0000000»\"}",
        "Passport: «D12345678»",
        "{\"passport\":\"«123456789»\"}",
        "low: holder «A3456781» checked in",
        "visa on passport «M78 12349» granted",
        "पासपोर्ट «K1234567»",
    ],
    spared: &[
        "part B3097651 in stock",
        "my passport number is T356907",
        "{\"passport_status\":\"verified\"}",
        "error E1234567 raised",
        "passport: pending",
        "build A3456781-rc2",
        "passport PXXXXXXX stored",
        "b0097650",
    ],
};

/// The Indian form: a letter but Q, X and Z, no zero first and none last.
fn is_indian(bytes: &[u8]) -> bool {
    has_form(bytes, b"A9999999")
        && !matches!(bytes.first(), Some(b'Q' | b'X' | b'Z'))
        && bytes.get(1) != Some(&b'0')
        && bytes.last() != Some(&b'0')
}

fn recognize(site: &Site<'_>) -> Option<Match> {
    // `A1234567`, or with the space of the printed page `A12 34567`.
    let spaced = site.byte(site.at + 3) == b' ';
    let span = site.at..site.at + if spaced { 9 } else { 8 };
    let code = Code::<8>::read(site.slice(span.clone()), 0, b" ")?;
    if !is_indian(code.bytes()) || !is_token(site, &span, WORDS) {
        return None;
    }
    Some(Match { span, evidence: EvidenceSet::of(&[Evidence::Shape]) })
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    // With separators only the Indian form is read; any letter counts under a key.
    let spaced = Code::<8>::read(value, 0, b" -")
        .filter(|code| has_form(code.bytes(), b"A9999999") && ends_well(value, code.end, extent));
    if let Some(code) = spaced {
        return Some(Match { span: 0..code.end, evidence: shape });
    }
    let code = Code::<LENGTH_MAX>::read(value, 0, b"")?;
    let bytes = code.bytes();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let least = match extent {
        Extent::Whole => 6,
        // In running text a short code is more likely something else.
        Extent::Prefix => 8,
    };
    let plausible = bytes.len() >= least
        && digits >= 5
        && ends_well(value, code.end, extent)
        && !is_masked(value.get(..code.end)?);
    plausible.then_some(Match { span: 0..code.end, evidence: shape })
}
