//! Pattern detection with validation, vetoes and context beside one `regex-automata` union of 18 comparable patterns
//! without any of these, on the same bytes in the same run. CPU time, best of the rounds.
//!
//! `cargo bench --package raksha-benches --bench detection`

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    missing_docs,
    reason = "a benchmark prints its table"
)]

use raksha_benches::clock::{Contender, megabytes_per_second, paired};
use raksha_benches::{baseline, generate, generate::Density, random::Random};
use raksha_core::detect::{DetectScratch, Detector, DetectorOptions, Level, RecordContext};
use raksha_core::{Entity, EntitySet, Segment, SegmentKind};

const TEXT_BYTES: usize = 24_000_000;
const BLOCK_BYTES: usize = 64 * 1024;
const ROUNDS: usize = 6;

fn main() {
    let union = baseline::union().expect("the baseline compiles");
    // Dates as such are asked for by few policies, and every log line begins with one.
    let entities = EntitySet::ALL.without(Entity::Date);
    let detector = Detector::new(&DetectorOptions { entities, ..DetectorOptions::default() });
    for density in [Density::Sparse, Density::Dense] {
        let text = generate::log_lines(&mut Random::new(7), TEXT_BYTES, density);
        let bytes = text.as_bytes();
        let mut contenders = vec![Contender {
            name: "regex union, 18 patterns, no validation".to_owned(),
            run: Box::new(|| baseline::count(&union, bytes)),
        }];
        for level in
            Level::ALL.into_iter().filter(|level| *level != Level::Scalar && level.available())
        {
            let detector = &detector;
            contenders.push(Contender {
                name: format!("raksha, {level:?}"),
                run: Box::new(move || detect(detector, bytes, level)),
            });
        }
        let results = paired(&mut contenders, ROUNDS);
        let base = results.first().map_or(1.0, |first| megabytes_per_second(bytes.len(), first.1));
        println!("{density:?} text, {} bytes", bytes.len());
        for (name, time, count) in &results {
            let speed = megabytes_per_second(bytes.len(), *time);
            println!("  {name:<42} {speed:8.0} MB/s  {:5.2}x  {count} findings", speed / base);
        }
    }
}

/// Detects block by block of whole lines, as the text walker hands them out.
fn detect(detector: &Detector, text: &[u8], level: Level) -> u64 {
    let mut scratch = DetectScratch::with_level(level);
    let mut record = RecordContext::new();
    let mut findings = Vec::new();
    let mut count = 0;
    let mut start = 0;
    while start < text.len() {
        let limit = (start + BLOCK_BYTES).min(text.len());
        let block = text.get(start..limit).unwrap_or_default();
        let end = block
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(limit, |newline| start + newline + 1);
        let segment = Segment::of(text.get(start..end).unwrap_or_default(), SegmentKind::Text);
        findings.clear();
        record.clear();
        detector.segment(&segment, &mut record, &mut scratch, &mut findings);
        count += findings.len() as u64;
        start = end;
    }
    count
}
