//! Which parts of a text are worth the tagger's time.

use memchr::memchr;

use crate::names::tagger::Token;
use crate::names::tagger::lexicon::mark;
use crate::names::tagger::tokens::{gap, shape};

/// The most bytes of a line read at once: longer lines are read in pieces.
const PIECE_BYTES_MAX: usize = 4096;

/// How much of the line at the head of `rest` is read at once, and whether the line ends with it: all of a line that is
/// not too long, else up to a blank.
pub(super) fn piece_of(rest: &[u8]) -> (usize, bool) {
    // Never further than a piece: looking for the end of a long line at each of its pieces would not be linear.
    let window = rest.get(..PIECE_BYTES_MAX).unwrap_or(rest);
    if let Some(end) = memchr(b'\n', window) {
        return (end + 1, true);
    }
    if window.len() == rest.len() {
        return (rest.len(), true);
    }
    let blank = window.iter().rposition(|byte| matches!(byte, b' ' | b',' | b'\t'));
    (blank.map_or(window.len(), |at| at + 1), false)
}

/// How much of a line is looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Part {
    /// No word of it could be a name.
    Nothing,
    /// Words that could be part of names.
    Names,
    /// All of it: it could hold an address, whose words are everyday ones.
    Whole,
}

impl Part {
    /// How much of a line with these tokens.
    pub(super) fn of(tokens: &[Token]) -> Self {
        let (mut names, mut codes, mut address, mut numbers) = (false, false, 0, 0);
        let mut known = false;
        for token in tokens {
            names |= may_be_name(token);
            known |= is_known_name(token);
            codes |= matches!(token.shape, shape::CODE | shape::MIXED);
            address += usize::from(token.has(mark::ADDRESS) && token.shape != shape::LETTER);
            numbers += usize::from(token.is_number());
        }
        codes |= holds_clock(tokens);
        // What a machine wrote is full of capitalised strangers.
        names &= known || !codes;
        // In prose a number beside a stranger may be a house without any word of addresses.
        let enough = match (names, codes) {
            (true, false) => 0,
            (true, true) => 1,
            (false, _) => ADDRESS_WORDS_MIN,
        };
        match (names, address >= enough && numbers >= 1) {
            (_, true) => Self::Whole,
            (true, false) => Self::Names,
            (false, false) => Self::Nothing,
        }
    }
}

/// So many words of addresses beside a number make a line worth reading whole; one, beside a possible name.
const ADDRESS_WORDS_MIN: usize = 2;

/// Whether hours, minutes and seconds stand in a line, as in logs.
fn holds_clock(tokens: &[Token]) -> bool {
    tokens.windows(CLOCK.len()).any(|five| {
        five.iter().zip(CLOCK).all(|(token, shape)| token.shape == shape)
            && five.iter().skip(1).all(|token| token.gap == gap::JOINED)
    })
}

/// `10:30:00`
const CLOCK: [u8; 5] = [shape::DIGITS + 2, COLON, shape::DIGITS + 2, COLON, shape::DIGITS + 2];
const COLON: u8 = shape::PUNCTUATION | b':';

/// Whether a token is a known name that is no everyday word.
const fn is_known_name(token: &Token) -> bool {
    let is_name = token.has(mark::LISTED) && !token.has(mark::COMMON | mark::ADDRESS);
    let may_be_word = token.shape == shape::LOWER && token.has(mark::ENGLISH);
    is_name && !may_be_word || token.shape == shape::FOREIGN
}

/// Whether a token could be part of a name: a known name, or a stranger that case does not speak against.
const fn may_be_name(token: &Token) -> bool {
    let is_everyday = token.has(mark::COMMON);
    match token.shape {
        shape::TITLE | shape::UPPER => token.has(mark::NAMES) || !is_everyday,
        shape::NEUTRAL => token.has(mark::NAMES) && !is_everyday || !token.has(mark::ENGLISH),
        shape::FOREIGN => true,
        shape::LOWER | shape::MIXED => is_read(token),
        _ => false,
    }
}

/// Whether a token of prose is read at all: small words that are no names are not.
pub(super) const fn is_read(token: &Token) -> bool {
    match token.shape {
        shape::LOWER | shape::MIXED => token.has(mark::NAMES) && !token.has(mark::COMMON),
        _ => token.is_word(),
    }
}
