//! HTML and XML character references: `&#64;`, `&#x40`, `&commat;`.

use super::rewrite::{Rewriter, hex_value};

/// Named references that stand in identifiers, names and addresses, sorted by name. Others stay as they are.
#[rustfmt::skip]
static NAMED: &[(&str, u32)] = &[
    ("AElig", 0xC6), ("AMP", 0x26), ("Aacute", 0xC1), ("Acirc", 0xC2), ("Agrave", 0xC0),
    ("Aring", 0xC5), ("Atilde", 0xC3), ("Auml", 0xC4), ("Ccedil", 0xC7), ("CenterDot", 0xB7),
    ("ETH", 0xD0), ("Eacute", 0xC9), ("Ecirc", 0xCA), ("Egrave", 0xC8), ("Euml", 0xCB),
    ("GT", 0x3E), ("Hat", 0x5E), ("Iacute", 0xCD), ("Icirc", 0xCE), ("Igrave", 0xCC),
    ("Iuml", 0xCF), ("LT", 0x3C), ("NewLine", 0xA), ("NoBreak", 0x2060),
    ("NonBreakingSpace", 0xA0), ("Ntilde", 0xD1), ("Oacute", 0xD3), ("Ocirc", 0xD4),
    ("Ograve", 0xD2), ("Oslash", 0xD8), ("Otilde", 0xD5), ("Ouml", 0xD6), ("QUOT", 0x22),
    ("THORN", 0xDE), ("Tab", 0x9), ("Uacute", 0xDA), ("Ucirc", 0xDB), ("Ugrave", 0xD9),
    ("UnderBar", 0x5F), ("Uuml", 0xDC), ("Yacute", 0xDD), ("ZeroWidthSpace", 0x200B),
    ("aacute", 0xE1), ("acirc", 0xE2), ("acute", 0xB4), ("aelig", 0xE6), ("agrave", 0xE0),
    ("amp", 0x26), ("apos", 0x27), ("aring", 0xE5), ("ast", 0x2A), ("atilde", 0xE3),
    ("auml", 0xE4), ("brvbar", 0xA6), ("bsol", 0x5C), ("bull", 0x2022), ("ccedil", 0xE7),
    ("cedil", 0xB8), ("cent", 0xA2), ("centerdot", 0xB7), ("colon", 0x3A), ("comma", 0x2C),
    ("commat", 0x40), ("copy", 0xA9), ("curren", 0xA4), ("dash", 0x2010), ("deg", 0xB0),
    ("divide", 0xF7), ("dollar", 0x24), ("eacute", 0xE9), ("ecirc", 0xEA), ("egrave", 0xE8),
    ("emsp", 0x2003), ("ensp", 0x2002), ("equals", 0x3D), ("eth", 0xF0), ("euml", 0xEB),
    ("euro", 0x20AC), ("excl", 0x21), ("frac12", 0xBD), ("frac14", 0xBC), ("frac34", 0xBE),
    ("grave", 0x60), ("gt", 0x3E), ("hairsp", 0x200A), ("hellip", 0x2026), ("horbar", 0x2015),
    ("hyphen", 0x2010), ("iacute", 0xED), ("icirc", 0xEE), ("iexcl", 0xA1), ("igrave", 0xEC),
    ("iquest", 0xBF), ("iuml", 0xEF), ("laquo", 0xAB), ("lbrace", 0x7B), ("lbrack", 0x5B),
    ("lcub", 0x7B), ("ldquo", 0x201C), ("lowbar", 0x5F), ("lpar", 0x28), ("lrm", 0x200E),
    ("lsqb", 0x5B), ("lsquo", 0x2018), ("lt", 0x3C), ("macr", 0xAF), ("mdash", 0x2014),
    ("micro", 0xB5), ("midast", 0x2A), ("middot", 0xB7), ("minus", 0x2212), ("nbsp", 0xA0),
    ("ndash", 0x2013), ("not", 0xAC), ("ntilde", 0xF1), ("num", 0x23), ("numsp", 0x2007),
    ("oacute", 0xF3), ("ocirc", 0xF4), ("ograve", 0xF2), ("ordf", 0xAA), ("ordm", 0xBA),
    ("oslash", 0xF8), ("otilde", 0xF5), ("ouml", 0xF6), ("para", 0xB6), ("percnt", 0x25),
    ("period", 0x2E), ("plus", 0x2B), ("plusmn", 0xB1), ("pound", 0xA3), ("puncsp", 0x2008),
    ("quest", 0x3F), ("quot", 0x22), ("raquo", 0xBB), ("rbrace", 0x7D), ("rbrack", 0x5D),
    ("rcub", 0x7D), ("rdquo", 0x201D), ("reg", 0xAE), ("rlm", 0x200F), ("rpar", 0x29),
    ("rsqb", 0x5D), ("rsquo", 0x2019), ("sect", 0xA7), ("semi", 0x3B), ("shy", 0xAD),
    ("sol", 0x2F), ("sup1", 0xB9), ("sup2", 0xB2), ("sup3", 0xB3), ("szlig", 0xDF),
    ("thinsp", 0x2009), ("thorn", 0xFE), ("times", 0xD7), ("trade", 0x2122), ("uacute", 0xFA),
    ("ucirc", 0xFB), ("ugrave", 0xF9), ("uml", 0xA8), ("uuml", 0xFC), ("verbar", 0x7C),
    ("vert", 0x7C), ("yacute", 0xFD), ("yen", 0xA5), ("yuml", 0xFF), ("zwj", 0x200D),
    ("zwnj", 0x200C),
];

