//! Custom rules and force lists of a policy, matched beside the built-in identifiers.

use std::ops::Range;

use raksha_core::{Confidence, Entity, Evidence, EvidenceSet, Finding, RuleId, limits};
use regex_automata::meta::Regex;
use regex_automata::util::syntax;
use regex_automata::{Input, MatchKind, PatternID, PatternSet};

use super::lists::Pattern;
use super::validator::Validator;

/// Rule ids are static; these stand for the policy's own in findings, by number.
pub(crate) const CUSTOM_RULE_IDS: [RuleId; limits::CUSTOM_ENTITIES_MAX] = [
    "custom.0",
    "custom.1",
    "custom.2",
    "custom.3",
    "custom.4",
    "custom.5",
    "custom.6",
    "custom.7",
    "custom.8",
    "custom.9",
    "custom.10",
    "custom.11",
    "custom.12",
    "custom.13",
    "custom.14",
    "custom.15",
    "custom.16",
    "custom.17",
    "custom.18",
    "custom.19",
    "custom.20",
    "custom.21",
    "custom.22",
    "custom.23",
    "custom.24",
    "custom.25",
    "custom.26",
    "custom.27",
    "custom.28",
    "custom.29",
    "custom.30",
    "custom.31",
    "custom.32",
    "custom.33",
    "custom.34",
    "custom.35",
    "custom.36",
    "custom.37",
    "custom.38",
    "custom.39",
    "custom.40",
    "custom.41",
    "custom.42",
    "custom.43",
    "custom.44",
    "custom.45",
    "custom.46",
    "custom.47",
    "custom.48",
    "custom.49",
    "custom.50",
    "custom.51",
    "custom.52",
    "custom.53",
    "custom.54",
    "custom.55",
    "custom.56",
    "custom.57",
    "custom.58",
    "custom.59",
    "custom.60",
    "custom.61",
    "custom.62",
    "custom.63",
];

/// The rule id of findings of force lists.
pub(crate) const FORCED_RULE_ID: RuleId = "policy.force";

/// How far around a match its context words are looked for, in bytes.
const CONTEXT_BYTES: usize = 64;

/// A rule of a policy.
#[derive(Clone, Debug)]
pub struct CustomRule {
    /// The rule's id.
    pub id: String,
    /// What a match is.
    pub entity: Entity,
    /// The form; without it the whole value under one of the keys.
    pub(super) pattern: Option<Form>,
    /// One of these must stand in the text or its key, lower case. Empty: no condition.
    pub(super) keywords: Vec<String>,
    /// The check a match must pass.
    pub(super) validator: Validator,
    /// Key phrases that declare the value: lower-case words separated by spaces.
    pub(super) keys: Vec<String>,
    /// Words near by that raise a match to medium; without them it is low. Empty: a match is high.
    pub(super) context: Vec<String>,
}

/// A regular expression with its source, from which unions are built.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub(super) source: String,
    pub(super) regex: Regex,
}

impl Form {
    /// Compiles a pattern: linear in the text, over bytes, bounded in memory, never empty.
    pub(super) fn new(source: String) -> Result<Self, &'static str> {
        if source.len() > limits::CUSTOM_REGEX_BYTES_MAX {
            return Err("the regular expression is longer than the limit");
        }
        let regex = Regex::builder()
            .syntax(bytes_syntax())
            .configure(limited(limits::CUSTOM_REGEX_COMPILED_BYTES_MAX))
            .build(&source)
            .map_err(|error| match error.size_limit() {
                Some(_) => "the regular expression needs more memory than the limit",
                None => {
                    "not a regular expression (look-around and back-references are not supported)"
                }
            })?;
        if regex.is_match(b"") {
            return Err("the regular expression matches the empty text");
        }
        Ok(Self { source, regex })
    }

    /// A form that matches this text and nothing else.
    pub(super) fn literal(text: &str) -> Result<Self, &'static str> {
        use std::fmt::Write as _;
        let mut source = String::new();
        for character in text.chars() {
            if character.is_ascii_alphanumeric() {
                source.push(character);
            } else {
                // Writing to a `String` cannot fail.
                let _infallible = write!(source, "\\x{{{:x}}}", u32::from(character));
            }
        }
        Self::new(source)
    }
}

fn bytes_syntax() -> syntax::Config {
    syntax::Config::new().utf8(false)
}

fn limited(bytes_max: usize) -> regex_automata::meta::Config {
    Regex::config()
        .nfa_size_limit(Some(bytes_max))
        .hybrid_cache_capacity(bytes_max)
        .utf8_empty(false)
}

/// An entry of a force list.
#[derive(Clone, Debug)]
pub struct Force {
    /// What a match is.
    pub(super) entity: Entity,
    /// Forms of the values.
    pub(super) forms: Vec<Form>,
    /// Whether matches must be whole words (exact values).
    pub(super) whole_words: bool,
    /// Only at these paths.
    pub(super) field: Option<Pattern>,
}

