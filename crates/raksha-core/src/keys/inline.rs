//! Keys in free text: the key before a value, the value after a key, the key round a keyword.
//!
//! Text quotes formats (`\"aadhaar\":\"1234\"` in a log line), so keys are read by what stands between key and
//! value and not by a parser. Every look-around is bounded and none crosses a line.

use std::ops::Range;

use crate::identifiers::Extent;
use crate::types::limits::{INLINE_KEY_BYTES_MAX, INLINE_VALUE_BYTES_MAX};

/// The most words of a key in free text.
const INLINE_KEY_WORDS_MAX: usize = 4;

/// The most quotes, backslashes and spaces between a key and its separator, or a separator and the value.
const PADDING_BYTES_MAX: usize = 8;

const fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.') || byte >= 0x80
}

/// Quotes and backslashes, as formats nest them, and blanks.
const fn is_padding(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`' | b'\\' | b' ' | b'\t')
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

fn byte_at(text: &[u8], position: usize) -> u8 {
    text.get(position).copied().unwrap_or(0)
}

fn byte_before(text: &[u8], position: usize) -> u8 {
    position.checked_sub(1).map_or(0, |previous| byte_at(text, previous))
}

/// Walks back from `from`, not below `floor`, while the bytes are of a kind.
#[inline]
fn back(text: &[u8], from: usize, floor: usize, kind: impl Fn(u8) -> bool) -> usize {
    let mut position = from;
    while position > floor && kind(byte_before(text, position)) {
        position -= 1;
    }
    position
}

/// Walks on from `from`, not past `ceiling`, while the bytes are of a kind.
#[inline]
fn ahead(text: &[u8], from: usize, ceiling: usize, kind: impl Fn(u8) -> bool) -> usize {
    let mut position = from;
    while position < ceiling.min(text.len()) && kind(byte_at(text, position)) {
        position += 1;
    }
    position
}

/// The key that declares the value beginning at `at`: `Aadhaar Card No: 2341`, `"mobile" : "98"`, `phone=98`,
/// `<mobile>98`, `my number is 98`, `PAN no. ABC`.
pub fn key_before(text: &[u8], at: usize) -> Option<Range<usize>> {
    let floor = at.saturating_sub(INLINE_KEY_BYTES_MAX);
    let value_pad = back(text, at, floor, |byte| is_padding(byte) || matches!(byte, b'[' | b'('));
    let separator_end = value_pad;
    let key_end = match byte_before(text, separator_end) {
        b'>' => match byte_before(text, separator_end - 1) {
            b'-' | b'=' => separator_end - 2,
            _ => return tag_before(text, separator_end - 1, floor),
        },
        b':' | b'=' | b'#' => separator_end - 1,
        b'-' if byte_before(text, separator_end - 1) == b' ' && separator_end < at => {
            separator_end - 1
        }
        b'/' if separator_end == at => return segment_before(text, at - 1, floor),
        _ => return key_of_words(text, at, floor),
    };
    // `12:30` is a time.
    if separator_end == at && byte_before(text, key_end).is_ascii_digit() {
        let token = back(text, key_end, floor, is_token);
        if text.get(token..key_end)?.iter().all(u8::is_ascii_digit) {
            return None;
        }
    }
    // `Passport #: ...`
    let key_end =
        back(text, key_end, floor, |byte| is_padding(byte) || matches!(byte, b']' | b'#'));
    words_before(text, key_end, floor, INLINE_KEY_WORDS_MAX)
}

/// The name of the tag whose `>` stands at `close`.
fn tag_before(text: &[u8], close: usize, floor: usize) -> Option<Range<usize>> {
    let open = back(text, close, floor, |byte| !matches!(byte, b'<' | b'>' | b'\n'));
    if byte_before(text, open) != b'<' {
        return None;
    }
    // A namespace prefix (`ns:mobile`) ends the token; the name proper stands behind it.
    let mut name = open..ahead(text, open, close, is_token);
    if byte_at(text, name.end) == b':' {
        name = name.end + 1..ahead(text, name.end + 1, close, is_token);
    }
    (name.end > name.start && text.get(name.clone())?.iter().any(u8::is_ascii_alphabetic))
        .then_some(name)
}

