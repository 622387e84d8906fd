//! What a scan looks at: files, what directories hold, or what git has staged.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::naming::Naming;
use crate::exit::Failure;

/// Directories that hold no documents of the user.
const SKIPPED_DIRECTORIES: &[&str] = &[".git", ".hg", ".svn"];

/// How deep directories are followed.
const DIRECTORY_DEPTH_MAX: usize = 64;

/// One thing to scan.
#[derive(Debug)]
pub struct Source {
    /// Its name in reports.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// Met while walking a directory rather than named: binaries are skipped.
    pub walked: bool,
    /// The git object to read instead of the file.
    pub staged: Option<String>,
}

impl Source {
    fn new(path: &Path, walked: bool) -> Self {
        Self { name: String::new(), path: path.to_owned(), walked, staged: None }
    }
}

/// The files of these inputs, directories walked in the order of names.
pub fn collect(
    inputs: &[PathBuf],
    naming: &Naming,
    failed: &mut dyn FnMut(Failure),
) -> Vec<Source> {
    let mut sources = Vec::new();
    for input in inputs {
        if input.is_dir() {
            walk(input, 0, &mut sources, naming, failed);
        } else {
            sources.push(Source::new(input, false));
        }
    }
    named(sources, naming)
}

/// Gives the sources their names.
fn named(mut sources: Vec<Source>, naming: &Naming) -> Vec<Source> {
    for (position, source) in sources.iter_mut().enumerate() {
        source.name = if source.path.as_os_str() == "-" && !source.walked {
            "<stdin>".to_owned()
        } else {
            naming.source(&source.path, position + 1)
        };
    }
    sources
}

fn walk(
    directory: &Path,
    depth: usize,
    sources: &mut Vec<Source>,
    naming: &Naming,
    failed: &mut dyn FnMut(Failure),
) {
    let name = naming.name(directory);
    if depth == DIRECTORY_DEPTH_MAX {
        failed(Failure::failed(
            format!("`{name}` is nested deeper than {DIRECTORY_DEPTH_MAX} directories"),
            "scan it on its own",
        ));
        return;
    }
    let mut entries = match fs::read_dir(directory).and_then(Iterator::collect::<Result<Vec<_>, _>>)
    {
        Ok(entries) => entries,
        Err(error) => return failed(Failure::reading(&name, &error)),
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        // Links are not followed: what they lead to is scanned where it stands, and they may lead in circles.
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => {
                let skipped =
                    SKIPPED_DIRECTORIES.iter().any(|skipped| entry.file_name() == *skipped);
                if !skipped {
                    walk(&path, depth + 1, sources, naming, failed);
                }
            }
            Ok(kind) if kind.is_file() => sources.push(Source::new(&path, true)),
            Ok(_) => {}
            Err(error) => failed(Failure::reading(&naming.name(&path), &error)),
        }
    }
}

/// The files git has staged.
pub fn staged(naming: &Naming) -> Result<Vec<Source>, Failure> {
    let list =
        git(&["diff", "--cached", "--name-only", "-z", "--no-renames", "--diff-filter=ACMT"])?;
    let names = list.split(|byte| *byte == 0).filter(|name| !name.is_empty());
    let sources = names
        .map(|name| {
            let name = String::from_utf8_lossy(name).into_owned();
            let mut source = Source::new(Path::new(&name), true);
            source.staged = Some(format!(":{name}"));
            source
        })
        .collect();
    Ok(named(sources, naming))
}

/// The staged content of a file.
pub fn staged_content(object: &str) -> Result<Vec<u8>, Failure> {
    git(&["cat-file", "blob", object])
}

fn git(arguments: &[&str]) -> Result<Vec<u8>, Failure> {
    let output = Command::new("git").args(arguments).output().map_err(|error| {
        Failure::failed(
            format!("cannot run `git`: {}", error.kind()),
            "`--staged` needs git on the path; name files to scan instead",
        )
    })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(Failure::failed(
        format!("`git {}` failed", arguments.first().unwrap_or(&"")),
        "run `raksha scan --staged` inside a git work tree",
    ))
}
