//! User names, by key only: nothing in their form tells them from other words.

use super::form::{byte, found, is_mask, is_no_value, token_end};
use crate::detect::{SeedSet, Site};
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
    seeds: SeedSet::NONE,
    cues: &[],
    digit_counts: 0,
    recognize: None,
    declared: Some(declared),
    mask: Mask::FirstAndFixed,
    found: &[
        "username: «root»",
        "user_name=«priya.k92» logged in",
        "login: «snoop» failed",
        "nickname: «rohan_the_3rd», joined",
        "username=«deepak99»;",
    ],
    spared: &[
        "username: jXXX",
        "username: required",
        "login: 2024-01-01",
        "login=success",
        "user name: <name>",
        "login: 5",
    ],
};

/// The longest user name, in bytes.
const USERNAME_BYTES_MAX: usize = 64;

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
    let letters = name.iter().any(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80);
    let number = name.iter().all(u8::is_ascii_digit) && end >= 4;
    let words = name.split(|byte| *byte == b' ').count();
    let called = matches!(byte(value, end), b'(') || name.contains(&b'(');
    ((letters || number) && words <= 3 && !called && Site::is_word(byte(name, 0))
        || byte(name, 0) == b'@')
        .then_some(())?;
    found(0..end, &[E::Shape])
}
