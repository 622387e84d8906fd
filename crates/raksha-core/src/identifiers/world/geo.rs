//! Coordinates: a pair of decimal degrees, or one value under a key.

use super::form::{byte, found, phrase_at, run_end, skip_link};
use crate::detect::{Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach};
use crate::types::{Entity, Evidence as E};

/// Geographic coordinates.
#[rustfmt::skip]
pub static GEO: Identifier = Identifier {
    rule: "world.geo",
    version: 1,
    entity: Entity::Geo,
    risk: "Coordinates with four decimals name a house.",
    sources: &["ISO 6709", "WGS 84"],
    keys: &[
        "lat", "lng", "lon", "long", "latitude", "longitude", "lattitude", "longtitude", "lat long", "lat lng", "lat lon", "latlong",
        "latlng", "latlon", "geo", "geo location", "geolocation", "geo point", "geopoint", "geo coordinates", "coordinates",
        "coords", "coordinate", "gps", "gps location", "gps coordinates", "gps lat", "gps lng", "location coordinates", "lat1", "lon1",
    ],
    context: &["lat", "lng", "lon", "latitude", "longitude", "gps", "coordinates", "coords", "location", "geo", "located", "pin", "maps"],
    negative: &["price", "ratio", "version", "score", "mean", "loss", "accuracy"],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Keyword]),
    cues: CUES,
    digit_counts: 0,
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Geo,
    found: &[
        "location «12.9716, 77.5946» was shared",
        "gps: «12.9716,77.5946»",
        "latitude=«12.9716» longitude=«77.5946»",
        "coordinates «28.613939, 77.209021» near the gate",
        "geo_location: lat:«12.9716,lng:77.5946»",
    ],
    spared: &[
        "loss 0.1234, 0.5678",
        "version 12.9716",
        "prices 12.50, 77.25",
        "lat: pending",
        "12.9716, 277.5946 out of range",
        "gps: enabled",
        "position 0.1234, 0.56 of the row",
    ],
};

/// Decimals from which a pair in running text is taken for coordinates.
const DECIMALS_MIN: usize = 4;

/// One decimal number: its end, whole part and count of decimals.
fn decimal(text: &[u8], start: usize) -> Option<(usize, u32, usize)> {
    let digits = start + usize::from(matches!(byte(text, start), b'-' | b'+'));
    let point = run_end(text, digits, 4, |byte| byte.is_ascii_digit());
    let whole = text.get(digits..point)?;
    let degrees = whole.iter().fold(0, |value, digit| value * 10 + u32::from(digit - b'0'));
    if whole.is_empty() || whole.len() > 3 || degrees > 180 {
        return None;
    }
    if byte(text, point) != b'.' || !byte(text, point + 1).is_ascii_digit() {
        return Some((point, degrees, 0));
    }
    let end = run_end(text, point + 1, 20, |byte| byte.is_ascii_digit());
    (byte(text, end) != b'.' || !byte(text, end + 1).is_ascii_digit()).then_some((
        end,
        degrees,
        end - point - 1,
    ))
}

/// Words before a pair. Without one a pair of decimals is a measurement as often as a place.
const CUES: &[&str] = &[
    "coordinates ",
    "coordinate ",
    "coords ",
    "location ",
    "located ",
    "position ",
    "gps ",
    "latlong ",
    "latlng ",
    "geo ",
    "geolocation ",
];

fn recognize(site: &Site<'_>) -> Option<Match> {
    let text = site.text;
    let word = run_end(text, site.at, 16, |byte| byte.is_ascii_alphabetic());
    let start = skip_link(text, phrase_at(text, word, &[" at", " is"]).unwrap_or(word));
    let start = start - usize::from(start > word && byte(text, start - 1) == b'-');
    let (first_end, first, first_decimals) = decimal(text, start)?;
    let gap = run_end(text, first_end, 3, |byte| matches!(byte, b',' | b' ' | b';' | b'/'));
    let (end, second, second_decimals) = decimal(text, gap)?;
    let in_range = first <= 90 || second <= 90;
    let precise = first_decimals >= DECIMALS_MIN && second_decimals >= DECIMALS_MIN;
    let is_pair = text.get(first_end..gap)?.iter().any(|byte| matches!(byte, b',' | b';'))
        || gap == first_end + 1;
    (in_range && precise && is_pair && gap > first_end && !Site::is_word(byte(text, end)))
        .then_some(())?;
    found(start..end, &[E::Shape, E::Grouping, E::Cue])
}

/// How far a declared value is read, in bytes.
const DECLARED_BYTES_MAX: usize = 96;

/// A value under a key that declares coordinates: one or two decimals in range, names and degree signs between.
fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let (mut start, mut end) = (0, 0);
    let mut position = 0;
    let mut fractions = 0;
    let mut numbers = 0;
    while position < value.len().min(DECLARED_BYTES_MAX) && numbers < 2 {
        let next = byte(value, position);
        if next.is_ascii_digit()
            || (matches!(next, b'-' | b'+') && byte(value, position + 1).is_ascii_digit())
        {
            let (number_end, _, decimals) = decimal(value, position)?;
            if numbers == 0 {
                start = position;
            }
            fractions += usize::from(decimals > 0);
            numbers += 1;
            end = number_end;
            position = number_end;
            if extent == Extent::Prefix && !goes_on(value, end) {
                break;
            }
        } else if numbers == 0
            && extent == Extent::Prefix
            && position > 0
            && !is_axis(value, position)
        {
            return None;
        } else if numbers == 1 && extent == Extent::Prefix && !is_between(value, position) {
            break;
        } else {
            position += 1;
        }
    }
    let single_whole = numbers == 1 && end == value.len();

    (numbers > 0 && (fractions > 0 || single_whole)).then_some(())?;
    (!Site::is_word(byte(value, end)) || byte(value, end) >= 0x80).then_some(())?;
    found(start..end, &[E::Shape])
}

/// Whether a second number may follow: after a comma, or after a space right away.
fn goes_on(value: &[u8], end: usize) -> bool {
    let second = byte(value, end + 1 + usize::from(byte(value, end + 1) == b'-'));
    match byte(value, end) {
        b',' | b';' => true,
        b' ' => second.is_ascii_digit(),
        _ => false,
    }
}

/// Letters and punctuation of `lat:`, `"lng": `.
fn is_axis(value: &[u8], position: usize) -> bool {
    let next = byte(value, position);
    matches!(next, b':' | b'=' | b' ' | b'"') || b"latngoiude".contains(&next.to_ascii_lowercase())
}

fn is_between(value: &[u8], position: usize) -> bool {
    is_axis(value, position) || matches!(byte(value, position), b',' | b';' | b'-')
}
