//! The place where a recognizer is tried.

use std::ops::Range;

use super::{Number, Seed};

/// A seed in its text, with the number that starts there if there is one.
#[derive(Debug)]
pub struct Site<'a> {
    /// The text of the segment.
    pub text: &'a [u8],
    /// Where the seed stands.
    pub at: usize,
    /// Which seed.
    pub seed: Seed,
    /// The number at `at`, for numeric seeds.
    pub number: Option<Number>,
}

impl Site<'_> {
    /// The byte at a position, or 0 outside the text.
    pub fn byte(&self, position: usize) -> u8 {
        self.text.get(position).copied().unwrap_or(0)
    }

    /// The byte before a position, or 0 at the start.
    pub fn before(&self, position: usize) -> u8 {
        position.checked_sub(1).and_then(|previous| self.text.get(previous)).copied().unwrap_or(0)
    }

    /// The bytes of a range, empty if it does not lie in the text.
    pub fn slice(&self, range: Range<usize>) -> &[u8] {
        self.text.get(range).unwrap_or_default()
    }

    /// Whether a byte belongs to a word: ASCII letter, digit or underscore. Not a byte of 0x80 and above: it may be
    /// part of a curly quote, a dash or `₹`, and other scripts next to digits are no part of the value either.
    pub const fn is_word(byte: u8) -> bool {
        byte.is_ascii_alphanumeric() || byte == b'_'
    }

    /// Whether the range stands alone: no word byte touches it on either side.
    pub fn stands_alone(&self, range: &Range<usize>) -> bool {
        !Self::is_word(self.before(range.start)) && !Self::is_word(self.byte(range.end))
    }
}
