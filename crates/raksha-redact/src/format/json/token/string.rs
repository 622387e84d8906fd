//! Strings: keys and values.

use raksha_core::SegmentKind;
use raksha_core::limits::SEGMENT_BYTES_MAX;

use super::super::origin::{Level, Piece, emit};
use super::super::scan::{
    Nested, Peek, StringEnd, has_backslash, key_may_hold_data, looks_nested, peek,
};
use super::super::stack::Keys;
use super::{Expect, Feed, Long, Machine, Out};
use crate::format::swar;

impl Machine {
    /// A string that is as it should be: a key right before its colon, or the value of a member, complete,
    /// without escapes, nothing nested. `None` leaves it to [`Machine::string`].
    #[inline]
    pub(super) fn simple_string<const DOUBLED: bool>(
        &mut self,
        feed: &Feed<'_>,
        at: usize,
        out: Out<'_>,
    ) -> Option<usize> {
        if feed.origin.nested || self.scanned > 0 || !self.stack.in_object() {
            return None;
        }
        let body = at + if DOUBLED { 2 } else { 1 };
        let end = swar::string_special(feed.input, body)?;
        let text = feed.input.get(body..end).filter(|text| text.len() <= SEGMENT_BYTES_MAX)?;
        let (behind, next) = match feed.input.get(end..)? {
            [b'"', b'"', behind @ ..] if DOUBLED => (behind, end + 2),
            [b'"', behind @ ..] if !DOUBLED => (behind, end + 1),
            _ => return None,
        };
        if DOUBLED && feed.input.get(at + 1) != Some(&b'"') {
            return None;
        }
        match self.expect {
            Expect::Key if behind.first() == Some(&b':') => {
                self.stack.enter_member(text);
                if key_may_hold_data(text) {
                    let label = self.stack.label(Keys::default(), SegmentKind::Key);
                    let raw = feed.absolute(body)..feed.absolute(end);
                    emit(&label, raw, text, feed.origin.string_layers, out);
                }
                self.expect = Expect::Value;
                Some(next + 1)
            }
            Expect::Value if looks_nested(text) == Nested::No => {
                let label = self.stack.label(self.stack.keys(), SegmentKind::Value);
                let raw = feed.absolute(body)..feed.absolute(end);
                emit(&label, raw, text, feed.origin.string_layers, out);
                self.expect = Expect::After;
                Some(next)
            }
            _ => None,
        }
    }

