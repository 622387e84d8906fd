//! What the documentation shows is what the engine does: every policy on `docs/policies.md` compiles, and the README's
//! examples are the real ones.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "this is a test"
)]

use raksha_core::Entity;
use raksha_redact::format::{CsvOptions, Format};
use raksha_redact::{Engine, NoEnvironment, Policy, Redactor, Scope, SessionOptions};

const POLICIES: &str = include_str!("../../../docs/policies.md");
const README: &str = include_str!("../../../README.md");
const LIBRARY: &str = include_str!("../src/lib.rs");
const ORDERS: &str = include_str!("../../../examples/orders.csv");

/// The blocks of a page that are fenced with this word, each with its line.
fn blocks(page: &str, language: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, bool, String)> = None;
    for (number, line) in page.lines().enumerate() {
        open = match (open.take(), line.strip_prefix("```")) {
            (None, Some(word)) => Some((number + 1, word == language, String::new())),
            (Some((start, wanted, text)), Some(_)) => {
                if wanted {
                    found.push((start, text));
                }
                None
            }
            (Some((start, wanted, text)), None) => Some((start, wanted, text + line + "\n")),
            (None, None) => None,
        };
    }
    assert!(open.is_none(), "a block is not closed");
    found
}

#[test]
fn policies_on_the_page_compile() {
    let found = blocks(POLICIES, "toml");
    assert!(found.len() >= 8, "{} blocks", found.len());
    for (line, text) in found {
        let compiled = Policy::parse("docs/policies.md", &text).and_then(|policy| policy.compile());
        if let Err(error) = compiled {
            panic!("the block of line {line}: {error}");
        }
    }
}

#[test]
fn page_names_every_entity() {
    for entity in Entity::BUILT_IN {
        let name = format!("`{}`", entity.name());
        assert!(POLICIES.contains(&name), "docs/policies.md does not name {name}");
    }
}

#[test]
fn library_example_is_the_tested_one() {
    let tested: Vec<&str> = LIBRARY
        .lines()
        .filter_map(|line| line.strip_prefix("//!"))
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .filter(|line| !line.starts_with("# "))
        .collect();
    let tested = tested.join("\n");
    let shown = blocks(README, "rust");
    assert!(!shown.is_empty());
    for (line, text) in shown {
        assert!(tested.contains(&text), "README.md:{line} is not the example of the crate");
    }
}

#[test]
fn before_and_after_are_real() {
    let engine = Engine::new(Policy::builtin("strict").unwrap().compile().unwrap());
    let options = SessionOptions { annotate: true, ..SessionOptions::default() };
    let format = Format::Csv(CsvOptions::default());
    let mut redactor = Redactor::new(&engine, &Scope::default(), format, options).unwrap();
    let mut clean = Vec::new();
    redactor.push(ORDERS.as_bytes(), &NoEnvironment, &mut clean).unwrap();
    redactor.finish(&NoEnvironment, &mut clean).unwrap();
    let clean = String::from_utf8(clean).unwrap();
    let shown = blocks(README, "text");
    for (block, whole) in [(&shown[0], ORDERS), (&shown[1], clean.as_str())] {
        assert!(block.1.lines().count() >= 3);
        for line in block.1.lines() {
            assert!(whole.lines().any(|known| known == line), "not in the table: {line}");
        }
    }
}