/// The segment of a path that ends at `end`: `/kyc/aadhaar/2341...`. It holds a letter.
fn segment_before(text: &[u8], end: usize, floor: usize) -> Option<Range<usize>> {
    let start = back(text, end, floor, is_token);
    let segment = text.get(start..end)?;
    (byte_before(text, start) == b'/' && segment.iter().any(u8::is_ascii_alphabetic))
        .then_some(start..end)
}

/// A key without a separator: words and then `is`, `no.`, `number`.
fn key_of_words(text: &[u8], at: usize, floor: usize) -> Option<Range<usize>> {
    let end = back(text, at, floor, is_padding);
    if !is_blank(byte_at(text, end)) {
        return None;
    }
    // The last letters of the words below: most values stand behind another word.
    if !matches!(
        byte_before(text, end) | 0x20,
        b's' | b'e' | b'i' | b'o' | b'r' | b'm' | b'd' | b'.'
    ) {
        return None;
    }
    let last = words_before(text, end, floor, 1)?;
    let word = text.get(last.clone())?;
    let is = |known: &[&str]| known.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()));
    if is(&["is", "was", "are", "hai"]) {
        let end = back(text, last.start, floor, is_blank);
        return (end < last.start)
            .then(|| words_before(text, end, floor, INLINE_KEY_WORDS_MAX))
            .flatten();
    }
    if is(&["no", "number", "num", "nbr", "id", "code"]) {
        return words_before(text, end, floor, INLINE_KEY_WORDS_MAX);
    }
    None
}

/// Up to `most` words ending at `end`, single spaces between them. They hold a letter.
fn words_before(text: &[u8], end: usize, floor: usize, most: usize) -> Option<Range<usize>> {
    let end = back(text, end, floor, |byte| matches!(byte, b'.' | b'-'));
    let mut start = back(text, end, floor, is_token);
    if start == end {
        return None;
    }
    for _ in 1..most {
        if byte_before(text, start) != b' ' {
            break;
        }
        let previous_end = start - 1;
        // A full stop ends a sentence, and with it the key (`Done. Mobile: 98`), but not `A/c No. is`.
        if byte_before(text, previous_end) == b'.' && previous_end.saturating_sub(floor) > 4 {
            let word = back(text, previous_end, floor, is_token);
            if previous_end - word > 4 {
                break;
            }
        }
        let previous = back(text, previous_end, floor, is_token);
        if previous == previous_end || previous_end <= floor {
            break;
        }
        start = previous;
    }
    let start = ahead(text, start, end, |byte| matches!(byte, b'.' | b'-'));
    let key = text.get(start..end)?;
    key.iter().any(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80).then_some(start..end)
}

/// The value behind the key that ends at `key_end`, and whether it is the whole value.
///
/// Quoted, it reaches to the closing quote; behind a tight `=` to the delimiter (`&`, `;`, a bracket). Behind `: `
/// and the like, and where blanks or commas follow (`name=Ravi Kumar city=Pune`), it begins a stretch of prose up
/// to the end of the line (bounded by `INLINE_VALUE_BYTES_MAX`), of which the identifier takes its part.
pub fn value_after(text: &[u8], key_end: usize) -> Option<(Range<usize>, Extent)> {
    let key_pad = value_padding(text, key_end);
    let (separator_end, tight) = separator(text, key_end, key_pad)?;
    let blank_end = ahead(text, separator_end, separator_end + PADDING_BYTES_MAX, |byte| {
        is_blank(byte) || matches!(byte, b'[' | b'(')
    });
    let escapes = ahead(text, blank_end, blank_end + PADDING_BYTES_MAX, |byte| byte == b'\\');
    let quote = byte_at(text, escapes);
    if matches!(quote, b'"' | b'\'' | b'`') {
        let start = escapes + 1;
        let end = closing_quote(text, start, quote, escapes - blank_end);
        return (end > start).then_some((start..end, Extent::Whole));
    }
    let ceiling = text.len().min(blank_end + INLINE_VALUE_BYTES_MAX);
    let bare_end = ahead(text, blank_end, ceiling, |byte| !ends_bare_value(byte));
    let closed = !matches!(byte_at(text, bare_end), b' ' | b'\t' | b',');
    let (end, extent) = if tight && blank_end == separator_end && closed {
        (bare_end, Extent::Whole)
    } else {
        let end = ahead(text, blank_end, ceiling, |byte| !matches!(byte, b'\n' | b'\r' | b'<'));
        (end, Extent::Prefix)
    };
    (end > blank_end).then_some((blank_end..end, extent))
}

