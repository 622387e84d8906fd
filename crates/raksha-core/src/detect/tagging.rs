//! The tagger within detection: which parts of a text are worth its time, and what becomes of its answers.
//!
//! Values are read whole when short; longer ones and free text go line by line, lines that belong together as one
//! (see `lines`), and a line without a word that could be a name or an address is passed over. So the answers do not
//! depend on how a text arrives.

mod gate;
mod pin;
mod plausible;
mod program;
mod things;

use std::ops::Range;

use self::gate::{Part, is_read, piece_of};
use self::plausible::finding;
use self::things::{is_key, may_hold_sentences};
use super::RecordContext;
use super::lines::Group;
use crate::keys::KeyInfo;
use crate::names::tagger::hash;
use crate::names::tagger::lexicon::mark;
use crate::names::tagger::tokens::{Folded, fold, key_hash};
use crate::names::tagger::{Decoder, Labelled, Model, Token, Tokenizer};
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

/// Values under a key of ids, counters and the like are read from this length on, in bytes.
const ID_TEXT_BYTES_MIN: usize = 64;

/// Nothing shorter is a name or an address, in bytes.
const TEXT_BYTES_MIN: usize = 3;

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

/// Tags one segment and adds what it finds. `is_of_things` tells keys of things (`product_name`), whose values are no
/// persons and no addresses. `out` from `first` on holds what patterns found in the segment.
pub(super) fn tag(
    model: &Model<'_>,
    subject: &Subject<'_, '_>,
    mut is_of_things: impl FnMut(&[u8]) -> bool,
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
    let sentences = segment.key.is_some_and(may_hold_sentences);
    let wanted = if info.denies_names && !sentences {
        entities.without(Entity::Person).without(Entity::Address)
    } else {
        *entities
    };
    let mut denies = |token: Option<&Token>| {
        token.and_then(Token::key_range).is_some_and(|key| {
            is_key(text, key.start)
                && text.get(key).is_some_and(|key| !may_hold_sentences(key) && is_of_things(key))
        })
    };
    let by_cue = persons_by_cue(out.get(first..).unwrap_or_default());
    let mut of_things = Vec::new();
    let mut run = |tokens: &[Token], part: Part| {
        if record.has_names() && wanted.contains(Entity::Person) {
            remembered(tokens, record, out);
        }
        let cues = within(&by_cue, tokens).iter();
        of_things.extend(cues.filter(|start| denies(token_at(tokens, **start))));
        let found = |found: Labelled| {
            if !denies(tokens.get(found.tokens.start)) {
                out.extend(finding(&found, text, tokens, wanted));
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
        drop_unlikely(model, text, &of_things, out, first, rules_end);
    }
}

/// Where the persons begin that only a cue in the text tells (`Dr. Thapar's Beard Wash`).
fn persons_by_cue(rules: &[Finding]) -> Vec<u32> {
    let is_by_cue = |finding: &&Finding| {
        finding.entity == Entity::Person
            && finding.evidence.has(Evidence::Cue)
            && !finding.evidence.has(Evidence::Key)
    };
    let mut starts: Vec<u32> =
        rules.iter().filter(is_by_cue).map(|finding| finding.span.start).collect();
    starts.sort_unstable();
    starts
}

/// Those of the sorted places that lie within the tokens.
fn within<'a>(starts: &'a [u32], tokens: &[Token]) -> &'a [u32] {
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return &[] };
    let from = starts.partition_point(|start| *start < first.start);
    let to = starts.partition_point(|start| *start < last.end);
    starts.get(from..to).unwrap_or_default()
}

/// The token that begins at a place.
fn token_at(tokens: &[Token], start: u32) -> Option<&Token> {
    tokens.binary_search_by_key(&start, |token| token.start).ok().and_then(|at| tokens.get(at))
}

