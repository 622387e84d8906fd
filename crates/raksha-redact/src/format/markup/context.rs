//! Where in the document a text stands, and which key names it: elements, labels, table headers.

use std::ops::Range;

use raksha_core::limits::{DEPTH_MAX, KEY_BYTES_MAX};
use raksha_core::{Path, Sensitive};

use super::names;
use super::scan::trim;

/// The most columns of a table whose headers are kept.
const COLUMNS_MAX: usize = 256;

/// How many elements up a text looks for its key.
const LOOK_UP_MAX: usize = 8;

/// What the text of an element is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Role {
    /// Text.
    #[default]
    Plain,
    /// The name of what follows: `<label>`, `<dt>`, the `<key>` of a property list.
    Label,
    /// A table cell that names its column or row.
    Header,
    /// A table cell.
    Cell,
    /// A table row.
    Row,
    /// Looks only; the element around it decides.
    Inline,
    /// A box that stands for nothing; only an explicit key of the element around it reaches the text.
    Box,
}

/// An open element. Its name and key lie one after the other in `Context::names`.
#[derive(Clone, Copy, Debug)]
struct Frame {
    start: usize,
    name_end: usize,
    key_end: usize,
    strong: bool,
    role: Role,
    path_mark: usize,
}

/// An element that is about to be opened.
#[derive(Debug)]
pub(super) struct Opened<'a> {
    pub(super) name: &'a [u8],
    pub(super) key: Option<&'a [u8]>,
    /// The key was given on purpose.
    pub(super) strong: bool,
    pub(super) role: Role,
}

/// The table being read. Headers lie in `texts`.
#[derive(Debug, Default)]
struct Table {
    texts: Sensitive<Vec<u8>>,
    columns: Vec<(usize, Range<usize>)>,
    row: Vec<(usize, Range<usize>)>,
    row_start: usize,
    column: usize,
    next_column: usize,
    has_data: bool,
    in_head: bool,
}

/// Everything the walker remembers of the document. Its size is bounded by the depth, key and column limits.
#[derive(Debug, Default)]
pub(super) struct Context {
    frames: Vec<Frame>,
    names: Sensitive<Vec<u8>>,
    /// Elements open beyond the depth that is followed.
    beyond: usize,
    table: Table,
    label: Sensitive<Vec<u8>>,
    previous: Sensitive<Vec<u8>>,
    /// The path of the innermost open element.
    pub(super) path: Path,
}

impl Context {
    fn slice(&self, range: Range<usize>) -> &[u8] {
        self.names.expose().get(range).unwrap_or_default()
    }

    fn name(&self, frame: &Frame) -> &[u8] {
        self.slice(frame.start..frame.name_end)
    }

    /// The name of the innermost element, or of the one around it.
    pub(super) fn element(&self, up: usize) -> Option<&[u8]> {
        self.frames.iter().rev().nth(up).map(|frame| self.name(frame))
    }

    /// Enters an element.
    pub(super) fn open(&mut self, opened: &Opened<'_>) {
        if self.frames.len() >= DEPTH_MAX {
            self.beyond += 1;
            return;
        }
        let path_mark = self.path.push_key(cut(opened.name));
        let names = self.names.expose_mut();
        let start = names.len();
        names.extend_from_slice(cut(opened.name));
        let name_end = names.len();
        names.extend_from_slice(cut(opened.key.unwrap_or_default()));
        let (key_end, strong, role) = (names.len(), opened.strong, opened.role);
        self.frames.push(Frame { start, name_end, key_end, strong, role, path_mark });
    }

    /// Ends open elements that cannot hold one of this name: the end tags HTML lets people leave out.
    pub(super) fn end_implied(&mut self, next: &[u8]) {
        while self.beyond == 0
            && let Some(frame) = self.frames.last().copied()
            && names::is_ended_by(self.name(&frame), next)
        {
            self.pop();
        }
    }

    /// Leaves the innermost element of this name and all inside it. An end tag without its element is ignored.
    pub(super) fn close(&mut self, name: &[u8]) {
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let name = cut(name);
        let known = self.frames.iter().rposition(|f| self.name(f).eq_ignore_ascii_case(name));
        if let Some(position) = known {
            while self.frames.len() > position {
                self.pop();
            }
        }
    }

    fn pop(&mut self) {
        if let Some(frame) = self.frames.pop() {
            if frame.role == Role::Row {
                self.table.end_row();
                self.forget_label();
            }
            self.path.truncate(frame.path_mark);
            self.names.expose_mut().truncate(frame.start);
        }
    }

    /// The role of text that stands here.
    pub(super) fn role(&self) -> Role {
        self.frames
            .iter()
            .rev()
            .take(LOOK_UP_MAX)
            .map(|frame| frame.role)
            .find(|role| !matches!(role, Role::Inline | Role::Box))
            .unwrap_or_default()
    }

