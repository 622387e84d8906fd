//! Keys in free text: the key before a value, the value after a key, the key round a keyword.
//!
//! Text quotes formats (`\"aadhaar\":\"1234\"` in a log line), so keys are read by what stands between key and
//! value and not by a parser. Every look-around is bounded and none crosses a line.

use std::ops::Range;

use crate::identifiers::Extent;
use crate::types::limits::{INLINE_KEY_BYTES_MAX, INLINE_VALUE_BYTES_MAX};
use crate::window::{WINDOW_BYTES, Window};

/// The most words of a key in free text.
const INLINE_KEY_WORDS_MAX: usize = 4;

/// The most quotes, backslashes and spaces between a key and its separator, or a separator and the value.
const PADDING_BYTES_MAX: usize = 8;

const fn is_token(byte: u8) -> bool {
    has_class(byte, TOKEN)
}

/// Quotes and backslashes, as formats nest them, and blanks.
const fn is_padding(byte: u8) -> bool {
    has_class(byte, PADDING)
}

/// Letters of any script.
const fn is_letter(byte: u8) -> bool {
    has_class(byte, LETTER)
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

const TOKEN: u8 = 1;
const PADDING: u8 = 2;
const LETTER: u8 = 4;

#[expect(clippy::indexing_slicing, reason = "every byte has its place")]
const fn has_class(byte: u8, class: u8) -> bool {
    CLASSES[byte as usize] & class != 0
}

/// The classes of every byte.
#[expect(clippy::indexing_slicing, reason = "every byte has its place")]
static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = u8::MIN;
    loop {
        let class = &mut classes[byte as usize];
        if byte.is_ascii_alphabetic() || byte >= 0x80 {
            *class |= LETTER | TOKEN;
        }
        if byte.is_ascii_digit() || matches!(byte, b'_' | b'-' | b'.') {
            *class |= TOKEN;
        }
        if matches!(byte, b'"' | b'\'' | b'`' | b'\\' | b' ' | b'\t') {
            *class |= PADDING;
        }
        if byte == u8::MAX {
            break classes;
        }
        byte += 1;
    }
};

fn byte_at(text: &[u8], position: usize) -> u8 {
    text.get(position).copied().unwrap_or(0)
}

fn byte_before(text: &[u8], position: usize) -> u8 {
    position.checked_sub(1).map_or(0, |previous| byte_at(text, previous))
}

/// Walks back from `from`, not below `floor`, while the bytes are of a kind.
#[inline]
fn back(text: &[u8], from: usize, floor: usize, kind: impl Fn(u8) -> bool) -> usize {
    let before = text.get(floor..from).unwrap_or_default();
    from - before.iter().rev().take_while(|byte| kind(**byte)).count()
}

/// Walks on from `from`, not past `ceiling`, while the bytes are of a kind.
#[inline]
fn ahead(text: &[u8], from: usize, ceiling: usize, kind: impl Fn(u8) -> bool) -> usize {
    let behind = text.get(from..ceiling.min(text.len())).unwrap_or_default();
    from + behind.iter().take_while(|byte| kind(**byte)).count()
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
    if !is_blank(byte_at(text, end)) || byte_before(text, end) == b'-' {
        return None;
    }
    // Most values stand behind another word: its last two letters tell.
    let word_end = back(text, end, floor, |byte| matches!(byte, b'.' | b'-'));
    let last = byte_before(text, word_end) | 0x20;
    let last_but_one = byte_before(text, word_end.saturating_sub(1)) | 0x20;
    if !matches!(
        &[last_but_one, last],
        b"is" | b"as" | b"re" | b"ai" | b"no" | b"er" | b"um" | b"br" | b"id" | b"de"
    ) {
        return None;
    }
    let last = phrase_before(text, end, floor, 1)?;
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

/// Up to `most` words ending at `end`, single spaces between them, from their first letter on.
///
/// A key is told by its letters: what stands before them would only make one key many (`ms=31 device`).
fn words_before(text: &[u8], end: usize, floor: usize, most: usize) -> Option<Range<usize>> {
    let Range { start, end } = phrase_before(text, end, floor, most)?;
    let start = ahead(text, start, end, |byte| !is_letter(byte));
    (start < end).then_some(start..end)
}

/// Up to `most` words ending at `end`, single spaces between them.
fn phrase_before(text: &[u8], end: usize, floor: usize, most: usize) -> Option<Range<usize>> {
    let end = back(text, end, floor, |byte| matches!(byte, b'.' | b'-'));
    let mut start = back(text, end, floor, is_token);
    if start == floor {
        start = whole_word_from(text, start, end);
    }
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
        let mut previous = back(text, previous_end, floor, is_token);
        if previous == floor {
            previous = whole_word_from(text, previous, previous_end);
        }
        if previous == previous_end || previous_end <= floor {
            break;
        }
        start = previous;
    }
    let start = ahead(text, start, end, |byte| matches!(byte, b'.' | b'-'));
    Some(start..end)
}

