//! Inputs made to hurt: broken, deep, endless, ambiguous. Each must be done in time linear in its length, with output
//! that is not much longer, and without a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test")]

mod common;

use std::time::Duration;

use common::{engine, format};
use raksha_redact::{Engine, NoEnvironment, Redactor, Scope, SessionOptions};

const FORMATS: [&str; 9] =
    ["text", "logfmt", "json", "ndjson", "csv", "tsv", "form", "html", "xml"];

/// The length of the longer of the two inputs that are compared, in bytes.
const BYTES: usize = 64 * 1024;

/// An input this much longer may take this much more time. Linear would be 4; quadratic 16.
const LONGER: usize = 4;

/// See [`LONGER`].
const SLOWER_MAX: u32 = 9;

/// Below this a time says nothing.
const NOISE: Duration = Duration::from_millis(100);

/// What any input here may take at most, in a build without optimisation on a busy machine.
const SLOW: Duration = Duration::from_secs(20);

/// How pushes are cut, in bytes.
const PUSH_BYTES: usize = 16 * 1024;

/// Repeated to the wanted length; with what stands before.
const TRAPS: &[(&str, &str, &str)] = &[
    ("at signs", "", "@"),
    ("at signs between letters", "", "a@"),
    ("e-mails without end", "", "a@a.a"),
    ("dots and at", "", "a.@."),
    ("domains", "x@", "a."),
    ("long local part", "", "aaaaaaaaab."),
    ("quotes", "", "\""),
    ("quoted at", "", "\"@"),
    ("backslashes", "", "\\"),
    ("escaped quotes", "\"", "\\\""),
    ("unicode escapes", "\"", "\\u0040"),
    ("surrogates", "\"", "\\ud800"),
    ("zeros escaped", "", "\\u0030"),
    ("less-than", "", "<"),
    ("tags", "", "<a>"),
    ("open tags", "", "<a "),
    ("attributes", "<a ", "b='c' "),
    ("open attribute", "<a b=\"", "x "),
    ("comments", "", "<!--"),
    ("comment never closed", "<!--", "-"),
    ("comment dashes", "<!--", "--x"),
    ("CDATA", "", "<![CDATA["),
    ("CDATA brackets", "<![CDATA[", "]]"),
    ("script", "<script>", "</scrip"),
    ("scripts", "", "<script>"),
    ("instructions", "", "<?"),
    ("ampersands", "", "&"),
    ("references", "", "&#"),
    ("amps", "", "&amp;"),
    ("percent", "", "%"),
    ("percent escapes", "", "%25"),
    ("percent digits", "", "%39%38"),
    ("equals", "", "="),
    ("pairs", "", "a=b&"),
    ("key of keys", "", "k="),
    ("commas", "", ","),
    ("quoted cells", "", "\"\","),
    ("doubled quotes", "\"", "\"\""),
    ("quote and comma", "", "\",\""),
    ("colons", "", ":"),
    ("hex colons", "", "ab:"),
    ("IPv6", "", "1::"),
    ("braces", "", "{"),
    ("brackets", "", "["),
    ("keys", "", "{\"a\":"),
    ("closing", "", "}]"),
    ("objects", "", "{\"phone\":1},"),
    ("brace soup", "", "{[\"}]"),
    ("digits", "", "9"),
    ("digits with spaces", "", "9 "),
    ("digits with dashes", "", "9-8"),
    ("digits with dots", "", "12.34"),
    ("groups of four", "", "2341 "),
    ("groups of four dashed", "", "4111-"),
    ("six digits", "", "560001 "),
    ("pluses", "", "+"),
    ("plus and digits", "", "+91"),
    ("brackets and digits", "", "(9)"),
    ("dates", "", "1-1-2020-"),
    ("capitals", "", "ABCPV1234"),
    ("states", "", "MH 12 "),
    ("IBAN", "", "GB82 WEST "),
    ("hexadecimal", "", "0f"),
    ("titles", "", "Mr "),
    ("titles with dots", "", "Mr. "),
    ("names", "", "Ravi "),
    ("names after titles", "", "Mr Ravi Kumar "),
    ("sons of", "", "S/o "),
    ("my name is", "", "my name is "),
    ("flats", "", "flat "),
    ("flat numbers", "", "Flat 1, "),
    ("roads", "", "Road, "),
    ("addresses", "", "12 MG Road, Bengaluru 560001, "),
    ("PIN words", "", "pin 5600"),
    ("cue words", "", "phone "),
    ("cue words with colons", "", "phone:"),
    ("cue words without end", "", "phone"),
    ("passwords", "", "password="),
    ("bearers", "", "Bearer "),
    ("tokens", "", "eyJ"),
    ("JWT dots", "", "eyJhbGciOiJIUzI1NiJ9."),
    ("private keys", "", "-----BEGIN PRIVATE KEY-----\n"),
    ("begins", "", "-----BEGIN "),
    ("base64", "", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo"),
    ("URLs", "", "http://a:b@"),
    ("slashes", "", "a/"),
    ("at in brackets", "", " [at] "),
    ("spelled at", "", "a [at] b dot "),
    ("dots spelled", "", " dot "),
    ("zero-width", "", "9\u{200b}"),
    ("full-width", "", "９"),
    ("Devanagari", "", "९ "),
    ("combining", "", "\u{301}"),
    ("machine-readable", "", "P<IND"),
    ("fillers", "", "<<<<<<<<A"),
    ("spaces", "", " "),
    ("key and spaces", "phone: ", " "),
    ("string and spaces", "{\"a\" ", " "),
    ("newlines", "", "\n"),
    ("carriage returns", "", "\r"),
    ("quoted newlines", "\"", "\n"),
    ("NUL", "", "\0"),
    ("tracks", "", "%B4111111111111111^"),
    ("stars", "", "*"),
    ("masks", "", "98XXXXXX10 "),
    ("half masks", "", "XXXX"),
    ("labels", "", "[PHONE]"),
    ("hashes", "", "EMAIL_k7_"),
];

fn repeat(prefix: &str, unit: &str, bytes: usize) -> Vec<u8> {
    let mut text = prefix.as_bytes().to_vec();
    while text.len() < bytes {
        text.extend_from_slice(unit.as_bytes());
    }
    text
}

/// Redacts and checks the length of the output; returns it with the time.
fn run(engine: &Engine, name: &str, format_name: &str, input: &[u8]) -> (Vec<u8>, Duration) {
    let start = cpu_time();
    let options = SessionOptions::default();
    let mut redactor =
        Redactor::new(engine, &Scope::default(), format(format_name), options).unwrap();
    let mut out = Vec::new();
    for piece in input.chunks(PUSH_BYTES) {
        redactor.push(piece, &NoEnvironment, &mut out).unwrap();
    }
    redactor.finish(&NoEnvironment, &mut out).unwrap();
    // A label may be longer than what it stands for, but no value is shorter than three bytes.
    assert!(out.len() <= input.len() * 8 + 1024, "{name} as {format_name}: {} bytes", out.len());
    (out, cpu_time().saturating_sub(start))
}

/// CPU time of this thread, so that other work of the machine does not count; elapsed time where the system does not
/// tell.
fn cpu_time() -> Duration {
    #[cfg(unix)]
    {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap())
    }
    #[cfg(not(unix))]
    {
        static START: std::sync::LazyLock<std::time::Instant> =
            std::sync::LazyLock::new(std::time::Instant::now);
        START.elapsed()
    }
}

