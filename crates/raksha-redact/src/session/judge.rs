//! From one text to its edits: detection, nested decodings, lists, floors and transforms.
//!
//! A text and the texts decoded from it form a tree. Each text's edits are mapped to its parent: character by
//! character where the encoding allows, else the whole encoded token is written anew.

use std::ops::Range;

use raksha_core::detect::{DetectScratch, RecordContext};
use raksha_core::{
    Confidence, Entity, Evidence, EvidenceSet, Finding, RuleId, Segment, Sensitive, limits,
};

use super::Blocked;
use super::looks::{PARTS_BOTH, is_complete, is_dull, is_plain, name_part};
use super::token::{Template, TokenRequest};
use crate::decision::Outcome;
use crate::decode::{self, Triggers, derive};
use crate::engine::{Compiled, Scope};
use crate::environment::{Day, Environment};
use crate::policy::{EntityRules, ExtrasScratch, Mode, Place};
use crate::transform::{Subject, Transform, apply, is_own_output};

/// What is written in a place of a text.
#[derive(Debug)]
pub(super) enum Piece {
    /// In `Judge::work`.
    Stored(Range<usize>),
    /// Waits for the vault.
    Template(Box<Template>),
    /// Nothing changes: the finding is only reported.
    None,
}

/// A finding in its text and what becomes of it.
#[derive(Debug)]
pub(super) struct Ruling {
    pub(super) span: Range<usize>,
    pub(super) entity: Entity,
    pub(super) confidence: Confidence,
    pub(super) evidence: EvidenceSet,
    pub(super) rule: RuleId,
    pub(super) outcome: Outcome,
    pub(super) groups: u32,
    pub(super) piece: Piece,
}

impl Ruling {
    pub(super) fn acts(&self) -> bool {
        !matches!(self.piece, Piece::None)
    }
}

/// What a record has shown so far, for combinations.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    /// Groups with a value.
    groups: u32,
    /// Groups for which half a name was seen.
    part_groups: u32,
    parts: u8,
    /// A value that counts alone.
    pub(super) alone: bool,
}

impl Seen {
    /// The groups that stand in the record.
    pub(super) const fn groups(self) -> u32 {
        if self.parts == PARTS_BOTH { self.groups | self.part_groups } else { self.groups }
    }
}

/// Buffers for one depth of nested texts.
#[derive(Default)]
struct Level {
    scratch: decode::Scratch,
    findings: Vec<Finding>,
    rulings: Vec<Ruling>,
}

/// Everything needed to judge a text, kept between texts.
pub(super) struct Judge {
    pub(super) context: RecordContext,
    pub(super) work: Vec<u8>,
    pub(super) seen: Seen,
    pub(super) requests: Vec<TokenRequest>,
    pub(super) blocked: Option<Blocked>,
    pub(super) today: Day,
    scratch: DetectScratch,
    extras: ExtrasScratch,
    levels: Vec<Level>,
    pub(super) spare: Vec<u8>,
    next_token: u64,
    lists_allow: bool,
}

/// What stays the same within a push.
#[derive(Clone, Copy)]
pub(super) struct Court<'a> {
    pub(super) compiled: &'a Compiled,
    pub(super) rules: &'a EntityRules,
    pub(super) scope: &'a Scope,
    pub(super) environment: &'a dyn Environment,
}

impl Judge {
    pub(super) fn new(compiled: &Compiled) -> Self {
        Self {
            context: RecordContext::new(),
            work: Vec::new(),
            seen: Seen::default(),
            requests: Vec::new(),
            blocked: None,
            today: crate::environment::Timestamp::default().day(),
            scratch: DetectScratch::default(),
            extras: ExtrasScratch::default(),
            levels: (0..=limits::DECODE_LAYERS_MAX).map(|_| Level::default()).collect(),
            spare: Vec::new(),
            next_token: 0,
            lists_allow: !compiled.policy.allow.is_empty(),
        }
    }

    /// The rulings on a segment's text, sorted, acting ones without overlap. Give them back by [`Self::recycle`].
    #[inline]
    pub(super) fn segment(&mut self, court: Court<'_>, segment: &Segment<'_>) -> Vec<Ruling> {
        self.text(court, segment, 0, false)
    }

    /// What a detector finds in a text that is no part of the stream, without memory of the record.
    pub(super) fn scan_aside(
        &mut self,
        detector: &raksha_core::detect::Detector,
        segment: &Segment<'_>,
        out: &mut Vec<Finding>,
    ) {
        detector.segment(segment, &mut RecordContext::new(), &mut self.scratch, out);
    }

    /// Takes the buffer of rulings back.
    pub(super) fn recycle(&mut self, mut rulings: Vec<Ruling>) {
        rulings.clear();
        if let Some(level) = self.levels.first_mut() {
            level.rulings = rulings;
        }
        self.work.clear();
    }

    /// A record ends.
    pub(super) fn clear_record(&mut self) {
        self.context.clear();
        self.seen = Seen::default();
    }

