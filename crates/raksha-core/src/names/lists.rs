//! The lexicon: one table of every word that names and addresses know, with all that is known about it.
//!
//! A word is looked up once (a hash and one or two probes); its marks then answer every question. The gazetteers are
//! built by `xtask/data/names.py`, which names the sources; the short lists stand where they are used.

use std::sync::OnceLock;

use super::{address, person};
use crate::window::tail;

/// `word<TAB>flags`, sorted by bytes.
static NAMES: &[u8] = include_bytes!("names.txt");

/// `place<TAB>p`, sorted by bytes; up to three words with single spaces.
static PLACES: &[u8] = include_bytes!("places.txt");

/// The longest entry of any list, in bytes.
const ENTRY_BYTES_MAX: usize = 64;

/// Slots of the table, a power of two; less than half of them are taken.
const SLOTS: usize = 1 << 14;

/// What is known about a word: a set of marks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Marks(u32);

impl Marks {
    pub(super) const NONE: Self = Self(0);
    /// A given name.
    pub(super) const GIVEN: Self = Self(1);
    /// A surname.
    pub(super) const SURNAME: Self = Self(1 << 1);
    /// A name that is also an everyday English word (`Grace`, `Brown`): no evidence by itself.
    pub(super) const EVERYDAY: Self = Self(1 << 2);
    /// An Indian state, district, city or known locality, whole.
    pub(super) const PLACE: Self = Self(1 << 3);
    /// The first word of a place of several words.
    pub(super) const OPENS_PLACE: Self = Self(1 << 4);
    /// Parts of an address; see `address`.
    pub(super) const UNIT: Self = Self(1 << 5);
    pub(super) const STREET: Self = Self(1 << 6);
    pub(super) const LOCALITY: Self = Self(1 << 7);
    pub(super) const LANDMARK: Self = Self(1 << 8);
    /// Ends an address.
    pub(super) const STOP: Self = Self(1 << 9);
    /// `ship to`, `lives at`: an address follows.
    pub(super) const SENT_TO: Self = Self(1 << 10);
    /// Opens a value that is no address.
    pub(super) const NO_ADDRESS: Self = Self(1 << 11);
    /// The next key or a request, behind an address.
    pub(super) const AFTER_ADDRESS: Self = Self(1 << 12);
    /// A title before a name.
    pub(super) const TITLE: Self = Self(1 << 13);
    /// Never part of a name.
    pub(super) const NO_NAME: Self = Self(1 << 14);
    /// A small word inside names.
    pub(super) const PARTICLE: Self = Self(1 << 15);
    /// Kinds of cue before a name; see `person`.
    pub(super) const CUE_TITLE: Self = Self(1 << 16);
    pub(super) const CUE_NAME_PART: Self = Self(1 << 17);
    pub(super) const CUE_ADDRESS: Self = Self(1 << 18);
    pub(super) const CUE_CLOSING: Self = Self(1 << 19);
    pub(super) const CUE_ROLE: Self = Self(1 << 20);
    pub(super) const CUE_PREPOSITION: Self = Self(1 << 21);
    pub(super) const CUE_RELATION: Self = Self(1 << 22);
    pub(super) const CUE_NAAM: Self = Self(1 << 23);
    /// Any kind of cue before a name.
    pub(super) const CUE: Self = Self(0xFF << 16);

    /// Whether it has one of these marks.
    pub(super) const fn has(self, marks: Self) -> bool {
        self.0 & marks.0 != 0
    }

    /// Both.
    pub(super) const fn with(self, marks: Self) -> Self {
        Self(self.0 | marks.0)
    }

    /// All but what the list of names says.
    pub(super) const fn without_names(self) -> Self {
        Self(self.0 & !(Self::GIVEN.0 | Self::SURNAME.0 | Self::EVERYDAY.0))
    }

    /// Listed among names, everyday words too.
    pub(super) const fn is_listed(self) -> bool {
        self.has(Self(Self::GIVEN.0 | Self::SURNAME.0))
    }

    /// Whether the word speaks for a name: listed, and no everyday word.
    pub(super) const fn tells_name(self) -> bool {
        self.is_listed() && !self.has(Self::EVERYDAY)
    }
}

/// Looks a word up, whatever its case (ASCII).
#[inline]
pub(super) fn marks(word: &[u8]) -> Marks {
    static TABLE: OnceLock<Table> = OnceLock::new();
    if word.is_empty() || word.len() > ENTRY_BYTES_MAX {
        return Marks::NONE;
    }
    TABLE.get_or_init(Table::build).find(word)
}

