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
    "us",
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
    slots: Vec<Slot>,
    mask: usize,
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
            let bit = 1_u64 << identifier.entity.index().min(63);
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
    fn entry(&mut self, word: &[u8]) -> &mut Slot {
        let hash = hash(word);
        let mut index = hash as usize & self.mask;
        while self.slots[index].hash != 0 && self.slots[index].hash != hash {
            index = (index + 1) & self.mask;
        }
        self.slots[index].hash = hash;
        &mut self.slots[index]
    }

    fn find(&self, word: &[u8]) -> Option<Slot> {
        let hash = hash(word);
        let mut index = hash as usize & self.mask;
        loop {
            let slot = self.slots.get(index)?;
            if slot.hash == hash {
                return Some(*slot);
            }
            if slot.hash == 0 {
                return None;
            }
            index = (index + 1) & self.mask;
        }
    }

    /// Looks at the words around `span` on its line.
    pub(super) fn look(
        &self,
        text: &[u8],
        span: &Range<usize>,
        entity: Entity,
        reach: Reach,
    ) -> Verdict {
        let bit = 1_u64 << entity.index().min(63);
        let (before, after) = match reach {
            Reach::Near => (CONTEXT_WORDS_BEFORE, CONTEXT_WORDS_AFTER),
            Reach::Wide => (CONTEXT_WORDS_WIDE, CONTEXT_WORDS_WIDE),
        };
        let mut verdict = Verdict::default();
        for (distance, word) in WordsBefore::new(text, span.start).take(before).enumerate() {
            let Some(slot) = self.find(word) else { continue };
            verdict.note(slot, bit, distance as u8);
            verdict.id_before |= distance == 0 && slot.id_like && slot.positive & bit == 0;
        }
        for (distance, word) in WordsAfter::new(text, span.end).take(after).enumerate() {
            if let Some(slot) = self.find(word) {
                verdict.note(slot, bit, distance as u8);
            }
        }
        verdict
    }
}

impl Verdict {
    fn note(&mut self, slot: Slot, bit: u64, distance: u8) {
        if slot.positive & bit != 0 {
            self.positive = Some(self.positive.map_or(distance, |known| known.min(distance)));
        }
        if slot.negative & bit != 0 {
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

const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

/// FNV-1a over the word in lower case; never 0.
fn hash(word: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in word {
        hash = (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3);
    }
    hash | 1
}

/// The words before a position, nearest first, on the same line.
struct WordsBefore<'a> {
    window: &'a [u8],
}

impl<'a> WordsBefore<'a> {
    fn new(text: &'a [u8], end: usize) -> Self {
        let start = end.saturating_sub(WINDOW_BYTES_MAX);
        let window = text.get(start..end).unwrap_or_default();
        let line = memchr::memrchr(b'\n', window).map_or(0, |newline| newline + 1);
        Self { window: window.get(line..).unwrap_or_default() }
    }
}

impl<'a> Iterator for WordsBefore<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let end = self.window.iter().rposition(|byte| is_letter(*byte))? + 1;
        let head = self.window.get(..end)?;
        let mut start = end;
        while let Some(byte) = start.checked_sub(1).and_then(|previous| head.get(previous)) {
            // `a/c` is one word.
            let slash = *byte == b'/'
                && start >= 2
                && head.get(start - 2).is_some_and(u8::is_ascii_alphabetic);
            if !is_letter(*byte) && !slash {
                break;
            }
            start -= 1;
        }
        self.window = head.get(..start)?;
        head.get(start..end)
    }
}

/// The words after a position, nearest first, on the same line.
struct WordsAfter<'a> {
    window: &'a [u8],
}

impl<'a> WordsAfter<'a> {
    fn new(text: &'a [u8], start: usize) -> Self {
        let end = (start + WINDOW_BYTES_MAX).min(text.len());
        let window = text.get(start..end).unwrap_or_default();
        let line = memchr::memchr(b'\n', window).unwrap_or(window.len());
        Self { window: window.get(..line).unwrap_or_default() }
    }
}

impl<'a> Iterator for WordsAfter<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let start = self.window.iter().position(|byte| is_letter(*byte))?;
        let rest = self.window.get(start..)?;
        let end = rest.iter().position(|byte| !is_letter(*byte)).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end)?;
        self.window = after;
        Some(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole_and_stay_on_their_line() {
        let text = b"mobile\nmy a/c number (new): 12345 is mine";
        let before: Vec<_> = WordsBefore::new(text, 28).collect();
        assert_eq!(before, [&b"new"[..], b"number", b"a/c", b"my"]);
        let after: Vec<_> = WordsAfter::new(text, 33).collect();
        assert_eq!(after, [&b"is"[..], b"mine"]);
    }
}
