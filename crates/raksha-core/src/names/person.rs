//! Names of persons: what is plausible under a declaring key, and what stands behind a cue.

mod cue;

use std::ops::Range;

pub(super) use self::cue::WORDS;
pub use self::cue::{CUE_WORDS, behind_cue, closes_letter};
use super::lists::{Marks, is_place, marks};
use crate::identifiers::{Extent, Match};
use crate::types::{Evidence, EvidenceSet};

/// The most words of a name.
const NAME_WORDS_MAX: usize = 6;

/// The most words of a name in running text.
const PROSE_NAME_WORDS_MAX: usize = 4;

/// The longest name, in bytes (scripts of India take three bytes a letter).
const NAME_BYTES_MAX: usize = 160;

/// A run of words that may be a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameRun {
    /// Bytes of the text; titles are left out.
    pub span: Range<usize>,
    /// How many words, initials included.
    pub words: usize,
    /// How many of them are in the list of names and are no everyday words.
    pub listed: usize,
    /// How many of them begin with a capital (or belong to a script without case).
    pub capitals: usize,
}

/// Titles before a name; they are no part of it.
#[rustfmt::skip]
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "dr", "prof", "adv", "capt", "col", "maj", "lt", "gen", "shri", "shree", "sri", "smt",
    "shrimati", "kumari", "kum", "master", "sir", "madam", "er", "ca", "justice", "pandit", "pt", "श्री", "श्रीमती", "कुमारी",
    "डॉ", "सुश्री",
];

/// Values that stand where a name is asked for and are none, and words that are never part of a name.
#[rustfmt::skip]
const NO_NAMES: &[&str] = &[
    "true", "false", "yes", "no", "null", "nil", "none", "na", "nan", "n/a", "undefined", "unknown", "unnamed", "anonymous",
    "verified", "unverified", "pending", "enabled", "disabled", "active", "inactive", "success", "successful", "failed",
    "failure", "complete", "completed", "approved", "rejected", "matched", "mismatch", "linked", "available", "invalid",
    "valid", "missing", "required", "optional", "empty", "default", "admin", "administrator", "root", "system", "test",
    "tester", "testing", "user", "guest", "nobody", "customer", "client", "member", "applicable", "not_applicable", "self",
    "same", "other", "others", "redacted", "masked", "hidden", "person", "name", "string", "value", "todo", "tbd", "here",
    "ok", "on", "off", "new", "old", "primary", "secondary", "home", "work", "office", "mobile", "phone", "email", "address",
    "number", "account", "service", "server", "team", "support", "sales", "hr", "info", "sir", "madam", "maam", "ma'am",
    "all", "everyone", "friend", "friends", "valued", "colleague", "colleagues", "parent", "parents", "student",
    "students", "sir/madam", "hiring", "manager", "bank", "world", "care", "executive", "data", "error", "warning",
    "not", "the", "this", "that", "these", "those", "there", "and", "or", "of", "is", "was", "are", "were", "has", "have",
    "had", "will", "would", "for", "from", "with", "without", "to", "at", "in", "by", "as", "be", "been", "your", "our",
    "my", "his", "her", "their", "its", "it", "he", "she", "they", "we", "you", "i", "who", "which", "please", "kindly",
    "id", "code", "type", "status", "date", "time", "dob", "age", "pan", "aadhaar", "aadhar", "upi", "otp", "city", "state",
    "order", "ordered", "called", "paid", "said", "requested", "asked", "wants", "wanted", "aged", "born", "residing",
    "resident", "via", "regarding", "about", "after", "before", "but", "if", "when", "then", "also", "only", "hai", "hain",
    "ka", "ki", "ke", "ko", "se", "aur", "ne", "mera", "meri", "aapka", "kripya", "thanks", "regards", "hello", "hi", "dear",
    "है", "हैं", "और", "का", "की", "के", "को", "से", "ने", "हूं", "हूँ", "मेरा", "नाम", "पता", "मोबाइल",
];

/// Small words inside names.
const PARTICLES: &[&str] =
    &["bin", "bint", "de", "da", "di", "van", "von", "al", "ul", "ur", "ud", "e", "la", "del"];

