//! Where streams and lines begin and end: byte order marks, and where a line or its next piece ends, independent of where pushes end.

use memchr::memchr;
use raksha_core::limits::{SEGMENT_BYTES_MAX, SEGMENT_OVERLAP_BYTES};

use super::unescape::character_boundary;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The length of the byte order mark at the head; `None` while it may still come.
pub(super) fn mark_length(input: &[u8], last: bool) -> Option<usize> {
    if input.starts_with(BYTE_ORDER_MARK) {
        Some(BYTE_ORDER_MARK.len())
    } else if !last && BYTE_ORDER_MARK.starts_with(input) {
        None
    } else {
        Some(0)
    }
}

/// The next piece of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Piece {
    /// The length of the piece, without line feed.
    pub length: usize,
    /// How many bytes are done with: past the line feed, or short of the piece by the overlap.
    pub consumed: usize,
    /// Whether the line is complete with this piece.
    pub ends: bool,
}

/// Finds the next piece of the line at the head of `input`; `None` when more input is needed.
///
/// `scanned` is how many bytes were searched before; it is kept up to date.
pub(super) fn line_piece(input: &[u8], scanned: &mut usize, last: bool) -> Option<Piece> {
    let from = (*scanned).min(input.len());
    let window = input.get(..input.len().min(SEGMENT_BYTES_MAX + 1)).unwrap_or(input);
    let found = window.get(from..).and_then(|rest| memchr(b'\n', rest));
    if let Some(found) = found {
        *scanned = 0;
        let length = from + found;
        return Some(Piece { length, consumed: length + 1, ends: true });
    }
    if window.len() > SEGMENT_BYTES_MAX {
        let length = character_boundary(input, SEGMENT_BYTES_MAX);
        let consumed = character_boundary(input, length - SEGMENT_OVERLAP_BYTES);
        *scanned = length - consumed;
        return Some(Piece { length, consumed, ends: false });
    }
    if last {
        *scanned = 0;
        return Some(Piece { length: input.len(), consumed: input.len(), ends: true });
    }
    *scanned = input.len();
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_one_past_the_limit() {
        let mut scanned = 0;
        let fits = [vec![b'x'; SEGMENT_BYTES_MAX], b"\n".to_vec()].concat();
        let piece = line_piece(&fits, &mut scanned, false);
        let whole = Piece { length: fits.len() - 1, consumed: fits.len(), ends: true };
        assert_eq!(piece, Some(whole));

        let over = [vec![b'x'; SEGMENT_BYTES_MAX + 1], b"\n".to_vec()].concat();
        let piece = line_piece(&over, &mut scanned, false).unwrap();
        assert_eq!((piece.length, piece.ends), (SEGMENT_BYTES_MAX, false));
        assert_eq!(piece.consumed, SEGMENT_BYTES_MAX - SEGMENT_OVERLAP_BYTES);
        let rest = line_piece(&over[piece.consumed..], &mut scanned, false).unwrap();
        assert_eq!(rest.length, SEGMENT_OVERLAP_BYTES + 1);
    }

    #[test]
    fn a_line_waits_for_its_end() {
        let mut scanned = 0;
        assert_eq!(line_piece(b"abc", &mut scanned, false), None);
        assert_eq!(scanned, 3);
        let end = Piece { length: 4, consumed: 5, ends: true };
        assert_eq!(line_piece(b"abcd\nef", &mut scanned, false), Some(end));
    }
}
