//! Check digits that custom rules may ask for.

/// A check that a custom rule's match must pass.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Validator {
    /// No check.
    None,
    /// Luhn (mod 10) over the digits.
    Luhn,
    /// Verhoeff over the digits.
    Verhoeff,
    /// ISO 7064 mod 97-10 over letters and digits, the first four moved to the end (IBAN).
    Mod97,
}

impl Validator {
    /// The names in policies.
    pub const NAMES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("luhn", Self::Luhn),
        ("verhoeff", Self::Verhoeff),
        ("mod97", Self::Mod97),
    ];

    /// Whether the value passes. Separators do not count.
    pub fn accepts(self, value: &[u8]) -> bool {
        let digits =
            || value.iter().rev().filter(|byte| byte.is_ascii_digit()).map(|byte| byte - b'0');
        match self {
            Self::None => true,
            Self::Luhn => {
                let doubled = |(position, digit): (usize, u8)| {
                    let digit = u32::from(digit) * (1 + position as u32 % 2);
                    digit / 10 + digit % 10
                };
                digits().count() > 1 && digits().enumerate().map(doubled).sum::<u32>() % 10 == 0
            }
            Self::Verhoeff => {
                digits().count() > 1
                    && digits().enumerate().fold(0, |check, (position, digit)| {
                        dihedral(check, permuted(position % 8, digit))
                    }) == 0
            }
            Self::Mod97 => mod97(value),
        }
    }
}

/// Multiplication in the dihedral group of order ten.
const fn dihedral(left: u8, right: u8) -> u8 {
    match (left < 5, right < 5) {
        (true, true) => (left + right) % 5,
        (true, false) => 5 + (left + right - 5) % 5,
        (false, true) => 5 + (left + 5 - right - 5) % 5,
        (false, false) => (left + 5 - right) % 5,
    }
}

/// Verhoeff's permutation of a digit, applied `times` times.
fn permuted(times: usize, digit: u8) -> u8 {
    const ONCE: [u8; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    (0..times).fold(digit, |digit, _| ONCE.get(usize::from(digit)).copied().unwrap_or_default())
}

fn mod97(value: &[u8]) -> bool {
    let content = || value.iter().filter(|byte| byte.is_ascii_alphanumeric());
    let rest = content().skip(4).chain(content().take(4)).fold(0_u32, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        letter => (rest * 100 + u32::from(letter.to_ascii_uppercase() - b'A') + 10) % 97,
    });
    content().count() > 4 && rest == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_numbers_pass_and_neighbours_fail() {
        let cases = [
            (Validator::Luhn, "4111 1111 1111 1111", "4111 1111 1111 1112"),
            (Validator::Luhn, "79927398713", "79927398710"),
            (Validator::Verhoeff, "2341 2341 2346", "2341 2341 2345"),
            (Validator::Verhoeff, "999941057058", "999941057085"),
            (Validator::Mod97, "DE89 3704 0044 0532 0130 00", "DE88 3704 0044 0532 0130 00"),
        ];
        for (validator, good, bad) in cases {
            assert!(validator.accepts(good.as_bytes()), "{good}");
            assert!(!validator.accepts(bad.as_bytes()), "{bad}");
            assert!(!validator.accepts(b""));
        }
    }
}
