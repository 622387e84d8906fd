//! Class masks by AVX2 and AVX-512, and the only unsafe code of the crate: calls of functions that need these
//! instructions, after asking the processor for them. The intrinsics in use touch registers alone and are safe
//! where their instructions are enabled.
#![allow(unsafe_code, reason = "calling a `#[target_feature]` function is unsafe outside one")]
#![expect(clippy::unused_self, reason = "the proof is what calls for the method")]

#[allow(
    clippy::wildcard_imports,
    reason = "thirty intrinsics, which are named like nothing else"
)]
use std::arch::x86_64::*;

use bytemuck::cast;

use super::keywords::{FILTER_LETTERS, LetterTables, OPEN, WHOLE_THREE, WHOLE_TWO};
use super::masks::{BLOCK, Block, CHUNK_ROWS, Classes, Masks, Rows, padded};
use super::walk::{Chunk, walk_chunks, walk_short};
use super::{ChunkFlags, Keywords, SeedHit};

/// Proof that this processor has what the AVX2 scan needs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Avx2(());

/// Proof that this processor has what the AVX-512 scan needs: Ice Lake, Zen 4 and later.
#[derive(Clone, Copy, Debug)]
pub(super) struct Avx512(());

impl Avx2 {
    /// Asks the processor.
    pub(super) fn detect() -> Option<Self> {
        let present = is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("bmi2")
            && is_x86_feature_detected!("lzcnt")
            && is_x86_feature_detected!("popcnt");
        present.then_some(Self(()))
    }

    /// Scans a text.
    #[inline]
    pub(super) fn scan<const DATES: bool>(
        self,
        text: &[u8],
        keywords: &Keywords,
        chunk: &mut Chunk,
        hits: &mut Vec<SeedHit>,
    ) -> ChunkFlags {
        // SAFETY: the function's only demand is that the processor has the features it is compiled with; `self`
        // exists only where `detect` has asked for each of them.
        unsafe { avx2::<DATES>(text, keywords, chunk, hits) }
    }
}

impl Avx512 {
    /// Asks the processor.
    pub(super) fn detect() -> Option<Self> {
        let present = Avx2::detect().is_some()
            && is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512bw")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512vbmi")
            && is_x86_feature_detected!("avx512vbmi2");
        present.then_some(Self(()))
    }

    /// Scans a text.
    #[inline]
    pub(super) fn scan<const DATES: bool>(
        self,
        text: &[u8],
        keywords: &Keywords,
        chunk: &mut Chunk,
        hits: &mut Vec<SeedHit>,
    ) -> ChunkFlags {
        // SAFETY: the function's only demand is that the processor has the features it is compiled with; `self`
        // exists only where `detect` has asked for each of them.
        unsafe { avx512::<DATES>(text, keywords, chunk, hits) }
    }
}

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn avx2<const DATES: bool>(
    text: &[u8],
    keywords: &Keywords,
    chunk: &mut Chunk,
    hits: &mut Vec<SeedHit>,
) -> ChunkFlags {
    let none = _mm256_setzero_si256();
    let mut seen = SeenAvx2 { percent: none, ampersand: none, backslash: none, high: 0 };
    if text.len() <= BLOCK {
        let tables = keywords.tables.map(|tables| letter_tables(tables));
        let classes = avx2_block(&padded(text), &tables, &mut seen);
        walk_short::<DATES>(text, keywords, &classes, hits);
    } else {
        walk_chunks::<DATES>(
            text,
            keywords,
            |text, rows, masks| avx2_rows(text, rows, keywords, &mut seen, masks),
            chunk,
            hits,
        );
    }
    let any = |mask: __m256i| _mm256_testz_si256(mask, mask) == 0;
    ChunkFlags {
        percent: any(seen.percent),
        ampersand: any(seen.ampersand),
        backslash: any(seen.backslash),
        non_ascii: seen.high != 0,
    }
}

/// What bytes a scan met, as registers to be asked once at its end.
#[derive(Clone, Copy)]
struct SeenAvx2 {
    percent: __m256i,
    ampersand: __m256i,
    backslash: __m256i,
    high: u64,
}

/// A letter table as two registers: for the letters below 16, and those from 16.
#[derive(Clone, Copy)]
struct LetterTable(__m256i, __m256i);

