//! Lines written for training, one by one, with the names and addresses marked in them: `train/lines`.
//!
//! `<P>` marks a person, `<A>` a postal address, `<L>` another place, `<O>` an organisation or brand; `\n` is a line
//! break. A sign that opens no such mark is text.

use crate::document::{Document, Label};

/// The files, by kind of text.
const FILES: &[&str] = &[
    include_str!("../lines/chat_english.txt"),
    include_str!("../lines/chat_hinglish.txt"),
    include_str!("../lines/products.txt"),
    include_str!("../lines/technical.txt"),
    include_str!("../lines/web.txt"),
];

/// What opens and closes each mark.
const MARKS: &[(&str, &str, Label)] = &[
    ("<P>", "</P>", Label::Person),
    ("<A>", "</A>", Label::Address),
    ("<L>", "</L>", Label::Decoy),
    ("<O>", "</O>", Label::Decoy),
];

/// All documents.
pub fn documents() -> impl Iterator<Item = Document> {
    FILES.iter().flat_map(|file| file.lines()).filter(|line| !line.is_empty()).map(document)
}

fn document(line: &str) -> Document {
    let line = line.replace("\\n", "\n");
    let mut document = Document::default();
    let mut rest = line.as_str();
    while let Some((before, inside, after, label)) = first_mark(rest) {
        document.push(before);
        document.push_labelled(inside, label);
        rest = after;
    }
    document.push(rest);
    document
}

/// What stands before the first mark of a text, in it and behind it.
fn first_mark(text: &str) -> Option<(&str, &str, &str, Label)> {
    let marks = MARKS.iter().filter_map(|(open, close, label)| {
        let (before, rest) = text.split_once(open)?;
        let (inside, after) = rest.split_once(close)?;
        Some((before, inside, after, *label))
    });
    marks.min_by_key(|(before, ..)| before.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_spans() {
        let document =
            document(r"<O>Blue Dart</O>: ask <P>Ravi</P>, <A>Flat 4,\nMG Road</A> if a <b");
        assert_eq!(document.text, "Blue Dart: ask Ravi, Flat 4,\nMG Road if a <b");
        let spans: Vec<_> = document
            .spans
            .iter()
            .map(|span| (document.text.get(span.bytes.clone()).unwrap_or_default(), span.label))
            .collect();
        let wanted = [
            ("Blue Dart", Label::Decoy),
            ("Ravi", Label::Person),
            ("Flat 4,\nMG Road", Label::Address),
        ];
        assert_eq!(spans, wanted);
    }

    /// A mark that is not closed or stands in another would go into training as text.
    #[test]
    fn no_mark_is_left_in_the_lines() {
        for document in documents() {
            let left = MARKS.iter().any(|(open, close, _)| {
                document.text.contains(open) || document.text.contains(close)
            });
            assert!(!left, "{}", document.text);
            assert!(document.spans.iter().all(|span| !span.bytes.is_empty()), "{}", document.text);
        }
    }
}