#[derive(Clone, Copy, Debug)]
enum Owner {
    Rule(usize),
    Force(usize),
}

/// The policy's own patterns. One pass tells which of them occur in a text, so that the cost does not grow with
/// their number; only those are then searched.
#[derive(Clone, Debug)]
pub(crate) struct Extras {
    union: Option<Regex>,
    forms: Vec<(Form, Owner)>,
    rules: Vec<CustomRule>,
    forces: Vec<Force>,
    reads_keys: bool,
}

/// Buffers for [`Extras::find`].
#[derive(Debug, Default)]
pub(crate) struct ExtrasScratch {
    matched: Option<PatternSet>,
    key: String,
}

/// What the extras look at.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) key: Option<&'a [u8]>,
    pub(crate) path: &'a [u8],
}

impl Extras {
    /// `None` if the policy has neither rules nor force lists.
    pub(crate) fn new(rules: Vec<CustomRule>, forces: Vec<Force>) -> Option<Self> {
        if rules.is_empty() && forces.is_empty() {
            return None;
        }
        let forced = forces.iter().enumerate().flat_map(|(number, force)| {
            force.forms.iter().map(move |form| (form.clone(), Owner::Force(number)))
        });
        let own = rules
            .iter()
            .enumerate()
            .filter_map(|(number, rule)| Some((rule.pattern.clone()?, Owner::Rule(number))));
        let forms: Vec<(Form, Owner)> = forced.chain(own).collect();
        let sources: Vec<&str> = forms.iter().map(|(form, _)| form.source.as_str()).collect();
        let bytes_max =
            limits::CUSTOM_REGEX_COMPILED_BYTES_MAX.saturating_mul(sources.len().clamp(1, 16));
        // Without a union (too large together) every form is searched: slower, never blind.
        let union = Regex::builder()
            .syntax(bytes_syntax())
            .configure(limited(bytes_max).match_kind(MatchKind::All))
            .build_many(&sources)
            .ok()
            .filter(|_| sources.len() > 1);
        let reads_keys =
            rules.iter().any(|rule| !rule.keys.is_empty() || !rule.keywords.is_empty());
        Some(Self { union, forms, rules, forces, reads_keys })
    }

    /// Appends the findings in a text.
    pub(crate) fn find(
        &self,
        place: Place<'_>,
        scratch: &mut ExtrasScratch,
        out: &mut Vec<Finding>,
    ) {
        scratch.key.clear();
        if self.reads_keys {
            key_words(place.key.unwrap_or_default(), &mut scratch.key);
        }
        let matched = self.union.as_ref().map(|union| {
            let set = scratch.matched.get_or_insert_with(|| PatternSet::new(self.forms.len()));
            set.clear();
            union.which_overlapping_matches(&Input::new(place.text), set);
            &*set
        });
        for (number, (form, owner)) in self.forms.iter().enumerate() {
            if matched.is_some_and(|set| PatternID::new(number).is_ok_and(|id| !set.contains(id))) {
                continue;
            }
            match *owner {
                Owner::Rule(rule) => {
                    if let Some((rule, id)) = self.rules.get(rule).zip(CUSTOM_RULE_IDS.get(rule)) {
                        rule.find(form, id, place, &scratch.key, out);
                    }
                }
                Owner::Force(force) => {
                    if let Some(force) = self.forces.get(force) {
                        force.find(form, place, out);
                    }
                }
            }
        }
        for (rule, id) in self.rules.iter().zip(CUSTOM_RULE_IDS) {
            if rule.pattern.is_none() && rule.declared_by(&scratch.key) {
                rule.push(0..place.text.len(), id, place, &scratch.key, out);
            }
        }
    }
}

impl CustomRule {
    fn find(&self, form: &Form, id: RuleId, place: Place<'_>, key: &str, out: &mut Vec<Finding>) {
        let keyword =
            |word: &String| contains_word(key.as_bytes(), word) || contains_word(place.text, word);
        if !self.keywords.is_empty() && !self.keywords.iter().any(keyword) {
            return;
        }
        for found in form.regex.find_iter(place.text) {
            self.push(found.range(), id, place, key, out);
        }
    }

