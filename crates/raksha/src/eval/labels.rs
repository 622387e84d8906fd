//! The one table from the corpora's labels to our entities.

use raksha_core::{Entity, EntitySet};

/// What a gold label means to us.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// One of our entities.
    Entity(Entity),
    /// Something that is personal data or may be, which we do not look for: neither hit nor false positive.
    Other,
}

/// Labels that are not spelt as our entities are.
const LABELS: &[(&str, Entity)] = &[
    ("POSTCODE", Entity::PinCode),
    ("PIN", Entity::PinCode),
    ("ZIP", Entity::PinCode),
    ("UPI", Entity::UpiId),
    ("SSN", Entity::UsSsn),
    ("IP", Entity::IpAddress),
    ("MAC", Entity::MacAddress),
    ("DOB", Entity::DateOfBirth),
    ("VEHICLE", Entity::VehicleReg),
    ("DL", Entity::DrivingLicence),
    ("CARD", Entity::CreditCard),
    ("OTHER:AADHAAR_VID", Entity::Aadhaar),
    ("OTHER:INDIAN_PHONE_NUMBER", Entity::Phone),
    ("OTHER:DE_IBAN", Entity::Iban),
    ("OTHER:AGE", Entity::Age),
];

/// Entities that the default policy leaves alone: they are scored, but leaving them is no leak.
pub const NOT_ENFORCED: EntitySet =
    EntitySet::of(&[Entity::Location, Entity::Date, Entity::Age, Entity::Url, Entity::Ifsc]);

/// Entities that are close enough that one on the other's gold is no false positive.
const NEIGHBOURS: &[(Entity, Entity)] = &[
    (Entity::Address, Entity::PinCode),
    (Entity::Address, Entity::Location),
    (Entity::PinCode, Entity::Location),
    (Entity::Date, Entity::DateOfBirth),
    (Entity::Url, Entity::Email),
    (Entity::Url, Entity::Secret),
    (Entity::Url, Entity::IpAddress),
    (Entity::Url, Entity::Username),
    (Entity::Username, Entity::Person),
    (Entity::Username, Entity::Email),
    (Entity::Secret, Entity::Otp),
    (Entity::Secret, Entity::Username),
    (Entity::DeviceId, Entity::MacAddress),
];

/// What a label means.
pub fn meaning(label: &str) -> Meaning {
    LABELS
        .iter()
        .find(|(known, _)| *known == label)
        .map(|(_, entity)| *entity)
        .or_else(|| Entity::from_name(label))
        .map_or(Meaning::Other, Meaning::Entity)
}

/// Whether finding `found` where gold says `gold` is no mistake, though no hit either.
pub fn tolerates(gold: Meaning, found: Entity) -> bool {
    match gold {
        Meaning::Other => true,
        Meaning::Entity(gold) => {
            NEIGHBOURS.contains(&(gold, found)) || NEIGHBOURS.contains(&(found, gold))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_map_to_entities() {
        assert_eq!(meaning("POSTCODE"), Meaning::Entity(Entity::PinCode));
        assert_eq!(meaning("AADHAAR"), Meaning::Entity(Entity::Aadhaar));
        assert_eq!(meaning("ORG"), Meaning::Other);
        assert_eq!(meaning("OTHER:CRYPTO"), Meaning::Other);
        assert!(tolerates(Meaning::Entity(Entity::PinCode), Entity::Address));
        assert!(!tolerates(Meaning::Entity(Entity::UsSsn), Entity::Phone));
    }
}
