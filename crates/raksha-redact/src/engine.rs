//! A compiled policy with its detector: immutable, cheap to clone, shared by all sessions.

use std::fmt;
use std::sync::Arc;

use raksha_core::detect::{Detector, DetectorOptions};

use crate::format::Format;
use crate::policy::CompiledPolicy;
use crate::session::{Session, SessionOptions};

/// Where a session runs: overrides of a policy are chosen by it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The route, such as `/v1/orders/{id}`.
    pub route: String,
    /// Where the output goes, such as `elk:orders`.
    pub sink: String,
    /// Who reads it.
    pub role: String,
    /// Whose data it is; separates keyed hashes.
    pub tenant: String,
}

/// What sessions share.
pub(crate) struct Compiled {
    pub(crate) policy: CompiledPolicy,
    pub(crate) detector: Detector,
}

/// Redacts streams and values by one policy.
///
/// Hosts that reload a policy hold the engine in an atomic cell and take a new session from the new engine.
#[derive(Clone)]
pub struct Engine(Arc<Compiled>);

impl Engine {
    /// An engine for this policy.
    pub fn new(policy: CompiledPolicy) -> Self {
        let detector = Detector::new(&DetectorOptions {
            entities: policy.looked_for(),
            names: policy.names(),
            ..DetectorOptions::default()
        });
        Self(Arc::new(Compiled { policy, detector }))
    }

    /// The policy.
    pub fn policy(&self) -> &CompiledPolicy {
        &self.0.policy
    }

    /// A session for one stream of this format, or for single values.
    pub fn session(&self, scope: &Scope, format: Format, options: SessionOptions) -> Session {
        Session::new(Arc::clone(&self.0), scope, format, options)
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Engine").field("policy", &self.0.policy.name()).finish()
    }
}
