//! What people do to a text: nothing, no capitals, all capitals, or haste. Spans follow the bytes.

use super::source::Source;
use crate::document::{Document, Span};

/// So many words lose their capitals and so many marks are left out when a text is written in haste, in percent.
const HASTE: u32 = 70;

/// So many documents of several lines are quoted, in percent.
const QUOTED: u32 = 20;

/// What stands before each line of a quotation.
const QUOTES: &[&str] = &["> ", ">", ">> ", "??? ", "| ", "* ", "- ", "# ", "    ", "// "];

impl Source<'_> {
    /// The document as somebody might have typed it.
    pub fn augmented(&mut self, document: &Document) -> Document {
        if document.text.contains('\n') && self.chance(QUOTED) {
            return self.quoted(document);
        }
        match self.below(100) {
            0..=61 => document.clone(),
            62..=83 => document.map(|text, _, _| text.to_lowercase()),
            84..=91 => document.map(|text, _, _| text.to_uppercase()),
            _ if self.typed => self.hasty(document),
            _ => document.clone(),
        }
    }

    /// The document as an answer or a list quotes it.
    fn quoted(&mut self, document: &Document) -> Document {
        let sign = self.pick(QUOTES).copied().unwrap_or_default();
        let mut quoted = Document::default();
        quoted.push(sign);
        let indent = document.map(|text, _, _| text.replace('\n', &format!("\n{sign}")));
        quoted.append(&indent);
        quoted
    }

    fn hasty(&mut self, document: &Document) -> Document {
        let mut lowers = false;
        rewritten(document, |before, letter, out| {
            if before.is_none_or(|before| !before.is_alphanumeric()) {
                lowers = self.chance(HASTE);
            }
            match letter {
                ',' | '.' | ':' | ';' | '!' | '?' | '"' | '\'' if self.chance(HASTE) => {
                    // `a,b` must not become one word.
                    if letter == ',' {
                        out.push(' ');
                    }
                }
                ' ' if self.chance(6) => out.push_str("  "),
                letter if lowers => out.extend(letter.to_lowercase()),
                letter => out.push(letter),
            }
        })
    }
}

/// The document with each character replaced, given the one before it.
pub fn rewritten(
    document: &Document,
    mut replace: impl FnMut(Option<char>, char, &mut String),
) -> Document {
    let mut out = Document::default();
    let mut before = None;
    let mut spans = document.spans.iter().peekable();
    let mut start = 0;
    for (at, letter) in document.text.char_indices() {
        if spans.peek().is_some_and(|span| span.bytes.end == at)
            && let Some(span) = spans.next()
        {
            close(&mut out, start, span);
        }
        if spans.peek().is_some_and(|span| span.bytes.start == at) {
            start = out.text.len();
        }
        replace(before, letter, &mut out.text);
        before = Some(letter);
    }
    if let Some(span) = spans.next() {
        close(&mut out, start, span);
    }
    out
}

/// Ends a span at the end of what is written, without the spaces at its edges.
fn close(out: &mut Document, start: usize, span: &Span) {
    let Some(text) = out.text.get(start..) else { return };
    let start = start + (text.len() - text.trim_start().len());
    let end = start + text.trim().len();
    if start < end {
        out.spans.push(Span { bytes: start..end, label: span.label });
    }
}
