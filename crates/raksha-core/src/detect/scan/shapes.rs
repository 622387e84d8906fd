//! The shapes of the seed kinds as shifts and ANDs over class masks.
//!
//! Written for one block, with the block before and the one after it at hand; the caller loops over a chunk so
//! that the compiler computes as many blocks at once as the machine's registers hold.

use std::ops::{BitAnd, BitOr, Not};

use super::masks::{Masks, Row};
use super::token::SEGMENT;
use crate::detect::Seed;

/// Kinds of seed.
pub(super) const KINDS: usize = Seed::Date as usize + 1;

/// One mask for each kind, at the kind's number.
pub(super) type KindMasks = [u64; KINDS];

/// The kinds that are computed for every block; the others wait behind the gate.
pub(super) const SKETCHED: [Seed; 3] = [Seed::Keyword, Seed::At, Seed::Long];

/// A block's mask and the one after it, from which bits come in when looking ahead. The far end of the second
/// word is not to be trusted, so no shape looks further than 63 bytes.
#[derive(Clone, Copy)]
struct Span(u64, u64);

impl Span {
    #[inline(always)]
    #[expect(clippy::indexing_slicing, reason = "callers pass rows with one before and one after")]
    fn of<const ROWS: usize>(row: &Row<ROWS>, at: usize) -> Self {
        Self(row[at], row[at + 1])
    }

    /// The mask of the bytes `distance` before.
    #[inline(always)]
    #[expect(clippy::indexing_slicing, reason = "callers pass rows with one before and one after")]
    fn back<const ROWS: usize>(row: &Row<ROWS>, at: usize, distance: u32) -> Self {
        let join = |low: u64, high: u64| high << distance | low >> (64 - distance);
        Self(join(row[at - 1], row[at]), join(row[at], row[at + 1]))
    }

    /// The mask of the bytes `distance` (1 to 63) ahead.
    #[inline(always)]
    fn ahead(self, distance: u32) -> Self {
        Self(self.0 >> distance | self.1 << (64 - distance), self.1 >> distance)
    }

    /// Where this and `distance` more of it follow each other: for runs by doubling.
    #[inline(always)]
    fn twice(self, distance: u32) -> Self {
        self & self.ahead(distance)
    }
}

impl BitAnd for Span {
    type Output = Self;
    #[inline(always)]
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0, self.1 & other.1)
    }
}

impl BitOr for Span {
    type Output = Self;
    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0, self.1 | other.1)
    }
}

impl Not for Span {
    type Output = Self;
    #[inline(always)]
    fn not(self) -> Self {
        Self(!self.0, !self.1)
    }
}

/// Digits in a row, by their least number.
struct DigitRuns {
    two: Span,
    three: Span,
    four: Span,
    six: Span,
}

/// The classes of one block as spans, and what several shapes share.
struct Lane {
    digit: Span,
    alpha: Span,
    alphanumeric: Span,
    outside: Span,
    spacing: Span,
    dash: Span,
    dot: Span,
    colon: Span,
    separator: Span,
    number_start: Span,
    word_start: Span,
    digit_before: Span,
    runs: DigitRuns,
}

/// What is computed for every block: the kinds that need no digit, and whether to compute the others.
pub(super) struct Sketch {
    /// Starts of words, which may be keywords.
    pub words: u64,
    pub at: u64,
    pub long: u64,
    /// Zero if no other kind begins in the block.
    pub gate: u64,
}

