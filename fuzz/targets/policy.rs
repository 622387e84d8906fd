//! Arbitrary text as a policy: an error or a policy that compiles to an engine, or fails to with an error.

#![no_main]

use libfuzzer_sys::fuzz_target;
use raksha_redact::format::Format;
use raksha_redact::{Engine, Policy};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let parsed = match Policy::parse("fuzz.toml", text) {
        Ok(parsed) => parsed,
        Err(error) => {
            assert!(error.line >= 1 && error.column >= 1 && !error.problem.is_empty());
            return;
        }
    };
    assert_eq!(Policy::parse("fuzz.toml", text).map(|again| again.hash()), Ok(parsed.hash()));
    let Ok(compiled) = parsed.compile() else { return };
    let engine = Engine::new(compiled);
    // Custom policies may block, ask for keys or tokens; they must not panic.
    let options = raksha_redact::SessionOptions::default();
    let mut session = engine.session(&raksha_redact::Scope::default(), Format::Text, options);
    let text = b"Asha Verma, asha@example.com, +91 98765 43210, 2341 2341 2346\n";
    let environment = raksha_redact::NoEnvironment;
    if session.push(text, &environment).is_ok() && session.finish(&environment).is_ok() {
        while session.pull().is_some() {}
    }
});
