//! What the fuzz targets share: engines, splits of the input, and the properties that every format keeps.
//!
//! **Invariant:** a target panics if and only if the engine broke a promise.

#![forbid(unsafe_code)]

use std::sync::LazyLock;

use raksha_redact::format::Format;
use raksha_redact::policy::BUILT_IN;
use raksha_redact::{Engine, NoEnvironment, Policy, Redactor, Scope, SessionOptions, Summary};

/// One engine for each built-in policy.
static ENGINES: LazyLock<Vec<Engine>> = LazyLock::new(|| {
    let engine = |(name, _): &(&str, &str)| {
        let policy = Policy::builtin(name).expect("a built-in policy parses");
        Engine::new(policy.compile().expect("a built-in policy compiles"))
    };
    BUILT_IN.iter().map(engine).collect()
});

/// Passes after which an output must not change any more.
const PASSES_MAX: usize = 8;

/// Choices taken from the beginning of the fuzzer's bytes.
pub struct Choices<'a>(&'a [u8]);

impl<'a> Choices<'a> {
    /// All bytes are still there.
    pub const fn new(data: &'a [u8]) -> Self {
        Self(data)
    }

    /// The next byte, or 0 at the end.
    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// A number from two bytes.
    pub fn number(&mut self) -> usize {
        usize::from(self.byte()) << 8 | usize::from(self.byte())
    }

    /// One of several things.
    pub fn pick<'b, T: ?Sized>(&mut self, from: &[&'b T]) -> &'b T {
        from[usize::from(self.byte()) % from.len()]
    }

    /// Whether there are no bytes left.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is left.
    pub const fn rest(self) -> &'a [u8] {
        self.0
    }
}

/// Redacts what comes in these pieces.
pub fn redact(engine: &Engine, format: Format, pieces: &[&[u8]]) -> (Vec<u8>, Summary) {
    let mut redactor = Redactor::new(engine, &Scope::default(), format, SessionOptions::default())
        .expect("built-in policies need no tokens");
    let mut out = Vec::new();
    for piece in pieces {
        redactor.push(piece, &NoEnvironment, &mut out).expect("built-in policies never block");
    }
    let summary = redactor.finish(&NoEnvironment, &mut out).expect("built-in policies never block");
    (out, summary)
}

/// What every format promises: any split gives the same output; where nothing was transformed the output is the
/// input; further passes come to rest.
///
/// The first five bytes choose the policy and the splits, the rest is the document.
pub fn check_format(format: Format, data: &[u8]) {
    let mut choices = Choices::new(data);
    let engine = &ENGINES[usize::from(choices.byte()) % ENGINES.len()];
    let (first, second) = (choices.number(), choices.number());
    let document = choices.rest();
    let (whole, summary) = redact(engine, format, &[document]);
    if summary.acted() == 0 && summary.unscanned_bytes() == 0 {
        assert_eq!(show(&whole), show(document), "nothing was transformed");
    }
    let first = first % (document.len() + 1);
    let second = first + second % (document.len() - first + 1);
    let pieces = [&document[..first], &document[first..second], &document[second..]];
    let (split, split_summary) = redact(engine, format, &pieces);
    assert_eq!(show(&split), show(&whole), "split at {first} and {second}");
    assert_eq!(split_summary.acted(), summary.acted(), "split at {first} and {second}");
    settles(engine, format, whole);
}

/// Masks take context away from what stands around them, so on input without any sense a second pass may find
/// something that the first did not; yet passes must come to rest soon, and never grow what they mask.
/// (For documents with sense the second pass must change nothing: `crates/raksha-redact/tests/properties.rs`.)
fn settles(engine: &Engine, format: Format, mut document: Vec<u8>) {
    for _ in 0..PASSES_MAX {
        let (again, _) = redact(engine, format, &[&document]);
        if again == document {
            return;
        }
        document = again;
    }
    panic!("no rest after {PASSES_MAX} passes: {}", show(&document));
}

/// Bytes for people. Fuzzing data is synthetic, so a message may show it.
pub fn show(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}
