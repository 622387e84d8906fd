//! The `raksha` command line: arguments in, library calls, results out.
//!
//! **Invariant:** data goes to standard output, talk to standard error, and neither shows a value that the policy
//! masks; an output file is whole or not there; the exit code tells the gravest thing that happened.
//!
//! ```text
//! $ echo 'mobile: 9876543210' | raksha redact --quiet
//! mobile: 98XXXXXX10
//! ```

#![forbid(unsafe_code)]
#![expect(
    clippy::format_push_string,
    reason = "reports are built from short lines; the plain words are worth the allocation"
)]

mod arguments;
mod chunk;
mod doctor;
mod engine;
mod eval;
mod exit;
mod explain;
mod input;
mod output;
mod packed;
mod pipeline;
mod progress;
mod redact;
mod rules;
mod scan;
mod utf16;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use exit::{Code, Stop};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match &arguments.command {
        Command::Redact(redact) => redact::redact(redact),
        Command::Scan(scan) => scan::scan(scan),
        Command::Explain(explain) => explain::explain(explain),
        Command::Rules(rules) => rules::rules(rules),
        Command::Eval(eval) => eval::eval(eval),
        Command::Doctor(doctor) => doctor::doctor(doctor),
    };
    let code = match result {
        Ok(code) => code,
        // Who reads our output has seen enough, as `head` does: that is a good end.
        Err(Stop::BrokenPipe) => Code::Done,
        Err(Stop::Failure(failure)) => {
            progress::say_failure(&failure);
            failure.code
        }
    };
    ExitCode::from(code.number())
}
