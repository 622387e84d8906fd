//! Indian PIN codes: which exist, and to which state a prefix belongs.
//!
//! The bitmap is written by `xtask/data/pin_codes.py` from India Post's open directory (as of March 2026); the
//! prefixes name the state with most post offices under them. Army post offices (prefix 9) belong to no state.

/// The first PIN code of the bitmap.
const FIRST: u32 = 100_000;

/// Bit `n` says whether PIN code `FIRST + n` exists.
static EXISTING: &[u8; 112_500] = include_bytes!("pin_codes.bin");

/// Whether the PIN code exists.
pub fn is_pin_code(pin: u32) -> bool {
    let Some(place) = pin.checked_sub(FIRST) else { return false };
    EXISTING.get((place / 8) as usize).is_some_and(|byte| byte >> (place % 8) & 1 == 1)
}

/// First and last three-digit prefix and the state, lower case, in order.
pub static PIN_STATES: &[(u16, u16, &str)] = &[
    (110, 110, "delhi"),
    (121, 136, "haryana"),
    (140, 152, "punjab"),
    (160, 160, "chandigarh"),
    (171, 177, "himachal pradesh"),
    (180, 193, "jammu and kashmir"),
    (194, 194, "ladakh"),
    (201, 245, "uttar pradesh"),
    (246, 246, "uttarakhand"),
    (247, 247, "uttar pradesh"),
    (248, 249, "uttarakhand"),
    (250, 262, "uttar pradesh"),
    (263, 263, "uttarakhand"),
    (271, 285, "uttar pradesh"),
    (301, 345, "rajasthan"),
    (360, 396, "gujarat"),
    (400, 402, "maharashtra"),
    (403, 403, "goa"),
    (410, 445, "maharashtra"),
    (450, 488, "madhya pradesh"),
    (490, 497, "chhattisgarh"),
    (500, 509, "telangana"),
    (515, 535, "andhra pradesh"),
    (560, 591, "karnataka"),
    (600, 643, "tamil nadu"),
    (670, 695, "kerala"),
    (700, 736, "west bengal"),
    (737, 737, "sikkim"),
    (741, 743, "west bengal"),
    (744, 744, "andaman and nicobar islands"),
    (751, 770, "odisha"),
    (781, 788, "assam"),
    (790, 792, "arunachal pradesh"),
    (793, 794, "meghalaya"),
    (795, 795, "manipur"),
    (796, 796, "mizoram"),
    (797, 798, "nagaland"),
    (799, 799, "tripura"),
    (800, 813, "bihar"),
    (814, 818, "jharkhand"),
    (821, 821, "bihar"),
    (822, 822, "jharkhand"),
    (823, 824, "bihar"),
    (825, 835, "jharkhand"),
    (841, 855, "bihar"),
];

/// The state (lower case) in which most post offices under the PIN code lie.
pub fn pin_state(pin: u32) -> Option<&'static str> {
    let prefix = u16::try_from(pin / 1000).ok()?;
    PIN_STATES
        .iter()
        .find(|(first, last, _)| (*first..=*last).contains(&prefix))
        .map(|(_, _, state)| *state)
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
    fn prefixes_name_states() {
        assert_eq!(pin_state(110_001), Some("delhi"));
        assert_eq!(pin_state(403_001), Some("goa"));
        assert_eq!(pin_state(560_001), Some("karnataka"));
        assert_eq!(pin_state(900_099), None);
        assert!(PIN_STATES.is_sorted_by_key(|(first, _, _)| first));
    }
}
