//! UTF-16 to UTF-8, piece by piece: exports of spreadsheets come in it, and a scan of its bytes would see nothing.

/// A decoder that remembers what a piece cut through.
#[derive(Debug)]
pub struct Utf16 {
    big_endian: bool,
    odd: Option<u8>,
    high: Option<u16>,
}

impl Utf16 {
    /// The decoder for a text that begins with a UTF-16 byte order mark. `FF FE 00 00` is UTF-32 and none of ours.
    pub fn of(head: &[u8]) -> Option<Self> {
        let big_endian = match head {
            [0xff, 0xfe, 0, 0, ..] => return None,
            [0xff, 0xfe, ..] => false,
            [0xfe, 0xff, ..] => true,
            _ => return None,
        };
        Some(Self { big_endian, odd: None, high: None })
    }

    /// Appends the text of `input` to `out`; what is no text becomes replacement characters.
    pub fn decode(&mut self, input: &[u8], out: &mut Vec<u8>) {
        let mut bytes = input.iter().copied();
        loop {
            let Some(first) = self.odd.take().or_else(|| bytes.next()) else { return };
            let Some(second) = bytes.next() else {
                self.odd = Some(first);
                return;
            };
            let pair = [first, second];
            let unit =
                if self.big_endian { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) };
            self.unit(unit, out);
        }
    }

    /// Ends the text: half a character left over is damage.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        if self.odd.take().is_some() | self.high.take().is_some() {
            push(char::REPLACEMENT_CHARACTER, out);
        }
    }

    fn unit(&mut self, unit: u16, out: &mut Vec<u8>) {
        if let Some(high) = self.high.take() {
            if (0xdc00..0xe000).contains(&unit) {
                let code = 0x10000 + (u32::from(high - 0xd800) << 10) + u32::from(unit - 0xdc00);
                push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), out);
                return;
            }
            push(char::REPLACEMENT_CHARACTER, out);
        }
        if (0xd800..0xdc00).contains(&unit) {
            self.high = Some(unit);
        } else {
            let character = char::from_u32(u32::from(unit));
            push(character.unwrap_or(char::REPLACEMENT_CHARACTER), out);
        }
    }
}

fn push(character: char, out: &mut Vec<u8>) {
    out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_split_gives_the_same_text() {
        let text = "\u{feff}name,फ़ोन\r\nAsha 😀,9876543210\r\n";
        for big_endian in [false, true] {
            let bytes: Vec<u8> = text
                .encode_utf16()
                .flat_map(|unit| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() })
                .collect();
            for split in 0..=bytes.len() {
                let mut decoder = Utf16::of(&bytes).unwrap();
                let mut out = Vec::new();
                decoder.decode(&bytes[..split], &mut out);
                decoder.decode(&bytes[split..], &mut out);
                decoder.finish(&mut out);
                assert_eq!(String::from_utf8(out).unwrap(), text);
            }
        }
    }

    #[test]
    fn halves_become_replacement_characters() {
        let mut decoder = Utf16::of(&[0xff, 0xfe]).unwrap();
        let mut out = Vec::new();
        decoder.decode(&[0x3d, 0xd8, 0x41, 0x00, 0x00, 0xdc, 0x42], &mut out);
        decoder.finish(&mut out);
        assert_eq!(String::from_utf8(out).unwrap(), "\u{fffd}A\u{fffd}\u{fffd}");
        assert!(Utf16::of(b"\xff\xfe\0\0").is_none() && Utf16::of(b"ab").is_none());
    }
}
