//! What is known about the record so far. Bounded; cleared at the record's end.

use std::fmt;

use crate::types::EntitySet;

/// The entities seen in the current record, and the words of the names that its keys declared.
#[derive(Clone, Copy, Default)]
pub struct RecordContext {
    seen: EntitySet,
    /// Hashes of words, never the words.
    names: [u64; NAME_WORDS_MAX],
    known_names: u8,
}

/// Words of names that a record remembers: three full names. Further ones are found by the tagger alone.
pub const NAME_WORDS_MAX: usize = 9;

impl RecordContext {
    /// Nothing seen.
    pub const fn new() -> Self {
        Self { seen: EntitySet::EMPTY, names: [0; NAME_WORDS_MAX], known_names: 0 }
    }

    /// Forgets the record.
    pub const fn clear(&mut self) {
        self.seen = EntitySet::EMPTY;
        self.known_names = 0;
    }

    /// The entities found in the record so far.
    pub const fn seen(&self) -> EntitySet {
        self.seen
    }

    pub(super) const fn note(&mut self, entities: EntitySet) {
        self.seen = self.seen.union(entities);
    }

    /// Remembers a word of a name by its hash.
    pub(super) fn note_name(&mut self, word: u64) {
        if !self.knows_name(word)
            && let Some(free) = self.names.get_mut(usize::from(self.known_names))
        {
            *free = word;
            self.known_names += 1;
        }
    }

    /// Whether any name is remembered.
    pub(super) const fn has_names(&self) -> bool {
        self.known_names > 0
    }

    /// Whether a word is part of a name that a key of this record declared.
    pub(super) fn knows_name(&self, word: u64) -> bool {
        self.names.iter().take(usize::from(self.known_names)).any(|known| *known == word)
    }
}

impl fmt::Debug for RecordContext {
    /// Without the hashes of names: whoever has a list of names could undo them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let context = &mut formatter.debug_struct("RecordContext");
        context
            .field("seen", &self.seen)
            .field("known_names", &self.known_names)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_remembered_up_to_the_limit_and_forgotten_with_the_record() {
        let mut record = RecordContext::new();
        for word in 1..=NAME_WORDS_MAX as u64 + 1 {
            record.note_name(word);
        }
        assert!(record.knows_name(1) && record.knows_name(NAME_WORDS_MAX as u64));
        assert!(
            !record.knows_name(NAME_WORDS_MAX as u64 + 1),
            "one more than fits is left to the tagger"
        );
        record.clear();
        assert!(!record.has_names() && !record.knows_name(1));
    }
}
