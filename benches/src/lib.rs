//! What speed is measured on and against: seeded generators of texts, the regex baseline, and CPU time.
//!
//! **Invariant:** the same seed gives the same bytes, on every machine; all data is synthetic.
//!
//! ```
//! use raksha_benches::{generate, random::Random};
//! let text = generate::log_lines(&mut Random::new(1), 10_000, generate::Density::Sparse);
//! assert!(text.len() >= 10_000);
//! ```

#![forbid(unsafe_code)]

pub mod baseline;
pub mod clock;
pub mod generate;
pub mod numbers;
pub mod random;