    /// A string, from its opening quote. Returns where it ends, or `None` if more input is needed.
    pub(super) fn string<const DOUBLED: bool>(
        &mut self,
        feed: &Feed<'_>,
        at: usize,
        levels: &mut [Level],
        out: Out<'_>,
    ) -> Option<usize> {
        let body = at + quote_length::<DOUBLED>(feed.input, at);
        let depth = self.stack.depth();
        if matches!(self.expect, Expect::After | Expect::Rest) && depth > 0 {
            // A quote too many behind a damaged value.
            match peek(feed.input, body, feed.last) {
                Peek::Byte(b',' | b'}' | b']') => return Some(body),
                Peek::More => return None,
                _ => {}
            }
        }
        let mut scan = std::mem::take(&mut self.string);
        scan.line_break = scan.line_break.map(|line_break| line_break + at);
        let from = body.max(at + std::mem::take(&mut self.scanned));
        let rules = (feed.last, self.multiline);
        let mut end = scan.end::<DOUBLED>(feed.input, (body, from), rules);
        let mut is_key = false;
        if let StringEnd::Quote(quote) = end {
            let after = quote + quote_length::<DOUBLED>(feed.input, quote);
            let value = self.expect == Expect::Value && depth > 0;
            if !value || scan.line_break.is_some() {
                let peeked = peek(feed.input, after, feed.last);
                // Outside all containers: a member of an object whose braces are missing.
                let member = depth == 0 || self.stack.in_object();
                is_key = !value && peeked == Peek::Byte(b':') && member;
                let fits = matches!(peeked, Peek::Nothing | Peek::Byte(b',' | b':' | b'}' | b']'));
                match scan.line_break {
                    _ if peeked == Peek::More => end = StringEnd::More(quote),
                    Some(line_break) if !fits => end = StringEnd::LineBreak(line_break),
                    _ => {}
                }
            }
        }
        let found = end;
        let (end, next) = match found {
            StringEnd::Quote(end) => (end, end + quote_length::<DOUBLED>(feed.input, end)),
            StringEnd::Input => (feed.input.len(), feed.input.len()),
            StringEnd::LineBreak(end) => {
                self.multiline &= scan.line_break.is_none();
                scan.escaped = has_backslash(feed.slice(body, end));
                (end, end)
            }
            StringEnd::Long => {
                self.begin(feed.absolute(at), b'"', out);
                self.long = Long::String;
                return Some(body);
            }
            StringEnd::More(searched) => {
                scan.line_break = scan.line_break.map(|line_break| line_break - at);
                self.string = scan;
                self.scanned = searched - at;
                return None;
            }
        };
        let breaks = matches!(found, StringEnd::LineBreak(_)) && self.expect == Expect::Value;
        let text = feed.slice(body, end);
        let piece = Piece { body: text, at: body, string: true, escaped: scan.escaped };
        self.begin(feed.absolute(at), b'"', out);
        if is_key {
            if depth == 0 {
                self.stack.open(true, self.stack.keys());
            }
            self.key(feed, &piece, levels, out);
        } else {
            let names = self.expect == Expect::Key;
            let keys = self.enter_value();
            self.value(feed, &piece, keys, levels, out);
            if names {
                // Its colon may still come.
                self.name_member(feed, &piece, levels);
            }
            self.end_scalar(feed.absolute(next), out);
            if breaks && depth > 0 {
                self.expect = Expect::Rest;
            }
        }
        Some(next)
    }

    /// Makes a string the key of what may follow.
    fn name_member(&mut self, feed: &Feed<'_>, piece: &Piece<'_>, levels: &mut [Level]) {
        if !piece.escaped {
            self.stack.enter_member(piece.body);
        } else if let Some(level) = levels.first_mut() {
            self.stack.enter_member(level.decode(&feed.origin, piece).text);
        }
    }

    fn key(&mut self, feed: &Feed<'_>, piece: &Piece<'_>, levels: &mut [Level], out: Out<'_>) {
        self.expect = Expect::After;
        let Some(level) = levels.first_mut() else { return };
        if !piece.escaped {
            self.stack.enter_member(piece.body);
            if key_may_hold_data(piece.body) {
                let keys = Keys::default();
                self.text(feed, piece, (keys, SegmentKind::Key), level, out);
            }
            return;
        }
        let decoded = level.decode(&feed.origin, piece);
        self.stack.enter_member(decoded.text);
        let label = self.stack.label(Keys::default(), SegmentKind::Key);
        emit(&label, decoded.raw_start..decoded.raw_end, decoded.text, decoded.layers(), out);
    }

    /// Hands out a string value, or walks what is nested in it.
    #[inline]
    fn value(
        &mut self,
        feed: &Feed<'_>,
        piece: &Piece<'_>,
        keys: Keys,
        levels: &mut [Level],
        out: Out<'_>,
    ) {
        if !piece.escaped && !feed.origin.nested && looks_nested(piece.body) == Nested::No {
            let label = self.stack.label(keys, SegmentKind::Value);
            let start = feed.absolute(piece.at);
            let raw = start..start + piece.body.len() as u64;
            emit(&label, raw, piece.body, feed.origin.string_layers, out);
            return;
        }
        let Some((level, deeper)) = levels.split_first_mut() else { return };
        let decoded = level.decode(&feed.origin, piece);
        if !self.nested(&decoded, keys, deeper, out) {
            let label = self.stack.label(keys, SegmentKind::Value);
            emit(&label, decoded.raw_start..decoded.raw_end, decoded.text, decoded.layers(), out);
        }
    }
}

/// A quote inside a quoted CSV field is doubled, as a rule.
pub(super) fn quote_length<const DOUBLED: bool>(input: &[u8], at: usize) -> usize {
    if DOUBLED && input.get(at + 1) == Some(&b'"') { 2 } else { 1 }
}
