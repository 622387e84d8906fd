//! What the grouping and the first digits of a number say for a telephone number.

#![expect(
    clippy::unnested_or_patterns,
    reason = "one grouping per alternative, as people write them"
)]

use crate::data::phone_plans::{self, INDIA, NORTH_AMERICA};
use crate::detect::{Number, NumberPrefix};
use crate::types::{Evidence as E, EvidenceSet};

/// The most digits of an international number.
pub(super) const DIGITS_MAX: usize = 15;

/// The fewest digits taken for a number without a `+`.
pub(super) const DIGITS_MIN: usize = 7;

/// What the form of a number says, or `None` if nothing speaks for a phone number.
pub(super) fn evidence_of(number: &Number) -> Option<EvidenceSet> {
    let digits = number.digits();
    if !(DIGITS_MIN..=DIGITS_MAX).contains(&digits.len()) {
        return None;
    }
    if number.prefix == NumberPrefix::Plus {
        return international(number);
    }
    let shape = EvidenceSet::of(&[E::Shape]);
    if let Some(grouped) = indian_mobile(number) {
        return Some(shape.with(E::NumberPlan).with_if(grouped, E::Grouping));
    }
    if is_indian_landline(number) || is_north_american(number) {
        return Some(shape.with(E::NumberPlan).with(E::Grouping));
    }
    if let [0, 0, international @ ..] = digits
        && let Some((code, national)) = phone_plans::split(international)
        && phone_plans::is_assigned(code, national)
    {
        return Some(shape.with_if(!number.is_bare(), E::NumberPlan));
    }
    if number.is_bare() {
        bare(digits).then_some(shape)
    } else {
        grouped(number).then(|| shape.with(E::Grouping))
    }
}

/// A number with `+`: the plan of its country must know it; a trunk zero after the calling code is forgiven.
fn international(number: &Number) -> Option<EvidenceSet> {
    let (code, national) = phone_plans::split(number.digits())?;
    let without_trunk = national.strip_prefix(&[0]).unwrap_or(national);
    let shape = EvidenceSet::of(&[E::Shape]).with_if(!number.is_bare(), E::Grouping);
    if phone_plans::is_assigned(code, national) || phone_plans::is_assigned(code, without_trunk) {
        return Some(shape.with(E::TellingForm));
    }
    if phone_plans::is_possible_length(code, national.len())
        || phone_plans::is_possible_length(code, without_trunk.len())
    {
        return Some(shape.with(E::NumberPlan));
    }
    // A wrong length: only a context word can make it a phone number.
    Some(shape)
}

/// Whether an Indian mobile number without `+` is grouped; `None` if it is no such number.
fn indian_mobile(number: &Number) -> Option<bool> {
    let digits = number.digits();
    let trunk = match digits {
        [9, 1, ..] if digits.len() == 12 => 2,
        [0, 0, 9, 1, ..] if digits.len() == 14 => 4,
        [0, ..] if digits.len() == 11 => 1,
        _ if digits.len() == 10 => 0,
        _ => return None,
    };
    if !phone_plans::is_indian_mobile(digits.get(trunk..)?)
        || number.prefix == NumberPrefix::Bracket
    {
        return None;
    }
    if number.is_bare() {
        return Some(false);
    }
    let groups = number.groups();
    // `86536.42917` is a measurement, `6134-716529` the number of a form: both need a word beside them.
    let code = number.separator == b'.' && groups.len() == 2 || groups == [4, 6];
    let (first, rest) = groups.split_first()?;
    let groups: &[u8] = if usize::from(*first) == trunk { rest } else { groups };
    let allowed = matches!(
        groups,
        [10] | [5, 5] | [3, 3, 4] | [4, 3, 3] | [4, 6] | [3, 7] | [2, 4, 4] | [2, 3, 5]
    ) || (usize::from(*first) > trunk
        && trunk > 0
        && matches!(
            (usize::from(*first) - trunk, rest),
            (5, [5]) | (3, [3, 4]) | (4, [3, 3] | [6]) | (3, [7])
        ));
    (allowed && !code).then_some(true)
}

