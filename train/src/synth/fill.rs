//! Fills the slots of a template.

use super::grammar::Node;
use super::india::Layout;
use super::names::Person;
use super::source::Source;
use crate::document::Label;

impl Source<'_> {
    /// Appends a template to the document.
    pub fn fill(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Text(text) => self.out.push(text),
                Node::Slot { name, index } => {
                    let known = self.person_slot(name, *index)
                        || self.address_slot(name)
                        || self.place_slot(name);
                    if !known {
                        self.value_slot(name, *index);
                    }
                }
                Node::Choice(options) => {
                    if let Some(option) = self.pick(options) {
                        self.fill(option);
                    }
                }
            }
        }
    }

    fn label(&mut self, text: &str, label: Label) -> bool {
        let trimmed = text.trim();
        if !trimmed.is_empty() {
            self.out.push_labelled(trimmed, label);
        }
        true
    }

    fn person_slot(&mut self, name: &str, index: Option<u8>) -> bool {
        let text = match name {
            "person" => self.person(index).full,
            "first" => self.person(index).given,
            "last" => self.person(index).last,
            "first_last" => {
                let Person { given, last, .. } = self.person(index);
                format!("{given} {last}")
            }
            "last_first" => {
                let Person { given, last, .. } = self.person(index);
                format!("{last} {given}")
            }
            "person_caps" => self.person(index).full.to_uppercase(),
            "person_lower" => self.person(index).full.to_lowercase(),
            "first_lower" => self.person(index).given.to_lowercase(),
            "initials" => {
                let Person { given, last, .. } = self.person(index);
                if self.chance(70) {
                    self.initials_before(&last)
                } else {
                    self.initials_after(&given)
                }
            }
            "person_hi" => self.hindi_person(),
            "first_hi" => self.rule("hindi_given"),
            // A name that is a word too, chosen for that.
            "word_name" => self.rule("word_name"),
            "word_name_last" => format!("{} {}", self.rule("word_name"), self.person(index).last),
            "relation_person" => {
                let relation = self.rule("relation");
                self.out.push(&relation);
                self.out.push(" ");
                self.person(index).full
            }
            _ => return false,
        };
        self.label(&text, Label::Person)
    }

    fn address_slot(&mut self, name: &str) -> bool {
        let text = match name {
            "address" => self.indian_address(Layout::Line),
            "address_lines" => self.indian_address(Layout::Lines),
            "address_short" => self.indian_address(Layout::Short),
            "address_us" => self.world_address("us_address", false),
            "address_us_lines" => self.world_address("us_address", true),
            "address_uk" => self.world_address("uk_address", false),
            "address_uk_lines" => self.world_address("uk_address", true),
            "address_eu" => self.european_address(false),
            "address_eu_lines" => self.european_address(true),
            "address_world" => self.foreign_address(false),
            "address_world_lines" => self.foreign_address(true),
            // One line whatever comes: values of JSON and CSV.
            "address_flat" => self.indian_address(Layout::Line).replace('\n', ", "),
            "address_world_flat" => self.foreign_address(false).replace('\n', ", "),
            "street_world" => self.rule("street_world"),
            "address_hi" => self.rule("hindi_address"),
            _ => return false,
        };
        self.label(&text, Label::Address)
    }

    fn place_slot(&mut self, name: &str) -> bool {
        let world = self.world_percent;
        let text = match name {
            "city" if self.chance(world) => self.rule("any_city_world"),
            "city" | "city_in" => {
                let (city, state) = self.indian_city();
                self.state = state;
                city
            }
            "city_world" => self.rule("any_city_world"),
            // The state after a city is that of the city.
            "state" if !self.state.is_empty() => std::mem::take(&mut self.state),
            "state" if self.chance(world) => self.rule("us_state"),
            "state" => self.rule("in_state"),
            "country" => self.rule("country"),
            "locality" => self.rule("any_locality"),
            "city_hi" => self.rule("hindi_city"),
            "company" | "company_world" | "brand" | "shop" | "bank" | "bank_world" => {
                self.rule(name)
            }
            _ => return false,
        };
        self.label(&text, Label::Decoy)
    }

    fn value_slot(&mut self, name: &str, index: Option<u8>) {
        let text = match name {
            "title" if self.chance(self.world_percent) => self.rule("title_world"),
            "phone" if self.chance(self.world_percent) => self.rule("phone_world"),
            "email" => {
                if let Some(index) = index {
                    self.latest = Some(self.person(Some(index)));
                } else if self.chance(45) {
                    self.latest = None;
                }
                self.rule("email")
            }
            _ => self.rule(name),
        };
        self.out.push(&text);
    }
}
