//! Policies as their authors meet them: what is accepted, what is refused and with which words.

use raksha_core::{Confidence, Entity, Finding};

use super::*;
use crate::engine::Scope;
use crate::environment::Day;

fn refused(text: &str) -> String {
    Policy::parse("p.toml", text).and_then(|policy| policy.compile()).unwrap_err().to_string()
}

#[test]
fn built_in_policies_compile() {
    for (name, _) in BUILT_IN {
        let policy = Policy::builtin(name).unwrap_or_else(|| panic!("{name} does not parse"));
        assert_eq!(policy.name(), *name);
        let compiled = policy.compile().unwrap();
        assert!(!compiled.looked_for().is_empty());
    }
    assert!(Policy::builtin("none").is_none());
}

#[test]
fn built_in_policies_say_what_they_promise() {
    let rule = |policy: &str, entity: Entity| {
        let policy = Policy::builtin(policy).unwrap();
        policy.entities().find(|(known, _)| *known == entity).map(|(_, rule)| rule.clone())
    };
    assert_eq!(rule("pci", Entity::CreditCard).unwrap().floor, Confidence::Low);
    assert_eq!(rule("pci", Entity::Cvv).unwrap().transform, Transform::Drop);
    assert_eq!(rule("pci", Entity::Phone), None);
    assert_eq!(rule("guardian", Entity::PinCode), None);
    assert!(rule("guardian", Entity::Email).unwrap().combined);
    assert!(!rule("guardian", Entity::Phone).unwrap().combined);
    assert_eq!(rule("strict", Entity::Date), None);
    assert_eq!(rule("hipaa-safe-harbor", Entity::Person).unwrap().transform, Transform::Label);
    assert_eq!(rule("rbi", Entity::Phone), rule("strict", Entity::Phone));
    assert_eq!(rule("rbi", Entity::CreditCard).unwrap().floor, Confidence::Low);
    assert!(!rule("rbi", Entity::Ifsc).unwrap().combined);
}

