//! Folding of look-alikes to ASCII: digits of other scripts, full-width forms, spaces, dashes, invisible characters.
//!
//! Folds are one character to one (or to none), not NFKC: what a person would read as the same mark becomes the
//! same byte, and nothing else changes.

use std::ops::Range;

use super::rewrite::{Rewriter, first_char};

/// What a character becomes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Folded {
    Same,
    Nothing,
    Ascii(u8),
    /// Looks like this Latin letter; folded only in a token that is not wholly of its own script.
    Homoglyph(u8),
}

/// Folds a text. Bytes that are no UTF-8 stay.
pub(super) fn decode(out: &mut Rewriter<'_>) {
    let source = out.source();
    let mut position = 0;
    let mut token = Token { end: 0, folds: false };
    while let Some(found) = next_non_ascii(source, position) {
        let Some((character, width)) = source.get(found..).and_then(first_char) else {
            position = found + 1;
            continue;
        };
        position = found + width;
        match fold(character) {
            Folded::Same => {}
            Folded::Nothing => out.replace(found..position, b""),
            Folded::Ascii(byte) => out.replace(found..position, &[byte]),
            Folded::Homoglyph(byte) => {
                if found >= token.end {
                    token = Token::around(source, found..position);
                }
                if token.folds {
                    out.replace(found..position, &[byte]);
                }
            }
        }
    }
}

/// The first byte of 0x80 or above at or after `from`.
fn next_non_ascii(source: &[u8], from: usize) -> Option<usize> {
    const BLOCK: usize = 64;
    let mut position = from;
    // Whole blocks are tested with vector instructions.
    while source.get(position..position + BLOCK).is_some_and(<[u8]>::is_ascii) {
        position += BLOCK;
    }
    let rest = source.get(position..)?;
    rest.iter().position(|byte| *byte >= 0x80).map(|offset| position + offset)
}

/// A run of Latin, Greek and Cyrillic letters and digits.
struct Token {
    end: usize,
    folds: bool,
}

impl Token {
    /// The token around one of its two-byte letters. Called once for each token, so the scan back is linear.
    fn around(source: &[u8], letter: Range<usize>) -> Self {
        let mut tally = Tally::default();
        let mut start = letter.start;
        while let Some(width) = tally.take_last(source.get(..start).unwrap_or_default()) {
            start -= width;
        }
        let mut end = letter.start;
        while let Some(width) = tally.take_first(source.get(end..).unwrap_or_default()) {
            end += width;
        }
        Self { end, folds: tally.latin || (tally.digit && !tally.foreign) }
    }
}

/// What a token is made of. `foreign`: a letter that looks like no Latin one.
#[derive(Default)]
struct Tally {
    latin: bool,
    digit: bool,
    foreign: bool,
}

impl Tally {
    fn take_first(&mut self, rest: &[u8]) -> Option<usize> {
        self.take(rest.get(..2).or(rest.get(..1))?)
    }

    fn take_last(&mut self, before: &[u8]) -> Option<usize> {
        let pair = before.len().checked_sub(2).and_then(|start| before.get(start..));
        match before.last()? {
            0x80..=0xFF => self.take(pair?),
            last => self.take(&[*last]),
        }
    }

    fn take(&mut self, bytes: &[u8]) -> Option<usize> {
        let lead = *bytes.first()?;
        if lead.is_ascii_alphabetic() {
            self.latin = true;
            return Some(1);
        }
        if lead.is_ascii_digit() {
            self.digit = true;
            return Some(1);
        }
        // The Greek and Cyrillic blocks are U+0370 to U+052F: lead bytes CD to D4.
        if !(0xCD..=0xD4).contains(&lead) {
            return None;
        }
        let (character, width) = first_char(bytes)?;
        self.foreign |= !matches!(fold(character), Folded::Homoglyph(_));
        Some(width)
    }
}

fn fold(character: char) -> Folded {
    let code = character as u32;
    match code {
        // By far the most frequent in Indian text: nine blocks of 128, digits at the same place in each.
        0x0900..=0x0DFF => match code & 0x7F {
            digit @ 0x66..=0x6F => Folded::Ascii(b'0' + (digit - 0x66) as u8),
            _ => Folded::Same,
        },
        0x0370..=0x052F => homoglyph(character).map_or(Folded::Same, Folded::Homoglyph),
        0xFF01..=0xFF5E => Folded::Ascii((code - 0xFF01) as u8 + b'!'),
        0x1D400..=0x1D6A3 => letter((code - 0x1D400) % 52),
        0x1D7CE..=0x1D7FF => Folded::Ascii(b'0' + ((code - 0x1D7CE) % 10) as u8),
        0x24B6..=0x24E9 => letter(code - 0x24B6),
        0x2460..=0x2468 => Folded::Ascii(b'1' + (code - 0x2460) as u8),
        0x2080..=0x2089 => Folded::Ascii(b'0' + (code - 0x2080) as u8),
        0x2070 | 0x24EA => Folded::Ascii(b'0'),
        0x00B9 => Folded::Ascii(b'1'),
        0x00B2 | 0x00B3 => Folded::Ascii(b'0' + (code - 0x00B0) as u8),
        0x2074..=0x2079 => Folded::Ascii(b'0' + (code - 0x2070) as u8),
        _ if is_invisible(code) => Folded::Nothing,
        _ => punctuation(code).or_else(|| digit(code)).map_or(Folded::Same, Folded::Ascii),
    }
}

