//! The words that seed by themselves, and sets that tell in a few steps whether one may begin at a place.

use super::masks::Block;

/// Values of a letter's number: the low five bits of its byte.
const LETTERS: usize = 32;

/// The number of pairs of first letters.
const PAIRS: usize = LETTERS * LETTERS;

/// Bytes of a word that are compared at once.
const HEAD: usize = 8;

/// What makes letters lower case, in every byte of a head.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// Words that mark a seed wherever a word of the text begins like them, in any case.
///
/// Sets of their first letters tell nearly all places where none begins; what is left is compared.
#[derive(Clone)]
pub struct Keywords {
    /// The words in the order of their first two letters.
    words: Vec<Word>,
    /// Where the words of each pair of first letters begin in `words`.
    by_pair: Box<[u16]>,
    starts: Starts,
    /// The shares of the words by the numbers of their first letters: for vectors.
    pub(super) shares: Shares,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    /// The first two letters as a number.
    pair: u16,
    /// The first eight bytes, folded, and which of them count.
    head: u64,
    head_mask: u64,
    text: Box<[u8]>,
    /// No lower-case letter may follow.
    whole: bool,
    /// Who asked for the word, as bits that the caller gave.
    interest: u64,
}

impl Keywords {
    /// Takes words of at least two ASCII bytes, the first a letter; others are left out.
    ///
    /// A word also seeds longer words that begin with it (`name` seeds `names`). A trailing space asks for the
    /// whole word: `"mr "` seeds `Mr.` and `mrName`, not `mrs`.
    pub fn new(words: &[&str]) -> Self {
        Self::with_interest(words.iter().map(|word| (*word, 1)))
    }

    /// The same, with bits that tell who is interested in a word; a word given twice has the bits of both.
    pub fn with_interest<'w>(words: impl Iterator<Item = (&'w str, u64)>) -> Self {
        let mut list: Vec<Word> =
            words.filter_map(|(word, interest)| Word::new(word, interest)).collect();
        list.sort();
        list.dedup_by(|later, earlier| {
            let same = later.text == earlier.text && later.whole == earlier.whole;
            if same {
                earlier.interest |= later.interest;
            }
            same
        });
        list.truncate(usize::from(u16::MAX));
        let pairs = 0..=PAIRS as u16;
        let by_pair = pairs.map(|pair| list.partition_point(|word| word.pair < pair) as u16);
        Self {
            by_pair: by_pair.collect(),
            starts: Starts::new(&list),
            shares: Shares::new(&list),
            words: list,
        }
    }

    /// Those of a block's places where one of the words begins; `places` must be word starts. `bytes` are the
    /// block's, which begins at `start`.
    #[inline(always)]
    pub(super) fn begin_among(
        &self,
        text: &[u8],
        start: usize,
        bytes: &Block,
        mut places: u64,
    ) -> u64 {
        let letters = |bit: u32| {
            let head = bytes.get(bit as usize..).and_then(<[u8]>::first_chunk);
            head.map_or(0, |head| u32::from_le_bytes(*head))
        };
        let mut likely = 0;
        while places != 0 {
            let bit = places.trailing_zeros();
            places &= places - 1;
            likely |= u64::from(self.starts.has_three(letters(bit))) << bit;
        }
        let mut found = likely;
        while likely != 0 {
            let bit = likely.trailing_zeros();
            likely &= likely - 1;
            let begins = self.starts.has(letters(bit)) && self.begin_at(text, start + bit as usize);
            found &= !(u64::from(!begins) << bit);
        }
        found
    }

    /// Whether one of the words begins at a word start of the text; `at` must be one.
    #[inline]
    pub(super) fn begin_at(&self, text: &[u8], at: usize) -> bool {
        let Some(rest) = text.get(at..) else { return false };
        let head = head(rest) | FOLD;
        let pair = pair(head);
        let bound = |pair: usize| self.by_pair.get(pair).copied().map_or(0, usize::from);
        let words = self.words.get(bound(pair)..bound(pair + 1)).unwrap_or_default();
        words.iter().any(|word| head & word.head_mask == word.head && word.begins(rest))
    }

    /// The bits of all words that begin at `at`, which must be a word start.
    pub fn interest_at(&self, text: &[u8], at: usize) -> u64 {
        let Some(rest) = text.get(at..) else { return 0 };
        let head = head(rest) | FOLD;
        let pair = pair(head);
        let bound = |pair: usize| self.by_pair.get(pair).copied().map_or(0, usize::from);
        let words = self.words.get(bound(pair)..bound(pair + 1)).unwrap_or_default();
        words
            .iter()
            .filter(|word| head & word.head_mask == word.head && word.begins(rest))
            .fold(0, |interest, word| interest | word.interest)
    }

    /// The same by trying every word: for the reference.
    pub(super) fn begin_at_slowly(&self, text: &[u8], at: usize) -> bool {
        text.get(at..).is_some_and(|rest| self.words.iter().any(|word| word.begins(rest)))
    }
}

