//! Where records begin and end.

use raksha_core::Event;

use super::super::scan::{Peek, peek, starts_array};
use super::{Expect, Feed, Machine, Out, Records};

impl Machine {
    pub(super) fn finish(&mut self, end: u64, out: Out<'_>) {
        if let Some(array) = self.array.take() {
            self.open_record(array, true, out);
        }
        self.close_record(end, out);
    }

    pub(super) fn line_feed(&mut self, end: u64, out: Out<'_>) {
        if self.records == Records::Lines {
            self.finish(end, out);
            self.stack.reset(None, None);
            self.expect = Expect::Value;
            self.line_begun = false;
        }
    }

    pub(super) fn open_record(&mut self, at: u64, force: bool, out: Out<'_>) {
        if self.records != Records::Outside && !self.record_open && (force || self.array.is_none())
        {
            self.record_open = true;
            out(Event::RecordStart { at });
        }
    }

    pub(super) fn close_record(&mut self, at: u64, out: Out<'_>) {
        if self.record_open {
            self.record_open = false;
            out(Event::RecordEnd { at });
        }
    }

    /// Something other than a comma or closing bracket begins here.
    pub(super) fn begin(&mut self, at: u64, byte: u8, out: Out<'_>) {
        if self.record_open || self.records != Records::Documents {
            return;
        }
        if let Some(array) = self.array {
            self.array = None;
            self.elements = byte == b'{';
            self.open_record(if self.elements { at } else { array }, true, out);
        } else if byte == b'[' && self.stack.depth() == 0 {
            self.array = Some(at);
        } else {
            self.open_record(at, true, out);
        }
    }

    /// A value outside all containers is complete.
    pub(super) fn end_scalar(&mut self, at: u64, out: Out<'_>) {
        if self.stack.depth() > 0 {
            self.expect = Expect::After;
        } else {
            self.expect = Expect::Value;
            if self.records == Records::Documents {
                self.close_record(at, out);
            }
        }
    }
}

/// Whether the line that begins here is no JSON; `None` when more input is needed.
pub(super) fn is_text_line(feed: &Feed<'_>, at: usize) -> Option<bool> {
    match feed.input.get(at) {
        Some(b'{') => Some(false),
        Some(b'[') => match peek(feed.input, at + 1, feed.last) {
            Peek::Byte(byte) => Some(!starts_array(byte)),
            Peek::Nothing => Some(true),
            Peek::More => None,
        },
        _ => Some(true),
    }
}
