//! Formats, decodings, policies and transforms around the core.
//!
//! **Invariant:** bytes outside findings are identical; any split of the input gives the same output under the
//! same injected keys and randomness.

#![forbid(unsafe_code)]

pub mod decision;
pub mod decode;
pub mod engine;
pub mod environment;
pub mod format;
pub mod policy;
pub mod redactor;
pub mod session;
pub mod transform;

pub use decision::{Decision, EntityCount, Outcome, Summary};
pub use engine::{Engine, Scope};
pub use environment::{Day, Environment, Key, KeyId, KeyTooShort, NoEnvironment, Timestamp};
pub use policy::{CompiledPolicy, FailMode, Mode, NamesMode, Policy, PolicyError};
pub use redactor::Redactor;
pub use session::{Blocked, Chunk, Session, SessionOptions, TokenAnswer, TokenRequest, Value};
pub use transform::{CustomMask, MaskStyle, Transform};
