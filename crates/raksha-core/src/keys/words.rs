//! Splits a key into lower-case words: `custMobNo`, `cust-mob-no` and `Cust Mob. No. 2` are all `cust mob no`.

use crate::types::limits::KEY_BYTES_MAX;

/// The most words of one key; further words are not looked at.
pub(super) const KEY_WORDS_MAX: usize = 16;

/// The words of one key, lower-cased, digits left out.
pub(super) struct Words {
    bytes: [u8; KEY_BYTES_MAX],
    spans: [(u8, u8); KEY_WORDS_MAX],
    count: usize,
}

/// How a byte takes part in splitting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Lower,
    Upper,
    Digit,
    Separator,
}

impl Class {
    const fn of(byte: u8) -> Self {
        match byte {
            b'a'..=b'z' | 0x80.. => Self::Lower,
            b'A'..=b'Z' => Self::Upper,
            b'0'..=b'9' => Self::Digit,
            _ => Self::Separator,
        }
    }
}

impl Words {
    /// Splits a key. A key longer than `KEY_BYTES_MAX` has no words: it is text, not a key.
    pub(super) fn of(key: &[u8]) -> Self {
        let mut words =
            Self { bytes: [0; KEY_BYTES_MAX], spans: [(0, 0); KEY_WORDS_MAX], count: 0 };
        if key.len() > KEY_BYTES_MAX {
            return words;
        }
        for (to, from) in words.bytes.iter_mut().zip(key) {
            *to = from.to_ascii_lowercase();
        }
        let class = |position: usize| key.get(position).map_or(Class::Separator, |b| Class::of(*b));
        let mut start = None;
        let mut position = 0;
        while position < key.len() {
            let here = class(position);
            let letter = matches!(here, Class::Lower | Class::Upper);
            if start.is_some() && (!letter || hump(key, position)) {
                words.push(start.take(), position);
            }
            if letter && start.is_none() {
                start = Some(position);
            }
            // A possessive: `father's name` is `father name`.
            if key.get(position) == Some(&b'\'')
                && key.get(position + 1) == Some(&b's')
                && class(position + 2) == Class::Separator
            {
                position += 1;
            }
            position += 1;
        }
        words.push(start, key.len());
        words
    }

    fn push(&mut self, start: Option<usize>, end: usize) {
        if let (Some(start), Some(slot)) = (start, self.spans.get_mut(self.count)) {
            *slot = (start as u8, end as u8);
            self.count += 1;
        }
    }

    /// The words in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.spans
            .iter()
            .take(self.count)
            .filter_map(|(start, end)| self.bytes.get(usize::from(*start)..usize::from(*end)))
    }
}

/// Whether a new word begins at this letter although a letter stands before it.
fn hump(key: &[u8], position: usize) -> bool {
    let class = |at: usize| key.get(at).map_or(Class::Separator, |byte| Class::of(*byte));
    let Some(previous) = position.checked_sub(1) else { return false };
    match (class(previous), class(position)) {
        (Class::Lower, Class::Upper) => true,
        (Class::Upper, Class::Upper) => {
            // `PANNumber`: the last capital of a run begins the next word, but `userIDs` ends in `ids`.
            let plural =
                key.get(position + 1) == Some(&b's') && class(position + 2) != Class::Lower;
            class(position + 1) == Class::Lower && !plural
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_split_into_words() {
        let cases: &[(&str, &[&str])] = &[
            ("mobile_no", &["mobile", "no"]),
            ("custMobNo", &["cust", "mob", "no"]),
            ("PANNumber", &["pan", "number"]),
            ("userIDs", &["user", "ids"]),
            ("customerID", &["customer", "id"]),
            ("phone2", &["phone"]),
            ("address_line_1", &["address", "line"]),
            ("ipv4Addr", &["ipv", "addr"]),
            ("Father's Name", &["father", "name"]),
            ("e-mail", &["e", "mail"]),
            ("contact/phone.home", &["contact", "phone", "home"]),
            ("मोबाइल नंबर", &["मोबाइल", "नंबर"]),
            ("__", &[]),
            ("", &[]),
        ];
        for (key, expected) in cases {
            let words = Words::of(key.as_bytes());
            let found: Vec<_> = words.iter().map(|w| std::str::from_utf8(w).unwrap()).collect();
            assert_eq!(found, *expected, "{key}");
        }
    }

    #[test]
    fn limits_hold() {
        assert_eq!(Words::of(&[b'a'; KEY_BYTES_MAX]).iter().count(), 1);
        assert_eq!(Words::of(&[b'a'; KEY_BYTES_MAX + 1]).iter().count(), 0);
        let many = "a_".repeat(KEY_WORDS_MAX + 1);
        assert_eq!(Words::of(many.as_bytes()).iter().count(), KEY_WORDS_MAX);
    }
}
