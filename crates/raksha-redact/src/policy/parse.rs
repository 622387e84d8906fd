//! From a policy file to a [`Policy`]: every field checked, every example of a rule run.

use raksha_core::{Confidence, Entity, EntitySet, Sensitive};
use toml::de::{DeTable, DeValue};

use super::built_in::{BUILT_IN, MASKS, default_mask};
use super::compiled::Override;
use super::custom::{Force, Form};
use super::error::{PolicyError, Source, suggest};
use super::lists::{Allow, Pattern, ValueSet};
use super::parse_rule::custom_rule;
use super::reader::{Reader, Text, canonical};
use super::{Combination, EntityRule, FailMode, Group, Mode, NamesMode, Policy};
use crate::environment::KeyId;
use crate::transform::{CustomMask, MASK_CHARACTER, MaskStyle, Transform};

const TOP: &[&str] = &[
    "name",
    "extends",
    "names",
    "unscanned",
    "entity",
    "combine",
    "override",
    "allow",
    "force",
    "rule",
];
const RULING: &[&str] = &["action", "mask", "key", "floor", "mode", "combined"];
const OVERRIDE: &[&str] =
    &["entities", "route", "sink", "role", "field", "action", "mask", "key", "floor", "mode"];
const MASK: &[&str] = &["keep_first", "keep_last", "keep_separators", "char", "fixed_length"];
const COMBINE: &[&str] = &["id", "at_least", "groups"];
const ALLOW: &[&str] = &["values", "regex", "entities", "field", "owner", "reason", "expires"];
const FORCE: &[&str] = &["values", "regex", "entity", "field"];
const RULE: &[&str] =
    &["id", "entity", "regex", "keywords", "validator", "keys", "context", "found", "spared"];

const FLOORS: &[(&str, Confidence)] = &[
    ("low", Confidence::Low),
    ("medium", Confidence::Medium),
    ("high", Confidence::High),
    ("certain", Confidence::Certain),
];
const MODES: &[(&str, Mode)] =
    &[("observe", Mode::Observe), ("enforce", Mode::Enforce), ("block", Mode::Block)];
const NAMES: &[(&str, NamesMode)] =
    &[("off", NamesMode::Off), ("keys", NamesMode::Keys), ("full", NamesMode::Full)];
const FAIL_MODES: &[(&str, FailMode)] = &[("closed", FailMode::Closed), ("open", FailMode::Open)];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Action {
    Mask,
    Label,
    Drop,
    Hash,
    Generalise,
    Token,
    Keep,
}

const ACTIONS: &[(&str, Action)] = &[
    ("mask", Action::Mask),
    ("label", Action::Label),
    ("drop", Action::Drop),
    ("hash", Action::Hash),
    ("generalise", Action::Generalise),
    ("token", Action::Token),
    ("keep", Action::Keep),
];

pub(super) fn parse(source_name: &str, text: &str) -> Result<Policy, PolicyError> {
    let source = Source { name: source_name, text };
    let document = DeTable::parse(text).map_err(|error| {
        // The parser's message names what it expected; the text around it stays out of the error.
        let problem = error.message().lines().next().unwrap_or("not TOML").to_owned();
        source.error(error.span().unwrap_or(0..0), "", problem, None)
    })?;
    let reader = Reader::new(source, String::new(), document.get_ref(), 0..0, TOP)?;
    let mut policy = base(&reader, source_name)?;
    canonical(&DeValue::Table(document.get_ref().clone()), &mut policy.canonical);
    policy.names = reader.word("names", NAMES)?.unwrap_or(policy.names);
    policy.unscanned = reader.word("unscanned", FAIL_MODES)?.unwrap_or(policy.unscanned);
    for table in reader.tables("rule", RULE)? {
        let rule = custom_rule(&mut policy, &table)?;
        policy.rules.push(rule);
    }
    for (name, table) in reader.named_tables("entity", RULING)? {
        let entity = entity(&policy, &table, &name, &table.field)?;
        let base = policy.rule_mut(entity).cloned();
        let rule = ruling(entity, base, &table)?;
        match policy.rule_mut(entity) {
            Some(known) => *known = rule,
            None => policy.entities.push((entity, rule)),
        }
    }
    for table in reader.tables("combine", COMBINE)? {
        let combination = combination(&policy, &table)?;
        policy.combinations.retain(|known| known.id != combination.id);
        policy.combinations.push(combination);
    }
    for table in reader.tables("override", OVERRIDE)? {
        let narrowed = narrowed(&policy, &table)?;
        policy.overrides.push(narrowed);
    }
    for table in reader.tables("allow", ALLOW)? {
        let allow = allow(&policy, &table)?;
        policy.allow.push(allow);
    }
    for table in reader.tables("force", FORCE)? {
        let force = force(&policy, &table)?;
        policy.force.push(force);
    }
    complete_rules(&mut policy);
    check_cards(&policy, &reader)?;
    Ok(policy)
}

