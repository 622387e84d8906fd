//! A labelled text, as every source of training data gives it.

use std::ops::Range;

/// What a span is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Label {
    /// The name of a person, without title or honorific.
    Person,
    /// A postal address, or the part of one that leads to a door; from its first to its last part.
    Address,
    /// A place that is no address, an organisation or a brand: what keeps `Delhi` and `Louis Philippe` from becoming
    /// persons.
    Decoy,
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

    /// Appends another document.
    pub fn append(&mut self, other: &Self) {
        let start = self.text.len();
        self.text.push_str(&other.text);
        let moved = |span: &Span| Span {
            bytes: span.bytes.start + start..span.bytes.end + start,
            label: span.label,
        };
        self.spans.extend(other.spans.iter().map(moved));
    }

    /// The document with each piece of its text changed, labelled or not, and the spans on their pieces still. `change`
    /// is given a piece, where it began, and its label.
    pub fn map(&self, mut change: impl FnMut(&str, usize, Option<Label>) -> String) -> Self {
        let mut changed = Self::default();
        let mut at = 0;
        for Span { bytes, label } in &self.spans {
            let before = self.text.get(at..bytes.start).unwrap_or_default();
            changed.push(&change(before, at, None));
            let inside = self.text.get(bytes.clone()).unwrap_or_default();
            changed.push_labelled(&change(inside, bytes.start, Some(*label)), *label);
            at = bytes.end;
        }
        changed.push(&change(self.text.get(at..).unwrap_or_default(), at, None));
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_stay_on_their_pieces() {
        let mut document = Document::default();
        document.push("call ");
        document.push_labelled("İsmail", Label::Person);
        document.push(" in ");
        document.push_labelled("Pune", Label::Decoy);
        let lower = document.map(|text, _, _| text.to_lowercase());
        let pieces: Vec<&str> = lower
            .spans
            .iter()
            .map(|span| lower.text.get(span.bytes.clone()).unwrap_or_default())
            .collect();
        assert_eq!(pieces, ["i\u{307}smail", "pune"], "lower case may be longer");
        assert_eq!(document.map(|text, _, _| text.to_owned()), document);
    }
}
