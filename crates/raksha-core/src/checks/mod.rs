//! Checksums, one file each: pure functions over digits or characters.

mod luhn;
mod verhoeff;

pub use luhn::luhn;
pub use verhoeff::verhoeff;
