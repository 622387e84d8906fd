//! A session: one stream of a format, or single values, through one engine.
//!
//! Bytes go in by [`Session::push`] or [`Session::feed`], values by [`Session::push_segment`]; what leaves is
//! pulled. Clean input is never copied: it leaves as ranges of what came in.

mod annotate;
mod judge;
mod looks;
mod output;
mod record;
mod splice;
mod token;
mod values;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use raksha_core::{Event, Segment, Walker};
use thiserror::Error;

use self::annotate::Annotation;
use self::judge::{Court, Judge};
use self::output::Output;
use self::record::Recorder;
use self::values::Values;
use crate::decision::{Decision, Summary};
use crate::engine::{Compiled, Scope};
use crate::environment::{Environment, KeyId};
use crate::format::{AnyWalker, Format};
use crate::policy::{EntityRules, FailMode};

pub use output::Chunk;
pub use token::{TokenAnswer, TokenRequest};
pub use values::Value;

/// What a session does beside redacting.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct SessionOptions {
    /// Collect a [`Decision`] for each finding; sums are always kept.
    pub decisions: bool,
    /// Tables with columns of JSON objects: these are renamed `redacted_<name>`, and `is_pii` is appended.
    pub annotate: bool,
    /// What stands in the place of unscanned bytes, over what the policy says.
    pub unscanned: Option<FailMode>,
}

/// Why a session stopped. Nothing more leaves it.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum Blocked {
    /// The policy blocks on this entity.
    #[error("blocked: the policy stops on {entity} (rule {rule})")]
    Entity {
        /// The entity's name.
        entity: String,
        /// The rule that found it.
        rule: String,
    },
    /// A keyed transform found no key.
    #[error("blocked: no key `{key}` in the environment")]
    MissingKey {
        /// The key that the policy names.
        key: KeyId,
    },
    /// A value waits for a token, and there is no vault to ask.
    #[error("blocked: the policy asks for tokens, and nothing answers them here")]
    Tokens,
    /// The session was finished before.
    #[error("blocked: the session is finished")]
    Finished,
}

/// One stream or a series of values. See the module.
pub struct Session {
    walker: AnyWalker,
    carry: Vec<u8>,
    core: Core,
    finished: bool,
}

/// All of a session but its walker, which calls into it.
struct Core {
    compiled: Arc<Compiled>,
    rules: Arc<EntityRules>,
    scope: Scope,
    options: SessionOptions,
    fail_mode: FailMode,
    /// Segments hold whole lines, each a record of its own.
    lines: bool,
    judge: Judge,
    output: Output,
    recorder: Recorder,
    annotation: Annotation,
    values: Values,
    answers: Vec<(u64, Vec<u8>)>,
}

impl Session {
    pub(crate) fn new(
        compiled: Arc<Compiled>,
        scope: &Scope,
        format: Format,
        options: SessionOptions,
    ) -> Self {
        let annotate = options.annotate && matches!(format, Format::Csv(_));
        let mut output = Output::default();
        output.held_all = annotate;
        let core = Core {
            rules: compiled.policy.rules_in(scope),
            scope: scope.clone(),
            options,
            fail_mode: options.unscanned.unwrap_or(compiled.policy.unscanned),
            lines: matches!(format, Format::Text),
            judge: Judge::new(&compiled),
            output,
            recorder: Recorder::default(),
            annotation: match format {
                Format::Csv(csv) => Annotation::new(annotate).with_delimiter(csv.delimiter),
                _ => Annotation::new(false),
            },
            values: Values::default(),
            answers: Vec::new(),
            compiled,
        };
        Self { walker: format.walker(), carry: Vec::new(), core, finished: false }
    }

    /// Whether the policy asks for tokens here, so that somebody must answer [`Session::pending`].
    pub fn needs_tokens(&self) -> bool {
        self.core.rules.needs_tokens()
    }

    /// Takes in the next bytes of the stream; the session keeps a copy of what it cannot decide yet.
    pub fn push(&mut self, input: &[u8], environment: &dyn Environment) -> Result<(), Blocked> {
        self.begin(environment)?;
        if self.carry.is_empty() {
            let consumed = self.walk(input, false, environment);
            self.carry.extend_from_slice(input.get(consumed..).unwrap_or_default());
        } else {
            let mut carry = std::mem::take(&mut self.carry);
            carry.extend_from_slice(input);
            let consumed = self.walk(&carry, false, environment);
            carry.drain(..consumed.min(carry.len()));
            self.carry = carry;
        }
        self.check()
    }

    /// Takes in bytes without keeping any: `window` begins with the first byte not consumed so far, and the host
    /// gives what is left again, with more behind it. Returns how many bytes were consumed. For hosts that hold
    /// the bytes anyway; not to be mixed with [`Session::push`].
    pub fn feed(&mut self, window: &[u8], environment: &dyn Environment) -> Result<usize, Blocked> {
        self.begin(environment)?;
        let consumed = self.walk(window, false, environment);
        self.check().map(|()| consumed)
    }

    /// The stream ends after `rest`, the bytes a host of [`Session::feed`] has left; others give none. Values end
    /// too.
    pub fn finish_with(
        &mut self,
        rest: &[u8],
        environment: &dyn Environment,
    ) -> Result<Summary, Blocked> {
        self.begin(environment)?;
        let mut carry = std::mem::take(&mut self.carry);
        carry.extend_from_slice(rest);
        self.walk(&carry, true, environment);
        self.core.end_outside();
        self.core.end_values();
        self.finished = true;
        self.check()?;
        Ok(self.core.recorder.summary.clone())
    }

