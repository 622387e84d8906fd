//! The fast path against plain regular expressions.
//!
//! The fuzzer's bytes become lines: arbitrary filler, and values whose check digits are put right. Every line that one
//! plain expression takes whole must carry the seed of its kind at the right byte, and must be found under the entity,
//! unless the expression is looser than the identifier: those cases are named in `SHAPES`. As a newline ends all
//! context, a line that stands among others must be judged as it is alone.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use raksha_core::checks::{luhn, luhn_mod36, verhoeff};
use raksha_core::detect::{
    DetectScratch, Detector, Keywords, Options, RecordContext, Seed, SeedBuffer, SeedSet, scan,
};
use raksha_core::{Confidence, Entity, Finding, Segment, SegmentKind};
use raksha_fuzz::{Choices, show};
use regex_automata::meta::Regex;

/// A shape that a line may have.
struct Shape {
    pattern: &'static str,
    /// The seeds of which one must stand there.
    seeds: SeedSet,
    /// Where the seed stands, after this byte of the line.
    at: At,
    entity: Entity,
    /// Whether the identifier accepts what the pattern takes, at this confidence or more.
    accepts: fn(&[u8]) -> Option<Confidence>,
}

enum At {
    Start,
    First(u8),
}

const SHAPES: &[Shape] = &[
    Shape {
        pattern: r"[a-z]{3,16}@[a-z]{2,16}\.(com|org|net|in)",
        seeds: SeedSet::of(&[Seed::At]),
        at: At::First(b'@'),
        entity: Entity::Email,
        accepts: |_| Some(Confidence::High),
    },
    Shape {
        pattern: r"(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}",
        seeds: SeedSet::of(&[Seed::Dots]),
        at: At::Start,
        entity: Entity::IpAddress,
        // Others may be nobody's (loopback, broadcast, masks) or look like versions.
        accepts: |line| {
            (line.starts_with(b"192.168.") || line.starts_with(b"203.192."))
                .then_some(Confidence::High)
        },
    },
    Shape {
        pattern: r"[0-9a-f]{2}(:[0-9a-f]{2}){5}",
        seeds: SeedSet::of(&[Seed::Colons]),
        at: At::First(b':'),
        entity: Entity::MacAddress,
        // All zeros or ones are nobody's.
        accepts: |line| {
            let uniform = |byte: u8| line.iter().all(|other| [byte, b':'].contains(other));
            (!uniform(b'0') && !uniform(b'f')).then_some(Confidence::High)
        },
    },
    Shape {
        pattern: r"[A-Z]{3}[PH][A-Z]\d{4}[A-Z]",
        seeds: SeedSet::of(&[Seed::Pan]),
        at: At::Start,
        entity: Entity::Pan,
        // No serial is 0000.
        accepts: |line| (&line[5..9] != b"0000").then_some(Confidence::High),
    },
    Shape {
        pattern: r"(0[1-9]|1\d|2[0-24-9]|3[0-7])[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]",
        seeds: SeedSet::of(&[Seed::Gstin]),
        at: At::Start,
        entity: Entity::Gstin,
        // A wrong check character and a serial of 0000 make it a placeholder.
        accepts: |line| {
            (luhn_mod36(line) && &line[7..11] != b"0000").then_some(Confidence::Certain)
        },
    },
    Shape {
        pattern: r"[2-9]\d{3}[ -]\d{4}[ -]\d{4}",
        seeds: SeedSet::of(&[Seed::Groups]),
        at: At::Start,
        entity: Entity::Aadhaar,
        // Mixed separators and numbers that read the same from both ends are refused.
        accepts: |line| {
            let digits = digits(line);
            let reversed: Vec<u8> = digits.iter().rev().copied().collect();
            (line[4] == line[9]
                && verhoeff(&values(&digits))
                && digits != reversed
                && varied(&digits))
            .then_some(Confidence::High)
        },
    },
    Shape {
        pattern: r"\d{4}([ -])\d{4}[ -]\d{4}[ -]\d{4}",
        seeds: SeedSet::of(&[Seed::Groups]),
        at: At::Start,
        entity: Entity::CreditCard,
        // The issuer must be one that writes sixteen digits; Visa does.
        accepts: |line| {
            let digits = digits(line);
            let same = line[4] == line[9] && line[9] == line[14];
            (same && digits[0] == b'4' && luhn(&values(&digits)) && varied(&digits))
                .then_some(Confidence::High)
        },
    },
    Shape {
        pattern: r"\+91[ -]?[6-9]\d{4}[ -]?\d{5}",
        seeds: SeedSet::of(&[Seed::Plus]),
        at: At::Start,
        entity: Entity::Phone,
        accepts: |line| {
            let digits = digits(line);
            (digits[2..4] == *b"98" && varied(&digits[2..])).then_some(Confidence::High)
        },
    },
];

static REGEXES: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let whole = |shape: &Shape| format!("(?-u)^(?:{})$", shape.pattern);
    SHAPES.iter().map(|shape| Regex::new(&whole(shape)).expect("the pattern is right")).collect()
});

