//! Values hidden by encoding or spelling (`testdata/evasion.toml`) do not survive the default policy.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test")]

mod common;

use std::fs;

use common::{KEEPING, engine, format, redact, testdata};
use serde::Deserialize;

#[derive(Deserialize)]
struct Table {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    format: String,
    input: String,
    /// None of these may stand in the output.
    gone: Vec<String>,
    /// All of these must.
    kept: Vec<String>,
}

fn cases() -> Vec<Case> {
    let text = fs::read_to_string(testdata("evasion.toml")).unwrap();
    let table: Table = toml::from_str(&text).unwrap();
    assert!(table.case.len() >= 30, "only {} cases", table.case.len());
    table.case
}

#[test]
fn hidden_values_are_redacted_and_their_surroundings_stay() {
    let strict = engine("strict");
    let mut failures = String::new();
    for case in cases() {
        let redacted = redact(&strict, format(&case.format), &[case.input.as_bytes()]);
        let text = redacted.text();
        let left = case.gone.iter().filter(|gone| text.contains(gone.as_str()));
        let lost = case.kept.iter().filter(|kept| !text.contains(kept.as_str()));
        for (what, value) in left.map(|gone| ("left", gone)).chain(lost.map(|kept| ("lost", kept)))
        {
            failures += &format!("{}: {what} `{value}` in `{text}`\n", case.name);
        }
        let again = redact(&strict, format(&case.format), &[&redacted.output]).text();
        if again != text {
            failures += &format!("{}: a second pass gives `{again}` of `{text}`\n", case.name);
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

/// The test above proves something only if the values are there to be found.
#[test]
fn without_redaction_the_values_are_there() {
    let keeping = engine(KEEPING);
    for case in cases() {
        let text = redact(&keeping, format(&case.format), &[case.input.as_bytes()]).text();
        assert_eq!(text, case.input, "{}", case.name);
        // The first one is what stands in the input; others may be decoded spellings that a half-done redaction
        // would leave.
        let first = case.gone.first().unwrap();
        assert!(text.contains(first.as_str()), "{}: no `{first}` in the input", case.name);
        assert!(case.kept.iter().all(|kept| text.contains(kept.as_str()) || kept.ends_with(":\"")));
    }
}