#[target_feature(enable = "avx2")]
#[inline]
fn letter_tables(tables: LetterTables) -> [LetterTable; FILTER_LETTERS] {
    tables.map(|table| {
        let [low, high]: [__m128i; 2] = cast(table);
        LetterTable(_mm256_broadcastsi128_si256(low), _mm256_broadcastsi128_si256(high))
    })
}

#[target_feature(enable = "avx2")]
#[inline]
fn buckets(bytes: __m256i, table: LetterTable) -> __m256i {
    let low = _mm256_shuffle_epi8(table.0, bytes);
    let high = _mm256_shuffle_epi8(table.1, bytes);
    // Bit 4 of a letter's number chooses the table; the blend looks at bit 7.
    _mm256_blendv_epi8(low, high, _mm256_slli_epi16::<3>(bytes))
}

#[target_feature(enable = "avx2")]
#[inline]
fn equal(bytes: __m256i, byte: u8) -> __m256i {
    _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8(byte.cast_signed()))
}

/// Whether bytes lie in `first..=last`.
#[target_feature(enable = "avx2")]
#[inline]
fn between(bytes: __m256i, first: u8, last: u8) -> __m256i {
    let offset = _mm256_sub_epi8(bytes, _mm256_set1_epi8(first.cast_signed()));
    let bound = _mm256_set1_epi8((last - first).cast_signed());
    _mm256_cmpeq_epi8(_mm256_min_epu8(offset, bound), offset)
}

#[target_feature(enable = "avx2")]
#[inline]
fn mask([low, high]: [__m256i; 2]) -> u64 {
    let bits = |part| u64::from(_mm256_movemask_epi8(part).cast_unsigned());
    bits(low) | bits(high) << 32
}

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn avx2_rows(
    text: &[u8],
    rows: Rows,
    keywords: &Keywords,
    seen: &mut SeenAvx2,
    masks: &mut Masks<CHUNK_ROWS>,
) {
    let tables = keywords.tables.map(|tables| letter_tables(tables));
    // Kept in registers: through the reference they would be written for every block.
    let mut met = *seen;
    rows.each(text, |row, block| masks.set(row, &avx2_block(block, &tables, &mut met)));
    *seen = met;
}

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
#[inline]
#[expect(clippy::indexing_slicing, reason = "constant numbers below the arrays' lengths")]
fn avx2_block(
    block: &Block,
    tables: &[[LetterTable; FILTER_LETTERS]; 2],
    seen: &mut SeenAvx2,
) -> Classes {
    let parts: [__m256i; 2] = cast(shifted::<0>(block));
    let single = |byte: u8| parts.map(|part| equal(part, byte));
    let either = |a: [__m256i; 2], b: [__m256i; 2]| {
        let [[a0, a1], [b0, b1]] = [a, b];
        [_mm256_or_si256(a0, b0), _mm256_or_si256(a1, b1)]
    };
    let join = |to: &mut __m256i, [a, b]: [__m256i; 2]| {
        *to = _mm256_or_si256(*to, _mm256_or_si256(a, b));
    };
    let percents = single(b'%');
    join(&mut seen.percent, percents);
    join(&mut seen.ampersand, single(b'&'));
    join(&mut seen.backslash, single(b'\\'));
    let folded = parts.map(|part| _mm256_or_si256(part, _mm256_set1_epi8(0x20)));
    let digits = parts.map(|part| between(part, b'0', b'9'));
    let letters = folded.map(|part| between(part, b'a', b'z'));
    let dashes = single(b'-');
    let alphanumeric = either(digits, letters);
    let name = either(alphanumeric, single(b'_'));
    let slashes = single(b'/');
    let pluses = single(b'+');
    let token = either(either(name, slashes), either(dashes, pluses));
    let high = mask(parts);
    seen.high |= high;
    // Short words take any byte after them; the shuffle would give nothing for those of 0x80 and above.
    let ascii =
        |parts: [__m256i; 2]| parts.map(|part| _mm256_and_si256(part, _mm256_set1_epi8(0x7f)));
    let texts: [[__m256i; 2]; FILTER_LETTERS] = [
        parts,
        cast(shifted::<1>(block)),
        ascii(cast(shifted::<2>(block))),
        ascii(cast(shifted::<3>(block))),
    ];
    let filter = |set: usize| {
        [0, 1].map(|part| {
            let [a, b, c, d] =
                [0, 1, 2, 3].map(|letter| buckets(texts[letter][part], tables[set][letter]));
            _mm256_and_si256(_mm256_and_si256(a, b), _mm256_and_si256(c, d))
        })
    };
    let [first, second] = [filter(0), filter(1)];
    let without =
        |parts: [__m256i; 2], bits: u8| {
            let bits = _mm256_set1_epi8(bits.cast_signed());
            mask(parts.map(|part| {
                _mm256_cmpeq_epi8(_mm256_and_si256(part, bits), _mm256_setzero_si256())
            }))
        };
    let opened = second.map(|part| _mm256_and_si256(part, _mm256_set1_epi8(OPEN.cast_signed())));
    let [dots, colons, ats] = [single(b'.'), single(b':'), single(b'@')];
    let joints = either(either(dots, colons), either(ats, slashes));
    let joints =
        [single(b'='), single(b'#'), single(b'$'), percents].into_iter().fold(joints, either);
    let alpha = mask(letters);
    Classes {
        digit: mask(digits),
        upper: alpha & !mask(parts.map(|part| _mm256_slli_epi16::<2>(part))),
        alpha,
        word: mask(name),
        token: mask(token),
        plus: mask(either(pluses, single(b'('))),
        space: mask(single(b' ')),
        dash: mask(dashes),
        dot: mask(dots),
        colon: mask(colons),
        at: mask(ats),
        joint: mask(joints),
        less: mask(single(b'<')),
        keyword: !without(either(first, opened), u8::MAX),
        whole_two: !without(second, WHOLE_TWO),
        whole_three: !without(second, WHOLE_THREE),
    }
}

