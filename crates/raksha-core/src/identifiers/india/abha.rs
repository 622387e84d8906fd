//! ABHA: the health account number (14 digits, `91-1234-5678-9012`) and address (`name@abdm`).
//!
//! The number has no published check digit and fourteen digits are also a date with a time, so a bare run asks for
//! a key or a context word; two, four, four and four digits between hyphens are written for nothing else.

use super::token::{declared_number, is_apart, is_masked, is_one_of, is_token};
use crate::detect::{NumberPrefix, Seed, SeedSet, Site};
use crate::identifiers::classes::{self, Run};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach, digits};
use crate::types::{Entity, Evidence, EvidenceSet};

/// Longest local part of an address, in bytes.
const LOCAL_BYTES_MAX: usize = 40;

/// Handles of health addresses: live, sandbox, and the name of the scheme before 2021.
const HANDLES: &[&str] = &["abdm", "sbx", "ndhm"];

const WORDS: &[&str] = &["abha", "healthid", "phr"];

/// Health account number.
pub static ABHA: Identifier = Identifier {
    rule: "in.abha",
    version: 1,
    entity: Entity::Abha,
    risk: "Opens a person's linked health records.",
    sources: &["Ayushman Bharat Digital Mission: ABHA number"],
    keys: &[
        "abha",
        "abha no",
        "abha number",
        "abha num",
        "abha id",
        "abha card",
        "abha card no",
        "health id",
        "health id no",
        "health id number",
        "healthid",
        "healthid number",
        "ayushman id",
        "ndhm id",
        "abdm id",
        "ayushman bharat health account",
        "आभा",
        "आभा नंबर",
        "आभा संख्या",
    ],
    context: &["abha", "abdm", "ayushman", "ndhm", "healthid", "phr", "आभा", "आयुष्मान"],
    negative: &["timestamp", "order", "invoice", "tracking", "card"],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Digits, Seed::Groups]),
    cues: &[],
    digit_counts: digits(&[14]),
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 0, last: 4 },
    found: &[
        "ABHA number «91-1234-5678-9012» linked",
        "patient holds «14-3321-9087-4410»",
        "{\"abha_number\":\"«91123456789012»\"}",
        "my abha «91 1234 5678 9012» please",
        "आभा «43-4221-5105-6749» सत्यापित",
        "healthId=«91123456789012»",
    ],
    spared: &[
        "at 20240115103000 the job ran",
        "order 91123456789012 shipped",
        "91-1234-5678-9012-33 is longer",
        "abha: not linked",
        "ABHA XX-XXXX-XXXX-9012",
        "value 0.91123456789012",
    ],
};

/// Health account address.
pub static ABHA_ADDRESS: Identifier = Identifier {
    rule: "in.abha-address",
    version: 1,
    entity: Entity::Abha,
    risk: "Asks a person for their linked health records, and often spells their name.",
    sources: &["Ayushman Bharat Digital Mission: ABHA address"],
    keys: &[
        "abha address",
        "abhaaddress",
        "phr address",
        "phr id",
        "health address",
        "abdm address",
        "consent manager id",
        "cm id",
    ],
    context: &["abha", "abdm", "phr"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::At]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize_address),
    declared: Some(declared_address),
    mask: Mask::Upi,
    found: &[
        "consent from «meera.nair@abdm» granted",
        "abha address: «ravi_22@sbx»",
        "{\"phr_address\":\"«91123456789012@abdm»\"}",
        "link «kumar1988@ABDM», then wait",
        "patient (id «sita.devi@abdm») came",
    ],
    spared: &[
        "mail team@abdm.gov.in",
        "thanks @abdm team",
        "rXXX@abdm was masked",
        "ssh deploy@abdm-node-3",
        "pay ravi@okaxis",
        "abha address: pending",
    ],
};

fn recognize(site: &Site<'_>) -> Option<Match> {
    let number = site.number.as_ref()?;
    let span = number.span.clone();
    let grouped = number.groups() == [2, 4, 4, 4] && matches!(number.separator, b'-' | b' ');
    if number.digits().len() != 14
        || number.prefix != NumberPrefix::None
        || !(grouped || number.is_bare())
        || !is_token(site, &span, WORDS)
        || (grouped && !is_apart(site, number))
    {
        return None;
    }
    let evidence = match (grouped, number.separator) {
        (true, b'-') => {
            EvidenceSet::of(&[Evidence::Shape, Evidence::Grouping, Evidence::TellingForm])
        }
        (true, _) => EvidenceSet::of(&[Evidence::Shape, Evidence::Grouping]),
        // Any fourteen digits: nothing without a key or a context word.
        _ => EvidenceSet::NONE,
    };
    Some(Match { span, evidence })
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let number = declared_number(value, extent, digits(&[14]))?;
    (number.prefix == NumberPrefix::None)
        .then(|| Match { span: number.span.clone(), evidence: EvidenceSet::of(&[Evidence::Shape]) })
}

const fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_')
}

/// The address around the `@` at `at`.
fn address(text: &[u8], at: usize) -> Option<Match> {
    // The handle first: it is another one behind nearly every `@`.
    let handle = Run::after(text, at + 1, 8, classes::ALPHANUMERIC).length;
    let end = at + 1 + handle;
    if !matches!(handle, 3 | 4) || !is_one_of(text.get(at + 1..end)?, HANDLES) {
        return None;
    }
    let before = text.get(at.saturating_sub(LOCAL_BYTES_MAX + 1)..at)?;
    let length = before.iter().rev().take_while(|byte| is_local(**byte)).count();
    let local = before.get(before.len() - length..)?;
    let next = |offset: usize| text.get(end + offset).copied().unwrap_or(0);
    // A dot and more letters make it an e-mail address, a hyphen a host.
    let goes_on = matches!(next(0), b'.' | b'-') && next(1).is_ascii_alphanumeric()
        || matches!(next(0), b'_' | b'@');
    let masked = is_masked(local) || (local.len() == 4 && local.ends_with(b"XXX"));
    let fits = (3..=LOCAL_BYTES_MAX).contains(&length)
        && local.first().is_some_and(u8::is_ascii_alphanumeric)
        && local.last().is_some_and(u8::is_ascii_alphanumeric)
        && !goes_on
        && !masked;
    let evidence =
        EvidenceSet::of(&[Evidence::Shape, Evidence::TellingForm, Evidence::KnownHandle]);
    fits.then(|| Match { span: at - length..end, evidence })
}

fn recognize_address(site: &Site<'_>) -> Option<Match> {
    let found = address(site.text, site.at)?;
    let before = site.before(found.span.start);
    (!Site::is_word(before) && !matches!(before, b'@' | b'+' | b'-')).then_some(found)
}

fn declared_address(value: &[u8], extent: Extent) -> Option<Match> {
    let at = memchr::memchr(b'@', value.get(..value.len().min(LOCAL_BYTES_MAX + 1))?)?;
    let found = address(value, at)?;
    let whole = extent == Extent::Prefix || found.span.end == value.len();
    (found.span.start == 0 && whole).then(|| Match {
        evidence: found.evidence.without(Evidence::TellingForm),
        span: found.span,
    })
}
