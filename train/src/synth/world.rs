//! Addresses and places of the rest of the world, by rules for each country.

use super::source::Source;

/// Countries by how often their addresses come up where no country is asked for.
const EUROPE: &[(u32, &str)] = &[
    (14, "de_address"),
    (12, "fr_address"),
    (8, "nl_address"),
    (8, "dk_address"),
    (8, "se_address"),
    (6, "no_address"),
    (6, "fi_address"),
    (10, "es_address"),
    (10, "it_address"),
    (7, "hu_address"),
    (5, "pl_address"),
    (4, "pt_address"),
    (4, "cz_address"),
    (4, "at_address"),
    (4, "ch_address"),
    (4, "be_address"),
    (4, "si_address"),
    (2, "gr_address"),
    (2, "is_address"),
];

/// Countries outside Europe and North America.
const OVERSEAS: &[(u32, &str)] = &[
    (10, "au_address"),
    (5, "nz_address"),
    (8, "ca_address"),
    (4, "za_address"),
    (4, "br_address"),
    (4, "sg_address"),
    (4, "ae_address"),
    (3, "mx_address"),
    (3, "np_address"),
];

impl Source<'_> {
    /// An address by the rule of a country; in a rule `~` stands between its lines.
    pub fn world_address(&mut self, rule: &str, lines: bool) -> String {
        let text = self.rule(rule);
        let text = if lines {
            let comma = self.chance(15);
            text.replace('~', if comma { ",\n" } else { "\n" })
        } else {
            let separator = self.weighted(&[(80, ", "), (8, " "), (6, "\n"), (3, ",")]);
            text.replace('~', separator.unwrap_or(", "))
        };
        match self.below(100) {
            0..=2 => text.to_uppercase(),
            3..=4 => text.to_lowercase(),
            _ => text,
        }
    }

    /// An address of somewhere in Europe.
    pub fn european_address(&mut self, lines: bool) -> String {
        let rule = self.weighted(EUROPE).unwrap_or("de_address");
        self.world_address(rule, lines)
    }

    /// An address of anywhere but India.
    pub fn foreign_address(&mut self, lines: bool) -> String {
        match self.below(100) {
            0..=30 => self.world_address("us_address", lines),
            31..=44 => self.world_address("mixed_address", lines),
            45..=59 => self.world_address("uk_address", lines),
            60..=84 => self.european_address(lines),
            _ => {
                let rule = self.weighted(OVERSEAS).unwrap_or("au_address");
                self.world_address(rule, lines)
            }
        }
    }
}
