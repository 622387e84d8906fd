//! Digits with unusual separators between them: `98765_43210`, `9-8-7-6-5-4-3-2-1-0`, `98.76.54.32.10`.
//!
//! The separators are left out so that the number can be recognised. Many an innocent text has this form too, so
//! what is found here counts only with a key or context.

use std::ops::Range;

use super::rewrite::Rewriter;

/// The fewest and most digits in all.
pub(super) const DIGITS: std::ops::RangeInclusive<usize> = 10..=24;

/// The longest group of digits.
const GROUP_DIGITS_MAX: usize = 6;

/// The longest separator, as in `98765 - 43210`, in bytes.
const SEPARATOR_BYTES_MAX: usize = 3;

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.' | b'_' | b'/' | b'*' | b'~' | b':' | b'|')
}

/// Whether the text has such a number.
pub(super) fn is_worth_trying(text: &[u8]) -> bool {
    next(text, 0).is_some()
}

/// The lines that have such a number: only these differ when it is joined, and most lines of a log have none.
pub(super) fn lines(text: &[u8]) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut position = 0;
    std::iter::from_fn(move || {
        let chain = next(text, position)?.range;
        let before = text.get(..chain.start)?;
        let start = memchr::memrchr(b'\n', before).map_or(0, |end| end + 1);
        let after = text.get(chain.end..)?;
        let end = memchr::memchr(b'\n', after).map_or(text.len(), |end| chain.end + end + 1);
        position = end;
        Some(start..end)
    })
}

/// Leaves out the separators inside every such number.
pub(super) fn decode(out: &mut Rewriter<'_>) {
    let source = out.source();
    let mut position = 0;
    while let Some(chain) = next(source, position) {
        let mut previous = None;
        for group in groups(source, chain.range.clone()) {
            if let Some(previous) = previous {
                out.replace(previous..group.start, b"");
            }
            previous = Some(group.end);
        }
        position = chain.range.end;
    }
}

/// Groups of digits with separators in between.
struct Chain {
    range: Range<usize>,
    groups: usize,
    digits: usize,
    longest: usize,
}

/// The next number that needs joining and begins at or after `from`.
fn next(text: &[u8], from: usize) -> Option<Chain> {
    let mut position = from;
    loop {
        let chain = Chain::read(text, next_digit(text, position)?);
        position = chain.range.end;
        if chain.is_odd_number(text) {
            return Some(chain);
        }
    }
}

/// The groups of digits in a range.
fn groups(text: &[u8], range: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut position = range.start;
    std::iter::from_fn(move || {
        let rest = text.get(position..range.end)?;
        let start = position + rest.iter().position(u8::is_ascii_digit)?;
        position = start + digits_at(text, start);
        Some(start..position)
    })
}

fn digits_at(text: &[u8], position: usize) -> usize {
    let rest = text.get(position..).unwrap_or_default();
    rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// The first digit at or after `from`.
fn next_digit(text: &[u8], from: usize) -> Option<usize> {
    const BLOCK: usize = 64;
    let mut position = from;
    // Without a way out of the middle of a block, the compiler tests it with vector instructions.
    while let Some(block) = text.get(position..position + BLOCK) {
        if block.iter().fold(false, |found, byte| found | byte.is_ascii_digit()) {
            break;
        }
        position += BLOCK;
    }
    let offset = text.get(position..)?.iter().position(u8::is_ascii_digit)?;
    Some(position + offset)
}

impl Chain {
    /// Reads all groups from the digit at `start` on.
    fn read(text: &[u8], start: usize) -> Self {
        let mut chain = Self { range: start..start, groups: 0, digits: 0, longest: 0 };
        let mut position = start;
        loop {
            let length = digits_at(text, position);
            let end = position + length;
            chain.groups += 1;
            chain.digits += length;
            chain.longest = chain.longest.max(length);
            chain.range.end = end;
            let after = text.get(end..).unwrap_or_default().iter().take(SEPARATOR_BYTES_MAX + 1);
            let gap = after.take_while(|byte| is_separator(**byte)).count();
            let follows = text.get(end + gap).is_some_and(u8::is_ascii_digit);
            if gap == 0 || gap > SEPARATOR_BYTES_MAX || !follows {
                return chain;
            }
            position = end + gap;
        }
    }

    fn is_odd_number(&self, text: &[u8]) -> bool {
        if !DIGITS.contains(&self.digits) || self.longest > GROUP_DIGITS_MAX || self.groups < 2 {
            return false;
        }
        let before = self.range.start.checked_sub(1).and_then(|previous| text.get(previous));
        let touches = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
        if touches(before) || touches(text.get(self.range.end)) {
            return false;
        }
        let first = groups(text, self.range.clone()).next().unwrap_or_default();
        // A country code may be set off in its own way.
        let code = before == Some(&b'+') || text.get(first.clone()) == Some(b"91");
        let start = if code && self.groups > 2 { first.end } else { self.range.start };
        let mut separators =
            separators(text, start..self.range.end).skip(usize::from(start == first.end));
        let Some(separator) = separators.next() else { return false };
        if separators.any(|other| other != separator) {
            return false;
        }
        let usual = matches!(separator, b" " | b"-" | b".");
        // Usual separators between few groups are read as they stand; an address or a time is no number.
        let readable = usual && self.groups <= 3 + usize::from(code);
        !(readable
            || (usual && self.is_card(text))
            || self.is_address(separator)
            || self.is_time(text))
    }

    /// Four groups of four, as on a card.
    fn is_card(&self, text: &[u8]) -> bool {
        self.groups == 4 && groups(text, self.range.clone()).all(|group| group.len() == 4)
    }

    fn is_address(&self, separator: &[u8]) -> bool {
        let internet = separator == b"." && self.groups == 4 && self.longest <= 3;
        let hardware = separator == b":" && self.groups == 6 && self.digits == 12;
        internet || hardware
    }

    fn is_time(&self, text: &[u8]) -> bool {
        let mut groups = groups(text, self.range.clone());
        let year = groups.next().and_then(|first| text.get(first));
        let month = groups.next().map_or(0, |second| second.len());
        matches!(year, Some([b'1', b'9', _, _] | [b'2', b'0', _, _])) && month == 2
    }
}

/// The bytes between the digits of a range.
fn separators(text: &[u8], range: Range<usize>) -> impl Iterator<Item = &[u8]> {
    let bytes = text.get(range).unwrap_or_default();
    bytes.split(u8::is_ascii_digit).filter(|separator| !separator.is_empty())
}
