//! Event dumps, splits and invariants over all walkers.

use std::fmt::Write;

use proptest::prelude::*;
use raksha_core::limits::{DEPTH_MAX, SEGMENT_BYTES_MAX};
use raksha_core::{Encoding, Event, OffsetMap, Segment, Walker};

use super::form::form_decode;
use super::unescape::{doubled, json_string};
use super::*;

/// Inputs with the events they must give: `## name (format)`, the input, `--`, the events.
const CASES: &str = include_str!("../../testdata/format/cases.txt");

const SEMICOLON: CsvOptions = CsvOptions { delimiter: b';', quote: b'"', header: None };

const FORMATS: [Format; 7] = [
    Format::Json,
    Format::Ndjson,
    Format::Csv(CsvOptions { delimiter: b',', quote: b'"', header: None }),
    Format::Csv(SEMICOLON),
    Format::Logfmt,
    Format::Form,
    Format::Text,
];

/// Walks the pushes; returns the events as lines. Checks every segment against the bytes it claims to be.
fn dump(format: Format, pushes: &[&[u8]]) -> String {
    let input = pushes.concat();
    let (mut walker, mut lines, mut kept) = (format.walker(), String::new(), Vec::new());
    let mut open = false;
    for (index, push) in pushes.iter().enumerate() {
        kept.extend_from_slice(push);
        let last = index + 1 == pushes.len();
        let consumed = walker.feed(&kept, last, &mut |event| {
            match &event {
                Event::RecordStart { .. } => assert!(!std::mem::replace(&mut open, true)),
                Event::RecordEnd { .. } => assert!(std::mem::take(&mut open)),
                Event::Segment(segment) => check(segment, &input),
                Event::Unscanned { .. } => {}
            }
            line(&event, &mut lines);
        });
        assert!(consumed <= kept.len());
        assert!(!last || consumed == kept.len(), "the last push is consumed whole");
        kept.drain(..consumed);
    }
    assert!(!open, "every record ends");
    lines
}

/// Decoding the raw bytes layer by layer gives the text, and the maps lead back.
fn check(segment: &Segment<'_>, input: &[u8]) {
    let raw = &input[segment.raw.start as usize..segment.raw.end as usize];
    let mut text = raw.to_vec();
    for layer in segment.layers {
        assert_eq!(layer.start, 0);
        let (encoded, mut map) = (std::mem::take(&mut text), OffsetMap::new());
        match layer.encoding {
            Encoding::JsonString | Encoding::Backslash => {
                json_string(&encoded, &mut text, &mut map);
            }
            Encoding::CsvQuoted { quote } => doubled(&encoded, quote, &mut text, &mut map),
            Encoding::Form => form_decode(&encoded, &mut text, &mut map),
            _ => text = encoded,
        }
        for at in 0..text.len() {
            assert_eq!(layer.map.encoded(at..at + 1), map.encoded(at..at + 1), "{segment:?}");
        }
    }
    assert_eq!(text.escape_ascii().to_string(), segment.text.escape_ascii().to_string());
    let mut whole = 0..segment.text.len();
    for layer in segment.layers.iter().rev() {
        whole = layer.map.encoded(whole);
    }
    assert_eq!(whole, 0..raw.len());
}

fn line(event: &Event<'_>, out: &mut String) {
    match event {
        Event::RecordStart { at } => writeln!(out, "start {at}"),
        Event::RecordEnd { at } => writeln!(out, "end {at}"),
        Event::Unscanned { raw, reason } => writeln!(out, "unscanned {raw:?} {}", reason.name()),
        Event::Segment(segment) => {
            let kind = format!("{:?}", segment.kind).to_lowercase();
            let show = |bytes: &[u8]| bytes.escape_ascii().to_string();
            let layers: String =
                segment.layers.iter().map(|layer| letter(layer.encoding)).collect();
            let Segment { raw, path, key, parent, text, .. } = segment;
            let path = show(path.as_bytes());
            write!(out, "{kind} {raw:?} {path}").unwrap();
            if let Some(key) = key {
                write!(out, " key={}", show(key)).unwrap();
            }
            if let Some(parent) = parent {
                write!(out, " parent={}", show(parent)).unwrap();
            }
            writeln!(out, " [{layers}] {}", show(text))
        }
    }
    .unwrap();
}

