//! The report for people at a terminal: findings under their source, aligned, coloured where that helps.

use std::io::IsTerminal;

use raksha_core::Confidence;

use super::{Reporter, Totals};
use crate::engine::Decision;
use crate::exit::shown;
use crate::progress::{counted, grouped};

/// The reporter.
pub struct Text {
    colours: bool,
    source: Option<String>,
}

impl Text {
    /// A reporter; colours only for standard output on a terminal that wants them.
    pub fn new(to_standard_output: bool) -> Self {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        let colours = to_standard_output && wanted && std::io::stdout().is_terminal();
        Self { colours, source: None }
    }

    fn paint(&self, colour: &str, text: &str) -> String {
        if self.colours { format!("\u{1b}[{colour}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

impl Reporter for Text {
    fn finding(&mut self, source: &str, decision: &Decision, out: &mut Vec<u8>) {
        if self.source.as_deref() != Some(source) {
            if self.source.is_some() {
                out.push(b'\n');
            }
            self.source = Some(source.to_owned());
            let heading = self.paint("1", source);
            out.extend_from_slice(format!("{heading}\n").as_bytes());
        }
        let colour = match decision.confidence {
            Confidence::Certain | Confidence::High => "31",
            Confidence::Medium => "33",
            Confidence::Low => "2",
        };
        let place = if decision.path.is_empty() {
            format!("record {}", decision.record)
        } else {
            format!("record {} {}", decision.record, shown(&decision.path))
        };
        let line = format!(
            "  {place:<34} {:<15} {} {}  {}\n",
            decision.entity,
            self.paint(colour, &format!("{:<7}", decision.confidence.name())),
            shown(&decision.masked),
            self.paint("2", &decision.evidence.names().join(" ")),
        );
        out.extend_from_slice(line.as_bytes());
    }

    fn end(&mut self, totals: &Totals, out: &mut Vec<u8>) {
        let tally = &totals.tally;
        if self.source.is_some() {
            out.push(b'\n');
        }
        let mut lines = String::new();
        if tally.findings.is_empty() {
            lines = format!("Nothing to redact in {}.\n", counted(totals.sources, "source"));
        }
        let mut counts: Vec<_> = tally.findings.iter().collect();
        counts.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), name.as_str()));
        for (name, count) in counts {
            lines.push_str(&format!("{:>9} {name}\n", grouped(*count)));
        }
        out.extend_from_slice(lines.as_bytes());
    }
}
