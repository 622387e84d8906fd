//! The machine-readable zone of passports (TD3), visas and cards (TD2, TD1) of any country.
//!
//! Four check digits (one of them over the rest) make it self-evident. Lines are looked at with their neighbours
//! where these stand in the same text; a line alone counts too, since plain text arrives line by line.

use std::ops::Range;

use super::token::is_masked;
use crate::checks::icao_check_digit;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence, EvidenceSet};

/// Characters in a line of a passport.
const TD3_LINE: usize = 44;

/// Characters in a line of a visa or larger card.
const TD2_LINE: usize = 36;

/// Characters in each of the three lines of a card.
const TD1_LINE: usize = 30;

/// The longest run of zone characters: the lines of a passport without a break.
const RUN_MAX: usize = 2 * TD3_LINE + 2;

/// The longest zone under a key, line breaks included, in bytes.
const ZONE_BYTES_MAX: usize = 120;

/// Machine-readable zone.
pub static MRZ: Identifier = Identifier {
    rule: "world.mrz",
    version: 1,
    entity: Entity::Mrz,
    risk: "Holds name, birth date, nationality and document number at once: a whole identity in two lines.",
    sources: &["ICAO Doc 9303 parts 3 to 6"],
    keys: &[
        "mrz",
        "mrz line",
        "mrz lines",
        "mrz data",
        "mrz code",
        "machine readable zone",
        "mrz1",
        "mrz2",
    ],
    context: &["mrz", "passport", "icao"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Long, Seed::LetterSeven, Seed::Keyword]),
    cues: &["p<", "v<", "i<", "a<", "c<"],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Label,
    found: &[
        "«L898902C36UTO7408122F1204159ZE184226B<<<<<10»",
        "scan «P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10» ok",
        "«J8369854<4IND8203128F2508164<<<<<<<<<<<<<<<0»",
        "«P<INDNAIR<<MEERA<LAKSHMI<<<<<<<<<<<<<<<<<<<<\nJ8369854<4IND8203128F2508164<<<<<<<<<<<<<<<0»",
        "{\"mrz\":\"«L898902C36UTO7408122F1204159ZE184226B<<<<<14»\"}",
        "mrz «D231458907UTO7408122F1204159<<<<<<<6»",
    ],
    spared: &[
        "sha 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f0",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<",
        "git diff <<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<< HEAD",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "mrz: unreadable",
        "PLEASE<<READ<<THIS",
    ],
};

const fn is_zone(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'<'
}

/// Whether the field is followed by its check digit; an empty field may have `<` for it.
fn checked(line: &[u8], field: Range<usize>) -> bool {
    let Some(bytes) = line.get(field.clone()) else { return false };
    let digit = line.get(field.end).copied();
    icao_check_digit(bytes).is_some_and(|expected| {
        digit == Some(expected)
            || (digit == Some(b'<') && expected == b'0' && bytes.iter().all(|byte| *byte == b'<'))
    })
}

/// Whether the last digit checks the parts before it together.
fn composite(parts: &[&[u8]], digit: Option<&u8>) -> bool {
    let mut joined = [b'<'; 64];
    let mut slots = joined.iter_mut();
    let mut count = 0;
    for byte in parts.iter().copied().flatten() {
        let Some(slot) = slots.next() else { return false };
        *slot = *byte;
        count += 1;
    }
    joined.get(..count).and_then(icao_check_digit).as_ref() == digit
}

/// Document number, birth date and expiry, each with its digit: the second line of TD3 and TD2.
fn is_data_line(line: &[u8]) -> bool {
    let sex = line.get(20).is_some_and(|byte| matches!(byte, b'M' | b'F' | b'X' | b'<'));
    let country =
        line.get(10..13).is_some_and(|code| code.iter().all(|byte| !byte.is_ascii_digit()));
    // Fillers give zero sums: a line of nothing but `<` and zeros is none.
    let filled = line.first().is_some_and(u8::is_ascii_alphanumeric)
        && line
            .get(13..19)
            .is_some_and(|date| date.iter().any(|byte| (b'1'..=b'9').contains(byte)));
    sex && country
        && filled
        && checked(line, 0..9)
        && checked(line, 13..19)
        && checked(line, 21..27)
}

