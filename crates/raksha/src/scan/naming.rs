//! What a scan calls the files it looks at. File names hold personal data too (`kyc/9876543210.pdf`), and reports travel
//! further than the files do.

use std::path::Path;

use raksha_redact::format::Format;
use raksha_redact::{Engine, NoEnvironment, Policy, Redactor, Scope, SessionOptions};

use crate::exit::{Failure, shown_path};

/// The longest ending that is taken off a file name before it is searched, in bytes, its dot aside.
const ENDING_BYTES_MAX: usize = 5;

/// A name has no words around a number that could speak for it: what may be one of the graver numbers is taken for one.
const POLICY: &str = "extends = \"dpdp\"\n[entity]\nCREDIT_CARD = { floor = \"low\" }\n";

/// Names sources for reports, errors and warnings.
pub struct Naming {
    /// What removes personal data; `None`: names are shown as they are.
    engine: Option<Engine>,
}

impl Naming {
    /// Masks personal data in names, or shows them as they are.
    pub fn new(show_paths: bool) -> Result<Self, Failure> {
        if show_paths {
            return Ok(Self { engine: None });
        }
        let policy = Policy::parse("file names", POLICY).and_then(|policy| policy.compile());
        match policy {
            Ok(policy) => Ok(Self { engine: Some(Engine::new(policy)) }),
            Err(error) => Err(Failure::usage(error.to_string(), "scan with `--show-paths`")),
        }
    }

    /// The path without a leading `./`, personal data in it masked.
    pub fn name(&self, path: &Path) -> String {
        self.masked(&plain(path))
    }

    /// The name of the source that a scan looks at as its `number`-th, from 1. A masked one ends in `~` and the number,
    /// so that two files do not share a name, and the one meant can be found.
    pub fn source(&self, path: &Path, number: usize) -> String {
        let plain = plain(path);
        let masked = self.masked(&plain);
        if masked == plain { plain } else { format!("{masked}~{number}") }
    }

    fn masked(&self, name: &str) -> String {
        let steps: Vec<String> = name.split('/').map(|step| self.step(step)).collect();
        steps.join("/")
    }

    /// One step of a path.
    fn step(&self, step: &str) -> String {
        let Some(engine) = &self.engine else { return step.to_owned() };
        let whole = redacted(engine, step);
        if whole != step {
            return whole;
        }
        // `kyc_ABCPK1234K.pdf`: endings and joints make a value look like a part of something longer.
        let (stem, ending) = step
            .rsplit_once('.')
            .filter(|(stem, ending)| !stem.is_empty() && ending.len() <= ENDING_BYTES_MAX)
            .map_or((step, ""), |(stem, _)| (stem, step.get(stem.len()..).unwrap_or_default()));
        let apart = stem.replace(['_', '-', '='], " ");
        let masked = redacted(engine, &apart);
        if masked == apart { step.to_owned() } else { format!("{masked}{ending}") }
    }
}

/// The path without a leading `./`, as it may be printed.
fn plain(path: &Path) -> String {
    let name = shown_path(path);
    name.strip_prefix("./").map(str::to_owned).unwrap_or(name)
}

/// A text without personal data; nothing of it if it cannot be searched.
fn redacted(engine: &Engine, text: &str) -> String {
    let mut out = Vec::new();
    let scope = Scope::default();
    let done = Redactor::new(engine, &scope, Format::Text, SessionOptions::default()).and_then(
        |mut redactor| {
            redactor.push(text.as_bytes(), &NoEnvironment, &mut out)?;
            redactor.finish(&NoEnvironment, &mut out)
        },
    );
    match done {
        Ok(_) => String::from_utf8_lossy(&out).into_owned(),
        Err(_) => "[FILE]".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Naming;
    use std::path::Path;

    #[test]
    fn names_lose_values_and_keep_the_rest() {
        let naming = Naming::new(false).unwrap();
        for (path, expected) in [
            ("./src/main.rs", "src/main.rs"),
            ("logs/2026-01-02.log", "logs/2026-01-02.log"),
            ("in/9876543210.csv", "in/98XXXXXX10.csv~7"),
            ("in/asha.verma@example.com.json", "in/aXXXXX@example.com.json~7"),
            ("kyc/aadhaar_234123412346/page-1.pdf", "kyc/aadhaar XXXXXXXX2346/page-1.pdf~7"),
            ("kyc/pan_ABCPK1234K.png", "kyc/pan ABCPKXXXXK.png~7"),
            ("v1.2.3/build-20260102", "v1.2.3/build-20260102"),
            ("1f0a9b8c7d6e5f4a3b2c.bin", "1f0a9b8c7d6e5f4a3b2c.bin"),
        ] {
            assert_eq!(naming.source(Path::new(path), 7), expected);
        }
        let plain = Naming::new(true).unwrap();
        assert_eq!(plain.source(Path::new("in/9876543210.csv"), 7), "in/9876543210.csv");
    }
}
