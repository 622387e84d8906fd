//! Coverage-guided fuzzing with libFuzzer on the stable toolchain.
//!
//! LLVM's coverage pass needs no nightly feature when no sanitizer is asked for: but for one module of vector code
//! there is no `unsafe`, so the bugs to find are panics, hangs and memory growth, which libFuzzer reports without one.

use std::fmt;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::step;

/// What makes rustc count edges and comparisons for libFuzzer.
const COVERAGE_FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing -Cdebug-assertions -Coverflow-checks";

/// The longest generated input, in bytes: long enough to cross block and chunk borders.
const INPUT_BYTES_MAX: u32 = 8192;

/// One input must be done within this many seconds.
const INPUT_SECONDS_MAX: u32 = 10;

/// Memory that a target may take, in megabytes.
const MEMORY_MEGABYTES_MAX: u32 = 1024;

/// Inputs tried on each target by a smoke run.
const SMOKE_INPUTS: u32 = 4_000;

/// The start of the random numbers of a smoke run.
const SMOKE_SEED: u32 = 1;

/// How long to fuzz a target.
#[derive(Clone, Copy)]
pub(crate) enum Length {
    /// The same inputs each time for the same build, and at most so many seconds: a test must not fail by luck.
    Smoke {
        /// The most seconds.
        seconds_max: u32,
    },
    /// New inputs each time, for so many seconds.
    Seconds(u32),
}

impl Length {
    fn arguments(self) -> Vec<String> {
        match self {
            Self::Smoke { seconds_max } => vec![
                format!("-runs={SMOKE_INPUTS}"),
                format!("-seed={SMOKE_SEED}"),
                format!("-max_total_time={seconds_max}"),
            ],
            Self::Seconds(seconds) => vec![format!("-max_total_time={seconds}")],
        }
    }
}

impl fmt::Display for Length {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Smoke { .. } => write!(formatter, "with {SMOKE_INPUTS} inputs"),
            Self::Seconds(seconds) => write!(formatter, "for {seconds} s"),
        }
    }
}

/// Builds the targets and runs one or all of them.
pub(crate) fn run(only: Option<&str>, length: Length) -> Result<()> {
    let directory = step::root().join("fuzz");
    let targets = targets(&directory)?;
    if let Some(name) = only
        && !targets.iter().any(|target| target == name)
    {
        bail!("no fuzz target `{name}`; there are: {}", targets.join(", "));
    }
    let triple = host_triple()?;
    let mut build = Command::new(step::cargo_program());
    build
        .args(["build", "--release", "--bins", "--locked", "--target", &triple])
        .env("RUSTFLAGS", COVERAGE_FLAGS)
        .current_dir(&directory);
    step::run("build fuzz targets", &mut build)?;
    for target in targets.iter().filter(|target| only.is_none_or(|name| name == target.as_str())) {
        let corpus = directory.join("corpus").join(target);
        let artifacts = directory.join("artifacts").join(target);
        fs::create_dir_all(&corpus)
            .with_context(|| format!("could not create {}", corpus.display()))?;
        fs::create_dir_all(&artifacts)
            .with_context(|| format!("could not create {}", artifacts.display()))?;
        let built = step::target_directory(&directory).join(&triple).join("release");
        let mut command = Command::new(built.join(target));
        command
            .arg(&corpus)
            .args(seeds(&directory, target))
            .args(length.arguments())
            .arg(format!("-max_len={INPUT_BYTES_MAX}"))
            .arg(format!("-timeout={INPUT_SECONDS_MAX}"))
            .arg(format!("-rss_limit_mb={MEMORY_MEGABYTES_MAX}"))
            .arg(format!("-artifact_prefix={}/", artifacts.display()))
            .args(["-print_final_stats=1", "-verbosity=0"]);
        step::run(&format!("fuzz {target} {length}"), &mut command)?;
    }
    Ok(())
}

/// The committed seeds of a target, if it has any.
fn seeds(directory: &Path, target: &str) -> Option<std::path::PathBuf> {
    let seeds = directory.join("seeds").join(target);
    seeds.is_dir().then_some(seeds)
}

fn targets(directory: &Path) -> Result<Vec<String>> {
    let folder = directory.join("targets");
    if !folder.is_dir() {
        bail!("there are no fuzz targets: {} is not there", folder.display());
    }
    let mut names = Vec::new();
    for entry in
        fs::read_dir(&folder).with_context(|| format!("could not read {}", folder.display()))?
    {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs")
            && let Some(stem) = path.file_stem()
        {
            names.push(stem.to_string_lossy().into_owned());
        }
    }
    names.sort();
    if names.is_empty() {
        bail!("there are no fuzz targets: {} holds no .rs file", folder.display());
    }
    Ok(names)
}

fn host_triple() -> Result<String> {
    let output = Command::new("rustc")
        .args(["--version", "--verbose"])
        .output()
        .context("could not run rustc")?;
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .context("`rustc --version --verbose` names no host")
}
