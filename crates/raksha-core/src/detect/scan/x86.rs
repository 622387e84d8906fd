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

use super::keywords::{LETTERS_SEEN, PAIR_NUMBERS, SHARE_OF_WHOLE_THREE, SHARE_OF_WHOLE_TWO};
use super::masks::{BLOCK, Block, CHUNK_ROWS, Classes, Masks, Rows, padded};
use super::walk::{Chunk, walk_chunks, walk_short};
use super::{Keywords, SeedHit};

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
    ) {
        // SAFETY: the function's only demand is that the processor has the features it is compiled with; `self`
        // exists only where `detect` has asked for each of them.
        unsafe { avx2::<DATES>(text, keywords, chunk, hits) };
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
    ) {
        // SAFETY: the function's only demand is that the processor has the features it is compiled with; `self`
        // exists only where `detect` has asked for each of them.
        unsafe { avx512::<DATES>(text, keywords, chunk, hits) };
    }
}

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn avx2<const DATES: bool>(
    text: &[u8],
    keywords: &Keywords,
    chunk: &mut Chunk,
    hits: &mut Vec<SeedHit>,
) {
    if text.len() <= BLOCK {
        let block = padded(text);
        let classes = avx2_block(&block, &letter_tables(keywords));
        walk_short::<DATES>(text, &block, keywords, &classes, hits);
    } else {
        walk_chunks::<DATES>(
            text,
            keywords,
            |text, rows, masks| avx2_rows(text, rows, keywords, masks),
            chunk,
            hits,
        );
    }
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
fn avx2_rows(text: &[u8], rows: Rows, keywords: &Keywords, masks: &mut Masks<CHUNK_ROWS>) {
    let tables = letter_tables(keywords);
    rows.each(text, |row, block| masks.set(row, &avx2_block(block, &tables)));
}

/// For each first letter of the words the tables of its numbers below sixteen and of the others, twice each.
type LetterTables = [[__m256i; 2]; LETTERS_SEEN];

#[target_feature(enable = "avx2")]
#[inline]
fn letter_tables(keywords: &Keywords) -> LetterTables {
    keywords
        .shares
        .letters
        .map(|halves| halves.map(|half| _mm256_broadcastsi128_si256(cast::<[u8; 16], _>(half))))
}

/// The shares of the words that have these letters.
#[target_feature(enable = "avx2")]
#[inline]
fn letter_shares(bytes: __m256i, [low, high]: &[__m256i; 2]) -> __m256i {
    let numbers = _mm256_and_si256(bytes, _mm256_set1_epi8(31));
    // The fifth bit of a number, which a shuffle ignores, where a blend looks for it.
    let is_high = _mm256_slli_epi16::<3>(numbers);
    let [low, high] = [low, high].map(|table| _mm256_shuffle_epi8(*table, numbers));
    _mm256_blendv_epi8(low, high, is_high)
}

/// Where the letters of a block may begin a word; `lower` are its small letters.
#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
#[inline]
fn avx2_likely(block: &Block, tables: &LetterTables, lower: u64) -> u64 {
    let letters: [[__m256i; 2]; LETTERS_SEEN] = [
        cast(shifted::<0>(block)),
        cast(shifted::<1>(block)),
        cast(shifted::<2>(block)),
        cast(shifted::<3>(block)),
    ];
    let [first, second] = std::array::from_fn(|_| _mm256_set1_epi8(-1));
    let common = letters.iter().zip(tables).fold([first, second], |common, (bytes, table)| {
        let [[a, b], [c, d]] = [common, *bytes];
        [_mm256_and_si256(a, letter_shares(c, table)), _mm256_and_si256(b, letter_shares(d, table))]
    });
    let others = _mm256_set1_epi8(OTHER_SHARES.cast_signed());
    let none = common.map(|part| equal(_mm256_and_si256(part, others), 0));
    let [two, three] = [
        mask(common),
        mask(common.map(|part| {
            _mm256_slli_epi16::<{ (SHARE_OF_WHOLE_TWO - SHARE_OF_WHOLE_THREE).cast_signed() }>(part)
        })),
    ];
    likely(!mask(none), three, two, lower)
}

/// All shares but those of whole words of two and three letters.
const OTHER_SHARES: u8 = !(1 << SHARE_OF_WHOLE_TWO | 1 << SHARE_OF_WHOLE_THREE);

/// Takes out the short whole words behind which a small letter stands in the block.
#[inline(always)]
const fn likely(others: u64, three: u64, two: u64, lower: u64) -> u64 {
    others | three & !(lower >> 3) | two & !(lower >> 2)
}

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
#[inline]
fn avx2_block(block: &Block, tables: &LetterTables) -> Classes {
    let parts: [__m256i; 2] = cast(shifted::<0>(block));
    let single = |byte: u8| parts.map(|part| equal(part, byte));
    let either = |a: [__m256i; 2], b: [__m256i; 2]| {
        let [[a0, a1], [b0, b1]] = [a, b];
        [_mm256_or_si256(a0, b0), _mm256_or_si256(a1, b1)]
    };
    let percents = single(b'%');
    let folded = parts.map(|part| _mm256_or_si256(part, _mm256_set1_epi8(0x20)));
    let digits = parts.map(|part| between(part, b'0', b'9'));
    let letters = folded.map(|part| between(part, b'a', b'z'));
    let dashes = single(b'-');
    let alphanumeric = either(digits, letters);
    let name = either(alphanumeric, single(b'_'));
    let slashes = single(b'/');
    let pluses = single(b'+');
    let token = either(either(name, slashes), either(dashes, pluses));
    let [dots, colons, ats] = [single(b'.'), single(b':'), single(b'@')];
    let joints = either(either(dots, colons), either(ats, slashes));
    let joints =
        [single(b'='), single(b'#'), single(b'$'), percents].into_iter().fold(joints, either);
    let alpha = mask(letters);
    let upper = alpha & !mask(parts.map(|part| _mm256_slli_epi16::<2>(part)));
    Classes {
        digit: mask(digits),
        upper,
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
        likely: avx2_likely(block, tables, alpha & !upper),
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
        b'=' | b'#' | b'$' | b'%' => (JOINT, 0),
        b'<' => (LESS, 0),
        _ => (0, 0),
    }
}

#[target_feature(
    enable = "avx2,bmi1,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2"
)]
fn avx512<const DATES: bool>(
    text: &[u8],
    keywords: &Keywords,
    chunk: &mut Chunk,
    hits: &mut Vec<SeedHit>,
) {
    if text.len() <= BLOCK {
        let block = padded(text);
        let classes = avx512_block(&block, &pair_tables(keywords));
        walk_short::<DATES>(text, &block, keywords, &classes, hits);
    } else {
        walk_chunks::<DATES>(
            text,
            keywords,
            |text, rows, masks| avx512_rows(text, rows, keywords, masks),
            chunk,
            hits,
        );
    }
}

