//! A million lines of numbers and codes that are no personal data: next to none may look like it.

#![allow(
    clippy::string_slice,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "this is a test"
)]

use std::collections::BTreeMap;

use raksha_benches::numbers::line;
use raksha_benches::random::Random;
use raksha_core::detect::{DetectScratch, Detector, DetectorOptions, RecordContext};
use raksha_core::{Confidence, Entity, EntitySet, Segment, SegmentKind};

const LINES: usize = 1_000_000;

/// Findings of medium confidence or more that are borne with.
const FINDINGS_MAX: usize = 10;

/// Lines that go into one segment, as in a block of text.
const LINES_PER_SEGMENT: usize = 1_000;

#[test]
fn a_million_numbers_hold_next_to_nothing() {
    // Dates are looked for only by policies that ask for them; what looks like one is too common elsewhere.
    let entities = EntitySet::ALL.without(Entity::Date);
    let detector = Detector::new(&DetectorOptions { entities, ..DetectorOptions::default() });
    let (mut random, mut scratch) = (Random::new(20_260_101), DetectScratch::default());
    let mut offenders: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for _ in 0..LINES / LINES_PER_SEGMENT {
        let mut text = String::new();
        for _ in 0..LINES_PER_SEGMENT {
            text += &line(&mut random);
            text.push('\n');
        }
        let segment = Segment::of(text.as_bytes(), SegmentKind::Text);
        let mut found = Vec::new();
        detector.segment(&segment, &mut RecordContext::new(), &mut scratch, &mut found);
        for finding in found.iter().filter(|finding| finding.confidence >= Confidence::Medium) {
            let start = text[..finding.range().start].rfind('\n').map_or(0, |at| at + 1);
            let example = text[start..].lines().next().unwrap_or_default().to_owned();
            let what = format!("{:?} {:?}", finding.entity, finding.evidence);
            offenders.entry(what).or_insert((0, example)).0 += 1;
        }
    }
    let count: usize = offenders.values().map(|(count, _)| count).sum();
    let mut worst: Vec<_> = offenders.into_iter().collect();
    worst.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    worst.truncate(20);
    assert!(count <= FINDINGS_MAX, "{count} findings in {LINES} lines: {worst:#?}");
}

/// The count above means something only if the detector finds what is there.
#[test]
fn a_number_among_them_is_found() {
    let mut random = Random::new(20_260_101);
    let text = format!("{}\n+91 98765 43210\n{}\n", line(&mut random), line(&mut random));
    let segment = Segment::of(text.as_bytes(), SegmentKind::Text);
    let mut found = Vec::new();
    Detector::default().segment(
        &segment,
        &mut RecordContext::new(),
        &mut DetectScratch::default(),
        &mut found,
    );
    assert!(found.iter().any(|finding| finding.confidence >= Confidence::High), "{found:?}");
}
