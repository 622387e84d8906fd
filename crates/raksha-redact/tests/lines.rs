//! Values that stand on several lines of a text are found however the lines arrive.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "this is a test"
)]

mod common;

use common::{TAGGED, engine, redact};
use proptest::prelude::*;
use raksha_redact::format::Format;

/// Lines that are, or begin, or end, or merely look like values of several lines.
const LINES: &[&str] = &[
    "Flat 12, Rose Villa,",
    "Flat 12",
    "Rose Apartments",
    "4th Cross, Gandhi Nagar",
    "MG Road",
    "near City Hospital",
    "Bengaluru 560001",
    "560001",
    "Bengaluru",
    "Address:",
    "Address: 12 MG Road",
    "Ship to 221B Baker Street",
    "ok",
    "Regards",
    "Regards,",
    "Thanks",
    "Asha Verma",
    "Ravi",
    "Dear Meera",
    "Call me at:",
    "98765 43210",
    "phone",
    "phone:",
    "aadhaar number is",
    "2341 2341 2346",
    "name:",
    "name",
    "\"name\":",
    "\"Asha Verma\"",
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "-----BEGIN PRIVATE KEY-----",
    "MIIBVgIBADANBgkqhkiG9w0BAQEFAASCAUAwggE8AgEAAkEA",
    "-----END PRIVATE KEY-----",
    "order 4111 1111 1111 1111 paid",
    "4111 1111",
    "1111 1111",
    "OTP",
    "is 482913",
    "",
    " ",
    "2026-01-01 12:00:00 INFO served /index in 12 ms",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn lines_arrive_in_any_way(
        lines in prop::collection::vec(prop::sample::select(LINES), 1..9),
        returns in any::<bool>(),
        tagged in any::<bool>(),
        cut in any::<prop::sample::Index>(),
    ) {
        let strict = engine(if tagged { TAGGED } else { "strict" });
        let text = lines.join(if returns { "\r\n" } else { "\n" });
        let whole = redact(&strict, Format::Text, &[text.as_bytes()]);
        let (left, right) = text.as_bytes().split_at(cut.index(text.len() + 1));
        let split = redact(&strict, Format::Text, &[left, right]);
        prop_assert_eq!(split.text(), whole.text());
        let by_line: Vec<&[u8]> = text.as_bytes().split_inclusive(|byte| *byte == b'\n').collect();
        let streamed = redact(&strict, Format::Text, &by_line);
        prop_assert_eq!(streamed.text(), whole.text());
    }
}

/// A private key that arrives line by line was once left clear but for its first line.
#[test]
fn a_private_key_that_arrives_slowly_is_removed() {
    let body = "MIIBVgIBADANBgkqhkiG9w0BAQEFAASCAUAwggE8AgEAAkEA\n".repeat(20);
    let text = format!("a\n-----BEGIN PRIVATE KEY-----\n{body}-----END PRIVATE KEY-----\nb\n");
    let pieces: Vec<&[u8]> = text.as_bytes().split_inclusive(|byte| *byte == b'\n').collect();
    assert_eq!(redact(&engine("strict"), Format::Text, &pieces).text(), "a\n[SECRET]\nb\n");
}

/// A stream of lines that are complete in themselves is passed on at once.
#[test]
fn complete_lines_are_not_held_back() {
    use raksha_redact::{NoEnvironment, Redactor, Scope, SessionOptions};
    let scope = Scope::default();
    let mut redactor =
        Redactor::new(&engine("strict"), &scope, Format::Text, SessionOptions::default()).unwrap();
    let mut out = Vec::new();
    for line in ["GET /index 200 12 ms\n", "hello\n", "mobile 9876543210 called\n", "done.\n"] {
        out.clear();
        redactor.push(line.as_bytes(), &NoEnvironment, &mut out).unwrap();
        assert!(out.ends_with(b"\n") && !out.is_empty(), "{line:?} was held back");
    }
}
