//! Medical record numbers; only profiles such as HIPAA Safe Harbor ask for them.

use super::form::{found, phrase_at, skip_link};
use super::profile::code;
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// Medical record numbers.
#[rustfmt::skip]
pub static MEDICAL_RECORD: Identifier = Identifier {
    rule: "world.medical_record",
    version: 1,
    entity: Entity::MedicalRecord,
    risk: "It opens the patient's whole file.",
    sources: &["45 CFR 164.514(b)(2)(i)(H)"],
    keys: &["mrn", "mr no", "medical record", "medical record no", "medical record number", "medicalrecordnumber", "patient id", "patientid", "patient no", "patient number", "uhid", "hospital no", "hospital number", "ip no hospital", "opd no", "ipd no", "chart number", "chart no"],
    context: &["mrn", "uhid", "patient", "chart"],
    negative: &[],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Keyword]),
    cues: CUES,
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Label,
    found: &["MRN «00482913» admitted", "mrn: «A-482913»", "UHID no «AP12.0012345» seen", "patient_id=«P482913»;", "medical record number «4829133»"],
    spared: &["mrn missing", "patient id: null", "uhid card", "medical records of 2019 patients", "mrn: [MEDICAL_RECORD]"],
};

pub(super) const CUES: &[&str] =
    &["mrn", "uhid", "medical record", "medical record number", "medical record no"];

fn recognize(site: &Site<'_>) -> Option<Match> {
    let start = skip_link(site.text, phrase_at(site.text, site.at, CUES)?);
    let one = code(site.text.get(start..)?, Extent::Prefix)?;
    found(start + one.span.start..start + one.span.end, &[E::Shape, E::Cue])
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    code(value, extent)
}
