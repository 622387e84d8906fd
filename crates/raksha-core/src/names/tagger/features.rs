//! A token and its neighbours as features: hashes that say which rows of the table of weights count.

use super::hash::{self, mix};
use super::tokens::{Token, gap, shape};

/// Features of one token.
pub const COUNT: usize = 22;

/// Features told apart, a power of two.
pub const FEATURES: usize = 1 << 20;

/// Rows of the table of weights, a power of two: fewer than features, because most features of most texts were not
/// seen often enough in training to count.
pub const ROWS: usize = 1 << 18;

/// The features of one token, as numbers below `FEATURES`.
pub type Found = [u32; COUNT];

/// The rows of one token's features.
pub type Rows = [u32; COUNT];

/// Which features count: a bit for each.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a>(&'a [[u8; 8]]);

impl<'a> Known<'a> {
    /// Bytes of the stored form.
    pub const BYTES: usize = FEATURES / 8;

    /// Reads the stored form; `None` if its length is wrong.
    pub const fn of(bytes: &'a [u8]) -> Option<Self> {
        match bytes.as_chunks() {
            (words, []) if words.len() * 64 == FEATURES => Some(Self(words)),
            _ => None,
        }
    }

    /// The row of a feature; row 0, which is all zero, for features that do not count. Without a branch: whether
    /// a feature counts cannot be predicted.
    #[inline]
    pub fn row(&self, feature: u32) -> u32 {
        let word = self.0.get(feature as usize / 64).map_or(0, |word| u64::from_le_bytes(*word));
        let counts = (word >> (feature % 64)) as u32 & 1;
        (feature & (ROWS as u32 - 1)) * counts
    }
}

/// What training hides of a document, so that no feature is relied on alone. Detection hides nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hidden {
    /// Percent of words that have no marks.
    pub marks: u8,
    /// Percent of words that are strangers.
    pub words: u8,
    /// Percent of words without affixes.
    pub affixes: u8,
    /// Makes each document hide other words.
    pub salt: u64,
}

impl Hidden {
    fn hides(self, percent: u8, word: u64, kind: u64) -> bool {
        percent != 0 && mix(mix(word, self.salt), kind) % 100 < u64::from(percent)
    }
}

/// What a token contributes to its own and its neighbours' features.
#[derive(Clone, Copy, Debug, Default)]
pub struct Traits {
    word: u64,
    /// Marks, shape and gap in one.
    look: u64,
    marks: u64,
    line: u64,
    key: u64,
    is_word: bool,
}

impl Traits {
    /// Beyond either end of the text.
    const BOUNDARY: Self = Self {
        word: BEYOND,
        look: shape::BOUNDARY as u64,
        marks: 0,
        line: 0,
        key: 0,
        is_word: false,
    };

    /// Those of a token.
    #[inline]
    pub fn of(token: &Token, hidden: Hidden) -> Self {
        let marks = if hidden.hides(hidden.marks, token.word, 1) { 0 } else { token.marks };
        let is_stranger = token.is_word() && hidden.hides(hidden.words, token.word, 2);
        let newline = u64::from(token.gap == gap::NEWLINE);
        let joined = u64::from(token.gap == gap::JOINED);
        Self {
            word: if is_stranger { STRANGER } else { token.word },
            look: u64::from(marks) << 16 | u64::from(token.shape) << 2 | newline << 1 | joined,
            marks: u64::from(marks),
            line: u64::from(token.line),
            key: u64::from(token.key),
            is_word: token.is_word(),
        }
    }
}

/// Stands for a word that is hidden.
const STRANGER: u64 = 1;

/// Stands for a word beyond either end of the text.
const BEYOND: u64 = 2;

/// A prefix and two suffixes, whatever the case; other scripts count characters of three bytes.
fn affixes(text: &[u8], token: &Token) -> [u64; 3] {
    let word = text.get(token.range()).unwrap_or_default();
    let head = hash::small_letters(read_eight(text, token.start as usize, word));
    let tail_start = (token.end as usize).saturating_sub(8).max(token.start as usize);
    let tail_bytes = word.get(word.len().saturating_sub(8)..).unwrap_or(word);
    let tail = hash::small_letters(read_eight(text, tail_start, tail_bytes));
    // The last byte on top, whatever the length.
    let tail = tail << (8 * 8_usize.saturating_sub(tail_bytes.len()));
    let first = |bytes: u32| head & (u64::MAX >> (64 - 8 * bytes));
    let last = |bytes: u32| tail >> (64 - 8 * bytes);
    if token.shape == shape::FOREIGN {
        [first(8), last(6), last(8)]
    } else {
        [first(4), last(3), last(4)]
    }
}

