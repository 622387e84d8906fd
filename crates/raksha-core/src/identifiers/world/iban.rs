//! International bank account numbers: length by country, mod 97.

use super::form::{found, is_mask, number_stands_alone};
use crate::checks::iban_remainder_is_one;
use crate::data::iban_lengths::length_of;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// International bank account numbers.
#[rustfmt::skip]
pub static IBAN: Identifier = Identifier {
    rule: "world.iban",
    version: 1,
    entity: Entity::Iban,
    risk: "An IBAN receives and, by direct debit, loses money.",
    sources: &["ISO 13616", "SWIFT IBAN registry"],
    keys: &["iban", "iban no", "iban number", "international bank account number", "iban code"],
    context: &["iban", "account", "bank", "transfer", "sepa", "konto", "wire"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Iban]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Iban,
    found: &[
        "wire to «GB82 WEST 1234 5698 7654 32» please",
        "«DE89370400440532013000»",
        "account «FR14 2004 1010 0505 0001 3M02 606», Paris",
        "IBAN=«NO9386011117947»;",
        "to «AE07 0331 2345 6789 0123 456» by Monday",
    ],
    spared: &[
        "GB82 WEST 1234 5698 7654 33",
        "GB82 is a postcode",
        "ZZ89370400440532013000",
        "DE8937040044053201300",
        "XDE89370400440532013000",
        "iban: XX89XXXXXXXXXXXXXX3000",
    ],
};

/// The longest IBAN with a separator after every character.
const WRITTEN_BYTES_MAX: usize = 68;

/// The shortest and longest account number taken under a declaring key.
const DECLARED_LENGTHS: std::ops::RangeInclusive<usize> = 14..=34;

fn recognize(site: &Site<'_>) -> Option<Match> {
    let (end, _) = read(site.text, site.at)?;
    let span = site.at..end;
    let iban = site.slice(span.clone());
    (number_stands_alone(site, &span) && iban_remainder_is_one(iban)).then_some(())?;
    found(span, &[E::Shape, E::ChecksumOk, E::SelfEvident])
}

/// Reads as many characters as the country's IBANs have; single spaces and hyphens between.
fn read(text: &[u8], start: usize) -> Option<(usize, usize)> {
    let country =
        [text.get(start)?.to_ascii_uppercase(), text.get(start + 1)?.to_ascii_uppercase()];
    let length = length_of(country)?;
    let mut count = 0;
    let mut after_separator = true;
    for (position, byte) in text.get(start..)?.iter().take(WRITTEN_BYTES_MAX).enumerate() {
        if byte.is_ascii_alphanumeric() {
            count += 1;
            after_separator = false;
            let is_check_digit = count == 3 || count == 4;
            if is_check_digit && !byte.is_ascii_digit() {
                return None;
            }
            if count == length {
                return Some((start + position + 1, length));
            }
        } else if matches!(byte, b' ' | b'-') && !after_separator && count >= 2 {
            after_separator = true;
        } else {
            return None;
        }
    }
    None
}

/// A value under a key that declares an IBAN: country, check digits, account.
fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    if let Some((end, _)) =
        read(value, 0).filter(|(end, _)| !value.get(*end).is_some_and(u8::is_ascii_alphanumeric))
    {
        let check = if iban_remainder_is_one(value.get(..end)?) {
            E::ChecksumOk
        } else {
            E::ChecksumFailed
        };
        return found(0..end, &[E::Shape, check]);
    }
    if is_mask(value) {
        return None;
    }
    let [country_first, country_second, check_first, check_second, ..] = value else { return None };
    let begins = country_first.is_ascii_alphabetic()
        && country_second.is_ascii_alphabetic()
        && check_first.is_ascii_digit()
        && check_second.is_ascii_digit();
    let spaces = extent == Extent::Whole;
    let end = value
        .iter()
        .take(WRITTEN_BYTES_MAX)
        .take_while(|byte| {
            byte.is_ascii_alphanumeric() || **byte == b'-' || (spaces && **byte == b' ')
        })
        .count();
    let characters = value.iter().take(end).filter(|byte| byte.is_ascii_alphanumeric()).count();
    let plausible = begins
        && DECLARED_LENGTHS.contains(&characters)
        && (extent == Extent::Prefix || end == value.len());
    plausible.then_some(())?;
    found(0..end, &[E::Shape, E::ChecksumFailed])
}
