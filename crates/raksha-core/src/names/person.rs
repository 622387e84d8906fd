//! Names of persons: what is plausible under a declaring key, and what stands behind a cue.

use std::ops::Range;

use super::lists::{is_place, name_flags};
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
    let word = word.strip_suffix(b".").unwrap_or(word);
    list.iter().any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
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
        || is_one_of(word, TITLES)
        || is_one_of(word, &["md", "mohd"])
}

/// Whether the word has the case of a name: a capital first, or a script without case.
fn is_capital(word: &[u8]) -> bool {
    match word.utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next()) {
        Some(first) => !first.is_lowercase(),
        None => false,
    }
}

/// A mask in its output form (`RXXX`).
fn is_masked(word: &[u8]) -> bool {
    word.windows(3).any(|three| three == b"XXX")
}

/// The most titles before a name (`Hon. Justice Dr. Mrs.`).
const TITLES_MAX: usize = 4;

/// Skips titles and blanks from `at`; returns where the name begins.
fn skip_titles(text: &[u8], at: usize) -> usize {
    let mut start = at;
    // Bounded: each title of `Mr Mr Mr ...` is a cue too and would read all that follow.
    for _ in 0..=TITLES_MAX {
        while matches!(byte_at(text, start), b' ' | b'\t') {
            start += 1;
        }
        let end = word_end(text, start);
        let title = text.get(start..end).is_some_and(|word| is_one_of(word, TITLES));
        if end == start || !title || !matches!(byte_at(text, end), b' ' | b'.') {
            return start;
        }
        start = end + usize::from(byte_at(text, end) == b'.');
    }
    start
}

/// The run of name words at `at` in running text: it ends at punctuation, at a word that is never part of a name,
/// before the next key, and where capitals end.
pub fn run_at(text: &[u8], at: usize) -> Option<NameRun> {
    let start = skip_titles(text, at);
    let mut run = NameRun { span: start..start, words: 0, listed: 0, capitals: 0 };
    let mut position = start;
    while run.words < PROSE_NAME_WORDS_MAX {
        let end = word_end(text, position);
        let word = text.get(position..end).filter(|word| !word.is_empty())?;
        if !continues(text, &run, word, end) {
            break;
        }
        run.span.end = end;
        run.words += 1;
        run.listed += usize::from(name_flags(word).tells());
        run.capitals += usize::from(is_capital(word));
        let blank = byte_at(text, end) == b' ';
        if !blank || word_end(text, end + 1) == end + 1 {
            break;
        }
        position = end + 1;
    }
    // `Priya's order`: the possessive is no part of the name.
    if text.get(run.span.clone())?.ends_with(b"'s") {
        run.span.end -= 2;
    }
    let letters =
        text.get(run.span.clone())?.iter().filter(|b| b.is_ascii_alphabetic() || **b >= 0x80);
    (run.words > 0 && letters.count() >= 2 && run.span.len() <= NAME_BYTES_MAX).then_some(run)
}

