//! Clean input costs no memory: once a session is warm, a clean record allocates nothing and is not copied.

use std::alloc::System;

use raksha_redact::format::{CsvOptions, Format};
use raksha_redact::{Chunk, Engine, NoEnvironment, Policy, Scope, SessionOptions};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTED: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// One test only: the counts are those of the whole process.
#[test]
fn clean_records_allocate_nothing_and_are_not_copied() {
    let json = "{\"order_id\":\"OD123456789012345\",\"quantity\":3,\"price\":1299.50,\"status\":\"placed\",\
                \"notes\":\"leave at the gate after five\",\"tracking\":\"3f0a9b8c7d6e5f4a3b2c\",\
                \"items\":[{\"sku\":\"AB12CD34\",\"count\":2}],\"nested\":\"{\\\"size\\\":\\\"large\\\"}\"}\n";
    let csv = "17,\"{\"\"product\"\": \"\"Laptop Bag\"\", \"\"price\"\": 4500}\",in stock\n";
    let log = "2026-01-05T10:11:12.345Z INFO  [http-12] o.s.web.Servlet - request completed status=200 ms=17\n";
    let cases = [
        (Format::Ndjson, "", json),
        (Format::Json, "", json),
        (Format::Csv(CsvOptions::default()), "id,data,state\n", csv),
        (Format::Text, "", log),
    ];
    for policy in ["strict", "guardian"] {
        let policy = Policy::builtin(policy).unwrap().compile().unwrap();
        let engine = Engine::new(policy);
        for (format, head, record) in cases {
            let mut session = engine.session(&Scope::default(), format, SessionOptions::default());
            let push = record.repeat(200);
            let mut feed = |window: &[u8]| {
                let consumed = session.feed(window, &NoEnvironment).unwrap();
                assert_eq!(consumed, window.len(), "{format:?}");
                while let Some(chunk) = session.pull() {
                    assert!(matches!(chunk, Chunk::Same(_)), "{format:?}");
                }
            };
            feed(format!("{head}{record}").as_bytes());
            feed(push.as_bytes());
            let region = Region::new(COUNTED);
            for _ in 0..5 {
                feed(push.as_bytes());
            }
            let change = region.change();
            let taken = change.allocations + change.reallocations;
            assert_eq!(taken, 0, "{format:?} allocated in a thousand clean records: {change:?}");
        }
    }
}
