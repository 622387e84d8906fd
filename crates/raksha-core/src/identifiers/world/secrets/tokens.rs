//! Tokens that issuers gave a prefix of their own, and JSON Web Tokens.

use std::ops::Range;

use crate::detect::Site;
use crate::identifiers::Match;
use crate::identifiers::classes::{self, Run};
use crate::identifiers::world::form::{byte, found, is_mask, run_end, run_start};
use crate::types::Evidence as E;

/// Which bytes follow the prefix.
#[derive(Clone, Copy)]
enum Alphabet {
    /// Letters and digits.
    Alphanumeric,
    /// Upper-case letters and digits.
    Upper,
    /// Lower-case hexadecimal digits.
    Hex,
    /// Letters, digits, `-` and `_`.
    Url,
}

impl Alphabet {
    const fn has(self, byte: u8) -> bool {
        match self {
            Self::Alphanumeric => byte.is_ascii_alphanumeric(),
            Self::Upper => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
            Self::Hex => byte.is_ascii_digit() || matches!(byte, b'a'..=b'f'),
            Self::Url => byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'),
        }
    }
}

/// A token: its prefix, and how many bytes of which alphabet follow.
struct Token {
    prefix: &'static [u8],
    alphabet: Alphabet,
    least: usize,
    most: usize,
}

const fn token(prefix: &'static str, alphabet: Alphabet, least: usize, most: usize) -> Token {
    Token { prefix: prefix.as_bytes(), alphabet, least, most }
}

/// The longest token, in bytes.
const TOKEN_BYTES_MAX: usize = 512;

use Alphabet::{Alphanumeric, Hex, Upper, Url};

#[rustfmt::skip]
static TOKENS: &[Token] = &[
    token("AKIA", Upper, 16, 16), // AWS access keys, long-lived and temporary
    token("ASIA", Upper, 16, 16),
    token("ABIA", Upper, 16, 16),
    token("ACCA", Upper, 16, 16),
    token("ghp_", Alphanumeric, 36, 255), // GitHub
    token("gho_", Alphanumeric, 36, 255),
    token("ghu_", Alphanumeric, 36, 255),
    token("ghs_", Alphanumeric, 36, 255),
    token("ghr_", Alphanumeric, 36, 255),
    token("github_pat_", Url, 36, 255),
    token("glpat-", Url, 20, 64), // GitLab
    token("glptt-", Url, 20, 64),
    token("gldt-", Url, 20, 64),
    token("glrt-", Url, 20, 64),
    token("xoxb-", Url, 10, TOKEN_BYTES_MAX), // Slack
    token("xoxp-", Url, 10, TOKEN_BYTES_MAX),
    token("xoxa-", Url, 10, TOKEN_BYTES_MAX),
    token("xoxr-", Url, 10, TOKEN_BYTES_MAX),
    token("xoxs-", Url, 10, TOKEN_BYTES_MAX),
    token("xoxe-", Url, 10, TOKEN_BYTES_MAX),
    token("xapp-", Url, 10, TOKEN_BYTES_MAX),
    token("sk_live_", Alphanumeric, 16, 255), // Stripe
    token("sk_test_", Alphanumeric, 16, 255),
    token("rk_live_", Alphanumeric, 16, 255),
    token("rk_test_", Alphanumeric, 16, 255),
    token("whsec_", Alphanumeric, 16, 255),
    token("pk_live_", Alphanumeric, 16, 255), // public by design, yet it names the account
    token("rzp_live_", Alphanumeric, 14, 14), // Razorpay
    token("rzp_test_", Alphanumeric, 14, 14),
    token("AIza", Url, 35, 35), // Google
    token("GOCSPX-", Url, 28, 28),
    token("ya29.", Url, 20, TOKEN_BYTES_MAX),
    token("SK", Hex, 32, 32), // Twilio
    token("npm_", Alphanumeric, 36, 36),
    token("pypi-AgE", Url, 40, TOKEN_BYTES_MAX),
    token("shpat_", Hex, 32, 32), // Shopify
    token("shpss_", Hex, 32, 32),
    token("shpca_", Hex, 32, 32),
    token("dop_v1_", Hex, 64, 64), // DigitalOcean
    token("hf_", Alphanumeric, 30, 64), // Hugging Face
    token("sk-ant-", Url, 24, TOKEN_BYTES_MAX),
    token("sk-proj-", Url, 24, TOKEN_BYTES_MAX),
    token("sk-", Alphanumeric, 40, 128),
    token("dapi", Hex, 32, 32), // Databricks
    token("dckr_pat_", Url, 20, 64),
    token("hvs.", Url, 24, TOKEN_BYTES_MAX), // Vault
    token("ATATT3", Url, 40, TOKEN_BYTES_MAX), // Atlassian
    token("lin_api_", Alphanumeric, 32, 64),
    token("glsa_", Url, 32, 64), // Grafana
    token("PMAK-", Url, 32, 96), // Postman
    token("NRAK-", Upper, 27, 27), // New Relic
    token("sq0atp-", Url, 22, 22), // Square
    token("sq0csp-", Url, 43, 43),
    token("AGE-SECRET-KEY-1", Upper, 58, 58),
    token("EAACEdEose0cBA", Alphanumeric, 20, TOKEN_BYTES_MAX), // Facebook
];

/// The tokens whose prefix begins with each byte, as bits.
static BY_FIRST_BYTE: [u64; 256] = by_first_byte();

