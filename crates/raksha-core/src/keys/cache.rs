//! A small memory of analysed keys: the same few keys come back in every record.

use super::{KeyInfo, KeyTable};

/// How many keys are remembered; a power of two.
pub const CACHE_ENTRIES: usize = 2048;

/// The longest key, and the longest parent, that is remembered; longer ones are analysed each time.
pub const CACHED_BYTES_MAX: usize = 32;

#[derive(Clone, Copy)]
struct Entry {
    key: Padded,
    parent: Padded,
    info: KeyInfo,
}

/// A short byte string, zero-padded, as four words: comparing two is four comparisons without a loop.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Padded {
    words: [u64; 4],
    /// The length, or a mark that no string has: absent parent, empty entry.
    length: u64,
}

const ABSENT: u64 = 254;
const EMPTY: u64 = 255;

impl Padded {
    const fn mark(length: u64) -> Self {
        Self { words: [0; 4], length }
    }

    /// Whole words from the front and the last one from the back: they may overlap, and with the length they still
    /// tell strings apart.
    #[inline]
    fn new(bytes: &[u8]) -> Option<Self> {
        let length = bytes.len() as u64;
        let (first, second) = match bytes {
            _ if bytes.len() <= 8 => return Some(Self { words: [tail(bytes), 0, 0, 0], length }),
            _ if bytes.len() <= 16 => (bytes.first_chunk::<8>()?, bytes.last_chunk::<8>()?),
            _ if bytes.len() <= CACHED_BYTES_MAX => {
                let (front, back) = (bytes.first_chunk::<16>()?, bytes.last_chunk::<16>()?);
                let (front, back) = (halves(*front), halves(*back));
                return Some(Self { words: [front.0, front.1, back.0, back.1], length });
            }
            _ => return None,
        };
        Some(Self {
            words: [u64::from_le_bytes(*first), u64::from_le_bytes(*second), 0, 0],
            length,
        })
    }

    #[inline]
    fn hash(&self) -> u64 {
        // Odd constants with well-spread bits, one a word so that the products do not wait for each other;
        // collisions cost time, never a wrong answer.
        let [a, b, c, d] = self.words;
        let sum = (a ^ self.length << 56).wrapping_mul(0x9E37_79B9_7F4A_7C15)
            ^ b.wrapping_mul(0xC2B2_AE3D_27D4_EB4F).rotate_left(17)
            ^ c.wrapping_mul(0x1656_67B1_9E37_79F9).rotate_left(31)
            ^ d.wrapping_mul(0x85EB_CA77_C2B2_AE63).rotate_left(43);
        (sum ^ sum >> 29).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    }
}

#[inline]
fn halves(bytes: [u8; 16]) -> (u64, u64) {
    let both = u128::from_le_bytes(bytes);
    (both as u64, (both >> 64) as u64)
}

/// The last eight bytes, or all of fewer, without a loop over bytes.
#[inline]
fn tail(bytes: &[u8]) -> u64 {
    if let Some(last) = bytes.last_chunk::<8>() {
        return u64::from_le_bytes(*last);
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        return u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
    }
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

/// A bounded cache of what keys say, two places for each hash. Use one with one table only.
pub struct KeyCache {
    entries: Box<[Entry]>,
}

impl Default for KeyCache {
    fn default() -> Self {
        Self::new()
    }
}

impl KeyCache {
    /// An empty cache; about 300 KB, the only allocation it makes.
    pub fn new() -> Self {
        let empty = Entry {
            info: KeyInfo::default(),
            key: Padded::mark(EMPTY),
            parent: Padded::mark(ABSENT),
        };
        Self { entries: vec![empty; CACHE_ENTRIES].into_boxed_slice() }
    }

    /// What the key says, remembered or analysed.
    #[inline]
    pub fn get(&mut self, table: &KeyTable, key: &[u8], parent: Option<&[u8]>) -> KeyInfo {
        let Some(padded) = Padded::new(key) else { return table.analyze(key, parent) };
        let (hash, padded_parent) = match parent {
            None => (padded.hash(), Padded::mark(ABSENT)),
            Some(parent) => {
                let Some(known) = Padded::new(parent) else {
                    return table.analyze(key, Some(parent));
                };
                (padded.hash() ^ known.hash().rotate_left(7), known)
            }
        };
        let slot = (hash >> 40) as usize % CACHE_ENTRIES;
        for place in [slot, slot ^ 1] {
            if let Some(entry) = self.entries.get(place)
                && entry.key == padded
                && entry.parent == padded_parent
            {
                return entry.info;
            }
        }
        self.analyze(table, (key, padded), (parent, padded_parent), slot)
    }

    /// Kept out of line: the way through a hit stays short.
    #[cold]
    #[inline(never)]
    fn analyze(
        &mut self,
        table: &KeyTable,
        (key, padded): (&[u8], Padded),
        (parent, padded_parent): (Option<&[u8]>, Padded),
        slot: usize,
    ) -> KeyInfo {
        let info = table.analyze(key, parent);
        // The one that was here moves over, so that the older of the two is forgotten.
        if let Some(former) = self.entries.get(slot).copied()
            && let Some(other) = self.entries.get_mut(slot ^ 1)
        {
            *other = former;
        }
        if let Some(entry) = self.entries.get_mut(slot) {
            *entry = Entry { key: padded, parent: padded_parent, info };
        }
        info
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Entity;

    #[test]
    fn cache_answers_as_the_table_does() {
        let table = KeyTable::new([("phone", Entity::Phone)].into_iter());
        let mut cache = KeyCache::new();
        let mut keys: Vec<(String, Option<String>)> = (0..4000)
            .map(|n| (format!("{}_{n}_{}", "k".repeat(n % 40), ["phone", "x"][n % 2]), None))
            .collect();
        keys.push(("value".into(), Some("phone".into())));
        keys.push(("value".into(), Some(String::new())));
        keys.push(("value".into(), None));
        keys.push((String::new(), None));
        for _ in 0..2 {
            for (key, parent) in &keys {
                let parent = parent.as_ref().map(String::as_bytes);
                assert_eq!(
                    cache.get(&table, key.as_bytes(), parent),
                    table.analyze(key.as_bytes(), parent),
                );
            }
        }
    }

    #[test]
    fn padding_keeps_strings_apart() {
        assert!(Padded::new(b"a") != Padded::new(b"a\0"));
        assert!(Padded::new(b"abcdefgh12345678") != Padded::new(b"abcdefgh1234567"));
        assert!(Padded::new(b"abcdeXgh") != Padded::new(b"abcdeYgh"));
        assert!(Padded::new(b"abcdefghX") != Padded::new(b"abcdefghY"));
        assert!(Padded::new(b"abXdef") != Padded::new(b"abYdef"));
        assert!(Padded::new(b"12345678") != Padded::new(b"1234567"));
        assert!(Padded::new(&[b'x'; CACHED_BYTES_MAX]).is_some());
        assert!(Padded::new(&[b'x'; CACHED_BYTES_MAX + 1]).is_none());
    }
}
