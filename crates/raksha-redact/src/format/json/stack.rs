//! The containers the lexer is in, with their keys and the path.

use raksha_core::limits::{DEPTH_MAX, KEY_BYTES_MAX};
use raksha_core::{Path, SegmentKind};

use super::origin::Label;

/// A key in the path, where it stands anyway, or in the arena if the path holds it escaped.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct KeySpan {
    start: u32,
    end: u32,
    /// Whether there is a key: an empty key is one.
    present: bool,
    /// Whether the path holds it.
    in_path: bool,
}

/// The keys that describe a value.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Keys {
    /// Names the value.
    pub key: KeySpan,
    /// Names the object around it.
    pub parent: KeySpan,
}

/// An open container.
#[derive(Clone, Copy, Debug)]
struct Frame {
    object: bool,
    /// The length of the container's own path.
    path: usize,
    /// The length of the arena when the container was opened.
    arena: usize,
    keys: Keys,
    index: u64,
}

/// The open containers.
#[derive(Debug, Default)]
pub(super) struct Stack {
    frames: Vec<Frame>,
    arena: Vec<u8>,
    path: Path,
    /// Frames below this one belong to the document that the present one is nested in.
    floor: usize,
    /// The keys of a value outside all containers.
    root: Keys,
}

/// What [`Stack::nest`] put aside.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outer {
    floor: usize,
    root: Keys,
    arena: usize,
    path: usize,
}

impl Stack {
    /// How many containers of this document are open.
    pub fn depth(&self) -> usize {
        self.frames.len() - self.floor
    }

    /// Whether one more container may be opened.
    pub fn is_full(&self) -> bool {
        self.frames.len() >= DEPTH_MAX
    }

    /// Whether the innermost container is an object.
    pub fn in_object(&self) -> bool {
        self.depth() > 0 && self.frames.last().is_some_and(|frame| frame.object)
    }

    /// Begins anew below a column, or at the root.
    pub fn reset(&mut self, column: Option<&[u8]>, step: Option<&[u8]>) {
        self.frames.clear();
        self.arena.clear();
        self.path.truncate(0);
        self.floor = 0;
        self.root = Keys::default();
        let mark = step.map(|step| self.path.push_key(step));
        if let Some(column) = column {
            // A step may be a number, or a longer name cut short.
            let key = match mark.filter(|_| step == Some(column)) {
                Some(mark) => self.stored(column, mark),
                None => self.store(column),
            };
            self.root = Keys { key, parent: KeySpan::default() };
        }
    }

    fn store(&mut self, key: &[u8]) -> KeySpan {
        if key.len() > KEY_BYTES_MAX {
            return KeySpan::default();
        }
        let start = self.arena.len() as u32;
        self.arena.extend_from_slice(key);
        KeySpan { start, end: self.arena.len() as u32, present: true, in_path: false }
    }

    /// The key that was just put on the path, at this mark.
    #[inline]
    fn stored(&mut self, key: &[u8], mark: usize) -> KeySpan {
        let (start, end) = (mark + 1, self.path.mark());
        if end - start != key.len() || key.len() > KEY_BYTES_MAX {
            return self.store(key);
        }
        KeySpan { start: start as u32, end: end as u32, present: true, in_path: true }
    }

    /// Opens a container that stands where a value stands.
    pub fn open(&mut self, object: bool, keys: Keys) {
        let inner = if object { Keys { key: KeySpan::default(), parent: keys.key } } else { keys };
        let (path, arena) = (self.path.mark(), self.arena.len());
        self.frames.push(Frame { object, path, arena, keys: inner, index: 0 });
    }

    /// Closes the innermost container of this kind, and all inside it. Returns whether there was one.
    pub fn close(&mut self, object: bool) -> bool {
        let open = self.frames.get(self.floor..).unwrap_or_default();
        let Some(found) = open.iter().rposition(|frame| frame.object == object) else {
            return false;
        };
        let index = self.floor + found;
        if let Some(frame) = self.frames.get(index) {
            self.path.truncate(frame.path);
            self.arena.truncate(frame.arena);
        }
        self.frames.truncate(index);
        true
    }

