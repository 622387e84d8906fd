//! Vehicle registration numbers: `MH 12 AB 1234` and the BH series `22 BH 1234 AA`.
//!
//! Written in one go they look like product codes and ask for a word beside them; written in parts, with a known
//! state, the form tells. Plates without series letters are taken under a key only.

use std::ops::Range;

use super::token::{Code, ends_well, is_masked, is_token};
use crate::data::is_vehicle_state;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence, EvidenceSet};

/// The most letters and digits of a plate.
const LENGTH_MAX: usize = 11;

/// The first year of the BH series, two digits.
const BHARAT_FIRST_YEAR: u8 = 21;

/// The last year of the BH series that is believed, two digits.
const BHARAT_LAST_YEAR: u8 = 49;

const WORDS: &[&str] = &["vehicle", "veh", "car", "bike", "reg", "rc", "taxi", "cab"];

/// Vehicle registration number.
pub static VEHICLE_REG: Identifier = Identifier {
    rule: "in.vehicle",
    version: 1,
    entity: Entity::VehicleReg,
    risk: "Leads to the owner's name and address, and to where the vehicle was seen.",
    sources: &["Central Motor Vehicles Rules: registration marks", "Presidio in_vehicle (facts)"],
    keys: &[
        "vehicle no",
        "vehicle number",
        "vehicle",
        "vehicle reg",
        "vehicle reg no",
        "vehicle registration",
        "vehicle registration no",
        "vehicle registration number",
        "veh no",
        "veh reg no",
        "reg no vehicle",
        "rc no",
        "rc number",
        "number plate",
        "numberplate",
        "plate no",
        "plate number",
        "license plate",
        "licence plate",
        "car no",
        "car number",
        "bike no",
        "bike number",
        "truck no",
        "truck number",
        "gaadi no",
        "gadi no",
        "taxi no",
        "cab no",
        "cab number",
        "registration mark",
        "गाड़ी नंबर",
        "वाहन संख्या",
        "वाहन नंबर",
    ],
    context: &[
        "vehicle",
        "vehicles",
        "veh",
        "car",
        "bike",
        "scooter",
        "scooty",
        "truck",
        "lorry",
        "bus",
        "taxi",
        "cab",
        "auto",
        "rickshaw",
        "plate",
        "numberplate",
        "registration",
        "registered",
        "reg",
        "rc",
        "rto",
        "fastag",
        "toll",
        "challan",
        "echallan",
        "parking",
        "parked",
        "gaadi",
        "gadi",
        "vaahan",
        "vahan",
        "puc",
        "driver",
        "chassis",
        "insurance",
        "गाड़ी",
        "वाहन",
        "कार",
        "बाइक",
    ],
    negative: &[
        "sku", "part", "model", "asin", "batch", "invoice", "coupon", "promo", "flight", "seat",
        "hsn",
    ],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::StateCode, Seed::Bharat]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Vehicle,
    found: &[
        "My Bike's registration number is «OD02BA2341» with a lot of text",
        "parked «MH-12-AB-1234» in bay 4",
        "challan for «DL3CJI0001»",
        "Vehicle: «22 BH 1234 AA»",
        "{\"vehicle_no\":\"«KA53ME3456»\"}",
        "seen «22BH1234AA» at the gate",
        "low: «GJ09AB1234»",
        "{\"vehicle_no\":\"«MH121234»\"}",
        "cab «ka 05 mj 9021» is on the way",
    ],
    spared: &[
        "SKU AB12CD3456 in stock",
        "part UP16BT4321 for the pump",
        "flight UK 12 departs 1430",
        "ABNE123456",
        "model TN09AB12345",
        "version MP4 2024",
        "MH12XXXXXX was masked",
        "build DL3CAB1234-rc1",
    ],
};

/// Reads the parts of a plate with at most one space or hyphen between them.
struct Parts<'a> {
    text: &'a [u8],
    position: usize,
    separators: usize,
}

impl Parts<'_> {
    /// Takes from `least` to `most` bytes of a class; a separator before them is skipped if they follow.
    fn take(&mut self, least: usize, most: usize, class: fn(&u8) -> bool) -> Option<Range<usize>> {
        let gap = usize::from(
            self.position > 0
                && self.text.get(self.position).is_some_and(|byte| matches!(byte, b' ' | b'-')),
        );
        let start = self.position + gap;
        let rest = self.text.get(start..).unwrap_or_default();
        let length = rest.iter().take(most).take_while(|byte| class(byte)).count();
        if length < least {
            return None;
        }
        if length > 0 {
            self.separators += gap;
            self.position = start + length;
        }
        Some(start..start + length)
    }
}

