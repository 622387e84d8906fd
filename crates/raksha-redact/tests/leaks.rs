//! Nothing that leaves the library beside the redacted bytes holds a value: not a decision, a sum or an error, in
//! whatever way they are printed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is a test")]

mod common;

use std::fmt::Write as _;

use common::{KEEPING, engine, engines, format, redact};
use raksha_redact::policy::BUILT_IN;
use raksha_redact::{
    Engine, NoEnvironment, Policy, Redactor, Scope, SessionOptions, format::Format,
};

/// Seeded values, all synthetic, with the key they stand under.
const SEEDS: &[(&str, &str)] = &[
    ("phone", "9876501234"),
    ("email", "meenakshi.sundaram@example.com"),
    ("aadhaar", "234123412346"),
    ("pan", "ABCPV1234K"),
    ("passport", "K7654321"),
    ("voter_id", "ABC1234567"),
    ("gstin", "27ABCPV1234K1Z5"),
    ("upi_id", "meenakshi77@okaxis"),
    ("card_number", "4111111111111111"),
    ("cvv", "739"),
    ("ip_address", "203.0.113.77"),
    ("mac_address", "3c:22:fb:01:02:03"),
    ("customer_name", "Meenakshi Sundaram"),
    ("address", "14 Lake View Road, Kolkata, West Bengal 700016"),
    ("date_of_birth", "1990-04-12"),
    ("password", "correct-horse-7"),
    ("otp", "482913"),
    ("account_number", "50100123456789"),
];

/// Policies that take out all of the seeds.
const STRICT_LIKE: [&str; 4] = ["strict", "dpdp", "rbi", "hipaa-safe-harbor"];

/// The seeds in every format that names its values.
fn documents() -> Vec<(&'static str, String)> {
    let join = |between: &str, one: &dyn Fn(&str, &str) -> String| {
        SEEDS.iter().map(|(key, value)| one(key, value)).collect::<Vec<_>>().join(between)
    };
    let json = join(", ", &|key, value| format!("\"{key}\": \"{value}\""));
    let header = join(",", &|key, _| key.to_owned());
    let row = join(",", &|_, value| format!("\"{value}\""));
    let xml = join("\n", &|key, value| format!("<{key}>{value}</{key}>"));
    vec![
        ("json", format!("{{\"list\": [{{{json}}}]}}\n")),
        ("ndjson", format!("{{{json}}}\n")),
        ("csv", format!("{header}\n{row}\n")),
        ("xml", format!("<r>{xml}</r>\n")),
        ("logfmt", join(" ", &|key, value| format!("{key}=\"{value}\"")) + "\n"),
        ("text", join("\n", &|key, value| format!("{key}: {value}")) + "\n"),
        ("form", join("&", &|key, value| format!("{key}={}", value.replace(' ', "+")))),
        // Keys may be values too, and must not come out in a path.
        (
            "json",
            "{\"9876501234\": {\"meenakshi.sundaram@example.com\": {\"pan\": \"ABCPV1234K\"}}}"
                .into(),
        ),
    ]
}

/// The seeds that stand in a text, with blanks or with plus signs.
fn found(text: &str) -> Vec<&'static str> {
    let plain = text.replace('+', " ");
    SEEDS.iter().map(|(_, value)| *value).filter(|value| plain.contains(value)).collect()
}

#[test]
fn the_search_finds_the_seeds_where_nothing_is_masked() {
    let keeping = engine(KEEPING);
    for (name, document) in documents() {
        let text = redact(&keeping, format(name), &[document.as_bytes()]).text();
        assert_eq!(text, document);
        let expected =
            if document.contains("list") || document.contains("otp") { SEEDS.len() } else { 3 };
        assert_eq!(found(&text).len(), expected, "{name}");
    }
}

#[test]
fn outputs_hold_no_seed() {
    for policy in STRICT_LIKE {
        let engine = engine(policy);
        for (name, document) in documents() {
            let text = redact(&engine, format(name), &[document.as_bytes()]).text();
            assert!(found(&text).is_empty(), "{policy}, {name}: {:?} in {text}", found(&text));
        }
    }
}

