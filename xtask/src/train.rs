//! `cargo xtask train`: lists from packages, then the model from lists and corpora.

use std::path::{Path, PathBuf, absolute};
use std::process::Command;

use anyhow::{Result, ensure};

use crate::step::{cargo_program, root, run};

/// Where lists are made; packages stand beside them.
const LISTS: &str = "target/train/lists";

/// Makes the lists if they are missing or `fresh` is asked for, then trains.
pub fn train(corpora: &Path, measure: &[PathBuf], fresh: bool) -> Result<()> {
    ensure!(
        corpora.is_dir(),
        "{}: no such folder; give the human-labelled corpora with --corpora (crates/raksha-core/src/names/tagger/MODEL_CARD.md says which)",
        corpora.display()
    );
    if fresh || !root().join(LISTS).join("english.txt").is_file() {
        let mut command = Command::new("python3");
        command.args(["xtask/data/tagger_lists.py", LISTS]).current_dir(root());
        run("lists from packages", &mut command)?;
    }
    // Training runs at the root of the workspace, wherever the task was started.
    let mut command = Command::new(cargo_program());
    command
        .args([
            "run",
            "--quiet",
            "--locked",
            "--profile",
            "train",
            "--package",
            "raksha-train",
            "--",
        ])
        .args(["--lists", LISTS, "--corpora"])
        .arg(absolute(corpora)?)
        .current_dir(root());
    for path in measure {
        command.arg("--measure").arg(absolute(path)?);
    }
    run("training", &mut command)
}
