//! Finding bytes eight at a time: for the short strings that data is made of, faster than a vector search whose
//! set-up costs more than the search.

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

/// The first `byte` from `from` on.
#[inline]
pub(super) fn byte(input: &[u8], from: usize, byte: u8) -> Option<usize> {
    near(input, from, |word| equal(word, byte))
        .or_else(|at| far(input, at, |rest| memchr::memchr(byte, rest)))
        .ok()
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
                    assert_eq!(byte(&input, from, b'"'), plain);
                }
                input[place] = b'x';
            }
        }
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
