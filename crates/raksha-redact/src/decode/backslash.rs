//! Backslash escapes: `\u0040`, `\u{1F600}`, `\x40`, `\n`, `\"`.

use super::rewrite::{Rewriter, first_char, hex_number, hex_value};

/// Decodes every escape that is known; unknown ones and octal stay.
pub(super) fn decode(out: &mut Rewriter<'_>) {
    let source = out.source();
    let mut position = 0;
    while let Some(offset) = source.get(position..).and_then(|rest| memchr::memchr(b'\\', rest)) {
        let found = position + offset;
        let rest = source.get(found..).unwrap_or_default();
        position = match escape(rest) {
            Some((decoded, length)) => {
                out.replace_char(found..found + length, decoded);
                found + length
            }
            None => found + 1,
        };
    }
}

/// The character an escape stands for, and the length of the escape.
fn escape(rest: &[u8]) -> Option<(char, usize)> {
    let short = |decoded| Some((decoded, 2));
    match rest.get(1)? {
        b'n' => short('\n'),
        b't' => short('\t'),
        b'r' => short('\r'),
        b'"' => short('"'),
        b'\'' => short('\''),
        b'\\' => short('\\'),
        b'/' => short('/'),
        b'x' => hexadecimal(rest),
        b'u' if rest.get(2) == Some(&b'{') => braced(rest),
        b'u' => utf16(rest),
        _ => None,
    }
}

/// `\x40`, or a run of such escapes that holds the bytes of one character.
fn hexadecimal(rest: &[u8]) -> Option<(char, usize)> {
    let mut bytes = [0_u8; 4];
    let mut count = 0;
    for (slot, group) in bytes.iter_mut().zip(rest.chunks(4)) {
        let digits = group.strip_prefix(b"\\x");
        let Some(byte) = digits.and_then(|digits| hex_number(digits, 2)) else { break };
        *slot = byte as u8;
        count += 1;
        if *slot < 0x80 {
            break;
        }
    }
    let (decoded, width) = first_char(bytes.get(..count)?)?;
    Some((decoded, width * 4))
}

/// `\u{40}` with one to six digits.
fn braced(rest: &[u8]) -> Option<(char, usize)> {
    let digits = rest.get(3..)?;
    let count = digits.iter().take(7).position(|byte| hex_value(*byte).is_none())?;
    if count == 0 || digits.get(count) != Some(&b'}') {
        return None;
    }
    let code = hex_number(digits, count)?;
    char::from_u32(code).map(|decoded| (decoded, count + 4))
}

/// `\u0040`, or two of them that form a surrogate pair.
fn utf16(rest: &[u8]) -> Option<(char, usize)> {
    let first = hex_number(rest.get(2..)?, 4)?;
    if let Some(decoded) = char::from_u32(first) {
        return Some((decoded, 6));
    }
    if !(0xD800..0xDC00).contains(&first) {
        return None;
    }
    let second = rest.get(6..)?.strip_prefix(b"\\u").and_then(|digits| hex_number(digits, 4))?;
    if !(0xDC00..0xE000).contains(&second) {
        return None;
    }
    let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    char::from_u32(code).map(|decoded| (decoded, 12))
}

/// Writes text so that `decode`, and every JSON reader, gives it back.
pub(super) fn encode(text: &[u8], out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in text {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..=0x1F => {
                out.extend_from_slice(b"\\u00");
                for nibble in [byte >> 4, byte & 15] {
                    out.extend(DIGITS.get(nibble as usize));
                }
            }
            _ => out.push(*byte),
        }
    }
}
