//! The vocabulary every crate shares: entities, evidence, findings, segments, layers, limits.

mod entity;
mod evidence;
mod finding;
mod layer;
pub mod limits;
mod path;
mod segment;
mod sensitive;

pub use entity::{CustomEntity, Entity, EntitySet};
pub use evidence::{Confidence, Evidence, EvidenceSet};
pub use finding::{Finding, RuleId};
pub use layer::{Encoding, Layer, OffsetMap};
pub use path::Path;
pub use segment::{Event, Segment, SegmentKind, UnscannedReason, Walker};
pub use sensitive::Sensitive;
