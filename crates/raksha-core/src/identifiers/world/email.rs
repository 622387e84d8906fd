//! E-mail addresses: RFC 5321 as people use it, with top-level domains from the root zone.

use std::ops::Range;

use super::form::{byte, found, is_mask, run_end, run_start};
use crate::data::top_level_domains::is_top_level;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// E-mail addresses.
pub static EMAIL: Identifier = Identifier {
    rule: "world.email",
    version: 1,
    entity: Entity::Email,
    risk: "An e-mail address reaches a person and is the account name of most services.",
    sources: &["RFC 5321", "RFC 6531", "IANA root zone database"],
    keys: &[
        "email",
        "e mail",
        "emails",
        "email id",
        "email address",
        "mail",
        "mail id",
        "mailid",
        "mail address",
        "emailid",
        "emial",
        "emal",
        "eamil",
        "emai",
        "emil",
        "e mail id",
        "email addr",
        "from email",
        "to email",
        "reply to",
        "sender email",
        "recipient email",
        "user email",
        "contact email",
        "work email",
        "personal email",
        "alternate email",
        "mailto",
        "upn",
        "user principal name",
        "ईमेल",
    ],
    context: &["email", "e-mail", "mail", "mailto", "id", "write", "ईमेल", "मेल"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::At]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Email,
    found: &[
        "write to «ravi.kumar@example.com».",
        "from=«priya+orders@mail.example.co.in» status=sent",
        "<«O'Brien@example.org»>",
        "reach me: «x@gen_z.com» or by phone",
        "login failed for «anita_99@example.museum», retrying",
        "mailto:«support@xn--h2brj9c.in»?subject=hi",
        "(«müller@beispiel.de»)",
    ],
    spared: &[
        "<img src=icon@2x.png>",
        "npm install left-pad@1.3.0",
        "pay ravi@okaxis today",
        "git clone git@github.com:org/repo.git",
        "ssh deploy@localhost",
        "@Override public void run()",
        "sent to rXXXXX@example.com",
        "postgres://app:s3cretpw@db.example.com/app",
    ],
};

/// The longest local part, in bytes (RFC 5321, 4.5.3.1.1), doubled for UTF-8.
const LOCAL_BYTES_MAX: usize = 128;

/// The longest local part in ASCII.
const LOCAL_ASCII_MAX: usize = 64;

/// What a mask leaves of a local part, in bytes.
const MASKED_BYTES_SHOWN: usize = 4;

/// The longest host, in bytes.
const HOST_BYTES_MAX: usize = 253;

/// The longest label, in bytes.
const LABEL_BYTES_MAX: usize = 63;

fn recognize(site: &Site<'_>) -> Option<Match> {
    let text = site.text;
    if site.byte(site.at) != b'@' {
        return None;
    }
    let start = local_start(text, site.at)?;
    let end = host_end(text, site.at + 1)?;
    let local = text.get(start..site.at)?;
    let retina = is_retina(text.get(site.at + 1..end)?);
    let git_remote = local == b"git" && byte(text, end) == b':';
    if is_masked(local) || retina || git_remote || in_url_credentials(text, start) {
        return None;
    }
    found(start..end, &[E::Shape, E::TellingForm])
}

/// Bytes of a local part that may stand anywhere in it.
const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-') || byte >= 0x80
}

/// Bytes that may stand inside a local part in running text, never at its edge: quotes and markup use them too.
const fn is_inner(byte: u8) -> bool {
    matches!(byte, b'\'' | b'!' | b'#' | b'$' | b'*' | b'^' | b'~')
}

fn local_start(text: &[u8], at: usize) -> Option<usize> {
    if byte(text, at.checked_sub(1)?) == b'"' {
        return quoted_start(text, at - 1);
    }
    let mut start =
        run_start(text, at, LOCAL_BYTES_MAX + 1, |byte| is_plain(byte) || is_inner(byte));
    if at - start > LOCAL_BYTES_MAX {
        return None;
    }
    start = after_foreign_script(text, start..at);
    let local = text.get(start..at)?;
    if let Some(dots) = local.windows(2).rposition(|pair| pair == b"..") {
        start += dots + 2;
    }
    start = run_end(text, start, LOCAL_BYTES_MAX, |byte| {
        !(byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80)
    });
    let local = text.get(start..at)?;
    let ends_well = local.last().is_some_and(|last| *last != b'.' && !is_inner(*last));
    let ascii = local.iter().filter(|byte| byte.is_ascii()).count();
    let doubled = byte(text, start.wrapping_sub(1)) == b'@'
        && start >= 2
        && Site::is_word(byte(text, start - 2));
    (ends_well && ascii <= LOCAL_ASCII_MAX && !doubled).then_some(start)
}

/// `"two words"@example.com`.
fn quoted_start(text: &[u8], closing: usize) -> Option<usize> {
    let inside = run_start(text, closing, LOCAL_ASCII_MAX, |byte| byte != b'"' && byte >= b' ');
    let opening = inside.checked_sub(1)?;
    (byte(text, opening) == b'"' && inside < closing).then_some(opening)
}

