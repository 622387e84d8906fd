//! The first row: whether it names the columns, and what they are called.

use memchr::memchr;
use raksha_core::limits::{KEY_BYTES_MAX, SEGMENT_BYTES_MAX};
use raksha_core::{Encoding, Event, Layer, OffsetMap, Path, Segment, SegmentKind};

use super::field::{After, Dialect, Field, Found};
use crate::format::cut::mark_length;
use crate::format::json::{Nested, looks_nested};
use crate::format::unescape::doubled;

/// Where things stand in a table, for a writer that renames columns or adds one.
///
/// Such a writer holds its output back until [`CsvLayout::is_settled`]. It can then put a prefix at the start of
/// each header cell it likes, its own column name at `header_end`, and its own cell before the terminator of
/// each row (the bytes before the offset of `RecordEnd`, if they are a line end).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CsvLayout {
    /// The cells of the header; empty if there is none.
    pub header: Vec<HeaderCell>,
    /// The absolute offset of the header's end, before its terminator.
    pub header_end: u64,
    /// The columns, from 0, whose cell in the first record is a JSON object.
    pub object_columns: Vec<usize>,
    settled: bool,
}

/// A cell of the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderCell {
    /// The absolute offset of its content, inside the quotes if there are any.
    pub start: u64,
    /// Past its content.
    pub end: u64,
    /// It stands in quotes.
    pub quoted: bool,
}

impl CsvLayout {
    /// Whether the first record was seen, or the input ended before it, so that nothing changes any more.
    pub const fn is_settled(&self) -> bool {
        self.settled
    }
}

/// The header, while it is read and after.
#[derive(Debug)]
pub(super) struct Header {
    wanted: Option<bool>,
    known: bool,
    fields: Vec<Field>,
    scanned: usize,
    names: Vec<Column>,
    layout: CsvLayout,
}

#[derive(Debug)]
struct Column {
    name: Vec<u8>,
    path: Path,
}

impl Header {
    /// With `wanted`, the first row is a header, or is not, whatever it looks like.
    pub const fn new(wanted: Option<bool>) -> Self {
        let layout = CsvLayout {
            header: Vec::new(),
            header_end: 0,
            object_columns: Vec::new(),
            settled: false,
        };
        Self { wanted, known: false, fields: Vec::new(), scanned: 0, names: Vec::new(), layout }
    }

    pub const fn is_known(&self) -> bool {
        self.known
    }

    pub const fn layout(&self) -> &CsvLayout {
        &self.layout
    }

    /// The first record is over.
    pub const fn finish(&mut self) {
        self.layout.settled = true;
    }

    /// A cell of this column is a JSON object.
    pub fn holds_object(&mut self, column: usize) {
        if !self.layout.settled && self.layout.object_columns.last() != Some(&column) {
            self.layout.object_columns.push(column);
        }
    }

    /// Reads the first row and judges it. Returns how much of it is done with: nothing if it is data. `None` when
    /// more input is needed.
    pub fn read(
        &mut self,
        dialect: Dialect,
        input: &[u8],
        position: u64,
        last: bool,
        out: &mut dyn FnMut(Event<'_>),
    ) -> Option<usize> {
        let mark = mark_length(input, last)?;
        let mut at = self.fields.last().map_or(mark, |field| field.next);
        let complete = loop {
            if at >= input.len() && self.fields.is_empty() && !last {
                return None;
            }
            if self.fields.is_empty() && matches!(input.get(at), Some(b'\n' | b'\r')) {
                break false;
            }
            match dialect.field(input, at, at.max(self.scanned), last) {
                Found::Field(field) => {
                    self.fields.push(field);
                    at = field.next;
                    if field.after != After::Delimiter {
                        break true;
                    }
                }
                Found::Damaged => break false,
                Found::More(searched) => {
                    self.scanned = searched;
                    return None;
                }
            }
            if at > SEGMENT_BYTES_MAX {
                break false;
            }
        };
        self.known = true;
        let fields = std::mem::take(&mut self.fields);
        let looks = || fields.iter().all(|field| looks_like_name(body(input, field)));
        let filled = fields.iter().any(|field| field.end > field.start);
        if !complete || !filled || !self.wanted.unwrap_or_else(looks) {
            return Some(mark);
        }
        for field in &fields {
            self.name(dialect, input, position, field, out);
        }
        let end = fields.last().map_or(at, |field| field.end + usize::from(field.quoted));
        self.layout.header_end = position + end as u64;
        Some(at)
    }

    fn name(
        &mut self,
        dialect: Dialect,
        input: &[u8],
        position: u64,
        field: &Field,
        out: &mut dyn FnMut(Event<'_>),
    ) {
        let (mut text, mut map) = (body(input, field).to_vec(), OffsetMap::new());
        let Dialect { delimiter, quote } = dialect;
        let encoding = if field.quoted {
            doubled(body(input, field), quote, &mut text, &mut map);
            Encoding::CsvQuoted { quote }
        } else {
            Encoding::CsvBare { delimiter }
        };
        let name = text.trim_ascii();
        let mut path = Path::new();
        if name.is_empty() {
            path.push_index(self.names.len() as u64 + 1);
        } else {
            path.push_key(name.get(..KEY_BYTES_MAX).unwrap_or(name));
        }
        let (start, end) = (position + field.start as u64, position + field.end as u64);
        self.layout.header.push(HeaderCell { start, end, quoted: field.quoted });
        if !text.is_empty() {
            out(Event::Segment(Segment {
                path: &path,
                key: None,
                parent: None,
                kind: SegmentKind::Key,
                raw: start..end,
                text: &text,
                layers: &[Layer { encoding, map: &map, start: 0 }],
            }));
        }
        self.names.push(Column { name: name.to_vec(), path });
    }

    /// The key and path of a column.
    pub fn column<'a>(
        &'a self,
        column: usize,
        unnamed: &'a mut Path,
    ) -> (Option<&'a [u8]>, &'a Path) {
        if let Some(Column { name, path }) = self.names.get(column) {
            let key =
                Some(name.as_slice()).filter(|name| (1..=KEY_BYTES_MAX).contains(&name.len()));
            return (key, path);
        }
        unnamed.truncate(0);
        unnamed.push_index(column as u64 + 1);
        (None, unnamed)
    }

    /// The key of a column and its step in the path, not escaped.
    pub fn names<'a>(
        &'a self,
        column: usize,
        unnamed: &'a mut Path,
    ) -> (Option<&'a [u8]>, &'a [u8]) {
        let (key, path) = self.column(column, unnamed);
        let step = key.or_else(|| path.as_bytes().get(1..)).unwrap_or_default();
        (key, step)
    }
}

fn body<'a>(input: &'a [u8], field: &Field) -> &'a [u8] {
    input.get(field.start..field.end).unwrap_or_default()
}

/// Whether a cell of the first row may name a column: no JSON, no e-mail address, not mostly digits.
fn looks_like_name(cell: &[u8]) -> bool {
    let digits = cell.iter().filter(|byte| byte.is_ascii_digit()).count();
    looks_nested(cell) == Nested::No
        && memchr(b'@', cell).is_none()
        && (digits == 0 || digits * 2 < cell.len())
}
