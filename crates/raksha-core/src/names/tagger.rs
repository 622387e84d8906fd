//! The seam of the statistical tagger: typed tokens in, labelled spans out.
//!
//! Nothing here implements it. A tagger sees what patterns could not settle: the detector hands over one line (or
//! one value) as tokens, every pattern finding already folded into one typed token, so that no tagger can split an
//! e-mail address or call a host a person.

use std::ops::Range;

use crate::types::Entity;

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum TokenKind {
    /// Letters of any script, with inner apostrophes and hyphens.
    Word,
    /// Digits, perhaps with separators.
    Number,
    /// Letters and digits mixed: codes, hashes, versions.
    Code,
    /// One punctuation character.
    Punctuation,
    /// A line break; context does not cross it, addresses may.
    LineBreak,
    /// Something a pattern found (or spared: a URL, a path, a timestamp).
    Pattern(Option<Entity>),
}

/// One token of the text under tagging.
#[derive(Clone, Debug)]
pub struct Token<'a> {
    /// Bytes of the segment's text.
    pub span: Range<u32>,
    /// The bytes themselves.
    pub text: &'a [u8],
    /// What kind.
    pub kind: TokenKind,
    /// Whether a blank stands before.
    pub spaced: bool,
}

/// What a tagger can say about a run of tokens.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Label {
    /// A person's name.
    Person,
    /// A postal address.
    Address,
    /// A place: a decoy that keeps `Delhi` from being a person; reported only in profiles that ask.
    Location,
}

/// A run of tokens with a label.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Labelled {
    /// Indexes into the tokens, not bytes.
    pub tokens: Range<usize>,
    /// What they are.
    pub label: Label,
    /// How sure the model is, calibrated, in percent.
    pub percent: u8,
}

/// A statistical tagger.
pub trait Tagger: Send + Sync {
    /// Appends the labelled runs of `tokens`, in order and without overlap.
    ///
    /// Must take time linear in the tokens, must not allocate per token, and must give the same answer for the
    /// same tokens: detection is deterministic.
    fn tag(&self, tokens: &[Token<'_>], spans: &mut Vec<Labelled>);
}