/// Where the local part begins if text in a script without spaces between words, or a space other than ASCII's,
/// touches it.
///
/// Letters of three bytes and more belong to an address that is not led by them, or that has no others.
fn after_foreign_script(text: &[u8], local: Range<usize>) -> usize {
    let bytes = text.get(local.clone()).unwrap_or_default();
    let mut start = bytes
        .windows(3)
        .rposition(is_foreign_space)
        .map_or(0, |space| space + if bytes.get(space) == Some(&0xC2) { 2 } else { 3 });
    let rest = bytes.get(start..).unwrap_or_default();
    if rest.first().is_some_and(|lead| *lead >= 0xE0) && rest.iter().any(u8::is_ascii_alphanumeric)
    {
        start += rest.iter().take_while(|byte| !byte.is_ascii()).count();
    }
    local.start + start
}

/// No-break and other spaces and punctuation: U+0080 to U+00BF, U+2000 to U+203F, U+3000 to U+303F.
fn is_foreign_space(bytes: &[u8]) -> bool {
    matches!(bytes, [0xC2, ..] | [0xE2 | 0xE3, 0x80, ..])
}

/// The end of the host at `start`: the longest run of labels that ends in a top-level domain.
fn host_end(text: &[u8], start: usize) -> Option<usize> {
    if byte(text, start) == b'[' {
        let close = run_end(text, start + 1, 45, |byte| {
            byte.is_ascii_hexdigit() || matches!(byte, b'.' | b':')
        });
        let literal = std::str::from_utf8(text.get(start + 1..close)?).ok()?;
        return (byte(text, close) == b']' && literal.parse::<std::net::IpAddr>().is_ok())
            .then_some(close + 1);
    }
    let limit = run_end(text, start, HOST_BYTES_MAX, is_host_byte);
    let host = text.get(start..limit)?;
    let limit = host.windows(2).position(is_foreign_space).map_or(limit, |space| start + space);
    let (mut position, mut labels, mut best) = (start, 0, None);
    while position < limit {
        let end = run_end(text, position, limit - position, |byte| byte != b'.');
        let label = text.get(position..end)?;
        if !is_label(label) {
            break;
        }
        labels += 1;
        if labels > 1 && is_top_level(label) {
            best = Some(end);
        }
        position = end + 1;
    }
    best.filter(|end| !matches!(byte(text, *end), b'(' | b'@'))
}

const fn is_host_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') || byte >= 0x80
}

fn is_label(label: &[u8]) -> bool {
    let edge = |byte: Option<&u8>| byte.is_some_and(|byte| *byte != b'-');
    label.len() <= LABEL_BYTES_MAX && edge(label.first()) && edge(label.last())
}

/// A local part that has been masked: up to three characters and a run of `X` or `*`.
fn is_masked(local: &[u8]) -> bool {
    let hidden = local.iter().rev().take_while(|byte| matches!(byte, b'X' | b'*')).count();
    let shown = local.len() - hidden;
    hidden >= 3 && shown <= MASKED_BYTES_SHOWN || is_mask(local) && local.contains(&b'*')
}

/// `icon@2x.png`: a scale factor, not a host.
fn is_retina(host: &[u8]) -> bool {
    matches!(host, [b'1'..=b'9', b'x', b'.', ..])
}

/// Whether the local part is the password of `scheme://user:password@host`.
fn in_url_credentials(text: &[u8], start: usize) -> bool {
    let user_start = run_start(text, start, LOCAL_BYTES_MAX, |byte| {
        byte > b' ' && !matches!(byte, b'/' | b'@' | b'"' | b'\'' | b'<' | b'>' | b',')
    });
    let user = text.get(user_start..start).unwrap_or_default();
    user.contains(&b':') && user_start >= 3 && text.get(user_start - 3..user_start) == Some(b"://")
}

/// A value under a key that declares an e-mail address: anything around an `@`.
fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let reach = match extent {
        Extent::Whole => value.len(),
        Extent::Prefix => LOCAL_BYTES_MAX,
    };
    let at = value.iter().take(reach).position(|byte| *byte == b'@')?;
    let breaks = |byte: u8| byte <= b' ' || b"<>\"(),;[]{}".contains(&byte);
    let mut start = run_start(value, at, at, |byte| !breaks(byte) && byte != b':');
    if byte(value, at.checked_sub(1)?) == b'"' {
        start = quoted_start(value, at - 1)?;
    }
    if extent == Extent::Prefix
        && value.get(..start)?.iter().any(|byte| *byte == b'=' || *byte == b'\n')
    {
        return None;
    }
    let literal = byte(value, at + 1) == b'[';
    let end = if literal {
        host_end(value, at + 1)?
    } else {
        let end = run_end(value, at + 1, HOST_BYTES_MAX, is_host_byte);
        run_start(value, end, end - at, |byte| byte == b'.')
    };
    let local = value.get(start..at)?;
    let named = local.iter().any(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80);
    (named && end > at + 1 && !is_masked(local)).then_some(())?;
    found(start..end, &[E::Shape])
}
