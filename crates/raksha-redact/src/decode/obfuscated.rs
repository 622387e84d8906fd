//! E-mail addresses written for people only: `ravi [at] example dot com`.

use std::ops::Range;

use super::rewrite::Rewriter;

/// The longest name before the at sign and the longest label after it, in bytes.
const WORD_BYTES_MAX: usize = 64;

/// The most labels in a host and words in a name.
const WORDS_MAX: usize = 5;

/// A sign written as a word.
struct Mark {
    range: Range<usize>,
    bracketed: bool,
}

/// Whether the text may hold such an address: a spelled `dot`, or an `at` or `@` before a closing bracket.
pub(super) fn is_worth_trying(text: &[u8]) -> bool {
    let mut from = 0;
    // Blocks overlap by what a sign takes. There is no way out of the middle of a block, so that the compiler can
    // use vector instructions.
    while let Some(block) = text.get(from..).filter(|block| block.len() > 1) {
        if block_has_sign(block.get(..BLOCK + SIGN_BYTES_MAX - 1).unwrap_or(block)) {
            return true;
        }
        from += BLOCK;
    }
    false
}

/// How much is looked at between two decisions, in bytes.
const BLOCK: usize = 512;

/// The longest sign, `at ]`, in bytes.
const SIGN_BYTES_MAX: usize = 4;

#[expect(
    clippy::needless_bitwise_bool,
    reason = "lazy operators branch, and are no vector operations"
)]
fn block_has_sign(block: &[u8]) -> bool {
    let closes = |byte: u8| (byte == b')') | (byte == b']') | (byte == b'}') | (byte == b'>');
    let after = |count: usize| block.get(count..).unwrap_or_default();
    let mut found = false;
    for ((first, second), third) in block.iter().zip(after(1)).zip(after(2)) {
        let (first, second, third) = (first | 0x20, second | 0x20, *third);
        found |= (first == b'd') & (second == b'o') & (third | 0x20 == b't');
        found |= (first == b'a') & (second == b't') & closes(third);
    }
    for (((first, second), third), fourth) in block.iter().zip(after(1)).zip(after(2)).zip(after(3))
    {
        let at = (first | 0x20 == b'a') & (second | 0x20 == b't');
        found |= at & (*third == b' ') & closes(*fourth);
    }
    for (first, second) in block.iter().zip(after(1)) {
        found |= (*first == b'@') & closes(*second);
    }
    found
}

/// Puts signs in the place of their words.
pub(super) fn decode(out: &mut Rewriter<'_>) {
    let source = out.source();
    let mut from = 0;
    for found in memchr::memchr3_iter(b'a', b'A', b'@', source) {
        if found < from {
            continue;
        }
        if let Some(address) = Address::around(source, found, from) {
            for (range, sign) in address.signs.iter().take(address.count) {
                out.replace(range.clone(), &[*sign]);
            }
            from = address.end;
        }
    }
}

/// The signs of one address, in order.
struct Address {
    signs: [(Range<usize>, u8); 2 * WORDS_MAX],
    count: usize,
    end: usize,
}

impl Address {
    /// The address whose at sign has its letter or sign at `found`.
    fn around(text: &[u8], found: usize, from: usize) -> Option<Self> {
        let at = mark_around(text, found, from, &[b"at", b"@"])?;
        let mut address = Self { signs: std::array::from_fn(|_| (0..0, 0)), count: 0, end: 0 };
        let mut start = word_before(text, at.range.start, from)?;
        let mut dots_before = 0;
        while dots_before < WORDS_MAX - 1
            && let Some(dot) = mark_before(text, start, from)
            && let Some(earlier) = word_before(text, dot.range.start, from)
        {
            address.push(dot.range, b'.');
            start = earlier;
            dots_before += 1;
        }
        // They were met from right to left.
        address.signs.get_mut(..address.count)?.reverse();
        address.push(at.range.clone(), b'@');
        let (spelled, end) = address.read_host(text, at.range.end)?;
        address.end = end;
        // `works at example.com` and `looks at the dot com boom` are sentences.
        let host = text.get(at.range.end..end)?;
        let article = host.split(|byte| !byte.is_ascii_alphanumeric()).next();
        let sentence = matches!(article, Some(b"the" | b"The" | b"a" | b"this" | b"that"));
        (at.bracketed || (spelled && !sentence)).then_some(address)
    }

