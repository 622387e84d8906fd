//! A document as the model sees it: tokens with their right labels.

use raksha_core::detect::{DetectScratch, Detector, RecordContext};
use raksha_core::names::tagger::lexicon::Lexicon;
use raksha_core::names::tagger::tokens::{Folded, fold, key_hash};
use raksha_core::names::tagger::{Label as Tag, Token, Tokenizer};
use raksha_core::{Finding, Segment, SegmentKind};

use crate::document::{Document, Label};

/// A document cut into tokens.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The text that the tokens point into.
    pub text: Vec<u8>,
    /// The tokens.
    pub tokens: Vec<Token>,
    /// The right label of each, as a number.
    pub gold: Vec<u8>,
}

/// Cuts documents as detection does: patterns first.
pub struct Cutter<'a> {
    detector: Detector,
    scratch: DetectScratch,
    lexicon: Lexicon<'a>,
    findings: Vec<Finding>,
    folded: Vec<Folded>,
}

impl<'a> Cutter<'a> {
    /// A cutter that knows these words.
    pub fn new(lexicon: Lexicon<'a>) -> Self {
        Self {
            detector: Detector::default(),
            scratch: DetectScratch::default(),
            lexicon,
            findings: Vec::new(),
            folded: Vec::new(),
        }
    }

    /// The sample of a document; `key`: the key it stands under, if any.
    pub fn cut(&mut self, document: &Document, key: Option<&str>) -> Sample {
        let text = document.text.as_bytes();
        self.findings.clear();
        let segment = Segment::of(text, SegmentKind::Text);
        let mut record = RecordContext::new();
        self.detector.segment(&segment, &mut record, &mut self.scratch, &mut self.findings);
        fold(&self.findings, &mut self.folded);
        let key = key.map_or(0, |key| key_hash(key.as_bytes()));
        let mut cut = Tokenizer::new(text, &self.folded, self.lexicon, key, Vec::new());
        cut.cut(0..text.len());
        let tokens = cut.into_tokens();
        let gold = labels(document, &tokens);
        Sample { text: text.to_vec(), tokens, gold }
    }
}

/// How the first token of a span is labelled.
pub const fn first_tag(label: Label) -> Tag {
    match label {
        Label::Person => Tag::PersonFirst,
        Label::Address => Tag::AddressFirst,
        Label::Decoy => Tag::DecoyFirst,
    }
}

/// The label of each token: that of the span it begins in.
fn labels(document: &Document, tokens: &[Token]) -> Vec<u8> {
    let mut spans = document.spans.iter().peekable();
    let mut inside = None;
    tokens
        .iter()
        .map(|token| {
            let (start, end) = (token.start as usize, token.end as usize);
            while spans.next_if(|span| span.bytes.end <= start).is_some() {}
            let Some(span) = spans.peek().filter(|span| span.bytes.start < end) else {
                inside = None;
                return Tag::Outside as u8;
            };
            let first = first_tag(span.label);
            let begun = inside == Some(span.bytes.start);
            let label = if begun { first.next().unwrap_or(first) } else { first };
            // Where a corpus labels what no detection would (a name that is a number), nothing is learned.
            inside = token.allows(label).then_some(span.bytes.start);
            if inside.is_some() { label as u8 } else { Tag::Outside as u8 }
        })
        .collect()
}
