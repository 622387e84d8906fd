//! JSON, whole, concatenated or a document a line: a tolerant lexer that keeps spans.
//!
//! The lexer never builds a tree and never fails. It knows the containers it is in (an explicit stack), the key
//! it stands behind, and what it expects next; whatever does not fit is handed out as text, and the lexer picks
//! up again at the next comma, bracket, quote or line break. [`Machine`] does the work and is shared with the
//! CSV walker, which runs it over cells with doubled quotes.

mod origin;
mod scan;
mod stack;
mod token;

use raksha_core::{Event, Walker};

use super::cut::mark_length;

pub(super) use origin::{JSON_STRING, Levels, Origin};
pub(super) use scan::{Nested, key_may_hold_data, looks_nested};
pub(super) use token::{Feed, Machine, Records};

/// Walks JSON documents.
///
/// * Strings are values with a [`JsonString`](raksha_core::Encoding::JsonString) layer; numbers are
///   [`Number`](raksha_core::SegmentKind::Number)s; keys are handed out where they could hold personal data;
///   `true`, `false` and `null` are not.
/// * A string whose text is an object or array is walked as JSON again, with one more layer.
/// * A record is an element of an array of objects at the root, else a document; in line mode it is a line, and
///   a line that is no JSON is text.
#[derive(Debug)]
pub struct JsonWalker {
    machine: Machine,
    levels: Box<Levels>,
    position: u64,
}

impl JsonWalker {
    /// A document, or several in a row.
    pub fn documents() -> Self {
        Self::new(Records::Documents)
    }

    /// One document a line.
    pub fn lines() -> Self {
        Self::new(Records::Lines)
    }

    fn new(records: Records) -> Self {
        Self { machine: Machine::new(records), levels: Box::default(), position: 0 }
    }
}

impl Walker for JsonWalker {
    fn feed(&mut self, input: &[u8], last: bool, out: &mut dyn FnMut(Event<'_>)) -> usize {
        let mark = if self.position == 0 { mark_length(input, last) } else { Some(0) };
        let Some((mark, input)) = mark.and_then(|mark| Some((mark, input.get(mark..)?))) else {
            return 0;
        };
        self.position += mark as u64;
        let feed = Feed { input, last, origin: Origin::stream(self.position) };
        let consumed = self.machine.run::<false>(&feed, self.levels.as_mut_slice(), out);
        self.position += consumed as u64;
        mark + consumed
    }
}
