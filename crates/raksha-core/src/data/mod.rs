//! Reference data, versioned and dated: numbering plans, PIN codes, handles, issuer ranges, lists of names.

mod upi_handles;

pub use upi_handles::{UPI_HANDLES, is_upi_handle};
pub mod card_issuers;
pub mod iban_lengths;
pub mod phone_plans;
pub mod top_level_domains;
