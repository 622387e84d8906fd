//! Driving licences: state, office, year and seven digits. Other countries' and older forms under a key only.
//!
//! A known state, a year between the limits and seven digits stand together by chance in 3 of 10,000 codes of that
//! length, and in no line of 12 MB of logs, code and product names: the form tells.

use super::token::{Code, ends_well, is_masked, is_token};
use crate::data::is_vehicle_state;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence, EvidenceSet};

/// Letters and digits of a licence number.
const LENGTH: usize = 15;

/// Years of issue that are believed.
const YEARS: std::ops::RangeInclusive<u32> = 1960..=2039;

const WORDS: &[&str] = &["dl", "licence", "license", "dlno"];

/// Driving licence number.
pub static DRIVING_LICENCE: Identifier = Identifier {
    rule: "in.driving-licence",
    version: 1,
    entity: Entity::DrivingLicence,
    risk: "Proof of identity and age; leads to name, address and blood group in transport records.",
    sources: &["Ministry of Road Transport: Sarathi licence number"],
    keys: &[
        "dl",
        "dl no",
        "dl number",
        "dlno",
        "driving licence",
        "driving license",
        "driving licence no",
        "driving license no",
        "driving licence number",
        "driving license number",
        "driving lic no",
        "drivers license",
        "driver license",
        "drivers licence",
        "driver licence",
        "driver license number",
        "drivers license number",
        "driver licence no",
        "licence no",
        "license no",
        "licence number",
        "license number",
        "drivers license no",
        "driver license no",
        "ड्राइविंग लाइसेंस",
    ],
    context: &[
        "dl",
        "driving",
        "driver",
        "drivers",
        "licence",
        "license",
        "sarathi",
        "rto",
        "लाइसेंस",
        "ड्राइविंग",
        "chalak",
        "चालक",
    ],
    negative: &["sku", "part", "invoice", "order", "software", "activation"],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::StateCode]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 0, last: 4 },
    found: &[
        "Driving License: «DL-01-2010-1234567»",
        "DL «DL-0420110149646» was seen",
        "licence «MH12 20110012345» is valid till 2031",
        "low: «DL 01 12345678901»",
        "{\"dl_no\":\"«KA0120150001234»\"}",
        "{\"driving_licence\":\"«GJ-05/1234/2009»\"}",
        "{\"driver_license_number\":\"«D1234567»\"}",
    ],
    spared: &[
        "invoice XX-01-2010-1234567",
        "batch MH12-2011-77",
        "licence: valid",
        "{\"license\":\"Apache-2.0\"}",
        "uploaded UP00 20110012345",
        "tracking MH1299990012345",
        "OD5020144153539 was shipped",
        "driver XXXXXXXXXXX4567 seen",
    ],
};

/// Evidence of fifteen capitals and digits, if they are state, office and eleven digits.
fn grade(code: &[u8]) -> Option<EvidenceSet> {
    let (state, rest) = code.split_at_checked(2)?;
    let all_digits = rest.len() == LENGTH - 2 && rest.iter().all(u8::is_ascii_digit);
    if !all_digits || !is_vehicle_state(state) || rest.starts_with(b"00") {
        return None;
    }
    let year = number(rest.get(2..6)?);
    let serial = number(rest.get(6..)?);
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    let tells = YEARS.contains(&year) && serial > 0;
    Some(if tells { shape.with(Evidence::TellingForm) } else { shape })
}

fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |sum, digit| sum * 10 + u32::from(digit.wrapping_sub(b'0') % 10))
}

fn recognize(site: &Site<'_>) -> Option<Match> {
    let code = Code::<LENGTH>::read(site.text, site.at, b" -/")?;
    let span = site.at..code.end;
    let evidence = grade(code.bytes())?;
    let upper = site.slice(span.clone()).iter().all(|byte| !byte.is_ascii_lowercase());
    if code.separators > 3 || !is_token(site, &span, WORDS) {
        return None;
    }
    // A large shop's order numbers begin with Odisha's letters.
    let order = code.separators == 0 && code.bytes().starts_with(b"OD");
    let evidence = if upper && !order { evidence } else { evidence.without(Evidence::TellingForm) };
    Some(Match { span, evidence })
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let indian = Code::<LENGTH>::read(value, 0, b" -/")
        .filter(|code| ends_well(value, code.end, extent))
        .and_then(|code| Some((code.end, grade(code.bytes())?)));
    if let Some((end, evidence)) = indian {
        return Some(Match { span: 0..end, evidence: evidence.without(Evidence::TellingForm) });
    }
    // Older Indian forms (`GJ-05/1234/2009`) and other countries'.
    let separators: &[u8] = if extent == Extent::Whole { b" -/" } else { b"-/" };
    let code = Code::<20>::read(value, 0, separators)?;
    let bytes = code.bytes();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let (least, digits_least) = if extent == Extent::Whole { (6, 4) } else { (7, 6) };
    let plausible = bytes.len() >= least
        && digits >= digits_least
        && ends_well(value, code.end, extent)
        && !is_masked(value.get(..code.end)?);
    plausible.then(|| Match { span: 0..code.end, evidence: EvidenceSet::of(&[Evidence::Shape]) })
}
