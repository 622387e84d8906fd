//! The examples of every identifier of this folder, by a plain detector: every position is tried for every seed
//! that may stand there, keys and context words are looked for in the simplest way.

#![expect(clippy::string_slice, reason = "tests may panic")]

use std::ops::Range;

use proptest::prelude::*;

use super::ALL;
use crate::detect::{Number, Seed, Site};
use crate::identifiers::{Extent, Identifier, Match};
use crate::types::{Confidence, Evidence};

fn run(text: &[u8], at: usize, wanted: impl Fn(u8) -> bool) -> usize {
    text[at..].iter().take_while(|byte| wanted(**byte)).count()
}

fn digit_run(text: &[u8], at: usize) -> usize {
    run(text, at, |byte| byte.is_ascii_digit())
}

fn seeded(text: &[u8], at: usize, seed: Seed) -> bool {
    let previous = if at == 0 { 0 } else { text[at - 1] };
    let free = !Site::is_word(previous);
    let next = text.get(at + 1).copied().unwrap_or(0);
    let starts_digits = text[at].is_ascii_digit() && free;
    match seed {
        Seed::Digits => starts_digits && digit_run(text, at) >= 9,
        Seed::Groups => {
            let run = digit_run(text, at);
            starts_digits
                && (2..=5).contains(&run)
                && matches!(text.get(at + run), Some(b' ' | b'-' | b'.'))
                && text.get(at + run + 1..).is_some_and(|rest| digit_run(rest, 0) >= 2)
        }
        Seed::SixDigits => starts_digits && digit_run(text, at) == 6,
        Seed::Plus => matches!(text[at], b'+' | b'(') && next.is_ascii_digit(),
        Seed::At => text[at] == b'@',
        Seed::Dots => starts_digits && previous != b'.',
        Seed::Colons => matches!(text[at], b':' | b'-'),
        Seed::Iban => free && text[at].is_ascii_alphabetic() && next.is_ascii_alphabetic(),
        Seed::Long => {
            let long = |byte: u8| byte.is_ascii_alphanumeric() || b"+/_=-".contains(&byte);
            long(text[at]) && !long(previous) && run(text, at, long) >= 20
        }
        Seed::Keyword => {
            free && Site::is_word(text[at]) && {
                let word = &text[at..at + run(text, at, Site::is_word)];
                super::ALL.iter().flat_map(|known| known.cues.iter()).any(|known| {
                    let first = known.split([' ', '-', '.', '/']).next().unwrap_or_default();
                    word.to_ascii_lowercase().starts_with(first.as_bytes())
                })
            }
        }
        Seed::Date => starts_digits,
        _ => false,
    }
}

fn matches_at(identifier: &Identifier, text: &[u8], at: usize, seed: Seed) -> Vec<Match> {
    let Some(recognize) = identifier.recognize else { return Vec::new() };
    let numeric = matches!(seed, Seed::Digits | Seed::Groups | Seed::SixDigits | Seed::Plus);
    let mut number = if numeric { Number::parse(text, at) } else { None };
    let mut found = Vec::new();
    loop {
        let counted = number.as_ref().is_none_or(|number| {
            identifier.digit_counts == 0
                || identifier.digit_counts >> number.digits().len() & 1 == 1
        });
        if counted {
            found.extend(recognize(&Site { text, at, seed, number: number.clone() }));
        }
        let Some(shorter) = number.as_ref().and_then(Number::without_last_group) else {
            return found;
        };
        number = Some(shorter);
    }
}

/// Every match with context evidence added.
pub(super) fn all(identifier: &Identifier, text: &str) -> Vec<Match> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    for at in 0..bytes.len() {
        for seed in Seed::ALL.iter().filter(|seed| identifier.seeds.has(**seed)) {
            if seeded(bytes, at, *seed) {
                found.extend(matches_at(identifier, bytes, at, *seed));
            }
        }
    }
    for one in &mut found {
        one.evidence =
            one.evidence.with_if(has_context(identifier, text, &one.span), Evidence::Context);
    }
    found.extend(inline_declared(identifier, text));
    found
}

fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| letter.is_ascii_punctuation() || letter.is_whitespace())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn has_context(identifier: &Identifier, text: &str, span: &Range<usize>) -> bool {
    let (before, after) = (words(&text[..span.start]), words(&text[span.end..]));
    let near = before.iter().rev().take(3).chain(after.iter().take(1)).collect::<Vec<_>>();
    near.iter().any(|word| identifier.context.contains(&word.as_str()))
        && !near.iter().any(|word| identifier.negative.contains(&word.as_str()))
}

