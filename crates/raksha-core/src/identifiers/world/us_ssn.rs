//! United States social security numbers.

use super::form::{byte, found, number_stands_alone, run_start};
use crate::detect::{Number, NumberPrefix, Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach, digits};
use crate::types::{Entity, Evidence as E, EvidenceSet};

/// United States social security numbers.
#[rustfmt::skip]
pub static US_SSN: Identifier = Identifier {
    rule: "world.us_ssn",
    version: 1,
    entity: Entity::UsSsn,
    risk: "A social security number opens credit in a person's name.",
    sources: &["Social Security Administration: number randomization, 2011"],
    keys: &[
        "ssn", "ssn no", "ssn number", "us ssn", "social security", "social security no", "social security number",
        "socialsecuritynumber", "soc sec no", "ss number", "tax id ssn",
    ],
    context: &["ssn", "ssns", "social", "security", "ss"],
    negative: &["order", "part", "invoice", "tracking", "sku", "ticket"],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Groups, Seed::Digits]),
    cues: &[],
    digit_counts: digits(&[9]),
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 0, last: 4 },
    found: &[
        "my SSN is «219-09-9999»",
        "social security «219 09 9999» on file",
        "ssn «219099999»",
        "applicant «536-22-8726» approved",
        "ssn=«078-05-1120»",
        "spouse SSN «987-65-4320» (ITIN)",
    ],
    spared: &[
        "ref 000-12-3456",
        "code 666-12-3456",
        "part 912-34-5678",
        "219-09-9999-1",
        "call 219-0999-99",
        "count 219099999 rows",
    ],
};

/// How far before a bare number its name must stand, in bytes: nine digits alone are anything.
const NAME_REACH_BYTES: usize = 40;

fn recognize(site: &Site<'_>) -> Option<Match> {
    let number = site.number.as_ref().filter(|number| number.prefix == NumberPrefix::None)?;
    let named = named_before(site.text, site.at);
    let taxpayer = named && number.digits().first() == Some(&9);
    if !(is_assignable(number.digits()) || taxpayer) || !number_stands_alone(site, &number.span) {
        return None;
    }
    let shape = EvidenceSet::of(&[E::Shape]);
    let evidence = match (number.groups(), number.separator) {
        ([3, 2, 4], b'-') if is_assignable(number.digits()) => {
            shape.with(E::Grouping).with(E::NumberPlan)
        }
        ([3, 2, 4], b'-' | b' ' | b'.') => shape.with(E::Grouping),
        ([9], _) if named => shape,
        _ => return None,
    };
    Some(Match { span: number.span.clone(), evidence })
}

/// Area, group and serial that can be assigned.
fn is_assignable(digits: &[u8]) -> bool {
    let [area_first, area_second, area_third, group_first, group_second, serial @ ..] = digits
    else {
        return false;
    };
    let area = [*area_first, *area_second, *area_third];
    serial.len() == 4
        && !matches!(area, [0, 0, 0] | [6, 6, 6] | [9, _, _])
        && (*group_first, *group_second) != (0, 0)
        && serial != [0, 0, 0, 0]
}

fn named_before(text: &[u8], at: usize) -> bool {
    let start = run_start(text, at, NAME_REACH_BYTES, |byte| byte != b'\n');
    let before = text.get(start..at).unwrap_or_default();
    before.windows(3).any(|three| three.eq_ignore_ascii_case(b"ssn"))
        || before.windows(6).any(|six| six.eq_ignore_ascii_case(b"social"))
}

/// A value under a key that declares one: nine digits.
fn declared(value: &[u8], _extent: Extent) -> Option<Match> {
    let mut number = Number::parse(value, 0)?;
    while number.digits().len() > 9 {
        number = number.without_last_group()?;
    }
    let grouped = number.is_bare() || number.groups() == [3, 2, 4];
    (number.digits().len() == 9 && grouped && !Site::is_word(byte(value, number.span.end)))
        .then_some(())?;
    found(number.span, &[E::Shape])
}
