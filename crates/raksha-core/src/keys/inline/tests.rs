//! Tests of keys in free text.

use super::*;
use proptest::prelude::*;

fn show(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap()
}

#[test]
fn key_before_a_value_is_found() {
    // The value begins at `^`.
    let cases: &[(&str, Option<&str>)] = &[
        ("Aadhaar Card No: ^2341 2341 2346", Some("Aadhaar Card No")),
        (r#"{"mobile_no" : "^98"#, Some("mobile_no")),
        (r#"{\"aadhaar\":\"^1234"#, Some("aadhaar")),
        ("x phone=^98", Some("x phone")),
        ("a=1&phone=^98", Some("phone")),
        ("<mobile>^98", Some("mobile")),
        ("<ns:mobile type=\"a\">^98", Some("mobile")),
        ("phone => ^98", Some("phone")),
        ("phone -> ^98", Some("phone")),
        ("my phone number is ^98", Some("my phone number")),
        ("PAN no. ^ABC", Some("PAN no")),
        ("PAN - ^ABC", Some("PAN")),
        ("a/c #^123", Some("c")),
        ("at 12:^30", None),
        ("hello ^98", None),
        ("phone:\n^98", None),
        ("phones: [^98", Some("phones")),
        ("Passport #: ^AB", Some("Passport")),
        ("GET /kyc/aadhaar/^2341", Some("aadhaar")),
        ("on 12/05/^2024", None),
        ("^98", None),
    ];
    for (case, expected) in cases {
        let at = case.find('^').unwrap();
        let text = case.replacen('^', "", 1);
        let found = key_before(text.as_bytes(), at).map(|range| show(&text, range));
        assert_eq!(found, *expected, "{case}");
    }
}

#[test]
fn value_after_a_key_is_found() {
    // The key ends at `^`.
    let cases: &[(&str, Option<(&str, Extent)>)] = &[
        (r#""name^": "Ravi Kumar", "x""#, Some(("Ravi Kumar", Extent::Whole))),
        (r#"\"name^\":\"Ravi \\\"K\\\"\","#, Some((r#"Ravi \\\"K\\\""#, Extent::Whole))),
        (r#""name^":"O\"K","#, Some((r#"O\"K"#, Extent::Whole))),
        ("name^=Ravi&x=1", Some(("Ravi", Extent::Whole))),
        ("name^=Ravi Kumar x=1", Some(("Ravi Kumar x=1", Extent::Prefix))),
        ("name^=Ravi;x", Some(("Ravi", Extent::Whole))),
        ("name^ = Ravi Kumar", Some(("Ravi Kumar", Extent::Prefix))),
        ("Name^: Ravi Kumar, ordered\nx", Some(("Ravi Kumar, ordered", Extent::Prefix))),
        ("name^ is Ravi", Some(("Ravi", Extent::Prefix))),
        ("name^ - Ravi", Some(("Ravi", Extent::Prefix))),
        ("<name^>Ravi</name>", Some(("Ravi", Extent::Prefix))),
        ("password^ => 'x'", Some(("x", Extent::Whole))),
        ("Passport^ #: AB1234567", Some(("AB1234567", Extent::Prefix))),
        ("name^ Ravi", None),
        ("name^", None),
        ("name^=", None),
    ];
    for (case, expected) in cases {
        let key_end = case.find('^').unwrap();
        let text = case.replacen('^', "", 1);
        let found = value_after(text.as_bytes(), key_end)
            .map(|(range, extent)| (show(&text, range), extent));
        assert_eq!(found, *expected, "{case}");
    }
}

#[test]
fn key_around_a_keyword_is_whole() {
    let cases: &[(&str, &str)] = &[
        ("{\"customer_^name\":\"x\"}", "customer_name"),
        ("Customer ^name: Ravi", "Customer name"),
        ("Father's ^name of applicant: Ravi", "name of applicant"),
        ("X ^name of the applicant: Ravi", "name of the applicant"),
        ("x;user^Name=Ravi", "userName"),
        ("?^name=Ravi", "name"),
        ("the ^name Ravi", "name"),
        ("my ^zip code = 94105", "my zip code"),
        ("^enrollment id = 2189/12", "enrollment id"),
        ("^address line 1: x", "address line 1"),
        ("^token YWJjZGVmZ2hpSktM== end", "token"),
        ("^token dGhpc0lzQVNlY3JldFRva2Vu= end", "token"),
        ("my driver's ^license number is D12", "s license number"),
    ];
    for (case, expected) in cases {
        let at = case.find('^').unwrap();
        let text = case.replacen('^', "", 1);
        assert_eq!(show(&text, key_around(text.as_bytes(), at)), *expected, "{case}");
    }
}

#[test]
fn limits_hold() {
    let near = format!("phone:{}98", " ".repeat(INLINE_KEY_BYTES_MAX - 6));
    assert!(key_before(near.as_bytes(), near.len() - 2).is_some());
    let far = format!("phone:{}98", " ".repeat(INLINE_KEY_BYTES_MAX - 5));
    assert_eq!(key_before(far.as_bytes(), far.len() - 2), None);
    let long = format!("name: {}", "x".repeat(INLINE_VALUE_BYTES_MAX + 1));
    let (range, _) = value_after(long.as_bytes(), 4).unwrap();
    assert_eq!(range.len(), INLINE_VALUE_BYTES_MAX);
}

/// Of a key that begins too far away only whole words are read.
#[test]
fn a_cut_word_is_no_key() {
    let cases: &[(&str, usize, Option<&str>)] = &[
        ("paid:", 0, Some("paid")),
        ("paid:", 1, None),
        ("paid:", 2, None),
        ("paid:", 4, None),
        ("paid:", 5, None),
        ("user_phone:", 2, Some("phone")),
        ("user_phone:", 4, Some("phone")),
        ("user_phone:", 5, Some("phone")),
        ("user_phone:", 6, None),
        ("userPhone:", 2, Some("Phone")),
        ("PAID:", 2, None),
        ("prepaid phone:", 2, Some("phone")),
        ("prepaid phone:", 8, Some("phone")),
        ("मोबाइल नंबर:", 7, Some("नंबर")),
    ];
    for (key, excess, expected) in cases {
        let blanks = " ".repeat(INLINE_KEY_BYTES_MAX + excess - key.len());
        let text = format!("x {key}{blanks}98");
        let found = key_before(text.as_bytes(), text.len() - 2);
        let found = found.map(|range| show(&text, range));
        assert_eq!(found, *expected, "{key} {excess}");
    }
}

/// `key_around` by looking at byte after byte.
fn key_around_slowly(text: &[u8], at: usize) -> Range<usize> {
    let (floor, ceiling) = (at.saturating_sub(64), text.len().min(at + 64));
    let start = back(text, at, floor, is_token);
    let mut end = ahead(text, at, ceiling, is_token);
    let (mut left, mut reach) = (INLINE_KEY_WORDS_MAX, end);
    for words in 1..INLINE_KEY_WORDS_MAX {
        let spaced = byte_at(text, reach) == b' ' && is_token(byte_at(text, reach + 1));
        if !spaced || is_followed_by_is(text, reach) {
            break;
        }
        let word = reach + 1..ahead(text, reach + 1, ceiling, is_token);
        let bytes = text.get(word.clone()).unwrap_or_default();
        let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
        let rises = bytes
            .windows(2)
            .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
        if bytes.len() > KEY_WORD_BYTES_MAX || digits > 2 || rises.count() > 2 {
            break;
        }
        reach = word.end;
        if is_separated(text, reach) || is_followed_by_is(text, reach) {
            end = reach;
            left -= words;
            break;
        }
    }
    let end = back(text, end, start, |byte| matches!(byte, b'.' | b'-')).max(start);
    if separator(text, end).is_none() {
        return start..end;
    }
    words_before(text, end, floor, left).map_or(start..end, |words| words.start.min(start)..end)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]
    #[test]
    fn keys_around_are_those_told_byte_by_byte(
        pieces in proptest::collection::vec(
            "[a-z]{1,9}|[a-zA-Z]{3,30}|[a-zA-Z0-9_.é-]{1,6}|[0-9]{1,4}| | | is |[:=#>\"]|[ -~\n]{1,4}", 1..30),
        at in 0_usize..200,
    ) {
        let text = pieces.concat();
        let at = at.min(text.len());
        prop_assert_eq!(key_around(text.as_bytes(), at), key_around_slowly(text.as_bytes(), at));
    }

    #[test]
    fn any_bytes_are_survived(text in proptest::collection::vec(any::<u8>(), 0..200), at in 0_usize..220) {
        for range in [key_before(&text, at), value_after(&text, at).map(|found| found.0)] {
            prop_assert!(range.is_none_or(|range| text.get(range).is_some()));
        }
        if at <= text.len() {
            prop_assert!(text.get(key_around(&text, at)).is_some());
        }
    }
}