/// Numbers that a pair of letters may have.
pub(super) const PAIR_NUMBERS: usize = 128;

/// First letters that vectors look at.
pub(super) const LETTERS_SEEN: usize = 4;

/// The share of the whole words of two letters (a small letter two further on rules them out), of three, and of
/// other words so short. All others come before.
pub(super) const SHARE_OF_WHOLE_TWO: u32 = 7;
pub(super) const SHARE_OF_WHOLE_THREE: u32 = 6;
const SHARE_OF_SHORT: u32 = 5;

/// The words dealt out to the eight bits of a byte, in the order of their letters: a word begins only where all of
/// its letters have a common bit. Short words stand apart, since they take any letter after.
#[derive(Clone)]
pub(super) struct Shares {
    /// By the numbers of the first two letters and of the next two.
    pub pairs: [[u8; PAIR_NUMBERS]; 2],
    /// By each letter: those numbered below sixteen, and the others.
    pub letters: [[[u8; LETTERS / 2]; 2]; LETTERS_SEEN],
}

impl Shares {
    fn new(words: &[Word]) -> Self {
        let mut shares =
            Self { pairs: [[0; PAIR_NUMBERS]; 2], letters: [[[0; LETTERS / 2]; 2]; LETTERS_SEEN] };
        let is_long = |word: &&Word| word.text.len() >= LETTERS_SEEN;
        let count = words.iter().filter(is_long).count().max(1);
        for (number, word) in words.iter().filter(is_long).enumerate() {
            shares.add(word, (number * SHARE_OF_SHORT as usize / count) as u32);
        }
        for word in words.iter().filter(|word| !is_long(word)) {
            shares.add(
                word,
                match (word.whole, word.text.len()) {
                    (true, 2) => SHARE_OF_WHOLE_TWO,
                    (true, _) => SHARE_OF_WHOLE_THREE,
                    (false, _) => SHARE_OF_SHORT,
                },
            );
        }
        shares
    }

    fn add(&mut self, word: &Word, share: u32) {
        let [first, second, third, fourth, ..] = word.head.to_le_bytes();
        let letters = [first, second, third, fourth].map(|letter| letter & 31);
        let allowed = |place: usize, number: u8| {
            place >= word.text.len() || letters.get(place) == Some(&number)
        };
        let mark = |entry: Option<&mut u8>| {
            if let Some(entry) = entry {
                *entry |= 1 << share;
            }
        };
        let [front, back] = &mut self.pairs;
        mark(front.get_mut(usize::from(front_number(first, second))));
        for number in 0..LETTERS as u8 {
            for (place, halves) in self.letters.iter_mut().enumerate() {
                if allowed(place, number) {
                    mark(halves.as_flattened_mut().get_mut(usize::from(number)));
                }
            }
            for fourth in (0..LETTERS as u8).filter(|fourth| allowed(3, *fourth)) {
                if allowed(2, number) {
                    mark(back.get_mut(usize::from(back_number(number, fourth))));
                }
            }
        }
    }
}

/// The number of the first two bytes: vectors compute the same.
const fn front_number(first: u8, second: u8) -> u8 {
    (first & 31) ^ (second & 31) << 2
}

/// The number of the next two bytes: all of the third, of the fourth two bits.
const fn back_number(third: u8, fourth: u8) -> u8 {
    third & 31 | (fourth & 3) << 5
}

/// Bits of a set of word starts, and so many as its numbers have.
const START_BITS: u32 = 15;

/// Words of a set of word starts.
const START_WORDS: usize = 1 << (START_BITS - 6);