    /// The stream ends.
    pub fn finish(&mut self, environment: &dyn Environment) -> Result<Summary, Blocked> {
        self.finish_with(b"", environment)
    }

    /// Takes in one value: a header, a field of a message, a cell of a row. [`Session::pull_value`] gives it back.
    /// Ranges of the segment do not matter; layers are the host's business.
    pub fn push_segment(
        &mut self,
        segment: &Segment<'_>,
        environment: &dyn Environment,
    ) -> Result<(), Blocked> {
        self.begin(environment)?;
        self.core.value(segment, environment);
        self.check()
    }

    /// The values so far form a record: combinations among them are decided.
    pub fn end_record(&mut self) -> Result<(), Blocked> {
        self.core.end_values();
        self.check()
    }

    /// The next value whose fate is decided, in the order they were pushed.
    pub fn pull_value(&mut self) -> Option<Value> {
        if self.core.judge.blocked.is_some() {
            return None;
        }
        self.core.values.pull(&self.core.answers)
    }

    /// Values that wait for a token of the host's vault. Asked in batches, answered by [`Session::resolve`].
    pub fn pending(&self) -> &[TokenRequest] {
        &self.core.judge.requests
    }

    /// Answers requests. A failed one becomes its label: nothing leaves clear because a vault is down.
    pub fn resolve(&mut self, answers: &[TokenAnswer]) -> Result<(), Blocked> {
        let core = &mut self.core;
        for answer in answers {
            let requests = &mut core.judge.requests;
            let Some(position) = requests.iter().position(|request| request.id == answer.id) else {
                continue;
            };
            let request = requests.swap_remove(position);
            let token = answer.token.clone().unwrap_or_else(|| {
                let mut failed = Vec::new();
                crate::transform::label(&request.name, &mut failed);
                failed
            });
            core.answers.push((answer.id, token));
        }
        core.judge.requests.sort_unstable_by_key(|request| request.id);
        core.answers.sort_unstable_by_key(|(id, _)| *id);
        core.output.resolve(&core.answers);
        if !core.values.waits() {
            let output = &core.output;
            core.answers.retain(|(id, _)| output.waits_for(*id));
        }
        self.check()
    }

    /// The next piece of the output; `None` until more comes in, or an answer of the vault.
    pub fn pull(&mut self) -> Option<Chunk<'_>> {
        if self.core.judge.blocked.is_some() {
            return None;
        }
        self.core.output.pull()
    }

    /// The absolute offset before which everything was pulled: a host may forget its bytes up to there.
    pub fn pulled(&self) -> u64 {
        self.core.output.emitted()
    }

    /// The decisions since the last call, if they are collected; those of an open record stay until it ends.
    pub fn decisions(&mut self) -> impl Iterator<Item = Decision> + '_ {
        self.core.recorder.take_decisions()
    }

    /// The sums so far.
    pub fn summary(&self) -> &Summary {
        &self.core.recorder.summary
    }

    fn begin(&mut self, environment: &dyn Environment) -> Result<(), Blocked> {
        if self.finished {
            return Err(Blocked::Finished);
        }
        self.check()?;
        if !self.core.compiled.policy.allow.is_empty() {
            self.core.judge.today = environment.now().day();
        }
        self.core.output.compact();
        Ok(())
    }

    fn check(&self) -> Result<(), Blocked> {
        self.core.judge.blocked.clone().map_or(Ok(()), Err)
    }

    fn walk(&mut self, window: &[u8], last: bool, environment: &dyn Environment) -> usize {
        let core = &mut self.core;
        let start = core.output.walked;
        let consumed = self.walker.feed(window, last, &mut |event| {
            core.event(event, window, start, environment);
        });
        let consumed = if last { window.len() } else { consumed.min(window.len()) };
        core.recorder.summary.bytes += consumed as u64;
        core.output.walked += consumed as u64;
        core.limit_record(core.output.walked);
        if core.output.held_all {
            let layout = self.walker.csv_layout();
            core.annotation.header(layout, window, start, last, &mut core.output);
        }
        consumed
    }
}

impl Core {
    fn event(
        &mut self,
        event: Event<'_>,
        window: &[u8],
        start: u64,
        environment: &dyn Environment,
    ) {
        if self.judge.blocked.is_some() {
            return;
        }
        match event {
            Event::RecordStart { .. } => self.begin_record(),
            Event::Segment(segment) => self.stream_segment(&segment, environment),
            Event::RecordEnd { at } => {
                let pii = self.end_record(at);
                if self.annotation.wants() {
                    self.annotation.row(at, pii, window, start, &mut self.output);
                }
            }
            Event::Unscanned { raw, reason } => self.unscanned(raw, reason),
        }
    }

    fn court<'a>(
        compiled: &'a Compiled,
        rules: &'a EntityRules,
        scope: &'a Scope,
        environment: &'a dyn Environment,
    ) -> Court<'a> {
        Court { compiled, rules, scope, environment }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Session")
            .field("policy", &self.core.compiled.policy.name())
            .field("walked", &self.core.output.walked)
            .field("carry", &format_args!("<{} bytes>", self.carry.len()))
            .finish_non_exhaustive()
    }
}