/// The policy that is extended, or an empty one.
fn base(reader: &Reader<'_>, source_name: &str) -> Result<Policy, PolicyError> {
    let name = reader.text("name")?.map(|name| name.value.to_owned());
    let mut policy = match reader.text("extends")? {
        None => Policy {
            name: source_name.to_owned(),
            names: NamesMode::default(),
            unscanned: FailMode::default(),
            entities: Vec::new(),
            custom_names: Vec::new(),
            combinations: Vec::new(),
            overrides: Vec::new(),
            allow: Vec::new(),
            force: Vec::new(),
            rules: Vec::new(),
            source_name: String::new(),
            canonical: String::new(),
        },
        Some(extended) => {
            let found = BUILT_IN.iter().find(|(known, _)| *known == extended.value);
            // A built-in policy extends at most `strict`, so this ends.
            if let Some((known, text)) = found.filter(|(known, _)| *known != source_name) {
                parse(known, text)?
            } else {
                let known: Vec<&str> = BUILT_IN.iter().map(|(known, _)| *known).collect();
                let hint = Some(suggest(extended.value, &known));
                return Err(reader.error("extends", "no such built-in policy", hint));
            }
        }
    };
    source_name.clone_into(&mut policy.source_name);
    policy.name = name.unwrap_or_else(|| source_name.to_owned());
    Ok(policy)
}

/// An entity of the policy by name.
fn entity(
    policy: &Policy,
    reader: &Reader<'_>,
    name: &Text<'_>,
    field: &str,
) -> Result<Entity, PolicyError> {
    policy.entity_by_name(name.value).ok_or_else(|| {
        let mut known: Vec<&str> = Entity::BUILT_IN.iter().map(|entity| entity.name()).collect();
        known.extend(policy.custom_names.iter().map(String::as_str));
        let hint = Some(suggest(name.value, &known));
        reader.source.error(name.span.clone(), field, "unknown entity", hint)
    })
}

fn entities(
    policy: &Policy,
    reader: &Reader<'_>,
    key: &str,
) -> Result<Option<EntitySet>, PolicyError> {
    if !reader.has(key) {
        return Ok(None);
    }
    let field = reader.path(key);
    let set: Result<EntitySet, PolicyError> =
        reader.texts(key)?.iter().map(|name| entity(policy, reader, name, &field)).collect();
    set.map(Some)
}

/// What the table says about an entity, over what was said before.
fn ruling(
    entity: Entity,
    base: Option<EntityRule>,
    table: &Reader<'_>,
) -> Result<EntityRule, PolicyError> {
    let mut rule = base.unwrap_or_else(|| EntityRule {
        transform: Transform::Mask(MaskStyle::Preset(default_mask(entity))),
        floor: Confidence::Medium,
        mode: Mode::Enforce,
        combined: false,
    });
    if let Some(transform) = transform(EntitySet::EMPTY.with(entity), table)? {
        rule.transform = transform;
    }
    rule.floor = table.word("floor", FLOORS)?.unwrap_or(rule.floor);
    rule.mode = table.word("mode", MODES)?.unwrap_or(rule.mode);
    rule.combined = table.flag("combined")?.unwrap_or(rule.combined);
    Ok(rule)
}

/// The transform a table declares, if it does.
fn transform(of: EntitySet, table: &Reader<'_>) -> Result<Option<Transform>, PolicyError> {
    let action = table.word("action", ACTIONS)?;
    let mask = mask(table)?;
    if mask.is_some() && !matches!(action, None | Some(Action::Mask)) {
        let hint = "write `action = \"mask\"` or leave the mask out".to_owned();
        return Err(table.error("mask", "a mask needs the action `mask`", Some(hint)));
    }
    if table.has("key") && action != Some(Action::Hash) {
        return Err(table.error("key", "only the action `hash` takes a key", None));
    }
    let own_mask = of.iter().next().map(default_mask);
    Ok(match action {
        None | Some(Action::Mask) if mask.is_some() => mask.map(Transform::Mask),
        None => None,
        Some(Action::Mask) => own_mask.map(|mask| Transform::Mask(MaskStyle::Preset(mask))),
        Some(Action::Label) => Some(Transform::Label),
        Some(Action::Drop) => Some(Transform::Drop),
        Some(Action::Generalise) => Some(Transform::Generalise),
        Some(Action::Token) => Some(Transform::Token),
        Some(Action::Keep) => Some(Transform::Keep),
        Some(Action::Hash) => {
            if of.contains(Entity::Aadhaar) {
                let hint = "an Aadhaar number may only be replaced by a reference that is not \
                            derived from it: use `token`, `mask` or `label`";
                return Err(table.error("action", "a hash of AADHAAR", Some(hint.to_owned())));
            }
            let why = "the id of the key; the key itself comes from the environment";
            let id = KeyId::new(table.required("key", why)?.value);
            Some(Transform::Hash(id.ok_or_else(|| {
                let hint = "letters, digits and `-`, at most 32".to_owned();
                table.error("key", "not a key id", Some(hint))
            })?))
        }
    })
}

