//! Identifiers issued in India, and the machine-readable zone of any travel document.

mod aadhaar;
mod driving_licence;
mod gstin;
mod mrz;
mod pan;
mod passport;
mod token;
mod upi;
mod vehicle;
mod voter_id;

pub use aadhaar::{AADHAAR, AADHAAR_ENROLMENT, AADHAAR_VID};
pub use driving_licence::DRIVING_LICENCE;
pub use gstin::GSTIN;
pub use mrz::MRZ;
pub use pan::PAN;
pub use passport::PASSPORT;
pub use upi::UPI_ID;
pub use vehicle::VEHICLE_REG;
pub use voter_id::VOTER_ID;

use super::Identifier;

/// The identifiers of this country, in order of precedence between equals.
pub static ALL: &[&Identifier] = &[
    &MRZ,
    &GSTIN,
    &UPI_ID,
    &PAN,
    &AADHAAR,
    &AADHAAR_VID,
    &AADHAAR_ENROLMENT,
    &DRIVING_LICENCE,
    &VOTER_ID,
    &VEHICLE_REG,
    &PASSPORT,
];

#[cfg(test)]
mod tests;
