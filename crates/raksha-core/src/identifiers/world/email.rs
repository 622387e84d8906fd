//! E-mail addresses: RFC 5321 as people use it, with top-level domains from the root zone.

use std::ops::Range;

use super::form::{byte, found, is_mask, run_end, run_start};
use crate::data::top_level_domains::is_top_level;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::classes::{self, Run};
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
    // The host first: behind most other `@` stands none.
    let end = host_end(text, site.at + 1)?;
    let start = local_start(text, site.at)?;
    let local = text.get(start..site.at)?;
    let retina = is_retina(text.get(site.at + 1..end)?);
    let git_remote = local == b"git" && byte(text, end) == b':';
    if is_masked(local) || retina || git_remote || in_url_credentials(text, start) {
        return None;
    }
    found(start..end, &[E::Shape, E::TellingForm])
}

fn local_start(text: &[u8], at: usize) -> Option<usize> {
    if byte(text, at.checked_sub(1)?) == b'"' {
        return quoted_start(text, at - 1);
    }
    let run = Run::before(text, at, LOCAL_BYTES_MAX + 1, classes::LOCAL);
    if run.length > LOCAL_BYTES_MAX {
        return None;
    }
    let mut start = at - run.length;
    if run.has(classes::FOREIGN) {
        start = after_foreign_script(text, start..at);
    }
    if run.has(classes::DOT) {
        let dots = text.get(start..at)?.windows(2).rposition(|pair| pair == b"..");
        start += dots.map_or(0, |dots| dots + 2);
    }
    start = run_end(text, start, LOCAL_BYTES_MAX, |byte| {
        !(byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80)
    });
    let local = text.get(start..at)?;
    let last = classes::of(*local.last()?);
    let ends_well = last & (classes::DOT | classes::LOCAL_INNER) == 0;
    let short = local.len() <= LOCAL_ASCII_MAX
        || local.iter().filter(|byte| byte.is_ascii()).count() <= LOCAL_ASCII_MAX;
    let doubled = byte(text, start.wrapping_sub(1)) == b'@'
        && start >= 2
        && Site::is_word(byte(text, start - 2));
    (ends_well && short && !doubled).then_some(start)
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
    let run = Run::after(text, start, HOST_BYTES_MAX, classes::HOST);
    if !run.has(classes::DOT) {
        return None;
    }
    let mut host = text.get(start..start + run.length)?;
    if run.has(classes::FOREIGN)
        && let Some(space) = host.windows(2).position(is_foreign_space)
    {
        host = host.get(..space)?;
    }
    let end = start + last_top_level(host)?;
    (!matches!(byte(text, end), b'(' | b'@')).then_some(end)
}

/// Where the last label ends that is a top-level domain and not the first, among the labels before a malformed one.
fn last_top_level(host: &[u8]) -> Option<usize> {
    let mut whole = 0;
    for label in host.split(|byte| *byte == b'.') {
        if !is_label(label) {
            break;
        }
        whole += label.len() + 1;
    }
    // `whole` counts a dot behind every label.
    let mut rest = host.get(..whole.checked_sub(1)?)?;
    loop {
        let dot = rest.iter().rposition(|byte| *byte == b'.')?;
        if is_top_level(rest.get(dot + 1..)?) {
            return Some(rest.len());
        }
        rest = rest.get(..dot)?;
    }
}

fn is_label(label: &[u8]) -> bool {
    let edge = |byte: Option<&u8>| byte.is_some_and(|byte| *byte != b'-');
    label.len() <= LABEL_BYTES_MAX && edge(label.first()) && edge(label.last())
}

/// A local part that has been masked: up to three characters and a run of `X` or `*`.
fn is_masked(local: &[u8]) -> bool {
    let hidden = local.iter().rev().take_while(|byte| matches!(byte, b'X' | b'*')).count();
    let shown = local.len() - hidden;
    hidden >= 3 && shown <= MASKED_BYTES_SHOWN || local.contains(&b'*') && is_mask(local)
}

/// `icon@2x.png`: a scale factor, not a host.
fn is_retina(host: &[u8]) -> bool {
    matches!(host, [b'1'..=b'9', b'x', b'.', ..])
}

/// Whether the local part is the password of `scheme://user:password@host`.
fn in_url_credentials(text: &[u8], start: usize) -> bool {
    let user_start = start - Run::before(text, start, LOCAL_BYTES_MAX, classes::CREDENTIALS).length;
    let user = text.get(user_start..start).unwrap_or_default();
    user_start >= 3 && text.get(user_start - 3..user_start) == Some(b"://") && user.contains(&b':')
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
        let end = at + 1 + Run::after(value, at + 1, HOST_BYTES_MAX, classes::HOST).length;
        run_start(value, end, end - at, |byte| byte == b'.')
    };
    let local = value.get(start..at)?;
    let named = local.iter().any(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80);
    (named && end > at + 1 && !is_masked(local)).then_some(())?;
    found(start..end, &[E::Shape])
}
