//! Draws a document from the grammar and the lists.

use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use rand::seq::IndexedRandom;

use super::grammar::{Call, Characters, Draw, Grammar, Node, Shape, Source};
use super::shape::{append, shaped};
use crate::document::{Document, Label};
use crate::lists::{Lists, Name};

/// How deep rules may call each other: a rule that calls itself ends here.
const DEPTH: usize = 24;

/// How many names are drawn to keep the most common of them: a cheap stand-in for a draw by weight.
const CANDIDATES: usize = 3;

/// The rules of organisations, by how their names begin: what they draw is a decoy.
const FIRMS: &[&str] = &["brand_", "company", "bank", "courier", "seller", "addressy_shop"];

/// How many words are drawn until one is nobody's name.
const WORD_DRAWS: usize = 6;

/// What drawing needs, with the values kept so far.
pub struct Expander<'a> {
    grammar: &'a Grammar,
    lists: &'a Lists,
    random: &'a mut ChaCha8Rng,
    /// Kept values, one frame for each rule being drawn.
    frames: Vec<Vec<(String, Document)>>,
}

impl<'a> Expander<'a> {
    pub fn new(grammar: &'a Grammar, lists: &'a Lists, random: &'a mut ChaCha8Rng) -> Self {
        Self { grammar, lists, random, frames: Vec::new() }
    }

    /// Appends one alternative of a rule; nothing if there is no such rule.
    pub fn rule(&mut self, name: &str, out: &mut Document) {
        let Some(rule) = self.grammar.rule(name) else { return };
        if self.frames.len() >= DEPTH || rule.weight() == 0 {
            return;
        }
        let ticket = self.random.random_range(0..rule.weight());
        self.frames.push(Vec::new());
        self.nodes(rule.at(ticket).unwrap_or_default(), out);
        self.frames.pop();
    }

    fn nodes(&mut self, nodes: &[Node], out: &mut Document) {
        for node in nodes {
            match node {
                Node::Text(text) => out.push(text),
                Node::Choice(choices) => {
                    if let Some(choice) = choices.choose(self.random) {
                        self.nodes(choice, out);
                    }
                }
                Node::Number(low, high, width) => {
                    let number = self.random.random_range(*low..=(*high).max(*low));
                    out.push(&format!("{number:0width$}"));
                }
                Node::Characters(set, count) => {
                    for _ in 0..*count {
                        out.text.push(character(*set, self.random));
                    }
                }
                Node::Call(call) => self.call(call, out),
            }
        }
    }

    fn call(&mut self, call: &Call, out: &mut Document) {
        if call.optional && self.random.random_bool(0.5) {
            return;
        }
        let drawn = self.kept(call).unwrap_or_else(|| {
            let drawn = self.drawn(call);
            if let (Some(slot), Some(frame)) = (&call.slot, self.frames.last_mut()) {
                frame.push((slot.clone(), drawn.clone()));
            }
            drawn
        });
        if call.silent {
            return;
        }
        let drawn = call.shape.map_or_else(|| drawn.clone(), |shape| shaped(&drawn, shape));
        let is_firm = call.times.1 == 1
            && matches!(&call.source, Source::Rule(name) if FIRMS.iter().any(|firm| name.starts_with(firm)));
        if (call.located || is_firm) && drawn.spans.is_empty() && !drawn.text.is_empty() {
            out.push_labelled(&drawn.text, Label::Decoy);
        } else {
            append(out, &drawn);
        }
    }

    fn kept(&self, call: &Call) -> Option<Document> {
        let slot = call.slot.as_ref()?;
        let mut kept = self.frames.iter().rev().flatten();
        kept.find(|(name, _)| name == slot).map(|(_, document)| document.clone())
    }