fn mask(table: &Reader<'_>) -> Result<Option<MaskStyle>, PolicyError> {
    let Some(custom) = table.table_or_text("mask", MASK)? else {
        return Ok(table.word("mask", MASKS)?.map(MaskStyle::Preset));
    };
    let character = match custom.text("char")? {
        None => MASK_CHARACTER,
        Some(text) => {
            let mut characters = text.value.chars();
            match (characters.next(), characters.next()) {
                (Some(character), None) if !character.is_control() => character,
                _ => return Err(custom.error("char", "must be one character", None)),
            }
        }
    };
    Ok(Some(MaskStyle::Custom(CustomMask {
        keep_first: custom.number("keep_first", 0..33)?.unwrap_or(0),
        keep_last: custom.number("keep_last", 0..33)?.unwrap_or(0),
        keep_separators: custom.flag("keep_separators")?.unwrap_or(true),
        character,
        fixed_length: custom.number("fixed_length", 1..65)?,
    })))
}

fn combination(policy: &Policy, table: &Reader<'_>) -> Result<Combination, PolicyError> {
    let id = table.required("id", "a name for this combination")?.value.to_owned();
    let mut groups = Vec::new();
    for names in table.text_lists("groups")? {
        let mut group = Group { entities: EntitySet::EMPTY, complete: EntitySet::EMPTY };
        for name in names {
            let bare = name.value.strip_suffix(":complete");
            let text = Text { value: bare.unwrap_or(name.value), span: name.span.clone() };
            let entity = entity(policy, table, &text, &table.path("groups"))?;
            group.entities = group.entities.with(entity);
            if bare.is_some() {
                group.complete = group.complete.with(entity);
            }
        }
        groups.push(group);
    }
    let at_least = table.number("at_least", 1..33)?;
    let at_least = at_least.ok_or_else(|| table.error("at_least", "missing field", None))?;
    if usize::from(at_least) > groups.len() {
        let problem = format!("there are only {} groups", groups.len());
        return Err(table.error("at_least", problem, None));
    }
    Ok(Combination { id, at_least, groups })
}

fn narrowed(policy: &Policy, table: &Reader<'_>) -> Result<Override, PolicyError> {
    let pattern = |key: &str| table.text(key).map(|text| text.map(|text| Pattern::new(text.value)));
    let entities = entities(policy, table, "entities")?;
    let narrowed = Override {
        entities: entities.unwrap_or(EntitySet::ALL),
        route: pattern("route")?,
        sink: pattern("sink")?,
        role: pattern("role")?,
        field: pattern("field")?,
        // A bare `action = "mask"` gives each entity its own mask back.
        own_mask: table.word("action", ACTIONS)? == Some(Action::Mask) && !table.has("mask"),
        transform: transform(entities.unwrap_or(EntitySet::ALL), table)?,
        floor: table.word("floor", FLOORS)?,
        mode: table.word("mode", MODES)?,
    };
    if !["route", "sink", "role", "field"].iter().any(|key| table.has(key)) {
        let hint =
            "narrow it by `route`, `sink`, `role` or `field`, or say it under `[entity.NAME]`";
        let problem = "an override that holds everywhere";
        return Err(table.source.error(
            table.span.clone(),
            &table.field,
            problem,
            Some(hint.to_owned()),
        ));
    }
    Ok(narrowed)
}

