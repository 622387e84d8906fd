//! Finding bytes eight at a time: for the short strings that data is made of, faster than a vector search whose
//! set-up costs more than the search.

use wide::u8x16;

const ONES: u64 = u64::from_ne_bytes([0x01; 8]);
const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);

/// How far these functions search before they give way to a vector search, in bytes.
const NEAR_BYTES: usize = 48;

/// Marks the high bit of each zero byte; exact up to and including the first.
const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGHS
}

const fn equal(word: u64, byte: u8) -> u64 {
    zeros(word ^ (ONES * byte as u64))
}

#[inline]
fn near(input: &[u8], from: usize, marks: impl Fn(u64) -> u64) -> Result<usize, usize> {
    let mut at = from;
    while let Some(chunk) = input.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let found = marks(u64::from_le_bytes(*chunk));
        if found != 0 {
            return Ok(at + (found.trailing_zeros() / 8) as usize);
        }
        at += 8;
        if at - from >= NEAR_BYTES {
            break;
        }
    }
    Err(at)
}

/// The first `"`, `\` or line feed from `from` on.
#[inline]
pub(super) fn string_special(input: &[u8], from: usize) -> Option<usize> {
    let marks = |word| equal(word, b'"') | equal(word, b'\\') | equal(word, b'\n');
    near(input, from, marks)
        .or_else(|at| far(input, at, |rest| memchr::memchr3(b'"', b'\\', b'\n', rest)))
        .ok()
}

/// How many bytes a mask of [`Bytes`] tells of.
const MASK_BYTES: usize = 32;

/// Finds every place of a byte that comes often: a mask of places answers for many bytes at once.
pub(super) struct Bytes<'a> {
    input: &'a [u8],
    byte: u8,
    /// Where the bytes of the mask begin.
    start: usize,
    /// How many bytes the mask tells of; none at first.
    length: usize,
    mask: u32,
}

impl<'a> Bytes<'a> {
    /// Looks for `byte` in `input`.
    pub const fn new(input: &'a [u8], byte: u8) -> Self {
        Self { input, byte, start: 0, length: 0, mask: 0 }
    }

    /// The first place from `from` on. Places may be asked for in any order, but ascending ones cost the least.
    #[inline]
    pub fn next_from(&mut self, from: usize) -> Option<usize> {
        let mut from = from;
        loop {
            if from >= self.start && from < self.start + self.length {
                let rest = self.mask >> (from - self.start);
                if rest != 0 {
                    return Some(from + rest.trailing_zeros() as usize);
                }
                from = self.start + self.length;
            }
            let Some(block) = self.input.get(from..).and_then(<[u8]>::first_chunk::<MASK_BYTES>)
            else {
                let tail = self.input.get(from..)?;
                return tail.iter().position(|byte| *byte == self.byte).map(|found| from + found);
            };
            let wanted = u8x16::splat(self.byte);
            let mask = |half: usize| {
                let bytes = block.as_chunks::<16>().0.get(half).copied().unwrap_or_default();
                u8x16::new(bytes).simd_eq(wanted).to_bitmask()
            };
            self.mask = mask(0) | mask(1) << 16;
            (self.start, self.length) = (from, MASK_BYTES);
        }
    }
}

/// The first of three bytes from `from` on.
#[inline]
pub(super) fn any_of(input: &[u8], from: usize, [one, two, three]: [u8; 3]) -> Option<usize> {
    near(input, from, |word| equal(word, one) | equal(word, two) | equal(word, three))
        .or_else(|at| far(input, at, |rest| memchr::memchr3(one, two, three, rest)))
        .ok()
}

fn far(input: &[u8], at: usize, find: impl Fn(&[u8]) -> Option<usize>) -> Result<usize, ()> {
    input.get(at..).and_then(find).map(|found| at + found).ok_or(())
}

/// Whether there is a digit, an `@` or a byte past ASCII. May say yes for one of `:;<=>?`.
#[inline]
pub(super) fn may_hold_data(bytes: &[u8]) -> bool {
    let (chunks, rest) = bytes.as_chunks::<8>();
    let tail = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    let odd = |word: u64| {
        let digits = zeros((word & (ONES * 0xF0)) ^ (ONES * 0x30));
        digits | equal(word, b'@') | word & HIGHS
    };
    chunks.iter().fold(odd(tail), |seen, chunk| seen | odd(u64::from_le_bytes(*chunk))) != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_a_plain_search_finds() {
        let mut input = vec![b'x'; 120];
        for place in 0..120 {
            for special in [b'"', b'\\', b'\n'] {
                input[place] = special;
                for from in 0..120 {
                    let plain = (from..120).find(|at| input[*at] != b'x');
                    assert_eq!(string_special(&input, from), plain);
                    assert_eq!(any_of(&input, from, [b'\n', b'"', b'\\']), plain);
                    let plain = (from..120).find(|at| input[*at] == b'"');
                    assert_eq!(Bytes::new(&input, b'"').next_from(from), plain);
                }
                input[place] = b'x';
            }
        }
    }

    #[test]
    fn every_place_of_a_byte_is_found_in_turn() {
        let input: Vec<u8> =
            (0..150_u8).map(|at| if at.wrapping_mul(at) % 7 < 3 { b'"' } else { at }).collect();
        let mut quotes = Bytes::new(&input, b'"');
        let (mut at, mut found) = (0, Vec::new());
        while let Some(place) = quotes.next_from(at) {
            found.push(place);
            at = place + 1;
        }
        let plain: Vec<usize> = (0..150).filter(|at| input[*at] == b'"').collect();
        assert_eq!(found, plain);
    }

    #[test]
    fn looks_at_every_byte_of_a_key() {
        for length in 0..20 {
            for place in 0..length {
                for (byte, odd) in [
                    (b'0', true),
                    (b'9', true),
                    (b'@', true),
                    (0xC3, true),
                    (b'/', false),
                    (b'a', false),
                ] {
                    let mut key = vec![b'k'; length];
                    key[place] = byte;
                    assert_eq!(may_hold_data(&key), odd, "{byte} at {place} of {length}");
                }
            }
        }
    }
}
