//! The check of ISO 7064 mod 97-10, as IBANs use it (ISO 13616).

/// Whether an IBAN (separators are skipped) leaves the remainder 1: the first four characters are moved to the end, letters
/// count as 10 to 35, and the whole is read as one decimal number.
pub fn iban_remainder_is_one(iban: &[u8]) -> bool {
    let characters = || iban.iter().copied().filter(u8::is_ascii_alphanumeric);
    let rearranged = characters().skip(4).chain(characters().take(4));
    let mut remainder: u32 = 0;
    for character in rearranged {
        remainder = match character {
            b'0'..=b'9' => remainder * 10 + u32::from(character - b'0'),
            _ => remainder * 100 + u32::from(character.to_ascii_uppercase() - b'A') + 10,
        } % 97;
    }
    remainder == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_ibans_pass_and_changed_ones_fail() {
        for good in [
            "GB82 WEST 1234 5698 7654 32",
            "DE89370400440532013000",
            "mt84malt011000012345mtlcast001s",
        ] {
            assert!(iban_remainder_is_one(good.as_bytes()), "{good}");
        }
        for bad in ["GB82 WEST 1234 5698 7654 33", "DE98370400440532013000", "", "GB"] {
            assert!(!iban_remainder_is_one(bad.as_bytes()), "{bad}");
        }
    }
}