fn is_one_of(word: &[u8], list: &[&str]) -> bool {
    list.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// What is known of a word; one with its full stop is no listed name.
fn known(word: &[u8]) -> Marks {
    match word.strip_suffix(b".") {
        Some(stem) => marks(stem).without_names(),
        None => marks(word),
    }
}

fn byte_at(text: &[u8], position: usize) -> u8 {
    text.get(position).copied().unwrap_or(0)
}

fn is_name_char(character: char) -> bool {
    let mark = matches!(character, '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}')
        || (matches!(character, '\u{900}'..='\u{DFF}')
            && !character.is_numeric()
            && !matches!(character, '\u{964}' | '\u{965}' | '\u{970}'));
    character.is_alphabetic() || mark
}

/// The most initials or titles written together (`A.P.J.Abdul`).
const DOTTED_PIECES_MAX: usize = 4;

/// The end of the name word at `at`: letters of any script, apostrophes and hyphens inside, and the full stops of
/// initials and titles. `at` itself if there is none.
pub(super) fn word_end(text: &[u8], at: usize) -> usize {
    let mut end = letters_of_name(text, at);
    let mut start = at;
    for _ in 0..DOTTED_PIECES_MAX {
        // `K.`, `R.K.`, `Mr.`: a full stop behind few letters belongs to them.
        let dotted = byte_at(text, end) == b'.'
            && text.get(start..end).is_some_and(|word| !word.is_empty() && is_abbreviation(word));
        if !dotted {
            break;
        }
        let next = letters_of_name(text, end + 1);
        if byte_at(text, next) != b'.' || next == end + 1 {
            return end + 1;
        }
        (start, end) = (end + 1, next);
    }
    end
}

/// The end of the letters at `at`, with apostrophes and hyphens between them.
fn letters_of_name(text: &[u8], at: usize) -> usize {
    let window = text.get(at..text.len().min(at + NAME_BYTES_MAX)).unwrap_or_default();
    let letters = window.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let next = window.get(letters).copied().unwrap_or(0);
    if next.is_ascii() && !matches!(next, b'\'' | b'-') {
        return at + letters;
    }
    let valid = window.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    let mut end = at;
    for (offset, character) in valid.char_indices() {
        let here = at + offset;
        if is_name_char(character) {
            end = here + character.len_utf8();
        } else if end == at || here != end || !matches!(character, '\'' | '’' | '-') {
            break;
        }
    }
    end
}

/// An initial (or two), or a title.
fn is_abbreviation(word: &[u8]) -> bool {
    (word.len() <= 2 && word.iter().all(u8::is_ascii_uppercase))
        || (word.len() == 1 && word.iter().all(u8::is_ascii_alphabetic))
        || known(word).has(Marks::TITLE.with(Marks::CUE_NAME_PART))
}

/// Whether the word has the case of a name: a capital first, or a script without case.
fn is_capital(word: &[u8]) -> bool {
    if let Some(first) = word.first().filter(|first| first.is_ascii()) {
        return !first.is_ascii_lowercase();
    }
    match word.utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next()) {
        Some(first) => !first.is_lowercase(),
        None => false,
    }
}

/// A mask in its output form (`RXXX`).
fn is_masked(word: &[u8]) -> bool {
    word.windows(3).any(|three| matches!(three, b"XXX"))
}

/// A word of a name, read.
struct Word<'a> {
    start: usize,
    end: usize,
    bytes: &'a [u8],
    marks: Marks,
}

/// The word at `at`; empty if there is none.
fn word_at(text: &[u8], at: usize) -> Word<'_> {
    let end = word_end(text, at);
    let bytes = text.get(at..end).unwrap_or_default();
    Word { start: at, end, bytes, marks: known(bytes) }
}

/// The most titles before a name (`Hon. Justice Dr. Mrs.`).
const TITLES_MAX: usize = 4;

/// The first word past titles and blanks.
fn skip_titles(text: &[u8], at: usize) -> Word<'_> {
    let mut start = at;
    // Bounded: each title of `Mr Mr Mr ...` is a cue too and would read all that follow.
    for _ in 0..=TITLES_MAX {
        while matches!(byte_at(text, start), b' ' | b'\t') {
            start += 1;
        }
        let word = word_at(text, start);
        let title = word.marks.has(Marks::TITLE);
        if !title || !matches!(byte_at(text, word.end), b' ' | b'.') {
            return word;
        }
        start = word.end + usize::from(byte_at(text, word.end) == b'.');
    }
    word_at(text, start)
}

/// The run of name words at `at` in running text: it ends at punctuation, at a word that is never part of a name,
/// before the next key, and where capitals end.
pub fn run_at(text: &[u8], at: usize) -> Option<NameRun> {
    let mut word = skip_titles(text, at);
    let mut run = NameRun { span: word.start..word.start, words: 0, listed: 0, capitals: 0 };
    while !word.bytes.is_empty() && continues(text, &run, &word) {
        run.span.end = word.end;
        run.words += 1;
        run.listed += usize::from(word.marks.tells_name());
        run.capitals += usize::from(is_capital(word.bytes));
        if run.words == PROSE_NAME_WORDS_MAX || byte_at(text, word.end) != b' ' {
            break;
        }
        word = word_at(text, word.end + 1);
    }
    if run.words == 0 {
        return None;
    }
    // `Priya's order`: the possessive is no part of the name.
    if text.get(run.span.clone())?.ends_with(b"'s") {
        run.span.end -= 2;
    }
    let letters =
        text.get(run.span.clone())?.iter().filter(|b| b.is_ascii_alphabetic() || **b >= 0x80);
    (letters.count() >= 2 && run.span.len() <= NAME_BYTES_MAX).then_some(run)
}