/// What the list of names says about a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NameFlags {
    /// A given name.
    pub given: bool,
    /// A surname.
    pub surname: bool,
    /// Also an everyday English word (`Grace`, `Brown`): no evidence by itself.
    pub everyday: bool,
}

/// Looks a word up in the list of names, whatever its case.
pub fn name_flags(word: &[u8]) -> NameFlags {
    let marks = marks(word);
    NameFlags {
        given: marks.has(Marks::GIVEN),
        surname: marks.has(Marks::SURNAME),
        everyday: marks.has(Marks::EVERYDAY),
    }
}

/// Whether the words (single spaces between them, any case) are an Indian state, district, city or known locality.
pub fn is_place(words: &[u8]) -> bool {
    marks(words).has(Marks::PLACE)
}

/// An entry: where its text stands in `Table::text`, and its marks.
#[derive(Clone, Copy)]
struct Entry {
    start: u32,
    length: u32,
    marks: Marks,
}

/// Open addressing with a fingerprint for each slot, so that an unknown word seldom touches more than one line of
/// memory. Built at first use from the lists alone, hence always the same.
struct Table {
    /// A part of the hash, 0 for a free slot.
    fingerprints: Box<[u16]>,
    entries: Box<[Entry]>,
    /// All words, lower-cased, one behind the other.
    text: Vec<u8>,
}

impl Table {
    #[cold]
    fn build() -> Self {
        let free = Entry { start: 0, length: 0, marks: Marks::NONE };
        let mut table = Self {
            fingerprints: vec![0; SLOTS].into_boxed_slice(),
            entries: vec![free; SLOTS].into_boxed_slice(),
            text: Vec::with_capacity(NAMES.len() + PLACES.len()),
        };
        for (word, flags) in entries(NAMES).chain(entries(PLACES)) {
            let marks = flags.iter().fold(Marks::NONE, |marks, flag| marks.with(mark_of(*flag)));
            table.add(word, marks);
            if marks.has(Marks::PLACE)
                && let Some(blank) = word.iter().position(|byte| *byte == b' ')
                && let Some(first) = word.get(..blank)
            {
                table.add(first, Marks::OPENS_PLACE);
            }
        }
        for (marks, words) in address::WORDS.iter().chain(person::WORDS) {
            for word in *words {
                table.add(word.as_bytes(), *marks);
            }
        }
        table
    }

