//! `raksha explain`: which rule finds what in a text, on what evidence, and what the policy does about it. Shows masks
//! only, so that its output may be pasted into a ticket.

use std::path::Path;

use raksha_core::identifiers;
use serde_json::json;

use crate::arguments::ExplainArguments;
use crate::engine::{Decision, Engine, Format, SessionOptions};
use crate::exit::{Code, Failure, Stop, shown};
use crate::input::Input;
use crate::output::Output;

/// The longest text that is explained, in bytes: a listing of more helps nobody.
const EXPLAINED_BYTES_MAX: usize = 1024 * 1024;

/// Runs the command.
pub fn explain(arguments: &ExplainArguments) -> Result<Code, Stop> {
    let engine = Engine::load(&arguments.policy)?;
    let text = if arguments.text == "-" { standard_input()? } else { arguments.text.clone() };
    let decisions = match &arguments.key {
        None => decisions(&engine, Format::Text, text.as_bytes())?,
        Some(key) => {
            let document = json!({ key: text }).to_string();
            decisions(&engine, Format::Json, document.as_bytes())?
        }
    };
    let (policy, _) = engine.policy();
    let mut report = String::new();
    for decision in &decisions {
        report.push_str(&described(decision, &policy));
    }
    if decisions.is_empty() {
        report.push_str("Nothing found.\n");
        if arguments.key.is_none() {
            report.push_str("If the text stands under a key or column, name it with `--key`.\n");
        }
    }
    let mut output = Output::open(None, None)?;
    output.put(report.as_bytes())?;
    output.finish()?;
    Ok(Code::Done)
}

/// Everything the engine finds in a document, in order.
pub fn decisions(
    engine: &Engine,
    format: Format,
    document: &[u8],
) -> Result<Vec<Decision>, Failure> {
    let options = SessionOptions { annotate: false, decisions: true };
    let mut session = engine.session(format, options);
    let (mut output, mut decisions) = (Vec::new(), Vec::new());
    // A block is a decision too: what was found before it is still to be told.
    let pushed = session.push(document, &mut output);
    let finished = pushed.and_then(|()| session.finish(&mut output).map(|_| ()));
    session.drain(&mut decisions);
    match finished {
        Err(blocked) if decisions.is_empty() => Err(Failure::failed(
            format!("the policy blocks this text: {}", blocked.reason),
            "explain it under a policy that masks",
        )),
        _ => {
            decisions.sort_by_key(|decision| (decision.raw.start, decision.raw.end));
            Ok(decisions)
        }
    }
}

fn described(decision: &Decision, policy: &str) -> String {
    let rule = identifiers::all().find(|identifier| identifier.rule == decision.rule);
    let mut text = format!(
        "{} {}  {}\n  where     characters {} to {}{}\n  rule      {}\n",
        decision.entity,
        decision.confidence,
        shown(&decision.masked),
        decision.span.start,
        decision.span.end,
        if decision.path.is_empty() {
            String::new()
        } else {
            format!(" of {}", shown(&decision.path))
        },
        rule.map_or_else(
            || decision.rule.clone(),
            |rule| format!("{} version {}", rule.rule, rule.version)
        ),
    );
    if let Some(rule) = rule {
        text.push_str(&format!("  risk      {}\n", rule.risk));
    }
    text.push_str(&format!("  evidence  {}\n", decision.evidence.names().join(", ")));
    text.push_str(&format!("  {policy:<9} {}\n", decision.action));
    text
}

fn standard_input() -> Result<String, Failure> {
    let mut input = Input::open(Path::new("-"))?;
    let mut bytes = Vec::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let length = input.read(&mut buffer)?;
        if length == 0 {
            return Ok(String::from_utf8_lossy(&bytes).into_owned());
        }
        bytes.extend_from_slice(buffer.get(..length).unwrap_or_default());
        if bytes.len() > EXPLAINED_BYTES_MAX {
            return Err(Failure::usage(
                format!("the text is longer than {EXPLAINED_BYTES_MAX} bytes"),
                "use `raksha scan` for files",
            ));
        }
    }
}
