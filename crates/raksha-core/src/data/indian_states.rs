//! State codes of India: on vehicles and driving licences (letters) and in tax numbers (digits).

/// Vehicle codes of states and union territories, retired ones included (`OR`, `UA`, `DN`, `TS` beside `TG`).
pub static VEHICLE_STATES: &[&[u8; 2]] = &[
    b"AN", b"AP", b"AR", b"AS", b"BR", b"CG", b"CH", b"DD", b"DL", b"DN", b"GA", b"GJ", b"HP",
    b"HR", b"JH", b"JK", b"KA", b"KL", b"LA", b"LD", b"MH", b"ML", b"MN", b"MP", b"MZ", b"NL",
    b"OD", b"OR", b"PB", b"PY", b"RJ", b"SK", b"TG", b"TN", b"TR", b"TS", b"UA", b"UK", b"UP",
    b"WB",
];

/// Whether two letters (upper case) are a vehicle state code.
pub fn is_vehicle_state(code: &[u8]) -> bool {
    VEHICLE_STATES.binary_search_by(|known| known.as_slice().cmp(code)).is_ok()
}

/// Whether two digits are a state code of the goods and services tax: 01 to 38, 96 (foreign), 97 (other territory)
/// and 99 (centre). 25 and 28 are retired but live on in old data.
pub fn is_tax_state(code: &[u8]) -> bool {
    match code {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => {
            matches!((tens - b'0') * 10 + (ones - b'0'), 1..=38 | 96 | 97 | 99)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_known_or_not() {
        assert!(VEHICLE_STATES.is_sorted());
        assert!(is_vehicle_state(b"MH") && !is_vehicle_state(b"XX") && !is_vehicle_state(b"M"));
        for good in ["01", "27", "38", "97", "99"] {
            assert!(is_tax_state(good.as_bytes()), "{good}");
        }
        for bad in ["00", "39", "95", "98", "A1", "1", "001"] {
            assert!(!is_tax_state(bad.as_bytes()), "{bad}");
        }
    }
}