/// Drops persons that only a key or cue in running text suggests (`name=android`, `name = "exec"`): a word of
/// theirs has no capital, none is known as a name, and the model sees none; and those that begin at `of_things`, under
/// keys of things. `out` from `rules_end` on is the model's.
fn drop_unlikely(
    model: &Model<'_>,
    text: &[u8],
    of_things: &[u32],
    out: &mut Vec<Finding>,
    first: usize,
    rules_end: usize,
) {
    let Some((rules, tagged)) = out.split_at_mut_checked(rules_end) else { return };
    tagged.sort_unstable_by_key(|finding| finding.span.start);
    let seen = |finding: &Finding| {
        let behind = tagged.partition_point(|other| other.span.start < finding.span.end);
        // The model's spans stand apart, so those before the first that ends too early do so too.
        let mut overlapping =
            tagged.iter().take(behind).rev().take_while(|other| other.overlaps(finding));
        overlapping.any(|other| other.entity == Entity::Person)
    };
    let mut kept = first;
    for at in first..rules_end {
        let is_unlikely = rules.get(at).is_some_and(|finding| {
            finding.entity == Entity::Person
                && !seen(finding)
                && (of_things.binary_search(&finding.span.start).is_ok()
                    || looks_like_words(model, text.get(finding.range()).unwrap_or_default()))
        });
        if !is_unlikely {
            rules.swap(kept, at);
            kept += 1;
        }
    }
    out.drain(kept..rules_end);
}

/// Whether a text has a word that a name would not have (without a capital, or of a dictionary, or two words in one:
/// `PackageName`), and none that is a known name and no everyday word.
fn looks_like_words(model: &Model<'_>, text: &[u8]) -> bool {
    let words = || words_of(text).filter(|word| word.len() > 1);
    let marks = |word: &[u8]| model.lexicon.marks(hash::word(word));
    // `fork-marker-isolated`
    let is_slug = text.split(|byte| *byte == b'-').nth(2).is_some()
        && !text.iter().any(|byte| byte.is_ascii_uppercase() || *byte == b' ');
    is_slug
        || words().any(|word| {
            word.first().is_some_and(u8::is_ascii_lowercase)
                || marks(word) & mark::ENGLISH != 0
                || word.windows(2).any(|two| matches!(two, [b'a'..=b'z', b'A'..=b'Z']))
        }) && !words().any(|word| {
            let marks = marks(word);
            marks & mark::LISTED != 0 && marks & mark::COMMON == 0
        })
}

/// The words of a text, some of them empty.
fn words_of(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| !(byte.is_ascii_alphabetic() || *byte >= 0x80))
}

/// Whether a segment could hold running text.
fn may_hold_names(segment: &Segment<'_>, info: &KeyInfo) -> bool {
    matches!(segment.kind, SegmentKind::Text | SegmentKind::Value)
        && segment.text.len() >= if info.vetoes { ID_TEXT_BYTES_MIN } else { TEXT_BYTES_MIN }
}

/// Reads line by line, lines that belong together as one, and decodes those that could hold something.
fn by_lines(text: &[u8], cut: &mut Tokenizer<'_>, run: &mut impl FnMut(&[Token], Part)) {
    let (mut at, mut group, mut part) = (0, Group::default(), Part::Nothing);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let (piece, ends) = piece_of(rest);
        let line = rest.get(..piece).unwrap_or(rest);
        let before = cut.tokens().len();
        cut.cut(at..at + piece);
        at += piece;
        part = part.max(Part::of(cut.tokens().get(before..).unwrap_or_default()));
        if ends && group.push(line.trim_ascii_end()) {
            continue;
        }
        run(cut.tokens(), part);
        cut.clear();
        (group, part) = (Group::default(), Part::Nothing);
    }
    run(cut.tokens(), part);
    cut.clear();
}

