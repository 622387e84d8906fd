//! The invariants of synthetic documents, and a way to read them.

use std::ops::Range;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use super::grammar::{self, Node};
use super::source::Source;
use super::{document, kinds};
use crate::document::{Document, Label};
use crate::lists::{Lists, Name, Office};

fn few_lists() -> Lists {
    let names = |names: &[&str]| {
        let name = |name: &&str| Name { text: (*name).to_owned(), weight: 3 };
        names.iter().map(name).collect::<Vec<_>>()
    };
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    Lists {
        indian_given: names(&["Priya", "Ramesh", "Lalita", "Arvind", "İlham"]),
        indian_surnames: names(&["Sharma", "Naidu", "Borkar", "Chettri"]),
        hindi_given: names(&["प्रिया", "रमेश"]),
        hindi_surnames: names(&["शर्मा", "नायडू"]),
        world_given: names(&["Zoë", "Otto", "Agnes"]),
        world_surnames: names(&["Strauß", "Okoye", "Lind"]),
        people: words(&["Beatrix"]),
        offices: vec![Office {
            name: String::from("Kothrud"),
            district: String::from("Pune"),
            state: String::from("Maharashtra"),
            pin_code: 411_038,
        }],
        localities: vec![(String::from("Powai"), String::from("Mumbai"))],
        world_cities: words(&["Ghent", "Turku"]),
        world_streets: words(&["Park Avenue", "Hauptstraße"]),
        english: words(&["the", "order"]),
    }
}

fn slots<'n>(nodes: &'n [Node], found: &mut Vec<&'n str>) {
    for node in nodes {
        match node {
            Node::Text(_) => {}
            Node::Slot { name, .. } => found.push(name),
            Node::Choice(options) => options.iter().for_each(|option| slots(option, found)),
        }
    }
}

/// An unknown slot or rule fails a `debug_assert` when it is filled.
#[test]
fn templates_and_rules_know_their_slots() {
    let lists = few_lists();
    let mut names = Vec::new();
    for templates in kinds::templates() {
        assert!(!templates.is_empty());
        for template in templates {
            slots(template, &mut names);
        }
    }
    for filler in kinds::fillers() {
        slots(filler, &mut names);
    }
    for rule in grammar::rules().values() {
        for expansion in &rule.expansions {
            slots(&expansion.nodes, &mut names);
        }
    }
    names.sort_unstable();
    names.dedup();
    let mut random = ChaCha8Rng::seed_from_u64(1);
    for name in names {
        let mut source = Source::new(&mut random, &lists);
        source.fill(&[Node::Slot { name: name.to_owned(), index: None }]);
    }
}

#[test]
fn spans_are_ordered_apart_and_trimmed() {
    let lists = few_lists();
    for lists in [&lists, &Lists::default()] {
        let mut random = ChaCha8Rng::seed_from_u64(2);
        let mut labelled = [0; 3];
        for _ in 0..20_000 {
            let document = document(&mut random, lists);
            let mut end = 0;
            for span in &document.spans {
                assert!(span.bytes.start >= end, "{document:?}");
                let text = part(&document, span.bytes.clone());
                assert!(!text.is_empty() && text == text.trim(), "{document:?}");
                labelled[span.label as usize] += 1;
                end = span.bytes.end;
            }
            assert!(!document.text.is_empty());
        }
        assert!(labelled.iter().all(|count| *count > 1000), "{labelled:?}");
    }
}

#[test]
fn the_same_seed_gives_the_same_documents() {
    let lists = few_lists();
    let draw = || -> Vec<Document> {
        let mut random = ChaCha8Rng::seed_from_u64(3);
        (0..200).map(|_| document(&mut random, &lists)).collect()
    };
    assert_eq!(draw(), draw());
}

#[test]
fn capitals_move_spans_with_their_text() {
    let mut document = Document::default();
    document.push("Straße: ");
    document.push_labelled("İlham Strauß", Label::Person);
    document.push(", ");
    document.push_labelled("12 Weiß St", Label::Address);
    let upper =
        super::augment::rewritten(&document, |_, letter, out| out.extend(letter.to_uppercase()));
    let texts: Vec<&str> =
        upper.spans.iter().map(|span| part(&upper, span.bytes.clone())).collect();
    assert_eq!(texts, ["İLHAM STRAUSS", "12 WEISS ST"]);
}

#[test]
fn braces_and_brackets_that_are_no_slots_stay() {
    let nodes = grammar::parse(r#"{"a": "{first2}"} <b>x</b> <Hi|Hello> \n {userId}"#);
    let mut found = Vec::new();
    slots(&nodes, &mut found);
    assert_eq!(found, ["first"]);
    let literals: String = nodes
        .iter()
        .map(|node| match node {
            Node::Text(text) => text.as_str(),
            Node::Slot { .. } => "S",
            Node::Choice(_) => "C",
        })
        .collect();
    assert_eq!(literals, "{\"a\": \"S\"} <b>x</b> C \n {userId}");
}

fn part(document: &Document, bytes: Range<usize>) -> &str {
    document.text.get(bytes).unwrap_or_else(|| panic!("{document:?}"))
}

fn marked(document: &Document) -> String {
    let mut text = String::new();
    let mut at = 0;
    for span in &document.spans {
        text.push_str(part(document, at..span.bytes.start));
        text.push_str(&format!("[[{:?}:{}]]", span.label, part(document, span.bytes.clone())));
        at = span.bytes.end;
    }
    text.push_str(part(document, at..document.text.len()));
    text
}

/// `SEED=5 COUNT=50 cargo test -p raksha-train show_documents -- --ignored --nocapture`, with the real lists if there.
#[test]
#[ignore = "for reading"]
fn show_documents() {
    let number = |name: &str, otherwise: u64| {
        std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
    };
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/train/lists");
    let lists = Lists::read(folder.as_ref()).unwrap_or_else(|_| few_lists());
    let mut random = ChaCha8Rng::seed_from_u64(number("SEED", 5));
    for _ in 0..number("COUNT", 50) {
        println!("{}\n----", marked(&document(&mut random, &lists)));
    }
}
