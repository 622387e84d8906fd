//! The Luhn check in base 36 (digits and capital letters), as the Indian GSTIN uses it.

/// Whether letters and digits (capitals, check character last) pass.
pub fn luhn_mod36(code: &[u8]) -> bool {
    let Some((check, body)) = code.split_last() else { return false };
    let mut sum = 0_u32;
    for (position, byte) in body.iter().enumerate() {
        let Some(value) = value(*byte) else { return false };
        let product = value * if position % 2 == 0 { 1 } else { 2 };
        sum += product / 36 + product % 36;
        // Kept small, so that no length overflows.
        sum %= 36;
    }
    !body.is_empty() && value(*check) == Some((36 - sum) % 36)
}

fn value(byte: u8) -> Option<u32> {
    match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        b'A'..=b'Z' => Some(u32::from(byte - b'A') + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_numbers_pass_and_neighbours_fail() {
        assert!(luhn_mod36(b"27AAPFU0939F1ZV"));
        for bad in
            ["27AAPFU0939F1ZO", "27AAPFU0939F1Z5", "27ABCDE1234F1Z5", "", "A", "27aapfu0939f1zv"]
        {
            assert!(!luhn_mod36(bad.as_bytes()), "{bad}");
        }
    }

    #[test]
    fn exactly_one_check_character_fits() {
        let fitting = (b'0'..=b'Z').filter(|check| {
            let mut code = *b"27AAPFU0939F1Z?";
            code[14] = *check;
            luhn_mod36(&code)
        });
        assert_eq!(fitting.collect::<Vec<_>>(), [b'V']);
    }
}
