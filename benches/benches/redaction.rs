//! Whole redaction: formats, detection, policy, transforms, all through `Redactor` in memory. CPU time of one
//! thread, best of the rounds.
//!
//! `cargo bench --package raksha-benches --bench redaction`, with `-- WORD` for the rows that hold the word.

#![allow(
    clippy::cast_precision_loss,
    clippy::print_stdout,
    clippy::expect_used,
    missing_docs,
    reason = "a benchmark prints its table"
)]

use raksha_benches::clock::{Contender, megabytes_per_second, paired};
use raksha_benches::generate::{self, Density};
use raksha_benches::random::Random;
use raksha_redact::format::{CsvOptions, Format};
use raksha_redact::policy::NamesMode;
use raksha_redact::{Engine, NoEnvironment, Policy, Redactor, Scope, SessionOptions};

const TEXT_BYTES: usize = 8_000_000;
const CHALLENGE_ROWS: u32 = 100_000;
/// As much as the command line reads at once.
const PUSH_BYTES: usize = 256 * 1024;
const ROUNDS: usize = 7;
const SEED: u64 = 11;

/// A text to redact.
struct Text {
    name: &'static str,
    policy: &'static str,
    format: Format,
    bytes: String,
    /// How names are looked for: a contender each.
    names: &'static [NamesMode],
}

const KEYS: &[NamesMode] = &[NamesMode::Keys];
/// The price of the tagger.
const BOTH: &[NamesMode] = &[NamesMode::Keys, NamesMode::Full];

fn main() {
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    println!(
        "{:<32} {:>10} {:>10} {:>12} {:>14}",
        "text", "bytes", "ns/record", "MB/s", "records/CPU-s"
    );
    for text in texts() {
        if wanted.as_ref().is_some_and(|word| !text.name.contains(word.as_str())) {
            continue;
        }
        let input = text.bytes.as_bytes();
        let mut contenders: Vec<Contender<'_>> = text
            .names
            .iter()
            .map(|names| {
                let policy = Policy::builtin(text.policy).expect("a built-in policy").compile();
                let engine = Engine::new(policy.expect("it compiles").with_names(*names));
                let mut out = Vec::with_capacity(2 * PUSH_BYTES);
                let run = Box::new(move || redact(&engine, text.format, input, &mut out));
                let mode = if *names == NamesMode::Full { ", names full" } else { "" };
                Contender { name: format!("{}{mode}", text.name), run }
            })
            .collect();
        for (name, time, records) in paired(&mut contenders, ROUNDS) {
            let records = records as f64;
            println!(
                "{name:<32} {:>10} {:>10.0} {:>12.0} {:>14.0}",
                input.len(),
                time.as_nanos() as f64 / records,
                megabytes_per_second(input.len(), time),
                records / time.as_secs_f64(),
            );
        }
    }
}

/// The texts, each from the same seed.
fn texts() -> Vec<Text> {
    let csv = Format::Csv(CsvOptions::default());
    let challenge = generate::challenge_rows(&mut Random::new(SEED), CHALLENGE_ROWS);
    let lines = |every| generate::json_lines(&mut Random::new(SEED), TEXT_BYTES, every);
    let logs = |density| generate::log_lines(&mut Random::new(SEED), TEXT_BYTES, density);
    let bodies = generate::order_bodies(&mut Random::new(SEED), TEXT_BYTES);
    let chats = generate::chats(&mut Random::new(SEED), TEXT_BYTES);
    let text = |name, policy, format, bytes| Text { name, policy, format, bytes, names: KEYS };
    let both = |name, format, bytes| Text { name, policy: "strict", format, bytes, names: BOTH };
    vec![
        text("challenge rows, strict", "strict", csv, challenge.clone()),
        text("challenge rows, guardian", "guardian", csv, challenge),
        text("JSON, every record", "strict", Format::Json, array(&lines(1))),
        text("JSON, every 10th record", "strict", Format::Json, array(&lines(10))),
        text("NDJSON, every record", "strict", Format::Ndjson, lines(1)),
        text("NDJSON, every 10th record", "strict", Format::Ndjson, lines(10)),
        text("NDJSON, clean", "strict", Format::Ndjson, lines(u64::MAX)),
        text("logs, every line", "strict", Format::Text, logs(Density::Dense)),
        both("logs, every 100th line", Format::Text, logs(Density::Sparse)),
        both("chats", Format::Text, chats),
        both("JSON bodies of 4 KB", Format::Ndjson, bodies),
    ]
}

/// The same records as one document.
fn array(lines: &str) -> String {
    format!("[{}]", lines.trim_end().replace('\n', ",\n"))
}

/// Redacts a text in pushes; returns the number of records.
fn redact(engine: &Engine, format: Format, input: &[u8], out: &mut Vec<u8>) -> u64 {
    let options = SessionOptions { annotate: true, ..SessionOptions::default() };
    let mut redactor =
        Redactor::new(engine, &Scope::default(), format, options).expect("a policy without tokens");
    for push in input.chunks(PUSH_BYTES) {
        out.clear();
        redactor.push(push, &NoEnvironment, out).expect("a policy that blocks nothing");
    }
    redactor.finish(&NoEnvironment, out).expect("a policy that blocks nothing").records
}
