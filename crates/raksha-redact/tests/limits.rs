//! What is redacted at a limit and one past it: past a limit less may be understood, but nothing passes that would have
//! been masked without its format, and no key of another place is believed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "this is a test"
)]

mod common;

use std::fmt::Write;

use common::{engine, format, redact};
use raksha_core::limits::{
    CUSTOM_ENTITIES_MAX, INLINE_KEY_BYTES_MAX, INLINE_VALUE_BYTES_MAX, KEY_GAP_BYTES_MAX,
    RAW_LINE_BREAK_BYTES_MAX, SNIFF_BYTES_MAX, TEXT_BLOCK_BYTES_MAX,
};
use raksha_core::{Entity, Event, Walker};
use raksha_redact::Policy;
use raksha_redact::format::{Format, sniff};

/// What the strict policy makes of an input, however it arrives.
fn redacted(in_format: Format, input: &str) -> String {
    let engine = engine("strict");
    let whole = redact(&engine, in_format, &[input.as_bytes()]);
    assert_eq!(whole.summary.unscanned_bytes(), 0);
    for size in [1021, 4096] {
        let pieces: Vec<&[u8]> = input.as_bytes().chunks(size).collect();
        let cut = redact(&engine, in_format, &pieces);
        assert_eq!(cut.text(), whole.text(), "in pieces of {size}");
    }
    whole.text()
}

/// The colon is the last byte that is looked at, or one past it.
#[test]
fn a_colon_far_behind_its_key() {
    for gap in [KEY_GAP_BYTES_MAX - 1, KEY_GAP_BYTES_MAX] {
        let gap = " ".repeat(gap);
        let cases: &[(&str, &str, &str)] = &[
            ("json", "{\"password\"_: \"hunter2!\"}", "{\"password\"_: \"[SECRET]\"}"),
            // The key before says that its value is no telephone number; it says so of its value only.
            (
                "json",
                "{\"order_id\": 1, \"phone\"_: \"9876543210\"}",
                "{\"order_id\": 1, \"phone\"_: \"98XXXXXX10\"}",
            ),
            (
                "json",
                "{\"order_id\": 1, phone\"_: 9876543210}",
                "{\"order_id\": 1, phone\"_: \"98XXXXXX10\"}",
            ),
            (
                "json",
                "{\"password\": \"hunter2!\", \"order\\u005fid\"_: \"9876543210\"}",
                "{\"password\": \"[SECRET]\", \"order\\u005fid\"_: \"9876543210\"}",
            ),
            ("json", "{\"9876543210\"_: 1}", "{\"98XXXXXX10\"_: 1}"),
            (
                "csv",
                "id,data\n1,\"{\"\"order_id\"\": 1, \"\"password\"\"_: \"\"hunter2!\"\"}\"\n",
                "id,data\n1,\"{\"\"order_id\"\": 1, \"\"password\"\"_: \"\"[SECRET]\"\"}\"\n",
            ),
        ];
        for (name, input, expected) in cases {
            let (input, expected) = (input.replace('_', &gap), expected.replace('_', &gap));
            assert_eq!(redacted(format(name), &input), expected, "{name} {}", gap.len());
        }
    }
}

/// The second of the bytes that show nested JSON is the last that is looked at, or one past it.
#[test]
fn json_far_inside_a_string_or_line() {
    for (blanks, nested) in [(KEY_GAP_BYTES_MAX - 2, true), (KEY_GAP_BYTES_MAX - 1, false)] {
        let blanks = " ".repeat(blanks);
        let input = format!(
            "{{\"data\": \"{blanks}{{\\\"password\\\": \\\"hunter2!\\\", \\\"phone\\\": 9876543210}}\"}}"
        );
        let output = redacted(Format::Json, &input);
        assert!(output.contains("[SECRET]") && !output.contains("hunter2!"), "{output}");
        // A number of nested JSON becomes a string, digits in text do not.
        assert_eq!(output.contains("\\\"98XXXXXX10\\\""), nested, "{output}");
        assert!(output.contains("98XXXXXX10"), "{output}");
    }
    for (blanks, is_json) in [(KEY_GAP_BYTES_MAX - 1, true), (KEY_GAP_BYTES_MAX, false)] {
        let input = format!(
            "[{}{{\"password\": \"hunter2!\", \"phone\": 9876543210}}]\n",
            " ".repeat(blanks)
        );
        let output = redacted(Format::Ndjson, &input);
        assert!(output.contains("[SECRET]") && !output.contains("hunter2!"), "{output}");
        assert_eq!(output.contains("\"98XXXXXX10\""), is_json, "{output}");
        assert!(output.contains("98XXXXXX10"), "{output}");
    }
}

