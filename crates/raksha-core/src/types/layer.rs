//! Encodings between the file's bytes and the text that is scanned, and the way back.

use std::ops::Range;

/// How a piece of text is encoded in its parent.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Encoding {
    /// A JSON string body: `\"`, `\\`, `\n`, `\u00e9`, surrogate pairs.
    JsonString,
    /// A quoted CSV field with this quote doubled inside.
    CsvQuoted {
        /// The quote byte.
        quote: u8,
    },
    /// An unquoted CSV field: a replacement that holds a special byte must be quoted.
    CsvBare {
        /// The delimiter byte.
        delimiter: u8,
    },
    /// Percent encoding (`%40`).
    Percent,
    /// Percent encoding where `+` is a space (`application/x-www-form-urlencoded`).
    Form,
    /// HTML or XML character references (`&#64;`, `&amp;`).
    Entities,
    /// Backslash escapes inside plain text (`\u0040`, `\x40`, `\n`).
    Backslash,
    /// Folding of look-alike digits, letters, spaces and invisible characters to ASCII.
    Fold,
    /// Base64; an edit rewrites the whole token.
    Base64 {
        /// The URL-safe alphabet.
        url_safe: bool,
        /// Padded with `=`.
        padded: bool,
    },
}

impl Encoding {
    /// Whether an edit inside must re-encode the whole text instead of a part of it.
    pub const fn is_opaque(self) -> bool {
        matches!(self, Self::Base64 { .. })
    }
}

/// Maps offsets of decoded text to offsets of its encoded parent.
///
/// Between two breakpoints the two run in step, so text with few escapes costs few entries. Every decoded
/// character that is not encoded as itself gets a breakpoint before and after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OffsetMap {
    /// `(decoded, encoded)`, both ascending; from each point on the offsets run in step.
    points: Vec<(u32, u32)>,
}

impl OffsetMap {
    /// An empty map: the identity.
    pub const fn new() -> Self {
        Self { points: Vec::new() }
    }

    /// Forgets all points, keeping the memory.
    pub fn clear(&mut self) {
        self.points.clear();
    }

    /// Whether no point was added, so that offsets are equal.
    pub fn is_identity(&self) -> bool {
        self.points.is_empty()
    }

    /// From `decoded` on, offsets correspond to `encoded` on. Call in ascending order.
    pub fn add(&mut self, decoded: usize, encoded: usize) {
        let point = (decoded as u32, encoded as u32);
        match self.points.last_mut() {
            // Two decoded-empty escapes in a row (zero-width characters): the later one starts the text.
            Some(last) if last.0 == point.0 => last.1 = point.1,
            _ => self.points.push(point),
        }
    }

    /// The encoded range of a decoded range.
    ///
    /// The start is where the first decoded byte is encoded; the end is just past the encoding of the last
    /// decoded byte, so an escape sequence is taken whole.
    pub fn encoded(&self, decoded: Range<usize>) -> Range<usize> {
        let start = self.position(decoded.start);
        if decoded.end <= decoded.start {
            return start..start;
        }
        // Where the range ends at a breakpoint, the encoding of its last character reaches up to the breakpoint;
        // invisible characters in between go with it.
        let found = self.points.binary_search_by_key(&(decoded.end as u32), |point| point.0).ok();
        let end = match found.and_then(|index| self.points.get(index)) {
            Some(point) => point.1 as usize,
            None => self.position(decoded.end - 1) + 1,
        };
        start..end.max(start)
    }

    /// Writes to `out` the map of a part of the decoded text, both sides counted from where the part begins.
    pub fn slice_into(&self, decoded: Range<usize>, out: &mut Self) {
        out.clear();
        let origin = self.position(decoded.start);
        let first = self.points.partition_point(|point| point.0 as usize <= decoded.start);
        for point in self.points.iter().skip(first) {
            if point.0 as usize >= decoded.end {
                // The end of the last character, in case it is encoded.
                let end = self.encoded(decoded.clone()).end;
                out.add(decoded.len(), end.saturating_sub(origin));
                break;
            }
            out.add(point.0 as usize - decoded.start, (point.1 as usize).saturating_sub(origin));
        }
    }

    fn position(&self, decoded: usize) -> usize {
        let after = self.points.partition_point(|point| point.0 as usize <= decoded);
        match after.checked_sub(1).and_then(|index| self.points.get(index)) {
            Some((from, to)) => *to as usize + (decoded - *from as usize),
            None => decoded,
        }
    }
}

/// One encoding between a segment's text and the file, with its offsets.
#[derive(Clone, Copy, Debug)]
pub struct Layer<'a> {
    /// How the text is encoded in its parent.
    pub encoding: Encoding,
    /// Offsets of this layer's decoded text in the parent's text.
    pub map: &'a OffsetMap,
    /// Where, in the parent's text, the encoded text begins (after an opening quote, for example).
    pub start: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn map_takes_escapes_whole() {
        // encoded: a \u0040 b   decoded: a @ b
        let mut map = OffsetMap::new();
        map.add(1, 1);
        map.add(2, 7);
        assert_eq!(map.encoded(0..3), 0..8);
        assert_eq!(map.encoded(1..2), 1..7);
        assert_eq!(map.encoded(0..1), 0..1);
        assert_eq!(map.encoded(2..3), 7..8);
        assert_eq!(OffsetMap::new().encoded(3..5), 3..5);
        let mut part = OffsetMap::new();
        map.slice_into(1..3, &mut part);
        assert_eq!(part.encoded(0..1), 0..6);
        assert_eq!(part.encoded(0..2), 0..7);
        map.slice_into(0..2, &mut part);
        assert_eq!(part.encoded(0..2), 0..7);
    }
}
