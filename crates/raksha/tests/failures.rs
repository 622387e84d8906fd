//! What goes wrong is said clearly, ends with the right code, and never leaves half a file.

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

use common::{Sandbox, code, gzip, shown};

#[test]
fn missing_input_is_named() {
    let sandbox = Sandbox::new();
    insta::assert_snapshot!(shown(&sandbox.run(&["redact", "nowhere.csv"])), @r"
    exit: 3
    ----- stdout -----
    ----- stderr -----
    error: cannot read `nowhere.csv`: no such file or directory
    hint: check the path; `-` reads standard input
    ");
}

#[test]
fn directory_as_input_is_refused() {
    let sandbox = Sandbox::new();
    insta::assert_snapshot!(shown(&sandbox.run(&["redact", "."])), @r"
    exit: 3
    ----- stdout -----
    ----- stderr -----
    error: cannot read `.`: is a directory
    hint: name a file, or use `raksha scan` for a directory
    ");
}

#[test]
fn output_in_a_missing_directory_is_named() {
    let sandbox = Sandbox::new();
    sandbox.write("in.txt", "hello\n");
    insta::assert_snapshot!(shown(&sandbox.run(&["redact", "in.txt", "-o", "no/such/out.txt"])), @r"
    exit: 3
    ----- stdout -----
    ----- stderr -----
    error: cannot write `no/such/out.txt`: no such file or directory
    hint: create the directory first, or name another output with `-o`
    ");
}

#[test]
fn read_only_output_is_left_alone() {
    let sandbox = Sandbox::new();
    sandbox.write("in.txt", "hello\n");
    let target = sandbox.write("kept.txt", "precious\n");
    let mut permissions = std::fs::metadata(&target).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&target, permissions).unwrap();
    let output = sandbox.run(&["redact", "in.txt", "-o", "kept.txt"]);
    assert_eq!(code(&output), 3);
    assert!(shown(&output).contains("cannot write `kept.txt`: permission denied"));
    assert_eq!(sandbox.read("kept.txt"), b"precious\n");
    assert_eq!(sandbox.files(), ["in.txt", "kept.txt"]);
}

#[test]
fn usage_errors_end_with_two() {
    let sandbox = Sandbox::new();
    for arguments in [
        &["redact", "--format", "word"][..],
        &["redact", "--threads", "0"],
        &["scan"],
        &["scan", "x", "--fail-on", "sure"],
        &["no-such-command"],
        &[],
    ] {
        assert_eq!(code(&sandbox.run(arguments)), 2, "{arguments:?}");
    }
    assert_eq!(code(&sandbox.run(&["--help"])), 0);
    assert_eq!(code(&sandbox.run(&["--version"])), 0);
}

#[test]
fn unknown_policy_is_named_with_what_there_is() {
    let sandbox = Sandbox::new();
    sandbox.write("in.txt", "hello\n");
    insta::assert_snapshot!(shown(&sandbox.run(&["redact", "in.txt", "--policy", "strictest"])), @r"
    exit: 2
    ----- stdout -----
    ----- stderr -----
    error: no policy `strictest`: neither built in nor a file
    hint: built in are strict, guardian, pci, hipaa-safe-harbor, dpdp, rbi
    ");
}

#[test]
fn nothing_of_a_damaged_archive_is_written() {
    let sandbox = Sandbox::new();
    let lines: String = (0..5000)
        .map(|n| format!("{n} mail to asha{n}@example.com, call 98765{n:05} now\n"))
        .collect::<Vec<_>>()
        .concat();
    let packed = gzip(lines.as_bytes());
    let mut flipped = packed.clone();
    flipped[packed.len() / 2] ^= 0x10;
    let cut = packed[..packed.len() / 2].to_vec();
    for damaged in [flipped, cut] {
        sandbox.write("bad.log.gz", &damaged);
        for threads in ["1", "3"] {
            let to_file =
                sandbox.run(&["redact", "bad.log.gz", "-o", "out.log", "--threads", threads]);
            let to_stdout = sandbox.run(&["redact", "bad.log.gz", "--threads", threads]);
            let from_stdin = sandbox.run_with(&["redact", "--threads", threads], &damaged);
            for output in [to_file, to_stdout, from_stdin] {
                assert_eq!(code(&output), 3, "{}", shown(&output));
                assert!(output.stdout.is_empty());
                assert!(shown(&output).contains("gzip data, found at byte "), "{}", shown(&output));
            }
        }
        assert_eq!(sandbox.files(), ["bad.log.gz"]);
    }
}

#[test]
fn an_archive_without_its_magic_does_not_pass_as_it_is() {
    let sandbox = Sandbox::new();
    let mut packed = gzip("mail to asha@example.com\n".repeat(5000).as_bytes());
    packed[0] ^= 1;
    sandbox.write("bad.log.gz", &packed);
    sandbox.write("plain.log.gz", "mail to asha@example.com\n");
    let output = sandbox.run(&["redact", "bad.log.gz"]);
    assert_eq!(code(&output), 3, "{}", shown(&output));
    assert!(output.stdout.is_empty());
    let output = sandbox.run(&["redact", "plain.log.gz", "-q"]);
    assert_eq!(output.stdout, b"mail to aXXXXX@example.com\n");
}

#[test]
fn same_input_and_output_are_allowed() {
    let sandbox = Sandbox::new();
    sandbox.write("app.log", "mail to asha@example.com\n".repeat(100_000));
    let output = sandbox.run(&["redact", "app.log", "-o", "app.log", "--quiet"]);
    assert_eq!(shown(&output), "exit: 0\n----- stdout -----\n----- stderr -----\n");
    assert_eq!(sandbox.read("app.log"), "mail to aXXXXX@example.com\n".repeat(100_000).as_bytes());
    assert_eq!(sandbox.files(), ["app.log"]);
}

#[test]
fn damaged_input_is_not_replaced_by_what_is_left_of_it() {
    let sandbox = Sandbox::new();
    let packed = gzip("mail to asha@example.com\n".repeat(5000).as_bytes());
    let cut = &packed[..packed.len() / 2];
    sandbox.write("cut.log.gz", cut);
    let output = sandbox.run(&["redact", "cut.log.gz", "-o", "cut.log.gz"]);
    assert_eq!(code(&output), 3, "{}", shown(&output));
    assert!(shown(&output).contains("`cut.log.gz` ends too early"), "{}", shown(&output));
    assert_eq!(sandbox.read("cut.log.gz"), cut);
    assert_eq!(sandbox.files(), ["cut.log.gz"]);
}

#[test]
fn binary_bytes_pass_unharmed() {
    let sandbox = Sandbox::new();
    let mut bytes = b"a\0b\xff\xfe\xc3\x28 mail asha@example.com \x80\n\0\0\0\n".to_vec();
    bytes.extend(0..=255);
    let output = sandbox.run_with(&["redact", "--quiet", "--format", "text"], &bytes);
    assert_eq!(code(&output), 0, "{}", shown(&output));
    let mut expected = b"a\0b\xff\xfe\xc3\x28 mail aXXXXX@example.com \x80\n\0\0\0\n".to_vec();
    expected.extend(0..=255);
    assert_eq!(output.stdout, expected);
}

#[test]
fn long_line_is_streamed() {
    let sandbox = Sandbox::new();
    // Past every chunk limit: the threads give way to one stream.
    let mut line = "word ".repeat(1_700_000);
    line.push_str("asha@example.com\n");
    sandbox.write("long.log", &line);
    for threads in ["1", "4"] {
        let output = sandbox.run(&["redact", "long.log", "--quiet", "--threads", threads]);
        assert_eq!(code(&output), 0, "{}", String::from_utf8_lossy(&output.stderr));
        assert!(output.stdout.ends_with(b"word aXXXXX@example.com\n"));
        assert_eq!(output.stdout.len(), line.len() + 2);
    }
}

#[test]
fn deep_nesting_and_huge_numbers_end_well() {
    let sandbox = Sandbox::new();
    let deep = "[".repeat(200_000) + "\"asha@example.com\"" + &"]".repeat(200_000);
    let huge = format!("{{\"n\": {}, \"mail\": \"asha@example.com\"}}", "9".repeat(1_000_000));
    for document in [deep, huge, "{\"a\": \"unclosed asha@example.com ".to_owned()] {
        for format in ["json", "ndjson", "csv", "xml", "form", "logfmt", "text"] {
            let output =
                sandbox.run_with(&["redact", "--format", format, "-q"], document.as_bytes());
            assert!(matches!(code(&output), 0 | 4), "{format}: {}", shown(&output));
            let redacted = String::from_utf8_lossy(&output.stdout).into_owned();
            let unscanned = redacted.contains("[UNSCANNED ");
            assert!(!redacted.contains("asha@example.com"), "{format} leaks");
            assert_eq!(unscanned, code(&output) == 4, "{format}");
        }
    }
}

#[test]
fn empty_inputs_give_empty_outputs() {
    let sandbox = Sandbox::new();
    sandbox.write("empty.csv", "");
    for format in ["auto", "csv", "json", "text", "html"] {
        let output = sandbox.run(&["redact", "empty.csv", "--format", format, "-q"]);
        assert_eq!(shown(&output), "exit: 0\n----- stdout -----\n----- stderr -----\n", "{format}");
    }
}

#[test]
fn one_missing_source_does_not_stop_a_scan() {
    let sandbox = Sandbox::new();
    sandbox.write("a.log", "mail asha@example.com\n");
    let output =
        sandbox.run(&["scan", "nowhere.log", "a.log", "--report", "jsonl", "--fail-on", "low"]);
    assert_eq!(code(&output), 3, "{}", shown(&output));
    assert!(String::from_utf8_lossy(&output.stdout).contains("\"entity\":\"EMAIL\""));
}

#[test]
fn gravest_code_wins() {
    let sandbox = Sandbox::new();
    sandbox.write("found.log", "mail asha@example.com now\n");
    let packed = gzip("mail asha@example.com now\n".repeat(5000).as_bytes());
    sandbox.write("cut.log.gz", &packed[..packed.len() - 20]);
    let found = sandbox.run(&["scan", "found.log", "--fail-on", "low"]);
    assert_eq!(code(&found), 1, "{}", shown(&found));
    let damaged = sandbox.run(&["scan", "cut.log.gz", "found.log", "--fail-on", "low"]);
    assert_eq!(code(&damaged), 3, "{}", shown(&damaged));
}

#[test]
fn keys_come_from_files_or_the_environment() {
    let sandbox = Sandbox::new();
    sandbox.write("in.txt", "hello\n");
    sandbox.write("short.key", "123");
    sandbox.write("good.key", "0123456789abcdef");
    for (argument, part) in [
        ("k7", "`--key-file` has no `=`"),
        ("k_7=good.key", "`k_7` is no key id"),
        ("k7=short.key", "the key has 3 bytes, 16 are the minimum"),
    ] {
        let output = sandbox.run(&["redact", "in.txt", "--key-file", argument]);
        assert_eq!(code(&output), 2, "{}", shown(&output));
        assert!(shown(&output).contains(part), "{}", shown(&output));
        assert!(!shown(&output).contains("0123456789abcdef"));
    }
    assert_eq!(code(&sandbox.run(&["redact", "in.txt", "--key-file", "k7=none.key"])), 3);
    assert_eq!(code(&sandbox.run(&["redact", "in.txt", "--key-file", "k7=good.key"])), 0);
    let with = |value: &str| {
        let mut command = sandbox.command(&["redact", "in.txt"]);
        command.env("RAKSHA_KEY_K7", value).output().unwrap()
    };
    assert_eq!(code(&with("not-hexadecimal-secret")), 2);
    assert!(!shown(&with("not-hexadecimal-secret")).contains("secret`"));
    assert_eq!(code(&with("00112233445566778899aabbccddeeff")), 0);
}

#[test]
fn policy_errors_point_at_line_and_field() {
    let sandbox = Sandbox::new();
    sandbox.write("in.txt", "hello\n");
    sandbox.write("mine.toml", "name = \"mine\"\n[entity.PHONE]\naction = \"maks\"\n");
    insta::assert_snapshot!(shown(&sandbox.run(&["redact", "in.txt", "--policy", "mine.toml"])), @r"
    exit: 2
    ----- stdout -----
    ----- stderr -----
    error: mine.toml:3:10: `entity.PHONE.action`: unknown value
    hint: did you mean `mask`?
    ");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_told_truly() {
    let sandbox = Sandbox::new();
    sandbox.write("in.txt", "hello\n");
    let output = sandbox.run(&["redact", "in.txt", "-o", "/dev/full"]);
    assert_eq!(code(&output), 3, "{}", shown(&output));
    assert!(
        shown(&output).contains("free some space, then run again; a part may have been written")
    );
    assert!(!shown(&output).contains("overwritten"));
}
