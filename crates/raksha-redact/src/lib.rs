//! Formats, decodings, policies and transforms around the core.
//!
//! **Invariant:** bytes outside findings are identical; any split of the input gives the same output under the
//! same injected keys and randomness.
//!
//! ```
//! use raksha_redact::format::Format;
//! use raksha_redact::{Engine, NoEnvironment, Policy, Redactor, Scope, SessionOptions};
//!
//! let policy = Policy::parse("mine.toml", "extends = \"strict\"\n[entity.EMAIL]\naction = \"label\"")?;
//! let engine = Engine::new(policy.compile()?); // cheap to clone, shared by all streams
//!
//! let mut redactor =
//!     Redactor::new(&engine, &Scope::default(), Format::Ndjson, SessionOptions::default())?;
//! let mut clean = Vec::new();
//! redactor.push(br#"{"id": 77, "mob": 98765"#, &NoEnvironment, &mut clean)?; // any split will do
//! redactor.push(b"43210, \"mail\": \"ravi@example.com\"}\n", &NoEnvironment, &mut clean)?;
//! let summary = redactor.finish(&NoEnvironment, &mut clean)?;
//!
//! assert_eq!(clean, b"{\"id\": 77, \"mob\": \"98XXXXXX10\", \"mail\": \"[EMAIL]\"}\n");
//! assert_eq!(summary.acted(), 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`Redactor`] is for bytes in, bytes out. A [`Session`] takes single values too, reports a [`Decision`] for each
//! finding, and lets a host answer [`TokenRequest`]s; `examples/` shows one program per way of use.

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