/// Remembers the names that a key declared, so that they are known elsewhere in the record.
pub(super) fn remember(segment: &Segment<'_>, found: &[Finding], record: &mut RecordContext) {
    for finding in found.iter().filter(|finding| finding.entity == Entity::Person) {
        let name = segment.text.get(finding.range()).unwrap_or_default();
        for word in words_of(name).filter(|word| word.len() >= REMEMBERED_BYTES_MIN) {
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
        let known = token.is_word() && !token.has(mark::COMMON) && record.knows_name(token.word);
        match (&mut run, known) {
            (Some(run), true) => run.end = token.end,
            (None, true) => run = Some(token.start..token.end),
            (_, false) => close(run.take()),
        }
    }
    close(run);
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

    /// Sentences stand behind names of things too.
    #[test]
    fn names_behind_a_colon_are_found() {
        for (text, key) in [
            ("Error: could not notify customer Priya Raghunathan about her refund", None),
            ("Contact on site: Priya Raghunathan has the key", None),
            ("Agent: Priya Raghunathan\nhow may I help you", None),
            ("could not notify customer Priya Raghunathan about her refund", Some("error")),
        ] {
            let found = found(text, key, &mut RecordContext::new());
            assert!(parts(text, &found, Entity::Person).contains(&"Priya Raghunathan"), "{text}");
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
        let text = r#"{"product_name": "Dr. Thapar's Beard Wash", "price": 12}"#;
        let by_cue = found(text, None, &mut RecordContext::new());
        assert_eq!(parts(text, &by_cue, Entity::Person), Vec::<&str>::new());
        let text = "Ramesh Kumar Silk Saree";
        let found = found(text, Some("product_name"), &mut RecordContext::new());
        assert_eq!(parts(text, &found, Entity::Person), Vec::<&str>::new());
    }

    /// The same text by rules alone and with the tagger.
    #[test]
    fn keys_in_text_need_a_name_that_could_be_one() {
        let persons = |names: NamesMode, text: &str| {
            let detector = Detector::new(&DetectorOptions { names, ..DetectorOptions::default() });
            let segment = Segment::of(text.as_bytes(), SegmentKind::Text);
            let (mut scratch, mut out) = (DetectScratch::default(), Vec::new());
            detector.segment(&segment, &mut RecordContext::new(), &mut scratch, &mut out);
            out.iter().any(|finding| finding.entity == Entity::Person)
        };
        for (text, kept) in [
            ("acquire lock, tag=AudioMix, name=audioserver, ws=null", false),
            ("#[typetag::serde(name = \"exec\")]", false),
            ("customer_name=Zorvath Quillen status=ok", true),
            ("customer_name=rahul status=ok", true),
        ] {
            assert!(persons(NamesMode::Keys, text), "{text}");
            assert_eq!(persons(NamesMode::Full, text), kept, "{text}");
        }
    }

    /// A finding that goes on in the next line is one token, and its second line is not read again.
    #[test]
    fn lines_inside_a_finding_are_not_read() {
        let text = "-----BEGIN PRIVATE KEY-----\nAsha Sharma of Pune\n-----END PRIVATE KEY-----\ncall Asha Sharma\n";
        let found = found(text, None, &mut RecordContext::new());
        assert_eq!(parts(text, &found, Entity::Person), ["Asha Sharma"], "{found:?}");
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

    /// An address over several lines is one finding, whether or not its lines are quoted.
    #[test]
    fn addresses_over_lines_are_found_whole() {
        for text in [
            "ok\n24 Clarke Avenue\nApt. 805\nAuckland\nNew Zealand 34694\nthanks for the quick answer and your time\n",
            "ok\n> Flat 12, Sai Residency\n> Karve Road, Kothrud\n> Pune 411038\n> Maharashtra\n",
        ] {
            let found = found(text, None, &mut RecordContext::new());
            let addresses = parts(text, &found, Entity::Address);
            assert!(addresses.iter().any(|part| part.lines().count() > 2), "{addresses:?}");
        }
    }

    /// A PIN code behind an address is part of it, and one of the named city or state is evidence.
    #[test]
    fn pin_codes_confirm_and_extend() {
        for (text, agrees) in [
            (
                "send it to Flat 302, Sai Residency, Karve Road, Kothrud, Pune. Pin code: 411038 by noon",
                true,
            ),
            ("send it to Flat 302, Sai Residency, Karve Road, Kothrud, Pune 600028 by noon", false),
        ] {
            let found = found(text, None, &mut RecordContext::new());
            let address = found.iter().find(|finding| {
                finding.entity == Entity::Address && finding.evidence.has(Evidence::Model)
            });
            let address = address.expect(text);
            assert!(
                text.as_bytes()[address.range()].last().is_some_and(u8::is_ascii_digit),
                "{address:?}"
            );
            assert_eq!(address.evidence.has(Evidence::PinAgrees), agrees, "{address:?}");
        }
    }

    /// Words of programs that are names elsewhere.
    #[test]
    fn programs_hold_few_names() {
        for text in [
            "self.proxy_down_to_up(session, client_session, peer, ctx).await;",
            "    Ok(conn) => conn,",
            "    name: PackageName,",
            "  - name: Run cargo test",
            "    Meta, RouteBackend, RouteDistribution,",
            "    v: &mut V,",
        ] {
            let found = found(text, None, &mut RecordContext::new());
            assert_eq!(parts(text, &found, Entity::Person), Vec::<&str>::new(), "{text}");
        }
        let text = "    // TODO(Priya Raghunathan): validate the length";
        let found = found(text, None, &mut RecordContext::new());
        assert_eq!(parts(text, &found, Entity::Person), ["Priya Raghunathan"]);
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