/// The class bits of ASCII bytes for the first table.
const DIGIT: u8 = 1;
const UPPER: u8 = 2;
const ALPHA: u8 = 4;
const WORD: u8 = 8;
const TOKEN: u8 = 16;
const PLUS: u8 = 32;
const JOINT: u8 = 64;
const LESS: u8 = 128;

/// And for the second.
const SPACE: u8 = 1;
const DASH: u8 = 2;
const DOT: u8 = 4;
const COLON: u8 = 8;
const AT: u8 = 16;
const PERCENT: u8 = 32;
const AMPERSAND: u8 = 64;
const BACKSLASH: u8 = 128;

const CLASSES: [[u8; 128]; 2] = {
    let mut tables = [[0; 128]; 2];
    let mut byte = 0;
    while byte < 128 {
        let (first, second) = class_bits(byte);
        #[expect(clippy::indexing_slicing, reason = "bounded by the loop; `get` is not const")]
        {
            tables[0][byte as usize] = first;
            tables[1][byte as usize] = second;
        }
        byte += 1;
    }
    tables
};

const fn class_bits(byte: u8) -> (u8, u8) {
    match byte {
        b'0'..=b'9' => (DIGIT | WORD | TOKEN, 0),
        b'A'..=b'Z' => (UPPER | ALPHA | WORD | TOKEN, 0),
        b'a'..=b'z' => (ALPHA | WORD | TOKEN, 0),
        b'_' => (WORD | TOKEN, 0),
        b'+' => (PLUS | TOKEN, 0),
        b'(' => (PLUS, 0),
        b'/' => (JOINT | TOKEN, 0),
        b'-' => (TOKEN, DASH),
        b' ' => (0, SPACE),
        b'.' => (JOINT, DOT),
        b':' => (JOINT, COLON),
        b'@' => (JOINT, AT),
        b'%' => (JOINT, PERCENT),
        b'=' | b'#' | b'$' => (JOINT, 0),
        b'<' => (LESS, 0),
        b'&' => (0, AMPERSAND),
        b'\\' => (0, BACKSLASH),
        _ => (0, 0),
    }
}

/// What bytes a scan met.
#[derive(Clone, Copy)]
struct SeenAvx512 {
    marks: __m512i,
    high: u64,
}

