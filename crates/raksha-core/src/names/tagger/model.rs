//! The stored model: weights, transitions and the curves that turn a margin into a probability.

use std::sync::OnceLock;

use super::Label;
use super::features::{Known, ROWS};
use super::lexicon::{self, Lexicon};

/// Weights of one row: one for each label, and one that is not used.
pub const ROW_BYTES: usize = 8;

/// Scores of one token, by label; the last is not used.
pub type Scores = [i32; ROW_BYTES];

/// Worse than any sum of weights, and far from overflow.
pub const IMPOSSIBLE: i32 = -(1 << 28);

/// Bytes of the table of weights.
pub const WEIGHTS_BYTES: usize = ROWS * ROW_BYTES;

/// Numbers in the header: transitions (from, to), beginnings, and for each kind of span slope and offset of its curve.
pub const HEADER_NUMBERS: usize = Label::COUNT * Label::COUNT + Label::COUNT + 2 * SPAN_KINDS;

/// Bytes of the header, filled up so that the weights begin at a cache line.
pub const HEADER_BYTES: usize = (HEADER_NUMBERS * 4).next_multiple_of(64);

/// Persons, addresses, places.
pub const SPAN_KINDS: usize = 3;

/// Bytes of a stored model: the header as little-endian `i32`, which features count, then the weights.
pub const MODEL_BYTES: usize = HEADER_BYTES + Known::BYTES + WEIGHTS_BYTES;

/// A model, borrowed from its stored form.
#[derive(Clone, Copy, Debug)]
pub struct Model<'a> {
    /// Which features count.
    pub known: Known<'a>,
    /// Weights, row by row.
    pub weights: &'a [[i8; ROW_BYTES]],
    /// What following a label by another adds to the score: from, to.
    pub transitions: [Scores; Label::COUNT],
    /// The same: to, from.
    pub arrivals: [Scores; Label::COUNT],
    /// What beginning with a label adds.
    pub beginnings: Scores,
    /// Slope and offset of each kind's curve, in thousandths: log-odds = (slope * margin + offset) / 1000.
    pub curves: [[i32; 2]; SPAN_KINDS],
    /// What is known about words.
    pub lexicon: Lexicon<'a>,
}

impl<'a> Model<'a> {
    /// Reads a stored model and a stored lexicon; `None` if a length is wrong.
    pub fn of(bytes: &'a [u8], lexicon: &'a [u8]) -> Option<Self> {
        let lexicon = Lexicon::of(lexicon)?;
        let (header, rest) = bytes.split_at_checked(HEADER_BYTES)?;
        let (known, weights) = rest.split_at_checked(Known::BYTES)?;
        let weights: &[[i8; ROW_BYTES]] = bytemuck::try_cast_slice(weights).ok()?;
        if weights.len() != ROWS {
            return None;
        }
        let mut numbers = header
            .chunks_exact(4)
            .map(|four| i32::from_le_bytes(four.try_into().unwrap_or_default()));
        let mut transitions = [[IMPOSSIBLE; ROW_BYTES]; Label::COUNT];
        let mut arrivals = [[IMPOSSIBLE; ROW_BYTES]; Label::COUNT];
        for (from, row) in transitions.iter_mut().enumerate() {
            for (cell, arrivals) in row.iter_mut().zip(&mut arrivals) {
                *cell = numbers.next()?.max(IMPOSSIBLE);
                *arrivals.get_mut(from)? = *cell;
            }
        }
        let mut beginnings = [IMPOSSIBLE; ROW_BYTES];
        for cell in beginnings.iter_mut().take(Label::COUNT) {
            *cell = numbers.next()?.max(IMPOSSIBLE);
        }
        let mut curves = [[0; 2]; SPAN_KINDS];
        for cell in curves.iter_mut().flatten() {
            *cell = numbers.next()?;
        }
        Some(Self {
            known: Known::of(known)?,
            weights,
            transitions,
            arrivals,
            beginnings,
            curves,
            lexicon,
        })
    }
}

/// Bytes that begin at a cache line, so that eight rows are one line.
#[repr(C, align(64))]
struct Aligned<const LENGTH: usize>([u8; LENGTH]);

static WEIGHTS: Aligned<MODEL_BYTES> = Aligned(*include_bytes!("model.bin"));
static LEXICON: Aligned<{ lexicon::BYTES }> = Aligned(*include_bytes!("lexicon.bin"));

/// The model that ships.
pub fn model() -> Option<&'static Model<'static>> {
    static MODEL: OnceLock<Option<Model<'static>>> = OnceLock::new();
    MODEL.get_or_init(|| Model::of(&WEIGHTS.0, &LEXICON.0)).as_ref()
}
