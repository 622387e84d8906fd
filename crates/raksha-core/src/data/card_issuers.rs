//! Issuer ranges (IIN) of payment cards: which first digits belong to which scheme, and how long its numbers are.
//!
//! Facts collected from the schemes' public tables, 2026-11.

/// A range over the first six digits, with the lengths the scheme issues (bit 16 = sixteen digits).
struct Range {
    first: u32,
    last: u32,
    lengths: u32,
}

const fn range(first: u32, last: u32, lengths: u32) -> Range {
    Range { first, last, lengths }
}

const SIXTEEN: u32 = 1 << 16;
const SIXTEEN_TO_NINETEEN: u32 = 0b1111 << 16;
const TWELVE_TO_NINETEEN: u32 = 0b1111_1111 << 12;

/// Sorted by the first prefix; ranges of co-branded schemes overlap.
static RANGES: &[Range] = &[
    range(100_000, 199_999, 1 << 15),             // UATP
    range(220_000, 220_499, SIXTEEN_TO_NINETEEN), // Mir
    range(222_100, 272_099, SIXTEEN),             // Mastercard, second series
    range(300_000, 305_999, 0b111_111 << 14),     // Diners Club
    range(309_500, 309_599, 0b111_111 << 14),     // Diners Club
    range(340_000, 349_999, 1 << 15),             // American Express
    range(352_800, 358_999, SIXTEEN_TO_NINETEEN), // JCB, RuPay co-brand (353, 356)
    range(360_000, 369_999, 0b111_111 << 14),     // Diners Club
    range(370_000, 379_999, 1 << 15),             // American Express
    range(380_000, 399_999, 0b111_111 << 14),     // Diners Club
    range(400_000, 499_999, 1 << 13 | 1 << 16 | 1 << 18 | 1 << 19), // Visa
    range(500_000, 509_999, TWELVE_TO_NINETEEN),  // Maestro, RuPay (508)
    range(510_000, 559_999, SIXTEEN),             // Mastercard
    range(560_000, 599_999, TWELVE_TO_NINETEEN),  // Maestro
    range(600_000, 699_999, TWELVE_TO_NINETEEN),  // Discover, RuPay, UnionPay, Maestro
    range(810_000, 829_999, SIXTEEN_TO_NINETEEN), // RuPay, UnionPay
    range(979_200, 979_299, SIXTEEN),             // Troy
];

/// Whether a scheme issues numbers of this length that begin with these digits (values 0 to 9).
pub fn is_issued(digits: &[u8]) -> bool {
    let Some(first_six) = digits.get(..6) else { return false };
    let prefix = first_six.iter().fold(0, |value: u32, digit| value * 10 + u32::from(*digit));
    RANGES.iter().any(|range| {
        (range.first..=range.last).contains(&prefix)
            && digits.len() < 32
            && range.lengths >> digits.len() & 1 == 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_and_lengths() {
        let values = |text: &str| -> Vec<u8> { text.bytes().map(|byte| byte - b'0').collect() };
        for good in [
            "4111111111111111",
            "4222222222222",
            "2223003122003222",
            "378282246310005",
            "30569309025904",
            "6011111111111117",
            "3530111333300000",
            "6200000000000000003",
            "6521111111111110",
            "8171999900000018",
        ] {
            assert!(is_issued(&values(good)), "{good}");
        }
        for bad in
            ["1111111111111111", "41111111111111", "2221", "37828224631000", "9111111111111111"]
        {
            assert!(!is_issued(&values(bad)), "{bad}");
        }
    }
}
