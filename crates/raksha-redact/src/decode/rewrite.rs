//! Builds a decoded copy of a text together with the map back to it.

use raksha_core::OffsetMap;
use std::ops::Range;

/// Copies a text, replacing ranges, and notes where every replaced range began and ended.
#[derive(Debug)]
pub(crate) struct Rewriter<'a> {
    source: &'a [u8],
    text: &'a mut Vec<u8>,
    map: &'a mut OffsetMap,
    done: usize,
    changed: bool,
}

impl<'a> Rewriter<'a> {
    /// Starts a copy of `source` in the given buffers, which are emptied.
    pub(crate) fn new(source: &'a [u8], text: &'a mut Vec<u8>, map: &'a mut OffsetMap) -> Self {
        text.clear();
        map.clear();
        Self { source, text, map, done: 0, changed: false }
    }

    /// The text being copied.
    pub(crate) const fn source(&self) -> &'a [u8] {
        self.source
    }

    /// The bytes of `range` stand for `with`. Ranges must come in ascending order.
    pub(crate) fn replace(&mut self, range: Range<usize>, with: &[u8]) {
        self.copy_until(range.start);
        self.map.add(self.text.len(), range.start);
        self.text.extend_from_slice(with);
        self.map.add(self.text.len(), range.end);
        self.done = range.end;
        self.changed = true;
    }

    /// The bytes of `range` stand for one character.
    pub(crate) fn replace_char(&mut self, range: Range<usize>, with: char) {
        self.replace(range, with.encode_utf8(&mut [0; 4]).as_bytes());
    }

    /// Copies the rest. True if anything was replaced.
    pub(crate) fn finish(mut self) -> bool {
        if self.changed {
            self.copy_until(self.source.len());
        }
        self.changed
    }

    fn copy_until(&mut self, end: usize) {
        self.text.extend_from_slice(self.source.get(self.done..end).unwrap_or_default());
    }
}

/// The character at the start of `bytes` and its length; `None` where they are not UTF-8.
pub(crate) fn first_char(bytes: &[u8]) -> Option<(char, usize)> {
    let lead = *bytes.first()?;
    let (width, bits) = match lead {
        0..=0x7F => return Some((lead as char, 1)),
        0xC2..=0xDF => (2, lead & 0x1F),
        0xE0..=0xEF => (3, lead & 0x0F),
        0xF0..=0xF4 => (4, lead & 0x07),
        _ => return None,
    };
    let mut code = u32::from(bits);
    for byte in bytes.get(1..width)? {
        if byte & 0xC0 != 0x80 {
            return None;
        }
        code = code << 6 | u32::from(byte & 0x3F);
    }
    // Overlong forms decode to a character with a shorter encoding; surrogates to none.
    char::from_u32(code).filter(|found| found.len_utf8() == width).map(|found| (found, width))
}

/// The value of a hexadecimal digit.
pub(crate) const fn hex_value(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// The value of exactly `count` hexadecimal digits at the start of `bytes`.
pub(crate) fn hex_number(bytes: &[u8], count: usize) -> Option<u32> {
    bytes
        .get(..count)?
        .iter()
        .try_fold(0_u32, |value, byte| Some(value << 4 | u32::from(hex_value(*byte)?)))
}
