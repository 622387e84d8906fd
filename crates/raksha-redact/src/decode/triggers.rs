//! A look at a text that tells which decodings are worth trying. It is taken at every text, so it must cost next to
//! nothing on the short ones that data is made of.

use wide::u8x16;

use super::{TOKEN_BYTES_MIN, WHOLE_TOKEN_BYTES_MIN, base64, joined, obfuscated};

/// Which decodings are worth trying on a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Triggers {
    /// There is a `%`.
    pub percent: bool,
    /// There is a `&`.
    pub ampersand: bool,
    /// There is a backslash.
    pub backslash: bool,
    /// There is a byte of 0x80 or above.
    pub non_ascii: bool,
    /// There is a run of base64 characters that is long enough for a token, and a capital letter: no text in base64
    /// is without.
    pub long_run: bool,
    /// There is a spelled-out `dot` or a bracketed `at`.
    pub spelled: bool,
    /// There are ten digits with unusual separators between them.
    pub separated: bool,
}

impl Triggers {
    /// Looks at a text.
    #[inline]
    pub fn of(text: &[u8]) -> Self {
        let seen = Seen::of(text);
        let odd = seen.odd.to_bitmask() != 0;
        let mut found = Self {
            long_run: seen.has_long_run(text),
            spelled: seen.may_be_spelled && obfuscated::is_worth_trying(text),
            separated: seen.may_be_separated() && joined::is_worth_trying(text),
            ..Self::default()
        };
        if odd {
            found.non_ascii = !text.is_ascii();
            found.percent = memchr::memchr(b'%', text).is_some();
            found.ampersand = memchr::memchr(b'&', text).is_some();
            found.backslash = memchr::memchr(b'\\', text).is_some();
        }
        found
    }

    /// Whether there is anything to try.
    #[inline]
    pub fn any(self) -> bool {
        self != Self::default()
    }
}

/// How many bytes are looked at in one step.
const BLOCK: usize = 16;

/// The distance from one block to the next: blocks share a byte, so that each pair of neighbours is in one of them.
const STRIDE: usize = BLOCK - 1;

/// The bits of a block in a mask.
const BLOCK_BITS: u32 = (1 << BLOCK) - 1;

// A run is long enough from sixteen bytes on: four doublings.
const _: () = assert!(TOKEN_BYTES_MIN == 16);

/// What a first look shows. Bytes may be counted twice, so numbers are upper bounds.
#[derive(Default)]
struct Seen {
    /// High bits where a byte begins an escape or is past ASCII.
    odd: u8x16,
    /// There is a `do` or a closing bracket, without which nothing is spelled out.
    may_be_spelled: bool,
    /// Set where there is a capital letter.
    capital: u8x16,
    /// The base64 characters among the first 64 bytes, from the lowest bit on.
    token_bytes: u64,
    digits: u32,
    /// Something other than a letter or digit stands right behind a digit.
    digit_ends: u32,
    /// Something other than a letter or digit stands right before a digit.
    digit_begins: u32,
}

impl Seen {
    #[inline]
    fn of(text: &[u8]) -> Self {
        let mut seen = Self::default();
        let Some(last) = text.last_chunk::<BLOCK>() else {
            seen.look(padded(text), 0);
            return seen;
        };
        let (mut at, end) = (0, text.len() - BLOCK);
        while at < end
            && let Some(block) = text.get(at..).and_then(<[u8]>::first_chunk::<BLOCK>)
        {
            seen.look(*block, at);
            at += STRIDE;
        }
        seen.look(*last, end);
        seen
    }

