//! Class masks without anything of one processor's own: sixteen bytes at a time, on whatever the target has.

use wide::u8x16;

use super::masks::{BLOCK, Block, CHUNK_ROWS, Classes, Masks, Rows};

const PARTS: usize = BLOCK / 16;

/// The block in parts of a register each.
type Parts = [u8x16; PARTS];

#[inline(always)]
fn mask(parts: Parts) -> u64 {
    let [a, b, c, d] = parts.map(|part| u64::from(part.to_bitmask()));
    a | b << 16 | c << 32 | d << 48
}

#[inline(always)]
fn each(parts: &Parts, class: impl Fn(u8x16) -> u8x16) -> Parts {
    parts.map(class)
}

#[inline(always)]
fn equal(part: u8x16, byte: u8) -> u8x16 {
    part.simd_eq(u8x16::splat(byte))
}

/// Whether the bytes lie in `first..=last`.
#[inline(always)]
fn between(part: u8x16, first: u8, last: u8) -> u8x16 {
    let offset = part - u8x16::splat(first);
    offset.min(u8x16::splat(last - first)).simd_eq(offset)
}

/// Fills rows of masks.
pub(super) fn rows(text: &[u8], rows: Rows, masks: &mut Masks<CHUNK_ROWS>) {
    rows.each(text, |row, block| masks.set(row, &classify(block)));
}

#[inline(always)]
pub(super) fn classify(block: &Block) -> Classes {
    let mut parts = [u8x16::splat(0); PARTS];
    for (part, bytes) in parts.iter_mut().zip(block.as_chunks::<16>().0) {
        *part = u8x16::from(*bytes);
    }
    let folded = each(&parts, |part| part | u8x16::splat(0x20));
    let single = |byte: u8| mask(each(&parts, |part| equal(part, byte)));
    let digit = mask(each(&parts, |part| between(part, b'0', b'9')));
    let alpha = mask(each(&folded, |part| between(part, b'a', b'z')));
    let upper = mask(each(&parts, |part| between(part, b'A', b'Z')));
    let plus = single(b'+');
    let open = single(b'(');
    let underscore = single(b'_');
    let slash = single(b'/');
    let dash = single(b'-');
    let [dot, colon, at] = [b'.', b':', b'@'].map(single);
    let joints = [b'=', b'#', b'$', b'%'].map(single);
    let alphanumeric = alpha | digit;
    Classes {
        digit,
        upper,
        alpha,
        word: alphanumeric | underscore,
        token: alphanumeric | underscore | plus | slash | dash,
        plus: plus | open,
        space: single(b' '),
        dash,
        dot,
        colon,
        at,
        joint: joints.iter().fold(dot | colon | at | slash, |all, joint| all | joint),
        less: single(b'<'),
        likely: u64::MAX,
    }
}
