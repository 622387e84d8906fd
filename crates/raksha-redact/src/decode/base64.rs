//! Base64 tokens that hold text, the parts of a JSON web token among them.

use std::ops::Range;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use raksha_core::limits::BASE64_BYTES_MAX;

use super::rewrite::first_char;
use super::{TOKEN_BYTES_MIN, WHOLE_TOKEN_BYTES_MIN};

/// The padding decides nothing, and stray last bits are forgiven: the token is rewritten as a whole anyway.
const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);

static STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
static STANDARD_BARE: GeneralPurpose =
    GeneralPurpose::new(&alphabet::STANDARD, LENIENT.with_encode_padding(false));
static URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);
static URL_SAFE_BARE: GeneralPurpose =
    GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT.with_encode_padding(false));

/// How many characters are decoded to see whether the rest is worth it, a multiple of four.
const PROBE_BYTES: usize = 48;

/// A token that holds text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    /// Where it stands, padding included.
    pub(super) range: Range<usize>,
    pub(super) url_safe: bool,
    pub(super) padded: bool,
}

const fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

/// Whether the text has a run of token bytes that is long enough, or is a token as a whole.
pub(super) fn has_long_run(text: &[u8]) -> bool {
    next_run(text, 0).is_some() || whole_token(text).is_some()
}

/// The most padding behind a token, in bytes.
const PADDING_BYTES_MAX: usize = 2;

/// A short token that is all of a text: a phone number under a key (`"OTg3NjU0MzIxMA=="`) is shorter than what is
/// looked for in running text. Returns where it stands without its padding.
#[inline]
pub(crate) fn whole_token(text: &[u8]) -> Option<Range<usize>> {
    if !(WHOLE_TOKEN_BYTES_MIN..TOKEN_BYTES_MIN + PADDING_BYTES_MAX).contains(&text.len()) {
        return None;
    }
    let length = text.iter().take_while(|byte| is_token_byte(**byte)).count();
    let padding = text.get(length..)?;
    let mixed = text.iter().any(u8::is_ascii_lowercase) && text.iter().any(u8::is_ascii_uppercase);
    (mixed
        && (WHOLE_TOKEN_BYTES_MIN..TOKEN_BYTES_MIN).contains(&length)
        && padding.len() <= PADDING_BYTES_MAX
        && padding.iter().all(|byte| *byte == b'='))
    .then_some(0..length)
}

/// The next run of at least [`TOKEN_BYTES_MIN`] token bytes that begins at or after `from`.
fn next_run(text: &[u8], from: usize) -> Option<Range<usize>> {
    // A long run covers at least one of the places looked at, so most bytes are never touched.
    let mut start = from;
    let mut position = from + TOKEN_BYTES_MIN - 1;
    while let Some(byte) = text.get(position) {
        if !is_token_byte(*byte) || !may_be_long(text, position) {
            start = position + 1;
            position += TOKEN_BYTES_MIN;
            continue;
        }
        let before = text.get(start..position)?;
        let length = before.iter().rev().take_while(|byte| is_token_byte(**byte)).count();
        let run_start = position - length;
        let after = text.get(position..)?.iter().take_while(|byte| is_token_byte(**byte)).count();
        let run = run_start..position + after;
        if run.len() >= TOKEN_BYTES_MIN {
            return Some(run);
        }
        start = run.end;
        position = run.end + TOKEN_BYTES_MIN - 1;
    }
    None
}

/// Whether the run around a token byte may be long enough: half of it then lies on one side.
fn may_be_long(text: &[u8], position: usize) -> bool {
    let is = |at: usize| text.get(at).is_some_and(|byte| is_token_byte(*byte));
    let half = TOKEN_BYTES_MIN / 2;
    let before = || position >= half && is(position - half) && is(position - half / 2);
    (is(position + half) && is(position + half / 2)) || before()
}

/// Decodes every token that holds text into `decoded` and hands it out.
pub(super) fn each_token(text: &[u8], decoded: &mut Vec<u8>, out: &mut dyn FnMut(&Token, &[u8])) {
    if let Some(run) = whole_token(text) {
        try_token(text, run, decoded, out);
        return;
    }
    let mut from = 0;
    while let Some(run) = next_run(text, from) {
        from = run.end;
        if try_token(text, run.clone(), decoded, out) {
            continue;
        }
        let bytes = text.get(run.clone()).unwrap_or_default();
        if bytes.iter().all(u8::is_ascii_alphanumeric) {
            continue;
        }
        // Not a token as a whole: a path with tokens in it, or words joined to one.
        for part in split(text, run.clone(), |byte| byte == b'/') {
            if part.len() == run.len() || !try_token(text, part.clone(), decoded, out) {
                for piece in split(text, part.clone(), |byte| matches!(byte, b'+' | b'-' | b'_')) {
                    if piece.len() < part.len() {
                        try_token(text, piece, decoded, out);
                    }
                }
            }
        }
    }
}

