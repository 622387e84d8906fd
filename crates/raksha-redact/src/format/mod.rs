//! Formats: walkers that split a stream into segments and remember where each came from.
//!
//! Every walker is total and streaming: it reports the same segments however the input is split into pushes
//! (text excepted, where blocks of lines follow the pushes), never fails, and holds bounded memory.
//!
//! Offsets: a range of a segment's text is mapped outwards layer by layer, `layer.start` plus
//! `layer.map.encoded(range)`; the outermost result counts from `segment.raw.start`. Walkers cut the maps of
//! outer layers down to the segment, so `raw` is exactly the encoding of `text`, and `start` is 0.

mod csv;
mod cut;
mod form;
mod json;
mod logfmt;
pub mod markup;
mod sniff;
mod swar;
mod text;
mod unescape;
mod value;

#[cfg(test)]
mod tests;

use raksha_core::{Event, Walker};

pub use csv::{CsvLayout, CsvWalker, HeaderCell};
pub use form::FormWalker;
pub use json::JsonWalker;
pub use logfmt::LogfmtWalker;
pub use markup::MarkupWalker;
pub use sniff::{is_utf16, sniff};
pub use text::TextWalker;

/// How a table is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct CsvOptions {
    /// Between cells.
    pub delimiter: u8,
    /// Around cells that need it.
    pub quote: u8,
    /// Whether the first row names the columns; `None`: judge by its looks.
    pub header: Option<bool>,
}

impl Default for CsvOptions {
    fn default() -> Self {
        Self { delimiter: b',', quote: b'"', header: None }
    }
}

/// A format that can be walked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Format {
    /// Free text, a record a line.
    Text,
    /// `key=value` lines.
    Logfmt,
    /// JSON documents.
    Json,
    /// JSON, a document a line.
    Ndjson,
    /// A table.
    Csv(CsvOptions),
    /// `application/x-www-form-urlencoded`.
    Form,
    /// HTML.
    Html,
    /// XML.
    Xml,
}

impl Format {
    /// The walker for this format, at the beginning of a stream.
    pub fn walker(self) -> AnyWalker {
        match self {
            Self::Text => AnyWalker::Text(TextWalker::new()),
            Self::Html => AnyWalker::Markup(MarkupWalker::html()),
            Self::Xml => AnyWalker::Markup(MarkupWalker::xml()),
            Self::Logfmt => AnyWalker::Logfmt(LogfmtWalker::new()),
            Self::Json => AnyWalker::Json(JsonWalker::documents()),
            Self::Ndjson => AnyWalker::Json(JsonWalker::lines()),
            Self::Csv(options) => AnyWalker::Csv(CsvWalker::new(options)),
            Self::Form => AnyWalker::Form(FormWalker::new()),
        }
    }

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Logfmt => "logfmt",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv(CsvOptions { delimiter: b'\t', .. }) => "tsv",
            Self::Csv(_) => "csv",
            Self::Form => "form",
            Self::Html => "html",
            Self::Xml => "xml",
        }
    }
}

/// The walker of any format.
#[derive(Debug)]
pub enum AnyWalker {
    /// Plain text.
    Text(TextWalker),
    /// Logfmt.
    Logfmt(LogfmtWalker),
    /// JSON or NDJSON.
    Json(JsonWalker),
    /// A table.
    Csv(CsvWalker),
    /// A form.
    Form(FormWalker),
    /// HTML or XML.
    Markup(MarkupWalker),
}

impl AnyWalker {
    /// The layout of a table, for a writer that adds columns; `None` for all other formats.
    pub const fn csv_layout(&self) -> Option<&CsvLayout> {
        match self {
            Self::Csv(walker) => Some(walker.layout()),
            _ => None,
        }
    }
}

impl Walker for AnyWalker {
    fn feed(&mut self, input: &[u8], last: bool, out: &mut dyn FnMut(Event<'_>)) -> usize {
        match self {
            Self::Text(walker) => walker.feed(input, last, out),
            Self::Logfmt(walker) => walker.feed(input, last, out),
            Self::Json(walker) => walker.feed(input, last, out),
            Self::Csv(walker) => walker.feed(input, last, out),
            Self::Form(walker) => walker.feed(input, last, out),
            Self::Markup(walker) => walker.feed(input, last, out),
        }
    }
}
