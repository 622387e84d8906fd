//! The rules that a policy file brings along, each proven by its examples before it counts.

use raksha_core::{CustomEntity, Entity, limits};

use super::Policy;
use super::custom::{CustomRule, Form};
use super::error::PolicyError;
use super::reader::{Reader, Text};
use super::validator::Validator;

/// Reads one `[[rule]]` and runs its examples.
pub(super) fn custom_rule(
    policy: &mut Policy,
    table: &Reader<'_>,
) -> Result<CustomRule, PolicyError> {
    let id = table.required("id", "a stable name such as `acme.employee-id`")?.value.to_owned();
    if policy.rules.iter().any(|rule| rule.id == id) {
        return Err(table.error("id", "two rules have this id", None));
    }
    if policy.rules.len() == limits::CUSTOM_ENTITIES_MAX {
        let problem = format!("more than {} rules", limits::CUSTOM_ENTITIES_MAX);
        return Err(table.error("id", problem, None));
    }
    let name = table.required("entity", "what a match is: `PHONE`, or a name of your own")?;
    let entity = match policy.entity_by_name(name.value) {
        Some(entity) => entity,
        None => new_entity(policy, table, &name)?,
    };
    let pattern = match table.text("regex")? {
        None => None,
        Some(text) => Some(
            Form::new(text.value.to_owned())
                .map_err(|problem| table.error("regex", problem, None))?,
        ),
    };
    let words = |key: &str| -> Result<Vec<String>, PolicyError> {
        let words: Vec<String> =
            table.texts(key)?.iter().map(|text| text.value.trim().to_lowercase()).collect();
        if words.iter().any(String::is_empty) {
            Err(table.error(key, "holds an empty word", None))
        } else {
            Ok(words)
        }
    };
    let rule = CustomRule {
        id,
        entity,
        pattern,
        keywords: words("keywords")?,
        validator: table.word("validator", Validator::NAMES)?.unwrap_or(Validator::None),
        keys: words("keys")?,
        context: words("context")?,
    };
    if rule.pattern.is_none() && rule.keys.is_empty() {
        return Err(table.error("regex", "neither `regex` nor `keys` is given", None));
    }
    run_examples(&rule, table)?;
    Ok(rule)
}

fn new_entity(
    policy: &mut Policy,
    table: &Reader<'_>,
    name: &Text<'_>,
) -> Result<Entity, PolicyError> {
    let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    if !name.value.bytes().all(plain)
        || !name.value.starts_with(|first: char| first.is_ascii_uppercase())
        || name.value.len() > 32
    {
        let hint = "upper-case letters, digits and `_`, at most 32".to_owned();
        return Err(table.error("entity", "not a name for an entity", Some(hint)));
    }
    let number = u8::try_from(policy.custom_names.len()).ok().and_then(CustomEntity::new);
    let Some(number) = number else {
        let problem = format!("more than {} own entities", limits::CUSTOM_ENTITIES_MAX);
        return Err(table.error("entity", problem, None));
    };
    policy.custom_names.push(name.value.to_owned());
    Ok(Entity::Custom(number))
}

/// Every example is tried: `found` with each expected value between `«` and `»`, `key: text` reads a key.
fn run_examples(rule: &CustomRule, table: &Reader<'_>) -> Result<(), PolicyError> {
    let lie = |key: &str, number: usize, text: &Text<'_>, problem: &str| {
        let field = format!("{}[{}]", table.path(key), number + 1);
        let hint = Some(format!("examples are run on load; see the rule `{}`", rule.id));
        table.source.error(text.span.clone(), &field, problem, hint)
    };
    let split = |text: &str| -> (Option<String>, String) {
        match text.split_once(": ").filter(|_| rule.pattern.is_none() || !rule.keys.is_empty()) {
            Some((key, value)) => (Some(key.to_owned()), value.to_owned()),
            None => (None, text.to_owned()),
        }
    };
    for (number, example) in table.texts("found")?.iter().enumerate() {
        let (key, marked) = split(example.value);
        let mut plain = String::new();
        let mut expected = Vec::new();
        let mut open = None;
        for character in marked.chars() {
            match character {
                '«' => open = Some(plain.len() as u32),
                '»' => expected.extend(open.take().map(|start| start..plain.len() as u32)),
                other => plain.push(other),
            }
        }
        if expected.is_empty() {
            let problem = "marks no value between `«` and `»`";
            return Err(lie("found", number, example, problem));
        }
        let found: Vec<_> =
            rule.try_on(&plain, key.as_deref()).into_iter().map(|finding| finding.span).collect();
        if found != expected {
            let problem = "the rule does not find exactly what the example marks";
            return Err(lie("found", number, example, problem));
        }
    }
    for (number, example) in table.texts("spared")?.iter().enumerate() {
        let (key, text) = split(example.value);
        if !rule.try_on(&text, key.as_deref()).is_empty() {
            return Err(lie("spared", number, example, "the rule finds something here"));
        }
    }
    Ok(())
}
