//! The report as SARIF 2.1.0, for code scanning services. Regions tell bytes and, for files on disk, lines; there are
//! no snippets, since they would hold the values.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};

use raksha_core::{Confidence, identifiers};
use serde_json::{Value, json};

use super::sources::Source;
use super::{Reporter, Totals};
use crate::engine::{Decision, Tally};
use crate::input::READ_BYTES;

/// Results in one report: what the large code scanning services take at most.
pub const SARIF_RESULTS_MAX: usize = 25_000;

/// The reporter.
pub struct Sarif {
    results: Vec<Value>,
    /// Where the results of the current source begin, and the byte offsets of their regions.
    offsets: Vec<(u64, usize)>,
    left_out: u64,
    rules: BTreeMap<String, String>,
}

impl Sarif {
    /// An empty report.
    pub const fn new() -> Self {
        Self { results: Vec::new(), offsets: Vec::new(), left_out: 0, rules: BTreeMap::new() }
    }

    fn rules(&self) -> Vec<Value> {
        let known = |rule: &str| identifiers::all().find(|identifier| identifier.rule == rule);
        let rules = self.rules.iter().map(|(rule, entity)| {
            let risk = known(rule)
                .map_or("Personal data as a rule of the policy describes it.", |r| r.risk);
            let mut value = json!({
                "id": rule,
                "name": entity,
                "shortDescription": { "text": format!("Personal data: {entity}") },
                "fullDescription": { "text": risk },
                "defaultConfiguration": { "level": "warning" },
                "properties": { "tags": ["security", "privacy"] }
            });
            let source = known(rule)
                .and_then(|rule| rule.sources.iter().find(|s| s.starts_with("https://")));
            if let (Some(source), Some(fields)) = (source, value.as_object_mut()) {
                fields.insert("helpUri".to_owned(), json!(source));
            }
            value
        });
        rules.collect()
    }
}

impl Reporter for Sarif {
    fn finding(&mut self, source: &str, decision: &Decision, _out: &mut Vec<u8>) {
        if self.results.len() >= SARIF_RESULTS_MAX {
            self.left_out += 1;
            return;
        }
        if !self.rules.contains_key(&decision.rule) {
            self.rules.insert(decision.rule.clone(), decision.entity.clone());
        }
        self.offsets.push((decision.raw.start, self.results.len()));
        let level = match decision.confidence {
            Confidence::Certain | Confidence::High => "error",
            Confidence::Medium => "warning",
            Confidence::Low => "note",
        };
        let place = if decision.path.is_empty() {
            format!("record {}", decision.record)
        } else {
            format!("record {} at {}", decision.record, decision.path)
        };
        self.results.push(json!({
            "ruleId": decision.rule,
            "level": level,
            "message": { "text": format!("{} ({}) in {place}: {}", decision.entity, decision.confidence, decision.masked) },
            "locations": [{
                "physicalLocation": {
                    "artifactLocation": { "uri": uri(source) },
                    "region": {
                        "byteOffset": decision.raw.start,
                        "byteLength": decision.raw.end.saturating_sub(decision.raw.start)
                    }
                },
                "logicalLocations": [{ "fullyQualifiedName": place }]
            }],
            "properties": {
                "entity": decision.entity,
                "confidence": decision.confidence.name(),
                "evidence": decision.evidence.names(),
                "record": decision.record,
                "path": decision.path
            }
        }));
    }

    fn source_end(&mut self, source: &Source, _: &Tally, _: &mut Vec<u8>) -> io::Result<()> {
        let mut offsets = std::mem::take(&mut self.offsets);
        let readable = source.staged.is_none() && source.path.is_file();
        if offsets.is_empty()
            || !readable
            || crate::packed::Packing::of_name(&source.path).is_some()
        {
            return Ok(());
        }
        offsets.sort_unstable();
        for (line, result) in lines(&mut File::open(&source.path)?, &offsets)? {
            let region = self
                .results
                .get_mut(result)
                .and_then(|result| result.pointer_mut("/locations/0/physicalLocation/region"))
                .and_then(Value::as_object_mut);
            if let Some(region) = region {
                region.insert("startLine".to_owned(), json!(line));
            }
        }
        Ok(())
    }

    fn end(&mut self, totals: &Totals, out: &mut Vec<u8>) {
        let rules = self.rules();
        let mut notifications = Vec::new();
        if self.left_out > 0 {
            let text = format!("{} more findings are left out of this report", self.left_out);
            notifications.push(json!({ "level": "warning", "message": { "text": text } }));
        }
        for (reason, bytes) in &totals.tally.unscanned {
            let text = format!("{bytes} bytes were not scanned ({reason})");
            notifications.push(json!({ "level": "error", "message": { "text": text } }));
        }
        let report = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "raksha",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules
                } },
                "invocations": [{
                    "executionSuccessful": totals.code.is_none(),
                    "toolExecutionNotifications": notifications
                }],
                "columnKind": "unicodeCodePoints",
                "results": std::mem::take(&mut self.results)
            }]
        });
        if serde_json::to_writer_pretty(&mut *out, &report).is_ok() {
            out.push(b'\n');
        }
    }
}

/// The line of each offset, from 1, in one pass over the file.
fn lines(file: &mut impl Read, offsets: &[(u64, usize)]) -> io::Result<Vec<(u64, usize)>> {
    let mut found = Vec::with_capacity(offsets.len());
    let mut offsets = offsets.iter().peekable();
    let mut buffer = vec![0; READ_BYTES];
    let (mut at, mut line) = (0_u64, 1_u64);
    while offsets.peek().is_some() {
        let length = file.read(&mut buffer)?;
        if length == 0 {
            break;
        }
        let mut rest = buffer.get(..length).unwrap_or_default();
        while let Some((offset, result)) =
            offsets.next_if(|(offset, _)| *offset < at + rest.len() as u64)
        {
            let (before, after) =
                rest.split_at_checked((offset - at) as usize).unwrap_or((rest, &[]));
            line += memchr::memchr_iter(b'\n', before).count() as u64;
            at = *offset;
            rest = after;
            found.push((line, *result));
        }
        line += memchr::memchr_iter(b'\n', rest).count() as u64;
        at += rest.len() as u64;
    }
    Ok(found)
}

/// A path as a URI reference.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_in_one_pass() {
        let text = "a\nbb\n\nccc\n".repeat(100_000);
        let offsets = [(0, 7), (2, 8), (2, 9), (10, 10), (999_999, 11)];
        let found = lines(&mut text.as_bytes(), &offsets).unwrap();
        assert_eq!(found, [(1, 7), (2, 8), (2, 9), (5, 10), (400_000, 11)]);
    }

    #[test]
    fn paths_become_references() {
        assert_eq!(uri("my data/ä.csv"), "my%20data/%C3%A4.csv");
    }
}
