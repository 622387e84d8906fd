//! The built-in policies and the masks they start from.

use raksha_core::Entity;
use raksha_core::identifiers::Mask;

/// Name and text of every built-in policy. `strict` is the default.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("strict", include_str!("builtin/strict.toml")),
    ("guardian", include_str!("builtin/guardian.toml")),
    ("pci", include_str!("builtin/pci.toml")),
    ("hipaa-safe-harbor", include_str!("builtin/hipaa-safe-harbor.toml")),
    ("dpdp", include_str!("builtin/dpdp.toml")),
    ("rbi", include_str!("builtin/rbi.toml")),
];

/// The presets a policy may name.
pub(super) const MASKS: &[(&str, Mask)] = &[
    ("whole", Mask::Keep { first: 0, last: 0 }),
    ("last-four", Mask::Keep { first: 0, last: 4 }),
    ("first-one", Mask::Keep { first: 1, last: 0 }),
    ("phone", Mask::Phone),
    ("pan", Mask::Keep { first: 5, last: 1 }),
    ("gstin", Mask::Keep { first: 2, last: 3 }),
    ("pin-code", Mask::Keep { first: 3, last: 0 }),
    ("ifsc", Mask::Keep { first: 4, last: 0 }),
    ("card-bin-last-four", Mask::Keep { first: 6, last: 4 }),
    ("email", Mask::Email),
    ("upi", Mask::Upi),
    ("person", Mask::Person),
    ("first-and-fixed", Mask::FirstAndFixed),
    ("ip", Mask::Ip),
    ("device", Mask::Device),
    ("year", Mask::Year),
    ("geo", Mask::Geo),
    ("vehicle", Mask::Vehicle),
    ("iban", Mask::Iban),
    ("url", Mask::Url),
    ("label", Mask::Label),
];

/// The mask of an entity where a policy names none.
pub(super) const fn default_mask(entity: Entity) -> Mask {
    use Entity as E;
    match entity {
        E::Person => Mask::Person,
        E::PinCode => Mask::Keep { first: 3, last: 0 },
        E::Phone => Mask::Phone,
        E::Email => Mask::Email,
        E::Aadhaar
        | E::VoterId
        | E::DrivingLicence
        | E::Abha
        | E::BankAccount
        | E::CreditCard
        | E::UsSsn => Mask::Keep { first: 0, last: 4 },
        E::Pan => Mask::Keep { first: 5, last: 1 },
        E::Passport => Mask::Keep { first: 1, last: 0 },
        E::VehicleReg => Mask::Vehicle,
        E::Ifsc => Mask::Keep { first: 4, last: 0 },
        E::UpiId => Mask::Upi,
        E::Gstin => Mask::Keep { first: 2, last: 3 },
        E::Iban => Mask::Iban,
        E::IpAddress => Mask::Ip,
        E::MacAddress | E::DeviceId => Mask::Device,
        E::DateOfBirth => Mask::Year,
        E::Geo => Mask::Geo,
        E::Username => Mask::FirstAndFixed,
        E::Url => Mask::Url,
        E::Address
        | E::Otp
        | E::Secret
        | E::Cvv
        | E::Track
        | E::Mrz
        | E::Date
        | E::Age
        | E::Location
        | E::MedicalRecord
        | E::HealthPlan
        | E::Custom(_) => Mask::Label,
    }
}
