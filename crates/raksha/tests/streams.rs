//! The binary as a Unix filter, and the same result however the work is split.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::get_unwrap,
    clippy::format_push_string,
    reason = "this is a test"
)]

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

use common::{Sandbox, code, gzip, shown};

#[test]
fn lines_come_out_as_they_come_in() {
    let sandbox = Sandbox::new();
    let mut child = sandbox
        .command(&["redact", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for number in 0..5 {
        // The next line is written only after this one was read back: buffering would hang here.
        writeln!(input, "line {number}: mail asha@example.com").unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(line, format!("line {number}: mail aXXXXX@example.com\n"));
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn reader_that_goes_away_is_no_failure() {
    let sandbox = Sandbox::new();
    sandbox.write("big.log", "mail asha@example.com\n".repeat(400_000));
    for arguments in
        [&["redact", "big.log", "-q"][..], &["scan", "big.log", "-q", "--report", "jsonl"]]
    {
        let mut child = sandbox
            .command(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = child.stdout.take().unwrap();
        let mut start = [0; 10];
        output.read_exact(&mut start).unwrap();
        drop(output);
        let ended = child.wait_with_output().unwrap();
        assert_eq!(shown(&ended), "exit: 0\n----- stdout -----\n----- stderr -----\n");
    }
}

/// A table, lines and objects large enough for several chunks, with traps at their borders.
fn large_inputs() -> [(&'static str, String); 3] {
    let mut table = "order_id,customer_name,mail,notes\r\n".to_owned();
    let (mut lines, mut objects) = (String::new(), String::new());
    for number in 0..45_000 {
        let note = match number % 7 {
            0 => "\"two\nlines, \"\"quoted\"\" and 9876543210\"",
            1 => "5\" pipe",
            _ => "plain",
        };
        table.push_str(&format!("OD{number:012},Asha Rao,asha{number}@example.com,{note}\r\n"));
        lines.push_str(&format!(
            "2026-10-01 INFO user=asha{number}@example.com called from +919876543210\n"
        ));
        objects.push_str(&format!(
            "{{\"n\": {number}, \"contact\": {{\"phone\": 9876543210, \"mail\": \"asha{number}@example.com\"}}}}\n"
        ));
    }
    [("table.csv", table), ("lines.log", lines), ("objects.ndjson", objects)]
}

#[test]
fn threads_and_streams_give_the_same_bytes() {
    let sandbox = Sandbox::new();
    for (name, content) in large_inputs() {
        sandbox.write(name, &content);
        let one = sandbox.run(&["redact", name, "--threads", "1"]);
        assert_eq!(code(&one), 0);
        assert!(!String::from_utf8_lossy(&one.stdout).contains("asha1@"), "{name}");
        for threads in ["2", "5"] {
            let many = sandbox.run(&["redact", name, "--threads", threads]);
            assert!(one.stdout == many.stdout, "{name} differs with {threads} threads");
            assert_eq!(
                String::from_utf8_lossy(&one.stderr),
                String::from_utf8_lossy(&many.stderr),
                "{name}"
            );
        }
        let format = name.rsplit('.').next().unwrap().replace("log", "text");
        let streamed = sandbox.run_with(&["redact", "--format", &format], content.as_bytes());
        assert!(one.stdout == streamed.stdout, "{name} differs as a stream");
    }
}

#[test]
fn threads_report_the_same_findings() {
    let sandbox = Sandbox::new();
    for (name, content) in large_inputs() {
        sandbox.write(name, &content);
        let report =
            |threads| sandbox.run(&["scan", name, "--report", "jsonl", "--threads", threads]);
        let (one, many) = (report("1"), report("4"));
        let first_difference = String::from_utf8_lossy(&one.stdout)
            .lines()
            .zip(String::from_utf8_lossy(&many.stdout).lines())
            .find(|(one, many)| one != many)
            .map(|(one, many)| format!("{one}\n{many}"));
        assert_eq!(first_difference, None, "{name}");
        assert_eq!(one.stdout.len(), many.stdout.len(), "{name}");
        // Every offset points at what was found.
        for line in String::from_utf8_lossy(&many.stdout).lines().rev().take(50) {
            let finding: serde_json::Value = serde_json::from_str(line).unwrap();
            if finding["entity"] == "EMAIL" {
                let [start, end] = ["byte_start", "byte_end"]
                    .map(|field| usize::try_from(finding[field].as_u64().unwrap()).unwrap());
                assert!(content[start..end].ends_with("@example.com"), "{line}");
            }
        }
    }
}

#[test]
fn packed_files_come_and_go() {
    let sandbox = Sandbox::new();
    let (plain, redacted) =
        ("mail asha@example.com\n".repeat(10), "mail aXXXXX@example.com\n".repeat(10));
    let mut members = gzip(plain.as_bytes());
    members.extend(gzip(plain.as_bytes()));
    sandbox.write("in.log.gz", members);
    for output in ["out.log.gz", "out.log.zst", "out.log.bz2", "out.log"] {
        assert_eq!(code(&sandbox.run(&["redact", "in.log.gz", "-o", output, "-q"])), 0);
        let packed = sandbox.read(output);
        let magic = packed.get(..2).unwrap();
        let expected: &[u8] = match output.rsplit('.').next() {
            Some("gz") => &[0x1f, 0x8b],
            Some("zst") => &[0x28, 0xb5],
            Some("bz2") => b"BZ",
            _ => b"ma",
        };
        assert_eq!(magic, expected, "{output}");
        // What was packed is read back by a second run, which finds nothing left to change.
        let again = sandbox.run(&["redact", output, "-q"]);
        assert_eq!(String::from_utf8_lossy(&again.stdout), redacted.repeat(2), "{output}");
    }
}
