//! The grammar that negative documents are drawn from, read out of plain text.
//!
//! A file is a row of rules. `=== name` opens a rule; each line below it is one alternative, `~3~` before it makes it three
//! times as likely. `=== name *` opens a list: its lines are split at `;`. Lines that begin with `%%` are comments.
//! `¶` is a line break, `⇥` a tab. Inside an alternative:
//!
//! | written | becomes |
//! |---|---|
//! | `«name»` | one alternative of the rule `name` |
//! | `«$given»` | a draw from the lists, see [`Draw`] |
//! | `«?name»` | the same half of the time, else nothing |
//! | `«@name»` | the same, labelled as a location |
//! | `«-name!a»` | nothing, but what was drawn is kept as `a` |
//! | `«name!a»` | what was kept as `a` by this or an enclosing rule; else drawn and kept |
//! | `«name:upper»` | the same, changed by [`Shape`] |
//! | `«name*2-5/, »` | two to five draws with `, ` between them |
//! | `«#1-99»`, `«#01-12»` | a number, the latter padded with zeros |
//! | `«#x8»` | eight characters out of [`Characters`] |
//! | `«|red|blue «size»|»` | one of these, which may be empty |

use std::collections::HashMap;

/// All rules by name.
#[derive(Debug, Default)]
pub struct Grammar {
    rules: HashMap<String, Rule>,
}

/// The alternatives of a rule.
#[derive(Debug, Default)]
pub struct Rule {
    /// Each with the sum of the weights up to and including it.
    pub alternatives: Vec<(u32, Vec<Node>)>,
}

/// A part of an alternative.
#[derive(Debug)]
pub enum Node {
    /// Text as it is.
    Text(String),
    /// One of several, written in place.
    Choice(Vec<Vec<Node>>),
    /// A number between two, padded with zeros to a width.
    Number(u64, u64, usize),
    /// So many characters of a set.
    Characters(Characters, usize),
    /// A rule or a draw.
    Call(Call),
}

/// Sets of characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Characters {
    /// `#d`: decimal digits.
    Digits,
    /// `#x`: hexadecimal digits in lower case.
    LowerHex,
    /// `#X`: hexadecimal digits in upper case.
    UpperHex,
    /// `#a`: letters in lower case and digits.
    LowerAlphanumeric,
    /// `#A`: letters in upper case.
    UpperLetters,
}

/// What is drawn from the lists rather than from a rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Draw {
    /// `$given`: a given name.
    Given,
    /// `$people`: a word of people's names, given name or surname.
    People,
    /// `$surname`: a surname.
    Surname,
    /// `$city`: a city or district.
    City,
    /// `$state`: a state of India.
    State,
    /// `$village`: a post office, so a village or locality.
    Village,
    /// `$word`: an English word that is nobody's name, frequent ones more often.
    Word,
}

/// How a drawn text is changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// `:lower`
    Lower,
    /// `:upper`
    Upper,
    /// `:title`: `Of Each Word`
    Title,
    /// `:first`: `Of the first letter only`
    First,
    /// `:camel`: `OfEachWord`
    Camel,
    /// `:drom`: `ofEachWord`, as on a dromedary
    Dromedary,
    /// `:snake`: `of_each_word`
    Snake,
    /// `:scream`: `OF_EACH_WORD`
    Scream,
    /// `:kebab`: `of-each-word`
    Kebab,
    /// `:flat`: `ofeachword`
    Flat,
}

/// Where a call draws from.
#[derive(Debug)]
pub enum Source {
    /// A rule of the grammar.
    Rule(String),
    /// The lists.
    Draw(Draw),
}

/// A rule or draw with what is done to it.
#[derive(Debug)]
pub struct Call {
    /// Where it comes from.
    pub source: Source,
    /// As it is written, with the slot: the key under which it is kept.
    pub slot: Option<String>,
    /// Drawn half of the time only.
    pub optional: bool,
    /// Labelled as a location.
    pub located: bool,
    /// Kept, not shown.
    pub silent: bool,
    /// How often, at least and at most.
    pub times: (u32, u32),
    /// What stands between two draws.
    pub separator: String,
    /// How the whole is changed.
    pub shape: Option<Shape>,
}

