//! Whole redaction: formats, detection, policy, transforms. CPU time, best of the rounds.
//!
//! `cargo bench --package raksha-benches --bench redaction`

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    missing_docs,
    reason = "a benchmark prints its table"
)]

fn main() {}
