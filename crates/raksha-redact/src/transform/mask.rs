//! The mask presets of the identifiers.
//!
//! **Invariant:** what a preset counts off (`Keep`, phone, person, device, vehicle, IBAN, the part before an `@`) hides at
//! least half of the letters and digits it works on, or all of them. Country codes of phone numbers and hosts stay
//! besides; a full PAN shows six of ten by its form. Year, coordinates, addresses of machines and URLs keep what their
//! meaning says, not a number of characters.

use std::net::{Ipv4Addr, Ipv6Addr};

use raksha_core::identifiers::Mask;

use super::{MASK_CHARACTER, content_count, each_character, label, mask_content, push_character};

/// What the form of a masked PAN shows, first and last: the holder's kind and initial, and the check letter. That is more
/// than half, so it holds for a full one alone.
const PAN_SHOWN: (usize, usize) = (5, 1);

/// How many characters a PAN has.
const PAN_CHARACTERS: usize = 10;

/// Appends the masked value. `name` is the entity's name, for masks that fall back to the label.
pub fn preset_mask(mask: Mask, name: &str, value: &[u8], out: &mut Vec<u8>) {
    match mask {
        Mask::Keep { first, last } => keep(value, 0, first.into(), last.into(), out),
        Mask::Phone => keep(value, dialling_prefix(value), 2, 2, out),
        Mask::Email => before_at(value, 5, name, out),
        Mask::Upi => before_at(value, 3, name, out),
        Mask::Person => person(value, out),
        Mask::FirstAndFixed => first_and_fixed(value, 1, 3, out),
        Mask::Device => first_and_fixed(value, 2, 4, out),
        Mask::Ip => address(value, name, out),
        Mask::Year => year(value, out),
        Mask::Geo => coordinates(value, out),
        Mask::Vehicle => keep(value, 0, office(value), 0, out),
        Mask::Iban => keep(value, 0, 2, 4, out),
        Mask::Url => url(value, name, out),
        Mask::Label => label(name, out),
        Mask::Nothing => out.extend_from_slice(value),
    }
}

/// Keeps `prefix` characters, then `first` and `last` of the rest if that hides at least half of the rest.
fn keep(value: &[u8], prefix: usize, first: usize, last: usize, out: &mut Vec<u8>) {
    let total = content_count(value);
    let prefix = if prefix < total { prefix } else { 0 };
    let rest = total - prefix;
    let (first, last) = match (first, last) {
        PAN_SHOWN if rest == PAN_CHARACTERS => PAN_SHOWN,
        _ if rest < 2 * (first + last) => (0, 0),
        shown => shown,
    };
    mask_content(value, |ordinal| ordinal < prefix + first || ordinal + last >= total, out);
}

/// How many characters of a phone number are its country code or trunk zero.
fn dialling_prefix(value: &[u8]) -> usize {
    let value = value.trim_ascii_start();
    let value = value.strip_prefix(b"tel:").unwrap_or(value);
    let mut start = [0_u8; 4];
    let mut content = value.iter().filter(|byte| byte.is_ascii_alphanumeric());
    for (slot, byte) in start.iter_mut().zip(content.by_ref()) {
        *slot = *byte;
    }
    let total = content_count(value);
    let international = value.iter().find(|byte| !matches!(byte, b'(' | b' ')) == Some(&b'+');
    match start {
        [first, second, ..] if international => country_code(first, second),
        [b'0', b'0', first, second] if total > 11 => 2 + country_code(first, second),
        [b'9', b'1', ..] if total == 12 => 2,
        [b'0', ..] if total == 11 => 1,
        _ => 0,
    }
}

/// The length of the country code that begins with these digits (ITU-T E.164 assignments).
fn country_code(first: u8, second: u8) -> usize {
    match (first, second) {
        (b'1' | b'7', _) => 1,
        (b'2', b'0' | b'7')
        | (b'3', b'0'..=b'4' | b'6' | b'9')
        | (b'4', b'0' | b'1' | b'3'..=b'9')
        | (b'5', b'1'..=b'8')
        | (b'6', b'0'..=b'6')
        | (b'8', b'1' | b'2' | b'4' | b'6')
        | (b'9', b'0'..=b'5' | b'8') => 2,
        _ => 3,
    }
}