/// The bytes that have this bit.
#[target_feature(enable = "avx512f,avx512bw")]
#[inline]
fn has(bytes: __m512i, bit: u8) -> u64 {
    _mm512_test_epi8_mask(bytes, _mm512_set1_epi8(bit.cast_signed()))
}

#[target_feature(
    enable = "avx2,bmi1,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2"
)]
fn avx512_rows(text: &[u8], rows: Rows, keywords: &Keywords, masks: &mut Masks<CHUNK_ROWS>) {
    let pairs = pair_tables(keywords);
    rows.each(text, |row, block| masks.set(row, &avx512_block(block, &pairs)));
}

#[target_feature(
    enable = "avx2,bmi1,bmi2,lzcnt,popcnt,avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2"
)]
#[inline]
fn avx512_block(block: &Block, pairs: &PairTables) -> Classes {
    let [first, second] = CLASSES.map(cast::<[u8; 128], [__m512i; 2]>);
    let [here, second_bytes, third_bytes, fourth_bytes]: [__m512i; 4] = [
        cast(shifted::<0>(block)),
        cast(shifted::<1>(block)),
        cast(shifted::<2>(block)),
        cast(shifted::<3>(block)),
    ];
    let low = |bytes: __m512i| _mm512_and_si512(bytes, _mm512_set1_epi8(31));
    let two = _mm512_and_si512(_mm512_slli_epi16::<2>(second_bytes), _mm512_set1_epi8(0x7c));
    let front = shares(_mm512_xor_si512(low(here), two), &pairs[0]);
    let four = _mm512_and_si512(_mm512_slli_epi16::<5>(fourth_bytes), _mm512_set1_epi8(0x60));
    let back = shares(_mm512_or_si512(low(third_bytes), four), &pairs[1]);
    let beyond = _mm512_movepi8_mask(here);
    let words = _mm512_maskz_permutex2var_epi8(!beyond, first[0], here, first[1]);
    let marks = _mm512_maskz_permutex2var_epi8(!beyond, second[0], here, second[1]);
    let common = _mm512_and_si512(front, back);
    let [upper, alpha] = [has(words, UPPER), has(words, ALPHA)];
    Classes {
        digit: has(words, DIGIT),
        upper,
        alpha,
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
        likely: likely(
            has(common, OTHER_SHARES),
            has(common, 1 << SHARE_OF_WHOLE_THREE),
            has(common, 1 << SHARE_OF_WHOLE_TWO),
            alpha & !upper,
        ),
    }
}

/// The 64 bytes of a block from an offset of at most three on.
#[inline(always)]
fn shifted<const OFFSET: usize>(block: &Block) -> [u8; BLOCK] {
    let (_, rest) = block.split_at(OFFSET);
    rest.first_chunk().copied().unwrap_or([0; BLOCK])
}

/// The tables of letter pairs, two registers each.
type PairTables = [[__m512i; 2]; 2];

#[target_feature(enable = "avx512f")]
#[inline]
fn pair_tables(keywords: &Keywords) -> PairTables {
    keywords.shares.pairs.map(cast::<[u8; PAIR_NUMBERS], [__m512i; 2]>)
}

/// The shares of the words whose letters have these numbers.
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
#[inline]
fn shares(numbers: __m512i, table: &[__m512i; 2]) -> __m512i {
    _mm512_permutex2var_epi8(table[0], numbers, table[1])
}
