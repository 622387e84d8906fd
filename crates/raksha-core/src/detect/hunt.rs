//! The search of one segment: recognizers at seeds, then key, context and vetoes for what their form does not settle.

use std::ops::Range;

use super::context::Neighbours;
use super::detector::{DECLARING_WORD, Detector, NUMERIC};
use super::{Number, Seed, SeedSet, Site, veto};
use crate::identifiers::{Identifier, Match, Reach};
use crate::keys::{self, Declaration, KeyCache, KeyInfo};
use crate::types::limits::INLINE_VALUE_BYTES_MAX;
use crate::types::{Confidence, Entity, Evidence, EvidenceSet, Finding, Segment};

/// One segment being searched.
pub(super) struct Hunt<'a, 'b> {
    detector: &'a Detector,
    segment: &'a Segment<'b>,
    info: &'a KeyInfo,
    keys: &'a mut KeyCache,
    out: &'a mut Vec<Finding>,
    /// Where the latest findings end.
    found_until: u32,
    around: Around,
}

/// What stands around the last span that was looked at: several identifiers ask about the same one.
struct Around {
    start: usize,
    end: usize,
    /// How far the words were read; `None`: not at all yet.
    reach: Option<Reach>,
    neighbours: Neighbours,
    /// What the key before the span says, if there is one.
    inline_key: Option<KeyInfo>,
}

impl Around {
    const NOWHERE: Self = Self::of(usize::MAX..usize::MAX, None);

    /// A span and the key before it; no words read yet.
    const fn of(span: Range<usize>, inline_key: Option<KeyInfo>) -> Self {
        Self {
            start: span.start,
            end: span.end,
            reach: None,
            neighbours: Neighbours::NONE,
            inline_key,
        }
    }
}

impl<'a, 'b> Hunt<'a, 'b> {
    /// The search of a segment whose key says `info`.
    pub(super) fn new(
        detector: &'a Detector,
        segment: &'a Segment<'b>,
        info: &'a KeyInfo,
        keys: &'a mut KeyCache,
        out: &'a mut Vec<Finding>,
    ) -> Self {
        let recent = out.iter().rev().take(RECENT_FINDINGS);
        let found_until = recent.map(|finding| finding.span.end).max().unwrap_or(0);
        Self { detector, segment, info, keys, out, found_until, around: Around::NOWHERE }
    }

    /// Tries numeric identifiers; returns the end of the number if one matched.
    pub(super) fn number(&mut self, at: usize, seeds: SeedSet) -> usize {
        let detector = self.detector;
        let seed = first_seed(seeds.0 & NUMERIC.0);
        let text = self.segment.text;
        let mut site = Site { text, at, seed, number: Number::parse(text, at) };
        while let Some(number) = &site.number {
            let mut matched = false;
            for attempt in detector.by_digits.get(number.digits().len()).into_iter().flatten() {
                // Asked by reference: copying a match out of an option costs as much as weighing it.
                if attempt.seeds.meets(seeds)
                    && let Some(found) = &(attempt.recognize)(&site)
                {
                    matched |= self.consider(attempt.identifier, found, Some(number));
                }
            }
            if matched {
                return number.span.end;
            }
            let Some(shorter) = number.without_last_group() else { break };
            site.number = Some(shorter);
        }
        0
    }

    /// Tries the identifiers anchored at other seeds.
    pub(super) fn anchored(&mut self, at: usize, seeds: SeedSet) {
        let detector = self.detector;
        let mut bits = seeds.0;
        while bits != 0 {
            let seed = first_seed(bits);
            bits &= bits - 1;
            let site = Site { text: self.segment.text, at, seed, number: None };
            if seed == Seed::Keyword {
                self.cued(&site);
                continue;
            }
            for attempt in detector.by_seed.get(seed as usize).into_iter().flatten() {
                if let Some(found) = &(attempt.recognize)(&site) {
                    self.consider(attempt.identifier, found, None);
                }
            }
        }
    }