/// First character, a fixed number of mask characters, everything from the last `@`. The host carries the mask's
/// meaning, so a value without `@` becomes its label.
fn before_at(value: &[u8], fixed: usize, name: &str, out: &mut Vec<u8>) {
    let Some((local, host)) =
        memchr::memrchr(b'@', value).and_then(|position| value.split_at_checked(position))
    else {
        label(name, out);
        return;
    };
    let quoted = local.strip_prefix(b"\"").unwrap_or(local);
    first_and_fixed(quoted, 1, fixed, out);
    out.extend_from_slice(host);
}

/// The first `first` characters and `fixed` mask characters: the length does not tell. A value with fewer than twice
/// `first` characters shows none of them.
fn first_and_fixed(value: &[u8], first: usize, fixed: usize, out: &mut Vec<u8>) {
    let total = content_count(value);
    let mut ordinal = 0;
    each_character(value, |character| {
        if super::is_content(character) {
            if ordinal < first {
                push_character(
                    if total >= 2 * first { character } else { Some(MASK_CHARACTER) },
                    out,
                );
            }
            ordinal += 1;
        }
    });
    (ordinal.min(first)..first + fixed).for_each(|_| push_character(Some(MASK_CHARACTER), out));
}

/// First letter of each word and `XXX`; initials are masked too.
fn person(value: &[u8], out: &mut Vec<u8>) {
    let mut first = true;
    for word in value.split(u8::is_ascii_whitespace).filter(|word| content_count(word) > 0) {
        if !first {
            out.push(b' ');
        }
        first = false;
        first_and_fixed(word, 1, 3, out);
    }
}

/// IPv4 keeps two parts, IPv6 its /48; a prefix length or port behind stays.
fn address(value: &[u8], name: &str, out: &mut Vec<u8>) {
    let text = std::str::from_utf8(value).unwrap_or_default().trim();
    if text.contains("XXX") {
        // Already masked: a second pass changes nothing.
        out.extend_from_slice(value);
        return;
    }
    let (text, suffix) = match text.find('/').and_then(|position| text.split_at_checked(position)) {
        Some((address, suffix)) => (address, suffix),
        None => (text, ""),
    };
    let (host, port) = text.rsplit_once(':').unwrap_or((text, ""));
    if let Ok(parsed) = text.parse::<Ipv4Addr>().or_else(|_| host.parse()) {
        let [first, second, ..] = parsed.octets();
        for part in [first, second] {
            push_number(part, out);
            out.push(b'.');
        }
        out.extend_from_slice(b"XXX.XXX");
        if host.len() != text.len() && !port.is_empty() {
            out.push(b':');
            out.extend_from_slice(port.as_bytes());
        }
        out.extend_from_slice(suffix.as_bytes());
        return;
    }
    let zoneless = text.trim_matches(['[', ']']).split('%').next().unwrap_or_default();
    match zoneless.parse::<Ipv6Addr>() {
        Ok(parsed) => {
            let [first, second, third, ..] = parsed.segments();
            let masked = format!("{first:x}:{second:x}:{third:x}:XXXX:XXXX:XXXX:XXXX:XXXX{suffix}");
            out.extend_from_slice(masked.as_bytes());
        }
        Err(_) => label(name, out),
    }
}

/// Appends a number in decimal.
fn push_number(number: u8, out: &mut Vec<u8>) {
    let digits = [number / 100, number / 10 % 10, number % 10];
    let zeros = match number {
        0..10 => 2,
        10..100 => 1,
        _ => 0,
    };
    out.extend(digits.iter().skip(zeros).map(|digit| b'0' + digit));
}