/// The up to eight bytes of `word`, which stands in `text` at `at`; bytes behind it are 0.
#[inline]
fn read_eight(text: &[u8], at: usize, word: &[u8]) -> u64 {
    let length = word.len().min(8);
    if length == 0 {
        return 0;
    }
    // Reading past the word and masking is much cheaper than copying a few bytes.
    if let Some(eight) = text.get(at..at + 8).and_then(|eight| eight.first_chunk()) {
        return u64::from_le_bytes(*eight) & (u64::MAX >> (64 - 8 * length));
    }
    word.iter().take(8).rev().fold(0, |read, byte| read << 8 | u64::from(*byte))
}

/// The features of a run of tokens.
pub struct Features<'a> {
    text: &'a [u8],
    tokens: &'a [Token],
    traits: &'a [Traits],
    hidden: Hidden,
}

impl<'a> Features<'a> {
    /// The features of tokens of `text` with these traits, one for each.
    pub const fn new(
        text: &'a [u8],
        tokens: &'a [Token],
        traits: &'a [Traits],
        hidden: Hidden,
    ) -> Self {
        Self { text, tokens, traits, hidden }
    }

    /// The first 4 and the last 3 and 4 letters of the word at `index`.
    fn affixes(&self, index: usize) -> [u64; 3] {
        let word = self.tokens.get(index).filter(|token| {
            token.is_word() && !self.hidden.hides(self.hidden.affixes, token.word, 3)
        });
        word.map_or([0; 3], |token| affixes(self.text, token))
    }

    fn at(&self, index: usize, offset: isize) -> &Traits {
        index
            .checked_add_signed(offset)
            .and_then(|index| self.traits.get(index))
            .unwrap_or(&Traits::BOUNDARY)
    }

    /// The nearest word on one side, at most `WORD_REACH` tokens away.
    fn nearest_word(&self, index: usize, step: isize) -> u64 {
        (1..=WORD_REACH)
            .map(|distance| self.at(index, step * distance))
            .find(|token| token.is_word)
            .map_or(0, |token| token.word)
    }

    /// The features of the token at `index`.
    #[rustfmt::skip]
    pub fn of(&self, index: usize) -> Found {
        let here = self.at(index, 0);
        let (one, two) = (self.at(index, -1), self.at(index, -2));
        let (next, after) = (self.at(index, 1), self.at(index, 2));
        let [prefix, suffix3, suffix4] = self.affixes(index);
        let pair = |first: u64, second: u64| hash::join(first, second);
        let looks = |first: &Traits, second: &Traits| pair(first.look, second.look);
        // The same words or looks in another position are the same line of the table, which the token before
        // has fetched already: value, group, position.
        let values = [
            (here.word, 0, 0), (one.word, 0, 1), (next.word, 0, 2), (two.word, 0, 3), (after.word, 0, 4),
            (prefix, 1, 0), (suffix3, 2, 0), (suffix4, 3, 0),
            (here.look, 4, 0), (one.look, 4, 1), (next.look, 4, 2),
            (looks(one, here), 5, 0), (looks(here, next), 5, 1), (pair(looks(one, here), next.look), 6, 0),
            (pair(one.word, here.marks), 7, 0), (pair(next.word, here.marks), 8, 0),
            (pair(self.nearest_word(index, -1), here.marks), 9, 0),
            (pair(self.nearest_word(index, 1), here.marks), 10, 0),
            (pair(here.key, here.look), 11, 0), (pair(here.line, looks(one, here)), 12, 0),
            (pair(here.line, here.word), 13, 0), (BIAS, 14, 0),
        ];
        let mut found = [0; COUNT];
        for (feature, (value, group, position)) in found.iter_mut().zip(values) {
            *feature = (hash::join(value, group) >> SHIFT) as u32 ^ position;
        }
        found
    }
}

/// The value that every token has: how frequent each label is.
const BIAS: u64 = 1;

/// How far a neighbouring word may stand, in tokens.
const WORD_REACH: isize = 4;

/// Leaves as many bits as there are features.
const SHIFT: u32 = u64::BITS - FEATURES.trailing_zeros();