/// Sketches the block of row `at`. The masks are supersets for long tokens and for what `walk::DOUBTFUL` lists.
#[inline(always)]
pub(super) fn sketch<const ROWS: usize, const DATES: bool>(
    masks: &Masks<ROWS>,
    at: usize,
) -> Sketch {
    let token = Span::of(&masks.token, at);
    let joint = Span::of(&masks.joint, at);
    let digit = Span::of(&masks.digit, at);
    let eight = token.twice(1).twice(2).twice(4);
    let run = eight.twice(8) & eight.ahead(12) & !Span::back(&masks.token, at, 1);
    // Of the segments only so much is told here as keeps most paths out: is there one in reach at all?
    let solid = (token & !joint).twice(1).twice(2).twice(4);
    let solid = solid & solid.ahead(SEGMENT as u32 - 8);
    let reachable = if solid.0 | solid.1 == 0 { 0 } else { u64::MAX };
    let zone = Span::back(&masks.upper, at, 1) | Span::back(&masks.digit, at, 1);
    let filler = Span::of(&masks.less, at).twice(1) & zone;
    let gate = gate(masks, at);
    let dates = if DATES { digit.0 } else { 0 };
    Sketch {
        words: word_starts(masks, at).0 & Span::of(&masks.likely, at).0,
        at: Span::of(&masks.at, at).0,
        long: run.0 & reachable | filler.0,
        // A mark stands at most `GATE_REACH` bytes after the place where its value begins.
        gate: gate.0 | gate.1 & ((1 << GATE_REACH) - 1) | dates,
    }
}

/// How far from its beginning a value may show what opens the gate, in bytes.
const GATE_REACH: u32 = 8;

/// Marks that every value of the kinds behind the gate has, and ordinary text rarely.
#[inline(always)]
fn gate<const ROWS: usize>(masks: &Masks<ROWS>, at: usize) -> Span {
    let digit = Span::of(&masks.digit, at);
    let alpha = Span::of(&masks.alpha, at);
    let dash = Span::of(&masks.dash, at);
    let dot = Span::of(&masks.dot, at);
    let colon = Span::of(&masks.colon, at);
    let spacing = Span::of(&masks.space, at) | dash;
    let digit_before = Span::back(&masks.digit, at, 1);
    let two = digit.twice(1);
    let three = two & digit.ahead(2);
    let four = two.twice(2);
    // Numbers in groups and spaced passports; numbers in one; phones.
    let grouped = two & (spacing | dot).ahead(2) & three.ahead(3);
    let six = four & two.ahead(4);
    let plus = Span::of(&masks.plus, at) & digit.ahead(1);
    let inner = dot & digit_before & digit.ahead(1);
    let dots = inner & (inner.ahead(2) | inner.ahead(3) | inner.ahead(4));
    // Codes: four digits after a letter; IFSC; state codes and IBANs; the BH series with spaces.
    let letters_two = alpha.twice(1);
    let code = alpha & four.ahead(1);
    let branch = letters_two.twice(2) & digit.ahead(4) & (digit | alpha).ahead(10);
    let outside_before = !Span::back(&masks.word, at, 1);
    let state = letters_two & outside_before & (digit | spacing & digit.ahead(1)).ahead(2);
    let series = letters_two & spacing.ahead(2) & four.ahead(3);
    let bharat = two & (series | spacing & series.ahead(1)).ahead(2);
    // Hardware and internet addresses.
    let second = colon.ahead(2) | colon.ahead(3) | colon.ahead(4) | colon.ahead(5);
    let seven = (digit | alpha | colon).twice(1).twice(2).twice(3);
    let colons = colon & (colon.ahead(1) | second & seven);
    let dashes = dash.twice(3) & dash.ahead(6);
    grouped | six | plus | dots | code | branch | state | bharat | colons | dashes
}

/// Where words begin.
#[inline(always)]
fn word_starts<const ROWS: usize>(masks: &Masks<ROWS>, at: usize) -> Span {
    let upper = Span::of(&masks.upper, at);
    let alpha = Span::of(&masks.alpha, at);
    let upper_before = Span::back(&masks.upper, at, 1);
    let alpha_before = Span::back(&masks.alpha, at, 1);
    let hump = upper & alpha_before & !upper_before;
    let start = !(alpha_before | Span::back(&masks.digit, at, 1)) | hump;
    alpha & start
}

