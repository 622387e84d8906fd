//! Trains the tagger of names and postal addresses. `cargo xtask train` runs it with the lists and corpora at hand.

mod document;
mod lists;
#[cfg_attr(not(test), expect(dead_code, reason = "the trainer does not draw from it yet"))]
mod negatives;
mod synth;

use std::path::Path;

use anyhow::Result;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

fn main() -> Result<()> {
    let lists = lists::Lists::read(Path::new("target/train/lists"))?;
    let mut random = ChaCha8Rng::seed_from_u64(7);
    let _first = synth::document(&mut random, &lists);
    Ok(())
}
