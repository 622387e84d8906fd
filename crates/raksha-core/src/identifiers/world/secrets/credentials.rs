//! `Bearer x` and `Basic x`, as in an Authorization header.

use std::ops::Range;

use super::{is_mixed, is_token};
use crate::identifiers::Match;
use crate::identifiers::world::form::{byte, found, is_mask, run_end, word_at};
use crate::types::Evidence as E;

/// The longest credential, in bytes: tickets of large directories come near.
const CREDENTIAL_BYTES_MAX: usize = 64 * 1024;

/// Shortest bearer token taken for one, in bytes.
const BEARER_BYTES_MIN: usize = 8;

/// A bearer token this long needs no digit.
const BEARER_BYTES_LONG: usize = 24;

pub(super) fn recognize(text: &[u8], at: usize) -> Option<Match> {
    found(credential(text, at)?, &[E::Shape, E::TellingForm])
}

/// The credential after the scheme at `at`.
pub(super) fn credential(text: &[u8], at: usize) -> Option<Range<usize>> {
    if let Some(end) = word_at(text, at, "bearer") {
        let span = token(text, end)?;
        let token = text.get(span.clone())?;
        let random = token.iter().any(u8::is_ascii_digit) && is_mixed(token)
            || token.len() >= BEARER_BYTES_LONG;
        return (token.len() >= BEARER_BYTES_MIN && random && !is_mask(token)).then_some(span);
    }
    let end = word_at(text, at, "basic")?;
    let span = token(text, end)?;
    is_user_and_password(text.get(span.clone())?).then_some(span)
}

/// The token after one to four spaces (or `:` and spaces).
fn token(text: &[u8], after: usize) -> Option<Range<usize>> {
    let start = run_end(text, after, 4, |byte| matches!(byte, b' ' | b'\t' | b':'));
    let mut end = run_end(text, start, CREDENTIAL_BYTES_MAX, is_token);
    while byte(text, end.wrapping_sub(1)) == b'.' && end > start {
        end -= 1;
    }
    (start > after && end > start).then_some(start..end)
}

/// Whether base64 decodes to printable text with a colon inside. Decoded four characters at a time, nothing is kept.
fn is_user_and_password(token: &[u8]) -> bool {
    let mut colon = false;
    let kept = token.iter().rposition(|byte| *byte != b'=').map_or(0, |last| last + 1);
    let body = token.get(..kept).unwrap_or_default();
    for four in body.chunks(4) {
        let mut bits: u32 = 0;
        for character in four {
            let Some(value) = sextet(*character) else { return false };
            bits = bits << 6 | value;
        }
        let bytes = four.len() * 6 / 8;
        bits <<= 6 * (4 - four.len());
        for position in 0..bytes {
            let decoded = (bits >> (16 - 8 * position)) as u8;
            colon |= decoded == b':';
            if decoded < b' ' {
                return false;
            }
        }
    }
    colon && body.len() >= 6
}

fn sextet(character: u8) -> Option<u32> {
    let value = match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}
