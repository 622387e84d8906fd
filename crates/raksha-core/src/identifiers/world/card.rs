//! Payment card numbers: issuer range, length, Luhn.

#![expect(
    clippy::unnested_or_patterns,
    reason = "one grouping per alternative, as people write them"
)]

use super::form::{found, number_stands_alone, run_end};
use crate::checks::luhn;
use crate::data::card_issuers::is_issued;
use crate::detect::{NUMBER_DIGITS_MAX, Number, NumberPrefix, Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach, digits};
use crate::types::{Entity, Evidence as E, EvidenceSet};

/// Payment card numbers.
pub static CREDIT_CARD: Identifier = Identifier {
    rule: "world.credit_card",
    version: 1,
    entity: Entity::CreditCard,
    risk: "A card number can be charged by whoever holds it and falls under PCI DSS.",
    sources: &[
        "ISO/IEC 7812-1",
        "PCI DSS 4.0.1, requirement 3",
        "public issuer tables of the card schemes",
    ],
    keys: &[
        "card number",
        "card no",
        "card num",
        "cardno",
        "cardnumber",
        "card",
        "cc",
        "cc number",
        "cc no",
        "cc num",
        "ccnum",
        "ccn",
        "credit card",
        "credit card no",
        "credit card number",
        "creditcard",
        "debit card",
        "debit card no",
        "debit card number",
        "debitcard",
        "pan number card",
        "primary account number",
        "card pan",
        "visa",
        "mastercard",
        "amex",
        "rupay",
        "payment card",
        "atm card",
        "कार्ड",
    ],
    context: &[
        "card",
        "cards",
        "visa",
        "mastercard",
        "amex",
        "rupay",
        "maestro",
        "discover",
        "diners",
        "jcb",
        "unionpay",
        "credit",
        "debit",
        "payment",
        "pay",
        "paid",
        "charge",
        "charged",
        "cc",
        "cvv",
        "expiry",
        "expires",
        "exp",
        "atm",
        "कार्ड",
        "क्रेडिट",
        "डेबिट",
    ],
    negative: &["imei", "tracking", "awb", "invoice", "isbn", "trace", "session", "request"],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Digits, Seed::Groups]),
    cues: &[],
    digit_counts: digits(&[12, 13, 14, 15, 16, 17, 18, 19]),
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 0, last: 4 },
    found: &[
        "charged to «4111 1111 1111 1111» today",
        "card «5555555555554444» was declined",
        "Amex «3782 822463 10005»",
        "RuPay «6521-1111-1111-1110» works",
        "low: «4012888888881881» was seen",
        "payment by visa «4012888888881881»",
        "my card «3521213764418045» is lost",
    ],
    spared: &[
        "order 4111111111111112 shipped",
        "item 3521213764418045 is in stock",
        "id 4111-1111-1111-1111-2222",
        "trace 4111111111111111abcdef",
        "at 1700000000000 ms",
        "uuid 41111111-1111-4111-8111-411111111111",
        "Aadhaar 2341 2341 2346",
        "0.4111111111111111 of the total",
    ],
};

fn recognize(site: &Site<'_>) -> Option<Match> {
    let number = site.number.as_ref().filter(|number| number.prefix == NumberPrefix::None)?;
    let digits = number.digits();
    let issued = is_issued(digits);
    if !(issued || is_plausible(digits))
        || !luhn(digits)
        || !number_stands_alone(site, &number.span)
    {
        return None;
    }
    let shape = EvidenceSet::of(&[E::Shape, E::ChecksumOk]);
    let evidence = if issued {
        shape.with(E::KnownHandle).with_if(is_card_grouping(number), E::Grouping)
    } else {
        shape
    };
    Some(Match { span: number.span.clone(), evidence })
}

/// Whether the digits may be a card of a range that the table does not know: low unless a word speaks for it.
const fn is_plausible(digits: &[u8]) -> bool {
    matches!((digits, digits.len()), ([2..=6, ..], 15 | 16))
}

/// How schemes print their numbers. Twelve digits in fours are left out: Aadhaar numbers look the same.
fn is_card_grouping(number: &Number) -> bool {
    number.separator != 0
        && matches!(
            number.groups(),
            [4, 4, 4, 4]
                | [4, 6, 5]
                | [4, 6, 4]
                | [4, 4, 4, 4, 3]
                | [4, 4, 5]
                | [6, 13]
                | [4, 4, 4, 4, 2]
                | [4, 4, 4, 1]
                | [4, 5, 6]
        )
}

/// A value under a key that declares a card number: twelve to nineteen digits, whatever their check digit.
fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let limit = match extent {
        Extent::Whole => value.len(),
        Extent::Prefix => run_end(value, 0, 2 * NUMBER_DIGITS_MAX, |byte| {
            byte.is_ascii_digit() || matches!(byte, b' ' | b'-' | b'.')
        }),
    };
    let mut digits = [0; NUMBER_DIGITS_MAX];
    let (mut count, mut end, mut best) = (0, 0, None);
    for (position, byte) in value.iter().take(limit).enumerate() {
        match byte {
            b'0'..=b'9' => {
                *digits.get_mut(count)? = byte - b'0';
                count += 1;
                end = position + 1;
                let run = digits.get(..count)?;
                if count >= 12
                    && luhn(run)
                    && is_issued(run)
                    && !value.get(end).is_some_and(u8::is_ascii_digit)
                {
                    best = Some(end);
                }
            }
            b' ' | b'-' | b'.' if count > 0 => {}
            _ => return None,
        }
    }
    let glued = value.get(end).is_some_and(|next| Site::is_word(*next));
    if let Some(best) = best.filter(|best| extent == Extent::Prefix || *best == end) {
        return found(0..best, &[E::Shape, E::ChecksumOk, E::KnownHandle]);
    }
    ((12..=19).contains(&count) && !glued).then_some(())?;
    found(0..end, &[E::Shape, E::ChecksumFailed])
}
