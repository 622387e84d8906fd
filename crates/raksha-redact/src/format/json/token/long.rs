//! Strings and bare tokens longer than a segment, and stretches that are text to the end of the line.

use raksha_core::SegmentKind;
use raksha_core::limits::{SEGMENT_BYTES_MAX, SEGMENT_OVERLAP_BYTES};

use super::super::origin::{Level, Piece};
use super::super::scan::{StringEnd, StringScan, bare_end, has_backslash};
use super::super::stack::Keys;
use super::{Feed, Long, Machine, Out, Records};
use crate::format::cut::line_piece;
use crate::format::unescape::{character_boundary, json_boundary};

impl Machine {
    /// The next piece of something long. Returns where to go on.
    pub(super) fn long_piece(
        &mut self,
        feed: &Feed<'_>,
        at: usize,
        levels: &mut [Level],
        out: Out<'_>,
    ) -> Option<usize> {
        let level = levels.first_mut()?;
        let rest = feed.slice(at, feed.input.len());
        if matches!(self.long, Long::Line | Long::Flat) {
            let cut = line_piece(rest, &mut self.scanned, feed.last)?;
            let body = feed.slice(at, at + cut.length);
            let body = body.strip_suffix(b"\r").unwrap_or(body);
            let piece = Piece { body, at, string: false, escaped: false };
            self.text(feed, &piece, (Keys::default(), SegmentKind::Text), level, out);
            if cut.ends && self.records == Records::Lines {
                self.long = Long::No;
                // The line feed itself ends the record.
                return Some(at + cut.length);
            }
            return Some(at + cut.consumed);
        }
        let string = self.long == Long::String;
        let window = rest.get(..SEGMENT_BYTES_MAX + 2).unwrap_or(rest);
        let last = feed.last && window.len() == rest.len();
        let from = std::mem::take(&mut self.scanned);
        let mut scan = StringScan::default();
        let end = if string {
            match scan.end::<false>(window, (0, from), (last, false)) {
                StringEnd::Quote(end) | StringEnd::LineBreak(end) => Some(end),
                StringEnd::Input => Some(window.len()),
                StringEnd::Long => None,
                StringEnd::More(searched) => {
                    self.scanned = searched;
                    return None;
                }
            }
        } else {
            let found = bare_end(window, 0, from, false).or(last.then_some(window.len()));
            if found.is_none() && window.len() <= SEGMENT_BYTES_MAX {
                self.scanned = window.len();
                return None;
            }
            found.filter(|end| *end <= SEGMENT_BYTES_MAX)
        };
        let boundary = if string { json_boundary } else { character_boundary };
        let length = end.unwrap_or_else(|| boundary(rest, SEGMENT_BYTES_MAX));
        let body = feed.slice(at, at + length);
        let escaped = string && has_backslash(body);
        let keys = self.enter_value();
        let kind = if string { SegmentKind::Value } else { SegmentKind::Text };
        self.text(feed, &Piece { body, at, string, escaped }, (keys, kind), level, out);
        if end.is_none() {
            let kept = boundary(rest, length - SEGMENT_OVERLAP_BYTES);
            return Some(at + kept.max(1));
        }
        self.long = Long::No;
        let quote = string && rest.get(length) == Some(&b'"');
        let next = at + length + usize::from(quote);
        self.end_scalar(feed.absolute(next), out);
        Some(next)
    }
}
