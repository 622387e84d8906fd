//! Templates and rules: text with slots in braces and alternatives in angle brackets, read from the files of
//! `train/templates`.
//!
//! `{person}` is a slot, `{first2}` a slot that belongs to the second person of the document, `<Hi|Hello>` draws one of
//! its alternatives. A brace that opens no such word is text, so JSON needs no escapes.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A piece of a template.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    /// As it stands; `\n` is a line break already.
    Text(String),
    /// What is filled in, and for which person of the document.
    Slot {
        /// `person` of `{person2}`.
        name: String,
        /// `2` of `{person2}`.
        index: Option<u8>,
    },
    /// One of these is drawn.
    Choice(Vec<Vec<Node>>),
}

/// Reads one template or one option of a rule; `\n` and `\t` in it are a line break and a tab.
pub fn parse(line: &str) -> Vec<Node> {
    nodes(&line.replace("\\n", "\n").replace("\\t", "\t"))
}

fn nodes(text: &str) -> Vec<Node> {
    let mut found = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let (node, after) = match next {
            '{' => slot(rest),
            '<' => choice(rest),
            _ => None,
        }
        .unzip();
        if let Some(node) = node {
            if !literal.is_empty() {
                found.push(Node::Text(std::mem::take(&mut literal)));
            }
            found.push(node);
        } else {
            literal.push(next);
        }
        rest = after.unwrap_or_else(|| rest.get(next.len_utf8()..).unwrap_or_default());
    }
    if !literal.is_empty() {
        found.push(Node::Text(literal));
    }
    found
}

/// `{name}` or `{name2}` at the start of a text, and what follows it.
fn slot(text: &str) -> Option<(Node, &str)> {
    let (word, after) = text.strip_prefix('{')?.split_once('}')?;
    let name = word.trim_end_matches(|character: char| character.is_ascii_digit());
    let plain = |character: char| character.is_ascii_lowercase() || character == '_';
    if name.is_empty() || !name.chars().all(plain) {
        return None;
    }
    let index = word.get(name.len()..).and_then(|digits| digits.parse().ok());
    Some((Node::Slot { name: name.to_owned(), index }, after))
}

/// `<one|two|>` at the start of a text, and what follows it; without a bar it is markup, which is text.
fn choice(text: &str) -> Option<(Node, &str)> {
    let (inner, after) = text.strip_prefix('<')?.split_once('>')?;
    if !inner.contains('|') || inner.contains('<') {
        return None;
    }
    Some((Node::Choice(inner.split('|').map(nodes).collect()), after))
}

/// One way to write what a rule stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expansion {
    /// How often it is drawn, relative to its rule.
    pub weight: u32,
    /// What it is made of; `^` in its text is a digit from 1 to 9, `%` any digit.
    pub nodes: Vec<Node>,
}

/// A named list of expansions.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Rule {
    /// In the order of the file.
    pub expansions: Vec<Expansion>,
    /// The sum of their weights.
    pub total: u32,
}

static RULES: LazyLock<HashMap<&'static str, Rule>> = LazyLock::new(|| {
    let files = [
        include_str!("../../templates/rules_values.txt"),
        include_str!("../../templates/rules_names.txt"),
        include_str!("../../templates/rules_india.txt"),
        include_str!("../../templates/rules_world.txt"),
    ];
    let mut rules = HashMap::new();
    for file in files {
        read_rules(file, &mut rules);
    }
    rules
});

/// The rule of a name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.get(name)
}

/// Reads `[name]` lines, each followed by expansions that semicolons or line ends separate; `5*` before one is its
/// weight.
fn read_rules(file: &'static str, rules: &mut HashMap<&'static str, Rule>) {
    let mut rule = "";
    for line in lines(file) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            rule = name;
            continue;
        }
        let entry = rules.entry(rule).or_default();
        for option in line.split(';').map(str::trim).filter(|option| !option.is_empty()) {
            let weighted = option.split_once('*');
            let weighted = weighted.and_then(|(weight, text)| Some((weight.parse().ok()?, text)));
            let (weight, text) = weighted.unwrap_or((1, option));
            entry.total += weight;
            entry.expansions.push(Expansion { weight, nodes: parse(text) });
        }
    }
}

/// The lines of a file that are no comments; a comment starts with `# `.
pub fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && *line != "#" && !line.starts_with("# "))
}

/// All rules, for tests.
#[cfg(test)]
pub fn rules() -> &'static HashMap<&'static str, Rule> {
    &RULES
}