    /// Tries what asked for the word at a keyword seed.
    fn cued(&mut self, site: &Site<'_>) {
        let detector = self.detector;
        let mut interest = detector.keywords.interest_at(site.text, site.at);
        if interest & DECLARING_WORD != 0 {
            interest &= !DECLARING_WORD;
            self.keyword(site.at);
        }
        while interest != 0 {
            let number = interest.trailing_zeros() as usize;
            interest &= interest - 1;
            let Some(attempt) = detector.by_cue.get(number) else { break };
            if let Some(found) = &(attempt.recognize)(site) {
                self.consider(attempt.identifier, found, None);
            }
        }
    }

    /// `key: value` in free text where the value has no shape of its own.
    fn keyword(&mut self, at: usize) {
        let text = self.segment.text;
        let Some(Declaration { key, value, extent }) = keys::declaration_around(text, at) else {
            return;
        };
        let Some(key_bytes) = text.get(key) else { return };
        let info = self.keys.get(&self.detector.keys, key_bytes, None);
        let wanted = info.declares.intersection(self.detector.entities);
        if wanted.is_empty() {
            return;
        }
        let Some(bytes) = text.get(value.clone()) else { return };
        let trimmed = bytes.trim_ascii();
        let offset = value.start + (bytes.len() - bytes.trim_ascii_start().len());
        let is_cut = bytes.len() >= INLINE_VALUE_BYTES_MAX;
        self.detector.declared(trimmed, extent, info.declares, |identifier, found| {
            let mut found = found.clone();
            let end = offset + found.span.end;
            // Inside of what was found before, the rest was, too: keys may follow each other without end.
            if is_cut && identifier.entity == Entity::Secret && end > self.found_until as usize {
                let rest = secret_end(text, end);
                if rest > value.end {
                    found.span.end = rest - offset;
                }
            }
            self.push(identifier, &found, offset, found.evidence.with(Evidence::Key));
        });
    }

    /// Adds key and context evidence to a match, applies vetoes, and keeps what is left. True if it was kept at
    /// medium confidence or more.
    fn consider(
        &mut self,
        identifier: &'static Identifier,
        found: &Match,
        number: Option<&Number>,
    ) -> bool {
        let Match { span, evidence } = found;
        let mut evidence = *evidence;
        if evidence.confidence() < Confidence::High {
            match self.weigh(identifier, evidence, span, number) {
                Some(weighed) => evidence = weighed,
                None => return false,
            }
        }
        self.push(identifier, found, 0, evidence);
        evidence.confidence() >= Confidence::Medium
    }

    /// Key, context and vetoes for a match that its form does not settle. `None`: spared.
    fn weigh(
        &mut self,
        identifier: &Identifier,
        evidence: EvidenceSet,
        span: &Range<usize>,
        number: Option<&Number>,
    ) -> Option<EvidenceSet> {
        let text = self.segment.text;
        let (entity, reach) = (identifier.entity, identifier.reach);
        self.read_key(span);
        let inline_key = self.around.inline_key.as_ref();
        let key = inline_key.unwrap_or(self.info);
        if key.declares.contains(entity)
            || (inline_key.is_some() && self.info.declares.contains(entity))
        {
            return Some(evidence.with(Evidence::Key));
        }
        if entity == Entity::Person && key.denies_names {
            return None;
        }
        // Inside a longer value the key speaks less: only a value that is nearly all of it is vetoed by the key.
        let alone = span.len() * 2 >= text.len() || inline_key.is_some();
        if key.vetoes && alone {
            return None;
        }
        if number.is_some_and(|number| number.is_bare() && veto::is_temporal(number.digits())) {
            return None;
        }
        let mut evidence = evidence;
        let is_context = key.context.contains(entity);
        self.read_words(span, reach);
        let verdict = self.detector.context.about(&self.around.neighbours, entity, reach);
        if let Some(distance) = verdict.supports() {
            evidence = evidence.with(Evidence::Shape).with_context(distance);
        } else if is_context {
            evidence = evidence.with(Evidence::Shape).with_context(0);
        } else if verdict.opposes() {
            return None;
        } else if number.is_some() && veto::is_joined(text, span) {
            evidence = evidence.without(Evidence::NumberPlan).without(Evidence::Grouping);
        }
        // A wrong check digit with nothing else to speak for the value is the strongest sign of all against it.
        let unsupported =
            evidence.has(Evidence::ChecksumFailed) && !evidence.has(Evidence::Context);
        // Some forms are too common to be evidence by themselves: a bank account, a PIN code, fourteen digits.
        (!unsupported && evidence != EvidenceSet::NONE).then_some(evidence)
    }

