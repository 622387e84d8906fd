//! The statistical tagger: names and postal addresses in sentences, where no key and no cue word tells.
//!
//! A linear model over hashed features of the words around each word, decoded by Viterbi under the rule that a span
//! begins before it goes on. Four steps, each a module: [`tokens`] cuts text, [`lexicon`] knows words, [`features`]
//! turns a token and its neighbours into rows of a table, [`decode`] finds the best labels and how sure they are.
//! Pure and deterministic: integers only, so every machine gives the same labels.
//!
//! The weights and the lexicon are made by `cargo xtask train`, which uses these same modules, so that training and
//! detection cannot drift apart. `MODEL_CARD.md` beside this file says from what, and how good they are.

mod bytes;
pub mod decode;
pub mod features;
pub mod hash;
pub mod lexicon;
pub mod model;
#[cfg(test)]
mod tests;
pub mod tokens;

pub use decode::{Decoder, Labelled};
pub use model::{Model, model};
pub use tokens::{Token, Tokenizer};

/// What a token is, as the model labels it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum Label {
    /// Nothing of interest.
    Outside,
    /// The first token of a person's name.
    PersonFirst,
    /// A further token of it.
    PersonNext,
    /// The first token of a postal address.
    AddressFirst,
    /// A further token of it.
    AddressNext,
    /// The first token of a place that is no address, an organisation or a brand: a decoy that keeps `Delhi` and
    /// `Louis Philippe` from being persons.
    DecoyFirst,
    /// A further token of it.
    DecoyNext,
}

impl Label {
    /// How many there are.
    pub const COUNT: usize = 7;

    /// All, in the order of their numbers.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Outside,
        Self::PersonFirst,
        Self::PersonNext,
        Self::AddressFirst,
        Self::AddressNext,
        Self::DecoyFirst,
        Self::DecoyNext,
    ];

    /// The label that goes on where this one began or went on; `None` outside.
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Outside => None,
            Self::PersonFirst | Self::PersonNext => Some(Self::PersonNext),
            Self::AddressFirst | Self::AddressNext => Some(Self::AddressNext),
            Self::DecoyFirst | Self::DecoyNext => Some(Self::DecoyNext),
        }
    }

    /// Whether a span goes on with this label, so that it cannot stand first.
    pub const fn goes_on(self) -> bool {
        matches!(self, Self::PersonNext | Self::AddressNext | Self::DecoyNext)
    }

    /// Whether this label may follow another (`None`: at the beginning of the text).
    pub fn may_follow(self, before: Option<Self>) -> bool {
        !self.goes_on() || before.and_then(Self::next) == Some(self)
    }
}
