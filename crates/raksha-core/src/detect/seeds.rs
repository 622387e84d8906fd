//! Seeds: cheap marks of where a value may begin. A seed may lie (the recognizer decides), but a value that the
//! recognizers accept is never without one.

/// One kind of seed. "Word byte" means `[A-Za-z0-9_]`: a byte of 0x80 and above bounds a value, since it may be part
/// of a curly quote, a dash or `₹`; "as a word" means that no word byte touches it. Where a definition is narrower than its name, it spares what ordinary text is full of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum Seed {
    /// First of at least nine digits in a row, not after a word byte, nor after a digit and a dot (a fraction), nor
    /// before a word byte, unless that is an `x` and a digit (an extension) or `;` or `^` precedes (a card's stripe).
    Digits,
    /// First of two to five digits, then one separator (space, `-`, `.`), then at least three digits; not after a
    /// word byte. After two digits at least four must follow, after three also two, a separator and four
    /// (`123-45-6789`). Digits with single separators between must go on for eleven bytes, unless it is a PIN code
    /// in two halves (three, space or `-`, three, then no word byte). If the first separator is a dot, the second
    /// group has at most five digits (`12.9715987` is a fraction), and two groups of three need a third of at
    /// least four (`192.168.100.200` is an address). Dates do not fit: their second group is too short.
    Groups,
    /// First of exactly six digits, not after and not before a word byte, not after one of `=./#:$@%`, nor before
    /// one of these and a letter or digit: times, sizes and ids stand so. Keys declare their values by keyword.
    SixDigits,
    /// `+` before a digit of 1 to 9 with at least seven digits in the twenty bytes from there that are digits,
    /// separators or brackets; or `(`, one to five digits, `)`, an optional separator, and a digit.
    Plus,
    /// `@` after a word byte (or `"`, or a byte of 0x80 and above) and before a letter or digit (or `[`).
    At,
    /// First digit of exactly four groups of one to three digits with dots between, not after a word byte or dot,
    /// not before a word byte.
    Dots,
    /// The first of five equal `:` or `-` between six two-digit hexadecimal groups as a word; or the first `:` of
    /// a possible IPv6 address: groups of at most four hexadecimal digits, with `::` somewhere or eight groups.
    Colons,
    /// Five letters, four digits, one letter as a word: PAN.
    Pan,
    /// Two digits, five letters, four digits, one letter, three more letters or digits as a word: GSTIN.
    Gstin,
    /// One letter and seven digits as a word (one space after the third character allowed): passport.
    LetterSeven,
    /// Three letters and seven digits as a word: voter id.
    LettersSeven,
    /// Four letters, `0`, six letters or digits as a word: IFSC.
    Ifsc,
    /// Exactly two letters of a vehicle state at a word start, one or two digits, at most two parts of up to three letters, at least
    /// four digits; before each of these an optional space or `-`: vehicle, licence.
    StateCode,
    /// Two digits, `BH`, four digits (a space or `-` allowed between): the BH series of vehicles.
    Bharat,
    /// Two letters of a country that has IBANs and two digits at a word start, as part of as many letters and
    /// digits in a row as its IBANs have (of fifteen and more, if a space or `-` follows), or of three groups of
    /// four and at least one more after single spaces or `-`: IBAN.
    Iban,
    /// First of at least twenty of `[A-Za-z0-9+/_-]` in a row: tokens. Told from its first 64 bytes: between
    /// neighbours among digits, small and capital letters the class must change once in every three bytes, or
    /// four if there is a digit (`someCamelCaseName` and `blk_1608999687` change less often); there must be
    /// fourteen bytes without a slash (no path), and it must not have a UUID's length and dashes. Tokens that a
    /// prefix declares are seeded by [`Seed::Keyword`]; UUIDs count under a declaring key only. Also the first `<`
    /// of `<<` after a capital or digit: the fillers of machine-readable zones.
    Long,
    /// A word that begins like a keyword; see [`Keywords`](super::Keywords). A word starts at a letter that no
    /// letter or digit precedes, or at a capital after a small letter (`customerName`).
    Keyword,
    /// Something like a date: one to four digits, one or two digits, at least two digits, with `-`, `/` or `.`
    /// between; not after a word byte. Only when a policy asks for dates.
    Date,
}

impl Seed {
    /// Every kind, in the order of the bits of a [`SeedSet`].
    pub const ALL: &'static [Self] = &[
        Self::Digits,
        Self::Groups,
        Self::SixDigits,
        Self::Plus,
        Self::At,
        Self::Dots,
        Self::Colons,
        Self::Pan,
        Self::Gstin,
        Self::LetterSeven,
        Self::LettersSeven,
        Self::Ifsc,
        Self::StateCode,
        Self::Bharat,
        Self::Iban,
        Self::Long,
        Self::Keyword,
        Self::Date,
    ];
}

/// A set of seed kinds.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash)]
pub struct SeedSet(pub u32);

impl SeedSet {
    /// No seed.
    pub const NONE: Self = Self(0);

    /// These seeds.
    pub const fn of(seeds: &[Seed]) -> Self {
        let mut bits = 0;
        let mut position = 0;
        while position < seeds.len() {
            #[expect(clippy::indexing_slicing, reason = "bounded by the loop; `get` is not const")]
            {
                bits |= 1 << seeds[position] as u32;
            }
            position += 1;
        }
        Self(bits)
    }

    /// Whether the kind is in the set.
    pub const fn has(self, seed: Seed) -> bool {
        self.0 >> seed as u32 & 1 == 1
    }

    /// Whether the sets share a kind.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
