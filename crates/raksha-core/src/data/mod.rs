//! Reference data, versioned and dated: numbering plans, PIN codes, handles, issuer ranges, lists of names.

mod bank_codes;
mod indian_states;
mod pin_codes;
mod upi_handles;
pub(crate) mod word_list;

pub use bank_codes::{BANK_CODES, is_bank_code};
pub use indian_states::{VEHICLE_STATES, is_tax_state, is_vehicle_state};
pub use pin_codes::{is_pin_code, is_place_of_pin};
pub use upi_handles::{UPI_HANDLES, is_upi_handle};
pub mod card_issuers;
pub mod iban_lengths;
pub mod phone_plans;
pub mod top_level_domains;