    /// Enters a member of the innermost object.
    pub fn enter_member(&mut self, key: &[u8]) {
        let Some(frame) = self.frames.last() else { return };
        self.path.truncate(frame.path);
        self.arena.truncate(frame.arena);
        let mark = self.path.push_key(key.get(..KEY_BYTES_MAX).unwrap_or(key));
        let span = self.stored(key, mark);
        if let Some(frame) = self.frames.last_mut() {
            frame.keys.key = span;
        }
    }

    /// Where a key is due and something else stands, a colon behind it brings no value of the member before.
    pub fn forget_key(&mut self) {
        let open = self.frames.get_mut(self.floor..).and_then(<[Frame]>::last_mut);
        if let Some(frame) = open.filter(|frame| frame.object) {
            frame.keys.key = KeySpan::default();
        }
    }

    /// Puts the path on the container, for something that is no member of it.
    pub fn enter_stray(&mut self) {
        let Some(frame) = self.frames.get_mut(self.floor..).and_then(<[Frame]>::last_mut) else {
            return;
        };
        let key = frame.keys.key;
        if frame.object && key.present && key.in_path {
            // A colon may still follow, and with it a value of this key.
            let start = self.arena.len() as u32;
            let path = self.path.as_bytes().get(key.start as usize..key.end as usize);
            self.arena.extend_from_slice(path.unwrap_or_default());
            let end = self.arena.len() as u32;
            frame.keys.key = KeySpan { start, end, present: true, in_path: false };
        }
        self.path.truncate(frame.path);
    }

    /// Puts the path on the present element, if the innermost container is an array.
    pub fn enter_element(&mut self) {
        if let Some(frame) = self.frames.get(self.floor..).and_then(<[Frame]>::last)
            && !frame.object
        {
            self.path.truncate(frame.path);
            self.path.push_index(frame.index);
        }
    }

    /// Goes on behind a comma. Returns whether a key comes next.
    pub fn next(&mut self) -> bool {
        let floor = self.floor;
        match self.frames.get_mut(floor..).and_then(<[Frame]>::last_mut) {
            Some(frame) if frame.object => true,
            Some(frame) => {
                frame.index += 1;
                false
            }
            None => false,
        }
    }

    /// The keys of the value that stands here.
    pub fn keys(&self) -> Keys {
        let frame = self.frames.get(self.floor..).and_then(<[Frame]>::last);
        frame.map_or(self.root, |frame| frame.keys)
    }

    /// The keys of something that stands where no value is expected.
    pub fn stray_keys(&self) -> Keys {
        let mut keys = self.keys();
        if self.in_object() {
            keys.key = KeySpan::default();
        }
        keys
    }

    fn key(&self, span: KeySpan) -> Option<&[u8]> {
        if !span.present {
            return None;
        }
        let bytes = if span.in_path { self.path.as_bytes() } else { &self.arena };
        bytes.get(span.start as usize..span.end as usize)
    }

    /// The description of a segment that stands here.
    pub fn label(&self, keys: Keys, kind: SegmentKind) -> Label<'_> {
        Label { path: &self.path, key: self.key(keys.key), parent: self.key(keys.parent), kind }
    }

    /// Begins a document inside the value that stands here.
    pub fn nest(&mut self, keys: Keys) -> Outer {
        let arena = self.arena.len();
        let outer = Outer { floor: self.floor, root: self.root, arena, path: self.path.mark() };
        self.floor = self.frames.len();
        self.root = keys;
        outer
    }

    /// Goes back to the document around the nested one.
    pub fn leave(&mut self, outer: Outer) {
        self.frames.truncate(self.floor);
        self.arena.truncate(outer.arena);
        self.path.truncate(outer.path);
        self.floor = outer.floor;
        self.root = outer.root;
    }
}
