//! Segments and records of a stream: rulings become edits and decisions.

use std::ops::Range;

use raksha_core::{Encoding, Layer, Segment, SegmentKind, UnscannedReason, limits};

use super::Core;
use super::judge::{Piece, Ruling};
use super::output::{Edit, Replacement};
use crate::decision::{Decision, Outcome, Summary};
use crate::environment::Environment;
use crate::policy::FailMode;
use crate::transform::label;

/// Records, decisions and sums.
#[derive(Debug, Default)]
pub(super) struct Recorder {
    pub(super) summary: Summary,
    /// The number of the open record, from 1.
    number: u64,
    open: bool,
    /// Line feeds seen in the open block of lines.
    lines: u64,
    /// Of a block of lines: the last line that was counted as holding personal data, from 1.
    pii_line: u64,
    decisions: Vec<Decision>,
    record_from: usize,
    /// The record grew too long to hold back: combinations count as met.
    overflowed: bool,
}

impl Recorder {
    pub(super) fn take_decisions(&mut self) -> impl Iterator<Item = Decision> + '_ {
        self.decisions.drain(..std::mem::take(&mut self.record_from))
    }

    /// Settles the decisions of the record that ends.
    fn decide(&mut self, met: u32) {
        for decision in self.decisions.iter_mut().skip(self.record_from) {
            if decision.groups != 0 && decision.groups & met == 0 {
                decision.outcome = Outcome::Uncombined;
            }
            decision.groups = 0;
        }
        self.record_from = self.decisions.len();
    }
}

impl Core {
    pub(super) fn begin_record(&mut self) {
        self.end_outside();
        self.recorder.open = true;
        self.recorder.lines = 0;
        self.recorder.pii_line = 0;
        self.output.begin_record();
        self.judge.clear_record();
    }

    /// The open record ends. Returns whether it holds personal data.
    pub(super) fn end_record(&mut self, at: u64) -> bool {
        self.limit_record(at);
        let pii = self.decide_record();
        let recorder = &mut self.recorder;
        let records = if self.lines { recorder.lines.max(1) } else { 1 };
        recorder.summary.records += records;
        recorder.number += records;
        recorder.open = false;
        if !self.lines {
            recorder.summary.pii_records += u64::from(pii);
        }
        pii
    }

    /// What stood outside all records (a table's header) is decided as if it were one: nothing may be held for ever.
    pub(super) fn end_outside(&mut self) {
        if !self.recorder.open && self.output.held_bytes(0).is_some() {
            self.decide_record();
        }
    }

    fn decide_record(&mut self) -> bool {
        let seen = self.judge.seen;
        let overflowed = std::mem::take(&mut self.recorder.overflowed);
        let met =
            if overflowed { u32::MAX } else { self.compiled.policy.record.met(seen.groups()) };
        let summary = &mut self.recorder.summary;
        self.output.decide(met, |entity| {
            if let Some(entity) = entity {
                summary.count_mut(entity).acted += 1;
            }
        });
        // Requests of edits that fell are not asked any more.
        self.judge.requests.retain_mut(|request| {
            let stays = request.groups == 0 || request.groups & met != 0;
            request.groups = 0;
            stays
        });
        self.recorder.decide(met);
        self.judge.clear_record();
        seen.alone || met != 0 && !overflowed || overflowed && seen.groups() != 0
    }

    /// A record too long to hold back is let go with its combinations counted as met.
    pub(super) fn limit_record(&mut self, end: u64) {
        if self.output.held_bytes(end).is_some_and(|held| held > limits::RECORD_BYTES_MAX as u64) {
            self.recorder.summary.oversized_records += u64::from(!self.recorder.overflowed);
            self.recorder.overflowed = true;
            let summary = &mut self.recorder.summary;
            self.output.decide(u32::MAX, |entity| {
                if let Some(entity) = entity {
                    summary.count_mut(entity).acted += 1;
                }
            });
            for request in &mut self.judge.requests {
                request.groups = 0;
            }
        }
    }

