//! The report as one page: no scripts, no network, readable in light and dark, printable.

use std::collections::BTreeMap;

use super::sources::Source;
use super::{Reporter, Totals, generalised};
use crate::engine::{Decision, Tally, tally_add};
use crate::progress::{counted, grouped};

/// Rows of the table of places; past it, further places count as one row.
const PLACES_MAX: usize = 1000;

/// Samples on the page for each entity.
const SAMPLES_PER_ENTITY_MAX: usize = 20;

const STYLE: &str = "\
:root{color-scheme:light dark;--line:#8884;--soft:#8881;--bar:#c2410c}\
body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.6rem;margin-bottom:.2rem}h2{font-size:1.15rem;margin-top:2.2rem}\
.meta{opacity:.75;margin-top:0}.scroll{overflow-x:auto}\
table{border-collapse:collapse;width:100%;font-size:.92rem}\
th,td{text-align:left;padding:.35rem .7rem;border-bottom:1px solid var(--line);vertical-align:top}\
th{font-weight:600;background:var(--soft)}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}\
code{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}\
.bar{display:inline-block;height:.65rem;background:var(--bar);border-radius:2px;vertical-align:middle}\
.cards{display:flex;flex-wrap:wrap;gap:1rem}.card{border:1px solid var(--line);border-radius:8px;padding:.6rem 1.1rem}\
.card b{display:block;font-size:1.5rem}.warn{border-left:4px solid var(--bar);padding:.4rem .9rem;background:var(--soft)}\
@media print{body{max-width:none;margin:0}}";

/// The reporter.
pub struct Html {
    policy: String,
    findings: u64,
    entities: BTreeMap<String, u64>,
    places: BTreeMap<(String, String, String), u64>,
    places_left_out: u64,
    samples: BTreeMap<String, Vec<[String; 6]>>,
    sources: Vec<[String; 4]>,
    source_findings: u64,
}

impl Html {
    /// An empty report of a scan under this policy.
    pub const fn new(policy: String) -> Self {
        Self {
            policy,
            findings: 0,
            entities: BTreeMap::new(),
            places: BTreeMap::new(),
            places_left_out: 0,
            samples: BTreeMap::new(),
            sources: Vec::new(),
            source_findings: 0,
        }
    }
}

impl Reporter for Html {
    fn finding(&mut self, source: &str, decision: &Decision, _out: &mut Vec<u8>) {
        self.findings += 1;
        self.source_findings += 1;
        tally_add(&mut self.entities, &decision.entity, 1);
        let place = (source.to_owned(), generalised(&decision.path), decision.entity.clone());
        let room = self.places.len() < PLACES_MAX;
        match self.places.get_mut(&place) {
            Some(count) => *count += 1,
            None if room => {
                self.places.insert(place, 1);
            }
            None => self.places_left_out += 1,
        }
        let samples = self.samples.entry(decision.entity.clone()).or_default();
        if samples.len() < SAMPLES_PER_ENTITY_MAX {
            samples.push([
                decision.masked.clone(),
                source.to_owned(),
                decision.record.to_string(),
                decision.path.clone(),
                decision.confidence.name().to_owned(),
                decision.evidence.names().join(", "),
            ]);
        }
    }

    fn source_end(
        &mut self,
        source: &Source,
        tally: &Tally,
        _out: &mut Vec<u8>,
    ) -> std::io::Result<()> {
        if self.sources.len() < PLACES_MAX && self.source_findings > 0 {
            let numbers = [tally.records, tally.pii_records, self.source_findings].map(grouped);
            let [records, with, findings] = numbers;
            self.sources.push([source.name.clone(), records, with, findings]);
        }
        self.source_findings = 0;
        Ok(())
    }

    fn end(&mut self, totals: &Totals, out: &mut Vec<u8>) {
        let mut page = Page::default();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.raw("<title>Raksha: personal data report</title>\n<style>");
        page.raw(STYLE);
        page.raw(
            "</style>\n</head>\n<body>\n<h1>Personal data report</h1>\n<p class=\"meta\">raksha ",
        );
        page.text(env!("CARGO_PKG_VERSION"));
        page.raw(", policy <code>");
        page.text(&self.policy);
        page.raw("</code>. Every sample is masked.</p>\n");
        page.cards(self.findings, totals);
        page.warnings(totals);
        self.entity_table(&mut page);
        self.place_table(&mut page);
        self.sample_tables(&mut page);
        if self.sources.len() > 1 {
            page.heading("By source");
            page.table(&["Source", "#Records", "#With personal data", "#Findings"], &self.sources);
        }
        page.raw("</body>\n</html>\n");
        out.extend_from_slice(page.0.as_bytes());
    }
}

