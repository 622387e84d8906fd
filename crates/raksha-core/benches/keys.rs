//! What keys, names and addresses cost, in nanoseconds a call: best of many short rounds, which a busy machine
//! does not disturb.
//!
//! `cargo bench -p raksha-core --bench keys`
#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::cast_precision_loss,
    missing_docs,
    reason = "a measurement reports, and stops at what it cannot read"
)]

use std::hint::black_box;
use std::time::Instant;

use raksha_core::identifiers::{self, Extent};
use raksha_core::keys::{self, KeyCache, KeyTable};
use raksha_core::names::{address, person};

const ROUNDS: usize = 200;
const CALLS: usize = 2_000;

fn measure(name: &str, mut run: impl FnMut() -> bool) {
    let mut best = f64::MAX;
    let mut found = false;
    for _ in 0..ROUNDS {
        let started = Instant::now();
        for _ in 0..CALLS {
            found = black_box(run());
        }
        best = best.min(started.elapsed().as_secs_f64() * 1e9 / CALLS as f64);
    }
    println!("{name:<58} {best:8.1} ns  {}", if found { "found" } else { "nothing" });
}

/// The text without its mark, and where the mark stood.
fn marked(text: &str) -> (Vec<u8>, usize) {
    let at = text.find('^').expect("a mark");
    (text.replacen('^', "", 1).into_bytes(), at)
}

fn main() {
    addresses();
    names();
    keys_of_values();
    tables();
}

fn addresses() {
    for text in [
        "the request to the ^house service was sent",
        "the ^house has 12 rooms",
        "flat rate of 3, and the ^road ahead is long",
        "GET /a status=200 ms=31 bytes=^478239",
        "order ^560038 shipped from the main warehouse",
        "He lives at ^Flat No. 204, Sai Residency, Kothrud, Pune 411038.",
        "Deliver to 12, MG Road, Indiranagar, Bengaluru ^560038 today",
    ] {
        let (bytes, at) = marked(text);
        measure(&format!("address::around {text:.40}"), || {
            address::around(black_box(&bytes), black_box(at)).is_some()
        });
    }
    for text in ["12 MG Road, Bengaluru, 560001", "verified", "192.168.1.1"] {
        measure(&format!("address::declared {text}"), || {
            address::declared(black_box(text.as_bytes()), Extent::Whole).is_some()
        });
    }
}

fn names() {
    for text in ["Rajesh Kumar", "verified", "user_profile_123", "12345", "ravi@example.com"] {
        measure(&format!("person::declared {text}"), || {
            person::declared(black_box(text.as_bytes()), Extent::Whole).is_some()
        });
    }
    for text in [
        "^customer care executive called",
        "the ^driver version is 4",
        "Dear Customer, ^regards from us",
        "^Dear Priya Sharma, your order",
    ] {
        let (bytes, at) = marked(text);
        measure(&format!("person::behind_cue {text}"), || {
            person::behind_cue(black_box(&bytes), black_box(at)).is_some()
        });
    }
}

fn keys_of_values() {
    for text in [
        "hello there ^9812345678",
        "sent to ^98",
        "phone=^98",
        r#"{"mobile_no": "^98"#,
        "PAN no. ^A",
    ] {
        let (bytes, at) = marked(text);
        measure(&format!("keys::key_before {text}"), || {
            keys::key_before(black_box(&bytes), black_box(at)).is_some()
        });
    }
    for text in ["please send the ^token to the service that asked", "customer ^name: Ravi Kumar"] {
        let (bytes, at) = marked(text);
        measure(&format!("keys::key_around, value_after {text:.28}"), || {
            let key = keys::key_around(black_box(&bytes), black_box(at));
            keys::value_after(&bytes, key.end).is_some()
        });
    }
}

fn tables() {
    let table =
        KeyTable::new(identifiers::all().flat_map(|identifier| {
            identifier.keys.iter().map(|phrase| (*phrase, identifier.entity))
        }));
    let mut cache = KeyCache::new();
    for (key, parent) in [
        ("mobile_no", None),
        ("customer_phone_number", None),
        ("name", Some("customer")),
        ("unrelated_thing", None),
        ("customermobilenumber", None),
    ] {
        let parent = parent.map(str::as_bytes);
        measure(&format!("KeyTable::analyze {key}"), || {
            !table.analyze(black_box(key.as_bytes()), parent).declares.is_empty()
        });
        measure(&format!("KeyCache::get {key}"), || {
            !cache.get(&table, black_box(key.as_bytes()), parent).declares.is_empty()
        });
    }
}
