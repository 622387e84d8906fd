//! A short list of lower-case words, looked up by first letter.

const LETTERS: usize = 26;

/// Words that begin with a letter of `a` to `z`, in the order of their first letters.
pub(crate) struct WordList {
    words: &'static [&'static str],
    /// Where the words of each letter begin.
    starts: [u16; LETTERS + 1],
}

impl WordList {
    /// The list of these words. A list out of order fails the build.
    #[expect(
        clippy::indexing_slicing,
        reason = "constant evaluation: out of bounds fails the build"
    )]
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        let mut starts = [0; LETTERS + 1];
        let (mut letter, mut at) = (0, 0);
        while letter < LETTERS {
            starts[letter] = at as u16;
            while at < words.len() && (words[at].as_bytes()[0] - b'a') as usize == letter {
                at += 1;
            }
            letter += 1;
        }
        starts[letter] = at as u16;
        assert!(at == words.len(), "every word begins with a letter and is in order");
        Self { words, starts }
    }

    /// Whether the word is in the list, in any case.
    pub(crate) fn has(&self, word: &[u8]) -> bool {
        let Some(first @ b'a'..=b'z') = word.first().map(u8::to_ascii_lowercase) else {
            return false;
        };
        let letter = usize::from(first - b'a');
        let bound = |letter: usize| self.starts.get(letter).copied().map_or(0, usize::from);
        let same = self.words.get(bound(letter)..bound(letter + 1)).unwrap_or_default();
        same.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_case() {
        static LIST: WordList = WordList::new(&["a", "arc", "box", "n/a", "zz"]);
        for word in ["a", "ARC", "Box", "n/A", "zZ"] {
            assert!(LIST.has(word.as_bytes()), "{word}");
        }
        for word in ["", "ar", "boxes", "n", "z", "{a}", "1", "@"] {
            assert!(!LIST.has(word.as_bytes()), "{word}");
        }
    }
}
