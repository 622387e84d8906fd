//! The output: edits in stream order over bytes that stay where they are.

use std::ops::Range;

use raksha_core::Entity;

use super::token::Template;

/// A piece of the output.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Chunk<'a> {
    /// These bytes of the input, as absolute offsets: the host has them.
    Same(Range<u64>),
    /// These bytes instead of some of the input.
    New(&'a [u8]),
}

/// What is written in a place.
#[derive(Debug)]
pub(super) enum Replacement {
    /// In `Output::bytes`.
    Stored(Range<usize>),
    /// Rendered from a template.
    Owned(Vec<u8>),
    /// Waits for the vault.
    Waiting(Box<Template>),
}

/// One change of the stream.
#[derive(Debug)]
pub(super) struct Edit {
    pub(super) raw: Range<u64>,
    pub(super) replacement: Replacement,
    pub(super) entity: Option<Entity>,
    /// Applied if one of these groups is met at the record's end; 0: applied whatever comes.
    pub(super) groups: u32,
}

/// Edits that were not pulled yet.
#[derive(Debug, Default)]
pub(super) struct Output {
    edits: Vec<Edit>,
    bytes: Vec<u8>,
    next: usize,
    /// Everything before was pulled.
    emitted: u64,
    /// Everything before was walked.
    pub(super) walked: u64,
    /// Where the current record's edits begin.
    record_from: usize,
    /// Where the first edit stands that waits for the record's end.
    held_at: Option<u64>,
    /// Nothing leaves before the header's fate is known.
    pub(super) held_all: bool,
}

impl Output {
    /// Stores a replacement.
    pub(super) fn store(&mut self, bytes: &[u8]) -> Replacement {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        Replacement::Stored(start..self.bytes.len())
    }

    /// Adds an edit behind all others. Cut values share an overlap, so that the last edit may be seen again.
    pub(super) fn push(&mut self, mut edit: Edit) {
        while self.edits.len() > self.next.max(self.record_from)
            && let Some(last) = self.edits.last()
            && last.raw.end > edit.raw.start
        {
            if last.raw.start <= edit.raw.start && last.raw.end >= edit.raw.end {
                return;
            }
            edit.raw.start = edit.raw.start.min(last.raw.start);
            edit.groups = if last.groups == 0 { 0 } else { edit.groups };
            self.edits.pop();
        }
        edit.raw.start = edit.raw.start.max(self.emitted);
        edit.raw.end = edit.raw.end.max(edit.raw.start);
        if edit.groups != 0 && self.held_at.is_none() {
            self.held_at = Some(edit.raw.start);
        }
        self.edits.push(edit);
    }

    /// Adds an edit before others that still wait.
    pub(super) fn insert(&mut self, edit: Edit) {
        let waiting = self.edits.get(self.next..).unwrap_or_default();
        let position =
            self.next + waiting.partition_point(|other| other.raw.start < edit.raw.start);
        if position < self.record_from {
            self.record_from += 1;
        }
        self.edits.insert(position, edit);
    }

    /// Adds many edits, sorted by place, before others that still wait: in one pass, since each single insertion
    /// moves all that stands behind it.
    pub(super) fn insert_sorted(&mut self, edits: impl IntoIterator<Item = Edit>) {
        let mut added = edits.into_iter().peekable();
        let old = self.edits.split_off(self.next);
        let record_from = self.record_from;
        for (position, edit) in old.into_iter().enumerate() {
            while let Some(new) = added.next_if(|new| new.raw.start <= edit.raw.start) {
                self.edits.push(new);
                self.record_from += usize::from(self.next + position < record_from);
            }
            self.edits.push(edit);
        }
        self.edits.extend(added);
    }

    /// Whether a waiting edit touches these bytes.
    pub(super) fn touches(&self, raw: &Range<u64>) -> bool {
        let waiting = self.edits.get(self.next..).unwrap_or_default();
        waiting.iter().any(|edit| edit.raw.start < raw.end && raw.start < edit.raw.end)
    }

    /// A record begins: edits from here on belong to it.
    pub(super) fn begin_record(&mut self) {
        self.record_from = self.edits.len();
    }

    /// How many bytes up to `end` are held back for the current record, if any.
    pub(super) fn held_bytes(&self, end: u64) -> Option<u64> {
        self.held_at.map(|at| end.saturating_sub(at))
    }

    /// Decides the record's edits: those whose groups are met stay. Calls `acted` for each that was held and stays.
    pub(super) fn decide(&mut self, met: u32, mut acted: impl FnMut(Option<Entity>)) {
        if self.held_at.take().is_some() {
            // Only the record's own edits are walked: a push may hold thousands of records.
            let mut kept = self.record_from;
            for position in self.record_from..self.edits.len() {
                let Some(edit) = self.edits.get_mut(position) else { break };
                if edit.groups != 0 {
                    if edit.groups & met == 0 {
                        continue;
                    }
                    edit.groups = 0;
                    acted(edit.entity);
                }
                self.edits.swap(kept, position);
                kept += 1;
            }
            self.edits.truncate(kept);
        }
        self.record_from = self.edits.len();
    }

