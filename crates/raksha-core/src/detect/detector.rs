//! The detector: one immutable value compiled from the identifiers, shared by every session.

use super::context::ContextTable;
use super::hunt::Hunt;
use super::scan::{Keywords, Level, Options as ScanOptions, SeedBuffer, scan_with};
use super::tagging::{Subject, TagScratch, remember, tag};
use super::{NUMBER_DIGITS_MAX, RecordContext, Seed, SeedSet, Site};
use crate::identifiers::{self, Declare, Extent, Identifier, Match};
use crate::keys::{self, KeyCache, KeyInfo, KeyTable};
use crate::names::tagger::{Model, model};
use crate::types::limits::KEY_BYTES_MAX;
use crate::types::{Entity, EntitySet, Evidence, EvidenceSet, Finding, Segment, SegmentKind};

/// How names and postal addresses are looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum NamesMode {
    /// Not at all.
    Off,
    /// By key, cue words, gazetteers and rules.
    #[default]
    Keys,
    /// Also by the statistical tagger.
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
    declaring: Declaring,
    pub(super) by_seed: [Vec<Attempt>; 32],
    pub(super) by_digits: [Vec<Attempt>; NUMBER_DIGITS_MAX + 1],
    pub(super) keys: KeyTable,
    pub(super) keywords: Keywords,
    pub(super) by_cue: Vec<Attempt>,
    pub(super) context: ContextTable,
    scan: ScanOptions,
    pub(super) entities: EntitySet,
    tagger: Option<&'static Model<'static>>,
}

