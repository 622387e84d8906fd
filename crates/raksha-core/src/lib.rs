//! Raksha's pure core: what personal data looks like and where it stands in a piece of text.
//!
//! **Invariant:** no I/O, no clock, no randomness, no async; the same input gives the same findings; time is
//! linear in the input; nothing here panics, whatever the bytes.
//!
//! ```
//! use raksha_core::detect::{DetectScratch, Detector, DetectorOptions, RecordContext};
//! use raksha_core::{Confidence, Entity, EntitySet, Evidence, Segment, SegmentKind};
//!
//! let detector = Detector::new(&DetectorOptions {
//!     entities: EntitySet::EMPTY.with(Entity::Phone),
//!     ..DetectorOptions::default()
//! });
//! let segment = Segment::of(b"call me on 98765 43210", SegmentKind::Text);
//! let mut findings = Vec::new();
//! detector.segment(
//!     &segment,
//!     &mut RecordContext::default(),
//!     &mut DetectScratch::default(),
//!     &mut findings,
//! );
//!
//! let [phone] = findings.as_slice() else { panic!("one finding") };
//! assert_eq!((phone.entity, phone.range()), (Entity::Phone, 11..22));
//! assert_eq!(phone.confidence, Confidence::Medium);
//! assert!(phone.evidence.has(Evidence::Grouping) && phone.evidence.has(Evidence::Context));
//! ```
//!
//! Most hosts want `raksha-redact`, which brings formats, policies and the way back into the bytes.

#![forbid(unsafe_op_in_unsafe_fn)]

pub mod checks;
pub mod data;
pub mod detect;
pub mod identifiers;
pub mod keys;
pub mod names;
pub mod types;
mod window;

pub use types::{
    Confidence, CustomEntity, Encoding, Entity, EntitySet, Event, Evidence, EvidenceSet, Finding,
    Layer, OffsetMap, Path, RuleId, Segment, SegmentKind, Sensitive, UnscannedReason, Walker,
    limits,
};
