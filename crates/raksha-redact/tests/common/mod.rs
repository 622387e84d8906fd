//! What the tests share: formats by name, engines, and redaction in pieces.

#![allow(dead_code, reason = "each test uses a part")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "this is a test"
)]

use std::fs;
use std::path::PathBuf;

use raksha_redact::format::{CsvOptions, Format};
use raksha_redact::policy::BUILT_IN;
use raksha_redact::{
    Decision, Engine, NoEnvironment, Policy, Redactor, Scope, SessionOptions, Summary,
};

/// A policy that leaves everything alone but what no test holds.
pub const KEEPING: &str = "name = \"keeping\"\n\n[entity]\nMRZ = {}\n";

/// What a redaction gave.
#[derive(Debug, PartialEq)]
pub struct Redacted {
    pub output: Vec<u8>,
    pub summary: Summary,
    pub decisions: Vec<Decision>,
}

impl Redacted {
    /// The output as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.output).into_owned()
    }
}

/// The format of a file name's extension or of a case.
pub fn format(name: &str) -> Format {
    match name {
        "text" | "log" | "txt" => Format::Text,
        "logfmt" => Format::Logfmt,
        "json" => Format::Json,
        "ndjson" => Format::Ndjson,
        "csv" => Format::Csv(CsvOptions::default()),
        "tsv" => Format::Csv(CsvOptions { delimiter: b'\t', ..CsvOptions::default() }),
        "form" => Format::Form,
        "html" => Format::Html,
        "xml" => Format::Xml,
        other => panic!("no format `{other}`"),
    }
}

/// An engine of a built-in policy, or of a policy text.
pub fn engine(policy: &str) -> Engine {
    let parsed = Policy::builtin(policy).map_or_else(|| Policy::parse("test.toml", policy), Ok);
    Engine::new(parsed.and_then(|policy| policy.compile()).unwrap())
}

/// The names of all built-in policies with their engines.
pub fn engines() -> Vec<(&'static str, Engine)> {
    let named = BUILT_IN.iter().map(|(name, _)| (*name, engine(name)));
    named.chain([("strict with the tagger", engine(TAGGED))]).collect()
}

/// A policy that looks for names with the tagger too.
pub const TAGGED: &str = "extends = \"strict\"\nnames = \"full\"\n";

/// Redacts what comes in these pieces, with decisions.
pub fn redact(engine: &Engine, format: Format, pieces: &[&[u8]]) -> Redacted {
    redact_with(
        engine,
        format,
        pieces,
        SessionOptions { decisions: true, ..SessionOptions::default() },
    )
}

/// Redacts what comes in these pieces.
pub fn redact_with(
    engine: &Engine,
    format: Format,
    pieces: &[&[u8]],
    options: SessionOptions,
) -> Redacted {
    let mut redactor = Redactor::new(engine, &Scope::default(), format, options).unwrap();
    let (mut output, mut decisions) = (Vec::new(), Vec::new());
    for piece in pieces {
        redactor.push(piece, &NoEnvironment, &mut output).unwrap();
        decisions.extend(redactor.decisions());
    }
    let summary = redactor.finish(&NoEnvironment, &mut output).unwrap();
    decisions.extend(redactor.decisions());
    Redacted { output, summary, decisions }
}

/// A path under `testdata`.
pub fn testdata(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../testdata").join(name)
}

/// The documents of a folder of `testdata`: name, format of the extension, bytes.
pub fn documents(folder: &str) -> Vec<(String, Format, Vec<u8>)> {
    let mut found: Vec<(String, Format, Vec<u8>)> = fs::read_dir(testdata(folder))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let extension = path.extension().unwrap().to_str().unwrap().to_owned();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, format(&extension), fs::read(&path).unwrap())
        })
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(!found.is_empty(), "no documents in testdata/{folder}");
    found
}