/// `key: value` and `key=value`.
fn inline_declared(identifier: &Identifier, text: &str) -> Vec<Match> {
    let Some(declared) = identifier.declared else { return Vec::new() };
    let mut found = Vec::new();
    for (position, _) in text.match_indices([':', '=']) {
        let key = words(&text[..position].replace('"', ""));
        let value_start =
            position + 1 + run(text.as_bytes(), position + 1, |byte| byte == b' ' || byte == b'"');
        for count in 1..=3.min(key.len()) {
            let phrase = key[key.len() - count..].join(" ");
            if identifier.keys.contains(&phrase.as_str()) {
                found.extend(declared(&text.as_bytes()[value_start..], Extent::Prefix).map(
                    |one| Match {
                        span: one.span.start + value_start..one.span.end + value_start,
                        evidence: one.evidence.with(Evidence::Key),
                    },
                ));
            }
        }
    }
    found
}

fn unmarked(example: &str) -> (String, Vec<Range<usize>>) {
    let (mut text, mut spans, mut start) = (String::new(), Vec::new(), 0);
    for letter in example.chars() {
        match letter {
            '«' => start = text.len(),
            '»' => spans.push(start..text.len()),
            _ => text.push(letter),
        }
    }
    (text, spans)
}

#[test]
fn true_examples_are_found() {
    let mut failures = Vec::new();
    for identifier in ALL {
        assert!(identifier.found.len() >= 5, "{}", identifier.rule);
        for example in identifier.found {
            let (floor, example) = match example.strip_prefix("low:") {
                Some(rest) => (Confidence::Low, rest.trim_start()),
                None => (Confidence::Medium, *example),
            };
            let (text, spans) = unmarked(example);
            let found = all(identifier, &text);
            for span in spans {
                let hit =
                    found.iter().any(|one| one.span == span && one.evidence.confidence() >= floor);
                if !hit {
                    failures.push(format!(
                        "{}: {:?} in {text:?}: {found:?}",
                        identifier.rule, &text[span]
                    ));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn false_examples_are_spared() {
    let mut failures = Vec::new();
    for identifier in ALL {
        assert!(identifier.spared.len() >= 5, "{}", identifier.rule);
        for text in identifier.spared {
            let found = all(identifier, text);
            let hit = found.iter().find(|one| one.evidence.confidence() >= Confidence::Medium);
            failures.extend(hit.map(|hit| format!("{}: {text:?}: {hit:?}", identifier.rule)));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn keys_and_context_words_are_well_formed() {
    for identifier in ALL {
        for key in identifier.keys {
            let plain = key.chars().all(|letter| {
                letter == ' '
                    || (letter.is_alphanumeric() && !letter.is_uppercase())
                    || !letter.is_ascii()
            });
            assert!(plain && !key.contains("  "), "{}: {key}", identifier.rule);
        }
        assert!(identifier.context.iter().all(|word| !word.contains(' ')), "{}", identifier.rule);
    }
}

fn bytes_near_values() -> impl Strategy<Value = Vec<u8>> {
    let alphabet =
        b"0123456789+-. :@/\"'()[]{}<>=%BXxABCDEFabcdefghjklotpsk_\xC2\xA0\xE0\xA4\x95\n";
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..80),
        proptest::collection::vec(proptest::sample::select(alphabet.to_vec()), 0..120),
    ]
}

proptest! {
    #[test]
    fn recognizers_never_panic(text in bytes_near_values(), at in 0..130_usize) {
        for identifier in ALL {
            for seed in Seed::ALL {
                for one in matches_at(identifier, &text, at, *seed) {
                    prop_assert!(one.span.start < one.span.end && one.span.end <= text.len());
                }
            }
        }
    }

    #[test]
    fn declared_values_never_panic(text in bytes_near_values()) {
        for identifier in ALL {
            let Some(declared) = identifier.declared else { continue };
            for extent in [Extent::Whole, Extent::Prefix] {
                if let Some(one) = declared(&text, extent) {
                    prop_assert!(one.span.start < one.span.end && one.span.end <= text.len());
                }
            }
        }
    }
}