/// Where the first word begins that stands whole in a token from `start` on: the rest of a word says another thing than
/// the word (`paid` is no `id`).
#[cold]
fn whole_word_from(text: &[u8], start: usize, end: usize) -> usize {
    let is_inside = |byte: u8| is_letter(byte) || byte.is_ascii_digit();
    if !is_inside(byte_before(text, start)) {
        return start;
    }
    let mut at = start;
    while at < end && is_inside(byte_at(text, at)) {
        if byte_at(text, at).is_ascii_uppercase() && byte_before(text, at).is_ascii_lowercase() {
            break;
        }
        at += 1;
    }
    at
}

/// The value behind the key that ends at `key_end`, and whether it is the whole value.
///
/// Quoted, it reaches to the closing quote; behind a tight `=` to the delimiter (`&`, `;`, a bracket). Behind `: `
/// and the like, and where blanks or commas follow (`name=Ravi Kumar city=Pune`), it begins a stretch of prose up
/// to the end of the line (bounded by `INLINE_VALUE_BYTES_MAX`), of which the identifier takes its part.
pub fn value_after(text: &[u8], key_end: usize) -> Option<(Range<usize>, Extent)> {
    value_behind(text, separator(text, key_end)?)
}

/// The value behind a separator.
fn value_behind(text: &[u8], separator: Separator) -> Option<(Range<usize>, Extent)> {
    let Separator { end: separator_end, tight } = separator;
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
        let rest = text.get(blank_end..ceiling).unwrap_or_default();
        let end = memchr::memchr3(b'\n', b'\r', b'<', rest).map_or(ceiling, |at| blank_end + at);
        (end, Extent::Prefix)
    };
    (end > blank_end).then_some((blank_end..end, extent))
}

const fn ends_bare_value(byte: u8) -> bool {
    byte.is_ascii_whitespace()
        || matches!(byte, b'&' | b';' | b',' | b'"' | b'\'' | b')' | b'}' | b']' | b'<' | b'>')
}

/// What parts a key from its value.
#[derive(Clone, Copy)]
struct Separator {
    /// Past its last byte.
    end: usize,
    /// Whether it binds tightly (`=`).
    tight: bool,
}

/// The separator behind a key, perhaps after quotes and blanks.
fn separator(text: &[u8], key_end: usize) -> Option<Separator> {
    let key_pad = ahead(text, key_end, key_end + PADDING_BYTES_MAX, |byte| {
        is_padding(byte) || matches!(byte, b']' | b'.')
    });
    let loose = |end: usize| Some(Separator { end, tight: false });
    match (byte_at(text, key_pad), byte_at(text, key_pad + 1)) {
        (b'=' | b'-' | b':', b'>') | (b'=' | b':', b'=') | (b'#', b':') => loose(key_pad + 2),
        (b'=', _) => Some(Separator { end: key_pad + 1, tight: true }),
        (b':' | b'#', _) => loose(key_pad + 1),
        // A tag: the value is the element's text.
        (b'>', _) if key_pad == key_end => loose(key_pad + 1),
        (b'-', b' ') if key_pad > key_end => loose(key_pad + 1),
        (b'i' | b'I', b's' | b'S') if key_pad > key_end => {
            (byte_at(text, key_pad + 2) == b' ').then_some(())?;
            loose(key_pad + 3)
        }
        _ => None,
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
    key_and_separator(text, at).0
}

/// The key round a keyword at `at`, and its value, if there is one.
pub fn declaration_around(text: &[u8], at: usize) -> Option<Declaration> {
    let (key, separator) = key_and_separator(text, at);
    let (value, extent) = value_behind(text, separator?)?;
    Some(Declaration { key, value, extent })
}

/// A key in free text and its value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Declaration {
    /// Where the key stands.
    pub key: Range<usize>,
    /// Where the value stands.
    pub value: Range<usize>,
    /// Whether that is the whole value.
    pub extent: Extent,
}