    /// Reads the key in the text before a span.
    fn read_key(&mut self, span: &Range<usize>) {
        if (self.around.start, self.around.end) != (span.start, span.end) {
            let text = self.segment.text;
            let key = keys::key_before(text, span.start).and_then(|range| text.get(range));
            let inline_key = key.map(|key| self.keys.get(&self.detector.keys, key, None));
            self.around = Around::of(span.clone(), inline_key);
        }
    }

    /// Reads the words around the span that `read_key` was asked about last.
    fn read_words(&mut self, span: &Range<usize>, reach: Reach) {
        if self.around.reach != Some(reach) && self.around.reach != Some(Reach::Wide) {
            self.around.neighbours = self.detector.context.read(self.segment.text, span, reach);
            self.around.reach = Some(reach);
        }
    }

    /// Keeps a finding, unless the same entity was already found on the same or more bytes as surely.
    fn push(
        &mut self,
        identifier: &Identifier,
        found: &Match,
        offset: usize,
        evidence: EvidenceSet,
    ) {
        let finding = identifier.finding(found, offset, evidence);
        // Most findings stand behind all others.
        let apart = finding.span.start >= self.found_until;
        self.found_until = self.found_until.max(finding.span.end);
        if apart {
            self.out.push(finding);
        } else {
            self.merge(finding);
        }
    }

    /// Keeps a finding that may stand on the bytes of another.
    #[inline(never)]
    fn merge(&mut self, finding: Finding) {
        let recent = self.out.len().saturating_sub(RECENT_FINDINGS);
        let known = self.out.iter_mut().skip(recent).find(|known| {
            known.entity == finding.entity
                && known.span.start <= finding.span.start
                && known.span.end >= finding.span.end
        });
        match known {
            Some(known) if known.span == finding.span => {
                *known = Finding::new(
                    finding.span,
                    finding.entity,
                    known.evidence.union(finding.evidence),
                    if known.confidence >= finding.confidence { known.rule } else { finding.rule },
                );
            }
            Some(known) if known.confidence >= finding.confidence => {}
            _ => self.out.push(finding),
        }
    }
}

/// The longest rest of a secret that did not end within reach of its key, in bytes.
const SECRET_REST_BYTES_MAX: usize = 16 * 1024;

/// Where a secret ends that goes on at `from`: the rest of a key is as good as the key.
fn secret_end(text: &[u8], from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default().iter().take(SECRET_REST_BYTES_MAX);
    let goes_on = |byte: &&u8| **byte > b' ' && !b"\"'`\\<>&;".contains(byte);
    from + rest.take_while(goes_on).count()
}

/// How many of the latest findings are compared with a new one.
const RECENT_FINDINGS: usize = 8;

/// The lowest seed of a set that is not empty.
fn first_seed(bits: u32) -> Seed {
    Seed::ALL.get(bits.trailing_zeros() as usize).copied().unwrap_or(Seed::Digits)
}

#[cfg(test)]
mod tests {
    use crate::detect::{DetectScratch, Detector, RecordContext};
    use crate::types::{Segment, SegmentKind};

    fn found(text: &str) -> Vec<(&'static str, Vec<String>)> {
        let segment = Segment::of(text.as_bytes(), SegmentKind::Text);
        let (mut scratch, mut found) = (DetectScratch::default(), Vec::new());
        Detector::default().segment(&segment, &mut RecordContext::new(), &mut scratch, &mut found);
        found.iter().map(|finding| (finding.entity.name(), finding.evidence.names())).collect()
    }

    #[test]
    fn nothing_is_found_without_evidence() {
        for digits in ["560001", "981234567", "98765432101234", "987654321098765", "560 001"] {
            for text in [format!("we saw {digits} here"), format!("{digits}\n{digits}")] {
                let bare: Vec<_> =
                    found(&text).into_iter().filter(|(_, evidence)| evidence.is_empty()).collect();
                assert!(bare.is_empty(), "{text}: {bare:?}");
            }
        }
        // The same number counts as soon as something speaks for it.
        let (entity, evidence) = found("account 987654321098765").remove(0);
        assert_eq!((entity, evidence.is_empty()), ("BANK_ACCOUNT", false));
    }
}