#[test]
fn time_grows_with_length_and_no_faster() {
    let strict = engine("strict");
    let mut failures = String::new();
    for (name, prefix, unit) in TRAPS {
        let (short, long) = (repeat(prefix, unit, BYTES / LONGER), repeat(prefix, unit, BYTES));
        for format_name in FORMATS {
            let (_, slow) = run(&strict, name, format_name, &long);
            if slow <= NOISE {
                continue;
            }
            // The machine may have been busy: only what repeats counts.
            let ratio = |_| {
                let (_, quick) = run(&strict, name, format_name, &short);
                let (_, slow) = run(&strict, name, format_name, &long);
                slow.as_secs_f64() / quick.as_secs_f64().max(1e-6)
            };
            let least = (0..3).map(ratio).fold(f64::INFINITY, f64::min);
            if least > f64::from(SLOWER_MAX) || slow > SLOW {
                failures += &format!("{name} as {format_name}: {slow:?}, ratio {least:.1}\n");
            }
        }
    }
    assert!(failures.is_empty(), "\n{failures}");
}

#[test]
fn depth_is_only_length() {
    let strict = engine("strict");
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("<a>", "</a>"), ("(", ")")] {
        for depth in [1_000, 100_000] {
            let value = "\"9876543210\"";
            let text = format!("{}{value}{}", open.repeat(depth), close.repeat(depth));
            for name in FORMATS {
                let (out, time) = run(&strict, open, name, text.as_bytes());
                assert!(time < SLOW, "{open} {depth} as {name}: {time:?}");
                let out = String::from_utf8(out).unwrap();
                let text_left = out.starts_with(&open.repeat(depth.min(50)));
                assert!(text_left || name == "form", "{open} {depth} as {name}");
            }
        }
    }
}

