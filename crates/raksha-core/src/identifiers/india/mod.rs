//! Identifiers issued in India, and the machine-readable zone of any travel document.
//!
//! Two kinds of match mean nothing by themselves and are to be dropped unless a key or a context word joins them:
//! those with `ChecksumFailed`, and those without any evidence (any nine digits may be an account number).

mod aadhaar;
mod abha;
mod bank_account;
mod driving_licence;
mod gstin;
mod ifsc;
mod mrz;
mod pan;
mod passport;
mod pin_code;
mod token;
mod upi;
mod vehicle;
mod voter_id;

pub use aadhaar::{AADHAAR, AADHAAR_ENROLMENT, AADHAAR_VID};
pub use abha::{ABHA, ABHA_ADDRESS};
pub use bank_account::BANK_ACCOUNT;
pub use driving_licence::DRIVING_LICENCE;
pub use gstin::GSTIN;
pub use ifsc::IFSC;
pub use mrz::{MRZ, is_zone_line};
pub use pan::PAN;
pub use passport::PASSPORT;
pub use pin_code::PIN_CODE;
pub use upi::UPI_ID;
pub use vehicle::VEHICLE_REG;
pub use voter_id::VOTER_ID;

use super::Identifier;

/// The identifiers of this country, in order of precedence between equals.
pub static ALL: &[&Identifier] = &[
    &MRZ,
    &GSTIN,
    &ABHA_ADDRESS,
    &UPI_ID,
    &PAN,
    &AADHAAR,
    &AADHAAR_VID,
    &AADHAAR_ENROLMENT,
    // A key such as `id proof no` declares several of these: the looser their reading, the later they come.
    &VOTER_ID,
    &PASSPORT,
    &DRIVING_LICENCE,
    &VEHICLE_REG,
    &ABHA,
    &IFSC,
    &BANK_ACCOUNT,
    &PIN_CODE,
];

#[cfg(test)]
mod tests;
