//! Context: the words around a match that speak for it or against it.
//!
//! Looked at lazily, only for matches whose form alone does not settle them. A word is a run of letters (any
//! script) compared whole, never as a part of another word: "lic" inside "duplicate" is no context.

use std::ops::Range;

use crate::identifiers::{Identifier, Reach};
use crate::types::Entity;
use crate::types::limits::{CONTEXT_WORDS_AFTER, CONTEXT_WORDS_BEFORE, CONTEXT_WORDS_WIDE};

/// The longest stretch of text looked at on one side, in bytes.
const WINDOW_BYTES_MAX: usize = 160;

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

/// What one word says.
#[derive(Clone, Copy, Default)]
struct Slot {
    hash: u64,
    says: Says,
}

/// What a word says, as bits by entity.
#[derive(Clone, Copy, Default)]
struct Says {
    positive: u64,
    negative: u64,
    id_like: bool,
}

impl Says {
    const NOTHING: Self = Self { positive: 0, negative: 0, id_like: false };
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
    slots: Vec<Slot>,
    mask: usize,
}

/// The words around one span and what they say: read once, asked for every entity that may stand there.
#[derive(Clone, Copy)]
pub(super) struct Neighbours {
    before: [Says; CONTEXT_WORDS_WIDE],
    after: [Says; CONTEXT_WORDS_WIDE],
}

impl ContextTable {
    /// The table of these identifiers. Custom entities bring their context through their own rules.
    pub(super) fn new(identifiers: &[&Identifier]) -> Self {
        let words: usize = identifiers
            .iter()
            .map(|identifier| identifier.context.len() + identifier.negative.len())
            .sum();
        let capacity = ((words + ID_WORDS.len()) * 4).next_power_of_two().max(64);
        let mut table = Self { slots: vec![Slot::default(); capacity], mask: capacity - 1 };
        for identifier in identifiers {
            let bit = bit(identifier.entity);
            for word in identifier.context {
                table.entry(word.as_bytes()).positive |= bit;
            }
            for word in identifier.negative {
                table.entry(word.as_bytes()).negative |= bit;
            }
        }
        for word in ID_WORDS {
            table.entry(word.as_bytes()).id_like = true;
        }
        table
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "the mask keeps the index below the length, a power of two"
    )]
    fn entry(&mut self, word: &[u8]) -> &mut Says {
        let hash = hash(word, 0, word.len());
        let mut index = hash as usize & self.mask;
        while self.slots[index].hash != 0 && self.slots[index].hash != hash {
            index = (index + 1) & self.mask;
        }
        self.slots[index].hash = hash;
        &mut self.slots[index].says
    }

    #[inline]
    fn find(&self, hash: u64) -> Says {
        let mut index = hash as usize & self.mask;
        while let Some(slot) = self.slots.get(index) {
            if slot.hash == hash {
                return slot.says;
            }
            if slot.hash == 0 {
                break;
            }
            index = (index + 1) & self.mask;
        }
        Says::NOTHING
    }

    /// Reads the words around `span` on its line, as far as `reach` asks.
    pub(super) fn read(&self, text: &[u8], span: &Range<usize>, reach: Reach) -> Neighbours {
        let (before, after) = counts(reach);
        let mut neighbours = Neighbours::NONE;
        let mut words = WordsBefore {
            text,
            end: span.start,
            floor: span.start.saturating_sub(WINDOW_BYTES_MAX),
        };
        for says in neighbours.before.iter_mut().take(before) {
            let Some(word) = words.next() else { break };
            *says = self.find(hash(text, word.start, word.end));
        }
        let ceiling = (span.end + WINDOW_BYTES_MAX).min(text.len());
        let mut words = WordsAfter { text, start: span.end, ceiling };
        for says in neighbours.after.iter_mut().take(after) {
            let Some(word) = words.next() else { break };
            *says = self.find(hash(text, word.start, word.end));
        }
        neighbours
    }
}

