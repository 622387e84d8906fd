//! Device identifiers: IMEI, advertising ids, and whatever a key declares to be one.

use super::form::{byte, found, is_no_value, number_stands_alone, token_end};
use crate::checks::luhn;
use crate::detect::{Number, NumberPrefix, Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach, digits};
use crate::types::{Entity, Evidence as E, EvidenceSet};

/// Device identifiers.
#[rustfmt::skip]
pub static DEVICE_ID: Identifier = Identifier {
    rule: "world.device_id",
    version: 1,
    entity: Entity::DeviceId,
    risk: "A device id follows one person through every app and network.",
    sources: &["3GPP TS 23.003", "GSMA TS.06", "45 CFR 164.514(b)(2)(i)(M)"],
    keys: &[
        "device id", "deviceid", "device identifier", "device uuid", "device uid", "device guid", "device token", "device serial", "device serial no",
        "device serial number", "device fingerprint", "device imei", "dev id", "imei", "imei no", "imei number", "imei1", "imei2",
        "imeisv", "imsi", "iccid", "meid", "esn", "udid", "gaid", "aaid", "adid", "idfa", "idfv", "oaid", "advertising id",
        "advertiser id", "ad id", "android id", "androidid", "google ad id", "vendor id idfv", "hardware id", "hwid", "machine id", "phone imei",
        "handset id", "mobile device id", "serial number device",
    ],
    context: &["imei", "imeisv", "handset", "device", "imsi"],
    negative: &["order", "invoice", "tracking", "card", "account", "transaction"],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Digits, Seed::Groups]),
    cues: &[],
    digit_counts: digits(&[15]),
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Device,
    found: &[
        "IMEI «356938035643809» reported stolen",
        "imei: «35-693803-564380-9»",
        "device_id=«MOB123456»;",
        "gaid: «38400000-8cf0-11bd-b23e-10b96e40000d»",
        "device id: «DEV456789», model X",
    ],
    spared: &[
        "order 356938035643809",
        "device: iPhone 14",
        "device_id: null",
        "imei 356938035643801",
        "device id: MOXXXX",
        "id 38400000-8cf0-11bd-b23e-10b96e40000d",
    ],
};

fn recognize(site: &Site<'_>) -> Option<Match> {
    let number = site.number.as_ref().filter(|number| number.prefix == NumberPrefix::None)?;
    let digits = number.digits();
    if digits.len() != 15
        || !is_reporting_body(digits)
        || !luhn(digits)
        || !number_stands_alone(site, &number.span)
    {
        return None;
    }
    let printed = [&[2, 6, 6, 1][..], &[6, 2, 6, 1], &[8, 6, 1]].contains(&number.groups());
    if !number.is_bare() && !printed {
        return None;
    }
    let evidence = EvidenceSet::of(&[E::Shape, E::ChecksumOk]).with_if(printed, E::Grouping);
    Some(Match { span: number.span.clone(), evidence })
}

/// The first two digits name the body that registered the model.
const fn is_reporting_body(digits: &[u8]) -> bool {
    matches!(
        digits,
        [0, 1, ..]
            | [3, 3 | 5, ..]
            | [4, 4 | 5 | 9, ..]
            | [5, 0..=4, ..]
            | [8, 6, ..]
            | [9, 1 | 8 | 9, ..]
    )
}

/// The longest device id, in bytes.
const DEVICE_ID_BYTES_MAX: usize = 128;

/// A value under a key that declares a device id: one token with a digit, or an IMEI in groups.
fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    if let Some(number) =
        Number::parse(value, 0).filter(|number| (14..=16).contains(&number.digits().len()))
    {
        let rest_is_free = !Site::is_word(byte(value, number.span.end));
        if rest_is_free && (extent == Extent::Prefix || number.span.end == value.len()) {
            let check = if luhn(number.digits()) { E::ChecksumOk } else { E::ChecksumFailed };
            return found(number.span.clone(), &[E::Shape, check]);
        }
    }
    let end = token_end(value, DEVICE_ID_BYTES_MAX);
    let token = value.get(..end)?;
    let plausible = (5..DEVICE_ID_BYTES_MAX).contains(&end)
        && token.iter().any(u8::is_ascii_digit)
        && token.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_:.".contains(byte))
        && !is_no_value(token)
        && (extent == Extent::Prefix || end == value.len());
    let uniform_zero = token.iter().all(|byte| matches!(byte, b'0' | b'-'));
    (plausible && !uniform_zero && !is_version(token)).then_some(())?;
    found(0..end, &[E::Shape])
}

/// `1.2.3`: a version, no id.
fn is_version(token: &[u8]) -> bool {
    token.contains(&b'.') && token.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
}
