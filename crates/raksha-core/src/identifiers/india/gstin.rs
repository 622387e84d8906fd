//! GSTIN: the goods and services tax number of a business. It holds the PAN of its owner in the middle.
//!
//! Random strings of the form pass the whole check in 1.2 of 100 draws, so a right check character makes it
//! self-evident. Without one (placeholders, typing errors) it asks for a key or a context word.

use super::token::{Code, ends_well, has_form, is_masked, is_token};
use crate::checks::luhn_mod36;
use crate::data::is_tax_state;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence, EvidenceSet};

/// Letters and digits of a GSTIN.
const LENGTH: usize = 15;

const WORDS: &[&str] = &["gst", "gstin", "gstn"];

/// Goods and services tax number.
pub static GSTIN: Identifier = Identifier {
    rule: "in.gstin",
    version: 1,
    entity: Entity::Gstin,
    risk: "Holds the owner's PAN; for a sole trader it is the number of a person.",
    sources: &[
        "GSTN: structure of the registration number",
        "python-stdnum in_/gstin (facts)",
        "india-compliance: shapes of other registrations (facts)",
    ],
    keys: &[
        "gstin",
        "gst",
        "gst no",
        "gst number",
        "gstin no",
        "gstin number",
        "gst num",
        "gst id",
        "gstn",
        "gst in",
        "gst registration",
        "gst registration no",
        "gst registration number",
        "gst identification number",
        "supplier gstin",
        "buyer gstin",
        "seller gstin",
        "vendor gstin",
        "customer gstin",
        "tds gstin",
        "uin",
        "जीएसटी",
        "जीएसटीआईएन",
    ],
    context: &[
        "gstin",
        "gstins",
        "gst",
        "gstn",
        "gstr",
        "igst",
        "cgst",
        "sgst",
        "einvoice",
        "registration",
        "जीएसटी",
    ],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Gstin]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 2, last: 3 },
    found: &[
        "invoice from «27AAPFU0939F1ZV» dated today",
        "GSTIN: «27ABCDE1234F1Z5»",
        "My GSTIN number is «07PQRST6789K1Z2» for registration",
        "{\"gst_no\":\"«27aapfu0939f1zv»\"}",
        "GSTIN: «27AABCCDDEEFFZ1»",
        "GSTIN no: «27 AAPFU0939F 1Z V»",
    ],
    spared: &[
        "lot 27ABCDE1234F1Z5 arrived",
        "00AAPFU0939F1ZV is no state",
        "GSTIN 27AAPFU0939F1Z pending",
        "part 12ABCDE3456FGHI",
        "gst: 18%",
        "GSTIN 27XXXXXXXXXX1ZV shown",
    ],
};

/// Whether fifteen capitals and digits have one of the shapes of a registration.
fn has_shape(code: &[u8]) -> bool {
    let (Some(state), Some(body)) = (code.get(..2), code.get(2..)) else { return false };
    if !is_tax_state(state) {
        return false;
    }
    let kind = code.get(13).copied().unwrap_or(0);
    let entity = code.get(12).copied().unwrap_or(0);
    // Normal, composition, casual, TDS (`D`) and TCS (`C`) registrations around a PAN.
    (has_form(body, b"AAAAA9999A***") && entity != b'0' && matches!(kind, b'Z' | b'A'..=b'J' | b'1'..=b'9'))
        // Departments of government around a TAN.
        || (has_form(body, b"AAAA99999A***") && kind == b'Z')
        || has_special_shape(code)
}

/// `0717UNO00211UN5` style: a body of the United Nations, an embassy (`UN`, `ON`), a non-resident
/// (`NR`) or an online service from abroad (`OS`).
fn has_special_shape(code: &[u8]) -> bool {
    has_form(code, b"9999AAA99999***")
        && matches!(code.get(12..14), Some(b"UN" | b"ON" | b"NR" | b"OS"))
}

fn grade(code: &[u8]) -> Option<EvidenceSet> {
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    if !has_shape(code) {
        return None;
    }
    // Other marks than normal, TDS and TCS are so rare that the check does not prove them (the published test
    // value 27AAPFU0939F1AA passes it).
    let usual = matches!(code.get(13), Some(b'Z' | b'C' | b'D' | b'N' | b'R' | b'S'));
    Some(if usual && luhn_mod36(code) {
        shape.with(Evidence::ChecksumOk).with(Evidence::SelfEvident)
    } else {
        shape.with(Evidence::ChecksumFailed)
    })
}

fn recognize(site: &Site<'_>) -> Option<Match> {
    let span = site.at..site.at + LENGTH;
    let code = Code::<LENGTH>::read(site.slice(span.clone()), 0, b"")?;
    if !is_token(site, &span, WORDS) {
        return None;
    }
    let evidence = grade(code.bytes())?;
    // Written small it is too like a product code to tell by itself.
    let small = site.slice(span.clone()).iter().any(u8::is_ascii_lowercase);
    let evidence = if small { evidence.without(Evidence::SelfEvident) } else { evidence };
    Some(Match { span, evidence })
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let code = Code::<LENGTH>::read(value, 0, b" -")?;
    let bytes = code.bytes();
    if bytes.len() != LENGTH
        || !ends_well(value, code.end, extent)
        || is_masked(value.get(..code.end)?)
    {
        return None;
    }
    let letters = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let plausible = bytes.iter().take(2).all(u8::is_ascii_digit) && (4..=12).contains(&letters);
    let evidence = grade(bytes)
        .or_else(|| {
            plausible.then(|| EvidenceSet::of(&[Evidence::Shape, Evidence::ChecksumFailed]))
        })?
        .without(Evidence::SelfEvident);
    Some(Match { span: 0..code.end, evidence })
}
