//! Ages; only profiles such as HIPAA Safe Harbor ask for them.

use super::form::{byte, found, phrase_at, run_end, run_start, skip_link};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// Ages.
#[rustfmt::skip]
pub static AGE: Identifier = Identifier {
    rule: "world.age",
    version: 1,
    entity: Entity::Age,
    risk: "Ages above 89 are rare enough to name a person.",
    sources: &["45 CFR 164.514(b)(2)(i)(C)"],
    keys: &["age", "patient age", "age years", "age in years", "umar", "उम्र", "आयु"],
    context: &[],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Keyword]),
    cues: CUES,
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Label,
    found: &["a «92» year old man", "aged «47» and well", "age: «34»", "«61» yrs, male", "patient_age=«8»;"],
    spared: &["age: unknown", "in 5 years", "age 300", "aged cheese", "page 34", "max-age 10"],
};

pub(super) const CUES: &[&str] =
    &["aged ", "age ", "year old ", "years old ", "yrs ", "year-old ", "yo ", "y/o "];

/// The greatest age.
const AGE_MAX: u32 = 125;

fn recognize(site: &Site<'_>) -> Option<Match> {
    let text = site.text;
    let span =
        if phrase_at(text, site.at, &["year old", "years old", "yrs", "year-old", "yo", "y/o"])
            .is_some()
        {
            let end = run_start(text, site.at, 1, |byte| matches!(byte, b' ' | b'-'));
            run_start(text, end, 4, |byte| byte.is_ascii_digit())..end
        } else {
            // `max-age=10`, `cache_age: 3` count something else.
            if matches!(site.before(site.at), b'-' | b'_') {
                return None;
            }
            let start = skip_link(text, phrase_at(text, site.at, &["aged", "age"])?);
            start..run_end(text, start, 4, |byte| byte.is_ascii_digit())
        };
    (is_age(text.get(span.clone())?) && site.stands_alone(&span)).then_some(())?;
    found(span, &[E::Shape, E::Cue])
}

fn is_age(digits: &[u8]) -> bool {
    let value = digits
        .iter()
        .take(4)
        .fold(0, |value, digit| value * 10 + u32::from(digit.wrapping_sub(b'0')));
    (1..=3).contains(&digits.len()) && value <= AGE_MAX
}

fn declared(value: &[u8], _extent: Extent) -> Option<Match> {
    let end = run_end(value, 0, 4, |byte| byte.is_ascii_digit());
    let decimal = byte(value, end) == b'.' && byte(value, end + 1).is_ascii_digit();
    (is_age(value.get(..end)?) && !decimal && !matches!(byte(value, end), b':' | b'/' | b'-'))
        .then_some(())?;
    found(0..end, &[E::Shape])
}
