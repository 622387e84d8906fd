//! Every seed kind told byte by byte: the meaning that the vector paths must meet, and the last word on the kinds
//! for which masks only give a superset.

use super::token::{SEGMENT, UUID_DASHES, UUID_LENGTH, bytes_per_change};
use super::{Keywords, Options};
use crate::data::VEHICLE_STATES;
use crate::data::iban_lengths::length_of;
use crate::detect::{Seed, SeedSet};

/// How long a run is read: longer runs answer like this one.
const RUN_MAX: usize = 64;

/// Bytes that a number in groups must take: ten digits and a separator, or nine and two.
pub(super) const GROUPS_EXTENT: usize = 11;

/// Bytes of a token from which on it is worth a look.
pub(super) const LONG_RUN: usize = 20;

/// How many digits must follow a `+`.
const PLUS_DIGITS: usize = 7;

/// How far the digits after a `+` are looked for.
const PLUS_BYTES: usize = 20;

/// The fewest letters and digits of an IBAN.
const IBAN_LENGTH: usize = 15;

/// For the number of a first letter the second letters of vehicle states, as bits.
const VEHICLE_STATES_BY_LETTER: [u32; 32] = {
    let mut letters = [0; 32];
    let mut rest: &[&[u8; 2]] = VEHICLE_STATES;
    while let [[first, second], others @ ..] = rest {
        #[expect(clippy::indexing_slicing, reason = "five bits; `get` is not const")]
        {
            letters[(*first & 31) as usize] |= 1 << (*second & 31);
        }
        rest = others;
    }
    letters
};

/// A text that is asked by position; outside it there are zeros.
#[derive(Clone, Copy)]
pub(super) struct View<'a>(pub &'a [u8]);

/// All seeds at a place.
pub(super) fn seeds_at(text: &[u8], at: usize, keywords: &Keywords, options: Options) -> SeedSet {
    let view = View(text);
    let mut set = SeedSet::NONE;
    // Keywords are told by the list of words, not from the bytes alone.
    for seed in Seed::ALL.iter().copied().filter(|seed| *seed != Seed::Keyword) {
        if view.begins(seed, at) && (seed != Seed::Date || options.dates) {
            set.0 |= SeedSet::of(&[seed]).0;
        }
    }
    if view.is_word_start(at) && keywords.begin_at_slowly(text, at) {
        set.0 |= SeedSet::of(&[Seed::Keyword]).0;
    }
    set
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.')
}

const fn is_spacing(byte: u8) -> bool {
    matches!(byte, b' ' | b'-')
}

/// What joins six digits to something longer: `bytes=478239`, `/478239`, `478239.pdf`.
const fn is_joint(byte: u8) -> bool {
    matches!(byte, b'=' | b'.' | b'/' | b'#' | b':' | b'$' | b'@' | b'%')
}

const fn is_zone(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

const fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'_' | b'-')
}

