//! Documents made from documents: other names in the place of names, other case.

use rand::Rng;
use rand_chacha::ChaCha8Rng;

use crate::document::{Document, Label};
use crate::lists::{Lists, Name};

/// How often a name in human-labelled text is replaced by an Indian one, in percent of documents.
const SWAPPED: u32 = 35;

/// How often a document is put into small letters, and into capitals, in percent.
const LOWERED: u32 = 18;
const RAISED: u32 = 7;

/// A variant of a human-labelled document.
pub fn vary(document: &Document, random: &mut ChaCha8Rng, lists: &Lists) -> Document {
    let swapped = if random.random_range(0..100) < SWAPPED {
        swap(document, random, lists)
    } else {
        document.clone()
    };
    match random.random_range(0..100) {
        dice if dice < LOWERED => recase(&swapped, str::to_lowercase),
        dice if dice < LOWERED + RAISED => recase(&swapped, str::to_uppercase),
        _ => swapped,
    }
}

/// The document in another case, spans moved along.
fn recase(document: &Document, case: fn(&str) -> String) -> Document {
    pieces(document, |text, _| case(text))
}

/// The document with other persons in it.
fn swap(document: &Document, random: &mut ChaCha8Rng, lists: &Lists) -> Document {
    pieces(document, |text, label| {
        if label != Some(Label::Person) {
            return text.to_owned();
        }
        let words = text.split_whitespace().count();
        let given = pick(&lists.indian_given, random);
        if words == 1 {
            return given.to_owned();
        }
        format!("{given} {}", pick(&lists.indian_surnames, random))
    })
}

/// A name, the common ones more often.
fn pick<'a>(names: &'a [Name], random: &mut ChaCha8Rng) -> &'a str {
    if names.is_empty() {
        return "Asha";
    }
    // Of two draws the weightier: enough to favour common names without a table of sums.
    let mut draw = || names.get(random.random_range(0..names.len()));
    let (one, two) = (draw(), draw());
    one.max_by_weight(two).map_or("Asha", |name| name.text.as_str())
}

trait Weightier<'a> {
    fn max_by_weight(self, other: Self) -> Self;
}

impl<'a> Weightier<'a> for Option<&'a Name> {
    fn max_by_weight(self, other: Self) -> Self {
        [self, other].into_iter().flatten().max_by_key(|name| name.weight)
    }
}

/// The document with each piece of its text changed, spans moved along.
fn pieces(document: &Document, mut change: impl FnMut(&str, Option<Label>) -> String) -> Document {
    let mut changed = Document::default();
    let mut at = 0;
    for span in &document.spans {
        changed.push(&change(document.text.get(at..span.bytes.start).unwrap_or_default(), None));
        let text = document.text.get(span.bytes.clone()).unwrap_or_default();
        changed.push_labelled(&change(text, Some(span.label)), span.label);
        at = span.bytes.end;
    }
    changed.push(&change(document.text.get(at..).unwrap_or_default(), None));
    changed
}