/// The longest name in the table, in bytes.
const NAME_BYTES_MAX: usize = 16;

/// What numeric references 0x80 to 0x9F mean in HTML: the characters of Windows-1252.
#[rustfmt::skip]
static WINDOWS_1252: [u32; 32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
];

/// Decodes every reference that is known.
pub(crate) fn decode(out: &mut Rewriter<'_>) {
    let source = out.source();
    let mut position = 0;
    while let Some(offset) = source.get(position..).and_then(|rest| memchr::memchr(b'&', rest)) {
        let found = position + offset;
        position = found + 1;
        if let Some((decoded, length)) = reference(source.get(position..).unwrap_or_default()) {
            position += length;
            out.replace_char(found..position, decoded);
        }
    }
}

/// The character a reference stands for, and its length without the ampersand.
fn reference(rest: &[u8]) -> Option<(char, usize)> {
    match rest {
        [b'#', b'x' | b'X', digits @ ..] => {
            numeric(digits, 16).map(|(found, len)| (found, len + 2))
        }
        [b'#', digits @ ..] => numeric(digits, 10).map(|(found, length)| (found, length + 1)),
        _ => named(rest),
    }
}

/// Digits and a semicolon, which may be missing as browsers allow.
fn numeric(digits: &[u8], radix: u32) -> Option<(char, usize)> {
    let mut code = 0_u32;
    let mut length = 0;
    for byte in digits {
        let Some(value) = hex_value(*byte).map(u32::from).filter(|value| *value < radix) else {
            break;
        };
        // Past the last character the value only has to stay past it.
        code = (code * radix + value).min(0x11_0000);
        length += 1;
    }
    if length == 0 || code == 0 {
        return None;
    }
    if let Some(mapped) = code.checked_sub(0x80).and_then(|index| WINDOWS_1252.get(index as usize))
    {
        code = *mapped;
    }
    let terminator = usize::from(digits.get(length) == Some(&b';'));
    char::from_u32(code).map(|decoded| (decoded, length + terminator))
}

/// A name and its semicolon. Without the semicolon `&copy=1` in a URL would be taken for a reference.
fn named(rest: &[u8]) -> Option<(char, usize)> {
    let length = rest.iter().take(NAME_BYTES_MAX + 1).position(|byte| *byte == b';')?;
    let name = rest.get(..length)?;
    let row = NAMED.binary_search_by(|(known, _)| known.as_bytes().cmp(name)).ok()?;
    let (_, code) = NAMED.get(row)?;
    char::from_u32(*code).map(|decoded| (decoded, length + 1))
}

/// Writes text so that it is text again in an element and in an attribute of either quote.
pub(super) fn encode(text: &[u8], out: &mut Vec<u8>) {
    for byte in text {
        match byte {
            b'&' => out.extend_from_slice(b"&amp;"),
            b'<' => out.extend_from_slice(b"&lt;"),
            b'>' => out.extend_from_slice(b"&gt;"),
            b'"' => out.extend_from_slice(b"&quot;"),
            b'\'' => out.extend_from_slice(b"&#39;"),
            _ => out.push(*byte),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_fit() {
        assert!(NAMED.is_sorted_by(|left, right| left.0 < right.0));
        assert!(NAMED.iter().all(|(name, _)| name.len() <= NAME_BYTES_MAX));
    }
}