/// An Indian landline with its STD code apart: `022-23456789`, `(022) 2345 6789`, `080 2345-6789`.
fn is_indian_landline(number: &Number) -> bool {
    let digits = number.digits();
    let Some((std_code, local)) = number.groups().split_first() else { return false };
    let [0, national @ ..] = digits else { return false };
    let local_digits: u8 = local.iter().sum();
    let local_ok = matches!(local, [_] | [4, 4] | [3, 4] | [3, 3] | [2, 4] | [2, 2, 4]);
    national.len() == 10
        && (3..=5).contains(std_code)
        && local_ok
        && (6..=8).contains(&local_digits)
        && (number.prefix == NumberPrefix::Bracket || number.separator == b'-' || *std_code == 3)
        && national.first().is_some_and(|first| (1..=8).contains(first))
        && phone_plans::is_assigned(INDIA, national)
}

/// A North American number as people write it: `(415) 555-2671`, `415-555-2671`, `1-415-555-2671`.
fn is_north_american(number: &Number) -> bool {
    let digits = number.digits();
    let (national, groups) = match (digits, number.groups()) {
        ([1, national @ ..], [1, groups @ ..]) => (national, groups),
        (_, groups) => (digits, groups),
    };
    let written = number.prefix == NumberPrefix::Bracket
        || matches!(number.separator, b'-' | b'.')
        || digits.len() == 11;
    let [area @ 2..=9, _, _, 2..=9, ..] = national else { return false };
    // People write numbers of no assigned area too (555, invented ones) in a form that is nothing else.
    let telling = *area >= 2
        && groups == [3, 3, 4]
        && (number.separator == b'-' || number.prefix == NumberPrefix::Bracket);
    written
        && matches!(groups, [3, 3, 4] | [3, 7])
        && (telling || phone_plans::is_assigned(NORTH_AMERICA, national))
}

/// A run of digits that may be a national number: enough for a context word to decide.
fn bare(digits: &[u8]) -> bool {
    match digits {
        [2..=9, ..] if digits.len() == 10 => true,
        // A trunk zero, or a Chinese mobile, which is written without any prefix.
        [0, 1..=9, ..] | [1, 3..=9, ..] if digits.len() == 11 => true,
        [0, 2..=9, ..] if (9..=10).contains(&digits.len()) => true,
        _ if (11..=13).contains(&digits.len()) => phone_plans::split(digits)
            .is_some_and(|(code, national)| phone_plans::is_assigned(code, national)),
        _ => false,
    }
}

/// Groups that may be a national number: no dates, card numbers, Aadhaar or social security numbers.
fn grouped(number: &Number) -> bool {
    let groups = number.groups();
    let trunk = number.digits().first() == Some(&0);
    let date = matches!(
        groups,
        [4, 2, 2, ..] | [2, 2, 4, ..] | [1, 2, 4] | [2, 1, 4] | [4, 1 | 2, 1 | 2, ..]
    );
    let other = matches!(groups, [3, 2, 4] | [4, 4, 4, ..] | [2, 4, 4, 4] | [4, 6, 5] | [4, 6, 4])
        && !trunk;
    let pairs = matches!(groups, [2, 2, 2, 2, 2]) && number.digits().first() == Some(&0);
    let last_is_long = groups.last().is_some_and(|last| *last >= 3);
    let pairs_at_end =
        matches!(groups, [.., 3, 2, 2] | [.., 2, 2, 2] if number.digits().len() >= 9);
    let first_is_short = groups.first().is_some_and(|first| *first <= 5);
    let decimal = number.separator == b'.' && groups.len() < 3;
    pairs
        || ((!date || (trunk && matches!(groups, [4, 2, 2, 2])))
            && !other
            && !decimal
            && first_is_short
            && (last_is_long || pairs_at_end))
}

/// `2014-04-12`, `12 04 2014`; but `0490 75 40 81` is a number.
pub(super) fn is_date(number: &Number) -> bool {
    let century = |digits: Option<&[u8]>| matches!(digits, Some([1, 9, ..] | [2, 0, ..]));
    let digits = number.digits();
    match number.groups() {
        [4, 2, 2, ..] => century(digits.get(..2)),
        [2, 2, 4] => century(digits.get(4..6)),
        _ => false,
    }
}
