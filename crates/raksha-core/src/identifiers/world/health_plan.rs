//! Health plan beneficiary numbers, by key only; only profiles such as HIPAA Safe Harbor ask for them.

use super::profile::code;
use crate::detect::SeedSet;
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::Entity;

/// Health plan beneficiary numbers.
#[rustfmt::skip]
pub static HEALTH_PLAN: Identifier = Identifier {
    rule: "world.health_plan",
    version: 1,
    entity: Entity::HealthPlan,
    risk: "It lets others claim treatment in the patient's name.",
    sources: &["45 CFR 164.514(b)(2)(i)(I)"],
    keys: &["health plan", "health plan no", "health plan id", "health plan number", "beneficiary id", "beneficiary no", "beneficiary number", "insurance id", "insurance no", "insurance number", "insurance policy no", "policy no", "policy number", "subscriber id", "member id", "memberid", "member number", "tpa id", "mediclaim no", "pmjay id", "medicare no", "medicaid id", "mbi"],
    context: &[],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::NONE,
    cues: &[],
    digit_counts: 0,
    recognize: None,
    declared: Some(declared),
    mask: Mask::Label,
    found: &["policy no: «HDFC/2024/00123»", "member_id=«W1234567890»", "insurance id: «BC-88231», plan gold", "subscriber id: «99210034»", "pmjay_id: «PMJ8821Q»"],
    spared: &["policy no: pending", "member_id: null", "insurance id: none", "policy number: required", "member id: [HEALTH_PLAN]"],
};

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    code(value, extent)
}
