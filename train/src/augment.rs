//! Documents made from human-labelled documents: other names in the place of names, other case.

use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use rand::seq::IndexedRandom;

use crate::document::{Document, Label};
use crate::lists::{Lists, Name};

/// How often the names in a text are replaced by Indian ones, in percent of documents.
const SWAPPED: u32 = 35;

/// How often a document is put into small letters, and into capitals, in percent.
const LOWERED: u32 = 18;
const RAISED: u32 = 7;

/// A variant of a document.
pub fn vary(document: &Document, random: &mut ChaCha8Rng, lists: &Lists) -> Document {
    let swapped = if random.random_range(0..100) < SWAPPED {
        swap(document, random, lists)
    } else {
        document.clone()
    };
    match random.random_range(0..100) {
        dice if dice < LOWERED => swapped.map(|text, _, _| text.to_lowercase()),
        dice if dice < LOWERED + RAISED => swapped.map(|text, _, _| text.to_uppercase()),
        _ => swapped,
    }
}

/// The document with other persons in it: one word for one word, given name and surname for more; Indian ones, or of
/// the whole world where Indian ones stood. Names in other scripts stay.
fn swap(document: &Document, random: &mut ChaCha8Rng, lists: &Lists) -> Document {
    let is_world = random.random_range(0..100) < WORLD;
    let (given, surnames) = if is_world {
        (&lists.world_given, &lists.world_surnames)
    } else {
        (&lists.indian_given, &lists.indian_surnames)
    };
    document.map(|text, _, label| {
        if label != Some(Label::Person) || !text.is_ascii() {
            return text.to_owned();
        }
        let mut pick = |names: &[Name]| common(names, random).unwrap_or(text).to_owned();
        let name = if text.split_whitespace().count() == 1 {
            pick(given)
        } else {
            format!("{} {}", pick(given), pick(surnames))
        };
        // In the case of the text around it.
        match () {
            () if !text.contains(|letter: char| letter.is_ascii_uppercase()) => name.to_lowercase(),
            () if !text.contains(|letter: char| letter.is_ascii_lowercase()) => name.to_uppercase(),
            () => name,
        }
    })
}

/// How often the names put in come from the whole world, in percent of the documents whose names are replaced.
const WORLD: u32 = 30;

/// Of two draws the commoner name: enough to favour common names without a table of sums.
fn common<'a>(names: &'a [Name], random: &mut ChaCha8Rng) -> Option<&'a str> {
    let (one, two) = (names.choose(random)?, names.choose(random)?);
    Some(if one.weight >= two.weight { &one.text } else { &two.text })
}
