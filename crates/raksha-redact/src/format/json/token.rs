//! The lexer: one token at a time, with what came before in mind.

mod long;
mod nested;
mod records;
mod string;

use raksha_core::limits::SEGMENT_BYTES_MAX;
use raksha_core::{Event, SegmentKind};

use self::records::is_text_line;
use self::string::quote_length;
use super::origin::{Level, Origin, Piece, emit};
use super::scan::{
    Peek, StringScan, bare_end, is_bare_key, is_number, is_space, key_may_hold_data, peek,
};
use super::stack::{Keys, Stack};

/// What the lexer is given to walk.
#[derive(Clone, Copy)]
pub(in crate::format) struct Feed<'a> {
    /// The bytes not consumed so far.
    pub input: &'a [u8],
    /// No more come.
    pub last: bool,
    /// Where they come from.
    pub origin: Origin<'a>,
}

impl<'a> Feed<'a> {
    fn slice(&self, start: usize, end: usize) -> &'a [u8] {
        self.input.get(start..end).unwrap_or_default()
    }

    fn absolute(&self, at: usize) -> u64 {
        self.origin.base + at as u64
    }
}

type Out<'o> = &'o mut dyn FnMut(Event<'_>);

/// What makes a record.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::format) enum Records {
    /// Somebody else's business.
    Outside,
    /// Documents, or elements of an array of objects at the root.
    Documents,
    /// Lines.
    Lines,
}

/// What the grammar expects next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Expect {
    /// A key, behind `{` or a comma in an object.
    Key,
    /// A value.
    Value,
    /// A comma or a bracket, behind a value.
    After,
    /// The same, behind a value that a line break ended: what stands here may be the rest of it.
    Rest,
}

/// A token longer than a segment, or a stretch that is not lexed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Long {
    /// Nothing of the kind.
    No,
    /// Inside a string.
    String,
    /// Inside a bare token; whether a colon may end it.
    Bare,
    /// In text up to the end of the line.
    Line,
    /// In text up to the end of the document.
    Flat,
}

/// The tolerant lexer. Its state is that of one stream.
#[derive(Debug)]
pub(in crate::format) struct Machine {
    stack: Stack,
    expect: Expect,
    records: Records,
    /// How much of the first token not consumed was searched for its end.
    scanned: usize,
    /// What was seen of it, if it is a string; offsets count from its beginning.
    string: StringScan,
    long: Long,
    /// Strings may hold raw line breaks; given up after the first that never ends, to stay linear.
    multiline: bool,
    record_open: bool,
    /// Records are the elements of the array at the root.
    elements: bool,
    /// Where an array at the root begins, while it is unknown whether its elements are records.
    array: Option<u64>,
    /// In line mode: something of this line was seen.
    line_begun: bool,
}

impl Machine {
    /// At the beginning of a stream.
    pub fn new(records: Records) -> Self {
        Self {
            stack: Stack::default(),
            expect: Expect::Value,
            records,
            scanned: 0,
            string: StringScan::default(),
            long: Long::No,
            multiline: records != Records::Lines,
            record_open: false,
            elements: false,
            array: None,
            line_begun: false,
        }
    }

    /// Begins anew, below a column of a table.
    pub fn restart(&mut self, column: Option<&[u8]>, step: Option<&[u8]>) {
        self.stack.reset(column, step);
        self.expect = Expect::Value;
        self.scanned = 0;
        self.string = StringScan::default();
        self.long = Long::No;
        self.multiline = true;
    }

    /// Lexes as much as there is; returns how much that was.
    pub fn run<const DOUBLED: bool>(
        &mut self,
        feed: &Feed<'_>,
        levels: &mut [Level],
        out: Out<'_>,
    ) -> usize {
        let mut at = 0;
        while let Some(byte) = feed.input.get(at) {
            if self.long != Long::No {
                let Some(next) = self.long_piece(feed, at, levels, out) else { return at };
                at = next;
                continue;
            }
            if self.records == Records::Lines && !self.line_begun && !is_space(*byte) {
                let Some(text) = is_text_line(feed, at) else { return at };
                self.line_begun = true;
                self.open_record(feed.absolute(at), false, out);
                if text {
                    self.long = Long::Line;
                    continue;
                }
            }
            let next = match byte {
                b' ' | b'\t' | b'\r' => Some(at + 1),
                b'\n' => {
                    self.line_feed(feed.absolute(at + 1), out);
                    Some(at + 1)
                }
                b'"' => {
                    let next = self.simple_string::<DOUBLED>(feed, at, out);
                    next.or_else(|| self.string::<DOUBLED>(feed, at, levels, out))
                }
                b'{' | b'[' => {
                    self.open(*byte == b'{', feed.absolute(at), out);
                    Some(at + 1)
                }
                b'}' | b']' => {
                    self.close(*byte == b'}', feed.absolute(at + 1), out);
                    Some(at + 1)
                }
                b',' => {
                    self.comma(feed.absolute(at), out);
                    Some(at + 1)
                }
                b':' => {
                    if self.stack.in_object() {
                        self.expect = Expect::Value;
                    }
                    Some(at + 1)
                }
                _ => self.bare::<DOUBLED>(feed, at, levels, out),
            };
            let Some(next) = next else { return at };
            at = next;
        }
        if feed.last && self.records != Records::Outside {
            self.finish(feed.absolute(feed.input.len()), out);
        }
        feed.input.len()
    }

