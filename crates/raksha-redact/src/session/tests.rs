//! Sessions end to end, with the built-in detector.

use std::collections::HashMap;

use proptest::prelude::*;
use raksha_core::{Confidence, Entity, Path, SegmentKind};

use super::*;
use crate::decision::Outcome;
use crate::engine::Engine;
use crate::environment::{Day, Key, NoEnvironment, Timestamp};
use crate::format::CsvOptions;
use crate::policy::Policy;
use crate::redactor::Redactor;

const CSV: Format = Format::Csv(CsvOptions { delimiter: b',', quote: b'"', header: None });

/// A day and keys.
struct World {
    now: Timestamp,
    keys: HashMap<String, Key>,
}

impl World {
    fn at(now: i64) -> Self {
        let key = Key::new(b"synthetic-key-0001".to_vec()).unwrap();
        Self { now: Timestamp(now), keys: HashMap::from([("k7".to_owned(), key)]) }
    }
}

impl Environment for World {
    fn now(&self) -> Timestamp {
        self.now
    }

    fn random(&self, out: &mut [u8]) {
        out.fill(7);
    }

    fn key(&self, id: &KeyId) -> Option<&Key> {
        self.keys.get(id.as_str())
    }
}

fn engine(policy: &str) -> Engine {
    let parsed = Policy::builtin(policy).map_or_else(|| Policy::parse("test", policy), Ok);
    Engine::new(
        parsed.and_then(|policy| policy.compile()).unwrap_or_else(|error| panic!("{error}")),
    )
}

fn run(
    engine: &Engine,
    format: Format,
    options: SessionOptions,
    pieces: &[&[u8]],
) -> (String, Summary, Vec<Decision>) {
    let world = World::at(0);
    let mut redactor = Redactor::new(engine, &Scope::default(), format, options).unwrap();
    let mut out = Vec::new();
    let mut decisions = Vec::new();
    for piece in pieces {
        redactor.push(piece, &world, &mut out).unwrap();
        decisions.extend(redactor.decisions());
    }
    let summary = redactor.finish(&world, &mut out).unwrap();
    decisions.extend(redactor.decisions());
    (String::from_utf8(out).unwrap(), summary, decisions)
}

fn redact(policy: &str, format: Format, input: &str) -> String {
    run(&engine(policy), format, SessionOptions::default(), &[input.as_bytes()]).0
}

const RECORDS: &str = r#"{"id": 1, "phone": 9876543210, "note": "call me", "email": "ravi.kumar@example.com"}
{"id": 2, "aadhaar": "2341 2341 2346", "big": 12345678901234567890, "dup": 1, "dup": 2}
{"id": 3, "text": "nothing here", "nested": {"a": [1, 2.50, "x"], "ip": "203.192.1.45"}}
"#;

#[test]
fn json_numbers_become_strings_and_the_rest_stays() {
    assert_eq!(
        redact("strict", Format::Ndjson, RECORDS),
        r#"{"id": 1, "phone": "98XXXXXX10", "note": "call me", "email": "rXXXXX@example.com"}
{"id": 2, "aadhaar": "XXXX XXXX 2346", "big": 12345678901234567890, "dup": 1, "dup": 2}
{"id": 3, "text": "nothing here", "nested": {"a": [1, 2.50, "x"], "ip": "203.192.XXX.XXX"}}
"#
    );
}

#[test]
fn clean_input_leaves_as_one_range() {
    let clean = b"{\"a\": 1}\n{\"b\": \"x\"}\n";
    let mut session =
        engine("strict").session(&Scope::default(), Format::Ndjson, SessionOptions::default());
    session.push(clean, &NoEnvironment).unwrap();
    session.finish(&NoEnvironment).unwrap();
    assert_eq!(session.pull(), Some(Chunk::Same(0..clean.len() as u64)));
    assert_eq!(session.pull(), None);
}