    #[inline]
    fn look(&mut self, block: [u8; BLOCK], at: usize) {
        let block = u8x16::new(block);
        let is = |byte: u8| block.simd_eq(u8x16::splat(byte));
        let within = |offset: u8x16, last: u8| offset.min(u8x16::splat(last)).simd_eq(offset);
        let small = block | u8x16::splat(0x20);
        let is_small = |byte: u8| small.simd_eq(u8x16::splat(byte));
        self.odd |= block | is(b'%') | is(b'&') | is(b'\\');
        // `]` and `}` differ in the bit that small letters have.
        let closers = is(b')') | is(b'>') | is_small(b'}');
        let (first, second) = (is_small(b'd').to_bitmask(), is_small(b'o').to_bitmask());
        self.may_be_spelled |= (closers.to_bitmask() | first & second >> 1) != 0;
        let digits = within(block - u8x16::splat(b'0'), 9);
        let words = digits | within(small - u8x16::splat(b'a'), 25);
        self.capital |= within(block - u8x16::splat(b'A'), 25);
        if at < u64::BITS as usize {
            let token = words | is(b'+') | is(b'/') | is(b'-') | is(b'_');
            self.token_bytes |= u64::from(token.to_bitmask()) << at;
        }
        let (digits, words) = (digits.to_bitmask(), words.to_bitmask());
        if digits != 0 {
            self.digits += digits.count_ones();
            self.digit_ends |= digits << 1 & !words;
            self.digit_begins |= !words << 1 & digits;
        }
    }

    /// Whether there may be ten digits in groups.
    const fn may_be_separated(&self) -> bool {
        self.digits >= *joined::DIGITS.start() as u32
            && self.digit_ends & BLOCK_BITS != 0
            && self.digit_begins & BLOCK_BITS != 0
    }

    /// Whether a token may be there.
    fn has_long_run(&self, text: &[u8]) -> bool {
        if text.len() < WHOLE_TOKEN_BYTES_MIN || self.capital.to_bitmask() == 0 {
            return false;
        }
        if text.len() > u64::BITS as usize {
            return base64::has_long_run(text);
        }
        // Each step doubles how many set bits in a row a bit stands for.
        let runs = [1, 2, 4, 8].iter().fold(self.token_bytes, |bits, by| bits & bits >> by);
        runs != 0 || base64::whole_token(text).is_some()
    }
}

/// A text shorter than a block as one; neighbours stay neighbours.
#[inline]
fn padded(text: &[u8]) -> [u8; BLOCK] {
    let halves =
        |first: u64, second: u64| (u128::from(first) | u128::from(second) << 64).to_le_bytes();
    if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        return halves(u64::from_le_bytes(*first), u64::from_le_bytes(*last));
    }
    if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        return halves(u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into());
    }
    let word = text.iter().rev().fold(0_u64, |word, byte| word << 8 | u64::from(*byte));
    halves(word, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The same, a decoding at a time.
    fn plainly(text: &[u8]) -> Triggers {
        Triggers {
            percent: text.contains(&b'%'),
            ampersand: text.contains(&b'&'),
            backslash: text.contains(&b'\\'),
            non_ascii: !text.is_ascii(),
            long_run: base64::has_long_run(text) && text.iter().any(u8::is_ascii_uppercase),
            spelled: obfuscated::is_worth_trying(text),
            separated: joined::is_worth_trying(text),
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn the_quick_look_sees_what_a_plain_one_sees(
            text in "[a-eotA0-9 ]{0,40}(OTg3NjU0MzIxMA(==)?|[%&\\\\é)>}\\]@]|at \\)| dot |D[Oo]T|@\\]|98_765-43_21_0|98-76-54-32-10)?[a-c0-3_. -]{0,40}"
        ) {
            prop_assert_eq!(Triggers::of(text.as_bytes()), plainly(text.as_bytes()));
        }
    }

    #[test]
    fn signs_are_seen_wherever_they_stand() {
        for sign in ["%", "&", "\\", "é", "dot", "at)", "@]", "at }", "98_76_54_32_10"] {
            for before in 0..40 {
                for after in 0..20 {
                    let text = format!("{}{sign}{}", "x ".repeat(before), " y".repeat(after));
                    let text = text.as_bytes().get(before % 2..).unwrap();
                    assert_eq!(Triggers::of(text), plainly(text), "{sign} {before} {after}");
                    assert!(Triggers::of(text).any());
                }
            }
        }
    }
}
