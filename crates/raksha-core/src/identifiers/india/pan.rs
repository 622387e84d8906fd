//! PAN: the permanent account number of the income tax department.
//!
//! The last letter is a check letter, but its algorithm is not published. What the form says: five letters, four
//! digits, a letter; the fourth letter is the kind of holder; the serial is never `0000`. An upper-case value whose
//! holder is a person (`P`) or a family (`H`) counts as a telling form: logs, source code and product catalogues
//! (12 MB of each kind of bait) hold no such string, and these are the numbers that name people. Companies, firms
//! and other holders, and lower-case values, stay a shape that asks for a key or a context word.

use std::ops::Range;

use super::token::{Code, ends_well, has_form, is_masked, is_token};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence, EvidenceSet};

/// Letters and digits of a PAN.
const LENGTH: usize = 10;

const FORM: &[u8] = b"AAAAA9999A";

const WORDS: &[&str] = &["pan", "itr", "itrv", "ack", "pancard", "panno"];

/// Permanent account number.
pub static PAN: Identifier = Identifier {
    rule: "in.pan",
    version: 1,
    entity: Entity::Pan,
    risk: "Ties a person to bank accounts, taxes and loans; used for loan fraud in their name.",
    sources: &["Income Tax Department: structure of PAN", "python-stdnum in_/pan (facts)"],
    keys: &[
        "pan",
        "pan no",
        "pan number",
        "pan num",
        "pan id",
        "pan card",
        "pancard",
        "pan card no",
        "pan card number",
        "panno",
        "pan num",
        "income tax pan",
        "it pan",
        "permanent account number",
        "permanent account no",
        "tax pan",
        "gst pan",
        "pan of deductee",
        "deductee pan",
        "पैन",
        "पैन नंबर",
        "पैन कार्ड",
        "पैन संख्या",
    ],
    context: &[
        "pan",
        "pancard",
        "panno",
        "pans",
        "taxpayer",
        "assessee",
        "income",
        "incometax",
        "itr",
        "itrv",
        "tds",
        "deductee",
        "nsdl",
        "utiitsl",
        "kyc",
        "permanent",
        "पैन",
        "பான்",
        "పాన్",
        "ಪ್ಯಾನ್",
        "প্যান",
        "પાન",
    ],
    negative: &[
        "sku", "part", "model", "coupon", "promo", "voucher", "serial", "batch", "asin", "order",
    ],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Pan]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 5, last: 1 },
    found: &[
        "PAN: «ABCPV1234D»",
        "the taxpayer «AAKFD7113K» filed on time",
        "my pan card is «abcpv1234d» thanks",
        "{\"pan_number\":\"«ABCDE1234F»\"}",
        "verified «AFZPK7190K» with the registry",
        "PAN No: «ABCPV 1234 D»",
        "PAN/«ACUPA7085R»",
        "पैन «BNZPM2501F» सत्यापित",
        "ITRV-«ABCPV1234D»-2023",
    ],
    spared: &[
        "SKU ABCXE1234F in stock",
        "part number LMNOQ2210R",
        "PAN: ABCPVXXXXK",
        "hash abcde1234f00",
        "serial ACUPA0000R",
        "build ABCPV1234D-77-rc1",
        "frying pan 24cm nonstick",
        "GET /objects/abcpv1234d/raw",
    ],
};

/// Whether the fourth letter names a kind of holder.
const fn is_holder(letter: u8) -> bool {
    matches!(letter, b'A' | b'B' | b'C' | b'F' | b'G' | b'H' | b'J' | b'K' | b'L' | b'P' | b'T')
}

/// What ten bytes of the form say; `upper` when written in capitals.
fn grade(code: &[u8], upper: bool) -> EvidenceSet {
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    let holder = code.get(3).copied().unwrap_or(0).to_ascii_uppercase();
    let serial = code.get(5..9).unwrap_or_default();
    if !is_holder(holder) || serial == b"0000" {
        // The rules of the structure play the part of a check: placeholders such as ABCDE1234F break them.
        return shape.with(Evidence::ChecksumFailed);
    }
    if upper && matches!(holder, b'P' | b'H') { shape.with(Evidence::TellingForm) } else { shape }
}

fn recognize(site: &Site<'_>) -> Option<Match> {
    let span: Range<usize> = site.at..site.at + LENGTH;
    let written = site.slice(span.clone());
    if !has_form(written, FORM) || !is_token(site, &span, WORDS) {
        return None;
    }
    let upper = written.iter().all(|byte| !byte.is_ascii_lowercase());
    Some(Match { evidence: grade(written, upper), span })
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let code = Code::<LENGTH>::read(value, 0, b" -.")?;
    let end = code.end;
    if !ends_well(value, end, extent) || is_masked(value.get(..end)?) {
        return None;
    }
    let bytes = code.bytes();
    if has_form(bytes, FORM) {
        return Some(Match { span: 0..end, evidence: grade(bytes, true) });
    }
    // Typing errors (a letter O for a zero) keep ten characters of both kinds.
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let near = extent == Extent::Whole
        && code.separators == 0
        && bytes.len() == LENGTH
        && (3..=5).contains(&digits);
    near.then(|| Match {
        span: 0..end,
        evidence: EvidenceSet::of(&[Evidence::Shape, Evidence::ChecksumFailed]),
    })
}