/// Adds the masks of the kinds behind the gate. For those in `walk::DOUBTFUL` they are supersets.
#[inline(always)]
pub(super) fn behind_gate<const ROWS: usize, const DATES: bool>(
    masks: &Masks<ROWS>,
    at: usize,
    mut put: impl FnMut(Seed, u64),
) {
    let lane = Lane::new(masks, at);
    let mut put = |seed: Seed, span: Span| put(seed, span.0);
    put(Seed::Colons, lane.colons());
    let before_dot = Span::back(&masks.dot, at, 1);
    let two_back_digit = Span::back(&masks.digit, at, 2);
    put(Seed::Digits, lane.digits(before_dot & two_back_digit));
    put(Seed::Groups, lane.groups());
    let joint = Span::of(&masks.joint, at);
    put(Seed::SixDigits, lane.six_digits(joint, Span::back(&masks.joint, at, 1)));
    put(Seed::Plus, Span::of(&masks.plus, at) & lane.digit.ahead(1));
    put(Seed::Dots, lane.dots());
    lane.letter_shapes(&mut put);
    if DATES {
        put(Seed::Date, lane.dates(Span::of(&masks.token, at) & joint));
    }
}

impl Lane {
    #[inline(always)]
    fn new<const ROWS: usize>(masks: &Masks<ROWS>, at: usize) -> Self {
        let digit = Span::of(&masks.digit, at);
        let alpha = Span::of(&masks.alpha, at);
        let word = Span::of(&masks.word, at);
        let dash = Span::of(&masks.dash, at);
        let dot = Span::of(&masks.dot, at);
        let spacing = Span::of(&masks.space, at) | dash;
        let first = !Span::back(&masks.word, at, 1);
        let two = digit.twice(1);
        let four = two.twice(2);
        Self {
            digit,
            alpha,
            alphanumeric: digit | alpha,
            outside: !word,
            spacing,
            dash,
            dot,
            colon: Span::of(&masks.colon, at),
            separator: spacing | dot,
            number_start: digit & first,
            word_start: alpha & first,
            digit_before: Span::back(&masks.digit, at, 1),
            runs: DigitRuns { two, three: two & digit.ahead(2), four, six: four & two.ahead(4) },
        }
    }

    #[inline(always)]
    fn digits(&self, fraction: Span) -> Span {
        let eight = self.runs.four.twice(4);
        self.number_start & eight & self.digit.ahead(8) & !fraction
    }

    #[inline(always)]
    fn groups(&self) -> Span {
        let DigitRuns { two, three, four, six } = &self.runs;
        let inner = self.separator & self.digit_before & self.digit.ahead(1);
        let number = (self.digit | inner).twice(1);
        let extent = number.twice(2).twice(4);
        let extent = extent & extent.ahead(3);
        let short = !*six;
        let spacing = self.spacing;
        let after_two = spacing | self.dot & short.ahead(1);
        let of_two = *two & after_two.ahead(2) & four.ahead(3);
        let dotted = self.dot.ahead(3)
            & short.ahead(4)
            & (four.ahead(4) | self.separator.ahead(7) & four.ahead(8));
        let of_three = *three
            & ((spacing.ahead(3) | dotted) & three.ahead(4)
                | self.separator.ahead(3) & two.ahead(4) & self.separator.ahead(6) & four.ahead(7));
        let of_four = *four & after_two.ahead(4) & three.ahead(5);
        let of_five = *four & self.digit.ahead(4) & after_two.ahead(5) & three.ahead(6);
        let pin = *three & spacing.ahead(3) & three.ahead(4) & self.outside.ahead(7);
        self.number_start & (extent & (of_two | of_three | of_four | of_five) | pin)
    }

    #[inline(always)]
    fn six_digits(&self, joint: Span, joint_before: Span) -> Span {
        let joined = joint & self.alphanumeric.ahead(1);
        self.number_start & self.runs.six & (self.outside & !joined).ahead(6) & !joint_before
    }

