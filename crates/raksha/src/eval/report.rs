//! Printing the scores as a table, JSON or Markdown.

use raksha_core::Entity;
use serde_json::{Map, Value, json};

use super::score::{EntityScores, Scores, Share};
use crate::arguments::EvalFormat;

/// Bytes in a megabyte, as false positives are counted.
const MEGABYTE: f64 = 1_000_000.0;

const COLUMNS: [&str; 15] = [
    "entity",
    "gold",
    "P",
    "R",
    "F1",
    "P exact",
    "R exact",
    "F1 exact",
    "F1 chars",
    "leak",
    "R valid",
    "R invalid",
    "in doc",
    "FP",
    "FP/MB",
];

/// The scores as text.
pub fn report(scores: &Scores, format: EvalFormat) -> String {
    match format {
        EvalFormat::Json => json_report(scores),
        EvalFormat::Table => {
            let rows = rows(scores);
            let mut text = String::new();
            for row in std::iter::once(COLUMNS.map(str::to_owned)).chain(rows) {
                for (column, cell) in row.iter().enumerate() {
                    text.push_str(&if column == 0 {
                        format!("{cell:<16}")
                    } else {
                        format!("{cell:>10}")
                    });
                }
                text.truncate(text.trim_end().len());
                text.push('\n');
            }
            text.push('\n');
            text + &totals(scores).map(|(name, value)| format!("{name:<44}{value}\n")).concat()
        }
        EvalFormat::Markdown => {
            let mut text =
                format!("| {} |\n|{}\n", COLUMNS.join(" | "), "---|".repeat(COLUMNS.len()));
            for row in rows(scores) {
                text.push_str(&format!("| {} |\n", row.join(" | ")));
            }
            text.push('\n');
            text + &totals(scores).map(|(name, value)| format!("* {name}: {value}\n")).concat()
        }
    }
}

fn rows(scores: &Scores) -> Vec<[String; 15]> {
    let mut rows: Vec<[String; 15]> =
        shown(scores).map(|(name, entity)| row(name, entity)).collect();
    rows.push(row(
        "identity numbers",
        &sum(scores, |entity| Entity::IDENTITY_NUMBERS.contains(entity)),
    ));
    rows.push(row("all", &sum(scores, |_| true)));
    rows
}

/// The entities with anything to tell.
fn shown(scores: &Scores) -> impl Iterator<Item = (&str, &EntityScores)> {
    scores
        .entities
        .iter()
        .filter(|(_, entity)| {
            entity.recall.all + entity.precision.all + entity.false_positives + entity.documents.all
                > 0
        })
        .map(|(name, entity)| (name.as_str(), entity))
}

fn row(name: &str, entity: &EntityScores) -> [String; 15] {
    let (precision, recall) = (entity.precision.ratio(), entity.recall.ratio());
    let (exact_precision, exact_recall) =
        (entity.exact_precision.ratio(), entity.exact_recall.ratio());
    [
        name.to_owned(),
        entity.recall.all.to_string(),
        number(precision),
        number(recall),
        number(f1(precision, recall)),
        number(exact_precision),
        number(exact_recall),
        number(f1(exact_precision, exact_recall)),
        number(f1(entity.character_precision.ratio(), entity.character_recall.ratio())),
        number(entity.leaked.ratio()),
        share(entity.valid_recall),
        share(entity.invalid_recall),
        share(entity.documents),
        entity.false_positives.to_string(),
        number(per_megabyte(entity.false_positives, entity.negative_bytes)),
    ]
}

fn sum(scores: &Scores, wanted: impl Fn(Entity) -> bool) -> EntityScores {
    let mut sum = EntityScores::default();
    for (name, entity) in &scores.entities {
        if Entity::from_name(name).is_some_and(&wanted) {
            sum.add(entity);
        }
    }
    // Bytes are shared between entities, they do not add up.
    sum.negative_bytes = scores.negative_bytes;
    sum
}

