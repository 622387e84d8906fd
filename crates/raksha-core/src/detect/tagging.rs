//! The tagger within detection: which parts of a text are worth its time, and what becomes of its answers.
//!
//! Values are read whole when short; longer ones and free text go line by line, lines that belong together as one
//! (see `lines`), and a line without a word that could be a name or an address is passed over. So the answers do not
//! depend on how a text arrives.

use std::ops::Range;

use memchr::memchr;

use super::RecordContext;
use super::lines::{OPEN_LINES_MAX, goes_on};
use crate::keys::KeyInfo;
use crate::names::tagger::hash;
use crate::names::tagger::lexicon::mark;
use crate::names::tagger::tokens::{Folded, fold, gap, key_hash, shape};
use crate::names::tagger::{Decoder, Label, Labelled, Model, Token, Tokenizer};
use crate::types::{Entity, EntitySet, Evidence, EvidenceSet, Finding, Segment, SegmentKind};

/// Memory that tagging reuses. Holds hashes and places, no text.
#[derive(Default)]
pub(super) struct TagScratch {
    tokens: Vec<Token>,
    folded: Vec<Folded>,
    decoder: Decoder,
}

/// Values up to this length are read whole, whatever they hold; in bytes.
const WHOLE_VALUE_BYTES_MAX: usize = 256;

/// The most bytes of a line read at once: longer lines are read in pieces.
const PIECE_BYTES_MAX: usize = 4096;

/// What the model must be sure of, in percent, for a person and for an address to be a finding.
const PERSON_PERCENT_MIN: u8 = 30;
const ADDRESS_PERCENT_MIN: u8 = 50;

/// What is tagged.
pub(super) struct Subject<'a, 's> {
    /// The segment.
    pub(super) segment: &'a Segment<'s>,
    /// What its key says.
    pub(super) info: &'a KeyInfo,
    /// What is looked for.
    pub(super) entities: EntitySet,
    /// What is known about its record.
    pub(super) record: &'a RecordContext,
}

/// Tags one segment and adds what it finds. `denies` tells keys of things (`product_name`), whose values are no
/// persons. `out` from `first` on holds what patterns found in the segment.
pub(super) fn tag(
    model: &Model<'_>,
    subject: &Subject<'_, '_>,
    mut denies: impl FnMut(&[u8]) -> bool,
    scratch: &mut TagScratch,
    out: &mut Vec<Finding>,
    first: usize,
) {
    let Subject { segment, info, entities, record } = subject;
    if !may_hold_names(segment, info) {
        return;
    }
    let rules_end = out.len();
    let TagScratch { tokens, folded, decoder } = scratch;
    fold(out.get(first..).unwrap_or_default(), folded);
    let text = segment.text;
    let key = segment.key.map_or(0, key_hash);
    let mut cut = Tokenizer::new(text, folded, model.lexicon, key, std::mem::take(tokens));
    let wanted = if info.denies_names { entities.without(Entity::Person) } else { *entities };
    let mut run = |tokens: &[Token], part: Part| {
        if record.has_names() && wanted.contains(Entity::Person) {
            remembered(tokens, record, out);
        }
        let found = |found: Labelled| {
            let key = tokens.get(found.tokens.start).and_then(Token::key_range);
            let denied = found.label == Label::PersonFirst
                && key.and_then(|key| text.get(key)).is_some_and(&mut denies);
            if !denied {
                out.extend(finding(&found, tokens, wanted));
            }
        };
        match part {
            Part::Nothing => {}
            Part::Names => decoder.decode_only(model, text, tokens, is_read, found),
            Part::Whole => decoder.decode(model, text, tokens, found),
        }
    };
    if segment.kind == SegmentKind::Value && text.len() <= WHOLE_VALUE_BYTES_MAX {
        cut.cut(0..text.len());
        run(cut.tokens(), Part::Whole);
    } else {
        by_lines(text, &mut cut, &mut run);
    }
    *tokens = cut.into_tokens();
    tokens.clear();
    if segment.kind == SegmentKind::Text {
        drop_unlikely(model, text, out, first, rules_end);
    }
}

