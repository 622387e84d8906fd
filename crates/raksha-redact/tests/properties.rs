//! The promises that hold for every format, over realistic documents (`testdata/documents`, `testdata/clean`).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "this is a test"
)]

mod common;

use std::ops::Range;

use common::{TAGGED, documents, engine, engines, redact, redact_with};
use raksha_redact::format::Format;
use raksha_redact::{Decision, Outcome, SessionOptions};

const PLAIN: SessionOptions = SessionOptions { decisions: true, annotate: false, unscanned: None };
const ANNOTATED: SessionOptions =
    SessionOptions { decisions: true, annotate: true, unscanned: None };

#[test]
fn every_split_gives_what_the_whole_gives() {
    splits("strict", PLAIN, 1);
}

/// Records that are held back until they end, and columns that are added.
#[test]
fn every_split_gives_the_same_where_records_are_held() {
    splits("guardian", ANNOTATED, 3);
    splits("hipaa-safe-harbor", PLAIN, 7);
}

#[test]
fn every_split_gives_the_same_with_the_tagger() {
    splits(TAGGED, PLAIN, 5);
}

/// Splits every document at each `step`-th byte, and into small pieces.
fn splits(policy: &str, options: SessionOptions, step: usize) {
    let engine = engine(policy);
    for (name, format, document) in documents("documents") {
        let whole = redact_with(&engine, format, &[&document], options);
        let check = |pieces: &[&[u8]], how: &str| {
            let split = redact_with(&engine, format, pieces, options);
            assert_eq!(split.text(), whole.text(), "{name}, {policy}, {how}");
            assert_eq!(split, whole, "{name}, {policy}, {how}");
        };
        for at in (0..=document.len()).step_by(step) {
            let (left, right) = document.split_at(at);
            check(&[left, right], &format!("split at {at}"));
        }
        for size in [1, 2, 7, 64] {
            let pieces: Vec<&[u8]> = document.chunks(size).collect();
            check(&pieces, &format!("pieces of {size}"));
        }
    }
}

/// A large push is walked in windows, and a value may be longer than one.
#[test]
fn a_large_push_gives_what_small_ones_give() {
    const LARGE_BYTES: usize = 100_000;
    let engine = engine("guardian");
    for (name, format, document) in documents("documents") {
        let many = document.repeat(LARGE_BYTES / document.len() + 1);
        let long =
            [b"[\"".as_slice(), &b"x 9876543210 ".repeat(LARGE_BYTES / 13), b"\"]\n"].concat();
        let large = [&many[..], &long[..], &many[..]].concat();
        let whole = redact_with(&engine, format, &[&large], ANNOTATED);
        let pieces: Vec<&[u8]> = large.chunks(1000).collect();
        let split = redact_with(&engine, format, &pieces, ANNOTATED);
        assert!(split == whole, "{name}");
    }
}

#[test]
fn a_second_pass_changes_nothing() {
    for (policy, engine) in engines() {
        for (name, format, document) in documents("documents") {
            let once = redact(&engine, format, &[&document]);
            let twice = redact(&engine, format, &[&once.output]);
            assert_eq!(twice.text(), once.text(), "{name}, {policy}");
        }
    }
}

/// The other tests would be empty if nothing was found.
#[test]
fn every_document_holds_findings() {
    let strict = engine("strict");
    for (name, format, document) in documents("documents") {
        let redacted = redact(&strict, format, &[&document]);
        let entities = redacted.summary.entities().count();
        assert!(entities >= 3, "{name}: {entities} entities");
        assert_ne!(redacted.output, document, "{name}");
    }
}

#[test]
fn clean_documents_come_back_byte_for_byte() {
    for (policy, engine) in engines() {
        for (name, format, document) in documents("clean") {
            if policy == "hipaa-safe-harbor" && name.starts_with("dated-") {
                // There a date is personal data.
                continue;
            }
            let redacted = redact(&engine, format, &[&document]);
            assert_eq!(redacted.text(), String::from_utf8_lossy(&document), "{name}, {policy}");
            assert_eq!(redacted.output, document, "{name}, {policy}");
        }
    }
}

#[test]
fn bytes_outside_decisions_are_identical() {
    for (policy, engine) in engines() {
        for (name, format, document) in documents("documents") {
            let redacted = redact(&engine, format, &[&document]);
            let spans = spans(&redacted.decisions);
            if let Err(problem) = same_outside(&document, &redacted.output, &spans) {
                panic!("{name}, {policy}: {problem}\n{}", redacted.text());
            }
        }
    }
}

