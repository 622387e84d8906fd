//! The seam between the command line and the engine crates: everything the commands ask of the engine is asked
//! here, so that the engine may change its shape without the commands noticing.

mod adapter;
mod checksum;
mod format;
mod policy;
mod tally;
mod world;

use std::ops::Range;

use clap::ValueEnum;
use raksha_core::{Confidence, EvidenceSet};

pub use adapter::{Engine, Session};
pub use checksum::checksum;
pub use format::format_of;
pub use raksha_redact::format::Format;
pub use tally::{Tally, add_count as tally_add};

/// How names and addresses are looked for.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Names {
    /// Not at all.
    Off,
    /// By keys, cue words, gazetteers and rules.
    Keys,
    /// With the statistical tagger too.
    Full,
}

/// What a session is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct SessionOptions {
    /// Rename columns of JSON objects and append `is_pii` (CSV only).
    pub annotate: bool,
    /// Keep decisions for reports; counts are kept in any case.
    pub decisions: bool,
}

/// One decision of the engine, ready for reports: no value, the path masked where it holds one.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The record, from 1.
    pub record: u64,
    /// Where in the record.
    pub path: String,
    /// The stable name of the entity.
    pub entity: String,
    /// How sure.
    pub confidence: Confidence,
    /// Why.
    pub evidence: EvidenceSet,
    /// By which rule.
    pub rule: String,
    /// Code points in the decoded value.
    pub span: Range<u64>,
    /// Bytes in the stream.
    pub raw: Range<u64>,
    /// What was done with the value: `mask`, `keep`, `drop` and the like.
    pub action: String,
    /// The value as the policy shows it.
    pub masked: String,
}

/// The policy does not let this data pass at all.
#[derive(Clone, Debug)]
pub struct Blocked {
    /// Why, without any value.
    pub reason: String,
    /// What to do about it.
    pub hint: &'static str,
}
