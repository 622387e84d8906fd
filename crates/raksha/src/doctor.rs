//! `raksha doctor`: whether this installation finds what it must, and what it runs on.

use raksha_core::{Confidence, identifiers, limits};

use crate::arguments::DoctorArguments;
use crate::engine::{Engine, Format};
use crate::exit::{Code, Failure, Stop};
use crate::explain::decisions;
use crate::output::Output;

/// Planted values that every working installation finds: entity and a line that holds one, all synthetic.
const CANARIES: &[(&str, Format, &str)] = &[
    ("PHONE", Format::Text, "call +91 98765 43210 today\n"),
    ("EMAIL", Format::Text, "mail to asha.rao@example.com\n"),
    ("AADHAAR", Format::Text, "aadhaar 2341 2341 2346\n"),
    ("CREDIT_CARD", Format::Text, "card 4111 1111 1111 1111\n"),
    ("PAN", Format::Text, "PAN: ABCPV1234K\n"),
    ("UPI_ID", Format::Text, "pay asha@okaxis by UPI\n"),
    ("AADHAAR", Format::Json, "{\"aadhar\": 123412341234}"),
    ("PERSON", Format::Ndjson, "{\"customer_name\": \"Asha Rao\"}\n"),
];

/// Lines in which nothing may be found.
const CLEAN: &[&str] = &[
    "{\"at_millis\": 1700000000000, \"order_id\": \"OD123456789012345678\"}\n",
    "commit 3f786850e387550fdab836ed7e6dc881de23001b version 1.2.3.4\n",
];

/// Runs the command.
pub fn doctor(arguments: &DoctorArguments) -> Result<Code, Stop> {
    let engine = Engine::load(&arguments.policy)?;
    let (policy, hash) = engine.policy();
    let mut report = format!(
        "raksha     {} ({} {})\nprocessor  {}, {} cores\npolicy     {policy}, hash {hash}\nrules      {}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        vector_level(),
        std::thread::available_parallelism().map_or(1, usize::from),
        identifiers::all().count(),
    );
    report.push_str(&format!(
        "limits     segment {} bytes, record {} bytes, depth {}, decodings {}\n",
        limits::SEGMENT_BYTES_MAX,
        limits::RECORD_BYTES_MAX,
        limits::DEPTH_MAX,
        limits::DECODE_LAYERS_MAX,
    ));
    let failed = self_test(&engine, &mut report)?;
    let mut output = Output::open(None, None)?;
    output.put(report.as_bytes())?;
    output.finish()?;
    if failed == 0 {
        return Ok(Code::Done);
    }
    let hint =
        "do not rely on this installation; with `--policy`, check what that policy leaves out";
    Err(Failure::usage(format!("{failed} self-tests failed"), hint).into())
}

fn self_test(engine: &Engine, report: &mut String) -> Result<usize, Failure> {
    let mut failed = 0;
    for (entity, format, line) in CANARIES {
        let found = decisions(engine, *format, line.as_bytes())?;
        let good = found.iter().any(|decision| {
            decision.entity == *entity && decision.confidence >= Confidence::Medium
        });
        if !good {
            failed += 1;
            report.push_str(&format!("self-test  FAILED: planted {entity} not found\n"));
        }
    }
    for line in CLEAN {
        let found = decisions(engine, Format::Text, line.as_bytes())?;
        for decision in found.iter().filter(|decision| decision.confidence >= Confidence::Medium) {
            failed += 1;
            report
                .push_str(&format!("self-test  FAILED: {} found in clean text\n", decision.entity));
        }
    }
    if failed == 0 {
        let count = CANARIES.len() + CLEAN.len();
        report.push_str(&format!("self-test  ok ({count} planted values and clean lines)\n"));
    }
    Ok(failed)
}

/// The widest vector instructions of this processor that the engine has a path for.
fn vector_level() -> &'static str {
    #[cfg(target_arch = "x86_64")]
    {
        if std::arch::is_x86_feature_detected!("avx512bw") {
            return "x86-64 with AVX-512";
        }
        if std::arch::is_x86_feature_detected!("avx2") {
            return "x86-64 with AVX2";
        }
    }
    "portable path"
}
