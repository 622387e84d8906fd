//! Development tasks: `cargo xtask test` is the one command that decides whether a change is good.
//!
//! Each task is a list of steps; a step is one child process with a title and its time. Nothing here knows about
//! detection: it only calls cargo and the built binary.

mod e2e;
mod fuzz;
mod house;
mod setup;
mod step;
mod train;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};
use fuzz::Length;
use step::{cargo, rustdoc_strict};

/// Development tasks.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// House rules, format, lints, tests, rule examples, documentation and a bounded fuzz smoke: what must pass before a change lands.
    Test {
        /// The most seconds of fuzzing per target.
        #[arg(long, default_value_t = 10)]
        fuzz_seconds: u32,
    },
    /// Long runs: memory on an endless stream.
    E2e {
        /// Gigabytes streamed through `raksha redact` while its memory is watched.
        #[arg(long, default_value_t = 10)]
        stream_gigabytes: u64,
    },
    /// Coverage-guided fuzzing on the stable toolchain.
    Fuzz {
        /// One target; all of them without.
        target: Option<String>,
        /// Seconds per target.
        #[arg(long, default_value_t = 600)]
        seconds: u32,
    },
    /// Speed beside the baseline, on generated text.
    Bench,
    /// Makes the lists of words and names from their packages, and trains the tagger of names and addresses.
    Train {
        /// The folder of human-labelled corpora.
        #[arg(long, default_value = "corpora/train")]
        corpora: PathBuf,
        /// Labelled files to measure on; training never sees them.
        #[arg(long)]
        measure: Vec<PathBuf>,
        /// Makes the lists anew.
        #[arg(long)]
        fresh: bool,
    },
    /// Licences, sources and known advisories of dependencies (installs `cargo-deny` once).
    Deny,
}

fn main() -> Result<()> {
    match Arguments::parse().task {
        Task::Test { fuzz_seconds } => test(fuzz_seconds),
        Task::E2e { stream_gigabytes } => e2e::run(stream_gigabytes),
        Task::Fuzz { target, seconds } => {
            setup::prepare()?;
            fuzz::run(target.as_deref(), Length::Seconds(seconds))
        }
        Task::Bench => cargo("benchmarks", &["bench", "--workspace"]),
        Task::Train { corpora, measure, fresh } => train::train(&corpora, &measure, fresh),
        Task::Deny => deny(),
    }
}

fn test(fuzz_seconds: u32) -> Result<()> {
    setup::prepare()?;
    house::check()?;
    cargo("format", &["fmt", "--all", "--", "--check"])?;
    cargo(
        "lints",
        &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
    )?;
    fuzz::lint()?;
    cargo("tests", &["test", "--workspace", "--locked"])?;
    cargo(
        "examples inside rules",
        &["run", "--quiet", "--locked", "--package", "raksha", "--", "rules", "test"],
    )?;
    rustdoc_strict("documentation")?;
    fuzz::run(None, Length::Smoke { seconds_max: fuzz_seconds })
}

fn deny() -> Result<()> {
    if !step::succeeds(&step::cargo_program(), &["deny", "--version"]) {
        cargo("install cargo-deny", &["install", "cargo-deny", "--locked"])?;
    }
    cargo("dependencies", &["deny", "check", "licenses", "bans", "sources"])
}
