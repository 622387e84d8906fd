//! Whether the check digit of a value is right, for the evaluation's split of recall.

use raksha_core::Entity;
use raksha_core::checks::{iban_remainder_is_one, luhn, luhn_mod36, verhoeff};

/// Whether the check digit of a value is right; `None` for entities without one.
pub fn checksum(entity: Entity, value: &str) -> Option<bool> {
    let digits = || -> Vec<u8> {
        value.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect()
    };
    let characters = || -> Vec<u8> {
        let plain = value.bytes().filter(u8::is_ascii_alphanumeric);
        plain.map(|byte| byte.to_ascii_uppercase()).collect()
    };
    match entity {
        Entity::Aadhaar => Some(matches!(digits().len(), 12 | 16) && verhoeff(&digits())),
        Entity::CreditCard => Some((12..=19).contains(&digits().len()) && luhn(&digits())),
        Entity::Iban => Some(iban_remainder_is_one(&characters())),
        Entity::Gstin => Some(characters().len() == 15 && luhn_mod36(&characters())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_are_told_right_from_wrong() {
        let cases = [
            (Entity::Aadhaar, "2341 2341 2346", Some(true)),
            (Entity::Aadhaar, "2341 2341 2347", Some(false)),
            (Entity::CreditCard, "4111-1111-1111-1111", Some(true)),
            (Entity::CreditCard, "4111-1111-1111-1112", Some(false)),
            (Entity::Iban, "DE89 3704 0044 0532 0130 00", Some(true)),
            (Entity::Iban, "DE88 3704 0044 0532 0130 00", Some(false)),
            (Entity::Gstin, "27AAPFU0939F1ZV", Some(true)),
            (Entity::Gstin, "27AAPFU0939F1ZW", Some(false)),
            (Entity::Phone, "9876543210", None),
        ];
        for (entity, value, expected) in cases {
            assert_eq!(checksum(entity, value), expected, "{value}");
        }
    }
}
