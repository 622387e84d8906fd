//! Cities, districts and states, by key only; only profiles such as HIPAA Safe Harbor ask for them.

use super::profile::place;
use crate::detect::SeedSet;
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::Entity;

/// Cities, districts and states.
#[rustfmt::skip]
pub static LOCATION: Identifier = Identifier {
    rule: "world.location",
    version: 1,
    entity: Entity::Location,
    risk: "With an age and a rare condition a city names a patient.",
    sources: &["45 CFR 164.514(b)(2)(i)(B)"],
    keys: &["city", "city name", "town", "village", "taluk", "tehsil", "district", "dist", "county", "state", "state name", "home town", "hometown", "birth place", "place of birth", "शहर", "ज़िला", "राज्य"],
    context: &[],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::NONE,
    cues: &[],
    digit_counts: 0,
    recognize: None,
    declared: Some(declared),
    mask: Mask::Label,
    found: &["city: «Pune»", "city=«New Delhi», status=ok", "district: «Ernakulam»", "State: «Tamil Nadu»", "town: «Munnar»"],
    spared: &["state: running", "state=CLOSED", "city: null", "state: 200", "district: [LOCATION]", "state: OpenState::new(1)", "state: ForkState,"],
};

/// What a state machine says under `state`.
const MACHINE_STATES: &[&str] = &[
    "running",
    "closed",
    "open",
    "ready",
    "started",
    "stopped",
    "stopping",
    "starting",
    "idle",
    "waiting",
    "new",
    "up",
    "down",
    "listen",
    "established",
    "alive",
    "dead",
    "online",
    "offline",
    "paused",
    "queued",
    "created",
    "deleted",
    "processing",
    "processed",
    "connected",
    "disconnected",
    "half_open",
    "init",
    "initial",
    "resolved",
    // Words of programs and prose under `state`.
    "if",
    "match",
    "self",
    "this",
    "none",
    "arc",
    "box",
    "mutex",
    "shared",
    "immutable",
    "acceptable",
    "track",
    "close",
];

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let one = place(value, extent)?;
    let name = value.get(one.span.clone())?;
    let machine = MACHINE_STATES.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(name));
    // `[LOCATION]` is what a redaction left; `OpenState::new(` and `Arc<State>` are code.
    let next = value.get(one.span.end).copied().unwrap_or(0);
    let label = next == b']' && name.iter().all(u8::is_ascii_uppercase);
    let hump = name.windows(2).any(|pair| {
        pair.first().is_some_and(u8::is_ascii_lowercase)
            && pair.last().is_some_and(u8::is_ascii_uppercase)
    });
    let code = hump || name.contains(&b'(') || matches!(next, b':' | b'(' | b'{' | b'<');
    (!machine && !label && !code).then_some(one)
}
