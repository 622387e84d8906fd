//! `cargo xtask train`: lists from packages, then the model from lists and corpora.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use crate::step::{cargo, root, run};

/// Where lists are made; packages stand beside them.
const LISTS: &str = "target/train/lists";

/// Makes the lists if they are missing or `fresh` is asked for, then trains.
pub fn train(corpora: &Path, measure: &[PathBuf], fresh: bool) -> Result<()> {
    ensure!(
        corpora.is_dir(),
        "{}: no such folder; give the human-labelled corpora with --corpora (train/MODEL_CARD.md says which)",
        corpora.display()
    );
    if fresh || !root().join(LISTS).join("english.txt").is_file() {
        let mut command = Command::new("python3");
        command.args(["xtask/data/tagger_lists.py", LISTS]).current_dir(root());
        run("lists from packages", &mut command)?;
    }
    let corpora = corpora.to_string_lossy();
    let measure: Vec<String> = measure
        .iter()
        .flat_map(|path| ["--measure".into(), path.to_string_lossy().into_owned()])
        .collect();
    let mut arguments = vec![
        "run",
        "--quiet",
        "--profile",
        "train",
        "--package",
        "raksha-train",
        "--",
        "--lists",
        LISTS,
        "--corpora",
        &corpora,
    ];
    arguments.extend(measure.iter().map(String::as_str));
    cargo("training", &arguments)
}
