//! A number as people write it: a country prefix, digits, and separators in between.

use std::ops::Range;

/// The most digits a number may have before it is not taken for an identifier.
pub const NUMBER_DIGITS_MAX: usize = 24;

/// The most groups of digits.
const GROUPS_MAX: usize = 8;

/// A group this long is a number of its own: what follows after a space is another one.
const LONG_GROUP: usize = 9;

/// What stands before the digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberPrefix {
    /// Nothing.
    None,
    /// A `+`.
    Plus,
    /// An opening bracket around the first group: `(022) 2345 6789`.
    Bracket,
}

/// Digits with their grouping. `+91 98765-43210` has twelve digits in groups of 2, 5, 5.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Prefix included.
    pub span: Range<usize>,
    /// What stands before the digits.
    pub prefix: NumberPrefix,
    /// Behind the digits only zeros; room for a whole chunk behind the last one.
    digits: [u8; NUMBER_DIGITS_MAX + CHUNK_BYTES],
    digit_count: u8,
    groups: [u8; GROUPS_MAX],
    group_count: u8,
    /// The one separator between all groups, or 0 if there is none or they differ.
    pub separator: u8,
}

impl Number {
    /// Reads the number that begins at `at` (a digit, `+` or `(`).
    ///
    /// Takes digits and single separators (space, `-`, `.`; brackets round one group; `+` in front) as long as a
    /// digit follows. Stops before a newline. `None` if there are more than 24 digits in a row, more than eight
    /// groups, or no digit.
    pub fn parse(text: &[u8], at: usize) -> Option<Self> {
        let mut number = Self {
            span: at..at,
            prefix: NumberPrefix::None,
            digits: [0; NUMBER_DIGITS_MAX + CHUNK_BYTES],
            digit_count: 0,
            groups: [0; GROUPS_MAX],
            group_count: 0,
            separator: 0,
        };
        let mut position = at;
        if text.get(position) == Some(&b'+') {
            number.prefix = NumberPrefix::Plus;
            position += 1;
        }
        let mut open_bracket = false;
        if text.get(position) == Some(&b'(') {
            if number.prefix == NumberPrefix::None {
                number.prefix = NumberPrefix::Bracket;
            }
            open_bracket = true;
            position += 1;
        }
        let mut mixed = false;
        loop {
            let taken = number.take_group(text, position)?;
            position += taken;
            number.span.end = position;
            if taken >= LONG_GROUP {
                break;
            }
            let Some(next) = next_group(text, position, &mut open_bracket) else { break };
            let separator = text.get(position).copied().unwrap_or(0);
            if number.group_count == 1 {
                number.separator = separator;
            } else if separator != number.separator {
                mixed = true;
            }
            if usize::from(number.group_count) == GROUPS_MAX {
                break;
            }
            position = next;
        }
        if open_bracket {
            return None;
        }
        if mixed {
            number.separator = 0;
        }
        Some(number)
    }

    /// Takes the digits at `position`; the number of them, or `None` if there are none or too many.
    #[inline]
    fn take_group(&mut self, text: &[u8], position: usize) -> Option<usize> {
        let known = usize::from(self.digit_count);
        let mut taken = 0;
        loop {
            let (values, count) = leading_digits(text.get(position + taken..)?);
            *self.digits.get_mut(known + taken..)?.first_chunk_mut()? = values.to_le_bytes();
            taken += count;
            if known + taken > NUMBER_DIGITS_MAX {
                return None;
            }
            if count < CHUNK_BYTES {
                break;
            }
        }
        if taken == 0 {
            return None;
        }
        self.digit_count += taken as u8;
        *self.groups.get_mut(usize::from(self.group_count))? = taken as u8;
        self.group_count += 1;
        Some(taken)
    }

    /// The same number without its last group, for text such as `9876 5432 1012 500`.
    pub fn without_last_group(&self) -> Option<Self> {
        let count = self.group_count.checked_sub(1).filter(|count| *count > 0)?;
        let last = *self.groups().last()?;
        let mut shorter = self.clone();
        shorter.group_count = count;
        shorter.digit_count -= last;
        shorter.digits.get_mut(usize::from(shorter.digit_count)..)?.fill(0);
        // One separator stands between two groups; brackets are not given up.
        shorter.span.end = self.span.end.checked_sub(usize::from(last) + 1)?;
        (self.separator != 0 || count == 1).then_some(shorter)
    }

    /// The digits as values 0 to 9.
    pub fn digits(&self) -> &[u8] {
        self.digits.get(..usize::from(self.digit_count)).unwrap_or_default()
    }

    /// The number of digits in each group.
    pub fn groups(&self) -> &[u8] {
        self.groups.get(..usize::from(self.group_count)).unwrap_or_default()
    }

    /// Whether the digits stand in one run.
    pub const fn is_bare(&self) -> bool {
        self.group_count == 1
    }
}

/// How many bytes are read as digits at once.
const CHUNK_BYTES: usize = 8;

/// The digits that a text begins with: their values from the lowest byte on (zero behind the last), and how many
/// there are, at most eight.
#[inline]
fn leading_digits(text: &[u8]) -> (u64, usize) {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * ONES;
    let bytes = match text.first_chunk::<CHUNK_BYTES>() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => text.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    };
    // `0` to `9` are 0x30 to 0x39: with these bits flipped, all below ten and nothing else.
    let values = bytes ^ (u64::from(b'0') * ONES);
    // Sets the high bit of a byte of ten and more; the sum cannot carry into the next byte.
    let others = (((values & !HIGH) + 0x76 * ONES) | values) & HIGH;
    let count = (others.trailing_zeros() / 8) as usize;
    let kept = if count < CHUNK_BYTES { (1 << (8 * count)) - 1 } else { u64::MAX };
    (values & kept, count)
}

/// The position of the next group's first digit, if the number goes on.
fn next_group(text: &[u8], position: usize, open_bracket: &mut bool) -> Option<usize> {
    let byte = *text.get(position)?;
    let mut next = position + 1;
    if byte == b')' && *open_bracket {
        *open_bracket = false;
        if matches!(text.get(next), Some(b' ' | b'-' | b'.')) {
            next += 1;
        }
    } else if !matches!(byte, b' ' | b'-' | b'.') {
        return None;
    }
    if text.get(next) == Some(&b'(') && !*open_bracket {
        // A bracketed group after a country code: `+91 (22) 2345 6789`.
        if text.get(next + 1).is_some_and(u8::is_ascii_digit) {
            *open_bracket = true;
            return Some(next + 1);
        }
        return None;
    }
    text.get(next).is_some_and(u8::is_ascii_digit).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_their_grouping() {
        let cases: &[(&str, &[u8], u8)] = &[
            ("9876543210", &[10], 0),
            ("+91 98765 43210 x", &[2, 5, 5], b' '),
            ("2341-2341-2346", &[4, 4, 4], b'-'),
            ("(022) 2345 6789", &[3, 4, 4], 0),
            ("+91 (22) 2345-6789", &[2, 2, 4, 4], 0),
            ("1. 2", &[1], 0),
            ("9876543210 12", &[10], 0),
        ];
        for (text, groups, separator) in cases {
            let number = Number::parse(text.as_bytes(), 0).unwrap();
            assert_eq!(number.groups(), *groups, "{text}");
            assert_eq!(number.separator, *separator, "{text}");
        }
        assert_eq!(Number::parse(b"1234567890123456789012345", 0), None);
        assert_eq!(Number::parse(b"+x", 0), None);
    }
}
