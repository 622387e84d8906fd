//! Counts of a run, which add up over chunks and files.

use std::collections::BTreeMap;

/// Counts: records, findings by entity, unscanned bytes by reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Records read.
    pub records: u64,
    /// Records the policy calls personal data.
    pub pii_records: u64,
    /// Bytes read.
    pub bytes: u64,
    /// Findings that were acted on, by entity name.
    pub findings: BTreeMap<String, u64>,
    /// Bytes that could not be scanned, by reason.
    pub unscanned: BTreeMap<String, u64>,
}

impl Tally {
    /// Adds the counts of another part.
    pub fn add(&mut self, other: &Self) {
        self.records += other.records;
        self.pii_records += other.pii_records;
        self.bytes += other.bytes;
        for (name, count) in &other.findings {
            add_count(&mut self.findings, name, *count);
        }
        for (name, count) in &other.unscanned {
            add_count(&mut self.unscanned, name, *count);
        }
    }

    /// Takes away counts that are contained in these: what a chunk's session was primed with.
    pub fn subtract(&mut self, other: &Self) {
        self.records = self.records.saturating_sub(other.records);
        self.pii_records = self.pii_records.saturating_sub(other.pii_records);
        self.bytes = self.bytes.saturating_sub(other.bytes);
        subtract_counts(&mut self.findings, &other.findings);
        subtract_counts(&mut self.unscanned, &other.unscanned);
    }

    /// Counts bytes that were passed over.
    pub fn add_unscanned(&mut self, reason: &str, bytes: u64) {
        add_count(&mut self.unscanned, reason, bytes);
    }

    /// All findings together.
    pub fn findings_total(&self) -> u64 {
        self.findings.values().sum()
    }

    /// Whether nothing was passed over.
    pub fn is_complete(&self) -> bool {
        self.unscanned.is_empty()
    }
}

/// Adds to a count by name without copying a name that is there already.
pub fn add_count(counts: &mut BTreeMap<String, u64>, name: &str, count: u64) {
    if let Some(known) = counts.get_mut(name) {
        *known += count;
    } else {
        counts.insert(name.to_owned(), count);
    }
}

fn subtract_counts(counts: &mut BTreeMap<String, u64>, less: &BTreeMap<String, u64>) {
    for (name, count) in less {
        if let Some(known) = counts.get_mut(name) {
            *known = known.saturating_sub(*count);
        }
    }
    counts.retain(|_, count| *count > 0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_can_be_taken_away() {
        let mut part = Tally { records: 2, pii_records: 1, bytes: 10, ..Tally::default() };
        part.findings.insert("PHONE".to_owned(), 3);
        part.add_unscanned("depth", 7);
        let mut whole = Tally::default();
        whole.add(&part);
        whole.add(&part);
        assert_eq!((whole.records, whole.findings_total(), whole.unscanned["depth"]), (4, 6, 14));
        whole.subtract(&part);
        whole.subtract(&part);
        assert_eq!(whole, Tally::default());
        assert!(whole.is_complete());
    }
}
