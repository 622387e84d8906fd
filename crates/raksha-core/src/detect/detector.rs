//! The detector: one immutable value compiled from the identifiers, shared by every session.

use std::ops::Range;

use super::context::{ContextTable, Neighbours};
use super::scan::{Keywords, Level, Options as ScanOptions, SeedBuffer, scan_with};
use super::{NUMBER_DIGITS_MAX, Number, RecordContext, Seed, SeedSet, Site, veto};
use crate::identifiers::{self, Extent, Identifier, Match, Reach};
use crate::keys::{self, KeyCache, KeyInfo, KeyTable};
use crate::types::limits::KEY_BYTES_MAX;
use crate::types::{
    Confidence, Entity, EntitySet, Evidence, EvidenceSet, Finding, Segment, SegmentKind,
};

/// How names and postal addresses are looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum NamesMode {
    /// Not at all.
    Off,
    /// By key, cue words, gazetteers and rules.
    #[default]
    Keys,
    /// Also by the statistical tagger, where one is built in.
    Full,
}

/// What a detector looks for.
#[derive(Clone, Debug)]
pub struct DetectorOptions {
    /// The entities looked for; others cost nothing.
    pub entities: EntitySet,
    /// How names and addresses are looked for.
    pub names: NamesMode,
    /// Key phrases beside those of the identifiers (custom rules): phrase and entity.
    pub key_phrases: Vec<(String, Entity)>,
}

impl Default for DetectorOptions {
    fn default() -> Self {
        Self { entities: EntitySet::ALL, names: NamesMode::default(), key_phrases: Vec::new() }
    }
}

