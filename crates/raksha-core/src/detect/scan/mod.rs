//! The seed scanner: one pass over a text that marks where a value may begin.
//!
//! Sixty-four bytes become one mask per class of byte; the shapes of the seed kinds are shifts and ANDs over
//! these masks; set bits are walked. Each level of hardware gives exactly what `scalar` tells byte by byte.

#![expect(
    clippy::inline_always,
    reason = "the shared parts must be compiled with the instructions of the level that they are part of"
)]

mod keywords;
mod masks;
mod portable;
mod scalar;
mod shapes;
#[cfg(test)]
mod tests;
mod token;
mod walk;
#[cfg(target_arch = "x86_64")]
mod x86;

pub use keywords::Keywords;

use super::SeedSet;
use masks::{BLOCK, padded};
use walk::{Chunk, walk_chunks, walk_short};

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
#[derive(Clone, Debug)]
pub struct SeedBuffer {
    hits: Vec<SeedHit>,
    chunk: Box<Chunk>,
    /// The level that was asked for last: asking the processor takes longer than a short scan.
    level: Level,
    backend: Backend,
}

impl Default for SeedBuffer {
    fn default() -> Self {
        let level = Level::best();
        Self { hits: Vec::new(), chunk: Box::default(), level, backend: Backend::of(level) }
    }
}

impl SeedBuffer {
    /// The hits of the last scan in ascending order.
    pub fn hits(&self) -> &[SeedHit] {
        &self.hits
    }
}

/// A way to scan. All give the same hits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// Byte by byte: the reference.
    Scalar,
    /// Masks by whatever vectors the target has.
    Portable,
    /// Masks of 32 bytes.
    Avx2,
    /// Masks of 64 bytes and shapes of 512.
    Avx512,
}

impl Level {
    /// Every level, slowest first.
    pub const ALL: [Self; 4] = [Self::Scalar, Self::Portable, Self::Avx2, Self::Avx512];

    /// Whether this machine has it.
    pub fn available(self) -> bool {
        matches!(self, Self::Scalar | Self::Portable)
            || !matches!(Backend::of(self), Backend::Portable)
    }

    /// The fastest level of this machine.
    pub fn best() -> Self {
        let fast = [Self::Avx512, Self::Avx2].into_iter().find(|level| level.available());
        fast.unwrap_or(Self::Portable)
    }
}

/// A level with the proof that it is there.
#[derive(Clone, Copy, Debug)]
enum Backend {
    Portable,
    #[cfg(target_arch = "x86_64")]
    Avx2(x86::Avx2),
    #[cfg(target_arch = "x86_64")]
    Avx512(x86::Avx512),
}

impl Backend {
    /// The level, or the portable one if this machine lacks it.
    fn of(level: Level) -> Self {
        let found = match level {
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => x86::Avx2::detect().map(Self::Avx2),
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => x86::Avx512::detect().map(Self::Avx512),
            _ => None,
        };
        found.unwrap_or(Self::Portable)
    }
}

/// The longest text that is scanned, in bytes; what follows is not looked at. Segments are far shorter.
pub const SCAN_BYTES_MAX: usize = u32::MAX as usize;

/// Marks the seeds of a text in the fastest way that this machine has.
pub fn scan(text: &[u8], keywords: &Keywords, options: Options, out: &mut SeedBuffer) {
    scan_with(Level::best(), text, keywords, options, out);
}

/// Marks the seeds of a text in a given way, or in the portable one where the machine lacks it: for tests and
/// measurements.
pub fn scan_with(
    level: Level,
    text: &[u8],
    keywords: &Keywords,
    options: Options,
    out: &mut SeedBuffer,
) {
    if level == Level::Scalar {
        out.hits.clear();
        scan_scalar(text, keywords, options, &mut out.hits);
    } else {
        if out.level != level {
            (out.level, out.backend) = (level, Backend::of(level));
        }
        scan_backend(out.backend, text, keywords, options, out);
    }
}

#[inline]
fn scan_backend(
    backend: Backend,
    text: &[u8],
    keywords: &Keywords,
    options: Options,
    out: &mut SeedBuffer,
) {
    let text = text.get(..SCAN_BYTES_MAX).unwrap_or(text);
    out.hits.clear();
    if options.dates {
        scan_vector::<true>(backend, text, keywords, out);
    } else {
        scan_vector::<false>(backend, text, keywords, out);
    }
}

#[inline]
fn scan_vector<const DATES: bool>(
    backend: Backend,
    text: &[u8],
    keywords: &Keywords,
    out: &mut SeedBuffer,
) {
    let SeedBuffer { hits, chunk, .. } = out;
    match backend {
        Backend::Portable => scan_portable::<DATES>(text, keywords, chunk, hits),
        #[cfg(target_arch = "x86_64")]
        Backend::Avx2(proof) => proof.scan::<DATES>(text, keywords, chunk, hits),
        #[cfg(target_arch = "x86_64")]
        Backend::Avx512(proof) => proof.scan::<DATES>(text, keywords, chunk, hits),
    }
}

#[inline(never)]
fn scan_portable<const DATES: bool>(
    text: &[u8],
    keywords: &Keywords,
    chunk: &mut Chunk,
    hits: &mut Vec<SeedHit>,
) {
    if text.len() <= BLOCK {
        let block = padded(text);
        walk_short::<DATES>(text, &block, keywords, &portable::classify(&block), hits);
    } else {
        walk_chunks::<DATES>(text, keywords, portable::rows, chunk, hits);
    }
}

fn scan_scalar(text: &[u8], keywords: &Keywords, options: Options, hits: &mut Vec<SeedHit>) {
    for at in 0..text.len() {
        let seeds = scalar::seeds_at(text, at, keywords, options);
        if seeds != SeedSet::NONE {
            hits.push(SeedHit { at: at as u32, seeds });
        }
    }
}
