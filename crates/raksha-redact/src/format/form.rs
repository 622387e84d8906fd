//! Form data: `name=value&name=value`, percent-encoded.

use memchr::memchr2;
use raksha_core::limits::{SEGMENT_BYTES_MAX, SEGMENT_OVERLAP_BYTES};
use raksha_core::{Encoding, Event, OffsetMap, SegmentKind, Walker};

use super::value::Values;

/// Walks `application/x-www-form-urlencoded`, in a body or a query.
///
/// Values are decoded and named by their decoded key; the whole form is one record; a line end at its end is no
/// part of the last value. A value that looks like a JSON object or array is walked as JSON.
#[derive(Debug)]
pub struct FormWalker {
    values: Values,
    position: u64,
    scanned: usize,
    /// What is read next.
    place: Place,
    open: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    Key,
    Value,
}

impl Default for FormWalker {
    fn default() -> Self {
        Self::new()
    }
}

impl FormWalker {
    /// At the beginning of a form.
    pub fn new() -> Self {
        Self { values: Values::new(), position: 0, scanned: 0, place: Place::Key, open: false }
    }

    fn emit(&mut self, kind: SegmentKind, body: &[u8], at: usize, out: &mut dyn FnMut(Event<'_>)) {
        let base = self.position + at as u64;
        self.values.emit(kind, body, base, Some((Encoding::Form, form_decode)), out);
    }

    /// Hands out a key or value, or a piece of one, up to `end`.
    fn step(&mut self, body: &[u8], end: Option<u8>, at: usize, out: &mut dyn FnMut(Event<'_>)) {
        if self.place == Place::Key && end == Some(b'=') {
            self.values.name(body, Some(form_decode));
            self.emit(SegmentKind::Key, body, at, out);
            self.place = Place::Value;
            return;
        }
        if self.place == Place::Key {
            // A name without a value, or no form at all.
            self.values.unname();
        }
        self.emit(SegmentKind::Value, body, at, out);
        self.place = if end.is_some() { Place::Key } else { Place::Value };
    }
}

impl Walker for FormWalker {
    fn feed(&mut self, input: &[u8], last: bool, out: &mut dyn FnMut(Event<'_>)) -> usize {
        let mut at = 0;
        if !self.open && !input.is_empty() {
            self.open = true;
            out(Event::RecordStart { at: self.position });
        }
        while let Some(rest) = input.get(at..).filter(|rest| !rest.is_empty()) {
            let window = rest.get(..=SEGMENT_BYTES_MAX).unwrap_or(rest);
            let from = std::mem::take(&mut self.scanned).min(window.len());
            let equals = if self.place == Place::Key { b'=' } else { b'&' };
            let searched = window.get(from..).unwrap_or_default();
            let found = memchr2(b'&', equals, searched).map(|found| from + found);
            if let Some(end) = found {
                let body = rest.get(..end).unwrap_or_default();
                self.step(body, rest.get(end).copied(), at, out);
                at += end + 1;
            } else if window.len() > SEGMENT_BYTES_MAX {
                let end = form_boundary(rest, SEGMENT_BYTES_MAX);
                self.step(rest.get(..end).unwrap_or_default(), None, at, out);
                at += form_boundary(rest, end - SEGMENT_OVERLAP_BYTES);
            } else if last {
                self.step(rest.trim_ascii_end(), None, at, out);
                at = input.len();
            } else {
                self.scanned = window.len();
                break;
            }
        }
        if last && std::mem::take(&mut self.open) {
            out(Event::RecordEnd { at: self.position + at as u64 });
        }
        self.position += at as u64;
        at
    }
}

/// The last position up to `target` that does not stand inside a `%XX`.
fn form_boundary(body: &[u8], target: usize) -> usize {
    for back in 1..=2 {
        if body.get(target - back) == Some(&b'%') {
            return target - back;
        }
    }
    target
}

/// Undoes percent encoding, with `+` for a space. What is no `%XX` stays as it is.
pub(super) fn form_decode(body: &[u8], text: &mut Vec<u8>, map: &mut OffsetMap) {
    text.clear();
    map.clear();
    let mut rest = body;
    while let Some(found) = memchr2(b'%', b'+', rest) {
        let (plain, code) = rest.split_at(found);
        text.extend_from_slice(plain);
        let at = body.len() - code.len();
        let digit = |index| code.get(index).and_then(|byte| char::from(*byte).to_digit(16));
        let length = if code.first() == Some(&b'+') {
            text.push(b' ');
            1
        } else if let (Some(high), Some(low)) = (digit(1), digit(2)) {
            map.add(text.len(), at);
            text.push((high << 4 | low) as u8);
            map.add(text.len(), at + 3);
            3
        } else {
            text.push(b'%');
            1
        };
        rest = code.get(length..).unwrap_or_default();
    }
    text.extend_from_slice(rest);
}
