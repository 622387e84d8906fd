//! From text to hits: blocks to masks, masks to shapes, set bits to seeds.

use super::masks::{
    BLOCK, Block, CHUNK_BLOCKS, CHUNK_ROWS, Classes, Masks, Rows, SHORT_ROWS, padded,
};
use super::scalar::View;
use super::shapes::{KINDS, KindMasks, SKETCHED, behind_gate, sketch};
use super::token::is_long;
use super::{Keywords, SeedHit};
use crate::detect::{Seed, SeedSet};

/// Blocks whose shapes are computed together: one AVX-512 register.
const LANES: usize = 8;

/// The kinds whose masks are supersets, so that the bytes have the last word.
const DOUBTFUL: [Seed; 9] = [
    Seed::Digits,
    Seed::Plus,
    Seed::At,
    Seed::Dots,
    Seed::Colons,
    Seed::Ifsc,
    Seed::StateCode,
    Seed::Bharat,
    Seed::Iban,
];

/// The masks of a chunk and of its kinds: scratch of a scan.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub(super) struct Chunk {
    masks: Masks<CHUNK_ROWS>,
    kinds: [[u64; CHUNK_BLOCKS]; KINDS],
    any: [u64; CHUNK_BLOCKS],
    places: Places,
}

/// Set bits of a chunk by their number, with room for a careless last write.
type Places = [u16; CHUNK_BLOCKS * BLOCK + CARELESS];

/// How many places are written at once whether or not they are there: guessing their number costs more.
const CARELESS: usize = 4;

impl Default for Chunk {
    fn default() -> Self {
        Self {
            masks: Masks::ZERO,
            kinds: [[0; CHUNK_BLOCKS]; KINDS],
            any: [0; CHUNK_BLOCKS],
            places: [0; CHUNK_BLOCKS * BLOCK + CARELESS],
        }
    }
}

/// Scans a text of at most one block, whose classes are known.
#[inline(always)]
pub(super) fn walk_short<const DATES: bool>(
    text: &[u8],
    block: &Block,
    keywords: &Keywords,
    classes: &Classes,
    hits: &mut Vec<SeedHit>,
) {
    let masks = Masks::alone(classes);
    let sketch = sketch::<SHORT_ROWS, DATES>(&masks, 1);
    let keyword = keywords.begin_among(text, 0, block, sketch.words);
    if keyword | sketch.at | sketch.long | sketch.gate == 0 {
        return;
    }
    let mut found: KindMasks = [0; KINDS];
    let mut any = 0;
    let mut put = |seed: Seed, mask: u64| {
        any |= mask;
        if let Some(kind) = found.get_mut(seed as usize) {
            *kind = mask;
        }
    };
    put(Seed::Keyword, keyword);
    put(Seed::At, sketch.at);
    put(Seed::Long, sketch.long);
    if sketch.gate != 0 {
        behind_gate::<SHORT_ROWS, DATES>(&masks, 1, put);
    }
    if any != 0 {
        gather_short(text, any, &found, &masks, hits);
    }
}

/// Walks the set bits of a text of one block. Not inlined, as `gather`.
#[inline(never)]
fn gather_short(
    text: &[u8],
    mut any: u64,
    found: &KindMasks,
    masks: &Masks<SHORT_ROWS>,
    hits: &mut Vec<SeedHit>,
) {
    while any != 0 {
        let bit = any.trailing_zeros();
        any &= any - 1;
        let mut seeds = 0;
        for (kind, mask) in found.iter().enumerate() {
            seeds |= ((mask >> bit & 1) as u32) << kind;
        }
        let seeds = without_paths(SeedSet(seeds), || is_long(masks, 1, bit));
        push(View(text), bit as usize, seeds, hits);
    }
}

/// Scans a text; `fill` computes rows of masks in the way of one level.
#[inline(always)]
pub(super) fn walk_chunks<const DATES: bool>(
    text: &[u8],
    keywords: &Keywords,
    mut fill: impl FnMut(&[u8], Rows, &mut Masks<CHUNK_ROWS>),
    chunk: &mut Chunk,
    hits: &mut Vec<SeedHit>,
) {
    chunk.masks.set(0, &Classes::default());
    let mut start = 0;
    while start < text.len() {
        let blocks = (text.len() - start).div_ceil(BLOCK).min(CHUNK_BLOCKS);
        let groups = blocks.div_ceil(LANES).min(CHUNK_BLOCKS / LANES);
        // The block after the chunk before is this one's first.
        let known = usize::from(start > 0);
        let rows =
            Rows { first: 1 + known, last: groups * LANES + 1, start: start + known * BLOCK };
        fill(text, rows, &mut chunk.masks);
        shape::<DATES>(groups, chunk);
        spare_words(text, start, blocks, keywords, chunk);
        spare_paths(blocks, chunk);
        let length = list(&chunk.any, blocks, &mut chunk.places);
        gather(text, start, length, chunk, hits);
        chunk.masks.turn();
        start += CHUNK_BLOCKS * BLOCK;
    }
}

