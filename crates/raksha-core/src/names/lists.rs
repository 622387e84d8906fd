//! The gazetteers: sorted lines of text, searched in place. Built by `xtask/data/names.py`, which names the sources.

/// `word<TAB>flags`, sorted by bytes.
static NAMES: &[u8] = include_bytes!("names.txt");

/// `place<TAB>p`, sorted by bytes; up to three words with single spaces.
static PLACES: &[u8] = include_bytes!("places.txt");

/// The longest entry of either list, in bytes.
const ENTRY_BYTES_MAX: usize = 64;

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

impl NameFlags {
    /// Whether the word speaks for a name: listed, and no everyday word.
    pub const fn tells(self) -> bool {
        (self.given || self.surname) && !self.everyday
    }
}

/// Looks a word up in the list of names, whatever its case.
pub fn name_flags(word: &[u8]) -> NameFlags {
    let flags = with_lower(word, |word| find(NAMES, word)).unwrap_or_default();
    NameFlags {
        given: flags.contains(&b'g'),
        surname: flags.contains(&b's'),
        everyday: flags.contains(&b'w'),
    }
}

/// Whether the words (single spaces between them, any case) are an Indian state, district, city or known locality.
pub fn is_place(words: &[u8]) -> bool {
    with_lower(words, |words| find(PLACES, words)).is_some()
}

fn with_lower<T>(word: &[u8], look: impl FnOnce(&[u8]) -> Option<T>) -> Option<T> {
    let mut buffer = [0; ENTRY_BYTES_MAX];
    let lower = buffer.get_mut(..word.len())?;
    lower.copy_from_slice(word);
    lower.make_ascii_lowercase();
    look(lower)
}

/// The flags of a word: binary search over lines, by byte position.
fn find<'a>(list: &'a [u8], word: &[u8]) -> Option<&'a [u8]> {
    let (mut low, mut high) = (0, list.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let start = memchr::memrchr(b'\n', list.get(low..middle)?).map_or(low, |at| low + at + 1);
        let line_end = start + memchr::memchr(b'\n', list.get(start..)?)?;
        let line = list.get(start..line_end)?;
        let tab = memchr::memchr(b'\t', line)?;
        let (entry, flags) = line.split_at_checked(tab)?;
        match entry.cmp(word) {
            std::cmp::Ordering::Equal => return Some(flags),
            std::cmp::Ordering::Less => low = line_end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_found() {
        for (list, longest) in [(NAMES, ENTRY_BYTES_MAX), (PLACES, ENTRY_BYTES_MAX)] {
            let mut previous: &[u8] = b"";
            for line in list.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
                let tab = memchr::memchr(b'\t', line).unwrap();
                assert!(previous < &line[..tab], "sorted");
                assert!(tab <= longest);
                previous = &line[..tab];
                assert_eq!(find(list, &line[..tab]), Some(&line[tab..]));
            }
        }
    }

    #[test]
    fn names_and_places_are_told_apart() {
        assert!(name_flags(b"RAJESH").tells() && name_flags(b"rajesh").given);
        assert!(name_flags(b"Sharma").surname);
        assert!(name_flags("कुमार".as_bytes()).tells());
        assert!(!name_flags(b"Grace").tells());
        assert_eq!(name_flags(b"payment"), NameFlags::default());
        assert!(is_place(b"New Delhi") && is_place(b"BENGALURU") && is_place(b"Maharashtra"));
        assert!(!is_place(b"payment") && !is_place(b""));
        assert!(!is_place(&[b'a'; ENTRY_BYTES_MAX + 1]));
    }
}