    fn add(&mut self, word: &[u8], marks: Marks) {
        let (mut slot, fingerprint) = place_of(word);
        // A free slot is always met: the lists are far shorter than the table, which a test holds.
        for _ in 0..SLOTS {
            let (Some(taken), Some(entry)) =
                (self.fingerprints.get_mut(slot), self.entries.get_mut(slot))
            else {
                return;
            };
            if *taken == 0 {
                *taken = fingerprint;
                *entry = Entry { start: self.text.len() as u32, length: word.len() as u32, marks };
                self.text.extend(word.iter().map(u8::to_ascii_lowercase));
                return;
            }
            if *taken == fingerprint && is_lower_of(entry.text(&self.text), word) {
                entry.marks = entry.marks.with(marks);
                return;
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    fn find(&self, word: &[u8]) -> Marks {
        let (mut slot, fingerprint) = place_of(word);
        loop {
            match self.fingerprints.get(slot) {
                None | Some(0) => return Marks::NONE,
                Some(taken) if *taken == fingerprint => {
                    if let Some(entry) = self.entries.get(slot)
                        && is_lower_of(entry.text(&self.text), word)
                    {
                        return entry.marks;
                    }
                }
                Some(_) => {}
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

impl Entry {
    fn text<'a>(&self, text: &'a [u8]) -> &'a [u8] {
        let start = self.start as usize;
        text.get(start..start + self.length as usize).unwrap_or_default()
    }
}

/// The slot where a word is looked for first, and its fingerprint.
#[inline]
fn place_of(word: &[u8]) -> (usize, u16) {
    // An odd constant with well-spread bits; collisions cost time, never a wrong answer.
    const MIX: u64 = 0x9E37_79B9_7F4A_7C15;
    let (chunks, rest) = word.as_chunks::<8>();
    let mut hash = word.len() as u64;
    for chunk in chunks {
        hash = (hash.rotate_left(23) ^ lower(u64::from_le_bytes(*chunk))).wrapping_mul(MIX);
    }
    if !rest.is_empty() {
        hash = (hash.rotate_left(23) ^ lower(tail(word))).wrapping_mul(MIX);
    }
    ((hash >> 48) as usize % SLOTS, (hash >> 24) as u16 | 1)
}

/// Whether `known` is `word` in lower case (ASCII).
#[inline]
fn is_lower_of(known: &[u8], word: &[u8]) -> bool {
    known.len() == word.len()
        && tail(known) == lower(tail(word))
        && known
            .as_chunks::<8>()
            .0
            .iter()
            .zip(word.as_chunks::<8>().0)
            .all(|(known, word)| u64::from_le_bytes(*known) == lower(u64::from_le_bytes(*word)))
}

/// Eight bytes with ASCII capitals made small.
#[inline]
const fn lower(bytes: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let seven = bytes & (0x7F * ONES);
    let from_a = seven + (0x80 - b'A' as u64) * ONES;
    let past_z = seven + (0x7F - b'Z' as u64) * ONES;
    let capitals = !bytes & from_a & !past_z & (0x80 * ONES);
    bytes | capitals >> 2
}

fn mark_of(flag: u8) -> Marks {
    match flag {
        b'g' => Marks::GIVEN,
        b's' => Marks::SURNAME,
        b'w' => Marks::EVERYDAY,
        b'p' => Marks::PLACE,
        _ => Marks::NONE,
    }
}

/// The lines of a gazetteer: word and flags.
fn entries(list: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    list.split(|byte| *byte == b'\n').filter_map(|line| {
        let tab = line.iter().position(|byte| *byte == b'\t')?;
        line.split_at_checked(tab)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_found() {
        let mut count = 0;
        for (word, flags) in entries(NAMES).chain(entries(PLACES)) {
            count += 1;
            assert!(word.len() <= ENTRY_BYTES_MAX);
            let found = marks(&word.to_ascii_uppercase());
            for flag in flags.iter().filter(|flag| **flag != b'\t') {
                assert!(found.has(mark_of(*flag)) && mark_of(*flag) != Marks::NONE);
            }
        }
        for (expected, words) in address::WORDS.iter().chain(person::WORDS) {
            count += words.len();
            for word in *words {
                assert!(word.len() <= ENTRY_BYTES_MAX);
                assert!(marks(word.as_bytes()).has(*expected), "{word}");
            }
        }
        assert!(count > 5_000 && count < SLOTS * 6 / 10, "{count}");
    }

    #[test]
    fn marks_are_what_the_lists_say() {
        let listed = |word: &[u8], flag: u8| {
            entries(NAMES).any(|(entry, flags)| entry == word && flags.contains(&flag))
        };
        for word in ["rajesh", "grace", "brown", "payment", "kumar", "xyzzy", "pune", "road"] {
            let found = marks(word.as_bytes());
            assert_eq!(found.has(Marks::GIVEN), listed(word.as_bytes(), b'g'), "{word}");
            assert_eq!(found.has(Marks::SURNAME), listed(word.as_bytes(), b's'), "{word}");
            assert_eq!(found.has(Marks::EVERYDAY), listed(word.as_bytes(), b'w'), "{word}");
        }
    }

    #[test]
    fn names_and_places_are_told_apart() {
        assert!(marks(b"RAJESH").tells_name() && marks(b"rajesh").has(Marks::GIVEN));
        assert!(marks(b"Sharma").has(Marks::SURNAME));
        assert!(marks("कुमार".as_bytes()).tells_name());
        assert!(!marks(b"Grace").tells_name());
        assert_eq!(marks(b"payments"), Marks::NONE);
        assert!(is_place(b"New Delhi") && is_place(b"BENGALURU") && is_place(b"Maharashtra"));
        assert!(marks(b"new").has(Marks::OPENS_PLACE));
        assert!(!is_place(b"payment") && !is_place(b""));
        assert!(!is_place(&[b'a'; ENTRY_BYTES_MAX + 1]));
    }

    #[test]
    fn words_are_compared_whole_whatever_their_case() {
        for length in 1..40 {
            let word: Vec<u8> = (b'A'..=b'Z').cycle().take(length).collect();
            let known = word.to_ascii_lowercase();
            assert!(is_lower_of(&known, &word) && is_lower_of(&known, &known));
            assert!(!is_lower_of(&known[1..], &word) && !is_lower_of(&word, &known));
            for position in 0..length {
                let mut other = word.clone();
                other[position] = b'?';
                assert!(!is_lower_of(&known, &other), "{length} {position}");
            }
        }
    }

    #[test]
    fn capitals_are_lowered_and_nothing_else() {
        for byte in 0..=255_u8 {
            let bytes = [byte, b'@', b'[', 0xC1, byte, b'Z', b'z', byte];
            let expected = bytes.map(|byte| byte.to_ascii_lowercase());
            assert_eq!(lower(u64::from_le_bytes(bytes)).to_le_bytes(), expected);
        }
    }
}
