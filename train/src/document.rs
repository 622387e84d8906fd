//! A labelled text, as every source of training data gives it.

use std::ops::Range;

/// What a span is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Label {
    /// The name of a person, without title or honorific.
    Person,
    /// A postal address, or the part of one that leads to a door; from its first to its last part.
    Address,
    /// A place that is no address: the decoy that keeps `Delhi` from becoming a person.
    Location,
}

/// A labelled part of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Span {
    /// Bytes of the text, on character boundaries.
    pub bytes: Range<usize>,
    /// What they are.
    pub label: Label,
}

/// A text with its spans, in order and without overlap.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Document {
    /// The text; it may hold line breaks.
    pub text: String,
    /// What is labelled in it.
    pub spans: Vec<Span>,
}

impl Document {
    /// Appends text that is nothing special.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Appends text that is labelled.
    pub fn push_labelled(&mut self, text: &str, label: Label) {
        let start = self.text.len();
        self.text.push_str(text);
        self.spans.push(Span { bytes: start..self.text.len(), label });
    }
}
