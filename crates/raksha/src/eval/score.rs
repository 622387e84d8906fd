//! Counting hits, misses, leaks and false positives.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use raksha_core::{Confidence, Entity};

use super::corpus::{Document, Gold};
use super::labels::{Meaning, NOT_ENFORCED, tolerates};
use crate::engine::checksum;

/// One finding, in code points of the document.
#[derive(Clone, Debug)]
pub struct Predicted {
    /// The stable name of the entity.
    pub entity: String,
    /// How sure.
    pub confidence: Confidence,
    /// Code points.
    pub span: Range<usize>,
}

/// Which entities a corpus annotates: precision is measured for those only, since a corpus of names says nothing
/// about phones it holds.
pub struct Judged(BTreeSet<&'static str>);

impl Judged {
    /// What these documents annotate.
    pub fn of(documents: &[Document]) -> Self {
        let gold = documents.iter().flat_map(|document| &document.gold);
        Self(gold.filter_map(|gold| name(gold.meaning)).collect())
    }
}

/// Found of all.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Share {
    /// How many were found.
    pub found: u64,
    /// How many there are.
    pub all: u64,
}

impl Share {
    fn count(&mut self, found: bool) {
        self.all += 1;
        self.found += u64::from(found);
    }

    /// The share, if there is anything to share.
    pub fn ratio(self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "counts of a corpus")]
        (self.all > 0).then(|| self.found as f64 / self.all as f64)
    }
}

/// The counts of one entity.
#[derive(Clone, Default, Debug)]
pub struct EntityScores {
    /// Gold spans found exactly.
    pub exact_recall: Share,
    /// Gold spans found at least in part.
    pub recall: Share,
    /// Findings that are a gold span exactly.
    pub exact_precision: Share,
    /// Findings that touch a gold span.
    pub precision: Share,
    /// Gold characters covered by a finding of the same entity.
    pub character_recall: Share,
    /// Characters of findings that are gold of the same entity.
    pub character_precision: Share,
    /// Recall of values with a right check digit.
    pub valid_recall: Share,
    /// Recall of values with a wrong check digit.
    pub invalid_recall: Share,
    /// Documents that must hold the entity somewhere, and do.
    pub documents: Share,
    /// Findings in negative documents.
    pub false_positives: u64,
    /// Bytes of negative documents in which the entity is judged.
    pub negative_bytes: u64,
    /// Gold characters left uncovered, of all.
    pub leaked: Share,
}

/// All counts.
#[derive(Default)]
pub struct Scores {
    /// By entity.
    pub entities: BTreeMap<String, EntityScores>,
    /// Documents read.
    pub documents: u64,
    /// Gold characters left uncovered by any finding, of all that the default policy enforces.
    pub leaked: Share,
    /// Characters that are not gold but covered, of all that are not gold.
    pub covered: Share,
    /// Bytes of negative documents.
    pub negative_bytes: u64,
    /// Findings in negative documents for which they are negative.
    pub false_positives: u64,
    /// Those of identity numbers.
    pub identity_false_positives: u64,
}

impl Scores {
    /// Adds a document.
    pub fn add(&mut self, document: &Document, predicted: &[Predicted], judged: &Judged) {
        self.documents += 1;
        self.recall(document, predicted);
        if !document.partial {
            self.precision(document, predicted, judged);
        }
        if document.negative {
            self.negative(document, predicted);
        }
        self.characters(document, predicted, judged);
    }

    fn entity(&mut self, name: &str) -> &mut EntityScores {
        if !self.entities.contains_key(name) {
            self.entities.insert(name.to_owned(), EntityScores::default());
        }
        self.entities.entry(name.to_owned()).or_default()
    }

    fn recall(&mut self, document: &Document, predicted: &[Predicted]) {
        let characters = Characters::of(document);
        for gold in &document.gold {
            let (Some(name), Meaning::Entity(entity)) = (name(gold.meaning), gold.meaning) else {
                continue;
            };
            let same = || predicted.iter().filter(|found| found.entity == name);
            let touched = same().any(|found| touch(&found.span, &gold.span));
            let scores = self.entity(name);
            scores.recall.count(touched);
            scores.exact_recall.count(same().any(|found| found.span == gold.span));
            match checksum(entity, characters.slice(&document.text, &gold.span)) {
                Some(true) => scores.valid_recall.count(touched),
                Some(false) => scores.invalid_recall.count(touched),
                None => {}
            }
        }
        for expected in document.expected.iter().filter_map(|meaning| name(*meaning)) {
            let found = predicted.iter().any(|found| found.entity == expected);
            self.entity(expected).documents.count(found);
        }
    }

