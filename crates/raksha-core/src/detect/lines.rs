//! Lines that belong to the next one: what a door may search before more of a text has come.
//!
//! Nearly everything stands on one line. What does not (a private key, a passport's machine-readable zone, an address
//! or a name under a letter) begins with a line that tells so by itself, so that a stream need hold back only such
//! lines, and the findings do not depend on how the text arrives.

use memchr::{memchr, memrchr};

use crate::identifiers::{india, world};
use crate::names::{address, person};

/// The most lines in a row that wait for the next one, a private key aside. Past them the lines are searched as they
/// are, so that a text in which every line ends in a comma still flows.
pub const OPEN_LINES_MAX: usize = 8;

/// The most lines behind the one in which an address began that are read as part of it.
const ADDRESS_LINES_MAX: usize = 4;

/// Lines that are searched together, while the last of them is still to come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Group {
    /// Lines so far.
    lines: usize,
    /// Lines in which an address that has begun may still go on.
    address: usize,
}

impl Group {
    /// Adds a line, its end taken off. True if the next one belongs to the group too.
    pub(super) fn push(&mut self, line: &[u8]) -> bool {
        self.lines += 1;
        let waits = if is_key_edge(line) {
            false
        } else if line.is_empty() {
            // A blank line is between two others, or behind what is over anyway.
            self.lines > 1
        } else {
            self.address = if address::opens(line) {
                ADDRESS_LINES_MAX
            } else if address::may_continue(line) {
                self.address.saturating_sub(1)
            } else {
                0
            };
            self.address > 0 || goes_on(line)
        };
        let waits = waits && self.lines < OPEN_LINES_MAX;
        if !waits {
            *self = Self::default();
        }
        waits
    }
}

/// The length of the head of `text` whose whole lines can be searched without what follows them.
///
/// `text` begins where a line begins. What is left over is an unfinished line, or lines that may go on.
///
/// ```
/// use raksha_core::detect::settled_lines;
/// assert_eq!(settled_lines(b"status=200\nphone=98"), 11);
/// assert_eq!(settled_lines(b"done\nFlat 4, Rose Villa,\n"), 5);
/// assert_eq!(settled_lines(b"-----BEGIN PRIVATE KEY-----\nMIIB\n"), 0);
/// ```
pub fn settled_lines(text: &[u8]) -> usize {
    let Some(whole) = memrchr(b'\n', text).and_then(|end| text.get(..=end)) else { return 0 };
    let end = world::open_private_key(whole).map_or(whole.len(), |key| line_start(whole, key));
    // Nothing waits behind a line that ends whatever it is in, so groups need be followed from the last such only.
    let mut at = end;
    while at > 0 {
        let start = line_start(whole, at - 1);
        if ends_any_group(whole.get(start..at).unwrap_or_default().trim_ascii_end()) {
            break;
        }
        at = start;
    }
    let (mut settled, mut group) = (at, Group::default());
    while at < end {
        let rest = whole.get(at..end).unwrap_or_default();
        let length = memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        at += length;
        if !group.push(rest.get(..length).unwrap_or_default().trim_ascii_end()) {
            settled = at;
        }
    }
    settled
}

/// Whether the next line is in another group, whatever stands before this one.
fn ends_any_group(line: &[u8]) -> bool {
    is_key_edge(line)
        || !line.is_empty()
            && !address::may_continue(line)
            && !address::opens(line)
            && !goes_on(line)
}

/// Whether a line may be the first or last of a private key: nothing before it may wait for what follows, else the key
/// would be cut.
fn is_key_edge(line: &[u8]) -> bool {
    line.ends_with(b"-----")
}

/// Where the line that holds `at` begins.
fn line_start(text: &[u8], at: usize) -> usize {
    text.get(..at).and_then(|before| memrchr(b'\n', before)).map_or(0, |end| end + 1)
}

/// Whether a value may begin on this line and go on in the next, blank ones between them.
fn goes_on(line: &[u8]) -> bool {
    matches!(line.last(), Some(b',' | b':'))
        || address::line_goes_on(line)
        || person::closes_letter(line)
        || india::is_zone_line(line)
}

#[cfg(test)]
mod tests {
    use super::{OPEN_LINES_MAX, settled_lines};

    #[test]
    fn only_lines_that_tell_so_wait() {
        for (settled, open) in [
            ("", ""),
            ("", "no end"),
            ("a\nb\n", ""),
            ("a\n", "b,"),
            ("a\n", "b, \n"),
            ("hello there\n", ""),
            ("a\n", "Call me at:\n"),
            ("2026-01-01 12:00:01 INFO served /index in 12 ms\n", ""),
            ("x\n", "Flat 12\nMG Road\n"),
            ("x\n", "Flat 12\r\nMG Road\r\n"),
            ("took 12 ms\n", ""),
            ("bye\n", "Regards\n"),
            ("bye\n", "Regards\n\n"),
            ("bye\n\n", ""),
            ("bye\n", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"),
            ("x\n", "The office of Evidera is at 6750 Koskikatu Apt. 864\nVantaa\n"),
            ("x\n", "> 24 Clarke Avenue\n> Apt. 805\n> Pines Beach\n> New Zealand\n"),
            ("x\n", "Flat 12\na\nb\nc\n"),
            ("x\nFlat 12\na\nb\nc\nd\n", ""),
            ("x\nFlat 12\nthe rest of this line is too long to be a part of any address\n", ""),
            ("call me at 9876543210\n", ""),
            ("x\n", "-----BEGIN RSA PRIVATE KEY-----\nMIIB\nabc\n"),
            ("-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----\n", ""),
            ("-----BEGIN CERTIFICATE-----\nMIIB\n", ""),
            ("-----BEGIN PRIVATE KEY-----\nFlat 12, Rose Villa,\n-----END PRIVATE KEY-----\n", ""),
        ] {
            let text = format!("{settled}{open}");
            assert_eq!(settled_lines(text.as_bytes()), settled.len(), "{text:?}");
        }
    }

    #[test]
    fn a_text_whose_lines_all_wait_flows() {
        let line = "a,\n";
        for lines in 0..4 * OPEN_LINES_MAX {
            let settled = lines / OPEN_LINES_MAX * OPEN_LINES_MAX * line.len();
            assert_eq!(settled_lines(line.repeat(lines).as_bytes()), settled, "{lines} lines");
        }
    }

    #[test]
    fn a_key_without_end_flows() {
        let text = format!("-----BEGIN PRIVATE KEY-----\n{}", "MIIB\n".repeat(4000));
        assert_eq!(settled_lines(text.as_bytes()), text.len());
    }

    /// However the lines arrive, the cuts are the same.
    #[test]
    fn cuts_do_not_depend_on_the_pushes() {
        let text = "a,\nb\nFlat 4\nMG Road\nc\n".repeat(3) + &"d,\n".repeat(21) + "e\nf:\n";
        let by_line = |step: usize| {
            let (mut cuts, mut start) = (Vec::new(), 0);
            for end in (0..=text.len()).step_by(step).chain([text.len()]) {
                let settled = settled_lines(&text.as_bytes()[start..end.max(start)]);
                start += settled;
                cuts.push(start);
            }
            cuts.dedup();
            cuts
        };
        let finest = by_line(1);
        for step in 2..40 {
            assert!(by_line(step).iter().all(|cut| finest.contains(cut)), "steps of {step}");
        }
    }
}
