//! `raksha scan`: reports personal data without changing anything. Reports hold masks, never values.

mod html;
mod jsonl;
mod naming;
mod sarif;
mod sources;
mod text;

use std::io;

use raksha_core::Confidence;

use crate::arguments::{Report, ScanArguments};
use crate::engine::{Decision, Engine, SessionOptions, Tally, format_of};
use crate::exit::{Code, Failure, Stop};
use crate::input::Input;
use crate::output::Output;
use crate::pipeline::{Job, Part, run};
use crate::progress::{Progress, counted, grouped, say, say_failure, say_warning, summary};
use crate::redact::threads;
use naming::Naming;
use sources::Source;

/// A kind of report: appends to `out` what is to be written.
trait Reporter {
    /// One finding of a source.
    fn finding(&mut self, source: &str, decision: &Decision, out: &mut Vec<u8>);
    /// A source has come to its end.
    fn source_end(
        &mut self,
        _source: &Source,
        _tally: &Tally,
        _out: &mut Vec<u8>,
    ) -> io::Result<()> {
        Ok(())
    }
    /// Everything is scanned.
    fn end(&mut self, _totals: &Totals, _out: &mut Vec<u8>) {}
}

/// What a whole scan came to.
#[derive(Default)]
struct Totals {
    tally: Tally,
    sources: u64,
    binaries: u64,
    binary_bytes: u64,
    surest: Option<Confidence>,
    code: Option<Code>,
}

impl Totals {
    fn worsen(&mut self, code: Code) {
        self.code = self.code.max(Some(code));
    }
}

/// Runs the command.
pub fn scan(arguments: &ScanArguments) -> Result<Code, Stop> {
    let engine = Engine::load(&arguments.policy)?;
    let mut output = Output::open(arguments.output.as_deref(), None)?;
    let mut reporter: Box<dyn Reporter> = match arguments.report {
        Report::Text => Box::new(text::Text::new(arguments.output.is_none())),
        Report::Jsonl => Box::new(jsonl::Jsonl),
        Report::Sarif => Box::new(sarif::Sarif::new()),
        Report::Html => Box::new(html::Html::new(engine.policy().0)),
    };
    let mut totals = Totals::default();
    let naming = Naming::new(arguments.show_paths)?;
    let sources = if arguments.staged {
        sources::staged(&naming)?
    } else {
        sources::collect(&arguments.inputs, &naming, &mut |failure| {
            totals.worsen(failure.code);
            say_failure(&failure);
        })
    };
    for source in sources {
        match scan_source(arguments, &engine, &source, reporter.as_mut(), &mut output, &mut totals)
        {
            Ok(()) => {}
            Err(Stop::BrokenPipe) => return Err(Stop::BrokenPipe),
            // One file that cannot be read does not keep the others from being scanned.
            Err(Stop::Failure(failure)) => {
                totals.worsen(failure.code);
                say_failure(&failure);
            }
        }
    }
    let mut out = Vec::new();
    reporter.end(&totals, &mut out);
    output.put(&out)?;
    output.finish()?;
    if !arguments.quiet {
        say_totals(&totals);
    }
    if !totals.tally.is_complete() {
        totals.worsen(Code::Partial);
    }
    if arguments.fail_on.is_some_and(|floor| totals.surest >= Some(floor)) {
        totals.worsen(Code::Findings);
    }
    Ok(totals.code.unwrap_or(Code::Done))
}

fn scan_source(
    arguments: &ScanArguments,
    engine: &Engine,
    source: &Source,
    reporter: &mut dyn Reporter,
    output: &mut Output,
    totals: &mut Totals,
) -> Result<(), Stop> {
    let mut input = source.open()?;
    if source.walked && is_binary(input.head()) {
        totals.binaries += 1;
        totals.binary_bytes += input.size.unwrap_or_default();
        return Ok(());
    }
    let format = format_of(arguments.format, input.head(), &input.name);
    let options = SessionOptions { annotate: false, decisions: true };
    let job = Job { engine, format, options, threads: threads(arguments.threads, input.is_file) };
    let floor = arguments.min_confidence.unwrap_or(match arguments.report {
        Report::Jsonl => Confidence::Low,
        Report::Text | Report::Sarif | Report::Html => Confidence::Medium,
    });
    let mut progress = Progress::new(input.size, input.taken(), arguments.quiet);
    let mut out = Vec::new();
    let result = run(job, &mut input, &mut |part: &Part| {
        out.clear();
        for decision in &part.decisions {
            totals.surest = totals.surest.max(Some(decision.confidence));
            if decision.confidence >= floor {
                reporter.finding(&source.name, decision, &mut out);
            }
        }
        output.put(&out)?;
        if part.flush {
            output.flush()?;
        }
        progress.update(part.decisions.len() as u64);
        Ok(())
    });
    progress.clear();
    let tally = result?;
    for (reason, bytes) in &tally.unscanned {
        say_warning(&format!(
            "`{}`: {} not scanned ({reason})",
            source.name,
            counted(*bytes, "byte")
        ));
    }
    totals.tally.add(&tally);
    totals.sources += 1;
    out.clear();
    let ended = reporter.source_end(source, &tally, &mut out);
    ended.map_err(|error| Failure::reading(&source.name, &error))?;
    output.put(&out)
}

/// Whether a file met in a directory is no text. UTF-16 text counts as binary too, and is told as such.
fn is_binary(head: &[u8]) -> bool {
    memchr::memchr(0, head).is_some()
}

fn say_totals(totals: &Totals) {
    let tally = &totals.tally;
    say(&format!("raksha: {}; {}", counted(totals.sources, "source"), summary(tally)));
    if totals.binaries > 0 {
        let bytes = grouped(totals.binary_bytes);
        say(&format!("skipped {} ({bytes} bytes)", counted(totals.binaries, "binary file")));
    }
}

/// A path with array positions replaced, so that `/items/7/phone` and `/items/8/phone` count together.
fn generalised(path: &str) -> String {
    let steps: Vec<&str> = path
        .split('/')
        .map(|step| {
            let is_position = !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
            if is_position { "*" } else { step }
        })
        .collect();
    steps.join("/")
}

impl Source {
    fn open(&self) -> Result<Input, Failure> {
        match &self.staged {
            Some(object) => Input::from_bytes(self.name.clone(), sources::staged_content(object)?),
            // What was typed is told as it was typed; what was met on the way is not.
            None if self.walked => Input::open_as(&self.path, &self.name),
            None => Input::open(&self.path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_generalised() {
        assert_eq!(generalised("/items/12/phone"), "/items/*/phone");
        assert_eq!(generalised(""), "");
    }
}