/// Drops persons that a key or cue in running text suggests (`name=android`, `name: Run tests`), where the model
/// sees none and no word is known as a name.
fn drop_unlikely(
    model: &Model<'_>,
    text: &[u8],
    out: &mut Vec<Finding>,
    first: usize,
    rules_end: usize,
) {
    let known = |finding: &Finding| {
        let name = text.get(finding.range()).unwrap_or_default();
        name.split(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80)).any(|word| {
            let marks = model.lexicon.marks(hash::word(word));
            word.len() > 1 && marks & (mark::GIVEN | mark::SURNAME | mark::NAME) != 0
        })
    };
    let Some((rules, tagged)) = out.split_at_mut_checked(rules_end) else { return };
    tagged.sort_unstable_by_key(|finding| finding.span.start);
    let seen = |finding: &Finding| {
        let behind = tagged.partition_point(|other| other.span.start < finding.span.end);
        let before = tagged.get(behind.saturating_sub(1));
        before.is_some_and(|other| other.entity == Entity::Person && other.overlaps(finding))
    };
    let mut kept = first;
    for at in first..rules_end {
        let is_unlikely = rules.get(at).is_some_and(|finding| {
            finding.entity == Entity::Person && !known(finding) && !seen(finding)
        });
        if !is_unlikely {
            rules.swap(kept, at);
            kept += 1;
        }
    }
    out.drain(kept..rules_end);
}

/// Whether a segment could hold running text.
fn may_hold_names(segment: &Segment<'_>, info: &KeyInfo) -> bool {
    matches!(segment.kind, SegmentKind::Text | SegmentKind::Value)
        && segment.text.len() >= 3
        && !(info.vetoes && segment.text.len() < 64)
}

/// Reads line by line, and decodes the lines that could hold something.
fn by_lines(text: &[u8], cut: &mut Tokenizer<'_>, run: &mut impl FnMut(&[Token], Part)) {
    let (mut at, mut joined, mut part) = (0, 0, Part::Nothing);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (piece, ends) = piece_of(rest);
        let line = rest.get(..piece).unwrap_or(rest);
        let before = cut.tokens().len();
        cut.cut(at..at + piece);
        at += piece;
        part = part.max(Part::of(cut.tokens().get(before..).unwrap_or_default()));
        joined += 1;
        let open = ends && joined < OPEN_LINES_MAX && goes_on(line.trim_ascii_end());
        if open {
            continue;
        }
        run(cut.tokens(), part);
        cut.clear();
        (joined, part) = (0, Part::Nothing);
    }
    run(cut.tokens(), part);
    cut.clear();
}

/// How much of the line at the head of `rest` is read at once, and whether the line ends with it: all of a line that is
/// not too long, else up to a blank.
fn piece_of(rest: &[u8]) -> (usize, bool) {
    // Never further than a piece: looking for the end of a long line at each of its pieces would not be linear.
    let window = rest.get(..PIECE_BYTES_MAX).unwrap_or(rest);
    if let Some(end) = memchr(b'\n', window) {
        return (end + 1, true);
    }
    if window.len() == rest.len() {
        return (rest.len(), true);
    }
    let blank = window.iter().rposition(|byte| matches!(byte, b' ' | b',' | b'\t'));
    (blank.map_or(window.len(), |at| at + 1), false)
}

/// How much of a line is looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Part {
    /// No word of it could be a name.
    Nothing,
    /// What stands around words that could be names.
    Names,
    /// All of it: it could hold an address, whose words are everyday ones.
    Whole,
}

impl Part {
    fn of(tokens: &[Token]) -> Self {
        let (mut names, mut codes, mut address, mut numbers) = (false, false, 0, 0);
        let mut known = false;
        for token in tokens {
            names |= may_be_name(token);
            known |= is_known_name(token);
            codes |= matches!(token.shape, shape::CODE | shape::MIXED);
            address +=
                usize::from(token.marks & mark::ADDRESS != 0 && token.shape != shape::LETTER);
            numbers += usize::from((shape::DIGITS..shape::PATTERN).contains(&token.shape));
        }
        codes |= holds_clock(tokens);
        // What a machine wrote is full of capitalised strangers.
        names &= known || !codes;
        // In prose a number beside a stranger may be a house without any word of addresses.
        let enough = match (names, codes) {
            (true, false) => 0,
            (true, true) => 1,
            (false, _) => ADDRESS_WORDS_MIN,
        };
        match (names, address >= enough && numbers >= 1) {
            (_, true) => Self::Whole,
            (true, false) => Self::Names,
            (false, false) => Self::Nothing,
        }
    }
}

/// So many words of addresses beside a number make a line worth reading whole; one, beside a possible name.
const ADDRESS_WORDS_MIN: usize = 2;

/// Whether hours, minutes and seconds stand in a line, as in logs.
fn holds_clock(tokens: &[Token]) -> bool {
    tokens.windows(CLOCK.len()).any(|five| {
        five.iter().zip(CLOCK).all(|(token, shape)| token.shape == shape)
            && five.iter().skip(1).all(|token| token.gap == gap::JOINED)
    })
}

/// `10:30:00`
const CLOCK: [u8; 5] = [shape::DIGITS + 2, COLON, shape::DIGITS + 2, COLON, shape::DIGITS + 2];
const COLON: u8 = shape::PUNCTUATION | b':';

