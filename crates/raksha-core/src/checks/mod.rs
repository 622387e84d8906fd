//! Checksums, one file each: pure functions over digits or characters.

mod luhn;
mod mod97;

pub use luhn::luhn;
pub use mod97::iban_remainder_is_one;