impl EntityScores {
    fn add(&mut self, other: &Self) {
        for (sum, share) in [
            (&mut self.exact_recall, other.exact_recall),
            (&mut self.recall, other.recall),
            (&mut self.exact_precision, other.exact_precision),
            (&mut self.precision, other.precision),
            (&mut self.character_recall, other.character_recall),
            (&mut self.character_precision, other.character_precision),
            (&mut self.valid_recall, other.valid_recall),
            (&mut self.invalid_recall, other.invalid_recall),
            (&mut self.documents, other.documents),
            (&mut self.leaked, other.leaked),
        ] {
            sum.found += share.found;
            sum.all += share.all;
        }
        self.false_positives += other.false_positives;
    }
}

fn totals(scores: &Scores) -> [(&'static str, String); 6] {
    let per = |count| number(per_megabyte(count, scores.negative_bytes));
    [
        ("documents", scores.documents.to_string()),
        ("leak rate (gold characters uncovered)", number(scores.leaked.ratio())),
        ("over-redaction (other characters covered)", number(scores.covered.ratio())),
        ("negative text, bytes", scores.negative_bytes.to_string()),
        ("false positives per MB, identity numbers", per(scores.identity_false_positives)),
        ("false positives per MB, all", per(scores.false_positives)),
    ]
}

fn json_report(scores: &Scores) -> String {
    let entities: Map<String, Value> = shown(scores)
        .map(|(name, entity)| {
            let (precision, recall) = (entity.precision.ratio(), entity.recall.ratio());
            let (exact_precision, exact_recall) =
                (entity.exact_precision.ratio(), entity.exact_recall.ratio());
            let characters =
                (entity.character_precision.ratio(), entity.character_recall.ratio());
            let value = json!({
                "gold": entity.recall.all,
                "predicted": entity.precision.all,
                "overlap": { "precision": precision, "recall": recall, "f1": f1(precision, recall) },
                "exact": { "precision": exact_precision, "recall": exact_recall, "f1": f1(exact_precision, exact_recall) },
                "characters": {
                    "precision": characters.0,
                    "recall": characters.1,
                    "f1": f1(characters.0, characters.1),
                },
                "leak_rate": entity.leaked.ratio(),
                "checksum_valid": { "gold": entity.valid_recall.all, "recall": entity.valid_recall.ratio() },
                "checksum_invalid": { "gold": entity.invalid_recall.all, "recall": entity.invalid_recall.ratio() },
                "documents": { "expected": entity.documents.all, "recall": entity.documents.ratio() },
                "false_positives": entity.false_positives,
                "false_positives_per_mb": per_megabyte(entity.false_positives, entity.negative_bytes),
            });
            (name.to_owned(), value)
        })
        .collect();
    let report = json!({
        "documents": scores.documents,
        "leak_rate": scores.leaked.ratio(),
        "over_redaction": scores.covered.ratio(),
        "negative_bytes": scores.negative_bytes,
        "false_positives_per_mb": {
            "identity": per_megabyte(scores.identity_false_positives, scores.negative_bytes),
            "all": per_megabyte(scores.false_positives, scores.negative_bytes),
        },
        "entities": entities,
    });
    format!("{report:#}\n")
}

fn f1(precision: Option<f64>, recall: Option<f64>) -> Option<f64> {
    let (precision, recall) = (precision?, recall?);
    let sum = precision + recall;
    Some(if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 })
}

fn per_megabyte(count: u64, bytes: u64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "counts of a corpus")]
    (bytes > 0).then(|| count as f64 * MEGABYTE / bytes as f64)
}

fn number(ratio: Option<f64>) -> String {
    ratio.map_or_else(|| "-".to_owned(), |ratio| format!("{ratio:.3}"))
}

fn share(share: Share) -> String {
    if share.all == 0 { "-".to_owned() } else { format!("{}/{}", share.found, share.all) }
}
