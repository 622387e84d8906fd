//! Secrets: tokens with known prefixes, private keys, bearer and basic credentials, and what keys declare.

use super::form::{byte, found};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

mod assigned;
mod credentials;
mod private_key;
mod tokens;

pub use private_key::open_private_key;

/// API keys, tokens, private keys and authorization headers.
#[rustfmt::skip]
pub static SECRET: Identifier = Identifier {
    rule: "world.secret",
    version: 1,
    entity: Entity::Secret,
    risk: "Whoever holds it acts as its owner.",
    sources: &["RFC 6750", "RFC 7515", "RFC 7617", "RFC 7468", "token formats published by the issuers"],
    keys: &[
        "secret", "secret key", "secretkey", "client secret", "clientsecret", "app secret", "shared secret", "webhook secret",
        "api key", "apikey", "api token", "api secret", "x api key", "access key", "access key id", "accesskey", "secret access key",
        "aws secret access key", "account key", "shared access key", "private key", "privatekey", "signing key", "encryption key",
        "master key", "auth key", "authkey", "service key", "license key secret", "token", "auth token", "authtoken", "access token", "accesstoken",
        "refresh token", "refreshtoken", "id token", "bearer token", "session token", "csrf token", "xsrf token", "push token", "fcm token",
        "jwt", "authorization", "proxy authorization", "authorisation", "cookie", "set cookie", "session cookie", "credential",
        "credentials", "connection string", "subscription key", "jsessionid", "phpsessid", "seed phrase", "recovery phrase", "mnemonic phrase", "backup codes",
    ],
    context: &["secret", "token", "key", "apikey", "bearer", "credential", "credentials"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Long, Seed::Keyword]),
    cues: CUES,
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(assigned::declared_secret),
    mask: Mask::Label,
    found: &[
        "key «AKIAQYLPMN5HHHFPZAM2» leaked",
        "AWS_SECRET_ACCESS_KEY=«wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY»",
        "git clone with «ghp_16C7e42F292c6912E7710c838347Ae178B4a»",
        "Authorization: Bearer «mF_9.B5f-4.1JqM8x2»",
        "curl -H 'Authorization: Basic «dXNlcjpodW50ZXIyMg==»'",
        "jwt «eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N» expired",
        "rzp «rzp_live_ILgsfZCZoFIKMb» in config",
        "slack «xoxb-123456789012-abcdefGHIJ12»",
        "maps key=«AIzaSyA1234567890abcdefghijklmnopqrstuv»",
        "«-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7\n-----END RSA PRIVATE KEY-----»\n",
        "api_key: «9f8e7d6c5b4a39281706»",
        "key: «sk-proj-abcdefghijklmnopqrstuvwxyz1234567890abcdefghijklmnopqr» in config",
        "JSESSIONID=«A1B2C3D4E5F6G7H8I9J0» found",
    ],
    spared: &[
        "api_key: ${API_KEY}",
        "token: null",
        "token=<your-token>",
        "secret: ********",
        "Bearer token required",
        "Basic training starts",
        "commit 356a192b7913b04c54574d18c28d46e6395428ab",
        "-----BEGIN CERTIFICATE-----",
        "token: [SECRET]",
        "token=[SECRET]]",
        "authorization: granted",
        "SKIPPED_BECAUSE_DISABLED",
        "focus token=Token{a64f992 Record{de92",
        "at wm.AppToken.stop:400 com.example",
        "Bad token: android.os.BinderProxy@2bd79ce",
        "api_key: SensitiveString,",
        "Token::StartTag(t) => next",
        "BAD_PASSWORD = (SEC_ERROR_BASE + 85),",
        "token: typing.Union[bytes, str]",
        "password: *mut c_char",
        "if self.password is None:",
        "credentials: Arc<Credentials>,",
    ],
};

/// Passwords, by key or by `password is ...`.
#[rustfmt::skip]
pub static PASSWORD: Identifier = Identifier {
    rule: "world.password",
    version: 1,
    entity: Entity::Secret,
    risk: "People use the same password in many places.",
    sources: &["OWASP Logging Cheat Sheet, data to exclude"],
    keys: &[
        "password", "passwd", "passwrd", "pasword", "passwort", "pass word", "pwd", "pswd", "psw", "pass", "passphrase", "pass phrase",
        "user password", "userpass", "user pass", "db password", "dbpass", "db pass", "login password", "new password", "old password",
        "current password", "confirm password", "password confirmation", "password hash", "passwordhash", "password digest", "pw",
        "netbanking password", "transaction password", "wifi password", "security answer", "secret answer", "पासवर्ड",
    ],
    context: &["password", "passwd", "pwd", "passphrase", "पासवर्ड"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Keyword]),
    cues: CUES,
    digit_counts: 0,
    recognize: Some(assigned::recognize_password),
    declared: Some(assigned::declared_password),
    mask: Mask::Label,
    found: &[
        "password: «hunter2»",
        "pwd=«S3cr3t!x»;Database=shop",
        "my password is «Tiger@2024», please reset",
        "passwd: «crickets»",
        "DB_PASSWORD=«p@ssw0rd»",
    ],
    spared: &[
        "password: must be at least eight characters",
        "password=********",
        "password: String,",
        "pwd = os.getcwd()",
        "password: <password>",
        "your password is wrong",
        "password reset requested",
        "password: [SECRET]",
        "password=[SECRET]>next",
        "the password is [SECRET].",
        "password=changeme",
    ],
};

/// Beginnings of words at which a secret may start.
pub(super) const CUES: &[&str] = &[
    "bearer",
    "basic",
    "begin",
    "eyj",
    "akia",
    "asia",
    "ghp_",
    "gho_",
    "ghu_",
    "ghs_",
    "ghr_",
    "github_pat",
    "glpat",
    "xox",
    "sk_",
    "sk-",
    "ya29",
    "pk_live_",
    "rk_",
    "rzp_",
    "sg",
    "npm_",
    "aiza",
    "hf_",
    "password",
    "passwd",
    "pwd",
    "passcode",
    "passphrase",
];

fn recognize(site: &Site<'_>) -> Option<Match> {
    match site.seed {
        Seed::Long => tokens::in_run(site.text, site.at),
        Seed::Keyword => private_key::recognize(site.text, site.at)
            .or_else(|| credentials::recognize(site.text, site.at))
            .or_else(|| short_token(site)),
        _ => None,
    }
}

/// A token whose run is too short or too even for a seed. Inside a seeded run it would be read again and again.
fn short_token(site: &Site<'_>) -> Option<Match> {
    if matches!(site.before(site.at), b'-' | b'_' | b'+' | b'/') {
        return None;
    }
    found(tokens::at(site.text, site.at)?, &[E::Shape, E::TellingForm])
}

/// Whether a byte may stand in a token: base64 in both alphabets, and what issuers put between parts.
const fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'_' | b'=' | b'-' | b'.' | b'~')
}

/// How much a byte run looks drawn at random: digits and both cases.
fn is_mixed(token: &[u8]) -> bool {
    let digits = token.iter().any(u8::is_ascii_digit);
    let upper = token.iter().any(u8::is_ascii_uppercase);
    let lower = token.iter().any(u8::is_ascii_lowercase);
    (digits && (upper || lower)) || (upper && lower && !byte(token, 0).is_ascii_uppercase())
}
