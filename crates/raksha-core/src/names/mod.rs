//! Names and postal addresses by key, cue words, gazetteers and rules, and the statistical tagger.
//!
//! Neither has a checksum or an alphabet of its own, so everything here is about *plausibility*: under a declaring
//! key (`person::declared`, `address::declared`) and behind a cue or among address parts in free text
//! (`person::behind_cue`, `address::around`).

pub mod address;
mod lists;
pub mod person;
pub mod tagger;

pub use lists::{NameFlags, is_place, name_flags};
