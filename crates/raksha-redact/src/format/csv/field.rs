//! Finding where a field ends.

use memchr::memchr;
use raksha_core::limits::SEGMENT_BYTES_MAX;

use crate::format::swar;

/// What follows a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum After {
    /// Another field.
    Delimiter,
    /// The end of the row.
    Row,
    /// The end of the input, without a terminator.
    Input,
}

/// A complete field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Field {
    /// The first byte of its content, inside the quotes.
    pub start: usize,
    /// Past the last byte of its content.
    pub end: usize,
    /// It stands in quotes.
    pub quoted: bool,
    /// Its content holds quotes.
    pub escaped: bool,
    /// What follows.
    pub after: After,
    /// Where what follows it ends.
    pub next: usize,
}

/// What was found from the start of a field on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Found {
    /// A field.
    Field(Field),
    /// A quote that is never closed, or a field longer than [`SEGMENT_BYTES_MAX`].
    Damaged,
    /// Not known yet; searched up to here.
    More(usize),
}

/// How fields are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Dialect {
    /// Between fields.
    pub delimiter: u8,
    /// Around fields.
    pub quote: u8,
}

impl Dialect {
    /// Finds the end of the field at `start`; bytes before `from` were searched before.
    pub fn field(self, input: &[u8], start: usize, from: usize, last: bool) -> Found {
        if input.get(start) == Some(&self.quote) {
            return self.quoted(input, start, from, last);
        }
        let found = swar::any_of(input, from.max(start), [self.delimiter, b'\n', b'\r']);
        let end = found.unwrap_or(input.len());
        if end - start > SEGMENT_BYTES_MAX {
            return Found::Damaged;
        }
        if found.is_none() && !last {
            return Found::More(input.len());
        }
        match Self::follow(input, end, last) {
            Some((after, next)) => {
                Found::Field(Field { start, end, quoted: false, escaped: false, after, next })
            }
            None => Found::More(end),
        }
    }

    fn quoted(self, input: &[u8], start: usize, from: usize, last: bool) -> Found {
        let body = start + 1;
        let mut at = from.max(body);
        // After a pause it is unknown what was seen before it.
        let mut escaped = at > body;
        let mut quotes = swar::Bytes::new(input, self.quote);
        while let Some(found) = quotes.next_from(at) {
            at = found;
            if at - body > SEGMENT_BYTES_MAX {
                return Found::Damaged;
            }
            match input.get(at + 1) {
                Some(byte) if *byte == self.quote => {
                    escaped = true;
                    at += 2;
                }
                None if !last => return Found::More(at),
                Some(byte) if !self.ends_field(*byte) => {
                    // A quote that was not doubled.
                    escaped = true;
                    at += 1;
                }
                _ => {
                    return match Self::follow(input, at + 1, last) {
                        Some((after, next)) => {
                            let (start, end) = (body, at);
                            Found::Field(Field { start, end, quoted: true, escaped, after, next })
                        }
                        None => Found::More(at),
                    };
                }
            }
        }
        if input.len().saturating_sub(body) > SEGMENT_BYTES_MAX {
            return Found::Damaged;
        }
        if !last {
            return Found::More(input.len().max(at));
        }
        let content = input.get(body..).unwrap_or_default();
        if memchr(b'\n', content).is_some() {
            return Found::Damaged;
        }
        // The last row was cut off.
        let end = input.len();
        Found::Field(Field {
            start: body,
            end,
            quoted: true,
            escaped: true,
            after: After::Input,
            next: end,
        })
    }

    fn ends_field(self, byte: u8) -> bool {
        byte == self.delimiter || byte == b'\n' || byte == b'\r'
    }

    /// What stands behind a field that ends at `end`.
    fn follow(input: &[u8], end: usize, last: bool) -> Option<(After, usize)> {
        match input.get(end) {
            None => Some((After::Input, end)),
            Some(b'\r') => match input.get(end + 1) {
                Some(b'\n') => Some((After::Row, end + 2)),
                None if !last => None,
                _ => Some((After::Row, end + 1)),
            },
            Some(b'\n') => Some((After::Row, end + 1)),
            Some(_) => Some((After::Delimiter, end + 1)),
        }
    }
}
