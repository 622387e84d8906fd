//! Undoing JSON string escapes and doubled quotes, with a map back to the encoded bytes.

use memchr::memchr;
use raksha_core::OffsetMap;

/// The map of text that is encoded as itself.
pub(super) static IDENTITY: OffsetMap = OffsetMap::new();

/// Decodes the body of a JSON string. Bad escapes and lone surrogates are kept as they are.
pub(super) fn json_string(body: &[u8], text: &mut Vec<u8>, map: &mut OffsetMap) {
    text.clear();
    map.clear();
    let mut rest = body;
    while let Some(found) = memchr(b'\\', rest) {
        let (plain, escape) = rest.split_at(found);
        text.extend_from_slice(plain);
        let at = body.len() - escape.len();
        let before = text.len();
        let (length, changed) = escape_at(escape, text);
        if changed {
            map.add(before, at);
            map.add(text.len(), at + length);
        }
        rest = escape.get(length..).unwrap_or_default();
    }
    text.extend_from_slice(rest);
}

/// Appends what the escape at the head of `bytes` stands for. Returns its encoded length and whether it differs
/// from itself.
fn escape_at(bytes: &[u8], text: &mut Vec<u8>) -> (usize, bool) {
    let decoded = match bytes.get(1) {
        Some(b'"') => b'"',
        Some(b'\\') => b'\\',
        Some(b'/') => b'/',
        Some(b'b') => 8,
        Some(b'f') => 12,
        Some(b'n') => b'\n',
        Some(b'r') => b'\r',
        Some(b't') => b'\t',
        Some(b'u') => {
            if let Some((character, length)) = unicode(bytes) {
                text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                return (length, true);
            }
            text.extend_from_slice(b"\\u");
            return (2, false);
        }
        _ => {
            text.push(b'\\');
            return (1, false);
        }
    };
    text.push(decoded);
    (2, true)
}

/// The character of `\uXXXX` or of a surrogate pair, with its encoded length.
fn unicode(bytes: &[u8]) -> Option<(char, usize)> {
    let high = hex4(bytes.get(2..6)?)?;
    if !(0xD800..0xDC00).contains(&high) {
        return Some((char::from_u32(high)?, 6));
    }
    let low = bytes.get(6..12)?;
    let low = low.strip_prefix(b"\\u").and_then(hex4)?;
    let low = low.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
    Some((char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + low)?, 12))
}

fn hex4(digits: &[u8]) -> Option<u32> {
    let mut value = 0;
    for byte in digits {
        value = value << 4 | char::from(*byte).to_digit(16)?;
    }
    Some(value)
}

/// The length of the escape at the head of `bytes`, a surrogate pair counted as one.
fn escape_length(bytes: &[u8]) -> usize {
    match bytes.get(1) {
        Some(b'u') => unicode(bytes).map_or(2, |(_, length)| length),
        Some(_) => 2,
        None => 1,
    }
}

/// The last position up to `target` that does not stand inside an escape of a JSON string body, nor inside a
/// UTF-8 character.
pub(super) fn json_boundary(body: &[u8], target: usize) -> usize {
    let target = character_boundary(body, target);
    let mut at = 0;
    while let Some(found) = body.get(at..target).and_then(|part| memchr(b'\\', part)) {
        let escape = at + found;
        at = escape + escape_length(body.get(escape..).unwrap_or_default());
        if at > target {
            return escape;
        }
    }
    target
}

/// The last position up to `target` that does not stand inside a UTF-8 character.
pub(super) fn character_boundary(bytes: &[u8], target: usize) -> usize {
    let mut at = target.min(bytes.len());
    for _ in 0..3 {
        match bytes.get(at) {
            Some(0x80..0xC0) if at > 0 => at -= 1,
            _ => return at,
        }
    }
    // Four continuation bytes in a row are no UTF-8.
    match bytes.get(at) {
        Some(0x80..0xC0) => target.min(bytes.len()),
        _ => at,
    }
}

/// Undoes the doubling of quotes in a quoted CSV field. Single quotes stay.
pub(super) fn doubled(body: &[u8], quote: u8, text: &mut Vec<u8>, map: &mut OffsetMap) {
    text.clear();
    map.clear();
    let mut rest = body;
    while let Some(found) = memchr(quote, rest) {
        let Some((plain, tail)) = rest.split_at_checked(found + 1) else { break };
        text.extend_from_slice(plain);
        rest = tail;
        if let Some((second, tail)) = rest.split_first()
            && *second == quote
        {
            rest = tail;
            let end = body.len() - rest.len();
            map.add(text.len() - 1, end - 2);
            map.add(text.len(), end);
        }
    }
    text.extend_from_slice(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_decoded_and_mapped() {
        let cases: &[(&str, &str)] = &[
            (r"plain", "plain"),
            (r#"a\"b\\c\/d"#, "a\"b\\c/d"),
            (r"\u0041\u00e9\u20ac", "Aé€"),
            (r"\ud83d\ude00!", "😀!"),
            (r"\ud83d rest", r"\ud83d rest"),
            (r"\ude00\u004", r"\ude00\u004"),
            (r"\q\", r"\q\"),
            (r"\b\f\n\r\t", "\u{8}\u{c}\n\r\t"),
        ];
        let (mut text, mut map) = (Vec::new(), OffsetMap::new());
        for (encoded, decoded) in cases {
            json_string(encoded.as_bytes(), &mut text, &mut map);
            assert_eq!(text, decoded.as_bytes(), "{encoded}");
            assert_eq!(map.encoded(0..text.len()), 0..encoded.len(), "{encoded}");
        }
    }

    #[test]
    fn quotes_are_undoubled() {
        let (mut text, mut map) = (Vec::new(), OffsetMap::new());
        doubled(br#"a""b"c"""#, b'"', &mut text, &mut map);
        assert_eq!(text, br#"a"b"c""#);
        assert_eq!(map.encoded(1..2), 1..3);
        assert_eq!(map.encoded(0..6), 0..8);
    }

    #[test]
    fn boundaries_spare_escapes_and_characters() {
        assert_eq!(json_boundary(br"ab\u0041", 5), 2);
        assert_eq!(json_boundary(br"ab\\cd", 3), 2);
        assert_eq!(json_boundary(br"ab\\cd", 4), 4);
        assert_eq!(json_boundary(br"\ud83d\ude00", 7), 0);
        assert_eq!(json_boundary("é€".as_bytes(), 3), 2);
        assert_eq!(character_boundary(&[0x80; 9], 5), 5);
    }
}