    /// Renders replacements whose answers have come.
    pub(super) fn resolve(&mut self, answers: &[(u64, Vec<u8>)]) {
        for edit in self.edits.iter_mut().skip(self.next) {
            if let Replacement::Waiting(template) = &edit.replacement {
                let mut out = Vec::new();
                if template.render(answers, &mut out).is_some() {
                    edit.replacement = Replacement::Owned(out);
                }
            }
        }
    }

    /// Whether any edit waits for the answer to this request.
    pub(super) fn waits_for(&self, id: u64) -> bool {
        self.edits.iter().skip(self.next).any(|edit| match &edit.replacement {
            Replacement::Waiting(template) => template.waits_for(id),
            _ => false,
        })
    }

    /// The next piece, in order; `None` until more is decided.
    pub(super) fn pull(&mut self) -> Option<Chunk<'_>> {
        if self.held_all {
            return None;
        }
        let limit = self.held_at.unwrap_or(u64::MAX).min(self.walked);
        let Some(edit) =
            self.edits.get(self.next).filter(|edit| edit.groups == 0 && edit.raw.start <= limit)
        else {
            if self.emitted < limit {
                let same = self.emitted..limit;
                self.emitted = limit;
                return Some(Chunk::Same(same));
            }
            return None;
        };
        if self.emitted < edit.raw.start {
            let same = self.emitted..edit.raw.start;
            self.emitted = edit.raw.start;
            return Some(Chunk::Same(same));
        }
        if matches!(edit.replacement, Replacement::Waiting(_)) || edit.raw.end > self.walked {
            return None;
        }
        self.emitted = self.emitted.max(edit.raw.end);
        self.next += 1;
        match &edit.replacement {
            Replacement::Stored(range) => {
                Some(Chunk::New(self.bytes.get(range.clone()).unwrap_or_default()))
            }
            Replacement::Owned(bytes) => Some(Chunk::New(bytes)),
            Replacement::Waiting(_) => None,
        }
    }

    /// The offset before which everything was pulled.
    pub(super) const fn emitted(&self) -> u64 {
        self.emitted
    }

    /// Gives back the memory of pulled edits. Called between pushes, never while a chunk is borrowed.
    pub(super) fn compact(&mut self) {
        if self.next == 0 {
            return;
        }
        self.edits.drain(..self.next);
        self.record_from = self.record_from.saturating_sub(self.next);
        self.next = 0;
        let first = self.edits.iter().find_map(|edit| match &edit.replacement {
            Replacement::Stored(range) => Some(range.start),
            _ => None,
        });
        // Edits put in later break the order of `bytes`; then the memory is given back a little later.
        let ordered = self.edits.iter().all(|edit| match &edit.replacement {
            Replacement::Stored(range) => first.is_none_or(|first| range.start >= first),
            _ => true,
        });
        if !ordered {
            return;
        }
        let cut = first.unwrap_or(self.bytes.len());
        self.bytes.drain(..cut);
        for edit in &mut self.edits {
            if let Replacement::Stored(range) = &mut edit.replacement {
                *range = range.start - cut..range.end - cut;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(at: u64, text: u8) -> Edit {
        let replacement = Replacement::Owned(vec![text]);
        Edit { raw: at..at + 1, replacement, entity: None, groups: 0 }
    }

    /// Two edits pulled, three waiting; the last two are those of the open record.
    fn waiting() -> Output {
        let edits = [0, 2, 10, 20, 30].map(|at| edit(at, b'o')).into();
        Output { edits, next: 2, record_from: 3, walked: 40, ..Output::default() }
    }

    #[test]
    fn many_edits_are_inserted_as_one_by_one() {
        let cases: [&[u64]; 7] =
            [&[], &[4], &[10, 20], &[5, 15, 15, 25], &[19, 20, 21], &[30, 31, 39], &[6, 6, 10, 40]];
        for places in cases {
            let added = || places.iter().zip(b'a'..).map(|(at, text)| edit(*at, text));
            let (mut each, mut all) = (waiting(), waiting());
            added().for_each(|edit| each.insert(edit));
            all.insert_sorted(added());
            let starts = |output: &Output| -> Vec<u64> {
                output.edits.iter().map(|edit| edit.raw.start).collect()
            };
            assert_eq!(starts(&all), starts(&each), "{places:?}");
            assert_eq!(all.record_from, each.record_from, "{places:?}");
        }
    }
}
