//! TEMPORARY: stands in for the engine crates until they land. Finds e-mails and ten-digit mobiles line by line, so
//! that the commands around it can be run and tested. To be replaced by an adapter of the same interface.

use std::ops::Range;

use raksha_core::{Evidence, EvidenceSet, limits};

use super::{Blocked, Decision, Format, SessionOptions, Tally, tally::add_count};
use crate::arguments::PolicyArguments;
use crate::exit::Failure;

/// A compiled policy.
pub struct Engine {
    policy: String,
}

/// One input being redacted.
pub struct Session<'e> {
    #[expect(dead_code)]
    engine: &'e Engine,
    options: SessionOptions,
    pending: Vec<u8>,
    offset: u64,
    tally: Tally,
    decisions: Vec<Decision>,
}

impl Engine {
    /// Loads a built-in policy or a policy file.
    pub fn load(arguments: &PolicyArguments) -> Result<Self, Failure> {
        let policy = arguments.policy.as_str();
        super::policy::load(
            policy,
            arguments.names,
            &super::world::World::gather(&arguments.key_file)?,
        )?;
        let known = ["strict", "guardian", "pci", "hipaa-safe-harbor", "dpdp", "rbi"];
        if known.contains(&policy) {
            return Ok(Self { policy: policy.to_owned() });
        }
        std::fs::read_to_string(policy).map_err(|_| {
            Failure::usage(
                format!("no policy `{policy}`: neither built in nor a file"),
                format!("built in are {}", known.join(", ")),
            )
        })?;
        Ok(Self { policy: policy.to_owned() })
    }

    /// The name and the hash of the policy.
    pub fn policy(&self) -> (String, String) {
        (self.policy.clone(), "0".to_owned())
    }

    /// Opens a session.
    pub fn session(&self, _format: Format, options: SessionOptions) -> Session<'_> {
        Session {
            engine: self,
            options,
            pending: Vec::new(),
            offset: 0,
            tally: Tally::default(),
            decisions: Vec::new(),
        }
    }
}

impl Session<'_> {
    /// Takes input and appends what is ready to `out`.
    pub fn push(&mut self, input: &[u8], out: &mut Vec<u8>) -> Result<(), Blocked> {
        self.pending.extend_from_slice(input);
        let end = memchr::memrchr(b'\n', &self.pending).map_or(0, |at| at + 1);
        let end = if end == 0 && self.pending.len() > limits::SEGMENT_BYTES_MAX {
            self.pending.len()
        } else {
            end
        };
        let rest = self.pending.split_off(end);
        let ready = std::mem::replace(&mut self.pending, rest);
        for line in ready.split_inclusive(|byte| *byte == b'\n') {
            self.line(line, out);
        }
        Ok(())
    }

    /// Ends the input.
    pub fn finish(&mut self, out: &mut Vec<u8>) -> Result<Tally, Blocked> {
        let rest = std::mem::take(&mut self.pending);
        if !rest.is_empty() {
            self.line(&rest, out);
        }
        Ok(std::mem::take(&mut self.tally))
    }

    /// Findings acted on so far.
    pub fn acted(&self) -> u64 {
        self.tally.findings_total()
    }

    /// Decisions since the last call.
    pub fn drain(&mut self, out: &mut Vec<Decision>) {
        out.append(&mut self.decisions);
    }

    fn line(&mut self, line: &[u8], out: &mut Vec<u8>) {
        self.tally.records += 1;
        let mut at = 0;
        let mut found = false;
        while at < line.len() {
            let word = line.get(at..).unwrap_or_default();
            let length = word
                .iter()
                .position(|byte| !(byte.is_ascii_alphanumeric() || b"@._".contains(byte)))
                .unwrap_or(word.len());
            let word = word.get(..length).unwrap_or_default();
            if let Some((entity, masked)) = mask(word) {
                found = true;
                self.found(entity, &masked, at..at + length, line);
                out.extend_from_slice(masked.as_bytes());
                at += length;
            } else {
                out.extend_from_slice(line.get(at..at + length.max(1)).unwrap_or_default());
                at += length.max(1);
            }
        }
        self.tally.pii_records += u64::from(found);
        self.tally.bytes += line.len() as u64;
        self.offset += line.len() as u64;
    }

    fn found(&mut self, entity: &str, masked: &str, span: Range<usize>, line: &[u8]) {
        add_count(&mut self.tally.findings, entity, 1);
        if !self.options.decisions {
            return;
        }
        let characters = |end: usize| {
            String::from_utf8_lossy(line.get(..end).unwrap_or_default()).chars().count()
        };
        let evidence = if entity == "EMAIL" { Evidence::TellingForm } else { Evidence::NumberPlan };
        let evidence = EvidenceSet::of(&[Evidence::Shape, evidence]);
        self.decisions.push(Decision {
            record: self.tally.records,
            path: String::new(),
            entity: entity.to_owned(),
            confidence: evidence.confidence(),
            evidence,
            rule: format!("placeholder.{}", entity.to_lowercase()),
            span: characters(span.start) as u64..characters(span.end) as u64,
            raw: self.offset + span.start as u64..self.offset + span.end as u64,
            action: "mask".to_owned(),
            masked: masked.to_owned(),
        });
    }
}

fn mask(word: &[u8]) -> Option<(&'static str, String)> {
    let text = std::str::from_utf8(word).ok()?;
    if let Some((user, host)) = text.split_once('@') {
        let first = user.chars().next()?;
        return host.contains('.').then(|| ("EMAIL", format!("{first}XXXXX@{host}")));
    }
    let mobile = text.len() == 10
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(text.as_bytes().first(), Some(b'6'..=b'9'));
    mobile.then(|| {
        let (first, last) = (text.get(..2).unwrap_or_default(), text.get(8..).unwrap_or_default());
        ("PHONE", format!("{first}XXXXXX{last}"))
    })
}
