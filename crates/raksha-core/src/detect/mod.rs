//! Detection: seeds → recognizers → vetoes → key and context → resolve.
//!
//! One vectorised pass marks *seeds* (places where a value may begin); each seed's bits say which identifiers to
//! try there. Everything after is anchored, so the cost does not grow with the number of rules.

mod context;
mod detector;
mod hunt;
mod lines;
mod number;
mod record;
mod resolve;
mod scan;
mod seeds;
mod site;
mod tagging;
mod veto;
mod words;

pub use detector::{DetectScratch, Detector, DetectorOptions, NamesMode};
pub use lines::{OPEN_LINES_MAX, settled_lines};
pub use number::{NUMBER_DIGITS_MAX, Number, NumberPrefix};
pub use record::RecordContext;
pub use resolve::resolve;
pub use scan::{Keywords, Level, Options, SCAN_BYTES_MAX, SeedBuffer, SeedHit, scan, scan_with};
pub use seeds::{Seed, SeedSet};
pub use site::Site;
