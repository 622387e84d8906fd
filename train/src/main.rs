//! Trains the tagger of names and postal addresses. `cargo xtask train` runs it with the lists and corpora at hand.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool that talks")]

mod augment;
mod corpora;
mod document;
mod lists;
mod measure;
mod negatives;
mod perceptron;
mod plan;
mod sample;
mod store;
mod synth;
#[cfg(test)]
mod tests;
mod words;
mod written;

use anyhow::Result;
use clap::Parser;

fn main() -> Result<()> {
    plan::Plan::parse().run()
}
