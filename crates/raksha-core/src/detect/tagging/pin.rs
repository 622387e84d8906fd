//! The PIN code of an address: one close behind belongs to it, and one that lies in a place the address names confirms
//! it.

use std::ops::Range;

use crate::data::{is_pin_code, is_place_of_pin};
use crate::names::tagger::Token;
use crate::names::tagger::tokens::{gap, shape};

/// The tokens of an address together with the PIN code close behind it, if it holds none itself.
pub(super) fn with_pin(text: &[u8], tokens: &[Token], run: Range<usize>) -> Range<usize> {
    let holds_one = tokens
        .get(run.clone())
        .unwrap_or_default()
        .iter()
        .any(|token| pin_of(text, token).is_some());
    if holds_one {
        return run;
    }
    let behind = tokens.get(run.end..).unwrap_or_default().iter().take(BETWEEN_MAX + 1);
    for (distance, token) in behind.enumerate() {
        if pin_of(text, token).is_some() {
            return run.start..run.end + distance + 1;
        }
        if !may_stand_between(text, token) {
            break;
        }
    }
    run
}

/// The most tokens between an address and its PIN code: `, Pin Code : 411038`.
const BETWEEN_MAX: usize = 4;

/// Whether a token may stand between an address and its PIN code.
fn may_stand_between(text: &[u8], token: &Token) -> bool {
    let bytes = text.get(token.range()).unwrap_or_default();
    match token.shape {
        shape::PUNCTUATION.. => matches!(bytes, b"," | b"-" | b":" | b"(" | b"."),
        _ => LEADS.iter().any(|lead| bytes.eq_ignore_ascii_case(lead)) && token.gap != gap::NEWLINE,
    }
}

/// Words before a PIN code.
const LEADS: &[&[u8]] = &[b"pin", b"pincode", b"code", b"postcode"];

/// Whether an address holds a PIN code and the name of a place that lies there.
pub(super) fn agrees(text: &[u8], run: &[Token]) -> bool {
    run.iter().filter_map(|token| pin_of(text, token)).any(|pin| {
        run.iter().filter(|token| token.is_word()).any(|token| {
            let word = text.get(token.range()).unwrap_or_default();
            word.len() <= PLACE_BYTES_MAX && is_place_of_pin(pin, &word.to_ascii_lowercase())
        })
    })
}

/// No name of a place is longer; in bytes.
const PLACE_BYTES_MAX: usize = 24;

/// The PIN code that a token is.
fn pin_of(text: &[u8], token: &Token) -> Option<u32> {
    if token.shape != shape::DIGITS + 6 {
        return None;
    }
    let digits = std::str::from_utf8(text.get(token.range())?).ok()?;
    digits.parse().ok().filter(|pin| is_pin_code(*pin))
}
