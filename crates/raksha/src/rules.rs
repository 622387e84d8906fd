//! `raksha rules`: what the engine looks for, and whether every rule keeps what its examples promise.

use raksha_core::Confidence;
use raksha_core::identifiers::{self, Identifier};

use crate::arguments::{RulesArguments, RulesCommand};
use crate::engine::{Decision, Engine, Format};
use crate::exit::{Code, Stop};
use crate::explain::decisions;
use crate::output::Output;

/// Runs the command.
pub fn rules(arguments: &RulesArguments) -> Result<Code, Stop> {
    let mut output = Output::open(None, None)?;
    let code = match &arguments.command {
        RulesCommand::List => {
            output.put(list().as_bytes())?;
            Code::Done
        }
        RulesCommand::Test(test) => {
            // A policy runs the examples of its own rules when it is loaded; one that does not hold fails here.
            let engine = Engine::load(&test.policy)?;
            let (report, failed) = run_examples(&engine, &Engine::looking_for_everything()?)?;
            output.put(report.as_bytes())?;
            if failed == 0 { Code::Done } else { Code::Findings }
        }
    };
    output.finish()?;
    Ok(code)
}

fn list() -> String {
    let mut text = format!("{:<26} {:<16} {:>7} {:>8}\n", "RULE", "ENTITY", "VERSION", "EXAMPLES");
    for rule in identifiers::all() {
        text.push_str(&format!(
            "{:<26} {:<16} {:>7} {:>8}\n    {}\n",
            rule.rule,
            rule.entity.name(),
            rule.version,
            rule.found.len() + rule.spared.len(),
            rule.risk,
        ));
        for source in rule.sources {
            text.push_str(&format!("    {source}\n"));
        }
    }
    text.push_str(&format!("{} rules\n", identifiers::all().count()));
    text
}

/// Runs every example of every built-in rule: the report, and how many examples do not hold. An entity that the
/// policy leaves out is tried under one that looks for all: the two differ, since a date may be a date of birth.
fn run_examples(chosen: &Engine, everything: &Engine) -> Result<(String, usize), Stop> {
    let (mut report, mut examples, mut failed) = (String::new(), 0, 0);
    for rule in identifiers::all() {
        let engine = if chosen.looks_for(rule.entity) { chosen } else { everything };
        // Examples are synthetic and belong to the program, so they may be shown.
        for example in rule.found {
            examples += 1;
            for missed in missed(engine, rule, example)? {
                failed += 1;
                report.push_str(&format!("{}: not found: {missed} in {example:?}\n", rule.rule));
            }
        }
        for example in rule.spared {
            examples += 1;
            let found = decisions(engine, Format::Text, example.as_bytes())?;
            if found.iter().any(|decision| is_match(decision, rule, Confidence::Medium)) {
                failed += 1;
                report.push_str(&format!("{}: found in {example:?}\n", rule.rule));
            }
        }
    }
    let rules = identifiers::all().count();
    report.push_str(&format!("{rules} rules, {examples} examples, {failed} failed\n"));
    Ok((report, failed))
}

/// The marked values of an example that were not found exactly.
fn missed(engine: &Engine, rule: &Identifier, example: &str) -> Result<Vec<String>, Stop> {
    let (floor, marked) = match example.strip_prefix("low:") {
        Some(marked) => (Confidence::Low, marked),
        None => (Confidence::Medium, example),
    };
    let (text, values) = unmarked(marked);
    let found = decisions(engine, Format::Text, text.as_bytes())?;
    Ok(values
        .into_iter()
        .filter(|(start, value)| {
            let (start, end) = (*start as u64, (start + value.len()) as u64);
            !found
                .iter()
                .any(|decision| is_match(decision, rule, floor) && decision.raw == (start..end))
        })
        .map(|(_, value)| value)
        .collect())
}

fn is_match(decision: &Decision, rule: &Identifier, floor: Confidence) -> bool {
    decision.entity == rule.entity.name() && decision.confidence >= floor
}

/// The text of an example without its marks, and the marked values with their byte offsets.
fn unmarked(marked: &str) -> (String, Vec<(usize, String)>) {
    let mut text = String::with_capacity(marked.len());
    let mut values = Vec::new();
    let mut pieces = marked.split('«');
    text.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (value, rest) = piece.split_once('»').unwrap_or((piece, ""));
        values.push((text.len(), value.to_owned()));
        text.push_str(value);
        text.push_str(rest);
    }
    (text, values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_out() {
        let (text, values) = unmarked("call «98» or «76» now");
        assert_eq!(text, "call 98 or 76 now");
        assert_eq!(values, [(5, "98".to_owned()), (11, "76".to_owned())]);
    }
}
