//! The seed scanner: one pass over a text that marks where a value may begin.
//!
//! Sixty-four bytes become one mask per class of byte; the shapes of the seed kinds are shifts and ANDs over
//! these masks; set bits are walked. Each level of hardware gives exactly what `scalar` tells byte by byte.

mod keywords;
mod scalar;

pub use keywords::Keywords;

use super::SeedSet;

/// What to look for.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Options {
    /// Mark dates too.
    pub dates: bool,
}

/// A place where a value may begin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SeedHit {
    /// Where, in bytes from the start of the text.
    pub at: u32,
    /// The kinds of seed there; never empty.
    pub seeds: SeedSet,
}

/// The hits of one scan; kept by the caller, so that a warm one is never allocated again.
#[derive(Clone, Default, Debug)]
pub struct SeedBuffer {
    hits: Vec<SeedHit>,
}

impl SeedBuffer {
    /// The hits of the last scan in ascending order.
    pub fn hits(&self) -> &[SeedHit] {
        &self.hits
    }
}

/// Classes of bytes that tell whether a text must be decoded or folded before its seeds mean much.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct ChunkFlags {
    /// `%`: perhaps percent encoding.
    pub percent: bool,
    /// `&`: perhaps entities.
    pub ampersand: bool,
    /// `\`: perhaps escapes.
    pub backslash: bool,
    /// A byte of 0x80 or above.
    pub non_ascii: bool,
}

/// A way to scan. All give the same hits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// Byte by byte: the reference.
    Scalar,
}

impl Level {
    /// The fastest way this machine has.
    pub fn best() -> Self {
        Self::Scalar
    }
}

/// The longest text that is scanned, in bytes; what follows is not looked at. Segments are far shorter.
pub const SCAN_BYTES_MAX: usize = u32::MAX as usize;

/// Marks the seeds of a text in the fastest way that this machine has.
pub fn scan(
    text: &[u8],
    keywords: &Keywords,
    options: Options,
    out: &mut SeedBuffer,
) -> ChunkFlags {
    scan_with(Level::Scalar, text, keywords, options, out)
}

/// Marks the seeds of a text in a given way: for tests and measurements.
pub fn scan_with(
    _level: Level,
    text: &[u8],
    keywords: &Keywords,
    options: Options,
    out: &mut SeedBuffer,
) -> ChunkFlags {
    let text = text.get(..SCAN_BYTES_MAX).unwrap_or(text);
    out.hits.clear();
    for at in 0..text.len() {
        let seeds = scalar::seeds_at(text, at, keywords, options);
        if seeds != SeedSet::NONE {
            out.hits.push(SeedHit { at: at as u32, seeds });
        }
    }
    ChunkFlags {
        percent: text.contains(&b'%'),
        ampersand: text.contains(&b'&'),
        backslash: text.contains(&b'\\'),
        non_ascii: !text.is_ascii(),
    }
}
