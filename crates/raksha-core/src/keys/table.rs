//! The table of words and phrases, and the reading of one key with it.

use super::KeyInfo;
use super::vocabulary::{self, Role, Roles};
use super::words::Words;
use crate::types::{Entity, EntitySet};

/// The longest glued word that is taken apart (`customermobilenumber`), in bytes.
const GLUED_BYTES_MAX: usize = 32;

/// The most known or unknown words of one key with its parent, after taking glued words apart.
const RUN_WORDS_MAX: usize = 24;

/// The number of a word in the table; 0 is every unknown word.
type WordId = u16;

/// A known word.
struct Word {
    text: Box<[u8]>,
    roles: Roles,
    /// The phrases that begin with this word: a range of `KeyTable::phrases`, longest first.
    phrases: (u32, u32),
}

/// A run of words that declares something.
struct Phrase {
    words: Box<[WordId]>,
    entities: EntitySet,
    /// The phrase counts only where it is the whole key but for filler (`contact`, not `contact_reason`).
    whole: bool,
}

/// What keys mean: phrases of the identifiers, and the words round them.
pub struct KeyTable {
    words: Vec<Word>,
    phrases: Vec<Phrase>,
    /// Open addressing by `hash_step`; 0 is a free slot.
    slots: Box<[WordId]>,
    /// One bit for each hash of a known word: unknown pieces of glued words are turned away here.
    filter: Box<[u64; 1024]>,
    longest: usize,
}

const HASH_START: u32 = 0x811C_9DC5;

/// One step of the FNV-1a hash, which can be extended byte by byte while a glued word is taken apart.
const fn hash_step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

fn hash_of(word: &[u8]) -> u32 {
    word.iter().fold(HASH_START, |hash, byte| hash_step(hash, *byte))
}

/// The low bits of FNV mix well only with the high ones folded in.
const fn fold(hash: u32) -> usize {
    (hash ^ hash >> 15) as usize
}

/// The words of a key, behind those of its parent.
struct Run {
    ids: [WordId; RUN_WORDS_MAX],
    count: usize,
}

impl Run {
    fn push(&mut self, id: WordId) {
        if let Some(slot) = self.ids.get_mut(self.count) {
            *slot = id;
            self.count += 1;
        }
    }

    fn ids(&self) -> &[WordId] {
        self.ids.get(..self.count).unwrap_or_default()
    }
}

/// A phrase found in a run.
#[derive(Clone, Copy)]
struct Hit {
    start: usize,
    end: usize,
    entities: EntitySet,
}

impl KeyTable {
    /// A table of these phrases (lower-case words separated by spaces, each with what it declares) and the
    /// built-in vocabulary. A phrase that begins with `=` counts only as the whole key but for filler words.
    pub fn new<S: AsRef<str>>(phrases: impl Iterator<Item = (S, Entity)>) -> Self {
        let mut builder = Builder { words: vec![Word::unknown()], phrases: Vec::new() };
        for (role, words) in vocabulary::ROLES {
            for word in *words {
                let id = builder.intern(word.as_bytes());
                if let Some(word) = builder.words.get_mut(usize::from(id)) {
                    word.roles = word.roles.with(*role);
                }
            }
        }
        for (text, entities) in vocabulary::PHRASES {
            builder.phrase(text, EntitySet::of(entities));
        }
        for (text, entity) in phrases {
            builder.phrase(text.as_ref(), EntitySet::of(&[entity]));
        }
        builder.finish()
    }

    /// What a key says; `parent` is the key of the object that holds it.
    pub fn analyze(&self, key: &[u8], parent: Option<&[u8]>) -> KeyInfo {
        let mut run = Run { ids: [0; RUN_WORDS_MAX], count: 0 };
        if let Some(parent) = parent {
            self.read(parent, &mut run);
        }
        let own = run.count;
        self.read(key, &mut run);
        let ids = run.ids();
        let mut info = KeyInfo::default();
        let filler_only = self.all(ids.get(own..).unwrap_or_default(), Role::Filler);

        let mut hits = [Hit { start: 0, end: 0, entities: EntitySet::EMPTY }; RUN_WORDS_MAX];
        let count = self.hits(ids, own, filler_only, &mut hits);
        for hit in hits.iter().take(count) {
            self.weigh(ids, own, *hit, &mut info);
        }
        self.judge(ids, own, filler_only, &mut info);
        info
    }

