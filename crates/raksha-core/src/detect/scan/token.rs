//! Whether a run of token bytes looks like a secret rather than a path or a UUID, told from masks alone: runs of
//! twenty are frequent in logs, so the bytes must not be read again.

use super::masks::{Masks, Row};

/// Bytes without a slash that a token must have in a row: path names are shorter.
pub(super) const SEGMENT: usize = 14;

/// The length of a UUID, and where its dashes stand.
pub(super) const UUID_LENGTH: usize = 36;
pub(super) const UUID_DASHES: [usize; 4] = [8, 13, 18, 23];

/// How many bytes may come to each change between digits, small and capital letters: words in camel case and
/// numbers set apart by `_` or `-` change less often than tokens.
pub(super) const fn bytes_per_change(has_digit: bool) -> u32 {
    if has_digit { 4 } else { 3 }
}

/// The masks of the 64 bytes from a place on.
struct Window {
    token: u64,
    joint: u64,
    dash: u64,
    digit: u64,
    upper: u64,
    alpha: u64,
}

impl Window {
    #[inline(always)]
    #[expect(clippy::indexing_slicing, reason = "callers pass a row with one after it")]
    fn new<const ROWS: usize>(masks: &Masks<ROWS>, row: usize, bit: u32) -> Self {
        let read = |rows: &Row<ROWS>| rows[row] >> bit | rows[row + 1] << 1 << (63 - bit);
        Self {
            token: read(&masks.token),
            joint: read(&masks.joint),
            dash: read(&masks.dash),
            digit: read(&masks.digit),
            upper: read(&masks.upper),
            alpha: read(&masks.alpha),
        }
    }

    fn is_token(&self) -> bool {
        let length = self.token.trailing_ones();
        if length == 0 {
            return true;
        }
        let run = u64::MAX >> (64 - length.max(1));
        let mut segment = run & !self.joint;
        for distance in [1, 2, 4, SEGMENT - 8] {
            segment &= segment >> distance;
        }
        let dashes = UUID_DASHES.iter().fold(0, |mask, at| mask | 1 << at);
        let uuid = length as usize == UUID_LENGTH && self.dash & run == dashes;
        let alphanumeric = self.alpha | self.digit;
        let changes = (self.digit ^ self.digit >> 1) & alphanumeric & alphanumeric >> 1
            | (self.upper ^ self.upper >> 1) & self.alpha & self.alpha >> 1;
        let changes = (changes & run >> 1).count_ones();
        let enough = length <= changes * bytes_per_change(self.digit & run != 0);
        enough && segment != 0 && !uuid
    }
}

/// Whether the run of at least twenty token bytes at this bit is worth a recognizer; fillers of a machine-readable
/// zone, which are no token bytes, always are.
#[inline]
pub(super) fn is_long<const ROWS: usize>(masks: &Masks<ROWS>, row: usize, bit: u32) -> bool {
    Window::new(masks, row, bit).is_token()
}
