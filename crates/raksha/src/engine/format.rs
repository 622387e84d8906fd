//! Which format an input has: as asked, or by its name and its first bytes.

use raksha_redact::format::{CsvOptions, Format, sniff};

use crate::arguments::FormatArgument;
use crate::packed::Packing;

/// The format of an input.
pub fn format_of(asked: FormatArgument, head: &[u8], name: &str) -> Format {
    let name = unpacked_name(name);
    match asked {
        FormatArgument::Auto => sniff(head, Some(name)),
        // Tables are written with several delimiters: the first line tells.
        FormatArgument::Csv => match sniff(head, Some("table.csv")) {
            Format::Csv(options) => Format::Csv(options),
            _ => Format::Csv(CsvOptions::default()),
        },
        FormatArgument::Tsv => {
            Format::Csv(CsvOptions { delimiter: b'\t', ..CsvOptions::default() })
        }
        FormatArgument::Json => Format::Json,
        FormatArgument::Ndjson => Format::Ndjson,
        FormatArgument::Logfmt => Format::Logfmt,
        FormatArgument::Text => Format::Text,
        FormatArgument::Html => Format::Html,
        FormatArgument::Xml => Format::Xml,
        FormatArgument::Form => Format::Form,
    }
}

/// A file name without the ending of its packing: `orders.csv.gz` is a table.
fn unpacked_name(name: &str) -> &str {
    if Packing::of_name(std::path::Path::new(name)).is_some() {
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_names_tell_what_is_inside() {
        let format = |name| format_of(FormatArgument::Auto, b"a;b\n1;2\n", name).name();
        assert_eq!(format("orders.csv.gz"), "csv");
        assert_eq!(format("orders.jsonl.zst"), "ndjson");
        assert_eq!(format("orders.gz"), format("orders"));
    }

    #[test]
    fn delimiter_is_read_from_the_first_line() {
        let Format::Csv(options) = format_of(FormatArgument::Csv, b"a;b\n1;2\n", "<stdin>") else {
            panic!("asked for a table");
        };
        assert_eq!(options.delimiter, b';');
    }
}