    fn roles(&self, id: WordId) -> Roles {
        self.words.get(usize::from(id)).map_or(Roles::NONE, |word| word.roles)
    }

    fn has(&self, id: WordId, role: Role) -> bool {
        self.roles(id).has(role)
    }

    fn all(&self, ids: &[WordId], role: Role) -> bool {
        ids.iter().all(|id| self.has(*id, role))
    }

    fn any(&self, ids: &[WordId], role: Role) -> bool {
        ids.iter().any(|id| self.has(*id, role))
    }

    /// The phrases in a run: longest first, leftmost among equals, none overlapping another.
    fn hits(
        &self,
        ids: &[WordId],
        own: usize,
        filler_only: bool,
        hits: &mut [Hit; RUN_WORDS_MAX],
    ) -> usize {
        let mut found = [Hit { start: 0, end: 0, entities: EntitySet::EMPTY }; RUN_WORDS_MAX];
        let mut count = 0;
        for start in 0..ids.len() {
            // A phrase that ends inside the parent speaks only where the key itself adds nothing.
            let least_end = if filler_only { start + 1 } else { own + 1 };
            if let (Some(hit), Some(slot)) =
                (self.longest_at(ids, own, start, least_end), found.get_mut(count))
            {
                *slot = hit;
                count += 1;
            }
        }
        let Some(found) = found.get_mut(..count) else { return 0 };
        found.sort_by_key(|hit| (hit.start + RUN_WORDS_MAX - hit.end, hit.start));
        let mut kept = 0;
        for hit in found {
            let overlaps = |other: &Hit| hit.start < other.end && other.start < hit.end;
            if !hits.iter().take(kept).any(overlaps)
                && let Some(slot) = hits.get_mut(kept)
            {
                *slot = *hit;
                kept += 1;
            }
        }
        kept
    }

    fn longest_at(
        &self,
        ids: &[WordId],
        own: usize,
        start: usize,
        least_end: usize,
    ) -> Option<Hit> {
        let rest = ids.get(start..)?;
        let first = self.words.get(usize::from(*rest.first()?))?;
        let phrases = self.phrases.get(first.phrases.0 as usize..first.phrases.1 as usize)?;
        let mut hit: Option<Hit> = None;
        for phrase in phrases {
            let end = start + phrase.words.len();
            if hit.is_some_and(|hit| hit.end > end) {
                break;
            }
            let stands = !phrase.whole
                || (start >= own
                    && self.all(ids.get(own..start).unwrap_or_default(), Role::Filler)
                    && self.all(ids.get(end..).unwrap_or_default(), Role::Filler));
            if end >= least_end && stands && rest.starts_with(&phrase.words) {
                let before = hit.map_or(EntitySet::EMPTY, |hit| hit.entities);
                hit = Some(Hit { start, end, entities: before.union(phrase.entities) });
            }
        }
        hit
    }

    /// Adds what one phrase says, in the light of the words round it.
    fn weigh(&self, ids: &[WordId], own: usize, hit: Hit, info: &mut KeyInfo) {
        let before = ids.get(own.min(hit.start)..hit.start).unwrap_or_default();
        let own_before = ids.get(own..hit.start).unwrap_or_default();
        let after = ids.get(hit.end..).unwrap_or_default();
        let counts = |id: &WordId| {
            self.has(*id, Role::Counts)
                && !self.has(*id, Role::Filler)
                && !self.has(*id, Role::Code)
        };
        let property = self.any(after, Role::Property)
            || self.any(own_before, Role::Asks)
            || after.iter().any(counts);
        let id = after.iter().any(|id| self.has(*id, Role::Id));
        let code = self.any(after, Role::Code);
        let thing =
            after.iter().any(|id| self.has(*id, Role::Thing) && !self.has(*id, Role::Filler));
        for entity in hit.entities.iter() {
            let spared = property
                || (id && vocabulary::ID_IS_ANOTHER_THING.contains(entity))
                || (code && vocabulary::CODE_IS_ANOTHER_THING.contains(entity))
                || (thing && vocabulary::THING_IS_ANOTHER_THING.contains(entity))
                || (entity == Entity::Person && self.names_a_thing(ids, own, hit, before));
            if spared {
                info.context = info.context.with(entity);
            } else {
                info.declares = info.declares.with(entity);
            }
        }
    }