static DETECTOR: LazyLock<Detector> = LazyLock::new(Detector::default);

fn digits(line: &[u8]) -> Vec<u8> {
    line.iter().copied().filter(u8::is_ascii_digit).collect()
}

/// What the digits count.
fn values(digits: &[u8]) -> Vec<u8> {
    digits.iter().map(|digit| digit - b'0').collect()
}

/// Placeholders repeat or count: at least five different digits, and no run of four.
fn varied(digits: &[u8]) -> bool {
    let kinds = (b'0'..=b'9').filter(|digit| digits.contains(digit)).count();
    let steady = |step: u8| {
        digits
            .windows(4)
            .any(|four| four.windows(2).all(|pair| pair[1] == pair[0].wrapping_add(step)))
    };
    kinds >= 5 && ![0, 1, 255].into_iter().any(steady)
}

fn find(text: &[u8]) -> Vec<Finding> {
    let mut found = Vec::new();
    let segment = Segment::of(text, SegmentKind::Text);
    DETECTOR.segment(
        &segment,
        &mut RecordContext::default(),
        &mut DetectScratch::default(),
        &mut found,
    );
    found
}

/// Writes a value; check digits are found by trying all.
fn value(choices: &mut Choices<'_>, out: &mut Vec<u8>) {
    let kind = choices.byte() % 8;
    let mut digit = |count: usize, out: &mut Vec<u8>| {
        out.extend((0..count).map(|_| b'0' + choices.byte() % 10));
    };
    let start = out.len();
    match kind {
        0 | 1 => {
            out.push(if kind == 0 { b'4' } else { b'2' });
            digit(3, out);
            for _ in 0..(if kind == 0 { 3 } else { 2 }) {
                out.push(b' ');
                digit(4, out);
            }
            let last = out.len() - 1;
            let check = if kind == 0 { luhn } else { verhoeff };
            put_right(out, start, last, b"0123456789", |line| check(&values(&digits(line))));
        }
        2 => {
            out.extend_from_slice(b"+91 98");
            digit(3, out);
            out.push(b' ');
            digit(5, out);
        }
        3 => {
            out.extend_from_slice(b"192.168.1");
            digit(1, out);
            out.push(b'.');
            digit(1, out);
        }
        4 => out.extend_from_slice(b"asha@example.com"),
        5 => {
            out.extend_from_slice(b"0a:1b");
            for _ in 0..4 {
                out.push(b':');
                digit(2, out);
            }
        }
        _ => {
            let gstin = kind == 6;
            out.extend_from_slice(if gstin { b"27ABCPV" } else { b"ABCPV" });
            digit(4, out);
            out.extend_from_slice(if gstin { b"K1Z0" } else { b"K" });
            let last = out.len() - 1;
            if gstin {
                put_right(out, start, last, b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", luhn_mod36);
            }
        }
    }
}

fn put_right(
    out: &mut [u8],
    start: usize,
    last: usize,
    from: &[u8],
    check: impl Fn(&[u8]) -> bool,
) {
    for candidate in from {
        out[last] = *candidate;
        if check(&out[start..]) {
            return;
        }
    }
}

/// Values, newlines and the fuzzer's own bytes, in its order.
fn text(data: &[u8]) -> Vec<u8> {
    let mut choices = Choices::new(data);
    let mut out = Vec::new();
    while !choices.is_empty() {
        match choices.byte() {
            128..=200 => value(&mut choices, &mut out),
            201..=230 => {
                out.push(b'\n');
                value(&mut choices, &mut out);
                out.push(b'\n');
            }
            byte => out.push(byte),
        }
    }
    out
}

fuzz_target!(|data: &[u8]| {
    let text = text(data);
    let mut seeds = SeedBuffer::default();
    scan(&text, &Keywords::new(&[]), Options::default(), &mut seeds);
    let found = find(&text);
    let mut start = 0;
    for line in text.split(|byte| *byte == b'\n') {
        let span = start..start + line.len();
        start = span.end + 1;
        for (shape, regex) in SHAPES.iter().zip(REGEXES.iter()) {
            if !regex.is_match(line) {
                continue;
            }
            let at = span.start
                + match shape.at {
                    At::Start => 0,
                    At::First(byte) => line.iter().position(|other| *other == byte).unwrap_or(0),
                };
            assert!(
                seeds
                    .hits()
                    .iter()
                    .any(|hit| hit.at as usize == at && hit.seeds.meets(shape.seeds)),
                "no seed of {:?} for {} in {}",
                shape.entity,
                show(line),
                show(&text)
            );
            let Some(confidence) = (shape.accepts)(line) else { continue };
            assert!(
                found.iter().any(|finding| {
                    finding.entity == shape.entity
                        && finding.confidence >= confidence
                        && finding.range() == span
                }),
                "no {:?} for {} in {}: {found:?}",
                shape.entity,
                show(line),
                show(&text)
            );
        }
    }
});