impl Neighbours {
    /// Nothing said.
    pub(super) const NONE: Self = Self {
        before: [Says::NOTHING; CONTEXT_WORDS_WIDE],
        after: [Says::NOTHING; CONTEXT_WORDS_WIDE],
    };

    /// What the words say about an entity.
    pub(super) fn about(&self, entity: Entity, reach: Reach) -> Verdict {
        let bit = bit(entity);
        let (before, after) = counts(reach);
        let mut verdict = Verdict::default();
        for (distance, says) in self.before.iter().take(before).enumerate() {
            verdict.note(*says, bit, distance as u8);
        }
        verdict.id_before =
            self.before.first().is_some_and(|says| says.id_like && says.positive & bit == 0);
        for (distance, says) in self.after.iter().take(after).enumerate() {
            verdict.note(*says, bit, distance as u8);
        }
        verdict
    }
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

#[inline]
const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

/// How many bytes are hashed at once.
const HASH_BYTES: usize = 8;

/// Hashes a word in lower case, eight bytes at a time; never 0.
#[inline]
fn hash(text: &[u8], start: usize, end: usize) -> u64 {
    const LOWER: u64 = 0x2020_2020_2020_2020;
    // An odd constant with well-spread bits.
    const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = (end - start) as u64;
    let mut position = start;
    while position < end {
        let count = (end - position).min(HASH_BYTES);
        let rest = text.get(position..).unwrap_or_default();
        let bytes = match rest.first_chunk::<HASH_BYTES>() {
            Some(chunk) => u64::from_le_bytes(*chunk),
            None => rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
        };
        let kept = (bytes | LOWER) & (u64::MAX >> (64 - 8 * count as u32));
        hash = (hash ^ kept).wrapping_mul(SPREAD);
        hash ^= hash >> 29;
        position += HASH_BYTES;
    }
    hash | 1
}

/// The words before a position, nearest first, on the same line.
struct WordsBefore<'a> {
    text: &'a [u8],
    end: usize,
    floor: usize,
}

impl Iterator for WordsBefore<'_> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        let mut end = self.end;
        loop {
            let byte =
                *self.text.get(end.checked_sub(1).filter(|previous| *previous >= self.floor)?)?;
            if is_letter(byte) {
                break;
            }
            if byte == b'\n' {
                return None;
            }
            end -= 1;
        }
        let mut start = end;
        while start > self.floor {
            let byte = self.text.get(start - 1).copied().unwrap_or(0);
            // `a/c` is one word.
            let slash =
                || start >= 2 && self.text.get(start - 2).is_some_and(u8::is_ascii_alphabetic);
            if !(is_letter(byte) || byte == b'/' && slash()) {
                break;
            }
            start -= 1;
        }
        self.end = start;
        Some(start..end)
    }
}

/// The words after a position, nearest first, on the same line.
struct WordsAfter<'a> {
    text: &'a [u8],
    start: usize,
    ceiling: usize,
}

impl Iterator for WordsAfter<'_> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        let mut start = self.start;
        loop {
            let byte = *self.text.get(start).filter(|_| start < self.ceiling)?;
            if is_letter(byte) {
                break;
            }
            if byte == b'\n' {
                return None;
            }
            start += 1;
        }
        let mut end = start + 1;
        while end < self.ceiling && self.text.get(end).copied().is_some_and(is_letter) {
            end += 1;
        }
        self.start = end;
        Some(start..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole_and_stay_on_their_line() {
        let text = b"mobile\nmy a/c number (new): 12345 is mine";
        let before: Vec<_> =
            WordsBefore { text, end: 28, floor: 0 }.map(|word| &text[word]).collect();
        assert_eq!(before, [&b"new"[..], b"number", b"a/c", b"my"]);
        let after: Vec<_> =
            WordsAfter { text, start: 33, ceiling: text.len() }.map(|word| &text[word]).collect();
        assert_eq!(after, [&b"is"[..], b"mine"]);
    }
}