#[test]
fn every_split_gives_the_same() {
    let table = "record_id,Data_json,phone\n1,\"{\"\"name\"\": \"\"Ravi Kumar\"\", \"\"email\"\": \
                 \"\"r.k@example.com\"\", \"\"n\"\": 9876543210}\",98765 43210\r\n2,\"{\"\"a\"\": 1}\",\n";
    let text = "INFO call +91 98765 43210\nmail ravi%40example.com now\nIFSC HDFC0001234 a/c no 50100123456789\nok\n";
    let annotate = SessionOptions { annotate: true, decisions: true, ..SessionOptions::default() };
    for policy in ["strict", "guardian", "hipaa-safe-harbor"] {
        let engine = engine(policy);
        for (format, input) in [(Format::Ndjson, RECORDS), (CSV, table), (Format::Text, text)] {
            let whole = run(&engine, format, annotate, &[input.as_bytes()]);
            for at in 0..=input.len() {
                let (left, right) = input.as_bytes().split_at(at);
                let split = run(&engine, format, annotate, &[left, right]);
                assert_eq!(split, whole, "{policy} {} {at}", format.name());
            }
            let bytes: Vec<&[u8]> = input.as_bytes().chunks(1).collect();
            assert_eq!(run(&engine, format, annotate, &bytes), whole, "{policy} byte by byte");
            // Output of a second pass; annotated tables are recognised and left as they are.
            let again = run(&engine, format, annotate, &[whole.0.as_bytes()]);
            assert_eq!(again.0, whole.0, "{policy} {} twice", format.name());
        }
    }
}

#[test]
fn guardian_counts_the_four() {
    let parts = [
        ("\"name\": \"Ravi Kumar\"", "Ravi Kumar"),
        ("\"email\": \"ravi@example.com\"", "ravi@example.com"),
        ("\"address\": \"12 MG Road, Pune, 411001\"", "12 MG Road, Pune, 411001"),
        ("\"ip_address\": \"203.192.1.45\"", "203.192.1.45"),
        ("\"device_id\": \"DEV456789\"", "DEV456789"),
    ];
    let engine = engine("guardian");
    for set in 0..32_u32 {
        let chosen: Vec<_> =
            parts.iter().enumerate().filter(|(bit, _)| set >> bit & 1 == 1).collect();
        let fields: Vec<&str> = chosen.iter().map(|(_, (field, _))| *field).collect();
        let record = format!(
            "{{\"order_id\": \"OD1234567890\", \"city\": \"Pune\", {}}}\n",
            fields.join(", ")
        );
        let record = if fields.is_empty() { record.replace(", }", "}") } else { record };
        // A device and an address of the network are one item.
        let items = (set & 7).count_ones() + u32::from(set >> 3 != 0);
        let (out, summary, _) =
            run(&engine, Format::Ndjson, SessionOptions::default(), &[record.as_bytes()]);
        assert_eq!(summary.pii_records, u64::from(items >= 2), "{record}");
        if items < 2 {
            assert_eq!(out, record);
        }
        for (_, (_, value)) in chosen {
            assert_eq!(out.contains(value), items < 2, "{record} {out}");
        }
        let alone = record.replace('}', ", \"phone\": \"9876543210\"}");
        let (out, summary, _) =
            run(&engine, Format::Ndjson, SessionOptions::default(), &[alone.as_bytes()]);
        assert!(summary.pii_records == 1 && out.contains("98XXXXXX10"), "{out}");
    }
}

#[test]
fn half_names_make_a_name_only_together() {
    let cases = [
        (
            "{\"first_name\": \"Ravi\", \"last_name\": \"Kumar\", \"email\": \"r.k@example.com\"}",
            true,
        ),
        ("{\"first_name\": \"Ravi\", \"last_name\": \"Kumar\"}", false),
        ("{\"first_name\": \"Ravi\", \"email\": \"r.k@example.com\"}", false),
        (
            "{\"first_name\": \"Ravi\", \"last_name_initial\": \"K\", \"email\": \"r.k@example.com\"}",
            false,
        ),
        ("{\"name\": \"Ravi\", \"email\": \"r.k@example.com\"}", false),
    ];
    for (record, pii) in cases {
        let (out, summary, _) = run(
            &engine("guardian"),
            Format::Ndjson,
            SessionOptions::default(),
            &[record.as_bytes()],
        );
        assert_eq!(summary.pii_records == 1, pii, "{record}");
        assert_eq!(out != *record, pii, "{record}");
    }
}

#[test]
fn combinations_do_not_reach_over_records_or_lines() {
    let records = "{\"email\": \"r.k@example.com\"}\n{\"ip_address\": \"203.192.1.45\"}\n";
    assert_eq!(redact("guardian", Format::Ndjson, records), records);
    let lines =
        "mail r.k@example.com\nfrom ip 203.192.1.45\nboth r.k@example.com from ip 203.192.1.45\n";
    let (out, summary, _) =
        run(&engine("guardian"), Format::Text, SessionOptions::default(), &[lines.as_bytes()]);
    assert_eq!(
        out,
        "mail r.k@example.com\nfrom ip 203.192.1.45\nboth rXXXXX@example.com from ip 203.192.XXX.XXX\n"
    );
    assert_eq!((summary.records, summary.pii_records), (3, 1));
}

