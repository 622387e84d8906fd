//! Credentials in URLs: `scheme://user:password@host`.

use super::form::{byte, found, is_mask, is_placeholder, run_start};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// Credentials in URLs. Only they are the match, not the URL.
#[rustfmt::skip]
pub static URL_CREDENTIALS: Identifier = Identifier {
    rule: "world.url_credentials",
    version: 1,
    entity: Entity::Secret,
    risk: "URLs are logged, shared and kept in histories, and the credentials with them.",
    sources: &["RFC 3986, section 3.2.1"],
    keys: &[],
    context: &[],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::At]),
    cues: &[],
    digit_counts: 0,
    recognize: Some(recognize),
    declared: None,
    mask: Mask::Label,
    found: &[
        "postgres://«app:s3cretpw»@db.example.com/app",
        "https://«deploy:ghx9-token»@git.example.com/repo.git",
        "redis://«:p4ssw0rd»@10.0.0.5:6379/0",
        "DATABASE_URL=mysql://«root:Tiger-1»@localhost/shop",
        "amqp://«guest:guest»@rabbit:5672",
    ],
    spared: &[
        "https://example.com/@user",
        "http://user@example.com/",
        "postgres://app:${DB_PASSWORD}@db/app",
        "https://[SECRET]@example.com",
        "see https://example.com:8080/a@b",
        "postgres://app:****@db/app",
    ],
};

/// The longest user name and password together, in bytes.
const CREDENTIAL_BYTES_MAX: usize = 512;

fn recognize(site: &Site<'_>) -> Option<Match> {
    let text = site.text;
    let start = run_start(text, site.at, CREDENTIAL_BYTES_MAX, |byte| {
        byte > b' ' && !matches!(byte, b'/' | b'"' | b'\'' | b'<' | b'>' | b'`')
    });
    let scheme_end = start.checked_sub(3)?;
    if text.get(scheme_end..start) != Some(b"://")
        || !byte(text, scheme_end.wrapping_sub(1)).is_ascii_alphanumeric()
    {
        return None;
    }
    let credentials = text.get(start..site.at)?;
    let colon = credentials.iter().position(|byte| *byte == b':')?;
    let password = credentials.get(colon + 1..)?;
    let host_follows = Site::is_word(site.byte(site.at + 1))
        || matches!(site.byte(site.at + 1), b'[' | b'$' | b'{');
    let template = is_placeholder(password) || is_mask(password);
    let stars = !password.iter().any(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80);
    (host_follows && !template && !stars).then_some(())?;
    found(start..site.at, &[E::Shape, E::TellingForm])
}
