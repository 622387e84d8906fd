//! `raksha redact`: one input in, the same with personal data masked out.

use std::path::Path;

use crate::arguments::RedactArguments;
use crate::engine::{Engine, SessionOptions, format_of};
use crate::exit::{Code, Failure, Stop};
use crate::input::Input;
use crate::output::Output;
use crate::pipeline::{Job, Part, run};
use crate::progress::{Progress, say, say_unscanned, say_warning, summary};

/// Runs the command.
pub fn redact(arguments: &RedactArguments) -> Result<Code, Stop> {
    let engine = Engine::load(&arguments.policy)?;
    let mut input = Input::open(&arguments.input)?;
    let format = format_of(arguments.format, input.head(), &input.name);
    let mut output = Output::open(arguments.output.as_deref(), input.permissions.clone())?;
    let options = SessionOptions { annotate: true, decisions: false };
    let threads = threads(arguments.threads, input.is_file);
    let job = Job { engine: &engine, format, options, threads };
    let mut progress = Progress::new(input.size, input.taken(), arguments.quiet);
    let result = run(job, &mut input, &mut |part: &Part| {
        output.put(&part.output)?;
        if part.flush {
            output.flush()?;
        }
        progress.update(part.acted);
        Ok(())
    });
    progress.clear();
    let tally = result?;
    let name = input.name.clone();
    if input.is_transcoded() && !arguments.quiet {
        say_warning(&format!("`{name}` is UTF-16; the output is UTF-8"));
    }
    if !tally.is_complete() && output.replaces(Path::new(&arguments.input)) {
        // What could not be read stands nowhere but in the input: never replace it by less.
        say_unscanned(&name, &tally);
        return Err(Failure::failed(
            format!("`{name}` was left as it is: a part of it could not be scanned"),
            "write to another file with `-o` to get the part that could be read",
        )
        .into());
    }
    // Some systems do not replace a file that is still open, and input and output may be the same file.
    drop(input);
    output.finish()?;
    if !arguments.quiet {
        say(&format!("raksha: {}", summary(&tally)));
    }
    say_unscanned(&name, &tally);
    Ok(if tally.is_complete() { Code::Done } else { Code::Partial })
}

/// Worker threads: as asked, or all cores for a file and one for a stream.
pub fn threads(asked: Option<u16>, is_file: bool) -> usize {
    match asked {
        Some(asked) => usize::from(asked),
        None if is_file => std::thread::available_parallelism().map_or(1, usize::from),
        None => 1,
    }
}
