//! Long runs that do not belong into every test: an endless stream with its memory
//! watched.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail};

use crate::step;

/// Resident memory allowed on a stream of any length, in kilobytes.
const MEMORY_KILOBYTES_MAX: u64 = 64 * 1024;

/// Runs everything.
pub(crate) fn run(stream_gigabytes: u64) -> Result<()> {
    step::cargo("build", &["build", "--release", "--locked", "--package", "raksha"])?;
    stream("text", &log_lines(), stream_gigabytes)?;
    stream("ndjson", &json_lines(), stream_gigabytes.div_ceil(4))
}

/// Streams a repeated block through the filter and checks its peak memory at the end.
#[expect(clippy::print_stderr, reason = "a task runner talks")]
fn stream(format: &str, block: &[u8], gigabytes: u64) -> Result<()> {
    let program = step::target_directory(&step::root()).join("release/raksha");
    let mut child = Command::new(program)
        .args(["redact", "-", "--format", format, "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("could not start the built binary")?;
    let mut output = child.stdout.take().context("no standard output")?;
    let reader = thread::spawn(move || -> std::io::Result<u64> {
        let mut buffer = vec![0; 1 << 20];
        let mut total = 0;
        loop {
            match output.read(&mut buffer)? {
                0 => return Ok(total),
                read => total += read as u64,
            }
        }
    });
    let mut input = child.stdin.take().context("no standard input")?;
    let rounds = (gigabytes << 30) / block.len() as u64;
    for _ in 0..rounds {
        input.write_all(block)?;
    }
    let peak = peak_memory_kilobytes(&child);
    drop(input);
    let written = reader.join().map_err(|_| anyhow::anyhow!("the reader thread died"))??;
    let status = child.wait()?;
    eprintln!(
        "== {format}: {gigabytes} GB in, {written} bytes out, peak memory {peak:?} kB, {status}"
    );
    if !status.success() {
        bail!("the filter failed on the {format} stream: {status}");
    }
    match peak {
        Some(kilobytes) if kilobytes > MEMORY_KILOBYTES_MAX => {
            bail!(
                "peak memory {kilobytes} kB on the {format} stream is above {MEMORY_KILOBYTES_MAX} kB"
            )
        }
        _ => Ok(()),
    }
}

/// The peak resident memory of a running child, where the system tells.
fn peak_memory_kilobytes(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

fn log_lines() -> Vec<u8> {
    let mut text = String::new();
    for line in 0..8_000_u32 {
        text.push_str(&format!(
            "2026-01-20 10:30:{:02}.{:03} INFO com.shop.order.Worker - order OD{:012} paid mobile={} ms={}\n",
            line % 60,
            line % 1000,
            u64::from(line) * 7_919_933,
            9_800_000_000_u64 + u64::from(line) * 7_919,
            line % 97
        ));
    }
    text.into_bytes()
}

fn json_lines() -> Vec<u8> {
    let mut text = String::new();
    for line in 0..8_000_u32 {
        text.push_str(&format!(
            "{{\"order_id\":\"OD{line:012}\",\"customer\":{{\"name\":\"Asha Verma\",\"phone\":{}}},\"amount\":{}.50}}\n",
            9_800_000_000_u64 + u64::from(line) * 7_919,
            line % 9_000
        ));
    }
    text.into_bytes()
}
