//! Finding where a token ends.

use memchr::memchr;
use raksha_core::limits::{
    KEY_BYTES_MAX, KEY_GAP_BYTES_MAX, RAW_LINE_BREAK_BYTES_MAX, SEGMENT_BYTES_MAX,
};

use crate::format::swar;

/// How a string ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum StringEnd {
    /// At this quote.
    Quote(usize),
    /// At this line break, which does not belong to it.
    LineBreak(usize),
    /// It goes on past [`SEGMENT_BYTES_MAX`].
    Long,
    /// With the input.
    Input,
    /// Not known yet; searched up to here.
    More(usize),
}

/// Where the search for the end of a string stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StringScan {
    /// The first raw line break in the string.
    pub line_break: Option<usize>,
    /// A backslash was seen.
    pub escaped: bool,
}

impl StringScan {
    /// Finds the end of the string whose body begins at `body`, from `from` on.
    pub fn end<const DOUBLED: bool>(
        &mut self,
        input: &[u8],
        (body, from): (usize, usize),
        (last, multiline): (bool, bool),
    ) -> StringEnd {
        let mut at = from;
        let limit =
            |at: usize, end| if at - body > SEGMENT_BYTES_MAX { StringEnd::Long } else { end };
        loop {
            let Some(found) = swar::string_special(input, at) else {
                return self.open(body, (at.max(input.len()), input.len()), last);
            };
            at = found;
            if let Some(line_break) = self.line_break
                && at - line_break > RAW_LINE_BREAK_BYTES_MAX
            {
                return StringEnd::LineBreak(line_break);
            }
            match input.get(at) {
                Some(b'"') => return limit(at, StringEnd::Quote(at)),
                Some(b'\\') => {
                    self.escaped = true;
                    let Some(next) = input.get(at + 1) else {
                        return self.open(body, (at, input.len()), last);
                    };
                    at += 2;
                    if DOUBLED && *next == b'"' && input.get(at) == Some(&b'"') {
                        at += 1;
                    }
                }
                _ => {
                    if self.line_break.is_none() {
                        if !multiline || at - body > SEGMENT_BYTES_MAX {
                            return limit(at, StringEnd::LineBreak(at));
                        }
                        self.line_break = Some(at);
                    }
                    at += 1;
                }
            }
        }
    }

    /// No end in the input.
    fn open(&self, body: usize, (at, end): (usize, usize), last: bool) -> StringEnd {
        match self.line_break {
            Some(line_break) if last || at - line_break > RAW_LINE_BREAK_BYTES_MAX => {
                StringEnd::LineBreak(line_break)
            }
            None if at - body > SEGMENT_BYTES_MAX || last && end - body > SEGMENT_BYTES_MAX => {
                StringEnd::Long
            }
            None if last => StringEnd::Input,
            _ => StringEnd::More(at),
        }
    }
}

/// The byte after white space.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Peek {
    /// This one.
    Byte(u8),
    /// There is none, or it is too far away.
    Nothing,
    /// Not known yet.
    More,
}

/// Looks for the first byte from `at` on that is no white space.
pub(super) fn peek(input: &[u8], at: usize, last: bool) -> Peek {
    let rest = input.get(at..).unwrap_or_default();
    let window = rest.get(..KEY_GAP_BYTES_MAX).unwrap_or(rest);
    match window.iter().find(|byte| !is_space(**byte)) {
        Some(byte) => Peek::Byte(*byte),
        None if last || window.len() == KEY_GAP_BYTES_MAX => Peek::Nothing,
        None => Peek::More,
    }
}

