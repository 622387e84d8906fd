//! User names, by key only: nothing in their form tells them from other words.

use super::form::{byte, found, is_mask, is_no_value, is_program, run_end, run_start, token_end};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// User names.
#[rustfmt::skip]
pub static USERNAME: Identifier = Identifier {
    rule: "world.username",
    version: 1,
    entity: Entity::Username,
    risk: "A user name is half of a login and often leads to the same person elsewhere.",
    sources: &["45 CFR 164.514(b)(2)(i)(R)"],
    keys: &[
        "username", "user name", "usr name", "usrname", "uname", "login", "login name", "login id", "loginid", "login user", "user login",
        "user handle", "screen name", "screenname", "nick", "nickname", "nick name", "account name user", "twitter handle",
        "instagram handle", "insta id", "telegram handle", "social handle", "github username", "logname", "ruser", "auth user", "remote user",
        "db user", "sam account name", "samaccountname", "preferred username", "uid name",
    ],
    context: &[],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Keyword]),
    cues: &["user "],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::FirstAndFixed,
    found: &[
        "username: «root»",
        "user_name=«priya.k92» logged in",
        "login: «snoop» failed",
        "nickname: «rohan_the_3rd», joined",
        "username=«deepak99»;",
        "authentication failure; rhost=host.example  user=«root»",
        "Failed password for invalid user «oracle» from 203.0.113.7 port 22",
    ],
    spared: &[
        "username: jXXX",
        "username: required",
        "login: 2024-01-01",
        "login=success",
        "user name: <name>",
        "login: 5",
        "for user in users {",
        "pub ae_username: u32,",
        "self.username = username",
        "username is not valid",
        "username: Optional[str]",
        "save(user=user, group=request.group)",
        "save(user=request.user)",
        "invalid user name from the form",
        "https://example.com/?user=",
    ],
};

/// The longest user name, in bytes.
const USERNAME_BYTES_MAX: usize = 64;

/// `user=root` as logs write it, `invalid user oracle from 203.0.113.7`.
fn recognize(site: &Site<'_>) -> Option<Match> {
    let text = site.text;
    let word = site.at + "user".len();
    let start = word + 1;
    let end = run_end(text, start, USERNAME_BYTES_MAX + 1, |byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$') || byte >= 0x80
    });
    let name = text.get(start..end)?;
    let told = match byte(text, word) {
        // Programs pass arguments in brackets; logs separate pairs by blanks.
        b'=' => {
            matches!(
                site.before(site.at),
                0 | b' ' | b'\t' | b'\n' | b';' | b',' | b'[' | b'?' | b'&'
            ) && matches!(byte(text, end), 0 | b' ' | b'\t' | b'\n' | b'\r' | b';' | b'&' | b']')
                && !is_code(name)
        }
        b' ' => {
            let before = run_start(text, site.at, 8, |byte| byte != b'\n');
            let before = text.get(before..site.at)?;
            (before.ends_with(b"invalid ") || before.ends_with(b"illegal "))
                && text.get(end..end + 6) == Some(b" from ")
                && name != b"name"
        }
        _ => false,
    };
    (told
        && (2..=USERNAME_BYTES_MAX).contains(&name.len())
        && !is_no_value(name)
        && !is_mask(name))
    .then_some(())?;
    found(start..end, &[E::Shape, E::Cue])
}

fn is_prose_word(name: &[u8]) -> bool {
    const WORDS: &[&str] = &[
        "not",
        "already",
        "too",
        "in",
        "with",
        "has",
        "must",
        "cannot",
        "can",
        "does",
        "should",
        "will",
        "was",
        "and",
        "or",
        "if",
        "from",
        "by",
        "taken",
        "exists",
        "incorrect",
        "wrong",
        "case",
        "password",
        "email",
        "owner",
        "also",
        "only",
        "then",
        "here",
        "that",
        "this",
        "which",
        "when",
        "before",
        "after",
        "page",
        "screen",
        "form",
        "button",
        "attempt",
        "attempts",
        "failure",
        "rejected",
        "blocked",
        "at",
        "via",
        "using",
        "as",
        "it",
        "we",
        "you",
        "they",
    ];
    WORDS.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(name))
}

/// Whether the name is rather a variable or member: `user`, `request.user`, `self.name`.
fn is_code(name: &[u8]) -> bool {
    const HOLDERS: &[&str] = &[
        "user",
        "usr",
        "username",
        "self",
        "this",
        "request",
        "req",
        "ctx",
        "context",
        "session",
        "args",
        "config",
        "settings",
        "event",
        "data",
        "params",
        "options",
        "current_user",
        "instance",
        "obj",
        "name",
        "admin_user",
    ];
    let first = name.split(|byte| matches!(byte, b'.')).next().unwrap_or_default();
    HOLDERS.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(first))
}

/// A value under a key that declares a user name: one token with a letter (or at least four digits).
fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let end = match extent {
        Extent::Whole => value.len(),
        Extent::Prefix => token_end(value, USERNAME_BYTES_MAX + 1),
    };
    let name = value.get(..end)?;
    if !(2..=USERNAME_BYTES_MAX).contains(&end)
        || is_no_value(name)
        || is_mask(name)
        || name.iter().any(|byte| matches!(byte, b'\n' | b'='))
    {
        return None;
    }
    // What stands there in a program, or in a sentence about user names.
    if extent == Extent::Prefix
        && (is_program(name) || is_code(name) || is_prose_word(name) || name.contains(&b'['))
    {
        return None;
    }
    let letters = name.iter().any(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
    let number = name.iter().all(u8::is_ascii_digit) && end >= 4;
    let words = name.split(|byte| *byte == b' ').count();
    let called = matches!(byte(value, end), b'(') || name.contains(&b'(');
    ((letters || number) && words <= 3 && !called && Site::is_word(byte(name, 0))
        || byte(name, 0) == b'@')
        .then_some(())?;
    found(0..end, &[E::Shape])
}
