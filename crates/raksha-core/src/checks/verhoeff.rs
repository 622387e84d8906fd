//! The Verhoeff check over the dihedral group D5 (J. Verhoeff, 1969): Aadhaar numbers and virtual ids.

/// Multiplication in D5.
const PRODUCT: [[u8; 10]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
    [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
    [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
    [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
    [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
    [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
    [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
    [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];

/// The permutation applied once for each place from the right.
const PERMUTATION: [u8; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/// The permutation composed with itself 0 to 7 times (it has order eight).
const POWERS: [[u8; 10]; 8] = powers();

#[expect(clippy::indexing_slicing, reason = "constant evaluation: out of bounds fails the build")]
const fn powers() -> [[u8; 10]; 8] {
    let mut table = [[0_u8; 10]; 8];
    let mut power = 0;
    while power < 8 {
        let mut digit = 0;
        while digit < 10 {
            table[power][digit] = if power == 0 {
                digit as u8
            } else {
                PERMUTATION[table[power - 1][digit] as usize]
            };
            digit += 1;
        }
        power += 1;
    }
    table
}

/// Whether the digits (values 0 to 9, check digit last) pass. An empty run and values above 9 fail.
pub fn verhoeff(digits: &[u8]) -> bool {
    let mut state = 0_u8;
    for (position, digit) in digits.iter().rev().enumerate() {
        let moved = POWERS.get(position % 8).and_then(|row| row.get(usize::from(*digit)));
        let next = moved.and_then(|moved| {
            PRODUCT.get(usize::from(state)).and_then(|row| row.get(usize::from(*moved)))
        });
        match next {
            Some(next) => state = *next,
            None => return false,
        }
    }
    state == 0 && !digits.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<u8> {
        text.bytes().map(|byte| byte - b'0').collect()
    }

    #[test]
    fn known_numbers_pass_and_neighbours_fail() {
        let good = [
            "2363",
            "234123412346",
            "999941057058",
            "999971658847",
            "999933119405",
            "999955183433",
            "999990501894",
            "2341234123412341",
        ];
        for text in good {
            assert!(verhoeff(&values(text)), "{text}");
        }
        for text in ["234123412347", "123412341235", "2341234123412342"] {
            assert!(!verhoeff(&values(text)), "{text}");
        }
        assert!(!verhoeff(&[]));
        assert!(!verhoeff(&[10]));
    }

    #[test]
    fn every_single_error_and_swap_of_neighbours_is_seen() {
        let good = values("234123412346");
        for position in 0..good.len() {
            for digit in (0..10).filter(|digit| *digit != good[position]) {
                let mut wrong = good.clone();
                wrong[position] = digit;
                assert!(!verhoeff(&wrong), "{position} {digit}");
            }
            if position > 0 && good[position] != good[position - 1] {
                let mut swapped = good.clone();
                swapped.swap(position, position - 1);
                assert!(!verhoeff(&swapped), "swap at {position}");
            }
        }
    }
}
