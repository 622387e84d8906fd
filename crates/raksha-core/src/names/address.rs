//! Postal addresses: what is plausible under a declaring key, and the parts of an address in running text.
//!
//! Text is read as tokens, each with what it can be in an address: a unit (`flat`), a number (`B-204`), a street, a
//! locality, a landmark, a place, a PIN code. Round a seed the tokens are grown into one run; the run is an address
//! if it has a PIN code and a street, locality or unit, or three kinds of parts in all.

mod tokens;

use self::tokens::{Part, Token, Tokens, behind_comma, byte_at, next_token, part_of};
pub use self::tokens::{line_goes_on, may_continue, opens};
use super::lists::{Marks, marks};
use crate::data::{is_pin_code, is_place_of_pin};
use crate::identifiers::{Extent, Match};
use crate::types::{Evidence, EvidenceSet};

/// How far an address reaches before and behind its seed, in bytes.
const REACH_BYTES_MAX: usize = 200;

/// The most words in a row that are no part of an address by themselves (`12, Lal Bahadur Shastri Road`).
const UNKNOWN_WORDS_MAX: usize = 3;

/// The words from which an address is looked for, whole. A subset of the parts below: each costs time where it is
/// frequent, and an address seldom has only one.
#[rustfmt::skip]
pub const CUE_WORDS: &[&str] = &[
    "flat ", "house ", "plot ", "door ", "street ", "road ", "avenue ", "marg ", "lane ", "nagar ", "colony ", "sector ",
    "suite ", "apt ", "villa ", "apartment ", "rd ", "hno ", "h.no", "enclave ", "vihar ", "society ",
];

/// All words with what they mark, for the lexicon. Where a word has several marks, the first in this order counts.
pub(super) const WORDS: &[(Marks, &[&str])] = &[
    (Marks::UNIT, UNITS),
    (Marks::STREET, STREETS),
    (Marks::LOCALITY, LOCALITIES),
    (Marks::LANDMARK, LANDMARKS),
    (Marks::STOP, STOPS),
    (Marks::SENT_TO, SENT_TO),
    (Marks::NO_ADDRESS, NO_ADDRESSES),
    (Marks::AFTER_ADDRESS, AFTER_ADDRESSES),
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
        let told = |byte: &u8| u8::from(byte.is_ascii_digit() || *byte == b',');
        near.iter().fold(0, |found, byte| found | told(byte)) != 0
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
    if before.contains(&b',') {
        return true;
    }
    let mut start = end;
    while start > 0 && end - start < 24 && byte_at(text, start - 1).is_ascii_alphabetic() {
        start -= 1;
    }
    let part = part_of(text.get(start..end).unwrap_or_default()).0;
    matches!(part, Part::Place | Part::Locality | Part::Street)
}

/// The address round a seed (an address word or a PIN code) in running text.
pub fn around(text: &[u8], at: usize) -> Option<Match> {
    if !may_be_part(text, at) {
        return None;
    }
    let (tokens, seed) = Tokens::around(text, at, REACH_BYTES_MAX)?;
    let list = tokens.all();
    // The shortest address is `221B Baker Street`.
    if list.len() < 3 {
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
        || parts.units && parts.streets && is_sent_to(text, run.first()?.start());
    let (first, last) = (run.first()?, run.last()?);
    // A PIN code closes an address; it does not open one.
    let address = address && first.part != Part::Pin;
    let evidence = EvidenceSet::of(&[Evidence::Shape, Evidence::AddressParts])
        .with_if(parts.places, Evidence::Gazetteer)
        .with_if(
            address && parts.pins && parts.places && pin_agrees(text, run),
            Evidence::PinAgrees,
        );
    address.then_some(Match { span: first.start()..last.end(), evidence })
}

/// Whether a PIN code of the run lies in a place that the run names.
fn pin_agrees(text: &[u8], run: &[Token]) -> bool {
    let words = || run.iter().map(|token| text.get(token.start()..token.end()).unwrap_or_default());
    let pins = words()
        .filter(|word| word.len() == 6)
        .filter_map(|word| std::str::from_utf8(word).ok().and_then(|digits| digits.parse().ok()));
    pins.filter(|pin| is_pin_code(*pin)).any(|pin| {
        words()
            .filter(|word| word.len() <= PLACE_BYTES_MAX)
            .any(|word| is_place_of_pin(pin, &word.to_ascii_lowercase()))
    })
}

/// No name of a place is longer, in bytes.
const PLACE_BYTES_MAX: usize = 24;

/// How far before an address its cue may stand, in bytes.
const CUE_BYTES_MAX: usize = 24;

/// Whether a cue stands before: `ship to 221B Baker Street`, `lives at ...`.
fn is_sent_to(text: &[u8], start: usize) -> bool {
    let before = text.get(start.saturating_sub(CUE_BYTES_MAX)..start).unwrap_or_default();
    let line = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    line.split(|byte| !byte.is_ascii_alphabetic()).any(|word| marks(word).has(Marks::SENT_TO))
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

/// What follows an address in prose: the next key, a request.
const AFTER_ADDRESSES: &[&str] =
    &["phone", "mobile", "email", "mob", "ph", "contact", "call", "please", "hai"];

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
        let word = value.get(token.start()..token.end()).unwrap_or_default();
        let key = word.first().is_some_and(u8::is_ascii_alphabetic)
            && (matches!(byte_at(value, token.end()), b':' | b'=')
                || word.iter().any(|byte| matches!(byte, b':' | b'@' | b'=')));
        let ends = token.part == Part::Stop && !word.first().is_some_and(u8::is_ascii_alphanumeric);
        let prose = marks(word).has(Marks::AFTER_ADDRESS);
        let line = matches!(word, b"\n" | b"\r") && !behind_comma(value, token.start());
        if key || ends || prose || line {
            break;
        }
        at = token.end();
        if token.part != Part::Comma || word == b")" {
            end = token.end();
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
    if value.len() < 3 || value.iter().any(barred) || value.windows(3).any(|three| three == b"://")
    {
        return None;
    }
    let blank = |byte: &u8| byte.is_ascii_whitespace() || *byte == b',';
    let (mut words, mut lettered) = (0, 0);
    for word in value.split(blank).filter(|word| !word.is_empty()) {
        if words == 0 && marks(word).has(Marks::NO_ADDRESS) {
            return None;
        }
        words += 1;
        lettered += usize::from(word.iter().any(|b| b.is_ascii_alphabetic() || *b >= 0x80));
    }
    if lettered == 0 {
        return None;
    }
    let digit = value.iter().any(u8::is_ascii_digit);
    let tokens = Tokens::of(value, value.len().min(REACH_BYTES_MAX * 2));
    let parts = Parts::of(tokens.all());
    if words == 1 {
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
