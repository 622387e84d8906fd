//! What is known about a word by itself: one byte of marks, looked up by a fingerprint.
//!
//! 128,000 words in 786 KB: the table holds sixteen bits of each word's hash and not the word, so a stranger passes
//! for a known word about once in thirty thousand times. Training sees the same accidents as detection.

use super::hash;

/// Marks of a word; a word may have several.
pub mod mark {
    /// A given name.
    pub const GIVEN: u8 = 1;
    /// A surname.
    pub const SURNAME: u8 = 1 << 1;
    /// A name in a dictionary of people's names, rarer or of unknown kind.
    pub const NAME: u8 = 1 << 2;
    /// A word of a place: city, district, locality, post office.
    pub const PLACE: u8 = 1 << 3;
    /// Among the most frequent 3,000 English words: the only ones that may speak against a name.
    pub const COMMON: u8 = 1 << 4;
    /// Among the most frequent 40,000 English words.
    pub const ENGLISH: u8 = 1 << 5;
    /// A word of addresses: `flat`, `road`, `opp`, `sector`.
    pub const ADDRESS: u8 = 1 << 6;
    /// A title or cue before or after a name: `Mr`, `Smt`, `dear`, `ji`.
    pub const CUE: u8 = 1 << 7;

    /// In a list of given names or surnames.
    pub const LISTED: u8 = GIVEN | SURNAME;
    /// In any list of names.
    pub const NAMES: u8 = LISTED | NAME;
}

/// Slots, a power of two.
pub const SLOTS: usize = 1 << 18;

/// Bytes of a slot: a fingerprint of two bytes, then the marks.
const SLOT_BYTES: usize = 3;

/// Bytes of a lexicon.
pub const BYTES: usize = SLOTS * SLOT_BYTES;

/// Slots looked at for one word; the builder refuses to place a word further away.
pub const PROBES_MAX: usize = 96;

/// A lexicon in its stored form.
#[derive(Clone, Copy, Debug)]
pub struct Lexicon<'a> {
    slots: &'a [[u8; SLOT_BYTES]],
}

impl<'a> Lexicon<'a> {
    /// Reads a stored lexicon; `None` if its length is wrong.
    pub const fn of(bytes: &'a [u8]) -> Option<Self> {
        match bytes.as_chunks() {
            (slots, []) if slots.len() == SLOTS => Some(Self { slots }),
            _ => None,
        }
    }

    /// The marks of the word with this hash (see [`hash::word`]); 0 for strangers.
    #[inline]
    pub fn marks(&self, word: u64) -> u8 {
        let (mut slot, fingerprint) = place(word);
        for _ in 0..PROBES_MAX {
            let Some([low, high, marks]) = self.slots.get(slot) else { return 0 };
            let stored = u16::from_le_bytes([*low, *high]);
            if stored == fingerprint {
                return *marks;
            }
            if stored == 0 {
                return 0;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        0
    }
}

/// The first slot of a word and its fingerprint, which is never 0.
fn place(word: u64) -> (usize, u16) {
    let mixed = hash::mix(word, 1);
    let fingerprint = (mixed >> 48) as u16;
    ((mixed as usize) & (SLOTS - 1), if fingerprint == 0 { 1 } else { fingerprint })
}

/// Stores words with their marks; a word given twice has the marks of both. `None` if the table is too full.
pub fn build<'w>(words: impl Iterator<Item = (&'w [u8], u8)>) -> Option<Vec<u8>> {
    let mut slots = vec![(0_u16, 0_u8); SLOTS];
    for (word, mark) in words {
        let (mut slot, fingerprint) = place(hash::word(word));
        let mut probes = 0;
        loop {
            let (stored, marks) = slots.get_mut(slot)?;
            if *stored == 0 || *stored == fingerprint {
                *stored = fingerprint;
                *marks |= mark;
                break;
            }
            slot = (slot + 1) & (SLOTS - 1);
            probes += 1;
            if probes == PROBES_MAX {
                return None;
            }
        }
    }
    let bytes = slots.into_iter().flat_map(|(fingerprint, marks)| {
        let [low, high] = fingerprint.to_le_bytes();
        [low, high, marks]
    });
    Some(bytes.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_all_their_marks_and_strangers_have_none() {
        let words: [(&[u8], u8); 3] =
            [(b"kumar", mark::GIVEN), (b"road", mark::ADDRESS), (b"kumar", mark::SURNAME)];
        let bytes = build(words.into_iter()).unwrap();
        let lexicon = Lexicon::of(&bytes).unwrap();
        assert_eq!(lexicon.marks(hash::word(b"Kumar")), mark::GIVEN | mark::SURNAME);
        assert_eq!(lexicon.marks(hash::word(b"ROAD")), mark::ADDRESS);
        assert_eq!(lexicon.marks(hash::word(b"railway")), 0);
        assert!(Lexicon::of(&bytes[1..]).is_none());
    }
}