fn letter(encoding: Encoding) -> char {
    match encoding {
        Encoding::JsonString => 'j',
        Encoding::CsvQuoted { .. } => 'q',
        Encoding::CsvBare { .. } => 'b',
        Encoding::Form => 'f',
        Encoding::Backslash => 's',
        _ => '?',
    }
}

/// The events with blocks of lines taken apart, so that they do not depend on the pushes.
fn comparable(format: Format, dump: String) -> String {
    if format != Format::Text {
        return dump;
    }
    let texts = dump.lines().filter_map(|line| line.split_once(" [] ").map(|(_, text)| text));
    texts.collect()
}

fn same_for_every_split(format: Format, input: &[u8]) {
    let whole = comparable(format, dump(format, &[input]));
    for at in 0..=input.len() {
        let (head, tail) = input.split_at(at);
        assert_eq!(comparable(format, dump(format, &[head, tail])), whole, "{format:?} at {at}");
    }
    let mut bytes: Vec<&[u8]> = input.chunks(1).collect();
    assert_eq!(comparable(format, dump(format, &bytes)), whole, "{format:?} byte by byte");
    bytes.push(b"");
    assert_eq!(comparable(format, dump(format, &bytes)), whole, "{format:?} with an empty end");
}

fn cases() -> impl Iterator<Item = (&'static str, Format, Vec<u8>, &'static str)> {
    CASES.split("## ").skip(1).map(|case| {
        let (title, rest) = case.split_once('\n').unwrap();
        let (name, format) = title.strip_suffix(')').unwrap().split_once(" (").unwrap();
        let (input, events) = rest.split_once("\n--\n").unwrap();
        let format = match format {
            "json" => Format::Json,
            "ndjson" => Format::Ndjson,
            "csv" => Format::Csv(CsvOptions::default()),
            "semicolon" => Format::Csv(SEMICOLON),
            "logfmt" => Format::Logfmt,
            "form" => Format::Form,
            "text" => Format::Text,
            other => panic!("no format {other}"),
        };
        let input = input.replace("<CR>", "\r").replace("<BOM>", "\u{feff}");
        (name, format, input.into_bytes(), events.trim_end())
    })
}

#[test]
fn cases_give_their_events() {
    let mut seen = 0;
    let mut bless = String::new();
    for (name, format, input, events) in cases() {
        let dump = dump(format, &[&input]);
        write!(bless, "## {name}\n{dump}--\n").unwrap();
        if std::env::var_os("RAKSHA_SHOW").is_none() {
            assert_eq!(dump.trim_end(), events, "{name}");
        }
        seen += 1;
    }
    if std::env::var_os("RAKSHA_SHOW").is_some() {
        println!("{bless}");
    }
    assert!(seen > 20);
}

#[test]
fn cases_do_not_depend_on_the_split() {
    for (_, format, input, _) in cases() {
        same_for_every_split(format, &input);
    }
}

#[test]
fn long_values_are_cut_with_overlap() {
    let long = "9876543210 \\n\\u00e9\\\" ".repeat(3 * SEGMENT_BYTES_MAX / 24);
    let bare = "9876543210 abc ".repeat(3 * SEGMENT_BYTES_MAX / 15);
    let pairs = [
        (Format::Json, format!("{{\"a\": \"{long}\", \"b\": {bare}, \"c\": \"d\"}}")),
        (Format::Ndjson, format!("{{\"a\": \"{long}\", \"b\": {bare}}}\n{bare}\n{{\"c\": 1}}\n")),
        (Format::Json, "[".repeat(DEPTH_MAX + 1) + &bare + "\n\"9876543210\"\n"),
        (Format::Csv(CsvOptions::default()), format!("a,b\n1,\"{bare}\"\n2,{bare}\n3,x\n")),
        (Format::Csv(CsvOptions::default()), format!("a,b\n1,\"x\n{}", "2,y\n".repeat(99_999))),
        (Format::Form, format!("a={}&b=1", bare.replace(' ', "%20"))),
        (Format::Logfmt, format!("a={bare}\nb=1\n")),
        (Format::Text, format!("{bare}\nb=1\n")),
    ];
    for (format, input) in pairs {
        let input = input.as_bytes();
        let whole = dump(format, &[input]);
        for size in [100_003, 300_007] {
            let pushes: Vec<&[u8]> = input.chunks(size).collect();
            let pushed = dump(format, &pushes);
            let (whole, pushed) = (comparable(format, whole.clone()), comparable(format, pushed));
            assert!(whole == pushed, "{format:?} {}", &input[..40].escape_ascii());
        }
        assert_covered(format, input);
    }
}

