//! Human-labelled corpora: JSON Lines with `text` and `spans`, offsets in code points.

use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::document::{Document, Label, Span};

/// The corpora that training may use, by file name.
pub const TRAINING: &[&str] = &[
    "wnut17_train.jsonl",
    "wnut17_dev.jsonl",
    "btc_tweets.jsonl",
    "wikigold.jsonl",
    "sec_filings_ner.jsonl",
];

#[derive(Deserialize)]
struct Line {
    text: String,
    #[serde(default)]
    spans: Vec<Marked>,
}

#[derive(Deserialize)]
struct Marked {
    start: usize,
    end: usize,
    label: String,
}

/// Reads a corpus; labels other than those of the tagger are left out.
pub fn read(path: &Path) -> Result<Vec<Document>> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("{}: cannot read the corpus", path.display()))?;
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| {
            let line: Line = serde_json::from_str(line)
                .with_context(|| format!("{}:{}: not a document", path.display(), number + 1))?;
            Ok(document(line))
        })
        .collect()
}

fn document(line: Line) -> Document {
    let offsets: Vec<usize> =
        line.text.char_indices().map(|(at, _)| at).chain([line.text.len()]).collect();
    let mut spans: Vec<Span> = line
        .spans
        .iter()
        .filter_map(|marked| {
            let label = match marked.label.as_str() {
                "PERSON" => Label::Person,
                "ADDRESS" => Label::Address,
                "LOCATION" | "ORG" => Label::Decoy,
                _ => return None,
            };
            Some(Span { bytes: *offsets.get(marked.start)?..*offsets.get(marked.end)?, label })
        })
        .filter(|span| !span.bytes.is_empty())
        .collect();
    spans.sort_by_key(|span| span.bytes.start);
    let mut end = 0;
    spans.retain(|span| {
        let apart = span.bytes.start >= end;
        end = end.max(span.bytes.end);
        apart
    });
    Document { text: line.text, spans }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_code_points_and_overlaps_go() {
        let line: Line = serde_json::from_str(
            r#"{"text":"आशा lives in Pune","spans":[{"start":13,"end":17,"label":"LOCATION"},{"start":0,"end":3,"label":"PERSON"},
                {"start":1,"end":9,"label":"PERSON"},{"start":4,"end":9,"label":"ORG"}]}"#,
        )
        .unwrap();
        let document = document(line);
        let spans: Vec<_> = document
            .spans
            .iter()
            .map(|span| (document.text.get(span.bytes.clone()).unwrap_or_default(), span.label))
            .collect();
        assert_eq!(spans, [("आशा", Label::Person), ("Pune", Label::Decoy)]);
    }
}