fn allow(policy: &Policy, table: &Reader<'_>) -> Result<Allow, PolicyError> {
    let mut values = ValueSet::default();
    for text in table.texts("values")? {
        values.values.push(Sensitive::new(text.value.as_bytes().to_vec()));
    }
    values.values.sort_by(|left, right| left.expose().cmp(right.expose()));
    if let Some(text) = table.text("regex")? {
        // Checked alone first: `a)|(b` would only compile inside the group.
        Form::new(text.value.to_owned())
            .and_then(|_| Form::new(format!(r"\A(?:{})\z", text.value)))
            .map(|form| values.regex = Some(form.regex))
            .map_err(|problem| table.error("regex", problem, None))?;
    }
    if values.values.is_empty() && values.regex.is_none() {
        return Err(table.error("values", "neither `values` nor `regex` is given", None));
    }
    let owner = table.required("owner", "who answers for this entry")?.value.to_owned();
    let reason = table.required("reason", "why these values may pass")?.value.to_owned();
    let expires = table.date("expires")?.ok_or_else(|| {
        let hint = "the last day it holds, such as `expires = 2027-03-31`".to_owned();
        table.error("expires", "missing field", Some(hint))
    })?;
    Ok(Allow {
        values,
        entities: entities(policy, table, "entities")?.unwrap_or(EntitySet::ALL),
        field: table.text("field")?.map(|text| Pattern::new(text.value)),
        owner,
        reason,
        expires,
        line: table.source.error(table.span.clone(), "", "", None).line,
    })
}

fn force(policy: &Policy, table: &Reader<'_>) -> Result<Force, PolicyError> {
    let name = table.required("entity", "what the values are")?;
    let entity = entity(policy, table, &name, &table.path("entity"))?;
    let field = table.text("field")?.map(|text| Pattern::new(text.value));
    let values = table.texts("values")?;
    let (key, whole_words) = if values.is_empty() { ("regex", false) } else { ("values", true) };
    let forms: Result<Vec<Form>, &str> = match table.text("regex")? {
        Some(_) if whole_words => {
            return Err(table.error("regex", "either `values` or `regex`, not both", None));
        }
        Some(text) => Form::new(text.value.to_owned()).map(|form| vec![form]),
        None => values.iter().map(|text| Form::literal(text.value)).collect(),
    };
    let forms = forms.map_err(|problem| table.error(key, problem, None))?;
    if forms.is_empty() {
        return Err(table.error("values", "neither `values` nor `regex` is given", None));
    }
    Ok(Force { entity, forms, whole_words, field })
}

/// Entities of rules and force lists that have no `[entity.NAME]` get the default rule: a rule is there to act.
fn complete_rules(policy: &mut Policy) {
    let named: Vec<Entity> = policy
        .rules
        .iter()
        .map(|rule| rule.entity)
        .chain(policy.force.iter().map(|force| force.entity))
        .collect();
    for entity in named {
        if policy.rule_mut(entity).is_none() {
            let transform = Transform::Mask(MaskStyle::Preset(default_mask(entity)));
            let floor = Confidence::Medium;
            let rule = EntityRule { transform, floor, mode: Mode::Enforce, combined: false };
            policy.entities.push((entity, rule));
        }
    }
}

/// PCI DSS 3.5.1: truncated and hashed forms of one card number must not stand side by side in one sink, where they
/// could be correlated.
fn check_cards(policy: &Policy, reader: &Reader<'_>) -> Result<(), PolicyError> {
    let card = Entity::CreditCard;
    let base =
        policy.entities().find(|(entity, _)| *entity == card).map(|(_, rule)| &rule.transform);
    let forms = |sink: Option<&Pattern>| {
        let here =
            move |narrowed: &&Override| narrowed.sink.is_none() || narrowed.sink.as_ref() == sink;
        let of_card = |narrowed: &&Override| narrowed.entities.contains(card);
        let overrides = policy.overrides.iter().filter(of_card).filter(here);
        // An override of the whole sink replaces the base there.
        let replaced = policy.overrides.iter().filter(of_card).any(|narrowed| {
            let whole =
                narrowed.route.is_none() && narrowed.role.is_none() && narrowed.field.is_none();
            whole && narrowed.sink.as_ref() == sink && narrowed.transform.is_some()
        });
        overrides
            .filter_map(|narrowed| narrowed.transform.as_ref())
            .chain(base.filter(|_| !replaced))
            .fold((false, false), |(masked, hashed), transform| {
                (
                    masked || matches!(transform, Transform::Mask(_)),
                    hashed || matches!(transform, Transform::Hash(_)),
                )
            })
    };
    let sinks = policy.overrides.iter().map(|narrowed| narrowed.sink.as_ref());
    if sinks.chain([None]).any(|sink| forms(sink) == (true, true)) {
        let hint = "hash the cards of this sink everywhere, or mask them everywhere".to_owned();
        let problem = "CREDIT_CARD would be masked and hashed in one sink";
        Err(reader.error("override", problem, Some(hint)))
    } else {
        Ok(())
    }
}
