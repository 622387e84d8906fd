//! Hardware network addresses (MAC, EUI-48).

use super::form::{byte, found, run_end};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// Hardware network addresses.
pub static MAC_ADDRESS: Identifier = Identifier {
    rule: "world.mac_address",
    version: 1,
    entity: Entity::MacAddress,
    risk: "A hardware address follows a device, and with it a person, from network to network.",
    sources: &["IEEE 802, EUI-48"],
    keys: &[
        "mac",
        "mac address",
        "mac addr",
        "macaddr",
        "macaddress",
        "mac id",
        "macid",
        "bssid",
        "hwaddr",
        "hw addr",
        "hardware address",
        "wifi mac",
        "bluetooth mac",
        "bt mac",
        "ether",
        "ethernet address",
        "physical address mac",
    ],
    context: &["mac", "bssid", "hwaddr", "ether", "wifi", "bluetooth", "hardware", "station", "ap"],
    negative: &["fingerprint", "sha1", "sha256", "md5", "thumbprint"],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Colons]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Device,
    found: &[
        "station «00:1A:2B:3C:4D:5E» joined",
        "ether «f4-5c-89-ab-cd-ef» lease given",
        "[wlan0] «3c:22:fb:01:02:03», rssi -61",
        "arp who-has «52:54:00:12:34:56»",
        "BSSID=«AC:BC:32:9A:00:11»;",
        "Cisco MAC: «0012.3456.789A»",
    ],
    spared: &[
        "at 10:30:45:12:11:09:01",
        "fingerprint 16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48",
        "dst ff:ff:ff:ff:ff:ff broadcast",
        "from 00:00:00:00:00:00",
        "date 20-11-22-10-30-45",
        "id 550e8400-e29b-41d4-a716-446655440000",
        "00:1A:2B:3C:4D:5G",
    ],
};

/// Six pairs of hexadecimal digits with one separator, five between them.
const ADDRESS_BYTES: usize = 17;

fn recognize(site: &Site<'_>) -> Option<Match> {
    // The seed stands on the first separator or on the first digit.
    let start =
        if site.byte(site.at).is_ascii_hexdigit() { site.at } else { site.at.checked_sub(2)? };
    let separator = parse(site.text, start)?;
    let span = start..start + address_bytes(site.text, start, separator);
    let further = site.byte(span.end + 1).is_ascii_hexdigit();
    let joined = matches!(site.before(start), b':' | b'-' | b'.')
        && start >= 2
        && Site::is_word(site.before(start - 1))
        || matches!(site.byte(span.end), b':' | b'-') && further;
    if joined || !site.stands_alone(&span) {
        return None;
    }
    let digits = || site.slice(span.clone()).iter().filter(|byte| byte.is_ascii_hexdigit());
    let uniform =
        digits().all(|byte| *byte == b'0') || digits().all(|byte| byte.eq_ignore_ascii_case(&b'f'));
    if uniform {
        return None;
    }
    // Six pairs of decimal digits with hyphens are a date and a time as well.
    if separator == b'-' && digits().all(u8::is_ascii_digit) {
        return found(span, &[E::Shape]);
    }
    found(span, &[E::Shape, E::TellingForm])
}

/// The length of the address: EUI-64 has two more pairs.
fn address_bytes(text: &[u8], start: usize, separator: u8) -> usize {
    let more = |end: usize| {
        byte(text, end) == separator
            && byte(text, end + 1).is_ascii_hexdigit()
            && byte(text, end + 2).is_ascii_hexdigit()
    };
    let end = start + ADDRESS_BYTES;
    if more(end) && more(end + 3) { ADDRESS_BYTES + 6 } else { ADDRESS_BYTES }
}

/// The separator of the address at `start`.
fn parse(text: &[u8], start: usize) -> Option<u8> {
    let separator = byte(text, start + 2);
    if !matches!(separator, b':' | b'-' | b' ') {
        return None;
    }
    let address = text.get(start..start + ADDRESS_BYTES)?;
    let well_formed = address.iter().enumerate().all(|(position, byte)| {
        if position % 3 == 2 { *byte == separator } else { byte.is_ascii_hexdigit() }
    });
    well_formed.then_some(separator)
}

/// A value under a key that declares a hardware address: also twelve digits in a row, or in fours with dots.
fn declared(value: &[u8], _extent: Extent) -> Option<Match> {
    let end = run_end(value, 0, 32, |byte| {
        byte.is_ascii_hexdigit() || matches!(byte, b':' | b'-' | b'.' | b' ')
    });
    let digits_end = |wanted: usize| {
        let mut positions =
            value.iter().take(end).enumerate().filter(|(_, byte)| byte.is_ascii_hexdigit());
        positions.nth(wanted - 1).map(|(position, _)| position + 1)
    };
    let end = digits_end(16).filter(|_| digits_end(17).is_none()).or_else(|| digits_end(12))?;
    (!Site::is_word(byte(value, end)) && value.first().is_some_and(u8::is_ascii_hexdigit))
        .then_some(())?;
    found(0..end, &[E::Shape])
}