#[test]
fn deep_nesting_is_scanned_flat() {
    for (depth, flat) in [(DEPTH_MAX, false), (DEPTH_MAX + 1, true)] {
        let input = format!("{}\"98765\"{}", "[".repeat(depth), "]".repeat(depth));
        let events = dump(Format::Json, &[input.as_bytes()]);
        assert_eq!(events.contains("text "), flat, "{depth}: {events}");
        assert!(events.contains("98765"));
    }
    let input = "[".repeat(1_000_000);
    assert!(dump(Format::Json, &[input.as_bytes()]).lines().count() < 100);
}

#[test]
fn time_is_linear_on_hostile_input() {
    // Each would take minutes if anything were searched twice per push or per line.
    let inputs = [
        (Format::Json, "{\"\n".to_owned() + &"\\\"\n\"\n".repeat(200_000)),
        (Format::Json, "{\"a\":".to_owned() + &"a:".repeat(500_000)),
        (Format::Csv(CsvOptions::default()), "1,\"x\n".repeat(300_000)),
        (Format::Csv(CsvOptions::default()), "\"\"".repeat(500_000)),
        (Format::Logfmt, "a\"".repeat(500_000)),
        (Format::Form, "%".repeat(1_000_000)),
    ];
    for (format, input) in inputs {
        let mut walker = format.walker();
        let mut segments = 0_usize;
        let mut at = 0;
        for end in (0..input.len()).step_by(64).chain([input.len()]) {
            let rest = &input.as_bytes()[at..end];
            at += walker.feed(rest, end == input.len(), &mut |_| segments += 1);
        }
        assert_eq!(at, input.len());
        assert!(segments > 0);
    }
}

#[test]
fn layout_of_a_table() {
    let input = b"\"id\",data\r\n1,\"{\"\"a\"\":1}\"\r\n2,x\r\n";
    let mut walker = Format::Csv(CsvOptions::default()).walker();
    let consumed = walker.feed(&input[..14], false, &mut |_| {});
    assert!(!walker.csv_layout().unwrap().is_settled());
    walker.feed(&input[consumed..], true, &mut |_| {});
    let layout = walker.csv_layout().unwrap();
    assert!(layout.is_settled());
    assert_eq!(layout.object_columns, [1]);
    assert_eq!(layout.header_end, 9);
    let cells = [
        HeaderCell { start: 1, end: 3, quoted: true },
        HeaderCell { start: 5, end: 9, quoted: false },
    ];
    assert_eq!(layout.header, cells);
}

/// No byte that could be data stands outside all segments.
fn assert_covered(format: Format, input: &[u8]) {
    let mut covered = vec![false; input.len()];
    format.walker().feed(input, true, &mut |event| {
        if let Event::Segment(segment) = event {
            covered[segment.raw.start as usize..segment.raw.end as usize].fill(true);
        }
    });
    let bare: Vec<u8> =
        input.iter().zip(&covered).map(|(byte, seen)| if *seen { 0 } else { *byte }).collect();
    for token in bare.split(|byte| b"\0{}[],:;=&\"'\\ \t\r\n".contains(byte)) {
        let (mut text, mut map) = (token.to_vec(), OffsetMap::new());
        if format == Format::Form {
            form_decode(token, &mut text, &mut map);
        }
        let token = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&text);
        let literal = matches!(token, b"" | b"true" | b"false" | b"null");
        let digits = token.iter().filter(|byte| byte.is_ascii_digit()).count();
        let key = format != Format::Text
            && (token.len() < 6 || digits < 4 && !token.contains(&b'@') && token.is_ascii());
        assert!(
            literal || key,
            "{format:?}: {} lost in {}",
            token.escape_ascii(),
            input.escape_ascii()
        );
    }
}