impl Grammar {
    /// Reads files; a later file adds alternatives to a rule of the same name. What cannot be read is text.
    pub fn read(files: &[&str]) -> Self {
        let mut grammar = Self::default();
        for file in files {
            let mut name = "";
            let mut is_list = false;
            for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with("%%")) {
                if let Some(head) = line.strip_prefix("=== ") {
                    is_list = head.ends_with(" *");
                    name = head.trim_end_matches(" *");
                } else if is_list {
                    let items = line.split(';').map(str::trim).filter(|item| !item.is_empty());
                    items.for_each(|item| grammar.add(name, 1, item));
                } else {
                    let (weight, text) = weighted(line);
                    grammar.add(name, weight, text);
                }
            }
        }
        grammar
    }

    /// The rule of a name.
    pub fn rule(&self, name: &str) -> Option<&Rule> {
        self.rules.get(name)
    }

    fn add(&mut self, name: &str, weight: u32, text: &str) {
        let rule = self.rules.entry(name.to_owned()).or_default();
        let before = rule.alternatives.last().map_or(0, |(sum, _)| *sum);
        rule.alternatives.push((before + weight, nodes_of(text)));
    }
}

impl Rule {
    /// The sum of all weights.
    pub fn weight(&self) -> u32 {
        self.alternatives.last().map_or(0, |(sum, _)| *sum)
    }

    /// The alternative in which the ticket falls, a number below the weight.
    pub fn at(&self, ticket: u32) -> Option<&[Node]> {
        let place = self.alternatives.partition_point(|(sum, _)| *sum <= ticket);
        self.alternatives.get(place).map(|(_, nodes)| nodes.as_slice())
    }
}

fn weighted(line: &str) -> (u32, &str) {
    let split = line.strip_prefix('~').and_then(|rest| rest.split_once("~ "));
    split.and_then(|(weight, text)| Some((weight.parse().ok()?, text))).unwrap_or((1, line))
}

/// The nodes of an alternative: text outside guillemets, calls and choices inside.
fn nodes_of(text: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('«') {
        push_text(&mut nodes, before);
        let Some((inside, behind)) = split_at_close(after) else {
            rest = after;
            break;
        };
        nodes.push(node_of(inside));
        rest = behind;
    }
    push_text(&mut nodes, rest);
    nodes
}

fn push_text(nodes: &mut Vec<Node>, text: &str) {
    if !text.is_empty() {
        nodes.push(Node::Text(plain(text)));
    }
}

fn plain(text: &str) -> String {
    text.replace('¶', "\n").replace('⇥', "\t")
}

/// What stands before and behind the guillemet that closes the one just opened.
fn split_at_close(text: &str) -> Option<(&str, &str)> {
    let mut depth = 1_u32;
    for (at, character) in text.char_indices() {
        match character {
            '«' => depth += 1,
            '»' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((text.get(..at)?, text.get(at + character.len_utf8()..)?));
        }
    }
    None
}

fn node_of(inside: &str) -> Node {
    if let Some(choices) = inside.strip_prefix('|') {
        Node::Choice(split_choices(choices).into_iter().map(nodes_of).collect())
    } else if let Some(number) = inside.strip_prefix('#') {
        number_of(number).unwrap_or_else(|| Node::Text(plain(inside)))
    } else {
        Node::Call(call_of(inside))
    }
}

/// The parts between bars that are not inside further guillemets.
fn split_choices(text: &str) -> Vec<&str> {
    let mut depth = 0_u32;
    text.split(|character: char| {
        match character {
            '«' => depth += 1,
            '»' => depth = depth.saturating_sub(1),
            _ => {}
        }
        character == '|' && depth == 0
    })
    .collect()
}

fn number_of(text: &str) -> Option<Node> {
    let set = match text.chars().next()? {
        'd' => Characters::Digits,
        'x' => Characters::LowerHex,
        'X' => Characters::UpperHex,
        'a' => Characters::LowerAlphanumeric,
        'A' => Characters::UpperLetters,
        _ => {
            let (low, high) = text.split_once('-')?;
            let width = if low.starts_with('0') { low.len() } else { 1 };
            return Some(Node::Number(low.parse().ok()?, high.parse().ok()?, width));
        }
    };
    Some(Node::Characters(set, text.get(1..)?.parse().ok()?))
}

