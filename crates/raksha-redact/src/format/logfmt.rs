//! Logfmt: lines of `key=value key="quoted value"`.

use raksha_core::{Encoding, Event, SegmentKind, Walker};

use super::cut::{line_piece, mark_length};
use super::unescape;
use super::value::Values;

/// Walks logfmt.
///
/// A line is a record. Values are named by their keys, backslash escapes in quoted values are undone, and what
/// stands between pairs is text. A line is logfmt when it begins with a pair or holds two; any other line, and
/// one that is longer than a segment, is text.
#[derive(Debug)]
pub struct LogfmtWalker {
    values: Values,
    position: u64,
    scanned: usize,
    /// Inside a line that is longer than a segment.
    in_line: bool,
}

impl Default for LogfmtWalker {
    fn default() -> Self {
        Self::new()
    }
}

/// One pair in a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Pair {
    /// Where the key begins.
    start: usize,
    /// Where the equals sign stands.
    equals: usize,
    /// The value, inside its quotes.
    value: (usize, usize),
    /// The value is quoted.
    quoted: bool,
    /// Past the value and its quote.
    end: usize,
}

/// The first pair from `from` on, which is the start of a word.
fn next_pair(line: &[u8], from: usize) -> Option<Pair> {
    let mut start = from;
    loop {
        let rest = line.get(start..).filter(|rest| !rest.is_empty())?;
        let word = rest.iter().position(|byte| matches!(byte, b'=' | b' ' | b'\t' | b'"'));
        let at = start + word?;
        if at > start && line.get(at) == Some(&b'=') {
            return Some(pair(line, start, at));
        }
        start = at + 1;
    }
}

fn pair(line: &[u8], start: usize, equals: usize) -> Pair {
    let value = equals + 1;
    let rest = line.get(value..).unwrap_or_default();
    if let Some(body) = rest.strip_prefix(b"\"") {
        let mut at = 0;
        while let Some(byte) = body.get(at) {
            match byte {
                b'"' => break,
                b'\\' => at += 2,
                _ => at += 1,
            }
        }
        let first = value + 1;
        let last = first + at.min(body.len());
        let end = (last + 1).min(line.len());
        return Pair { start, equals, value: (first, last), quoted: true, end };
    }
    let length = rest.iter().position(|byte| matches!(byte, b' ' | b'\t')).unwrap_or(rest.len());
    let end = value + length;
    Pair { start, equals, value: (value, end), quoted: false, end }
}

/// Whether a line begins with a pair or holds two.
pub(super) fn is_logfmt(line: &[u8]) -> bool {
    let begin = line.len() - line.trim_ascii_start().len();
    next_pair(line, begin)
        .is_some_and(|first| first.start == begin || next_pair(line, first.end).is_some())
}

impl LogfmtWalker {
    /// At the beginning of a log.
    pub fn new() -> Self {
        Self { values: Values::new(), position: 0, scanned: 0, in_line: false }
    }

    fn text(&mut self, text: &[u8], at: u64, out: &mut dyn FnMut(Event<'_>)) {
        let trimmed = text.trim_ascii_start();
        let at = at + (text.len() - trimmed.len()) as u64;
        self.values.unname();
        self.values.emit(SegmentKind::Text, trimmed.trim_ascii_end(), at, None, out);
    }

    fn line(&mut self, line: &[u8], base: u64, out: &mut dyn FnMut(Event<'_>)) {
        let mut at = 0;
        if is_logfmt(line) {
            while let Some(pair) = next_pair(line, at) {
                self.text(line.get(at..pair.start).unwrap_or_default(), base + at as u64, out);
                let key = line.get(pair.start..pair.equals).unwrap_or_default();
                self.values.name(key, None);
                self.values.emit(SegmentKind::Key, key, base + pair.start as u64, None, out);
                let (start, end) = pair.value;
                let value = line.get(start..end).unwrap_or_default();
                let coding = (Encoding::Backslash, unescape::json_string as super::value::Decode);
                let coding = Some(coding).filter(|_| pair.quoted);
                self.values.emit(SegmentKind::Value, value, base + start as u64, coding, out);
                at = pair.end;
            }
        }
        self.text(line.get(at..).unwrap_or_default(), base + at as u64, out);
    }
}

impl Walker for LogfmtWalker {
    fn feed(&mut self, input: &[u8], last: bool, out: &mut dyn FnMut(Event<'_>)) -> usize {
        let mark = if self.position == 0 { mark_length(input, last) } else { Some(0) };
        let Some(mut at) = mark else { return 0 };
        while let Some(rest) = input.get(at..).filter(|rest| !rest.is_empty()) {
            let Some(cut) = line_piece(rest, &mut self.scanned, last) else { break };
            let base = self.position + at as u64;
            let whole = cut.ends && !self.in_line;
            if !self.in_line {
                out(Event::RecordStart { at: base });
            }
            let line = rest.get(..cut.length).unwrap_or_default();
            if whole {
                self.line(line, base, out);
            } else {
                self.text(line, base, out);
            }
            self.in_line = !cut.ends;
            at += cut.consumed;
            if cut.ends {
                out(Event::RecordEnd { at: self.position + at as u64 });
            }
        }
        if last && std::mem::take(&mut self.in_line) {
            out(Event::RecordEnd { at: self.position + at as u64 });
        }
        self.position += at as u64;
        at
    }
}
