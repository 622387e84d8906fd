//! Bytes in, bytes out: a session for those who want nothing but the text.

use crate::decision::{Decision, Summary};
use crate::engine::{Engine, Scope};
use crate::environment::Environment;
use crate::format::Format;
use crate::session::{Blocked, Chunk, Session, SessionOptions};

/// Redacts a stream. Keeps of it only what was not given back yet.
///
/// ```
/// use raksha_redact::{Engine, NoEnvironment, Policy, Redactor, Scope, SessionOptions, format::Format};
///
/// let policy = Policy::builtin("strict").unwrap().compile().unwrap();
/// let mut redactor =
///     Redactor::new(&Engine::new(policy), &Scope::default(), Format::Text, SessionOptions::default())?;
/// let mut out = Vec::new();
/// redactor.push(b"write to ravi@exam", &NoEnvironment, &mut out)?;
/// redactor.push(b"ple.com today\n", &NoEnvironment, &mut out)?;
/// redactor.finish(&NoEnvironment, &mut out)?;
/// assert_eq!(out, b"write to rXXXXX@example.com today\n");
/// # Ok::<(), raksha_redact::Blocked>(())
/// ```
#[derive(Debug)]
pub struct Redactor {
    session: Session,
    /// Bytes that were not given back, then those that were not walked.
    kept: Vec<u8>,
    /// The absolute offset of the first kept byte.
    base: u64,
    /// How many of the kept bytes were walked.
    walked: usize,
}

impl Redactor {
    /// A redactor for one stream. A policy with tokens needs a [`Session`] and a host that answers.
    pub fn new(
        engine: &Engine,
        scope: &Scope,
        format: Format,
        options: SessionOptions,
    ) -> Result<Self, Blocked> {
        let session = engine.session(scope, format, options);
        if session.needs_tokens() {
            return Err(Blocked::Tokens);
        }
        Ok(Self { session, kept: Vec::new(), base: 0, walked: 0 })
    }

    /// Takes in the next bytes and appends what is decided.
    pub fn push(
        &mut self,
        input: &[u8],
        environment: &dyn Environment,
        out: &mut Vec<u8>,
    ) -> Result<(), Blocked> {
        if self.kept.is_empty() {
            // Nothing is left from before: the input itself is the window, and only its tail is kept.
            let consumed = self.session.feed(input, environment)?;
            self.drain(input, out);
            let done = (self.session.pulled() - self.base) as usize;
            self.kept.extend_from_slice(input.get(done..).unwrap_or_default());
            self.walked = consumed.saturating_sub(done);
            self.base += done as u64;
            return Ok(());
        }
        self.kept.extend_from_slice(input);
        let window = self.kept.get(self.walked..).unwrap_or_default();
        self.walked += self.session.feed(window, environment)?;
        self.forget(out);
        Ok(())
    }

    /// The stream ends: appends the rest.
    pub fn finish(
        &mut self,
        environment: &dyn Environment,
        out: &mut Vec<u8>,
    ) -> Result<Summary, Blocked> {
        let rest = self.kept.get(self.walked..).unwrap_or_default();
        let summary = self.session.finish_with(rest, environment)?;
        self.walked = self.kept.len();
        self.forget(out);
        Ok(summary)
    }

    /// The decisions since the last call, if the options ask for them.
    pub fn decisions(&mut self) -> impl Iterator<Item = Decision> + '_ {
        self.session.decisions()
    }

    /// The sums so far.
    pub fn summary(&self) -> &Summary {
        self.session.summary()
    }

    fn forget(&mut self, out: &mut Vec<u8>) {
        let kept = std::mem::take(&mut self.kept);
        self.drain(&kept, out);
        self.kept = kept;
        let done = ((self.session.pulled() - self.base) as usize).min(self.kept.len());
        self.kept.drain(..done);
        self.walked = self.walked.saturating_sub(done);
        self.base += done as u64;
    }

    /// Appends all that can be pulled; `kept` begins at `base`.
    fn drain(&mut self, kept: &[u8], out: &mut Vec<u8>) {
        while let Some(chunk) = self.session.pull() {
            match chunk {
                Chunk::New(bytes) => out.extend_from_slice(bytes),
                Chunk::Same(range) => {
                    let from = (range.start - self.base) as usize;
                    let to = (range.end - self.base) as usize;
                    out.extend_from_slice(kept.get(from..to).unwrap_or_default());
                }
            }
        }
    }
}
