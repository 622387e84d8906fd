//! Reading annotated corpora.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::ops::Range;
use std::path::Path;

use serde::Deserialize;

use super::labels::{Meaning, meaning};
use crate::exit::{Failure, shown_path};

/// One annotated document. Spans are code points.
#[derive(Debug)]
pub struct Document {
    /// The text.
    pub text: String,
    /// The number of code points.
    pub characters: usize,
    /// Gold spans, ascending.
    pub gold: Vec<Gold>,
    /// No personal data is expected (of these kinds, if any are named).
    pub negative: bool,
    /// The kinds for which false positives count.
    pub negative_for: Vec<Meaning>,
    /// Only recall can be measured.
    pub partial: bool,
    /// Kinds that must be found somewhere in the document.
    pub expected: Vec<Meaning>,
}

/// One gold span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gold {
    /// Code points.
    pub span: Range<usize>,
    /// What stands there.
    pub meaning: Meaning,
}

#[derive(Deserialize)]
struct Line {
    text: String,
    #[serde(default)]
    spans: Vec<Span>,
    #[serde(default)]
    negative: bool,
    #[serde(default)]
    negative_for: Vec<String>,
    #[serde(default)]
    partial_gold: bool,
    #[serde(default)]
    expect_labels: Vec<String>,
}

#[derive(Deserialize)]
struct Span {
    start: usize,
    end: usize,
    label: String,
}

/// Reads a corpus.
pub fn read(path: &Path) -> Result<Vec<Document>, Failure> {
    let name = shown_path(path);
    let file = File::open(path).map_err(|error| Failure::reading(&name, &error))?;
    let mut documents = Vec::new();
    for (number, line) in BufReader::new(file).lines().enumerate() {
        let line = line.map_err(|error| Failure::reading(&name, &error))?;
        if line.trim().is_empty() {
            continue;
        }
        let line: Line = serde_json::from_str(&line).map_err(|error| {
            // Only the place and the kind: the parser's words may quote the text.
            let kind = error.classify();
            Failure::usage(
                format!("`{name}` line {}, column {}: {kind:?} error", number + 1, error.column()),
                "each line is {\"text\": ..., \"spans\": [{\"start\", \"end\", \"label\"}]}",
            )
        })?;
        documents.push(document(line));
    }
    Ok(documents)
}

fn document(line: Line) -> Document {
    let meanings = |labels: &[String]| labels.iter().map(|label| meaning(label)).collect();
    let mut gold: Vec<Gold> = line
        .spans
        .iter()
        .filter(|span| span.start < span.end)
        .map(|span| Gold { span: span.start..span.end, meaning: meaning(&span.label) })
        .collect();
    gold.sort_by_key(|gold| (gold.span.start, gold.span.end));
    Document {
        characters: line.text.chars().count(),
        gold: merge_addresses(gold, &line.text),
        negative: line.negative || !line.negative_for.is_empty(),
        negative_for: meanings(&line.negative_for),
        partial: line.partial_gold,
        expected: meanings(&line.expect_labels),
        text: line.text,
    }
}

/// Joins gold addresses with nothing but spaces and punctuation between them: annotators cut one address into lines.
fn merge_addresses(gold: Vec<Gold>, text: &str) -> Vec<Gold> {
    let characters: Vec<char> = text.chars().collect();
    let address = meaning("ADDRESS");
    let mut merged: Vec<Gold> = Vec::with_capacity(gold.len());
    for next in gold {
        let last = merged.iter_mut().rev().find(|gold| gold.meaning == address);
        if next.meaning == address
            && let Some(last) = last
            && characters
                .get(last.span.end..next.span.start.max(last.span.end))
                .is_some_and(|gap| gap.iter().all(|character| !character.is_alphanumeric()))
        {
            last.span.end = last.span.end.max(next.span.end);
        } else {
            merged.push(next);
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn touching_addresses_are_one() {
        let text = "12 Hill Road,\n  Pune 411001 and 9 Lake View";
        let line = Line {
            text: text.to_owned(),
            spans: [
                (0, 12, "ADDRESS"),
                (16, 20, "ADDRESS"),
                (21, 27, "POSTCODE"),
                (32, 43, "ADDRESS"),
            ]
            .map(|(start, end, label)| Span { start, end, label: label.to_owned() })
            .into(),
            negative: false,
            negative_for: Vec::new(),
            partial_gold: false,
            expect_labels: Vec::new(),
        };
        let spans: Vec<_> = document(line).gold.into_iter().map(|gold| gold.span).collect();
        assert_eq!(spans, [0..20, 21..27, 32..43]);
    }
}
