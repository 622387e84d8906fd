//! Every found and spared example, and declared values as data.

use std::ops::Range;

use super::*;
use crate::detect::{Seed, Site};
use crate::identifiers::Extent;

use crate::types::Confidence;
use proptest::prelude::*;

/// What the identifier finds at every keyword and run of six digits.
pub(super) fn finds(identifier: &Identifier, text: &[u8]) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    for at in 0..text.len() {
        if at > 0 && Site::is_word(text[at - 1]) {
            continue;
        }
        let rest = &text[at..];
        let keyword = identifier.cues.iter().map(|cue| cue.trim_end()).any(|keyword| {
            rest.get(..keyword.len()).is_some_and(|w| w.eq_ignore_ascii_case(keyword.as_bytes()))
                && rest.get(keyword.len()).is_none_or(|byte| !Site::is_word(*byte))
        });
        let six = rest.iter().take_while(|byte| byte.is_ascii_digit()).count() == 6;
        for (seed, here) in [(Seed::Keyword, keyword), (Seed::SixDigits, six)] {
            if here && identifier.seeds.has(seed) {
                let site = Site { text, at, seed, number: None };
                if let Some(found) = identifier.recognize.unwrap()(&site) {
                    assert!(text.get(found.span.clone()).is_some());
                    if found.evidence.confidence() >= Confidence::Medium
                        && !spans.contains(&found.span)
                    {
                        spans.push(found.span);
                    }
                }
            }
        }
    }
    spans
}

