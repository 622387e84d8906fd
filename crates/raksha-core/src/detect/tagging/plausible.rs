//! Whether what the model labels can be what it says, and the finding it then is.

use super::pin::{agrees, with_pin};
use super::program::{is_program, line_of};
use crate::names::tagger::lexicon::mark;
use crate::names::tagger::tokens::shape;
use crate::names::tagger::{Label, Labelled, Token};
use crate::types::{Entity, EntitySet, Evidence, EvidenceSet, Finding};

/// What the model must be sure of, in percent, for a person and for an address to be a finding.
const PERSON_PERCENT_MIN: u8 = 20;
const ADDRESS_PERCENT_MIN: u8 = 25;

/// What a labelled run is as a finding, if it is one.
pub(super) fn finding(
    found: &Labelled,
    text: &[u8],
    tokens: &[Token],
    entities: EntitySet,
) -> Option<Finding> {
    let range = if found.label == Label::AddressFirst {
        with_pin(text, tokens, found.tokens.clone())
    } else {
        found.tokens.clone()
    };
    let run = tokens.get(range)?;
    let (entity, rule, percent) = match found.label {
        Label::PersonFirst => (Entity::Person, "world.person", PERSON_PERCENT_MIN),
        Label::AddressFirst => (Entity::Address, "world.address", ADDRESS_PERCENT_MIN),
        _ => return None,
    };
    let run = trimmed(run, entity);
    let plausible = if entity == Entity::Person {
        let line = || line_of(tokens, &found.tokens);
        is_name(run)
            && (run.iter().all(is_listed)
                || !stands_alone(tokens) && (run.iter().all(is_capital) || !is_program(line())))
    } else {
        leads_to_a_door(run)
    };
    let least = match entity {
        Entity::Person if could_be_code(line_of(tokens, &found.tokens), run) => PROGRAM_PERCENT_MIN,
        Entity::Person if run.iter().all(is_stranger) => STRANGER_PERCENT_MIN,
        _ => percent,
    };
    if found.percent < least || !entities.contains(entity) || !plausible {
        return None;
    }
    let listed = run.iter().any(|token| token.has(mark::LISTED | mark::PLACE));
    let evidence = EvidenceSet::NONE
        .with_model(found.percent)
        .with_if(listed, Evidence::Gazetteer)
        .with_if(entity == Entity::Address && agrees(text, run), Evidence::PinAgrees);
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
const STRANGER_PERCENT_MIN: u8 = 70;

/// Whether a token is punctuation, or a word with a capital that is long enough to be one.
const fn is_capital(token: &Token) -> bool {
    match token.shape {
        shape::TITLE | shape::INITIAL | shape::FOREIGN => true,
        shape::UPPER => token.end - token.start >= NAME_BYTES_MIN,
        _ => !token.is_word(),
    }
}

/// Whether a line is a program's, or a small word nearly alone, as in lists of arguments.
fn could_be_code(line: &[Token], run: &[Token]) -> bool {
    let is_small = |token: &Token| matches!(token.shape, shape::LOWER | shape::NEUTRAL);
    is_program(line)
        || run.iter().all(is_small) && line.iter().filter(|token| token.is_word()).count() < 3
}

/// What the model must be sure of, in percent, for a person in a line of a program.
const PROGRAM_PERCENT_MIN: u8 = 93;

/// Whether a token is known as a name that is no everyday word, or is punctuation.
const fn is_listed(token: &Token) -> bool {
    !token.is_word() || token.has(mark::LISTED) && !token.has(mark::COMMON)
}

/// Whether a run with a stranger in it stands where names do not: as a single word without any others beside it.
fn stands_alone(tokens: &[Token]) -> bool {
    tokens.iter().filter(|token| token.is_word()).take(2).count() < 2
}

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
