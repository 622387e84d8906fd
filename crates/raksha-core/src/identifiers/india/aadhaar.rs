//! Aadhaar numbers (12 digits), virtual ids (16 digits) and enrolment ids (14 digits and a date-time).
//!
//! Eight in a hundred random twelve-digit numbers pass the whole test, so a bare run stays low; 4-4-4 grouping, a
//! key or a context word make it more. Numbers that fail the check are handed on with `ChecksumFailed`: people
//! test with `1234 5678 9012`, and real records hold typing errors. Without key or context they mean nothing.

use super::token::{declared_number, ends_well, is_apart, is_token};
use crate::checks::{luhn, verhoeff};
use crate::detect::{Number, NumberPrefix, Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach, digits};
use crate::types::{Entity, Evidence, EvidenceSet};

const WORDS: &[&str] = &["aadhaar", "aadhar", "adhar", "adhaar", "uid", "uidai"];

const CONTEXT: &[&str] = &[
    "aadhaar",
    "aadhar",
    "adhar",
    "adhaar",
    "aadaar",
    "aadhaars",
    "adhaarcard",
    "aadharcard",
    "aadhaarcard",
    "addhar",
    "aadhhar",
    "uid",
    "uidai",
    "ekyc",
    "kyc",
    "आधार",
    "आधारकार्ड",
    "ஆதார்",
    "ఆధార్",
    "ಆಧಾರ್",
    "আধার",
    "આધાર",
    "ആധാർ",
    "ਆਧਾਰ",
];

const NEGATIVE: &[&str] = &[
    "awb",
    "tracking",
    "consignment",
    "barcode",
    "ean",
    "upc",
    "gtin",
    "isbn",
    "utr",
    "rrn",
    "imei",
    "order",
    "invoice",
    "shipment",
    "waybill",
];

/// Aadhaar number.
pub static AADHAAR: Identifier = Identifier {
    rule: "in.aadhaar",
    version: 1,
    entity: Entity::Aadhaar,
    risk: "Opens accounts and takes loans or SIM cards in the holder's name; it can never be changed.",
    sources: &["UIDAI: number format, Verhoeff check digit", "python-stdnum in_/aadhaar (facts)"],
    keys: &[
        "aadhaar",
        "aadhar",
        "adhar",
        "adhaar",
        "aadaar",
        "addhar",
        "aadhaar no",
        "aadhar no",
        "aadhaar number",
        "aadhar number",
        "aadhaar num",
        "aadhaar id",
        "aadhaar card",
        "aadhar card",
        "adhar card",
        "adhaar card",
        "aadhaar card no",
        "aadhar card no",
        "aadhaar card number",
        "aadhar card number",
        "aadhaar uid",
        "uidai",
        "uidai no",
        "uidai number",
        "uid no",
        "uid number",
        "uid aadhaar",
        "unique identification number",
        "आधार",
        "आधार संख्या",
        "आधार नंबर",
        "आधार कार्ड",
    ],
    context: CONTEXT,
    negative: NEGATIVE,
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Digits, Seed::Groups, Seed::Colons]),
    cues: &[],
    digit_counts: digits(&[12]),
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 0, last: 4 },
    found: &[
        "KYC done with Aadhaar «2341 2341 2346» today",
        "my aadhar no is «499118665246», please update",
        "documents: «9999-4105-7058» (original seen)",
        "{\"aadhaar\":\"«123412341234»\"}",
        "Aadhaar Card No: «9876 5432 1012» for identification.",
        "आधार «9999 7165 8847» जमा किया",
        "low: «999941057058» is what the form holds, so «999955183433» too",
        "UID: «9999.3311.9405»",
    ],
    spared: &[
        "order 499118665246 shipped",
        "card 4111 1111 1111 1111 charged",
        "id 550e8400-e29b-41d4-a716-446655440000",
        "took 0.499118665246 s",
        "geo_location: \"lat:12.9716,lng:77.5946\"",
        "Masked Aadhaar: XXXX XXXX 2346",
        "batch 2341-2341-2346-7788 closed",
        "at=1700000000123 request served",
        "GET /files/499118665246/parts",
    ],
};