#[test]
fn tables_are_annotated_once() {
    let annotate = SessionOptions { annotate: true, ..SessionOptions::default() };
    let guardian = engine("guardian");
    let table =
        "record_id,Data_json\r\n1,\"{\"\"phone\"\": \"\"9876543210\"\"}\"\r\n2,\"{\"\"a\"\": 1}\"";
    let expected = "record_id,redacted_data_json,is_pii\r\n1,\"{\"\"phone\"\": \
                    \"\"98XXXXXX10\"\"}\",True\r\n2,\"{\"\"a\"\": 1}\",False";
    let run = |text: &str| run(&guardian, CSV, annotate, &[text.as_bytes()]).0;
    assert_eq!(run(table), expected);
    assert_eq!(run(expected), expected);
    assert_eq!(run("record_id,data_json\n"), "record_id,data_json\n");
}

#[test]
fn lists_have_their_precedence() {
    let policy = r#"
        extends = "strict"
        [[allow]]
        values = ["help@example.com", "ops@example.com"]
        entities = ["EMAIL"]
        owner = "support"
        reason = "public address"
        expires = 2027-01-31
        [[force]]
        entity = "EMAIL"
        values = ["ops@example.com"]
    "#;
    let engine = engine(policy);
    let at = |now: i64| {
        let mut redactor =
            Redactor::new(&engine, &Scope::default(), Format::Text, SessionOptions::default())
                .unwrap();
        let mut out = Vec::new();
        redactor
            .push(b"help@example.com ops@example.com it@example.com\n", &World::at(now), &mut out)
            .unwrap();
        redactor.finish(&World::at(now), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    let last_day = (0..30_000)
        .find(|day| Timestamp(day * 86_400).day() == Day::from_date(2027, 1, 31))
        .unwrap();
    assert_eq!(at(last_day * 86_400), "help@example.com oXXXXX@example.com iXXXXX@example.com\n");
    assert_eq!(
        at((last_day + 1) * 86_400),
        "hXXXXX@example.com oXXXXX@example.com iXXXXX@example.com\n"
    );
}

#[test]
fn encodings_are_written_back() {
    let cases = [
        (Format::Text, "q=ravi%40example.com&x=1\n", "q=rXXXXX%40example.com&x=1\n"),
        (
            Format::Ndjson,
            "{\"m\": \"ravi\\u0040example.com \\\"ok\\\"\"}",
            "{\"m\": \"rXXXXX@example.com \\\"ok\\\"\"}",
        ),
        (
            Format::Ndjson,
            "{\"m\": \"{\\\"phone\\\": 9876543210}\"}",
            "{\"m\": \"{\\\"phone\\\": \\\"98XXXXXX10\\\"}\"}",
        ),
    ];
    for (format, input, expected) in cases {
        assert_eq!(redact("strict", format, input), expected);
    }
    // "contact ravi@example.com please"
    let token = "Y29udGFjdCByYXZpQGV4YW1wbGUuY29tIHBsZWFzZQ==";
    let out = redact("strict", Format::Text, &format!("see {token} there\n"));
    // "contact rXXXXX@example.com please"
    assert_eq!(out, "see Y29udGFjdCByWFhYWFhAZXhhbXBsZS5jb20gcGxlYXNl there\n");
}

#[test]
fn decisions_tell_all_but_the_value() {
    let options = SessionOptions { decisions: true, ..SessionOptions::default() };
    let input =
        "{\"a\": {\"9876543210\": {\"e\": \"é ravi@example.com\"}}}\n{\"ip\": \"203.192.1.45\"}";
    let (_, summary, decisions) =
        run(&engine("strict"), Format::Ndjson, options, &[input.as_bytes()]);
    let email = decisions.iter().find(|one| one.entity == Entity::Email).unwrap();
    assert_eq!((email.record, email.characters.clone()), (1, 2..18));
    let bytes = email.bytes.start as usize..email.bytes.end as usize;
    assert_eq!(&input.as_bytes()[bytes], b"ravi@example.com");
    assert_eq!(
        (email.path.as_str(), email.masked.as_str()),
        ("/a/[PHONE]/e", "rXXXXX@example.com")
    );
    assert_eq!((email.action, email.outcome), ("mask", Outcome::Applied));
    assert_eq!(decisions.last().unwrap().record, 2);
    assert_eq!(summary.entity(Entity::Email).acted, 1);
    assert!(!format!("{decisions:?}").contains("9876543210"));
}

#[test]
fn observation_changes_nothing_and_blocking_stops() {
    let observe = "[entity]\nEMAIL = { mode = \"observe\" }";
    let (out, summary, _) =
        run(&engine(observe), Format::Text, SessionOptions::default(), &[b"ravi@example.com\n"]);
    assert_eq!(out, "ravi@example.com\n");
    assert_eq!((summary.entity(Entity::Email).observed, summary.pii_records), (1, 1));
    let block = engine("[entity]\nEMAIL = { mode = \"block\" }");
    let mut session = block.session(&Scope::default(), Format::Text, SessionOptions::default());
    let error = session.push(b"ok\nravi@example.com\n", &NoEnvironment).unwrap_err();
    assert!(error.to_string().starts_with("blocked: the policy stops on EMAIL"), "{error}");
    assert_eq!(session.pull(), None);
    assert!(session.push(b"ok\n", &NoEnvironment).is_err());
}

#[test]
fn hashes_need_their_key() {
    let policy = engine("[entity]\nEMAIL = { action = \"hash\", key = \"k7\" }");
    let (out, ..) =
        run(&policy, Format::Text, SessionOptions::default(), &[b"a ravi@example.com b\n"]);
    assert!(out.starts_with("a EMAIL_k7_") && out.len() == 2 + 9 + 32 + 3, "{out}");
    assert_eq!(run(&policy, Format::Text, SessionOptions::default(), &[out.as_bytes()]).0, out);
    let mut session = policy.session(&Scope::default(), Format::Text, SessionOptions::default());
    let error = session.push(b"ravi@example.com\n", &NoEnvironment).unwrap_err();
    assert_eq!(error.to_string(), "blocked: no key `k7` in the environment");
    assert_eq!(session.pull(), None);
}

#[test]
fn tokens_wait_for_the_vault() {
    let policy = engine("[entity]\nEMAIL = { action = \"token\" }\nPHONE = {}");
    assert!(
        Redactor::new(&policy, &Scope::default(), Format::Text, SessionOptions::default()).is_err()
    );
    let mut session = policy.session(&Scope::default(), Format::Ndjson, SessionOptions::default());
    let input = b"{\"x\": 1, \"e\": \"ravi@example.com\"}\n{\"e\": \"sita@example.com\"}\n";
    session.push(input, &NoEnvironment).unwrap();
    assert_eq!(session.pull(), Some(Chunk::Same(0..15)));
    assert_eq!(session.pull(), None);
    let requests: Vec<(u64, Vec<u8>)> =
        session.pending().iter().map(|one| (one.id, one.value.expose().clone())).collect();
    assert_eq!(requests, [(0, b"ravi@example.com".to_vec()), (1, b"sita@example.com".to_vec())]);
    assert!(!format!("{:?}", session.pending()).contains("ravi"));
    // The second answer alone opens nothing: order is kept.
    session.resolve(&[TokenAnswer { id: 1, token: None }]).unwrap();
    assert_eq!(session.pull(), None);
    session.resolve(&[TokenAnswer { id: 0, token: Some(b"tok\"1".to_vec()) }]).unwrap();
    session.finish(&NoEnvironment).unwrap();
    let mut out = Vec::new();
    out.extend_from_slice(&input[..15]);
    while let Some(chunk) = session.pull() {
        match chunk {
            Chunk::Same(range) => {
                out.extend_from_slice(&input[range.start as usize..range.end as usize]);
            }
            Chunk::New(bytes) => out.extend_from_slice(bytes),
        }
    }
    assert_eq!(
        String::from_utf8(out).unwrap(),
        "{\"x\": 1, \"e\": \"tok\\\"1\"}\n{\"e\": \"[EMAIL]\"}\n"
    );
    assert!(session.pending().is_empty());
}

#[test]
fn values_come_back_in_order() {
    let mut session =
        engine("guardian").session(&Scope::default(), Format::Text, SessionOptions::default());
    let path = Path::new();
    let push = |session: &mut Session, key: &str, text: &str| {
        let segment = Segment {
            path: &path,
            key: Some(key.as_bytes()),
            parent: None,
            kind: SegmentKind::Value,
            raw: 0..0,
            text: text.as_bytes(),
            layers: &[],
        };
        session.push_segment(&segment, &NoEnvironment).unwrap();
    };
    push(&mut session, "x-note", "clean");
    push(&mut session, "email", "ravi@example.com");
    push(&mut session, "x-phone", "9876543210");
    assert_eq!(session.pull_value(), Some(Value { number: 0, text: None }));
    assert_eq!(session.pull_value(), None, "held until the record ends");
    push(&mut session, "client-ip", "203.192.1.45");
    session.end_record().unwrap();
    let texts: Vec<String> = std::iter::from_fn(|| session.pull_value())
        .map(|value| String::from_utf8(value.text.unwrap()).unwrap())
        .collect();
    assert_eq!(texts, ["rXXXXX@example.com", "98XXXXXX10", "203.192.XXX.XXX"]);
}

#[test]
fn long_records_count_as_combined() {
    let filler = "x".repeat(raksha_core::limits::RECORD_BYTES_MAX);
    let with = |length: usize| {
        let filler = filler.get(..length).unwrap();
        format!("{{\"email\": \"ravi@example.com\", \"f\": [\"a\", \"{filler}\", \"b\"]}}\n")
    };
    let guardian = engine("guardian");
    let chunked = |text: &str| {
        let pieces: Vec<&[u8]> = text.as_bytes().chunks(64 * 1024).collect();
        run(&guardian, Format::Ndjson, SessionOptions::default(), &pieces)
    };
    let short = with(raksha_core::limits::RECORD_BYTES_MAX - 200_000);
    assert_eq!(chunked(&short).0, short);
    let (out, summary, _) = chunked(&with(raksha_core::limits::RECORD_BYTES_MAX));
    assert!(out.starts_with("{\"email\": \"rXXXXX@example.com\""));
    assert_eq!(summary.oversized_records, 1);
}

#[test]
fn unscanned_bytes_are_replaced_and_counted() {
    for (mode, expected) in [(None, "ab[UNSCANNED 3 bytes]fg"), (Some(FailMode::Open), "abcdefg")] {
        let options = SessionOptions { unscanned: mode, ..SessionOptions::default() };
        let mut session = engine("strict").session(&Scope::default(), Format::Text, options);
        let reason = raksha_core::UnscannedReason::Binary;
        let event = Event::Unscanned { raw: 2..5, reason };
        session.core.event(event, b"abcdefg", 0, &NoEnvironment);
        session.core.output.walked = 7;
        let mut out = String::new();
        while let Some(chunk) = session.pull() {
            match chunk {
                Chunk::Same(range) => {
                    out.push_str("abcdefg".get(range.start as usize..range.end as usize).unwrap());
                }
                Chunk::New(bytes) => out.push_str(std::str::from_utf8(bytes).unwrap()),
            }
        }
        assert_eq!(out, expected);
        assert_eq!(session.summary().unscanned_bytes(), 3);
    }
}

#[test]
fn findings_below_the_floor_are_reported_only() {
    let options = SessionOptions { decisions: true, ..SessionOptions::default() };
    let policy = engine("[entity]\nEMAIL = { floor = \"certain\" }");
    let (out, summary, decisions) = run(&policy, Format::Text, options, &[b"ravi@example.com\n"]);
    assert_eq!(out, "ravi@example.com\n");
    assert_eq!((summary.found(), summary.acted(), summary.pii_records), (1, 0, 0));
    assert_eq!(
        (decisions[0].outcome, decisions[0].confidence),
        (Outcome::BelowFloor, Confidence::High)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn bytes_outside_findings_are_identical(
        words in prop::collection::vec("[a-z]{1,6}|[0-9]{1,4}|\\PC{1,4}", 0..12),
        at in 0usize..12,
    ) {
        let mark = "ravi@example.com";
        let mut words = words;
        words.retain(|word| !word.contains(['@', '\n', '\r', '%', '&', '\\', '[', '_']));
        let at = at.min(words.len());
        words.insert(at, mark.to_owned());
        let input = format!("{}\n", words.join(" "));
        let options = SessionOptions { decisions: true, ..SessionOptions::default() };
        let only_email = engine("[entity]\nEMAIL = {}");
        let (out, _, decisions) = run(&only_email, Format::Text, options, &[input.as_bytes()]);
        let mut expected = String::new();
        let mut from = 0;
        for one in decisions.iter().filter(|one| one.outcome == Outcome::Applied) {
            expected.push_str(input.get(from..one.bytes.start as usize).unwrap());
            expected.push_str(&one.masked);
            from = one.bytes.end as usize;
        }
        expected.push_str(input.get(from..).unwrap());
        prop_assert_eq!(&out, &expected);
        prop_assert!(!out.contains(mark));
    }
}
