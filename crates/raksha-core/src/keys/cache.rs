//! A small memory of analysed keys: the same few keys come back in every record.

use super::{KeyInfo, KeyTable};

/// How many keys are remembered; a power of two.
pub const CACHE_ENTRIES: usize = 1024;

/// The longest key, and the longest parent, that is remembered; longer ones are analysed each time.
pub const CACHED_BYTES_MAX: usize = 32;

#[derive(Clone, Copy)]
struct Entry {
    info: KeyInfo,
    key: Padded,
    parent: Padded,
}

impl Entry {
    #[cold]
    #[inline(never)]
    fn analyzed(
        table: &KeyTable,
        key: &[u8],
        parent: Option<&[u8]>,
        padded: Padded,
        padded_parent: Padded,
    ) -> Self {
        Self { info: table.analyze(key, parent), key: padded, parent: padded_parent }
    }
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

    #[inline]
    fn new(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > CACHED_BYTES_MAX {
            return None;
        }
        let mut words = [0; 4];
        let (chunks, rest) = bytes.as_chunks::<8>();
        let mut slots = words.iter_mut();
        for (slot, chunk) in slots.by_ref().zip(chunks) {
            *slot = u64::from_le_bytes(*chunk);
        }
        // The last word overlaps the one before it; with the length it still tells strings apart.
        if let (Some(slot), false) = (slots.next(), rest.is_empty()) {
            *slot = tail(bytes);
        }
        Some(Self { words, length: bytes.len() as u64 })
    }

    #[inline]
    fn hash(&self, seed: u64) -> u64 {
        // An odd constant with well-spread bits; collisions cost time, never a wrong answer.
        self.words.iter().fold(seed ^ self.length, |hash, word| {
            (hash.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15)
        })
    }
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

/// A direct-mapped, bounded cache of what keys say. Use one with one table only.
pub struct KeyCache {
    entries: Box<[Entry]>,
}

impl Default for KeyCache {
    fn default() -> Self {
        Self::new()
    }
}

impl KeyCache {
    /// An empty cache; about 150 KB, the only allocation it makes.
    pub fn new() -> Self {
        let empty = Entry {
            info: KeyInfo::default(),
            key: Padded::mark(EMPTY),
            parent: Padded::mark(ABSENT),
        };
        Self { entries: vec![empty; CACHE_ENTRIES].into_boxed_slice() }
    }

    /// What the key says, remembered or analysed.
    pub fn get(&mut self, table: &KeyTable, key: &[u8], parent: Option<&[u8]>) -> KeyInfo {
        let padded_parent = match parent {
            Some(parent) => Padded::new(parent),
            None => Some(Padded::mark(ABSENT)),
        };
        let (Some(padded), Some(padded_parent)) = (Padded::new(key), padded_parent) else {
            return table.analyze(key, parent);
        };
        let hash = padded_parent.hash(padded.hash(0));
        let slot = (hash >> 40) as usize % CACHE_ENTRIES;
        let Some(entry) = self.entries.get_mut(slot) else { return table.analyze(key, parent) };
        if entry.key != padded || entry.parent != padded_parent {
            // Kept out of line: the way through a hit stays short.
            *entry = Entry::analyzed(table, key, parent, padded, padded_parent);
        }
        entry.info
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
