//! No command shows a value: seeded values are looked for in everything the commands write. First it is proven that
//! the search finds them where nothing is masked.

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

use std::process::Output;

use common::{Sandbox, code, shown};

/// Seeded values, all synthetic, with the key or cue they stand under.
const SEEDS: &[(&str, &str)] = &[
    ("phone", "9876501234"),
    ("email", "meenakshi.sundaram@example.com"),
    ("aadhaar", "234123412346"),
    ("pan", "ABCPV1234K"),
    ("passport", "K7654321"),
    ("upi_id", "meenakshi77@okaxis"),
    ("card_number", "4111111111111111"),
    ("ip_address", "203.0.113.77"),
    ("customer_name", "Meenakshi Sundaram"),
    ("password", "correct-horse-7"),
];

/// A policy under which nothing of the seeds is touched.
const KEEPING: &str = "name = \"keeping\"\n\n[entity.MRZ]\n";

fn inputs(sandbox: &Sandbox) -> Vec<&'static str> {
    let header: Vec<&str> = SEEDS.iter().map(|(key, _)| *key).collect();
    let values: Vec<&str> = SEEDS.iter().map(|(_, value)| *value).collect();
    sandbox.write("seeds.csv", format!("{}\n{}\n", header.join(","), values.join(",")));
    let members: Vec<String> =
        SEEDS.iter().map(|(key, value)| format!("\"{key}\": \"{value}\"")).collect();
    sandbox.write("seeds.ndjson", format!("{{{}}}\n", members.join(", ")));
    sandbox.write("seeds.json", format!("{{\"list\": [{{{}}}]}}\n", members.join(", ")));
    let lines: Vec<String> = SEEDS.iter().map(|(key, value)| format!("{key}: {value}\n")).collect();
    sandbox.write("seeds.log", lines.concat());
    // A key may be a value too, and must not come out in a path.
    sandbox.write("keys.json", "{\"9876501234\": {\"meenakshi.sundaram@example.com\": true}}\n");
    vec!["seeds.csv", "seeds.ndjson", "seeds.json", "seeds.log"]
}

/// The seeds that stand in an output or in a file it wrote.
fn leaked(sandbox: &Sandbox, output: &Output) -> Vec<&'static str> {
    let mut text = shown(output);
    for file in sandbox.files().iter().filter(|name| name.starts_with("out.")) {
        text.push_str(&String::from_utf8_lossy(&sandbox.read(file)));
    }
    SEEDS.iter().map(|(_, value)| *value).filter(|value| text.contains(value)).collect()
}

#[test]
fn search_finds_what_is_kept() {
    let sandbox = Sandbox::new();
    sandbox.write("keeping.toml", KEEPING);
    for input in inputs(&sandbox) {
        let output = sandbox.run(&["redact", input, "--policy", "keeping.toml"]);
        assert_eq!(code(&output), 0, "{}", shown(&output));
        assert_eq!(leaked(&sandbox, &output).len(), SEEDS.len(), "{input}");
    }
}

#[test]
fn no_command_shows_a_value() {
    let sandbox = Sandbox::new();
    let mut commands: Vec<Vec<String>> = Vec::new();
    for input in inputs(&sandbox).into_iter().chain(["keys.json"]) {
        commands.push(vec!["redact".into(), input.into()]);
        commands.push(vec!["redact".into(), input.into(), "-o".into(), "out.txt".into()]);
        for report in ["text", "jsonl", "sarif", "html"] {
            for arguments in [
                &["scan", input, "--report", report][..],
                &["scan", input, "--report", report, "--min-confidence", "low", "-o", "out.report"],
            ] {
                commands.push(arguments.iter().map(|argument| (*argument).to_owned()).collect());
            }
        }
    }
    for (key, value) in SEEDS {
        commands.push(vec!["explain".into(), (*value).into(), "--key".into(), (*key).into()]);
        commands.push(vec!["explain".into(), format!("the {key} is {value}")]);
    }
    commands.push(vec!["rules".into(), "test".into()]);
    commands.push(vec!["doctor".into()]);
    for command in commands {
        let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        let output = sandbox.run(&arguments);
        assert_eq!(leaked(&sandbox, &output), [""; 0], "{arguments:?}\n{}", shown(&output));
    }
}

#[test]
fn errors_do_not_quote_the_input() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "bad.jsonl",
        "{\"text\": \"call 9876501234\", \"spans\": [{\"start\": \"9876501234\"}]}\n",
    );
    sandbox.write("bad.toml", "name = 9876501234\n[entity.\"9876501234\"]\n");
    for arguments in [&["eval", "bad.jsonl"][..], &["redact", "bad.jsonl", "--policy", "bad.toml"]]
    {
        let output = sandbox.run(arguments);
        assert_eq!(code(&output), 2, "{}", shown(&output));
        assert!(String::from_utf8_lossy(&output.stderr).contains("error: "));
    }
    let output = sandbox.run(&["eval", "bad.jsonl"]);
    assert_eq!(leaked(&sandbox, &output), [""; 0]);
}

/// Seeds that a file name can hold.
fn files_named_by_seeds(sandbox: &Sandbox) -> Vec<&'static str> {
    let mut seeds = Vec::new();
    for (key, value) in SEEDS {
        if ["phone", "email", "aadhaar", "pan", "upi_id", "card_number"].contains(key) {
            sandbox.write(&format!("kyc/{key}_{value}/{value}.csv"), "phone\n9876543210\n");
            sandbox.write(&format!("kyc/{key}_{value}.csv.gz"), "no archive \u{ff}\0");
            seeds.push(*value);
        }
    }
    seeds
}

#[test]
fn no_report_shows_a_value_in_a_file_name() {
    let sandbox = Sandbox::new();
    let seeds = files_named_by_seeds(&sandbox);
    for report in ["text", "jsonl", "sarif", "html"] {
        let shown_with = |flags: &[&str]| {
            let arguments = [&["scan", "kyc", "--report", report], flags].concat();
            let text = shown(&sandbox.run(&arguments)).replace("%40", "@");
            seeds.iter().filter(|seed| text.contains(**seed)).count()
        };
        assert_eq!(
            shown_with(&["--show-paths"]),
            seeds.len(),
            "{report}: the search finds nothing"
        );
        assert_eq!(shown_with(&[]), 0, "{report}");
    }
}
