//! Keys of things, under whose values the model is not believed: `product_name`, but not every `error:` in a sentence.

/// Words that are keys of things by name and yet stand before sentences, in which people come up.
#[rustfmt::skip]
const BEFORE_SENTENCES: &[&[u8]] = &[
    b"error", b"exception", b"event", b"action", b"alert", b"report", b"document", b"task", b"subject", b"agent", b"result",
    b"team", b"department", b"dept", b"group", b"role", b"job", b"step", b"stage", b"channel", b"operation", b"command",
    b"store", b"shop", b"place", b"location", b"landmark", b"area", b"partner", b"vendor", b"supplier", b"hospital", b"clinic",
];

/// Whether the value of a key may hold sentences although its name is that of a thing.
pub(super) fn may_hold_sentences(key: &[u8]) -> bool {
    let is_word = key.iter().all(u8::is_ascii_alphabetic);
    is_word && BEFORE_SENTENCES.iter().any(|word| key.eq_ignore_ascii_case(word))
}

/// Whether what stands before a colon in running text is the key of a record, not the end of a clause (`Contact on
/// site: Prakash`): no word stands before it on its line.
pub(super) fn is_key(text: &[u8], start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let blanks = before.iter().rev().take_while(|byte| **byte == b' ').count();
    let last = before.get(..before.len() - blanks).and_then(<[u8]>::last);
    !(blanks > 0 && last.is_some_and(u8::is_ascii_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_told_from_clauses() {
        for (text, key, told) in [
            ("site: x", "site", true),
            ("ok, site: x", "site", true),
            ("contact on site: x", "site", false),
            ("{\"site\": \"x\"}", "site", true),
            ("12 site: x", "site", true),
        ] {
            assert_eq!(is_key(text.as_bytes(), text.find(key).unwrap()), told, "{text}");
        }
        assert!(may_hold_sentences(b"Error") && !may_hold_sentences(b"product"));
        assert!(!may_hold_sentences(b"error_class"));
    }
}
