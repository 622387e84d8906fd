//! The kinds of text that documents imitate, and how templates of a kind make a document.

use std::sync::LazyLock;

use super::grammar::{self, Node};
use super::source::Source;

/// A kind of text.
pub struct Kind {
    /// How often it is drawn, relative to the others.
    pub weight: u32,
    /// How many of its people come from outside India, in percent.
    pub world_percent: u32,
    /// What stands between two templates in one document; empty where one template is a whole document.
    pub separators: &'static [&'static str],
    /// Whether its lines are turns of a chat, which may open with who speaks.
    pub chat: bool,
    /// Whether people type it themselves, so that it comes in haste at times and with sentences that say nothing.
    pub typed: bool,
    /// One a line.
    file: &'static str,
}

const fn kind(
    weight: u32,
    world_percent: u32,
    separators: &'static [&'static str],
    file: &'static str,
) -> Kind {
    Kind { weight, world_percent, separators, chat: false, typed: true, file }
}

const fn machine(weight: u32, separators: &'static [&'static str], file: &'static str) -> Kind {
    Kind { weight, world_percent: 25, separators, chat: false, typed: false, file }
}

const fn chat(weight: u32, world_percent: u32, file: &'static str) -> Kind {
    Kind {
        weight,
        world_percent,
        separators: &["\n", " ", "\n", ". "],
        chat: true,
        typed: true,
        file,
    }
}

const PROSE: &[&str] = &[" ", " ", "\n", "\n\n"];
const LINES: &[&str] = &["\n"];
const NOTES: &[&str] = &["\n", " ", "; ", "\n\n"];

/// All kinds; the share of people from outside India comes to 28 % over all.
pub const KINDS: &[Kind] = &[
    chat(14, 12, include_str!("../../templates/chat_english.txt")),
    chat(12, 2, include_str!("../../templates/chat_hinglish.txt")),
    chat(6, 1, include_str!("../../templates/chat_devanagari.txt")),
    kind(12, 5, NOTES, include_str!("../../templates/courier.txt")),
    kind(8, 30, &[], include_str!("../../templates/mail.txt")),
    kind(10, 5, NOTES, include_str!("../../templates/crm.txt")),
    machine(8, LINES, include_str!("../../templates/log.txt")),
    machine(9, LINES, include_str!("../../templates/records.txt")),
    machine(7, &[], include_str!("../../templates/labels.txt")),
    kind(14, 60, PROSE, include_str!("../../templates/prose.txt")),
    kind(14, 75, PROSE, include_str!("../../templates/questions.txt")),
    kind(5, 30, PROSE, include_str!("../../templates/words.txt")),
    kind(5, 25, PROSE, include_str!("../../templates/brands.txt")),
];

/// The templates of each kind, in the order of `KINDS`.
static TEMPLATES: LazyLock<Vec<Vec<Vec<Node>>>> = LazyLock::new(|| {
    KINDS.iter().map(|kind| grammar::lines(kind.file).map(grammar::parse).collect()).collect()
});

/// Sentences that stand between the others in what people type.
static FILLERS: LazyLock<Vec<Vec<Node>>> = LazyLock::new(|| {
    grammar::lines(include_str!("../../templates/fillers.txt")).map(grammar::parse).collect()
});

/// So often does such a sentence come before or after a template, in percent.
const FILLING: u32 = 12;

/// The templates of each kind, in the order of `KINDS`.
pub fn templates() -> &'static [Vec<Vec<Node>>] {
    &TEMPLATES
}

/// Sentences without names and places.
pub fn fillers() -> &'static [Vec<Node>] {
    &FILLERS
}

impl Source<'_> {
    /// Writes a document of one to four templates.
    pub fn compose(&mut self) {
        let kinds: Vec<(u32, usize)> =
            KINDS.iter().enumerate().map(|(at, kind)| (kind.weight, at)).collect();
        let at = self.weighted(&kinds).unwrap_or_default();
        let (Some(kind), Some(templates)) = (KINDS.get(at), templates().get(at)) else { return };
        let whole = kind.separators.is_empty();
        let count = match self.below(100) {
            _ if whole => 1,
            0..=54 => 1,
            55..=79 => 2,
            80..=91 => 3,
            _ => 4,
        };
        let separator = self.pick(kind.separators).copied().unwrap_or_default();
        let speakers = kind.chat && separator == "\n" && self.chance(45);
        let fills = kind.typed && !whole;
        self.world_percent = kind.world_percent;
        self.typed = kind.typed;
        for turn in 0..count {
            if turn > 0 {
                self.separate(separator);
            }
            if speakers {
                self.speaker();
            }
            let (before, after) = (fills && self.chance(FILLING), fills && self.chance(FILLING));
            if before {
                self.filler();
                self.separate(separator);
            }
            if let Some(template) = self.pick(templates) {
                self.fill(template);
            }
            if after {
                self.separate(separator);
                self.filler();
            }
            // The next template speaks of other people.
            self.people.retain(|number, _| *number == SPEAKER);
        }
    }

    fn filler(&mut self) {
        if let Some(filler) = self.pick(fillers()) {
            self.fill(filler);
        }
    }

    /// What ends in a full stop needs no other mark before the next.
    fn separate(&mut self, separator: &str) {
        let ends = self.out.text.ends_with(|last: char| last.is_ascii_punctuation() || last == '।');
        let separator = if ends && !separator.starts_with([' ', '\n']) { " " } else { separator };
        self.out.push(separator);
    }

    /// Who speaks in a chat, as transcripts write it.
    fn speaker(&mut self) {
        let opening = self.rule("speaker_opening");
        self.out.push(&opening);
        if self.chance(50) {
            let role = self.rule("speaker_role");
            self.out.push(&role);
        } else {
            let name = String::from(if self.chance(70) { "first" } else { "person" });
            self.fill(&[Node::Slot { name, index: Some(SPEAKER) }]);
        }
        let closing = self.weighted(&[(80, ": "), (10, " - "), (5, "> "), (5, " : ")]);
        self.out.push(closing.unwrap_or(": "));
    }
}

/// The number of the person who speaks in a chat.
const SPEAKER: u8 = 9;
