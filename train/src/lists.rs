//! The lists that training draws from, as `xtask/data/tagger_lists.py` writes them: UTF-8 text, one entry a line, fields
//! separated by tabs.

use std::path::Path;

use anyhow::{Context, Result};

/// A name with where it comes from and how common it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Name {
    /// As it is written: `Priya`, `प्रिया`.
    pub text: String,
    /// How often it should be drawn, relative to its list; at least 1.
    pub weight: u32,
}

/// A post office, which is nearly always named after its locality or village.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Office {
    /// `Kothrud`, without `S.O` or `B.O`.
    pub name: String,
    /// `Pune`.
    pub district: String,
    /// `Maharashtra`.
    pub state: String,
    /// Six digits.
    pub pin_code: u32,
}

/// Everything the generators and the lexicon are made from.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// Given names of India in Latin script (`given_in.tsv`: name, weight).
    pub indian_given: Vec<Name>,
    /// Surnames of India in Latin script (`surname_in.tsv`).
    pub indian_surnames: Vec<Name>,
    /// Given names in Devanagari (`given_hi.tsv`).
    pub hindi_given: Vec<Name>,
    /// Surnames in Devanagari (`surname_hi.tsv`).
    pub hindi_surnames: Vec<Name>,
    /// Given names of the rest of the world in Latin script (`given_world.tsv`).
    pub world_given: Vec<Name>,
    /// Surnames of the rest of the world in Latin script (`surname_world.tsv`).
    pub world_surnames: Vec<Name>,
    /// Words of people's names from a spelling dictionary; given name or surname, not known which (`people.txt`).
    pub people: Vec<String>,
    /// Post offices of India (`offices.tsv`: name, district, state, PIN code).
    pub offices: Vec<Office>,
    /// Localities of Indian cities (`localities_in.tsv`: locality, city).
    pub localities: Vec<(String, String)>,
    /// Cities of the rest of the world (`cities_world.txt`).
    pub world_cities: Vec<String>,
    /// Street names of the rest of the world, without number: `Park Avenue`, `Hauptstraße` (`streets_world.txt`).
    pub world_streets: Vec<String>,
    /// English words in lower case, the most frequent first (`english.txt`).
    pub english: Vec<String>,
}

impl Lists {
    /// Reads all lists of a folder; an error names the file and what makes it.
    pub fn read(folder: &Path) -> Result<Self> {
        let lines = |file: &str| -> Result<Vec<Vec<String>>> {
            let path = folder.join(file);
            let text = std::fs::read_to_string(&path).with_context(|| {
                format!("{}: not readable; run `cargo xtask train`, which makes it", path.display())
            })?;
            let fields = |line: &str| line.split('\t').map(str::to_owned).collect();
            Ok(text.lines().filter(|line| !line.is_empty()).map(fields).collect())
        };
        let names = |file: &str| -> Result<Vec<Name>> {
            Ok(lines(file)?.iter().filter_map(|fields| name_of(fields)).collect())
        };
        let words = |file: &str| -> Result<Vec<String>> {
            Ok(lines(file)?.into_iter().filter_map(|fields| fields.into_iter().next()).collect())
        };
        Ok(Self {
            indian_given: names("given_in.tsv")?,
            indian_surnames: names("surname_in.tsv")?,
            hindi_given: names("given_hi.tsv")?,
            hindi_surnames: names("surname_hi.tsv")?,
            world_given: names("given_world.tsv")?,
            world_surnames: names("surname_world.tsv")?,
            people: words("people.txt")?,
            offices: lines("offices.tsv")?.iter().filter_map(|fields| office_of(fields)).collect(),
            localities: lines("localities_in.tsv")?
                .iter()
                .filter_map(|fields| Some((fields.first()?.clone(), fields.get(1)?.clone())))
                .collect(),
            world_cities: words("cities_world.txt")?,
            world_streets: words("streets_world.txt")?,
            english: words("english.txt")?,
        })
    }
}

fn name_of(fields: &[String]) -> Option<Name> {
    let weight = fields.get(1).and_then(|weight| weight.parse().ok()).unwrap_or(1).max(1);
    Some(Name { text: fields.first()?.clone(), weight })
}

fn office_of(fields: &[String]) -> Option<Office> {
    let [name, district, state, pin_code] = fields else { return None };
    Some(Office {
        name: name.clone(),
        district: district.clone(),
        state: state.clone(),
        pin_code: pin_code.parse().ok()?,
    })
}
