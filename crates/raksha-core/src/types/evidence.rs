//! What speaks for a finding, and the one table that turns it into a confidence.

use std::fmt;

/// How sure a finding is. Follows from its evidence by [`EvidenceSet::confidence`] and nothing else.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Confidence {
    /// A checksum on a bare run, or a shape alone: reported, not acted on by default.
    Low,
    /// A shape with a context word, a standalone mobile number, a cue before a name.
    Medium,
    /// A declaring key with a plausible shape, a checksum with grouping or context, a telling form.
    High,
    /// A declaring key with a checksum, or a form that carries its own check.
    Certain,
}

impl Confidence {
    /// The lower-case name used in reports and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Certain => "certain",
        }
    }

    /// The confidence of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Low, Self::Medium, Self::High, Self::Certain]
            .into_iter()
            .find(|confidence| confidence.name() == name)
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

macro_rules! evidence {
    ($($variant:ident $bit:literal $name:literal $doc:literal;)*) => {
        /// One piece of evidence.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
        pub enum Evidence {
            $(#[doc = $doc] $variant,)*
        }

        impl Evidence {
            /// Every kind of evidence.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            const fn bit(self) -> u32 {
                match self { $(Self::$variant => 1 << $bit,)* }
            }

            /// The stable name in reports.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

evidence! {
    Shape 0 "shape" "The value has the grammar of the identifier.";
    Grouping 1 "grouping" "Separators stand where people write them (4-4-4, 5-5, ...).";
    ChecksumOk 2 "checksum:ok" "The check digit or character is right.";
    ChecksumFailed 3 "checksum:failed" "The check digit or character is wrong; only a declaring key may overrule it.";
    Key 4 "key" "A key, column or attribute name declares the entity.";
    Context 5 "context" "A context word stands near by (the distance in words is kept).";
    TellingForm 6 "form" "The form alone tells: an e-mail, +91 and a mobile number, a token with a known prefix, a known UPI handle.";
    SelfEvident 7 "self-evident" "A form that carries its own check: GSTIN, IBAN, PEM block, MRZ.";
    NumberPlan 8 "number-plan" "A standalone number that the numbering plan knows as a mobile.";
    KnownHandle 9 "handle:known" "The handle, prefix or issuer is in the reference table.";
    UnknownHandle 10 "handle:unknown" "The handle is in no reference table.";
    Model 11 "model" "The tagger's score is above its threshold (the score is kept).";
    Cue 12 "cue" "A cue before or after: a title, S/o, 'my name is', 'deliver to'.";
    Gazetteer 13 "gazetteer" "The words are in a gazetteer.";
    AddressParts 14 "address-parts" "A PIN code or at least three address parts.";
    PinAgrees 15 "pin-agrees" "The PIN code belongs to the named place.";
    CustomRule 16 "custom" "A custom rule of the policy matched.";
    Decoded 17 "decoded" "The value was found under an encoding.";
    Remembered 19 "remembered" "The same name stands under a declaring key of this record.";
    Forced 18 "forced" "A force list of the policy names the value.";
}

/// Evidence gathered for one finding: a set, with the distance of the context word and the score of the model.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct EvidenceSet {
    bits: u32,
    context_distance: u8,
    model_percent: u8,
}

impl EvidenceSet {
    /// No evidence yet.
    pub const NONE: Self = Self { bits: 0, context_distance: 0, model_percent: 0 };

    /// These pieces of evidence.
    #[inline]
    pub const fn of(pieces: &[Evidence]) -> Self {
        let mut set = Self::NONE;
        let mut position = 0;
        while position < pieces.len() {
            #[expect(clippy::indexing_slicing, reason = "bounded by the loop; `get` is not const")]
            {
                set = set.with(pieces[position]);
            }
            position += 1;
        }
        set
    }

    /// This evidence and one piece more.
    #[must_use]
    pub const fn with(mut self, piece: Evidence) -> Self {
        self.bits |= piece.bit();
        self
    }

    /// This evidence less one piece.
    #[must_use]
    pub const fn without(mut self, piece: Evidence) -> Self {
        self.bits &= !piece.bit();
        self
    }

    /// One piece more if `condition` holds.
    #[must_use]
    pub const fn with_if(self, condition: bool, piece: Evidence) -> Self {
        if condition { self.with(piece) } else { self }
    }

    /// A context word at this distance in words (0 = adjacent).
    #[must_use]
    pub const fn with_context(mut self, distance: u8) -> Self {
        self.context_distance = distance;
        self.with(Evidence::Context)
    }

    /// The model's score in percent.
    #[must_use]
    pub const fn with_model(mut self, percent: u8) -> Self {
        self.model_percent = percent;
        self.with(Evidence::Model)
    }

    /// The evidence of both.
    #[must_use]
    pub const fn union(mut self, other: Self) -> Self {
        if self.bits & Evidence::Context.bit() == 0 {
            self.context_distance = other.context_distance;
        }
        if self.model_percent < other.model_percent {
            self.model_percent = other.model_percent;
        }
        self.bits |= other.bits;
        self
    }

    /// Whether this piece is there.
    pub const fn has(self, piece: Evidence) -> bool {
        self.bits & piece.bit() != 0
    }

    /// The one table of confidence (see `ARCHITECTURE.md`, "Evidence and confidence").
    pub const fn confidence(self) -> Confidence {
        use Evidence as E;
        let checked = self.has(E::ChecksumOk);
        if self.has(E::Forced) || self.has(E::SelfEvident) || (self.has(E::Key) && checked) {
            return Confidence::Certain;
        }
        if self.has(E::Key)
            || (checked && (self.has(E::Grouping) || self.has(E::Context)))
            || self.has(E::TellingForm)
            || self.has(E::CustomRule)
            || self.has(E::PinAgrees)
        {
            return Confidence::High;
        }
        if self.has(E::Context)
            || self.has(E::NumberPlan)
            || self.has(E::Model)
            || self.has(E::Cue)
            || self.has(E::Remembered)
            || self.has(E::AddressParts)
        {
            return Confidence::Medium;
        }
        Confidence::Low
    }

    /// The names for reports, such as `["shape", "checksum:ok", "context:2"]`.
    pub fn names(self) -> Vec<String> {
        Evidence::ALL
            .iter()
            .filter(|piece| self.has(**piece))
            .map(|piece| match piece {
                Evidence::Context => format!("context:{}", self.context_distance),
                Evidence::Model => format!("model:0.{:02}", self.model_percent.min(99)),
                other => other.name().to_owned(),
            })
            .collect()
    }
}

impl fmt::Debug for EvidenceSet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.names().join("+"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confidence_follows_the_table() {
        use Evidence as E;
        let cases: &[(&[Evidence], Confidence)] = &[
            (&[E::Shape], Confidence::Low),
            (&[E::Shape, E::ChecksumOk], Confidence::Low),
            (&[E::Shape, E::ChecksumOk, E::Grouping], Confidence::High),
            (&[E::Shape, E::ChecksumOk, E::Context], Confidence::High),
            (&[E::Shape, E::ChecksumOk, E::Key], Confidence::Certain),
            (&[E::Shape, E::ChecksumFailed, E::Key], Confidence::High),
            (&[E::Shape, E::Context], Confidence::Medium),
            (&[E::Shape, E::NumberPlan], Confidence::Medium),
            (&[E::Shape, E::SelfEvident], Confidence::Certain),
            (&[E::Shape, E::TellingForm], Confidence::High),
        ];
        for (pieces, expected) in cases {
            assert_eq!(EvidenceSet::of(pieces).confidence(), *expected, "{pieces:?}");
        }
    }

    #[test]
    fn names_tell_distance_and_score() {
        let set = EvidenceSet::of(&[Evidence::Shape]).with_context(2).with_model(93);
        assert_eq!(set.names(), ["shape", "context:2", "model:0.93"]);
    }
}
