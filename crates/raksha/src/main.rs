//! The `raksha` command line.
fn main() {}
