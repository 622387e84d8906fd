//! Door one: the bytes of a known format, from standard input to standard output.
//!
//! ```text
//! echo '{"phone": 9876543210}' | cargo run --example bytes_of_a_format -- ndjson
//! ```

use std::error::Error;
use std::io::{Read, Write};

use raksha_redact::format::{CsvOptions, Format};
use raksha_redact::{Engine, NoEnvironment, Policy, Redactor, Scope, SessionOptions};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let format = match arguments.next().as_deref() {
        None | Some("text") => Format::Text,
        Some("json") => Format::Json,
        Some("ndjson") => Format::Ndjson,
        Some("csv") => Format::Csv(CsvOptions::default()),
        Some(_) => return Err("the format is one of text, json, ndjson, csv".into()),
    };
    let policy = arguments.next().unwrap_or_else(|| "strict".to_owned());
    let policy = Policy::builtin(&policy).ok_or("no such policy")?.compile()?;
    let options = SessionOptions { annotate: true, ..SessionOptions::default() };
    let mut redactor = Redactor::new(&Engine::new(policy), &Scope::default(), format, options)?;

    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    let mut block = vec![0; 64 * 1024];
    let mut redacted = Vec::new();
    loop {
        let length = input.read(&mut block)?;
        if length == 0 {
            break;
        }
        let read = block.get(..length).unwrap_or_default();
        redactor.push(read, &NoEnvironment, &mut redacted)?;
        output.write_all(&redacted)?;
        redacted.clear();
    }
    let summary = redactor.finish(&NoEnvironment, &mut redacted)?;
    output.write_all(&redacted)?;
    let mut talk = std::io::stderr().lock();
    for (entity, count) in summary.entities() {
        writeln!(talk, "{entity}: {} found, {} redacted", count.found, count.acted)?;
    }
    writeln!(talk, "{} of {} records", summary.pii_records, summary.records)?;
    Ok(())
}