/// What a data line says: its own digits, and the digit over all.
fn grade_data_line(line: &[u8]) -> Option<EvidenceSet> {
    if !is_data_line(line) {
        return None;
    }
    let last = line.len().checked_sub(1)?;
    let whole =
        composite(&[line.get(..10)?, line.get(13..20)?, line.get(21..last)?], line.get(last));
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    Some(if whole {
        shape.with(Evidence::ChecksumOk).with(Evidence::SelfEvident)
    } else {
        // Visas have no digit over all; three right digits still tell.
        shape.with(Evidence::TellingForm)
    })
}

/// `P<UTOERIKSSON<<ANNA<MARIA<<<`: kind, issuer, names; letters and fillers only.
fn is_name_line(line: &[u8]) -> bool {
    let kind = line.first().is_some_and(|byte| matches!(byte, b'P' | b'V' | b'I' | b'A' | b'C'));
    let fillers = line.split(|byte| *byte == b'<').count().saturating_sub(1);
    kind && line.get(2..5).is_some_and(|issuer| issuer.iter().all(u8::is_ascii_uppercase))
        && line.get(5).is_some_and(u8::is_ascii_uppercase)
        && !line.iter().any(u8::is_ascii_digit)
        && line.windows(2).any(|pair| pair == b"<<")
        && (2..line.len().saturating_sub(6)).contains(&fillers)
}

/// The three lines of a card.
fn is_card(first: &[u8], second: &[u8], third: &[u8]) -> bool {
    let part = |line: &'_ [u8], range: Range<usize>| line.get(range).map(<[u8]>::len).is_some();
    let kind = first.first().is_some_and(|byte| matches!(byte, b'I' | b'A' | b'C'));
    kind && part(first, 5..30)
        && checked(first, 5..14)
        && checked(second, 0..6)
        && checked(second, 8..14)
        && !third.iter().any(u8::is_ascii_digit)
        && composite(
            &[
                first.get(5..30).unwrap_or_default(),
                second.get(..7).unwrap_or_default(),
                second.get(8..15).unwrap_or_default(),
                second.get(18..29).unwrap_or_default(),
            ],
            second.get(29),
        )
}

/// The run of zone characters around a position.
fn run_around(text: &[u8], at: usize) -> Option<Range<usize>> {
    let before = text.get(at.saturating_sub(RUN_MAX + 1)..at)?;
    let after = text.get(at..text.len().min(at + RUN_MAX + 1))?;
    let left = before.iter().rev().take_while(|byte| is_zone(**byte)).count();
    let right = after.iter().take_while(|byte| is_zone(**byte)).count();
    (left + right <= RUN_MAX && right > 0).then_some(at - left..at + right)
}

/// The run of the same length that begins after one line break or space.
fn line_after(text: &[u8], line: &Range<usize>) -> Option<Range<usize>> {
    let gap = gap_length(text.get(line.end..)?.iter());
    let next = run_around(text, line.end + gap)?;
    (gap > 0 && next.len() == line.len() && next.start == line.end + gap).then_some(next)
}

/// The run of the same length that ends before one line break or space.
fn line_before(text: &[u8], line: &Range<usize>) -> Option<Range<usize>> {
    let gap = gap_length(text.get(..line.start)?.iter().rev());
    let last = line.start.checked_sub(gap + 1)?;
    let previous = run_around(text, last)?;
    (gap > 0 && previous.len() == line.len() && previous.end == last + 1).then_some(previous)
}