/// An identifier to try at a seed, with what a try needs beside it.
#[derive(Clone, Copy)]
pub(super) struct Attempt {
    pub(super) seeds: SeedSet,
    pub(super) recognize: fn(&Site<'_>) -> Option<Match>,
    pub(super) identifier: &'static Identifier,
}

impl Attempt {
    fn of(identifier: &'static Identifier) -> Option<Self> {
        let recognize = identifier.recognize?;
        Some(Self { seeds: identifier.seeds, recognize, identifier })
    }
}

/// Memory that a session reuses between segments. Holds no values beyond a call but short keys.
pub struct DetectScratch {
    seeds: SeedBuffer,
    keys: KeyCache,
    level: Level,
    tagging: TagScratch,
}

impl Default for DetectScratch {
    fn default() -> Self {
        Self::with_level(Level::best())
    }
}

impl DetectScratch {
    /// Scratch that scans in a given way; all ways give the same findings. For tests and measurements.
    pub fn with_level(level: Level) -> Self {
        Self {
            seeds: SeedBuffer::default(),
            keys: KeyCache::default(),
            level,
            tagging: TagScratch::default(),
        }
    }
}

/// Seeds at which a number is read.
pub(super) const NUMERIC: SeedSet =
    SeedSet::of(&[Seed::Digits, Seed::Groups, Seed::SixDigits, Seed::Plus]);

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
        let attempts: Vec<Attempt> = identifiers.iter().copied().filter_map(Attempt::of).collect();
        let those = |wanted: &dyn Fn(&Attempt) -> bool| -> Vec<Attempt> {
            attempts.iter().copied().filter(wanted).collect()
        };
        let by_seed =
            std::array::from_fn(|seed| those(&|attempt| attempt.seeds.0 >> seed & 1 == 1));
        let by_digits = std::array::from_fn(|count| {
            those(&|attempt| {
                let counts = attempt.identifier.digit_counts;
                attempt.seeds.meets(NUMERIC) && (counts == 0 || counts >> count & 1 == 1)
            })
        });
        let mut by_cue = those(&|attempt| !attempt.identifier.cues.is_empty());
        by_cue.truncate(CUED_IDENTIFIERS_MAX);
        let keywords = keywords(&by_cue, entities);
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
            declaring: Declaring::new(&identifiers),
            tagger: (options.names == NamesMode::Full
                && names.iter().any(|name| entities.contains(name)))
            .then(model)
            .flatten(),
        }
    }

    /// The entities this detector looks for.
    pub const fn entities(&self) -> EntitySet {
        self.entities
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
            segment.key.map_or(KeyInfo::NOTHING, |key| self.key_info(key, segment.parent, scratch));
        let whole = self.declared_value(segment, info.declares, out);
        if !whole {
            self.scan_text(segment, &info, scratch, out);
            if let Some(model) = self.tagger {
                let DetectScratch { keys, tagging, .. } = scratch;
                let denies = |key: &[u8]| {
                    key.len() <= KEY_BYTES_MAX && keys.get(&self.keys, key, None).denies_names
                };
                let subject = Subject { segment, info: &info, entities: self.entities, record };
                tag(model, &subject, denies, tagging, out, first);
            }
        }
        if whole && self.tagger.is_some() {
            remember(segment, out.get(first..).unwrap_or_default(), record);
        }
        if let Some(found) = out.get(first..).filter(|found| !found.is_empty()) {
            record.note(found.iter().map(|finding| finding.entity).collect());
        }
    }

    /// Tries the identifiers that the segment's key declares. True if one takes the whole value, so that a scan
    /// could only find parts of it.
    fn declared_value(
        &self,
        segment: &Segment<'_>,
        declares: EntitySet,
        out: &mut Vec<Finding>,
    ) -> bool {
        let wanted = declares.intersection(self.entities);
        if wanted.is_empty() || !matches!(segment.kind, SegmentKind::Value | SegmentKind::Number) {
            return false;
        }
        let trimmed = segment.text.trim_ascii();
        if trimmed.is_empty() {
            return true;
        }
        let offset = segment.text.len() - segment.text.trim_ascii_start().len();
        let whole = self.declared(trimmed, Extent::Whole, declares, |identifier, found| {
            out.push(identifier.finding(found, offset, found.evidence.with(Evidence::Key)));
            found.span.len() == trimmed.len() && is_settled(identifier.entity)
        });
        whole.unwrap_or(false)
    }

    /// What `take` makes of the first identifier among those declared that finds the value plausible, and its match.
    pub(super) fn declared<T>(
        &self,
        value: &[u8],
        extent: Extent,
        declares: EntitySet,
        take: impl FnOnce(&'static Identifier, &Match) -> T,
    ) -> Option<T> {
        let wanted = narrowed(declares, value).intersection(self.entities);
        for (identifier, declared) in self.declaring.of(wanted) {
            // Asked by reference: see `Hunt::number`.
            if let Some(found) = &declared(value, extent) {
                return Some(take(identifier, found));
            }
        }
        None
    }

    fn scan_text(
        &self,
        segment: &Segment<'_>,
        info: &KeyInfo,
        scratch: &mut DetectScratch,
        out: &mut Vec<Finding>,
    ) {
        scan_with(scratch.level, segment.text, &self.keywords, self.scan, &mut scratch.seeds);
        let mut spent = 0;
        let DetectScratch { seeds, keys, .. } = scratch;
        let mut hunt = Hunt::new(self, segment, info, keys, out);
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

impl Identifier {
    /// What is found where a match stands, in a text that begins `offset` bytes further up, with all evidence.
    #[inline]
    pub(super) fn finding(&self, found: &Match, offset: usize, evidence: EvidenceSet) -> Finding {
        let span = (found.span.start + offset) as u32..(found.span.end + offset) as u32;
        Finding::new(span, self.entity, evidence, self.rule)
    }
}

/// The identifiers that take a value under a declaring key, found by entity.
struct Declaring {
    /// In order of precedence.
    identifiers: Vec<(&'static Identifier, Declare)>,
    /// For each built-in entity which of them are its own, as bits.
    by_entity: [u128; Entity::BUILT_IN.len()],
}

impl Declaring {
    fn new(identifiers: &[&'static Identifier]) -> Self {
        let identifiers: Vec<_> = identifiers
            .iter()
            .filter_map(|identifier| Some((*identifier, identifier.declared?)))
            .take(u128::BITS as usize)
            .collect();
        let mut by_entity = [0; Entity::BUILT_IN.len()];
        for (number, (identifier, _)) in identifiers.iter().enumerate() {
            if let Some(bits) = by_entity.get_mut(usize::from(identifier.entity.index())) {
                *bits |= 1 << number;
            }
        }
        Self { identifiers, by_entity }
    }

    /// The identifiers of these entities, in order of precedence.
    fn of(&self, entities: EntitySet) -> impl Iterator<Item = (&'static Identifier, Declare)> {
        let mut rest = entities.iter().fold(0, |bits, entity| {
            bits | self.by_entity.get(usize::from(entity.index())).copied().unwrap_or(0)
        });
        std::iter::from_fn(move || {
            let number = (rest != 0).then(|| rest.trailing_zeros() as usize)?;
            rest &= rest - 1;
            self.identifiers.get(number).copied()
        })
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

/// Identifiers with cue words: as many as the bits of an interest, less one.
const CUED_IDENTIFIERS_MAX: usize = 63;

/// The bit of words that may be a key in free text.
pub(super) const DECLARING_WORD: u64 = 1 << 63;

/// The words seeded in free text: those that may be a key, and the cues of the identifiers in use.
fn keywords(by_cue: &[Attempt], entities: EntitySet) -> Keywords {
    let declaring = keys::KEYWORDS
        .iter()
        .filter(|(wanted, _)| wanted.is_none_or(|entity| entities.contains(entity)))
        .flat_map(|(_, words)| words.iter().map(|word| (*word, DECLARING_WORD)));
    let cues = by_cue.iter().enumerate().flat_map(|(number, attempt)| {
        attempt.identifier.cues.iter().map(move |word| (*word, 1_u64 << number))
    });
    Keywords::with_interest(declaring.chain(cues))
}