/// Computes the shapes of a chunk's blocks, in groups of so many that a register holds.
#[inline(always)]
#[expect(
    clippy::indexing_slicing,
    reason = "block numbers stay below CHUNK_BLOCKS by construction"
)]
fn shape<const DATES: bool>(groups: usize, chunk: &mut Chunk) {
    let Chunk { masks, kinds: rows, any, .. } = chunk;
    let [keyword, at, long] = SKETCHED.map(|seed| seed as usize);
    for first in (0..groups.min(CHUNK_BLOCKS / LANES)).map(|group| group * LANES) {
        let mut open = 0;
        for block in first..first + LANES {
            let sketch = sketch::<CHUNK_ROWS, DATES>(masks, block + 1);
            rows[keyword][block] = sketch.words;
            rows[at][block] = sketch.at;
            rows[long][block] = sketch.long;
            any[block] = sketch.at;
            open |= sketch.gate;
        }
        if open == 0 {
            for seed in Seed::ALL.iter().filter(|seed| !SKETCHED.contains(seed)) {
                rows[*seed as usize][first..first + LANES].fill(0);
            }
            continue;
        }
        for block in first..first + LANES {
            let mut all = 0;
            behind_gate::<CHUNK_ROWS, DATES>(masks, block + 1, |seed, mask| {
                rows[seed as usize][block] = mask;
                all |= mask;
            });
            any[block] |= all;
        }
    }
}

/// Lists the set bits of masks in ascending order; gives their number.
#[inline(always)]
#[expect(clippy::indexing_slicing, reason = "a chunk has no more bits than places, less CARELESS")]
fn list(masks: &[u64; CHUNK_BLOCKS], blocks: usize, places: &mut Places) -> usize {
    let mut length = 0;
    for (block, mask) in masks.iter().enumerate().take(blocks) {
        let base = (block * BLOCK) as u16;
        let mut mask = *mask;
        if mask == 0 {
            continue;
        }
        let count = mask.count_ones() as usize;
        let mut written = 0;
        loop {
            for place in &mut places[length + written..][..CARELESS] {
                *place = base + mask.trailing_zeros() as u16;
                mask &= mask.wrapping_sub(1);
            }
            written += CARELESS;
            if written >= count {
                break;
            }
        }
        length += count;
    }
    length
}

/// Keeps the word starts where a keyword begins, and adds them to those to be gathered.
#[inline(always)]
#[expect(clippy::indexing_slicing, reason = "block numbers stay below CHUNK_BLOCKS")]
fn spare_words(text: &[u8], start: usize, blocks: usize, keywords: &Keywords, chunk: &mut Chunk) {
    let Chunk { kinds, any, .. } = chunk;
    let row = &mut kinds[Seed::Keyword as usize];
    for block in 0..blocks.min(CHUNK_BLOCKS) {
        let at = start + block * BLOCK;
        let rest = text.get(at..).unwrap_or_default();
        row[block] = match rest.first_chunk() {
            Some(bytes) => keywords.begin_among(text, at, bytes, row[block]),
            None => keywords.begin_among(text, at, &padded(rest), row[block]),
        };
        any[block] |= row[block];
    }
}

/// Keeps the long-token bits that are neither paths nor UUIDs, and adds them to those to be gathered.
#[inline(always)]
#[expect(clippy::indexing_slicing, reason = "block numbers stay below CHUNK_BLOCKS")]
fn spare_paths(blocks: usize, chunk: &mut Chunk) {
    let Chunk { masks, kinds, any, .. } = chunk;
    let row = &mut kinds[Seed::Long as usize];
    for block in 0..blocks.min(CHUNK_BLOCKS) {
        let mut left = row[block];
        while left != 0 {
            let bit = left.trailing_zeros();
            left &= left - 1;
            if !is_long(masks, block + 1, bit) {
                row[block] &= !(1 << bit);
            }
        }
        any[block] |= row[block];
    }
}

/// Turns the listed places of a chunk into hits. Not inlined: with the instructions of the levels, compilers make
/// a gather of the inner loop, which takes longer than the loop.
#[inline(never)]
fn gather(text: &[u8], start: usize, length: usize, chunk: &Chunk, hits: &mut Vec<SeedHit>) {
    for place in chunk.places.iter().take(length) {
        let (block, bit) = (usize::from(*place) / BLOCK, u32::from(*place) % BLOCK as u32);
        let mut seeds = 0;
        for (kind, row) in chunk.kinds.iter().enumerate() {
            let mask = row.get(block).copied().unwrap_or(0);
            seeds |= ((mask >> bit & 1) as u32) << kind;
        }
        push(View(text), start + usize::from(*place), SeedSet(seeds), hits);
    }
}

/// Takes the long-token kind out where the masks tell a path or a UUID.
#[inline(always)]
fn without_paths(mut seeds: SeedSet, is_long: impl FnOnce() -> bool) -> SeedSet {
    const LONG: SeedSet = SeedSet::of(&[Seed::Long]);
    if seeds.meets(LONG) && !is_long() {
        seeds.0 &= !LONG.0;
    }
    seeds
}

/// Notes a hit if the bytes bear out at least one of its kinds.
#[inline(always)]
fn push(view: View<'_>, at: usize, mut seeds: SeedSet, hits: &mut Vec<SeedHit>) {
    const CHECKED: SeedSet = SeedSet::of(&DOUBTFUL);
    if seeds.meets(CHECKED) {
        seeds = borne_out(view, at, seeds);
    }
    if seeds != SeedSet::NONE {
        hits.push(SeedHit { at: at as u32, seeds });
    }
}

#[inline(never)]
fn borne_out(view: View<'_>, at: usize, mut seeds: SeedSet) -> SeedSet {
    for seed in DOUBTFUL {
        if seeds.has(seed) && !view.begins(seed, at) {
            seeds.0 &= !SeedSet::of(&[seed]).0;
        }
    }
    seeds
}