    fn text(
        &mut self,
        court: Court<'_>,
        segment: &Segment<'_>,
        depth: usize,
        joined: bool,
    ) -> Vec<Ruling> {
        let dull = court.compiled.policy.extras.is_none() && is_dull(segment);
        let dull = dull && self.declares_nothing(court, segment);
        let Some(level) = self.levels.get_mut(depth) else { return Vec::new() };
        if dull {
            // Empty, but not new: the caller gives the buffer back.
            return std::mem::take(&mut level.rulings);
        }
        let mut findings = std::mem::take(&mut level.findings);
        let mut rulings = std::mem::take(&mut level.rulings);
        court.compiled.detector.segment(
            segment,
            &mut self.context,
            &mut self.scratch,
            &mut findings,
        );
        if let Some(extras) = &court.compiled.policy.extras {
            let place =
                Place { text: segment.text, key: segment.key, path: segment.path.as_bytes() };
            extras.find(place, &mut self.extras, &mut findings);
        }
        if !findings.is_empty() {
            if joined {
                findings.retain(|one| {
                    one.evidence.has(Evidence::Key) || one.evidence.has(Evidence::Context)
                });
            }
            if depth > 0 {
                for finding in &mut findings {
                    finding.evidence = finding.evidence.with(Evidence::Decoded);
                }
            }
            self.rule_on(court, segment, &mut findings, &mut rulings);
            findings.clear();
        }
        if depth < limits::DECODE_LAYERS_MAX && !is_plain(segment.text) {
            let triggers = Triggers::of(segment.text);
            if triggers.any() {
                self.nested(court, segment, depth, (triggers, joined), &mut rulings);
            }
        }
        if let Some(level) = self.levels.get_mut(depth) {
            level.findings = findings;
        }
        if rulings.len() > 1 {
            self.settle(court, &mut rulings);
        }
        rulings
    }

    /// Whether a segment's key, if it has one, says nothing about the kind of its value.
    fn declares_nothing(&mut self, court: Court<'_>, segment: &Segment<'_>) -> bool {
        let Some(key) = segment.key else { return true };
        let info = court.compiled.detector.key_info(key, segment.parent, &mut self.scratch);
        info.declares.is_empty()
    }

    /// Looks into the texts decoded from this one.
    fn nested(
        &mut self,
        court: Court<'_>,
        segment: &Segment<'_>,
        depth: usize,
        (triggers, joined): (Triggers, bool),
        rulings: &mut Vec<Ruling>,
    ) {
        let Some(level) = self.levels.get_mut(depth) else { return };
        let mut scratch = std::mem::take(&mut level.scratch);
        // Found in a part that this round left as it was: the round that decodes that part finds it too, and
        // writes it in the right encoding. Where two rulings are equal the earlier one stands.
        let mut untouched = Vec::new();
        derive(segment.text, triggers, &mut scratch, &mut |derived| {
            let inner = Segment { text: derived.text, layers: &[], ..segment.clone() };
            let mut found = self.text(court, &inner, depth + 1, joined || derived.joined);
            if derived.encoding.is_opaque() {
                self.rewrite(derived.text, derived.encoding, &derived.range, &mut found);
            }
            for mut ruling in found.drain(..) {
                if derived.encoding.is_opaque() {
                    rulings.push(ruling);
                    continue;
                }
                let decoded = derived.text.get(ruling.span.clone());
                ruling.span = derived.parent_range(ruling.span);
                ruling.piece = self.encoded(derived.encoding, ruling.piece);
                if segment.text.get(ruling.span.clone()) == decoded {
                    untouched.push(ruling);
                } else {
                    rulings.push(ruling);
                }
            }
            if let Some(level) = self.levels.get_mut(depth + 1) {
                level.rulings = found;
            }
        });
        rulings.append(&mut untouched);
        if let Some(level) = self.levels.get_mut(depth) {
            level.scratch = scratch;
        }
    }