/// The year stays. Letters go too: a month's name tells as much as its number.
fn year(value: &[u8], out: &mut Vec<u8>) {
    let (start, end) = year_digits(value).unwrap_or((0, 0));
    let mut ordinal = 0;
    // Ordinals count content, positions count bytes: a year stands among ASCII only where both are walked.
    let mut from = usize::MAX;
    let mut to = 0;
    for chunk in value.utf8_chunks() {
        let base = chunk.valid().as_ptr() as usize - value.as_ptr() as usize;
        for (offset, character) in chunk.valid().char_indices() {
            if super::is_content(Some(character)) {
                if (start..end).contains(&(base + offset)) {
                    from = from.min(ordinal);
                    to = ordinal + 1;
                }
                ordinal += 1;
            }
        }
        ordinal += chunk.invalid().len();
    }
    mask_content(value, |ordinal| (from..to).contains(&ordinal), out);
}

/// The byte range of the year: four digits alone, or four of eight (`19900517`, `17051990`).
fn year_digits(value: &[u8]) -> Option<(usize, usize)> {
    let mut position = 0;
    while position < value.len() {
        let rest = value.get(position..)?;
        let run = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let plausible = |at: usize| {
            matches!(value.get(at..at + 2), Some(b"18" | b"19" | b"20" | b"21"))
                .then_some((at, at + 4))
        };
        let found = match run {
            4 => plausible(position),
            8 => plausible(position).or_else(|| plausible(position + 4)),
            _ => None,
        };
        if found.is_some() {
            return found;
        }
        position += run.max(1);
    }
    None
}

/// Decimal coordinates keep one decimal; any other notation loses its digits.
fn coordinates(value: &[u8], out: &mut Vec<u8>) {
    let decimal = value.contains(&b'.')
        && value.iter().all(|byte| byte.is_ascii() && !matches!(byte, b'\'' | b'"'));
    if !decimal {
        keep(value, 0, 0, 0, out);
        return;
    }
    let mut decimals = None;
    for byte in value {
        decimals = match (byte, decimals) {
            (b'.', None) => Some(0),
            (byte, Some(count)) if byte.is_ascii_digit() => Some(count + 1),
            _ => None,
        };
        if decimals.is_none_or(|count| count <= 1) {
            out.push(*byte);
        }
    }
}

/// How many characters of a registration are its state and office: `MH12`, `22BH`, `DL1`.
fn office(value: &[u8]) -> usize {
    let mut content = value.iter().filter(|byte| byte.is_ascii_alphanumeric());
    let start: [Option<&u8>; 4] = std::array::from_fn(|_| content.next());
    let digit = |slot: Option<&u8>| slot.is_some_and(u8::is_ascii_digit);
    match start {
        [first, ..] if digit(first) => 4,
        [_, _, third, fourth] if digit(third) => 3 + usize::from(digit(fourth)),
        _ => 2,
    }
}

