//! CSV and its relatives: rows of fields, quoted or not, with JSON inside.
//!
//! The first row gives keys when it looks like a header. A field that looks like a JSON object or array is
//! lexed as JSON right where it stands, doubled quotes and all; only strings with escapes are copied.

mod field;
mod header;

use raksha_core::limits::SEGMENT_BYTES_MAX;
use raksha_core::{Encoding, Event, Layer, OffsetMap, Path, Segment, SegmentKind, Walker};

use self::field::{After, Dialect, Field, Found};
use self::header::Header;
pub use self::header::{CsvLayout, HeaderCell};
use super::CsvOptions;
use super::cut::line_piece;
use super::json::{Feed, JSON_STRING, Levels, Machine, Nested, Origin, Records, looks_nested};
use super::unescape::{IDENTITY, doubled};

/// Walks tables of separated values.
///
/// * A row is a record. Blank lines are passed over. The header, if there is one, stands outside all records;
///   its cells are handed out as keys.
/// * A cell is a value whose key is the header of its column; its path is `/column`, then the pointer inside if
///   the cell is JSON. A column without header is called by its number, from 1.
/// * Every cell has a layer that tells how to write a replacement, even where it decodes nothing.
/// * A quote that is not closed within [`SEGMENT_BYTES_MAX`], or at all, makes everything up to the end of the
///   last line seen text.
#[derive(Debug)]
pub struct CsvWalker {
    dialect: Dialect,
    machine: Machine,
    levels: Box<Levels>,
    header: Header,
    position: u64,
    scanned: usize,
    column: usize,
    row_open: bool,
    /// How many bytes of damaged lines are left to hand out; the line they end in included.
    damaged: Option<u64>,
    text: Vec<u8>,
    map: OffsetMap,
    path: Path,
    quoted_layers: [Layer<'static>; 2],
    bare_layers: [Layer<'static>; 2],
}

impl CsvWalker {
    /// At the beginning of a table.
    pub fn new(options: CsvOptions) -> Self {
        let CsvOptions { delimiter, quote, header } = options;
        let layer = |encoding| [Layer { encoding, map: &IDENTITY, start: 0 }, JSON_STRING];
        Self {
            dialect: Dialect { delimiter, quote },
            machine: Machine::new(Records::Outside),
            levels: Box::default(),
            header: Header::new(header),
            position: 0,
            scanned: 0,
            column: 0,
            row_open: false,
            damaged: None,
            text: Vec::new(),
            map: OffsetMap::new(),
            path: Path::new(),
            quoted_layers: layer(Encoding::CsvQuoted { quote }),
            bare_layers: layer(Encoding::CsvBare { delimiter }),
        }
    }

    /// What a writer of extra columns must know; see [`CsvLayout`].
    pub const fn layout(&self) -> &CsvLayout {
        self.header.layout()
    }

    fn walk(&mut self, input: &[u8], last: bool, out: &mut dyn FnMut(Event<'_>)) -> usize {
        let mut at = 0;
        if !self.header.is_known() {
            let Some(next) = self.header.read(self.dialect, input, self.position, last, out) else {
                return 0;
            };
            at = next;
        }
        loop {
            if self.damaged.is_some() {
                let Some(next) = self.damaged_piece(input, at, last, out) else { return at };
                at = next;
                continue;
            }
            let Some(first) = input.get(at) else { break };
            if !self.row_open && matches!(first, b'\n' | b'\r') {
                at += 1;
                continue;
            }
            let from = at + std::mem::take(&mut self.scanned);
            match self.dialect.field(input, at, from, last) {
                Found::Field(field) => {
                    self.begin_row(at, out);
                    self.cell(input, &field, out);
                    self.column += 1;
                    if field.after != After::Delimiter {
                        self.end_row(field.next, out);
                    }
                    at = field.next;
                }
                Found::Damaged => {
                    self.begin_row(at, out);
                    let reach = (input.len() - at).min(SEGMENT_BYTES_MAX);
                    self.damaged = Some(self.position + (at + reach) as u64);
                }
                Found::More(searched) => {
                    self.scanned = searched - at;
                    return at;
                }
            }
        }
        if last {
            self.end_row(input.len(), out);
            self.header.finish();
        }
        at
    }

    fn begin_row(&mut self, at: usize, out: &mut dyn FnMut(Event<'_>)) {
        if !self.row_open {
            self.row_open = true;
            self.column = 0;
            out(Event::RecordStart { at: self.position + at as u64 });
        }
    }

    fn end_row(&mut self, at: usize, out: &mut dyn FnMut(Event<'_>)) {
        if self.row_open {
            self.row_open = false;
            self.header.finish();
            out(Event::RecordEnd { at: self.position + at as u64 });
        }
    }

    #[inline]
    fn cell(&mut self, input: &[u8], field: &Field, out: &mut dyn FnMut(Event<'_>)) {
        let Some(body) = input.get(field.start..field.end) else { return };
        let base = self.position + field.start as u64;
        let looks = looks_nested(body);
        if looks != Nested::No {
            return self.json_cell(body, field, base, looks, out);
        }
        if body.is_empty() {
            return;
        }
        let raw = base..base + body.len() as u64;
        let mut map = &IDENTITY;
        let mut text = body;
        if field.escaped {
            doubled(body, self.dialect.quote, &mut self.text, &mut self.map);
            (text, map) = (&self.text, &self.map);
        }
        let layers = if field.quoted { &self.quoted_layers } else { &self.bare_layers };
        let layers = [Layer { map, ..layers[0] }];
        let (key, path) = self.header.column(self.column, &mut self.path);
        let kind = SegmentKind::Value;
        out(Event::Segment(Segment { path, key, parent: None, kind, raw, text, layers: &layers }));
    }

    fn json_cell(
        &mut self,
        body: &[u8],
        field: &Field,
        base: u64,
        looks: Nested,
        out: &mut dyn FnMut(Event<'_>),
    ) {
        if body.trim_ascii_start().first() == Some(&b'{') {
            self.header.holds_object(self.column);
        }
        let layers = if field.quoted { &self.quoted_layers } else { &self.bare_layers };
        let origin = Origin { base, layers: &layers[..1], string_layers: layers, nested: false };
        let feed = Feed { input: body, last: true, origin };
        let (key, step) = self.header.names(self.column, &mut self.path);
        self.machine.restart(key, Some(step));
        let levels = self.levels.as_mut_slice();
        if looks == Nested::Escaped || field.quoted && self.dialect.quote != b'"' {
            self.machine.run_decoded(&feed, levels, out);
        } else if field.quoted {
            self.machine.run::<true>(&feed, levels, out);
        } else {
            self.machine.run::<false>(&feed, levels, out);
        }
    }

    /// Hands out a line of a damaged stretch as text.
    fn damaged_piece(
        &mut self,
        input: &[u8],
        at: usize,
        last: bool,
        out: &mut dyn FnMut(Event<'_>),
    ) -> Option<usize> {
        let rest = input.get(at..).unwrap_or_default();
        let cut = line_piece(rest, &mut self.scanned, last)?;
        let start = self.position + at as u64;
        if let Some(text) = rest.get(..cut.length)
            && !text.is_empty()
        {
            let text = text.strip_suffix(b"\r").unwrap_or(text);
            self.path.truncate(0);
            out(Event::Segment(Segment {
                path: &self.path,
                key: None,
                parent: None,
                kind: SegmentKind::Text,
                raw: start..start + text.len() as u64,
                text,
                layers: &[],
            }));
        }
        let next = at + cut.consumed;
        if cut.ends && self.damaged.is_some_and(|until| self.position + next as u64 >= until) {
            self.damaged = None;
            self.end_row(next, out);
        }
        Some(next)
    }
}

impl Walker for CsvWalker {
    fn feed(&mut self, input: &[u8], last: bool, out: &mut dyn FnMut(Event<'_>)) -> usize {
        let consumed = self.walk(input, last, out);
        self.position += consumed as u64;
        consumed
    }
}
