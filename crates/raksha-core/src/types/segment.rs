//! What walkers hand to the detector.

use std::ops::Range;

use super::{Layer, Path};

/// What kind of place a segment's text comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum SegmentKind {
    /// Free text; may hold several whole lines, and a newline ends all context.
    Text,
    /// A string value: a JSON string, a CSV field, an attribute, a form value.
    Value,
    /// A bare number of a typed format: a replacement must become a quoted string.
    Number,
    /// A key, column name or attribute name.
    Key,
}

/// A piece of decoded text to scan, with everything known about where it stands.
#[derive(Clone, Debug)]
pub struct Segment<'a> {
    /// Where in the document.
    pub path: &'a Path,
    /// The key that names this value, decoded; `None` for keys and free text.
    pub key: Option<&'a [u8]>,
    /// The key of the object that holds this value (`name` for `{"name": {"first": ...}}`), decoded.
    pub parent: Option<&'a [u8]>,
    /// What kind of place.
    pub kind: SegmentKind,
    /// The bytes of the stream this text was decoded from (quotes not included), as absolute offsets.
    pub raw: Range<u64>,
    /// The decoded text.
    pub text: &'a [u8],
    /// The encodings between `raw` and `text`, outermost first. Empty: `text` is the raw bytes.
    pub layers: &'a [Layer<'a>],
}

/// Where a text stands that belongs to no document.
static NOWHERE: Path = Path::new();

impl<'a> Segment<'a> {
    /// A text that stands in no document: no key, no path, no encoding.
    pub const fn of(text: &'a [u8], kind: SegmentKind) -> Self {
        Self {
            path: &NOWHERE,
            key: None,
            parent: None,
            kind,
            raw: 0..text.len() as u64,
            text,
            layers: &[],
        }
    }
}

/// Why bytes were passed over.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum UnscannedReason {
    /// Nested deeper than the walker follows.
    Depth,
    /// A single value longer than the limit.
    Size,
    /// Compressed data that ended early or is damaged.
    Damaged,
    /// Binary content that is no text.
    Binary,
}

impl UnscannedReason {
    /// The stable name in metrics and reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Depth => "depth",
            Self::Size => "size",
            Self::Damaged => "damaged",
            Self::Binary => "binary",
        }
    }
}

/// What a walker reports, in stream order.
#[derive(Clone, Debug)]
pub enum Event<'a> {
    /// A record begins at this absolute offset.
    RecordStart {
        /// Absolute offset of the record's first byte.
        at: u64,
    },
    /// Text to scan.
    Segment(Segment<'a>),
    /// The record ended at this absolute offset (past its last byte and terminator).
    RecordEnd {
        /// Absolute offset just past the record.
        at: u64,
    },
    /// These bytes were not scanned.
    Unscanned {
        /// Absolute offsets.
        raw: Range<u64>,
        /// Why.
        reason: UnscannedReason,
    },
}

/// Splits a stream of one format into segments.
///
/// Total: it never fails, never backtracks over what it consumed, and takes bounded memory. What it cannot
/// parse it reports as text around what parses.
pub trait Walker {
    /// Walks `input`, whose first byte is the first byte not consumed so far, and reports events in order.
    ///
    /// Returns how many bytes it is done with; the caller keeps the rest and gives them again with more behind
    /// them. With `last` everything is consumed. A segment never ends where a push happens to end, except at
    /// [`SEGMENT_BYTES_MAX`](super::limits::SEGMENT_BYTES_MAX).
    fn feed(&mut self, input: &[u8], last: bool, out: &mut dyn FnMut(Event<'_>)) -> usize;
}