fn key_and_separator(text: &[u8], at: usize) -> (Range<usize>, Option<Separator>) {
    let floor = at.saturating_sub(INLINE_KEY_BYTES_MAX);
    let start = back(text, at, floor, is_token);
    let window = Window::behind(text, at);
    let tokens = Tokens { start: at, mask: window.tokens() };
    let mut end = tokens.end_from(at);
    let mut left = INLINE_KEY_WORDS_MAX;
    if is_followed_by_word(text, end)
        && let Some((words, words_end)) = words_behind(text, end, tokens, &window)
    {
        end = words_end;
        left -= words;
    }
    let end = back(text, end, start, |byte| matches!(byte, b'.' | b'-')).max(start);
    // Most keywords stand in prose: without a value the words before do not matter.
    let separator = separator(text, end);
    let words = separator.and_then(|_| words_before(text, end, floor, left));
    (words.map_or(start, |words| words.start.min(start))..end, separator)
}

/// The tokens within reach of a keyword.
#[derive(Clone, Copy)]
struct Tokens {
    /// Where the mask begins.
    start: usize,
    /// The bytes of tokens. A window is as long as a key may be.
    mask: u64,
}

const _: () = assert!(WINDOW_BYTES == INLINE_KEY_BYTES_MAX);

impl Tokens {
    /// Where the token ends that begins at a place.
    #[inline]
    fn end_from(self, place: usize) -> usize {
        let rest = self.mask.checked_shr((place - self.start) as u32).unwrap_or(0);
        place + rest.trailing_ones() as usize
    }

    /// The bits of the bytes of a range.
    #[inline]
    fn bits_of(self, range: &Range<usize>) -> u64 {
        let from = |place: usize| {
            u64::MAX.checked_shl(place.saturating_sub(self.start) as u32).unwrap_or(0)
        };
        from(range.start) & !from(range.end)
    }
}

/// The words behind a keyword that ends at `start`, up to those that a separator follows: how many, and their end.
fn words_behind(
    text: &[u8],
    start: usize,
    tokens: Tokens,
    window: &Window,
) -> Option<(usize, usize)> {
    let digits = window.digits();
    let mut end = start;
    for words in 1..INLINE_KEY_WORDS_MAX {
        if !is_followed_by_word(text, end) || is_followed_by_is(text, end) {
            return None;
        }
        let word = end + 1..tokens.end_from(end + 1);
        let digits = (digits & tokens.bits_of(&word)).count_ones();
        if word.len() > KEY_WORD_BYTES_MAX || digits > KEY_WORD_DIGITS_MAX {
            return None;
        }
        end = word.end;
        if is_separated(text, end) || is_followed_by_is(text, end) {
            let mut key_words = text.get(start..end)?.split(|byte| *byte == b' ');
            return key_words.all(is_cased_as_name).then_some((words, end));
        }
    }
    None
}

/// The longest word behind a keyword that still belongs to its key, in bytes.
const KEY_WORD_BYTES_MAX: usize = 24;

/// The most digits in such a word: `address line 1`, but no code or base64 (`token QWxhZGRpbg== ...`).
const KEY_WORD_DIGITS_MAX: u32 = 2;

/// A small letter and then a capital more than twice is base64 rather than a name.
fn is_cased_as_name(word: &[u8]) -> bool {
    word.windows(2).filter(|pair| is_rise(pair)).count() <= 2
}

fn is_rise(pair: &[u8]) -> bool {
    matches!(pair, [low, high] if low.is_ascii_lowercase() && high.is_ascii_uppercase())
}

fn is_followed_by_word(text: &[u8], at: usize) -> bool {
    byte_at(text, at) == b' ' && is_token(byte_at(text, at + 1))
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
mod tests;
