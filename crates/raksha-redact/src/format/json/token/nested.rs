//! JSON inside text that was decoded first.

use raksha_core::SegmentKind;
use raksha_core::limits::DECODE_LAYERS_MAX;

use super::super::origin::{Decoded, Level, Piece, emit};
use super::super::scan::{Nested, looks_nested};
use super::super::stack::Keys;
use super::{Expect, Feed, Long, Machine, Out, Records};

impl Machine {
    /// Walks a text as JSON if it looks like it. Returns whether it did.
    pub(super) fn nested(
        &mut self,
        outer: &Decoded<'_>,
        keys: Keys,
        levels: &mut [Level],
        out: Out<'_>,
    ) -> bool {
        let looks = looks_nested(outer.text);
        if looks == Nested::No || outer.layers().len() >= DECODE_LAYERS_MAX {
            return false;
        }
        if looks == Nested::Escaped {
            let Some((level, deeper)) = levels.split_first_mut() else { return false };
            return self.nested(&level.unescape(outer), keys, deeper, out);
        }
        if levels.is_empty() {
            return false;
        }
        let expect = std::mem::replace(&mut self.expect, Expect::Value);
        let records = std::mem::replace(&mut self.records, Records::Outside);
        let multiline = std::mem::replace(&mut self.multiline, true);
        let saved = self.stack.nest(keys);
        let feed = Feed { input: outer.text, last: true, origin: outer.origin() };
        self.run::<false>(&feed, levels, out);
        self.stack.leave(saved);
        self.expect = expect;
        self.records = records;
        self.multiline = multiline;
        self.long = Long::No;
        true
    }

    /// Walks a whole text that lies in these layers as JSON, after a [`Machine::restart`].
    pub(in crate::format) fn run_decoded(
        &mut self,
        whole: &Feed<'_>,
        levels: &mut [Level],
        out: Out<'_>,
    ) {
        let Some((level, deeper)) = levels.split_first_mut() else { return };
        let piece = Piece { body: whole.input, at: 0, string: false, escaped: true };
        let decoded = level.decode(&whole.origin, &piece);
        let keys = self.stack.keys();
        if !self.nested(&decoded, keys, deeper, out) {
            let label = self.stack.label(keys, SegmentKind::Value);
            emit(&label, decoded.raw_start..decoded.raw_end, decoded.text, decoded.layers(), out);
        }
    }
}
