//! Nested decodings: what a text says once its escapes, look-alikes and base64 tokens are read.
//!
//! One round decodes each applicable encoding once. Encodings on top of each other are found by asking for the
//! derived texts of a derived text, up to [`DECODE_LAYERS_MAX`](raksha_core::limits::DECODE_LAYERS_MAX) rounds.
//! A derived text is never longer than its range of the parent, and the time is linear in the parent.

mod backslash;
mod base64;
mod encode;
pub(crate) mod entities;
mod fold;
mod joined;
mod obfuscated;
pub(crate) mod percent;
pub(crate) mod rewrite;
mod triggers;

#[cfg(test)]
mod tests;

use std::fmt;
use std::ops::Range;

use raksha_core::{Encoding, OffsetMap, Sensitive};
use zeroize::Zeroize;

use self::rewrite::Rewriter;

pub(crate) use base64::whole_token;
pub(crate) use encode::is_unchanged;
pub use encode::{encode, needs_whole};
pub use triggers::Triggers;

/// The shortest base64 token that is looked into, in bytes.
const TOKEN_BYTES_MIN: usize = 16;

/// The shortest base64 token that is looked into where it is the whole text, padding aside, in bytes: nine bytes are
/// the shortest that anything but a key could tell.
pub(crate) const WHOLE_TOKEN_BYTES_MIN: usize = 12;

/// A text up to this length is decoded as a whole; of a longer one only the stretches of lines that change, so that
/// one escape in a large text does not cost a second look at all of it. In bytes.
const STRETCH_BYTES: usize = 4096;

/// Buffers for [`derive()`], one set for each round that is under way. Wiped when dropped.
#[derive(Default)]
pub struct Scratch {
    text: Sensitive<Vec<u8>>,
    map: OffsetMap,
}

impl fmt::Debug for Scratch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Scratch").field("text", &self.text).finish_non_exhaustive()
    }
}

/// Empties a buffer and makes room, leaving no old copy in memory as growth would.
fn prepare(buffer: &mut Vec<u8>, capacity: usize) {
    if buffer.capacity() < capacity {
        buffer.zeroize();
        *buffer = Vec::with_capacity(capacity);
    }
    buffer.clear();
}

/// A text found under an encoding.
#[derive(Clone)]
pub struct Derived<'a> {
    /// How `text` is encoded in the parent text.
    pub encoding: Encoding,
    /// The bytes of the parent text that were decoded.
    pub range: Range<usize>,
    /// The decoded text.
    pub text: &'a [u8],
    /// From `text` to offsets that count from `range.start`. Empty for an opaque encoding
    /// ([`Encoding::is_opaque`]): there an edit rewrites all of `range`.
    pub map: &'a OffsetMap,
    /// Separators between digits were left out on suspicion: a number found here needs a key or context.
    pub joined: bool,
}

impl Derived<'_> {
    /// The bytes of the parent text that encode a range of the derived text: all of them if the encoding is opaque.
    pub fn parent_range(&self, found: Range<usize>) -> Range<usize> {
        if self.encoding.is_opaque() {
            return self.range.clone();
        }
        let encoded = self.map.encoded(found);
        self.range.start + encoded.start..self.range.start + encoded.end
    }
}

impl fmt::Debug for Derived<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Derived")
            .field("encoding", &self.encoding)
            .field("range", &self.range)
            .field("text", &format_args!("<{} bytes>", self.text.len()))
            .field("joined", &self.joined)
            .finish_non_exhaustive()
    }
}

/// Decodes the source of a rewriter.
type Decode = fn(&mut Rewriter<'_>);

/// Hands out the derived texts of one round, each with its map.
///
/// Only texts that differ from their parent are handed out. To look further down, call this again from `out` with
/// another scratch.
pub fn derive(
    text: &[u8],
    triggers: Triggers,
    scratch: &mut Scratch,
    out: &mut dyn FnMut(Derived<'_>),
) {
    let rewrites: [(bool, Encoding, bool, Decode); 6] = [
        (triggers.non_ascii, Encoding::Fold, false, fold::decode),
        (triggers.percent, Encoding::Percent, false, percent::decode),
        (triggers.ampersand, Encoding::Entities, false, entities::decode),
        (triggers.backslash, Encoding::Backslash, false, backslash::decode),
        (triggers.spelled, Encoding::Fold, false, obfuscated::decode),
        (triggers.separated, Encoding::Fold, true, joined::decode),
    ];
    for (wanted, encoding, joined, decode) in rewrites {
        if !wanted {
            continue;
        }
        let mut decode_range = |range: Range<usize>| {
            let source = text.get(range.clone()).unwrap_or_default();
            prepare(scratch.text.expose_mut(), source.len());
            let mut rewriter = Rewriter::new(source, scratch.text.expose_mut(), &mut scratch.map);
            decode(&mut rewriter);
            if rewriter.finish() {
                let (text, map) = (scratch.text.expose().as_slice(), &scratch.map);
                out(Derived { encoding, range, text, map, joined });
            }
        };
        if joined {
            joined::lines(text).for_each(&mut decode_range);
        } else {
            stretches(text).for_each(&mut decode_range);
        }
    }
    if triggers.long_run {
        scratch.map.clear();
        let map = &scratch.map;
        base64::each_token(text, scratch.text.expose_mut(), &mut |token, decoded| {
            let encoding = Encoding::Base64 { url_safe: token.url_safe, padded: token.padded };
            let range = token.range.clone();
            out(Derived { encoding, range, text: decoded, map, joined: false });
        });
    }
}

/// The text as a whole if it is short, else runs of whole lines of about [`STRETCH_BYTES`].
fn stretches(text: &[u8]) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    std::iter::from_fn(move || {
        if start >= text.len() {
            return None;
        }
        let line_end = text
            .get(start + STRETCH_BYTES..)
            .and_then(|rest| memchr::memchr(b'\n', rest))
            .map_or(text.len(), |offset| start + STRETCH_BYTES + offset + 1);
        let range = start..line_end;
        start = line_end;
        Some(range)
    })
}
