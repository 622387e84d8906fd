//! A small memory of analysed keys: the same few keys come back in every record.

use zeroize::Zeroize;

use super::{KeyInfo, KeyTable};
use crate::types::limits::INLINE_KEY_BYTES_MAX;
use crate::window::tail;

/// How many keys are remembered; a power of two.
pub const CACHE_ENTRIES: usize = 2048;

/// The longest key, with its parent, that is remembered: any that free text may hold; longer ones are analysed
/// each time.
pub const CACHED_BYTES_MAX: usize = INLINE_KEY_BYTES_MAX;

/// A remembered key.
#[derive(Clone, Copy)]
struct Entry {
    /// The key and behind it the parent.
    bytes: [u8; CACHED_BYTES_MAX],
    /// [`EMPTY`] if nothing is remembered here.
    key_length: u8,
    /// [`ABSENT`] for a key without parent, which is not the same as an empty parent.
    parent_length: u8,
    /// Where the key that came behind this one is remembered: records repeat their keys in order.
    next: u16,
    info: KeyInfo,
}

const EMPTY: u8 = u8::MAX;
const ABSENT: u8 = u8::MAX;

/// A key with its parent, short enough to be remembered.
#[derive(Clone, Copy)]
struct Name<'a> {
    key: &'a [u8],
    parent: Option<&'a [u8]>,
}

impl<'a> Name<'a> {
    #[inline]
    fn new(key: &'a [u8], parent: Option<&'a [u8]>) -> Option<Self> {
        let length = key.len() + parent.map_or(0, <[u8]>::len);
        (length <= CACHED_BYTES_MAX).then_some(Self { key, parent })
    }

    #[inline]
    const fn lengths(self) -> (u8, u8) {
        let parent = match self.parent {
            None => ABSENT,
            Some(parent) => parent.len() as u8,
        };
        (self.key.len() as u8, parent)
    }

    /// Where the name is remembered. Collisions cost time, never a wrong answer.
    #[inline]
    fn slot(self) -> usize {
        let parent = self.parent.map_or(0, hash);
        let hash = hash(self.key) ^ parent.rotate_right(7);
        // The upper bits of a product depend on all bits of its factors.
        (hash >> (u64::BITS - CACHE_ENTRIES.ilog2())) as usize
    }
}

impl Entry {
    const NONE: Self = Self {
        bytes: [0; CACHED_BYTES_MAX],
        key_length: EMPTY,
        parent_length: ABSENT,
        next: 0,
        info: KeyInfo::NOTHING,
    };

    fn new(name: Name<'_>, info: KeyInfo) -> Self {
        let mut bytes = [0; CACHED_BYTES_MAX];
        let both = name.key.iter().chain(name.parent.unwrap_or_default());
        for (to, from) in bytes.iter_mut().zip(both) {
            *to = *from;
        }
        let (key_length, parent_length) = name.lengths();
        Self { bytes, key_length, parent_length, next: 0, info }
    }

    #[inline]
    fn is_of(&self, name: Name<'_>) -> bool {
        let same = |bytes: &[u8]| {
            let Some(parent) = name.parent else { return bytes == name.key };
            bytes.strip_prefix(name.key) == Some(parent)
        };
        let length = name.key.len() + name.parent.map_or(0, <[u8]>::len);
        (self.key_length, self.parent_length) == name.lengths()
            && self.bytes.get(..length).is_some_and(same)
    }
}

/// A number of well-spread bits for some bytes, eight at a time; the last eight may overlap those before.
#[inline]
fn hash(bytes: &[u8]) -> u64 {
    const WORD: usize = 8;
    // Odd constants with well-spread bits.
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    const LENGTH: u64 = 0xc2b2_ae3d_27d4_eb4f;
    let step = |hash: u64, word: u64| {
        let mixed = (hash ^ word).wrapping_mul(SPREAD);
        mixed ^ mixed >> 29
    };
    let length = (bytes.len() as u64).wrapping_mul(LENGTH);
    let (words, _) = bytes.as_chunks::<WORD>();
    let front = words
        .split_last()
        .filter(|_| bytes.len().is_multiple_of(WORD))
        .map_or(words, |(_, front)| front);
    let hash = front.iter().fold(length, |hash, word| step(hash, u64::from_le_bytes(*word)));
    step(hash, tail(bytes))
}

/// A bounded cache of what keys say, two places for each hash. Use one with one table only.
pub struct KeyCache {
    entries: Box<[Entry]>,
    /// Where the last key is remembered.
    last: usize,
}

