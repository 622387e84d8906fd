//! The tokens of an address, read lazily outward from a seed or on from the start of a value.

use super::super::lists::{Marks, is_place, marks};

/// The most tokens looked at on either side of a seed.
const TOKENS_MAX: usize = 32;

/// The most words in a row that are read without meeting a part of an address: three that an address may hold, and
/// two that may yet turn out to be a place together with a third.
const UNKNOWN_READ_MAX: usize = 5;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
    /// What ends an address.
    Stop,
    /// `flat`, `house`, `h.no`.
    Unit,
    /// A token with a digit: `12`, `B-204`, `4th`.
    Number,
    /// `road`, `marg`.
    Street,
    /// `nagar`, `colony`, or a word that ends so.
    Locality,
    /// `near`, `opp`.
    Landmark,
    /// A state, district, city or known locality.
    Place,
    /// Six digits.
    Pin,
    /// Any other word.
    Word,
    /// A comma, hyphen, slash or line break behind a comma.
    Comma,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    start: u32,
    end: u32,
    pub(super) part: Part,
    /// Whether a place of several words may begin here.
    opens: bool,
}

impl Token {
    const NONE: Self = Self { start: 0, end: 0, part: Part::Stop, opens: false };

    pub(super) const fn start(&self) -> usize {
        self.start as usize
    }

    pub(super) const fn end(&self) -> usize {
        self.end as usize
    }

    fn bytes<'a>(&self, text: &'a [u8]) -> &'a [u8] {
        text.get(self.start()..self.end()).unwrap_or_default()
    }
}

