//! The rules of the house that no lint knows: how long a file may be, and words that have no place in the project.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::step;

/// The longest Rust file, in lines; about 500 is the aim.
const FILE_LINES_MAX: usize = 700;

/// Paths of the machines it was written on, put together so that this file does not hold them.
const FORBIDDEN: &[&str] = &[concat!("/wo", "rk/"), concat!("../sh", "ared/")];

/// The longest file that is looked through for words, in bytes: tables are longer.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// Looks at every tracked file and tells all that is wrong at once.
#[expect(clippy::print_stderr, reason = "a task runner talks")]
pub(crate) fn check() -> Result<()> {
    let root = step::root();
    let listing = Command::new("git").args(["ls-files", "-z"]).current_dir(&root).output();
    let Ok(listing) = listing
        .map_err(|_| ())
        .and_then(|output| if output.status.success() { Ok(output.stdout) } else { Err(()) })
    else {
        eprintln!("== house rules: skipped, this is no git checkout");
        return Ok(());
    };
    eprintln!("== house rules");
    let mut wrong = Vec::new();
    for name in String::from_utf8_lossy(&listing).split('\0').filter(|name| !name.is_empty()) {
        let path = root.join(name);
        // What is deleted but not committed is still listed.
        if !path.is_file() || path.metadata()?.len() > FILE_BYTES_MAX {
            continue;
        }
        let bytes = fs::read(&path).with_context(|| format!("could not read {name}"))?;
        let text = String::from_utf8_lossy(&bytes);
        let rust = path.extension().is_some_and(|extension| extension == "rs");
        let lines = text.lines().count();
        if rust && lines > FILE_LINES_MAX {
            wrong.push(format!("{name}: {lines} lines, {FILE_LINES_MAX} are the limit"));
        }
        for (number, line) in text.lines().enumerate() {
            if let Some(word) = FORBIDDEN.iter().find(|word| line.contains(**word)) {
                wrong.push(format!("{name}:{}: holds `{word}`", number + 1));
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { bail!("house rules:\n  {}", wrong.join("\n  ")) }
}
