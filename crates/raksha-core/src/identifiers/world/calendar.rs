//! Dates as people and programs write them: where a date that begins at a position ends.

use super::form::{byte, run_end};

const MONTHS: [&[u8]; 12] = [
    b"january",
    b"february",
    b"march",
    b"april",
    b"may",
    b"june",
    b"july",
    b"august",
    b"september",
    b"october",
    b"november",
    b"december",
];

/// The years that are taken for years.
const YEARS: std::ops::RangeInclusive<u32> = 1850..=2099;

/// The end of the date at `start`: `12/03/1990`, `1990-03-12`, `12.3.90`, `12 Mar 1990`, `March 12th, 1990`.
pub(super) fn date_end(text: &[u8], start: usize) -> Option<usize> {
    let end = match byte(text, start) {
        b'0'..=b'9' => numeric_end(text, start).or_else(|| day_first_end(text, start)),
        _ => month_first_end(text, start),
    }?;
    (!byte(text, end).is_ascii_alphanumeric() || matches!(byte(text, end), b'T' | b't'))
        .then_some(end)
}

/// Digits at a position: their value and end. At most eight.
fn number(text: &[u8], start: usize) -> Option<(u32, usize)> {
    let end = run_end(text, start, 9, |byte| byte.is_ascii_digit());
    let digits = text.get(start..end)?;
    if digits.is_empty() || digits.len() > 8 {
        return None;
    }
    Some((digits.iter().fold(0, |value, digit| value * 10 + u32::from(digit - b'0')), end))
}

fn is_day(value: u32) -> bool {
    (1..=31).contains(&value)
}

fn is_month(value: u32) -> bool {
    (1..=12).contains(&value)
}

/// Whether a number with this many digits can be a year.
fn is_year(value: u32, digits: usize) -> bool {
    (digits == 4 && YEARS.contains(&value)) || digits == 2
}

fn numeric_end(text: &[u8], start: usize) -> Option<usize> {
    let (first, first_end) = number(text, start)?;
    let separator = byte(text, first_end);
    if !matches!(separator, b'/' | b'-' | b'.') {
        return None;
    }
    let (second, second_end) = number(text, first_end + 1)?;
    if byte(text, second_end) != separator || second_end - first_end > 3 {
        return None;
    }
    let (third, end) = number(text, second_end + 1)?;
    let (first_digits, third_digits) = (first_end - start, end - second_end - 1);
    let year_first = first_digits == 4
        && is_year(first, 4)
        && third_digits <= 2
        && (is_month(second) && is_day(third) || is_day(second) && is_month(third));
    let year_last = first_digits <= 2
        && is_year(third, third_digits)
        && (is_day(first) && is_month(second) || is_month(first) && is_day(second));
    (year_first || year_last).then_some(end)
}

/// The end of a month's name or its abbreviation.
fn month_end(text: &[u8], start: usize) -> Option<usize> {
    let end = run_end(text, start, 10, |byte| byte.is_ascii_alphabetic());
    let word = text.get(start..end)?;
    let known = word.len() >= 3
        && MONTHS.iter().any(|month| {
            let short =
                word.len() == 3 || word.len() == month.len() || word.eq_ignore_ascii_case(b"sept");
            short && month.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
        });
    known.then_some(end)
}

fn after_ordinal(text: &[u8], position: usize) -> usize {
    let suffix = text.get(position..position + 2).unwrap_or_default();
    let known = [b"st", b"nd", b"rd", b"th"].iter().any(|known| known.eq_ignore_ascii_case(suffix));
    if known { position + 2 } else { position }
}

fn after_separators(text: &[u8], position: usize) -> usize {
    run_end(text, position, 3, |byte| matches!(byte, b' ' | b'-' | b',' | b'.' | b'/' | b'\''))
}

fn year_end(text: &[u8], start: usize) -> Option<usize> {
    let (year, end) = number(text, start)?;
    is_year(year, end - start).then_some(end)
}

/// `12 Mar 1990`, `12th of March, 1990`.
fn day_first_end(text: &[u8], start: usize) -> Option<usize> {
    let (day, day_end) = number(text, start)?;
    if !is_day(day) || day_end - start > 2 {
        return None;
    }
    let mut position = after_separators(text, after_ordinal(text, day_end));
    if text.get(position..position + 3) == Some(b"of ") {
        position += 3;
    }
    let month = month_end(text, position)?;
    year_end(text, after_separators(text, month))
}

/// `March 12, 1990`.
fn month_first_end(text: &[u8], start: usize) -> Option<usize> {
    let month = month_end(text, start)?;
    let (day, day_end) = number(text, after_separators(text, month))?;
    let next = after_separators(text, after_ordinal(text, day_end));
    if !is_day(day) || next == day_end {
        return None;
    }
    year_end(text, next)
}

/// The end of a date without separators: `12031990`, `19900312`.
pub(super) fn compact_end(text: &[u8], start: usize) -> Option<usize> {
    let (value, end) = number(text, start)?;
    let day_first = is_day(value / 1_000_000)
        && is_month(value / 10_000 % 100)
        && YEARS.contains(&(value % 10_000));
    let year_first =
        YEARS.contains(&(value / 10_000)) && is_month(value / 100 % 100) && is_day(value % 100);
    (end - start == 8 && (day_first || year_first)).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_to_their_end() {
        let whole = [
            "12/03/1990",
            "1990-03-12",
            "12.3.90",
            "12 Mar 1990",
            "March 12th, 1990",
            "12-Mar-1990",
            "1st of May 2001",
            "03/25/1988",
            "1990/03/12",
            "12 Sept 1990",
            "12 Mar '90",
            "12th March, 1990",
        ];
        for text in whole {
            assert_eq!(date_end(text.as_bytes(), 0), Some(text.len()), "{text}");
        }
        for text in [
            "32/13/1990",
            "1.2",
            "12/03-1990",
            "12 Foo 1990",
            "1990-13-40",
            "10:30",
            "12/03/19901",
            "",
        ] {
            assert_eq!(date_end(text.as_bytes(), 0), None, "{text}");
        }
        assert_eq!(date_end(b"1990-03-12T00:00:00Z", 0), Some(10));
        assert_eq!(compact_end(b"12031990", 0), Some(8));
        assert_eq!(compact_end(b"99999999", 0), None);
    }
}