/// Where the quotes and blanks behind a key end.
#[inline]
fn value_padding(text: &[u8], key_end: usize) -> usize {
    ahead(text, key_end, key_end + PADDING_BYTES_MAX, |byte| {
        is_padding(byte) || matches!(byte, b']' | b'.')
    })
}

const fn ends_bare_value(byte: u8) -> bool {
    byte.is_ascii_whitespace()
        || matches!(byte, b'&' | b';' | b',' | b'"' | b'\'' | b')' | b'}' | b']' | b'<' | b'>')
}

/// Where the separator after a key ends, and whether it binds tightly (`=`).
fn separator(text: &[u8], key_end: usize, key_pad: usize) -> Option<(usize, bool)> {
    match (byte_at(text, key_pad), byte_at(text, key_pad + 1)) {
        (b'=' | b'-' | b':', b'>') | (b'=' | b':', b'=') | (b'#', b':') => {
            Some((key_pad + 2, false))
        }
        (b'=', _) => Some((key_pad + 1, true)),
        (b':' | b'#', _) => Some((key_pad + 1, false)),
        // A tag: the value is the element's text.
        (b'>', _) if key_pad == key_end => Some((key_pad + 1, false)),
        (b'-', b' ') if key_pad > key_end => Some((key_pad + 1, false)),
        _ => {
            let word = text.get(key_pad..key_pad + 3)?;
            let is = key_pad > key_end && word.eq_ignore_ascii_case(b"is ");
            is.then_some((key_pad + 3, false))
        }
    }
}

/// Where the quoted value ends: before the quote that is escaped as often as the opening one was.
fn closing_quote(text: &[u8], start: usize, quote: u8, escapes: usize) -> usize {
    let ceiling = text.len().min(start + INLINE_VALUE_BYTES_MAX);
    let mut backslashes = 0;
    for position in start..ceiling {
        match byte_at(text, position) {
            b'\\' => backslashes += 1,
            byte if byte == quote => {
                if backslashes <= escapes {
                    return position - backslashes;
                }
                backslashes = 0;
            }
            b'\n' | b'\r' => return position,
            _ => backslashes = 0,
        }
    }
    ceiling
}

/// The whole key round a keyword at `at`: its token, and up to four words with single spaces between them.
///
/// Words behind the keyword belong to the key only if a separator follows them (`name of the applicant: ...`), words
/// before it only if there is a value.
pub fn key_around(text: &[u8], at: usize) -> Range<usize> {
    let floor = at.saturating_sub(INLINE_KEY_BYTES_MAX);
    let ceiling = text.len().min(at.saturating_add(INLINE_KEY_BYTES_MAX));
    let start = back(text, at, floor, is_token);
    let mut end = ahead(text, at, ceiling, is_token);
    let mut left = INLINE_KEY_WORDS_MAX;
    let mut reach = end;
    for words in 1..INLINE_KEY_WORDS_MAX {
        let spaced = byte_at(text, reach) == b' ' && is_token(byte_at(text, reach + 1));
        if !spaced || is_followed_by_is(text, reach) {
            break;
        }
        let word = reach + 1..ahead(text, reach + 1, ceiling, is_token);
        if !text.get(word.clone()).is_some_and(is_key_word) {
            break;
        }
        reach = word.end;
        if is_separated(text, reach) || is_followed_by_is(text, reach) {
            end = reach;
            left -= words;
            break;
        }
    }
    let end = back(text, end, start, |byte| matches!(byte, b'.' | b'-')).max(start);
    // Most keywords stand in prose: without a value the words before do not matter.
    if separator(text, end, value_padding(text, end)).is_none() {
        return start..end;
    }
    words_before(text, end, floor, left).map_or(start..end, |words| words.start.min(start)..end)
}

