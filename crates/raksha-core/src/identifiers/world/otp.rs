//! One-time passwords: four to eight digits under a key or beside the words that announce them.

use super::form::{byte, found, phrase_at, run_end, run_start, skip_link};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// One-time passwords.
#[rustfmt::skip]
pub static OTP: Identifier = Identifier {
    rule: "world.otp",
    version: 1,
    entity: Entity::Otp,
    risk: "Whoever reads a one-time password in time can complete the login or payment.",
    sources: &["RBI: additional factor of authentication", "RFC 6238"],
    keys: &[
        "otp", "otp code", "otp value", "one time password", "onetimepassword", "one time passcode", "one time pin", "one time code",
        "verification code", "verificationcode", "verify code", "auth code", "authentication code", "security otp",
        "two factor code", "2fa code", "mfa code", "totp", "totp code", "sms code", "login otp", "mobile otp", "email otp", "passcode",
        "confirmation pin", "tpin", "mpin", "upi pin", "atm pin", "card pin", "ओटीपी",
    ],
    context: &["otp", "passcode", "tpin", "mpin", "ओटीपी"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Keyword]),
    cues: CUES,
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Label,
    found: &[
        "Your OTP is «482910». Do not share it.",
        "«482910» is your OTP for login",
        "Use «7731» as your verification code",
        "one time password: «48291034»",
        "Your OTP for txn of Rs 5000 is «991827»",
        "otp «5521» sent",
    ],
    spared: &[
        "OTP sent to 9876543210",
        "OTP expires in 3600 seconds",
        "OTP valid for 10 minutes",
        "the verification code was wrong",
        "otp verified in 2024",
        "Your OTP is [OTP]",
    ],
};

#[rustfmt::skip]
pub(super) const CUES: &[&str] = &[
    "otp", "one time password", "one-time password", "one time passcode", "one-time passcode", "one time pin",
    "one-time code", "verification code", "authentication code", "security code", "login code", "passcode", "tpin", "mpin",
];

/// How far the digits may stand from the cue, in bytes.
const REACH_BYTES: usize = 48;

fn recognize(site: &Site<'_>) -> Option<Match> {
    let cue_end = phrase_at(site.text, site.at, CUES)?;
    let span = code_at(site.text, skip_link(site.text, cue_end))
        .or_else(|| code_after_is(site.text, cue_end))
        .or_else(|| code_before(site.text, site.at))?;
    found(span, &[E::Shape, E::Cue])
}

/// Four to eight digits that stand alone and count nothing.
fn code_at(text: &[u8], start: usize) -> Option<std::ops::Range<usize>> {
    let end = run_end(text, start, 9, |byte| byte.is_ascii_digit());
    let after = byte(text, end);
    let joined = Site::is_word(after)
        || (matches!(after, b'.' | b'-' | b'/' | b',' | b':')
            && byte(text, end + 1).is_ascii_digit());
    let unit = run_end(text, end, 1, |byte| byte == b' ');
    let counts = [
        "sec", "secs", "seconds", "second", "min", "mins", "minutes", "ms", "hours", "rs", "inr",
        "times",
    ];
    let counted = phrase_at(text, unit, &counts).is_some();
    let before = byte(text, start.wrapping_sub(1));
    let begins = !Site::is_word(before) && !matches!(before, b'.' | b'/' | b'$' | b'@');
    ((4..=8).contains(&(end - start)) && !joined && !counted && begins).then_some(start..end)
}

/// `OTP for your payment is 482910`: the first `is` in the sentence.
fn code_after_is(text: &[u8], cue_end: usize) -> Option<std::ops::Range<usize>> {
    let sentence = run_end(text, cue_end, REACH_BYTES, |byte| !matches!(byte, b'\n' | b'!' | b'?'));
    (cue_end..sentence).find_map(|position| {
        let link = [&b" is "[..], b" is: ", b": ", b" hai "];
        let link =
            link.iter().find(|link| text.get(position..position + link.len()) == Some(link))?;
        code_at(text, position + link.len())
    })
}

/// `482910 is your OTP`, `use 482910 as the verification code`.
fn code_before(text: &[u8], cue: usize) -> Option<std::ops::Range<usize>> {
    let start = run_start(text, cue, REACH_BYTES, |byte| byte != b'\n' && byte != b'.');
    let words = text.get(start..cue)?;
    let link = [&b" is "[..], b" as "];
    let position = (0..words.len()).rev().find(|position| {
        link.iter().any(|link| words.get(*position..position + 4) == Some(link))
    })?;
    let end = start + position;
    let first = run_start(text, end, 9, |byte| byte.is_ascii_digit());
    code_at(text, first).filter(|span| span.end == end)
}

/// A value under a key that declares a one-time password: three to ten letters and digits with a digit.
fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let end = run_end(value, 0, 12, |byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let code = value.get(..end)?;
    let plausible = (3..=10).contains(&end)
        && code.iter().any(u8::is_ascii_digit)
        && (code.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-')
            || extent == Extent::Whole);
    let ends = end == value.len() || (!Site::is_word(byte(value, end)) && extent == Extent::Prefix);
    (plausible && ends).then_some(())?;
    found(0..end, &[E::Shape])
}
