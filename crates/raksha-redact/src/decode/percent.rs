//! Percent encoding: `%40`, `%E0%A5%AF`, and the `%u0040` some servers accept.

use super::rewrite::{Rewriter, first_char, hex_number};

/// Decodes every escape that stands for a character. Escapes that stand for a stray byte are kept as they are.
pub(super) fn decode(out: &mut Rewriter<'_>) {
    decode_with(out, false);
}

/// The same, with `+` for a space where the text is form data.
pub(crate) fn decode_with(out: &mut Rewriter<'_>, plus_is_space: bool) {
    let source = out.source();
    let mut position = 0;
    while let Some(found) = next(source, position, plus_is_space) {
        position = found + 1;
        let rest = source.get(found..).unwrap_or_default();
        if rest.first() == Some(&b'+') {
            out.replace(found..found + 1, b" ");
        } else if let Some((decoded, length)) = escape(rest) {
            position = found + length;
            out.replace_char(found..position, decoded);
        }
    }
}

fn next(source: &[u8], from: usize, plus_is_space: bool) -> Option<usize> {
    let rest = source.get(from..)?;
    let found =
        if plus_is_space { memchr::memchr2(b'%', b'+', rest) } else { memchr::memchr(b'%', rest) };
    found.map(|offset| from + offset)
}

/// The character that an escape (or a run of escapes, one for each byte) at the start of `rest` stands for.
fn escape(rest: &[u8]) -> Option<(char, usize)> {
    if rest.get(1).is_some_and(|byte| byte | 0x20 == b'u') {
        let code = hex_number(rest.get(2..)?, 4)?;
        return char::from_u32(code).map(|decoded| (decoded, 6));
    }
    let mut bytes = [0_u8; 4];
    let mut count = 0;
    for (slot, triple) in bytes.iter_mut().zip(rest.chunks(3)) {
        let Some(byte) = triple.strip_prefix(b"%").and_then(|digits| hex_number(digits, 2)) else {
            break;
        };
        *slot = byte as u8;
        count += 1;
        if *slot < 0x80 {
            break;
        }
    }
    let (decoded, width) = first_char(bytes.get(..count)?)?;
    Some((decoded, width * 3))
}

/// Writes text so that `decode` gives it back; unreserved characters stay.
pub(super) fn encode(text: &[u8], space_is_plus: bool, out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(*byte),
            b' ' if space_is_plus => out.push(b'+'),
            _ => {
                out.push(b'%');
                for nibble in [byte >> 4, byte & 15] {
                    out.extend(DIGITS.get(nibble as usize));
                }
            }
        }
    }
}
