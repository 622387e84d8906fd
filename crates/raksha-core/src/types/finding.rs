//! A finding: where, what, how sure and why. Never the value itself.

use std::ops::Range;

use super::{Confidence, Entity, EvidenceSet};

/// The stable id of the rule that found something, such as `in.aadhaar`.
pub type RuleId = &'static str;

/// Personal data found in one segment. Holds no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Bytes of the segment's decoded text.
    pub span: Range<u32>,
    /// What was found.
    pub entity: Entity,
    /// How sure.
    pub confidence: Confidence,
    /// Why.
    pub evidence: EvidenceSet,
    /// By which rule.
    pub rule: RuleId,
}

impl Finding {
    /// A finding whose confidence follows from its evidence.
    pub const fn new(
        span: Range<u32>,
        entity: Entity,
        evidence: EvidenceSet,
        rule: RuleId,
    ) -> Self {
        Self { span, entity, confidence: evidence.confidence(), evidence, rule }
    }

    /// The span as `usize`, for slicing the segment's text.
    pub const fn range(&self) -> Range<usize> {
        self.span.start as usize..self.span.end as usize
    }

    /// Whether the spans share at least one byte.
    pub const fn overlaps(&self, other: &Self) -> bool {
        self.span.start < other.span.end && other.span.start < self.span.end
    }
}
