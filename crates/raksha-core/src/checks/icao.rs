//! The check digit of machine-readable travel documents (ICAO Doc 9303): weights 7, 3, 1, modulo 10.

/// The check digit over digits, capitals and `<`, as an ASCII digit; `None` for other bytes.
pub fn icao_check_digit(field: &[u8]) -> Option<u8> {
    let mut sum = 0_u32;
    for (byte, weight) in field.iter().zip([7, 3, 1].into_iter().cycle()) {
        let value = match byte {
            b'0'..=b'9' => u32::from(byte - b'0'),
            b'A'..=b'Z' => u32::from(byte - b'A') + 10,
            b'<' => 0,
            _ => return None,
        };
        sum = (sum + value * weight) % 10;
    }
    Some(b'0' + sum as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn specimen_of_doc_9303_passes() {
        let cases: &[(&str, u8)] = &[
            ("L898902C3", b'6'),
            ("740812", b'2'),
            ("120415", b'9'),
            ("ZE184226B<<<<<", b'1'),
            ("D23145890", b'7'),
            ("", b'0'),
        ];
        for (field, expected) in cases {
            assert_eq!(icao_check_digit(field.as_bytes()), Some(*expected), "{field}");
        }
        assert_eq!(icao_check_digit(b"l898902"), None);
    }
}
