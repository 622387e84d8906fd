//! IFSC: the code of a bank's branch. It names no person; beside an account number it reaches their money.

use super::token::{Code, ends_well, has_form, is_masked, is_token};
use crate::data::is_bank_code;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence, EvidenceSet};

/// Letters and digits of a branch code.
const LENGTH: usize = 11;

const WORDS: &[&str] = &["ifsc", "ifs", "rtgs", "neft"];

/// Bank branch code.
pub static IFSC: Identifier = Identifier {
    rule: "in.ifsc",
    version: 1,
    entity: Entity::Ifsc,
    risk: "With an account number it is all that a transfer needs.",
    sources: &["Reserve Bank of India: list of branches (NEFT, RTGS)"],
    keys: &[
        "ifsc",
        "ifsc code",
        "ifsccode",
        "ifs code",
        "ifsc no",
        "ifsc number",
        "bank ifsc",
        "branch ifsc",
        "rtgs code",
        "neft code",
        "rtgs ifsc",
        "neft ifsc",
        "beneficiary ifsc",
        "आईएफएससी",
        "आईएफएससी कोड",
    ],
    context: &[
        "ifsc",
        "ifs",
        "neft",
        "rtgs",
        "imps",
        "bank",
        "branch",
        "khata",
        "account",
        "a/c",
        "आईएफएससी",
    ],
    negative: &["sku", "part", "model", "asin"],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Ifsc]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Nothing,
    found: &[
        "NEFT to «HDFC0001234» done",
        "IFSC: «SBIN0005943»",
        "{\"ifsc_code\":\"«icic0000104»\"}",
        "credited via «PUNB0244200», thanks",
        "rtgs code: «UTIB0000009»",
        "NEFT «QQQQ0ABC123» is new",
    ],
    spared: &[
        "part ABCD0123456 in stock",
        "{\"ifsc\":\"same as above\"}",
        "HDFC0001234X",
        "constant HTTP0ABCDEF",
        "SBIN1005943",
        "commit dead0beef12",
    ],
};

fn recognize(site: &Site<'_>) -> Option<Match> {
    let span = site.at..site.at + LENGTH;
    let written = site.slice(span.clone());
    if !has_form(written, b"AAAA*******")
        || written.get(4) != Some(&b'0')
        || !is_token(site, &span, WORDS)
    {
        return None;
    }
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    // The list holds capitals: small letters never tell.
    let known = written.get(..4).is_some_and(is_bank_code);
    let evidence =
        if known { shape.with(Evidence::KnownHandle).with(Evidence::TellingForm) } else { shape };
    Some(Match { span, evidence })
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let code = Code::<LENGTH>::read(value, 0, b" -")?;
    let bytes = code.bytes();
    // The letter O for the zero is a common typing error.
    let fits = has_form(bytes, b"AAAA*******")
        && matches!(bytes.get(4), Some(b'0' | b'O'))
        && bytes.iter().skip(5).any(u8::is_ascii_digit)
        && ends_well(value, code.end, extent)
        && !is_masked(value.get(..code.end)?);
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    let known = bytes.get(..4).is_some_and(is_bank_code);
    fits.then(|| Match {
        span: 0..code.end,
        evidence: if known { shape.with(Evidence::KnownHandle) } else { shape },
    })
}
