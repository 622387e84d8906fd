//! The baseline: one union of plain regular expressions for the comparable identifiers, without any checksum, range,
//! key or context. What most tools do, done as well as `regex-automata` can.

use regex_automata::meta::Regex;

/// The patterns of the union.
pub const PATTERNS: [&str; 18] = [
    // e-mail, UPI
    r"\b[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\b",
    r"\b[A-Za-z0-9][A-Za-z0-9._-]+@[A-Za-z][A-Za-z0-9]{1,63}\b",
    // Aadhaar, PAN, GSTIN
    r"\b[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}\b",
    r"\b[A-Z]{3}[ABCFGHJLPTK][A-Z]\d{4}[A-Z]\b",
    r"\b\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]\b",
    // phones: Indian, international
    r"(?:\+91[ -]?|\b0)?\b[6-9]\d{4}[ -]?\d{5}\b",
    r"\+[1-9]\d{0,2}[ -]?\(?\d{2,5}\)?(?:[ -]?\d{2,5}){1,3}\b",
    // passport, voter id, IFSC
    r"\b[A-PR-WY][1-9]\d ?\d{4}[1-9]\b",
    r"\b[A-Z]{3}\d{7}\b",
    r"\b[A-Z]{4}0[A-Z0-9]{6}\b",
    // vehicle, driving licence
    r"\b[A-Z]{2}[ -]?\d{1,2}[ -]?[A-HJ-NP-Z]{1,3}[ -]?\d{4}\b",
    r"\b[A-Z]{2}[ -]?\d{2}[ -]?(?:19|20)\d{2}[ -]?\d{7}\b",
    // cards, IBAN, SSN
    r"\b(?:\d[ -]?){12,18}\d\b",
    r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b",
    r"\b\d{3}-\d{2}-\d{4}\b",
    // IPv4, IPv6, MAC
    r"\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b",
    r"\b(?:[0-9A-Fa-f]{1,4}:){2,7}:?(?:[0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4}\b",
    r"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b",
];

/// The union as one lazily built automaton. ASCII word borders, so that it never leaves the fast engine.
pub fn union() -> Option<Regex> {
    let ascii = PATTERNS.map(|pattern| format!("(?-u:{pattern})"));
    Regex::builder()
        .configure(Regex::config().utf8_empty(false))
        .syntax(regex_automata::util::syntax::Config::new().utf8(false))
        .build_many(&ascii)
        .ok()
}

/// How many spans the union finds.
pub fn count(regex: &Regex, text: &[u8]) -> u64 {
    regex.find_iter(text).count() as u64
}