    /// Three dots two to four bytes from each other, the first up to three digits ahead.
    #[inline(always)]
    fn dots(&self) -> Span {
        let inner = self.dot & self.digit_before & self.digit.ahead(1);
        let near = |dots: Span| dots.ahead(2) | dots.ahead(3) | dots.ahead(4);
        let three = inner & near(inner & near(inner));
        self.number_start & (three.ahead(1) | three.ahead(2) | three.ahead(3))
    }

    #[inline(always)]
    fn colons(&self) -> Span {
        let colon = self.colon;
        let hardware = |mark: Span| mark.twice(3).twice(6) & mark.ahead(12);
        // Six colons at a stride of three, `::` here or after one group, or a second colon within a run of seven:
        // `:30:00` of a time of day is one byte short.
        let double = colon.twice(1);
        let group = self.alphanumeric | colon;
        let seven = group.twice(1).twice(2).twice(3);
        let second = colon.ahead(2) | colon.ahead(3) | colon.ahead(4) | colon.ahead(5);
        let second_double = double.ahead(2) | double.ahead(3) | double.ahead(4) | double.ahead(5);
        colon & (double | second_double | second & seven) | hardware(colon) | hardware(self.dash)
    }

    #[inline(always)]
    fn letter_shapes(&self, put: &mut impl FnMut(Seed, Span)) {
        let DigitRuns { two, three, four, .. } = &self.runs;
        let Self { digit, alpha, alphanumeric, outside, spacing, .. } = *self;
        let letters_two = alpha.twice(1);
        let letters_four = letters_two.twice(2);
        let letters_five = letters_four & alpha.ahead(4);
        let some_two = alphanumeric.twice(1);
        let some_four = some_two.twice(2);
        let seven = *four & three.ahead(4);
        let seven_word = seven & outside.ahead(7);

        let pan = letters_five & four.ahead(5) & alpha.ahead(9);
        put(Seed::Pan, self.word_start & pan & outside.ahead(10));
        let gstin = *two & pan.ahead(2) & (some_two & alphanumeric.ahead(2)).ahead(12);
        put(Seed::Gstin, self.number_start & gstin & outside.ahead(15));
        let spaced = two.ahead(1)
            & self.spacing_is_space(3)
            & (*four & digit.ahead(4) & outside.ahead(5)).ahead(4);
        put(Seed::LetterSeven, self.word_start & (seven_word.ahead(1) | spaced));
        let three_letters = letters_two & alpha.ahead(2);
        put(Seed::LettersSeven, self.word_start & three_letters & seven_word.ahead(3));
        let branch = some_four & some_two.ahead(4) & outside.ahead(6);
        put(Seed::Ifsc, self.word_start & letters_four & digit.ahead(4) & branch.ahead(5));

        let two_letters = self.word_start & letters_two & !alpha.ahead(2);
        let spaced_digit = spacing & digit.ahead(1);
        put(Seed::StateCode, two_letters & (digit | spaced_digit).ahead(2));
        put(Seed::Iban, two_letters & two.ahead(2) & (some_four | spacing).ahead(4));
        let year = *four | spacing & four.ahead(1);
        let series = letters_two & year.ahead(2);
        let bharat = *two & (series | spacing & series.ahead(1)).ahead(2);
        put(Seed::Bharat, self.number_start & bharat);
    }

    /// A space, not a `-`, this far ahead.
    #[inline(always)]
    fn spacing_is_space(&self, distance: u32) -> Span {
        (self.spacing & !self.dash).ahead(distance)
    }

    #[inline(always)]
    fn dates(&self, slash: Span) -> Span {
        let DigitRuns { two, three, four, .. } = &self.runs;
        let mark = self.dash | self.dot | slash;
        let rest = self.digit & mark.ahead(1) & two.ahead(2) | *two & mark.ahead(2) & two.ahead(3);
        let marked = mark & rest.ahead(1);
        self.number_start
            & (marked.ahead(1)
                | *two & marked.ahead(2)
                | *three & marked.ahead(3)
                | *four & marked.ahead(4))
    }
}