    /// A segment of the stream.
    #[inline]
    pub(super) fn stream_segment(&mut self, segment: &Segment<'_>, environment: &dyn Environment) {
        let court = Self::court(&self.compiled, &self.rules, &self.scope, environment);
        let requests = self.judge.requests.len();
        let rulings = self.judge.segment(court, segment);
        if rulings.is_empty() {
            self.judge.recycle(rulings);
        } else if self.lines && rulings.iter().any(|ruling| ruling.groups != 0) {
            // Lines are records: combinations must not reach from one to the next.
            self.judge.recycle(rulings);
            self.judge.requests.truncate(requests);
            self.line_by_line(segment, environment);
        } else {
            self.rulings(segment, rulings);
        }
        if self.lines && segment.kind == SegmentKind::Text {
            self.recorder.lines += memchr::memchr_iter(b'\n', segment.text).count() as u64;
        }
    }

    fn line_by_line(&mut self, segment: &Segment<'_>, environment: &dyn Environment) {
        let whole_lines = self.recorder.lines;
        let mut at = 0;
        self.judge.clear_record();
        for line in segment.text.split_inclusive(|byte| *byte == b'\n') {
            let raw = segment.raw.start + at..segment.raw.start + at + line.len() as u64;
            at += line.len() as u64;
            let inner = Segment { text: line, raw, ..segment.clone() };
            let court = Self::court(&self.compiled, &self.rules, &self.scope, environment);
            let rulings = self.judge.segment(court, &inner);
            self.output.begin_record();
            let counted = self.recorder.summary.pii_records;
            self.rulings(&inner, rulings);
            if self.decide_record() && self.recorder.summary.pii_records == counted {
                self.recorder.summary.pii_records += 1;
            }
            self.recorder.lines += 1;
        }
        self.recorder.lines = whole_lines;
    }

    /// Turns rulings into edits and decisions.
    fn rulings(&mut self, segment: &Segment<'_>, mut rulings: Vec<Ruling>) {
        let origin = outward(segment.layers, 0..0).start;
        let whole = self.needs_whole(segment, &rulings);
        if self.options.decisions {
            self.report(segment, &rulings, origin);
        }
        for ruling in &rulings {
            let count = self.recorder.summary.count_mut(ruling.entity);
            count.found += 1;
            match ruling.outcome {
                Outcome::Applied if ruling.groups == 0 => count.acted += 1,
                Outcome::Observed => count.observed += 1,
                _ => {}
            }
        }
        if self.lines {
            self.count_lines(segment, &rulings);
        }
        if whole {
            self.edit_whole(segment, &rulings);
        } else {
            for ruling in &mut rulings {
                let piece = std::mem::replace(&mut ruling.piece, Piece::None);
                if matches!(piece, Piece::None) {
                    continue;
                }
                let span = raw_span(segment, origin, ruling.span.clone());
                self.edit(segment.layers, piece, span, ruling.groups, ruling.entity);
            }
        }
        self.judge.recycle(rulings);
    }

    /// Whether the segment must be written anew as a whole: a number, which becomes a quoted string, or an unquoted
    /// cell that now needs quotes.
    fn needs_whole(&self, segment: &Segment<'_>, rulings: &[Ruling]) -> bool {
        if segment.kind == SegmentKind::Number {
            return true;
        }
        let [Layer { encoding: encoding @ Encoding::CsvBare { .. }, .. }] = segment.layers else {
            return false;
        };
        rulings.iter().any(|ruling| match &ruling.piece {
            Piece::Stored(range) => {
                let written = self.judge.work.get(range.clone()).unwrap_or_default();
                crate::decode::needs_whole(*encoding, written)
            }
            _ => false,
        })
    }

    fn edit_whole(&mut self, segment: &Segment<'_>, rulings: &[Ruling]) {
        let mut acting = rulings.iter().filter(|ruling| !matches!(ruling.piece, Piece::None));
        let Some(first) = acting.next() else { return };
        let (entity, mut groups) = (first.entity, first.groups);
        for ruling in acting {
            groups = if groups == 0 || ruling.groups == 0 { 0 } else { groups | ruling.groups };
        }
        let text = self.judge.splice(segment.text, rulings);
        if segment.kind == SegmentKind::Number {
            let Piece::Stored(range) = self.judge.encoded(Encoding::JsonString, text) else {
                return;
            };
            let start = self.judge.work.len();
            self.judge.work.push(b'"');
            self.judge.work.extend_from_within(range);
            self.judge.work.push(b'"');
            let piece = Piece::Stored(start..self.judge.work.len());
            self.edit(segment.layers, piece, segment.raw.clone(), groups, entity);
            return;
        }
        // The whole cell, quoted by the encoding itself.
        let Piece::Stored(range) = text else { return };
        let plain = self.judge.work.get(range).unwrap_or_default();
        let mut quoted = Vec::with_capacity(plain.len() + 2);
        if let Some(layer) = segment.layers.first() {
            crate::decode::encode(layer.encoding, plain, &mut quoted);
        }
        let replacement = self.output.store(&quoted);
        let raw = segment.raw.clone();
        self.output.push(Edit { raw, replacement, entity: Some(entity), groups });
    }

