//! The report as JSON Lines: one object a finding, for machines. The fields are stable.

use serde::Serialize;

use super::Reporter;
use crate::engine::Decision;

/// The reporter.
pub struct Jsonl;

#[derive(Serialize)]
struct Line<'a> {
    source: &'a str,
    record: u64,
    path: &'a str,
    start: u64,
    end: u64,
    byte_start: u64,
    byte_end: u64,
    entity: &'a str,
    confidence: &'a str,
    evidence: Vec<String>,
    rule: &'a str,
    action: &'a str,
    masked: &'a str,
}

impl Reporter for Jsonl {
    fn finding(&mut self, source: &str, decision: &Decision, out: &mut Vec<u8>) {
        let line = Line {
            source,
            record: decision.record,
            path: &decision.path,
            start: decision.span.start,
            end: decision.span.end,
            byte_start: decision.raw.start,
            byte_end: decision.raw.end,
            entity: &decision.entity,
            confidence: decision.confidence.name(),
            evidence: decision.evidence.names(),
            rule: &decision.rule,
            action: &decision.action,
            masked: &decision.masked,
        };
        // Writing to memory cannot fail, and strings always serialise.
        if serde_json::to_writer(&mut *out, &line).is_ok() {
            out.push(b'\n');
        }
    }
}
