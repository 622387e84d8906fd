//! Transforms: what becomes of a value. All are pure; `token` is answered by the host.
//!
//! **Invariant:** a transform applied to its own output changes nothing, so that a second pass over redacted data
//! is clean. Hashes and tokens are recognised by their form instead ([`is_own_output`]).

mod custom;
mod generalise;
mod hash;
mod mask;
mod own;

use raksha_core::Entity;
use raksha_core::identifiers::Mask;

use crate::environment::{Key, KeyId};

pub use custom::CustomMask;
pub use hash::{HashScope, keyed_hash};
pub use mask::preset_mask;
pub use own::is_own_output;

/// The mask character of every preset.
pub const MASK_CHARACTER: char = 'X';

/// What a policy does with a value.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub enum Transform {
    /// Parts of the value stay.
    Mask(MaskStyle),
    /// The entity's name in brackets stands in its place: `[AADHAAR]`.
    Label,
    /// Nothing stands in its place.
    Drop,
    /// HMAC-SHA-256 under the key of this id.
    Hash(KeyId),
    /// A coarser value: IP network, month, first three digits of a PIN code.
    Generalise,
    /// A token of the host's vault.
    Token,
    /// The value stays and is reported.
    Keep,
}

impl Transform {
    /// The name in policies and reports.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Mask(_) => "mask",
            Self::Label => "label",
            Self::Drop => "drop",
            Self::Hash(_) => "hash",
            Self::Generalise => "generalise",
            Self::Token => "token",
            Self::Keep => "keep",
        }
    }
}

/// How a mask looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MaskStyle {
    /// One of the identifiers' own masks.
    Preset(Mask),
    /// Declared in a policy.
    Custom(CustomMask),
}

impl std::hash::Hash for MaskStyle {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match self {
            Self::Preset(mask) => format!("{mask:?}").hash(state),
            Self::Custom(mask) => mask.hash(state),
        }
    }
}

/// What a stateless transform may need beside the value.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// What the value is.
    pub entity: Entity,
    /// The entity's name (custom entities are named by the policy).
    pub name: &'a str,
    /// Whose data it is; separates the hashes of tenants.
    pub tenant: &'a str,
}

/// Appends `[NAME]`.
pub fn label(name: &str, out: &mut Vec<u8>) {
    out.push(b'[');
    out.extend_from_slice(name.as_bytes());
    out.push(b']');
}

/// Appends what stands in the place of `value`.
///
/// `key` is the key of a `Hash`; without it, as for `Token`, which the host must answer, the label is written:
/// callers check for the key first, and a value never slips through by omission.
pub fn apply(
    transform: &Transform,
    subject: Subject<'_>,
    key: Option<&Key>,
    value: &[u8],
    out: &mut Vec<u8>,
) {
    match (transform, key) {
        (Transform::Mask(MaskStyle::Preset(mask)), _) => {
            preset_mask(*mask, subject.name, value, out);
        }
        (Transform::Mask(MaskStyle::Custom(mask)), _) => mask.apply(value, out),
        (Transform::Drop, _) => {}
        (Transform::Keep, _) => out.extend_from_slice(value),
        (Transform::Generalise, _) => generalise::generalise(subject, value, out),
        (Transform::Hash(id), Some(key)) => {
            let scope =
                HashScope { entity: subject.entity, name: subject.name, tenant: subject.tenant };
            keyed_hash(key, id, scope, value, out);
        }
        (Transform::Label | Transform::Token | Transform::Hash(_), _) => label(subject.name, out),
    }
}

/// Calls `visit` with each character; invalid UTF-8 counts one character a byte.
#[inline]
pub(crate) fn each_character(value: &[u8], mut visit: impl FnMut(Option<char>)) {
    if value.is_ascii() {
        for byte in value {
            visit(Some(char::from(*byte)));
        }
        return;
    }
    for chunk in value.utf8_chunks() {
        chunk.valid().chars().for_each(|character| visit(Some(character)));
        chunk.invalid().iter().for_each(|_| visit(None));
    }
}

/// Whether a character carries content. ASCII punctuation and white space separate; everything else, combining
/// marks and invalid bytes included, is content: a vowel sign left standing would tell.
pub(crate) fn is_content(character: Option<char>) -> bool {
    match character {
        Some(character) if character.is_ascii() => character.is_ascii_alphanumeric(),
        Some(character) => !character.is_whitespace(),
        None => true,
    }
}

/// How many characters carry content.
pub(crate) fn content_count(value: &[u8]) -> usize {
    if value.is_ascii() {
        return value.iter().filter(|byte| byte.is_ascii_alphanumeric()).count();
    }
    let mut count = 0;
    each_character(value, |character| count += usize::from(is_content(character)));
    count
}

/// Appends a character; an invalid byte becomes the replacement character.
#[inline]
pub(crate) fn push_character(character: Option<char>, out: &mut Vec<u8>) {
    if let Some(character) = character.filter(char::is_ascii) {
        out.push(character as u8);
        return;
    }
    let mut buffer = [0; 4];
    let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
    out.extend_from_slice(character.encode_utf8(&mut buffer).as_bytes());
}

/// Replaces content by [`MASK_CHARACTER`] where `keeps` (given the ordinal among content characters) says no.
pub(crate) fn mask_content(value: &[u8], mut keeps: impl FnMut(usize) -> bool, out: &mut Vec<u8>) {
    let mut ordinal = 0;
    each_character(value, |character| {
        if is_content(character) {
            push_character(if keeps(ordinal) { character } else { Some(MASK_CHARACTER) }, out);
            ordinal += 1;
        } else {
            push_character(character, out);
        }
    });
}