/// Whether a line is one of a zone, so that the next line may be its other half.
pub fn is_zone_line(line: &[u8]) -> bool {
    matches!(line.len(), TD1_LINE | TD2_LINE | TD3_LINE)
        && line.contains(&b'<')
        && line.iter().all(|byte| is_zone(*byte))
}

fn gap_length<'a>(bytes: impl Iterator<Item = &'a u8>) -> usize {
    bytes.take(2).take_while(|byte| matches!(byte, b'\n' | b'\r' | b' ')).count()
}

fn recognize(site: &Site<'_>) -> Option<Match> {
    let text = site.text;
    let run = run_around(text, site.at)?;
    let alone = site.stands_alone(&run);
    let line = site.slice(run.clone());
    if !alone || !line.contains(&b'<') {
        return None;
    }
    match run.len() {
        TD3_LINE | TD2_LINE => recognize_line(text, line, run),
        // Both lines without a break.
        88 | 72 => {
            let (names, data) = line.split_at_checked(line.len() / 2)?;
            let evidence = grade_data_line(data)?;
            is_name_line(names).then_some(Match { span: run, evidence })
        }
        TD1_LINE => recognize_card(text, run),
        90 => {
            let (first, rest) = line.split_at_checked(TD1_LINE)?;
            let (second, third) = rest.split_at_checked(TD1_LINE)?;
            is_card(first, second, third).then(|| whole(run))
        }
        _ => None,
    }
}

/// A card's whole zone, checked over all.
const fn whole(span: Range<usize>) -> Match {
    let evidence = EvidenceSet::of(&[Evidence::Shape, Evidence::ChecksumOk, Evidence::SelfEvident]);
    Match { span, evidence }
}

fn recognize_line(text: &[u8], line: &[u8], run: Range<usize>) -> Option<Match> {
    let of = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    if let Some(evidence) = grade_data_line(line) {
        let names = line_before(text, &run).filter(|names| is_name_line(of(names)));
        let start = names.map_or(run.start, |names| names.start);
        return Some(Match { span: start..run.end, evidence });
    }
    if !is_name_line(line) {
        return None;
    }
    if let Some(data) = line_after(text, &run)
        && let Some(evidence) = grade_data_line(of(&data))
    {
        return Some(Match { span: run.start..data.end, evidence });
    }
    let evidence = EvidenceSet::of(&[Evidence::Shape, Evidence::TellingForm]);
    Some(Match { span: run, evidence })
}

/// A line of thirty: the first, second or third of a card.
fn recognize_card(text: &[u8], run: Range<usize>) -> Option<Match> {
    let mut first = run;
    // At most two lines lie before this one.
    for _ in 0..2 {
        match line_before(text, &first) {
            Some(previous) => first = previous,
            None => break,
        }
    }
    let second = line_after(text, &first)?;
    let third = line_after(text, &second)?;
    let of = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    is_card(of(&first), of(&second), of(&third)).then(|| whole(first.start..third.end))
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let near = value.get(..value.len().min(ZONE_BYTES_MAX))?;
    let end = near
        .iter()
        .take_while(|byte| {
            is_zone(**byte) || (extent == Extent::Whole && byte.is_ascii_whitespace())
        })
        .count();
    let zone = value.get(..end)?;
    let letters = zone.iter().filter(|byte| is_zone(**byte)).count();
    let whole = end == value.len() || (extent == Extent::Prefix && end < ZONE_BYTES_MAX);
    let site = Site { text: value, at: 0, seed: Seed::Long, number: None };
    let plausible = whole && letters >= TD1_LINE && zone.contains(&b'<') && !is_masked(zone);
    if !plausible {
        return None;
    }
    let graded = recognize(&site).filter(|hit| hit.span == (0..end)).map(|hit| hit.evidence);
    let evidence = graded.unwrap_or(EvidenceSet::of(&[Evidence::Shape, Evidence::ChecksumFailed]));
    Some(Match { span: 0..end, evidence })
}
