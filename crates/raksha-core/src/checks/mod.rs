//! Checksums, one file each: pure functions over digits or characters.

mod icao;
mod luhn;
mod mod36;
mod verhoeff;

pub use icao::icao_check_digit;
pub use luhn::luhn;
pub use mod36::luhn_mod36;
pub use verhoeff::verhoeff;
mod mod97;
pub use mod97::iban_remainder_is_one;
