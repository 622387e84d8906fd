//! Secrets and passwords that a key declares.

use super::{credentials, is_mixed, tokens};
use crate::detect::Site;
use crate::identifiers::world::form::{
    byte, found, is_no_value, is_placeholder, is_program, run_end, skip_link, word_at,
};
use crate::identifiers::{Extent, Match};
use crate::types::{Entity, Evidence as E};

/// The longest secret in running text, in bytes: keys may follow each other without end.
const INLINE_BYTES_MAX: usize = 2048;

/// The shortest declared token, in bytes.
const TOKEN_BYTES_MIN: usize = 6;

/// The shortest declared password, in bytes.
const PASSWORD_BYTES_MIN: usize = 3;

/// Whether a value can be a secret at all: no placeholder, no mask, no name of a type or variable.
fn is_real_secret(value: &[u8]) -> bool {
    const PLACEHOLDERS: &[&str] = &[
        "password",
        "passwd",
        "pass",
        "pwd",
        "secret",
        "token",
        "string",
        "str",
        "&str",
        "text",
        "varchar",
        "char",
        "bytes",
        "bool",
        "any",
        "option",
        "int",
        "example",
        "placeholder",
        "dummy",
        "user",
        "todo",
        "fixme",
        "yourpassword",
        "your_password",
        "your-password",
        "your_token",
        "your-token",
        "your_api_key",
        "your-api-key",
        "required|string",
        "self",
        "this",
        "input",
        "value",
    ];
    let known = PLACEHOLDERS.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(value));
    let generic =
        value.get(..7).is_some_and(|start| matches!(start, b"Option<" | b"String," | b"string;"));
    let stars = value.iter().filter(|byte| matches!(byte, b'*' | b'.' | b'-' | b'_')).count()
        == value.len();
    !known && !generic && !stars && !is_no_value(value)
}

/// Whether a value begins with a label that stands for a removed one (`[SECRET]`) and ends there. The bracket may
/// have been taken for one round the value.
fn is_label(value: &[u8]) -> bool {
    let label = value.strip_prefix(b"[").unwrap_or(value);
    let end = run_end(label, 0, LABEL_BYTES_MAX, |byte| byte.is_ascii_uppercase() || byte == b'_');
    let next = byte(label, end + 1);
    let entity = || str::from_utf8(label.get(..end)?).ok().and_then(Entity::from_name);
    byte(label, end) == b']'
        && (next <= b' ' || b"\"'`&;,)]}.:<>|\\".contains(&next))
        && entity().is_some()
}

/// The longest label that stands for a removed value, in bytes.
const LABEL_BYTES_MAX: usize = 32;

/// What people say about a password rather than in it.
fn is_remark(word: &[u8]) -> bool {
    const REMARKS: &[&str] = &[
        "wrong",
        "incorrect",
        "correct",
        "weak",
        "strong",
        "reset",
        "changed",
        "compromised",
        "hashed",
        "encrypted",
        "stored",
        "protected",
        "must",
        "should",
        "cannot",
        "can",
        "will",
        "has",
        "not",
        "too",
        "same",
        "mismatch",
        "leaked",
        "short",
        "long",
        "being",
        "now",
        "also",
        "only",
        "never",
        "always",
        "case",
        "accepted",
    ];
    REMARKS.iter().any(|remark| remark.as_bytes().eq_ignore_ascii_case(word))
}

/// Whether a value is an expression of a program: a call, a member, an index.
fn is_code(value: &[u8]) -> bool {
    let calls = value.windows(2).any(|pair| matches!(pair, b"()" | b"->" | b"::" | b"[\"" | b"['"))
        || value.last() == Some(&b'(');
    let member = value.contains(&b'.')
        && value.split(|byte| *byte == b'.').all(|part| {
            part.first().is_some_and(|first| first.is_ascii_alphabetic() || *first == b'_')
                && part.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
                && !is_mixed(part)
        });
    let call = value.iter().position(|byte| *byte == b'(').is_some_and(|open| {
        open > 0
            && value
                .iter()
                .take(open)
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'))
    });
    calls || member || call
}

