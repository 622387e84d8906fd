//! A policy as tables: one look-up per finding.

use std::sync::Arc;

use raksha_core::{Entity, EntitySet, limits};

use super::built_in::default_mask;
use super::custom::Extras;
use super::error::Source;
use super::lists::{Allow, Pattern};
use super::{EntityRule, FailMode, Mode, NamesMode, Policy, PolicyError, entity_name};
use crate::engine::Scope;
use crate::transform::{MaskStyle, Transform};

/// `Entity::index` is below this.
const ENTITIES: usize = 64 + limits::CUSTOM_ENTITIES_MAX;

/// The most groups in all combinations of a policy together.
const GROUPS_MAX: usize = 32;

/// What a policy says of some places only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Override {
    pub(super) entities: EntitySet,
    pub(super) route: Option<Pattern>,
    pub(super) sink: Option<Pattern>,
    pub(super) role: Option<Pattern>,
    pub(super) field: Option<Pattern>,
    pub(super) own_mask: bool,
    pub(super) transform: Option<Transform>,
    pub(super) floor: Option<raksha_core::Confidence>,
    pub(super) mode: Option<Mode>,
}

impl Override {
    fn holds_in(&self, scope: &Scope) -> bool {
        let fits = |pattern: &Option<Pattern>, name: &str| {
            pattern.as_ref().is_none_or(|pattern| pattern.fits(name.as_bytes()))
        };
        fits(&self.route, &scope.route)
            && fits(&self.sink, &scope.sink)
            && fits(&self.role, &scope.role)
    }

    fn apply(&self, table: &mut RuleTable) {
        for entity in self.entities.iter() {
            let slot = table.get_mut(usize::from(entity.index())).and_then(Option::as_mut);
            let Some(rule) = slot else { continue };
            if self.own_mask {
                rule.transform = Transform::Mask(MaskStyle::Preset(default_mask(entity)));
            } else if let Some(transform) = &self.transform {
                rule.transform = transform.clone();
            }
            rule.floor = self.floor.unwrap_or(rule.floor);
            rule.mode = self.mode.unwrap_or(rule.mode);
        }
    }
}

type RuleTable = Vec<Option<EntityRule>>;

/// The rules of one scope.
#[derive(Clone, Debug)]
pub(crate) struct EntityRules {
    table: RuleTable,
    /// Rules at paths, the last one that fits holds.
    fields: Vec<(Pattern, RuleTable)>,
}

impl EntityRules {
    /// What holds for an entity at a path; `None`: the policy does not look for it.
    #[inline]
    pub(crate) fn rule(&self, entity: Entity, path: &[u8]) -> Option<&EntityRule> {
        let narrowed = self.fields.iter().rev().find(|(field, _)| field.fits(path));
        let table = narrowed.map_or(&self.table, |(_, table)| table);
        table.get(usize::from(entity.index()))?.as_ref()
    }

    /// Whether any value is answered by the host.
    pub(crate) fn needs_tokens(&self) -> bool {
        let tables = self.fields.iter().map(|(_, table)| table).chain([&self.table]);
        tables.flatten().flatten().any(|rule| rule.transform == Transform::Token)
    }
}

/// The combinations of a policy as bits, one for each group.
#[derive(Clone, Debug, Default)]
pub(crate) struct RecordRules {
    combinations: Vec<(u32, u32)>,
    member: Vec<u32>,
    complete: Vec<u32>,
}

impl RecordRules {
    fn new(policy: &Policy) -> Option<Self> {
        let mut rules = Self {
            combinations: Vec::new(),
            member: vec![0; ENTITIES],
            complete: vec![0; ENTITIES],
        };
        let mut bit = 0;
        for combination in &policy.combinations {
            let mut bits = 0;
            for group in &combination.groups {
                let mask = 1_u32.checked_shl(bit).filter(|_| (bit as usize) < GROUPS_MAX)?;
                for entity in group.entities.iter() {
                    if let Some(member) = rules.member.get_mut(usize::from(entity.index())) {
                        *member |= mask;
                    }
                }
                for entity in group.complete.iter() {
                    if let Some(complete) = rules.complete.get_mut(usize::from(entity.index())) {
                        *complete |= mask;
                    }
                }
                bits |= mask;
                bit += 1;
            }
            rules.combinations.push((bits, u32::from(combination.at_least)));
        }
        Some(rules)
    }

    /// The groups an entity belongs to.
    #[inline]
    pub(crate) fn groups(&self, entity: Entity) -> u32 {
        self.member.get(usize::from(entity.index())).copied().unwrap_or_default()
    }