/// Aadhaar virtual id.
pub static AADHAAR_VID: Identifier = Identifier {
    rule: "in.aadhaar-vid",
    version: 1,
    entity: Entity::Aadhaar,
    risk: "Stands in for the Aadhaar number in authentication until it is revoked.",
    sources: &["UIDAI: virtual id", "python-stdnum in_/vid (facts)"],
    keys: &[
        "vid",
        "vid no",
        "vid number",
        "virtual id",
        "virtual id no",
        "virtual id number",
        "aadhaar vid",
        "aadhar vid",
        "aadhaar virtual id",
        "uidai vid",
    ],
    context: &["vid", "virtual", "aadhaar", "aadhar", "uidai", "आधार"],
    negative: &[
        "card",
        "credit",
        "debit",
        "visa",
        "mastercard",
        "rupay",
        "order",
        "invoice",
        "tracking",
    ],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Digits, Seed::Groups]),
    cues: &[],
    digit_counts: digits(&[16]),
    recognize: Some(recognize_vid),
    declared: Some(declared_vid),
    mask: Mask::Keep { first: 0, last: 4 },
    found: &[
        "VID: «2341 2341 2341 2341»",
        "aadhaar vid «9112234567890123» generated",
        "{\"virtual_id\":\"«9112-2345-6789-0123»\"}",
        "my vid «2341234123412341» instead",
        "low: value «2341234123412341» in column 3",
    ],
    spared: &[
        "card 4111 1111 1111 1111 charged",
        "order 2341234123412341 shipped",
        "trace_id=2341234123412342",
        "at=1700000000123456 us",
        "video id 2222222222222222",
    ],
};

/// Aadhaar enrolment id.
pub static AADHAAR_ENROLMENT: Identifier = Identifier {
    rule: "in.aadhaar-enrolment",
    version: 1,
    entity: Entity::Aadhaar,
    risk: "Fetches the Aadhaar letter of a person whose number is not known.",
    sources: &["UIDAI: enrolment slip, 1234/12345/12345 and date-time"],
    keys: &[
        "eid",
        "enrolment id",
        "enrollment id",
        "enrolment no",
        "enrollment no",
        "enrolment number",
        "enrollment number",
        "aadhaar enrolment",
        "aadhaar enrollment",
        "aadhaar eid",
        "uidai enrolment no",
    ],
    context: &["enrolment", "enrollment", "eid", "aadhaar", "aadhar", "uidai", "नामांकन"],
    negative: &[],
    reach: Reach::Near,
    // `1234/12345/12345` has no seed of its own: it is found under a declaring key.
    seeds: SeedSet::NONE,
    cues: &[],
    digit_counts: 0,
    recognize: None,
    declared: Some(declared_enrolment),
    mask: Mask::Keep { first: 0, last: 4 },
    found: &[
        "Enrolment No: «1234/12345/12345»",
        "EID: «1052/10042/03366 23/01/2024 14:03:22»",
        "{\"enrolment_id\":\"«1052/10042/03366»\"}",
        "{\"aadhaar_enrollment\":\"«1052100420336620240123140322»\"}",
        "enrollment id: «2189/20412/00917»",
    ],
    spared: &[
        "ratio 1234/12345/12345 of the samples",
        "eid mubarak to all",
        "enrolment no: pending",
        "path /1234/12345/12345/a",
        "eid=42",
    ],
};

/// The digits and grouping of a number that could be an Aadhaar number, graded.
fn grade(number: &Number) -> EvidenceSet {
    let mut evidence = EvidenceSet::of(&[Evidence::Shape]);
    if number.groups() == [4, 4, 4] && number.separator != 0 {
        evidence = evidence.with(Evidence::Grouping);
    }
    evidence.with(check(number.digits()))
}

fn check(digits: &[u8]) -> Evidence {
    let palindrome = digits.iter().eq(digits.iter().rev());
    let starts_well = digits.first().is_some_and(|first| *first >= 2);
    if starts_well && !palindrome && verhoeff(digits) {
        Evidence::ChecksumOk
    } else {
        Evidence::ChecksumFailed
    }
}

fn recognize(site: &Site<'_>) -> Option<Match> {
    if site.seed == Seed::Colons {
        return recognize_colons(site);
    }
    let number = site.number.as_ref()?;
    let span = number.span.clone();
    // Only 4-4-4 and bare runs: `100 200 300 400` or `12 Jan`-like lists are no Aadhaar numbers.
    let grouped = number.groups() == [4, 4, 4] && number.separator != 0;
    if number.digits().len() != 12
        || number.prefix != NumberPrefix::None
        || !(grouped || number.is_bare())
        || !is_token(site, &span, WORDS)
        || (grouped && !is_apart(site, number))
    {
        return None;
    }
    Some(Match { span, evidence: grade(number) })
}

