//! A structured perceptron: decode with the weights so far, and where the answer is wrong move towards the right one.
//! What is kept is the average of the weights over all steps, which forgets the accidents of the order.

use raksha_core::names::tagger::Label;
use raksha_core::names::tagger::features::{FEATURES, Features, Hidden, Known, ROWS, Rows, Traits};

use crate::sample::Sample;

/// Labels, as an array length.
pub const LABELS: usize = Label::COUNT;

/// Weights of one row.
pub type Row = [f32; LABELS];

/// Worse than any score.
const IMPOSSIBLE: f32 = -1e9;

/// What one step adds to the score of a wrong label, so that right answers win by a distance.
#[derive(Clone, Copy, Debug)]
pub struct Costs {
    /// A token of an entity labelled otherwise.
    pub missed: f32,
    /// A token outside labelled as an entity.
    pub invented: f32,
}

/// Weights being learned.
pub struct Perceptron<'a> {
    known: Known<'a>,
    weights: Vec<Row>,
    /// For each weight the sum of its changes, each times the step it was made at.
    moments: Vec<Row>,
    transitions: Chain,
    transition_moments: Chain,
    step: f32,
    costs: Costs,
    scratch: Scratch,
}

/// Weights of one label following another; the last row is the beginning.
pub type Chain = [Row; LABELS + 1];

#[derive(Default)]
struct Scratch {
    traits: Vec<Traits>,
    rows: Vec<Rows>,
    emissions: Vec<Row>,
    best: Vec<Row>,
    from: Vec<[u8; LABELS]>,
    path: Vec<u8>,
}

/// Averaged weights.
pub struct Averaged {
    /// Row by row.
    pub weights: Vec<Row>,
    /// Transitions.
    pub transitions: Chain,
}

impl<'a> Perceptron<'a> {
    /// Knows nothing yet but which features count.
    pub fn new(known: Known<'a>, costs: Costs) -> Self {
        Self {
            known,
            weights: vec![[0.0; LABELS]; ROWS],
            moments: vec![[0.0; LABELS]; ROWS],
            transitions: [[0.0; LABELS]; LABELS + 1],
            transition_moments: [[0.0; LABELS]; LABELS + 1],
            step: 1.0,
            costs,
            scratch: Scratch::default(),
        }
    }

    /// Learns from one sample. True if it was labelled right, distances included.
    pub fn learn(&mut self, sample: &Sample, hidden: Hidden) -> bool {
        self.step += 1.0;
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.read(self.known, sample, hidden);
        scratch.emissions.clear();
        for ((rows, gold), token) in scratch.rows.iter().zip(&sample.gold).zip(&sample.tokens) {
            let mut scores = emission(&self.weights, rows);
            let cost = if *gold == 0 { self.costs.invented } else { self.costs.missed };
            for (score, label) in scores.iter_mut().zip(Label::ALL) {
                *score += if token.allows(label) { 0.0 } else { IMPOSSIBLE };
            }
            for (label, score) in scores.iter_mut().enumerate() {
                *score += if label == usize::from(*gold) { 0.0 } else { cost };
            }
            scratch.emissions.push(scores);
        }
        scratch.viterbi(&self.transitions);
        let right = scratch.path == sample.gold;
        if !right {
            let (mut told, mut said) = (LABELS, LABELS);
            for ((rows, gold), guess) in scratch.rows.iter().zip(&sample.gold).zip(&scratch.path) {
                let (gold, guess) = (usize::from(*gold), usize::from(*guess));
                if gold != guess {
                    for row in rows.iter().filter(|row| **row != 0) {
                        self.change(*row as usize, gold, 1.0);
                        self.change(*row as usize, guess, -1.0);
                    }
                }
                if (told, gold) != (said, guess) {
                    self.change_chain(told, gold, 1.0);
                    self.change_chain(said, guess, -1.0);
                }
                (told, said) = (gold, guess);
            }
        }
        self.scratch = scratch;
        right
    }

    fn change(&mut self, row: usize, label: usize, by: f32) {
        if let Some(weight) = self.weights.get_mut(row).and_then(|row| row.get_mut(label)) {
            *weight += by;
        }
        if let Some(moment) = self.moments.get_mut(row).and_then(|row| row.get_mut(label)) {
            *moment += by * self.step;
        }
    }

    fn change_chain(&mut self, from: usize, to: usize, by: f32) {
        if let Some(weight) = self.transitions.get_mut(from).and_then(|row| row.get_mut(to)) {
            *weight += by;
        }
        if let Some(moment) = self.transition_moments.get_mut(from).and_then(|row| row.get_mut(to))
        {
            *moment += by * self.step;
        }
    }

