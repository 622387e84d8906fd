//! Keyed hashes: the same person is the same token everywhere one key is used, and nowhere else.

use hmac::{Hmac, KeyInit, Mac};
use raksha_core::Entity;
use sha2::Sha256;

use crate::environment::{Key, KeyId};

/// Bytes of the HMAC that are shown, as twice as many hexadecimal digits: 2^64 values before two collide.
const HASH_BYTES_SHOWN: usize = 16;

/// Separates these hashes from any other use of the same key.
const DOMAIN: &[u8] = b"raksha keyed hash 1";

/// What a hash is bound to beside the value: the same digits as a phone number and as an account number, or for
/// another tenant, give unrelated hashes.
#[derive(Clone, Copy, Debug)]
pub struct HashScope<'a> {
    /// What the value is.
    pub entity: Entity,
    /// The entity's name.
    pub name: &'a str,
    /// Whose data it is.
    pub tenant: &'a str,
}

/// Appends `NAME_keyid_hex`. The value is brought to one spelling first, so that `+91 98765 43210` and
/// `9876543210` agree.
pub fn keyed_hash(key: &Key, id: &KeyId, scope: HashScope<'_>, value: &[u8], out: &mut Vec<u8>) {
    let mut spelling = Vec::with_capacity(value.len());
    one_spelling(scope.entity, value, &mut spelling);
    // HMAC takes keys of any length; the error type remains from a general interface.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.expose()) else {
        super::label(scope.name, out);
        return;
    };
    for part in [DOMAIN, scope.tenant.as_bytes(), scope.name.as_bytes(), &spelling] {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    zeroize::Zeroize::zeroize(&mut spelling);
    out.extend_from_slice(scope.name.as_bytes());
    out.push(b'_');
    out.extend_from_slice(id.as_str().as_bytes());
    out.push(b'_');
    for byte in mac.finalize().into_bytes().iter().take(HASH_BYTES_SHOWN) {
        for nibble in [byte >> 4, byte & 15] {
            out.push(if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 });
        }
    }
}

fn one_spelling(entity: Entity, value: &[u8], out: &mut Vec<u8>) {
    match entity {
        Entity::Phone => {
            out.extend(value.iter().copied().filter(u8::is_ascii_digit));
            // Only the Indian trunk and country prefixes are known to be optional.
            let prefix = match out.as_slice() {
                [b'9', b'1', rest @ ..] if rest.len() == 10 => 2,
                [b'0', rest @ ..] if rest.len() == 10 => 1,
                [b'0', b'0', b'9', b'1', rest @ ..] if rest.len() == 10 => 4,
                _ => 0,
            };
            out.drain(..prefix);
        }
        Entity::Email | Entity::UpiId | Entity::Username => {
            out.extend(value.trim_ascii().iter().map(u8::to_ascii_lowercase));
        }
        entity if Entity::IDENTITY_NUMBERS.contains(entity) => {
            out.extend(
                value
                    .iter()
                    .filter(|byte| byte.is_ascii_alphanumeric())
                    .map(u8::to_ascii_uppercase),
            );
        }
        _ => out.extend_from_slice(value.trim_ascii()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(key: &[u8], id: &str, entity: Entity, tenant: &str, value: &str) -> String {
        let key = Key::new(key.to_vec()).unwrap();
        let scope = HashScope { entity, name: entity.name(), tenant };
        let mut out = Vec::new();
        keyed_hash(&key, &KeyId::new(id).unwrap(), scope, value.as_bytes(), &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn hashes_agree_across_spellings_and_differ_across_domains() {
        let key = b"synthetic-key-0001".as_slice();
        let base = hash(key, "k7", Entity::Phone, "t", "9876543210");
        assert!(base.starts_with("PHONE_k7_") && base.len() == 9 + 32, "{base}");
        for same in ["+91 98765 43210", "09876543210", "98765-43210", "0091 9876543210"] {
            assert_eq!(hash(key, "k7", Entity::Phone, "t", same), base, "{same}");
        }
        let tail = |text: &str| text.rsplit('_').next().unwrap().to_owned();
        let others = [
            hash(key, "k7", Entity::BankAccount, "t", "9876543210"),
            hash(key, "k7", Entity::Phone, "u", "9876543210"),
            hash(b"synthetic-key-0002", "k7", Entity::Phone, "t", "9876543210"),
            hash(key, "k7", Entity::Phone, "t", "9876543211"),
        ];
        for other in others {
            assert_ne!(tail(&other), tail(&base));
        }
    }

    #[test]
    fn lengths_are_part_of_the_hash() {
        // Without lengths, tenant "a" + name "b..." could be shifted into tenant "ab".
        let key = b"synthetic-key-0001".as_slice();
        let one = hash(key, "k", Entity::Secret, "ab", "c");
        let two = hash(key, "k", Entity::Secret, "a", "bc");
        assert_ne!(one, two);
    }
}