    /// Encodes a piece outwards and adds it to the output.
    fn edit(
        &mut self,
        layers: &[Layer<'_>],
        mut piece: Piece,
        raw: Range<u64>,
        groups: u32,
        entity: raksha_core::Entity,
    ) {
        let plain = match &piece {
            Piece::Stored(range) => {
                let bytes = self.judge.work.get(range.clone()).unwrap_or_default();
                layers.iter().all(|layer| crate::decode::is_unchanged(layer.encoding, bytes))
            }
            _ => false,
        };
        if !plain {
            for layer in layers.iter().rev() {
                piece = self.judge.encoded(layer.encoding, piece);
            }
        }
        let replacement = match piece {
            Piece::Stored(range) => {
                self.output.store(self.judge.work.get(range).unwrap_or_default())
            }
            Piece::Template(template) => Replacement::Waiting(template),
            Piece::None => return,
        };
        self.output.push(Edit { raw, replacement, entity: Some(entity), groups });
    }

    /// Counts the lines of a block that hold personal data.
    fn count_lines(&mut self, segment: &Segment<'_>, rulings: &[Ruling]) {
        let (mut at, mut line) = (0, self.recorder.lines + 1);
        for ruling in rulings {
            if ruling.groups != 0 || !matches!(ruling.outcome, Outcome::Applied | Outcome::Observed)
            {
                continue;
            }
            let between = segment.text.get(at..ruling.span.start).unwrap_or_default();
            line += memchr::memchr_iter(b'\n', between).count() as u64;
            at = ruling.span.start.max(at);
            if line > self.recorder.pii_line {
                self.recorder.pii_line = line;
                self.recorder.summary.pii_records += 1;
            }
        }
    }

    fn report(&mut self, segment: &Segment<'_>, rulings: &[Ruling], origin: usize) {
        let undecided = self.recorder.record_from < self.recorder.decisions.len()
            || rulings.iter().any(|ruling| ruling.groups != 0);
        let path = self.shown_path(segment);
        let (mut at, mut characters, mut line) = (0, 0, self.recorder.lines);
        for ruling in rulings {
            let between = segment.text.get(at..ruling.span.start).unwrap_or_default();
            match memchr::memrchr(b'\n', between).filter(|_| self.lines) {
                // A line is a record, and the value that characters are counted in.
                Some(feed) => {
                    line += memchr::memchr_iter(b'\n', between).count() as u64;
                    characters = count_characters(between.get(feed + 1..).unwrap_or_default());
                }
                None => characters += count_characters(between),
            }
            at = ruling.span.start.max(at);
            let length =
                count_characters(segment.text.get(ruling.span.clone()).unwrap_or_default());
            let policy = &self.compiled.policy;
            let name = policy.entity_name(ruling.entity).to_owned();
            let rule = self.rules.rule(ruling.entity, segment.path.as_bytes());
            let masked = if let Piece::Stored(range) = &ruling.piece {
                self.judge.work.get(range.clone()).unwrap_or_default().to_vec()
            } else {
                let mut shown = Vec::new();
                label(&name, &mut shown);
                shown
            };
            self.recorder.decisions.push(Decision {
                record: if self.recorder.open { self.recorder.number + 1 + line } else { 0 },
                path: path.clone(),
                entity: ruling.entity,
                confidence: ruling.confidence,
                evidence: ruling.evidence,
                rule: policy.rule_id(ruling.rule).to_owned(),
                characters: characters..characters + length,
                bytes: raw_span(segment, origin, ruling.span.clone()),
                action: rule.map_or("keep", |rule| rule.transform.name()),
                mode: rule.map(|rule| rule.mode).unwrap_or_default(),
                outcome: ruling.outcome,
                masked: String::from_utf8_lossy(&masked).into_owned(),
                groups: ruling.groups,
                name,
            });
        }
        if !self.recorder.open && !undecided {
            self.recorder.record_from = self.recorder.decisions.len();
        }
    }

    /// The path, with the steps that are personal data masked: a key may be a phone number.
    fn shown_path(&mut self, segment: &Segment<'_>) -> String {
        let pointer = segment.path.as_bytes();
        if pointer.is_empty() {
            return String::new();
        }
        let mut findings = Vec::new();
        let mut shown = Vec::with_capacity(pointer.len());
        // Step by step: a slash beside a number would speak against it.
        for step in pointer.split(|byte| *byte == b'/').skip(1) {
            shown.push(b'/');
            let inner = Segment::of(step, SegmentKind::Key);
            findings.clear();
            self.judge.scan_aside(&self.compiled.detector, &inner, &mut findings);
            findings.retain(|one| one.confidence >= raksha_core::Confidence::Medium);
            raksha_core::detect::resolve(&mut findings);
            let mut at = 0;
            for finding in &findings {
                shown.extend_from_slice(step.get(at..finding.range().start).unwrap_or_default());
                label(self.compiled.policy.entity_name(finding.entity), &mut shown);
                at = finding.range().end;
            }
            shown.extend_from_slice(step.get(at..).unwrap_or_default());
        }
        String::from_utf8_lossy(&shown).into_owned()
    }

    pub(super) fn unscanned(&mut self, raw: Range<u64>, reason: UnscannedReason) {
        let bytes = raw.end.saturating_sub(raw.start);
        self.recorder.summary.pass_over(reason, bytes);
        if self.fail_mode == FailMode::Closed && bytes > 0 {
            let replacement = self.output.store(format!("[UNSCANNED {bytes} bytes]").as_bytes());
            self.output.push(Edit { raw, replacement, entity: None, groups: 0 });
        }
    }

    /// Ends the record of single values.
    pub(super) fn end_values(&mut self) {
        if self.values.begin_end() {
            let seen = self.judge.seen;
            let met = self.compiled.policy.record.met(seen.groups());
            let summary = &mut self.recorder.summary;
            self.values.decide(met, |entity| summary.count_mut(entity).acted += 1);
            let pii = self.decide_record();
            self.recorder.summary.records += 1;
            self.recorder.summary.pii_records += u64::from(pii);
            self.recorder.number += 1;
            self.recorder.open = false;
        }
    }

    /// One value pushed by the host.
    pub(super) fn value(&mut self, segment: &Segment<'_>, environment: &dyn Environment) {
        if self.values.begin() {
            self.begin_record();
        }
        let plain = Segment { layers: &[], ..segment.clone() };
        let court = Self::court(&self.compiled, &self.rules, &self.scope, environment);
        let rulings = self.judge.segment(court, &plain);
        if !rulings.is_empty() {
            if self.options.decisions {
                self.report(&plain, &rulings, 0);
            }
            for ruling in &rulings {
                let count = self.recorder.summary.count_mut(ruling.entity);
                count.found += 1;
                match ruling.outcome {
                    Outcome::Applied if ruling.groups == 0 => count.acted += 1,
                    Outcome::Observed => count.observed += 1,
                    _ => {}
                }
            }
        }
        let rulings = self.values.add(plain.text, rulings, &self.judge.work);
        self.judge.recycle(rulings);
    }
}

/// A range of the decoded text, mapped through all layers.
fn outward(layers: &[Layer<'_>], span: Range<usize>) -> Range<usize> {
    layers.iter().rev().fold(span, |span, layer| {
        let encoded = layer.map.encoded(span);
        encoded.start + layer.start..encoded.end + layer.start
    })
}

/// A range of the decoded text as absolute offsets. The text begins where `raw` does.
fn raw_span(segment: &Segment<'_>, origin: usize, span: Range<usize>) -> Range<u64> {
    if segment.layers.is_empty() {
        return segment.raw.start + span.start as u64..segment.raw.start + span.end as u64;
    }
    let mapped = outward(segment.layers, span);
    let start = segment.raw.start + mapped.start.saturating_sub(origin) as u64;
    let end = segment.raw.start + mapped.end.saturating_sub(origin) as u64;
    start.min(segment.raw.end)..end.min(segment.raw.end)
}

fn count_characters(text: &[u8]) -> u64 {
    // Continuation bytes begin no character. Invalid bytes count one each, near enough for a report.
    text.iter().filter(|byte| **byte & 0xC0 != 0x80).count() as u64
}
