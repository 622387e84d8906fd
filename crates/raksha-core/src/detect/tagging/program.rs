//! Lines of programs, in which words that are names elsewhere are variables, types and products.

use std::ops::Range;

use crate::names::tagger::Token;
use crate::names::tagger::tokens::{gap, shape};

/// The line that a run of tokens begins in, to the end of the line it ends in.
pub(super) fn line_of<'a>(tokens: &'a [Token], run: &Range<usize>) -> &'a [Token] {
    let breaks = |token: &Token| token.gap == gap::NEWLINE;
    let before = tokens.get(..=run.start).unwrap_or_default();
    let start = before.iter().rposition(breaks).unwrap_or(0);
    let behind = tokens.get(run.end..).unwrap_or_default();
    let end = behind.iter().position(breaks).map_or(tokens.len(), |length| run.end + length);
    tokens.get(start..end).unwrap_or_default()
}

/// Whether a line is one of a program: it ends as statements do, holds several words that are two in one
/// (`RouteBackend`), or signs that prose and logs do not put side by side.
pub(super) fn is_program(line: &[Token]) -> bool {
    let ends = line.last().and_then(sign).is_some_and(|last| matches!(last, b';' | b'{' | b'}'));
    let joined_words = line.iter().filter(|token| token.shape == shape::MIXED).take(2).count();
    let mut pairs = line.iter().zip(line.iter().skip(1));
    ends || joined_words > 1
        || pairs.any(|(first, second)| {
            second.gap == gap::JOINED
                && match (sign(first), sign(second)) {
                    (Some(first), Some(second)) => PAIRS.contains(&[first, second]),
                    // A call, a generic type, a field: `new(`, `Vec<`.
                    (None, Some(b'(' | b'<' | b'[')) => {
                        first.is_word() || first.shape == shape::CODE
                    }
                    // A reference: `&self`.
                    (Some(b'&' | b'$'), None) => first.gap != gap::JOINED && second.is_word(),
                    _ => false,
                }
        })
}

/// Signs of programs that stand side by side.
const PAIRS: &[[u8; 2]] = &[
    *b"::", *b"->", *b"=>", *b"//", *b"/*", *b"*/", *b"#[", *b"&&", *b"||", *b"==", *b"!=", *b"<-",
    *b"()", *b"[]", *b"({", *b"})", *b"};", *b");", *b"#!", *b"+=", *b"<\"", *b"[\"", *b"${",
];

/// The byte of a token of punctuation.
fn sign(token: &Token) -> Option<u8> {
    (token.shape >= shape::PUNCTUATION).then_some(token.shape & 0x7f)
}