    /// Turns findings into rulings.
    fn rule_on(
        &mut self,
        court: Court<'_>,
        segment: &Segment<'_>,
        findings: &mut Vec<Finding>,
        rulings: &mut Vec<Ruling>,
    ) {
        let policy = &court.compiled.policy;
        let path = segment.path.as_bytes();
        let mut act = 0;
        let (mut conditional, mut alone) = (false, false);
        for position in 0..findings.len() {
            let Some(finding) = findings.get(position) else { break };
            let Some(rule) = court.rules.rule(finding.entity, path) else { continue };
            let value = segment.text.get(finding.range()).unwrap_or_default();
            if is_own_output(segment.text, finding.range(), |name| policy.is_custom_name(name)) {
                continue;
            }
            let forced = finding.evidence.has(Evidence::Forced);
            let allowed = self.lists_allow
                && policy
                    .allow
                    .iter()
                    .any(|allow| allow.permits(self.today, finding.entity, path, value));
            let outcome = match rule.mode {
                _ if finding.confidence < rule.floor && !forced => Outcome::BelowFloor,
                _ if allowed && !forced => Outcome::Allowed,
                _ if rule.transform == Transform::Keep => Outcome::Kept,
                Mode::Observe => Outcome::Observed,
                Mode::Block => {
                    let entity = policy.entity_name(finding.entity).to_owned();
                    let rule = policy.rule_id(finding.rule).to_owned();
                    self.blocked.get_or_insert(Blocked::Entity { entity, rule });
                    return;
                }
                Mode::Enforce => Outcome::Applied,
            };
            if outcome == Outcome::Applied {
                if rule.combined {
                    conditional = true;
                } else {
                    alone = true;
                }
                findings.swap(act, position);
                act += 1;
            } else {
                if outcome == Outcome::Observed {
                    self.note(court, segment, &finding.clone());
                }
                rulings.push(ruling(finding, outcome));
            }
        }
        findings.truncate(act);
        // A value that counts only in combination must not hide one inside that counts alone.
        let alone =
            if conditional && alone { spans_alone(court, path, findings) } else { Vec::new() };
        for position in 0..findings.len() {
            let Some(finding) = findings.get(position).cloned() else { break };
            self.note(court, segment, &finding);
        }
        raksha_core::detect::resolve(findings);
        for finding in findings.iter() {
            let next = alone.partition_point(|span| span.end <= finding.span.start);
            let promote = alone.get(next).is_some_and(|span| span.start < finding.span.end);
            self.transform(court, segment, finding, promote, rulings);
        }
    }

    /// Remembers a finding for the record's combinations.
    fn note(&mut self, court: Court<'_>, segment: &Segment<'_>, finding: &Finding) {
        let record = &court.compiled.policy.record;
        let rule = court.rules.rule(finding.entity, segment.path.as_bytes());
        if rule.is_some_and(|rule| !rule.combined) {
            self.seen.alone = true;
        }
        let groups = record.groups(finding.entity);
        let demanding = record.complete_only(finding.entity);
        if groups == 0 {
            return;
        }
        let value = segment.text.get(finding.range()).unwrap_or_default();
        if demanding == 0 || is_complete(finding.entity, value) {
            self.seen.groups |= groups;
            return;
        }
        self.seen.groups |= groups & !demanding;
        let part = name_part(segment.key, value);
        if finding.entity == Entity::Person && part != 0 {
            self.seen.parts |= part;
            self.seen.part_groups |= groups & demanding;
        }
    }

    /// Writes what stands in a finding's place.
    fn transform(
        &mut self,
        court: Court<'_>,
        segment: &Segment<'_>,
        finding: &Finding,
        promote: bool,
        rulings: &mut Vec<Ruling>,
    ) {
        let Some(rule) = court.rules.rule(finding.entity, segment.path.as_bytes()) else { return };
        let policy = &court.compiled.policy;
        let name = policy.entity_name(finding.entity);
        let value = segment.text.get(finding.range()).unwrap_or_default();
        let mut ruling = ruling(finding, Outcome::Applied);
        if rule.combined && !promote {
            ruling.groups = policy.record.groups(finding.entity);
        }
        if rule.transform == Transform::Token {
            let id = self.next_token;
            self.next_token += 1;
            self.requests.push(TokenRequest {
                id,
                entity: finding.entity,
                name: name.to_owned(),
                value: Sensitive::new(value.to_vec()),
                groups: ruling.groups,
            });
            ruling.piece = Piece::Template(Box::new(Template::Token { id }));
            rulings.push(ruling);
            return;
        }
        let key = match &rule.transform {
            Transform::Hash(id) => {
                let key = court.environment.key(id);
                if key.is_none() {
                    self.blocked.get_or_insert(Blocked::MissingKey { key: id.clone() });
                }
                key
            }
            _ => None,
        };
        let subject = Subject { entity: finding.entity, name, tenant: &court.scope.tenant };
        let start = self.work.len();
        apply(&rule.transform, subject, key, value, &mut self.work);
        if self.work.get(start..) == Some(value) {
            // Its own output: a second pass changes nothing and reports nothing.
            self.work.truncate(start);
            return;
        }
        ruling.piece = Piece::Stored(start..self.work.len());
        rulings.push(ruling);
    }
}

fn ruling(finding: &Finding, outcome: Outcome) -> Ruling {
    Ruling {
        span: finding.range(),
        entity: finding.entity,
        confidence: finding.confidence,
        evidence: finding.evidence,
        rule: finding.rule,
        outcome,
        groups: 0,
        piece: Piece::None,
    }
}

/// Where the values stand that count alone, sorted, each place once.
fn spans_alone(court: Court<'_>, path: &[u8], findings: &[Finding]) -> Vec<Range<u32>> {
    let counts_alone = |finding: &&Finding| {
        court.rules.rule(finding.entity, path).is_some_and(|rule| !rule.combined)
    };
    let mut spans: Vec<Range<u32>> =
        findings.iter().filter(counts_alone).map(|finding| finding.span.clone()).collect();
    spans.sort_by_key(|span| (span.start, span.end));
    spans.dedup_by(|later, earlier| {
        let meets = later.start <= earlier.end;
        if meets {
            earlier.end = earlier.end.max(later.end);
        }
        meets
    });
    spans
}
