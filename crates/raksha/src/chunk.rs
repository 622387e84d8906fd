//! Cuts a stream into chunks that end where a record ends, so that workers can take them independently.
//!
//! Lines end at newlines; rows of a table at newlines outside quotes. Text keeps lines in one piece that belong together.

use memchr::{memchr, memchr_iter, memrchr};

use raksha_core::detect::settled_lines;
use raksha_core::limits::SEGMENT_BYTES_MAX;

use crate::engine::Format;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The target size of a chunk, in bytes: large enough that starting a session costs nothing beside it.
pub const CHUNK_BYTES: usize = 1024 * 1024;

/// The smallest target when many workers share the memory, in bytes.
pub const CHUNK_BYTES_MIN: usize = 128 * 1024;

/// The longest chunk, in bytes: past it without the end of a record, the rest is streamed through one session.
pub const CHUNK_BYTES_MAX: usize = 4 * 1024 * 1024;

/// Where records of a format end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Border {
    /// At every newline.
    Line,
    /// At every newline, but not between lines that belong together.
    Text,
    /// At every newline that is not in a quoted field of a table with this delimiter.
    Row(u8),
}

impl Border {
    /// The border of a format, or `None` if its documents cannot be split.
    pub const fn of(format: Format) -> Option<Self> {
        match format {
            Format::Ndjson | Format::Logfmt => Some(Self::Line),
            Format::Text => Some(Self::Text),
            Format::Csv(options) if options.quote == b'"' => Some(Self::Row(options.delimiter)),
            Format::Csv(_) | Format::Json | Format::Html | Format::Xml | Format::Form => None,
        }
    }

    /// The last place in `data` where a record ends, if any. `data` begins where a record begins.
    pub fn last(self, data: &[u8]) -> Option<usize> {
        match self {
            Self::Line => after_last_newline(data, data.len()),
            Self::Text => Some(settled_lines(data))
                .filter(|settled| *settled > 0)
                .or_else(|| after_last_newline(data, data.len())),
            Self::Row(delimiter) => last_row(data, delimiter),
        }
    }

    /// The end of the first `count` records, if they are all there.
    pub fn first(self, data: &[u8], count: usize) -> Option<usize> {
        let mut ends = 0;
        for newline in memchr_iter(b'\n', data) {
            if self.last(data.get(..=newline)?) == Some(newline + 1) {
                ends += 1;
                if ends == count {
                    return Some(newline + 1);
                }
            }
        }
        None
    }
}

fn after_last_newline(data: &[u8], end: usize) -> Option<usize> {
    memrchr(b'\n', data.get(..end)?).map(|at| at + 1)
}

/// The end of the last row: quotes open and close a field where the walker reads them so.
fn last_row(data: &[u8], delimiter: u8) -> Option<usize> {
    let mut last = None;
    let mut at = 0;
    let start = if data.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    loop {
        let rest = data.get(at..)?;
        let Some(quote) = memchr(b'"', rest).map(|offset| at + offset) else {
            return after_last_newline(rest, rest.len()).map(|end| at + end).or(last);
        };
        if let Some(end) = data.get(at..quote).and_then(|text| memrchr(b'\n', text)) {
            last = Some(at + end + 1);
        }
        let before = quote.checked_sub(1).and_then(|before| data.get(before));
        let opens = quote == start || before.is_some_and(|byte| ends_field(*byte, delimiter));
        at = if opens {
            let Some(end) = field_end(data, quote + 1, delimiter) else { return last };
            end
        } else {
            quote + 1
        };
    }
}

/// Just past the quote that closes a field whose text begins at `at`. A field longer than the walker takes has no
/// end: the rest is then streamed, and the walker decides.
fn field_end(data: &[u8], at: usize, delimiter: u8) -> Option<usize> {
    let mut end = at;
    loop {
        end += memchr(b'"', data.get(end..)?)? + 1;
        if end - at > SEGMENT_BYTES_MAX {
            return None;
        }
        match data.get(end) {
            Some(b'"') => end += 1,
            // A quote that was not doubled.
            Some(byte) if !ends_field(*byte, delimiter) => {}
            _ => return Some(end),
        }
    }
}

const fn ends_field(byte: u8, delimiter: u8) -> bool {
    byte == delimiter || byte == b'\n' || byte == b'\r'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_stand_where_records_end() {
        let cases: &[(Border, &str, Option<usize>)] = &[
            (Border::Line, "a\nb\nc", Some(4)),
            (Border::Line, "abc", None),
            (Border::Text, "a\n-----BEGIN PRIVATE KEY-----\nq\n", Some(2)),
            (
                Border::Text,
                "a\n-----BEGIN PRIVATE KEY-----\nq\n-----END PRIVATE KEY-----\n",
                Some(58),
            ),
            (Border::Text, "-----BEGIN PRIVATE KEY-----\nq\n", Some(30)),
            (Border::Row(b','), "a,b\n1,\"x\ny\"\n2,\"z\n", Some(12)),
            (Border::Row(b','), "a,b\n1,\"x \"\"q\"\"\ny\"\n", Some(18)),
            (Border::Row(b','), "a,b\n\"say \"hi\n\" x\",2\n3", Some(20)),
            (Border::Row(b','), "a;\"b\nc\n", Some(7)),
            (Border::Row(b';'), "a;\"b\nc\n", None),
            (Border::Row(b','), "a,b\n5\" pipe,2\n3,4\n", Some(18)),
            (Border::Row(b','), "\u{feff}\"a\nb\",c\n\"", Some(11)),
            (Border::Row(b','), "\"never\nclosed\n", None),
            (Border::Row(b','), "", None),
        ];
        for (border, data, expected) in cases {
            assert_eq!(border.last(data.as_bytes()), *expected, "{data:?}");
        }
    }

    #[test]
    fn first_records_are_counted_by_their_borders() {
        let rows = b"a,b\n\"x\ny\",2\n3,4\n";
        assert_eq!(Border::Row(b',').first(rows, 1), Some(4));
        assert_eq!(Border::Row(b',').first(rows, 2), Some(12));
        assert_eq!(Border::Line.first(rows, 2), Some(7));
        assert_eq!(Border::Row(b',').first(rows, 4), None);
    }
}