impl Html {
    fn entity_table(&self, page: &mut Page) {
        page.heading("By kind");
        let most = self.entities.values().copied().max().unwrap_or(1).max(1);
        let mut counts: Vec<_> = self.entities.iter().collect();
        counts.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), name.as_str()));
        page.raw("<div class=\"scroll\"><table><tr><th>Entity</th><th class=\"n\">Findings</th><th></th></tr>\n");
        for (name, count) in counts {
            page.raw("<tr><td>");
            page.text(name);
            page.raw("</td><td class=\"n\">");
            page.text(&grouped(*count));
            let width = (count * 100 / most).max(1);
            page.raw(&format!("</td><td style=\"width:50%\"><span class=\"bar\" style=\"width:{width}%\"></span></td></tr>\n"));
        }
        page.raw("</table></div>\n");
    }

    fn place_table(&self, page: &mut Page) {
        page.heading("By column or path");
        let mut places: Vec<_> = self.places.iter().collect();
        places.sort_by_key(|(place, count)| (std::cmp::Reverse(**count), *place));
        let rows: Vec<[String; 4]> = places
            .into_iter()
            .map(|((source, path, entity), count)| {
                [source.clone(), path.clone(), entity.clone(), grouped(*count)]
            })
            .collect();
        page.table(&["Source", "Path", "Entity", "#Findings"], &rows);
        if self.places_left_out > 0 {
            page.raw("<p>and ");
            page.text(&counted(self.places_left_out, "finding"));
            page.raw(" in further places.</p>\n");
        }
    }

    fn sample_tables(&self, page: &mut Page) {
        page.heading("Samples");
        for (entity, samples) in &self.samples {
            page.raw("<details><summary>");
            page.text(entity);
            page.raw("</summary>\n");
            page.table(&["Masked", "Source", "#Record", "Path", "Confidence", "Evidence"], samples);
            page.raw("</details>\n");
        }
    }
}

/// A page being written; everything that comes from outside goes through `text`.
#[derive(Default)]
struct Page(String);

impl Page {
    fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    fn text(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                other if other.is_control() => self.0.push(char::REPLACEMENT_CHARACTER),
                other => self.0.push(other),
            }
        }
    }

    fn heading(&mut self, text: &str) {
        self.raw("<h2>");
        self.text(text);
        self.raw("</h2>\n");
    }

    fn cards(&mut self, findings: u64, totals: &Totals) {
        let tally = &totals.tally;
        self.raw("<div class=\"cards\">");
        for (number, label) in [
            (findings, "findings"),
            (tally.pii_records, "records with personal data"),
            (tally.records, "records read"),
            (totals.sources, "sources"),
        ] {
            self.raw("<div class=\"card\"><b>");
            self.text(&grouped(number));
            self.raw("</b>");
            self.text(label);
            self.raw("</div>");
        }
        self.raw("</div>\n");
    }

    fn warnings(&mut self, totals: &Totals) {
        for (reason, bytes) in &totals.tally.unscanned {
            self.raw("<p class=\"warn\">");
            self.text(&format!("{} could not be scanned ({reason}).", counted(*bytes, "byte")));
            self.raw("</p>\n");
        }
        if totals.binaries > 0 {
            self.raw("<p class=\"warn\">");
            self.text(&format!("{} skipped.", counted(totals.binaries, "binary file")));
            self.raw("</p>\n");
        }
    }

    /// A table; a heading that begins with `#` is a column of numbers.
    fn table<const N: usize>(&mut self, headings: &[&str; N], rows: &[[String; N]]) {
        self.raw("<div class=\"scroll\"><table><tr>");
        for heading in headings {
            let number = heading.strip_prefix('#');
            self.raw(if number.is_some() { "<th class=\"n\">" } else { "<th>" });
            self.text(number.unwrap_or(heading));
            self.raw("</th>");
        }
        self.raw("</tr>\n");
        for row in rows {
            self.raw("<tr>");
            for (heading, cell) in headings.iter().zip(row) {
                let number = heading.starts_with('#');
                self.raw(if number { "<td class=\"n\">" } else { "<td><code>" });
                self.text(cell);
                self.raw(if number { "</td>" } else { "</code></td>" });
            }
            self.raw("</tr>\n");
        }
        self.raw("</table></div>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_from_outside_is_escaped() {
        let mut page = Page::default();
        page.text("<script>'&\"\u{7}");
        assert_eq!(page.0, "&lt;script&gt;&#39;&amp;&quot;\u{fffd}");
    }
}
