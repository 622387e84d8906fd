//! Formats: walkers that split a stream into segments and remember where each came from.
//!
//! Every walker is total and streaming: it reports the same segments however the input is split into pushes
//! (text excepted, where blocks of lines follow the pushes), never fails, and holds bounded memory.

mod csv;
mod cut;
mod json;
pub mod markup;
mod unescape;

#[cfg(test)]
mod tests;

pub use csv::{CsvLayout, CsvWalker, HeaderCell};
pub use json::JsonWalker;
pub use markup::MarkupWalker;

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