/// Capital letters, then small ones.
fn letter(index: u32) -> Folded {
    let base = if index < 26 { b'A' } else { b'a' - 26 };
    Folded::Ascii(base + index as u8)
}

/// Marks without width: joiners, soft hyphens, direction marks, variation selectors, tags, the keycap frame.
const fn is_invisible(code: u32) -> bool {
    matches!(
        code,
        0x00AD
            | 0x034F
            | 0x061C
            | 0x180B..=0x180F
            | 0x200B..=0x200F
            | 0x202A..=0x202E
            | 0x2060..=0x2064
            | 0x2066..=0x206F
            | 0x20E3
            | 0xFE00..=0xFE0F
            | 0xFEFF
            | 0xE0000..=0xE007F
            | 0xE0100..=0xE01EF
    )
}

/// Spaces, dashes, dots and signs that stand in identifiers.
const fn punctuation(code: u32) -> Option<u8> {
    Some(match code {
        0x00A0 | 0x1680 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000 => b' ',
        0x2010..=0x2015 | 0x2043 | 0x2212 | 0xFE58 | 0xFE63 => b'-',
        0x00B7 | 0x2022 | 0x2024 | 0x2027 | 0x2219 | 0x22C5 | 0x3002 | 0x30FB | 0xFE52 | 0xFF61 => {
            b'.'
        }
        0xFE6B => b'@',
        0xFE5F => b'#',
        0xFE62 => b'+',
        0x2236 | 0xA789 | 0xFE55 => b':',
        0x2044 | 0x2215 => b'/',
        0xFE50 => b',',
        _ => return None,
    })
}

/// The zeros of further decimal digits, in ascending order; nine more follow each.
#[rustfmt::skip]
static ZEROS: &[u32] = &[
    0x0660, 0x06F0, 0x07C0, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0,
    0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50,
    0xABF0, 0x104A0, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0,
    0x11730, 0x118E0, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16B50, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];

fn digit(code: u32) -> Option<u8> {
    let after = ZEROS.partition_point(|zero| *zero <= code);
    let zero = after.checked_sub(1).and_then(|index| ZEROS.get(index))?;
    (code - zero < 10).then(|| b'0' + (code - zero) as u8)
}

/// The Latin letter that a Greek or Cyrillic letter looks like.
const fn homoglyph(character: char) -> Option<u8> {
    Some(match character {
        'а' | 'α' => b'a',
        'с' | 'ϲ' => b'c',
        'ԁ' => b'd',
        'е' => b'e',
        'һ' => b'h',
        'і' | 'ι' => b'i',
        'ј' | 'ϳ' => b'j',
        'к' | 'κ' => b'k',
        'м' => b'm',
        'о' | 'ο' => b'o',
        'р' | 'ρ' => b'p',
        'ԛ' => b'q',
        'ѕ' => b's',
        'т' | 'τ' => b't',
        'υ' => b'u',
        'ν' | 'ѵ' => b'v',
        'ԝ' | 'ω' => b'w',
        'х' | 'χ' => b'x',
        'у' | 'γ' => b'y',
        'А' | 'Α' => b'A',
        'В' | 'Β' => b'B',
        'С' | 'Ϲ' => b'C',
        'Е' | 'Ε' => b'E',
        'Ԍ' => b'G',
        'Н' | 'Η' => b'H',
        'І' | 'Ι' | 'Ӏ' => b'I',
        'Ј' => b'J',
        'К' | 'Κ' => b'K',
        'М' | 'Μ' => b'M',
        'Ν' => b'N',
        'О' | 'Ο' => b'O',
        'Р' | 'Ρ' => b'P',
        'Ԛ' => b'Q',
        'Ѕ' => b'S',
        'Т' | 'Τ' => b'T',
        'Ѵ' => b'V',
        'Ԝ' => b'W',
        'Х' | 'Χ' => b'X',
        'У' | 'Υ' => b'Y',
        'Ζ' => b'Z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_are_sorted_and_are_digits() {
        assert!(ZEROS.is_sorted_by(|left, right| left + 9 < *right));
        for zero in ZEROS {
            assert!(char::from_u32(*zero).is_some_and(char::is_numeric), "{zero:X}");
            assert!(char::from_u32(zero + 9).is_some_and(char::is_numeric), "{zero:X}");
        }
    }

    #[test]
    fn letters_fold_to_the_letter_they_show() {
        assert_eq!(fold('\u{1D400}'), Folded::Ascii(b'A'));
        assert_eq!(fold('\u{1D433}'), Folded::Ascii(b'z'));
        assert_eq!(fold('\u{24E9}'), Folded::Ascii(b'z'));
        assert_eq!(fold('\u{FF20}'), Folded::Ascii(b'@'));
        assert_eq!(fold('\u{0915}'), Folded::Same);
    }
}
