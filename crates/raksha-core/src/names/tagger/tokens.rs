//! Text as tokens: words, numbers, punctuation, and everything a machine wrote folded into one token each.
//!
//! What a pattern found is one token whatever it holds, so that the tagger neither splits an e-mail address nor calls
//! a host a person; paths, class names, hashes and URLs become one token too. The rest is cut as finely as possible
//! (`D'Souza` is three tokens): spans are joined again by their labels.

use std::ops::Range;

use super::Label;
use super::bytes::{BLANK, DIGIT, LETTER, PART, class, ends_url, is_code, symbol};
use super::hash;
use super::lexicon::{Lexicon, mark};
use crate::types::{Confidence, Entity, Finding};

/// How a token looks: a number that features carry as it is.
pub mod shape {
    /// Beyond the text.
    pub const BOUNDARY: u8 = 0;
    /// A word in lower case.
    pub const LOWER: u8 = 1;
    /// A word that begins with a capital.
    pub const TITLE: u8 = 2;
    /// A word of capitals.
    pub const UPPER: u8 = 3;
    /// Capitals inside: `iPhone`, `customerName`.
    pub const MIXED: u8 = 4;
    /// A single capital letter.
    pub const INITIAL: u8 = 5;
    /// A word of a line in which case tells nothing.
    pub const NEUTRAL: u8 = 6;
    /// A single letter in such a line, or a single small letter.
    pub const LETTER: u8 = 7;
    /// A word of another script.
    pub const FOREIGN: u8 = 8;
    /// A code: path, class name, hash, URL.
    pub const CODE: u8 = 9;
    /// Digits: this number and how many there are, up to `DIGITS_MAX`.
    pub const DIGITS: u8 = 16;
    /// More digits than this look alike.
    pub const DIGITS_MAX: u8 = 12;
    /// A pattern's finding: this number and the index of its entity.
    pub const PATTERN: u8 = 32;
    /// Entities past this index look alike, so that patterns end before punctuation begins.
    pub const PATTERNS_MAX: u8 = PUNCTUATION - PATTERN - 1;
    /// Punctuation: this number and the byte.
    pub const PUNCTUATION: u8 = 128;
}

/// What stands before a token.
pub mod gap {
    /// Nothing: it is joined to the token before.
    pub const JOINED: u8 = 0;
    /// Blanks.
    pub const SPACED: u8 = 1;
    /// A line break.
    pub const NEWLINE: u8 = 2;
}

/// The case of the line a token stands in.
pub mod line {
    /// Capitals and small letters as in prose.
    pub const MIXED: u8 = 0;
    /// Small letters only.
    pub const LOWER: u8 = 1;
    /// Capitals only.
    pub const UPPER: u8 = 2;
    /// Nearly every word has a capital: a title, a form, a list of names.
    pub const TITLE: u8 = 3;
}

/// One token of a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Token {
    /// Bytes of the text.
    pub start: u32,
    /// Past its last byte.
    pub end: u32,
    /// The hash of the word whatever its case; for the rest a hash of how it looks.
    pub word: u64,
    /// The hash of the key in force: the last word before `:` or `=` in the line, or the key of the segment.
    pub key: u32,
    /// What the lexicon knows of it.
    pub marks: u8,
    /// See [`shape`].
    pub shape: u8,
    /// See [`gap`].
    pub gap: u8,
    /// See [`mod@line`].
    pub line: u8,
    /// Where the key in force ends, and its length; 0 without, or when it is the key of the whole text.
    pub key_end: u32,
    /// See `key_end`.
    pub key_bytes: u16,
}

impl Token {
    /// Its bytes.
    pub const fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The key in force where it stands in the text itself.
    pub fn key_range(&self) -> Option<Range<usize>> {
        let end = self.key_end as usize;
        (self.key_bytes > 0).then(|| end - usize::from(self.key_bytes).min(end)..end)
    }

    /// Whether the lexicon knows it as one of these.
    pub const fn has(&self, marks: u8) -> bool {
        self.marks & marks != 0
    }

    /// Whether it is made of letters.
    pub const fn is_word(&self) -> bool {
        matches!(self.shape, shape::LOWER..=shape::FOREIGN)
    }

    /// Whether it is punctuation joined to the token before.
    pub const fn is_joint(&self) -> bool {
        self.shape >= shape::PUNCTUATION && self.gap == gap::JOINED
    }

