//! From text to hits: blocks to masks, masks to shapes, set bits to seeds.

use super::masks::{BLOCK, CHUNK_BLOCKS, CHUNK_ROWS, Classes, Masks, Rows};
use super::scalar::View;
use super::shapes::{KINDS, KindMasks, kinds};
use super::token::is_long;
use super::{Keywords, SeedHit};
use crate::detect::{Seed, SeedSet};

/// Blocks whose shapes are computed together: one AVX-512 register.
const LANES: usize = 8;

/// The kinds whose masks are supersets, so that the bytes have the last word.
const DOUBTFUL: [Seed; 8] = [
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
}

impl Default for Chunk {
    fn default() -> Self {
        Self { masks: Masks::ZERO, kinds: [[0; CHUNK_BLOCKS]; KINDS], any: [0; CHUNK_BLOCKS] }
    }
}

/// Scans a text; `fill` computes rows of masks in the way of one level.
#[inline(always)]
pub(super) fn walk<const DATES: bool>(
    text: &[u8],
    keywords: &Keywords,
    fill: impl FnMut(&[u8], Rows, &mut Masks<CHUNK_ROWS>),
    chunk: &mut Chunk,
    hits: &mut Vec<SeedHit>,
) {
    if text.len() <= BLOCK {
        walk_short::<DATES>(text, keywords, fill, chunk, hits);
    } else {
        walk_chunks::<DATES>(text, keywords, fill, chunk, hits);
    }
}

/// One block with nothing before and nothing after it.
#[inline(always)]
fn walk_short<const DATES: bool>(
    text: &[u8],
    keywords: &Keywords,
    mut fill: impl FnMut(&[u8], Rows, &mut Masks<CHUNK_ROWS>),
    chunk: &mut Chunk,
    hits: &mut Vec<SeedHit>,
) {
    fill(text, Rows { first: 1, last: 1, start: 0 }, &mut chunk.masks);
    let masks = chunk.masks.alone(1);
    let found: KindMasks = kinds::<3, DATES>(&masks, 1);
    let mut any = found.iter().fold(0, |any, mask| any | mask);
    while any != 0 {
        let bit = any.trailing_zeros();
        any &= any - 1;
        let mut seeds = 0;
        for (kind, mask) in found.iter().enumerate() {
            seeds |= ((mask >> bit & 1) as u32) << kind;
        }
        let seeds = without_paths(SeedSet(seeds), || is_long(&masks, 1, bit));
        push(View(text), bit as usize, seeds, keywords, hits);
    }
}

#[inline(always)]
#[expect(
    clippy::indexing_slicing,
    reason = "block numbers stay below CHUNK_BLOCKS by construction"
)]
fn walk_chunks<const DATES: bool>(
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
        let Chunk { masks, kinds: rows, any } = &mut *chunk;
        for group in 0..groups {
            for lane in 0..LANES {
                let block = group * LANES + lane;
                let found: KindMasks = kinds::<CHUNK_ROWS, DATES>(masks, block + 1);
                let mut all = 0;
                for (row, mask) in rows.iter_mut().zip(found) {
                    row[block] = mask;
                    all |= mask;
                }
                any[block] = all;
            }
        }
        gather(text, start, blocks, chunk, keywords, hits);
        chunk.masks.turn();
        start += CHUNK_BLOCKS * BLOCK;
    }
}

/// Walks the set bits of a chunk.
#[inline(always)]
fn gather(
    text: &[u8],
    start: usize,
    blocks: usize,
    chunk: &Chunk,
    keywords: &Keywords,
    hits: &mut Vec<SeedHit>,
) {
    for (block, any) in chunk.any.iter().enumerate().take(blocks) {
        let mut any = *any;
        while any != 0 {
            let bit = any.trailing_zeros();
            any &= any - 1;
            let mut seeds = 0;
            for (kind, row) in chunk.kinds.iter().enumerate() {
                let mask = row.get(block).copied().unwrap_or(0);
                seeds |= ((mask >> bit & 1) as u32) << kind;
            }
            let at = start + block * BLOCK + bit as usize;
            let seeds = without_paths(SeedSet(seeds), || is_long(&chunk.masks, block + 1, bit));
            push(View(text), at, seeds, keywords, hits);
        }
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
fn push(
    view: View<'_>,
    at: usize,
    mut seeds: SeedSet,
    keywords: &Keywords,
    hits: &mut Vec<SeedHit>,
) {
    const KEYWORD: SeedSet = SeedSet::of(&[Seed::Keyword]);
    const CHECKED: SeedSet = SeedSet::of(&DOUBTFUL);
    if seeds.meets(KEYWORD) && !keywords.begin_at(view.0, at) {
        seeds.0 &= !KEYWORD.0;
    }
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