/// Whether the word goes on the run.
fn continues(text: &[u8], run: &NameRun, word: &[u8], end: usize) -> bool {
    let next = byte_at(text, end);
    // The next key (`Ravi Kumar Phone: 98...`), or a piece of a longer token (`ravi_k`, `ravi2`, `ravi@x`).
    let key =
        run.words > 0 && (matches!(next, b':' | b'=') || text.get(end..end + 2) == Some(b" :"));
    let token = next.is_ascii_digit()
        || matches!(next, b'_' | b'@' | b'/' | b'\\' | b'=' | b'(')
        || (next == b'.' && byte_at(text, end + 1).is_ascii_alphanumeric())
        || (next == b':' && !matches!(byte_at(text, end + 1), 0 | b' ' | b'\n'));
    if key || token || is_one_of(word, NO_NAMES) || is_masked(word) {
        return false;
    }
    if run.words == 0 || is_capital(word) && run.capitals > 0 {
        return true;
    }
    if run.capitals > 0 {
        return is_one_of(word, PARTICLES) && byte_at(text, end) == b' ';
    }
    let flags = name_flags(word);
    flags.given || flags.surname
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

/// A value that is nothing but a name: one to six words.
fn whole(value: &[u8]) -> Option<NameRun> {
    if value.is_empty() || value.len() > NAME_BYTES_MAX {
        return None;
    }
    let start = skip_titles(value, 0);
    let mut run = NameRun { span: start..value.len(), words: 0, listed: 0, capitals: 0 };
    let (mut position, mut commas, mut barred, mut letters) = (start, 0, 0, 0);
    while position < value.len() {
        let end = word_end(value, position);
        let word = value.get(position..end).filter(|word| !word.is_empty())?;
        if is_masked(word) {
            return None;
        }
        barred += usize::from(is_one_of(word, NO_NAMES));
        letters += word.iter().filter(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80).count();
        run.words += 1;
        run.listed += usize::from(name_flags(word).tells());
        run.capitals += usize::from(is_capital(word));
        let mut next = end;
        if byte_at(value, next) == b',' {
            commas += 1;
            next += 1;
        }
        while byte_at(value, next) == b' ' {
            next += 1;
        }
        let dotted = byte_at(value, end.saturating_sub(1)) == b'.';
        if next == end && next < value.len() && !dotted {
            return None;
        }
        position = next;
    }
    // One barred word spoils a short value (`Test User`); none is allowed in `Ravi has paid`.
    let plausible = run.words > 0
        && run.words <= NAME_WORDS_MAX
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

/// What kind of cue a keyword is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cue {
    /// `Mr`, `Smt`: a capitalised word follows.
    Title,
    /// `Md`, `Mohd`: part of the name.
    NamePart,
    /// `Dear`, `Attn`: a capitalised word follows, but often `Customer`.
    Address,
    /// `Regards,`: a name on the same or the next line.
    Closing,
    /// `customer`, `passenger`: a listed name follows.
    Role,
    /// `received by`, `spoke to`, `deliver to`, `son of`: a preposition, then a name.
    Preposition,
    /// `S/o`, `C/o`: a name follows.
    Relation,
    /// `naam`: a name, often `hai` behind it.
    Naam,
}

#[rustfmt::skip]
const CUES: &[(Cue, &[&str])] = &[
    (Cue::Title, &["mr", "mrs", "ms", "miss", "dr", "prof", "adv", "capt", "shri", "shree", "sri", "smt", "shrimati",
        "kumari"]),
    (Cue::NamePart, &["md", "mohd"]),
    (Cue::Address, &["dear", "attn"]),
    (Cue::Closing, &["regards", "sincerely", "thanks"]),
    (Cue::Role, &["customer", "cust", "consignee", "recipient", "receiver", "beneficiary", "passenger", "patient",
        "applicant", "employee", "guardian", "father", "mother", "husband", "wife", "spouse", "cardholder", "holder",
        "contact", "nominee", "driver", "payee", "hello"]),
    (Cue::Preposition, &["spoke", "received", "signed", "deliver", "delivered", "delivery", "ship", "shipping", "son",
        "daughter", "name"]),
    (Cue::Relation, &["s/o", "d/o", "w/o", "c/o"]),
    (Cue::Naam, &["naam", "nam"]),
];

/// The words of all cues, whole. `ms` needs its dot or capital as a title, and is milliseconds otherwise.
#[rustfmt::skip]
pub const CUE_WORDS: &[&str] = &[
    "mr ", "mrs ", "ms.", "miss ", "dr ", "prof ", "adv ", "capt ", "shri ", "shree ", "sri ", "smt ", "shrimati ",
    "kumari ", "md ", "mohd ", "dear ", "attn ", "regards ", "sincerely ", "thanks ", "customer ", "cust ", "consignee ",
    "recipient ", "receiver ", "beneficiary ", "passenger ", "patient ", "applicant ", "employee ", "guardian ",
    "father ", "mother ", "husband ", "wife ", "spouse ", "cardholder ", "holder ", "contact ", "nominee ", "driver ",
    "payee ", "hello ", "spoke ", "received ", "signed ", "deliver ", "delivered ", "delivery ", "ship ", "shipping ",
    "son ", "daughter ", "name ", "s/o", "d/o", "w/o", "c/o", "naam ", "nam ",
];

/// The name behind the cue at `at`.
pub fn behind_cue(text: &[u8], at: usize) -> Option<Match> {
    let relation = text.get(at..at + 3).filter(|cue| is_one_of(cue, &["s/o", "d/o", "w/o", "c/o"]));
    let end = if relation.is_some() { at + 3 } else { letters_end(text, at) };
    let cue_word = text.get(at..end)?;
    let (cue, _) = CUES.iter().find(|(_, words)| is_one_of(cue_word, words))?;
    let stands = at.checked_sub(1).is_none_or(|before| {
        let byte = byte_at(text, before);
        !(byte.is_ascii_alphanumeric() || byte >= 0x80 || matches!(byte, b'_' | b'-' | b'/' | b'.'))
    });
    if !stands {
        return None;
    }
    let start = name_start(text, *cue, cue_word, end)?;
    let run = run_at(text, start)?;
    let span = text.get(run.span.clone())?;
    if is_place(span)
        || span.split(|byte| *byte == b' ').next().is_some_and(is_place) && run.listed == 0
    {
        return None;
    }
    let capital_cue = cue_word.first().is_some_and(u8::is_ascii_uppercase);
    let all_capital = run.capitals == run.words;
    let enough = match cue {
        Cue::Title | Cue::Relation => (capital_cue && run.capitals > 0) || run.listed > 0,
        Cue::Address => all_capital || run.listed > 0,
        Cue::Closing => closes(text, &run),
        Cue::NamePart | Cue::Role => run.listed > 0,
        Cue::Preposition => {
            let said = is_one_of(cue_word, &["name"]) && text.get(..at).is_some_and(ends_in_my);
            run.listed > 0 || said || (run.words == 2 && all_capital && is_spoken(cue_word))
        }
        Cue::Naam => run.listed > 0 || ends_in_hai(text, run.span.end),
    };
    if *cue == Cue::NamePart && enough {
        return Some(found(&NameRun { span: at..run.span.end, ..run }, true));
    }
    enough.then(|| found(&run, true))
}

fn letters_end(text: &[u8], at: usize) -> usize {
    let mut end = at;
    while end < at + 16 && byte_at(text, end).is_ascii_alphabetic() {
        end += 1;
    }
    end
}

/// Where the name behind a cue begins: past a full stop, a preposition, a comma and line break.
fn name_start(text: &[u8], cue: Cue, word: &[u8], end: usize) -> Option<usize> {
    let mut start = end;
    match cue {
        Cue::Title | Cue::NamePart | Cue::Relation => {
            start += usize::from(matches!(byte_at(text, start), b'.' | b':'));
            // `12 ms Total` is a duration, `Ms Total` is not.
            let small_ms = word == b"ms" || word == b"md";
            let spaced = byte_at(text, start) == b' ';
            return (spaced || start > end).then_some(start).filter(|_| !small_ms);
        }
        Cue::Closing => {
            while start < end + 4 && matches!(byte_at(text, start), b',' | b'\n' | b'\r' | b' ') {
                start += 1;
            }
            return (start > end).then_some(start);
        }
        Cue::Preposition => {
            let after = letters_end(text, end + 1);
            let preposition = text.get(end + 1..after)?;
            let known = match word.first()?.to_ascii_lowercase() {
                b's' if word.len() == 3 => is_one_of(preposition, &["of"]),
                b'd' if is_one_of(word, &["daughter"]) => is_one_of(preposition, &["of"]),
                b'n' => is_one_of(preposition, &["is"]),
                b'r' => is_one_of(preposition, &["by"]),
                _ => is_one_of(preposition, &["to", "with", "by"]),
            };
            if !known || byte_at(text, end) != b' ' {
                return None;
            }
            start = after;
        }
        Cue::Address | Cue::Role | Cue::Naam => {}
    }
    if matches!(byte_at(text, start), b':') && cue == Cue::Address {
        start += 1;
    }
    (byte_at(text, start) == b' ').then_some(start + 1)
}

/// A name under `Regards,` ends its line.
fn closes(text: &[u8], run: &NameRun) -> bool {
    let ends = matches!(byte_at(text, run.span.end), 0 | b'\n' | b'\r' | b',' | b'.' | b'<');
    ends && (run.listed > 0 || (run.capitals == run.words && run.words <= 3))
}

fn is_spoken(word: &[u8]) -> bool {
    is_one_of(word, &["spoke", "received", "signed", "name"])
}

/// `my name is ...`: whatever follows is the name.
fn ends_in_my(before: &[u8]) -> bool {
    before.len() >= 3
        && before.get(before.len() - 3..).is_some_and(|my| my.eq_ignore_ascii_case(b"my "))
}

fn ends_in_hai(text: &[u8], end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    rest.starts_with(b" hai") || rest.starts_with(" है".as_bytes())
}