    /// Reads labels and dots. Returns whether a dot was spelled, and the end.
    fn read_host(&mut self, text: &[u8], start: usize) -> Option<(bool, usize)> {
        let mut end = word_after(text, start)?;
        let mut labels = 1;
        let mut spelled = false;
        while labels < WORDS_MAX {
            let next = if text.get(end) == Some(&b'.') {
                word_after(text, end + 1)
            } else if let Some(dot) = mark_after(text, end)
                && let Some(next) = word_after(text, dot.range.end)
            {
                self.push(dot.range, b'.');
                spelled = true;
                Some(next)
            } else {
                None
            };
            let Some(next) = next else { break };
            end = next;
            labels += 1;
        }
        (labels > 1).then_some((spelled, end))
    }

    fn push(&mut self, range: Range<usize>, sign: u8) {
        if let Some(slot) = self.signs.get_mut(self.count) {
            *slot = (range, sign);
            self.count += 1;
        }
    }
}

/// The start of the word that ends at `end`.
fn word_before(text: &[u8], end: usize, from: usize) -> Option<usize> {
    let before = text.get(from..end)?;
    let is_name = |byte: &&u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-')
    };
    let length = before.iter().rev().take(WORD_BYTES_MAX).take_while(is_name).count();
    (length > 0).then(|| end - length)
}

/// The end of the host label that starts at `start`.
fn word_after(text: &[u8], start: usize) -> Option<usize> {
    let is_label = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let length = text.get(start..)?.iter().take(WORD_BYTES_MAX).take_while(is_label).count();
    (length > 0).then(|| start + length)
}

/// The dot that ends just before a word.
fn mark_before(text: &[u8], word_start: usize, from: usize) -> Option<Mark> {
    let end = skip_back(text, word_start, from);
    let inner = match text.get(..end)?.last()? {
        b')' | b']' | b'}' | b'>' => skip_back(text, end - 1, from),
        _ => end,
    };
    let found = inner.checked_sub(3).filter(|found| *found >= from)?;
    let mark = mark_around(text, found, from, &[b"dot"])?;
    (mark.range.end == word_start).then_some(mark)
}

/// The dot that starts just after a word.
fn mark_after(text: &[u8], word_end: usize) -> Option<Mark> {
    let mut found = skip(text, word_end);
    if matches!(text.get(found), Some(b'(' | b'[' | b'{' | b'<')) {
        found = skip(text, found + 1);
    }
    let mark = mark_around(text, found, word_end, &[b"dot", b"."])?;
    (mark.range.start == word_end).then_some(mark)
}

/// A mark whose word starts at `found`: with brackets, or with spaces on both sides. Spaces around are part of it.
fn mark_around(text: &[u8], found: usize, from: usize, words: &[&[u8]]) -> Option<Mark> {
    let rest = text.get(found..)?;
    let word = words.iter().find(|word| {
        rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
    })?;
    let (inner_start, inner_end) = (skip_back(text, found, from), skip(text, found + word.len()));
    let open = inner_start.checked_sub(1).filter(|open| *open >= from);
    let bracketed = matches!(
        (open.and_then(|open| text.get(open)), text.get(inner_end)),
        (Some(b'('), Some(b')'))
            | (Some(b'['), Some(b']'))
            | (Some(b'{'), Some(b'}'))
            | (Some(b'<'), Some(b'>'))
    );
    if bracketed {
        let range = skip_back(text, open?, from)..skip(text, inner_end + 1);
        return Some(Mark { range, bracketed });
    }
    let spaced = inner_start < found && inner_end > found + word.len() && word.len() > 1;
    spaced.then_some(Mark { range: inner_start..inner_end, bracketed })
}

/// Up to two spaces on.
fn skip(text: &[u8], from: usize) -> usize {
    let spaces = text.get(from..).unwrap_or_default().iter().take(2);
    from + spaces.take_while(|byte| **byte == b' ').count()
}

/// Up to two spaces back.
fn skip_back(text: &[u8], from: usize, floor: usize) -> usize {
    let spaces = text.get(floor..from).unwrap_or_default().iter().rev().take(2);
    from - spaces.take_while(|byte| **byte == b' ').count()
}
