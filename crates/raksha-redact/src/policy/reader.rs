//! Reads TOML tables field by field, so that each error knows its line, its column and its field. Unknown fields
//! are errors.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::error::{PolicyError, Source, suggest};
use crate::environment::Day;

/// One table of the file.
pub(super) struct Reader<'a> {
    pub(super) source: Source<'a>,
    /// The field that holds the table; empty for the file itself.
    pub(super) field: String,
    pub(super) span: Range<usize>,
    table: &'a DeTable<'a>,
}

/// A text and where it stands.
#[derive(Clone)]
pub(super) struct Text<'a> {
    pub(super) value: &'a str,
    pub(super) span: Range<usize>,
}

impl<'a> Reader<'a> {
    /// The table `table` of this field, with nothing but the `allowed` fields in it.
    pub(super) fn new(
        source: Source<'a>,
        field: String,
        table: &'a DeTable<'a>,
        span: Range<usize>,
        allowed: &[&str],
    ) -> Result<Self, PolicyError> {
        let reader = Self { source, field, span, table };
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if !allowed.contains(&name) {
                let hint = Some(suggest(name, allowed));
                return Err(source.error(key.span(), &reader.path(name), "unknown field", hint));
            }
        }
        Ok(reader)
    }

    /// The full name of a field of this table.
    pub(super) fn path(&self, key: &str) -> String {
        if self.field.is_empty() { key.to_owned() } else { format!("{}.{key}", self.field) }
    }

    fn entry(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.table.get(key)
    }

    /// Whether the field is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Where the field's value stands; the table itself if it is not there.
    pub(super) fn span_of(&self, key: &str) -> Range<usize> {
        self.entry(key).map_or_else(|| self.span.clone(), Spanned::span)
    }

    /// An error at a field.
    pub(super) fn error(
        &self,
        key: &str,
        problem: impl Into<String>,
        hint: impl Into<Option<String>>,
    ) -> PolicyError {
        self.source.error(self.span_of(key), &self.path(key), problem, hint.into())
    }

    fn wrong_type(&self, key: &str, expected: &str) -> PolicyError {
        let found = self.entry(key).map_or("nothing", |value| value.get_ref().type_str());
        self.error(key, format!("expected {expected}, found {found}"), None)
    }

    /// A text.
    pub(super) fn text(&self, key: &str) -> Result<Option<Text<'a>>, PolicyError> {
        match self.entry(key) {
            None => Ok(None),
            Some(entry) => match entry.get_ref() {
                DeValue::String(value) => Ok(Some(Text { value, span: entry.span() })),
                _ => Err(self.wrong_type(key, "a text")),
            },
        }
    }

    /// A text that must be there and not be empty.
    pub(super) fn required(&self, key: &str, why: &str) -> Result<Text<'a>, PolicyError> {
        match self.text(key)? {
            Some(text) if !text.value.trim().is_empty() => Ok(text),
            Some(_) => Err(self.error(key, "must not be empty", Some(why.to_owned()))),
            None => Err(self.error(key, "missing field", Some(why.to_owned()))),
        }
    }

    /// One of a few words.
    pub(super) fn word<T: Copy>(
        &self,
        key: &str,
        words: &[(&str, T)],
    ) -> Result<Option<T>, PolicyError> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text.value) {
            Ok(Some(*value))
        } else {
            let possible: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            Err(self.error(key, "unknown value", Some(suggest(text.value, &possible))))
        }
    }

    /// A list of texts.
    pub(super) fn texts(&self, key: &str) -> Result<Vec<Text<'a>>, PolicyError> {
        let Some(entry) = self.entry(key) else { return Ok(Vec::new()) };
        texts_of(entry).ok_or_else(|| self.wrong_type(key, "a list of texts"))
    }

    /// A list of lists of texts.
    pub(super) fn text_lists(&self, key: &str) -> Result<Vec<Vec<Text<'a>>>, PolicyError> {
        let lists = self.entry(key).and_then(|entry| entry.get_ref().as_array());
        let lists: Option<Vec<_>> = lists.and_then(|lists| lists.iter().map(texts_of).collect());
        lists.ok_or_else(|| self.wrong_type(key, "a list of lists of texts"))
    }

    /// A whole number within limits.
    pub(super) fn number(&self, key: &str, range: Range<u8>) -> Result<Option<u8>, PolicyError> {
        let Some(entry) = self.entry(key) else { return Ok(None) };
        let Some(integer) = entry.get_ref().as_integer() else {
            return Err(self.wrong_type(key, "a whole number"));
        };
        match u8::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(number) if range.contains(&number) => Ok(Some(number)),
            _ => {
                let (from, to) = (range.start, range.end - 1);
                Err(self.error(key, format!("must be between {from} and {to}"), None))
            }
        }
    }

    /// `true` or `false`.
    pub(super) fn flag(&self, key: &str) -> Result<Option<bool>, PolicyError> {
        match self.entry(key) {
            None => Ok(None),
            Some(entry) => match entry.get_ref().as_bool() {
                Some(flag) => Ok(Some(flag)),
                None => Err(self.wrong_type(key, "true or false")),
            },
        }
    }

    /// A date without a time.
    pub(super) fn date(&self, key: &str) -> Result<Option<Day>, PolicyError> {
        let Some(entry) = self.entry(key) else { return Ok(None) };
        let date = entry.get_ref().as_datetime().and_then(|datetime| datetime.date);
        match date {
            Some(date) => Ok(Some(Day::from_date(
                i64::from(date.year),
                i64::from(date.month),
                i64::from(date.day),
            ))),
            None => Err(self.wrong_type(key, "a date such as 2027-03-31, without quotes")),
        }
    }

    /// A table, or `None` if the field is a text instead.
    pub(super) fn table_or_text(
        &self,
        key: &str,
        allowed: &[&str],
    ) -> Result<Option<Reader<'a>>, PolicyError> {
        match self.entry(key).map(|entry| (entry.span(), entry.get_ref())) {
            Some((span, DeValue::Table(table))) => {
                Reader::new(self.source, self.path(key), table, span, allowed).map(Some)
            }
            None | Some((_, DeValue::String(_))) => Ok(None),
            Some(_) => Err(self.wrong_type(key, "a name or a table")),
        }
    }

    /// The tables of a list of tables (`[[key]]`).
    pub(super) fn tables(
        &self,
        key: &str,
        allowed: &[&str],
    ) -> Result<Vec<Reader<'a>>, PolicyError> {
        let Some(entry) = self.entry(key) else { return Ok(Vec::new()) };
        let Some(list) = entry.get_ref().as_array() else {
            return Err(self.wrong_type(key, &format!("tables written `[[{key}]]`")));
        };
        let mut readers = Vec::new();
        for (number, item) in list.iter().enumerate() {
            let field = format!("{}[{}]", self.path(key), number + 1);
            let Some(table) = item.get_ref().as_table() else {
                return Err(self.wrong_type(key, &format!("tables written `[[{key}]]`")));
            };
            readers.push(Reader::new(self.source, field, table, item.span(), allowed)?);
        }
        Ok(readers)
    }

    /// The named tables of a table (`[key.NAME]`).
    pub(super) fn named_tables(
        &self,
        key: &str,
        allowed: &[&str],
    ) -> Result<Vec<(Text<'a>, Reader<'a>)>, PolicyError> {
        let Some(entry) = self.entry(key) else { return Ok(Vec::new()) };
        let Some(tables) = entry.get_ref().as_table() else {
            return Err(self.wrong_type(key, &format!("tables written `[{key}.NAME]`")));
        };
        let mut readers = Vec::new();
        for (name, value) in tables {
            let text = Text { value: name.get_ref(), span: name.span() };
            let field = format!("{}.{}", self.path(key), text.value);
            let Some(table) = value.get_ref().as_table() else {
                let problem = "expected a table";
                return Err(self.source.error(value.span(), &field, problem, None));
            };
            readers.push((text, Reader::new(self.source, field, table, name.span(), allowed)?));
        }
        Ok(readers)
    }
}

