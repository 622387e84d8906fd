//! Names behind a word that announces them: a title, a role, `received by`, `S/o`.

use super::super::lists::{Marks, is_place, marks};
use super::{NO_NAMES, NameRun, PARTICLES, TITLES, byte_at, found, is_one_of, run_at};
use crate::identifiers::Match;

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

/// All words with what they mark, for the lexicon.
#[rustfmt::skip]
pub(in crate::names) const WORDS: &[(Marks, &[&str])] = &[
    (Marks::TITLE, TITLES), (Marks::NO_NAME, NO_NAMES), (Marks::PARTICLE, PARTICLES),
    (Marks::CUE_TITLE, &["mr", "mrs", "ms", "miss", "dr", "prof", "adv", "capt", "shri", "shree", "sri", "smt",
        "shrimati", "kumari"]),
    (Marks::CUE_NAME_PART, &["md", "mohd"]),
    (Marks::CUE_ADDRESS, &["dear", "attn"]),
    (Marks::CUE_CLOSING, &["regards", "sincerely", "thanks"]),
    (Marks::CUE_ROLE, &["customer", "cust", "consignee", "recipient", "receiver", "beneficiary", "passenger", "patient",
        "applicant", "employee", "guardian", "father", "mother", "husband", "wife", "spouse", "cardholder", "holder",
        "contact", "nominee", "driver", "payee", "hello"]),
    (Marks::CUE_PREPOSITION, &["spoke", "received", "signed", "deliver", "delivered", "delivery", "ship", "shipping",
        "son", "daughter", "name"]),
    (Marks::CUE_RELATION, &["s/o", "d/o", "w/o", "c/o"]),
    (Marks::CUE_NAAM, &["naam", "nam"]),
];

impl Cue {
    /// The cue that a word is, if any.
    const fn of(word: Marks) -> Option<Self> {
        // Most words are none.
        if !word.has(Marks::CUE) {
            return None;
        }
        Some(if word.has(Marks::CUE_TITLE) {
            Self::Title
        } else if word.has(Marks::CUE_NAME_PART) {
            Self::NamePart
        } else if word.has(Marks::CUE_ADDRESS) {
            Self::Address
        } else if word.has(Marks::CUE_CLOSING) {
            Self::Closing
        } else if word.has(Marks::CUE_ROLE) {
            Self::Role
        } else if word.has(Marks::CUE_PREPOSITION) {
            Self::Preposition
        } else if word.has(Marks::CUE_RELATION) {
            Self::Relation
        } else {
            Self::Naam
        })
    }
}

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
    let stands = at.checked_sub(1).is_none_or(|before| {
        let byte = byte_at(text, before);
        !(byte.is_ascii_alphanumeric() || byte >= 0x80 || matches!(byte, b'_' | b'-' | b'/' | b'.'))
    });
    if !stands {
        return None;
    }
    let relation = byte_at(text, at + 1) == b'/' && matches!(byte_at(text, at + 2), b'o' | b'O');
    let end = if relation { at + 3 } else { letters_end(text, at) };
    let cue_word = text.get(at..end)?;
    let cue = Cue::of(marks(cue_word))?;
    let start = name_start(text, cue, cue_word, end)?;
    let run = run_at(text, start)?;
    let span = text.get(run.span.clone())?;
    if is_place(span)
        || run.listed == 0 && span.split(|byte| *byte == b' ').next().is_some_and(is_place)
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
    if cue == Cue::NamePart && enough {
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

/// Whether a line ends with the words under which a letter is signed, so that a name may stand on the next.
pub fn closes_letter(line: &[u8]) -> bool {
    let line = line.strip_suffix(b",").unwrap_or(line);
    let word = line.rsplit(|byte| !byte.is_ascii_alphabetic()).next().unwrap_or_default();
    Cue::of(marks(word)) == Some(Cue::Closing)
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
