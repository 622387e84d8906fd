//! Names that no list holds: other spellings of listed names, and blends of two. Whoever learns from listed names alone
//! learns to look them up.

use super::source::Source;

/// What Indian names are spelt with by turns; also what a slip of the finger makes of them.
const TURNS: &[(&str, &str)] = &[
    ("ee", "i"),
    ("i", "ee"),
    ("oo", "u"),
    ("u", "oo"),
    ("aa", "a"),
    ("a", "aa"),
    ("sh", "s"),
    ("s", "sh"),
    ("v", "w"),
    ("w", "v"),
    ("th", "t"),
    ("t", "th"),
    ("dh", "d"),
    ("d", "dh"),
    ("bh", "b"),
    ("ph", "f"),
    ("f", "ph"),
    ("k", "c"),
    ("c", "k"),
    ("ya", "ia"),
    ("j", "z"),
    ("z", "j"),
    ("y", "i"),
    ("n", "nn"),
    ("l", "ll"),
    ("m", "mm"),
    ("ai", "e"),
    ("e", "ai"),
    ("o", "au"),
    ("r", "rr"),
    ("ch", "chh"),
    ("kh", "k"),
    ("gh", "g"),
    ("ck", "k"),
    ("ie", "y"),
];

/// Of so many names of a hundred another spelling is written.
const RESPELT: u32 = 8;

/// So many names of a hundred are made of two.
const BLENDED: u32 = 4;

impl Source<'_> {
    /// A name of those that `draw` gives, or at times one that is like them.
    pub fn varied(&mut self, draw: fn(&mut Self) -> String) -> String {
        let name = draw(self);
        match self.below(100) {
            at if at < RESPELT => self.respelt(&name),
            at if at < RESPELT + BLENDED => {
                let other = draw(self);
                self.blend(&name, &other).unwrap_or(name)
            }
            _ => name,
        }
    }

    /// The name with one of its sounds spelt another way; its first letter stays.
    pub fn respelt(&mut self, name: &str) -> String {
        let first = name.chars().next().map_or(0, char::len_utf8);
        let (head, tail) = name.split_at_checked(first).unwrap_or_default();
        let begin = self.below(TURNS.len() as u32) as usize;
        let turns = TURNS.iter().cycle().skip(begin).take(TURNS.len());
        for (from, to) in turns {
            if tail.contains(from) {
                return format!("{head}{}", tail.replacen(from, to, 1));
            }
        }
        name.to_owned()
    }

    /// `Manjeshwari` of `Manjula` and `Rajeshwari`: the one up to a vowel, the other from a consonant of its second half.
    fn blend(&mut self, one: &str, other: &str) -> Option<String> {
        let plain = |name: &str| name.len() > 3 && name.chars().all(|c| c.is_ascii_alphabetic());
        if !plain(one) || !plain(other) {
            return None;
        }
        let vowel = |letter: char| "aeiou".contains(letter);
        let heads: Vec<usize> = one
            .char_indices()
            .skip(1)
            .filter(|(_, letter)| vowel(*letter))
            .map(|(at, _)| at)
            .collect();
        let tails: Vec<usize> = other
            .char_indices()
            .skip(other.len() / 2)
            .filter(|(_, letter)| letter.is_ascii_lowercase() && !vowel(*letter))
            .map(|(at, _)| at)
            .collect();
        let (head, tail) = (*self.pick(&heads)?, *self.pick(&tails)?);
        let blended = format!("{}{}", one.get(..=head)?, other.get(tail..)?);
        (3..=14).contains(&blended.len()).then_some(blended)
    }
}