#[test]
fn large_single_things_are_done_in_time() {
    let strict = engine("strict");
    let line = repeat("", "some words in a line 12 ", 8 << 20);
    let number = repeat("{\"a\":", "1234567890", 5 << 20);
    let string = repeat("{\"a\":\"", "text without an end ", 5 << 20);
    let keys: Vec<String> = (0..100_000).map(|key| format!("\"key{key}\":{key},")).collect();
    let keys = keys.concat();
    let keys = format!("{{{keys}\"email\":\"ravi@example.com\"}}");
    for (name, input, formats) in [
        ("one line", &line[..], &["text", "logfmt", "csv", "html"][..]),
        ("one number", &number, &["json", "ndjson", "text"]),
        ("one string", &string, &["json", "ndjson", "csv", "xml"]),
        ("many keys", keys.as_bytes(), &["json", "ndjson", "text", "csv"]),
    ] {
        for format_name in formats {
            let (out, time) = run(&strict, name, format_name, input);
            assert!(time < SLOW, "{name} as {format_name}: {time:?}");
            if name == "many keys" {
                assert!(out.ends_with(b"XXXXX@example.com\"}"), "{format_name}");
            } else {
                assert!(out == input, "{name} as {format_name} was changed");
            }
        }
    }
}

/// Bytes that are no text: they come back as they are, and what stands among them is found.
#[test]
fn broken_bytes_stay_and_hide_nothing() {
    let strict = engine("strict");
    for junk in [
        &b"\xff\xfe\xfd"[..],
        b"\0\0\0",
        b"\xc3",
        b"\xed\xa0\x80",
        b"\xf8\x88\x80\x80\x80",
        b"\x80",
    ] {
        for name in FORMATS {
            let mut input = Vec::new();
            for value in ["", " ravi@example.com ", " +91 98765 43210 ", ""] {
                input.extend_from_slice(value.as_bytes());
                input.extend_from_slice(junk);
                input.push(b'\n');
            }
            let (out, _) = run(&strict, "junk", name, &input);
            let left = |value: &[u8]| out.windows(value.len()).any(|window| window == value);
            let shown = out.escape_ascii();
            assert!(!left(b"ravi@"), "{name} {junk:?}: {shown}");
            assert!(!left(b"98765 43210"), "{name} {junk:?}: {shown}");
            let count =
                |text: &[u8]| text.windows(junk.len()).filter(|window| *window == junk).count();
            assert_eq!(count(&out), count(&input), "{name} {junk:?}: {shown}");
        }
    }
}

/// Base64 of base64 of base64: found to a bounded depth, left alone below it.
#[test]
fn nested_base64_is_bounded() {
    use base64::Engine as _;
    let strict = engine("strict");
    let mut text = "please write to ravi@example.com today".to_owned();
    for depth in 1..=12 {
        text = base64::engine::general_purpose::STANDARD.encode(&text);
        let (out, time) = run(&strict, "base64", "text", format!("x {text} y\n").as_bytes());
        assert!(time < SLOW, "{depth}: {time:?}");
        assert!(out.starts_with(b"x ") && out.ends_with(b" y\n"), "{depth}");
        if depth <= raksha_core::limits::DECODE_LAYERS_MAX {
            assert_ne!(String::from_utf8(out).unwrap(), format!("x {text} y\n"), "{depth}");
        }
    }
}
