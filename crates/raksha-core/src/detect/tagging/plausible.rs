//! Whether what the model labels can be what it says, and the finding it then is.

use std::ops::Range;

use crate::names::tagger::lexicon::mark;
use crate::names::tagger::tokens::shape;
use crate::names::tagger::{Label, Labelled, Token};
use crate::types::{Entity, EntitySet, Evidence, EvidenceSet, Finding};

/// What the model must be sure of, in percent, for a person and for an address to be a finding.
const PERSON_PERCENT_MIN: u8 = 30;
const ADDRESS_PERCENT_MIN: u8 = 50;

/// What a labelled run is as a finding, if it is one.
pub(super) fn finding(found: &Labelled, tokens: &[Token], entities: EntitySet) -> Option<Finding> {
    let run = tokens.get(found.tokens.clone())?;
    let (entity, rule, percent) = match found.label {
        Label::PersonFirst => (Entity::Person, "world.person", PERSON_PERCENT_MIN),
        Label::AddressFirst => (Entity::Address, "world.address", ADDRESS_PERCENT_MIN),
        _ => return None,
    };
    let run = trimmed(run, entity);
    let plausible = if entity == Entity::Person {
        is_name(run) && (run.iter().all(is_listed) || !speaks_against(tokens, &found.tokens))
    } else {
        leads_to_a_door(run)
    };
    let least = if entity == Entity::Person && run.iter().all(is_stranger) {
        STRANGER_PERCENT_MIN
    } else {
        percent
    };
    if found.percent < least || !entities.contains(entity) || !plausible {
        return None;
    }
    let listed = run.iter().any(|token| token.has(mark::LISTED | mark::PLACE));
    let evidence = EvidenceSet::NONE.with_model(found.percent).with_if(listed, Evidence::Gazetteer);
    let span = run.first()?.start..run.last()?.end;
    Some(Finding::new(span, entity, evidence, rule))
}

/// A run without the punctuation behind it, but for the dot of an initial.
fn trimmed(run: &[Token], entity: Entity) -> &[Token] {
    let is_content = |token: &Token| token.shape < shape::PUNCTUATION;
    let end = run.iter().rposition(is_content).map_or(0, |last| last + 1);
    let initial = run.get(end.wrapping_sub(1)).is_some_and(|token| token.shape == shape::INITIAL)
        && run.get(end).is_some_and(|token| token.shape == DOT);
    run.get(..end + usize::from(initial && entity == Entity::Person)).unwrap_or(run)
}

const DOT: u8 = shape::PUNCTUATION | b'.';

/// Whether a token is punctuation, or a word that no list of names knows where case does not tell a name either.
const fn is_stranger(token: &Token) -> bool {
    !token.is_word()
        || (!token.has(mark::NAMES) && matches!(token.shape, shape::NEUTRAL | shape::LETTER))
}

/// What the model must be sure of, in percent, for strangers in small letters to be persons.
const STRANGER_PERCENT_MIN: u8 = 85;

/// Whether a token is known as a name that is no everyday word, or is punctuation.
const fn is_listed(token: &Token) -> bool {
    !token.is_word() || token.has(mark::LISTED) && !token.has(mark::COMMON)
}

/// Whether a run with a stranger in it stands where names do not: in a program, or as a single word without any
/// others beside it.
fn speaks_against(tokens: &[Token], run: &Range<usize>) -> bool {
    let is_alone = tokens.iter().filter(|token| token.is_word()).take(2).count() < 2;
    is_alone || is_program(tokens, run)
}

/// Whether the tokens around a run are a program's: brackets, `&`, `;`, `::` and the like within a few tokens.
fn is_program(tokens: &[Token], run: &Range<usize>) -> bool {
    let around =
        run.start.saturating_sub(PROGRAM_REACH)..(run.end + PROGRAM_REACH).min(tokens.len());
    let near = tokens.get(around).unwrap_or_default();
    let signs = near.iter().filter(|token| {
        let byte = token.shape & 0x7f;
        token.shape >= shape::PUNCTUATION && PROGRAM_SIGNS.contains(&byte)
    });
    signs.count() >= PROGRAM_SIGNS_MIN
}

/// Tokens looked at on either side.
const PROGRAM_REACH: usize = 6;

/// Punctuation of programs that prose hardly knows.
const PROGRAM_SIGNS: &[u8] = b"&;{}<>()[]=|\\*`";

/// So many of them make a program.
const PROGRAM_SIGNS_MIN: usize = 2;

/// Whether a run holds a word long enough to be a name.
fn is_name(run: &[Token]) -> bool {
    run.iter().any(|token| token.is_word() && token.end - token.start >= NAME_BYTES_MIN)
}

/// The shortest name that stands alone, in bytes.
const NAME_BYTES_MIN: u32 = 3;

/// Whether a run could be an address: a word of addresses or places, or a number beside a name of something.
fn leads_to_a_door(run: &[Token]) -> bool {
    let marked =
        |token: &Token| token.has(mark::ADDRESS | mark::PLACE) && token.shape != shape::LETTER;
    let named = |token: &Token| {
        token.is_word()
            && !matches!(token.shape, shape::LOWER | shape::LETTER | shape::INITIAL)
            && token.end - token.start >= NAME_BYTES_MIN
    };
    let words = run.iter().filter(|token| token.is_word()).count();
    let number = run.iter().any(Token::is_number);
    words > 0
        && (run.iter().any(marked) && (words > 1 || number) || number && run.iter().any(named))
}