    /// Whether a plain `name` is not a person's: `bank_name`, `{"product": {"name": ...}}`.
    fn names_a_thing(&self, ids: &[WordId], own: usize, hit: Hit, before: &[WordId]) -> bool {
        let word = ids.get(hit.start).copied().unwrap_or(0);
        if hit.end - hit.start > 1 || !self.has(word, Role::NameHead) {
            return false;
        }
        // In the key itself each word before must be a kind of person or say nothing; the parent only must
        // not be a thing (`{"order": {"name": ...}}` is whoever ordered).
        let parent = ids.get(..own).unwrap_or_default();
        let person = |id: &WordId| self.has(*id, Role::PersonNoun) || self.has(*id, Role::Filler);
        self.any(before, Role::Thing)
            || !before.iter().all(person)
            || (parent.last().is_some_and(|id| self.has(*id, Role::Thing))
                && !self.any(before, Role::PersonNoun))
    }

    fn judge(&self, ids: &[WordId], own: usize, filler_only: bool, info: &mut KeyInfo) {
        let own_ids = ids.get(own..).unwrap_or_default();
        // `{"transaction": {"number": ...}}`: the parent is the head where the key says nothing.
        let speaking = if filler_only { ids } else { own_ids };
        let head = speaking.iter().rev().find(|id| !self.has(**id, Role::Filler));
        let names_id = own_ids.last().is_some_and(|id| self.has(*id, Role::Id));
        let firm = info.declares.iter().any(|entity| !vocabulary::WEAK.contains(entity));
        info.vetoes = !firm && (names_id || head.is_some_and(|id| self.has(*id, Role::Counts)));
        let weak = filler_only || self.all(own_ids, Role::NameHead);
        let things = if weak { ids } else { own_ids };
        info.denies_names =
            !info.declares.contains(Entity::Person) && self.any(things, Role::Thing);
    }

    /// Appends the words of a key, glued ones taken apart.
    fn read(&self, key: &[u8], run: &mut Run) {
        for word in Words::of(key).iter() {
            match self.find_inflected(word) {
                0 => {
                    if !self.unglue(word, run) {
                        run.push(0);
                    }
                }
                id => run.push(id),
            }
        }
    }

    fn find(&self, word: &[u8], hash: u32) -> WordId {
        if !self.may_know(hash) {
            return 0;
        }
        let mask = self.slots.len() - 1;
        let mut slot = fold(hash) & mask;
        loop {
            match self.slots.get(slot) {
                None | Some(0) => return 0,
                Some(id) => {
                    if self.words.get(usize::from(*id)).is_some_and(|known| *known.text == *word) {
                        return *id;
                    }
                }
            }
            slot = (slot + 1) & mask;
        }
    }

    fn may_know(&self, hash: u32) -> bool {
        let bit = fold(hash) & 0xFFFF;
        self.filter.get(bit >> 6).is_some_and(|word| word >> (bit & 63) & 1 == 1)
    }

    /// The word, or the word without a plural ending.
    fn find_inflected(&self, word: &[u8]) -> WordId {
        let id = self.find(word, hash_of(word));
        if id != 0 || word.ends_with(b"ss") {
            return id;
        }
        let singular = word.strip_suffix(b"s").filter(|rest| rest.len() >= 3);
        let id = singular.map_or(0, |rest| self.find(rest, hash_of(rest)));
        if id != 0 {
            return id;
        }
        let singular = word.strip_suffix(b"es").filter(|rest| rest.len() >= 3);
        singular.map_or(0, |rest| self.find(rest, hash_of(rest)))
    }

