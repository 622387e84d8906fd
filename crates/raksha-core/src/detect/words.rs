//! The words beside a place, nearest first: runs of letters (any script) on its line, found by masks.

use std::ops::Range;

use crate::window::{WINDOW_BYTES, Window};

/// The longest stretch of text looked at on one side, in bytes.
const STRETCH_BYTES_MAX: usize = 160;

#[inline]
const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

/// Words among 64 bytes.
#[derive(Clone, Copy)]
struct Look {
    /// The bytes of words that are still to be read.
    words: u64,
    /// The line goes no further.
    closed: bool,
}

/// The words before a position, nearest first, on the same line. `a/c` is one word.
pub(super) struct WordsBefore<'a> {
    text: &'a [u8],
    /// Nothing below is looked at.
    floor: usize,
    /// What stands among the 64 bytes before `end`.
    look: Look,
    end: usize,
}

impl<'a> WordsBefore<'a> {
    /// The words from here.
    pub(super) fn new(text: &'a [u8], end: usize) -> Self {
        let floor = end.saturating_sub(STRETCH_BYTES_MAX);
        Self { text, floor, look: look_before(text, end, floor), end }
    }

    fn look_before(&mut self, end: usize) {
        self.look = look_before(self.text, end, self.floor);
        self.end = end;
    }
}

/// Looks at the 64 bytes before `end`, down to the floor or the beginning of the line.
fn look_before(text: &[u8], end: usize, floor: usize) -> Look {
    let window = Window::before(text, end);
    let (letters, lines) = (window.letters(), window.byte(b'\n'));
    // A slash belongs to a word where it stands between letters, an ASCII one before it.
    let slashes = window.byte(b'/') & letters >> 1;
    let mut words = letters;
    if slashes != 0 {
        let below = end.checked_sub(WINDOW_BYTES + 1).and_then(|below| text.get(below));
        let carry = u64::from(below.is_some_and(u8::is_ascii_alphabetic));
        words |= slashes & (window.ascii_letters() << 1 | carry);
    }
    let length = (end - floor).min(WINDOW_BYTES).min(lines.leading_zeros() as usize);
    let beyond = u64::MAX.checked_shr(length as u32).unwrap_or(0);
    Look { words: words & !beyond, closed: lines != 0 }
}

impl Iterator for WordsBefore<'_> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            let bottom = self.end.saturating_sub(WINDOW_BYTES).max(self.floor);
            let more = !self.look.closed && bottom > self.floor;
            if self.look.words == 0 {
                if !more {
                    return None;
                }
                self.look_before(bottom);
                continue;
            }
            let gap = self.look.words.leading_zeros();
            let length = (self.look.words << gap).leading_ones();
            let end = self.end - gap as usize;
            let mut start = end - length as usize;
            if more && start == bottom {
                if gap > 0 {
                    self.look_before(end);
                    continue;
                }
                start = long_word_start(self.text, bottom, self.floor);
                self.look_before(start);
                return Some(start..end);
            }
            self.look.words &= u64::MAX.checked_shr(gap + length).unwrap_or(0);
            return Some(start..end);
        }
    }
}

/// Where a word begins that fills a window from `start` on.
#[cold]
fn long_word_start(text: &[u8], mut start: usize, floor: usize) -> usize {
    let byte = |position: Option<usize>| {
        position.and_then(|position| text.get(position)).copied().unwrap_or(0)
    };
    while start > floor {
        let before = byte(start.checked_sub(1));
        let slash = before == b'/' && byte(start.checked_sub(2)).is_ascii_alphabetic();
        if !is_letter(before) && !slash {
            break;
        }
        start -= 1;
    }
    start
}

/// The words after a position, nearest first, on the same line.
pub(super) struct WordsAfter<'a> {
    text: &'a [u8],
    /// Nothing from here on is looked at.
    ceiling: usize,
    /// What stands among the 64 bytes from `start` on.
    look: Look,
    start: usize,
}

