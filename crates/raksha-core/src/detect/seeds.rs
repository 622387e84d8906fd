//! Seeds: cheap marks of where a value may begin. A seed may lie (the recognizer decides), but a value that the
//! recognizers accept is never without one.

/// One kind of seed. "Word byte" means `[A-Za-z0-9_]` or a byte of 0x80 and above.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum Seed {
    /// First of at least nine digits in a row, not after a word byte.
    Digits,
    /// First of two to five digits, then one separator (space, `-`, `.`), then at least two digits; not after a
    /// word byte. Two-digit groups must be followed by a group of at least four.
    Groups,
    /// First of exactly six digits, not after and not before a word byte.
    SixDigits,
    /// `+` or `(` before a digit.
    Plus,
    /// `@` after a word byte (or `"`) and before a letter or digit (or `[`).
    At,
    /// First digit of four groups of one to three digits with dots between, not after a word byte or dot.
    Dots,
    /// `:` or `-` between two-digit hexadecimal groups (six of them), or the first `:` of a possible IPv6 address.
    Colons,
    /// Five letters, four digits, one letter as a word: PAN.
    Pan,
    /// Two digits, five letters, four digits, three more letters or digits as a word: GSTIN.
    Gstin,
    /// One letter and seven digits as a word (one space after the third character allowed): passport.
    LetterSeven,
    /// Three letters and seven digits as a word: voter id.
    LettersSeven,
    /// Four letters, `0`, six letters or digits as a word: IFSC.
    Ifsc,
    /// Two letters at a word start, then an optional space or `-`, then one or two digits: vehicle, licence.
    StateCode,
    /// Two digits, `BH`, four digits: the BH series of vehicles.
    Bharat,
    /// Two letters and two digits at a word start, then at least four more letters or digits, single spaces
    /// allowed between: IBAN.
    Iban,
    /// First of at least twenty of `[A-Za-z0-9+/_=-]` in a row that hold a digit or a change of case: tokens.
    Long,
    /// A word that begins like a keyword (names, cues, secrets, codes); see `keys::KEYWORDS`.
    Keyword,
    /// Something like a date: digits, separator, digits, separator, digits. Only when a policy asks for dates.
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
