//! Reference data, versioned and dated: numbering plans, PIN codes, handles, issuer ranges, lists of names.

pub mod card_issuers;
pub mod iban_lengths;
pub mod phone_plans;
pub mod top_level_domains;
