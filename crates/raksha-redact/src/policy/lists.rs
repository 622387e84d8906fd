//! Allow and force lists, and the patterns that narrow them.

use raksha_core::{EntitySet, Sensitive};
use regex_automata::meta::Regex;

use crate::environment::Day;

/// Names with `*` for any run of characters: `/customer/*/phone`.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Pattern(String);

impl Pattern {
    /// A pattern.
    pub fn new(pattern: &str) -> Self {
        Self(pattern.to_owned())
    }

    /// Whether the whole text fits. Linear in the text for each `*`, and patterns are short.
    pub fn fits(&self, text: &[u8]) -> bool {
        let mut parts = self.0.as_bytes().split(|byte| *byte == b'*');
        let Some(mut rest) = parts.next().and_then(|first| text.strip_prefix(first)) else {
            return false;
        };
        let mut parts = parts.peekable();
        if parts.peek().is_none() {
            return rest.is_empty();
        }
        while let Some(part) = parts.next() {
            if parts.peek().is_none() {
                return rest.ends_with(part);
            }
            let Some(found) = memchr::memmem::find(rest, part) else { return false };
            rest = rest.get(found + part.len()..).unwrap_or_default();
        }
        true
    }
}

/// Values by name or by form.
#[derive(Clone, Debug, Default)]
pub struct ValueSet {
    /// Exact values, sorted.
    pub(super) values: Vec<Sensitive<Vec<u8>>>,
    /// Matches whole values.
    pub(super) regex: Option<Regex>,
}

impl ValueSet {
    /// Whether the value is in the set.
    pub fn contains(&self, value: &[u8]) -> bool {
        self.values.binary_search_by(|known| known.expose().as_slice().cmp(value)).is_ok()
            || self.regex.as_ref().is_some_and(|regex| regex.is_match(value))
    }
}

/// Values that are let through, by whose decision and until when.
#[derive(Clone, Debug)]
pub struct Allow {
    /// Which values.
    pub values: ValueSet,
    /// For these entities.
    pub entities: EntitySet,
    /// Only at these paths.
    pub field: Option<Pattern>,
    /// Who answers for it.
    pub owner: String,
    /// Why.
    pub reason: String,
    /// The last day it holds.
    pub expires: Day,
    /// The entry's line in its policy, for warnings.
    pub line: usize,
}

impl Allow {
    /// Whether the entry lets this value through on this day.
    pub fn permits(
        &self,
        today: Day,
        entity: raksha_core::Entity,
        path: &[u8],
        value: &[u8],
    ) -> bool {
        today <= self.expires
            && self.entities.contains(entity)
            && self.field.as_ref().is_none_or(|field| field.fits(path))
            && self.values.contains(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_fit_whole_texts() {
        let cases = [
            ("/a", "/a", true),
            ("/a", "/ab", false),
            ("/a/*", "/a/b/c", true),
            ("*/phone", "/x/phone", true),
            ("/a/*/c", "/a/b/c", true),
            ("/a/*/c", "/a/c", false),
            ("*a*b*", "xxaxxbxx", true),
            ("*a*b*", "xxbxxaxx", false),
            ("*", "", true),
            ("ab*ab", "ab", false),
        ];
        for (pattern, text, expected) in cases {
            assert_eq!(Pattern::new(pattern).fits(text.as_bytes()), expected, "{pattern} {text}");
        }
    }
}
