//! Digits with unusual separators between them: `98765_43210`, `9-8-7-6-5-4-3-2-1-0`, `98.76.54.32.10`.
//!
//! The separators are left out so that the number can be recognised. Many an innocent text has this form too, so
//! what is found here counts only with a key or context.

use std::ops::Range;

use super::rewrite::Rewriter;

/// The fewest and most digits in all.
const DIGITS: std::ops::RangeInclusive<usize> = 10..=24;

/// The longest group of digits.
const GROUP_DIGITS_MAX: usize = 6;

/// The longest separator, as in `98765 - 43210`, in bytes.
const SEPARATOR_BYTES_MAX: usize = 3;

/// The most groups of digits: each single, and a country code.
const GROUPS_MAX: usize = 25;

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.' | b'_' | b'/' | b'*' | b'~' | b':' | b'|')
}

/// Whether the text has such a number.
pub(super) fn is_worth_trying(text: &[u8]) -> bool {
    next(text, 0).is_some()
}

/// Leaves out the separators inside every such number.
pub(super) fn decode(out: &mut Rewriter<'_>) {
    let source = out.source();
    let mut position = 0;
    while let Some(chain) = next(source, position) {
        for pair in chain.groups().windows(2) {
            if let [left, right] = pair {
                out.replace(left.end..right.start, b"");
            }
        }
        position = chain.end;
    }
}

/// Groups of digits with separators in between.
struct Chain {
    groups: [Range<usize>; GROUPS_MAX],
    count: usize,
    digits: usize,
    longest: usize,
    end: usize,
}

/// The next number that needs joining and begins at or after `from`.
fn next(text: &[u8], from: usize) -> Option<Chain> {
    let mut position = from;
    loop {
        let chain = Chain::read(text, next_digit(text, position)?);
        position = chain.end;
        if chain.is_odd_number(text) {
            return Some(chain);
        }
    }
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
    /// Reads the groups from the digit at `start` on. `end` is where looking goes on.
    fn read(text: &[u8], start: usize) -> Self {
        let groups = std::array::from_fn(|_| 0..0);
        let mut chain = Self { groups, count: 0, digits: 0, longest: 0, end: start };
        let mut position = start;
        loop {
            let rest = text.get(position..).unwrap_or_default();
            let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let end = position + length;
            match chain.groups.get_mut(chain.count) {
                Some(slot) => *slot = position..end,
                // Too many groups: a list. The rest of it is passed over in the same way.
                None => chain.digits = usize::MAX / 2,
            }
            chain.count += 1;
            chain.digits += length;
            chain.longest = chain.longest.max(length);
            chain.end = end;
            let gap = text
                .get(end..)
                .unwrap_or_default()
                .iter()
                .take(SEPARATOR_BYTES_MAX + 1)
                .take_while(|byte| is_separator(**byte))
                .count();
            let follows = text.get(end + gap).is_some_and(u8::is_ascii_digit);
            if gap == 0 || gap > SEPARATOR_BYTES_MAX || !follows {
                return chain;
            }
            position = end + gap;
        }
    }

    fn groups(&self) -> &[Range<usize>] {
        self.groups.get(..self.count).unwrap_or_default()
    }

    fn is_odd_number(&self, text: &[u8]) -> bool {
        let groups = self.groups();
        let (Some(first), Some(last)) = (groups.first(), groups.last()) else { return false };
        if !DIGITS.contains(&self.digits) || self.longest > GROUP_DIGITS_MAX || self.count < 2 {
            return false;
        }
        let before = first.start.checked_sub(1).and_then(|previous| text.get(previous));
        let touches = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
        if touches(before) || touches(text.get(last.end)) {
            return false;
        }
        let code = before == Some(&b'+') || text.get(first.clone()) == Some(b"91");
        let skipped = usize::from(code && groups.len() > 2);
        let mut separators = groups.windows(2).skip(skipped).map(|pair| match pair {
            [left, right] => text.get(left.end..right.start).unwrap_or_default(),
            _ => &[],
        });
        let Some(separator) = separators.next() else { return false };
        if separators.any(|other| other != separator) {
            return false;
        }
        let usual = matches!(separator, b" " | b"-" | b".");
        // Usual separators between few groups are read as they stand; an address or a time is no number.
        let readable = usual && self.count <= 3 + usize::from(code);
        !(readable || self.is_address(separator) || self.is_time(text))
    }

    fn is_address(&self, separator: &[u8]) -> bool {
        separator == b"." && self.count == 4 && self.longest <= 3
    }

    fn is_time(&self, text: &[u8]) -> bool {
        let year = self.groups().first().and_then(|first| text.get(first.clone()));
        let month = self.groups().get(1).map_or(0, ExactSizeIterator::len);
        matches!(year, Some([b'1', b'9', _, _] | [b'2', b'0', _, _])) && month == 2
    }
}
