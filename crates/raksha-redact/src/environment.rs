//! What the pure engine is given from outside: the clock, randomness and keys. The host implements
//! [`Environment`]; tests implement it with constants, so that every run can be repeated exactly.

use std::fmt;

use raksha_core::Sensitive;
use thiserror::Error;

/// The shortest key a keyed transform takes, in bytes (128 bits).
pub const KEY_BYTES_MIN: usize = 16;

/// Seconds in a day.
const DAY_SECONDS: i64 = 86_400;

/// A moment: seconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Default)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// The day of this moment.
    pub const fn day(self) -> Day {
        Day(self.0.div_euclid(DAY_SECONDS))
    }
}

/// A calendar day: days since 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Day(i64);

impl Day {
    /// The day of a date of the Gregorian calendar, month and day from 1.
    pub const fn from_date(year: i64, month: i64, day: i64) -> Self {
        // Years begin in March, so that the leap day is the last day of its year.
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month_from_march = (month + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }
}

/// The public name of a key, such as `k7`: letters, digits and `-`, at most 32. It stands in every keyed hash.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(String);

impl KeyId {
    /// The id, or `None` if it is empty, too long or holds another character.
    pub fn new(id: &str) -> Option<Self> {
        let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (plain && (1..=32).contains(&id.len())).then(|| Self(id.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A secret key for keyed transforms.
#[derive(Clone, Debug)]
pub struct Key(Sensitive<Vec<u8>>);

/// The key is shorter than [`KEY_BYTES_MIN`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("the key has {found} bytes, {KEY_BYTES_MIN} are the minimum")]
pub struct KeyTooShort {
    /// How many bytes it has.
    pub found: usize,
}

impl Key {
    /// Takes a key into custody. There is no default key anywhere.
    pub fn new(bytes: Vec<u8>) -> Result<Self, KeyTooShort> {
        let key = Sensitive::new(bytes);
        let found = key.expose().len();
        if found < KEY_BYTES_MIN { Err(KeyTooShort { found }) } else { Ok(Self(key)) }
    }

    /// The key's bytes, for the transforms.
    pub(crate) fn expose(&self) -> &[u8] {
        self.0.expose()
    }
}

/// The world outside the engine.
pub trait Environment {
    /// The time, for the expiry of allow lists.
    fn now(&self) -> Timestamp;
    /// Fills `out` with random bytes.
    fn random(&self, out: &mut [u8]);
    /// The key of this id. `None` stops the session where a policy needs it.
    fn key(&self, id: &KeyId) -> Option<&Key>;
}

/// An environment at the beginning of time without randomness and keys: for policies that need none of them.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoEnvironment;

impl Environment for NoEnvironment {
    fn now(&self) -> Timestamp {
        Timestamp::default()
    }

    fn random(&self, out: &mut [u8]) {
        out.fill(0);
    }

    fn key(&self, _id: &KeyId) -> Option<&Key> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_agree_with_the_calendar() {
        let cases = [
            ((1970, 1, 1), 0),
            ((2000, 3, 1), 951_868_800),
            ((2026, 11, 22), 1_795_305_600),
            ((2024, 2, 29), 1_709_164_800),
            ((1969, 12, 31), -86_400),
        ];
        for ((year, month, day), seconds) in cases {
            assert_eq!(Day::from_date(year, month, day), Timestamp(seconds).day());
            assert_eq!(Day::from_date(year, month, day), Timestamp(seconds + 86_399).day());
        }
    }

    #[test]
    fn short_keys_are_refused_and_keys_do_not_show() {
        assert_eq!(Key::new(vec![1; 15]).unwrap_err().found, 15);
        let key = Key::new(b"0123456789abcdef".to_vec()).unwrap();
        assert!(!format!("{key:?}").contains("0123"));
        assert!(
            KeyId::new("k7").is_some() && KeyId::new("k_7").is_none() && KeyId::new("").is_none()
        );
    }
}