pub(super) fn byte_at(text: &[u8], position: usize) -> u8 {
    text.get(position).copied().unwrap_or(0)
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// Whether the byte joins the letters and digits on both its sides into one token.
fn joins(text: &[u8], at: usize) -> bool {
    matches!(byte_at(text, at), b'-' | b'/' | b'\'' | b'.' | b':' | b'@' | b'_' | b'=')
        && byte_at(text, at + 1).is_ascii_alphanumeric()
        && at > 0
        && byte_at(text, at - 1).is_ascii_alphanumeric()
}

/// Where the word that holds `at` begins, not below `floor`.
fn word_start(text: &[u8], at: usize, floor: usize) -> usize {
    let mut start = at;
    while start > floor {
        let byte = byte_at(text, start - 1);
        if byte == b'#' {
            return start - 1;
        }
        if !is_word(byte) && !joins(text, start - 1) {
            break;
        }
        start -= 1;
    }
    start
}

/// Where the word that holds `at` ends, not past `ceiling`.
fn word_end(text: &[u8], at: usize, ceiling: usize) -> usize {
    let mut end = at + 1;
    while end < ceiling && (is_word(byte_at(text, end)) || joins(text, end)) {
        end += 1;
    }
    end
}

/// Reads the token at `at`, blanks skipped. `None` at the end of the window.
pub(super) fn next_token(text: &[u8], at: usize, ceiling: usize) -> Option<Token> {
    let mut start = at;
    while start < ceiling && matches!(byte_at(text, start), b' ' | b'\t') {
        start += 1;
    }
    if start >= ceiling {
        return None;
    }
    let byte = byte_at(text, start);
    if byte == b'#' || is_word(byte) {
        return Some(word_token(text, start, word_end(text, start, ceiling)));
    }
    Some(mark_token(text, start))
}

/// Reads the token that ends at `at`, blanks skipped. `None` at the start of the window, and inside a word there.
fn previous_token(text: &[u8], at: usize, floor: usize) -> Option<Token> {
    let mut end = at;
    while end > floor && matches!(byte_at(text, end - 1), b' ' | b'\t') {
        end -= 1;
    }
    if end <= floor {
        return None;
    }
    let byte = byte_at(text, end - 1);
    if is_word(byte) {
        let start = word_start(text, end - 1, floor);
        let cut = start == floor && start > 0 && is_word(byte_at(text, start - 1));
        return (!cut).then(|| word_token(text, start, end));
    }
    if byte == b'#' {
        return Some(word_token(text, end - 1, end));
    }
    Some(mark_token(text, end - 1))
}

fn mark_token(text: &[u8], at: usize) -> Token {
    let part = match byte_at(text, at) {
        b',' | b'-' | b'/' | b'(' | b')' => Part::Comma,
        // A full stop behind an abbreviation (`Rd.`, `No.`, `Opp.`) does not end the address.
        b'.' if matches!(byte_at(text, at + 1), b',' | 0)
            || byte_at(text, at + 1).is_ascii_alphanumeric()
            || short_before(text, at) =>
        {
            Part::Comma
        }
        b'\n' | b'\r' if goes_on(text, at) => Part::Comma,
        _ => Part::Stop,
    };
    Token { start: at as u32, end: at as u32 + 1, part, opens: false }
}

/// Whether the word that ends before `at` is short enough for an abbreviation.
fn short_before(text: &[u8], at: usize) -> bool {
    let mut start = at;
    while start > 0 && at - start <= 5 && byte_at(text, start - 1).is_ascii_alphabetic() {
        start -= 1;
    }
    (1..=4).contains(&(at - start))
}

/// The longest line of an address written in lines, in bytes.
const ADDRESS_LINE_BYTES_MAX: usize = 48;

/// Whether an address may go on over the line break at `at`: behind a comma, or between two short lines without
/// a key, as on an envelope.
fn goes_on(text: &[u8], at: usize) -> bool {
    if behind_comma(text, at) {
        return true;
    }
    let before = text.get(at.saturating_sub(ADDRESS_LINE_BYTES_MAX)..at).unwrap_or_default();
    let line = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    if line.len() == ADDRESS_LINE_BYTES_MAX || !line_goes_on(line.trim_ascii_end()) {
        return false;
    }
    let skip = 1 + usize::from(byte_at(text, at) == b'\r' && byte_at(text, at + 1) == b'\n');
    let after =
        text.get(at + skip..text.len().min(at + skip + ADDRESS_LINE_BYTES_MAX)).unwrap_or_default();
    after.split(|byte| *byte == b'\n').next().is_some_and(is_envelope_line)
}

/// Whether a line without its end may be followed by a further line of the same address: it is short, without a
/// key, and holds a part of an address.
pub fn line_goes_on(line: &[u8]) -> bool {
    if !is_envelope_line(line) {
        return false;
    }
    let (mut at, mut first) = (0, true);
    while let Some(token) = next_token(line, at, line.len()) {
        match token.part {
            Part::Unit
            | Part::Street
            | Part::Locality
            | Part::Landmark
            | Part::Place
            | Part::Pin => {
                return true;
            }
            Part::Number if first => return true,
            _ => {}
        }
        (at, first) = (token.end(), false);
    }
    false
}

/// How much of the end of a longer line is searched for the beginning of an address, in bytes.
const OPENING_BYTES_MAX: usize = 48;

/// Whether an address may have begun on a line without its end and go on in the next: the line is one of an envelope
/// that holds a part of an address, or its end holds both a number and a word of addresses.
pub fn opens(line: &[u8]) -> bool {
    let line = unquoted(line);
    if line_goes_on(line) {
        return true;
    }
    let from = line.len().saturating_sub(OPENING_BYTES_MAX);
    // Not in the middle of a word.
    let tail = line.get(from..).unwrap_or_default();
    let skip = if from == 0 { Some(0) } else { tail.iter().position(|byte| *byte == b' ') };
    let tail = skip.and_then(|skip| tail.get(skip..)).unwrap_or_default();
    if !tail.iter().any(u8::is_ascii_digit) || tail.iter().any(|byte| RECORD_SIGNS.contains(byte)) {
        return false;
    }
    let (mut at, mut number, mut word) = (0, false, false);
    while let Some(token) = next_token(tail, at, tail.len()) {
        number |= matches!(token.part, Part::Number | Part::Pin);
        word |= matches!(token.part, Part::Unit | Part::Street | Part::Locality | Part::Landmark);
        if number && word {
            return true;
        }
        at = token.end();
    }
    false
}

/// Bytes of records rather than of letters.
const RECORD_SIGNS: &[u8] = b"=|\t\"{}<>";

/// A line without the signs that quote it or make it an item of a list.
fn unquoted(line: &[u8]) -> &[u8] {
    let is_sign =
        |byte: &u8| matches!(byte, b'>' | b'*' | b'-' | b'#' | b'?' | b'|' | b' ' | b'\t');
    let start = line.iter().position(|byte| !is_sign(byte)).unwrap_or(line.len());
    line.get(start..).unwrap_or_default()
}

/// Whether a line could be a further one of an address that has begun above it.
pub fn may_continue(line: &[u8]) -> bool {
    is_envelope_line(unquoted(line))
}

/// Whether a line is short and holds no key.
fn is_envelope_line(line: &[u8]) -> bool {
    (1..ADDRESS_LINE_BYTES_MAX).contains(&line.len())
        && !line.iter().any(|byte| matches!(byte, b':' | b'=' | b'|' | b'\t' | b'\r' | b'"'))
}

pub(super) fn behind_comma(text: &[u8], at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().iter().rev();
    before.take(4).find(|byte| !byte.is_ascii_whitespace()) == Some(&b',')
}

fn word_token(text: &[u8], start: usize, end: usize) -> Token {
    let (part, opens) = part_of(text.get(start..end).unwrap_or_default());
    Token { start: start as u32, end: end as u32, part, opens }
}

/// What a word can be in an address, and whether a place of several words may begin with it.
pub(super) fn part_of(word: &[u8]) -> (Part, bool) {
    let (mut digits, mut barred) = (0, false);
    for byte in word {
        digits += usize::from(byte.is_ascii_digit());
        barred |= matches!(byte, b':' | b'@' | b'_' | b'=');
    }
    if digits > 0 || barred {
        return (part_of_number(word, digits, barred), false);
    }
    let marks = marks(word);
    let part = if marks == Marks::NONE {
        if ends_like_a_locality(word) { Part::Locality } else { Part::Word }
    } else if marks.has(Marks::UNIT) {
        Part::Unit
    } else if marks.has(Marks::STREET) {
        Part::Street
    } else if marks.has(Marks::LOCALITY) {
        Part::Locality
    } else if marks.has(Marks::LANDMARK) {
        Part::Landmark
    } else if marks.has(Marks::STOP) {
        Part::Stop
    } else if marks.has(Marks::PLACE) {
        Part::Place
    } else if ends_like_a_locality(word) {
        Part::Locality
    } else {
        Part::Word
    };
    (part, marks.has(Marks::OPENS_PLACE))
}

/// The same for a word with digits, or with what no word of an address holds.
fn part_of_number(word: &[u8], digits: usize, barred: bool) -> Part {
    // `Bengaluru-560038`: the PIN code decides.
    let pin = word.last_chunk::<6>().filter(|pin| is_pin(*pin));
    if pin.is_some() && word.len() == 6 {
        return Part::Pin;
    }
    if let (Some(_), Some((b'-', head))) =
        (pin, word.get(..word.len().saturating_sub(6)).and_then(<[u8]>::split_last))
        && head.iter().all(u8::is_ascii_alphabetic)
    {
        return Part::Pin;
    }
    let number = !barred && digits <= 5 && word.len() <= 10;
    if number { Part::Number } else { Part::Stop }
}

/// Endings of names of localities and towns.
fn ends_like_a_locality(word: &[u8]) -> bool {
    let Some(tail) = word.last_chunk::<3>() else { return false };
    let ending: &[u8] = match &tail.map(|byte| byte.to_ascii_lowercase()) {
        b"gar" => b"nagar",
        b"ram" => b"puram",
        b"pur" => b"pur",
        b"ura" => b"pura",
        b"bad" => b"abad",
        b"lli" => b"alli",
        b"adi" => b"wadi",
        b"anj" => b"ganj",
        b"lly" => b"pally",
        b"uda" => b"guda",
        b"nam" => b"patnam",
        b"yam" => b"palayam",
        b"lya" => b"palya",
        b"arh" => b"garh",
        b"har" => b"vihar",
        b"unj" => b"kunj",
        b"eri" => b"cheri",
        b"udi" => b"kudi",
        b"aon" => b"gaon",
        b"and" => b"khand",
        _ => return false,
    };
    let ends = |ending: &[u8]| {
        word.len() > ending.len() + 2
            && word
                .get(word.len() - ending.len()..)
                .is_some_and(|tail| tail.eq_ignore_ascii_case(ending))
    };
    match ending {
        b"alli" => ends(b"halli") || ends(b"palli"),
        b"puram" => ends(b"puram") || ends(b"eshwaram"),
        _ => ends(ending),
    }
}

fn is_pin(word: &[u8]) -> bool {
    word.len() == 6 && word.iter().all(u8::is_ascii_digit) && word.first() != Some(&b'0')
}

/// A stretch of neighbouring tokens, in order.
pub(super) struct Tokens {
    list: [Token; TOKENS_MAX * 2],
    first: usize,
    end: usize,
}

impl Tokens {
    /// The tokens of a value, from its start.
    pub(super) fn of(text: &[u8], ceiling: usize) -> Self {
        let mut tokens = Self { list: [Token::NONE; TOKENS_MAX * 2], first: 0, end: 0 };
        let mut at = 0;
        while let Some(token) = next_token(text, at, ceiling) {
            if !tokens.push(token) {
                break;
            }
            at = token.end();
        }
        tokens.join_places(text);
        tokens
    }

    /// The tokens round a seed, as far as an address may reach, and the position of the seed among them. `None`
    /// if the seed is no part of an address.
    pub(super) fn around(text: &[u8], at: usize, reach: usize) -> Option<(Self, usize)> {
        let (floor, ceiling) = (at.saturating_sub(reach), text.len().min(at.saturating_add(reach)));
        let start = word_start(text, at, floor);
        let seed = next_token(text, start, ceiling).filter(|seed| seed.start() <= at)?;
        if matches!(seed.part, Part::Stop | Part::Comma | Part::Word) {
            return None;
        }
        let mut behind = next_token(text, seed.end(), ceiling);
        let mut before = previous_token(text, seed.start(), floor);
        // `the house has`: most seeds stand between words that end an address.
        if [behind, before].iter().flatten().all(|token| token.part == Part::Stop) {
            return None;
        }
        let list = [Token::NONE; TOKENS_MAX * 2];
        let mut tokens = Self { list, first: TOKENS_MAX, end: TOKENS_MAX };
        tokens.push(seed);
        let mut unknown = 0;
        while let Some(token) = behind {
            let cut = token.end() == ceiling && is_word(byte_at(text, ceiling));
            if cut || ends_reading(text, token, &mut unknown) || !tokens.push(token) {
                break;
            }
            behind = next_token(text, token.end(), ceiling);
        }
        unknown = 0;
        while let Some(token) = before {
            if ends_reading(text, token, &mut unknown) || !tokens.push_front(token) {
                break;
            }
            before = previous_token(text, token.start(), floor);
        }
        tokens.join_places(text);
        let seed = TOKENS_MAX - tokens.first;
        Some((tokens, seed))
    }

    fn push(&mut self, token: Token) -> bool {
        let Some(slot) = self.list.get_mut(self.end) else { return false };
        *slot = token;
        self.end += 1;
        true
    }

    fn push_front(&mut self, token: Token) -> bool {
        let Some(first) = self.first.checked_sub(1) else { return false };
        let Some(slot) = self.list.get_mut(first) else { return false };
        *slot = token;
        self.first = first;
        true
    }

    pub(super) fn all(&self) -> &[Token] {
        self.list.get(self.first..self.end).unwrap_or_default()
    }

    /// Marks places of two and three words (`New Delhi`, `Navi Mumbai`) and PIN codes in two groups (`560 038`).
    fn join_places(&mut self, text: &[u8]) {
        let Some(list) = self.list.get_mut(self.first..self.end) else { return };
        for at in 0..list.len().saturating_sub(1) {
            let Some(run) = list.get_mut(at..) else { break };
            let [first, second, ..] = run else { break };
            if first.opens {
                for width in [3, 2] {
                    let Some(run) = run.get_mut(..width) else { continue };
                    let (Some(first), Some(last)) = (run.first(), run.last()) else { break };
                    if text.get(first.start()..last.end()).is_some_and(is_place) {
                        for token in run {
                            token.part = Part::Place;
                        }
                        break;
                    }
                }
            } else if second.part == Part::Number && second.start == first.end + 1 {
                let words = text.get(first.start()..second.end()).unwrap_or_default();
                if is_split_pin(words) {
                    (first.part, second.part) = (Part::Pin, Part::Pin);
                } else if is_state_and_zip(words) {
                    (first.part, second.part) = (Part::Place, Part::Pin);
                }
            }
        }
    }
}

/// Whether nothing past this token can belong to the address.
fn ends_reading(text: &[u8], token: Token, unknown: &mut usize) -> bool {
    match token.part {
        // `Jammu and Kashmir`.
        Part::Stop => {
            *unknown += 1;
            !token.bytes(text).eq_ignore_ascii_case(b"and")
        }
        Part::Word => {
            *unknown += 1;
            *unknown > UNKNOWN_READ_MAX
        }
        Part::Comma => false,
        _ => {
            *unknown = 0;
            false
        }
    }
}

fn is_split_pin(words: &[u8]) -> bool {
    words.len() == 7
        && words.get(3) == Some(&b' ')
        && words.iter().enumerate().all(|(at, byte)| at == 3 || byte.is_ascii_digit())
        && words.first() != Some(&b'0')
}

/// A state of the United States and its postal code: `CA 94043`.
fn is_state_and_zip(words: &[u8]) -> bool {
    words.len() == 8
        && words.get(..2).is_some_and(|state| state.iter().all(u8::is_ascii_uppercase))
        && words.get(2) == Some(&b' ')
        && words.get(3..).is_some_and(|zip| zip.iter().all(u8::is_ascii_digit))
}