impl View<'_> {
    /// Whether a value of the kind may begin here; never for keywords, which need their list.
    pub(super) fn begins(self, seed: Seed, at: usize) -> bool {
        match seed {
            Seed::Digits => self.is_digits(at),
            Seed::Groups => self.is_groups(at),
            Seed::SixDigits => self.is_six_digits(at),
            Seed::Plus => self.is_plus(at),
            Seed::At => self.is_at(at),
            Seed::Dots => self.is_dots(at),
            Seed::Colons => self.is_colons(at),
            Seed::Pan => self.is_pan(at),
            Seed::Gstin => self.is_gstin(at),
            Seed::LetterSeven => self.is_letter_seven(at),
            Seed::LettersSeven => self.is_letters_seven(at),
            Seed::Ifsc => self.is_ifsc(at),
            Seed::StateCode => self.is_state_code(at),
            Seed::Bharat => self.is_bharat(at),
            Seed::Iban => self.is_iban(at),
            Seed::Long => self.is_long(at) || self.is_filler(at),
            Seed::Keyword => false,
            Seed::Date => self.is_date(at),
        }
    }

    #[inline]
    fn byte(self, at: usize) -> u8 {
        self.0.get(at).copied().unwrap_or(0)
    }

    /// The byte `distance` before `at`, or 0.
    #[inline]
    fn back(self, at: usize, distance: usize) -> u8 {
        at.checked_sub(distance).map_or(0, |at| self.byte(at))
    }

    /// How many bytes from `at` on are of the class.
    #[inline]
    fn run(self, at: usize, class: fn(&u8) -> bool) -> usize {
        let rest = self.0.get(at..).unwrap_or_default();
        rest.iter().take(RUN_MAX).take_while(|byte| class(byte)).count()
    }

    fn digits(self, at: usize) -> usize {
        self.run(at, u8::is_ascii_digit)
    }

    fn letters(self, at: usize) -> usize {
        self.run(at, u8::is_ascii_alphabetic)
    }

    fn alphanumerics(self, at: usize) -> usize {
        self.run(at, u8::is_ascii_alphanumeric)
    }

    fn word(self, at: usize) -> bool {
        is_word(self.byte(at))
    }

    fn stands_first(self, at: usize) -> bool {
        !is_word(self.back(at, 1))
    }

    /// Whether a digit stands two before and one of these bytes between.
    fn follows_digit_and(self, at: usize, between: &[u8]) -> bool {
        between.contains(&self.back(at, 1)) && self.back(at, 2).is_ascii_digit()
    }

    /// The length of digits with single separators between them.
    fn number_extent(self, at: usize) -> usize {
        let belongs = |at: usize| {
            self.byte(at).is_ascii_digit()
                || is_separator(self.byte(at))
                    && self.back(at, 1).is_ascii_digit()
                    && self.byte(at + 1).is_ascii_digit()
        };
        (at..).take(RUN_MAX).take_while(|at| belongs(*at)).count()
    }

    fn is_digits(self, at: usize) -> bool {
        let length = self.digits(at);
        self.stands_first(at)
            && length >= 9
            && !self.follows_digit_and(at, b".")
            && self.ends_digits(at, at + length)
    }

    /// Whether digits end a word: only an extension (`x12`) or the rest of a card's stripe may follow.
    fn ends_digits(self, at: usize, end: usize) -> bool {
        let extended =
            self.byte(end).eq_ignore_ascii_case(&b'x') && self.byte(end + 1).is_ascii_digit();
        !self.word(end) || extended || matches!(self.back(at, 1), b';' | b'^')
    }

    fn is_groups(self, at: usize) -> bool {
        let first = self.digits(at);
        let separator = self.byte(at + first);
        if !self.stands_first(at) || !(2..=5).contains(&first) || !is_separator(separator) {
            return false;
        }
        let second = self.digits(at + first + 1);
        let third_at = at + first + 1 + second;
        let third = if is_separator(self.byte(third_at)) { self.digits(third_at + 1) } else { 0 };
        let shape = match first {
            2 => second >= 4,
            3 => second >= 3 || second == 2 && third >= 4,
            _ => second >= 3,
        };
        // `12.9715987` is no number in groups, `192.168.100.200` neither.
        let dotted = separator != b'.' || second <= 5 && !(first == 3 && second == 3 && third < 4);
        let pin = first == 3 && second == 3 && is_spacing(separator) && !self.word(third_at);
        shape && dotted && (pin || self.number_extent(at) >= GROUPS_EXTENT)
    }

    fn is_six_digits(self, at: usize) -> bool {
        self.stands_first(at)
            && self.digits(at) == 6
            && !self.word(at + 6)
            && !is_joint(self.back(at, 1))
            && !(is_joint(self.byte(at + 6)) && self.byte(at + 7).is_ascii_alphanumeric())
    }

    fn is_plus(self, at: usize) -> bool {
        match self.byte(at) {
            b'+' => matches!(self.byte(at + 1), b'1'..=b'9') && self.has_phone_digits(at + 1),
            b'(' => {
                let close = at + 1 + self.digits(at + 1);
                let next = close + 1 + usize::from(is_separator(self.byte(close + 1)));
                (2..=6).contains(&(close - at))
                    && self.byte(close) == b')'
                    && self.byte(next).is_ascii_digit()
            }
            _ => false,
        }
    }

    fn has_phone_digits(self, at: usize) -> bool {
        let bytes = self.0.get(at..).unwrap_or_default().iter().take(PLUS_BYTES);
        let number = bytes.take_while(|byte| {
            byte.is_ascii_digit() || is_separator(**byte) || matches!(byte, b'(' | b')')
        });
        number.filter(|byte| byte.is_ascii_digit()).count() >= PLUS_DIGITS
    }

    fn is_at(self, at: usize) -> bool {
        let (before, after) = (self.back(at, 1), self.byte(at + 1));
        self.byte(at) == b'@'
            && (is_word(before) || before >= 0x80 || before == b'"')
            && (after.is_ascii_alphanumeric() || after == b'[')
    }

    fn is_dots(self, at: usize) -> bool {
        if !self.stands_first(at) || self.back(at, 1) == b'.' {
            return false;
        }
        let mut position = at;
        for group in 0..4 {
            let digits = self.digits(position);
            let last = group == 3;
            if !(1..=3).contains(&digits) || !last && self.byte(position + digits) != b'.' {
                return false;
            }
            position += digits + usize::from(!last);
        }
        let goes_on = self.byte(position) == b'.' && self.byte(position + 1).is_ascii_digit();
        !self.word(position) && !goes_on
    }

    fn is_colons(self, at: usize) -> bool {
        self.is_hardware_address(at) || self.is_internet_address(at)
    }

    fn is_hardware_address(self, at: usize) -> bool {
        let separator = self.byte(at);
        let hex = |at: usize| self.byte(at).is_ascii_hexdigit();
        matches!(separator, b':' | b'-')
            && self.back(at, 1).is_ascii_hexdigit()
            && self.back(at, 2).is_ascii_hexdigit()
            && !is_word(self.back(at, 3))
            && self.back(at, 3) != separator
            && (0..5)
                .map(|group| at + 3 * group)
                .all(|colon| self.byte(colon) == separator && hex(colon + 1) && hex(colon + 2))
            && !self.word(at + 15)
    }

    fn is_internet_address(self, at: usize) -> bool {
        if self.byte(at) != b':' {
            return false;
        }
        let mut before = 0;
        while before <= 4 && self.back(at, before + 1).is_ascii_hexdigit() {
            before += 1;
        }
        let outside = self.back(at, before + 1);
        if before > 4 || is_word(outside) || outside == b':' {
            return false;
        }
        let run = self.run(at, |byte| byte.is_ascii_hexdigit() || *byte == b':');
        let rest = self.0.get(at..at + run).unwrap_or_default();
        let compressed = rest.windows(2).any(|pair| pair == b"::");
        let colons = rest.split(|byte| *byte == b':').count() - 1;
        let groups_fit = rest.split(|byte| *byte == b':').all(|group| group.len() <= 4);
        let digits = before + run - colons;
        let full = colons == 7 && before > 0 && !rest.ends_with(b":");
        groups_fit
            && (compressed && digits > 0 && (2..=7).contains(&colons) || full)
            && (before > 0 || rest.starts_with(b"::"))
            && !self.word(at + run)
    }

    fn is_pan(self, at: usize) -> bool {
        self.stands_first(at)
            && self.letters(at) == 5
            && self.digits(at + 5) == 4
            && self.letters(at + 9) == 1
            && !self.word(at + 10)
    }

    fn is_gstin(self, at: usize) -> bool {
        self.stands_first(at)
            && self.digits(at) == 2
            && self.letters(at + 2) == 5
            && self.digits(at + 7) == 4
            && self.byte(at + 11).is_ascii_alphabetic()
            && self.alphanumerics(at + 12) == 3
            && !self.word(at + 15)
    }

    fn is_letter_seven(self, at: usize) -> bool {
        let spaced = self.digits(at + 1) == 2
            && self.byte(at + 3) == b' '
            && self.digits(at + 4) == 5
            && !self.word(at + 9);
        self.stands_first(at)
            && self.letters(at) == 1
            && (spaced || self.digits(at + 1) == 7 && !self.word(at + 8))
    }

    fn is_letters_seven(self, at: usize) -> bool {
        self.stands_first(at)
            && self.letters(at) == 3
            && self.digits(at + 3) == 7
            && !self.word(at + 10)
    }

    fn is_ifsc(self, at: usize) -> bool {
        self.stands_first(at)
            && self.letters(at) == 4
            && self.byte(at + 4) == b'0'
            && self.alphanumerics(at + 5) == 6
            && !self.word(at + 11)
    }

    fn spacing(self, at: usize) -> usize {
        usize::from(is_spacing(self.byte(at)))
    }

    fn is_state_code(self, at: usize) -> bool {
        if !self.stands_first(at) || self.letters(at) != 2 || !self.is_state(at) {
            return false;
        }
        let district = at + 2 + self.spacing(at + 2);
        let digits = self.digits(district);
        (1..=digits.min(2)).any(|taken| self.is_vehicle_tail(district + taken))
    }

    fn is_state(self, at: usize) -> bool {
        let [first, second] = self.pair(at);
        let seconds = VEHICLE_STATES_BY_LETTER.get(usize::from(first & 31)).copied().unwrap_or(0);
        seconds >> (second & 31) & 1 == 1
    }

    /// Two letters in upper case.
    fn pair(self, at: usize) -> [u8; 2] {
        [self.byte(at), self.byte(at + 1)].map(|letter| letter.to_ascii_uppercase())
    }

    /// At most two parts of up to three letters, then four digits; a space or `-` before each.
    fn is_vehicle_tail(self, at: usize) -> bool {
        let mut position = at;
        for _ in 0..2 {
            position += self.spacing(position);
            if self.digits(position) >= 4 {
                return true;
            }
            position += match self.letters(position) {
                letters @ 1..=3 => letters,
                _ => return false,
            };
        }
        self.digits(position + self.spacing(position)) >= 4
    }

    fn is_bharat(self, at: usize) -> bool {
        let letters = at + 2 + self.spacing(at + 2);
        let digits = letters + 2 + self.spacing(letters + 2);
        self.stands_first(at)
            && self.digits(at) == 2
            && self.byte(letters).eq_ignore_ascii_case(&b'b')
            && self.byte(letters + 1).eq_ignore_ascii_case(&b'h')
            && self.digits(digits) == 4
    }

    fn is_iban(self, at: usize) -> bool {
        if !self.stands_first(at) || self.letters(at) != 2 || self.digits(at + 2) < 2 {
            return false;
        }
        let Some(length) = length_of(self.pair(at)) else { return false };
        let run = self.alphanumerics(at);
        let begun = (IBAN_LENGTH..length).contains(&run) && is_spacing(self.byte(at + run));
        let grouped = (0..3)
            .map(|group| at + 5 * group)
            .all(|group| self.alphanumerics(group) == 4 && is_spacing(self.byte(group + 4)));
        run == length || begun || grouped && self.byte(at + 15).is_ascii_alphanumeric()
    }

    fn is_long(self, at: usize) -> bool {
        let length = self.run(at, |byte| is_token(*byte));
        if length < LONG_RUN || is_token(self.back(at, 1)) {
            return false;
        }
        let run = self.0.get(at..at + length).unwrap_or_default();
        let is_change = |pair: &&[u8]| match pair {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                a.is_ascii_uppercase() != b.is_ascii_uppercase()
            }
            [a, b] if a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric() => {
                a.is_ascii_digit() != b.is_ascii_digit()
            }
            _ => false,
        };
        let changes = run.windows(2).filter(is_change).count();
        let bytes_per_change = bytes_per_change(run.iter().any(u8::is_ascii_digit)) as usize;
        let segments = run.split(|byte| *byte == b'/');
        let is_path = segments.map(<[u8]>::len).max() < Some(SEGMENT);
        let dashes = (0..length).filter(|offset| self.byte(at + offset) == b'-');
        let is_uuid = length == UUID_LENGTH && dashes.eq(UUID_DASHES);
        length <= changes * bytes_per_change && !is_path && !is_uuid
    }

    fn is_filler(self, at: usize) -> bool {
        self.byte(at) == b'<' && self.byte(at + 1) == b'<' && is_zone(self.back(at, 1))
    }

    fn is_word_start(self, at: usize) -> bool {
        let (before, byte) = (self.back(at, 1), self.byte(at));
        byte.is_ascii_alphabetic()
            && (!before.is_ascii_alphanumeric()
                || before.is_ascii_lowercase() && byte.is_ascii_uppercase())
    }

    fn is_date(self, at: usize) -> bool {
        let is_mark = |at: usize| matches!(self.byte(at), b'-' | b'/' | b'.');
        let first = self.digits(at);
        let second_at = at + first + 1;
        let second = self.digits(second_at);
        let third_at = second_at + second + 1;
        self.stands_first(at)
            && (1..=4).contains(&first)
            && is_mark(at + first)
            && (1..=2).contains(&second)
            && is_mark(second_at + second)
            && self.digits(third_at) >= 2
    }
}
