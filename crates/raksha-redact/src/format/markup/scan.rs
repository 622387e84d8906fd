//! The tokenizer: where text ends, where a tag ends, and where its attributes stand.

use std::ops::Range;

use super::Dialect;

/// What begins at a `<`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Opening {
    /// Nothing: the sign stands for itself.
    Text,
    /// More bytes are needed to tell.
    Unclear,
    /// A start or end tag.
    Tag,
    /// `<!--`
    Comment,
    /// `<![CDATA[`
    Cdata,
    /// `<?`
    Instruction,
    /// `<!DOCTYPE`, `<!ENTITY`, or what browsers take for a comment.
    Declaration,
}

impl Opening {
    /// How many bytes the sign itself takes.
    pub(super) const fn width(self) -> usize {
        match self {
            Self::Text | Self::Unclear | Self::Tag => 0,
            Self::Comment => 4,
            Self::Cdata => 9,
            Self::Instruction | Self::Declaration => 2,
        }
    }
}

/// What begins at the `<` that is the first byte of `rest`.
pub(super) fn opening(rest: &[u8], last: bool, dialect: Dialect) -> Opening {
    let starts_name = |byte: u8| match dialect {
        Dialect::Html => byte.is_ascii_alphabetic(),
        Dialect::Xml => byte.is_ascii_alphabetic() || matches!(byte, b'_' | b':' | 0x80..),
    };
    for (sign, found) in [(&b"<!--"[..], Opening::Comment), (&b"<![CDATA["[..], Opening::Cdata)] {
        if rest.starts_with(sign) {
            return found;
        }
        if !last && sign.starts_with(rest) {
            return Opening::Unclear;
        }
    }
    match rest {
        [_, b'?', ..] => Opening::Instruction,
        [_, b'/', byte, ..] if starts_name(*byte) => Opening::Tag,
        [_, b'!', ..] | [_, b'/', _, ..] => Opening::Declaration,
        [_, b'/'] if !last => Opening::Unclear,
        [_, byte, ..] if starts_name(*byte) => Opening::Tag,
        _ => Opening::Text,
    }
}

/// The end of raw text: the `</` of the end tag of `name`, in any case.
///
/// `Err` is how far the bytes are known to hold none.
pub(super) fn raw_text_end(
    text: &[u8],
    name: &str,
    from: usize,
    last: bool,
) -> Result<usize, usize> {
    let mut position = from;
    while let Some(offset) = text.get(position..).and_then(|rest| memchr::memmem::find(rest, b"</"))
    {
        let found = position + offset;
        let after = text.get(found + 2..).unwrap_or_default();
        match after.get(..=name.len()) {
            Some(tag) => {
                let ends = tag.last().is_some_and(|byte| is_space(*byte) || b"/>".contains(byte));
                let same = tag.iter().zip(name.bytes()).all(|(l, r)| l.eq_ignore_ascii_case(&r));
                if ends && same {
                    return Ok(found);
                }
            }
            None if !last => return Err(found),
            None => {}
        }
        position = found + 2;
    }
    Err(text.len().saturating_sub(1).max(position))
}

/// The end of text that a fixed sign closes. `Err` is how far the bytes are known to hold none.
pub(super) fn closed_by(text: &[u8], sign: &[u8], from: usize) -> Result<usize, usize> {
    let found = text.get(from..).and_then(|rest| memchr::memmem::find(rest, sign));
    found
        .map(|offset| from + offset)
        .ok_or_else(|| text.len().saturating_sub(sign.len() - 1).max(from))
}

/// White space as HTML and XML know it.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0C)
}

/// The range without white space at its ends.
pub(super) fn trim(bytes: &[u8], range: Range<usize>) -> Range<usize> {
    let text = bytes.get(range.clone()).unwrap_or_default();
    let Some(first) = text.iter().position(|byte| !is_space(*byte)) else {
        return range.start..range.start;
    };
    let kept = text.iter().rposition(|byte| !is_space(*byte)).unwrap_or(first);
    range.start + first..range.start + kept + 1
}

