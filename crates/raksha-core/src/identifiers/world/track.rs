//! Magnetic stripe data: track 1 (`%B...^NAME^...?`) and track 2 (`;...=...?`).

use super::form::{byte, found, run_end, run_start};
use crate::checks::luhn;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// Magnetic stripe data.
#[rustfmt::skip]
pub static TRACK: Identifier = Identifier {
    rule: "world.track",
    version: 1,
    entity: Entity::Track,
    risk: "A card can be cloned from it; PCI DSS forbids to keep it at all.",
    sources: &["ISO/IEC 7813", "PCI DSS 4.0.1, requirement 3.3.1"],
    keys: &["track", "track1", "track2", "track 1", "track 2", "track data", "track1 data", "track2 data", "magstripe", "mag stripe", "stripe data"],
    context: &["track", "track1", "track2", "swipe", "magstripe", "stripe"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Digits, Seed::Long, Seed::Keyword]),
    cues: CUES,
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Label,
    found: &[
        "swipe «;4111111111111111=29121010000012345678?» ok",
        "«%B4111111111111111^KUMAR/RAVI^29121010000000012345678?»",
        "«;5555555555554444=25121011000012300000»",
        "raw «%B378282246310005^DOE/JANE A^25121010001234567000?» end",
        "t2: «;4012888888881881=2512101123456789?»",
    ],
    spared: &[
        ";4111111111111112=29121010000012345678?",
        "x;123456789012=1",
        "a=4111111111111111",
        "%B4111",
        "^29121010000000012345678?",
    ],
};

/// The longest name on track 1, in bytes.
const NAME_BYTES_MAX: usize = 26;

/// The longest field after the name or the `=`, in bytes.
const DATA_BYTES_MAX: usize = 48;

/// Track 1 begins with `%B` and the card number, one word.
pub(super) const CUES: &[&str] = &["b3", "b4", "b5", "b6"];

fn recognize(site: &Site<'_>) -> Option<Match> {
    let text = site.text;
    if site.seed == Seed::Keyword {
        return track_one(text, site.at.checked_sub(1)?);
    }
    match site.before(site.at) {
        b';' => track_two(text, site.at - 1),
        // The seed is the expiry date after the name: the card number is `B` and digits, no seed of its own.
        b'^' => {
            let name =
                run_start(text, site.at - 1, NAME_BYTES_MAX, |byte| byte != b'^' && byte >= b' ');
            let card_end = name.checked_sub(1).filter(|caret| byte(text, *caret) == b'^')?;
            let card = run_start(text, card_end, 19, |byte| byte.is_ascii_digit());
            track_one(text, card.checked_sub(2)?)
        }
        b'B' | b'b' => track_one(text, site.at.checked_sub(2)?),
        _ => None,
    }
}

/// The end of a card number at `start` with a right check digit.
fn card_end(text: &[u8], start: usize) -> Option<usize> {
    let end = run_end(text, start, 20, |byte| byte.is_ascii_digit());
    let mut digits = [0; 19];
    let run = digits.get_mut(..end - start)?;
    for (digit, byte) in run.iter_mut().zip(text.get(start..end)?) {
        *digit = byte - b'0';
    }
    (run.len() >= 12 && luhn(run)).then_some(end)
}

fn track_one(text: &[u8], start: usize) -> Option<Match> {
    if byte(text, start) != b'%' || !byte(text, start + 1).eq_ignore_ascii_case(&b'B') {
        return None;
    }
    let card = card_end(text, start + 2)?;
    let name = run_end(text, card + 1, NAME_BYTES_MAX + 1, |byte| byte != b'^' && byte >= b' ');
    if byte(text, card) != b'^' || byte(text, name) != b'^' {
        return None;
    }
    let end = run_end(text, name + 1, DATA_BYTES_MAX, |byte| {
        byte.is_ascii_alphanumeric() || byte == b'='
    });
    found(
        start..end + usize::from(byte(text, end) == b'?'),
        &[E::Shape, E::ChecksumOk, E::SelfEvident],
    )
}

fn track_two(text: &[u8], start: usize) -> Option<Match> {
    let card = card_end(text, start + 1)?;
    let end = run_end(text, card + 1, DATA_BYTES_MAX, |byte| byte.is_ascii_digit());
    if !matches!(byte(text, card), b'=' | b'D') || end - card < 5 {
        return None;
    }
    found(
        start..end + usize::from(byte(text, end) == b'?'),
        &[E::Shape, E::ChecksumOk, E::SelfEvident],
    )
}

/// A value under a key that declares stripe data, start sentinel or not.
fn declared(value: &[u8], _extent: Extent) -> Option<Match> {
    let start = run_end(value, 0, 2, |byte| matches!(byte, b'%' | b';' | b'B' | b'b'));
    let card = run_end(value, start, 20, |byte| byte.is_ascii_digit());
    let known =
        (12..=19).contains(&(card - start)) && matches!(byte(value, card), b'^' | b'=' | b'D');
    let end = run_end(value, card, NAME_BYTES_MAX + DATA_BYTES_MAX, |byte| {
        byte > b' ' && byte != b'"' || byte == b' ' && value.contains(&b'^')
    });
    known.then_some(())?;
    found(0..end, &[E::Shape])
}
