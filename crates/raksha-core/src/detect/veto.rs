//! Vetoes: what a number is when it is not an identifier: a moment in time, or a part of a longer token.

use std::ops::Range;

/// The years that a timestamp may fall in.
const YEARS: Range<u32> = 1970..2100;

/// The seconds since 1970 that a timestamp may fall in: 2001-09-09 to 2039-09-15.
const EPOCH_SECONDS: Range<u64> = 1_000_000_000..2_200_000_000;

/// Whether bare digits (values 0 to 9) are a plausible moment: epoch seconds, milli-, micro- or nanoseconds, or
/// `YYYYMMDD`, `YYYYMMDDhhmm`, `YYYYMMDDhhmmss` with or without milliseconds.
pub(super) fn is_temporal(digits: &[u8]) -> bool {
    match digits.len() {
        10 => EPOCH_SECONDS.contains(&value(digits)),
        13 => EPOCH_SECONDS.contains(&(value(digits) / 1_000)),
        16 => EPOCH_SECONDS.contains(&(value(digits) / 1_000_000)),
        19 => EPOCH_SECONDS.contains(&(value(digits) / 1_000_000_000)),
        8 | 12 | 14 | 17 => is_calendar(digits),
        _ => false,
    }
}

fn value(digits: &[u8]) -> u64 {
    digits.iter().fold(0_u64, |sum, digit| sum.wrapping_mul(10).wrapping_add(u64::from(*digit)))
}

fn is_calendar(digits: &[u8]) -> bool {
    let part = |range: Range<usize>| digits.get(range).map(|slice| value(slice) as u32);
    let date = part(0..4).is_some_and(|year| YEARS.contains(&year))
        && part(4..6).is_some_and(|month| (1..=12).contains(&month))
        && part(6..8).is_some_and(|day| (1..=31).contains(&day));
    let time = part(8..10).is_none_or(|hour| hour < 24)
        && part(10..12).is_none_or(|minute| minute < 60)
        && part(12..14).is_none_or(|second| second < 61);
    date && time
}

/// Whether the span is joined to a longer token by `-`, `.`, `/`, `_`, `#`, `$` or `~`: `ORD-9876543210`,
/// `9876543210.jpg`, `/orders/9876543210`, `12.9876543210`. Such a number is spared unless a key or context
/// speaks for it.
pub(super) fn is_joined(text: &[u8], span: &Range<usize>) -> bool {
    let byte = |position: Option<usize>| {
        position.and_then(|position| text.get(position)).copied().unwrap_or(0)
    };
    let before = byte(span.start.checked_sub(1));
    let further = byte(span.start.checked_sub(2));
    let after = byte(Some(span.end));
    let beyond = byte(Some(span.end + 1));
    let joins_before = matches!(before, b'-' | b'.' | b'/' | b'_' | b'~' | b'\\' | b'+')
        && is_token(further)
        || matches!(before, b'#' | b'$' | b'/' | b'@')
        || before == b'-' && further != b' ' && further != 0;
    let joins_after = matches!(after, b'-' | b'.' | b'/' | b'_' | b'~' | b':') && is_token(beyond)
        || matches!(after, b'%' | b'$');
    joins_before || joins_after
}

const fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_known() {
        let digits = |text: &str| text.bytes().map(|byte| byte - b'0').collect::<Vec<_>>();
        for text in [
            "1700000000",
            "1700000000000",
            "1700000000000000",
            "1700000000000000000",
            "20240115103000",
        ] {
            assert!(is_temporal(&digits(text)), "{text}");
        }
        for text in
            ["9876543210", "4111111111111", "4111111111111111", "98765432109876", "20241315103000"]
        {
            assert!(!is_temporal(&digits(text)), "{text}");
        }
    }

    #[test]
    fn parts_of_longer_tokens_are_known() {
        let cases = [
            ("ORD-9876543210", 4, true),
            ("9876543210.jpg", 0, true),
            ("a/9876543210", 2, true),
            ("call 9876543210.", 5, false),
            ("mobile:9876543210,", 7, false),
            ("mobile - 9876543210", 9, false),
        ];
        for (text, start, joined) in cases {
            assert_eq!(is_joined(text.as_bytes(), &(start..start + 10)), joined, "{text}");
        }
    }
}
