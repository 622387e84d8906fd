//! Bytes by kind: what joins machine-written text, what ends a URL, which characters beyond ASCII are punctuation.

/// Letters, digits, and the bytes that join them in machine-written text.
pub(super) const PART: u8 = 1;
/// Letters; every byte beyond ASCII counts.
pub(super) const LETTER: u8 = 2;
/// Digits.
pub(super) const DIGIT: u8 = 4;
/// Blanks and line breaks.
pub(super) const BLANK: u8 = 8;

/// What each byte is.
static CLASSES: [u8; 256] = {
    let mut classes = [0_u8; 256];
    let mut byte = 0_usize;
    while byte < 256 {
        #[expect(clippy::indexing_slicing, reason = "bounded by the loop; `get` is not const")]
        {
            classes[byte] = match byte as u8 {
                b'a'..=b'z' | b'A'..=b'Z' | 0x80..=0xff => PART | LETTER,
                b'0'..=b'9' => PART | DIGIT,
                b'_' | b'-' | b'.' | b'/' | b'\\' | b'@' | b'+' | b'%' | b'$' | b'#' | b'~' => PART,
                b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => BLANK,
                _ => 0,
            };
        }
        byte += 1;
    }
    classes
};

#[inline]
/// What a byte is: a set of the marks above.
pub(super) fn class(byte: u8) -> u8 {
    CLASSES.get(usize::from(byte)).copied().unwrap_or(0)
}

/// Whether a URL ends before this byte.
pub(super) const fn ends_url(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'"' | b'<' | b'>' | b'\'' | b'`' | b'|')
}

/// A character beyond ASCII that is no letter: what it stands for, and its bytes.
pub(super) fn symbol(rest: &[u8]) -> Option<(u8, usize)> {
    match rest {
        [0xc2, 0xa0, ..] => Some((b' ', 2)),
        [0xc2, 0xa1..=0xbf, ..] => Some((b'*', 2)),
        [0xe2, 0x80, third, ..] => Some((
            match third {
                0x80..=0x8f | 0xaf => b' ',
                0x90..=0x95 => b'-',
                0x98..=0x9b => b'\'',
                0x9c..=0x9f => b'"',
                0xa6 => b'.',
                _ => b'*',
            },
            3,
        )),
        [0xe2, 0x81..=0xaf, _, ..] => Some((b'*', 3)),
        [0xe0, 0xa5, 0xa4 | 0xa5, ..] | [0xe3, 0x80, 0x80..=0x82, ..] => Some((b'.', 3)),
        [0xef, 0xb8, _, ..] => Some((b' ', 3)),
        [0xf0, _, _, _, ..] => Some((b'^', 4)),
        _ => None,
    }
}

/// Whether a run of letters, digits and joining bytes was written by a machine.
pub(super) fn is_code(run: &[u8]) -> bool {
    let (mut letters, mut switches, mut slashes, mut hyphens) = (0, 0, 0, 0);
    let (mut dots, mut long_part, mut part) = (0, false, 0);
    let digits = run.iter().any(u8::is_ascii_digit);
    let capital = run.iter().any(u8::is_ascii_uppercase);
    let mut before = 0;
    let mut word = 0;
    for &byte in run {
        let kind = class(byte);
        if kind & LETTER != 0 {
            letters += 1;
            word += 1;
            if byte >= 0x80 {
                return false;
            }
        } else {
            word = 0;
        }
        if word > LETTERS_MAX {
            return true;
        }
        switches += usize::from((kind ^ before) & (LETTER | DIGIT) == LETTER | DIGIT);
        before = kind;
        part += 1;
        match byte {
            b'_' | b'\\' | b'@' | b'$' | b'~' if run.len() > 2 => return true,
            b'/' => slashes += 1,
            b'-' => hyphens += 1,
            b'.' => {
                dots += 1;
                long_part |= part > 3;
                part = 0;
            }
            _ => {}
        }
    }
    let path = run.first() == Some(&b'/') && letters > 0;
    path || (slashes >= 2 && letters >= 4 && letters > run.len() / 2)
        || (hyphens >= 3 && letters >= 6)
        || (hyphens >= 2 && letters >= 4 && digits && !capital)
        || (dots >= 2 && long_part && letters > 3)
        || (switches >= 3 && run.len() >= 7)
}

/// No word is longer.
const LETTERS_MAX: usize = 28;