fn call_of(inside: &str) -> Call {
    let (inside, repetition) = inside.split_once('*').unwrap_or((inside, ""));
    let (times, separator) = repetition.split_once('/').unwrap_or((repetition, ""));
    let (head, shape) = inside.split_once(':').unwrap_or((inside, ""));
    let name = head.trim_start_matches(['?', '@', '-']);
    let marks = head.strip_suffix(name).unwrap_or_default();
    let slot = name.contains('!').then(|| name.to_owned());
    let name = name.split_once('!').map_or(name, |(name, _)| name);
    Call {
        source: source_of(name),
        slot,
        optional: marks.contains('?'),
        located: marks.contains('@'),
        silent: marks.contains('-'),
        times: times
            .split_once('-')
            .and_then(|(low, high)| Some((low.parse().ok()?, high.parse().ok()?)))
            .unwrap_or((1, 1)),
        separator: plain(separator),
        shape: shape_of(shape),
    }
}

fn source_of(name: &str) -> Source {
    Source::Draw(match name {
        "$given" => Draw::Given,
        "$people" => Draw::People,
        "$surname" => Draw::Surname,
        "$city" => Draw::City,
        "$state" => Draw::State,
        "$village" => Draw::Village,
        "$word" => Draw::Word,
        _ => return Source::Rule(name.to_owned()),
    })
}

fn shape_of(name: &str) -> Option<Shape> {
    Some(match name {
        "lower" => Shape::Lower,
        "upper" => Shape::Upper,
        "title" => Shape::Title,
        "first" => Shape::First,
        "camel" => Shape::Camel,
        "drom" => Shape::Dromedary,
        "snake" => Shape::Snake,
        "scream" => Shape::Scream,
        "kebab" => Shape::Kebab,
        "flat" => Shape::Flat,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Adds the names of rules that are called but not there, and text that was not understood.
    fn add_faults(grammar: &Grammar, nodes: &[Node], faults: &mut Vec<String>) {
        for node in nodes {
            match node {
                Node::Text(text) if text.contains(['«', '»', '¶']) => faults.push(text.clone()),
                Node::Choice(choices) => {
                    for nodes in choices {
                        add_faults(grammar, nodes, faults);
                    }
                }
                Node::Call(Call { source: Source::Rule(name), .. })
                    if grammar.rule(name).is_none() =>
                {
                    faults.push(name.clone());
                }
                _ => {}
            }
        }
    }

    #[test]
    fn every_rule_that_is_called_exists() {
        let grammar = Grammar::read(super::super::FILES);
        let mut faults = Vec::new();
        for (_, nodes) in grammar.rules.values().flat_map(|rule| &rule.alternatives) {
            add_faults(&grammar, nodes, &mut faults);
        }
        assert_eq!(faults, Vec::<String>::new());
    }

    #[test]
    fn lines_become_nodes() {
        let grammar =
            Grammar::read(&["=== a\n~3~ x «|p|«b»»¶\ny\n=== b *\none; two\n%% no\nthree"]);
        let rule = grammar.rule("a").unwrap();
        assert_eq!((rule.weight(), rule.alternatives.len()), (4, 2));
        assert!(
            matches!(rule.at(2), Some([Node::Text(_), Node::Choice(choices), Node::Text(_)]) if choices.len() == 2)
        );
        assert!(matches!(rule.at(3), Some([Node::Text(text)]) if text == "y"));
        assert_eq!(grammar.rule("b").unwrap().weight(), 3);
    }

    #[test]
    fn a_call_keeps_what_is_said_of_it() {
        let call = call_of("?@city!a:upper*2-4/, ");
        assert!(matches!(&call.source, Source::Rule(name) if name == "city"));
        assert_eq!((call.slot.as_deref(), call.times), (Some("city!a"), (2, 4)));
        assert_eq!((call.separator.as_str(), call.shape), (", ", Some(Shape::Upper)));
        assert!(call.optional && call.located && !call.silent);
        assert!(matches!(number_of("007-12"), Some(Node::Number(7, 12, 3))));
        assert!(matches!(number_of("x8"), Some(Node::Characters(Characters::LowerHex, 8))));
    }
}
