//! Each command's good path, as its users see it.

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

use common::{Sandbox, code, shown};

#[test]
fn redact_a_table() {
    let sandbox = Sandbox::with_examples();
    insta::assert_snapshot!(shown(&sandbox.run(&["redact", "orders.csv"])));
}

#[test]
fn redact_a_table_with_objects() {
    let sandbox = Sandbox::with_examples();
    insta::assert_snapshot!(shown(&sandbox.run(&["redact", "events.csv", "--policy", "guardian"])));
}

#[test]
fn redact_a_log_from_standard_input() {
    let sandbox = Sandbox::with_examples();
    let log = sandbox.read("app.log");
    insta::assert_snapshot!(shown(&sandbox.run_with(&["redact", "-"], &log)));
}

#[test]
fn redact_names_in_sentences() {
    let sandbox = Sandbox::with_examples();
    let chat = b"Spoke with Priya Raghunathan today.\nsend it to Flat 302, Sai Residency, Kothrud, Pune 411038\n";
    let said = |mode: &str| {
        let output = sandbox.run_with(&["redact", "-", "--quiet", "--names", mode], chat);
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(said("full"), "Spoke with PXXX RXXX today.\nsend it to [ADDRESS]\n");
    assert!(said("off").contains("Priya Raghunathan"), "the tagger and the cues are off");
}

#[test]
fn redact_objects_to_a_file() {
    let sandbox = Sandbox::with_examples();
    let output = sandbox.run(&["redact", "partner.ndjson", "-o", "clean.ndjson", "--quiet"]);
    assert_eq!(shown(&output), "exit: 0\n----- stdout -----\n----- stderr -----\n");
    insta::assert_snapshot!(String::from_utf8(sandbox.read("clean.ndjson")).unwrap());
}

#[test]
fn second_pass_changes_nothing() {
    let sandbox = Sandbox::with_examples();
    for name in ["orders.csv", "events.csv", "app.log", "partner.ndjson"] {
        assert_eq!(code(&sandbox.run(&["redact", name, "-o", "once", "--format", "auto"])), 0);
        let once = sandbox.read("once");
        sandbox.write(name, &once);
        let twice = sandbox.run(&["redact", name, "-q"]);
        assert_eq!(
            String::from_utf8_lossy(&twice.stdout),
            String::from_utf8_lossy(&once),
            "{name}"
        );
    }
}

#[test]
fn scan_as_text() {
    let sandbox = Sandbox::with_examples();
    let output = sandbox.run(&["scan", "app.log", "partner.ndjson", "--fail-on", "high"]);
    insta::assert_snapshot!(shown(&output));
}

#[test]
fn scan_as_lines_of_json() {
    let sandbox = Sandbox::with_examples();
    let output = sandbox.run(&["scan", "events.csv", "--report", "jsonl"]);
    insta::assert_snapshot!(shown(&output));
}

#[test]
fn scan_as_sarif() {
    let sandbox = Sandbox::with_examples();
    let output = sandbox.run(&["scan", "app.log", "--report", "sarif", "-q"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["version"], "2.1.0");
    let run = &report["runs"][0];
    let rules: Vec<&serde_json::Value> =
        run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
    let results = run["results"].as_array().unwrap();
    assert!(!results.is_empty());
    let log = sandbox.read("app.log");
    for result in results {
        assert!(rules.contains(&&result["ruleId"]));
        let region = &result["locations"][0]["physicalLocation"]["region"];
        let start = usize::try_from(region["byteOffset"].as_u64().unwrap()).unwrap();
        let line = log[..start].split(|byte| *byte == b'\n').count();
        assert_eq!(region["startLine"], line);
        assert!(region["byteLength"].as_u64().unwrap() > 0);
        assert_ne!(result["message"]["text"], "");
    }
}

#[test]
fn scan_as_a_page() {
    let sandbox = Sandbox::with_examples();
    let output = sandbox.run(&["scan", ".", "--report", "html", "-o", "report.html", "-q"]);
    assert_eq!(shown(&output), "exit: 0\n----- stdout -----\n----- stderr -----\n");
    let page = String::from_utf8(sandbox.read("report.html")).unwrap();
    for part in ["<!DOCTYPE html>", "orders.csv", "PHONE"] {
        assert!(page.contains(part), "{part}");
    }
    for forbidden in ["<script", "http://", "https://", "@import", "url("] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    for tag in ["table", "details", "div", "tr", "td", "code"] {
        let (opened, closed) =
            (page.matches(&format!("<{tag}")).count(), page.matches(&format!("</{tag}>")).count());
        assert!(opened >= closed && closed > 0, "{tag}: {opened} opened, {closed} closed");
    }
}

#[test]
fn scan_walks_directories() {
    let sandbox = Sandbox::new();
    for directory in ["src/deep", ".git"] {
        std::fs::create_dir_all(sandbox.path(directory)).unwrap();
    }
    for file in ["src/a.log", "src/deep/b.log", ".git/c.log"] {
        sandbox.write(file, "mail asha@example.com\n");
    }
    sandbox.write("src/image.bin", b"\0\x01\x02 asha@example.com");
    let output = sandbox.run(&["scan", ".", "--report", "jsonl", "--fail-on", "high"]);
    assert_eq!(code(&output), 1, "{}", shown(&output));
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let sources: Vec<&str> = text.lines().filter_map(|line| line.split('"').nth(3)).collect();
    assert_eq!(sources, ["src/a.log", "src/deep/b.log"]);
    assert!(shown(&output).contains("skipped 1 binary file (20 bytes)"));
    assert_eq!(code(&sandbox.run(&["scan", ".", "--fail-on", "certain"])), 0);
}

#[test]
fn scan_what_is_staged() {
    let sandbox = Sandbox::new();
    let git = |arguments: &[&str]| {
        let mut command = std::process::Command::new("git");
        command
            .args(arguments)
            .current_dir(sandbox.path(""))
            .output()
            .is_ok_and(|o| o.status.success())
    };
    if !git(&["init", "-q"]) {
        // Without git there is nothing to stage.
        assert_eq!(code(&sandbox.run(&["scan", "--staged"])), 3);
        return;
    }
    sandbox.write("staged.log", "mail asha@example.com\n");
    sandbox.write("not staged.log", "mail ravi@example.com\n");
    assert!(git(&["add", "staged.log"]));
    // What is staged counts, not what stands in the file by now.
    sandbox.write("staged.log", "nothing here any more\n");
    let output = sandbox.run(&["scan", "--staged", "--report", "jsonl", "--fail-on", "high"]);
    assert_eq!(code(&output), 1, "{}", shown(&output));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(text.lines().count(), 1);
    assert!(text.contains("\"source\":\"staged.log\""));
}

#[test]
fn explain_a_value() {
    let sandbox = Sandbox::new();
    insta::assert_snapshot!(shown(&sandbox.run(&["explain", "call me on 98765 43210"])));
}

#[test]
fn explain_a_value_under_its_key() {
    let sandbox = Sandbox::new();
    let output = sandbox.run(&["explain", "123412341234", "--key", "aadhar_no"]);
    insta::assert_snapshot!(shown(&output));
}

#[test]
fn explain_nothing() {
    let sandbox = Sandbox::new();
    insta::assert_snapshot!(shown(&sandbox.run_with(&["explain", "-"], b"all is well")), @r"
    exit: 0
    ----- stdout -----
    Nothing found.
    If the text stands under a key or column, name it with `--key`.
    ----- stderr -----
    ");
}

#[test]
fn every_rule_is_listed() {
    let sandbox = Sandbox::new();
    let list = sandbox.run(&["rules", "list"]);
    assert_eq!(code(&list), 0);
    for entity in ["AADHAAR", "PHONE", "EMAIL", "CREDIT_CARD", "GSTIN"] {
        assert!(shown(&list).contains(entity), "{entity}");
    }
}

#[test]
fn every_example_holds() {
    let sandbox = Sandbox::new();
    let test = sandbox.run(&["rules", "test"]);
    assert_eq!(code(&test), 0, "{}", shown(&test));
    assert!(shown(&test).contains(" examples, 0 failed"));
}

#[test]
fn doctor_is_content() {
    let sandbox = Sandbox::new();
    let output = sandbox.run(&["doctor"]);
    assert_eq!(code(&output), 0, "{}", shown(&output));
    assert!(shown(&output).contains("self-test  ok (10 planted values and clean lines)"));
    assert!(shown(&output).contains("policy     strict, hash sha256:"));
}

#[test]
fn eval_counts_hits_misses_and_leaks() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "corpus.jsonl",
        r#"{"id": "1", "text": "mail asha@example.com now", "spans": [{"start": 5, "end": 21, "label": "EMAIL"}]}
{"id": "2", "text": "फ़ोन: +919876543210", "spans": [{"start": 6, "end": 19, "label": "PHONE"}]}
{"id": "3", "text": "ask Acme Corp about the invoice", "spans": [{"start": 4, "end": 13, "label": "ORG"}]}
{"id": "4", "text": "build 1.2.3 of commit 3f786850e387550fdab836ed7e6dc881de23001b", "spans": [], "negative": true}
{"id": "5", "text": "the SSN is somewhere", "spans": [{"start": 4, "end": 7, "label": "SSN"}], "partial_gold": true}
"#,
    );
    insta::assert_snapshot!(shown(&sandbox.run(&["eval", "corpus.jsonl"])));
    let json = sandbox.run(&["eval", "corpus.jsonl", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(report["entities"]["EMAIL"]["exact"]["f1"], 1.0);
    assert_eq!(report["entities"]["US_SSN"]["overlap"]["recall"], 0.0);
}

#[test]
fn utf16_is_read() {
    let sandbox = Sandbox::new();
    let text = "\u{feff}name,mail\r\nAsha Rao,asha@example.com\r\n";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    sandbox.write("sheet.csv", bytes);
    let output = sandbox.run(&["redact", "sheet.csv"]);
    assert_eq!(code(&output), 0);
    let shown = shown(&output);
    assert!(shown.contains("AXXX RXXX,aXXXXX@example.com\r\n"), "{shown}");
    assert!(shown.contains("`sheet.csv` is UTF-16; the output is UTF-8"));

    // A stream is told by its first bytes too, though only one of them is needed to tell packed data.
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let streamed = common::shown(&sandbox.run_with(&["redact", "--format", "csv"], &bytes));
    assert!(streamed.contains("AXXX RXXX,aXXXXX@example.com\r\n"), "{streamed}");
}
