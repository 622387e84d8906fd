//! Door two: single values, such as the headers of a request or the columns of a row.

use std::error::Error;
use std::io::Write;

use raksha_core::{Path, Segment, SegmentKind};
use raksha_redact::format::Format;
use raksha_redact::{Engine, NoEnvironment, Policy, Scope, SessionOptions};

fn main() -> Result<(), Box<dyn Error>> {
    let engine = Engine::new(Policy::builtin("strict").ok_or("no such policy")?.compile()?);
    let options = SessionOptions { decisions: true, ..SessionOptions::default() };
    let mut session = engine.session(&Scope::default(), Format::Text, options);

    let headers = [
        ("content-type", "application/json"),
        ("x-customer-phone", "+91 98765 43210"),
        ("referer", "https://shop.example/?q=ravi%40example.com"),
        ("x-forwarded-for", "203.0.113.7"),
    ];
    let mut path = Path::new();
    for (name, value) in headers {
        let mark = path.push_key(name.as_bytes());
        session.push_segment(
            &Segment {
                path: &path,
                key: Some(name.as_bytes()),
                parent: None,
                kind: SegmentKind::Value,
                raw: 0..value.len() as u64,
                text: value.as_bytes(),
                layers: &[],
            },
            &NoEnvironment,
        )?;
        path.truncate(mark);
    }
    session.end_record()?;

    let mut out = std::io::stdout().lock();
    for (name, value) in headers {
        let redacted = session.pull_value().and_then(|value| value.text);
        let text = redacted
            .map_or_else(|| value.to_owned(), |text| String::from_utf8_lossy(&text).into_owned());
        writeln!(out, "{name}: {text}")?;
    }
    for decision in session.decisions() {
        let evidence = decision.evidence.names().join(", ");
        writeln!(
            out,
            "{}: {} ({}): {evidence}",
            decision.path, decision.name, decision.confidence
        )?;
    }
    Ok(())
}