/// Inputs made of what the grammars care about.
fn hostile() -> impl Strategy<Value = Vec<u8>> {
    let words = [
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\"\"",
        "\\",
        "\\\"",
        "\\n",
        "\\u0041",
        "\\ud83d\\ude00",
        "\n",
        "\r\n",
        "\r",
        " ",
        ";",
        "=",
        "&",
        "%40",
        "%",
        "+",
        "'",
        "{\"",
        "{\\\"",
        "{\"\"",
        "[{\"",
        "98765",
        "9876543210",
        "a@b.in",
        "phone",
        "name",
        "true",
        "null",
        "-1.5e3",
        "é",
        "फ",
        "\u{feff}",
        "\"a\":\"b\"",
        "\"\"k\"\":\"\"v\"\"",
        "a=b ",
        "x=\"y\" ",
    ];
    let word = prop_oneof![
        9 => proptest::sample::select(words.to_vec()).prop_map(|word| word.as_bytes().to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 0..4),
    ];
    proptest::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn any_input_any_split(input in hostile(), format in proptest::sample::select(FORMATS.to_vec()), cuts in proptest::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(input.len() + 1)).collect();
        cuts.push(input.len());
        cuts.sort_unstable();
        let mut from = 0;
        let mut pushes = Vec::new();
        for cut in cuts {
            pushes.push(&input[from..cut]);
            from = cut;
        }
        let whole = comparable(format, dump(format, &[&input]));
        prop_assert_eq!(comparable(format, dump(format, &pushes)), whole.clone());
        let bytes: Vec<&[u8]> = input.chunks(1).collect();
        if !bytes.is_empty() {
            prop_assert_eq!(comparable(format, dump(format, &bytes)), whole);
        }
    }

    #[test]
    fn nothing_is_lost(input in hostile(), format in proptest::sample::select(FORMATS.to_vec())) {
        assert_covered(format, &input);
    }

    #[test]
    fn sniffing_is_total(input in hostile()) {
        let format = sniff(&input, None);
        dump(format, &[&input]);
    }
}

#[test]
fn formats_are_recognized() {
    let table: &[(&str, Option<&str>, &str)] = &[
        ("record_id,data_json\n1,\"{\"\"a\"\": 1}\"\n", None, "csv"),
        ("a;b\n1;2\n", Some("x.CSV"), "csv"),
        ("a\tb\n1\t2\n", None, "tsv"),
        ("{\"a\": 1}\n{\"a\": 2}\n", None, "ndjson"),
        ("{\"a\": 1}\n{\"a\": 2}\n", Some("x.json"), "ndjson"),
        ("{\n \"a\": 1\n}\n", None, "json"),
        ("[{\"a\": 1}]", None, "json"),
        ("level=info msg=\"hello there\"\nlevel=warn msg=x\n", None, "logfmt"),
        ("a=b&c=d%40e", None, "form"),
        ("<!DOCTYPE html><p>x</p>", None, "html"),
        ("<?xml version=\"1.0\"?><a/>", None, "xml"),
        ("Call me, on 9876543210.\nOr not.\n", None, "text"),
        ("2024-01-15 INFO started\n", Some("app.log"), "text"),
        ("order for Sunita Devi, Gali 4, Laxmi Nagar, Delhi\n", None, "text"),
        ("order for Sunita Devi, Gali 4, Laxmi Nagar, Delhi\n", Some("x.csv"), "csv"),
        ("", None, "text"),
    ];
    for (head, name, format) in table {
        assert_eq!(sniff(head.as_bytes(), *name).name(), *format, "{head}");
    }
    let options = CsvOptions { delimiter: b';', ..CsvOptions::default() };
    assert_eq!(sniff(b"a;b\n1;2\n", Some("x.csv")), Format::Csv(options));
}
