//! Overlaps: which of several findings on the same bytes stands, so that no sensitive byte survives.

use crate::types::{Confidence, Finding};

/// Resolves overlaps among findings that are all to be acted on; sorts them by place.
///
/// 1. A finding inside another of at least medium confidence goes: masking the outer covers it.
/// 2. Of two on the same bytes the surer stands, then the one whose rule comes first.
/// 3. Where two overlap in part, the surer keeps its span and the other is cut to the bytes it has alone, so
///    that every byte of both is covered.
///
/// Call it after the policy has decided which findings count: an address that a policy leaves alone must not
/// hide the phone number inside it.
pub fn resolve(findings: &mut Vec<Finding>) {
    if findings.len() < 2 {
        return;
    }
    findings.sort_by(|left, right| {
        (left.span.start, right.span.end, right.confidence).cmp(&(
            right.span.start,
            left.span.end,
            left.confidence,
        ))
    });
    let mut kept: usize = 0;
    for position in 0..findings.len() {
        let Some(mut candidate) = findings.get(position).cloned() else { break };
        let mut covered = false;
        while let Some(previous) = kept.checked_sub(1).and_then(|last| findings.get_mut(last)) {
            if previous.span.end <= candidate.span.start {
                break;
            }
            let inside = candidate.span.end <= previous.span.end;
            let same = inside && candidate.span == previous.span;
            if same
                || (inside && previous.confidence >= Confidence::Medium.min(candidate.confidence))
            {
                covered = true;
                break;
            }
            if candidate.confidence > previous.confidence {
                // The earlier one keeps only what stands before the surer one; what stands behind it (when the
                // surer one lies inside) is covered too by widening the surer one.
                candidate.span.end = candidate.span.end.max(previous.span.end);
                if previous.span.start == candidate.span.start {
                    kept -= 1;
                    continue;
                }
                previous.span.end = candidate.span.start;
            } else {
                candidate.span.start = previous.span.end;
                covered = candidate.span.start >= candidate.span.end;
            }
            break;
        }
        if !covered {
            if let Some(slot) = findings.get_mut(kept) {
                *slot = candidate;
            }
            kept += 1;
        }
    }
    findings.truncate(kept);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::{Entity, Evidence, EvidenceSet};
    use proptest::prelude::*;

    fn finding(start: u32, end: u32, piece: Evidence) -> Finding {
        Finding::new(start..end, Entity::Phone, EvidenceSet::of(&[piece]), "test")
    }

    #[test]
    fn the_outer_and_the_surer_stand() {
        let mut findings = vec![finding(5, 10, Evidence::Key), finding(0, 20, Evidence::Context)];
        resolve(&mut findings);
        assert_eq!(findings, [finding(0, 20, Evidence::Context)]);
        let mut findings = vec![finding(0, 10, Evidence::Context), finding(5, 15, Evidence::Key)];
        resolve(&mut findings);
        assert_eq!(findings, [finding(0, 5, Evidence::Context), finding(5, 15, Evidence::Key)]);
    }

    proptest! {
        #[test]
        fn no_byte_is_lost_and_nothing_overlaps(spans in prop::collection::vec((0u32..40, 1u32..12, 0usize..4), 0..8)) {
            let pieces = [Evidence::Shape, Evidence::Context, Evidence::Key, Evidence::SelfEvident];
            let mut findings: Vec<_> =
                spans.iter().map(|(start, length, kind)| finding(*start, start + length, pieces[*kind])).collect();
            let covered = |findings: &[Finding]| (0u32..64)
                .filter(|byte| findings.iter().any(|found| found.span.contains(byte))).collect::<Vec<_>>();
            let before = covered(&findings);
            resolve(&mut findings);
            prop_assert_eq!(before, covered(&findings));
            prop_assert!(findings.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
        }
    }
}
