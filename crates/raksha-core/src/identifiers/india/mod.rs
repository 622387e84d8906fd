//! Identifiers issued in India, and the machine-readable zone of any travel document.

mod aadhaar;
mod pan;
mod token;
mod upi;

pub use aadhaar::{AADHAAR, AADHAAR_ENROLMENT, AADHAAR_VID};
pub use pan::PAN;
pub use upi::UPI_ID;

use super::Identifier;

/// The identifiers of this country, in order of precedence between equals.
pub static ALL: &[&Identifier] = &[&UPI_ID, &PAN, &AADHAAR, &AADHAAR_VID, &AADHAAR_ENROLMENT];

#[cfg(test)]
mod tests;
