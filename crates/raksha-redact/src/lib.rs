//! Formats, decodings, policies and transforms around the core.
//!
//! **Invariant:** bytes outside findings are identical; any split of the input gives the same output under the
//! same injected keys and randomness.

#![forbid(unsafe_code)]

pub mod decode;
pub mod environment;
pub mod format;
pub mod transform;

pub use environment::{Day, Environment, Key, KeyId, KeyTooShort, NoEnvironment, Timestamp};
pub use transform::{CustomMask, MaskStyle, Transform};
