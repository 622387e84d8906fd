//! What a session reports: decisions without values, and their sums.

use std::ops::Range;

use raksha_core::{Confidence, Entity, EvidenceSet, UnscannedReason};

use crate::policy::Mode;

/// What became of a finding.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Outcome {
    /// The transform was applied.
    Applied,
    /// The policy only observes.
    Observed,
    /// The confidence is below the policy's floor.
    BelowFloor,
    /// The policy keeps the value.
    Kept,
    /// An allow entry lets the value through.
    Allowed,
    /// The value counts only in a combination, which the record does not meet.
    Uncombined,
}

impl Outcome {
    /// The stable name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Observed => "observed",
            Self::BelowFloor => "below-floor",
            Self::Kept => "kept",
            Self::Allowed => "allowed",
            Self::Uncombined => "uncombined",
        }
    }
}

/// One finding and what became of it. Holds no value: it feeds metrics, the trail and reports.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// The record, from 1; 0 outside all records (a table's header).
    pub record: u64,
    /// The path in the document; keys that are personal data themselves are masked.
    pub path: String,
    /// What was found.
    pub entity: Entity,
    /// Its name, the policy's own entities included.
    pub name: String,
    /// How sure.
    pub confidence: Confidence,
    /// Why.
    pub evidence: EvidenceSet,
    /// By which rule.
    pub rule: String,
    /// Code points of the decoded value.
    pub characters: Range<u64>,
    /// Absolute bytes of the stream.
    pub bytes: Range<u64>,
    /// The transform.
    pub action: &'static str,
    /// The policy's mode.
    pub mode: Mode,
    /// What became of it.
    pub outcome: Outcome,
    /// What stands, or would stand, in its place.
    pub masked: String,
    /// The groups the outcome waits for until the record ends.
    pub(crate) groups: u32,
}

/// The sums of one entity.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct EntityCount {
    /// All findings.
    pub found: u64,
    /// Findings that were transformed.
    pub acted: u64,
    /// Findings that were only observed.
    pub observed: u64,
}

/// The sums of a session.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// Records seen to their end.
    pub records: u64,
    /// Records that hold personal data by the policy's rules.
    pub pii_records: u64,
    /// Bytes taken in.
    pub bytes: u64,
    /// Records in which combinations counted as met because the record was too long to hold.
    pub oversized_records: u64,
    counts: Vec<(Entity, EntityCount)>,
    unscanned: Vec<(UnscannedReason, u64)>,
}

impl Summary {
    /// The sums of each entity that was found, by entity.
    pub fn entities(&self) -> impl Iterator<Item = (Entity, &EntityCount)> {
        self.counts.iter().map(|(entity, count)| (*entity, count))
    }

    /// The sums of one entity.
    pub fn entity(&self, entity: Entity) -> EntityCount {
        let found = self.counts.iter().find(|(known, _)| *known == entity);
        found.map(|(_, count)| count.clone()).unwrap_or_default()
    }

    /// All findings.
    pub fn found(&self) -> u64 {
        self.counts.iter().map(|(_, count)| count.found).sum()
    }

    /// All findings that were transformed.
    pub fn acted(&self) -> u64 {
        self.counts.iter().map(|(_, count)| count.acted).sum()
    }

    /// Bytes that were not scanned, by reason.
    pub fn unscanned(&self) -> &[(UnscannedReason, u64)] {
        &self.unscanned
    }

    /// All bytes that were not scanned.
    pub fn unscanned_bytes(&self) -> u64 {
        self.unscanned.iter().map(|(_, bytes)| bytes).sum()
    }

    /// Adds the sums of another session, for work shared among threads.
    pub fn add(&mut self, other: &Self) {
        self.records += other.records;
        self.pii_records += other.pii_records;
        self.bytes += other.bytes;
        self.oversized_records += other.oversized_records;
        for (entity, count) in &other.counts {
            let own = self.count_mut(*entity);
            own.found += count.found;
            own.acted += count.acted;
            own.observed += count.observed;
        }
        for (reason, bytes) in &other.unscanned {
            self.pass_over(*reason, *bytes);
        }
    }

    pub(crate) fn count_mut(&mut self, entity: Entity) -> &mut EntityCount {
        let position = match self.counts.binary_search_by_key(&entity, |(known, _)| *known) {
            Ok(position) => position,
            Err(position) => {
                self.counts.insert(position, (entity, EntityCount::default()));
                position
            }
        };
        #[expect(clippy::indexing_slicing, reason = "the search found it or it was just put there")]
        &mut self.counts[position].1
    }

    pub(crate) fn pass_over(&mut self, reason: UnscannedReason, bytes: u64) {
        match self.unscanned.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, sum)) => *sum += bytes,
            None => self.unscanned.push((reason, bytes)),
        }
    }
}
