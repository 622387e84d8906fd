//! Where a value may begin and end: shared by the recognizers of this country.

use std::ops::Range;

use crate::detect::{Number, Site};
use crate::identifiers::{Extent, classes};

/// How far back the word before a joining `-` or `/` is read, in bytes.
const JOINED_WORD_BYTES_MAX: usize = 24;

/// Words that may be joined to a value by `-`, `/` or `.` in front of it: `Aadhaar-2341...`, `No.2341...`.
const JOINING_WORDS: &[&str] = &["no", "num", "number", "id", "nos", "card"];

/// Whether the value is a token of its own and not part of a decimal, a path, a UUID or a longer code.
///
/// `words` are the identifier's own words that may be joined to it, such as `pan` in `PAN-ABCPV1234D`.
pub(super) fn is_token(site: &Site<'_>, span: &Range<usize>, words: &[&str]) -> bool {
    site.stands_alone(span) && opens_well(site, span.start, words) && closes_well(site, span, words)
}

fn opens_well(site: &Site<'_>, start: usize, words: &[&str]) -> bool {
    let joint = site.before(start);
    if !matches!(joint, b'-' | b'/' | b'.' | b'\\' | b'~' | b'%') {
        return true;
    }
    let end = start - 1;
    let word = word_before(site, end);
    if word.is_empty() {
        // ` - ABCPV1234D` and `...ABCPV1234D` begin anew; `/ABCPV1234D` is a path.
        return matches!(joint, b'-' | b'.');
    }
    if is_one_of(word, words) || is_one_of(word, JOINING_WORDS) {
        return true;
    }
    match joint {
        b'.' => word.iter().all(u8::is_ascii_alphabetic),
        // `123456789012345/ABCPV1234D` joins two numbers; `users/ABCPV1234D` is a path.
        b'/' => {
            word.iter().any(u8::is_ascii_digit)
                && !matches!(site.before(end - word.len()), b'/' | b'.' | b':' | b'-' | b'~')
        }
        _ => false,
    }
}

fn closes_well(site: &Site<'_>, span: &Range<usize>, words: &[&str]) -> bool {
    let next = site.byte(span.end + 1);
    match site.byte(span.end) {
        b'.' => !next.is_ascii_digit(),
        // A code that goes on, unless its own word stands in front (`ITRV-ABCPV1234D-2023`).
        b'-' => {
            !Site::is_word(next)
                || span.start > 0
                    && matches!(site.before(span.start), b'-' | b'/')
                    && is_one_of(word_before(site, span.start - 1), words)
        }
        b'%' => !next.is_ascii_hexdigit(),
        _ => true,
    }
}

/// The word (letters and digits) that ends at `end`, at most `JOINED_WORD_BYTES_MAX` long.
fn word_before<'a>(site: &'a Site<'_>, end: usize) -> &'a [u8] {
    let start = end.saturating_sub(JOINED_WORD_BYTES_MAX);
    let near = site.slice(start..end);
    let length = near.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    near.get(near.len() - length..).unwrap_or_default()
}

/// Whether the word is in the list, in any case.
pub(super) fn is_one_of(word: &[u8], list: &[&str]) -> bool {
    list.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(word))
}

/// Whether a grouped number stands apart from its neighbours: no further group of the same kind before or after
/// (so that twelve digits of a sixteen-digit card are not an Aadhaar number).
pub(super) fn is_apart(site: &Site<'_>, number: &Number) -> bool {
    let span = &number.span;
    let separators = b" -.";
    let after = site.byte(span.end);
    if separators.contains(&after) && site.byte(span.end + 1).is_ascii_digit() {
        let rest = site.slice(span.end + 1..span.end + 6);
        let group = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        // After a space another number may follow; four more digits continue this one.
        if after != b' ' || group == 4 {
            return false;
        }
    }
    let before = site.before(span.start);
    if separators.contains(&before)
        && span.start >= 2
        && site.before(span.start - 1).is_ascii_digit()
    {
        let rest = site.slice(span.start.saturating_sub(6)..span.start - 1);
        let group = rest.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        if before != b' ' || group == 4 {
            return false;
        }
    }
    true
}

