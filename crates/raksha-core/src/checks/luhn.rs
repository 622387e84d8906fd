//! The Luhn check (ISO/IEC 7812-1, annex B): cards, IMEI, voter ids.
//!
//! One number in ten passes by chance, so it is never proof alone.

/// Whether the digits (values 0 to 9, check digit last) pass. An empty run and values above 9 fail.
pub fn luhn(digits: &[u8]) -> bool {
    /// What a digit in every second place counts for.
    const DOUBLED: [u32; 10] = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
    let mut sum = 0;
    let mut rest = digits;
    while let [before @ .., last] = rest {
        let (before, doubled) = match before {
            [before @ .., second] => (before, DOUBLED.get(usize::from(*second)).copied()),
            [] => (before, Some(0)),
        };
        let (Some(doubled), 0..=9) = (doubled, *last) else { return false };
        sum += u32::from(*last) + doubled;
        rest = before;
    }
    !digits.is_empty() && sum % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<u8> {
        text.bytes().map(|byte| byte - b'0').collect()
    }

    #[test]
    fn known_numbers_pass_and_neighbours_fail() {
        for good in ["4111111111111111", "378282246310005", "1186253", "0", "79927398713"] {
            assert!(luhn(&values(good)), "{good}");
        }
        for bad in ["4111111111111112", "1186263", "79927398710", "1"] {
            assert!(!luhn(&values(bad)), "{bad}");
        }
        assert!(!luhn(&[]));
        assert!(!luhn(&[10, 0]));
    }

    #[test]
    fn every_single_digit_error_is_seen() {
        let good = values("4111111111111111");
        for position in 0..good.len() {
            for digit in (0..10).filter(|digit| *digit != good[position]) {
                let mut wrong = good.clone();
                wrong[position] = digit;
                assert!(!luhn(&wrong), "{position} {digit}");
            }
        }
    }
}
