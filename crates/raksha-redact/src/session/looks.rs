//! What a look at a value tells before any detection or after it: whether it can hold anything, and whether it is
//! all of its kind.

use raksha_core::{Entity, Segment, SegmentKind, limits};

use crate::decode;

/// A base64 token is at least this long, in bytes.
pub(super) const PLAIN_BYTES: usize = 16;

/// A number with this many digits is none of the identifiers that are told by their form.
pub(super) const DULL_DIGITS_MAX: usize = 5;
/// An amount of money has this many digits behind the point.
pub(super) const DULL_FRACTION_MAX: usize = 2;

/// A name that is a first name by its key.
pub(super) const PART_FIRST: u8 = 1;
/// A name that is a last name by its key.
pub(super) const PART_LAST: u8 = 2;
/// Both were seen in one record.
pub(super) const PARTS_BOTH: u8 = PART_FIRST | PART_LAST;

/// Whether a value is too plain for any identifier unless its key declares one: a word of letters, or a number of
/// few digits. A cue needs something behind it, and every shape needs more digits or other characters.
#[inline]
pub(super) fn is_dull(segment: &Segment<'_>) -> bool {
    let text = segment.text;
    if !matches!(segment.kind, SegmentKind::Value | SegmentKind::Number)
        || text.len() >= PLAIN_BYTES
    {
        return false;
    }
    match text {
        [first, ..] if first.is_ascii_digit() => {
            let whole = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let rest = text.get(whole..).unwrap_or_default();
            let fraction = match rest {
                [b'.', fraction @ ..] => fraction,
                _ => rest,
            };
            whole <= DULL_DIGITS_MAX
                && rest.len() <= DULL_FRACTION_MAX + 1
                && fraction.len() <= DULL_FRACTION_MAX
                && fraction.iter().all(u8::is_ascii_digit)
        }
        _ => text.iter().all(u8::is_ascii_alphabetic),
    }
}

/// Whether a short text can hide nothing under an encoding: letters and digits, too few for a token.
#[inline]
pub(super) fn is_plain(text: &[u8]) -> bool {
    text.len() < PLAIN_BYTES
        && text.iter().all(u8::is_ascii_alphanumeric)
        && decode::whole_token(text).is_none()
}

/// Whether a value is all of its kind: a first and a last name, an address with more than the name of a place.
pub(super) fn is_complete(entity: Entity, value: &[u8]) -> bool {
    match entity {
        Entity::Person => {
            let words = value.split(u8::is_ascii_whitespace);
            words.filter(|word| crate::transform::content_count(word) >= 2).count() >= 2
        }
        Entity::Address => value.iter().any(|byte| byte.is_ascii_digit() || *byte == b','),
        _ => true,
    }
}

/// Which half of a name a key declares. An initial is no half.
pub(super) fn name_part(key: Option<&[u8]>, value: &[u8]) -> u8 {
    const FIRST: [&[u8]; 4] = [b"first", b"fname", b"given", b"forename"];
    const LAST: [&[u8]; 4] = [b"last", b"lname", b"surname", b"family"];
    let Some(key) = key.filter(|_| crate::transform::content_count(value) >= 2) else { return 0 };
    let mut lower = [0_u8; limits::KEY_BYTES_MAX];
    let mut length = 0;
    for (slot, byte) in lower.iter_mut().zip(key.iter().filter(|byte| byte.is_ascii_alphabetic())) {
        *slot = byte.to_ascii_lowercase();
        length += 1;
    }
    let key = lower.get(..length).unwrap_or_default();
    let holds =
        |words: &[&[u8]]| words.iter().any(|word| memchr::memmem::find(key, word).is_some());
    if holds(&FIRST) {
        PART_FIRST
    } else if holds(&LAST) {
        PART_LAST
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use raksha_core::Path;
    use raksha_core::detect::{DetectScratch, Detector, RecordContext};

    fn segment<'a>(path: &'a Path, text: &'a [u8], kind: SegmentKind) -> Segment<'a> {
        let raw = 0..text.len() as u64;
        Segment { path, key: Some(b"note"), parent: None, kind, raw, text, layers: &[] }
    }

    /// Dull values must be passed over without loss: the detector finds nothing in them.
    fn holds_nothing(detector: &Detector, scratch: &mut DetectScratch, text: &str) {
        let path = Path::new();
        for kind in [SegmentKind::Value, SegmentKind::Number] {
            let segment = segment(&path, text.as_bytes(), kind);
            if is_dull(&segment) {
                let mut found = Vec::new();
                detector.segment(&segment, &mut RecordContext::new(), scratch, &mut found);
                assert!(found.is_empty(), "{text}: {found:?}");
            }
        }
    }

    #[test]
    fn cue_words_alone_and_joined_are_dull_and_hold_nothing() {
        let (detector, mut scratch) = (Detector::default(), DetectScratch::default());
        let mut words: Vec<&str> = raksha_core::identifiers::all()
            .flat_map(|identifier| identifier.cues.iter().chain(identifier.keys).copied())
            .flat_map(str::split_whitespace)
            .chain(["Ravi", "kumar", "VERMA", "Mumbai", "Road", "Nagar", "Shri", "Dr", "a", "x"])
            .collect();
        words.sort_unstable();
        words.dedup();
        assert!(words.len() > 200);
        for first in &words {
            for second in words.iter().chain([&""]) {
                holds_nothing(&detector, &mut scratch, &format!("{first}{second}"));
            }
        }
    }

    #[test]
    fn small_numbers_are_dull_and_others_are_not() {
        let path = Path::new();
        let cases = [
            ("7", true),
            ("12345", true),
            ("12345.67", true),
            ("0.5", true),
            ("delivered", true),
            ("123456", false),
            ("1.234", false),
            ("1.2.3", false),
            ("1:20", false),
            ("", true),
            ("ab1", false),
            ("two words", false),
            ("sixteen letters in", false),
            ("sixteenlettersin", false),
            ("\u{e9}t\u{e9}", false),
        ];
        for (text, dull) in cases {
            let value = segment(&path, text.as_bytes(), SegmentKind::Value);
            assert_eq!(is_dull(&value), dull, "{text}");
            assert!(!is_dull(&segment(&path, text.as_bytes(), SegmentKind::Text)), "{text}");
        }
    }

    proptest! {
        #[test]
        fn dull_values_hold_nothing(text in "[a-zA-Z]{1,15}|[0-9]{1,5}(\\.[0-9]{0,2})?") {
            static DETECTOR: LazyLock<Detector> = LazyLock::new(Detector::default);
            holds_nothing(&DETECTOR, &mut DetectScratch::default(), &text);
        }
    }
}
