//! IP addresses, version 6: full, compressed, with an IPv4 tail.

use std::net::Ipv6Addr;

use super::form::{byte, found, run_end, run_start};
use super::ip::ADDRESS_BYTES_MAX;
use crate::detect::Site;
use crate::identifiers::Match;
use crate::types::Evidence as E;

/// The seed stands on the first colon.
pub(super) fn recognize(site: &Site<'_>) -> Option<Match> {
    let text = site.text;
    if site.byte(site.at) != b':' {
        return None;
    }
    let start = run_start(text, site.at, 5, |byte| byte.is_ascii_hexdigit());
    let before = site.before(start);
    if site.at - start > 4 || Site::is_word(before) || matches!(before, b':' | b'.' | b'-') {
        return None;
    }
    let end = parse(text, start)?;
    let address = text.get(start..end)?;
    is_telling(address).then(|| found(start..end, &[E::Shape, E::TellingForm]))?
}

/// The end of the address at `start`.
pub(super) fn parse(text: &[u8], start: usize) -> Option<usize> {
    let limit = run_end(text, start, ADDRESS_BYTES_MAX + 1, |byte| {
        byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.')
    });
    if limit - start > ADDRESS_BYTES_MAX || Site::is_word(byte(text, limit)) {
        return None;
    }
    // A full stop or colon that belongs to the sentence.
    let mut end = limit;
    while end > start + 2
        && matches!(byte(text, end - 1), b'.' | b':')
        && byte(text, end - 2) != b':'
    {
        end -= 1;
    }
    if !may_be_address(text.get(start..end)?) {
        return None;
    }
    let candidate = std::str::from_utf8(text.get(start..end)?).ok()?;
    candidate.parse::<Ipv6Addr>().ok()?;
    Some(end)
}

/// Whether the colons are as many as an address has. Hardware addresses, times and paths of programs have fewer.
fn may_be_address(candidate: &[u8]) -> bool {
    let (mut colons, mut doubled, mut before) = (0, false, 0);
    for byte in candidate {
        if *byte == b':' {
            colons += 1;
            doubled |= before == b':';
        }
        before = *byte;
    }
    doubled || matches!(colons, 6 | 7)
}

/// Whether the form cannot be a name in a program (`a::b`), a hardware address, loopback or multicast.
fn is_telling(address: &[u8]) -> bool {
    let groups = || address.split(|byte| *byte == b':').filter(|group| !group.is_empty());
    let compressed = address.windows(2).any(|pair| pair == b"::");
    let has_digit = |group: &[u8]| group.iter().any(u8::is_ascii_digit);
    let count = groups().count();
    let first_has_digit = groups().next().is_some_and(has_digit);
    let all_pairs = !compressed && groups().all(|group| group.len() == 2);
    let multicast = address.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(b"ff"));
    let enough = match count {
        0 => false,
        1 => first_has_digit && !address.starts_with(b"::"),
        2 => first_has_digit,
        _ => groups().any(has_digit) || count >= 4,
    };
    let with_v4_tail = address.contains(&b'.');
    (enough || with_v4_tail) && !all_pairs && !multicast
}