/// An attribute, as ranges that count from the `<` of its tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    pub(super) name: Range<usize>,
    pub(super) value: Range<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum State {
    #[default]
    Name,
    Between,
    AttributeName,
    AfterName,
    AfterEquals,
    Quoted(u8),
    Unquoted,
}

/// Reads one tag, going on where it stopped when more bytes come.
#[derive(Debug, Default)]
pub(super) struct TagScan {
    at: usize,
    state: State,
    mark: usize,
    slash: bool,
    attribute: Range<usize>,
    /// The element's name.
    pub(super) name: Range<usize>,
    /// The attributes, in order; those without a value have an empty one.
    pub(super) attributes: Vec<Attribute>,
}

impl TagScan {
    /// Starts with the tag whose `<` is the first byte of what `advance` will be given.
    pub(super) fn restart(&mut self, is_end_tag: bool) {
        self.attributes.clear();
        let start = 1 + usize::from(is_end_tag);
        (self.at, self.mark, self.state, self.slash) = (start, start, State::Name, false);
        self.name = start..start;
    }

    /// Whether the tag closed itself: `<br/>`.
    pub(super) const fn is_empty_element(&self) -> bool {
        self.slash
    }

    /// Reads on. The position after the `>`, or `None` if it has not come yet.
    pub(super) fn advance(&mut self, rest: &[u8]) -> Option<usize> {
        while let Some(byte) = rest.get(self.at).copied() {
            if let State::Quoted(quote) = self.state {
                let Some(offset) = memchr::memchr(quote, rest.get(self.at..)?) else {
                    self.at = rest.len();
                    return None;
                };
                self.at += offset;
                self.finish_value();
                self.state = State::Between;
                self.at += 1;
                continue;
            }
            if byte == b'>' {
                self.finish_token();
                self.at += 1;
                return Some(self.at);
            }
            self.step(byte);
            self.at += 1;
        }
        None
    }

    fn step(&mut self, byte: u8) {
        match self.state {
            State::Name | State::AttributeName | State::AfterName | State::Between
                if byte == b'=' && self.state != State::Between =>
            {
                if self.state == State::Name {
                    self.finish_token();
                    self.attribute = self.at..self.at;
                } else if self.state == State::AttributeName {
                    self.attribute = self.mark..self.at;
                }
                self.state = State::AfterEquals;
            }
            State::Name | State::AttributeName if is_space(byte) || byte == b'/' => {
                let was_attribute = self.state == State::AttributeName;
                if was_attribute && byte != b'/' {
                    self.attribute = self.mark..self.at;
                    self.state = State::AfterName;
                } else {
                    self.finish_token();
                }
                self.slash = byte == b'/';
            }
            State::Unquoted if is_space(byte) => self.finish_token(),
            State::AfterName | State::Between | State::AfterEquals if is_space(byte) => {}
            State::AfterName | State::Between => {
                self.finish_token();
                self.slash = byte == b'/';
                if byte != b'/' {
                    (self.state, self.mark) = (State::AttributeName, self.at);
                }
            }
            State::AfterEquals if matches!(byte, b'"' | b'\'') => {
                (self.state, self.mark) = (State::Quoted(byte), self.at + 1);
            }
            State::AfterEquals => (self.state, self.mark) = (State::Unquoted, self.at),
            State::Name | State::AttributeName | State::Unquoted | State::Quoted(_) => {}
        }
    }

    /// What was being read ends before the byte at hand.
    fn finish_token(&mut self) {
        match self.state {
            State::Name => self.name.end = self.at,
            State::AttributeName => {
                self.attribute = self.mark..self.at;
                self.finish_bare();
            }
            // `<a name=>` has the name all the same.
            State::AfterName | State::AfterEquals => self.finish_bare(),
            State::Unquoted => self.finish_value(),
            State::Between | State::Quoted(_) => {}
        }
        self.state = State::Between;
    }

    fn finish_bare(&mut self) {
        let (name, end) = (self.attribute.clone(), self.attribute.end);
        self.attributes.push(Attribute { name, value: end..end });
    }

    fn finish_value(&mut self) {
        let name = self.attribute.clone();
        self.attributes.push(Attribute { name, value: self.mark..self.at });
        self.slash = false;
    }
}
