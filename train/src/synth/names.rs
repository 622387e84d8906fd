//! People: how their names are put together and written.

use super::source::Source;

/// The parts of a name; any may be empty but not all of them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Person {
    /// `Priya`.
    pub given: String,
    /// `Kumari`.
    pub middle: String,
    /// `Sharma`.
    pub last: String,
    /// How the name is written in full.
    pub full: String,
}

/// Peoples of India whose names go together, by how many there are in what we read.
const REGIONS: &[(u32, &str)] = &[
    (30, "north"),
    (14, "muslim"),
    (7, "sikh"),
    (9, "bengal"),
    (10, "marathi"),
    (9, "gujarat"),
    (9, "tamil"),
    (9, "telugu"),
    (6, "kannada"),
    (6, "kerala"),
    (4, "christian"),
    (3, "northeast"),
];

/// How the parts of a name are written.
#[derive(Clone, Copy)]
enum Shape {
    GivenLast,
    Given,
    GivenMiddleLast,
    GivenMiddle,
    InitialsLast,
    GivenInitials,
    LastGiven,
    Four,
    Prefixed,
    MuslimPrefixed,
    Last,
}

const INDIAN_SHAPES: &[(u32, Shape)] = &[
    (46, Shape::GivenLast),
    (9, Shape::Given),
    (13, Shape::GivenMiddleLast),
    (9, Shape::GivenMiddle),
    (7, Shape::InitialsLast),
    (5, Shape::GivenInitials),
    (2, Shape::LastGiven),
    (3, Shape::Four),
    (1, Shape::Prefixed),
    (3, Shape::MuslimPrefixed),
    (1, Shape::Last),
];

const WORLD_SHAPES: &[(u32, Shape)] = &[
    (70, Shape::GivenLast),
    (8, Shape::Given),
    (9, Shape::GivenMiddleLast),
    (4, Shape::InitialsLast),
    (1, Shape::Four),
    (4, Shape::Prefixed),
    (1, Shape::LastGiven),
    (1, Shape::Last),
];

