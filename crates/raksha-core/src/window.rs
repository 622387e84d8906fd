//! Sixty-four bytes beside a place as bit masks: words are then runs of bits, found without a loop over bytes.

use wide::u8x16;

/// How many bytes a window holds.
pub(crate) const WINDOW_BYTES: usize = 64;

/// The last eight bytes, or all of fewer, as a number and without a loop over bytes. Fewer than eight are told apart by
/// their length only.
#[inline]
pub(crate) fn tail(bytes: &[u8]) -> u64 {
    if let Some(last) = bytes.last_chunk::<8>() {
        return u64::from_le_bytes(*last);
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        return u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
    }
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

const PARTS: usize = WINDOW_BYTES / 16;

/// The bytes directly before or behind a place; bytes outside the text are zeros.
pub(crate) struct Window {
    parts: [u8x16; PARTS],
    /// By how much masks are shifted towards the top, then towards the bottom, to begin or end at the place.
    up: u32,
    down: u32,
}

impl Window {
    /// The bytes before `end`: the top bit of a mask stands for the last of them.
    #[inline]
    pub(crate) fn before(text: &[u8], end: usize) -> Self {
        if let Some(block) = text.get(..end).and_then(<[u8]>::last_chunk) {
            return Self::new(block, 0, 0);
        }
        let up = WINDOW_BYTES.saturating_sub(end) as u32;
        match text.first_chunk() {
            Some(block) => Self::new(block, up, 0),
            None => Self::new(&padded(text), up, 0),
        }
    }

    /// The bytes from `start` on: the lowest bit of a mask stands for the first of them.
    #[inline]
    pub(crate) fn behind(text: &[u8], start: usize) -> Self {
        let rest = text.get(start..).unwrap_or_default();
        if let Some(block) = rest.first_chunk() {
            return Self::new(block, 0, 0);
        }
        match text.last_chunk() {
            Some(block) => Self::new(block, 0, (WINDOW_BYTES - rest.len()) as u32),
            None => Self::new(&padded(text), 0, start.min(WINDOW_BYTES) as u32),
        }
    }

    #[inline]
    fn new(block: &[u8; WINDOW_BYTES], up: u32, down: u32) -> Self {
        let mut parts = [u8x16::splat(0); PARTS];
        for (part, bytes) in parts.iter_mut().zip(block.as_chunks::<16>().0) {
            *part = u8x16::from(*bytes);
        }
        Self { parts, up, down }
    }

    /// The bytes of which a class has the top bit set.
    #[inline]
    fn mask(&self, class: impl Fn(u8x16) -> u8x16) -> u64 {
        let [a, b, c, d] = self.parts.map(|part| u64::from(class(part).to_bitmask()));
        let mask = a | b << 16 | c << 32 | d << 48;
        mask.checked_shl(self.up).unwrap_or(0).checked_shr(self.down).unwrap_or(0)
    }

    /// Where a byte stands.
    #[inline]
    pub(crate) fn byte(&self, byte: u8) -> u64 {
        self.mask(|part| part.simd_eq(u8x16::splat(byte)))
    }

    /// ASCII letters.
    #[inline]
    pub(crate) fn ascii_letters(&self) -> u64 {
        self.mask(ascii_letters)
    }

    /// ASCII digits.
    #[inline]
    pub(crate) fn digits(&self) -> u64 {
        self.mask(|part| between(part, b'0', b'9'))
    }

    /// Letters of any script: ASCII letters, and every byte of a longer character.
    #[inline]
    pub(crate) fn letters(&self) -> u64 {
        self.mask(|part| ascii_letters(part) | part)
    }

    /// Bytes of a token: letters of any script, digits, `_`, `-`, `.`.
    #[inline]
    pub(crate) fn tokens(&self) -> u64 {
        self.mask(|part| {
            let equal = |byte: u8| part.simd_eq(u8x16::splat(byte));
            let joints = equal(b'_') | equal(b'-') | equal(b'.');
            ascii_letters(part) | between(part, b'0', b'9') | joints | part
        })
    }
}

/// A text shorter than a window.
#[inline]
fn padded(text: &[u8]) -> [u8; WINDOW_BYTES] {
    let mut block = [0; WINDOW_BYTES];
    if let Some(front) = block.get_mut(..text.len()) {
        front.copy_from_slice(text);
    }
    block
}

#[inline]
fn ascii_letters(part: u8x16) -> u8x16 {
    between(part | u8x16::splat(0x20), b'a', b'z')
}

/// Whether the bytes lie in `first..=last`.
#[inline]
fn between(part: u8x16, first: u8, last: u8) -> u8x16 {
    let offset = part - u8x16::splat(first);
    offset.min(u8x16::splat(last - first)).simd_eq(offset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Class = (fn(&Window) -> u64, fn(u8) -> bool);

    const CLASSES: &[Class] = &[
        (|window| window.byte(b'/'), |byte| byte == b'/'),
        (Window::ascii_letters, |byte| byte.is_ascii_alphabetic()),
        (Window::digits, |byte| byte.is_ascii_digit()),
        (Window::letters, |byte| byte.is_ascii_alphabetic() || byte >= 0x80),
        (Window::tokens, |byte| {
            byte.is_ascii_alphanumeric() || b"_-.".contains(&byte) || byte >= 0x80
        }),
    ];

    #[test]
    fn every_byte_has_its_class() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        for start in (0..all.len()).step_by(WINDOW_BYTES) {
            check(&all, start);
        }
    }

    fn check(text: &[u8], place: usize) {
        for (mask, class) in CLASSES {
            let bit = |at: usize, bit: usize| {
                u64::from(text.get(at).is_some_and(|byte| class(*byte))) << bit
            };
            let behind = (0..64).fold(0, |mask, n| mask | bit(place + n, n));
            assert_eq!(mask(&Window::behind(text, place)), behind);
            let before = (0..place.min(64)).fold(0, |mask, n| mask | bit(place - 1 - n, 63 - n));
            assert_eq!(mask(&Window::before(text, place)), before);
        }
    }

    proptest! {
        #[test]
        fn masks_tell_the_bytes_beside_a_place(text in prop::collection::vec(any::<u8>(), 0..200), place in 0_usize..200) {
            check(&text, place.min(text.len()));
        }
    }
}
