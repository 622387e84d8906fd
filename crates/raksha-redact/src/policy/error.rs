//! What is wrong with a policy: where, which field, what, and how to put it right. Never a value of the file.

use std::fmt;
use std::ops::Range;

use thiserror::Error;

/// A policy that cannot be used.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub struct PolicyError {
    /// The file, or the name of the built-in policy.
    pub source_name: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The field, such as `entity.PHONE.action`; empty for the whole file.
    pub field: String,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl fmt::Display for PolicyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}: ", self.source_name, self.line, self.column)?;
        if !self.field.is_empty() {
            write!(formatter, "`{}`: ", self.field)?;
        }
        formatter.write_str(&self.problem)?;
        match &self.hint {
            Some(hint) => write!(formatter, "\n  hint: {hint}"),
            None => Ok(()),
        }
    }
}

/// The file errors point into.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) name: &'a str,
    pub(super) text: &'a str,
}

impl Source<'_> {
    /// An error at a place of the file.
    pub(super) fn error(
        self,
        span: Range<usize>,
        field: &str,
        problem: impl Into<String>,
        hint: Option<String>,
    ) -> PolicyError {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |position| position + 1);
        PolicyError {
            source_name: self.name.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
            field: field.to_owned(),
            problem: problem.into(),
            hint,
        }
    }
}

/// `did you mean ...`, or the list of what is possible.
pub(super) fn suggest(given: &str, possible: &[&str]) -> String {
    let close = possible
        .iter()
        .map(|candidate| {
            (edit_distance(&given.to_lowercase(), &candidate.to_lowercase()), candidate)
        })
        .min()
        .filter(|(distance, candidate)| *distance * 2 <= candidate.len());
    match close {
        Some((_, candidate)) => format!("did you mean `{candidate}`?"),
        None => format!("possible: {}", possible.join(", ")),
    }
}

/// Levenshtein distance; the words of a policy are short.
fn edit_distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, from) in left.chars().enumerate() {
        let mut diagonal = line;
        let mut before = line + 1;
        if let Some(first) = row.first_mut() {
            *first = before;
        }
        for (cell, to) in row.iter_mut().skip(1).zip(&right) {
            let above = *cell;
            *cell = (diagonal + usize::from(from != *to)).min(above + 1).min(before + 1);
            diagonal = above;
            before = *cell;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_are_close_or_complete() {
        assert_eq!(suggest("maks", &["mask", "label"]), "did you mean `mask`?");
        assert_eq!(suggest("PHNE", &["PHONE", "PAN"]), "did you mean `PHONE`?");
        assert_eq!(suggest("zzz", &["mask", "label"]), "possible: mask, label");
        assert_eq!(edit_distance("kitten", "sitting"), 3);
    }
}
