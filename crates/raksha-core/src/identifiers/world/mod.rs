//! Identifiers used all over the world, and the ones that only profiles ask for.

use super::Identifier;

mod age;
mod calendar;
mod card;
mod cvv;
mod date;
mod date_of_birth;
mod device;
mod email;
mod form;
mod geo;
mod health_plan;
mod iban;
mod ip;
mod ip6;
mod location;
mod mac;
mod medical_record;
mod otp;
mod phone;
mod phone_cue;
mod phone_form;
mod profile;
mod secrets;
mod track;
mod url;
mod us_ssn;
mod username;

pub use age::AGE;
pub use card::CREDIT_CARD;
pub use cvv::CVV;
pub use date::DATE;
pub use date_of_birth::DATE_OF_BIRTH;
pub use device::DEVICE_ID;
pub use email::EMAIL;
pub use geo::GEO;
pub use health_plan::HEALTH_PLAN;
pub use iban::IBAN;
pub use ip::IP_ADDRESS;
pub use location::LOCATION;
pub use mac::MAC_ADDRESS;
pub use medical_record::MEDICAL_RECORD;
pub use otp::OTP;
pub use phone::PHONE;
pub use secrets::{PASSWORD, SECRET, open_private_key};
pub use track::TRACK;
pub use url::URL_CREDENTIALS;
pub use us_ssn::US_SSN;
pub use username::USERNAME;

/// In order of precedence between equals.
pub static ALL: &[&Identifier] = &[
    &TRACK,
    &SECRET,
    &URL_CREDENTIALS,
    &PASSWORD,
    &IBAN,
    &EMAIL,
    &IP_ADDRESS,
    &MAC_ADDRESS,
    &CREDIT_CARD,
    &CVV,
    &US_SSN,
    &DEVICE_ID,
    &PHONE,
    &OTP,
    &DATE_OF_BIRTH,
    &GEO,
    &USERNAME,
    &MEDICAL_RECORD,
    &HEALTH_PLAN,
    &DATE,
    &AGE,
    &LOCATION,
];

#[cfg(test)]
mod tests;
