//! `raksha rules`: what the engine looks for, and whether every rule keeps what its examples promise.

use raksha_core::detect::Detector;
use raksha_core::identifiers::{self, examples};

use crate::arguments::{RulesArguments, RulesCommand};
use crate::engine::Engine;
use crate::exit::{Code, Stop};
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
            Engine::load(&test.policy)?;
            let (report, failed) = run_examples();
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

/// Runs every example of every built-in rule against the whole detector: the report, and how many do not hold.
fn run_examples() -> (String, usize) {
    let detector = Detector::default();
    let (mut report, mut count, mut failed) = (String::new(), 0, 0);
    for rule in identifiers::all() {
        count += rule.found.len() + rule.spared.len();
        // Examples are synthetic and belong to the program, so they may be shown.
        for broken in examples::check(rule, &detector) {
            failed += 1;
            let kind = if broken.expected { "not found as marked" } else { "found" };
            report.push_str(&format!("{}: {kind} in {:?}\n", broken.rule, broken.text));
        }
    }
    let rules = identifiers::all().count();
    report.push_str(&format!("{rules} rules, {count} examples, {failed} failed\n"));
    (report, failed)
}