    /// The groups that only a complete value stands for.
    #[inline]
    pub(crate) fn complete_only(&self, entity: Entity) -> u32 {
        self.complete.get(usize::from(entity.index())).copied().unwrap_or_default()
    }

    /// Of the groups seen in a record, those whose combination is met.
    #[inline]
    pub(crate) fn met(&self, seen: u32) -> u32 {
        let met = |(bits, at_least): &(u32, u32)| {
            if (seen & bits).count_ones() >= *at_least { seen & bits } else { 0 }
        };
        self.combinations.iter().map(met).fold(0, |all, one| all | one)
    }
}

/// A policy fit for work.
#[derive(Clone, Debug)]
pub struct CompiledPolicy {
    name: String,
    hash: String,
    pub(crate) names: NamesMode,
    pub(crate) unscanned: FailMode,
    pub(crate) allow: Vec<Allow>,
    pub(crate) extras: Option<Extras>,
    pub(crate) record: RecordRules,
    base: Arc<EntityRules>,
    overrides: Vec<Override>,
    custom_names: Vec<String>,
    rule_ids: Vec<String>,
    looked_for: EntitySet,
}

impl CompiledPolicy {
    pub(super) fn new(policy: &Policy) -> Result<Self, PolicyError> {
        let mut table: RuleTable = vec![None; ENTITIES];
        let mut looked_for = EntitySet::EMPTY;
        for (entity, rule) in &policy.entities {
            looked_for = looked_for.with(*entity);
            if let Some(slot) = table.get_mut(usize::from(entity.index())) {
                *slot = Some(rule.clone());
            }
        }
        let source = Source { name: &policy.source_name, text: "" };
        let record = RecordRules::new(policy).ok_or_else(|| {
            let problem = format!("more than {GROUPS_MAX} groups in all combinations together");
            source.error(0..0, "combine", problem, None)
        })?;
        for (entity, rule) in &policy.entities {
            if rule.combined && record.groups(*entity) == 0 {
                let field = format!("entity.{}.combined", policy.entity_name(*entity));
                let problem = "the entity stands in no combination, so it would never be acted on";
                return Err(source.error(0..0, &field, problem, None));
            }
        }
        Ok(Self {
            name: policy.name.clone(),
            hash: policy.hash(),
            names: policy.names,
            unscanned: policy.unscanned,
            allow: policy.allow.clone(),
            extras: Extras::new(policy.rules.clone(), policy.force.clone()),
            record,
            base: Arc::new(EntityRules { table, fields: Vec::new() }),
            overrides: policy.overrides.clone(),
            custom_names: policy.custom_names.clone(),
            rule_ids: policy.rules.iter().map(|rule| rule.id.clone()).collect(),
            looked_for,
        })
    }

    /// The policy's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The hash of the policy's canonical form.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Whether names of people are looked for.
    pub fn names(&self) -> NamesMode {
        self.names
    }

    /// The same policy with another mode for names (`--names`).
    #[must_use]
    pub fn with_names(mut self, names: NamesMode) -> Self {
        self.names = names;
        self
    }

    /// The entities that are looked for.
    pub fn looked_for(&self) -> EntitySet {
        self.looked_for
    }

    /// The name of an entity, custom ones included.
    pub fn entity_name(&self, entity: Entity) -> &str {
        entity_name(&self.custom_names, entity)
    }

    /// Whether this is the name of an entity of the policy's own.
    pub(crate) fn is_custom_name(&self, name: &str) -> bool {
        self.custom_names.iter().any(|known| known == name)
    }

    /// The id of a rule as the policy calls it.
    pub(crate) fn rule_id<'a>(&'a self, id: &'a str) -> &'a str {
        let number = super::CUSTOM_RULE_IDS.iter().position(|known| *known == id);
        number.and_then(|number| self.rule_ids.get(number)).map_or(id, String::as_str)
    }

    /// The rules that hold in a scope.
    pub(crate) fn rules_in(&self, scope: &Scope) -> Arc<EntityRules> {
        let holds = |narrowed: &&Override| narrowed.holds_in(scope);
        if !self.overrides.iter().any(|narrowed| narrowed.holds_in(scope)) {
            return Arc::clone(&self.base);
        }
        let mut rules = EntityRules::clone(&self.base);
        for narrowed in self.overrides.iter().filter(holds).filter(|one| one.field.is_none()) {
            narrowed.apply(&mut rules.table);
        }
        for narrowed in self.overrides.iter().filter(holds) {
            let Some(field) = &narrowed.field else { continue };
            let mut table = rules.table.clone();
            narrowed.apply(&mut table);
            rules.fields.push((field.clone(), table));
        }
        Arc::new(rules)
    }
}
