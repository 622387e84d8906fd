//! Hashes of words and features: fixed for ever, because weights and lexicon are addressed by them.

/// An odd constant with well spread bits (2^64 divided by the golden ratio).
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Mixes one more value into a hash.
#[inline]
pub const fn mix(hash: u64, value: u64) -> u64 {
    let mixed = (hash.rotate_left(23) ^ value).wrapping_mul(SPREAD);
    mixed ^ (mixed >> 32)
}

/// Joins two hashes or small numbers into one whose high bits depend on both: one multiplication.
#[inline]
pub const fn join(first: u64, second: u64) -> u64 {
    (first.rotate_left(29) ^ second.wrapping_mul(SCATTER)).wrapping_mul(SPREAD)
}

/// Another odd constant, so that small numbers reach all bits.
const SCATTER: u64 = 0xd6e8_feb8_6659_fd93;

/// Eight bytes with their ASCII letters in lower case; other bytes below 0x80 may change too, always alike.
#[inline]
pub const fn small_letters(eight: u64) -> u64 {
    // Only in bytes of ASCII: in others the bit belongs to the character.
    eight | (!eight & 0x8080_8080_8080_8080) >> 2
}

/// The hash of a word whatever its case (ASCII letters; other scripts as they are).
#[inline]
pub fn word(bytes: &[u8]) -> u64 {
    let mut hash = bytes.len() as u64;
    let (chunks, rest) = bytes.as_chunks::<8>();
    for eight in chunks {
        hash = mix(hash, small_letters(u64::from_le_bytes(*eight)));
    }
    if !rest.is_empty() {
        let read = rest.iter().rev().fold(0, |read, byte| read << 8 | u64::from(*byte));
        hash = mix(hash, small_letters(read));
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_matter_but_letters_do() {
        assert_eq!(word(b"Ramesh"), word(b"RAMESH"));
        assert_ne!(word(b"Ramesh"), word(b"Suresh"));
        assert_ne!(word("अमित".as_bytes()), word("अमीत".as_bytes()));
        assert_eq!(word(b"Venkateswaran"), word(b"venkateswaran"));
        assert_ne!(word(b"a"), word(b"aa"));
    }
}