#[test]
fn decisions_and_sums_hold_no_seed() {
    for (policy, engine) in engines() {
        for (name, document) in documents() {
            let redacted = redact(&engine, format(name), &[document.as_bytes()]);
            assert!(!redacted.decisions.is_empty() || policy == "pci", "{policy}, {name}");
            let shown = format!(
                "{:?}\n{:#?}\n{:?}",
                redacted.decisions, redacted.decisions, redacted.summary
            );
            assert!(found(&shown).is_empty(), "{policy}, {name}: {:?}", found(&shown));
        }
    }
}

/// Sessions are printed with bytes of the stream inside, policies with errors of all kinds.
#[test]
fn sessions_and_blocks_hold_no_seed() {
    let options = SessionOptions { decisions: true, ..SessionOptions::default() };
    for (name, _) in BUILT_IN {
        let engine = engine(name);
        for (format_name, document) in documents() {
            let mut shown = format!("{engine:?}");
            let mut redactor =
                Redactor::new(&engine, &Scope::default(), format(format_name), options).unwrap();
            let mut session = engine.session(&Scope::default(), format(format_name), options);
            for piece in document.as_bytes().chunks(37) {
                redactor.push(piece, &NoEnvironment, &mut Vec::new()).unwrap();
                session.push(piece, &NoEnvironment).unwrap();
                write!(shown, "{session:?} {:?}", session.pending()).unwrap();
            }
            assert!(found(&shown).is_empty(), "{name}, {format_name}: {:?}", found(&shown));
            let shown = format!("{redactor:?}");
            assert!(found(&shown).is_empty(), "{name}, {format_name}: {:?}", found(&shown));
        }
    }
    for policy in [
        "[entity]\nEMAIL = { mode = \"block\" }",
        "[entity]\nEMAIL = { action = \"hash\", key = \"k7\" }",
    ] {
        for (format_name, document) in documents() {
            let error = blocked(&engine(policy), format(format_name), &document);
            assert!(found(&error).is_empty(), "{format_name}: {error}");
        }
    }
}

fn blocked(engine: &Engine, format: Format, document: &str) -> String {
    let mut session = engine.session(&Scope::default(), format, SessionOptions::default());
    let pushed = session.push(document.as_bytes(), &NoEnvironment);
    let error = pushed.and_then(|()| session.finish(&NoEnvironment).map(drop)).unwrap_err();
    assert_eq!(session.pull(), None, "nothing leaves a blocked session");
    format!("{error} {error:?} {session:?}")
}

/// A policy file may hold values in its lists; what is said about the file may not. (Names of fields are said: a
/// hint needs them, and they are no place for values.)
#[test]
fn policy_errors_hold_no_seed() {
    let wrong = [
        "[[allow]]\nvalues = [\"SEED\"]\nowner = \"x\"\n",
        "[[allow]]\nvalues = [\"SEED\"]\nentities = [\"NOTHING\"]\nowner = \"x\"\nreason = \"y\"\nexpires = 2027-01-31\n",
        "[[force]]\nentity = \"EMAIL\"\nvalues = [\"SEED\", 3]\n",
        "[[force]]\nentity = \"SEED\"\nvalues = []\n",
        "[[force]]\nentity = \"EMAIL\"\nvalues = \"SEED\"\nwhat = 1\n",
        "[[force]]\nentity = \"EMAIL\"\nvalues = [\"SEED\n",
        "[[rule]]\nname = \"x\"\nregex = \"(SEED\"\n",
        "[[rule]]\nname = \"x\"\nexamples = [\"SEED\"]\n",
        "[[rule]]\nid = \"a.b\"\nentity = \"EMPLOYEE\"\nregex = \"E[0-9]{6}\"\nfound = [\"SEED\"]\n",
        "[[rule]]\nid = \"a.b\"\nentity = \"EMPLOYEE\"\nregex = \".*\"\nspared = [\"SEED\"]\n",
        "SEED",
        "name = 1 # SEED",
    ];
    for text in wrong {
        for (_, value) in SEEDS {
            let text = text.replace("SEED", value);
            assert!(found(&text).contains(value), "{text}");
            let error = match Policy::parse("test.toml", &text).and_then(|policy| policy.compile())
            {
                Ok(_) => panic!("a policy that must fail: {text}"),
                Err(error) => format!("{error} {error:?}"),
            };
            assert!(!error.contains(value), "{text}\n{error}");
        }
    }
}