/// Where an unquoted value ends: at white space, a quote, or `&`; closing punctuation is left outside.
fn unquoted_end(value: &[u8]) -> usize {
    let end = run_end(value, 0, INLINE_BYTES_MAX, |byte| {
        byte > b' ' && !matches!(byte, b'"' | b'\'' | b'`' | b'&' | b';')
    });
    let text = value.get(..end).unwrap_or_default();
    text.iter()
        .rposition(|byte| !matches!(byte, b',' | b')' | b']' | b'}' | b'.' | b':'))
        .map_or(0, |last| last + 1)
}

/// Where a list `name=value; name=value` ends whose first pair ends at `end`.
fn cookies_end(value: &[u8], mut end: usize) -> usize {
    let has_name =
        |pair: &[u8]| pair.iter().position(|byte| *byte == b'=').is_some_and(|equals| equals > 0);
    if !value.get(..end).is_some_and(has_name) {
        return end;
    }
    while end < INLINE_BYTES_MAX && value.get(end..end + 2) == Some(b"; ") {
        let next = end + 2 + value.get(end + 2..).map_or(0, unquoted_end);
        if !value.get(end + 2..next).is_some_and(has_name) {
            break;
        }
        end = next;
    }
    end
}

/// A value under a key that declares a token, key or header.
pub(super) fn declared_secret(value: &[u8], extent: Extent) -> Option<Match> {
    if let Some(span) = credentials::credential(value, 0) {
        return found(span, &[E::Shape, E::TellingForm]);
    }
    if let Some(span) =
        tokens::at(value, 0).filter(|span| extent == Extent::Prefix || span.end == value.len())
    {
        return found(span, &[E::Shape, E::TellingForm]);
    }
    let scheme = run_end(value, 0, 12, |byte| byte.is_ascii_alphabetic());
    let scheme = value.get(..scheme)?;
    let start = if [&b"bearer"[..], b"basic", b"token", b"digest", b"apikey"]
        .iter()
        .any(|known| known.eq_ignore_ascii_case(scheme))
        && byte(value, scheme.len()) == b' '
    {
        scheme.len() + 1
    } else {
        0
    };
    let rest = value.get(start..).filter(|rest| !is_label(rest))?;
    let end = match extent {
        Extent::Whole => rest.len(),
        Extent::Prefix => cookies_end(rest, unquoted_end(rest)),
    };
    let secret = rest.get(..end)?;
    let number = secret.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
    let random = is_mixed(secret)
        || secret.len() >= 20 && secret.iter().any(|byte| !byte.is_ascii_lowercase());
    let plausible = secret.len() >= TOKEN_BYTES_MIN
        && is_real_secret(secret)
        && !(number && secret.len() < 8)
        && !((is_code(secret) || is_program(secret)) && extent == Extent::Prefix)
        && !secret.trim_ascii().is_empty()
        && match extent {
            Extent::Whole => !is_sentence(secret),
            Extent::Prefix => {
                (random || number) && !secret.iter().any(|byte| b"<>{}@".contains(byte))
            }
        };
    plausible.then_some(())?;
    found(start..start + end, &[E::Shape])
}

/// Words of letters with spaces between: prose, unless it is a cookie or a phrase of many words.
fn is_sentence(value: &[u8]) -> bool {
    let words = value.split(|byte| *byte == b' ').count();
    let prose = value.iter().all(|byte| {
        byte.is_ascii_alphabetic() || matches!(byte, b' ' | b'.' | b',' | b'\'' | b'!' | b'?')
    });
    prose && (2..12).contains(&words)
}

