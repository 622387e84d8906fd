//! The command line as typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use raksha_core::Confidence;

use crate::engine::Names;

const AFTER_HELP: &str = "\
Examples:
  raksha redact orders.csv                       redacted copy on standard output
  raksha redact orders.csv -o clean.csv          to a file, written whole or not at all
  tail -f app.log | raksha redact                as a filter, line by line
  raksha scan src/ --report sarif --fail-on high stop a build on personal data
  raksha explain 'call me on 98765 43210'        why is this personal data?

Exit codes: 0 done, 1 findings at or above --fail-on, 2 usage or configuration,
3 input or output failed, 4 part of the input could not be scanned.";

/// Finds personal data in files and streams and takes it out before it leaks.
#[derive(Parser, Debug)]
#[command(name = "raksha", version, about, after_help = AFTER_HELP, max_term_width = 100)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Write a copy of a file or stream with personal data masked.
    ///
    /// Reads text, logfmt, JSON, NDJSON, CSV, TSV, HTML, XML and form data; gzip, zstd and bzip2 are unpacked on the
    /// way. Everything that is not personal data comes out byte for byte as it went in.
    #[command(after_help = REDACT_EXAMPLES)]
    Redact(RedactArguments),
    /// Report personal data in files and directories without changing them.
    ///
    /// Reports show masked samples only, never a value.
    #[command(after_help = SCAN_EXAMPLES)]
    Scan(ScanArguments),
    /// Tell which rule finds what in a text, on what evidence, and what the policy would do.
    Explain(ExplainArguments),
    /// List the rules, or run their examples.
    Rules(RulesArguments),
    /// Measure precision, recall and leaks on annotated corpora.
    Eval(EvalArguments),
    /// Check this installation: a self-test with planted values, limits, versions.
    Doctor(DoctorArguments),
}

const REDACT_EXAMPLES: &str = "\
Examples:
  raksha redact orders.csv
  raksha redact export.ndjson.gz -o export.clean.ndjson.gz
  raksha redact --policy guardian dataset.csv
  kubectl logs -f pod | raksha redact | tee clean.log";

const SCAN_EXAMPLES: &str = "\
Examples:
  raksha scan exports/ --report html -o report.html
  raksha scan orders.csv app.log --report jsonl
  raksha scan --staged --fail-on high            as a pre-commit hook";

/// Which policy, and how names are looked for.
#[derive(Args, Debug, Clone)]
pub struct PolicyArguments {
    /// A built-in policy (strict, guardian, pci, hipaa-safe-harbor, dpdp, rbi) or a policy file.
    #[arg(long, value_name = "NAME|FILE", default_value = "strict")]
    pub policy: String,
    /// How names and addresses are looked for: not at all, by keys and cues, or with the tagger too.
    #[arg(long, value_enum, value_name = "MODE")]
    pub names: Option<Names>,
    /// A key for keyed hashes: its id and a file that holds it. `RAKSHA_KEY_<ID>` in the environment, in hexadecimal,
    /// does the same.
    #[arg(long, value_name = "ID=FILE")]
    pub key_file: Vec<String>,
}

/// `raksha redact`.
#[derive(Args, Debug)]
pub struct RedactArguments {
    /// The file to redact; `-` or nothing reads standard input.
    #[arg(value_name = "INPUT", default_value = "-")]
    pub input: PathBuf,
    /// Where to write; standard output if not given. `.gz`, `.zst` and `.bz2` are packed.
    #[arg(short, long, value_name = "OUTPUT")]
    pub output: Option<PathBuf>,
    #[command(flatten)]
    pub policy: PolicyArguments,
    /// The format of the input; guessed from name and content if not given.
    #[arg(long, value_enum, default_value = "auto")]
    pub format: FormatArgument,
    /// Worker threads; all cores for files, one for streams if not given.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
    /// No progress and no summary; errors are still told.
    #[arg(short, long)]
    pub quiet: bool,
}