#[target_feature(
    enable = "avx2,bmi1,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2"
)]
fn avx512<const DATES: bool>(
    text: &[u8],
    keywords: &Keywords,
    chunk: &mut Chunk,
    hits: &mut Vec<SeedHit>,
) -> ChunkFlags {
    let mut seen = SeenAvx512 { marks: _mm512_setzero_si512(), high: 0 };
    if text.len() <= BLOCK {
        let classes = avx512_block(&padded(text), &avx512_tables(keywords), &mut seen);
        walk_short::<DATES>(text, keywords, &classes, hits);
    } else {
        walk_chunks::<DATES>(
            text,
            keywords,
            |text, rows, masks| avx512_rows(text, rows, keywords, &mut seen, masks),
            chunk,
            hits,
        );
    }
    let any = |bit: u8| has(seen.marks, bit) != 0;
    ChunkFlags {
        percent: any(PERCENT),
        ampersand: any(AMPERSAND),
        backslash: any(BACKSLASH),
        non_ascii: seen.high != 0,
    }
}

/// The bytes that have this bit.
#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn has(bytes: __m512i, bit: u8) -> u64 {
    _mm512_test_epi8_mask(bytes, _mm512_set1_epi8(bit.cast_signed()))
}

/// The tables of classes and letters.
struct TablesAvx512 {
    first: [__m512i; 2],
    second: [__m512i; 2],
    letters: [[__m512i; FILTER_LETTERS]; 2],
}

#[target_feature(
    enable = "avx2,bmi1,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2"
)]
#[inline]
fn avx512_tables(keywords: &Keywords) -> TablesAvx512 {
    let [first, second] = CLASSES.map(cast::<[u8; 128], [__m512i; 2]>);
    let letters = keywords
        .tables
        .map(|tables| tables.map(|table| cast::<[[u8; 32]; 2], __m512i>([table, table])));
    TablesAvx512 { first, second, letters }
}

#[target_feature(
    enable = "avx2,bmi1,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2"
)]
fn avx512_rows(
    text: &[u8],
    rows: Rows,
    keywords: &Keywords,
    seen: &mut SeenAvx512,
    masks: &mut Masks<CHUNK_ROWS>,
) {
    let tables = avx512_tables(keywords);
    // Kept in registers: through the reference they would be written for every block.
    let mut met = *seen;
    rows.each(text, |row, block| masks.set(row, &avx512_block(block, &tables, &mut met)));
    *seen = met;
}

#[target_feature(
    enable = "avx2,bmi1,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2"
)]
#[inline]
#[expect(clippy::indexing_slicing, reason = "constant numbers below the arrays' lengths")]
fn avx512_block(block: &Block, tables: &TablesAvx512, seen: &mut SeenAvx512) -> Classes {
    let texts: [__m512i; FILTER_LETTERS] = [
        cast(shifted::<0>(block)),
        cast(shifted::<1>(block)),
        cast(shifted::<2>(block)),
        cast(shifted::<3>(block)),
    ];
    let [here, ..] = texts;
    let beyond = _mm512_movepi8_mask(here);
    let words = _mm512_maskz_permutex2var_epi8(!beyond, tables.first[0], here, tables.first[1]);
    let marks = _mm512_maskz_permutex2var_epi8(!beyond, tables.second[0], here, tables.second[1]);
    seen.marks = _mm512_or_si512(seen.marks, marks);
    seen.high |= beyond;
    let [open, mixed] = tables.letters.map(|tables| {
        let [a, b, c, d] =
            [0, 1, 2, 3].map(|letter| _mm512_permutexvar_epi8(texts[letter], tables[letter]));
        _mm512_and_si512(_mm512_and_si512(a, b), _mm512_and_si512(c, d))
    });
    Classes {
        digit: has(words, DIGIT),
        upper: has(words, UPPER),
        alpha: has(words, ALPHA),
        word: has(words, WORD),
        token: has(words, TOKEN),
        plus: has(words, PLUS),
        space: has(marks, SPACE),
        dash: has(marks, DASH),
        dot: has(marks, DOT),
        colon: has(marks, COLON),
        at: has(marks, AT),
        joint: has(words, JOINT),
        less: has(words, LESS),
        keyword: has(open, u8::MAX) | has(mixed, OPEN),
        whole_two: has(mixed, WHOLE_TWO),
        whole_three: has(mixed, WHOLE_THREE),
    }
}

/// The 64 bytes of a block from an offset of at most three on.
#[inline(always)]
fn shifted<const OFFSET: usize>(block: &Block) -> [u8; BLOCK] {
    let (_, rest) = block.split_at(OFFSET);
    rest.first_chunk().copied().unwrap_or([0; BLOCK])
}