#[test]
fn errors_name_line_field_and_remedy() {
    let cases: &[(&str, &str)] = &[
        (
            "name = \"x\"\nextnds = \"strict\"\n",
            "p.toml:2:1: `extnds`: unknown field\n  hint: did you mean `extends`?",
        ),
        (
            "extends = \"strikt\"",
            "p.toml:1:11: `extends`: no such built-in policy\n  hint: did you mean `strict`?",
        ),
        (
            "[entity.PHNE]\naction = \"mask\"",
            "p.toml:1:9: `entity.PHNE`: unknown entity\n  hint: did you mean `PHONE`?",
        ),
        (
            "[entity.PHONE]\n  action = \"maks\"",
            "p.toml:2:12: `entity.PHONE.action`: unknown value\n  hint: did you mean `mask`?",
        ),
        (
            "[entity.PHONE]\nfloor = 3",
            "p.toml:2:9: `entity.PHONE.floor`: expected a text, found integer",
        ),
        (
            "[entity.PHONE]\nmask = { keep_first = 99 }",
            "p.toml:2:23: `entity.PHONE.mask.keep_first`: must be between 0 and 32",
        ),
        (
            "[entity.PHONE]\nmask = { keep = 2 }",
            "p.toml:2:10: `entity.PHONE.mask.keep`: unknown field\n  hint: possible: keep_first, \
             keep_last, keep_separators, char, fixed_length",
        ),
        (
            "[entity.PHONE]\naction = \"label\"\nmask = \"phone\"",
            "p.toml:3:8: `entity.PHONE.mask`: a mask needs the action `mask`\n  hint: write \
             `action = \"mask\"` or leave the mask out",
        ),
        (
            "[entity.PHONE]\naction = \"hash\"",
            "p.toml:1:9: `entity.PHONE.key`: missing field\n  hint: the id of the key; the key itself \
             comes from the environment",
        ),
        (
            "[entity.AADHAAR]\naction = \"hash\"\nkey = \"k7\"",
            "p.toml:2:10: `entity.AADHAAR.action`: a hash of AADHAAR\n  hint: an Aadhaar number may \
             only be replaced by a reference that is not derived from it: use `token`, `mask` or `label`",
        ),
        (
            "[[allow]]\nvalues = [\"a@b.example\"]\nowner = \"sec\"\nreason = \"test\"",
            "p.toml:1:1: `allow[1].expires`: missing field\n  hint: the last day it holds, such as \
             `expires = 2027-03-31`",
        ),
        (
            "[[allow]]\nregex = \"(\"\nowner = \"sec\"\nreason = \"test\"\nexpires = 2027-01-01",
            "p.toml:2:9: `allow[1].regex`: not a regular expression (look-around and back-references \
             are not supported)",
        ),
        (
            "[[allow]]\nvalues = [\"x\"]\nowner = \" \"\nreason = \"r\"\nexpires = \"2027-01-01\"",
            "p.toml:3:9: `allow[1].owner`: must not be empty\n  hint: who answers for this entry",
        ),
        (
            "[[combine]]\nid = \"c\"\nat_least = 3\ngroups = [[\"PHONE\"], [\"EMAIL\"]]",
            "p.toml:3:12: `combine[1].at_least`: there are only 2 groups",
        ),
        (
            "[entity.EMAIL]\ncombined = true",
            "p.toml:1:1: `entity.EMAIL.combined`: the entity stands in no combination, so it would \
             never be acted on",
        ),
        (
            "[entity]\nCREDIT_CARD = {}\n[[override]]\nfield = \"*/fingerprint\"\nentities = \
             [\"CREDIT_CARD\"]\naction = \"hash\"\nkey = \"k7\"",
            "p.toml:3:1: `override`: CREDIT_CARD would be masked and hashed in one sink\n  hint: hash \
             the cards of this sink everywhere, or mask them everywhere",
        ),
        (
            "[[override]]\naction = \"label\"",
            "p.toml:1:1: `override[1]`: an override that holds everywhere\n  hint: narrow it by \
             `route`, `sink`, `role` or `field`, or say it under `[entity.NAME]`",
        ),
        (
            "[[rule]]\nid = \"r\"\nentity = \"STAFF\"\nregex = 'EMP-\\d{4}'\nfound = [\"no «EMP-123» \
             here\"]",
            "p.toml:5:10: `rule[1].found[1]`: the rule does not find exactly what the example marks\n  \
             hint: examples are run on load; see the rule `r`",
        ),
        (
            "[[rule]]\nid = \"r\"\nentity = \"STAFF\"\nregex = 'EMP-\\d{4}'\nspared = [\"EMP-1234\"]",
            "p.toml:5:11: `rule[1].spared[1]`: the rule finds something here\n  hint: examples are \
             run on load; see the rule `r`",
        ),
        (
            "[[rule]]\nid = \"r\"\nentity = \"staff\"\nregex = 'x'",
            "p.toml:3:10: `rule[1].entity`: not a name for an entity\n  hint: upper-case letters, \
             digits and `_`, at most 32",
        ),
        (
            "[[rule]]\nid = \"r\"\nentity = \"STAFF\"\nregex = 'x'\nvalidator = \"lun\"",
            "p.toml:5:13: `rule[1].validator`: unknown value\n  hint: did you mean `luhn`?",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(&refused(text), expected);
    }
}

#[test]
fn errors_never_hold_values() {
    let secret = "9876543210";
    let texts = [
        format!("[entity.PHONE]\naction = \"{secret}\""),
        format!("[[allow]]\nvalues = [\"{secret}\"]"),
        format!("[[force]]\nentity = \"{secret}\"\nvalues = [\"x\"]"),
        format!("names = \"{secret}\""),
        format!("name = \"{secret}"),
        format!("name = {secret}"),
        format!("[[allow]]\nregex = \"({secret}\"\n"),
        format!("[[rule]]\nid = \"r\"\nentity = \"S\"\nregex = \"zz\"\nfound = [\"«{secret}»\"]"),
        format!("name = \"a\" {secret}"),
    ];
    for text in texts {
        let message = refused(&text);
        assert!(!message.contains(secret), "{message}");
    }
}

#[test]
fn hash_knows_meaning_and_not_layout() {
    let hash = |text: &str| Policy::parse("p", text).unwrap().hash();
    let base = hash("names = \"off\"\n[entity]\nPHONE = {}\nEMAIL = {}");
    assert_eq!(
        base,
        hash(
            "# note\n[entity.EMAIL]\n[entity.PHONE]\n\n"
                .replace("# note", "names=\"off\"")
                .as_str()
        )
    );
    assert_ne!(base, hash("names = \"keys\"\n[entity]\nPHONE = {}\nEMAIL = {}"));
    assert_ne!(
        base,
        hash("extends = \"strict\"\nnames = \"off\"\n[entity]\nPHONE = {}\nEMAIL = {}")
    );
    assert!(base.starts_with("sha256:") && base.len() == 7 + 64);
}

#[test]
fn expired_entries_warn() {
    let text =
        "[[allow]]\nvalues = [\"x\"]\nowner = \"sec team\"\nreason = \"r\"\nexpires = 2026-01-31";
    let policy = Policy::parse("p.toml", text).unwrap();
    let at = |year, month, day| {
        let days = (0..40_000)
            .find(|days| Timestamp(days * 86_400).day() == Day::from_date(year, month, day));
        Timestamp(days.unwrap() * 86_400)
    };
    assert!(policy.warnings(at(2026, 1, 31)).is_empty());
    assert_eq!(
        policy.warnings(at(2026, 2, 1)),
        ["p.toml:1: an allow entry of sec team has expired and is not applied"]
    );
}

fn found(
    policy: &str,
    key: Option<&str>,
    text: &str,
) -> Vec<(String, std::ops::Range<u32>, Confidence)> {
    let policy = Policy::parse("p", policy).unwrap().compile().unwrap();
    let mut findings: Vec<Finding> = Vec::new();
    let place = Place { text: text.as_bytes(), key: key.map(str::as_bytes), path: b"/a/b" };
    let mut scratch = ExtrasScratch::default();
    policy.extras.as_ref().unwrap().find(place, &mut scratch, &mut findings);
    findings
        .into_iter()
        .map(|one| (policy.entity_name(one.entity).to_owned(), one.span, one.confidence))
        .collect()
}

#[test]
fn custom_rules_weigh_their_evidence() {
    let policy = r#"
        [[rule]]
        id = "acme.staff"
        entity = "STAFF"
        regex = '\bEMP-\d{4}\b'
        found = ["badge «EMP-1234» ok"]
        spared = ["EMP-12345"]
        [[rule]]
        id = "acme.loyalty"
        entity = "LOYALTY"
        regex = '\b\d{11}\b'
        validator = "luhn"
        context = ["loyalty"]
        keys = ["loyalty no"]
        [[rule]]
        id = "acme.desk"
        entity = "DESK"
        keys = ["desk code"]
        found = ["desk_code: «A1»"]
        [[rule]]
        id = "acme.ticket"
        entity = "TICKET"
        regex = 'T\d+'
        keywords = ["ticket"]
    "#;
    let cases: &[(Option<&str>, &str, &str, Confidence)] = &[
        (None, "x EMP-1234", "STAFF", Confidence::High),
        (None, "n 79927398713", "LOYALTY", Confidence::Low),
        (None, "loyalty card 79927398713", "LOYALTY", Confidence::High),
        (Some("loyaltyNo"), "79927398713", "LOYALTY", Confidence::Certain),
        (Some("deskCode"), "B7", "DESK", Confidence::High),
        (None, "ticket T77", "TICKET", Confidence::High),
    ];
    for (key, text, name, confidence) in cases {
        let found = found(policy, *key, text);
        assert_eq!(found.len(), 1, "{text} {found:?}");
        assert_eq!((found[0].0.as_str(), found[0].2), (*name, *confidence), "{text}");
    }
    for text in ["EMP-12345", "79927398710", "T77", "tickets T77"] {
        assert_eq!(found(policy, None, text), [], "{text}");
    }
}

#[test]
fn force_lists_match_whole_words_and_forms() {
    let policy = r#"
        [[force]]
        entity = "PERSON"
        values = ["Project Falcon", "Zed"]
        [[force]]
        entity = "SECRET"
        regex = 'zz-\w+'
        field = "/a/*"
    "#;
    assert_eq!(found(policy, None, "on Project Falcon today").len(), 1);
    assert_eq!(found(policy, None, "Zedd xZed Zed's").len(), 1);
    assert_eq!(found(policy, None, "zz-top Zed")[0].2, Confidence::Certain);
    assert_eq!(found(policy, None, "nothing here"), []);
}

#[test]
fn overrides_hold_where_they_say() {
    let policy = Policy::parse(
        "p",
        r#"
        extends = "strict"
        [[override]]
        sink = "elk:*"
        entities = ["PHONE"]
        action = "label"
        [[override]]
        field = "/debug/*"
        mode = "observe"
        [[override]]
        role = "support"
        entities = ["CREDIT_CARD"]
        mask = "card-bin-last-four"
        "#,
    );
    let policy = policy.unwrap().compile().unwrap();
    let rules = |sink: &str, role: &str| {
        policy.rules_in(&Scope { sink: sink.to_owned(), role: role.to_owned(), ..Scope::default() })
    };
    assert_eq!(
        rules("elk:orders", "").rule(Entity::Phone, b"/x").unwrap().transform,
        Transform::Label
    );
    assert_ne!(rules("s3", "").rule(Entity::Phone, b"/x").unwrap().transform, Transform::Label);
    assert_eq!(rules("s3", "").rule(Entity::Phone, b"/debug/x").unwrap().mode, Mode::Observe);
    assert_eq!(rules("s3", "").rule(Entity::Phone, b"/x").unwrap().mode, Mode::Enforce);
    let card = |role| rules("s3", role).rule(Entity::CreditCard, b"/x").unwrap().transform.clone();
    assert_ne!(card("support"), card("public"));
}

#[test]
fn combinations_count_groups() {
    let policy = Policy::builtin("guardian").unwrap().compile().unwrap();
    let bits = |entities: &[Entity]| {
        entities.iter().fold(0, |bits, entity| bits | policy.record.groups(*entity))
    };
    let (person, email, ip, device) =
        (Entity::Person, Entity::Email, Entity::IpAddress, Entity::DeviceId);
    assert_eq!(policy.record.met(bits(&[email])), 0);
    assert_eq!(policy.record.met(bits(&[ip, device])), 0);
    assert_eq!(policy.record.met(bits(&[email, ip])), bits(&[email, ip]));
    assert_eq!(policy.record.met(bits(&[email, person])), bits(&[email, person]));
    assert_eq!(policy.record.groups(Entity::Phone), 0);
    assert_eq!(policy.record.complete_only(person), bits(&[person]));
    assert_eq!(policy.record.complete_only(email), 0);
}
