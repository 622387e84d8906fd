//! Identifiers used all over the world, and the ones that only profiles ask for.

use super::Identifier;

mod card;
mod email;
mod form;
mod ip;
mod ip6;
mod mac;
mod phone;

pub use card::CREDIT_CARD;
pub use email::EMAIL;
pub use ip::IP_ADDRESS;
pub use mac::MAC_ADDRESS;
pub use phone::PHONE;

/// In order of precedence between equals.
pub static ALL: &[&Identifier] = &[&EMAIL, &IP_ADDRESS, &MAC_ADDRESS, &CREDIT_CARD, &PHONE];

/// Beginnings of words (lower case) at which the recognizers of this folder expect a keyword seed.
pub static KEYWORDS: &[&str] = &[];

#[cfg(test)]
mod tests;