    /// Whether it is a run of digits.
    pub const fn is_number(&self) -> bool {
        matches!(self.shape, shape::DIGITS..shape::PATTERN)
    }

    /// Whether a label could be right, whatever stands around: names hold no digits, codes or pattern findings, and
    /// begin with a letter.
    pub const fn allows(&self, label: Label) -> bool {
        match label {
            // Where case tells, a name begins with a capital or is a known one.
            Label::PersonFirst => match self.shape {
                shape::LOWER | shape::MIXED => self.has(mark::NAMES),
                _ => self.is_word(),
            },
            Label::PersonNext => self.is_word() || self.shape >= shape::PUNCTUATION,
            Label::AddressFirst => self.is_word() || self.is_number() || self.shape == SHARP,
            _ => true,
        }
    }
}

/// `#`, which begins Indian addresses: `#45, 2nd Cross`.
const SHARP: u8 = shape::PUNCTUATION | b'#';

/// A part of the text that a pattern found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Folded {
    /// Bytes of the text.
    pub span: Range<u32>,
    /// What it is.
    pub entity: Entity,
}

/// Entities that stay as they are: the tagger's own, and what is part of addresses and sentences.
pub const fn is_folded(entity: Entity) -> bool {
    !matches!(
        entity,
        Entity::Person
            | Entity::Address
            | Entity::PinCode
            | Entity::Location
            | Entity::Date
            | Entity::Age
    )
}

/// Cuts one text into tokens.
pub struct Tokenizer<'a> {
    text: &'a [u8],
    folded: &'a [Folded],
    lexicon: Lexicon<'a>,
    tokens: Vec<Token>,
    at: usize,
    /// No chunk that begins before this is a code.
    plain_until: usize,
    /// Where the line began in `tokens`.
    line_start: usize,
    /// The key of the whole text.
    outer_key: u32,
    key: u32,
    /// Where the key in force stands.
    key_place: (u32, u16),
    gap: u8,
}

impl<'a> Tokenizer<'a> {
    /// A cut of `text`, in which `folded` (in order, apart) are one token each. `key`: the hash of the key of the
    /// whole text (see [`key_hash`]), 0 without. `tokens`: memory to use.
    pub const fn new(
        text: &'a [u8],
        folded: &'a [Folded],
        lexicon: Lexicon<'a>,
        key: u32,
        tokens: Vec<Token>,
    ) -> Self {
        Self {
            text,
            folded,
            lexicon,
            line_start: 0,
            tokens,
            at: 0,
            plain_until: 0,
            outer_key: key,
            key,
            key_place: (0, 0),
            gap: gap::NEWLINE,
        }
    }

    /// The tokens so far.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// Forgets the tokens so far; the cut goes on behind them.
    pub fn clear(&mut self) {
        self.tokens.clear();
    }

    /// The memory of the tokens, for the next text.
    pub fn into_tokens(self) -> Vec<Token> {
        self.tokens
    }

    /// Appends the tokens of the bytes in `range`, which begins a line; offsets stay those of the text. Ranges must
    /// come in order.
    pub fn cut(&mut self, range: Range<usize>) {
        self.line_start = self.tokens.len();
        let whole = self.text;
        let text = whole.get(..range.end).unwrap_or(whole);
        // What a pattern found may have reached into this line already.
        self.at = self.at.max(range.start);
        self.plain_until = self.at;
        self.gap = gap::NEWLINE;
        while let Some(&byte) = text.get(self.at) {
            if self.pattern() {
                continue;
            }
            let kind = class(byte);
            if kind & BLANK != 0 {
                self.blank(byte);
            } else if kind & PART != 0 {
                if self.at >= self.plain_until && self.code(text) {
                    continue;
                }
                self.part(text, byte, kind);
            } else {
                self.punctuation(byte, 1);
            }
        }
        self.end_line();
    }

    fn blank(&mut self, byte: u8) {
        self.at += 1;
        if byte == b'\n' {
            self.end_line();
            self.gap = gap::NEWLINE;
        } else if self.gap == gap::JOINED {
            self.gap = gap::SPACED;
        }
    }

