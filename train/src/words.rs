//! The lexicon: every word that names, places, addresses and English know, with its marks.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use raksha_core::names::tagger::lexicon::{build, mark};

use crate::lists::{Lists, Office};

/// English words that may speak against a name.
const COMMON: usize = 3_000;

/// English words that are marked at all.
const ENGLISH: usize = 40_000;

/// Words of addresses, Indian and Western.
const ADDRESS: &str = include_str!("../words/address.txt");

/// Titles and cues before or after names.
const CUES: &str = include_str!("../words/cues.txt");

/// Abbreviations of business, government and technology, which in capitals look like names.
const ACRONYMS: &str = include_str!("../words/acronyms.txt");

/// The lexicon in its stored form.
pub fn lexicon(lists: &Lists) -> Result<Vec<u8>> {
    let mut words: Vec<(Vec<u8>, u8)> = Vec::new();
    let mut add = |text: &str, mark: u8| {
        for word in text.split(|letter: char| !(letter.is_alphabetic() || is_sign(letter))) {
            if word.chars().count() >= 2 {
                words.push((word.to_ascii_lowercase().into_bytes(), mark));
            }
        }
    };
    for (names, mark) in [
        (&lists.indian_given, mark::GIVEN),
        (&lists.hindi_given, mark::GIVEN),
        (&lists.world_given, mark::GIVEN),
        (&lists.indian_surnames, mark::SURNAME),
        (&lists.hindi_surnames, mark::SURNAME),
        (&lists.world_surnames, mark::SURNAME),
    ] {
        for name in names {
            add(&name.text, mark);
        }
    }
    for (texts, mark) in [(&lists.people, mark::NAME), (&lists.world_cities, mark::PLACE)] {
        for text in texts {
            add(text, mark);
        }
    }
    for office in &lists.offices {
        add(&office.district, mark::PLACE);
        add(&office.state, mark::PLACE);
    }
    frequent_words(&lists.offices).for_each(|word| add(word, mark::PLACE));
    for (locality, city) in &lists.localities {
        add(locality, mark::PLACE);
        add(city, mark::PLACE);
    }
    lists.english.iter().take(COMMON).for_each(|word| add(word, mark::COMMON));
    lists.english.iter().take(ENGLISH).for_each(|word| add(word, mark::ENGLISH));
    add(ADDRESS, mark::ADDRESS);
    add(CUES, mark::CUE);
    add(ACRONYMS, mark::COMMON | mark::ENGLISH);
    words.sort_unstable();
    build(words.iter().map(|(word, mark)| (word.as_slice(), *mark)))
        .context("the lexicon is too full: leave words out or double `lexicon::SLOTS`")
}

/// A word of so many offices' names is a word of places; rarer ones are the names of villages.
const OFFICES_MIN: u32 = 3;

/// The words that stand in the names of several post offices, in order.
fn frequent_words(offices: &[Office]) -> impl Iterator<Item = &str> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for word in offices.iter().flat_map(|office| office.name.split(' ')) {
        *counts.entry(word).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count >= OFFICES_MIN).map(|(word, _)| word)
}

/// Vowel signs and the like of Indian scripts, which are letters of a word without being alphabetic.
const fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{0900}'..='\u{0dff}')
}
