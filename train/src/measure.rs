//! How good a model is on labelled documents, span by span.

use std::ops::Range;

use raksha_core::names::tagger::{Decoder, Label as Tag, Model};

use crate::document::Label;
use crate::sample::{Sample, first_tag};

/// Counts of one kind of span.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Right spans.
    pub gold: u32,
    /// Spans that the model gives.
    pub predicted: u32,
    /// Right spans that it gives exactly.
    pub exact: u32,
    /// Right spans that it touches.
    pub found: u32,
    /// Given spans that touch a right one.
    pub right: u32,
}

impl Score {
    /// F1 of spans that are equal, and of spans that touch.
    pub fn f1(self) -> (f64, f64) {
        let (recall, precision) = self.shares();
        let exact = (share(self.exact, self.gold), share(self.exact, self.predicted));
        (harmonic(exact.0, exact.1), harmonic(recall, precision))
    }

    /// Recall and precision of spans that touch.
    pub fn shares(self) -> (f64, f64) {
        (share(self.found, self.gold), share(self.right, self.predicted))
    }
}

fn share(some: u32, all: u32) -> f64 {
    f64::from(some) / f64::from(all.max(1))
}

fn harmonic(one: f64, other: f64) -> f64 {
    if one + other > 0.0 { 2.0 * one * other / (one + other) } else { 0.0 }
}

/// Right and given spans of one kind in a sample, in tokens.
struct Compared {
    gold: Vec<Range<usize>>,
    predicted: Vec<Range<usize>>,
}

fn compare(model: &Model<'_>, decoder: &mut Decoder, sample: &Sample, label: Label) -> Compared {
    let first = first_tag(label);
    let mut predicted = Vec::new();
    decoder.decode(model, &sample.text, &sample.tokens, |found| {
        if found.label == first {
            predicted.push(found.tokens);
        }
    });
    Compared { gold: gold_spans(&sample.gold, first), predicted }
}

/// Scores of one kind of span on these samples.
pub fn score(model: &Model<'_>, samples: &[Sample], label: Label) -> Score {
    let mut decoder = Decoder::default();
    let mut score = Score::default();
    for sample in samples {
        score.add(&compare(model, &mut decoder, sample, label));
    }
    score
}

impl Score {
    fn add(&mut self, compared: &Compared) {
        let Compared { gold, predicted } = compared;
        let touched = |span: &Range<usize>, by: &[Range<usize>]| {
            by.iter().any(|other| span.start < other.end && other.start < span.end)
        };
        self.gold += gold.len() as u32;
        self.predicted += predicted.len() as u32;
        self.exact += gold.iter().filter(|span| predicted.contains(span)).count() as u32;
        self.found += gold.iter().filter(|span| touched(span, predicted)).count() as u32;
        self.right += predicted.iter().filter(|span| touched(span, gold)).count() as u32;
    }
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
    let mut decoder = Decoder::default();
    samples
        .iter()
        .map(|sample| (sample, compare(model, &mut decoder, sample, label)))
        .filter(|(_, compared)| compared.gold != compared.predicted)
        .take(most)
        .map(|(sample, compared)| marked(sample, &compared))
        .collect()
}

fn marked(sample: &Sample, compared: &Compared) -> String {
    let Compared { gold, predicted } = compared;
    let missed =
        gold.iter().filter(|span| !predicted.contains(span)).map(|span| (span, "[[", "]]"));
    let given = predicted
        .iter()
        .map(|span| if gold.contains(span) { (span, "((", "))") } else { (span, "<<", ">>") });
    // Closing signs before opening ones at the same place.
    let mut signs: Vec<(u32, bool, &str)> = Vec::new();
    for (span, open, close) in missed.chain(given) {
        let tokens = sample.tokens.get(span.clone()).unwrap_or_default();
        if let (Some(from), Some(to)) = (tokens.first(), tokens.last()) {
            signs.extend([(from.start, true, open), (to.end, false, close)]);
        }
    }
    signs.sort_unstable();
    let part = |from: usize, to: usize| {
        String::from_utf8_lossy(sample.text.get(from..to).unwrap_or_default())
    };
    let (mut line, mut at) = (String::new(), 0);
    for (place, _, sign) in signs {
        line.push_str(&part(at, place as usize));
        line.push_str(sign);
        at = place as usize;
    }
    line.push_str(&part(at, sample.text.len()));
    line.replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use raksha_core::names::tagger::lexicon::{BYTES, Lexicon};

    use super::*;
    use crate::document::Document;
    use crate::sample::Cutter;

    #[test]
    fn spans_are_read_from_labels() {
        let person = first_tag(Label::Person);
        assert_eq!(gold_spans(&[0, 1, 2, 1, 3, 4, 0, 1], person), [1..3, 3..4, 7..8]);
        assert_eq!(gold_spans(&[0, 0], person), []);
    }

    #[test]
    fn mistakes_are_marked_in_the_text() {
        let lexicon = vec![0; BYTES];
        let mut cutter = Cutter::new(Lexicon::of(&lexicon).unwrap());
        let text = "Asha met Ravi\nand Meher".to_owned();
        let sample = cutter.cut(&Document { text, spans: Vec::new() }, None);
        let compared = Compared { gold: vec![0..1, 4..5], predicted: vec![0..1, 2..3] };
        assert_eq!(marked(&sample, &compared), "((Asha)) met <<Ravi>>\\nand [[Meher]]");
    }

    #[test]
    fn hits_are_counted_exactly_and_by_touch() {
        let compared =
            Compared { gold: vec![0..2, 5..6, 9..12], predicted: vec![0..2, 10..11, 20..21] };
        let mut score = Score::default();
        score.add(&compared);
        assert_eq!(score, Score { gold: 3, predicted: 3, exact: 1, found: 2, right: 2 });
        let (exact, overlap) = score.f1();
        assert!((exact - 1.0 / 3.0).abs() < 1e-9 && (overlap - 2.0 / 3.0).abs() < 1e-9);
        assert_eq!(Score::default().f1(), (0.0, 0.0));
    }
}