    /// The key of text that stands here, from explicit names, labels, headers and identifiers, in this order.
    pub(super) fn text_key(&self) -> Option<&[u8]> {
        if self.beyond > 0 {
            return None;
        }
        let mut weak = None;
        let mut boxed = false;
        for frame in self.frames.iter().rev().take(LOOK_UP_MAX) {
            let key = self.slice(frame.name_end..frame.key_end);
            if !key.is_empty() && frame.strong {
                return Some(key);
            }
            if !key.is_empty() && !boxed {
                weak = weak.or(Some(key));
            }
            boxed |= frame.role == Role::Box;
            if !matches!(frame.role, Role::Inline | Role::Box) {
                break;
            }
        }
        let header = || (self.role() == Role::Cell).then(|| self.table.header()).flatten();
        self.label().or_else(header).or(weak)
    }

    /// The label that waits for its value.
    pub(super) fn label(&self) -> Option<&[u8]> {
        Some(self.label.expose().as_slice()).filter(|label| !label.is_empty())
    }

    /// The label has met its value.
    pub(super) fn forget_label(&mut self) {
        self.label.expose_mut().clear();
    }

    /// The text before this one, if it was short enough for a key.
    pub(super) fn previous(&self) -> Option<&[u8]> {
        Some(self.previous.expose().as_slice()).filter(|previous| !previous.is_empty())
    }

    /// What stands before a lone colon names what follows it.
    pub(super) fn label_previous(&mut self) {
        self.label.expose_mut().clear();
        self.label.expose_mut().extend_from_slice(self.previous.expose());
    }

    /// Learns from a text that was handed out; with `colons`, that one with a colon at its end is a label.
    pub(super) fn learn(&mut self, text: &[u8], colons: bool) {
        let role = self.role();
        let colon = colons && text.last() == Some(&b':');
        let without = text.get(..text.len() - usize::from(colon)).unwrap_or_default();
        let name = without.get(trim(without, 0..without.len())).unwrap_or_default();
        let short = name.len() <= KEY_BYTES_MAX;
        self.forget_label();
        self.previous.expose_mut().clear();
        if !short {
            return;
        }
        self.previous.expose_mut().extend_from_slice(name);
        if role == Role::Label || colon {
            self.label.expose_mut().extend_from_slice(name);
        }
        if role == Role::Header {
            self.table.learn(name);
        }
    }

    /// Forgets what belongs to the section before.
    pub(super) fn end_section(&mut self) {
        self.forget_label();
        self.previous.expose_mut().clear();
    }

    /// Starts a table.
    pub(super) fn open_table(&mut self) {
        self.table.texts.expose_mut().clear();
        self.table.columns.clear();
        self.table.row.clear();
        (self.table.row_start, self.table.in_head) = (0, false);
    }

    /// Starts or ends the head of a table.
    pub(super) fn in_table_head(&mut self, inside: bool) {
        self.table.in_head = inside;
    }

    /// Starts a row.
    pub(super) fn open_row(&mut self) {
        self.table.end_row();
    }

    /// Starts a cell that spans so many columns. Returns what it is.
    pub(super) fn open_cell(&mut self, is_header: bool, span: usize) -> Role {
        self.table.column = self.table.next_column;
        self.table.next_column = self.table.next_column.saturating_add(span);
        if is_header || self.table.in_head {
            return Role::Header;
        }
        self.table.has_data = true;
        Role::Cell
    }
}

impl Table {
    /// A row of nothing but headers names the columns.
    fn end_row(&mut self) {
        if !self.has_data && !self.row.is_empty() {
            self.texts.expose_mut().drain(..self.row_start);
            self.columns.clear();
            for (column, range) in self.row.drain(..) {
                let range = range.start - self.row_start..range.end - self.row_start;
                self.columns.push((column, range));
            }
            self.row_start = self.texts.expose().len();
        }
        self.row.clear();
        self.texts.expose_mut().truncate(self.row_start);
        (self.column, self.next_column, self.has_data) = (0, 0, false);
    }

    fn learn(&mut self, name: &[u8]) {
        if self.row.len() < COLUMNS_MAX {
            let texts = self.texts.expose_mut();
            let start = texts.len();
            texts.extend_from_slice(name);
            self.row.push((self.column, start..texts.len()));
        }
    }

    /// The header of the cell at hand: of its column, else of its row.
    fn header(&self) -> Option<&[u8]> {
        let at_or_before = self.columns.partition_point(|(column, _)| *column <= self.column);
        let exact = at_or_before
            .checked_sub(1)
            .and_then(|index| self.columns.get(index))
            .filter(|(column, _)| *column == self.column);
        let (_, range) = exact.or_else(|| self.row.last())?;
        self.texts.expose().get(range.clone()).filter(|text| !text.is_empty())
    }
}

fn cut(name: &[u8]) -> &[u8] {
    name.get(..KEY_BYTES_MAX).unwrap_or(name)
}
