//! Recognises what the transforms themselves wrote, so that a second pass over redacted data leaves it alone.

use std::ops::Range;

use raksha_core::Entity;

/// The shortest run of hexadecimal digits in a keyed hash.
const HASH_DIGITS_MIN: usize = 16;

/// Whether the value at `span` of `text` is nothing but labels, keyed hashes and generalised networks written by
/// a transform. `is_custom` knows the names of the policy's own entities.
pub fn is_own_output(text: &[u8], span: Range<usize>, is_custom: impl Fn(&str) -> bool) -> bool {
    let value = text.get(span.clone()).unwrap_or_default();
    // `203.192.1.0/24`: detectors see the address without its length.
    let after = text.get(span.end..).unwrap_or_default();
    let generalised = match value {
        [.., b'.', b'0'] => matches!(after, [b'/', b'2', b'4', ..]),
        [.., b':', b':'] => matches!(after, [b'/', b'4', b'8', ..]),
        [.., b'.', b'0', b'/', b'2', b'4'] | [.., b':', b':', b'/', b'4', b'8'] => true,
        _ => false,
    };
    if generalised {
        return true;
    }
    let bracket_before =
        span.start.checked_sub(1).and_then(|before| text.get(before)) == Some(&b'[');
    // In broken JSON the brackets of a bare label are read as an array round it.
    let all = span.len() == text.len();
    let bare_label = all && value.iter().all(|byte| byte.is_ascii_uppercase() || *byte == b'_');
    if !bracket_before && !bare_label && memchr::memchr2(b'[', b'_', value).is_none() {
        return false;
    }
    let Ok(value) = std::str::from_utf8(value) else { return false };
    let is_name =
        |name: &str| Entity::from_name(name).is_some() || name == "REDACTED_PII" || is_custom(name);
    if (bare_label || after.starts_with(b"]")) && is_name(value) {
        return true;
    }
    let mut own = 0;
    for word in value.split(|character: char| {
        !(character.is_alphanumeric() || matches!(character, '_' | '-' | '[' | ']'))
    }) {
        if word.is_empty() {
            continue;
        }
        let bare = word.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        if !bare.is_some_and(is_name) && !is_hash(word, &is_name) {
            return false;
        }
        own += 1;
    }
    own > 0
}

/// `NAME_keyid_hex`.
fn is_hash(word: &str, is_name: &impl Fn(&str) -> bool) -> bool {
    let Some((front, digits)) = word.rsplit_once('_') else { return false };
    let Some((name, _key_id)) = front.rsplit_once('_') else { return false };
    digits.len() >= HASH_DIGITS_MIN
        && digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
        && is_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_output_is_known_and_nothing_else() {
        let cases = [
            ("[PERSON]", true),
            ("[PERSON], [ADDRESS]", true),
            ("[STAFF]", true),
            ("PHONE_k7_0123456789abcdef0123456789abcdef", true),
            ("DATE_OF_BIRTH_k-7_0123456789abcdef", true),
            ("203.0.113.0/24", true),
            ("[PERSON] Kumar", false),
            ("PHONE_k7_9876543210", false),
            ("PERSON", true),
            ("PERSONS", false),
            ("[Ravi]", false),
            ("ravi_kumar", false),
            ("", false),
        ];
        for (text, expected) in cases {
            let found = is_own_output(text.as_bytes(), 0..text.len(), |name| name == "STAFF");
            assert_eq!(found, expected, "{text}");
        }
        assert!(is_own_output(b"x [PERSON] y", 3..9, |_| false));
        assert!(!is_own_output(b"x PERSON y", 2..8, |_| false));
        assert!(is_own_output(b"from 203.0.113.0/24", 5..16, |_| false));
        assert!(!is_own_output(b"from 203.0.113.0", 5..16, |_| false));
    }
}
