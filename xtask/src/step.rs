//! A step: one child process with a title, its output passed through, and its time.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The cargo that runs this task.
pub(crate) fn cargo_program() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// Where cargo builds the workspace at `directory`.
pub(crate) fn target_directory(directory: &Path) -> PathBuf {
    // A directory set for the whole machine holds all builds.
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| directory.join("target"), PathBuf::from)
}

/// Runs cargo in the workspace.
pub(crate) fn cargo(title: &str, arguments: &[&str]) -> Result<()> {
    let mut command = Command::new(cargo_program());
    command.args(arguments).current_dir(root());
    run(title, &mut command)
}

/// Builds the documentation with every warning an error.
pub(crate) fn rustdoc_strict(title: &str) -> Result<()> {
    let mut command = Command::new(cargo_program());
    command
        .args(["doc", "--workspace", "--no-deps", "--locked"])
        .env("RUSTDOCFLAGS", "-D warnings")
        .current_dir(root());
    run(title, &mut command)
}

/// Runs a command; an exit code other than 0 is an error that names the step.
#[expect(clippy::print_stderr, reason = "a task runner talks")]
pub(crate) fn run(title: &str, command: &mut Command) -> Result<()> {
    eprintln!("== {title}");
    let started = Instant::now();
    let status = command.status().with_context(|| {
        format!("step `{title}`: could not start {}", command.get_program().display())
    })?;
    if !status.success() {
        bail!("step `{title}` failed ({status})");
    }
    eprintln!("== {title}: done in {:.1} s", started.elapsed().as_secs_f64());
    Ok(())
}

/// Whether a command can be run and succeeds, quietly.
pub(crate) fn succeeds(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
