//! Changes of letters and joints: title case, camel case, snake case.

use super::grammar::Shape;
use crate::document::{Document, Span};

/// Appends a document with its spans.
pub fn append(out: &mut Document, other: &Document) {
    let shift = out.text.len();
    out.push(&other.text);
    out.spans.extend(other.spans.iter().map(|span| Span {
        bytes: span.bytes.start + shift..span.bytes.end + shift,
        label: span.label,
    }));
}

/// The document in another shape. Where words are joined into one, it is no place any more, so the spans go.
pub fn shaped(document: &Document, shape: Shape) -> Document {
    match shape {
        Shape::Lower => document.map(|text, _, _| text.to_lowercase()),
        Shape::Upper => document.map(|text, _, _| text.to_uppercase()),
        Shape::Title => document.map(|text, _, _| raised(text, true)),
        Shape::First => {
            document.map(|text, at, _| if at == 0 { raised(text, false) } else { text.to_owned() })
        }
        Shape::Camel => joined(document, "", |word, _| raised(&word.to_lowercase(), false)),
        Shape::Dromedary => joined(document, "", |word, at| {
            let word = word.to_lowercase();
            if at == 0 { word } else { raised(&word, false) }
        }),
        Shape::Snake => joined(document, "_", |word, _| word.to_lowercase()),
        Shape::Scream => joined(document, "_", |word, _| word.to_uppercase()),
        Shape::Kebab => joined(document, "-", |word, _| word.to_lowercase()),
        Shape::Flat => joined(document, "", |word, _| word.to_lowercase()),
    }
}

/// The first letter, or that of each word, in upper case.
fn raised(text: &str, each: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for (at, character) in text.chars().enumerate() {
        let starts = at == 0 || (each && (before.is_whitespace() || before == '-'));
        if starts {
            out.extend(character.to_uppercase());
        } else {
            out.push(character);
        }
        before = character;
    }
    out
}

fn joined(document: &Document, joint: &str, change: impl Fn(&str, usize) -> String) -> Document {
    let parted = parted(&document.text);
    let words = parted.split(|character: char| !character.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty()).enumerate();
    let words: Vec<String> = words.map(|(at, word)| change(word, at)).collect();
    Document { text: words.join(joint), spans: Vec::new() }
}

/// The text with a space at each hump of a `camelCase` word.
fn parted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = ' ';
    for character in text.chars() {
        if before.is_lowercase() && character.is_uppercase() {
            out.push(' ');
        }
        out.push(character);
        before = character;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Label;

    #[test]
    fn shapes() {
        let mut document = Document::default();
        document.push("order of ");
        document.push_labelled("new delhi", Label::Decoy);
        let cases = [
            (Shape::Upper, "ORDER OF NEW DELHI", 1),
            (Shape::Title, "Order Of New Delhi", 1),
            (Shape::First, "Order of new delhi", 1),
            (Shape::Camel, "OrderOfNewDelhi", 0),
            (Shape::Dromedary, "orderOfNewDelhi", 0),
            (Shape::Scream, "ORDER_OF_NEW_DELHI", 0),
            (Shape::Kebab, "order-of-new-delhi", 0),
        ];
        for (shape, text, spans) in cases {
            let changed = shaped(&document, shape);
            assert_eq!((changed.text.as_str(), changed.spans.len()), (text, spans), "{shape:?}");
        }
    }

    #[test]
    fn humps_are_kept() {
        let document = Document { text: "OrderService".to_owned(), spans: Vec::new() };
        assert_eq!(shaped(&document, Shape::Dromedary).text, "orderService");
        assert_eq!(shaped(&document, Shape::Snake).text, "order_service");
    }

    #[test]
    fn spans_follow_text_that_grows() {
        let mut document = Document::default();
        document.push("straße ");
        document.push_labelled("gießen", Label::Decoy);
        let changed = shaped(&document, Shape::Upper);
        assert_eq!(changed.text.get(changed.spans[0].bytes.clone()), Some("GIESSEN"));
    }
}