/// The first bytes of all words as bit sets.
#[derive(Clone)]
struct Starts {
    /// The first three letters of all words: one look, which most words of a text do not pass.
    three: Box<[u64; START_WORDS]>,
    /// Four letters, hashed.
    four: Box<[u64; START_WORDS]>,
    /// Three letters, for the words that have no more.
    short: Box<[u64; START_WORDS]>,
}

impl Starts {
    fn new(words: &[Word]) -> Self {
        let [three, four, short] = std::array::from_fn(|_| Box::new([0; START_WORDS]));
        let mut starts = Self { three, four, short };
        for word in words {
            let start = word.head as u32 & LETTERS_THREE;
            let third = if word.text.len() < 3 { 0..32 } else { start >> 16..(start >> 16) + 1 };
            let is_short = word.text.len() < 4;
            for letter in third {
                let number = letters(start & 0xffff | letter << 16);
                insert(&mut starts.three, number);
                if is_short {
                    insert(&mut starts.short, number);
                }
            }
            if let Some(four) = word.text.first_chunk() {
                insert(&mut starts.four, hash(u32::from_le_bytes(*four) & LETTERS_FOUR));
            }
        }
        starts
    }

    /// Whether a word begins with these three letters, the lowest bytes.
    #[inline(always)]
    fn has_three(&self, head: u32) -> bool {
        contains(&self.three, letters(head))
    }

    /// Whether a word may begin with these four bytes.
    #[inline(always)]
    fn has(&self, head: u32) -> bool {
        contains(&self.four, hash(head & LETTERS_FOUR)) || contains(&self.short, letters(head))
    }
}

fn insert(set: &mut [u64; START_WORDS], number: usize) {
    if let Some(word) = set.get_mut(number / 64) {
        *word |= 1 << (number % 64);
    }
}

#[inline(always)]
#[expect(clippy::indexing_slicing, reason = "the remainder is below the length")]
const fn contains(set: &[u64; START_WORDS], number: usize) -> bool {
    set[number / 64 % START_WORDS] >> (number % 64) & 1 == 1
}

/// The numbers of the letters of a word start: four of them, and three.
const LETTERS_FOUR: u32 = 0x1f1f_1f1f;
const LETTERS_THREE: u32 = LETTERS_FOUR >> 8;

/// The numbers of the first three letters as one, exactly: words of two letters take many places.
#[inline(always)]
const fn letters(head: u32) -> usize {
    (head & 31 | head >> 3 & 31 << 5 | head >> 6 & 31 << 10) as usize
}

/// A number of [`START_BITS`] bits for letters.
#[inline(always)]
const fn hash(letters: u32) -> usize {
    const ODD: u32 = 0x9e37_79b1;
    (letters.wrapping_mul(ODD) >> (u32::BITS - START_BITS)) as usize
}

impl Word {
    fn new(word: &str, interest: u64) -> Option<Self> {
        let text = word.trim_end().to_ascii_lowercase().into_bytes();
        let usable =
            text.len() >= 2 && text.is_ascii() && text.first().is_some_and(u8::is_ascii_lowercase);
        let head_mask = u64::MAX >> ((8 * (HEAD - text.len().min(HEAD)) as u32) & 63);
        let head = (head(&text) | FOLD) & head_mask;
        let whole = word.ends_with(' ');
        let pair = pair(head) as u16;
        usable.then(|| Self {
            pair,
            head,
            head_mask,
            text: text.into_boxed_slice(),
            whole,
            interest,
        })
    }

    fn begins(&self, rest: &[u8]) -> bool {
        let Some((head, tail)) = rest.split_at_checked(self.text.len()) else { return false };
        head.eq_ignore_ascii_case(&self.text)
            && !(self.whole && tail.first().is_some_and(u8::is_ascii_lowercase))
    }
}

/// The first bytes of a text as a number, zeros where there are none.
#[inline]
fn head(text: &[u8]) -> u64 {
    if let Some(bytes) = text.first_chunk::<HEAD>() {
        return u64::from_le_bytes(*bytes);
    }
    text.iter().rev().fold(0, |head, byte| head << 8 | u64::from(*byte))
}

/// The number of a head's first two letters.
#[inline]
fn pair(head: u64) -> usize {
    ((head & 31) << 5 | head >> 8 & 31) as usize
}
