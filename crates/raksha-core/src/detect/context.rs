//! Context: the words around a match that speak for it or against it.
//!
//! Looked at lazily, only for matches whose form alone does not settle them. A word is a run of letters (any
//! script) compared whole, never as a part of another word: "lic" inside "duplicate" is no context.

use std::ops::Range;

use super::words::{WordsAfter, WordsBefore};
use crate::identifiers::{Identifier, Reach};
use crate::types::Entity;
use crate::types::limits::{CONTEXT_WORDS_AFTER, CONTEXT_WORDS_BEFORE, CONTEXT_WORDS_WIDE};

/// Words that name an id, a counter, a time or a size: directly before a bare number they spare it.
const ID_WORDS: &[&str] = &[
    "order",
    "orders",
    "orderid",
    "txn",
    "txnid",
    "transaction",
    "trans",
    "utr",
    "rrn",
    "ref",
    "reference",
    "refno",
    "invoice",
    "bill",
    "awb",
    "tracking",
    "trackid",
    "shipment",
    "consignment",
    "waybill",
    "id",
    "ids",
    "uid",
    "gid",
    "pid",
    "tid",
    "uuid",
    "guid",
    "epoch",
    "timestamp",
    "ts",
    "time",
    "ms",
    "ns",
    "usec",
    "msec",
    "millis",
    "micros",
    "nanos",
    "sec",
    "seconds",
    "bytes",
    "byte",
    "size",
    "length",
    "len",
    "offset",
    "count",
    "version",
    "build",
    "revision",
    "rev",
    "sku",
    "asin",
    "ean",
    "upc",
    "isbn",
    "hsn",
    "sac",
    "trace",
    "traceid",
    "span",
    "spanid",
    "request",
    "requestid",
    "session",
    "sessionid",
    "seq",
    "sequence",
    "index",
    "row",
    "line",
    "port",
    "code",
    "hash",
    "sha",
    "md",
    "checksum",
    "commit",
    "blk",
    "block",
    "ticket",
    "case",
    "job",
    "task",
    "batch",
    "lot",
    "serial",
    "model",
    "price",
    "amount",
    "rs",
    "inr",
    "usd",
    "total",
    "balance",
    "qty",
    "quantity",
    "score",
    "views",
    "likes",
    "step",
    "iteration",
    "seed",
    "address",
    "addr",
    "pointer",
    "ptr",
    "handle",
    "token",
    "key",
    "node",
    "thread",
    "process",
    "event",
    "message",
    "msg",
    "packet",
    "frame",
    "memory",
    "mem",
    "duration",
    "latency",
    "elapsed",
    "expires",
    "created",
    "updated",
    "modified",
    "mtime",
    "ctime",
    "atime",
    "date",
];

/// The place of a word in the table.
#[derive(Clone, Copy, Default)]
struct Slot {
    hash: u64,
    word: WordId,
}

/// The number of a context word; 0 is every word that says nothing.
type WordId = u16;

/// What a word says, as bits by entity.
#[derive(Clone, Copy, Default)]
struct Says {
    positive: u64,
    negative: u64,
    id_like: bool,
}

/// What the words around a match say about an entity.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Verdict {
    /// The distance in words of the nearest word that speaks for the entity (0 = adjacent).
    pub(super) positive: Option<u8>,
    /// The distance of the nearest word that speaks against it.
    pub(super) negative: Option<u8>,
    /// The word directly before names an id, a counter, a time or a size.
    pub(super) id_before: bool,
}

/// All context words of all identifiers, by hash.
pub(super) struct ContextTable {
    words: Vec<Says>,
    slots: Vec<Slot>,
    mask: usize,
    /// One bit for each hash of a context word: nearly all words of a text are turned away here.
    filter: Box<[u64; FILTER_WORDS]>,
}

/// The bits of the filter, and its words.
const FILTER_BITS: u32 = 15;
const FILTER_WORDS: usize = 1 << (FILTER_BITS - 6);

