//! Synthetic documents without persons and addresses, made of what tempts a tagger to see some: shop catalogues, logs,
//! source code, prose and records. The vocabulary and its frames are text files in `train/negatives`.

mod expand;
mod grammar;
mod shape;

use std::sync::LazyLock;

use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use rand::seq::IndexedRandom;

use self::expand::Expander;
use self::grammar::{Grammar, Shape};
use crate::document::Document;
use crate::lists::Lists;

const FILES: &[&str] = &[
    include_str!("../../negatives/common.txt"),
    include_str!("../../negatives/brands.txt"),
    include_str!("../../negatives/products.txt"),
    include_str!("../../negatives/sorts.txt"),
    include_str!("../../negatives/pages.txt"),
    include_str!("../../negatives/shop.txt"),
    include_str!("../../negatives/logs.txt"),
    include_str!("../../negatives/systems.txt"),
    include_str!("../../negatives/traces.txt"),
    include_str!("../../negatives/code.txt"),
    include_str!("../../negatives/technical.txt"),
    include_str!("../../negatives/prose.txt"),
    include_str!("../../negatives/english.txt"),
    include_str!("../../negatives/hindi.txt"),
    include_str!("../../negatives/tempting.txt"),
    include_str!("../../negatives/records.txt"),
];

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::read(FILES));

/// The rule of each kind, and whether people write it in any case: code and logs they do not.
const KINDS: &[(&str, bool)] =
    &[("shop", true), ("log", false), ("code", false), ("prose", true), ("record", false)];

/// One document without person and address. The same generator state gives the same document.
pub fn document(random: &mut ChaCha8Rng, lists: &Lists) -> Document {
    let &(rule, any_case) = KINDS.choose(random).unwrap_or(&("shop", true));
    of_kind(rule, any_case, random, lists)
}

fn of_kind(rule: &str, any_case: bool, random: &mut ChaCha8Rng, lists: &Lists) -> Document {
    let case = random.random_range(0..10_u8);
    let mut document = Document::default();
    Expander::new(&GRAMMAR, lists, random).rule(rule, &mut document);
    match case {
        0 | 1 if any_case => shape::shaped(&document, Shape::Lower),
        2 if any_case => shape::shaped(&document, Shape::Upper),
        _ => document,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use rand::SeedableRng;

    use super::*;
    use crate::document::Label;
    use crate::lists::{Name, Office};

    fn tiny_lists() -> Lists {
        let name = |text: &str| Name { text: text.to_owned(), weight: 1 };
        Lists {
            indian_given: vec![name("Asha"), name("Rahul")],
            world_surnames: vec![name("Miller")],
            offices: vec![Office {
                name: "Kothrud".to_owned(),
                district: "Pune".to_owned(),
                state: "Maharashtra".to_owned(),
                pin_code: 411_038,
            }],
            english: ["the", "order", "value"].map(str::to_owned).to_vec(),
            ..Lists::default()
        }
    }

    fn drawn(count: usize, seed: u64) -> Vec<Document> {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let lists = tiny_lists();
        (0..count).map(|_| document(&mut random, &lists)).collect()
    }

    #[test]
    fn spans_are_places_in_order() {
        for document in drawn(5_000, 1) {
            assert!(!document.text.trim().is_empty());
            let mut end = 0;
            for span in &document.spans {
                assert_eq!(span.label, Label::Decoy);
                assert!(end <= span.bytes.start && span.bytes.start < span.bytes.end);
                let place = document.text.get(span.bytes.clone()).expect("on character boundaries");
                assert_eq!(place.trim(), place);
                end = span.bytes.end;
            }
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_documents() {
        assert_eq!(drawn(200, 5), drawn(200, 5));
        assert_ne!(drawn(200, 5), drawn(200, 6));
    }

    #[test]
    fn documents_are_distinct() {
        let documents = drawn(5_000, 3);
        let texts: HashSet<String> =
            documents.into_iter().map(|document| document.text.to_lowercase()).collect();
        assert!(texts.len() >= 4_750, "{} distinct of 5000", texts.len());
    }

    #[test]
    fn every_kind_is_written() {
        let mut random = ChaCha8Rng::seed_from_u64(9);
        for (kind, any_case) in KINDS {
            let document = of_kind(kind, *any_case, &mut random, &tiny_lists());
            assert!(!document.text.is_empty(), "{kind}");
        }
    }

    /// `NEGATIVES=shop:200 cargo test -p raksha-train read_ -- --ignored --nocapture`; any rule will do.
    #[test]
    #[ignore = "prints documents for a person to read"]
    fn read_documents() {
        let Ok(wish) = std::env::var("NEGATIVES") else { return };
        let (rule, count) = wish.split_once(':').unwrap_or((&wish, "50"));
        let lists = Lists::read(std::path::Path::new("../target/train/lists"))
            .unwrap_or_else(|_| tiny_lists());
        let mut random = ChaCha8Rng::seed_from_u64(11);
        for _ in 0..count.parse().unwrap_or(50) {
            let document = of_kind(rule, false, &mut random, &lists);
            let mut text = document.text.clone();
            for span in document.spans.iter().rev() {
                text.insert(span.bytes.end, ']');
                text.insert(span.bytes.start, '[');
            }
            println!("{text}\n--");
        }
    }
}
