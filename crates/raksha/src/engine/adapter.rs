//! The engine crates as the commands see them.

use raksha_redact::decision::Outcome;
use raksha_redact::{Redactor, Scope, Summary};

use super::policy::load;
use super::tally::{Tally, add_count};
use super::world::World;
use super::{Blocked, Decision, Format, SessionOptions};
use crate::arguments::PolicyArguments;
use crate::exit::Failure;

/// A compiled policy and the world it runs in.
pub struct Engine {
    engine: raksha_redact::Engine,
    world: World,
}

/// One input being redacted.
pub struct Session<'e> {
    engine: &'e Engine,
    /// A session that cannot begin says so when it is used.
    redactor: Result<Redactor, raksha_redact::Blocked>,
}

impl Engine {
    /// Loads a built-in policy or a policy file, and the keys it may need.
    pub fn load(arguments: &PolicyArguments) -> Result<Self, Failure> {
        let world = World::gather(&arguments.key_file)?;
        let policy = load(&arguments.policy, arguments.names, &world)?;
        let engine = Self { engine: raksha_redact::Engine::new(policy), world };
        match engine.session(Format::Text, SessionOptions::default()).redactor {
            Ok(_) => Ok(engine),
            Err(block) => Err(Failure::usage(
                format!("the policy `{}` cannot be used here: {block}", engine.policy().0),
                "use masks, labels or keyed hashes; tokens need a vault",
            )),
        }
    }

    /// The name and the hash of the policy.
    pub fn policy(&self) -> (String, String) {
        let policy = self.engine.policy();
        (policy.name().to_owned(), policy.hash().to_owned())
    }

    /// Opens a session.
    pub fn session(&self, format: Format, options: SessionOptions) -> Session<'_> {
        let options = raksha_redact::SessionOptions {
            annotate: options.annotate,
            decisions: options.decisions,
            ..raksha_redact::SessionOptions::default()
        };
        Session {
            engine: self,
            redactor: Redactor::new(&self.engine, &Scope::default(), format, options),
        }
    }

    fn tally(&self, summary: &Summary) -> Tally {
        let mut tally = Tally {
            records: summary.records,
            pii_records: summary.pii_records,
            bytes: summary.bytes,
            ..Tally::default()
        };
        for (entity, count) in summary.entities().filter(|(_, count)| count.acted > 0) {
            add_count(&mut tally.findings, self.engine.policy().entity_name(entity), count.acted);
        }
        for (reason, bytes) in summary.unscanned() {
            tally.add_unscanned(reason.name(), *bytes);
        }
        tally
    }
}

impl Session<'_> {
    /// Takes input and appends what is ready to `out`.
    pub fn push(&mut self, input: &[u8], out: &mut Vec<u8>) -> Result<(), Blocked> {
        let redactor = self.redactor.as_mut().map_err(|block| blocked(block))?;
        redactor.push(input, &self.engine.world, out).map_err(|block| blocked(&block))
    }

    /// Ends the input.
    pub fn finish(&mut self, out: &mut Vec<u8>) -> Result<Tally, Blocked> {
        let redactor = self.redactor.as_mut().map_err(|block| blocked(block))?;
        let summary = redactor.finish(&self.engine.world, out).map_err(|block| blocked(&block))?;
        Ok(self.engine.tally(&summary))
    }

    /// Findings acted on so far.
    pub fn acted(&self) -> u64 {
        self.redactor.as_ref().map_or(0, |redactor| redactor.summary().acted())
    }

    /// Decisions since the last call.
    pub fn drain(&mut self, out: &mut Vec<Decision>) {
        if let Ok(redactor) = &mut self.redactor {
            out.extend(redactor.decisions().map(decision));
        }
    }
}

fn blocked(block: &raksha_redact::Blocked) -> Blocked {
    let hint = match block {
        raksha_redact::Blocked::MissingKey { .. } => {
            "give it with `--key-file ID=FILE`, or in hexadecimal as `RAKSHA_KEY_<ID>`"
        }
        _ => "nothing was written; use a policy that masks instead of blocking",
    };
    Blocked { reason: block.to_string(), hint }
}

fn decision(decision: raksha_redact::Decision) -> Decision {
    let kept = decision.outcome == Outcome::Kept;
    let action = match decision.outcome {
        Outcome::Applied => decision.action.to_owned(),
        other => other.name().to_owned(),
    };
    Decision {
        record: decision.record,
        path: decision.path,
        confidence: decision.confidence,
        evidence: decision.evidence,
        rule: decision.rule,
        span: decision.characters,
        raw: decision.bytes,
        action,
        // What a policy keeps is still not shown in a report.
        masked: if kept { format!("[{}]", decision.name) } else { decision.masked },
        entity: decision.name,
    }
}
