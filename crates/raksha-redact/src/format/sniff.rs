//! Guessing the format: by the extension of the file name, else by the first bytes.

use raksha_core::limits::SNIFF_BYTES_MAX;

use super::json::{Nested, looks_nested};
use super::logfmt::is_logfmt;
use super::{CsvOptions, Format};

/// Whether the input is UTF-16 by its byte order mark. The door transcodes it, or reports it as binary: a walker
/// would see no text in it.
pub fn is_utf16(head: &[u8]) -> bool {
    head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF")
}

/// The format of an input, from its name and its first bytes ([`SNIFF_BYTES_MAX`] are enough).
///
/// The extension is trusted, except that a table's delimiter is read from its first line, and that `.json` with
/// a document on each line is [`Format::Ndjson`].
pub fn sniff(head: &[u8], file_name: Option<&str>) -> Format {
    let is_cut = head.len() >= SNIFF_BYTES_MAX;
    let head = head.get(..SNIFF_BYTES_MAX).unwrap_or(head);
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let extension = file_name
        .and_then(|name| name.rsplit_once('.'))
        .map_or(String::new(), |(_, extension)| extension.to_ascii_lowercase());
    match extension.as_str() {
        "csv" => Format::Csv(options(delimiter(head, is_cut).unwrap_or(b','))),
        "tsv" | "tab" => Format::Csv(options(b'\t')),
        "psv" => Format::Csv(options(b'|')),
        "ndjson" | "jsonl" | "ldjson" => Format::Ndjson,
        "json" | "geojson" | "har" | "ipynb" if looks_like_lines(head) => Format::Ndjson,
        "json" | "geojson" | "har" | "ipynb" => Format::Json,
        "html" | "htm" | "xhtml" => Format::Html,
        "xml" | "svg" | "rss" | "kml" => Format::Xml,
        "logfmt" => Format::Logfmt,
        "txt" | "md" | "sql" | "eml" => Format::Text,
        _ => by_content(head, is_cut),
    }
}

fn options(delimiter: u8) -> CsvOptions {
    CsvOptions { delimiter, ..CsvOptions::default() }
}

fn by_content(head: &[u8], is_cut: bool) -> Format {
    let start = head.trim_ascii_start();
    if looks_nested(start) == Nested::Json || start.starts_with(b"{}") || start.starts_with(b"[]") {
        return if looks_like_lines(start) { Format::Ndjson } else { Format::Json };
    }
    if let Some(markup) = markup(start) {
        return markup;
    }
    if is_form(start) {
        return Format::Form;
    }
    if lines(start).next().is_some() && lines(start).take(8).all(is_logfmt) {
        return Format::Logfmt;
    }
    delimiter(start, is_cut).map_or(Format::Text, |delimiter| Format::Csv(options(delimiter)))
}

/// The lines of the head that have anything in them.
fn lines(head: &[u8]) -> impl Iterator<Item = &[u8]> {
    head.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).filter(|line| !line.is_empty())
}

/// Two objects or arrays, each beginning a line, the first complete on its own.
fn looks_like_lines(head: &[u8]) -> bool {
    let mut lines = lines(head);
    let whole = |line: &[u8]| {
        looks_nested(line) == Nested::Json && matches!(line.last(), Some(b'}' | b']'))
    };
    lines.next().is_some_and(whole) && lines.next().is_some_and(|line| line.starts_with(b"{"))
}

fn markup(start: &[u8]) -> Option<Format> {
    let begins = |prefix: &str| {
        start.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix.as_bytes()))
    };
    let html = ["<!doctype html", "<html", "<head", "<body", "<!--", "<div", "<p>", "<table"];
    if begins("<?xml") {
        return Some(Format::Xml);
    }
    if html.iter().any(|prefix| begins(prefix)) {
        return Some(Format::Html);
    }
    let element = start.strip_prefix(b"<")?;
    let named = element.first().is_some_and(u8::is_ascii_alphabetic);
    (named && element.windows(2).any(|pair| pair == b"</" || pair == b"/>")).then_some(Format::Xml)
}

/// A single line without blanks, of at least one pair, with nothing that a form would have encoded.
fn is_form(start: &[u8]) -> bool {
    let body = start.trim_ascii_end();
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"&=%+-_.~*!'()[]:,@/".contains(byte);
    let first = body.split(|byte| *byte == b'&').next().unwrap_or_default();
    body.iter().all(plain)
        && first.iter().position(|byte| *byte == b'=').is_some_and(|equals| equals > 0)
        && (body.contains(&b'&') || body.contains(&b'%'))
}

/// The delimiter that the first lines agree on: each holds it outside quotes, and as often as the first.
///
/// The last line may be cut off by the end of the head. With `is_cut` it is, unless it ends there; else a second line
/// may as well be the last of the input. A line that is all of the input is no table: there would be nothing but its
/// header, and a sentence with commas must not pass for one.
fn delimiter(head: &[u8], is_cut: bool) -> Option<u8> {
    let mut counts = lines(head).take(4).map(count_delimiters);
    let first = counts.next()?;
    let is_alone = !is_cut && lines(head).nth(1).is_none();
    let others: Vec<[usize; 4]> = counts.collect();
    let others = match others.split_last() {
        Some((_, rest)) if !head.ends_with(b"\n") && (is_cut || !rest.is_empty()) => rest,
        _ => &others,
    };
    let agrees = |index: &usize| {
        first.get(*index).is_some_and(|count| {
            *count > 0 && others.iter().all(|other| other.get(*index) == Some(count))
        })
    };
    (0..DELIMITERS.len())
        .filter(|index| {
            !is_alone && agrees(index) && (!others.is_empty() || first.get(*index) > Some(&1))
        })
        .max_by_key(|index| (first.get(*index).copied(), std::cmp::Reverse(*index)))
        .and_then(|index| DELIMITERS.get(index).copied())
}

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

fn count_delimiters(line: &[u8]) -> [usize; 4] {
    let mut counts = [0; 4];
    let mut quoted = false;
    for byte in line {
        quoted ^= *byte == b'"';
        let found = DELIMITERS.iter().position(|delimiter| delimiter == byte && !quoted);
        if let Some(count) = found.and_then(|index| counts.get_mut(index)) {
            *count += 1;
        }
    }
    counts
}
