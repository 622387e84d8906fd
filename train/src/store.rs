//! Weights as they are stored: small integers, transitions in the same scale, and the curves of certainty.

use raksha_core::names::tagger::Decoder;
use raksha_core::names::tagger::model::{HEADER_BYTES, MODEL_BYTES, Model, ROW_BYTES, SPAN_KINDS};

use crate::perceptron::{Averaged, LABELS, allowed};
use crate::sample::Sample;

/// The share of weights that are clipped, so that a few giants do not cost all others their precision.
const CLIPPED: f64 = 0.000_1;

/// What a forbidden step adds.
const FORBIDDEN: i32 = -1_000_000;

/// The stored form of a model with these curves.
pub fn stored(averaged: &Averaged, known: &[u8], curves: &[[i32; 2]; SPAN_KINDS]) -> Vec<u8> {
    let scale = scale_of(averaged);
    let mut bytes = Vec::with_capacity(MODEL_BYTES);
    let mut put = |number: i32| bytes.extend_from_slice(&number.to_le_bytes());
    for (from, row) in averaged.transitions.iter().enumerate() {
        for (to, weight) in row.iter().enumerate() {
            put(if allowed(from, to) { (weight * scale).round() as i32 } else { FORBIDDEN });
        }
    }
    curves.iter().flatten().for_each(|number| put(*number));
    bytes.resize(HEADER_BYTES, 0);
    bytes.extend_from_slice(known);
    for row in &averaged.weights {
        let mut stored = [0_i8; ROW_BYTES];
        for (cell, weight) in stored.iter_mut().zip(row) {
            *cell = (weight * scale).round().clamp(-127.0, 127.0) as i8;
        }
        bytes.extend(stored.map(|weight| weight.to_le_bytes()[0]));
    }
    bytes
}

/// What brings the largest weight that is kept to 127.
fn scale_of(averaged: &Averaged) -> f32 {
    let mut sizes: Vec<f32> = averaged
        .weights
        .iter()
        .flatten()
        .map(|weight| weight.abs())
        .filter(|size| *size > 0.0)
        .collect();
    sizes.sort_unstable_by(f32::total_cmp);
    #[expect(clippy::cast_precision_loss, clippy::cast_sign_loss, reason = "a position in a list")]
    let position = (sizes.len() as f64 * (1.0 - CLIPPED)) as usize;
    127.0 / sizes.get(position).copied().unwrap_or(1.0)
}

/// Fits, for each kind of span, the probability that a predicted span is right to its margin (Platt).
pub fn curves(stored: &[u8], lexicon: &[u8], samples: &[Sample]) -> Option<[[i32; 2]; SPAN_KINDS]> {
    let model = Model::of(stored, lexicon)?;
    let mut decoder = Decoder::default();
    let mut seen: [Vec<(f64, bool)>; SPAN_KINDS] = Default::default();
    for sample in samples {
        decoder.decode(&model, &sample.text, &sample.tokens, |found| {
            let kind = (found.label as usize - 1) / 2;
            // Right: most of its tokens are of its kind.
            let gold = sample.gold.get(found.tokens.clone()).unwrap_or_default();
            let same = gold
                .iter()
                .filter(|gold| **gold > 0 && (usize::from(**gold) - 1) / 2 == kind)
                .count();
            if let Some(seen) = seen.get_mut(kind) {
                seen.push((f64::from(found.margin), same * 2 > gold.len()));
            }
        });
    }
    Some(seen.map(|seen| fit(&seen)))
}

/// Slope and offset, in thousandths, of the log-odds by margin: gradient descent on the log-loss.
fn fit(seen: &[(f64, bool)]) -> [i32; 2] {
    if seen.is_empty() {
        return [0, 0];
    }
    #[expect(clippy::cast_precision_loss, reason = "a count")]
    let count = seen.len() as f64;
    let unit = seen.iter().map(|(margin, _)| margin.abs()).sum::<f64>() / count;
    let (mut slope, mut offset) = (1.0, 0.0);
    for _ in 0..4_000 {
        let (mut by_slope, mut by_offset) = (0.0, 0.0);
        for (margin, right) in seen {
            let at = margin / unit;
            let odds: f64 = slope * at + offset;
            let error = 1.0 / (1.0 + (-odds).exp()) - f64::from(u8::from(*right));
            by_slope += error * at;
            by_offset += error;
        }
        slope -= 0.5 * by_slope / count;
        offset -= 0.5 * by_offset / count;
    }
    // The slope applies to margins as they are; the reader divides by a thousand once more.
    [(slope / unit * 1_000_000.0).round() as i32, (offset * 1_000.0).round() as i32]
}

const _: () = assert!(LABELS <= ROW_BYTES, "a row holds every label");
