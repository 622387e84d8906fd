//! Policies: what is looked for, and what becomes of it. TOML in, tables out.
//!
//! Precedence between lists: force, then allow, then detection.

mod built_in;
mod compiled;
mod custom;
mod error;
mod lists;
mod parse;
mod parse_rule;
mod reader;
mod validator;

#[cfg(test)]
mod tests;

use raksha_core::{Confidence, CustomEntity, Entity, EntitySet};
use sha2::{Digest, Sha256};

use crate::environment::Timestamp;
use crate::transform::Transform;

pub use built_in::BUILT_IN;
pub use compiled::{CompiledPolicy, Override};
pub use error::PolicyError;
pub use lists::{Allow, Pattern, ValueSet};
pub use raksha_core::detect::NamesMode;
pub use validator::Validator;

pub(crate) use compiled::EntityRules;
pub(crate) use custom::{CUSTOM_RULE_IDS, ExtrasScratch, Place};
pub use custom::{CustomRule, Force};

/// What happens where an entity is found.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Default)]
pub enum Mode {
    /// It is reported, the bytes stay.
    Observe,
    /// The transform is applied.
    #[default]
    Enforce,
    /// The session stops with [`Blocked`](crate::Blocked).
    Block,
}

impl Mode {
    /// The name in policies and reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Observe => "observe",
            Self::Enforce => "enforce",
            Self::Block => "block",
        }
    }
}

/// What stands in the place of bytes that could not be scanned.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Default)]
pub enum FailMode {
    /// `[UNSCANNED n bytes]`.
    #[default]
    Closed,
    /// The bytes themselves.
    Open,
}

/// What a policy says about one entity.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct EntityRule {
    /// What becomes of a value.
    pub transform: Transform,
    /// The least confidence that is acted on.
    pub floor: Confidence,
    /// Whether it is acted on.
    pub mode: Mode,
    /// Acted on only in records where a combination is met.
    pub combined: bool,
}

/// A combination: groups of entities of which at least so many must stand in one record.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Combination {
    /// Its name in messages.
    pub id: String,
    /// How many groups must be there.
    pub at_least: u8,
    /// The groups.
    pub groups: Vec<Group>,
}

/// One item of a combination.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Group {
    /// One of these stands for the group.
    pub entities: EntitySet,
    /// Those of these that must be complete: a first and a last name, an address with more than a place.
    pub complete: EntitySet,
}

/// A policy as declared. [`Policy::compile`] makes it fit for work.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(super) name: String,
    pub(super) names: NamesMode,
    pub(super) unscanned: FailMode,
    pub(super) entities: Vec<(Entity, EntityRule)>,
    pub(super) custom_names: Vec<String>,
    pub(super) combinations: Vec<Combination>,
    pub(super) overrides: Vec<Override>,
    pub(super) allow: Vec<Allow>,
    pub(super) force: Vec<Force>,
    pub(super) rules: Vec<CustomRule>,
    pub(super) source_name: String,
    /// The canonical form of this file and of what it extends.
    pub(super) canonical: String,
}

impl Policy {
    /// A built-in policy by name.
    pub fn builtin(name: &str) -> Option<Self> {
        let (name, text) = BUILT_IN.iter().find(|(known, _)| *known == name)?;
        // Tests parse every built-in policy.
        Self::parse(name, text).ok()
    }

    /// Reads a policy file. `source_name` is how errors call it.
    pub fn parse(source_name: &str, text: &str) -> Result<Self, PolicyError> {
        parse::parse(source_name, text)
    }

    /// Checks that the parts fit together and builds the tables.
    pub fn compile(&self) -> Result<CompiledPolicy, PolicyError> {
        CompiledPolicy::new(self)
    }

    /// The policy's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// `sha256:` and the hexadecimal SHA-256 of the canonical form: spacing, comments and the order of fields do
    /// not change it.
    pub fn hash(&self) -> String {
        use std::fmt::Write as _;
        let mut text = "sha256:".to_owned();
        for byte in Sha256::digest(self.canonical.as_bytes()) {
            // Writing to a `String` cannot fail.
            let _infallible = write!(text, "{byte:02x}");
        }
        text
    }

    /// What deserves a warning on this day: allow entries that have expired and are not applied.
    pub fn warnings(&self, now: Timestamp) -> Vec<String> {
        let today = now.day();
        let expired = |allow: &&Allow| allow.expires < today;
        self.allow
            .iter()
            .filter(expired)
            .map(|allow| {
                format!(
                    "{}:{}: an allow entry of {} has expired and is not applied",
                    self.source_name, allow.line, allow.owner
                )
            })
            .collect()
    }

    /// The allow entries, for reports.
    pub fn allow_entries(&self) -> &[Allow] {
        &self.allow
    }

    /// The custom rules, for `rules list`.
    pub fn rules(&self) -> &[CustomRule] {
        &self.rules
    }

    /// What the policy says about its entities.
    pub fn entities(&self) -> impl Iterator<Item = (Entity, &EntityRule)> {
        self.entities.iter().map(|(entity, rule)| (*entity, rule))
    }

    /// The name of an entity, custom ones included.
    pub fn entity_name(&self, entity: Entity) -> &str {
        entity_name(&self.custom_names, entity)
    }

    fn rule_mut(&mut self, entity: Entity) -> Option<&mut EntityRule> {
        self.entities.iter_mut().find(|(known, _)| *known == entity).map(|(_, rule)| rule)
    }

    fn entity_by_name(&self, name: &str) -> Option<Entity> {
        Entity::from_name(name).or_else(|| {
            let number = self.custom_names.iter().position(|known| known == name)?;
            CustomEntity::new(u8::try_from(number).ok()?).map(Entity::Custom)
        })
    }
}

fn entity_name(custom_names: &[String], entity: Entity) -> &str {
    match entity {
        Entity::Custom(custom) => {
            custom_names.get(usize::from(custom.number())).map_or(entity.name(), String::as_str)
        }
        other => other.name(),
    }
}
