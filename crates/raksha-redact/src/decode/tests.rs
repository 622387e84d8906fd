use proptest::prelude::*;

use super::*;

/// All derived texts of one round, with where the whole and a marked part of each came from.
fn derived(text: &str) -> Vec<(Encoding, String)> {
    let mut found = Vec::new();
    derive(text.as_bytes(), Triggers::of(text.as_bytes()), &mut Scratch::default(), &mut |one| {
        found.push((one.encoding, String::from_utf8_lossy(one.text).into_owned()));
    });
    found
}

#[test]
fn texts_are_decoded() {
    use Encoding::{Backslash, Entities, Fold, Percent};
    let cases: &[(Encoding, &str, &str)] = &[
        (Percent, "u=ravi%40example.com", "u=ravi@example.com"),
        (Percent, "%2540", "%40"),
        (Percent, "%E0%A5%AF%zz%41", "\u{96f}%zzA"),
        (Percent, "a%u0040b", "a@b"),
        (Percent, "%FF%41", "%FFA"),
        (Entities, "ravi&#64;example&period;com", "ravi@example.com"),
        (Entities, "ravi&#x40example.com &copy=1", "ravi\u{40e}xample.com &copy=1"),
        (Entities, "&#0000000000000000064;&#57;&#56", "@98"),
        (Entities, "98765&ndash;43210&#150;", "98765\u{2013}43210\u{2013}"),
        (Backslash, r"ravi\u0040example.com", "ravi@example.com"),
        (Backslash, r#"{\"phone\":\"98\x37\"}\/\n"#, "{\"phone\":\"987\"}/\n"),
        (Backslash, r"\ud83d\ude00\ud83d\u{41}\xe0\xa5\xaf\q", "\u{1F600}\\ud83dA\u{96f}\\q"),
        (Fold, "९८७६५४३२१०", "9876543210"),
        (Fold, "９８７６５　４３２１０", "98765 43210"),
        (Fold, "98765\u{200b}43210\u{feff}", "9876543210"),
        (Fold, "৯ ੯ ૯ ୯ ௯ ౯ ೯ ൯ ٩ ۹ 𝟗 ９ ⁹ ₉ ⑨", "9 9 9 9 9 9 9 9 9 9 9 9 9 9 9"),
        (Fold, "98765–43210 9\u{fe0f}\u{20e3}", "98765-43210 9"),
        (Fold, "r\u{430}vi＠example．com", "ravi@example.com"),
        (Fold, "АВСРК1234К и кофе", "ABCPK1234K и кофе"),
        (Fold, "ravi [at] example [dot] com", "ravi@example.com"),
        (Fold, "mail ravi.k at example dot co dot in now", "mail ravi.k@example.co.in now"),
        (Fold, "ravi dot kumar (at) example.com", "ravi.kumar@example.com"),
        (Fold, "ravi AT example DOT com", "ravi@example.com"),
        (Fold, "ravi[@]example(.)com", "ravi@example.com"),
        (Fold, "call 98765_43210", "call 9876543210"),
        (Fold, "call 98765/43210", "call 9876543210"),
        (Fold, "9-8-7-6-5-4-3-2-1-0", "9876543210"),
        (Fold, "9 8 7 6 5 4 3 2 1 0", "9876543210"),
        (Fold, "98.76.54.32.10", "9876543210"),
        (Fold, "+91-98765_43210", "+919876543210"),
        (Fold, "98765 - 43210", "9876543210"),
    ];
    for (encoding, text, expected) in cases {
        assert!(
            derived(text).contains(&(*encoding, (*expected).to_owned())),
            "{text}: {:?}",
            derived(text)
        );
    }
}

#[test]
fn plain_text_derives_nothing() {
    let cases = [
        "",
        "plain text, 100% sure & \\q and &unknown; 50%de",
        "ग्राहक का नाम रवि कुमार है",
        "Москва, кофе и чай",
        "works at example.com and looks at the dot com boom",
        "192.168.100.200 and 192.168.1.1",
        "2024-01-02-10-11-12",
        "10.0.0.12:8080/2026/01 00:11:22:33:44:55",
        "98765 43210, 2341-2341-2346",
        "d41d8cd98f00b204e9800998ecf8427e",
        "/usr/local/share/documentation/index",
        "averyveryverylongwordindeed",
        "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11",
    ];
    for text in cases {
        assert_eq!(derived(text), [], "{text}");
    }
}

#[test]
fn base64_tokens_are_decoded() {
    let cases: &[(&str, &str, &str)] = &[
        (
            "t=eyJwaG9uZSI6Ijk4NzY1NDMyMTAifQ==;",
            "eyJwaG9uZSI6Ijk4NzY1NDMyMTAifQ==",
            "{\"phone\":\"9876543210\"}",
        ),
        ("/api/cmF2aUBleGFtcGxlLmNvbQ/edit", "cmF2aUBleGFtcGxlLmNvbQ", "ravi@example.com"),
        ("id-cmF2aUBleGFtcGxlLmNvbQ==", "cmF2aUBleGFtcGxlLmNvbQ==", "ravi@example.com"),
        (
            "eyJhbGciOiJIUzI1NiJ9.eyJwaG9uZSI6Ijk4NzY1NDMyMTAifQ.c2lnbmF0dXJlx",
            "eyJwaG9uZSI6Ijk4NzY1NDMyMTAifQ",
            "{\"phone\":\"9876543210\"}",
        ),
    ];
    for (text, token, decoded) in cases {
        let mut found = Vec::new();
        let triggers = Triggers::of(text.as_bytes());
        derive(text.as_bytes(), triggers, &mut Scratch::default(), &mut |one| {
            if one.encoding.is_opaque() {
                let mut again = Vec::new();
                encode(one.encoding, one.text, &mut again);
                assert_eq!(again, &text.as_bytes()[one.parent_range(2..3)], "{text}");
                let decoded = String::from_utf8(one.text.to_vec()).unwrap();
                found.push((text.get(one.range).unwrap(), decoded));
            }
        });
        assert!(found.contains(&(*token, (*decoded).to_owned())), "{text}: {found:?}");
    }
}

#[test]
fn base64_is_read_up_to_its_limit() {
    use raksha_core::limits::BASE64_BYTES_MAX;
    let encoding = Encoding::Base64 { url_safe: false, padded: true };
    for (excess, expected) in [(0, 1), (1, 0)] {
        let mut token = Vec::new();
        encode(
            encoding,
            "Ravi ".repeat(BASE64_BYTES_MAX).as_bytes().get(..BASE64_BYTES_MAX + excess).unwrap(),
            &mut token,
        );
        let mut count = 0;
        derive(&token, Triggers::of(&token), &mut Scratch::default(), &mut |_| count += 1);
        assert_eq!(count, expected, "{excess} past the limit");
    }
}

#[test]
fn every_decoded_range_maps_to_what_encodes_it() {
    let cases: &[(&str, &str, &str)] = &[
        ("u=ravi%40example.com&x=1", "ravi@example.com", "ravi%40example.com"),
        ("u=%E0%A5%AFx", "\u{96f}", "%E0%A5%AF"),
        ("a &#64; b", "@", "&#64;"),
        (r"phone \u0039\u0038x", "98", r"\u0039\u0038"),
        ("नं ९८७६५४३२१०.", "9876543210", "९८७६५४३२१०"),
        ("x 98\u{200b}76", "98", "98\u{200b}"),
        ("\u{feff}98765", "98765", "98765"),
        ("ravi [at] example [dot] com.", "ravi@example.com", "ravi [at] example [dot] com"),
        ("call 98765_43210.", "9876543210", "98765_43210"),
    ];
    for (text, decoded, encoded) in cases {
        let mut found = Vec::new();
        derive(
            text.as_bytes(),
            Triggers::of(text.as_bytes()),
            &mut Scratch::default(),
            &mut |one| {
                let at = memchr::memmem::find(one.text, decoded.as_bytes());
                let range = at.map(|at| one.parent_range(at..at + decoded.len()));
                found.extend(range.map(|range| text.get(range).unwrap()));
            },
        );
        assert!(found.contains(encoded), "{text}: {found:?}");
    }
}

/// Where in `text` a value stands under any encodings, as the session asks: round after round.
fn search(text: &[u8], value: &[u8], rounds: usize) -> Option<Range<usize>> {
    if let Some(at) = memchr::memmem::find(text, value) {
        return Some(at..at + value.len());
    }
    let mut found = None;
    if rounds > 0 {
        derive(text, Triggers::of(text), &mut Scratch::default(), &mut |one| {
            if found.is_none() {
                found = search(one.text, value, rounds - 1).map(|inner| one.parent_range(inner));
            }
        });
    }
    found
}

#[test]
fn encodings_on_top_of_each_other_are_followed() {
    use raksha_core::limits::DECODE_LAYERS_MAX;
    let cases: &[(&str, &str)] = &[
        ("x=r%2561vi%2540example.com;", "r%2561vi%2540example.com"),
        (r"a \u0072avi\u0040example.com", r"\u0072avi\u0040example.com"),
        ("to ravi%EF%BC%A0example.com", "ravi%EF%BC%A0example.com"),
        ("to ravi&#x0430;&#x0440;x", "nothing"),
        ("to ra\u{200b}vi&commat;ex&#97;mple.com.", "ra\u{200b}vi&commat;ex&#97;mple.com"),
        ("t=cmF2aSU0MGV4YW1wbGUuY29t", "cmF2aSU0MGV4YW1wbGUuY29t"),
        ("t=cmF2aSU0MGV4YW1wbGUuY29t%3D", "cmF2aSU0MGV4YW1wbGUuY29t"),
    ];
    for (text, expected) in cases {
        let range = search(text.as_bytes(), b"ravi@example.com", DECODE_LAYERS_MAX);
        let found = range.map_or("nothing", |range| text.get(range).unwrap());
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn large_texts_are_decoded_where_they_change() {
    let line = "nothing to see in this line\n".repeat(400);
    let text = format!("{line}u=ravi%40example.com\n{line}");
    let mut found = Vec::new();
    derive(text.as_bytes(), Triggers::of(text.as_bytes()), &mut Scratch::default(), &mut |one| {
        assert!(one.range.len() < 2 * STRETCH_BYTES);
        let at = memchr::memmem::find(one.text, b"ravi@example.com").unwrap();
        found.push(text.get(one.parent_range(at..at + 16)).unwrap().to_owned());
    });
    assert_eq!(found, ["ravi%40example.com"]);
}

#[test]
fn replacements_are_written_in_the_encoding() {
    let cases: &[(Encoding, &str, &str)] = &[
        (Encoding::JsonString, "a\"b\\\u{1}", r#"a\"b\\\u0001"#),
        (Encoding::CsvQuoted { quote: b'"' }, "a\"b", "a\"\"b"),
        (Encoding::CsvBare { delimiter: b';' }, "a,b", "a,b"),
        (Encoding::CsvBare { delimiter: b',' }, "a,\"b", "\"a,\"\"b\""),
        (Encoding::Percent, "[X] r@e", "%5BX%5D%20r%40e"),
        (Encoding::Form, "a b+", "a+b%2B"),
        (Encoding::Entities, "<a&'\">", "&lt;a&amp;&#39;&quot;&gt;"),
        (Encoding::Fold, "98XX", "98XX"),
        (Encoding::Base64 { url_safe: true, padded: false }, "a?>b", "YT8-Yg"),
    ];
    for (encoding, replacement, expected) in cases {
        let mut out = Vec::new();
        encode(*encoding, replacement.as_bytes(), &mut out);
        assert_eq!(String::from_utf8_lossy(&out), *expected);
    }
}

/// Text rich in what the decoders look for.
fn escapes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<u8>().prop_map(|byte| vec![byte]),
        any::<char>().prop_map(|character| character.to_string().into_bytes()),
        proptest::sample::select(vec![
            "%40",
            "%E0%A5%AF",
            "%25",
            "%u0040",
            "&#64;",
            "&amp;",
            "&#x",
            "\\u0040",
            "\\x4",
            "\\\\",
            "\\ud83d\\ude00",
            "९",
            "\u{200b}",
            "９",
            "а",
            "Α",
            " [at] ",
            "[ at ]",
            "(dot)",
            " AT ",
            "{AT}",
            "host",
            "(@)",
            "91",
            "/",
            " - ",
            " dot ",
            "98765",
            "_",
            "-",
            "9",
            "cmF2aUBleGFtcGxlLmNvbQ==",
            "eyJ",
            "com",
            "\n",
            " ",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_decoded_with_a_sound_map(text in escapes()) {
        derive(&text, Triggers::of(&text), &mut Scratch::default(), &mut |one| {
            let parent = &text[one.range.clone()];
            assert!(one.text.len() <= parent.len());
            if one.encoding.is_opaque() {
                return;
            }
            assert_ne!(one.text, parent);
            let mut previous = one.range.start;
            for at in 0..one.text.len() {
                let found = one.parent_range(at..at + 1);
                assert!(found.start >= previous && found.start <= found.end);
                assert!(found.end <= one.range.end);
                previous = found.start;
            }
        });
    }

    #[test]
    fn triggers_miss_nothing(text in escapes()) {
        let all = Triggers {
            percent: true, ampersand: true, backslash: true, non_ascii: true, long_run: true,
            spelled: true, separated: true,
        };
        let count = |triggers| {
            let mut count = 0;
            derive(&text, triggers, &mut Scratch::default(), &mut |_| count += 1);
            count
        };
        assert_eq!(count(Triggers::of(&text)), count(all));
    }

    #[test]
    fn what_is_encoded_is_read_back(text in "[ -~\n\u{e9}\u{96f}]{0,40}") {
        let rewrites: [(Encoding, Decode); 4] = [
            (Encoding::Percent, percent::decode),
            (Encoding::Form, |out| percent::decode_with(out, true)),
            (Encoding::Entities, entities::decode),
            (Encoding::Backslash, backslash::decode),
        ];
        for (encoding, decode) in rewrites {
            let mut encoded = Vec::new();
            encode(encoding, text.as_bytes(), &mut encoded);
            let (mut decoded, mut map) = (Vec::new(), OffsetMap::new());
            let mut rewriter = Rewriter::new(&encoded, &mut decoded, &mut map);
            decode(&mut rewriter);
            let changed = rewriter.finish();
            let read = if changed { &decoded } else { &encoded };
            prop_assert_eq!(read, text.as_bytes(), "{:?}", encoding);
        }
    }
}