/// The longest word behind a keyword that still belongs to its key, in bytes.
const KEY_WORD_BYTES_MAX: usize = 24;

/// The most digits in such a word: `address line 1`, but no code or base64 (`token QWxhZGRpbg== ...`).
const KEY_WORD_DIGITS_MAX: usize = 2;

fn is_key_word(word: &[u8]) -> bool {
    word.len() <= KEY_WORD_BYTES_MAX
        && word.iter().filter(|byte| byte.is_ascii_digit()).count() <= KEY_WORD_DIGITS_MAX
        // A small letter and then a capital twice and more is base64 rather than a name.
        && word.windows(2).filter(|pair| is_rise(pair)).count() <= 2
}

fn is_rise(pair: &[u8]) -> bool {
    matches!(pair, [low, high] if low.is_ascii_lowercase() && high.is_ascii_uppercase())
}

fn is_followed_by_is(text: &[u8], at: usize) -> bool {
    text.get(at..at + 4).is_some_and(|next| next.eq_ignore_ascii_case(b" is "))
}

/// Whether `:` or `=` follows, perhaps behind blanks.
fn is_separated(text: &[u8], at: usize) -> bool {
    let blanks = ahead(text, at, at + PADDING_BYTES_MAX, is_blank);
    matches!(byte_at(text, blanks), b':' | b'=')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn show(text: &str, range: Range<usize>) -> &str {
        text.get(range).unwrap()
    }

    #[test]
    fn key_before_a_value_is_found() {
        // The value begins at `^`.
        let cases: &[(&str, Option<&str>)] = &[
            ("Aadhaar Card No: ^2341 2341 2346", Some("Aadhaar Card No")),
            (r#"{"mobile_no" : "^98"#, Some("mobile_no")),
            (r#"{\"aadhaar\":\"^1234"#, Some("aadhaar")),
            ("x phone=^98", Some("x phone")),
            ("a=1&phone=^98", Some("phone")),
            ("<mobile>^98", Some("mobile")),
            ("<ns:mobile type=\"a\">^98", Some("mobile")),
            ("phone => ^98", Some("phone")),
            ("phone -> ^98", Some("phone")),
            ("my phone number is ^98", Some("my phone number")),
            ("PAN no. ^ABC", Some("PAN no")),
            ("PAN - ^ABC", Some("PAN")),
            ("a/c #^123", Some("c")),
            ("at 12:^30", None),
            ("hello ^98", None),
            ("phone:\n^98", None),
            ("phones: [^98", Some("phones")),
            ("Passport #: ^AB", Some("Passport")),
            ("GET /kyc/aadhaar/^2341", Some("aadhaar")),
            ("on 12/05/^2024", None),
            ("^98", None),
        ];
        for (case, expected) in cases {
            let at = case.find('^').unwrap();
            let text = case.replacen('^', "", 1);
            let found = key_before(text.as_bytes(), at).map(|range| show(&text, range));
            assert_eq!(found, *expected, "{case}");
        }
    }

    #[test]
    fn value_after_a_key_is_found() {
        // The key ends at `^`.
        let cases: &[(&str, Option<(&str, Extent)>)] = &[
            (r#""name^": "Ravi Kumar", "x""#, Some(("Ravi Kumar", Extent::Whole))),
            (r#"\"name^\":\"Ravi \\\"K\\\"\","#, Some((r#"Ravi \\\"K\\\""#, Extent::Whole))),
            (r#""name^":"O\"K","#, Some((r#"O\"K"#, Extent::Whole))),
            ("name^=Ravi&x=1", Some(("Ravi", Extent::Whole))),
            ("name^=Ravi Kumar x=1", Some(("Ravi Kumar x=1", Extent::Prefix))),
            ("name^=Ravi;x", Some(("Ravi", Extent::Whole))),
            ("name^ = Ravi Kumar", Some(("Ravi Kumar", Extent::Prefix))),
            ("Name^: Ravi Kumar, ordered\nx", Some(("Ravi Kumar, ordered", Extent::Prefix))),
            ("name^ is Ravi", Some(("Ravi", Extent::Prefix))),
            ("name^ - Ravi", Some(("Ravi", Extent::Prefix))),
            ("<name^>Ravi</name>", Some(("Ravi", Extent::Prefix))),
            ("password^ => 'x'", Some(("x", Extent::Whole))),
            ("Passport^ #: AB1234567", Some(("AB1234567", Extent::Prefix))),
            ("name^ Ravi", None),
            ("name^", None),
            ("name^=", None),
        ];
        for (case, expected) in cases {
            let key_end = case.find('^').unwrap();
            let text = case.replacen('^', "", 1);
            let found = value_after(text.as_bytes(), key_end)
                .map(|(range, extent)| (show(&text, range), extent));
            assert_eq!(found, *expected, "{case}");
        }
    }

    #[test]
    fn key_around_a_keyword_is_whole() {
        let cases: &[(&str, &str)] = &[
            ("{\"customer_^name\":\"x\"}", "customer_name"),
            ("Customer ^name: Ravi", "Customer name"),
            ("Father's ^name of applicant: Ravi", "name of applicant"),
            ("X ^name of the applicant: Ravi", "name of the applicant"),
            ("x;user^Name=Ravi", "userName"),
            ("?^name=Ravi", "name"),
            ("the ^name Ravi", "name"),
            ("my ^zip code = 94105", "my zip code"),
            ("^enrollment id = 2189/12", "enrollment id"),
            ("^address line 1: x", "address line 1"),
            ("^token YWJjZGVmZ2hpSktM== end", "token"),
            ("^token dGhpc0lzQVNlY3JldFRva2Vu= end", "token"),
            ("my driver's ^license number is D12", "s license number"),
        ];
        for (case, expected) in cases {
            let at = case.find('^').unwrap();
            let text = case.replacen('^', "", 1);
            assert_eq!(show(&text, key_around(text.as_bytes(), at)), *expected, "{case}");
        }
    }

    #[test]
    fn limits_hold() {
        let near = format!("phone:{}98", " ".repeat(INLINE_KEY_BYTES_MAX - 6));
        assert!(key_before(near.as_bytes(), near.len() - 2).is_some());
        let far = format!("phone:{}98", " ".repeat(INLINE_KEY_BYTES_MAX - 5));
        assert_eq!(key_before(far.as_bytes(), far.len() - 2), Some(1..5));
        let long = format!("name: {}", "x".repeat(INLINE_VALUE_BYTES_MAX + 1));
        let (range, _) = value_after(long.as_bytes(), 4).unwrap();
        assert_eq!(range.len(), INLINE_VALUE_BYTES_MAX);
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(text in proptest::collection::vec(any::<u8>(), 0..200), at in 0_usize..220) {
            for range in [key_before(&text, at), value_after(&text, at).map(|found| found.0)] {
                prop_assert!(range.is_none_or(|range| text.get(range).is_some()));
            }
            if at <= text.len() {
                prop_assert!(text.get(key_around(&text, at)).is_some());
            }
        }
    }
}
