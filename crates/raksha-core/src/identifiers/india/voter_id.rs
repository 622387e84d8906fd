//! Voter ids (EPIC): three letters and seven digits with a Luhn check digit; older cards with slashes.
//!
//! Whether every state follows the check is not settled: a right digit counts, a wrong one is not held against it.

use super::token::{Code, digit_values, ends_well, has_form, is_masked, is_token};
use crate::checks::luhn;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence, EvidenceSet};

/// Letters and digits of a voter id.
const LENGTH: usize = 10;

const FORM: &[u8] = b"AAA9999999";

const WORDS: &[&str] = &["epic", "voter", "voterid"];

/// Voter id.
pub static VOTER_ID: Identifier = Identifier {
    rule: "in.voter-id",
    version: 1,
    entity: Entity::VoterId,
    risk: "Leads to name, age, address and family on the public roll; proof of identity for SIM cards.",
    sources: &["Election Commission of India: EPIC", "python-stdnum in_/epic (facts)"],
    keys: &[
        "voter id",
        "voter",
        "voterid",
        "voter no",
        "voter number",
        "voter id no",
        "voter id number",
        "voter card",
        "voter card no",
        "voter card number",
        "voter id card",
        "voter identity card",
        "epic",
        "epic no",
        "epic number",
        "epic id",
        "election id",
        "election card",
        "election card no",
        "elector photo identity card",
        "मतदाता",
        "मतदाता पहचान पत्र",
        "वोटर आईडी",
    ],
    context: &[
        "voter",
        "voters",
        "voterid",
        "epic",
        "election",
        "electoral",
        "elector",
        "vote",
        "matdata",
        "मतदाता",
        "वोटर",
        "वाक्काळர்",
        "வாக்காளர்",
        "ఓటర్",
        "ভোটার",
    ],
    negative: &[
        "sku",
        "part",
        "model",
        "invoice",
        "order",
        "ticket",
        "awb",
        "container",
        "batch",
        "flight",
    ],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::LettersSeven]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 0, last: 4 },
    found: &[
        "voter id «WKH1186253» on the roll",
        "EPIC No: «KSD1287349»",
        "You can vote with your «CPJ4467918» number",
        "{\"voter_id\":\"«ABC1234567»\"}",
        "Voter ID: «ABC/12/345/678901»",
        "मतदाता «DBJ2289013»",
        "low: seen «WKH1186253», then «WKH1186253»",
    ],
    spared: &[
        "invoice INV1234567 paid",
        "container MSC1186263 loaded",
        "{\"voter_id\":\"not available\"}",
        "ABC1234567-2 shipped",
        "voter turnout 6543210 people",
        "order ORD2024001 for 3",
        "A8923571WZ",
    ],
};

/// The check digit is on the seven digits.
fn grade(code: &[u8]) -> EvidenceSet {
    let (digits, count) = digit_values::<7>(code);
    let passes = luhn(digits.get(..count).unwrap_or_default());
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    if passes { shape.with(Evidence::ChecksumOk) } else { shape }
}

fn recognize(site: &Site<'_>) -> Option<Match> {
    let span = site.at..site.at + LENGTH;
    let written = site.slice(span.clone());
    if !has_form(written, FORM) || !is_token(site, &span, WORDS) {
        return None;
    }
    Some(Match { evidence: grade(written), span })
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    if let Some(end) = old_form(value) {
        let evidence = EvidenceSet::of(&[Evidence::Shape, Evidence::Grouping]);
        return ends_well(value, end, extent).then_some(Match { span: 0..end, evidence });
    }
    let code = Code::<LENGTH>::read(value, 0, b" -/")
        .filter(|code| has_form(code.bytes(), FORM) && ends_well(value, code.end, extent));
    if let Some(code) = code {
        return Some(Match { span: 0..code.end, evidence: grade(code.bytes()) });
    }
    // Typing errors and other states' forms: two to four letters, then digits.
    let code = Code::<12>::read(value, 0, b"")?;
    let bytes = code.bytes();
    let letters = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let rest = bytes.get(letters..).unwrap_or_default();
    let plausible = extent == Extent::Whole
        && (2..=4).contains(&letters)
        && (6..=8).contains(&rest.len())
        && rest.iter().all(u8::is_ascii_digit)
        && ends_well(value, code.end, extent)
        && !is_masked(value);
    plausible.then(|| Match { span: 0..code.end, evidence: EvidenceSet::of(&[Evidence::Shape]) })
}

/// The end of `UP/12/345/678901`: letters and three groups of digits between slashes.
fn old_form(value: &[u8]) -> Option<usize> {
    let run = |from: usize, test: fn(&u8) -> bool| {
        value.get(from..).unwrap_or_default().iter().take(12).take_while(|byte| test(byte)).count()
    };
    let mut end = run(0, u8::is_ascii_alphabetic);
    if !(2..=3).contains(&end) {
        return None;
    }
    for (least, most) in [(1, 3), (1, 4), (4, 7)] {
        let digits = run(end + 1, u8::is_ascii_digit);
        if value.get(end) != Some(&b'/') || !(least..=most).contains(&digits) {
            return None;
        }
        end += 1 + digits;
    }
    Some(end)
}
