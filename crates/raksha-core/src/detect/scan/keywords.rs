//! The words that seed by themselves, and a filter that tells in a few steps where one may begin.

/// Entries of a letter table: a letter's number is its low five bits.
const LETTERS: usize = 32;

/// Buckets of the filter: one bit each in a table's entry.
const BUCKETS: usize = 8;

/// Letters the filter looks at.
pub(super) const FILTER_LETTERS: usize = 3;

/// Words of the bitmap over three letters (15 bits).
const BITMAP_WORDS: usize = LETTERS * LETTERS * LETTERS / 64;

/// Words that mark a seed wherever a word of the text begins like them, in any case.
///
/// A filter in three letter tables finds nearly all places where none begins; what is left is compared.
#[derive(Clone)]
pub struct Keywords {
    /// Bucket bits by position and letter. A place is worth a look if one bucket's bit is set at each position.
    pub(super) tables: [[u8; LETTERS]; FILTER_LETTERS],
    /// One bit for each start of three letters.
    bitmap: Box<[u64]>,
    /// The words in lower case, sorted.
    words: Vec<Word>,
    /// Where the words of each first letter begin in `words`.
    by_letter: [u16; LETTERS + 1],
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    text: Box<[u8]>,
    /// No lower-case letter may follow.
    whole: bool,
}

impl Keywords {
    /// Takes words of at least two ASCII bytes, the first a letter; others are left out.
    ///
    /// A word also seeds longer words that begin with it (`name` seeds `names`). A trailing space asks for the
    /// whole word: `"mr "` seeds `Mr.` and `mrName`, not `mrs`.
    pub fn new(words: &[&str]) -> Self {
        let mut list: Vec<Word> = words.iter().filter_map(|word| Word::new(word)).collect();
        list.sort();
        list.dedup();
        list.truncate(usize::from(u16::MAX));
        let mut keywords = Self {
            tables: [[0; LETTERS]; FILTER_LETTERS],
            bitmap: vec![0; BITMAP_WORDS].into_boxed_slice(),
            words: Vec::new(),
            by_letter: [0; LETTERS + 1],
        };
        for (bucket, sets) in buckets(&list).iter().enumerate() {
            for (table, set) in keywords.tables.iter_mut().zip(sets.0) {
                for (letter, entry) in table.iter_mut().enumerate() {
                    *entry |= u8::from(set >> letter & 1 == 1) << bucket;
                }
            }
        }
        for word in &list {
            keywords.mark(word);
        }
        for (letter, start) in keywords.by_letter.iter_mut().enumerate() {
            *start = list.partition_point(|word| usize::from(word.first()) < letter) as u16;
        }
        keywords.words = list;
        keywords
    }

    /// Whether one of the words begins at a word start of the text; `at` must be one.
    #[inline]
    pub(super) fn begin_at(&self, text: &[u8], at: usize) -> bool {
        let Some(rest) = text.get(at..) else { return false };
        let letter = |offset: usize| usize::from(rest.get(offset).map_or(0, |byte| byte & 31));
        let key = letter(0) << 10 | letter(1) << 5 | letter(2);
        let bit = self.bitmap.get(key >> 6).is_some_and(|word| word >> (key & 63) & 1 == 1);
        bit && self.compare(rest, letter(0))
    }

    fn compare(&self, rest: &[u8], first: usize) -> bool {
        let bound = |letter: usize| self.by_letter.get(letter).copied().map_or(0, usize::from);
        let words = self.words.get(bound(first)..bound(first + 1)).unwrap_or_default();
        words.iter().any(|word| word.begins(rest))
    }

    /// The same by trying every word: for the reference.
    pub(super) fn begin_at_slowly(&self, text: &[u8], at: usize) -> bool {
        text.get(at..).is_some_and(|rest| self.words.iter().any(|word| word.begins(rest)))
    }

    fn mark(&mut self, word: &Word) {
        let key = word.letters();
        let thirds = match key.get(2) {
            Some(&third) => usize::from(third)..usize::from(third) + 1,
            None => 0..LETTERS,
        };
        let [first, second] = [0, 1].map(|at| key.get(at).copied().map_or(0, usize::from));
        for third in thirds {
            let bit = first << 10 | second << 5 | third;
            if let Some(entry) = self.bitmap.get_mut(bit >> 6) {
                *entry |= 1 << (bit & 63);
            }
        }
    }
}

impl Word {
    fn new(word: &str) -> Option<Self> {
        let text = word.trim_end().to_ascii_lowercase().into_bytes();
        let usable =
            text.len() >= 2 && text.is_ascii() && text.first().is_some_and(u8::is_ascii_lowercase);
        usable.then(|| Self { text: text.into_boxed_slice(), whole: word.ends_with(' ') })
    }

    fn begins(&self, rest: &[u8]) -> bool {
        let Some((head, tail)) = rest.split_at_checked(self.text.len()) else { return false };
        head.eq_ignore_ascii_case(&self.text)
            && !(self.whole && tail.first().is_some_and(u8::is_ascii_lowercase))
    }

    fn first(&self) -> u8 {
        self.text.first().map_or(0, |byte| byte & 31)
    }

    /// The numbers of the letters that the filter sees.
    fn letters(&self) -> Vec<u8> {
        self.text.iter().take(FILTER_LETTERS).map(|byte| byte & 31).collect()
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

    /// How many three-letter starts pass.
    fn size(self) -> u32 {
        self.0.iter().map(|set| set.count_ones()).product()
    }
}

/// Joins the words that cost least together until eight buckets are left.
fn buckets(words: &[Word]) -> Vec<LetterSets> {
    let mut buckets: Vec<LetterSets> = Vec::new();
    for sets in words.iter().map(LetterSets::of) {
        if !buckets.contains(&sets) {
            buckets.push(sets);
        }
    }
    while buckets.len() > BUCKETS {
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