    fn precision(&mut self, document: &Document, predicted: &[Predicted], judged: &Judged) {
        for found in predicted {
            if !judged.0.contains(found.entity.as_str()) || !document.judges(&found.entity) {
                continue;
            }
            let touched: Vec<&Gold> =
                document.gold.iter().filter(|gold| touch(&gold.span, &found.span)).collect();
            let same = |gold: &&&Gold| name(gold.meaning) == Some(found.entity.as_str());
            let hit = touched.iter().any(|gold| same(&gold));
            let entity = Entity::from_name(&found.entity);
            let tolerated = entity
                .is_some_and(|entity| touched.iter().any(|gold| tolerates(gold.meaning, entity)));
            if !hit && tolerated {
                continue;
            }
            let exact = touched.iter().filter(same).any(|gold| gold.span == found.span);
            let scores = self.entity(&found.entity);
            scores.precision.count(hit);
            scores.exact_precision.count(exact);
        }
    }

    fn negative(&mut self, document: &Document, predicted: &[Predicted]) {
        let bytes = document.text.len() as u64;
        self.negative_bytes += bytes;
        for entity in Entity::BUILT_IN {
            if document.judges(entity.name()) {
                self.entity(entity.name()).negative_bytes += bytes;
            }
        }
        for found in predicted.iter().filter(|found| document.judges(&found.entity)) {
            self.entity(&found.entity).false_positives += 1;
            self.false_positives += 1;
            let identity = Entity::from_name(&found.entity)
                .is_some_and(|entity| Entity::IDENTITY_NUMBERS.contains(entity));
            self.identity_false_positives += u64::from(identity);
        }
    }

    /// Characters of each entity's gold and findings beside one another.
    fn characters_by_entity(
        &mut self,
        document: &Document,
        predicted: &[Predicted],
        judged: &Judged,
    ) {
        let golds = || document.gold.iter().filter_map(|gold| Some((name(gold.meaning)?, gold)));
        let founds = || predicted.iter().map(|found| (found.entity.as_str(), &found.span));
        let entities: BTreeSet<&str> =
            golds().map(|(name, _)| name).chain(founds().map(|(name, _)| name)).collect();
        for entity in entities {
            let mut gold = vec![false; document.characters];
            let mut found = vec![false; document.characters];
            for (_, span) in golds().filter(|(name, _)| *name == entity) {
                gold.get_mut(span.span.clone()).unwrap_or_default().fill(true);
            }
            for (_, span) in founds().filter(|(name, _)| *name == entity) {
                found.get_mut(span.clone()).unwrap_or_default().fill(true);
            }
            let judges = !document.partial && judged.0.contains(entity) && document.judges(entity);
            for (gold, found) in gold.iter().zip(&found) {
                if *gold {
                    self.entity(entity).character_recall.count(*found);
                }
                if *found && judges {
                    self.entity(entity).character_precision.count(*gold);
                }
            }
        }
    }

    fn characters(&mut self, document: &Document, predicted: &[Predicted], judged: &Judged) {
        let mut covered = vec![false; document.characters];
        let mut gold_characters = vec![false; document.characters];
        for found in predicted {
            covered.get_mut(found.span.clone()).unwrap_or_default().fill(true);
        }
        self.characters_by_entity(document, predicted, judged);
        for gold in &document.gold {
            gold_characters.get_mut(gold.span.clone()).unwrap_or_default().fill(true);
            let Meaning::Entity(entity) = gold.meaning else { continue };
            let all = gold.span.len() as u64;
            let hidden = covered.get(gold.span.clone()).unwrap_or_default();
            let hidden = hidden.iter().filter(|covered| **covered).count() as u64;
            let left = Share { found: all.saturating_sub(hidden), all };
            self.entity(entity.name()).leaked.add(left);
            if !NOT_ENFORCED.contains(entity) {
                self.leaked.add(left);
            }
        }
        if document.partial || (document.negative && !document.negative_for.is_empty()) {
            return;
        }
        for (gold, covered) in gold_characters.iter().zip(&covered) {
            if !gold {
                self.covered.count(*covered);
            }
        }
    }
}

impl Share {
    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.all += other.all;
    }
}

impl Document {
    /// Whether a finding of this entity in this document says something.
    fn judges(&self, entity: &str) -> bool {
        self.negative_for.is_empty()
            || self.negative_for.iter().any(|meaning| name(*meaning) == Some(entity))
    }
}

/// Translates code points to bytes for one document; empty for ASCII, where they are the same.
struct Characters(Vec<usize>);