    fn open(&mut self, object: bool, at: u64, out: Out<'_>) {
        self.begin(at, if object { b'{' } else { b'[' }, out);
        if self.stack.is_full() {
            self.long = Long::Flat;
            return;
        }
        let keys = self.enter_value();
        self.stack.open(object, keys);
        self.expect = if object { Expect::Key } else { Expect::Value };
    }

    fn close(&mut self, object: bool, end: u64, out: Out<'_>) {
        if !self.stack.close(object) {
            return;
        }
        let depth = self.stack.depth();
        self.expect = if depth > 0 { Expect::After } else { Expect::Value };
        if self.records == Records::Documents {
            if depth == 0 {
                self.elements = false;
                self.finish(end, out);
            } else if depth == 1 && self.elements {
                self.close_record(end, out);
            }
        }
    }

    fn comma(&mut self, at: u64, out: Out<'_>) {
        if self.elements && self.stack.depth() == 1 && self.records == Records::Documents {
            self.close_record(at, out);
        }
        self.expect = if self.stack.next() { Expect::Key } else { Expect::Value };
    }

    /// Puts the path on the value that stands here. Returns its keys.
    fn enter_value(&mut self) -> Keys {
        if self.expect == Expect::Key {
            self.stack.forget_key();
        }
        if self.expect != Expect::Value {
            self.stack.enter_stray();
        }
        self.stack.enter_element();
        match self.expect {
            Expect::Value | Expect::Rest => self.stack.keys(),
            Expect::Key | Expect::After => self.stack.stray_keys(),
        }
    }

    /// Hands out a piece that is no string or needs no decoding.
    fn text(
        &self,
        feed: &Feed<'_>,
        piece: &Piece<'_>,
        (keys, kind): (Keys, SegmentKind),
        level: &mut Level,
        out: Out<'_>,
    ) {
        let label = self.stack.label(keys, kind);
        if feed.origin.nested || piece.escaped {
            let decoded = level.decode(&feed.origin, piece);
            emit(&label, decoded.raw_start..decoded.raw_end, decoded.text, decoded.layers(), out);
        } else {
            let start = feed.absolute(piece.at);
            let raw = start..start + piece.body.len() as u64;
            let origin = &feed.origin;
            let layers = if piece.string { origin.string_layers } else { origin.layers };
            emit(&label, raw, piece.body, layers, out);
        }
    }

    /// A number, a literal, a key without quotes, or damage.
    fn bare<const DOUBLED: bool>(
        &mut self,
        feed: &Feed<'_>,
        at: usize,
        levels: &mut [Level],
        out: Out<'_>,
    ) -> Option<usize> {
        let depth = self.stack.depth();
        let colon = depth > 0 && self.expect != Expect::Value && self.stack.in_object();
        let from = at + std::mem::take(&mut self.scanned);
        let end = if depth == 0 {
            flat_end(feed.input, from)
        } else {
            bare_end(feed.input, at, from, colon)
        };
        let end = end.or(feed.last.then_some(feed.input.len()));
        let searched = end.unwrap_or(feed.input.len());
        if searched - at > SEGMENT_BYTES_MAX {
            self.begin(feed.absolute(at), b'x', out);
            self.long = Long::Bare;
            return Some(at);
        }
        let Some(end) = end else {
            self.scanned = searched - at;
            return None;
        };
        let body = feed.slice(at, end).trim_ascii_end();
        let mut next = end;
        let mut key = feed.input.get(end) == Some(&b':') && colon;
        if feed.input.get(end) == Some(&b'"') && depth > 0 && at + body.len() == end {
            // A quote that closes what was never opened; with a colon behind it, a key.
            let after = end + quote_length::<DOUBLED>(feed.input, end);
            next = after;
            if colon && is_bare_key(body) {
                match peek(feed.input, after, feed.last) {
                    Peek::Byte(b':') => key = true,
                    Peek::More => {
                        self.scanned = end - at;
                        return None;
                    }
                    _ => {}
                }
            }
        }
        self.begin(feed.absolute(at), b'x', out);
        let Some(level) = levels.first_mut() else { return Some(next) };
        let (at, body) = without_apostrophes(at, body);
        let escaped = DOUBLED && depth == 0 && memchr::memchr(b'"', body).is_some();
        let piece = Piece { body, at, string: false, escaped };
        if key {
            self.stack.enter_member(body);
            self.expect = Expect::After;
            if key_may_hold_data(body) {
                self.text(feed, &piece, (Keys::default(), SegmentKind::Key), level, out);
            }
            return Some(next);
        }
        let (names, rest) = (self.expect == Expect::Key, self.expect == Expect::Rest);
        let keys = self.enter_value();
        if !matches!(body, b"true" | b"false" | b"null") {
            let kind = if is_number(body) {
                SegmentKind::Number
            } else if (self.expect == Expect::Value || rest) && depth > 0 {
                SegmentKind::Value
            } else {
                SegmentKind::Text
            };
            self.text(feed, &piece, (keys, kind), level, out);
        }
        if names {
            self.stack.enter_member(body);
        }
        self.end_scalar(feed.absolute(next), out);
        if rest && next == end {
            self.expect = Expect::Rest;
        }
        Some(next)
    }
}

/// The end of text outside all containers: at a line feed, or where an object may begin.
fn flat_end(input: &[u8], from: usize) -> Option<usize> {
    memchr::memchr2(b'\n', b'{', input.get(from..)?).map(|found| from + found)
}

/// A bare token without the apostrophes that some writers use as quotes.
fn without_apostrophes(at: usize, body: &[u8]) -> (usize, &[u8]) {
    match body {
        [b'\'', inner @ .., b'\''] => (at + 1, inner),
        _ => (at, body),
    }
}