/// A value under a key that declares a password.
pub(super) fn declared_password(value: &[u8], extent: Extent) -> Option<Match> {
    let end = match extent {
        Extent::Whole => value.len(),
        Extent::Prefix => unquoted_end(value),
    };
    let password = value.get(..end).filter(|_| !is_label(value))?;
    let sentence = extent == Extent::Prefix
        && (is_prose(value, end)
            || is_remark(password)
            || is_type(value, end)
            || is_program(password));
    let plausible = password.len() >= PASSWORD_BYTES_MIN
        && is_real_secret(password)
        && !is_template(password)
        && !is_placeholder(value.get(..end + 1).unwrap_or(password))
        && !sentence
        && !(is_code(password)
            || extent == Extent::Prefix && is_code(value.get(..end + 2).unwrap_or(password)));
    plausible.then_some(())?;
    found(0..end, &[E::Shape])
}

/// Whether an unquoted word is what programs print or declare instead of a secret: a type (`SensitiveString,`), an
/// object (`Token{a64f992`, `android.os.BinderProxy@2bd79ce`), a line number (`stop:400`).
fn is_type(value: &[u8], end: usize) -> bool {
    let word = value.get(..end).unwrap_or_default();
    let name = run_end(word, 0, INLINE_BYTES_MAX, |byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.')
    });
    let (head, tail) = word.split_at_checked(name).unwrap_or((word, &[]));
    let humps = head.windows(2).filter(|pair| {
        pair.first().is_some_and(u8::is_ascii_lowercase)
            && pair.last().is_some_and(u8::is_ascii_uppercase)
    });
    let letters = head.iter().all(u8::is_ascii_alphabetic);
    let capital = head.first().is_some_and(u8::is_ascii_uppercase);
    let dotted = head.contains(&b'.') && head.iter().any(u8::is_ascii_uppercase);
    let closed = matches!(byte(value, end), b',' | b';' | b')' | b'>' | b'}');
    let object = match tail {
        [b'{', ..] => capital,
        [b'@', hash @ ..] => dotted && hash.iter().all(u8::is_ascii_hexdigit),
        [] => capital && letters && closed && humps.count() > 0,
        _ => false,
    };
    let line = word.len() < 4 && word.iter().all(u8::is_ascii_digit);
    object || line
}

/// The beginning of a variable or template: `${`, `{{`, `<`, `%(`.
fn is_template(value: &[u8]) -> bool {
    [&b"${"[..], b"$(", b"{{", b"<", b"%(", b"#{"].iter().any(|open| value.starts_with(open))
}

/// Whether a plain word is followed by more words: `must be at least`.
fn is_prose(value: &[u8], end: usize) -> bool {
    let word = value.get(..end).unwrap_or_default();
    let rest = value.get(end..).unwrap_or_default();
    let next = run_end(rest, 1, 24, |byte| byte.is_ascii_alphabetic());
    let plain = word.iter().all(u8::is_ascii_alphabetic)
        && !word.iter().skip(1).any(u8::is_ascii_uppercase);
    plain && byte(rest, 0) == b' ' && next > 1 && !matches!(byte(rest, next), b':' | b'=' | b'_')
}

/// `password is hunter2`: the cue and a token that is no plain word.
pub(super) fn recognize_password(site: &Site<'_>) -> Option<Match> {
    let text = site.text;
    let cue = ["password", "passwd", "pwd", "passcode", "passphrase"]
        .iter()
        .find_map(|cue| word_at(text, site.at, cue))?;
    let start = skip_link(text, cue);
    let linked = text.get(cue..start)?.windows(2).any(|pair| pair.eq_ignore_ascii_case(b"is"));
    let rest = text.get(start..).filter(|rest| !is_label(rest))?;
    let end = unquoted_end(rest);
    let password = rest.get(..end)?;
    let odd = password.iter().any(|byte| byte.is_ascii_digit() || !Site::is_word(*byte));
    let plausible =
        linked && odd && password.len() >= 4 && is_real_secret(password) && !is_code(password);
    plausible.then_some(())?;
    found(start..start + end, &[E::Shape, E::Cue])
}