/// Whether a token is a known name that is no everyday word.
fn is_known_name(token: &Token) -> bool {
    let is_name = token.marks & (mark::GIVEN | mark::SURNAME) != 0;
    let is_everyday = token.marks & (mark::COMMON | mark::ADDRESS) != 0;
    is_name && !is_everyday && (token.shape != shape::LOWER || token.marks & mark::ENGLISH == 0)
        || token.shape == shape::FOREIGN
}

/// Whether a token could be part of a name: a known name, or a stranger that case does not speak against.
fn may_be_name(token: &Token) -> bool {
    let marks = token.marks;
    let is_name = marks & (mark::GIVEN | mark::SURNAME | mark::NAME) != 0;
    match token.shape {
        shape::TITLE | shape::UPPER => is_name || marks & mark::COMMON == 0,
        shape::LOWER | shape::MIXED => is_name && marks & mark::COMMON == 0,
        shape::NEUTRAL => is_name && marks & mark::COMMON == 0 || marks & mark::ENGLISH == 0,
        shape::FOREIGN => true,
        _ => false,
    }
}

/// Whether a token of prose is read at all: small words that are no names are not.
fn is_read(token: &Token) -> bool {
    let is_name = token.marks & (mark::GIVEN | mark::SURNAME | mark::NAME) != 0;
    match token.shape {
        shape::LOWER | shape::MIXED => is_name && token.marks & mark::COMMON == 0,
        _ => token.is_word(),
    }
}

/// Remembers the names that a key declared, so that they are known elsewhere in the record.
pub(super) fn remember(segment: &Segment<'_>, found: &[Finding], record: &mut RecordContext) {
    for finding in found.iter().filter(|finding| finding.entity == Entity::Person) {
        let name = segment.text.get(finding.range()).unwrap_or_default();
        let words = name.split(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80));
        for word in words.filter(|word| word.len() >= REMEMBERED_BYTES_MIN) {
            record.note_name(hash::word(word));
        }
    }
}

/// Shorter words stand anywhere; in bytes.
const REMEMBERED_BYTES_MIN: usize = 4;

/// Adds the runs of words that are names which a key of the record declared.
fn remembered(tokens: &[Token], record: &RecordContext, out: &mut Vec<Finding>) {
    let mut run: Option<Range<u32>> = None;
    let mut close = |run: Option<Range<u32>>| {
        out.extend(run.map(|span| {
            let evidence = EvidenceSet::of(&[Evidence::Remembered]);
            Finding::new(span, Entity::Person, evidence, "world.person")
        }));
    };
    for token in tokens {
        let known =
            token.is_word() && token.marks & mark::COMMON == 0 && record.knows_name(token.word);
        match (&mut run, known) {
            (Some(run), true) => run.end = token.end,
            (None, true) => run = Some(token.start..token.end),
            (_, false) => close(run.take()),
        }
    }
    close(run);
}

/// What a labelled run is as a finding, if it is one.
fn finding(found: &Labelled, tokens: &[Token], entities: EntitySet) -> Option<Finding> {
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
    let known = mark::GIVEN | mark::SURNAME | mark::PLACE;
    let listed = run.iter().any(|token| token.marks & known != 0);
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
    let is_known = token.marks & (mark::GIVEN | mark::SURNAME | mark::NAME) != 0;
    !token.is_word() || (!is_known && matches!(token.shape, shape::NEUTRAL | shape::LETTER))
}

/// What the model must be sure of, in percent, for strangers in small letters to be persons.
const STRANGER_PERCENT_MIN: u8 = 85;

/// Whether a token is known as a name that is no everyday word, or is punctuation.
fn is_listed(token: &Token) -> bool {
    !token.is_word()
        || token.marks & (mark::GIVEN | mark::SURNAME) != 0 && token.marks & mark::COMMON == 0
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
    let marked = |token: &Token| token.marks & (mark::ADDRESS | mark::PLACE) != 0;
    let named = |token: &Token| {
        token.is_word()
            && !matches!(token.shape, shape::LOWER | shape::LETTER | shape::INITIAL)
            && token.end - token.start >= NAME_BYTES_MIN
    };
    let words = run.iter().filter(|token| token.is_word()).count();
    let number = run.iter().any(Token::is_number);
    words > 0
        && (run.iter().any(|token| marked(token) && token.shape != shape::LETTER)
            && (words > 1 || number)
            || number && run.iter().any(named))
}

#[cfg(test)]
mod tests {
    use crate::detect::{DetectScratch, Detector, DetectorOptions, NamesMode, RecordContext};
    use crate::types::{Entity, Evidence, Finding, Segment, SegmentKind};

    fn full() -> Detector {
        Detector::new(&DetectorOptions { names: NamesMode::Full, ..DetectorOptions::default() })
    }

