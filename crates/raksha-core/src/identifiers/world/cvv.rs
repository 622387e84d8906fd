//! Card verification values: three or four digits under a key or right after their name.

use super::form::{byte, found, phrase_at, run_end, skip_link};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// Card verification values.
#[rustfmt::skip]
pub static CVV: Identifier = Identifier {
    rule: "world.cvv",
    version: 1,
    entity: Entity::Cvv,
    risk: "With the card number it authorises payments; PCI DSS forbids to keep it at all.",
    sources: &["PCI DSS 4.0.1, requirement 3.3.1"],
    keys: &[
        "cvv", "cvv2", "cvc", "cvc2", "csc", "cvv no", "cvv number", "cvv code", "cvc code", "card cvv", "card cvc", "cid code",
        "card verification value", "card verification code", "card security code", "card code", "security code",
    ],
    context: &["cvv", "cvc", "cvv2", "cvc2", "csc"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Keyword]),
    cues: CUES,
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Label,
    found: &[
        "cvv «123» exp 12/29",
        "CVV: «4821»",
        "the cvc is «907»",
        "cvv2=«331»&exp=1229",
        "CVV no. «118»",
    ],
    spared: &["cvv mismatch", "cvv 12", "cvv 12345", "code 123", "cvv: [CVV]", "cvc 3.14"],
};

pub(super) const CUES: &[&str] =
    &["cvv", "cvv2", "cvc", "cvc2", "csc", "card security code", "card verification value"];

fn recognize(site: &Site<'_>) -> Option<Match> {
    let start = skip_link(site.text, phrase_at(site.text, site.at, CUES)?);
    let one = declared(site.text.get(start..)?, Extent::Prefix)?;
    found(start + one.span.start..start + one.span.end, &[E::Shape, E::Cue])
}

fn declared(value: &[u8], _extent: Extent) -> Option<Match> {
    let end = run_end(value, 0, 5, |byte| byte.is_ascii_digit());
    let after = byte(value, end);
    let decimal = matches!(after, b'.' | b'-' | b'/') && byte(value, end + 1).is_ascii_digit();
    (matches!(end, 3 | 4) && !Site::is_word(after) && !decimal).then_some(())?;
    found(0..end, &[E::Shape])
}