/// A map may have telephone numbers for keys.
impl Drop for KeyCache {
    fn drop(&mut self) {
        for entry in self.entries.iter_mut().filter(|entry| entry.key_length != EMPTY) {
            entry.bytes.zeroize();
        }
    }
}

impl Default for KeyCache {
    fn default() -> Self {
        Self::new()
    }
}

impl KeyCache {
    /// An empty cache; about 260 KB, the only allocation it makes.
    pub fn new() -> Self {
        Self { entries: vec![Entry::NONE; CACHE_ENTRIES].into_boxed_slice(), last: 0 }
    }

    /// What the key says, remembered or analysed.
    #[inline]
    pub fn get(&mut self, table: &KeyTable, key: &[u8], parent: Option<&[u8]>) -> KeyInfo {
        let Some(name) = Name::new(key, parent) else { return table.analyze(key, parent) };
        // The same key again, then the one that followed it last time: neither needs a hash.
        let next = match self.entries.get(self.last) {
            Some(last) if last.is_of(name) => return last.info,
            Some(last) => usize::from(last.next),
            None => 0,
        };
        match self.entries.get(next) {
            Some(entry) if entry.is_of(name) => {
                self.last = next;
                entry.info
            }
            _ => self.find(table, name),
        }
    }

    /// Looks a key up by its hash.
    #[inline(never)]
    fn find(&mut self, table: &KeyTable, name: Name<'_>) -> KeyInfo {
        let slot = name.slot();
        let known = [slot, slot ^ 1]
            .into_iter()
            .find(|place| self.entries.get(*place).is_some_and(|entry| entry.is_of(name)));
        let place = known.unwrap_or(slot);
        if known.is_none() {
            self.analyze(table, name, slot);
        }
        if let Some(last) = self.entries.get_mut(self.last) {
            last.next = place as u16;
        }
        self.last = place;
        self.entries.get(place).map_or(KeyInfo::NOTHING, |entry| entry.info)
    }

    /// Analyses a key and remembers it.
    #[cold]
    #[inline(never)]
    fn analyze(&mut self, table: &KeyTable, name: Name<'_>, slot: usize) {
        // The one that was here moves over, so that the older of the two is forgotten.
        if let Some(former) = self.entries.get(slot).copied()
            && let Some(other) = self.entries.get_mut(slot ^ 1)
        {
            *other = former;
        }
        if let Some(entry) = self.entries.get_mut(slot) {
            *entry = Entry::new(name, table.analyze(name.key, name.parent));
        }
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
            .map(|n| (format!("{}_{n}_{}", "k".repeat(n % 80), ["phone", "x"][n % 2]), None))
            .collect();
        keys.push(("value".into(), Some("phone".into())));
        keys.push(("value".into(), Some(String::new())));
        keys.push(("value".into(), None));
        keys.push((String::new(), None));
        // In another order, twice, each key again: guesses of the next key go wrong, too.
        let shuffled = (0..keys.len()).map(|n| n * 7919 % keys.len());
        let order: Vec<usize> = (0..keys.len()).chain(shuffled).flat_map(|n| [n, n]).collect();
        for _ in 0..2 {
            for (key, parent) in order.iter().map(|n| &keys[*n]) {
                let parent = parent.as_ref().map(String::as_bytes);
                assert_eq!(
                    cache.get(&table, key.as_bytes(), parent),
                    table.analyze(key.as_bytes(), parent),
                );
            }
        }
    }

    #[test]
    fn names_are_kept_apart() {
        let names: &[(&str, Option<&str>)] = &[
            ("a", None),
            ("a", Some("")),
            ("a\0", None),
            ("", Some("a")),
            ("ab", Some("c")),
            ("a", Some("bc")),
            ("abc", None),
            ("abcdefgh12345678", None),
            ("abcdefgh1234567", None),
            ("abcdeXgh12345678", None),
        ];
        let bytes = |name: &(&'static str, Option<&'static str>)| {
            Name::new(name.0.as_bytes(), name.1.map(str::as_bytes)).unwrap()
        };
        for name in names {
            let entry = Entry::new(bytes(name), KeyInfo::default());
            for other in names {
                assert_eq!(entry.is_of(bytes(other)), name == other, "{name:?} {other:?}");
            }
        }
        let long = [b'x'; CACHED_BYTES_MAX + 1];
        assert!(Name::new(&long[1..], None).is_some());
        assert!(Name::new(&long, None).is_none());
        assert!(Name::new(&long[1..], Some(&long[..1])).is_none());
    }
}
