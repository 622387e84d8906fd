//! Dates of any kind; only profiles such as HIPAA Safe Harbor ask for them.

use super::calendar::date_end;
use super::form::{found, run_start};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// Dates.
#[rustfmt::skip]
pub static DATE: Identifier = Identifier {
    rule: "world.date",
    version: 1,
    entity: Entity::Date,
    risk: "Dates of admission, discharge or death narrow a patient down.",
    sources: &["ISO 8601", "45 CFR 164.514(b)(2)(i)(C)"],
    keys: &["date", "admission date", "discharge date", "date of death", "visit date", "service date"],
    context: &["on", "dated", "date", "admitted", "discharged", "visited", "died", "since", "until"],
    negative: &["version"],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Date, Seed::Keyword]),
    cues: MONTH_CUES,
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Year,
    found: &[
        "admitted «12/03/2024» with fever",
        "discharged on «2024-03-15»",
        "seen «12 Mar 2024» again",
        "next visit «March 12, 2024»",
        "dated «1.3.2024»",
    ],
    spared: &["build 1.12.30.1990", "ratio 12/33/1990", "10.0.0.1", "on 99-99-9999", "section 12-3"],
};

/// Whole words: `market` and `decided` are frequent.
#[rustfmt::skip]
pub(super) const MONTH_CUES: &[&str] = &[
    "jan ", "feb ", "mar ", "apr ", "may ", "jun ", "jul ", "aug ", "sep ", "sept ", "oct ", "nov ", "dec ", "january ",
    "february ", "march ", "april ", "june ", "july ", "august ", "september ", "october ", "november ", "december ",
];

fn recognize(site: &Site<'_>) -> Option<Match> {
    let start = match site.seed {
        Seed::Date => site.at,
        // The day stands before the month's name, or after it.
        _ => day_before(site).unwrap_or(site.at),
    };
    let span = start..date_end(site.text, start)?;
    let before = site.before(start);
    let joined = matches!(before, b'.' | b'/' | b'-')
        || matches!(site.byte(span.end), b'-' | b'/') && Site::is_word(site.byte(span.end + 1))
        || (site.byte(span.end) == b'.' && site.byte(span.end + 1).is_ascii_digit());
    (!joined && !Site::is_word(before)).then_some(())?;
    found(span, &[E::Shape, E::TellingForm])
}

/// Where the day before a month's name begins.
fn day_before(site: &Site<'_>) -> Option<usize> {
    let day_end = run_start(site.text, site.at, 6, |byte| {
        matches!(byte, b' ' | b'-' | b'/' | b'.' | b'o' | b'f')
    });
    let digits_end = run_start(site.text, day_end, 2, |byte| byte.is_ascii_lowercase());
    let start = run_start(site.text, digits_end, 2, |byte| byte.is_ascii_digit());
    (start < digits_end).then_some(start)
}

fn declared(value: &[u8], _extent: Extent) -> Option<Match> {
    found(0..date_end(value, 0)?, &[E::Shape])
}