impl Source<'_> {
    /// A person who has not been named yet.
    pub fn new_person(&mut self) -> Person {
        let world = self.world_percent;
        let mut person =
            if self.chance(world) { self.world_person() } else { self.indian_person() };
        // Forms and cards shout names, chats whisper them, whatever the rest of the text does.
        match self.below(100) {
            0..=4 => person.map(str::to_uppercase),
            5..=7 => person.map(str::to_lowercase),
            _ => {}
        }
        person
    }

    /// The person of a slot: by number the one who bears it, else a new one.
    pub fn person(&mut self, index: Option<u8>) -> Person {
        let known = index.and_then(|index| self.people.get(&index)).cloned();
        let person = match known {
            Some(person) => person,
            None => self.new_person(),
        };
        if let Some(index) = index {
            self.people.insert(index, person.clone());
        }
        self.latest = Some(person.clone());
        person
    }

    pub fn indian_given(&mut self) -> String {
        self.varied(Self::listed_indian_given)
    }

    fn listed_indian_given(&mut self) -> String {
        let lists = self.lists;
        self.name(&lists.indian_given).unwrap_or_else(|| self.rule("north_given"))
    }

    pub fn indian_surname(&mut self) -> String {
        self.varied(Self::listed_indian_surname)
    }

    fn listed_indian_surname(&mut self) -> String {
        let lists = self.lists;
        self.name(&lists.indian_surnames).unwrap_or_else(|| self.rule("north_surname"))
    }

    pub fn world_given(&mut self) -> String {
        self.varied(Self::listed_world_given)
    }

    fn listed_world_given(&mut self) -> String {
        let lists = self.lists;
        let listed = if self.chance(75) { self.name(&lists.world_given) } else { None };
        listed.unwrap_or_else(|| self.rule("world_given"))
    }

    pub fn world_surname(&mut self) -> String {
        self.varied(Self::listed_world_surname)
    }

    fn listed_world_surname(&mut self) -> String {
        let lists = self.lists;
        if self.chance(2)
            && let Some(word) = self.pick(&lists.people)
        {
            return capitalized(word);
        }
        let listed = if self.chance(75) { self.name(&lists.world_surnames) } else { None };
        listed.unwrap_or_else(|| self.rule("world_surname"))
    }

    fn indian_person(&mut self) -> Person {
        let shape = self.weighted(INDIAN_SHAPES).unwrap_or(Shape::GivenLast);
        let region = match shape {
            Shape::MuslimPrefixed => "muslim",
            _ => self.weighted(REGIONS).unwrap_or("north"),
        };
        // Names of one people go together where we know them; the lists know many more names but not whose.
        let (given, last, middle) = if self.chance(40) || region == "muslim" {
            (
                self.rule(&format!("{region}_given")),
                self.rule(&format!("{region}_surname")),
                self.rule(&format!("{region}_middle")),
            )
        } else {
            let middle =
                if self.chance(60) { self.rule("any_middle") } else { self.indian_given() };
            (self.indian_given(), self.indian_surname(), middle)
        };
        self.write(shape, Person { given, middle, last, full: String::new() })
    }

    fn world_person(&mut self) -> Person {
        let shape = self.weighted(WORLD_SHAPES).unwrap_or(Shape::GivenLast);
        let (given, mut last) = (self.world_given(), self.world_surname());
        let middle =
            if self.chance(60) { format!("{}.", self.rule("letter")) } else { self.world_given() };
        if matches!(shape, Shape::Prefixed) {
            last = format!("{}{last}", self.rule("world_particle").replace('_', " "));
            return self
                .write(Shape::GivenLast, Person { given, middle, last, full: String::new() });
        }
        if self.chance(3) {
            last = format!("{last}-{}", self.world_surname());
        }
        self.write(shape, Person { given, middle, last, full: String::new() })
    }

    fn write(&mut self, shape: Shape, mut person: Person) -> Person {
        let Person { given, middle, last, .. } = person.clone();
        person.full = match shape {
            Shape::GivenLast => format!("{given} {last}"),
            Shape::Given => given,
            Shape::GivenMiddleLast => format!("{given} {middle} {last}"),
            Shape::GivenMiddle => format!("{given} {middle}"),
            Shape::InitialsLast => self.initials_before(&last),
            Shape::GivenInitials => self.initials_after(&given),
            Shape::LastGiven => format!("{last} {given}"),
            Shape::Four => {
                let more = if self.chance(50) { self.indian_given() } else { self.rule("letter") };
                format!("{given} {more} {middle} {last}")
            }
            Shape::Prefixed => {
                let prefix = self.rule("other_prefix");
                if self.chance(30) {
                    format!("{prefix} {given}")
                } else {
                    format!("{prefix} {given} {last}")
                }
            }
            Shape::MuslimPrefixed => {
                let prefix = self.rule("muslim_prefix");
                match self.below(6) {
                    0 => format!("{prefix} {given}"),
                    1 => format!("{given} bin {last}"),
                    _ => format!("{prefix} {given} {last}"),
                }
            }
            Shape::Last => last,
        };
        person
    }

    /// `K. R. Narayanan`, `R Sharma`.
    pub fn initials_before(&mut self, last: &str) -> String {
        let (first, second) = (self.rule("letter"), self.rule("letter"));
        match self.below(10) {
            0..=2 => format!("{first}. {last}"),
            3 | 4 => format!("{first} {last}"),
            5 => format!("{first}.{last}"),
            6 => format!("{first}. {second}. {last}"),
            7 => format!("{first}.{second}. {last}"),
            8 => format!("{first} {second} {last}"),
            _ => format!("{first}{second} {last}"),
        }
    }

    /// `Narayanan K R`, `Suresh K.`.
    pub fn initials_after(&mut self, given: &str) -> String {
        let (first, second) = (self.rule("letter"), self.rule("letter"));
        match self.below(6) {
            0 | 1 => format!("{given} {first}"),
            2 => format!("{given} {first}."),
            3 => format!("{given} {first} {second}"),
            4 => format!("{given} {first}.{second}."),
            _ => format!("{given} {first}{second}"),
        }
    }

    /// A name in Devanagari.
    pub fn hindi_person(&mut self) -> String {
        let lists = self.lists;
        let listed = self.chance(60);
        let given = if listed { self.name(&lists.hindi_given) } else { None };
        let given = given.unwrap_or_else(|| self.rule("hindi_given"));
        let last = if listed { self.name(&lists.hindi_surnames) } else { None };
        let last = last.unwrap_or_else(|| self.rule("hindi_surname"));
        match self.below(20) {
            0..=9 => format!("{given} {last}"),
            10..=13 => given,
            14..=16 => format!("{given} {}", self.rule("hindi_middle")),
            _ => format!("{given} {} {last}", self.rule("hindi_middle")),
        }
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(char::to_uppercase).into_iter().flatten().chain(letters).collect()
}

impl Person {
    fn map(&mut self, change: impl Fn(&str) -> String) {
        for part in [&mut self.given, &mut self.middle, &mut self.last, &mut self.full] {
            *part = change(part);
        }
    }
}