/// Credentials between `://` and `@`.
fn url(value: &[u8], name: &str, out: &mut Vec<u8>) {
    let scheme = memchr::memmem::find(value, b"://").map(|position| position + 3);
    let split =
        scheme.and_then(|start| value.split_at_checked(start)).and_then(|(scheme, rest)| {
            let authority = memchr::memchr3(b'/', b'?', b'#', rest).unwrap_or(rest.len());
            let at = memchr::memrchr(b'@', rest.get(..authority)?)?;
            let (credentials, host) = rest.split_at_checked(at)?;
            Some((scheme, credentials, host))
        });
    let Some((scheme, credentials, host)) = split else {
        label(name, out);
        return;
    };
    out.extend_from_slice(scheme);
    out.extend_from_slice(if credentials.contains(&b':') { b"XXX:XXX" } else { b"XXX" });
    out.extend_from_slice(host);
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAST_FOUR: Mask = Mask::Keep { first: 0, last: 4 };

    #[test]
    fn masks_are_those_of_the_table_and_stable() {
        let cases: &[(Mask, &str, &str)] = &[
            (Mask::Phone, "9876543210", "98XXXXXX10"),
            (Mask::Phone, "+919876543210", "+9198XXXXXX10"),
            (Mask::Phone, "+91 98765-43210", "+91 98XXX-XXX10"),
            (Mask::Phone, "919876543210", "9198XXXXXX10"),
            (Mask::Phone, "0 98765 43210", "0 98XXX XXX10"),
            (Mask::Phone, "00 44 7700 900123", "00 44 77XX XXXX23"),
            (Mask::Phone, "+1 (212) 555-0123", "+1 (21X) XXX-XX23"),
            (Mask::Phone, "(022) 2345 6789", "(022) XXXX XX89"),
            (Mask::Phone, "112", "XXX"),
            (Mask::Phone, "1234567", "XXXXXXX"),
            (Mask::Phone, "12345678", "12XXXX78"),
            (Mask::Phone, "+91 12345", "+91 XXXXX"),
            (LAST_FOUR, "2341 2341 2346", "XXXX XXXX 2346"),
            (LAST_FOUR, "234123412346", "XXXXXXXX2346"),
            (LAST_FOUR, "2346", "XXXX"),
            (LAST_FOUR, "1232346", "XXXXXXX"),
            (LAST_FOUR, "91232346", "XXXX2346"),
            (LAST_FOUR, "4111-1111-1111-1111", "XXXX-XXXX-XXXX-1111"),
            (LAST_FOUR, "MH12 20110012345", "XXXX XXXXXXX2345"),
            (Mask::Keep { first: 5, last: 1 }, "ABCPV1234K", "ABCPVXXXXK"),
            (Mask::Keep { first: 5, last: 1 }, "ABCPV1234", "XXXXXXXXX"),
            (Mask::Keep { first: 1, last: 0 }, "P1234567", "PXXXXXXX"),
            (Mask::Keep { first: 2, last: 3 }, "27AAPFU0939F1ZV", "27XXXXXXXXXX1ZV"),
            (Mask::Keep { first: 3, last: 0 }, "110 001", "110 XXX"),
            (Mask::Keep { first: 3, last: 0 }, "4321", "XXXX"),
            (Mask::Keep { first: 3, last: 0 }, "43215", "XXXXX"),
            (Mask::Email, "ravi.kumar@example.com", "rXXXXX@example.com"),
            (Mask::Email, "r@example.com", "XXXXXX@example.com"),
            (Mask::Email, "\"ravi k\"@example.com", "rXXXXX@example.com"),
            (Mask::Email, "ravi [at] example dot com", "[EMAIL]"),
            (Mask::Upi, "user@okaxis", "uXXX@okaxis"),
            (Mask::Upi, "9876543210@ybl", "9XXX@ybl"),
            (Mask::Person, "Ravi Kumar", "RXXX KXXX"),
            (Mask::Person, "Dr. A. P. J. Rao", "DXXX XXXX XXXX XXXX RXXX"),
            (Mask::Person, "रवि कुमार", "रXXX कXXX"),
            (Mask::FirstAndFixed, "ravi_1990", "rXXX"),
            (Mask::Device, "00:1A:2B:3C:4D:5E", "00XXXX"),
            (Mask::Device, "a", "XXXXXX"),
            (Mask::Device, "abc", "XXXXXX"),
            (Mask::Ip, "192.168.1.100", "192.168.XXX.XXX"),
            (Mask::Ip, "192.168.1.100/24", "192.168.XXX.XXX/24"),
            (Mask::Ip, "10.1.2.3:8080", "10.1.XXX.XXX:8080"),
            (Mask::Ip, "2001:db8:abcd:12::1", "2001:db8:abcd:XXXX:XXXX:XXXX:XXXX:XXXX"),
            (Mask::Ip, "fe80::1%eth0", "fe80:0:0:XXXX:XXXX:XXXX:XXXX:XXXX"),
            (Mask::Ip, "somewhere", "[EMAIL]"),
            (Mask::Year, "1990-05-17", "1990-XX-XX"),
            (Mask::Year, "17/05/1990", "XX/XX/1990"),
            (Mask::Year, "17 May 1990", "XX XXX 1990"),
            (Mask::Year, "19900517", "1990XXXX"),
            (Mask::Year, "17/05/90", "XX/XX/XX"),
            (Mask::Year, "१७ मई 1990", "XX XX 1990"),
            (Mask::Geo, "12.9716", "12.9"),
            (Mask::Geo, "lat:12.9716,lng:-77.5946", "lat:12.9,lng:-77.5"),
            (Mask::Geo, "12°58'17.7\"N", "XXXXX'XX.X\"X"),
            (Mask::Vehicle, "MH12AB1234", "MH12XXXXXX"),
            (Mask::Vehicle, "DL 1C AA 1111", "DL 1X XX XXXX"),
            (Mask::Vehicle, "22BH1234AA", "22BHXXXXXX"),
            (Mask::Vehicle, "MH121", "XXXXX"),
            (Mask::Iban, "DE89 3704 0044 0532 0130 00", "DEXX XXXX XXXX XXXX XX30 00"),
            (Mask::Url, "https://user:pw@host/x@y", "https://XXX:XXX@host/x@y"),
            (Mask::Url, "https://host/", "[EMAIL]"),
            (Mask::Label, "anything", "[EMAIL]"),
            (Mask::Nothing, "HDFC0001234", "HDFC0001234"),
        ];
        for (mask, value, expected) in cases {
            let run = |value: &[u8]| {
                let mut out = Vec::new();
                preset_mask(*mask, "EMAIL", value, &mut out);
                String::from_utf8(out).unwrap()
            };
            let once = run(value.as_bytes());
            assert_eq!(&once, expected, "{mask:?} {value}");
            assert_eq!(run(once.as_bytes()), once, "twice: {mask:?} {value}");
        }
    }

    /// All presets that count off characters.
    const COUNTING: &[Mask] = &[
        LAST_FOUR,
        Mask::Keep { first: 5, last: 1 },
        Mask::Keep { first: 1, last: 0 },
        Mask::Keep { first: 2, last: 3 },
        Mask::Keep { first: 3, last: 0 },
        Mask::Phone,
        Mask::Email,
        Mask::Upi,
        Mask::Person,
        Mask::FirstAndFixed,
        Mask::Device,
        Mask::Vehicle,
        Mask::Iban,
        Mask::Label,
    ];

    #[test]
    fn at_least_half_is_hidden_at_every_length() {
        for mask in COUNTING {
            for length in 0..=40 {
                let value = "abcdefghijklmnopqrstuvwyzabcdefghijklmnopq".get(..length).unwrap();
                for suffix in ["", "@host"] {
                    if suffix.is_empty() == matches!(mask, Mask::Email | Mask::Upi) {
                        continue;
                    }
                    let value = format!("{value}{suffix}");
                    let mut out = Vec::new();
                    preset_mask(*mask, "EMAIL", value.as_bytes(), &mut out);
                    let shown = out.iter().take_while(|byte| **byte != b'@');
                    let shown = shown.filter(|byte| byte.is_ascii_lowercase()).count();
                    let full_pan = *mask == Mask::Keep { first: 5, last: 1 } && length == 10;
                    assert!(full_pan || shown * 2 <= length, "{mask:?} of {length} shows {shown}");
                }
            }
        }
    }

    #[test]
    fn phone_numbers_of_every_length_hide_half_behind_their_country_code() {
        for (prefix, code) in [("", 0), ("+91 ", 2), ("+1", 1), ("+971 ", 3)] {
            for length in 0..=15 {
                let value = format!("{prefix}{}", "987654321098765".get(..length).unwrap());
                let mut out = Vec::new();
                preset_mask(Mask::Phone, "PHONE", value.as_bytes(), &mut out);
                let hidden = memchr::memchr_iter(b'X', &out).count();
                let behind = content_count(value.as_bytes()) - code;
                assert!(hidden * 2 >= behind, "{value} hides {hidden}");
            }
        }
    }

    #[test]
    fn invalid_utf8_is_masked_byte_by_byte() {
        let mut out = Vec::new();
        preset_mask(LAST_FOUR, "X", b"\xff\xfe\xff\xfe1234", &mut out);
        assert_eq!(out, b"XXXX1234");
    }
}
