//! How a command ends: exit codes, their order of gravity, and failures with a next step.

use std::fmt;
use std::io;
use std::path::Path;

/// The exit codes, from harmless to grave: when several apply, the gravest wins.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Code {
    /// Everything was done.
    Done,
    /// Findings at or above `--fail-on`, or an example of a rule that does not hold.
    Findings,
    /// Part of the input could not be scanned.
    Partial,
    /// Wrong usage or configuration.
    Usage,
    /// Input or output failed.
    Failed,
}

impl Code {
    /// The number the process ends with.
    pub const fn number(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Findings => 1,
            Self::Usage => 2,
            Self::Failed => 3,
            Self::Partial => 4,
        }
    }
}

/// Why a command could not be done, in words for the person at the terminal. Never holds input text.
#[derive(Debug)]
pub struct Failure {
    /// What went wrong, naming file, line and field where there are such.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
    /// The exit code it leads to.
    pub code: Code,
}

impl Failure {
    /// Wrong usage or configuration.
    pub fn usage(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: Some(hint.into()), code: Code::Usage }
    }

    /// Input or output failed.
    pub fn failed(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: Some(hint.into()), code: Code::Failed }
    }

    /// A file could not be read.
    pub fn reading(name: &str, error: &io::Error) -> Self {
        let hint = match error.kind() {
            io::ErrorKind::NotFound => "check the path; `-` reads standard input",
            io::ErrorKind::PermissionDenied => "check that you may read it",
            io::ErrorKind::IsADirectory => "name a file, or use `raksha scan` for a directory",
            _ => "check the disk or the connection it comes from, then run again",
        };
        Self::failed(format!("cannot read `{}`: {}", shown(name), reason(error)), hint)
    }

    /// A packed stream could not be kept for its second reading.
    pub fn spooling(name: &str, error: &io::Error) -> Self {
        Self::failed(
            format!("cannot keep `{}` in a temporary file: {}", shown(name), reason(error)),
            "point `TMPDIR` to a directory with room for the packed data, or name the packed file itself",
        )
    }

    /// A file could not be written.
    pub fn writing(name: &str, error: &io::Error) -> Self {
        let hint = match error.kind() {
            io::ErrorKind::NotFound => {
                "create the directory first, or name another output with `-o`"
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                "name an output you may write to with `-o`"
            }
            io::ErrorKind::StorageFull => "free some space, then run again",
            _ => "name another output with `-o`",
        };
        Self::failed(format!("cannot write `{}`: {}", shown(name), reason(error)), hint)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

/// What an operation on an output stream came to: a reader that went away is no failure.
#[derive(Debug)]
pub enum Stop {
    /// The reader of our output closed the pipe: end quietly.
    BrokenPipe,
    /// A failure to report.
    Failure(Failure),
}

impl Stop {
    /// Sorts an error of writing to `name`.
    pub fn writing(name: &str, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::BrokenPipe
        } else {
            Self::Failure(Failure::writing(name, error))
        }
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// The words of an I/O error, alike on every platform for the common kinds.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "is a directory".to_owned(),
        io::ErrorKind::NotADirectory => "not a directory".to_owned(),
        _ => error.to_string(),
    }
}

/// A name or path made safe to print: control characters cannot drive the terminal.
pub fn shown(text: &str) -> String {
    if text.chars().any(char::is_control) {
        text.chars()
            .map(
                |character| {
                    if character.is_control() { char::REPLACEMENT_CHARACTER } else { character }
                },
            )
            .collect()
    } else {
        text.to_owned()
    }
}

/// A path as shown in messages and reports: forward slashes everywhere, so that reports compare across systems.
pub fn shown_path(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        shown(&text)
    } else {
        shown(&text).replace(std::path::MAIN_SEPARATOR, "/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gravest_code_wins() {
        let order = [Code::Done, Code::Findings, Code::Partial, Code::Usage, Code::Failed];
        assert!(order.is_sorted());
        assert_eq!(order.map(Code::number), [0, 1, 4, 2, 3]);
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        assert_eq!(shown("a\u{1b}[2Jb\n"), "a\u{fffd}[2Jb\u{fffd}");
    }
}
