//! Plain text: blocks of whole lines.

use memchr::memrchr;
use raksha_core::detect::settled_lines;
use raksha_core::limits::TEXT_BLOCK_BYTES_MAX;
use raksha_core::{Event, Path, Segment, SegmentKind, Walker};

use super::cut::line_piece;

/// Walks plain text.
///
/// A record of text is a line, but lines are handed out in blocks for speed, each between one `RecordStart` and
/// one `RecordEnd`: whoever numbers records counts the line feeds, and treats them as the end of all context. A
/// block ends behind a line feed, at [`TEXT_BLOCK_BYTES_MAX`] at the latest unless a single line is longer, and
/// as many whole lines as there are go out with each push: this is the one walker whose segments follow the
/// pushes, though never inside a line nor between lines that belong together (see [`settled_lines`]).
///
/// Bytes are bytes: NUL and invalid UTF-8 are handed out as they are. UTF-16 is transcoded by the door, not here
/// (see [`sniff::is_utf16`](super::is_utf16)).
#[derive(Debug, Default)]
pub struct TextWalker {
    path: Path,
    position: u64,
    scanned: usize,
    /// Inside a line that is longer than a segment.
    in_line: bool,
}

impl TextWalker {
    /// At the beginning of a text.
    pub fn new() -> Self {
        Self::default()
    }

    fn emit(&self, at: usize, text: &[u8], out: &mut dyn FnMut(Event<'_>)) {
        if text.is_empty() {
            return;
        }
        let start = self.position + at as u64;
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

    /// The whole lines at the head of `rest` that can be searched now.
    fn lines<'a>(&self, rest: &'a [u8], last: bool) -> Lines<'a> {
        let from = self.scanned.min(rest.len());
        let window = rest.get(..TEXT_BLOCK_BYTES_MAX).unwrap_or(rest);
        let found = window.get(from..).and_then(|searched| memrchr(b'\n', searched));
        let Some(whole) = found.and_then(|found| rest.get(..from + found + 1)) else {
            return Lines::Unfinished;
        };
        if last && window.len() == rest.len() {
            return Lines::Settled(whole);
        }
        match whole.get(..settled_lines(whole)) {
            Some(settled) if !settled.is_empty() => Lines::Settled(settled),
            // Lines that all wait for the next fill a block: they are searched as they are.
            _ if window.len() == TEXT_BLOCK_BYTES_MAX => Lines::Settled(whole),
            _ => Lines::Waiting,
        }
    }

    /// Hands out whole lines.
    fn block(&mut self, block: &[u8], at: usize, out: &mut dyn FnMut(Event<'_>)) {
        self.scanned = 0;
        let start = self.position + at as u64;
        out(Event::RecordStart { at: start });
        self.emit(at, block, out);
        out(Event::RecordEnd { at: start + block.len() as u64 });
    }
}

/// What stands at the head of the input.
enum Lines<'a> {
    /// Lines that can be searched now.
    Settled(&'a [u8]),
    /// Lines that may go on in the next one, which is still to come.
    Waiting,
    /// A line without end.
    Unfinished,
}

impl Walker for TextWalker {
    fn feed(&mut self, input: &[u8], last: bool, out: &mut dyn FnMut(Event<'_>)) -> usize {
        let mut at = 0;
        while let Some(rest) = input.get(at..).filter(|rest| !rest.is_empty()) {
            if !self.in_line {
                match self.lines(rest, last) {
                    Lines::Settled(lines) => {
                        self.block(lines, at, out);
                        at += lines.len();
                        continue;
                    }
                    Lines::Waiting => break,
                    Lines::Unfinished => {}
                }
            }
            let Some(cut) = line_piece(rest, &mut self.scanned, last) else { break };
            let start = self.position + at as u64;
            if !self.in_line {
                out(Event::RecordStart { at: start });
            }
            self.emit(at, rest.get(..cut.length).unwrap_or_default(), out);
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
