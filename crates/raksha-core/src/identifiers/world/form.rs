//! What the recognizers of this folder share: token boundaries, and values that say there is no value.

use std::ops::Range;

use crate::data::word_list::WordList;
use crate::detect::Site;
use crate::identifiers::{Match, classes};
use crate::types::{Evidence, EvidenceSet};

/// A match with this evidence.
pub(super) fn found(span: Range<usize>, evidence: &[Evidence]) -> Option<Match> {
    (!span.is_empty()).then(|| Match { span, evidence: EvidenceSet::of(evidence) })
}

/// The byte at a position, or 0 outside the text.
#[inline]
pub(super) fn byte(text: &[u8], position: usize) -> u8 {
    text.get(position).copied().unwrap_or(0)
}

/// The end of the run of bytes that satisfy `wanted`, at most `most` bytes from `start`.
#[inline]
pub(super) fn run_end(
    text: &[u8],
    start: usize,
    most: usize,
    wanted: impl Fn(u8) -> bool,
) -> usize {
    let run = text.get(start..).unwrap_or_default().iter().take(most);
    start + run.take_while(|byte| wanted(**byte)).count()
}

/// The start of the run of bytes that satisfy `wanted` and end at `end`, at most `most` bytes before it.
#[inline]
pub(super) fn run_start(
    text: &[u8],
    end: usize,
    most: usize,
    wanted: impl Fn(u8) -> bool,
) -> usize {
    let run = text.get(..end).unwrap_or_default().iter().rev().take(most);
    end - run.take_while(|byte| wanted(**byte)).count()
}

/// Whether a number is a token of its own: not a part of a word, decimal, path, amount, or a longer token joined
/// by hyphens or dots.
pub(super) fn number_stands_alone(site: &Site<'_>, span: &Range<usize>) -> bool {
    site.stands_alone(span) && begins_token(site, span.start) && ends_token(site, span.end)
}

/// Whether a number begins a token of its own.
pub(super) fn number_begins(site: &Site<'_>, span: &Range<usize>) -> bool {
    !Site::is_word(site.before(span.start)) && begins_token(site, span.start)
}

fn begins_token(site: &Site<'_>, start: usize) -> bool {
    let Some(previous) = start.checked_sub(1) else { return true };
    let (before, further) = (site.byte(previous), site.before(previous));
    match before {
        b'+' | b'#' | b'$' | b'@' | b'\\' | b'^' => false,
        b'.' | b'-' => !Site::is_word(further) && further != b')',
        // `wa.me/98...` and two alternatives side by side are numbers; other path segments are not.
        b'/' => {
            let word = site.slice(
                run_start(site.text, previous, 24, |byte| !byte.is_ascii_whitespace())..previous,
            );
            !Site::is_word(further) && further != b'/'
                || word.len() >= 7 && word.iter().all(|byte| !byte.is_ascii_alphabetic())
                || word.ends_with(b"wa.me")
        }
        b',' => !(further.is_ascii_digit() && digits_after(site.text, start) == 3),
        _ => true,
    }
}

fn ends_token(site: &Site<'_>, end: usize) -> bool {
    let next = site.byte(end + 1);
    match site.byte(end) {
        // A table that read numbers as floats writes `9876543210.0`.
        b'.' if next == b'0' => !Site::is_word(site.byte(end + 2)) && site.byte(end + 2) != b'.',
        b'.' | b'-' | b'+' | b'^' | b'@' => !Site::is_word(next),
        b'/' => !Site::is_word(next) || digits_after(site.text, end + 1) >= 7,
        b'\\' => !next.is_ascii_digit(),
        b'%' | b'=' => site.byte(end) == b'=' && !Site::is_word(next),
        _ => true,
    }
}

/// How many digits stand at a position, up to 16.
fn digits_after(text: &[u8], position: usize) -> usize {
    run_end(text, position, 16, |byte| byte.is_ascii_digit()) - position
}

