//! What the identifiers that only profiles ask for have in common: a short code under a key.

use super::form::{byte, found, is_no_value, run_end, token_end};
use crate::detect::Site;
use crate::identifiers::{Extent, Match};
use crate::types::Evidence as E;

/// The longest record or plan number, in bytes.
const CODE_BYTES_MAX: usize = 32;

/// A code: one token of letters, digits, `-`, `/` with at least one digit, four characters or more.
pub(super) fn code(value: &[u8], extent: Extent) -> Option<Match> {
    let end = token_end(value, CODE_BYTES_MAX + 1);
    let token = value.get(..end)?;
    let plausible = (4..=CODE_BYTES_MAX).contains(&end)
        && token.iter().any(u8::is_ascii_digit)
        && token.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_/.".contains(byte))
        && !is_no_value(token)
        && (extent == Extent::Prefix || end == value.len());
    plausible.then_some(())?;
    found(0..end, &[E::Shape])
}

/// The longest place name, in bytes.
const PLACE_BYTES_MAX: usize = 64;

/// A place: one to four words of letters.
pub(super) fn place(value: &[u8], extent: Extent) -> Option<Match> {
    let letters = |byte: u8| {
        byte.is_ascii_alphabetic()
            || byte >= 0x80
            || matches!(byte, b' ' | b'-' | b'.' | b'\'' | b'&' | b'(' | b')')
    };
    let mut end = run_end(value, 0, PLACE_BYTES_MAX + 1, letters);
    if extent == Extent::Prefix {
        end = capitalised_end(value, end);
    } else if end != value.len() {
        return None;
    }
    let name = value.get(..end)?.trim_ascii_end();
    let starts = byte(name, 0).is_ascii_alphabetic() || byte(name, 0) >= 0x80;
    (starts
        && (2..=PLACE_BYTES_MAX).contains(&name.len())
        && !is_no_value(name)
        && !Site::is_word(byte(value, end)))
    .then_some(())?;
    found(0..name.len(), &[E::Shape])
}

/// The end of the words that begin with a capital (or, for the first, any letter), up to `limit`.
fn capitalised_end(value: &[u8], limit: usize) -> usize {
    let mut end = run_end(value, 0, limit, |byte| byte != b' ');
    while end < limit && (byte(value, end + 1).is_ascii_uppercase() || byte(value, end + 1) >= 0x80)
    {
        end = run_end(value, end + 1, limit - end - 1, |byte| byte != b' ');
    }
    end
}
