//! Progress of long work on a terminal, and the line that sums it up.

use std::io::{IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::engine::Tally;
use crate::exit::Failure;

/// How often the bar is drawn, per second.
const DRAWS_PER_SECOND: u8 = 8;

/// A bar with rate and findings; invisible unless standard error is a terminal.
pub struct Progress {
    bar: ProgressBar,
    taken: Arc<AtomicU64>,
    findings: u64,
}

impl Progress {
    /// A bar over an input; `size` is its size on disk if known.
    pub fn new(size: Option<u64>, taken: &Arc<AtomicU64>, quiet: bool) -> Self {
        let visible = !quiet && std::io::stderr().is_terminal();
        let target = if visible {
            ProgressDrawTarget::stderr_with_hz(DRAWS_PER_SECOND)
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(size, target);
        let template = if size.is_some() {
            "{bar:24} {bytes}/{total_bytes} {binary_bytes_per_sec} {msg} eta {eta}"
        } else {
            "{spinner} {bytes} {binary_bytes_per_sec} {msg}"
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(250));
        Self { bar, taken: Arc::clone(taken), findings: 0 }
    }

    /// Shows how far it is.
    pub fn update(&mut self, findings: u64) {
        self.findings += findings;
        self.bar.set_position(self.taken.load(Ordering::Relaxed));
        if !self.bar.is_hidden() {
            self.bar.set_message(format!("{} findings", self.findings));
        }
    }

    /// Takes the bar away.
    pub fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

/// Says something on standard error. A closed standard error is nobody's business.
pub fn say(line: &str) {
    writeln!(anstream::stderr(), "{line}").ok();
}

/// Says why a command could not be done, and what to do next.
pub fn say_failure(failure: &Failure) {
    say(&format!("\u{1b}[1;31merror\u{1b}[0m: {}", failure.message));
    if let Some(hint) = &failure.hint {
        say(&format!("\u{1b}[1;36mhint\u{1b}[0m: {hint}"));
    }
}

/// Says that something went otherwise than asked, though the work was done.
pub fn say_warning(message: &str) {
    say(&format!("\u{1b}[1;33mwarning\u{1b}[0m: {message}"));
}

/// The counts of a run in one line.
pub fn summary(tally: &Tally) -> String {
    let mut line = format!(
        "{}, {} with personal data",
        counted(tally.records, "record"),
        if tally.pii_records == 0 { "none".to_owned() } else { grouped(tally.pii_records) },
    );
    let mut counts: Vec<_> = tally.findings.iter().collect();
    counts.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), name.as_str()));
    let counts: Vec<String> =
        counts.iter().map(|(name, count)| format!("{name} {}", grouped(**count))).collect();
    if !counts.is_empty() {
        line.push_str(": ");
        line.push_str(&counts.join(", "));
    }
    line
}

/// Warns of what could not be scanned.
pub fn say_unscanned(name: &str, tally: &Tally) {
    for (reason, bytes) in &tally.unscanned {
        say_warning(&format!(
            "`{name}`: {} not scanned ({reason}); `[UNSCANNED n bytes]` stands in their place",
            counted(*bytes, "byte")
        ));
    }
}

/// A number with its noun, in the plural where due.
pub fn counted(count: u64, noun: &str) -> String {
    format!("{} {noun}{}", grouped(count), if count == 1 { "" } else { "s" })
}

/// A number with commas between thousands.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_readable() {
        let texts = [0, 999, 1000, 1_234_567].map(grouped);
        assert_eq!(texts, ["0", "999", "1,000", "1,234,567"]);
        assert_eq!(counted(1, "byte"), "1 byte");
    }

    #[test]
    fn summary_lists_the_most_frequent_first() {
        let mut tally = Tally { records: 5, pii_records: 3, ..Tally::default() };
        for (name, count) in [("EMAIL", 2), ("PHONE", 4), ("AADHAAR", 2)] {
            tally.findings.insert(name.to_owned(), count);
        }
        let line = "5 records, 3 with personal data: PHONE 4, AADHAAR 2, EMAIL 2";
        assert_eq!(summary(&tally), line);
        assert_eq!(summary(&Tally::default()), "0 records, none with personal data");
    }
}
