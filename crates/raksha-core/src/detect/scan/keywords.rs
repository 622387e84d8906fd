//! The words that seed by themselves, and a filter that tells in a few steps where one may begin.

/// Entries of a letter table: a letter's number is its low five bits.
const LETTERS: usize = 32;

/// Letters the filter looks at.
pub(super) const FILTER_LETTERS: usize = 4;

/// Table sets of the filter: eight buckets each, one bit in an entry.
const SETS: usize = 2;

/// The buckets of the second set that hold whole words of two letters.
pub(super) const WHOLE_TWO: u8 = 0b1;

/// The buckets of the second set that hold whole words of three letters.
pub(super) const WHOLE_THREE: u8 = 0b110;

/// The buckets of the second set that hold any other word, as all of the first set's do.
pub(super) const OPEN: u8 = !(WHOLE_TWO | WHOLE_THREE);

/// The tables of one set: by position, then letter.
pub(super) type LetterTables = [[u8; LETTERS]; FILTER_LETTERS];

/// The number of pairs of first letters.
const PAIRS: usize = LETTERS * LETTERS;

/// Bytes of a word that are compared at once.
const HEAD: usize = 8;

/// What makes letters lower case, in every byte of a head.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// Words that mark a seed wherever a word of the text begins like them, in any case.
///
/// A filter in three letter tables finds nearly all places where none begins; what is left is compared.
#[derive(Clone)]
pub struct Keywords {
    /// Bucket bits by position and letter. A place is worth a look if one bucket's bit is set at each position.
    pub(super) tables: [LetterTables; SETS],
    /// Both sets side by side, for looking letters up one by one.
    pub(super) joined: [[[u8; SETS]; LETTERS]; FILTER_LETTERS],
    /// The words in the order of their first two letters.
    words: Vec<Word>,
    /// Where the words of each pair of first letters begin in `words`.
    by_pair: Box<[u16]>,
    starts: Starts,
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
        let tables = tables(&list);
        Self {
            joined: joined(&tables),
            tables,
            by_pair: by_pair.collect(),
            starts: Starts::new(&list),
            words: list,
        }
    }

    /// Whether to ask [`begin_at`](Self::begin_at): rarely if no word begins here, and without a branch.
    #[inline(always)]
    pub(super) fn may_begin_at(&self, text: &[u8], at: usize) -> bool {
        text.get(at..).and_then(<[u8]>::first_chunk).is_none_or(|head| self.starts.has(*head))
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

/// Bits of a set of word starts, and so many as its numbers have.
const START_BITS: u32 = 15;

/// Words of a set of word starts.
const START_WORDS: usize = 1 << (START_BITS - 6);

/// The first bytes of all words as two bit sets.
#[derive(Clone)]
struct Starts {
    /// Four folded bytes, hashed.
    four: Box<[u64; START_WORDS]>,
    /// Three letters, for the words that have no more.
    three: Box<[u64; START_WORDS]>,
}

impl Starts {
    fn new(words: &[Word]) -> Self {
        let mut starts =
            Self { four: Box::new([0; START_WORDS]), three: Box::new([0; START_WORDS]) };
        for word in words {
            match word.text.first_chunk::<4>() {
                Some(four) => insert(&mut starts.four, hash(u32::from_le_bytes(*four))),
                None => {
                    let start = (word.head & 0x1f_1f1f) as u32;
                    let third =
                        if word.text.len() < 3 { 0..32 } else { start >> 16..(start >> 16) + 1 };
                    for letter in third {
                        insert(&mut starts.three, letters(start & 0xffff | letter << 16));
                    }
                }
            }
        }
        starts
    }

    #[inline(always)]
    fn has(&self, head: [u8; 4]) -> bool {
        let head = u32::from_le_bytes(head);
        contains(&self.four, hash(head)) | contains(&self.three, letters(head))
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

/// A number of [`START_BITS`] bits for four bytes in any case.
#[inline(always)]
const fn hash(head: u32) -> usize {
    const ODD: u32 = 0x9e37_79b1;
    ((head | FOLD as u32).wrapping_mul(ODD) >> (u32::BITS - START_BITS)) as usize
}

/// The numbers of the first three letters as one.
#[inline(always)]
const fn letters(head: u32) -> usize {
    (head & 31 | head >> 3 & 31 << 5 | head >> 6 & 31 << 10) as usize
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

    /// The numbers of the letters that the filter sees.
    fn letters(&self) -> Vec<u8> {
        self.text.iter().take(FILTER_LETTERS).map(|byte| byte & 31).collect()
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

/// Shares the words out among the buckets.
fn tables(words: &[Word]) -> [LetterTables; SETS] {
    let mut tables = [[[0; LETTERS]; FILTER_LETTERS]; SETS];
    let is_two = |word: &&Word| word.whole && word.text.len() == 2;
    let is_three = |word: &&Word| word.whole && word.text.len() == 3;
    let open: Vec<_> = words.iter().filter(|word| !is_two(word) && !is_three(word)).collect();
    let parts = [
        (WHOLE_TWO, words.iter().filter(is_two).collect::<Vec<_>>()),
        (WHOLE_THREE, words.iter().filter(is_three).collect()),
    ];
    let [first, second] = &mut tables;
    for (bits, part) in parts {
        fill(second, bits, &buckets(&part, bits.count_ones() as usize));
    }
    let all = buckets(&open, (u8::BITS + OPEN.count_ones()) as usize);
    let (left, right) = all.split_at(all.len().min(u8::BITS as usize));
    fill(first, u8::MAX, left);
    fill(second, OPEN, right);
    tables
}

/// Puts the sets of tables side by side.
fn joined(tables: &[LetterTables; SETS]) -> [[[u8; SETS]; LETTERS]; FILTER_LETTERS] {
    let mut joined = [[[0; SETS]; LETTERS]; FILTER_LETTERS];
    for (set, tables) in tables.iter().enumerate() {
        for (to, from) in joined.iter_mut().zip(tables) {
            for (entry, bits) in to.iter_mut().zip(from) {
                if let Some(half) = entry.get_mut(set) {
                    *half = *bits;
                }
            }
        }
    }
    joined
}

/// Writes the buckets into tables, one for each bit that is set in `bits`.
fn fill(tables: &mut LetterTables, bits: u8, buckets: &[LetterSets]) {
    let free = (0..u8::BITS).filter(|bit| bits >> bit & 1 == 1);
    for (bit, sets) in free.zip(buckets) {
        for (table, set) in tables.iter_mut().zip(sets.0) {
            for (letter, entry) in table.iter_mut().enumerate() {
                *entry |= u8::from(set >> letter & 1 == 1) << bit;
            }
        }
    }
}

/// The letters that the words of one bucket have at each position, as bit sets.
#[derive(Clone, Copy, PartialEq, Eq)]
struct LetterSets([u32; FILTER_LETTERS]);

impl LetterSets {
    fn of(word: &Word) -> Self {
        let mut sets = [u32::MAX; FILTER_LETTERS];
        for (set, letter) in sets.iter_mut().zip(word.letters()) {
            *set = 1 << letter;
        }
        Self(sets)
    }

    fn with(self, other: Self) -> Self {
        let mut sets = self.0;
        for (set, more) in sets.iter_mut().zip(other.0) {
            *set |= more;
        }
        Self(sets)
    }

    /// How many four-letter starts pass.
    fn size(self) -> u32 {
        self.0.iter().map(|set| set.count_ones()).product()
    }
}

/// Joins the words that cost least together until so many buckets are left.
fn buckets(words: &[&Word], count: usize) -> Vec<LetterSets> {
    let mut buckets: Vec<LetterSets> = Vec::new();
    for sets in words.iter().map(|word| LetterSets::of(word)) {
        if !buckets.contains(&sets) {
            buckets.push(sets);
        }
    }
    while buckets.len() > count {
        let mut best = (u32::MAX, 0, 0);
        for (left, a) in buckets.iter().enumerate() {
            for (right, b) in buckets.iter().enumerate().skip(left + 1) {
                let cost = a.with(*b).size().saturating_sub(a.size() + b.size());
                if cost < best.0 {
                    best = (cost, left, right);
                }
            }
        }
        let taken = buckets.swap_remove(best.2);
        if let Some(bucket) = buckets.get_mut(best.1) {
            *bucket = bucket.with(taken);
        }
    }
    buckets
}