/// Words that stand where a value would, lower case.
#[rustfmt::skip]
static NO_VALUES: WordList = WordList::new(&[
    "a", "absent", "active", "an", "and", "available", "bearer", "blank", "changeme", "complete", "completed",
    "confirmed", "default", "denied", "disabled", "done", "empty", "enabled", "error", "expired", "fail", "failed",
    "failure", "false", "for", "format", "granted", "hidden", "in", "inactive", "invalid", "invalid format", "is",
    "mandatory", "masked", "missing", "n", "n.a", "n.a.", "n/a", "na", "nan", "nil", "no", "none", "not applicable",
    "not available", "not found", "not provided", "not set", "not verified", "null", "of", "off", "ok", "on",
    "optional", "or", "pending", "private", "provided", "received", "redacted", "rejected", "removed", "required",
    "sent", "set", "string", "submitted", "success", "successful", "tbd", "the", "to", "true", "undefined",
    "unknown", "unset", "unverified", "update", "updated", "valid", "validated", "verified", "y", "yes", "your",
]);

/// Whether a declared value says that there is none, stands for one (`<token>`, `${TOKEN}`, `%s`), or is a mask.
pub(super) fn is_no_value(value: &[u8]) -> bool {
    let value = value.trim_ascii();
    if value.is_empty() || !value.iter().any(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80) {
        return true;
    }
    NO_VALUES.has(value) || is_placeholder(value) || is_mask(value)
}

/// Types and keywords of programs, lower case: what stands behind `token:` or `username =` in source code.
#[rustfmt::skip]
static PROGRAM_WORDS: WordList = WordList::new(&[
    "arc", "async", "await", "bool", "boolean", "box", "bytes", "cell", "char", "char*", "const", "cow", "dict", "double",
    "elif", "else", "float", "for", "func", "function", "if", "int", "integer", "isize", "lambda", "let", "list", "long",
    "map", "match", "metadata", "mut", "mutex", "new", "nullptr", "number", "object", "ok", "option", "optional",
    "pcwstr", "pwstr", "raise", "rc", "refcell", "return", "rwlock", "self", "set", "short", "some", "static", "str",
    "string", "struct", "super", "this", "throw", "tuple", "typing", "unsigned", "usize", "uuid", "varchar", "vec",
    "void", "yield",
]);