/// `2341:2341:2346`: rare, but written, and seeded by its first colon. Only with a good check digit.
fn recognize_colons(site: &Site<'_>) -> Option<Match> {
    let start = site.at.checked_sub(4)?;
    let span = start..start + 14;
    let written = site.slice(span.clone());
    let mut values = [0_u8; 12];
    let mut slots = values.iter_mut();
    for (position, byte) in written.iter().enumerate() {
        match (position, byte) {
            (4 | 9, b':') => {}
            (4 | 9, _) => return None,
            (_, b'0'..=b'9') => *slots.next()? = byte - b'0',
            _ => return None,
        }
    }
    let alone = written.len() == 14
        && site.stands_alone(&span)
        && site.before(start) != b':'
        && site.byte(span.end) != b':';
    (alone && check(&values) == Evidence::ChecksumOk).then(|| Match {
        span,
        evidence: EvidenceSet::of(&[Evidence::Shape, Evidence::Grouping, Evidence::ChecksumOk]),
    })
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let number = declared_number(value, extent, digits(&[12]))?;
    if number.prefix != NumberPrefix::None {
        return None;
    }
    Some(Match { span: number.span.clone(), evidence: grade(&number) })
}

/// Whether a sixteen-digit number may be a payment card; the card rule then comes first.
fn may_be_card(digits: &[u8]) -> bool {
    matches!(digits.first(), Some(2..=6 | 8)) && luhn(digits)
}

fn grade_vid(number: &Number) -> EvidenceSet {
    let mut evidence = EvidenceSet::of(&[Evidence::Shape]).with(check(number.digits()));
    if number.groups() == [4, 4, 4, 4] && number.separator != 0 && !may_be_card(number.digits()) {
        evidence = evidence.with(Evidence::Grouping);
    }
    evidence
}

fn recognize_vid(site: &Site<'_>) -> Option<Match> {
    let number = site.number.as_ref()?;
    let span = number.span.clone();
    let grouped = number.groups() == [4, 4, 4, 4] && number.separator != 0;
    if number.digits().len() != 16
        || number.prefix != NumberPrefix::None
        || !(grouped || number.is_bare())
        || !is_token(site, &span, WORDS)
        || (grouped && !is_apart(site, number))
    {
        return None;
    }
    Some(Match { span, evidence: grade_vid(number) })
}

fn declared_vid(value: &[u8], extent: Extent) -> Option<Match> {
    let number = declared_number(value, extent, digits(&[16]))?;
    if number.prefix != NumberPrefix::None {
        return None;
    }
    Some(Match { span: number.span.clone(), evidence: grade_vid(&number) })
}

/// `1234/12345/12345` with or without its date and time, or the same as 14 or 28 digits.
fn declared_enrolment(value: &[u8], extent: Extent) -> Option<Match> {
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    let run = value.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if matches!(run, 14 | 28) && ends_well(value, run, extent) {
        return Some(Match { span: 0..run, evidence: shape });
    }
    let form: &[u8] = b"9999/99999/99999";
    let head = value.get(..form.len())?;
    let fits = head.iter().zip(form).all(|(byte, kind)| match kind {
        b'9' => byte.is_ascii_digit(),
        _ => matches!(byte, b'/' | b'-' | b' '),
    });
    if !fits {
        return None;
    }
    let rest = value.get(form.len()..).unwrap_or_default();
    let end = form.len() + date_time_length(rest);
    ends_well(value, end, extent)
        .then(|| Match { span: 0..end, evidence: shape.with(Evidence::Grouping) })
}

/// The length of ` 23/01/2024 14:03:22` (the time may be missing) at the start of the bytes, else 0.
fn date_time_length(rest: &[u8]) -> usize {
    let fits = |form: &[u8], bytes: &[u8]| {
        bytes.len() >= form.len()
            && bytes.iter().zip(form).all(|(byte, kind)| match kind {
                b'9' => byte.is_ascii_digit(),
                b'/' => matches!(byte, b'/' | b'-'),
                other => byte == other,
            })
    };
    let (date, time): (&[u8], &[u8]) = (b" 99/99/9999", b" 99:99:99");
    if !fits(date, rest) {
        return 0;
    }
    let after = rest.get(date.len()..).unwrap_or_default();
    date.len() + if fits(time, after) { time.len() } else { 0 }
}
