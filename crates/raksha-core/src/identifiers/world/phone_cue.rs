//! Telephone numbers behind a word that announces them, in groups too short to have a seed of their own.

use super::form::{byte, number_stands_alone, run_end};
use super::phone_form::{DIGITS_MAX, DIGITS_MIN, evidence_of, is_date};
use crate::detect::{Number, Site};
use crate::identifiers::Match;
use crate::types::{Evidence as E, EvidenceSet};

/// Words before a number whose grouping alone (`94 92 82 32`) has no seed of its own.
pub(super) const CUES: &[&str] = &[
    "phone ",
    "telephone ",
    "tel ",
    "mobile ",
    "cell ",
    "fax ",
    "call ",
    "dial ",
    "ring ",
    "answering ",
    "messages ",
    "registered ",
];

/// The most words between a cue and its number: `call me back at`.
const LINK_WORDS_MAX: usize = 3;

/// A number right after a cue word, on its line or, behind a colon, on the next.
pub(super) fn recognize(site: &Site<'_>) -> Option<Match> {
    const WORDS: &[&str] =
        &["me", "us", "him", "her", "them", "back", "on", "at", "to", "no", "number", "is", "the"];
    let text = site.text;
    let word_end = |start| run_end(text, start, 12, |byte| byte.is_ascii_alphabetic());
    let mut position = word_end(site.at);
    for _ in 0..LINK_WORDS_MAX {
        let next = run_end(text, position, 1, |byte| byte == b' ');
        let end = word_end(next);
        let word = text.get(next..end)?;
        if !WORDS.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(word)) {
            break;
        }
        position = end;
    }
    position = run_end(text, position, 2, |byte| matches!(byte, b'.' | b':'));
    let line_break = byte(text, position.wrapping_sub(1)) == b':';
    position = run_end(text, position, 4, |byte| {
        byte == b' ' || line_break && matches!(byte, b'\n' | b'\r')
    });
    let number = Number::parse(text, position)?;
    let plausible = (DIGITS_MIN..=DIGITS_MAX).contains(&number.digits().len())
        && !number.is_bare()
        && !is_date(&number)
        && (evidence_of(&number).is_some() || is_in_short_groups(&number));
    let span = number.span.clone();
    (plausible && number_stands_alone(site, &span))
        .then(|| Match { span, evidence: EvidenceSet::of(&[E::Shape, E::Grouping, E::Cue]) })
}

/// Groups of two to four digits with one kind of separator: `0494 92 82 32`, `467 3395`.
fn is_in_short_groups(number: &Number) -> bool {
    let groups = number.groups();
    let short = groups.iter().all(|group| (2..=5).contains(group));
    let decimal = number.separator == b'.' && groups.len() < 3;
    number.separator != 0 && short && !decimal && groups != [3, 2, 4] && groups != [4, 4, 4]
}
