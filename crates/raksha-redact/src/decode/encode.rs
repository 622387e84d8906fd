//! Writes a replacement in the encoding of the place it goes to.

use raksha_core::Encoding;

use super::{backslash, base64, entities, percent};

/// Writes `replacement` to `out` so that a reader of `encoding` reads it back.
///
/// An opaque encoding ([`Encoding::is_opaque`]) takes the whole edited text, not the edited part. So does
/// [`Encoding::CsvBare`] where [`needs_whole`] says so.
pub fn encode(encoding: Encoding, replacement: &[u8], out: &mut Vec<u8>) {
    match encoding {
        Encoding::JsonString | Encoding::Backslash => backslash::encode(replacement, out),
        Encoding::CsvQuoted { quote } => double_quotes(replacement, quote, out),
        Encoding::CsvBare { .. } if needs_whole(encoding, replacement) => {
            out.push(b'"');
            double_quotes(replacement, b'"', out);
            out.push(b'"');
        }
        Encoding::CsvBare { .. } | Encoding::Fold => out.extend_from_slice(replacement),
        Encoding::Percent => percent::encode(replacement, false, out),
        Encoding::Form => percent::encode(replacement, true, out),
        Encoding::Entities => entities::encode(replacement, out),
        Encoding::Base64 { url_safe, padded } => base64::encode(replacement, url_safe, padded, out),
    }
}

/// Whether the replacement cannot stand as a part: the whole edited text must go through [`encode`].
///
/// True for opaque encodings, and for an unquoted CSV field that now must be quoted.
pub fn needs_whole(encoding: Encoding, replacement: &[u8]) -> bool {
    match encoding {
        Encoding::CsvBare { delimiter } => replacement
            .iter()
            .any(|byte| matches!(byte, b'"' | b'\r' | b'\n') || *byte == delimiter),
        _ => encoding.is_opaque(),
    }
}

/// Whether a replacement is surely its own encoding: what masks and labels are made of, in the encodings that pass
/// such bytes. `false` tells nothing.
#[inline]
pub(crate) fn is_unchanged(encoding: Encoding, replacement: &[u8]) -> bool {
    let plain = |byte: &u8| {
        byte.is_ascii_alphanumeric()
            || matches!(byte, b' ' | b'.' | b'-' | b'_' | b'@' | b'[' | b']' | b'/' | b'+')
    };
    match encoding {
        Encoding::Fold => true,
        Encoding::JsonString | Encoding::Backslash | Encoding::CsvQuoted { quote: b'"' } => {
            replacement.iter().all(plain)
        }
        Encoding::CsvBare { .. } => !needs_whole(encoding, replacement),
        _ => false,
    }
}

fn double_quotes(text: &[u8], quote: u8, out: &mut Vec<u8>) {
    for byte in text {
        if *byte == quote {
            out.push(quote);
        }
        out.push(*byte);
    }
}
