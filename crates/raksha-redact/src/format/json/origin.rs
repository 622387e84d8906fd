//! Where lexed bytes come from, and handing their pieces out as segments.

use std::ops::Range;

use raksha_core::limits::DECODE_LAYERS_MAX;
use raksha_core::{Encoding, Event, Layer, OffsetMap, Path, Segment, SegmentKind};

use crate::format::unescape::{self, IDENTITY};

/// A string body that is encoded as itself.
pub(in crate::format) const JSON_STRING: Layer<'static> =
    Layer { encoding: Encoding::JsonString, map: &IDENTITY, start: 0 };

/// Where the bytes that are lexed come from.
#[derive(Clone, Copy)]
pub(in crate::format) struct Origin<'a> {
    /// The absolute offset of the first byte, or of the encoding of the first byte.
    pub base: u64,
    /// The layers around the bytes. When not `nested` they are in step with every piece that holds no escape,
    /// and at most one.
    pub layers: &'a [Layer<'a>],
    /// The same, and [`JSON_STRING`] inside.
    pub string_layers: &'a [Layer<'a>],
    /// The bytes were decoded before, as a whole, from the string that the layers belong to.
    pub nested: bool,
}

impl Origin<'static> {
    /// The stream itself.
    pub const fn stream(base: u64) -> Self {
        Self { base, layers: &[], string_layers: &[JSON_STRING], nested: false }
    }
}

/// A piece of the lexed bytes.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    /// The piece, encoded as it stands.
    pub body: &'a [u8],
    /// Where it stands in the lexed bytes.
    pub at: usize,
    /// It is the body of a string.
    pub string: bool,
    /// It holds escapes.
    pub escaped: bool,
}

/// Memory for decoding at one level of nesting.
#[derive(Debug, Default)]
pub(in crate::format) struct Level {
    plain: Vec<u8>,
    plain_map: OffsetMap,
    text: Vec<u8>,
    map: OffsetMap,
    rebased: [OffsetMap; DECODE_LAYERS_MAX],
}

/// Memory for every level of nesting: the lexed bytes, and what is nested in them.
pub(in crate::format) type Levels = [Level; DECODE_LAYERS_MAX + 1];

/// A piece with its encodings undone.
#[derive(Clone, Copy)]
pub(super) struct Decoded<'a> {
    /// The text.
    pub text: &'a [u8],
    /// Absolute offsets.
    pub raw_start: u64,
    /// Past the end.
    pub raw_end: u64,
    layers: [Layer<'a>; DECODE_LAYERS_MAX],
    count: usize,
}

impl<'a> Decoded<'a> {
    /// The layers between the file and the text.
    pub fn layers(&self) -> &[Layer<'a>] {
        self.layers.get(..self.count).unwrap_or_default()
    }

    /// This text as bytes to lex.
    pub fn origin(&self) -> Origin<'_> {
        Origin { base: self.raw_start, layers: self.layers(), string_layers: &[], nested: true }
    }

    fn push(&mut self, layer: Layer<'a>) {
        if let Some(slot) = self.layers.get_mut(self.count) {
            *slot = layer;
            self.count += 1;
        }
    }
}

impl Level {
    /// Undoes the encodings of a piece that is nested or holds escapes.
    pub(super) fn decode<'s, 'i: 's>(
        &'s mut self,
        origin: &Origin<'i>,
        piece: &Piece<'i>,
    ) -> Decoded<'s> {
        let Self { plain, plain_map, text, map, rebased } = self;
        let mut range = piece.at..piece.at + piece.body.len();
        let mut in_step = [true; DECODE_LAYERS_MAX];
        if origin.nested {
            let slots = rebased.iter_mut().zip(in_step.iter_mut()).zip(origin.layers);
            for ((rebased, in_step), layer) in slots.rev() {
                let encoded = layer.map.encoded(range.clone());
                if encoded.len() != range.len() {
                    *in_step = false;
                    layer.map.slice_into(range, rebased);
                }
                range = layer.start + encoded.start..layer.start + encoded.end;
            }
        }
        let mut body = piece.body;
        if let (false, Some(Encoding::CsvQuoted { quote })) =
            (origin.nested, origin.layers.first().map(|layer| layer.encoding))
            && piece.escaped
        {
            unescape::doubled(body, quote, plain, plain_map);
            if plain.len() != body.len() {
                body = plain;
                if let Some(first) = in_step.first_mut() {
                    *first = false;
                }
                std::mem::swap(plain_map, &mut rebased[0]);
            }
        }
        let escaped = piece.string && piece.escaped;
        if escaped {
            unescape::json_string(body, text, map);
        }
        let mut decoded = Decoded {
            text: if escaped { text } else { body },
            raw_start: origin.base + range.start as u64,
            raw_end: origin.base + range.end as u64,
            layers: [JSON_STRING; DECODE_LAYERS_MAX],
            count: 0,
        };
        for ((layer, rebased), in_step) in origin.layers.iter().zip(rebased.iter()).zip(in_step) {
            let map = if in_step { &IDENTITY } else { rebased };
            decoded.push(Layer { encoding: layer.encoding, map, start: 0 });
        }
        if escaped {
            decoded.push(Layer { map, ..JSON_STRING });
        } else if piece.string {
            decoded.push(JSON_STRING);
        }
        decoded
    }

    /// Undoes the escapes of a text that is a JSON string body without its quotes.
    pub(super) fn unescape<'s, 'i: 's>(&'s mut self, outer: &Decoded<'i>) -> Decoded<'s> {
        unescape::json_string(outer.text, &mut self.text, &mut self.map);
        let mut decoded = Decoded { text: &self.text, ..*outer };
        decoded.push(Layer { map: &self.map, ..JSON_STRING });
        decoded
    }
}

/// Everything about a segment but its bytes.
#[derive(Clone, Copy)]
pub(super) struct Label<'a> {
    /// Where in the document.
    pub path: &'a Path,
    /// The key.
    pub key: Option<&'a [u8]>,
    /// The key of the object.
    pub parent: Option<&'a [u8]>,
    /// What kind of place.
    pub kind: SegmentKind,
}

/// Hands out one segment.
pub(super) fn emit(
    label: &Label<'_>,
    raw: Range<u64>,
    text: &[u8],
    layers: &[Layer<'_>],
    out: &mut dyn FnMut(Event<'_>),
) {
    if !text.is_empty() {
        let Label { path, key, parent, kind } = *label;
        out(Event::Segment(Segment { path, key, parent, kind, raw, text, layers }));
    }
}