    fn found(text: &str, key: Option<&str>, record: &mut RecordContext) -> Vec<Finding> {
        let kind = if key.is_some() { SegmentKind::Value } else { SegmentKind::Text };
        let mut segment = Segment::of(text.as_bytes(), kind);
        segment.key = key.map(str::as_bytes);
        let (mut scratch, mut found) = (DetectScratch::default(), Vec::new());
        full().segment(&segment, record, &mut scratch, &mut found);
        found
    }

    fn parts<'a>(text: &'a str, found: &[Finding], entity: Entity) -> Vec<&'a str> {
        let same = found.iter().filter(|finding| finding.entity == entity);
        same.filter_map(|finding| text.get(finding.range())).collect()
    }

    #[test]
    fn names_in_sentences_are_found() {
        for (text, name) in [
            ("I spoke with Priya Raghunathan about the refund yesterday", "Priya Raghunathan"),
            ("refund has not come yet, suresh patil said two days", "suresh patil"),
            ("RIDER HARPREET SINGH TOOK THE MONEY AND LEFT", "HARPREET SINGH"),
            ("Thanks, K. R. Narayanan will collect it at 6", "K. R. Narayanan"),
        ] {
            let found = found(text, None, &mut RecordContext::new());
            assert!(parts(text, &found, Entity::Person).contains(&name), "{text}: {found:?}");
        }
    }

    #[test]
    fn addresses_in_sentences_are_found() {
        let text = "kindly send it to Flat 302, Sai Residency, near Shiv Mandir, Kothrud, Pune 411038 by noon";
        let found = found(text, None, &mut RecordContext::new());
        let addresses = parts(text, &found, Entity::Address);
        assert!(addresses.iter().any(|part| part.contains("Sai Residency")), "{found:?}");
    }

    #[test]
    fn things_are_spared() {
        for text in [
            "2026-01-05 10:00:01 INFO c.e.OrderService - Started in 12 ms on host-7",
            "Delhivery shipped the parcel from Mumbai on Monday",
            "Louis Philippe Men Solid Formal Shirt",
            "mozilla/5.0 (windows nt 10.0) applewebkit/537.36",
            "",
            "   ",
        ] {
            let found = found(text, None, &mut RecordContext::new());
            assert_eq!(parts(text, &found, Entity::Person), Vec::<&str>::new(), "{text}");
        }
        let text = "Ramesh Kumar Silk Saree";
        let found = found(text, Some("product_name"), &mut RecordContext::new());
        assert_eq!(parts(text, &found, Entity::Person), Vec::<&str>::new());
    }

    #[test]
    fn a_name_under_a_key_is_known_in_the_rest_of_its_record() {
        let mut record = RecordContext::new();
        let text = "2 pcs blue, zorvath box, 3 pcs red";
        let remembered = |record: &mut RecordContext| -> Vec<&str> {
            let found = found(text, Some("remarks"), record);
            let by_record =
                found.into_iter().filter(|finding| finding.evidence.has(Evidence::Remembered));
            parts(text, &by_record.collect::<Vec<_>>(), Entity::Person)
        };
        assert_eq!(remembered(&mut record), Vec::<&str>::new(), "a stranger");
        found("Zorvath Quillen", Some("customer_name"), &mut record);
        assert_eq!(remembered(&mut record), ["zorvath"]);
        record.clear();
        assert_eq!(remembered(&mut record), Vec::<&str>::new(), "another record");
    }

    #[test]
    fn nothing_is_read_with_the_tagger_off() {
        let text = "I spoke with Priya Raghunathan about the refund yesterday";
        let segment = Segment::of(text.as_bytes(), SegmentKind::Text);
        for names in [NamesMode::Off, NamesMode::Keys] {
            let detector = Detector::new(&DetectorOptions { names, ..DetectorOptions::default() });
            let (mut scratch, mut out) = (DetectScratch::default(), Vec::new());
            detector.segment(&segment, &mut RecordContext::new(), &mut scratch, &mut out);
            let by_model = out.iter().any(|finding| finding.evidence.has(Evidence::Model));
            assert!(!by_model, "{names:?}");
        }
    }

    /// Lines are read one by one, so a text says the same in any company and of any length.
    #[test]
    fn lines_do_not_depend_on_their_neighbours() {
        let line = "please ask Imtiyaz Wani for the key\n";
        let alone = found(line, None, &mut RecordContext::new());
        let many = line.repeat(300);
        let together = found(&many, None, &mut RecordContext::new());
        assert_eq!(together.len(), alone.len() * 300);
        let long = "Imtiyaz Wani ".repeat(2000);
        assert!(!found(&long, None, &mut RecordContext::new()).is_empty(), "a line in pieces");
    }
}
