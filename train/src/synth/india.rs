//! Addresses of India: parts in one of the orders that people use, joined as people join them.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::grammar;
use super::source::Source;

/// Where an address lies; what is not known is empty.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Place {
    /// `Kothrud`; in the country the post office, which is the village or the next one.
    pub locality: String,
    /// `Pune`.
    pub city: String,
    /// `Pune`.
    pub district: String,
    /// `Maharashtra` or `MH`.
    pub state: String,
    /// Six digits, at times with a space after the third.
    pub pin_code: String,
}

/// How much of an address, and how it is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// All of it in one line.
    Line,
    /// All of it over two to five lines.
    Lines,
    /// What one tells a courier who is near already.
    Short,
}

/// A large city: name, state, abbreviation of the state, first three digits of its PIN codes.
struct City {
    name: &'static str,
    state: &'static str,
    short: &'static str,
    pin_prefix: &'static str,
}

static CITIES: LazyLock<Vec<City>> = LazyLock::new(|| {
    grammar::lines(include_str!("../../templates/cities_india.txt"))
        .filter_map(|line| {
            let mut fields = line.split(',');
            Some(City {
                name: fields.next()?,
                state: fields.next()?,
                short: fields.next()?,
                pin_prefix: fields.next()?,
            })
        })
        .collect()
});

static CITY_OF_NAME: LazyLock<HashMap<String, &'static City>> =
    LazyLock::new(|| CITIES.iter().map(|city| (city.name.to_lowercase(), city)).collect());

static SHORT_OF_STATE: LazyLock<HashMap<String, &'static str>> =
    LazyLock::new(|| CITIES.iter().map(|city| (city.state.to_lowercase(), city.short)).collect());

impl Source<'_> {
    /// An address of India.
    pub fn indian_address(&mut self, layout: Layout) -> String {
        let country = layout != Layout::Short && self.chance(16);
        self.place = if country { self.rural_place() } else { self.urban_place() };
        let shapes = match (layout, country) {
            (Layout::Short, _) => "in_short",
            (_, true) => "in_rural",
            (_, false) => "in_shape",
        };
        let shape = self.rule(shapes);
        let parts = self.parts(&shape);
        let joined = self.join(&parts, layout);
        self.wear(joined)
    }

    /// A locality of a city: one of the lists, whose PIN code is known to agree only where it comes from an office.
    fn urban_place(&mut self) -> Place {
        let lists = self.lists;
        if self.chance(45)
            && let Some((locality, city)) = self.pick(&lists.localities)
        {
            return self.place_in(locality.clone(), city);
        }
        if self.chance(80)
            && let Some(place) = self.office_place()
        {
            return place;
        }
        let cities: &'static [City] = &CITIES;
        let city = self.pick(cities).map(|city| city.name).unwrap_or_default();
        let locality =
            if self.chance(70) { self.rule("in_locality") } else { self.rule("list_locality") };
        self.place_in(locality, city)
    }

    fn place_in(&mut self, locality: String, city: &str) -> Place {
        let known = CITY_OF_NAME.get(&city.to_lowercase()).copied();
        let state = known.map(|city| city.state.to_owned()).unwrap_or_default();
        let prefix = known.map(|city| city.pin_prefix).unwrap_or_default();
        let pin_code = if prefix.is_empty() {
            self.rule("in_pin")
        } else {
            format!("{prefix}0{}", self.rule("two_digits"))
        };
        self.styled(Place {
            locality,
            city: city.to_owned(),
            district: city.to_owned(),
            state,
            pin_code,
        })
    }

    fn office_place(&mut self) -> Option<Place> {
        let lists = self.lists;
        let office = self.pick(&lists.offices)?;
        Some(self.styled(Place {
            locality: office.name.clone(),
            city: office.district.clone(),
            district: office.district.clone(),
            state: office.state.clone(),
            pin_code: office.pin_code.to_string(),
        }))
    }

    fn rural_place(&mut self) -> Place {
        match self.office_place() {
            Some(place) => place,
            None => self.urban_place(),
        }
    }

    /// Localities are spelt another way at times, states abbreviated, PIN codes split after the third digit.
    fn styled(&mut self, mut place: Place) -> Place {
        if self.chance(6) {
            place.locality = self.respelt(&place.locality);
        }
        if self.chance(15)
            && let Some(short) = SHORT_OF_STATE.get(&place.state.to_lowercase())
        {
            (*short).clone_into(&mut place.state);
        }
        if self.chance(10)
            && let (Some(first), Some(last)) = (place.pin_code.get(..3), place.pin_code.get(3..))
        {
            place.pin_code = format!("{first} {last}");
        }
        place
    }

    /// The parts that a shape names: `in_flat in_street? place_locality`; one with a question mark comes half the time.
    fn parts(&mut self, shape: &str) -> Vec<String> {
        let mut parts = Vec::new();
        for name in shape.split_whitespace() {
            let part = match name.strip_suffix('?') {
                Some(name) if self.chance(50) => self.rule(name),
                Some(_) => continue,
                None => self.rule(name),
            };
            let part = part.trim().trim_end_matches(',').replace(" ,", ",");
            if !part.is_empty() && parts.last() != Some(&part) {
                parts.push(part);
            }
        }
        parts
    }

    fn join(&mut self, parts: &[String], layout: Layout) -> String {
        let separator = match self.below(100) {
            0..=71 => ", ",
            72..=76 => ",",
            77..=79 => " , ",
            80..=82 => " - ",
            83 => "; ",
            84 => " / ",
            _ => " ",
        };
        let comma_at_break = self.chance(55);
        let mut text = String::new();
        let mut width = 0;
        for part in parts {
            if !text.is_empty() {
                // Lines of an address are short, but the first ones seldom hold a single word.
                if layout == Layout::Lines && width > 10 && self.chance(60) {
                    text.push_str(if comma_at_break { ",\n" } else { "\n" });
                    width = 0;
                } else {
                    text.push_str(separator);
                }
            }
            if separator == " " {
                text.push_str(&part.replace(", ", " "));
            } else {
                text.push_str(part);
            }
            width += part.len();
        }
        text
    }

    /// What haste does to an address: lost letters, lost and doubled spaces, shouting.
    fn wear(&mut self, text: String) -> String {
        match self.below(100) {
            0..=4 => text.to_uppercase(),
            5..=8 => text.to_lowercase(),
            9 | 10 => text.replacen(", ", ",", 1),
            11 => text.replacen(' ', "  ", 1),
            12 => text.replace(',', ""),
            13 | 14 => self.without_letter(&text),
            _ => text,
        }
    }

    fn without_letter(&mut self, text: &str) -> String {
        let lost = self.below(text.chars().count() as u32) as usize;
        let keeps =
            |(at, letter): &(usize, char)| *at != lost || *at == 0 || !letter.is_lowercase();
        text.chars().enumerate().filter(keeps).map(|(_, letter)| letter).collect()
    }

    /// A city of India, or a district, with its state.
    pub fn indian_city(&mut self) -> (String, String) {
        let lists = self.lists;
        let cities: &'static [City] = &CITIES;
        if self.chance(35)
            && let Some(office) = self.pick(&lists.offices)
        {
            return (office.district.clone(), office.state.clone());
        }
        let city = self.pick(cities);
        city.map(|city| (city.name.to_owned(), city.state.to_owned())).unwrap_or_default()
    }
}