    fn push(
        &self,
        span: Range<usize>,
        id: RuleId,
        place: Place<'_>,
        key: &str,
        out: &mut Vec<Finding>,
    ) {
        let value = place.text.get(span.clone()).unwrap_or_default();
        if value.is_empty() || !self.validator.accepts(value) {
            return;
        }
        let around = span.start.saturating_sub(CONTEXT_BYTES)
            ..(span.end + CONTEXT_BYTES).min(place.text.len());
        let around = place.text.get(around).unwrap_or_default();
        let declared = self.declared_by(key);
        let in_context = self
            .context
            .iter()
            .any(|word| contains_word(around, word) || contains_word(key.as_bytes(), word));
        let evidence = EvidenceSet::of(&[Evidence::Shape])
            .with_if(self.validator != Validator::None, Evidence::ChecksumOk)
            .with_if(declared, Evidence::Key)
            .with_if(in_context, Evidence::Context)
            .with_if(self.context.is_empty(), Evidence::CustomRule);
        out.push(Finding::new(span.start as u32..span.end as u32, self.entity, evidence, id));
    }

    fn declared_by(&self, key: &str) -> bool {
        self.keys.iter().any(|phrase| contains_word(key.as_bytes(), phrase))
    }

    /// The findings of this rule alone, for its examples.
    pub(super) fn try_on(&self, text: &str, key: Option<&str>) -> Vec<Finding> {
        let mut words = String::new();
        key_words(key.unwrap_or_default().as_bytes(), &mut words);
        let place = Place { text: text.as_bytes(), key: key.map(str::as_bytes), path: b"" };
        let mut found = Vec::new();
        match &self.pattern {
            Some(form) => self.find(form, "custom", place, &words, &mut found),
            None if self.declared_by(&words) => {
                self.push(0..text.len(), "custom", place, &words, &mut found);
            }
            None => {}
        }
        found.retain(|finding| finding.confidence >= Confidence::Medium);
        found
    }
}

impl Force {
    fn find(&self, form: &Form, place: Place<'_>, out: &mut Vec<Finding>) {
        if self.field.as_ref().is_some_and(|field| !field.fits(place.path)) {
            return;
        }
        for found in form.regex.find_iter(place.text) {
            if self.whole_words && !is_whole_word(place.text, &found.range()) {
                continue;
            }
            let span = found.start() as u32..found.end() as u32;
            let evidence = EvidenceSet::of(&[Evidence::Forced]);
            out.push(Finding::new(span, self.entity, evidence, FORCED_RULE_ID));
        }
    }
}

fn is_word_byte(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 0x80)
}

fn is_whole_word(text: &[u8], range: &Range<usize>) -> bool {
    let before = range.start.checked_sub(1).and_then(|position| text.get(position));
    !is_word_byte(before) && !is_word_byte(text.get(range.end))
}

/// Whether the phrase (lower case) stands in the text as whole words, in any case.
fn contains_word(text: &[u8], phrase: &str) -> bool {
    let phrase = phrase.as_bytes();
    let Some(first) = phrase.first() else { return false };
    let mut candidates = memchr::memchr2_iter(*first, first.to_ascii_uppercase(), text);
    candidates.any(|start| {
        let range = start..start + phrase.len();
        text.get(range.clone()).is_some_and(|found| found.eq_ignore_ascii_case(phrase))
            && is_whole_word(text, &range)
    })
}

/// Appends the words of a key in lower case with spaces between: `custMobNo` is `cust mob no`.
fn key_words(key: &[u8], out: &mut String) {
    let key = key.get(..key.len().min(limits::KEY_BYTES_MAX)).unwrap_or_default();
    let mut previous_lower = false;
    for character in String::from_utf8_lossy(key).chars() {
        if !character.is_alphanumeric() {
            previous_lower = false;
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
            continue;
        }
        if character.is_uppercase() && previous_lower {
            out.push(' ');
        }
        previous_lower = !character.is_uppercase();
        out.extend(character.to_lowercase());
    }
    while out.ends_with(' ') {
        out.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_words() {
        let cases =
            [("custMobNo", "cust mob no"), ("staff_id-", "staff id"), ("", ""), ("ID", "id")];
        for (key, expected) in cases {
            let mut words = String::new();
            key_words(key.as_bytes(), &mut words);
            assert_eq!(words, expected);
        }
    }

    #[test]
    fn words_are_whole() {
        assert!(contains_word(b"his Licence no", "licence"));
        assert!(!contains_word(b"duplicate", "lic"));
        assert!(contains_word(b"lic", "lic") && !contains_word(b"", "lic"));
    }

    #[test]
    fn forms_are_bounded() {
        assert!(Form::new("a*".to_owned()).is_err());
        assert!(Form::new("a".repeat(limits::CUSTOM_REGEX_BYTES_MAX)).is_ok());
        assert!(Form::new("a".repeat(limits::CUSTOM_REGEX_BYTES_MAX + 1)).is_err());
        assert!(Form::new("(\\w{100}){100}".to_owned()).is_err());
        assert!(Form::new("(?=a)b".to_owned()).is_err());
        assert!(Form::literal("a+b (c) é").unwrap().regex.is_match("x a+b (c) é".as_bytes()));
    }
}
