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
mod words;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use plan::Plan;

fn main() -> Result<()> {
    let mut plan = Plan::default();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().with_context(|| format!("{argument}: needs a value"));
        match argument.as_str() {
            "--lists" => plan.lists = PathBuf::from(value()?),
            "--corpora" => plan.corpora = PathBuf::from(value()?),
            "--output" => plan.output = PathBuf::from(value()?),
            "--measure" => plan.measured.push(PathBuf::from(value()?)),
            "--without" => plan.without.push(value()?),
            "--positives" => plan.positives = value()?.parse()?,
            "--negatives" => plan.negatives = value()?.parse()?,
            "--show" => plan.show = value()?.parse()?,
            "--epochs" => plan.epochs = value()?.parse()?,
            other => bail!(
                "{other}: unknown; --lists, --corpora, --output, --measure, --without, --positives, --negatives, --epochs, --show"
            ),
        }
    }
    plan.run()
}