    /// The average of the weights so far.
    pub fn averaged(&self) -> Averaged {
        let average = |now: &Row, moment: &Row| -> Row {
            let mut row = *now;
            for (weight, moment) in row.iter_mut().zip(moment) {
                *weight -= moment / self.step;
            }
            row
        };
        let weights = self.weights.iter().zip(&self.moments);
        let mut transitions = [[0.0; LABELS]; LABELS + 1];
        let both = self.transitions.iter().zip(&self.transition_moments);
        for (row, (now, moment)) in transitions.iter_mut().zip(both) {
            *row = average(now, moment);
        }
        Averaged {
            weights: weights.map(|(now, moment)| average(now, moment)).collect(),
            transitions,
        }
    }
}

impl Scratch {
    fn read(&mut self, known: Known<'_>, sample: &Sample, hidden: Hidden) {
        self.traits.clear();
        self.traits.extend(sample.tokens.iter().map(|token| Traits::of(token, hidden)));
        let features = Features::new(&sample.text, &sample.tokens, &self.traits, hidden);
        self.rows.clear();
        let rows = |index| features.of(index).map(|feature| known.row(feature));
        self.rows.extend((0..sample.tokens.len()).map(rows));
    }

    /// Finds the best path over `emissions` and leaves it in `path`.
    fn viterbi(&mut self, transitions: &Chain) {
        self.best.clear();
        self.from.clear();
        let mut before = [IMPOSSIBLE; LABELS];
        for (index, emission) in self.emissions.iter().enumerate() {
            let mut scores = [IMPOSSIBLE; LABELS];
            let mut origins = [0_u8; LABELS];
            for (to, (score, origin)) in scores.iter_mut().zip(&mut origins).enumerate() {
                let here = emission.get(to).copied().unwrap_or(IMPOSSIBLE);
                if index == 0 {
                    *score = here + arrival(transitions, LABELS, to);
                    continue;
                }
                for (from, earlier) in before.iter().enumerate() {
                    let reached = earlier + arrival(transitions, from, to) + here;
                    if reached > *score {
                        *score = reached;
                        *origin = from as u8;
                    }
                }
            }
            self.best.push(scores);
            self.from.push(origins);
            before = scores;
        }
        self.path.clear();
        let mut label = best_of(&before);
        for origins in self.from.iter().rev() {
            self.path.push(label);
            label = origins.get(usize::from(label)).copied().unwrap_or(0);
        }
        self.path.reverse();
    }
}

fn best_of(scores: &Row) -> u8 {
    let mut best = (0, IMPOSSIBLE);
    for (label, score) in scores.iter().enumerate() {
        if *score > best.1 {
            best = (label as u8, *score);
        }
    }
    best.0
}

/// What following one label by another adds; `LABELS` is the beginning.
fn arrival(transitions: &Chain, from: usize, to: usize) -> f32 {
    if !allowed(from, to) {
        return IMPOSSIBLE;
    }
    transitions.get(from).and_then(|row| row.get(to)).copied().unwrap_or(IMPOSSIBLE)
}

/// Whether one label may follow another.
pub fn allowed(from: usize, to: usize) -> bool {
    Label::ALL.get(to).is_some_and(|label| label.may_follow(Label::ALL.get(from).copied()))
}

fn emission(weights: &[Row], rows: &Rows) -> Row {
    let mut sums = [0.0; LABELS];
    for row in rows {
        if let Some(weights) = weights.get(*row as usize) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += weight;
            }
        }
    }
    sums
}

/// The features that stand in at least `least` places of the samples, as bits.
pub fn known(samples: &[Sample], least: u8) -> Vec<u8> {
    let mut counts = vec![0_u8; FEATURES];
    let mut traits = Vec::new();
    for sample in samples {
        traits.clear();
        traits.extend(sample.tokens.iter().map(|token| Traits::of(token, Hidden::default())));
        let features = Features::new(&sample.text, &sample.tokens, &traits, Hidden::default());
        for feature in (0..sample.tokens.len()).flat_map(|index| features.of(index)) {
            if let Some(count) = counts.get_mut(feature as usize) {
                *count = count.saturating_add(1);
            }
        }
    }
    counts
        .chunks(8)
        .map(|eight| {
            eight.iter().rev().fold(0, |bits, count| bits << 1 | u8::from(*count >= least))
        })
        .collect()
}

impl Averaged {
    /// The mean of what several learners found: each met the documents in another order, so their accidents cancel.
    pub fn mean(learned: &[Self]) -> Self {
        let mut mean =
            Self { weights: vec![[0.0; LABELS]; ROWS], transitions: [[0.0; LABELS]; LABELS + 1] };
        #[expect(clippy::cast_precision_loss, reason = "a handful of learners")]
        let share = 1.0 / learned.len().max(1) as f32;
        for one in learned {
            let sums = mean.weights.iter_mut().chain(&mut mean.transitions).flatten();
            let found = one.weights.iter().chain(&one.transitions).flatten();
            sums.zip(found).for_each(|(sum, found)| *sum += found * share);
        }
        mean
    }
}