/// The words around one span that say something: read once, asked for every entity that may stand there.
#[derive(Clone, Copy)]
pub(super) struct Neighbours {
    words: [Neighbour; 2 * CONTEXT_WORDS_WIDE],
    count: usize,
    /// The word directly before the span.
    previous: WordId,
    /// The entities about which any of them says something.
    spoken_of: u64,
}

/// A word that says something.
#[derive(Clone, Copy)]
struct Neighbour {
    word: WordId,
    /// In words; 0 = adjacent.
    distance: u8,
    /// Whether it counts where the reach is [`Reach::Near`].
    near: bool,
}

impl Neighbours {
    /// Nothing said.
    pub(super) const NONE: Self = Self {
        words: [Neighbour { word: 0, distance: 0, near: false }; 2 * CONTEXT_WORDS_WIDE],
        count: 0,
        previous: 0,
        spoken_of: 0,
    };

    fn push(&mut self, neighbour: Neighbour, says: Says) {
        if let Some(slot) = self.words.get_mut(self.count) {
            *slot = neighbour;
            self.count += 1;
            self.spoken_of |= says.positive | says.negative;
        }
    }
}

impl ContextTable {
    /// The table of these identifiers. Custom entities bring their context through their own rules.
    pub(super) fn new(identifiers: &[&Identifier]) -> Self {
        let words: usize = identifiers
            .iter()
            .map(|identifier| identifier.context.len() + identifier.negative.len())
            .sum();
        let capacity = ((words + ID_WORDS.len()) * 4).next_power_of_two().max(64);
        let mut table = Self {
            words: vec![Says::default()],
            slots: vec![Slot::default(); capacity],
            mask: capacity - 1,
            filter: Box::new([0; FILTER_WORDS]),
        };
        for identifier in identifiers {
            let bit = bit(identifier.entity);
            for word in identifier.context {
                table.add(word, |says| says.positive |= bit);
            }
            for word in identifier.negative {
                table.add(word, |says| says.negative |= bit);
            }
        }
        for word in ID_WORDS {
            table.add(word, |says| says.id_like = true);
        }
        table
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "the mask keeps the index below the length, a power of two"
    )]
    fn add(&mut self, word: &str, note: impl FnOnce(&mut Says)) {
        let hash = hash(word.as_bytes(), &(0..word.len()));
        let mut index = hash as usize & self.mask;
        while self.slots[index].hash != 0 && self.slots[index].hash != hash {
            index = (index + 1) & self.mask;
        }
        let slot = &mut self.slots[index];
        if slot.hash == 0 {
            *slot = Slot { hash, word: self.words.len() as WordId };
            self.words.push(Says::default());
            let (place, bit) = filter_place(hash);
            self.filter[place] |= bit;
        }
        if let Some(says) = self.words.get_mut(usize::from(slot.word)) {
            note(says);
        }
    }

    #[inline]
    fn find(&self, hash: u64) -> WordId {
        let (place, bit) = filter_place(hash);
        if self.filter.get(place).is_none_or(|bits| bits & bit == 0) {
            return 0;
        }
        let mut index = hash as usize & self.mask;
        while let Some(slot) = self.slots.get(index) {
            if slot.hash == hash {
                return slot.word;
            }
            if slot.hash == 0 {
                break;
            }
            index = (index + 1) & self.mask;
        }
        0
    }

    #[inline]
    fn says(&self, word: WordId) -> Says {
        self.words.get(usize::from(word)).copied().unwrap_or_default()
    }

    /// Reads the words around `span` on its line, as far as `reach` asks.
    pub(super) fn read(&self, text: &[u8], span: &Range<usize>, reach: Reach) -> Neighbours {
        let (before, after) = counts(reach);
        let mut neighbours = Neighbours::NONE;
        let words = WordsBefore::new(text, span.start);
        for (distance, word) in (0..before).zip(words) {
            let near = distance < CONTEXT_WORDS_BEFORE;
            let word = self.note(text, &word, distance, near, &mut neighbours);
            if distance == 0 {
                neighbours.previous = word;
            }
        }
        let words = WordsAfter::new(text, span.end);
        for (distance, word) in (0..after).zip(words) {
            let near = distance < CONTEXT_WORDS_AFTER;
            self.note(text, &word, distance, near, &mut neighbours);
        }
        neighbours
    }

    #[inline]
    fn note(
        &self,
        text: &[u8],
        word: &Range<usize>,
        distance: usize,
        near: bool,
        neighbours: &mut Neighbours,
    ) -> WordId {
        let word = self.find(hash(text, word));
        if word != 0 {
            let neighbour = Neighbour { word, distance: distance as u8, near };
            neighbours.push(neighbour, self.says(word));
        }
        word
    }

    /// What the words around a span say about an entity.
    pub(super) fn about(&self, around: &Neighbours, entity: Entity, reach: Reach) -> Verdict {
        let bit = bit(entity);
        let mut verdict = Verdict::default();
        if around.previous != 0 {
            let says = self.says(around.previous);
            verdict.id_before = says.id_like && says.positive & bit == 0;
        }
        if around.spoken_of & bit != 0 {
            for neighbour in around.words.iter().take(around.count) {
                if neighbour.near || reach == Reach::Wide {
                    verdict.note(self.says(neighbour.word), bit, neighbour.distance);
                }
            }
        }
        verdict
    }
}