/// `raksha scan`.
#[derive(Args, Debug)]
pub struct ScanArguments {
    /// Files and directories to scan; `-` reads standard input.
    #[arg(value_name = "INPUT", required_unless_present = "staged")]
    pub inputs: Vec<PathBuf>,
    /// Scan what `git commit` would commit now, instead of files.
    #[arg(long, conflicts_with = "inputs")]
    pub staged: bool,
    /// The kind of report.
    #[arg(long, value_enum, default_value = "text")]
    pub report: Report,
    /// Where to write the report; standard output if not given.
    #[arg(short, long, value_name = "OUTPUT")]
    pub output: Option<PathBuf>,
    /// End with exit code 1 if something this sure (or surer) was found.
    #[arg(long, value_name = "CONFIDENCE", value_parser = parse_confidence)]
    pub fail_on: Option<Confidence>,
    /// Show file names as they are; otherwise personal data in them is masked, and `~7` behind a name means the seventh
    /// source of the scan.
    #[arg(long)]
    pub show_paths: bool,
    /// Leave findings less sure than this out of the report: low for jsonl, medium for people if not given.
    #[arg(long, value_name = "CONFIDENCE", value_parser = parse_confidence)]
    pub min_confidence: Option<Confidence>,
    #[command(flatten)]
    pub policy: PolicyArguments,
    /// The format of the inputs; guessed for each if not given.
    #[arg(long, value_enum, default_value = "auto")]
    pub format: FormatArgument,
    /// Worker threads; all cores if not given.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
    /// No progress and no summary; errors are still told.
    #[arg(short, long)]
    pub quiet: bool,
}

/// `raksha explain`.
#[derive(Args, Debug)]
pub struct ExplainArguments {
    /// The text; `-` reads standard input.
    #[arg(value_name = "TEXT")]
    pub text: String,
    /// The key, column or attribute name the text stands under.
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
    #[command(flatten)]
    pub policy: PolicyArguments,
}

/// `raksha rules`.
#[derive(Args, Debug)]
pub struct RulesArguments {
    /// What to do with the rules.
    #[command(subcommand)]
    pub command: RulesCommand,
}

/// `raksha rules list|test`.
#[derive(Subcommand, Debug)]
pub enum RulesCommand {
    /// List every rule with what it finds, its version, risk and sources.
    List,
    /// Run every example of every rule, and those of a policy's own rules.
    Test(RulesTestArguments),
}

/// `raksha rules test`.
#[derive(Args, Debug)]
pub struct RulesTestArguments {
    /// The policy the examples run under; its own rules are tested too.
    #[command(flatten)]
    pub policy: PolicyArguments,
}

/// `raksha eval`.
#[derive(Args, Debug)]
pub struct EvalArguments {
    /// Annotated corpora: JSON Lines of `{"id", "text", "spans": [{"start", "end", "label"}]}`.
    #[arg(value_name = "CORPUS", required = true)]
    pub corpora: Vec<PathBuf>,
    #[command(flatten)]
    pub policy: PolicyArguments,
    /// Findings less sure than this do not count.
    #[arg(long, value_name = "CONFIDENCE", value_parser = parse_confidence, default_value = "medium")]
    pub min_confidence: Confidence,
    /// How to print the result.
    #[arg(long, value_enum, default_value = "table")]
    pub format: EvalFormat,
}

/// `raksha doctor`.
#[derive(Args, Debug)]
pub struct DoctorArguments {
    #[command(flatten)]
    pub policy: PolicyArguments,
}

/// `--format` of redact and scan.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum FormatArgument {
    Auto,
    Csv,
    Tsv,
    Json,
    Ndjson,
    Logfmt,
    Text,
    Html,
    Xml,
    Form,
}

/// `--report` of scan.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Report {
    /// For people at a terminal.
    Text,
    /// One JSON object a finding.
    Jsonl,
    /// SARIF 2.1.0, for code scanning services.
    Sarif,
    /// One page without scripts or network.
    Html,
}

/// `--format` of eval.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum EvalFormat {
    Table,
    Json,
    Markdown,
}

fn parse_confidence(text: &str) -> Result<Confidence, String> {
    Confidence::from_name(text).ok_or_else(|| "one of low, medium, high, certain".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definition_is_consistent() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }
}
