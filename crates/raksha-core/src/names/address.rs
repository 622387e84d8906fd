//! Postal addresses: what is plausible under a declaring key, and the parts of an address in running text.
//!
//! Text is read as tokens, each with what it can be in an address: a unit (`flat`), a number (`B-204`), a street, a
//! locality, a landmark, a place, a PIN code. Round a seed the tokens are grown into one run; the run is an address
//! if it has a PIN code and a street, locality or unit, or three kinds of parts in all.

use std::ops::Range;

use super::lists::is_place;
use crate::data::is_pin_code;
use crate::identifiers::{Extent, Match};
use crate::types::{Evidence, EvidenceSet};

/// How far an address reaches before and behind its seed, in bytes.
const REACH_BYTES_MAX: usize = 200;

/// The most tokens looked at on either side of a seed.
const TOKENS_MAX: usize = 64;

/// The most words in a row that are no part of an address by themselves (`12, Lal Bahadur Shastri Road`).
const UNKNOWN_WORDS_MAX: usize = 3;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
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
    /// What ends an address.
    Stop,
}

#[derive(Clone, Copy, Debug)]
struct Token {
    start: usize,
    end: usize,
    part: Part,
}

/// The words from which an address is looked for, whole. A subset of the parts below: each costs time where it is
/// frequent, and an address seldom has only one.
#[rustfmt::skip]
pub const CUE_WORDS: &[&str] = &[
    "flat ", "house ", "plot ", "door ", "street ", "road ", "avenue ", "marg ", "lane ", "nagar ", "colony ", "sector ",
    "suite ", "apt ", "villa ", "apartment ", "rd ", "hno ", "h.no", "enclave ", "vihar ", "society ",
];

#[rustfmt::skip]
const UNITS: &[&str] = &[
    "flat", "house", "plot", "door", "shop", "room", "villa", "bungalow", "apt", "suite", "unit", "qtr", "quarter", "hno",
    "h.no", "h", "hn", "makan", "no", "wing", "floor", "flr", "block", "blk", "bldg", "building", "tower", "gate", "kothi",
    "dno", "d.no", "door", "survey", "khasra", "gala",
];

#[rustfmt::skip]
const STREETS: &[&str] = &[
    "road", "rd", "street", "st", "marg", "lane", "gali", "galli", "cross", "main", "avenue", "ave", "drive", "boulevard",
    "blvd", "highway", "path", "rasta", "salai", "theru", "veedhi", "veethi", "sarani", "bypass", "crossing", "court",
    "terrace", "crescent", "parkway", "pkwy", "rue", "rua", "via", "calle", "strasse", "platz",
];

#[rustfmt::skip]
const LOCALITIES: &[&str] = &[
    "nagar", "colony", "vihar", "enclave", "sector", "sec", "phase", "layout", "puram", "ganj", "bagh", "wadi", "peth", "pet",
    "palya", "halli", "chowk", "mohalla", "muhalla", "bazaar", "bazar", "market", "society", "soc", "chs", "apartment",
    "apartments", "residency", "heights", "towers", "complex", "extension", "extn", "park", "gardens", "garden", "estate",
    "village", "vill", "gaon", "post", "po", "tehsil", "taluk", "taluka", "mandal", "dist", "district", "circle", "stage",
    "kunj", "vatika", "township", "residence", "mansion", "villas", "plaza", "arcade", "chawl", "pada", "tola", "basti",
    "khurd", "kalan", "cantt", "junction", "industrial", "area", "hills", "pally", "palli", "guda", "cheri", "kuppam",
];

/// Endings of names of localities and towns.
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "nagar", "puram", "pur", "pura", "abad", "halli", "wadi", "ganj", "palli", "pally", "guda", "patnam", "palayam", "palya",
    "garh", "vihar", "kunj", "cheri", "kudi", "gaon", "khand", "eshwaram",
];

const LANDMARKS: &[&str] = &[
    "near", "nr", "opp", "opposite", "behind", "beside", "beneath", "adjacent", "adj", "above",
    "next",
];

