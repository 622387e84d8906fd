//! Coverage-guided fuzzing with libFuzzer on the stable toolchain.
//!
//! LLVM's coverage pass needs no nightly feature when no sanitizer is asked for: but for one module of vector code
//! there is no `unsafe` of ours, so the bugs to find are panics, hangs and memory growth, which libFuzzer reports without
//! one. (Unpackers have `unsafe` of their own, and zstd is C: of their memory errors only crashes show.)

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
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
    let directory = directory();
    let targets = targets(&directory)?;
    if let Some(name) = only
        && !targets.iter().any(|target| target == name)
    {
        bail!("no fuzz target `{name}`; there are: {}", targets.join(", "));
    }
    let triple = host_triple()?;
    step::run("build fuzz targets", cargo("build", &triple).arg("--bins"))?;
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

/// Format and lints of the targets, which the workspace does not hold. They are looked at as they are built for a run,
/// so that what takes long, the scripts of their dependencies, runs once.
pub(crate) fn lint() -> Result<()> {
    let mut format = Command::new(step::cargo_program());
    format.args(["fmt", "--all", "--", "--check"]).current_dir(directory());
    step::run("format of fuzz targets", &mut format)?;
    let mut lints = cargo("clippy", &host_triple()?);
    lints.args(["--lib", "--bins", "--", "--no-deps", "-D", "warnings"]);
    step::run("lints of fuzz targets", &mut lints)
}

/// A cargo that sees the targets as they are run.
fn cargo(task: &str, triple: &str) -> Command {
    let mut command = Command::new(step::cargo_program());
    command
        .args([task, "--release", "--locked", "--target", triple])
        .env("RUSTFLAGS", COVERAGE_FLAGS)
        .current_dir(directory());
    command
}

fn directory() -> PathBuf {
    step::root().join("fuzz")
}

/// The committed seeds of a target, if it has any.
fn seeds(directory: &Path, target: &str) -> Option<PathBuf> {
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
