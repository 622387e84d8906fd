//! What is known about the record so far. Bounded; cleared at the record's end.

use crate::types::EntitySet;

/// The entities seen in the current record.
#[derive(Clone, Copy, Debug, Default)]
pub struct RecordContext {
    seen: EntitySet,
}

impl RecordContext {
    /// Nothing seen.
    pub const fn new() -> Self {
        Self { seen: EntitySet::EMPTY }
    }

    /// Forgets the record.
    pub fn clear(&mut self) {
        self.seen = EntitySet::EMPTY;
    }

    /// The entities found in the record so far.
    pub const fn seen(&self) -> EntitySet {
        self.seen
    }

    pub(super) const fn note(&mut self, entities: EntitySet) {
        self.seen = self.seen.union(entities);
    }
}
