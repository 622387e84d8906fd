//! Event dumps, splits and invariants over all walkers.

use std::fmt::Write;

use raksha_core::{Encoding, Event, Layer, SegmentKind, Walker};

use super::unescape::{doubled, json_string};
use super::*;

/// Walks the input in the given pushes; returns the events as lines.
fn dump(walker: &mut dyn Walker, pushes: &[&[u8]]) -> String {
    let (mut lines, mut kept) = (String::new(), Vec::new());
    let mut position = 0;
    for (index, push) in pushes.iter().enumerate() {
        kept.extend_from_slice(push);
        let last = index + 1 == pushes.len();
        let consumed = walker.feed(&kept, last, &mut |event| line(&event, &mut lines));
        assert!(consumed <= kept.len());
        assert!(!last || consumed == kept.len(), "the last push is consumed whole");
        kept.drain(..consumed);
        position += consumed;
    }
    let _ = position;
    lines
}

fn line(event: &Event<'_>, out: &mut String) {
    match event {
        Event::RecordStart { at } => writeln!(out, "start {at}"),
        Event::RecordEnd { at } => writeln!(out, "end {at}"),
        Event::Unscanned { raw, reason } => writeln!(out, "unscanned {raw:?} {}", reason.name()),
        Event::Segment(segment) => {
            let kind = match segment.kind {
                SegmentKind::Text => "text",
                SegmentKind::Value => "value",
                SegmentKind::Number => "number",
                SegmentKind::Key => "key",
            };
            let show = |bytes: &[u8]| bytes.escape_ascii().to_string();
            let mut layers = String::new();
            for layer in segment.layers {
                layers.push(match layer.encoding {
                    Encoding::JsonString => 'j',
                    Encoding::CsvQuoted { .. } => 'q',
                    Encoding::CsvBare { .. } => 'b',
                    Encoding::Form => 'f',
                    Encoding::Backslash => 's',
                    _ => '?',
                });
            }
            writeln!(
                out,
                "{kind} {:?} {} key={} parent={} [{layers}] {}",
                segment.raw,
                show(segment.path.as_bytes()),
                segment.key.map_or("-".into(), show),
                segment.parent.map_or("-".into(), show),
                show(segment.text),
            )
        }
    }
    .unwrap();
}

#[test]
fn damaged_json_in_a_cell_keeps_its_keys() {
    let rows = [
        (r#"1,"{""aadhar"": ""456783210987"", ""uploaded"": 2024-01-15""}"""#, "2024-01-15"),
        (r#"2,"{""aadhar"": ""456783210987"", ""change"": pending""}"""#, "pending"),
    ];
    for (row, rest) in rows {
        let text = format!("record_id,data_json\n{row}\n");
        let events = dump(&mut CsvWalker::new(CsvOptions::default()), &[text.as_bytes()]);
        assert!(events.contains("key=aadhar parent=data_json [qj] 456783210987\n"), "{events}");
        assert!(events.contains(&format!("[q] {rest}\n")), "{events}");
    }
}