#[expect(clippy::indexing_slicing, reason = "constant evaluation: out of bounds fails the build")]
const fn by_first_byte() -> [u64; 256] {
    let mut table = [0; 256];
    let mut number = 0;
    while number < TOKENS.len() {
        table[TOKENS[number].prefix[0] as usize] |= 1 << number;
        number += 1;
    }
    table
}

/// How far a run of token bytes is searched for a prefix, in bytes.
const RUN_BYTES_MAX: usize = 1024;

/// Looks for a token in the run of token bytes at `start`, which may begin with other things (`key=AKIA...`).
pub(super) fn in_run(text: &[u8], start: usize) -> Option<Match> {
    let run = Run::after(text, start, RUN_BYTES_MAX, classes::TOKEN);
    let end = start + run.length;
    let span = after_marker(text, start, end).or_else(|| at(text, start)).or_else(|| {
        // Another begins only behind a mark.
        let marks = if run.has(classes::TOKEN_MARK) { start + 1..end } else { end..end };
        marks.into_iter().find_map(|position| {
            let begins = !byte(text, position - 1).is_ascii_alphanumeric();
            begins.then(|| at(text, position)).flatten()
        })
    })?;
    found(span, &[E::Shape, E::TellingForm])
}

/// A token or JSON Web Token that begins at `start`.
pub(super) fn at(text: &[u8], start: usize) -> Option<Range<usize>> {
    let rest = text.get(start..)?;
    let first = *rest.first()?;
    if Site::is_word(byte(text, start.wrapping_sub(1))) && byte(text, start - 1) != b'_' {
        return None;
    }
    if first == b'e' && rest.starts_with(b"eyJ") {
        return web_token(text, start);
    }
    if first == b'S' && rest.starts_with(b"SG.") {
        return send_grid(text, start);
    }
    let mut tokens = BY_FIRST_BYTE.get(usize::from(first)).copied().unwrap_or(0);
    while tokens != 0 {
        let token = TOKENS.get(tokens.trailing_zeros() as usize)?;
        tokens &= tokens - 1;
        let span = with_prefix(text, start, token);
        if span.is_some() {
            return span;
        }
    }
    None
}

/// The token that begins at `start`, if it is of this kind.
fn with_prefix(text: &[u8], start: usize, token: &Token) -> Option<Range<usize>> {
    if !text.get(start..)?.starts_with(token.prefix) {
        return None;
    }
    let body = start + token.prefix.len();
    let end = run_end(text, body, token.most + 1, |byte| token.alphabet.has(byte));
    let value = text.get(body..end)?;
    let fits =
        (token.least..=token.most).contains(&(end - body)) && !Site::is_word(byte(text, end));
    let real = value.iter().any(u8::is_ascii_digit) || value.iter().any(u8::is_ascii_lowercase);
    (fits && real && !is_mask(value)).then_some(start..end)
}

/// `header.payload.signature`, base64url; a JWE has five parts.
fn web_token(text: &[u8], start: usize) -> Option<Range<usize>> {
    const PART_BYTES_MAX: usize = 16 * 1024;
    const HEADER_BYTES_MIN: usize = 12;
    let part = |position: usize| run_end(text, position, PART_BYTES_MAX, |byte| Url.has(byte));
    let header = part(start);
    if header - start < HEADER_BYTES_MIN || byte(text, header) != b'.' {
        return None;
    }
    let mut end = part(header + 1);
    if end - header < 3 || byte(text, end) != b'.' {
        return None;
    }
    for _ in 0..3 {
        if byte(text, end) != b'.' {
            break;
        }
        end = part(end + 1);
    }
    // A full stop that ends the sentence after an unsigned token.
    Some(start..run_start(text, end, 1, |byte| byte == b'.'))
}

/// `SG.` and two parts of 22 and 43 characters, give or take what people shorten in examples.
fn send_grid(text: &[u8], start: usize) -> Option<Range<usize>> {
    let first = run_end(text, start + 3, 33, |byte| Url.has(byte));
    let second = run_end(text, first + 1, 65, |byte| Url.has(byte));
    let lengths = (first - start - 3, second.saturating_sub(first + 1));
    (matches!(lengths, (16..=32, 32..=64)) && byte(text, first) == b'.').then_some(start..second)
}

/// Tokens whose mark stands before the run: SendGrid, Telegram bots, Slack webhooks, Google refresh tokens.
fn after_marker(text: &[u8], start: usize, end: usize) -> Option<Range<usize>> {
    // The last bytes of all marks.
    if !matches!(byte(text, start.wrapping_sub(1)), b'.' | b'm' | b':') {
        return None;
    }
    let before = |mark: &[u8]| {
        start.checked_sub(mark.len()).filter(|from| text.get(*from..start) == Some(mark))
    };
    if let Some(from) = before(b"SG.") {
        return send_grid(text, from);
    }
    if let Some(from) = before(b"ya29.").or_else(|| before(b"hvs.")) {
        return at(text, from);
    }
    if before(b"hooks.slack.com").is_some() {
        let path = text.get(start..end)?;
        return path.starts_with(b"/services/T").then_some(start + b"/services/".len()..end);
    }
    let run = text.get(start..end)?;
    if run.starts_with(b"AA") && run.len() == 35 && byte(text, start.wrapping_sub(1)) == b':' {
        let bot = run_start(text, start - 1, 11, |byte| byte.is_ascii_digit());
        return (8..=10).contains(&(start - 1 - bot)).then_some(bot..end);
    }
    None
}
