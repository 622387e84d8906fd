//! Annotated tables: where there are columns of JSON objects, they are renamed `redacted_<name>`, and `is_pii` is
//! appended to each row. Other tables are left as they are.

use super::output::{Edit, Output};
use crate::format::CsvLayout;

/// The name of the appended column.
const COLUMN: &[u8] = b"is_pii";

/// What is put before the name of a column of JSON objects.
const PREFIX: &[u8] = b"redacted_";

/// The state of an annotation.
#[derive(Debug)]
pub(super) struct Annotation {
    wanted: bool,
    /// The names of the columns, until they are renamed.
    names: Vec<Vec<u8>>,
    /// Rows that ended before it was known whether the table is annotated.
    early: Vec<(u64, bool)>,
    decided: bool,
    delimiter: u8,
}

impl Annotation {
    pub(super) const fn new(wanted: bool) -> Self {
        Self { wanted, names: Vec::new(), early: Vec::new(), decided: false, delimiter: b',' }
    }

    #[inline]
    pub(super) const fn wants(&self) -> bool {
        self.wanted
    }

    /// Cells of the table are separated by this byte.
    pub(super) const fn with_delimiter(mut self, delimiter: u8) -> Self {
        self.delimiter = delimiter;
        self
    }

    /// Looks whether the header is known, and lets the output go once it is.
    pub(super) fn header(
        &mut self,
        layout: Option<&CsvLayout>,
        window: &[u8],
        start: u64,
        last: bool,
        output: &mut Output,
    ) {
        let Some(layout) = layout else { return };
        if self.names.is_empty() {
            for cell in &layout.header {
                let from = cell.start.saturating_sub(start) as usize;
                let to = cell.end.saturating_sub(start) as usize;
                self.names.push(window.get(from..to).unwrap_or_default().to_vec());
            }
        }
        if !layout.is_settled() && !last {
            return;
        }
        let annotated = self.names.iter().any(|name| {
            name.eq_ignore_ascii_case(COLUMN)
                || name.get(..PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(PREFIX))
        });
        // A table without such a column stays byte for byte what it was outside findings.
        self.wanted = !annotated && !layout.object_columns.is_empty();
        if self.wanted {
            self.rename(layout, output);
        }
        let early = std::mem::take(&mut self.early);
        if self.wanted {
            let marks: Vec<Edit> =
                early.into_iter().map(|(at, pii)| self.mark(at, pii, output)).collect();
            output.insert_sorted(marks);
        }
        self.decided = true;
        output.held_all = false;
    }

    fn rename(&self, layout: &CsvLayout, output: &mut Output) {
        for column in &layout.object_columns {
            let cell = layout.header.get(*column).zip(self.names.get(*column));
            let Some((cell, name)) = cell else { continue };
            let raw = cell.start..cell.end;
            let mut renamed = PREFIX.to_vec();
            let raw = if output.touches(&raw) {
                // The name itself is masked: only the prefix is put before it.
                cell.start..cell.start
            } else {
                renamed.extend(name.iter().map(u8::to_ascii_lowercase));
                raw
            };
            let replacement = output.store(&renamed);
            output.insert(Edit { raw, replacement, entity: None, groups: 0 });
        }
        let mut column = vec![self.delimiter];
        column.extend_from_slice(COLUMN);
        let replacement = output.store(&column);
        let raw = layout.header_end..layout.header_end;
        output.insert(Edit { raw, replacement, entity: None, groups: 0 });
    }

    /// A row ended at this offset, its terminator included.
    pub(super) fn row(
        &mut self,
        at: u64,
        pii: bool,
        window: &[u8],
        start: u64,
        output: &mut Output,
    ) {
        let end = at.saturating_sub(start) as usize;
        let row = window.get(..end).unwrap_or_default();
        let line =
            row.strip_suffix(b"\n").map_or(row, |row| row.strip_suffix(b"\r").unwrap_or(row));
        let line =
            if line.len() == row.len() { row.strip_suffix(b"\r").unwrap_or(row) } else { line };
        let at = at - (row.len() - line.len()) as u64;
        if self.decided {
            let mark = self.mark(at, pii, output);
            output.push(mark);
        } else {
            self.early.push((at, pii));
        }
    }

    /// The cell that ends a row.
    fn mark(&self, at: u64, pii: bool, output: &mut Output) -> Edit {
        let cell: &[u8] = if pii { b"True" } else { b"False" };
        let mut written = [self.delimiter; 6];
        let length = 1 + cell.len();
        if let Some(slot) = written.get_mut(1..length) {
            slot.copy_from_slice(cell);
        }
        let replacement = output.store(written.get(..length).unwrap_or_default());
        Edit { raw: at..at, replacement, entity: None, groups: 0 }
    }
}