impl<'a> WordsAfter<'a> {
    /// The words from here.
    pub(super) fn new(text: &'a [u8], start: usize) -> Self {
        let ceiling = start.saturating_add(STRETCH_BYTES_MAX).min(text.len());
        Self { text, ceiling, look: look_behind(text, start, ceiling), start }
    }

    fn look_behind(&mut self, start: usize) {
        self.look = look_behind(self.text, start, self.ceiling);
        self.start = start;
    }
}

/// Looks at the 64 bytes from `start` on, up to the ceiling or the end of the line.
fn look_behind(text: &[u8], start: usize, ceiling: usize) -> Look {
    let window = Window::behind(text, start);
    let (letters, lines) = (window.letters(), window.byte(b'\n'));
    let length = ceiling.saturating_sub(start).min(WINDOW_BYTES);
    let length = length.min(lines.trailing_zeros() as usize);
    let beyond = u64::MAX.checked_shl(length as u32).unwrap_or(0);
    Look { words: letters & !beyond, closed: lines != 0 }
}

impl Iterator for WordsAfter<'_> {
    type Item = Range<usize>;

    #[inline]
    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            let top = (self.start + WINDOW_BYTES).min(self.ceiling);
            let more = !self.look.closed && top < self.ceiling;
            if self.look.words == 0 {
                if !more {
                    return None;
                }
                self.look_behind(top);
                continue;
            }
            let gap = self.look.words.trailing_zeros();
            let length = (self.look.words >> gap).trailing_ones();
            let start = self.start + gap as usize;
            let mut end = start + length as usize;
            if more && end == top {
                if gap > 0 {
                    self.look_behind(start);
                    continue;
                }
                let rest = self.text.get(top..self.ceiling).unwrap_or_default();
                end += rest.iter().take_while(|byte| is_letter(**byte)).count();
                self.look_behind(end);
                return Some(start..end);
            }
            self.look.words &= u64::MAX.checked_shl(gap + length).unwrap_or(0);
            return Some(start..end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_whole_and_stay_on_their_line() {
        let text = b"mobile\nmy a/c number (new): 12345 is mine";
        let before: Vec<_> = WordsBefore::new(text, 28).map(|word| &text[word]).collect();
        assert_eq!(before, [&b"new"[..], b"number", b"a/c", b"my"]);
        let after: Vec<_> = WordsAfter::new(text, 33).map(|word| &text[word]).collect();
        assert_eq!(after, [&b"is"[..], b"mine"]);
    }

    /// The words before a place, told byte by byte.
    fn slowly_before(text: &[u8], place: usize) -> Vec<Range<usize>> {
        let (mut words, mut end) = (Vec::new(), place);
        let floor = place.saturating_sub(STRETCH_BYTES_MAX);
        while end > floor && text[end - 1] != b'\n' {
            let start =
                if is_letter(text[end - 1]) { long_word_start(text, end, floor) } else { end };
            if start < end {
                words.push(start..end);
            }
            end = start.min(end - 1);
        }
        words
    }

    /// The words after a place, told byte by byte.
    fn slowly_after(text: &[u8], place: usize) -> Vec<Range<usize>> {
        let (mut words, mut start) = (Vec::new(), place);
        let ceiling = text.len().min(place + STRETCH_BYTES_MAX);
        while start < ceiling && text[start] != b'\n' {
            let letters = text[start..ceiling].iter().take_while(|byte| is_letter(**byte)).count();
            if letters > 0 {
                words.push(start..start + letters);
            }
            start += letters.max(1);
        }
        words
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn words_are_those_told_byte_by_byte(
            pieces in prop::collection::vec(("[a-zA-Zé/]{1,9}|[a-z]{50,90}|[ -.,0-9]{1,70}|\n", 1_usize..3), 0..40),
            place in 0_usize..900,
        ) {
            let text: String = pieces.into_iter().map(|(piece, times)| piece.repeat(times)).collect();
            let (text, place) = (text.as_bytes(), place.min(text.len()));
            prop_assert_eq!(WordsBefore::new(text, place).collect::<Vec<_>>(), slowly_before(text, place));
            prop_assert_eq!(WordsAfter::new(text, place).collect::<Vec<_>>(), slowly_after(text, place));
        }
    }
}
