//! Single values: headers, fields of messages, cells of rows.

use std::collections::VecDeque;
use std::ops::Range;

use raksha_core::{Entity, Sensitive};

use super::judge::{Piece, Ruling};
use super::token::Template;

/// A value given back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Value {
    /// Its number among the values pushed, from 0.
    pub number: u64,
    /// The new text; `None`: the value stays as it is.
    pub text: Option<Vec<u8>>,
}

#[derive(Debug)]
enum Written {
    Bytes(Vec<u8>),
    Waiting(Box<Template>),
}

#[derive(Debug)]
struct Change {
    span: Range<usize>,
    written: Written,
    groups: u32,
    entity: Entity,
}

#[derive(Debug, Default)]
struct Entry {
    text: Sensitive<Vec<u8>>,
    changes: Vec<Change>,
}

/// Values pushed and not pulled yet.
#[derive(Debug, Default)]
pub(super) struct Values {
    entries: VecDeque<Entry>,
    pulled: u64,
    open: bool,
}

impl Values {
    /// A value comes. True if it is the first of its record.
    pub(super) fn begin(&mut self) -> bool {
        !std::mem::replace(&mut self.open, true)
    }

    /// The record ends. False if there was none.
    pub(super) fn begin_end(&mut self) -> bool {
        std::mem::replace(&mut self.open, false)
    }

    /// Keeps a value with its changes; a clean one costs nothing but its place.
    pub(super) fn add(
        &mut self,
        text: &[u8],
        mut rulings: Vec<Ruling>,
        work: &[u8],
    ) -> Vec<Ruling> {
        let mut entry = Entry::default();
        for ruling in rulings.drain(..) {
            let written = match ruling.piece {
                Piece::Stored(range) => {
                    Written::Bytes(work.get(range).unwrap_or_default().to_vec())
                }
                Piece::Template(template) => Written::Waiting(template),
                Piece::None => continue,
            };
            let Ruling { span, groups, entity, .. } = ruling;
            entry.changes.push(Change { span, written, groups, entity });
        }
        if !entry.changes.is_empty() {
            entry.text = Sensitive::new(text.to_vec());
        }
        self.entries.push_back(entry);
        rulings
    }

    /// Decides what waits for the record's end.
    pub(super) fn decide(&mut self, met: u32, mut acted: impl FnMut(Entity)) {
        for entry in &mut self.entries {
            entry.changes.retain_mut(|change| {
                let held = change.groups != 0;
                let stays = !held || change.groups & met != 0;
                if held && stays {
                    acted(change.entity);
                }
                change.groups = 0;
                stays
            });
        }
    }

    /// Whether anything waits for a vault.
    pub(super) fn waits(&self) -> bool {
        let mut changes = self.entries.iter().flat_map(|entry| &entry.changes);
        changes.any(|change| matches!(change.written, Written::Waiting(_)))
    }

    pub(super) fn pull(&mut self, answers: &[(u64, Vec<u8>)]) -> Option<Value> {
        let entry = self.entries.front()?;
        if entry.changes.iter().any(|change| change.groups != 0) {
            return None;
        }
        let text = if entry.changes.is_empty() { None } else { Some(entry.render(answers)?) };
        self.entries.pop_front();
        let number = self.pulled;
        self.pulled += 1;
        Some(Value { number, text })
    }
}

impl Entry {
    fn render(&self, answers: &[(u64, Vec<u8>)]) -> Option<Vec<u8>> {
        let text = self.text.expose();
        let mut out = Vec::with_capacity(text.len());
        let mut at = 0;
        for change in &self.changes {
            out.extend_from_slice(text.get(at..change.span.start).unwrap_or_default());
            at = change.span.end;
            match &change.written {
                Written::Bytes(bytes) => out.extend_from_slice(bytes),
                Written::Waiting(template) => template.render(answers, &mut out)?,
            }
        }
        out.extend_from_slice(text.get(at..).unwrap_or_default());
        Some(out)
    }
}
