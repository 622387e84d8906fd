//! The detector, tagger included, over arbitrary text: every level of hardware finds the same, and every span lies in the text.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use raksha_core::detect::{
    DetectScratch, Detector, DetectorOptions, Level, NamesMode, RecordContext,
};
use raksha_core::{Finding, Path, Segment, SegmentKind};
use raksha_fuzz::{Choices, show};

static DETECTOR: LazyLock<Detector> = LazyLock::new(|| {
    Detector::new(&DetectorOptions { names: NamesMode::Full, ..DetectorOptions::default() })
});

const KINDS: [SegmentKind; 4] =
    [SegmentKind::Text, SegmentKind::Value, SegmentKind::Number, SegmentKind::Key];

fn find(level: Level, kind: SegmentKind, key: Option<&[u8]>, text: &[u8]) -> Vec<Finding> {
    let mut found = Vec::new();
    let segment = Segment {
        path: &Path::new(),
        key,
        parent: key,
        kind,
        raw: 0..text.len() as u64,
        text,
        layers: &[],
    };
    let mut scratch = DetectScratch::with_level(level);
    DETECTOR.segment(&segment, &mut RecordContext::default(), &mut scratch, &mut found);
    found
}

fuzz_target!(|data: &[u8]| {
    let mut choices = Choices::new(data);
    let shape = choices.byte();
    let kind = KINDS[usize::from(shape % 4)];
    let data = choices.rest();
    // A key stands before the first NUL.
    let cut = data.iter().position(|byte| *byte == 0).filter(|_| shape >= 128);
    let (key, text) = match cut {
        Some(cut) => (Some(&data[..cut]), &data[cut + 1..]),
        None => (None, data),
    };
    let expected = find(Level::Scalar, kind, key, text);
    for finding in &expected {
        let range = finding.range();
        assert!(range.start < range.end && range.end <= text.len(), "{finding:?}");
    }
    for level in Level::ALL.into_iter().filter(|level| level.available()) {
        assert_eq!(find(level, kind, key, text), expected, "{level:?}: {}", show(text));
    }
});
