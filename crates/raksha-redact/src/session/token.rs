//! Stateful transforms: what the host is asked, and replacements that wait for its answer.

use raksha_core::{Encoding, Entity, Sensitive};

use crate::decode::{encode, needs_whole};

/// A value that the host's vault is to replace.
#[derive(Clone, Debug)]
pub struct TokenRequest {
    /// The request's number within the session; the answer carries it back.
    pub id: u64,
    /// What the value is.
    pub entity: Entity,
    /// The entity's name.
    pub name: String,
    /// The value.
    pub value: Sensitive<Vec<u8>>,
    pub(super) groups: u32,
}

/// The vault's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenAnswer {
    /// The request's number.
    pub id: u64,
    /// What stands in the value's place; `None` if the vault failed: then the label stands there.
    pub token: Option<Vec<u8>>,
}

/// A replacement with tokens in it.
#[derive(Clone, Debug)]
pub(super) enum Template {
    Bytes(Sensitive<Vec<u8>>),
    Token { id: u64 },
    Sequence(Vec<Self>),
    Encoded(Encoding, Box<Self>),
}

impl Template {
    /// Writes the replacement. `None` while an answer is missing.
    pub(super) fn render(&self, answers: &[(u64, Vec<u8>)], out: &mut Vec<u8>) -> Option<()> {
        match self {
            Self::Bytes(bytes) => out.extend_from_slice(bytes.expose()),
            Self::Token { id } => {
                let position = answers.binary_search_by_key(id, |(known, _)| *known).ok()?;
                out.extend_from_slice(&answers.get(position)?.1);
            }
            Self::Sequence(parts) => {
                for part in parts {
                    part.render(answers, out)?;
                }
            }
            Self::Encoded(encoding, inner) => {
                let mut plain = Vec::new();
                inner.render(answers, &mut plain)?;
                encode_part(*encoding, &mut plain, out);
            }
        }
        Some(())
    }

    /// Whether an answer to one of these requests is part of the replacement.
    pub(super) fn waits_for(&self, wanted: u64) -> bool {
        match self {
            Self::Bytes(_) => false,
            Self::Token { id } => *id == wanted,
            Self::Sequence(parts) => parts.iter().any(|part| part.waits_for(wanted)),
            Self::Encoded(_, inner) => inner.waits_for(wanted),
        }
    }
}

/// Encodes a part of a text. An unquoted cell cannot be quoted in part: bytes that would break it become `_`.
pub(super) fn encode_part(encoding: Encoding, plain: &mut [u8], out: &mut Vec<u8>) {
    if let Encoding::CsvBare { delimiter } = encoding
        && needs_whole(encoding, plain)
    {
        for byte in plain.iter_mut() {
            // A quote in the middle of an unquoted cell stands for itself with every common reader.
            if matches!(byte, b'\r' | b'\n') || *byte == delimiter {
                *byte = b'_';
            }
        }
        out.extend_from_slice(plain);
        return;
    }
    encode(encoding, plain, out);
}