impl Characters {
    fn of(document: &Document) -> Self {
        if document.characters == document.text.len() || document.gold.is_empty() {
            return Self(Vec::new());
        }
        let starts = document.text.char_indices().map(|(at, _)| at);
        Self(starts.chain([document.text.len()]).collect())
    }

    fn slice<'t>(&self, text: &'t str, span: &Range<usize>) -> &'t str {
        let byte = |at: usize| if self.0.is_empty() { Some(at) } else { self.0.get(at).copied() };
        byte(span.start)
            .zip(byte(span.end))
            .and_then(|(start, end)| text.get(start..end))
            .unwrap_or_default()
    }
}

const fn name(meaning: Meaning) -> Option<&'static str> {
    match meaning {
        Meaning::Entity(entity) => Some(entity.name()),
        Meaning::Other => None,
    }
}

const fn touch(left: &Range<usize>, right: &Range<usize>) -> bool {
    left.start < right.end && right.start < left.end
}

#[cfg(test)]
mod tests {
    use super::super::labels::meaning;
    use super::*;

    fn document(text: &str, gold: &[(Range<usize>, &str)]) -> Document {
        Document {
            characters: text.chars().count(),
            text: text.to_owned(),
            gold: gold
                .iter()
                .map(|(span, label)| Gold { span: span.clone(), meaning: meaning(label) })
                .collect(),
            negative: false,
            negative_for: Vec::new(),
            partial: false,
            expected: Vec::new(),
        }
    }

    fn found(entity: &str, span: Range<usize>) -> Predicted {
        Predicted { entity: entity.to_owned(), confidence: Confidence::High, span }
    }

    #[test]
    fn hits_misses_and_leaks_are_counted() {
        let document = document(
            "phone 9876543210 and mail a@b.in by ACME",
            &[(6..16, "PHONE"), (26..32, "EMAIL"), (36..40, "ORG")],
        );
        let mut scores = Scores::default();
        let judged = Judged::of(std::slice::from_ref(&document));
        let predicted = [
            found("PHONE", 6..14),
            found("EMAIL", 0..5),
            found("EMAIL", 36..40),
            found("PAN", 0..3),
        ];
        scores.add(&document, &predicted, &judged);
        let phone = &scores.entities["PHONE"];
        assert_eq!(phone.recall, Share { found: 1, all: 1 });
        assert_eq!(phone.exact_recall, Share { found: 0, all: 1 });
        assert_eq!(phone.exact_precision, Share { found: 0, all: 1 });
        assert_eq!(phone.leaked, Share { found: 2, all: 10 });
        let email = &scores.entities["EMAIL"];
        // On ORG it is neither hit nor mistake; PAN is not annotated here and so not judged.
        assert_eq!(email.precision, Share { found: 0, all: 1 });
        assert!(!scores.entities.contains_key("PAN"));
        assert_eq!(scores.leaked, Share { found: 8, all: 16 });
        assert_eq!(scores.covered, Share { found: 5, all: 20 });
    }

    #[test]
    fn characters_are_counted_by_entity() {
        let document = document("ask Asha at once", &[(4..8, "PERSON")]);
        let judged = Judged::of(std::slice::from_ref(&document));
        let mut scores = Scores::default();
        scores.add(&document, &[found("PERSON", 6..11), found("PHONE", 4..6)], &judged);
        let person = &scores.entities["PERSON"];
        assert_eq!(person.character_recall, Share { found: 2, all: 4 });
        assert_eq!(person.character_precision, Share { found: 2, all: 5 });
        assert_eq!(person.leaked, Share { found: 0, all: 4 }, "covered, if by another");
    }

    #[test]
    fn negative_documents_count_what_they_are_negative_for() {
        let mut document = document("id 9876543210", &[]);
        document.negative = true;
        document.negative_for = vec![meaning("PHONE"), meaning("UPI")];
        let mut scores = Scores::default();
        let judged = Judged::of(&[]);
        scores.add(&document, &[found("PHONE", 3..13), found("EMAIL", 0..2)], &judged);
        assert_eq!((scores.false_positives, scores.identity_false_positives), (1, 1));
        assert_eq!(scores.entities["UPI_ID"].negative_bytes, 13);
        assert_eq!(scores.covered, Share::default());
    }

    #[test]
    fn spans_are_code_points() {
        let document = document("नाम 9876543210", &[(4..14, "PHONE")]);
        let characters = Characters::of(&document);
        assert_eq!(characters.slice(&document.text, &(4..14)), "9876543210");
    }
}