    /// A pattern's finding that begins here. True if there was one.
    fn pattern(&mut self) -> bool {
        while let Some(folded) = self.folded.first() {
            let (start, end) = (folded.span.start as usize, folded.span.end as usize);
            if start > self.at {
                return false;
            }
            self.folded = self.folded.get(1..).unwrap_or_default();
            if end > self.at {
                let shape = shape::PATTERN + folded.entity.index().min(shape::PATTERNS_MAX);
                self.push(end, shape);
                return true;
            }
        }
        false
    }

    /// A code that begins here. True if there was one; if not, the chunk is remembered as plain.
    fn code(&mut self, text: &[u8]) -> bool {
        let next = self.folded.first().map_or(text.len(), |next| next.span.start as usize);
        let ahead = text.get(self.at..next.min(text.len())).unwrap_or_default();
        let parts = ahead.iter().take(CHUNK_BYTES_MAX);
        let length = parts.take_while(|byte| class(**byte) & PART != 0).count();
        let (chunk, rest) = ahead.split_at_checked(length).unwrap_or_default();
        if rest.starts_with(b"://") || rest.starts_with(b"::") {
            let further = rest.iter().take_while(|byte| !ends_url(**byte)).count();
            self.push(self.at + length + further, shape::CODE);
            return true;
        }
        let end = chunk.iter().rposition(|byte| class(*byte) & (LETTER | DIGIT) != 0);
        let trimmed = chunk.get(..end.map_or(0, |end| end + 1)).unwrap_or_default();
        if is_code(trimmed) {
            self.push(self.at + trimmed.len(), shape::CODE);
            return true;
        }
        self.plain_until = self.at + length;
        false
    }

    /// A word, a number or a joining byte.
    fn part(&mut self, text: &[u8], byte: u8, kind: u8) {
        let rest = text.get(self.at..).unwrap_or_default();
        if kind & DIGIT != 0 {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let shown = digits.min(usize::from(shape::DIGITS_MAX)) as u8;
            self.push(self.at + digits, shape::DIGITS + shown);
        } else if kind & LETTER == 0 {
            self.punctuation(byte, 1);
        } else if byte >= 0x80
            && let Some((shown, length)) = symbol(rest)
        {
            if shown == b' ' {
                self.at += length;
                self.gap = self.gap.max(gap::SPACED);
            } else {
                self.punctuation(shown, length);
            }
        } else {
            self.word(rest);
        }
    }

    fn word(&mut self, rest: &[u8]) {
        let mut length = 0;
        let mut foreign = false;
        while let Some(&byte) = rest.get(length) {
            if byte.is_ascii_alphabetic() {
                length += 1;
            } else if byte >= 0x80
                && (length == 0 || symbol(rest.get(length..).unwrap_or_default()).is_none())
            {
                foreign |= byte >= 0xe0;
                length += 1;
            } else {
                break;
            }
        }
        let word = rest.get(..length).unwrap_or_default();
        // A word that is masked already is nobody's any more.
        let masked = word.windows(3).any(|three| three == b"XXX");
        let shape = match (masked, foreign) {
            (true, _) => shape::CODE,
            (_, true) => shape::FOREIGN,
            _ => case_of(word),
        };
        self.push(self.at + length, shape);
    }

    fn punctuation(&mut self, byte: u8, length: usize) {
        if matches!(byte, b':' | b'=') {
            self.note_key();
        }
        self.push(self.at + length, shape::PUNCTUATION | (byte & 0x7f));
    }

    /// Remembers the word just before as the key of what follows.
    fn note_key(&mut self) {
        let tokens = self.tokens.get(self.line_start..).unwrap_or_default();
        let last =
            tokens.iter().rev().take(3).find(|token| token.is_word() || token.shape == shape::CODE);
        if let Some(last) = last {
            self.key = key_hash(self.text.get(last.range()).unwrap_or_default());
            self.key_place = (last.end, u16::try_from(last.end - last.start).unwrap_or(0));
        }
    }