#[rustfmt::skip]
const STOPS: &[&str] = &[
    "is", "was", "are", "were", "has", "have", "had", "the", "and", "or", "for", "my", "your", "his", "her", "our", "their",
    "please", "will", "with", "from", "this", "that", "which", "when", "where", "we", "you", "he", "she", "they", "it", "i",
    "to", "at", "in", "on", "by", "address", "deliver", "delivery", "residing", "lives", "living", "phone", "mobile", "email",
    "ph", "mob", "tel", "contact", "call", "order", "hai", "mein", "par", "pata", "mera", "ka", "ki", "aur", "not",
];

fn byte_at(text: &[u8], position: usize) -> u8 {
    text.get(position).copied().unwrap_or(0)
}

fn is_one_of(word: &[u8], list: &[&str]) -> bool {
    list.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

fn ends_like_a_locality(word: &[u8]) -> bool {
    ENDINGS.iter().any(|ending| {
        word.len() > ending.len() + 2
            && word
                .get(word.len() - ending.len()..)
                .is_some_and(|tail| tail.eq_ignore_ascii_case(ending.as_bytes()))
    })
}

/// Reads the token at `at`, blanks skipped. `None` at the end of the window.
fn next_token(text: &[u8], at: usize, window_end: usize) -> Option<Token> {
    let mut start = at;
    while start < window_end && matches!(byte_at(text, start), b' ' | b'\t') {
        start += 1;
    }
    if start >= window_end {
        return None;
    }
    let byte = byte_at(text, start);
    if byte == b'#' || byte.is_ascii_alphanumeric() || byte >= 0x80 {
        return Some(word_token(text, start, window_end));
    }
    let part = match byte {
        b',' | b'-' | b'/' | b'(' | b')' => Part::Comma,
        // A full stop behind an abbreviation (`Rd.`, `No.`, `Opp.`) does not end the address.
        b'.' if matches!(byte_at(text, start + 1), b',' | 0)
            || byte_at(text, start + 1).is_ascii_alphanumeric()
            || short_before(text, start) =>
        {
            Part::Comma
        }
        b'\n' | b'\r' if goes_on(text, start) => Part::Comma,
        _ => Part::Stop,
    };
    Some(Token { start, end: start + 1, part })
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
    let short = |line: Option<&[u8]>, whole: bool| {
        line.is_some_and(|line| {
            whole
                && !line.is_empty()
                && !line.iter().any(|b| matches!(b, b':' | b'=' | b'|' | b'\t' | b'"'))
        })
    };
    let before = text.get(at.saturating_sub(ADDRESS_LINE_BYTES_MAX)..at).unwrap_or_default();
    let line = before.rsplit(|byte| *byte == b'\n').next();
    let complete =
        before.len() < ADDRESS_LINE_BYTES_MAX || line.is_some_and(|line| line.len() < before.len());
    let skip = 1 + usize::from(byte_at(text, at) == b'\r' && byte_at(text, at + 1) == b'\n');
    let after =
        text.get(at + skip..text.len().min(at + skip + ADDRESS_LINE_BYTES_MAX)).unwrap_or_default();
    let next = after.split(|byte| *byte == b'\n').next();
    let ends =
        after.len() < ADDRESS_LINE_BYTES_MAX || next.is_some_and(|next| next.len() < after.len());
    short(line, complete) && short(next, ends)
}

fn behind_comma(text: &[u8], at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().iter().rev();
    before.take(4).find(|byte| !byte.is_ascii_whitespace()) == Some(&b',')
}

fn word_token(text: &[u8], start: usize, window_end: usize) -> Token {
    let mut end = start + 1;
    while end < window_end {
        let byte = byte_at(text, end);
        let inner = matches!(byte, b'-' | b'/' | b'\'' | b'.' | b':' | b'@' | b'_' | b'=')
            && byte_at(text, end + 1).is_ascii_alphanumeric()
            && byte_at(text, end - 1).is_ascii_alphanumeric();
        if byte.is_ascii_alphanumeric() || byte >= 0x80 || inner {
            end += 1;
        } else {
            break;
        }
    }
    let word = text.get(start..end).unwrap_or_default();
    Token { start, end, part: part_of(word) }
}

fn part_of(word: &[u8]) -> Part {
    let digits = word.iter().filter(|byte| byte.is_ascii_digit()).count();
    // `Bengaluru-560038`: the PIN code decides.
    if let Some((head, tail)) = word.len().checked_sub(7).and_then(|at| word.split_at_checked(at))
        && tail.first() == Some(&b'-')
        && is_pin(tail.get(1..).unwrap_or_default())
        && head.iter().all(u8::is_ascii_alphabetic)
    {
        return Part::Pin;
    }
    if word.iter().any(|byte| matches!(byte, b':' | b'@' | b'_' | b'='))
        || word.len() > 24 && digits > 0
    {
        return Part::Stop;
    }
    if is_pin(word) {
        return Part::Pin;
    }
    if digits > 0 {
        let number = digits <= 5 && word.len() <= 10;
        return if number { Part::Number } else { Part::Stop };
    }
    if is_one_of(word, UNITS) {
        Part::Unit
    } else if is_one_of(word, STREETS) {
        Part::Street
    } else if is_one_of(word, LOCALITIES) {
        Part::Locality
    } else if is_one_of(word, LANDMARKS) {
        Part::Landmark
    } else if is_one_of(word, STOPS) {
        Part::Stop
    } else if is_place(word) {
        Part::Place
    } else if ends_like_a_locality(word) {
        Part::Locality
    } else {
        Part::Word
    }
}

fn is_pin(word: &[u8]) -> bool {
    word.len() == 6 && word.iter().all(u8::is_ascii_digit) && word.first() != Some(&b'0')
}

/// Tokens of a window, in order.
struct Tokens {
    list: [Token; TOKENS_MAX * 2],
    count: usize,
}

impl Tokens {
    fn read(text: &[u8], window: Range<usize>) -> Self {
        let empty = Token { start: 0, end: 0, part: Part::Stop };
        let mut tokens = Self { list: [empty; TOKENS_MAX * 2], count: 0 };
        let mut at = window.start;
        while let Some(token) = next_token(text, at, window.end) {
            let Some(slot) = tokens.list.get_mut(tokens.count) else { break };
            *slot = token;
            tokens.count += 1;
            at = token.end;
        }
        tokens.join_places(text);
        tokens
    }

    fn all(&self) -> &[Token] {
        self.list.get(..self.count).unwrap_or_default()
    }

    /// Marks places of two and three words (`New Delhi`, `Navi Mumbai`) and PIN codes in two groups (`560 038`).
    fn join_places(&mut self, text: &[u8]) {
        let Some(list) = self.list.get_mut(..self.count) else { return };
        for width in [3, 2] {
            for at in 0..list.len().saturating_sub(width - 1) {
                let Some(run) = list.get_mut(at..at + width) else { break };
                let (Some(first), Some(last)) = (run.first(), run.last()) else { break };
                let words = text.get(first.start..last.end).unwrap_or_default();
                let open = run.iter().all(|token| token.part != Part::Comma);
                if open && words.len() < 40 && is_place(words) {
                    set(run, Part::Place);
                } else if width == 2 && is_split_pin(words) {
                    set(run, Part::Pin);
                } else if width == 2 && is_state_and_zip(words) {
                    set(run, Part::Place);
                    if let Some(zip) = run.last_mut() {
                        zip.part = Part::Pin;
                    }
                }
            }
        }
    }
}

fn set(run: &mut [Token], part: Part) {
    for token in run {
        token.part = part;
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

/// The start of the line of `at`, at most `REACH_BYTES_MAX` back; a line break behind a comma does not count.
fn window(text: &[u8], at: usize) -> Range<usize> {
    let floor = at.saturating_sub(REACH_BYTES_MAX);
    let mut start = at;
    while start > floor {
        let byte = byte_at(text, start - 1);
        if matches!(byte, b'\n' | b'\r') && !goes_on(text, start - 1) {
            break;
        }
        start -= 1;
    }
    // Not in the middle of a word.
    while start == floor && start > 0 && start < at && byte_at(text, start - 1) > b' ' {
        start += 1;
        if byte_at(text, start - 1) <= b' ' {
            break;
        }
    }
    start..text.len().min(at.saturating_add(REACH_BYTES_MAX))
}

/// How near a seed a digit or comma stands in every address, in bytes.
const NEAR_BYTES: usize = 24;

/// How far before a PIN code a comma is looked for, in bytes.
const COMMA_BYTES: usize = 48;

/// Turns most seeds away before any word is read: seeds stand in prose and in every line of a log.
fn may_be_part(text: &[u8], at: usize) -> bool {
    if byte_at(text, at).is_ascii_digit() {
        return may_close(text, at);
    }
    let start = at.saturating_sub(NEAR_BYTES);
    let near = text.get(start..text.len().min(at.saturating_add(2 * NEAR_BYTES)));
    // No early exit: so it is a handful of vector instructions.
    near.is_some_and(|near| {
        near.iter().fold(false, |found, byte| found | byte.is_ascii_digit() | (*byte == b','))
    })
}

/// Whether the six digits at `at` are a PIN code that may close an address: behind a place, or behind words of
/// which some are set off by a comma.
fn may_close(text: &[u8], at: usize) -> bool {
    let Some(digits) = at.checked_add(6).and_then(|end| text.get(at..end)) else { return false };
    let separator = |byte: u8| matches!(byte, b' ' | b'-' | b',' | b'.' | b'\n' | b'\r' | b'(');
    if !separator(byte_at(text, at.wrapping_sub(1))) || !digits.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let pin = digits.iter().fold(0, |pin, digit| pin * 10 + u32::from(digit - b'0'));
    if !is_pin_code(pin) {
        return false;
    }
    let mut end = at - 1;
    while end > 0 && at - end < 4 && separator(byte_at(text, end - 1)) {
        end -= 1;
    }
    let before = text.get(end.saturating_sub(COMMA_BYTES)..at).unwrap_or_default();
    if before.iter().fold(false, |found, byte| found | (*byte == b',')) {
        return true;
    }
    let mut start = end;
    while start > 0 && end - start < 24 && byte_at(text, start - 1).is_ascii_alphabetic() {
        start -= 1;
    }
    let part = part_of(text.get(start..end).unwrap_or_default());
    matches!(part, Part::Place | Part::Locality | Part::Street)
}

/// The address round a seed (an address word or a PIN code) in running text.
pub fn around(text: &[u8], at: usize) -> Option<Match> {
    if !may_be_part(text, at) {
        return None;
    }
    let tokens = Tokens::read(text, window(text, at));
    let list = tokens.all();
    let seed = list.iter().position(|token| token.start <= at && at < token.end)?;
    if matches!(list.get(seed)?.part, Part::Stop | Part::Comma | Part::Word) {
        return None;
    }
    let last = grow(list.get(seed..)?.iter()) + seed;
    let first = seed - grow(list.get(..=seed)?.iter().rev());
    let run = trim(list.get(first..=last)?)?;
    let parts = Parts::of(run);
    let address = parts.streets && (parts.units || parts.pins) && parts.count() >= 3
        || parts.pins && parts.units && parts.count() >= 3
        || parts.pins && (parts.streets || parts.localities) && parts.places
        || parts.units && parts.localities && parts.places
        || parts.units && parts.streets && is_sent_to(text, run.first()?.start);
    let (first, last) = (run.first()?, run.last()?);
    // A PIN code closes an address; it does not open one.
    let address = address && first.part != Part::Pin;
    let evidence = EvidenceSet::of(&[Evidence::Shape, Evidence::AddressParts])
        .with_if(parts.places, Evidence::Gazetteer);
    address.then_some(Match { span: first.start..last.end, evidence })
}

/// How far before an address its cue may stand, in bytes.
const CUE_BYTES_MAX: usize = 24;

/// Whether a cue stands before: `ship to 221B Baker Street`, `lives at ...`.
fn is_sent_to(text: &[u8], start: usize) -> bool {
    let before = text.get(start.saturating_sub(CUE_BYTES_MAX)..start).unwrap_or_default();
    let line = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    line.split(|byte| !byte.is_ascii_alphabetic()).any(|word| is_one_of(word, SENT_TO))
}

#[rustfmt::skip]
const SENT_TO: &[&str] = &[
    "ship", "shipped", "deliver", "delivered", "delivery", "sent", "send", "visit", "lives", "live", "living", "residing",
    "resides", "reside", "resident", "address", "pickup", "located", "stays",
];

/// How many tokens from the seed belong to the run, which ends before a stop or too many unknown words.
fn grow<'a>(tokens: impl Iterator<Item = &'a Token>) -> usize {
    let (mut unknown, mut reach, mut pins) = (0, 0, 0);
    for (distance, token) in tokens.enumerate() {
        match token.part {
            Part::Stop => break,
            Part::Word => {
                unknown += 1;
                if unknown > UNKNOWN_WORDS_MAX {
                    break;
                }
                reach = distance;
            }
            Part::Comma => {}
            Part::Pin => {
                pins += 1;
                // Two groups of one PIN code count as two tokens; a third is another address.
                if pins > 2 {
                    break;
                }
                (unknown, reach) = (0, distance);
            }
            _ => (unknown, reach) = (0, distance),
        }
    }
    reach
}

/// Cuts unknown words off both ends, except those that name the first street or locality (`Brigade Road`) and
/// one last part behind a comma is not kept either: `..., 560038, thanks`.
fn trim(run: &[Token]) -> Option<&[Token]> {
    let known = |token: &Token| !matches!(token.part, Part::Word | Part::Comma | Part::Stop);
    let mut first = run.iter().position(known)?;
    let last = run.iter().rposition(known)?;
    if matches!(run.get(first)?.part, Part::Street | Part::Locality) {
        while first > 0 && run.get(first - 1).is_some_and(|token| token.part == Part::Word) {
            first -= 1;
        }
    }
    run.get(first..=last)
}

#[derive(Default)]
struct Parts {
    units: bool,
    streets: bool,
    localities: bool,
    landmarks: bool,
    places: bool,
    pins: bool,
}

impl Parts {
    fn of(run: &[Token]) -> Self {
        let mut parts = Self::default();
        for (position, token) in run.iter().enumerate() {
            let next_is_number =
                run.iter().skip(position + 1).take(3).any(|next| next.part == Part::Number);
            match token.part {
                Part::Unit => parts.units |= next_is_number || position == 0,
                // A number opens an address or stands behind a comma; a lone year does not count as one.
                Part::Number => parts.units |= position == 0 || run.len() > 3,
                Part::Street => parts.streets = true,
                Part::Locality => parts.localities = true,
                Part::Landmark => parts.landmarks = true,
                Part::Place => parts.places = true,
                Part::Pin => parts.pins = true,
                Part::Word | Part::Comma | Part::Stop => {}
            }
        }
        parts
    }

    fn count(&self) -> u32 {
        [self.units, self.streets, self.localities, self.landmarks, self.places, self.pins]
            .into_iter()
            .map(u32::from)
            .sum()
    }
}

/// Words that open a value which is no address.
#[rustfmt::skip]
const NO_ADDRESSES: &[&str] = &[
    "not", "no", "same", "as", "n/a", "na", "none", "null", "nil", "unknown", "pending", "verified", "unverified", "true",
    "false", "yes", "home", "office", "work", "permanent", "temporary", "current", "to", "completed", "rejected", "approved",
    "proof", "invalid", "valid", "missing", "required", "undefined", "redacted", "select", "urn", "http", "https", "error",
];

/// Whether, and which part of, a value under a key that declares an address is plausible.
pub fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let lead = value.len() - value.trim_ascii_start().len();
    let end = match extent {
        Extent::Whole => value.trim_ascii_end().len(),
        Extent::Prefix => prefix_end(value, lead),
    };
    let address = value.get(lead..end)?;
    let parts = plausible(address)?;
    let evidence = EvidenceSet::of(&[Evidence::Shape])
        .with_if(parts.pins || parts.count() >= 3, Evidence::AddressParts)
        .with_if(parts.places, Evidence::Gazetteer);
    Some(Match { span: lead..end, evidence })
}

/// Where the address at the start of running text ends: at the line, a sentence, a bracket, the next key; and behind
/// its PIN code.
fn prefix_end(value: &[u8], lead: usize) -> usize {
    let ceiling = value.len().min(lead + REACH_BYTES_MAX);
    let mut end = lead;
    let mut at = lead;
    while let Some(token) = next_token(value, at, ceiling) {
        let word = value.get(token.start..token.end).unwrap_or_default();
        let key = word.first().is_some_and(u8::is_ascii_alphabetic)
            && (matches!(byte_at(value, token.end), b':' | b'=')
                || word.iter().any(|byte| matches!(byte, b':' | b'@' | b'=')));
        let ends = token.part == Part::Stop && !word.first().is_some_and(u8::is_ascii_alphanumeric);
        let prose = is_one_of(
            word,
            &["phone", "mobile", "email", "mob", "ph", "contact", "call", "please", "hai"],
        );
        let line = matches!(word, b"\n" | b"\r") && !behind_comma(value, token.start);
        if key || ends || prose || line {
            break;
        }
        at = token.end;
        if token.part != Part::Comma || word == b")" {
            end = token.end;
        }
        if token.part == Part::Pin {
            break;
        }
    }
    end
}

/// The parts of a plausible address; `None` for states, numbers, codes, hosts and masks.
fn plausible(value: &[u8]) -> Option<Parts> {
    let barred =
        |byte: &u8| matches!(byte, b'@' | b'{' | b'}' | b'<' | b'>' | b'=' | b'[' | b'|' | b'*');
    if value.len() < 3 || value.iter().any(barred) || memchr::memmem::find(value, b"://").is_some()
    {
        return None;
    }
    let blank = |byte: &u8| byte.is_ascii_whitespace() || *byte == b',';
    let words = value.split(blank).filter(|word| !word.is_empty());
    let first = words.clone().next()?;
    let lettered =
        words.clone().filter(|word| word.iter().any(|b| b.is_ascii_alphabetic() || *b >= 0x80));
    let lettered = lettered.count();
    let digit = value.iter().any(u8::is_ascii_digit);
    if lettered == 0 || is_one_of(first, NO_ADDRESSES) {
        return None;
    }
    let tokens = Tokens::read(value, 0..value.len().min(REACH_BYTES_MAX * 2));
    let parts = Parts::of(tokens.all());
    if words.count() == 1 {
        // `B-204` and `Indiranagar` may be all there is; `node-12`, `v2.1`, `10.0.0.1:80`, `verified_2024` are none.
        let short = digit
            && value.len() <= 8
            && value.first().is_some_and(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            && value.iter().all(|b| {
                b.is_ascii_digit() || b.is_ascii_uppercase() || matches!(b, b'-' | b'/' | b'#')
            });
        let known = !digit && (parts.places || (parts.localities && value.len() > 6));
        return (short || known || (!value.is_ascii() && value.len() > 12)).then_some(parts);
    }
    // Dates, times and numbers with a unit (`12 ms`, `2 items`) are none either.
    let worded =
        lettered >= 3 || parts.count() >= 2 || (lettered >= 2 && (digit || value.contains(&b',')));
    let addressy = parts.streets
        || parts.localities
        || parts.places
        || parts.pins
        || parts.landmarks
        || (parts.units && tokens.all().iter().any(|token| token.part == Part::Unit));
    (worded || addressy).then_some(parts)
}