fn examples(identifier: &Identifier) {
    let mut wrong = Vec::new();
    for example in identifier.found {
        let (before, rest) = example.split_once('«').unwrap();
        let (value, after) = rest.split_once('»').unwrap();
        let text = format!("{before}{value}{after}");
        let found: Vec<_> = finds(identifier, text.as_bytes())
            .into_iter()
            .map(|span| text.get(span).unwrap().to_owned())
            .collect();
        if found != [value] {
            wrong.push((example, found));
        }
    }
    for example in identifier.spared {
        let found: Vec<_> = finds(identifier, example.as_bytes())
            .into_iter()
            .map(|span| example.get(span).unwrap().to_owned())
            .collect();
        if !found.is_empty() {
            wrong.push((example, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(identifier.found.len() >= 5 && identifier.spared.len() >= 5);
}

#[test]
fn examples_of_persons_hold() {
    examples(&person::PERSON);
}

#[test]
fn examples_of_addresses_hold() {
    examples(&address::ADDRESS);
}

/// Values, how far they reach, and the part that is declared.
fn check(
    declared: fn(&[u8], Extent) -> Option<crate::identifiers::Match>,
    cases: &[(&str, Extent, Option<&str>)],
) {
    let mut wrong = Vec::new();
    for (value, extent, expected) in cases {
        let found = declared(value.as_bytes(), *extent).map(|found| value.get(found.span).unwrap());
        if found != *expected {
            wrong.push((value, found, expected));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn declared_names_are_plausible() {
    use Extent::{Prefix, Whole};
    let whole = [
        "Rajesh Kumar",
        "priya",
        "PRIYA SHARMA",
        "K. R. Narayanan",
        "K.R. Narayanan",
        "O'Brien",
        "Jean-Luc Picard",
        "Md. Salman Khan",
        "राजेश कुमार",
        "राजेश",
        "பிரியா",
        "Kumar, Rajesh",
        "R Sharma",
        "Sneha",
        "K",
        "Li",
        "Venkata Naga Sai Krishna",
        "José Álvarez",
        "Mary Grace",
    ];
    for value in whole {
        let expected = (value != "K").then_some(value);
        check(names_declared(), &[(value, Whole, expected)]);
    }
    let none = [
        "verified",
        "true",
        "pending",
        "enabled",
        "not_applicable",
        "N/A",
        "unknown",
        "admin",
        "test",
        "Test User",
        "12345",
        "CUST001",
        "user_name",
        "https://example.com/x",
        "ravi@example.com",
        "RXXX KXXX",
        "",
        " ",
        "-",
        "A1B2C3",
        "[PERSON]",
        "ravi_kumar",
        "SESS789123",
        "api-server-v2",
        "user_profile_123",
        "null",
        "System Admin",
        "/usr/bin",
        "3_nodes",
        "www.example.com",
    ];
    for value in none {
        check(names_declared(), &[(value, Whole, None), (value, Prefix, None)]);
    }
    check(
        names_declared(),
        &[
            ("Mr. Rajesh Kumar", Whole, Some("Rajesh Kumar")),
            (" Ravi Kumar ", Whole, Some("Ravi Kumar")),
            ("Ravi Kumar <ravi@example.com>", Whole, Some("Ravi Kumar")),
            ("Ravi Kumar (primary)", Whole, Some("Ravi Kumar")),
            ("Ravi Kumar, ordered two", Prefix, Some("Ravi Kumar")),
            ("Ravi Kumar Phone: 98", Prefix, Some("Ravi Kumar")),
            ("Ravi Kumar and Sita", Prefix, Some("Ravi Kumar")),
            ("ravi kumar phone 98", Prefix, Some("ravi kumar")),
            ("ravi logged in", Prefix, Some("ravi")),
            ("राजेश कुमार है", Prefix, Some("राजेश कुमार")),
            ("Dr. Meena Iyer. She", Prefix, Some("Meena Iyer")),
            ("the person who called", Prefix, None),
        ],
    );
}

fn names_declared() -> fn(&[u8], Extent) -> Option<crate::identifiers::Match> {
    crate::names::person::declared
}

#[test]
fn declared_addresses_are_plausible() {
    use Extent::{Prefix, Whole};
    let declared = crate::names::address::declared;
    for value in [
        "123 MG Road, Bangalore, 560001",
        "456 Brigade Road, Bengaluru, 560025",
        "flat 4 sai niwas pune",
        "B-204",
        "Mumbai",
        "12/3",
        "Near Bus Stand, Alwar",
        "221B Baker Street",
        "Sai Residency",
        "Sector 21",
        "गली नंबर 4, करोल बाग, दिल्ली",
        "H-12 Green Park",
        "10 Downing Street, London",
    ] {
        let expected = (value != "12/3").then_some(value);
        check(declared, &[(value, Whole, expected)]);
    }
    for value in [
        "verified",
        "home",
        "office",
        "permanent",
        "192.168.1.1",
        "10.0.0.1:8080",
        "https://example.com/a b",
        "a@b.example",
        "false",
        "true",
        "completed",
        "[ADDRESS]",
        "not yet verified",
        "same as above",
        "2024-01-15",
        "12345",
        "",
        "fe80::1",
        "localhost:8080",
        "node-12",
        "v2.1",
        "0x7fff1234",
        "verified_2024",
        "N/A",
    ] {
        check(declared, &[(value, Whole, None)]);
    }
    check(
        declared,
        &[
            (" 12 MG Road, Pune 411001 phone: 98", Prefix, Some("12 MG Road, Pune 411001")),
            ("12 MG Road, Pune\nnext", Prefix, Some("12 MG Road, Pune")),
            ("12 MG Road, Pune. Call me", Prefix, Some("12 MG Road, Pune")),
            ("10.0.0.1:8080 accepted", Prefix, None),
        ],
    );
}

#[test]
fn known_names_need_no_key() {
    use crate::names::person::known_full_name;
    for value in ["Rajesh Kumar", "Priya Sharma", "RAVI KUMAR"] {
        assert!(known_full_name(value.as_bytes()).is_some(), "{value}");
    }
    for value in
        ["Taj Mahal", "State Bank", "New Delhi", "Premium Plan", "Rajesh", "Air Max", "North India"]
    {
        assert!(known_full_name(value.as_bytes()).is_none(), "{value}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_survived(text in proptest::collection::vec(any::<u8>(), 0..300), at in 0_usize..310) {
        for identifier in ALL {
            for extent in [Extent::Whole, Extent::Prefix] {
                let found = identifier.declared.unwrap()(&text, extent);
                prop_assert!(found.is_none_or(|found| text.get(found.span).is_some()));
            }
            let site = Site { text: &text, at, seed: Seed::Keyword, number: None };
            let found = identifier.recognize.unwrap()(&site);
            prop_assert!(found.is_none_or(|found| text.get(found.span).is_some()));
        }
    }

    #[test]
    fn address_like_text_is_survived(text in "([0-9]{1,6}|road|flat|nagar|Pune|,|\\.|-| |\n|é|[A-Z]\\.|mr|dear){0,60}") {
        for identifier in ALL {
            finds(identifier, text.as_bytes());
        }
    }
}