    fn push(&mut self, end: usize, shape: u8) {
        let bytes = self.text.get(self.at..end).unwrap_or_default();
        let (word, marks) = match shape {
            shape::LOWER..=shape::FOREIGN => {
                let word = hash::word(bytes);
                (word, self.lexicon.marks(word))
            }
            // Small numbers are house numbers, floors and sectors; of larger ones only the length matters.
            shape::DIGITS..shape::PATTERN if bytes.len() <= SMALL_NUMBER_DIGITS => {
                (hash::word(bytes), 0)
            }
            _ => (hash::mix(NO_WORD, u64::from(shape)), 0),
        };
        self.tokens.push(Token {
            start: self.at as u32,
            end: end as u32,
            word,
            key: self.key,
            marks,
            shape,
            gap: self.gap,
            line: line::MIXED,
            key_end: self.key_place.0,
            key_bytes: self.key_place.1,
        });
        self.at = end.max(self.at + 1);
        self.gap = gap::JOINED;
    }

    /// Writes the case of the line into its tokens.
    fn end_line(&mut self) {
        let Some(tokens) = self.tokens.get_mut(self.line_start..) else { return };
        let count = |wanted: u8| tokens.iter().filter(|token| token.shape == wanted).count();
        let (lower, title, upper) = (count(shape::LOWER), count(shape::TITLE), count(shape::UPPER));
        let mixed = count(shape::MIXED);
        let line = if title == 0 && upper == 0 && mixed == 0 {
            line::LOWER
        } else if lower == 0 && title == 0 && mixed == 0 {
            line::UPPER
        } else if title >= 3 && title > 3 * lower {
            line::TITLE
        } else {
            line::MIXED
        };
        let flat = matches!(line, line::LOWER | line::UPPER);
        for token in tokens {
            token.line = line;
            token.shape = match token.shape {
                shape::LOWER | shape::UPPER if flat => shape::NEUTRAL,
                shape::INITIAL if flat => shape::LETTER,
                other => other,
            };
        }
        self.line_start = self.tokens.len();
        (self.key, self.key_place) = (self.outer_key, (0, 0));
    }
}

/// The hash of a key: its last word in lower case (`customerName` and `customer_name` are both `name`). Never 0.
pub fn key_hash(key: &[u8]) -> u32 {
    let end = key.iter().rposition(u8::is_ascii_alphabetic).map_or(0, |end| end + 1);
    let key = key.get(..end).unwrap_or_default();
    let after_break =
        key.iter().rposition(|byte| !byte.is_ascii_alphabetic()).map_or(0, |at| at + 1);
    let small = |at: usize| {
        at.checked_sub(1).and_then(|at| key.get(at)).is_some_and(u8::is_ascii_lowercase)
    };
    let hump = (0..key.len())
        .rev()
        .find(|at| key.get(*at).is_some_and(u8::is_ascii_uppercase) && small(*at));
    let tail = key.get(after_break.max(hump.unwrap_or(0))..).unwrap_or(key);
    (hash::word(tail) >> 32) as u32 | 1
}

/// Numbers up to so many digits are told apart.
const SMALL_NUMBER_DIGITS: usize = 3;

/// Begins the hash of what is no word, so that it is not that of one.
const NO_WORD: u64 = u64::MAX;

/// The longest run looked at for codes, in bytes.
const CHUNK_BYTES_MAX: usize = 256;

/// The case of a word of ASCII letters (others count as small).
fn case_of(word: &[u8]) -> u8 {
    let capital = word.first().is_some_and(u8::is_ascii_uppercase);
    let capitals = word.iter().filter(|byte| byte.is_ascii_uppercase()).count();
    match (capital, capitals, word.len()) {
        (true, 1, 1) => shape::INITIAL,
        (_, _, 1) => shape::LETTER,
        (_, 0, _) => shape::LOWER,
        (true, 1, _) => shape::TITLE,
        (true, all, length) if all == length => shape::UPPER,
        _ => shape::MIXED,
    }
}

/// What patterns found surely enough to be one token each: in order and apart.
///
/// `findings` may come in any order and overlap; where they do, the one that begins first counts, and of those the
/// longest.
pub fn fold(findings: &[Finding], folded: &mut Vec<Folded>) {
    folded.clear();
    folded.extend(
        findings
            .iter()
            .filter(|finding| finding.confidence >= Confidence::Medium && is_folded(finding.entity))
            .map(|finding| Folded { span: finding.span.clone(), entity: finding.entity }),
    );
    folded.sort_unstable_by_key(|folded| (folded.span.start, std::cmp::Reverse(folded.span.end)));
    let mut end = 0;
    folded.retain(|folded| {
        let apart = folded.span.start >= end;
        end = if apart { folded.span.end } else { end };
        apart
    });
}