    /// Takes a glued word apart into as few known words as possible; whether that was possible.
    ///
    /// Only places that known words reach are tried, so ordinary unknown words cost a few hashes.
    fn unglue(&self, word: &[u8], run: &mut Run) -> bool {
        if word.len() > GLUED_BYTES_MAX || !word.is_ascii() {
            return false;
        }
        // For each end: the cost of the cheapest way there, its last word and where that begins.
        let mut best = [(u8::MAX, 0, 0_u8); GLUED_BYTES_MAX + 1];
        if let Some(start) = best.first_mut() {
            start.0 = 0;
        }
        for start in 0..word.len() {
            let cost = best.get(start).map_or(u8::MAX, |best| best.0);
            if cost == u8::MAX {
                continue;
            }
            let mut hash = HASH_START;
            for end in start + 1..=word.len().min(start + self.longest) {
                let Some(piece) = word.get(start..end) else { break };
                hash = hash_step(hash, piece.last().copied().unwrap_or(0));
                if piece.len() < 2 || !self.may_know(hash) {
                    continue;
                }
                let id = self.find(piece, hash);
                let known = id != 0 && (piece.len() > 2 || self.has(id, Role::Glues));
                // Short words are cheap accidents, so they cost more.
                let total = cost.saturating_add(if piece.len() < 4 { 3 } else { 2 });
                if let Some(slot) = best.get_mut(end).filter(|slot| known && total < slot.0) {
                    *slot = (total, id, start as u8);
                }
            }
        }
        collect(word.len(), &best, run)
    }
}

/// Appends the cheapest way through a glued word of this length.
fn collect(length: usize, best: &[(u8, WordId, u8); GLUED_BYTES_MAX + 1], run: &mut Run) -> bool {
    let mut pieces = [0; GLUED_BYTES_MAX];
    let mut count = 0;
    let mut end = length;
    while end > 0 {
        let Some((cost, id, start)) = best.get(end).copied() else { return false };
        if cost == u8::MAX {
            return false;
        }
        if let Some(slot) = pieces.get_mut(count) {
            *slot = id;
        }
        count += 1;
        end = usize::from(start);
    }
    for id in pieces.iter().take(count).rev() {
        run.push(*id);
    }
    count > 0
}

impl Word {
    fn unknown() -> Self {
        Self { text: Box::default(), roles: Roles::NONE, phrases: (0, 0) }
    }
}

struct Builder {
    words: Vec<Word>,
    phrases: Vec<Phrase>,
}

impl Builder {
    fn intern(&mut self, word: &[u8]) -> WordId {
        // Linear, but only while a table is built: about a thousand words.
        if let Some(known) = self.words.iter().position(|known| *known.text == *word) {
            return known as WordId;
        }
        if self.words.len() > usize::from(WordId::MAX) / 2 {
            return 0;
        }
        self.words.push(Word { text: word.into(), ..Word::unknown() });
        (self.words.len() - 1) as WordId
    }

    fn phrase(&mut self, text: &str, entities: EntitySet) {
        let (whole, text) = match text.strip_prefix('=') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let words: Box<[WordId]> =
            Words::of(text.as_bytes()).iter().map(|word| self.intern(word)).collect();
        if !words.is_empty() && !words.contains(&0) {
            self.phrases.push(Phrase { words, entities, whole });
        }
    }

    fn finish(mut self) -> KeyTable {
        self.phrases
            .sort_by_key(|phrase| (phrase.words.first().copied(), usize::MAX - phrase.words.len()));
        for (position, phrase) in self.phrases.iter().enumerate() {
            let first = phrase.words.first().copied().unwrap_or(0);
            if let Some(word) = self.words.get_mut(usize::from(first)) {
                if word.phrases.1 == 0 {
                    word.phrases.0 = position as u32;
                }
                word.phrases.1 = position as u32 + 1;
            }
        }
        let size = (self.words.len() * 4).next_power_of_two();
        let mut slots = vec![0; size].into_boxed_slice();
        let mut filter = Box::new([0_u64; 1024]);
        for (id, word) in self.words.iter().enumerate().skip(1) {
            let hash = hash_of(&word.text);
            let bit = fold(hash) & 0xFFFF;
            if let Some(chunk) = filter.get_mut(bit >> 6) {
                *chunk |= 1 << (bit & 63);
            }
            let mut slot = fold(hash) & (size - 1);
            while slots.get(slot).is_some_and(|taken| *taken != 0) {
                slot = (slot + 1) & (size - 1);
            }
            if let Some(free) = slots.get_mut(slot) {
                *free = id as WordId;
            }
        }
        let longest = self.words.iter().map(|word| word.text.len()).max().unwrap_or(0);
        KeyTable { words: self.words, phrases: self.phrases, slots, filter, longest }
    }
}
