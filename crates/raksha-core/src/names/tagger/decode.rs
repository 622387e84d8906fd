//! The best labels of a run of tokens (Viterbi), and how much better they are than the next best.

use std::ops::Range;

use super::Label;
use super::features::{Features, Hidden, Rows, Traits};
use super::model::{IMPOSSIBLE, Model, ROW_BYTES, Scores};
use super::tokens::Token;

/// A run of tokens with one meaning.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Labelled {
    /// Indexes into the tokens given.
    pub tokens: Range<usize>,
    /// The label of the first: what the run is.
    pub label: Label,
    /// How much the score falls, on average over the tokens, if they were something else.
    pub margin: i32,
    /// How sure the model is, calibrated, in percent.
    pub percent: u8,
}

/// Memory that decoding reuses. Holds no text.
#[derive(Debug, Default)]
pub struct Decoder {
    traits: Vec<Traits>,
    /// The rows of each token.
    rows: Vec<Rows>,
    emissions: Vec<Scores>,
    /// The best score of the tokens behind each, after a label.
    behind: Vec<Scores>,
    /// The best score of the tokens up to each, ending in a label.
    ahead: Vec<Scores>,
    spans: Vec<(Range<usize>, Label)>,
    /// What beginning the latest run with a label added.
    arrival: Scores,
}

impl Decoder {
    /// Finds the spans of `tokens`, which stand in `text`, and hands them over in order.
    pub fn decode(
        &mut self,
        model: &Model<'_>,
        text: &[u8],
        tokens: &[Token],
        found: impl FnMut(Labelled),
    ) {
        self.read(tokens);
        self.run(model, text, tokens, 0..tokens.len());
        self.hand_over(model, 0, found);
    }

    /// As [`decode`](Self::decode), but takes every token that `wanted` does not mark for nothing of interest, which
    /// saves its features.
    pub fn decode_only(
        &mut self,
        model: &Model<'_>,
        text: &[u8],
        tokens: &[Token],
        wanted: impl Fn(&Token) -> bool,
        mut found: impl FnMut(Labelled),
    ) {
        self.read(tokens);
        let mut at = 0;
        while let Some(start) = tokens.iter().skip(at).position(&wanted).map(|next| at + next) {
            let run = tokens.get(start..).unwrap_or_default();
            // Punctuation joined to a wanted token may be inside a name: `K. R.`, `D'Souza`.
            let length = run.iter().take_while(|token| wanted(token) || token.is_joint()).count();
            at = start + length.max(1);
            self.run(model, text, tokens, start..at);
            self.hand_over(model, start, &mut found);
        }
    }

    fn read(&mut self, tokens: &[Token]) {
        self.traits.clear();
        self.traits.extend(tokens.iter().map(|token| Traits::of(token, Hidden::default())));
    }

    /// Decodes the tokens of a range; leaves its spans, counted from its start, in `spans`.
    fn run(&mut self, model: &Model<'_>, text: &[u8], tokens: &[Token], range: Range<usize>) {
        let features = Features::new(text, tokens, &self.traits, Hidden::default());
        let Range { start, end } = range;
        // All rows first: summing then waits for many lines of the table at once instead of one after the other.
        self.rows.clear();
        let row = |feature| model.known.row(feature);
        self.rows.extend(range.clone().map(|index| features.of(index).map(row)));
        self.emissions.clear();
        let tagged = tokens.get(range).unwrap_or_default();
        self.emissions.extend(self.rows.iter().zip(tagged).map(|(rows, token)| {
            let mut scores = sum(model, rows);
            for (score, label) in scores.iter_mut().zip(Label::ALL) {
                *score += if token.allows(label) { 0 } else { IMPOSSIBLE / 4 };
            }
            scores
        }));
        self.arrival = if start == 0 {
            model.beginnings
        } else {
            // What stands before was passed over as nothing of interest.
            model.transitions.first().copied().unwrap_or(model.beginnings)
        };
        // What stands behind a run is taken for nothing of interest too.
        let is_last = end == tokens.len();
        self.look_behind(model, if is_last { None } else { model.arrivals.first() });
        self.follow(model);
    }

    fn look_behind(&mut self, model: &Model<'_>, departure: Option<&Scores>) {
        self.behind.clear();
        self.behind.resize(self.emissions.len(), [0; ROW_BYTES]);
        let mut after: Option<Scores> = None;
        for (emission, cell) in self.emissions.iter().zip(&mut self.behind).rev() {
            *cell = match &after {
                Some(after) => best(&model.arrivals, after),
                None => departure.copied().unwrap_or_default(),
            };
            let mut here = *cell;
            here.iter_mut().zip(emission).for_each(|(here, emission)| *here += emission);
            after = Some(here);
        }
    }

    fn look_ahead(&mut self, model: &Model<'_>) {
        self.ahead.clear();
        let mut before: Option<Scores> = None;
        for emission in &self.emissions {
            let mut here = before.map_or(self.arrival, |before| best(&model.transitions, &before));
            here.iter_mut().zip(emission).for_each(|(here, emission)| *here += emission);
            self.ahead.push(here);
            before = Some(here);
        }
    }

