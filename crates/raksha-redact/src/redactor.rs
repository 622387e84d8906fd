//! Bytes in, bytes out: a session for those who want nothing but the text.

use crate::decision::{Decision, Summary};
use crate::engine::{Engine, Scope};
use crate::environment::Environment;
use crate::format::Format;
use crate::session::{Blocked, Chunk, Session, SessionOptions};

/// How much is walked before the result is taken out, in bytes: the edits of so much stay in the processor's cache,
/// those of a large push would not.
const WINDOW_BYTES: usize = 32 * 1024;

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
    /// How much is walked at once, in bytes.
    window: usize,
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
        // Blocks of text follow the windows: the larger, the fewer values are cut off from what stands before them.
        let window = if format == Format::Text { usize::MAX } else { WINDOW_BYTES };
        Ok(Self { session, kept: Vec::new(), base: 0, walked: 0, window })
    }

    /// Takes in the next bytes and appends what is decided; nothing, if the policy blocks on something in them.
    pub fn push(
        &mut self,
        input: &[u8],
        environment: &dyn Environment,
        out: &mut Vec<u8>,
    ) -> Result<(), Blocked> {
        let length = out.len();
        let pushed = self.walk(input, environment, out);
        if pushed.is_err() {
            out.truncate(length);
        }
        pushed
    }

    fn walk(
        &mut self,
        mut input: &[u8],
        environment: &dyn Environment,
        out: &mut Vec<u8>,
    ) -> Result<(), Blocked> {
        let mut step = self.window;
        while !self.kept.is_empty() {
            // Only as much is copied as it takes to be done with what was kept.
            let before = self.kept.len();
            let (head, rest) = input.split_at(input.len().min(step));
            let mut kept = std::mem::take(&mut self.kept);
            kept.extend_from_slice(head);
            let (_, done) = self.window(&kept, kept.len(), environment, out)?;
            if done < before || rest.is_empty() {
                kept.drain(..done);
                input = rest;
                step = step.saturating_mul(2);
            } else {
                kept.clear();
                input = input.get(done - before..).unwrap_or_default();
            }
            self.kept = kept;
            if rest.is_empty() {
                return Ok(());
            }
        }
        // Nothing is left from before: the input itself is walked, and only its tail is kept.
        let mut end = self.walked;
        step = self.window;
        loop {
            end = input.len().min(end.saturating_add(step));
            let (consumed, done) = self.window(input, end, environment, out)?;
            input = input.get(done..).unwrap_or_default();
            end -= done;
            if end == input.len() {
                break;
            }
            // A token longer than a window: looking for its end must stay linear.
            step = if consumed == 0 { step.saturating_mul(2) } else { self.window };
        }
        self.kept.extend_from_slice(input);
        Ok(())
    }

    /// Walks `bytes`, which begin at `base`, up to `end`. Returns how many were walked now, and how many at the
    /// head are done with.
    fn window(
        &mut self,
        bytes: &[u8],
        end: usize,
        environment: &dyn Environment,
        out: &mut Vec<u8>,
    ) -> Result<(usize, usize), Blocked> {
        let window = bytes.get(self.walked..end).unwrap_or_default();
        let consumed = self.session.feed(window, environment)?;
        self.drain(bytes, out);
        let done = (self.session.pulled() - self.base) as usize;
        self.walked = (self.walked + consumed).saturating_sub(done);
        self.base += done as u64;
        Ok((consumed, done))
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
