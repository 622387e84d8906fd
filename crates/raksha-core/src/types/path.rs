//! Where a segment stands inside its document, as a JSON pointer with a column in front for tables.

use std::fmt;

/// A location such as `/data_json/customer/0/phone`.
///
/// Walkers keep one `Path` and push and pop steps as they go, so a path costs a copy of the key and no
/// allocation once warm.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Path {
    bytes: Vec<u8>,
}

impl Path {
    /// The root.
    pub const fn new() -> Self {
        Self { bytes: Vec::new() }
    }

    /// Enters a member; `~` and `/` are escaped as JSON pointers demand. Returns the mark to leave by.
    pub fn push_key(&mut self, key: &[u8]) -> usize {
        let mark = self.bytes.len();
        self.bytes.push(b'/');
        if may_need_escape(key) {
            for byte in key {
                match byte {
                    b'~' => self.bytes.extend_from_slice(b"~0"),
                    b'/' => self.bytes.extend_from_slice(b"~1"),
                    other => self.bytes.push(*other),
                }
            }
        } else {
            self.bytes.extend_from_slice(key);
        }
        mark
    }

    /// Enters an element of an array, from 0. Returns the mark to leave by.
    pub fn push_index(&mut self, index: u64) -> usize {
        let mark = self.bytes.len();
        self.bytes.push(b'/');
        let first = self.bytes.len();
        let mut rest = index;
        loop {
            self.bytes.push(b'0' + (rest % 10) as u8);
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if let Some(digits) = self.bytes.get_mut(first..) {
            digits.reverse();
        }
        mark
    }

    /// Leaves back to a mark that a push returned.
    pub fn truncate(&mut self, mark: usize) {
        self.bytes.truncate(mark);
    }

    /// The length, usable as a mark.
    pub fn mark(&self) -> usize {
        self.bytes.len()
    }

    /// The pointer's bytes. They hold keys of the input: mask before showing (a key may be a phone number).
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// Whether `~` or `/` is in the key, looked for eight bytes at a time; now and then yes for nothing.
fn may_need_escape(key: &[u8]) -> bool {
    const ONES: u64 = u64::from_ne_bytes([0x01; 8]);
    const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let marks =
        |word| zeros(word ^ (ONES * u64::from(b'~'))) | zeros(word ^ (ONES * u64::from(b'/')));
    let (chunks, rest) = key.as_chunks::<8>();
    let tail = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    chunks.iter().fold(marks(tail), |seen, chunk| seen | marks(u64::from_le_bytes(*chunk))) != 0
}

impl fmt::Debug for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Path(<{} bytes>)", self.bytes.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointer_is_escaped_and_left() {
        let mut path = Path::new();
        let mark = path.push_key(b"a/b~");
        path.push_index(120);
        assert_eq!(path.as_bytes(), b"/a~1b~0/120");
        path.truncate(mark);
        assert_eq!(path.as_bytes(), b"");
    }
}