/// White space of JSON.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// The end of a bare token from `from` on: at a structural byte, a quote or a line break. With `colon`, at a
/// colon behind a plausible key too. `None`: not in this input.
pub(super) fn bare_end(input: &[u8], start: usize, from: usize, colon: bool) -> Option<usize> {
    let rest = input.get(from..)?;
    let mut key_until = None;
    for (offset, byte) in rest.iter().enumerate() {
        match byte {
            b',' | b'}' | b']' | b'{' | b'[' | b'"' | b'\n' => return Some(from + offset),
            b':' if colon => {
                // Only the first colon of a token can end a key.
                let at = from + offset;
                if *key_until.get_or_insert_with(|| input.get(start..at).is_some_and(is_bare_key)) {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether a bare token may be a key: short, and of word characters only.
pub(super) fn is_bare_key(token: &[u8]) -> bool {
    let token = token.trim_ascii_end();
    token.len() <= KEY_BYTES_MAX
        && token.iter().all(|byte| {
            byte.is_ascii_alphanumeric()
                || matches!(byte, b'_' | b'-' | b'.' | b'$' | b'\'')
                || *byte >= 0x80
        })
}

/// Whether a token is a number as JSON writes them; leading zeros are let pass.
pub(super) fn is_number(token: &[u8]) -> bool {
    let token = token.strip_prefix(b"-").unwrap_or(token);
    let digits = |rest: &[u8]| rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let whole = digits(token);
    let Some((_, mut rest)) = token.split_at_checked(whole) else { return false };
    if whole == 0 {
        return false;
    }
    if let Some(fraction) = rest.strip_prefix(b".") {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = fraction.get(length..).unwrap_or_default();
    }
    if let Some(exponent) = rest.strip_prefix(b"e").or_else(|| rest.strip_prefix(b"E")) {
        let signed = exponent.strip_prefix(b"+").or_else(|| exponent.strip_prefix(b"-"));
        let exponent = signed.unwrap_or(exponent);
        return !exponent.is_empty() && digits(exponent) == exponent.len();
    }
    rest.is_empty()
}

/// Whether a key could hold personal data itself: a phone number or an e-mail address used as a key, or anything
/// that a glance cannot judge. The test is meant to be cheap, not sharp.
pub(in crate::format) fn key_may_hold_data(key: &[u8]) -> bool {
    if key.len() < 6 {
        return false;
    }
    if key.len() <= KEY_BYTES_MAX && !swar::may_hold_data(key) {
        return false;
    }
    let (mut digits, mut odd) = (0_u32, false);
    for byte in key {
        digits += u32::from(byte.is_ascii_digit());
        odd |= *byte == b'@' || *byte >= 0x80;
    }
    odd || digits >= 4 || key.len() > KEY_BYTES_MAX
}

/// Whether a text is JSON inside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::format) enum Nested {
    /// It is not.
    No,
    /// An object or an array.
    Json,
    /// An object or an array whose quotes are escaped.
    Escaped,
}

/// Looks at the head of a text: `{"`, `[{`, `["`, `[[` or `{\"`.
#[inline]
pub(in crate::format) fn looks_nested(text: &[u8]) -> Nested {
    match text.first() {
        Some(b'{' | b'[' | b' ' | b'\t' | b'\r' | b'\n') => looks_nested_closely(text),
        _ => Nested::No,
    }
}

fn looks_nested_closely(text: &[u8]) -> Nested {
    let text = text.get(..KEY_GAP_BYTES_MAX).unwrap_or(text);
    let mut bytes = text.iter().filter(|byte| !is_space(**byte));
    let (open, mut second) = (bytes.next(), bytes.next());
    let array = open == Some(&b'[');
    if !array && open != Some(&b'{') {
        return Nested::No;
    }
    if array && matches!(second, Some(b'{' | b'[')) {
        second = bytes.next();
        return if second == Some(&b'\\') { Nested::Escaped } else { Nested::Json };
    }
    match second {
        Some(b'"') => Nested::Json,
        Some(b'\\') if bytes.next() == Some(&b'"') => Nested::Escaped,
        Some(b'}') if !array => Nested::Json,
        _ => Nested::No,
    }
}

/// Whether an unquoted array element or document follows a bracket, so that a line is JSON and not `[INFO] text`.
pub(super) fn starts_array(byte: u8) -> bool {
    matches!(byte, b'{' | b'[' | b']' | b'"' | b'-' | b'0'..=b'9')
}

/// Whether the piece holds a backslash.
pub(super) fn has_backslash(piece: &[u8]) -> bool {
    memchr(b'\\', piece).is_some()
}