    /// Follows the best path and gathers its spans.
    fn follow(&mut self, model: &Model<'_>) {
        self.spans.clear();
        let mut open: Option<(usize, Label)> = None;
        let mut arrival = self.arrival;
        for (index, (emission, behind)) in self.emissions.iter().zip(&self.behind).enumerate() {
            // With `behind` exact, the best label here is the one on the best path.
            let (mut chosen, mut highest) = (0, i32::MIN);
            for (label, ((arrival, emission), behind)) in
                arrival.iter().zip(emission).zip(behind).enumerate().take(Label::COUNT)
            {
                let score = arrival + emission + behind;
                if score > highest {
                    (chosen, highest) = (label, score);
                }
            }
            let label = Label::ALL.get(chosen).copied().unwrap_or(Label::Outside);
            if !label.goes_on() {
                if let Some((start, kind)) = open.take() {
                    self.spans.push((start..index, kind));
                }
                if label != Label::Outside {
                    open = Some((index, label));
                }
            }
            arrival = model.transitions.get(chosen).copied().unwrap_or(model.beginnings);
        }
        if let Some((start, kind)) = open {
            self.spans.push((start..self.emissions.len(), kind));
        }
    }

    /// Hands over the spans of the latest run, which began at token `offset`.
    fn hand_over(&mut self, model: &Model<'_>, offset: usize, mut found: impl FnMut(Labelled)) {
        if self.spans.is_empty() {
            return;
        }
        self.look_ahead(model);
        for (span, label) in &self.spans {
            let margin = self.margin(span, *label);
            let tokens = span.start + offset..span.end + offset;
            found(Labelled {
                tokens,
                label: *label,
                margin,
                percent: percent(model, *label, margin),
            });
        }
    }

    /// The score of the best path of the latest run.
    fn best(&self) -> i32 {
        let last = self.ahead.last().zip(self.behind.last());
        let ends = last.into_iter().flat_map(|(ahead, behind)| ahead.iter().zip(behind));
        ends.map(|(ahead, behind)| ahead + behind).max().unwrap_or(0)
    }

    /// How much worse the best path is on which these tokens, one by one, are something else.
    fn margin(&self, tokens: &Range<usize>, label: Label) -> i32 {
        let best = self.best();
        let count = i64::try_from(tokens.len()).unwrap_or(1).max(1);
        let both = self.ahead.iter().zip(&self.behind);
        let margins = both.skip(tokens.start).take(tokens.len()).map(|(ahead, behind)| {
            let other = Label::ALL
                .iter()
                .zip(ahead.iter().zip(behind))
                .filter(|(other, _)| label.next() != other.next())
                .map(|(_, (ahead, behind))| ahead + behind)
                .max()
                .unwrap_or(0);
            i64::from(best) - i64::from(other)
        });
        i32::try_from(margins.sum::<i64>() / count).unwrap_or(i32::MAX)
    }
}

/// The best score of each label, reached from the best of `others` over `steps`.
#[inline]
fn best(steps: &[Scores; Label::COUNT], others: &Scores) -> Scores {
    let mut best = [IMPOSSIBLE; ROW_BYTES];
    for (step, other) in steps.iter().zip(others) {
        for (best, step) in best.iter_mut().zip(step) {
            *best = (*best).max(step + other);
        }
    }
    best
}

/// The sum of the weights of these rows.
#[inline]
fn sum(model: &Model<'_>, rows: &Rows) -> Scores {
    let mut sums = [0_i16; ROW_BYTES];
    for row in rows {
        if let Some(weights) = model.weights.get(*row as usize) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                // At most 127 times the number of features: far below the limit.
                *sum = sum.wrapping_add(i16::from(*weight));
            }
        }
    }
    sums.map(i32::from)
}

/// Log-odds in thousandths beside the percentage they mean.
const LOGISTIC: [(i64, i64); 11] = [
    (-4595, 1),
    (-2197, 10),
    (-1386, 20),
    (-847, 30),
    (0, 50),
    (847, 70),
    (1386, 80),
    (2197, 90),
    (2944, 95),
    (3892, 98),
    (4595, 99),
];

/// The probability that a span with this margin is right.
fn percent(model: &Model<'_>, label: Label, margin: i32) -> u8 {
    let kind = match label {
        Label::AddressFirst | Label::AddressNext => 1,
        Label::DecoyFirst | Label::DecoyNext => 2,
        _ => 0,
    };
    let [slope, offset] = model.curves.get(kind).copied().unwrap_or_default();
    let odds = i64::from(slope) * i64::from(margin) / 1000 + i64::from(offset);
    let mut below = None;
    for (mark, percent) in LOGISTIC {
        if odds < mark {
            let share = below.map_or(percent, |(low, from)| {
                from + (percent - from) * (odds - low) / (mark - low)
            });
            return u8::try_from(share).unwrap_or(1);
        }
        below = Some((mark, percent));
    }
    99
}
