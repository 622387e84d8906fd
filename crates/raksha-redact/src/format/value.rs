//! Named values of flat formats, decoded, and walked as JSON if that is what they are.

use raksha_core::limits::KEY_BYTES_MAX;
use raksha_core::{Encoding, Event, Layer, OffsetMap, Path, Segment, SegmentKind};

use super::json::{
    Feed, JSON_STRING, Levels, Machine, Nested, Origin, Records, key_may_hold_data, looks_nested,
};

/// Undoes an encoding and maps the offsets.
pub(super) type Decode = fn(&[u8], &mut Vec<u8>, &mut OffsetMap);

/// Memory for the values of one stream.
#[derive(Debug)]
pub(super) struct Values {
    machine: Machine,
    levels: Box<Levels>,
    key: Vec<u8>,
    path: Path,
    text: Vec<u8>,
    map: OffsetMap,
}

impl Values {
    pub fn new() -> Self {
        Self {
            machine: Machine::new(Records::Outside),
            levels: Box::default(),
            key: Vec::new(),
            path: Path::new(),
            text: Vec::new(),
            map: OffsetMap::new(),
        }
    }

    /// The values that follow have no key.
    pub fn unname(&mut self) {
        self.key.clear();
        self.path.truncate(0);
    }

    /// The values that follow have this key.
    pub fn name(&mut self, key: &[u8], decode: Option<Decode>) {
        if let Some(decode) = decode {
            decode(key, &mut self.key, &mut self.map);
        } else {
            self.key.clear();
            self.key.extend_from_slice(key);
        }
        self.path.truncate(0);
        self.path.push_key(self.key.get(..KEY_BYTES_MAX).unwrap_or(&self.key));
    }

    /// Hands out a value, a key or a piece of text, or walks it as JSON if it is a value that looks like it.
    pub fn emit(
        &mut self,
        kind: SegmentKind,
        body: &[u8],
        base: u64,
        coding: Option<(Encoding, Decode)>,
        out: &mut dyn FnMut(Event<'_>),
    ) {
        let mut layers = [JSON_STRING; 2];
        let (mut text, mut depth) = (body, 0);
        if let Some((encoding, decode)) = coding {
            decode(body, &mut self.text, &mut self.map);
            layers[0] = Layer { encoding, map: &self.map, start: 0 };
            (text, depth) = (&self.text, 1);
        }
        if text.is_empty() || kind == SegmentKind::Key && !key_may_hold_data(text) {
            return;
        }
        let (outer, string) = layers.split_at(depth);
        let value = kind == SegmentKind::Value;
        let key = Some(self.key.as_slice())
            .filter(|key| value && (1..=KEY_BYTES_MAX).contains(&key.len()));
        if value && looks_nested(text) != Nested::No {
            let string_layers = if depth == 0 { string } else { &layers };
            let origin = Origin { base, layers: outer, string_layers, nested: depth > 0 };
            self.machine.restart(key, self.path.as_bytes().get(1..));
            let feed = Feed { input: text, last: true, origin };
            return self.machine.run_decoded(&feed, self.levels.as_mut_slice(), out);
        }
        out(Event::Segment(Segment {
            path: &self.path,
            key,
            parent: None,
            kind,
            raw: base..base + body.len() as u64,
            text,
            layers: outer,
        }));
    }
}