/// Finds personal data in segments. Immutable: share it freely.
pub struct Detector {
    identifiers: Vec<&'static Identifier>,
    by_seed: [Vec<&'static Identifier>; 32],
    by_digits: [Vec<&'static Identifier>; NUMBER_DIGITS_MAX + 1],
    keys: KeyTable,
    keywords: Keywords,
    by_cue: Vec<&'static Identifier>,
    context: ContextTable,
    scan: ScanOptions,
    entities: EntitySet,
}

/// Memory that a session reuses between segments. Holds no values beyond a call but short keys.
pub struct DetectScratch {
    seeds: SeedBuffer,
    keys: KeyCache,
    level: Level,
}

impl Default for DetectScratch {
    fn default() -> Self {
        Self::with_level(Level::best())
    }
}

impl DetectScratch {
    /// Scratch that scans in a given way; all ways give the same findings. For tests and measurements.
    pub fn with_level(level: Level) -> Self {
        Self { seeds: SeedBuffer::default(), keys: KeyCache::default(), level }
    }
}

/// Seeds at which a number is read.
const NUMERIC: SeedSet = SeedSet::of(&[Seed::Digits, Seed::Groups, Seed::SixDigits, Seed::Plus]);

impl Default for Detector {
    fn default() -> Self {
        Self::new(&DetectorOptions::default())
    }
}

impl Detector {
    /// A detector for these options.
    pub fn new(options: &DetectorOptions) -> Self {
        let names = EntitySet::of(&[Entity::Person, Entity::Address]);
        let entities = match options.names {
            NamesMode::Off => names.iter().fold(options.entities, EntitySet::without),
            NamesMode::Keys | NamesMode::Full => options.entities,
        };
        let identifiers: Vec<&'static Identifier> =
            identifiers::all().filter(|identifier| entities.contains(identifier.entity)).collect();
        let by_seed = std::array::from_fn(|seed| {
            identifiers
                .iter()
                .copied()
                .filter(|identifier| {
                    identifier.recognize.is_some() && identifier.seeds.0 >> seed & 1 == 1
                })
                .collect()
        });
        let by_cue: Vec<&'static Identifier> = identifiers
            .iter()
            .copied()
            .filter(|identifier| identifier.recognize.is_some() && !identifier.cues.is_empty())
            .take(CUED_IDENTIFIERS_MAX)
            .collect();
        let keywords = keywords(&by_cue, entities);
        let by_digits = std::array::from_fn(|count| {
            identifiers
                .iter()
                .copied()
                .filter(|identifier| {
                    identifier.recognize.is_some() && identifier.seeds.meets(NUMERIC)
                })
                .filter(|identifier| {
                    identifier.digit_counts == 0 || identifier.digit_counts >> count & 1 == 1
                })
                .collect()
        });
        let phrases = identifiers::all()
            .flat_map(|identifier| {
                identifier.keys.iter().map(|phrase| (*phrase, identifier.entity))
            })
            .chain(options.key_phrases.iter().map(|(phrase, entity)| (phrase.as_str(), *entity)));
        Self {
            by_seed,
            by_digits,
            keys: KeyTable::new(phrases),
            keywords,
            by_cue,
            context: ContextTable::new(&identifiers),
            scan: ScanOptions { dates: entities.contains(Entity::Date) },
            entities,
            identifiers,
        }
    }

    /// The entities this detector looks for.
    pub const fn entities(&self) -> EntitySet {
        self.entities
    }

    /// The words this detector seeds, for measuring the scanner alone.
    pub const fn seed_keywords(&self) -> &Keywords {
        &self.keywords
    }

    /// What a key says about its value.
    pub fn key_info(
        &self,
        key: &[u8],
        parent: Option<&[u8]>,
        scratch: &mut DetectScratch,
    ) -> KeyInfo {
        if key.len() > KEY_BYTES_MAX {
            return KeyInfo::default();
        }
        scratch.keys.get(&self.keys, key, parent)
    }

    /// Finds what a segment holds and adds it to `out`, in no particular order.
    ///
    /// Findings may overlap: the policy decides which of them count, then [`resolve`](super::resolve) settles
    /// overlaps among those.
    pub fn segment(
        &self,
        segment: &Segment<'_>,
        record: &mut RecordContext,
        scratch: &mut DetectScratch,
        out: &mut Vec<Finding>,
    ) {
        let first = out.len();
        let info =
            segment.key.map(|key| self.key_info(key, segment.parent, scratch)).unwrap_or_default();
        let whole = self.declared_value(segment, info, out);
        if !whole {
            self.scan_text(segment, info, scratch, out);
        }
        if let Some(found) = out.get(first..).filter(|found| !found.is_empty()) {
            record.note(found.iter().map(|finding| finding.entity).collect());
        }
    }

    /// Tries the identifiers that the segment's key declares. True if one takes the whole value, so that a scan
    /// could only find parts of it.
    fn declared_value(&self, segment: &Segment<'_>, info: KeyInfo, out: &mut Vec<Finding>) -> bool {
        let wanted = info.declares.intersection(self.entities);
        if wanted.is_empty() || !matches!(segment.kind, SegmentKind::Value | SegmentKind::Number) {
            return false;
        }
        let trimmed = segment.text.trim_ascii();
        if trimmed.is_empty() {
            return true;
        }
        let offset = segment.text.len() - segment.text.trim_ascii_start().len();
        let Some(finding) = self.declared(trimmed, Extent::Whole, info.declares, offset) else {
            return false;
        };
        let whole = finding.range().len() == trimmed.len() && is_settled(finding.entity);
        out.push(finding);
        whole
    }

    /// The first identifier among those declared that finds the value plausible.
    fn declared(
        &self,
        value: &[u8],
        extent: Extent,
        declares: EntitySet,
        offset: usize,
    ) -> Option<Finding> {
        let wanted = narrowed(declares, value).intersection(self.entities);
        self.identifiers.iter().filter(|identifier| wanted.contains(identifier.entity)).find_map(
            |identifier| {
                let found = identifier.declared?(value, extent)?;
                let span = (found.span.start + offset) as u32..(found.span.end + offset) as u32;
                Some(Finding::new(
                    span,
                    identifier.entity,
                    found.evidence.with(Evidence::Key),
                    identifier.rule,
                ))
            },
        )
    }

    fn scan_text(
        &self,
        segment: &Segment<'_>,
        info: KeyInfo,
        scratch: &mut DetectScratch,
        out: &mut Vec<Finding>,
    ) {
        scan_with(scratch.level, segment.text, &self.keywords, self.scan, &mut scratch.seeds);
        let mut spent = 0;
        let DetectScratch { seeds, keys, .. } = scratch;
        let mut hunt = Hunt { detector: self, segment, info, keys, out, around: Around::NOWHERE };
        for hit in seeds.hits() {
            let at = hit.at as usize;
            if hit.seeds.meets(NUMERIC) && at >= spent {
                spent = hunt.number(at, hit.seeds).max(spent);
            }
            let rest = hit.seeds.0 & !NUMERIC.0;
            if rest != 0 {
                hunt.anchored(at, SeedSet(rest));
            }
        }
    }
}

/// `pin` names a secret of four digits as well as a postal code: the value decides.
fn narrowed(declares: EntitySet, value: &[u8]) -> EntitySet {
    if !(declares.contains(Entity::PinCode) && declares.contains(Entity::Secret)) {
        return declares;
    }
    let digits = value.iter().take_while(|byte| byte.is_ascii_digit()).count();
    declares.without(if digits == 4 { Entity::PinCode } else { Entity::Secret })
}

/// Entities whose value, once declared whole, holds nothing else worth finding.
const fn is_settled(entity: Entity) -> bool {
    // A policy may leave these alone and yet want the phone number inside: look further.
    !matches!(
        entity,
        Entity::Address | Entity::Username | Entity::Url | Entity::DeviceId | Entity::UpiId
    )
}

/// One segment being searched.
struct Hunt<'a, 'b> {
    detector: &'a Detector,
    segment: &'a Segment<'b>,
    info: KeyInfo,
    keys: &'a mut KeyCache,
    out: &'a mut Vec<Finding>,
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
    const NOWHERE: Self = Self {
        start: usize::MAX,
        end: usize::MAX,
        reach: None,
        neighbours: Neighbours::NONE,
        inline_key: None,
    };
}

impl Hunt<'_, '_> {
    /// Tries numeric identifiers; returns the end of the number if one matched.
    fn number(&mut self, at: usize, seeds: SeedSet) -> usize {
        let detector = self.detector;
        let seed = first_seed(seeds.0 & NUMERIC.0);
        let mut number = Number::parse(self.segment.text, at);
        while let Some(current) = number {
            let count = current.digits().len();
            let end = current.span.end;
            let shorter = current.without_last_group();
            let site = Site { text: self.segment.text, at, seed, number: Some(current) };
            let mut matched = false;
            for identifier in detector.by_digits.get(count).into_iter().flatten() {
                if !identifier.seeds.meets(seeds) {
                    continue;
                }
                if let Some(found) = identifier.recognize.and_then(|recognize| recognize(&site)) {
                    matched |= self.consider(identifier, found, site.number.as_ref());
                }
            }
            if matched {
                return end;
            }
            number = shorter;
        }
        0
    }

    /// Tries the identifiers anchored at other seeds.
    fn anchored(&mut self, at: usize, seeds: SeedSet) {
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
            for identifier in detector.by_seed.get(seed as usize).into_iter().flatten() {
                if let Some(found) = identifier.recognize.and_then(|recognize| recognize(&site)) {
                    self.consider(identifier, found, None);
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
            let Some(identifier) = detector.by_cue.get(number) else { break };
            if let Some(found) = identifier.recognize.and_then(|recognize| recognize(site)) {
                self.consider(identifier, found, None);
            }
        }
    }

    /// `key: value` in free text where the value has no shape of its own.
    fn keyword(&mut self, at: usize) {
        let text = self.segment.text;
        let key = keys::key_around(text, at);
        // Most keywords stand in prose and declare nothing: look for a value before the key is analysed.
        let Some((value, extent)) = keys::value_after(text, key.end) else { return };
        let Some(key_bytes) = text.get(key) else { return };
        let info = self.keys.get(&self.detector.keys, key_bytes, None);
        let wanted = info.declares.intersection(self.detector.entities);
        if wanted.is_empty() {
            return;
        }
        let Some(bytes) = text.get(value.clone()) else { return };
        let trimmed = bytes.trim_ascii();
        let offset = value.start + (bytes.len() - bytes.trim_ascii_start().len());
        if let Some(finding) = self.detector.declared(trimmed, extent, info.declares, offset) {
            self.push(finding);
        }
    }

    /// Adds key and context evidence to a match, applies vetoes, and keeps what is left. True if it was kept at
    /// medium confidence or more.
    fn consider(
        &mut self,
        identifier: &'static Identifier,
        found: Match,
        number: Option<&Number>,
    ) -> bool {
        let mut evidence = found.evidence;
        let span = found.span;
        if evidence.confidence() < Confidence::High {
            match self.weigh(identifier, evidence, &span, number) {
                Some(weighed) => evidence = weighed,
                None => return false,
            }
        }
        let finding = Finding::new(
            span.start as u32..span.end as u32,
            identifier.entity,
            evidence,
            identifier.rule,
        );
        let kept = finding.confidence >= Confidence::Medium;
        self.push(finding);
        kept
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
        let inline_info = self.inline_key(span);
        let key = inline_info.unwrap_or(self.info);
        let declares = key.declares.contains(identifier.entity)
            || (inline_info.is_some() && self.info.declares.contains(identifier.entity));
        if declares {
            return Some(evidence.with(Evidence::Key));
        }
        if identifier.entity == Entity::Person && key.denies_names {
            return None;
        }
        // Inside a longer value the key speaks less: only a value that is nearly all of it is vetoed by the key.
        let alone = span.len() * 2 >= text.len() || inline_info.is_some();
        if key.vetoes && alone {
            return None;
        }
        if number.is_some_and(|number| number.is_bare() && veto::is_temporal(number.digits())) {
            return None;
        }
        let mut evidence = evidence;
        let verdict =
            self.neighbours(span, identifier.reach).about(identifier.entity, identifier.reach);
        if let Some(distance) = verdict.supports() {
            evidence = evidence.with(Evidence::Shape).with_context(distance);
        } else if key.context.contains(identifier.entity) {
            evidence = evidence.with(Evidence::Shape).with_context(0);
        } else if verdict.opposes() {
            return None;
        } else if number.is_some() && veto::is_joined(text, span) {
            evidence = evidence.without(Evidence::NumberPlan).without(Evidence::Grouping);
        }
        // A wrong check digit with nothing else to speak for the value is the strongest sign of all against it.
        let unsupported =
            evidence.has(Evidence::ChecksumFailed) && !evidence.has(Evidence::Context);
        (!unsupported).then_some(evidence)
    }

    /// What the key in the text before a span says.
    fn inline_key(&mut self, span: &Range<usize>) -> Option<KeyInfo> {
        if (self.around.start, self.around.end) != (span.start, span.end) {
            let text = self.segment.text;
            let key = keys::key_before(text, span.start).and_then(|range| text.get(range));
            let inline_key = key.map(|key| self.keys.get(&self.detector.keys, key, None));
            self.around =
                Around { start: span.start, end: span.end, inline_key, ..Around::NOWHERE };
        }
        self.around.inline_key
    }

    /// The words around the span that `inline_key` was asked about last.
    fn neighbours(&mut self, span: &Range<usize>, reach: Reach) -> &Neighbours {
        if self.around.reach != Some(reach) && self.around.reach != Some(Reach::Wide) {
            self.around.neighbours = self.detector.context.read(self.segment.text, span, reach);
            self.around.reach = Some(reach);
        }
        &self.around.neighbours
    }

    /// Keeps a finding, unless the same entity was already found on the same or more bytes as surely.
    fn push(&mut self, finding: Finding) {
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

/// Identifiers with cue words: as many as the bits of an interest, less one.
const CUED_IDENTIFIERS_MAX: usize = 63;

/// The bit of words that may be a key in free text.
const DECLARING_WORD: u64 = 1 << 63;

/// The words seeded in free text: those that may be a key, and the cues of the identifiers in use.
fn keywords(by_cue: &[&'static Identifier], entities: EntitySet) -> Keywords {
    let declaring = keys::KEYWORDS
        .iter()
        .filter(|(wanted, _)| wanted.is_none_or(|entity| entities.contains(entity)))
        .flat_map(|(_, words)| words.iter().map(|word| (*word, DECLARING_WORD)));
    let cues = by_cue.iter().enumerate().flat_map(|(number, identifier)| {
        identifier.cues.iter().map(move |word| (*word, 1_u64 << number))
    });
    Keywords::with_interest(declaring.chain(cues))
}

/// How many of the latest findings are compared with a new one.
const RECENT_FINDINGS: usize = 8;

/// The lowest seed of a set that is not empty.
fn first_seed(bits: u32) -> Seed {
    Seed::ALL.get(bits.trailing_zeros() as usize).copied().unwrap_or(Seed::Digits)
}
