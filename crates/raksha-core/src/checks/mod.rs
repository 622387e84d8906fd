//! Checksums, one file each: pure functions over digits or characters.

mod luhn;
mod verhoeff;

pub use luhn::luhn;
pub use verhoeff::verhoeff;
mod mod97;
pub use mod97::iban_remainder_is_one;
