//! How fast the seed scanner is at each level: best of many rounds over generated logs and short values.
//!
//! `cargo bench -p raksha-core --bench scan [-- FILE]`; with a file, its lines are measured too and the hits of
//! each kind are counted. `LEVEL` and `ONLY` in the environment choose levels and texts; `SAMPLES` shows hits.
#![allow(
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::expect_used,
    clippy::cast_precision_loss,
    clippy::format_push_string,
    reason = "a measurement reports, and stops at what it cannot read"
)]

use std::hint::black_box;
use std::time::Instant;

use raksha_core::detect::{Keywords, Level, Options, Seed, SeedBuffer, scan_with};

const ROUNDS: usize = 30;
const TEXT_BYTES: usize = 64 * 1024;
const TEXTS: usize = 32;

/// The words that the default detector seeds, for who asks for them does not matter here.
fn words() -> Vec<&'static str> {
    let declaring = raksha_core::keys::KEYWORDS.iter().flat_map(|(_, words)| words.iter().copied());
    let cues =
        raksha_core::identifiers::all().flat_map(|identifier| identifier.cues.iter().copied());
    declaring.chain(cues).collect()
}

/// A small generator, so that every run measures the same text.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

fn logs(random: &mut Random, one_in: u64) -> Vec<u8> {
    let levels = ["INFO", "DEBUG", "WARN", "ERROR"];
    let classes = [
        "org.apache.hadoop.hdfs.DataNode",
        "com.shop.order.OrderService",
        "kernel.scheduler.Worker",
    ];
    let verbs =
        ["Received block", "Starting task", "Connection closed by peer", "Finished request in"];
    let mut text = String::new();
    while text.len() < TEXT_BYTES {
        let (hour, minute, second) = (random.below(24), random.below(60), random.below(60));
        let class = classes[random.below(3) as usize];
        let verb = verbs[random.below(4) as usize];
        text += &format!(
            "2024-01-{:02} {hour:02}:{minute:02}:{second:02},{:03} {} [pool-{}-thread-{}] {class}: {verb} \
             size={} status=ok path=/var/lib/data/part-{:05} took {} ms retry={}",
            random.below(28) + 1,
            random.below(1000),
            levels[random.below(4) as usize],
            random.below(9),
            random.below(64),
            random.below(100_000),
            random.below(99_999),
            random.below(900),
            random.below(3),
        );
        if random.below(one_in) == 0 {
            text += &format!(
                " customer=98765{:05} mail=user{}@example.com",
                random.below(99_999),
                random.below(99)
            );
        }
        text.push('\n');
    }
    text.truncate(TEXT_BYTES);
    text.into_bytes()
}

fn best(mut round: impl FnMut()) -> f64 {
    (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            round();
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min)
}

/// Names of texts to measure, as set in `ONLY`; all if empty.
fn wanted(name: &str) -> bool {
    std::env::var("ONLY").map_or(true, |only| name.contains(&only))
}

fn measure(name: &str, texts: &[Vec<u8>], keywords: &Keywords) {
    if !wanted(name) {
        return;
    }
    let bytes: usize = texts.iter().map(Vec::len).sum();
    let only = std::env::var("LEVEL").unwrap_or_default();
    let measured = |level: &Level| *level != Level::Scalar && format!("{level:?}").contains(&only);
    for level in Level::ALL.into_iter().filter(|level| measured(level) && level.available()) {
        let mut out = SeedBuffer::default();
        let mut hits = 0;
        let seconds = best(|| {
            hits = 0;
            for text in texts {
                scan_with(level, text, keywords, Options::default(), &mut out);
                hits += black_box(out.hits()).len();
            }
        });
        println!(
            "{name:<12} {:<9} {:>6.0} MB/s {:>7.1} ns/text {:>6.2} hits/KB",
            format!("{level:?}"),
            bytes as f64 / seconds / 1e6,
            seconds * 1e9 / texts.len() as f64,
            hits as f64 * 1024.0 / bytes as f64,
        );
    }
}

fn count(texts: &[Vec<u8>], keywords: &Keywords) {
    let bytes: usize = texts.iter().map(Vec::len).sum();
    let mut out = SeedBuffer::default();
    let mut counts = vec![0_usize; Seed::ALL.len()];
    let mut samples = vec![Vec::new(); Seed::ALL.len()];
    for text in texts {
        scan_with(Level::best(), text, keywords, Options::default(), &mut out);
        for hit in out.hits() {
            for (kind, _) in Seed::ALL.iter().enumerate().filter(|pair| hit.seeds.has(*pair.1)) {
                counts[kind] += 1;
                if counts[kind] % 37 == 1 && samples[kind].len() < 14 {
                    let at = hit.at as usize;
                    let end = (at + 26).min(text.len());
                    samples[kind].push(String::from_utf8_lossy(&text[at..end]).replace('\n', "|"));
                }
            }
        }
    }
    for (kind, seed) in Seed::ALL.iter().enumerate() {
        let rate = counts[kind] as f64 * 1024.0 / bytes as f64;
        println!("{:<14} {rate:>7.3} per KB", format!("{seed:?}"));
        if std::env::var_os("SAMPLES").is_some() {
            println!("      {:?}", samples[kind]);
        }
    }
}

fn main() {
    let keywords = Keywords::new(&words());
    let mut random = Random(42);
    let sparse: Vec<_> = (0..TEXTS).map(|_| logs(&mut random, 100)).collect();
    let dense: Vec<_> = (0..TEXTS).map(|_| logs(&mut random, 1)).collect();
    measure("sparse", &sparse, &keywords);
    measure("no keywords", &sparse, &Keywords::new(&[]));
    measure("dense", &dense, &keywords);
    let values: Vec<Vec<u8>> = (0..65536)
        .map(|number| match number % 4 {
            0 => format!("status-{number}-accepted"),
            1 => format!("Bengaluru, Karnataka{number}"),
            2 => format!("{number}.50 rupees only "),
            _ => format!("98765{number:05} mobile"),
        })
        .map(String::into_bytes)
        .collect();
    measure("short", &values, &keywords);
    let lines: Vec<Vec<u8>> = sparse
        .iter()
        .take(4)
        .flat_map(|text| text.split(|byte| *byte == b'\n'))
        .map(<[u8]>::to_vec)
        .collect();
    measure("lines", &lines, &keywords);
    for path in std::env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        let text = std::fs::read(&path).expect("the file is readable");
        let parts: Vec<Vec<u8>> = text.chunks(TEXT_BYTES).map(<[u8]>::to_vec).collect();
        measure("file", &parts, &keywords);
        count(&parts, &keywords);
    }
}