/// The closing quote is the last byte that is looked at behind a raw line break, or one past it.
#[test]
fn a_quote_far_behind_a_raw_line_break() {
    for excess in [0, 1] {
        let blob = "x".repeat(RAW_LINE_BREAK_BYTES_MAX - 1 + excess);
        let [secret, note] = ["password", "note"].map(|key| {
            let tail = &blob["ravi@example.com ".len()..];
            let input = format!(
                "{{\"{key}\": \"hunter2!\nravi@example.com {tail}\", \"phone\": 9876543210, \"ok\": \"fine\"}}"
            );
            redacted(Format::Json, &input)
        });
        // A declared secret goes whole, in one piece or line by line.
        let broken = if excess == 0 { "" } else { "\n[SECRET]" };
        let rest = "\"phone\": \"98XXXXXX10\", \"ok\": \"fine\"}";
        assert_eq!(secret, format!("{{\"password\": \"[SECRET]{broken}\", {rest}"));
        assert!(note.contains("\nrXXXXX@example.com xxx") && note.ends_with(rest), "{note}");
    }
}

/// A private key with raw line breaks is longer than any other value that people paste.
#[test]
fn a_private_key_with_raw_line_breaks() {
    let line = format!("{}\n", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC".repeat(2));
    for lines in [24, 120, 250] {
        for key in ["private_key", "data"] {
            let body = line.repeat(lines);
            let input = format!(
                "{{\"{key}\": \"-----BEGIN PRIVATE KEY-----\n{body}-----END PRIVATE KEY-----\", \"ok\": 1}}"
            );
            assert_eq!(
                redacted(Format::Json, &input),
                format!("{{\"{key}\": \"[SECRET]\", \"ok\": 1}}"),
                "{lines}"
            );
        }
    }
}

/// The second row ends with the last byte that is looked at, or one past it.
#[test]
fn a_table_as_wide_as_the_head() {
    let header = format!("id;password;{};last\n", "c".repeat(SNIFF_BYTES_MAX / 2));
    for excess in [0, 1, 2, 3, 5000] {
        let filler = SNIFF_BYTES_MAX - header.len() - "1;hunter2!;;z\n".len() + excess;
        let row = format!("1;hunter2!;{};z\n", "d".repeat(filler));
        let input = format!("{header}{row}2;hunter2!;d;z\n");
        for name in [None, Some("x.csv")] {
            let format = sniff(input.as_bytes(), name);
            let Format::Csv(options) = format else { panic!("{format:?} {excess}") };
            assert_eq!(options.delimiter, b';');
            assert_eq!(redacted(format, &input), input.replace("hunter2!", "[SECRET]"));
        }
    }
}

/// The bytes that tell the format are the last that are looked at, or go one past it. Past it the input is text, in
/// which keys count all the same.
#[test]
fn a_document_far_behind_blank_lines() {
    let cases: &[(&str, usize, &str)] = &[
        ("{\"password\": \"hunter2!\", \"phone\": \"9876543210\"}", 2, "json"),
        ("<?xml version=\"1.0\"?><a><password>hunter2!</password></a>", 5, "xml"),
        ("password=hunter2! phone=9876543210\n", 10, "logfmt"),
    ];
    for (document, telling, name) in cases {
        for (excess, sniffed) in [(0, *name), (1, "text")] {
            let input = "\n".repeat(SNIFF_BYTES_MAX - telling + excess) + document;
            let format = sniff(input.as_bytes(), None);
            if *name != "logfmt" {
                assert_eq!(format.name(), sniffed, "{document} {excess}");
            }
            // What lies past the limit does not matter.
            assert_eq!(format, sniff(&input.as_bytes()[..SNIFF_BYTES_MAX], None));
            let output = redacted(format, &input);
            assert!(!output.contains("hunter2!") && output.contains("[SECRET]"), "{output}");
            assert!(!output.contains("9876543210"), "{output}");
        }
    }
}

/// Lines fill a block, or are one byte too long for it.
#[test]
fn lines_of_a_block_and_one_byte_more() {
    let address = "Flat 12, Rose Villa,\nMG Road, Bengaluru 560001\n";
    let last = format!("call 9876543210\n{address}");
    for excess in [0, 1] {
        let filler = "it was fine\n".repeat(TEXT_BLOCK_BYTES_MAX / 12);
        let filler = &filler[filler.len() + last.len() - TEXT_BLOCK_BYTES_MAX - excess..];
        let input = format!("{filler}{last}");
        assert_eq!(input.len(), TEXT_BLOCK_BYTES_MAX + excess);
        let mut lengths = Vec::new();
        let consumed = Format::Text.walker().feed(input.as_bytes(), true, &mut |event| {
            if let Event::Segment(segment) = event {
                assert!(
                    segment.text.len() <= TEXT_BLOCK_BYTES_MAX && segment.text.ends_with(b"\n")
                );
                lengths.push(segment.text.len());
            }
        });
        assert_eq!(consumed, input.len());
        // Lines that belong together are not parted.
        let expected = match excess {
            0 => vec![input.len()],
            _ => vec![input.len() - address.len(), address.len()],
        };
        assert_eq!(lengths, expected);
        let expected = format!("{filler}call 98XXXXXX10\n[ADDRESS]\n");
        assert_eq!(redacted(Format::Text, &input), expected, "{excess}");
    }
}

/// The key begins with the first byte that is looked at before the value, or one before that.
#[test]
fn a_key_far_before_its_value() {
    let near = |key: &str, excess: usize| {
        let blanks = " ".repeat(INLINE_KEY_BYTES_MAX - key.len() - 1 + excess);
        format!("the {key}:{blanks}9876543210 came\n")
    };
    let masked = |text: &str| text.replace("9876543210", "98XXXXXX10");
    for excess in [0, 1, 2, 3, 20] {
        // These name telephone numbers, or say nothing of the value; what is left of them past the limit
        // must not say that it is an id.
        for key in ["phone", "paid", "unpaid", "was_paid", "PAID"] {
            let text = near(key, excess);
            assert_eq!(redacted(Format::Text, &text), masked(&text), "{key} {excess}");
        }
        // As the nearest words these spare the value from afar, too.
        let text = near("order_id", excess);
        assert_eq!(redacted(Format::Text, &text), text, "{excess}");
    }
}

/// A secret ends with the last byte that its key reaches in text, or later: its rest is no less secret.
#[test]
fn a_secret_longer_than_its_key_reaches() {
    let random = |length: usize| -> String {
        (0..length).map(|n| char::from(b"aK3xQ9_zT7"[(n * 7 + n / 10) % 10])).collect()
    };
    let texts = [
        "login {\"client_secret\":\"*\"} done\n",
        "login client_secret=* done\n",
        "login client_secret: * done\n",
        "{\\\"password\\\":\\\"*\\\"}\n",
        "password=*&next=1\n",
        "Authorization: Bearer *\n",
    ];
    for length in [INLINE_VALUE_BYTES_MAX, INLINE_VALUE_BYTES_MAX + 1, 600, 9000, 14_000] {
        for text in texts {
            let output = redacted(Format::Text, &text.replace('*', &random(length)));
            let expected = text.replace("Bearer *", "*").replace('*', "[SECRET]");
            assert_eq!(output.replace("Bearer ", ""), expected, "{length}");
        }
    }
    // A format tells where the value ends.
    for length in [16 * 1024, 16 * 1024 + 1, 100_000] {
        for key in ["password", "client_secret"] {
            let output = redacted(Format::Json, &format!("{{\"{key}\": \"{}\"}}", random(length)));
            assert_eq!(output, format!("{{\"{key}\": \"[SECRET]\"}}"), "{length}");
        }
    }
}

/// As many entities as a policy may have are all found under their names; one more is refused.
#[test]
fn as_many_entities_as_there_may_be() {
    let policy = |entities: usize| {
        let mut text = "name = \"own\"\n".to_owned();
        for number in 0..entities {
            write!(
                text,
                "[entity.OWN_{number}]\naction = \"label\"\n\n[[rule]]\nid = \"own.{number}\"\n\
                 entity = \"OWN_{number}\"\nregex = '\\bZQ{number}-\\d{{4}}\\b'\n\n"
            )
            .unwrap();
        }
        text
    };
    let own = engine(&policy(CUSTOM_ENTITIES_MAX));
    let line = |show: &dyn Fn(usize) -> String| {
        (0..CUSTOM_ENTITIES_MAX).map(show).collect::<Vec<String>>().join(" ") + "\n"
    };
    let result = redact(&own, Format::Text, &[line(&|n| format!("ZQ{n}-1234")).as_bytes()]);
    assert_eq!(result.text(), line(&|n| format!("[OWN_{n}]")));
    assert_eq!(result.summary.found(), CUSTOM_ENTITIES_MAX as u64);
    for (number, (entity, count)) in result.summary.entities().enumerate() {
        assert!(matches!(entity, Entity::Custom(custom) if usize::from(custom.number()) == number));
        assert_eq!(count.found, 1);
    }
    let error = Policy::parse("own.toml", &policy(CUSTOM_ENTITIES_MAX + 1)).unwrap_err();
    assert_eq!(error.problem, "more than 64 rules");
}