    fn drawn(&mut self, call: &Call) -> Document {
        let (low, high) = call.times;
        let mut document = Document::default();
        for time in 0..self.random.random_range(low..=high.max(low)) {
            if time > 0 {
                document.push(&call.separator);
            }
            match &call.source {
                Source::Rule(name) => self.rule(name, &mut document),
                Source::Draw(draw) => self.draw(*draw, &mut document),
            }
        }
        document
    }

    /// Draws from the lists; from the rule of the same kind now and then, and if the list is empty.
    fn draw(&mut self, draw: Draw, out: &mut Document) {
        let lists = self.lists;
        let from_lists = match draw {
            Draw::Given if self.random.random_bool(0.7) => common(&lists.indian_given, self.random),
            Draw::Given => common(&lists.world_given, self.random),
            Draw::People => lists.people.choose(self.random).map(String::as_str),
            Draw::Surname if self.random.random_bool(0.7) => {
                common(&lists.indian_surnames, self.random)
            }
            Draw::Surname => common(&lists.world_surnames, self.random),
            Draw::City => match self.random.random_range(0..3_u8) {
                0 => lists.localities.choose(self.random).map(|(_, city)| city.as_str()),
                1 => lists.offices.choose(self.random).map(|office| office.district.as_str()),
                _ => lists.world_cities.choose(self.random).map(String::as_str),
            },
            Draw::State => lists.offices.choose(self.random).map(|office| office.state.as_str()),
            Draw::Village => lists.offices.choose(self.random).map(|office| office.name.as_str()),
            Draw::Word => (0..WORD_DRAWS)
                .filter_map(|_| frequent(&lists.english, self.random))
                .find(|word| !is_name(lists, word)),
        };
        let (rule, share) = match draw {
            Draw::Given => ("given", 0.2),
            Draw::People => ("surname", 0.1),
            Draw::Surname => ("surname", 0.2),
            Draw::City => ("city", 0.6),
            Draw::State => ("state", 0.5),
            Draw::Village => ("city", 0.1),
            Draw::Word => ("word", 0.2),
        };
        match from_lists {
            Some(text) if !self.random.random_bool(share) => match draw {
                Draw::People => append(out, &shaped(&plain(text), Shape::Title)),
                _ => out.push(text),
            },
            _ => self.rule(rule, out),
        }
    }
}

/// A name, the common ones more often.
fn common<'a>(names: &'a [Name], random: &mut ChaCha8Rng) -> Option<&'a str> {
    let drawn = names.sample(random, CANDIDATES).max_by_key(|name| name.weight);
    drawn.map(|name| name.text.as_str())
}

/// A word of a list that is ordered by frequency, the first ones more often.
fn frequent<'a>(words: &'a [String], random: &mut ChaCha8Rng) -> Option<&'a str> {
    let last = words.len().checked_sub(1)?;
    let reach = random.random_range(0..=last);
    words.get(random.random_range(0..=reach)).map(String::as_str)
}

/// Whether the word is one of people's names. Two such words in title case would be a person, not a decoy.
fn is_name(lists: &Lists, word: &str) -> bool {
    let title = shaped(&plain(word), Shape::Title).text;
    let holds =
        |names: &[Name]| names.binary_search_by(|name| name.text.as_str().cmp(&title)).is_ok();
    lists.people.binary_search_by(|name| name.as_str().cmp(word)).is_ok()
        || [&lists.indian_given, &lists.indian_surnames, &lists.world_given, &lists.world_surnames]
            .into_iter()
            .any(|names| holds(names))
}

fn plain(text: &str) -> Document {
    Document { text: text.to_owned(), spans: Vec::new() }
}

fn character(set: Characters, random: &mut ChaCha8Rng) -> char {
    let set = match set {
        Characters::Digits => "0123456789",
        Characters::LowerHex => "0123456789abcdef",
        Characters::UpperHex => "0123456789ABCDEF",
        Characters::LowerAlphanumeric => "abcdefghijklmnopqrstuvwxyz0123456789",
        Characters::UpperLetters => "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    };
    set.as_bytes().choose(random).map_or('0', |byte| char::from(*byte))
}