const fn filter_place(hash: u64) -> (usize, u64) {
    let number = hash >> (u64::BITS - FILTER_BITS);
    (number as usize / 64, 1 << (number % 64))
}

const fn counts(reach: Reach) -> (usize, usize) {
    match reach {
        Reach::Near => (CONTEXT_WORDS_BEFORE, CONTEXT_WORDS_AFTER),
        Reach::Wide => (CONTEXT_WORDS_WIDE, CONTEXT_WORDS_WIDE),
    }
}

const fn bit(entity: Entity) -> u64 {
    let index = entity.index();
    1 << if index < 63 { index } else { 63 }
}

impl Verdict {
    #[inline]
    fn note(&mut self, says: Says, bit: u64, distance: u8) {
        if says.positive & bit != 0 {
            self.positive = Some(self.positive.map_or(distance, |known| known.min(distance)));
        }
        if says.negative & bit != 0 {
            self.negative = Some(self.negative.map_or(distance, |known| known.min(distance)));
        }
    }

    /// Whether the nearest word that says anything speaks for the entity.
    pub(super) fn supports(self) -> Option<u8> {
        self.positive.filter(|distance| self.negative.is_none_or(|against| *distance <= against))
    }

    /// Whether the words speak against the entity.
    pub(super) fn opposes(self) -> bool {
        self.supports().is_none() && (self.negative.is_some() || self.id_before)
    }
}

/// How many bytes are hashed at once.
const HASH_BYTES: usize = 8;

/// Hashes a word in lower case, eight bytes at a time; never 0.
#[inline]
fn hash(text: &[u8], word: &Range<usize>) -> u64 {
    const LOWER: u64 = 0x2020_2020_2020_2020;
    // An odd constant with well-spread bits.
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = word.len() as u64;
    let mut position = word.start;
    while position < word.end {
        let count = (word.end - position).min(HASH_BYTES);
        let rest = text.get(position..).unwrap_or_default();
        let bytes = match rest.first_chunk::<HASH_BYTES>() {
            Some(chunk) => u64::from_le_bytes(*chunk),
            None => rest.iter().rev().fold(0, |bytes, byte| bytes << 8 | u64::from(*byte)),
        };
        let kept = (bytes | LOWER) & (u64::MAX >> (64 - 8 * count as u32));
        hash = (hash ^ kept).wrapping_mul(SPREAD);
        hash ^= hash >> 29;
        position += HASH_BYTES;
    }
    hash | 1
}
