//! Raksha's pure core: what personal data looks like and where it stands in a piece of text.
//!
//! **Invariant:** no I/O, no clock, no randomness, no async; the same input gives the same findings; time is
//! linear in the input; nothing here panics, whatever the bytes.

#![forbid(unsafe_op_in_unsafe_fn)]

pub mod checks;
pub mod data;
pub mod detect;
pub mod identifiers;
pub mod keys;
pub mod names;
pub mod types;

pub use types::{
    Confidence, CustomEntity, Encoding, Entity, EntitySet, Event, Evidence, EvidenceSet, Finding,
    Layer, OffsetMap, Path, RuleId, Segment, SegmentKind, Sensitive, UnscannedReason, Walker,
    limits,
};
