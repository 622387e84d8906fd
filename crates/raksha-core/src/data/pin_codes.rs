//! Indian PIN codes: which exist, and which places lie under a prefix.
//!
//! Both files are written by `xtask/data/pin_codes.py` and `pin_places.py` from India Post's open directory (as of March
//! 2026). Army post offices (prefix 9) lie in no place.

use std::sync::LazyLock;

/// The first PIN code of the bitmap.
const FIRST: u32 = 100_000;

/// Bit `n` says whether PIN code `FIRST + n` exists.
static EXISTING: &[u8; 112_500] = include_bytes!("pin_codes.bin");

/// Whether the PIN code exists.
pub fn is_pin_code(pin: u32) -> bool {
    let Some(place) = pin.checked_sub(FIRST) else { return false };
    EXISTING.get((place / 8) as usize).is_some_and(|byte| byte >> (place % 8) & 1 == 1)
}

/// A line for each prefix of three digits: the words, in small letters, that name its districts, cities and state.
static PLACES: &str = include_str!("pin_places.txt");

/// Whether a word, in small letters, names a place that the PIN code lies in: a word of its district, city or state.
///
/// ```
/// use raksha_core::data::is_place_of_pin;
/// assert!(is_place_of_pin(411_038, b"pune"));
/// assert!(is_place_of_pin(411_038, b"maharashtra"));
/// assert!(!is_place_of_pin(411_038, b"chennai"));
/// ```
pub fn is_place_of_pin(pin: u32, word: &[u8]) -> bool {
    places_of_pin(pin).any(|place| place.as_bytes() == word)
}

/// The words that name the places a PIN code lies in.
fn places_of_pin(pin: u32) -> impl Iterator<Item = &'static str> {
    static BY_PREFIX: LazyLock<Vec<(u32, &str)>> = LazyLock::new(|| {
        let lines = PLACES.lines().filter_map(|line| line.split_once(' '));
        lines.filter_map(|(prefix, places)| Some((prefix.parse().ok()?, places))).collect()
    });
    let found = BY_PREFIX.binary_search_by_key(&(pin / 1000), |(prefix, _)| *prefix);
    let places = found.ok().and_then(|at| BY_PREFIX.get(at)).map(|(_, places)| *places);
    places.into_iter().flat_map(|places| places.split(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pin_codes_exist_or_not() {
        for pin in [110_001, 400_001, 560_001, 700_001, 600_028, 744_101] {
            assert!(is_pin_code(pin), "{pin}");
        }
        for pin in [0, 99_999, 100_000, 123_456, 999_999, 1_000_000, u32::MAX, 110_999] {
            assert!(!is_pin_code(pin), "{pin}");
        }
        let existing: u32 = EXISTING.iter().map(|byte| byte.count_ones()).sum();
        assert_eq!(existing, 19_586);
    }

    #[test]
    fn prefixes_name_places() {
        let prefixes =
            PLACES.lines().filter_map(|line| line.split_once(' ')?.0.parse::<u32>().ok());
        assert!(prefixes.is_sorted(), "they are found by halving");
        for (pin, word) in [
            (110_001, "delhi"),
            (403_001, "goa"),
            (403_001, "panjim"),
            (560_001, "karnataka"),
            (560_001, "bangalore"),
            (795_001, "imphal"),
        ] {
            assert!(is_place_of_pin(pin, word.as_bytes()), "{pin} {word}");
        }
        for (pin, word) in [(110_001, "mumbai"), (900_099, "delhi"), (560_001, ""), (0, "goa")] {
            assert!(!is_place_of_pin(pin, word.as_bytes()), "{pin} {word}");
        }
    }
}
