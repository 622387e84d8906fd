//! How good a model is on labelled documents, span by span.

use std::ops::Range;

use raksha_core::names::tagger::{Decoder, Label as Tag, Model};

use crate::document::Label;
use crate::sample::Sample;
use crate::store::spans_of;

/// Counts of one kind of span.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    gold: u32,
    predicted: u32,
    exact: u32,
    found: u32,
    right: u32,
}

impl Score {
    /// F1 of spans that are equal, and of spans that touch.
    pub fn f1(self) -> (f64, f64) {
        let f1 = |recalled: u32, precise: u32| {
            let recall = f64::from(recalled) / f64::from(self.gold.max(1));
            let precision = f64::from(precise) / f64::from(self.predicted.max(1));
            if recall + precision == 0.0 {
                0.0
            } else {
                2.0 * recall * precision / (recall + precision)
            }
        };
        (f1(self.exact, self.exact), f1(self.found, self.right))
    }

    /// Recall and precision of spans that touch.
    pub fn shares(self) -> (f64, f64) {
        (
            f64::from(self.found) / f64::from(self.gold.max(1)),
            f64::from(self.right) / f64::from(self.predicted.max(1)),
        )
    }

    /// Predicted spans.
    pub const fn predicted(self) -> u32 {
        self.predicted
    }
}

const fn first_of(label: Label) -> Tag {
    match label {
        Label::Person => Tag::PersonFirst,
        Label::Address => Tag::AddressFirst,
        Label::Location => Tag::PlaceFirst,
    }
}

/// Scores of one kind of span on these samples.
pub fn score(model: &Model<'_>, samples: &[Sample], label: Label) -> Score {
    let first = first_of(label);
    let mut decoder = Decoder::default();
    let mut score = Score::default();
    for sample in samples {
        let gold = gold_spans(&sample.gold, first);
        let predicted: Vec<Range<usize>> = spans_of(model, &mut decoder, sample)
            .into_iter()
            .filter(|(label, ..)| *label == first)
            .map(|(_, tokens, _)| tokens)
            .collect();
        let touch = |one: &Range<usize>, other: &Range<usize>| {
            one.start < other.end && other.start < one.end
        };
        score.gold += gold.len() as u32;
        score.predicted += predicted.len() as u32;
        score.exact += gold.iter().filter(|gold| predicted.contains(gold)).count() as u32;
        score.found +=
            gold.iter().filter(|gold| predicted.iter().any(|span| touch(span, gold))).count()
                as u32;
        score.right +=
            predicted.iter().filter(|span| gold.iter().any(|gold| touch(span, gold))).count()
                as u32;
    }
    score
}

fn gold_spans(gold: &[u8], first: Tag) -> Vec<Range<usize>> {
    let next = first.next().map_or(0, |next| next as u8);
    let mut spans: Vec<Range<usize>> = Vec::new();
    for (index, label) in gold.iter().enumerate() {
        if *label == first as u8 {
            spans.push(index..index + 1);
        } else if *label == next
            && let Some(last) = spans.last_mut()
        {
            last.end = index + 1;
        }
    }
    spans
}

/// Up to `most` texts of `samples` in which `label` is not as it should be: wrong spans in `<<>>`, missed ones in
/// `[[]]`, right ones in `(())`.
pub fn mistakes(model: &Model<'_>, samples: &[Sample], label: Label, most: usize) -> Vec<String> {
    let first = first_of(label);
    let mut decoder = Decoder::default();
    let mut shown = Vec::new();
    for sample in samples {
        if shown.len() == most {
            break;
        }
        let gold = gold_spans(&sample.gold, first);
        let predicted: Vec<Range<usize>> = spans_of(model, &mut decoder, sample)
            .into_iter()
            .filter(|(label, ..)| *label == first)
            .map(|(_, tokens, _)| tokens)
            .collect();
        if gold == predicted {
            continue;
        }
        let mut marks: Vec<(usize, usize, &str)> = Vec::new();
        let mut mark = |span: &Range<usize>, open: &'static str, close: &'static str| {
            let tokens = sample.tokens.get(span.clone()).unwrap_or_default();
            if let (Some(from), Some(to)) = (tokens.first(), tokens.last()) {
                marks.push((from.start as usize, 1, open));
                marks.push((to.end as usize, 0, close));
            }
        };
        for span in &predicted {
            let right = gold.contains(span);
            mark(span, if right { "((" } else { "<<" }, if right { "))" } else { ">>" });
        }
        gold.iter()
            .filter(|span| !predicted.contains(span))
            .for_each(|span| mark(span, "[[", "]]"));
        marks.sort_unstable();
        let (mut line, mut at) = (String::new(), 0);
        for (position, _, sign) in marks {
            line.push_str(&String::from_utf8_lossy(
                sample.text.get(at..position).unwrap_or_default(),
            ));
            line.push_str(sign);
            at = position;
        }
        line.push_str(&String::from_utf8_lossy(sample.text.get(at..).unwrap_or_default()));
        shown.push(line.replace('\n', "\\n"));
    }
    shown
}