/// The bytes that applied decisions may change, ascending and merged where they touch.
fn spans(decisions: &[Decision]) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = decisions
        .iter()
        .filter(|decision| decision.outcome == Outcome::Applied)
        .map(|decision| decision.bytes.start as usize..decision.bytes.end as usize)
        .collect();
    spans.sort_by_key(|span| (span.start, span.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}

/// Whether the output is the input with each span replaced by something and nothing else touched.
///
/// The pieces between spans must stand in the output in their order, the first at its beginning and the last at its
/// end, and what replaces a span may not be longer than it and what a mask may add.
fn same_outside(input: &[u8], output: &[u8], spans: &[Range<usize>]) -> Result<(), String> {
    /// The quotes of a masked number, a label longer than a short value, its escapes.
    const GROWTH_BYTES_MAX: usize = 48;
    let (mut from, mut at) = (0, 0);
    for (number, span) in spans.iter().enumerate() {
        let between = &input[from..span.start];
        let slack = if number == 0 { 0 } else { spans[number - 1].len() + GROWTH_BYTES_MAX };
        let found = (at..=at + slack)
            .find(|start| output.get(*start..start + between.len()) == Some(between))
            .ok_or_else(|| format!("`{}` was touched", between.escape_ascii()))?;
        at = found + between.len();
        from = span.end;
    }
    let rest = &input[from..];
    (output.ends_with(rest) && output.len() >= at + rest.len())
        .then_some(())
        .ok_or_else(|| format!("`{}` was touched", rest.escape_ascii()))
}

#[test]
fn the_check_of_bytes_outside_sees_a_change() {
    let spans = [4..8, 10..12];
    assert!(same_outside(b"abc 1234 y 56 z", b"abc XX y \"XXX\" z", &spans[..0]).is_err());
    assert!(same_outside(b"abc 1234 y56 z", b"abc XX yX z", &spans).is_ok());
    assert!(same_outside(b"abc 1234 y56 z", b"abc XX wX z", &spans).is_err());
    assert!(same_outside(b"abc 1234 y56 z", b"abX XX yX z", &spans).is_err());
    assert!(same_outside(b"abc 1234 y56 z", b"abc XX yX q", &spans).is_err());
}

/// A value in a table's header that counts only beside others stands in no record. It was once held for ever: what
/// followed was lost or left clear.
#[test]
fn values_in_a_header_hold_nothing_back() {
    let guardian = engine("guardian");
    let format = common::format("csv");
    for (table, expected) in [
        ("id,ravi@example.com", "id,ravi@example.com"),
        ("id,ravi@example.com\n", "id,ravi@example.com\n"),
        (
            "id,ravi@example.com,phone\n1,,9876543210\n2,,9876543211\n",
            "id,ravi@example.com,phone\n1,,98XXXXXX10\n2,,98XXXXXX11\n",
        ),
        ("id\x10n\t9::87\x00", "id\x10n\t9::87\x00"),
    ] {
        for at in 0..=table.len() {
            let (left, right) = table.as_bytes().split_at(at);
            let redacted = redact(&guardian, format, &[left, right]);
            assert_eq!(redacted.text(), expected, "split at {at}");
        }
    }
}

/// A number that nothing speaks for is nobody's, whatever floor a policy sets.
#[test]
fn bare_numbers_pass_under_every_policy() {
    let text = b"we saw 981234567 then 98765432101234 and 987654321098765 here\n";
    for (name, engine) in engines() {
        assert_eq!(redact(&engine, Format::Text, &[text]).output, text, "{name}");
    }
}

/// A value that counts only beside another is promoted by what overlaps it, not by what overlaps elsewhere in the
/// block: the bank's code on the first line was once masked whenever an address on another line held a PIN code.
#[test]
fn lines_of_a_block_do_not_speak_for_each_other() {
    let strict = engine("strict");
    let branch = "pay asha81@okicici, IFSC HDFC0001234 for order";
    let address = "ship to 14 Lake View Road, Kolkata 700016 today";
    for text in [format!("{branch}\n{address}\n"), format!("{address}\n{branch}\n")] {
        let redacted = redact(&strict, Format::Text, &[text.as_bytes()]);
        assert!(redacted.text().contains("IFSC HDFC0001234 for"), "{}", redacted.text());
        assert!(redacted.text().contains("aXXX@okicici"), "{}", redacted.text());
    }
    let account = format!("{branch} a/c no 50100123456789\n");
    let redacted = redact(&strict, Format::Text, &[account.as_bytes()]);
    assert!(redacted.text().contains("IFSC HDFCXXXXXXX for"), "{}", redacted.text());
}

/// A bare word in broken JSON becomes a label whose brackets are then an array; it once grew with every pass.
#[test]
fn a_label_in_broken_json_does_not_grow() {
    let labelling = engine("hipaa-safe-harbor");
    let once =
        redact(&labelling, Format::Ndjson, &[b"{\"234\",\"account\":rexamp\"P12\":\"x\"}\n"]);
    let twice = redact(&labelling, Format::Ndjson, &[&once.output]);
    assert!(once.text().contains("[USERNAME]"), "{}", once.text());
    assert_eq!(twice.text(), once.text());
}

/// After a block nothing more is let out, whatever comes, and nothing is lost track of.
#[test]
fn a_blocked_stream_stays_blocked() {
    use raksha_redact::{Engine, NoEnvironment, Policy, Redactor, Scope};
    let policy = "extends = \"strict\"\n[entity]\nCREDIT_CARD = { mode = \"block\" }\n";
    let engine = Engine::new(Policy::parse("blocking", policy).unwrap().compile().unwrap());
    for format in [Format::Text, Format::Ndjson, Format::Json] {
        let mut redactor = Redactor::new(&engine, &Scope::default(), format, PLAIN).unwrap();
        let mut out = Vec::new();
        redactor.push(b"{\"a\":\"asha@exa", &NoEnvironment, &mut out).unwrap();
        let before = out.clone();
        for piece in
            [&b"mple.com card 4111 1111 1111 1111\"}\n{\"b\":1"[..], b",\"c\":2}\n", b"{}\n"]
        {
            assert!(redactor.push(piece, &NoEnvironment, &mut out).is_err(), "{format:?}");
        }
        assert!(redactor.finish(&NoEnvironment, &mut out).is_err(), "{format:?}");
        assert_eq!(out, before, "{format:?}");
    }
}