fn split(
    text: &[u8],
    range: Range<usize>,
    is_cut: fn(u8) -> bool,
) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = range.start;
    text.get(range).unwrap_or_default().split(move |byte| is_cut(*byte)).map(move |part| {
        let found = start..start + part.len();
        start = found.end + 1;
        found
    })
}

/// Decodes one run, its padding included. False if it is not base64 text.
fn try_token(
    text: &[u8],
    run: Range<usize>,
    decoded: &mut Vec<u8>,
    out: &mut dyn FnMut(&Token, &[u8]),
) -> bool {
    let Some(token) = inspect(text, run) else { return false };
    let Some(encoded) = text.get(token.range.clone()) else { return false };
    let engine = engine(token.url_safe, token.padded);
    let probe = encoded.get(..PROBE_BYTES).unwrap_or(encoded);
    let mut start = [0_u8; PROBE_BYTES];
    let Ok(length) = engine.decode_slice(probe, &mut start) else { return false };
    if !is_text(start.get(..length).unwrap_or_default(), probe.len() < encoded.len()) {
        return false;
    }
    super::prepare(decoded, encoded.len());
    if engine.decode_vec(encoded, decoded).is_err()
        || decoded.len() > BASE64_BYTES_MAX
        || !is_text(decoded, false)
    {
        return false;
    }
    out(&token, decoded);
    true
}

/// The form of the token, or `None` if a look at the characters rules base64 out.
fn inspect(text: &[u8], run: Range<usize>) -> Option<Token> {
    let body = text.get(run.clone())?;
    let enough = body.len() >= TOKEN_BYTES_MIN || whole_token(text).is_some();
    if !enough || body.len() / 4 * 3 > BASE64_BYTES_MAX {
        return None;
    }
    let (mut url_safe, mut standard, mut capital, mut beyond_hex) = (false, false, false, false);
    for byte in body {
        url_safe |= matches!(byte, b'-' | b'_');
        standard |= matches!(byte, b'+' | b'/');
        capital |= byte.is_ascii_uppercase();
        beyond_hex |= !byte.is_ascii_hexdigit();
    }
    // Text in base64 always mixes cases; numbers, hashes and words do not.
    if (url_safe && standard) || !capital || !beyond_hex || body.len() % 4 == 1 {
        return None;
    }
    let missing = (4 - body.len() % 4) % 4;
    let padding = text
        .get(run.end..run.end + missing)
        .is_some_and(|end| !end.is_empty() && end.iter().all(|byte| *byte == b'='));
    let end = if padding { run.end + missing } else { run.end };
    let padded = padding || (missing == 0 && !url_safe);
    Some(Token { range: run.start..end, url_safe, padded })
}

/// Whether the bytes are UTF-8 and at least nine tenths of the characters can be printed.
///
/// With `cut` the last character may be cut off.
fn is_text(bytes: &[u8], cut: bool) -> bool {
    let valid = match std::str::from_utf8(bytes) {
        Ok(_) => bytes,
        Err(error) if cut && error.error_len().is_none() => {
            bytes.get(..error.valid_up_to()).unwrap_or_default()
        }
        Err(_) => return false,
    };
    let mut rest = valid;
    let (mut printed, mut total) = (0_usize, 0_usize);
    while let Some((character, width)) = first_char(rest) {
        rest = rest.get(width..).unwrap_or_default();
        total += 1;
        printed += usize::from(!character.is_control() || matches!(character, '\n' | '\r' | '\t'));
    }
    total > 0 && printed * 10 >= total * 9
}

/// Writes the whole text of a token.
pub(super) fn encode(text: &[u8], url_safe: bool, padded: bool, out: &mut Vec<u8>) {
    out.extend_from_slice(engine(url_safe, padded).encode(text).as_bytes());
}

fn engine(url_safe: bool, padded: bool) -> &'static GeneralPurpose {
    match (url_safe, padded) {
        (false, true) => &STANDARD,
        (false, false) => &STANDARD_BARE,
        (true, true) => &URL_SAFE,
        (true, false) => &URL_SAFE_BARE,
    }
}
