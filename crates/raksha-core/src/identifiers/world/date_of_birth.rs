//! Dates of birth: a date under a key or right after `born`, `dob`, `date of birth`.

use super::calendar::{compact_end, date_end};
use super::form::{byte, found, phrase_at, run_end, skip_link};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// Dates of birth.
#[rustfmt::skip]
pub static DATE_OF_BIRTH: Identifier = Identifier {
    rule: "world.date_of_birth",
    version: 1,
    entity: Entity::DateOfBirth,
    risk: "With a name or a postal code a date of birth singles out one person; banks ask for it.",
    sources: &["ISO 8601", "45 CFR 164.514(b)(2)(i)(C)"],
    keys: &[
        "dob", "d o b", "date of birth", "dateofbirth", "birth date", "birthdate", "birthday", "birth day", "bday", "b day",
        "born", "born on", "birth dt", "dt of birth", "date birth", "day of birth", "janm tithi", "janam tithi",
        "जन्म तिथि", "जन्मतिथि", "जन्म तारीख",
    ],
    context: &["dob", "born", "birth", "birthday", "birthdate", "जन्म", "जन्मतिथि", "janm", "janam"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Keyword]),
    cues: CUES,
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Year,
    found: &[
        "DOB «12/03/1990» as per PAN",
        "She was born on «12 Mar 1990» in Pune",
        "date of birth: «1990-03-12»",
        "birthdate: «March 12, 1990»",
        "dob «12.03.90»",
        "born in Pune on «12/03/1990»",
        "What is your date of birth? It's «3/2/1947»",
    ],
    spared: &[
        "due date 12/03/2026",
        "born in Pune",
        "dob verified",
        "birthday cake at 5",
        "created 1990-03-12",
        "dob: XX/XX/1990",
    ],
};

pub(super) const CUES: &[&str] = &[
    "dob",
    "d.o.b",
    "born",
    "born on",
    "date of birth",
    "birth date",
    "birthdate",
    "birthday",
    "birth",
];

fn recognize(site: &Site<'_>) -> Option<Match> {
    let cue_end = phrase_at(site.text, site.at, CUES)?;
    let start = skip_link(site.text, cue_end);
    let span = date_end(site.text, start)
        .map(|end| start..end)
        .or_else(|| later_date(site.text, cue_end))
        .or_else(|| answered_date(site.text, cue_end))?;
    found(span, &[E::Shape, E::Cue])
}

/// How far from the cue a date is looked for in the sentence, in bytes.
const SENTENCE_BYTES_MAX: usize = 40;

/// `Your date of birth? It's 12 Mar 1990`.
fn answered_date(text: &[u8], cue_end: usize) -> Option<std::ops::Range<usize>> {
    let gap = run_end(text, cue_end, 3, |byte| matches!(byte, b'.' | b'?' | b' ' | b':' | b'"'));
    let start = phrase_at(text, gap, &["it's", "its", "it is", "it was", "that is"])? + 1;
    Some(start..date_end(text, start).filter(|_| gap > cue_end)?)
}

/// `born in Pune on 12 Mar 1990`: the first number in the sentence, if it begins a date after `on`.
fn later_date(text: &[u8], cue_end: usize) -> Option<std::ops::Range<usize>> {
    let start = run_end(text, cue_end, SENTENCE_BYTES_MAX, |byte| {
        !byte.is_ascii_digit() && !matches!(byte, b'.' | b'\n' | b';' | b':' | b'=')
    });
    let linked = start.checked_sub(4).and_then(|from| text.get(from..start)) == Some(b" on ");
    let end = date_end(text, start).filter(|_| linked)?;
    Some(start..end)
}

/// A value under a key that declares a date of birth: a date, with or without separators, or a year.
fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let end = date_end(value, 0).or_else(|| compact_end(value, 0)).or_else(|| {
        let year = value.get(..4)?;
        let plausible = year.starts_with(b"19") || year.starts_with(b"20");
        let alone =
            extent == Extent::Whole && value.len() == 4 && year.iter().all(u8::is_ascii_digit);
        (plausible && alone).then_some(4)
    })?;
    (!byte(value, end).is_ascii_digit()).then_some(())?;
    found(0..end, &[E::Shape])
}
