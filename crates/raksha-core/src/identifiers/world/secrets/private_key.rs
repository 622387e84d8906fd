//! PEM blocks that hold a private key.

use memchr::memmem;

use crate::identifiers::Match;
use crate::identifiers::world::form::{found, run_end};
use crate::types::Evidence as E;

/// The longest PEM block, in bytes.
const BLOCK_BYTES_MAX: usize = 16 * 1024;

/// The longest label, in bytes.
const LABEL_BYTES_MAX: usize = 48;

const DASHES: &[u8] = b"-----";

/// The seed stands on `BEGIN`. A block whose end is not in sight reaches to the end of the text: better too much
/// than half a key.
pub(super) fn recognize(text: &[u8], at: usize) -> Option<Match> {
    let start = at.checked_sub(DASHES.len())?;
    let label_start = at + b"BEGIN ".len();
    if text.get(start..at) != Some(DASHES) || text.get(at..label_start) != Some(b"BEGIN ") {
        return None;
    }
    let label_end = run_end(text, label_start, LABEL_BYTES_MAX, |byte| {
        byte.is_ascii_uppercase() || byte == b' '
    });
    let label = text.get(label_start..label_end)?;
    let body = label_end + DASHES.len();
    let private = label.ends_with(b"PRIVATE KEY") || label.ends_with(b"PRIVATE KEY BLOCK");
    if !private || text.get(label_end..body) != Some(DASHES) {
        return None;
    }
    let limit = text.len().min(start + BLOCK_BYTES_MAX);
    let block = text.get(body..limit)?;
    let end = memmem::find(block, b"-----END ").map_or(limit, |end| {
        let closing = body + end + b"-----END ".len() + label.len() + DASHES.len();
        closing.min(limit)
    });
    found(start..end, &[E::Shape, E::SelfEvident])
}

/// Where the first private key of a text begins whose end is not there yet and may still come.
pub fn open_private_key(text: &[u8]) -> Option<usize> {
    let from = text.len().saturating_sub(BLOCK_BYTES_MAX);
    let tail = text.get(from..)?;
    let closed = memmem::rfind(tail, b"-----END ").unwrap_or(0);
    let open = tail.get(closed..)?;
    memmem::find_iter(open, b"-----BEGIN ")
        .find(|start| {
            let line = open.get(*start..).unwrap_or_default();
            let label = line.get(..LABEL_BYTES_MAX).unwrap_or(line);
            memmem::find(label, b"PRIVATE KEY").is_some()
        })
        .map(|start| from + closed + start)
}