fn texts_of<'a>(entry: &'a Spanned<DeValue<'a>>) -> Option<Vec<Text<'a>>> {
    let item = |item: &'a Spanned<DeValue<'a>>| match item.get_ref() {
        DeValue::String(value) => Some(Text { value, span: item.span() }),
        _ => None,
    };
    entry.get_ref().as_array()?.iter().map(item).collect()
}

/// Writes a table in one way whatever its spacing, comments and order, for the policy's hash.
pub(super) fn canonical(value: &DeValue<'_>, out: &mut String) {
    use std::fmt::Write as _;
    // Writing to a `String` cannot fail.
    let _infallible = match value {
        DeValue::String(text) => write!(out, "{text:?}"),
        DeValue::Integer(integer) => write!(out, "{}#{}", integer.as_str(), integer.radix()),
        DeValue::Float(float) => write!(out, "{}", float.as_str()),
        DeValue::Boolean(flag) => write!(out, "{flag}"),
        DeValue::Datetime(datetime) => write!(out, "{datetime}"),
        DeValue::Array(items) => {
            out.push('[');
            for item in items {
                canonical(item.get_ref(), out);
                out.push(',');
            }
            out.push(']');
            Ok(())
        }
        DeValue::Table(table) => {
            out.push('{');
            for (key, item) in table {
                let _infallible = write!(out, "{:?}:", key.get_ref());
                canonical(item.get_ref(), out);
                out.push(',');
            }
            out.push('}');
            Ok(())
        }
    };
}