/// Whether an unquoted word is a piece of a program: a type, a constant, a path or a call.
pub(super) fn is_program(word: &[u8]) -> bool {
    let name = run_end(word, 0, word.len(), |byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let head = word.get(..name).unwrap_or_default();
    let bare = head
        .iter()
        .position(|byte| *byte != b'_')
        .map_or(head, |first| head.get(first..).unwrap_or_default());
    let known = PROGRAM_WORDS.has(bare);
    // `u32`, `i64`, `c_long`, `uint8_t`.
    let machine = matches!(bare, [b'u' | b'i' | b'f', b'1'..=b'9', rest @ ..] if rest.len() < 3 && rest.iter().all(u8::is_ascii_digit))
        || bare.starts_with(b"c_")
        || bare.ends_with(b"_t");
    // `SEC_ERROR_BASE`.
    let constant = head.contains(&b'_')
        && head.iter().all(|byte| byte.is_ascii_uppercase() || *byte == b'_')
        && name == word.len();
    let path = word.starts_with(b":")
        || word.starts_with(b"*mut")
        || word.starts_with(b"*const")
        || word.windows(2).any(|pair| pair == b"::");
    let after = word.get(name..).unwrap_or_default();
    let call = name > 1 && matches!(after, [b'[' | b'(' | b'<', ..] | [b'!', b'[', ..]);
    (known && matches!(word.get(name), None | Some(b'[' | b'(' | b'<' | b'.' | b'*')))
        || machine && name == word.len()
        || constant
        || path
        || call
}

/// Whether the value is a variable, template or format, not yet filled in.
pub(super) fn is_placeholder(value: &[u8]) -> bool {
    if !matches!(value.first(), Some(b'<' | b'{' | b'$' | b'[' | b'%' | b'#' | b'_' | b'?')) {
        return false;
    }
    let wrapped = |open: &[u8], close: &[u8]| value.starts_with(open) && value.ends_with(close);
    wrapped(b"<", b">")
        || wrapped(b"{", b"}")
        || wrapped(b"${", b"}")
        || wrapped(b"$(", b")")
        || wrapped(b"[", b"]")
        || wrapped(b"%(", b"s")
        || wrapped(b"#{", b"}")
        || wrapped(b"__", b"__")
        || matches!(value, b"%s" | b"%d" | b"%v" | b"%@" | b"?" | b"$1" | b"$2")
        || (value.first() == Some(&b'$')
            && value.len() > 2
            && value.iter().skip(1).all(|byte| byte.is_ascii_uppercase() || *byte == b'_'))
}

/// Whether the value has been masked: a run of three or more `X`, `*` or bullets, or `x` alone.
pub(super) fn is_mask(value: &[u8]) -> bool {
    if value.iter().all(|byte| classes::of(*byte) & classes::MASKING == 0) {
        // No mask character; `---` and `...` hide a value as well.
        return value.len() >= 3 && value.iter().all(|byte| matches!(byte, b'-' | b' ' | b'.'));
    }
    let run_of =
        |wanted: u8| value.windows(3).any(|three| three.iter().all(|byte| *byte == wanted));
    let all_lower = value.len() >= 3
        && value.iter().all(|byte| matches!(byte, b'x' | b'X' | b'-' | b' ' | b'.'));
    run_of(b'X') || run_of(b'*') || all_lower || value.windows(6).any(|six| six == "••".as_bytes())
}

/// The end of the token at the start of a value: up to white space, a quote, or `,` `;` `)` and the like.
pub(super) fn token_end(value: &[u8], most: usize) -> usize {
    let end = run_end(value, 0, most, |byte| {
        byte > b' '
            && !matches!(
                byte,
                b'"' | b'\'' | b',' | b';' | b')' | b']' | b'}' | b'<' | b'>' | b'&' | b'|' | b'`'
            )
    });
    // A full stop that ends the sentence.
    if byte(value, end.wrapping_sub(1)) == b'.' { end - 1 } else { end }
}

/// How many bytes may lie between a cue (`otp`, `born`) and its value.
const LINK_BYTES_MAX: usize = 40;

/// Steps over what joins a cue to its value: punctuation and words such as `is`, `no`, `number`.
pub(super) fn skip_link(text: &[u8], start: usize) -> usize {
    const WORDS: &[&str] = &[
        "is", "was", "no", "number", "num", "code", "id", "on", "at", "of", "the", "as", "hai",
        "date",
    ];
    let mut position = start;
    while position < start + LINK_BYTES_MAX {
        let next = run_end(text, position, 6, |byte| b" \t:=#\"'.,-(".contains(&byte));
        let end = run_end(text, next, 10, |byte| byte.is_ascii_alphabetic());
        let word = text.get(next..end).unwrap_or_default();
        let known = WORDS.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(word));
        if !known || byte(text, end).is_ascii_digit() {
            return next;
        }
        position = end;
    }
    position
}

/// Whether the word at `start` is `word` in any case, and its end.
pub(super) fn word_at(text: &[u8], start: usize, word: &str) -> Option<usize> {
    let end = start + word.len();
    let same = text.get(start..end)?.eq_ignore_ascii_case(word.as_bytes());
    (same && !Site::is_word(byte(text, end))).then_some(end)
}

/// The end of the longest of these phrases at `start`, in any case.
pub(super) fn phrase_at(text: &[u8], start: usize, phrases: &[&str]) -> Option<usize> {
    // The second letter tells most phrases apart, the first only from other marks.
    let second = text.get(start + 1)?.to_ascii_lowercase();
    let mut end = None;
    for phrase in phrases {
        if phrase.as_bytes().get(1) == Some(&second) {
            end = end.max(word_at(text, start, phrase));
        }
    }
    end
}
