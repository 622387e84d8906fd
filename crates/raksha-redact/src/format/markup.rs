//! HTML and XML: texts, attribute values, comments, scripts, each with the key that names it.
//!
//! The tokenizer knows as much of the HTML standard as decides where text stands, and nothing of trees. What it
//! cannot read it hands out as text, so nothing is passed over but names, quotes and the XML declaration.

mod context;
mod names;
mod scan;
mod tag;

#[cfg(test)]
mod tests;

use std::fmt;
use std::ops::Range;

use raksha_core::limits::{SEGMENT_BYTES_MAX, SEGMENT_OVERLAP_BYTES};
use raksha_core::{
    Encoding, Event, Layer, OffsetMap, Path, Segment, SegmentKind, Sensitive, Walker,
};

use crate::decode::entities;
use crate::decode::rewrite::Rewriter;

use self::context::{Context, Role};
use self::scan::{Opening, TagScan};

/// Which rules of writing hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Dialect {
    Html,
    Xml,
}

/// What the bytes at hand are part of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mode {
    /// Text up to the next `<`.
    Data,
    /// Text up to the end tag of this name; with references or without.
    RawText(&'static str, bool),
    Tag,
    Comment,
    Cdata,
    Instruction,
    Declaration,
}

/// Walks HTML or XML. The whole document is one record.
pub struct MarkupWalker {
    dialect: Dialect,
    /// Absolute offset of the first byte not consumed.
    base: u64,
    started: bool,
    mode: Mode,
    /// How far from there the end of what is at hand was looked for.
    resume: usize,
    tag: TagScan,
    context: Context,
    decoder: Decoder,
}

impl fmt::Debug for MarkupWalker {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("MarkupWalker")
            .field("dialect", &self.dialect)
            .field("base", &self.base)
            .field("mode", &self.mode)
            .finish_non_exhaustive()
    }
}

impl MarkupWalker {
    /// A walker for HTML.
    pub fn html() -> Self {
        Self::new(Dialect::Html)
    }

    /// A walker for XML.
    pub fn xml() -> Self {
        Self::new(Dialect::Xml)
    }

    fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            base: 0,
            started: false,
            mode: Mode::Data,
            resume: 0,
            tag: TagScan::default(),
            context: Context::default(),
            decoder: Decoder::default(),
        }
    }

    /// Reads one token from the start of `rest`. How many bytes it took, or `None` if more are needed.
    fn step(
        &mut self,
        rest: &[u8],
        at: u64,
        last: bool,
        out: &mut dyn FnMut(Event<'_>),
    ) -> Option<usize> {
        if self.mode == Mode::Tag {
            return self.step_tag(rest, at, last, out);
        }
        let (end, next) = match self.find_end(rest, last) {
            Ok(found) => found,
            Err(resume) => {
                self.resume = resume;
                if resume <= SEGMENT_BYTES_MAX && !last {
                    return None;
                }
                (rest.len(), self.mode)
            }
        };
        if end > SEGMENT_BYTES_MAX {
            self.resume = self.resume.max(end);
            return Some(self.cut(rest, at, out));
        }
        self.hand_out_text(rest, 0..end, at, out);
        self.resume = 0;
        let sign = match self.mode {
            Mode::Comment | Mode::Cdata => 3,
            Mode::Instruction if self.dialect == Dialect::Xml => 2,
            Mode::Instruction | Mode::Declaration => 1,
            _ => 0,
        };
        self.mode = next;
        Some((end + sign).min(rest.len()))
    }

    /// The end of the text at hand and what follows it; `Err` is how far it was looked for.
    fn find_end(&self, rest: &[u8], last: bool) -> Result<(usize, Mode), usize> {
        let closed =
            |sign: &[u8]| scan::closed_by(rest, sign, self.resume).map(|end| (end, Mode::Data));
        match self.mode {
            Mode::RawText(name, _) => {
                scan::raw_text_end(rest, name, self.resume, last).map(|end| (end, Mode::Data))
            }
            Mode::Comment => closed(b"-->"),
            Mode::Cdata => closed(b"]]>"),
            Mode::Instruction if self.dialect == Dialect::Xml => closed(b"?>"),
            Mode::Instruction | Mode::Declaration => closed(b">"),
            Mode::Data | Mode::Tag => self.find_markup(rest, last),
        }
    }

    fn find_markup(&self, rest: &[u8], last: bool) -> Result<(usize, Mode), usize> {
        let mut position = self.resume;
        while let Some(offset) = rest.get(position..).and_then(|rest| memchr::memchr(b'<', rest)) {
            let found = position + offset;
            let sign = rest.get(found..).unwrap_or_default();
            match scan::opening(sign, last, self.dialect) {
                Opening::Text => {}
                Opening::Unclear => return Err(found),
                _ => return Ok((found, Mode::Tag)),
            }
            position = found + 1;
        }
        Err(rest.len())
    }

    /// Reads the markup that begins at the start of `rest`.
    fn step_tag(
        &mut self,
        rest: &[u8],
        at: u64,
        last: bool,
        out: &mut dyn FnMut(Event<'_>),
    ) -> Option<usize> {
        let opening = scan::opening(rest, last, self.dialect);
        self.mode = match opening {
            Opening::Comment => Mode::Comment,
            Opening::Cdata => Mode::Cdata,
            Opening::Instruction => Mode::Instruction,
            Opening::Declaration => Mode::Declaration,
            _ => return self.read_tag(rest, at, last, out),
        };
        Some(opening.width())
    }

    fn read_tag(
        &mut self,
        rest: &[u8],
        at: u64,
        last: bool,
        out: &mut dyn FnMut(Event<'_>),
    ) -> Option<usize> {
        let is_end_tag = rest.get(1) == Some(&b'/');
        if self.resume == 0 {
            self.tag.restart(is_end_tag);
        }
        let window = rest.get(..=SEGMENT_BYTES_MAX).unwrap_or(rest);
        match self.tag.advance(window) {
            Some(end) if end <= SEGMENT_BYTES_MAX => {
                self.resume = 0;
                self.mode = Mode::Data;
                self.hand_out_tag(rest, is_end_tag, at, out);
                Some(end)
            }
            None if rest.len() <= SEGMENT_BYTES_MAX && !last => {
                self.resume = rest.len();
                None
            }
            // A tag without end, or longer than a segment may be, is text.
            _ => {
                self.resume = 0;
                self.mode = Mode::Data;
                if rest.len() > SEGMENT_BYTES_MAX {
                    return Some(self.cut(rest, at, out));
                }
                self.hand_out_text(rest, 0..rest.len(), at, out);
                Some(rest.len())
            }
        }
    }

    /// Hands out the most text a segment may hold. How much of it will not be seen again.
    fn cut(&mut self, rest: &[u8], at: u64, out: &mut dyn FnMut(Event<'_>)) -> usize {
        let end = char_start(rest, SEGMENT_BYTES_MAX);
        self.hand_out_text(rest, 0..end, at, out);
        let consumed = char_start(rest, SEGMENT_BYTES_MAX - SEGMENT_OVERLAP_BYTES);
        self.resume = self.resume.saturating_sub(consumed);
        consumed
    }

    /// Hands out text that stands between tags, or inside the markup of the mode.
    fn hand_out_text(
        &mut self,
        rest: &[u8],
        range: Range<usize>,
        at: u64,
        out: &mut dyn FnMut(Event<'_>),
    ) {
        let mut range = scan::trim(rest, range);
        let bytes = rest.get(range.clone()).unwrap_or_default();
        if bytes.is_empty() || (self.mode == Mode::Instruction && is_declaration(bytes)) {
            return;
        }
        let (named, entities) = match self.mode {
            Mode::Data => (true, true),
            Mode::RawText(_, entities) => (entities, entities),
            Mode::Cdata => (true, false),
            _ => (false, false),
        };
        let html = self.dialect == Dialect::Html;
        let mut key = self.context.text_key().filter(|_| named && !self.is_label());
        if named && html && bytes.first() == Some(&b':') {
            // `<b>Phone</b>: 98765 43210`
            range = scan::trim(rest, range.start + 1..range.end);
            if range.is_empty() {
                self.context.label_previous();
                return;
            }
            key = self.context.previous().or(key);
        }
        let parent = self.context.element(1).filter(|_| !html && key.is_some());
        let text = rest.get(range.clone()).unwrap_or_default();
        let path = &self.context.path;
        let kind = if key.is_some() { SegmentKind::Value } else { SegmentKind::Text };
        let place = Place { path, key, parent, kind, raw: absolute(at, &range) };
        self.decoder.hand_out(&place, text, entities, out);
        if named {
            let text = self.decoder.decoded(text);
            self.context.learn(text, html);
        }
    }

    fn is_label(&self) -> bool {
        matches!(self.context.role(), Role::Label | Role::Header)
    }
}

impl Walker for MarkupWalker {
    fn feed(&mut self, input: &[u8], last: bool, out: &mut dyn FnMut(Event<'_>)) -> usize {
        if !self.started && !input.is_empty() {
            self.started = true;
            out(Event::RecordStart { at: self.base });
        }
        let mut done = 0;
        while let Some(rest) = input.get(done..).filter(|rest| !rest.is_empty()) {
            let Some(taken) = self.step(rest, self.base + done as u64, last, out) else { break };
            done += taken;
        }
        self.base += done as u64;
        if last && self.started {
            self.started = false;
            out(Event::RecordEnd { at: self.base });
        }
        done
    }
}

/// Everything about a segment but its text.
struct Place<'a> {
    path: &'a Path,
    key: Option<&'a [u8]>,
    parent: Option<&'a [u8]>,
    kind: SegmentKind,
    raw: Range<u64>,
}

/// Decodes character references.
#[derive(Default)]
struct Decoder {
    text: Sensitive<Vec<u8>>,
    map: OffsetMap,
    changed: bool,
}

impl Decoder {
    /// Hands out one segment. Where references are decoded there is always a layer, so that a replacement is
    /// encoded even if the value held none.
    fn hand_out(
        &mut self,
        place: &Place<'_>,
        raw: &[u8],
        entities: bool,
        out: &mut dyn FnMut(Event<'_>),
    ) {
        self.changed = false;
        self.map.clear();
        if entities && memchr::memchr(b'&', raw).is_some() {
            let mut rewriter = Rewriter::new(raw, self.text.expose_mut(), &mut self.map);
            entities::decode(&mut rewriter);
            self.changed = rewriter.finish();
        }
        let layer = [Layer { encoding: Encoding::Entities, map: &self.map, start: 0 }];
        out(Event::Segment(Segment {
            path: place.path,
            key: place.key,
            parent: place.parent,
            kind: place.kind,
            raw: place.raw.clone(),
            text: self.decoded(raw),
            layers: if entities { &layer } else { &[] },
        }));
    }

    /// The decoded form of what was handed out last.
    fn decoded<'a>(&'a self, raw: &'a [u8]) -> &'a [u8] {
        if self.changed { self.text.expose() } else { raw }
    }
}

fn absolute(at: u64, range: &Range<usize>) -> Range<u64> {
    at + range.start as u64..at + range.end as u64
}

/// `at`, or up to three bytes before it, where a character starts.
fn char_start(bytes: &[u8], at: usize) -> usize {
    (at.saturating_sub(3)..=at)
        .rev()
        .find(|position| bytes.get(*position).is_none_or(|byte| byte & 0xC0 != 0x80))
        .unwrap_or(at)
}

/// `<?xml version="1.0"?>`
fn is_declaration(instruction: &[u8]) -> bool {
    instruction
        .strip_prefix(b"xml")
        .and_then(<[u8]>::first)
        .is_some_and(|byte| scan::is_space(*byte))
}
