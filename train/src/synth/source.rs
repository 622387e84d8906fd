//! What a document is drawn from: the generator of random numbers, the lists, and what the document has fixed so far.

use std::collections::BTreeMap;

use rand::RngExt;
use rand::rngs::ChaCha8Rng;

use super::grammar::{self, Node};
use super::india::Place;
use super::names::Person;
use crate::document::Document;
use crate::lists::{Lists, Name};

/// Rules refer to rules; none of ours goes deeper than this.
const DEEPEST_RULE: u32 = 12;

/// So many names are drawn at random, one of which is taken by weight: common names come up more often, without a table
/// of sums for every list and without drowning the rare ones.
const CANDIDATES: usize = 12;

/// One document in the making.
pub struct Source<'a> {
    pub random: &'a mut ChaCha8Rng,
    pub lists: &'a Lists,
    /// How many people of a hundred come from outside India.
    pub world_percent: u32,
    /// Whether people type such a text themselves.
    pub typed: bool,
    /// The people that templates name by number.
    pub people: BTreeMap<u8, Person>,
    /// Whom an e-mail address is made from.
    pub latest: Option<Person>,
    /// Where the address that is being written lies.
    pub place: Place,
    /// The state of the city that was named last.
    pub state: String,
    /// What is written so far.
    pub out: Document,
    depth: u32,
}

impl<'a> Source<'a> {
    pub fn new(random: &'a mut ChaCha8Rng, lists: &'a Lists) -> Self {
        Self {
            random,
            lists,
            world_percent: 0,
            typed: false,
            people: BTreeMap::new(),
            latest: None,
            place: Place::default(),
            state: String::new(),
            out: Document::default(),
            depth: 0,
        }
    }

    pub fn below(&mut self, limit: u32) -> u32 {
        if limit == 0 { 0 } else { self.random.random_range(0..limit) }
    }

    pub fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'t, T>(&mut self, list: &'t [T]) -> Option<&'t T> {
        list.get(self.below(list.len() as u32) as usize)
    }

    /// One of several by weight.
    pub fn weighted<T: Copy>(&mut self, options: &[(u32, T)]) -> Option<T> {
        let mut at = self.below(options.iter().map(|(weight, _)| weight).sum());
        for (weight, option) in options {
            if at < *weight {
                return Some(*option);
            }
            at -= weight;
        }
        None
    }

    /// A name of a list, by weight.
    pub fn name(&mut self, names: &[Name]) -> Option<String> {
        let mut candidates = [(0, ""); CANDIDATES];
        for candidate in &mut candidates {
            let name = self.pick(names)?;
            *candidate = (name.weight, name.text.as_str());
        }
        self.weighted(&candidates).map(str::to_owned)
    }

    /// What a rule stands for; empty where there is no such rule.
    pub fn rule(&mut self, name: &str) -> String {
        if let Some(text) = self.listed(name) {
            return text;
        }
        let rule = grammar::rule(name);
        debug_assert!(rule.is_some(), "no rule {name}");
        let Some(rule) = rule else { return String::new() };
        if self.depth >= DEEPEST_RULE {
            return String::new();
        }
        let mut at = self.below(rule.total);
        for expansion in &rule.expansions {
            if at < expansion.weight {
                self.depth += 1;
                let text = self.expand(&expansion.nodes);
                self.depth -= 1;
                return text;
            }
            at -= expansion.weight;
        }
        String::new()
    }

    fn expand(&mut self, nodes: &[Node]) -> String {
        let mut text = String::new();
        for node in nodes {
            match node {
                Node::Text(literal) => {
                    for character in literal.chars() {
                        text.push(match character {
                            '^' => self.digit(1),
                            '%' => self.digit(0),
                            _ => character,
                        });
                    }
                }
                Node::Slot { name, .. } => text.push_str(&self.rule(name)),
                Node::Choice(options) => {
                    if let Some(option) = self.pick(options) {
                        text.push_str(&self.expand(option));
                    }
                }
            }
        }
        text
    }

    fn digit(&mut self, lowest: u32) -> char {
        char::from_digit(lowest + self.below(10 - lowest), 10).unwrap_or('0')
    }

    /// What rules take from the lists or from the document rather than from other rules.
    fn listed(&mut self, name: &str) -> Option<String> {
        let lists = self.lists;
        Some(match name {
            "list_given" => self.indian_given(),
            "list_surname" => self.indian_surname(),
            "list_given_world" => self.world_given(),
            "list_surname_world" => self.world_surname(),
            "list_locality" => match self.pick(&lists.localities) {
                Some((locality, _)) => locality.clone(),
                None => self.rule("in_locality"),
            },
            "list_office" => match self.pick(&lists.offices) {
                Some(office) => office.name.clone(),
                None => self.rule("in_locality"),
            },
            "list_district" => match self.pick(&lists.offices) {
                Some(office) => office.district.clone(),
                None => self.rule("in_locality"),
            },
            "list_street" => match self.pick(&lists.world_streets) {
                Some(street) => street.clone(),
                None => self.rule("us_street_own"),
            },
            "list_city_world" => match self.pick(&lists.world_cities) {
                Some(city) => city.clone(),
                None => self.rule("world_city"),
            },
            "english" => match self.pick(&lists.english) {
                Some(word) => word.clone(),
                None => String::from("order"),
            },
            "mail_given" => self.mail_part(true),
            "mail_surname" => self.mail_part(false),
            "place_locality" => self.place.locality.clone(),
            "place_city" => self.place.city.clone(),
            "place_district" => self.place.district.clone(),
            "place_state" => self.place.state.clone(),
            "place_pin" => self.place.pin_code.clone(),
            _ => return None,
        })
    }

    /// A name as it stands in an e-mail address: ASCII letters in lower case.
    fn mail_part(&mut self, given: bool) -> String {
        let person = match self.latest.clone() {
            Some(person) => person,
            None => self.new_person(),
        };
        let part = if given { &person.given } else { &person.last };
        let mail: String =
            part.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_ascii_lowercase();
        if mail.is_empty() { self.rule("mail_word") } else { mail }
    }
}
