//! Runs the examples of identifiers against the whole detector.
//!
//! A true example marks each expected value with `«` and `»`; every marked value must be found exactly, and nothing
//! else of that entity. A false example must hold no finding of the entity. Confidence counts from medium, or from
//! low for examples that begin with `low:`.

use std::ops::Range;

use super::Identifier;
use crate::detect::{DetectScratch, Detector, RecordContext};
use crate::types::{Confidence, Entity, Finding, Segment, SegmentKind};

/// An example that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The rule it belongs to.
    pub rule: &'static str,
    /// Its number in the list, from 1.
    pub number: usize,
    /// Whether it stands among the true examples.
    pub expected: bool,
    /// The example itself: synthetic text out of our own rules.
    pub text: &'static str,
    /// The byte ranges found.
    pub found: Vec<Range<usize>>,
}

/// The examples of one identifier that do not hold.
pub fn check(identifier: &Identifier, detector: &Detector) -> Vec<Broken> {
    let mut scratch = DetectScratch::default();
    let mut broken = Vec::new();
    let lists = [(true, identifier.found), (false, identifier.spared)];
    for (expected, examples) in lists {
        for (position, example) in examples.iter().enumerate() {
            let (text, marks, floor) = parse(example);
            let found = found_in(&text, identifier.entity, floor, detector, &mut scratch);
            let wanted = if expected { marks } else { Vec::new() };
            if found != wanted || (expected && wanted.is_empty()) {
                broken.push(Broken {
                    rule: identifier.rule,
                    number: position + 1,
                    expected,
                    text: example,
                    found,
                });
            }
        }
    }
    broken
}

/// Takes the marks out of an example: the bare text, the marked ranges, the confidence asked for.
pub fn parse(example: &str) -> (String, Vec<Range<usize>>, Confidence) {
    let (body, floor) = match example.strip_prefix("low:") {
        Some(rest) => (rest, Confidence::Low),
        None => (example, Confidence::Medium),
    };
    let mut text = String::new();
    let mut marks = Vec::new();
    let mut open = None;
    for character in body.chars() {
        match character {
            '«' => open = Some(text.len()),
            '»' => marks.extend(open.take().map(|start| start..text.len())),
            other => text.push(other),
        }
    }
    (text, marks, floor)
}

fn found_in(
    text: &str,
    entity: Entity,
    floor: Confidence,
    detector: &Detector,
    scratch: &mut DetectScratch,
) -> Vec<Range<usize>> {
    let segment = Segment::of(text.as_bytes(), SegmentKind::Text);
    let mut findings: Vec<Finding> = Vec::new();
    detector.segment(&segment, &mut RecordContext::new(), scratch, &mut findings);
    findings.retain(|finding| finding.entity == entity && finding.confidence >= floor);
    crate::detect::resolve(&mut findings);
    findings.iter().map(Finding::range).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fewest true and false examples that an identifier may have.
    const EXAMPLES_MIN: usize = 5;

    #[test]
    fn every_example_of_every_identifier_holds() {
        let detector = Detector::default();
        let broken: Vec<String> = super::super::all()
            .flat_map(|identifier| check(identifier, &detector))
            .map(|broken| {
                let kind = if broken.expected { "found" } else { "spared" };
                format!(
                    "{} {kind} {}: {:?} found {:?}",
                    broken.rule, broken.number, broken.text, broken.found
                )
            })
            .collect();
        assert!(broken.is_empty(), "{} examples do not hold:\n{}", broken.len(), broken.join("\n"));
    }

    #[test]
    fn every_identifier_has_examples_and_sources() {
        for identifier in super::super::all() {
            assert!(
                identifier.found.len() >= EXAMPLES_MIN,
                "{}: too few true examples",
                identifier.rule
            );
            assert!(
                identifier.spared.len() >= EXAMPLES_MIN,
                "{}: too few false examples",
                identifier.rule
            );
            assert!(!identifier.sources.is_empty(), "{}: no source", identifier.rule);
        }
    }
}