/// A plate at the start of the bytes: where it ends, and what its form says.
fn plate(text: &[u8]) -> Option<(usize, EvidenceSet)> {
    let mut parts = Parts { text, position: 0, separators: 0 };
    let part = |range: Range<usize>| text.get(range).unwrap_or_default();
    let state = parts.take(2, 2, u8::is_ascii_alphabetic)?;
    let office = parts.take(1, 2, u8::is_ascii_digit)?;
    let series = parts.take(1, 3, u8::is_ascii_alphabetic)?;
    let number = parts.take(4, 4, u8::is_ascii_digit)?;
    let state = part(state);
    let state = [state.first()?.to_ascii_uppercase(), state.last()?.to_ascii_uppercase()];
    let zero = |digits: &[u8]| digits.iter().all(|digit| *digit == b'0');
    if !is_vehicle_state(&state) || zero(part(office.clone())) || zero(part(number)) {
        return None;
    }
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    let clear = part(series.clone()).iter().all(|byte| !matches!(byte, b'I' | b'O'));
    let strong = parts.separators >= 2
        && clear
        && office.len() == 2
        && series.len() <= 2
        && is_upper(part(0..parts.position));
    Some((
        parts.position,
        if strong { shape.with(Evidence::Grouping).with(Evidence::TellingForm) } else { shape },
    ))
}

fn is_upper(written: &[u8]) -> bool {
    written.iter().all(|byte| !byte.is_ascii_lowercase())
}

/// The BH series: year, `BH`, four digits, one or two letters.
fn bharat(text: &[u8]) -> Option<(usize, EvidenceSet)> {
    let mut parts = Parts { text, position: 0, separators: 0 };
    let part = |range: Range<usize>| text.get(range).unwrap_or_default();
    let year = parts.take(2, 2, u8::is_ascii_digit)?;
    let mark = parts.take(2, 2, u8::is_ascii_alphabetic)?;
    parts.take(4, 4, u8::is_ascii_digit)?;
    let series = parts.take(1, 2, u8::is_ascii_alphabetic)?;
    let year = part(year).iter().fold(0, |sum, digit| sum * 10 + (digit - b'0'));
    let fits = part(mark).eq_ignore_ascii_case(b"BH")
        && (BHARAT_FIRST_YEAR..=BHARAT_LAST_YEAR).contains(&year)
        && part(series).iter().all(|byte| !matches!(byte, b'I' | b'O' | b'i' | b'o'));
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    let tells = is_upper(part(0..parts.position));
    fits.then(|| (parts.position, if tells { shape.with(Evidence::TellingForm) } else { shape }))
}

fn recognize(site: &Site<'_>) -> Option<Match> {
    let rest = site.text.get(site.at..)?;
    let (length, evidence) = match site.seed {
        Seed::Bharat => bharat(rest)?,
        _ => plate(rest)?,
    };
    let span = site.at..site.at + length;
    is_token(site, &span, WORDS).then_some(Match { span, evidence })
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let read = plate(value).or_else(|| bharat(value));
    if let Some((end, evidence)) = read.filter(|(end, _)| ends_well(value, *end, extent)) {
        let span = 0..end;
        return Some(Match { span, evidence: evidence.without(Evidence::TellingForm) });
    }
    // Old and temporary plates: letters in front, at least three digits behind.
    let separators: &[u8] = if extent == Extent::Whole { b" -" } else { b"-" };
    let code = Code::<LENGTH_MAX>::read(value, 0, separators)?;
    let bytes = code.bytes();
    let tail = bytes.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let plausible = (5..=LENGTH_MAX).contains(&bytes.len())
        && bytes.first().is_some_and(u8::is_ascii_alphabetic)
        && tail >= 3
        && ends_well(value, code.end, extent)
        && !is_masked(value.get(..code.end)?);
    plausible.then(|| Match { span: 0..code.end, evidence: EvidenceSet::of(&[Evidence::Shape]) })
}