/// The number a declared value consists of (or begins with), if it has one of the digit counts.
pub(super) fn declared_number(value: &[u8], extent: Extent, counts: u32) -> Option<Number> {
    let mut number = Number::parse(value, 0)?;
    loop {
        let fits = counts >> number.digits().len() & 1 == 1;
        if fits && ends_well(value, number.span.end, extent) {
            return Some(number);
        }
        number = number.without_last_group()?;
    }
}

/// Whether a declared value may end here: at the very end, or for a prefix where no word or number goes on.
pub(super) fn ends_well(value: &[u8], end: usize, extent: Extent) -> bool {
    let byte = |position: usize| value.get(position).copied().unwrap_or(0);
    match extent {
        Extent::Whole => end == value.len(),
        Extent::Prefix => match byte(end) {
            b'-' | b'.' | b'/' => !byte(end + 1).is_ascii_alphanumeric() || byte(end) == b'/',
            b'@' => false,
            other => !Site::is_word(other) || other >= 0x80,
        },
    }
}

/// Whether part of the value has been masked already: a run of four `X`, or two `*`.
pub(super) fn is_masked(value: &[u8]) -> bool {
    if value.iter().all(|byte| classes::of(*byte) & classes::MASKING == 0) {
        return false;
    }
    value.windows(4).any(|run| run.iter().all(|byte| matches!(byte, b'X' | b'x' | b'#')))
        || value.windows(2).any(|run| run == b"**")
        || value.windows(3).any(|run| run == "•".as_bytes())
}

/// A code as it is written in one go or with single separators: its letters and digits, and where it ends.
pub(super) struct Code<const N: usize> {
    bytes: [u8; N],
    length: usize,
    /// The number of separators inside.
    pub separators: usize,
    /// Where the code ends.
    pub end: usize,
}

impl<const N: usize> Code<N> {
    /// Reads up to `N` letters and digits from `start`, upper-cased, over single separators of the given kinds.
    /// `None` if more than `N` follow each other without a break.
    pub(super) fn read(text: &[u8], start: usize, separators: &[u8]) -> Option<Self> {
        let mut code = Self { bytes: [0; N], length: 0, separators: 0, end: start };
        let mut position = start;
        while let Some(byte) = text.get(position) {
            if byte.is_ascii_alphanumeric() {
                let slot = code.bytes.get_mut(code.length)?;
                *slot = byte.to_ascii_uppercase();
                code.length += 1;
                position += 1;
                code.end = position;
            } else if separators.contains(byte)
                && code.length > 0
                && code.length < N
                && text.get(position + 1).is_some_and(u8::is_ascii_alphanumeric)
            {
                code.separators += 1;
                position += 1;
            } else {
                break;
            }
        }
        Some(code)
    }

    /// The letters (upper case) and digits read.
    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

/// Whether the bytes have the form: `A` a letter, `9` a digit, `*` either.
pub(super) fn has_form(bytes: &[u8], form: &[u8]) -> bool {
    bytes.len() == form.len()
        && bytes.iter().zip(form).all(|(byte, kind)| match kind {
            b'A' => byte.is_ascii_alphabetic(),
            b'9' => byte.is_ascii_digit(),
            _ => byte.is_ascii_alphanumeric(),
        })
}

/// The values of the digits among the bytes, in a fixed array, and how many there are.
pub(super) fn digit_values<const N: usize>(bytes: &[u8]) -> ([u8; N], usize) {
    let mut values = [0; N];
    let mut count = 0;
    for (slot, byte) in values.iter_mut().zip(bytes.iter().filter(|byte| byte.is_ascii_digit())) {
        *slot = byte - b'0';
        count += 1;
    }
    (values, count)
}
