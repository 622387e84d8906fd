//! Names and postal addresses.

mod address;
mod person;

use super::Identifier;

/// The identifiers of this group.
pub static ALL: &[&Identifier] = &[&address::ADDRESS, &person::PERSON];

#[cfg(test)]
mod tests;