/// Whether the word goes on the run.
fn continues(text: &[u8], run: &NameRun, word: &Word<'_>) -> bool {
    let end = word.end;
    let next = byte_at(text, end);
    // The next key (`Ravi Kumar Phone: 98...`), or a piece of a longer token (`ravi_k`, `ravi2`, `ravi@x`).
    let key =
        run.words > 0 && (matches!(next, b':' | b'=') || text.get(end..end + 2) == Some(b" :"));
    let token = next.is_ascii_digit()
        || matches!(next, b'_' | b'@' | b'/' | b'\\' | b'=' | b'(')
        || (next == b'.' && byte_at(text, end + 1).is_ascii_alphanumeric())
        || (next == b':' && !matches!(byte_at(text, end + 1), 0 | b' ' | b'\n'));
    if key || token || word.marks.has(Marks::NO_NAME) || is_masked(word.bytes) {
        return false;
    }
    if run.words == 0 || is_capital(word.bytes) && run.capitals > 0 {
        return true;
    }
    if run.capitals > 0 {
        return word.marks.has(Marks::PARTICLE) && byte_at(text, end) == b' ';
    }
    word.marks.is_listed()
}

fn found(run: &NameRun, cue: bool) -> Match {
    let evidence = EvidenceSet::of(&[Evidence::Shape])
        .with_if(cue, Evidence::Cue)
        .with_if(run.listed > 0, Evidence::Gazetteer);
    Match { span: run.span.clone(), evidence }
}

/// Whether, and which part of, a value under a key that declares a person's name is plausible.
pub fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let trimmed = value.trim_ascii();
    let lead = value.len() - value.trim_ascii_start().len();
    if is_code(trimmed) {
        return None;
    }
    if extent == Extent::Whole
        && let Some(run) = whole(trimmed)
    {
        let span = run.span.start + lead..run.span.end + lead;
        return Some(found(&NameRun { span, ..run }, false));
    }
    // A name and something behind it: `Ravi Kumar <ravi@example.com>`, `Ravi Kumar, aged 34`.
    let run = run_at(value, lead)?;
    let whole_word =
        extent == Extent::Prefix || run.words > 1 && run.capitals > 0 || run.listed > 0;
    let next = byte_at(value, run.span.end);
    let cut =
        next.is_ascii_alphanumeric() || matches!(next, b'_' | b'@' | b'/' | b'\\' | b'(' | b'=');
    (whole_word && !cut).then(|| found(&run, false))
}

/// Whether a value begins as no name does: without a letter, or with letters that go on as a code, an address or a
/// path (`SESS789`, `user_1`, `ravi@example.com`, `api/v2`).
fn is_code(value: &[u8]) -> bool {
    let letters = value.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let next = value.get(letters).copied().unwrap_or(0);
    let ends = next.is_ascii_digit() || matches!(next, b'_' | b'@' | b'/' | b'\\' | b'=' | b'(');
    ends || (letters == 0 && next.is_ascii())
}

/// A value that is nothing but a name: one to six words.
fn whole(value: &[u8]) -> Option<NameRun> {
    if value.is_empty() || value.len() > NAME_BYTES_MAX {
        return None;
    }
    let mut word = skip_titles(value, 0);
    let mut run = NameRun { span: word.start..value.len(), words: 0, listed: 0, capitals: 0 };
    let (mut commas, mut barred, mut letters) = (0, 0, 0);
    while word.start < value.len() {
        if word.bytes.is_empty() || run.words == NAME_WORDS_MAX || is_masked(word.bytes) {
            return None;
        }
        barred += usize::from(word.marks.has(Marks::NO_NAME));
        let letter = |byte: &&u8| byte.is_ascii_alphabetic() || **byte >= 0x80;
        letters += word.bytes.iter().filter(letter).count();
        run.words += 1;
        run.listed += usize::from(word.marks.tells_name());
        run.capitals += usize::from(is_capital(word.bytes));
        let mut next = word.end;
        if byte_at(value, next) == b',' {
            commas += 1;
            next += 1;
        }
        while byte_at(value, next) == b' ' {
            next += 1;
        }
        if next == value.len() {
            break;
        }
        if next == word.end && !word.bytes.ends_with(b".") {
            return None;
        }
        word = word_at(value, next);
    }
    // One barred word spoils a short value (`Test User`); none is allowed in `Ravi has paid`.
    let plausible = run.words > 0
        && commas <= 1
        && letters >= 2
        && (barred == 0 || (barred < run.words && run.listed > 0 && run.capitals == run.words));
    plausible.then_some(run)
}

/// A value without a declaring key that looks like a full name by the list of names: two to four words, all
/// capitalised, at least two listed. The evidence alone is weak; a key that hints at a person completes it.
pub fn known_full_name(value: &[u8]) -> Option<Match> {
    let run = whole(value.trim_ascii())?;
    let lead = value.len() - value.trim_ascii_start().len();
    let span = run.span.start + lead..run.span.end + lead;
    let full = (2..=4).contains(&run.words) && run.listed > 1 && run.capitals == run.words;
    (full && !is_place(value.trim_ascii())).then(|| found(&NameRun { span, ..run }, false))
}
