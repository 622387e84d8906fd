//! Telephone numbers: Indian mobiles and landlines, international numbers, national formats.
//!
//! A number with a calling code is checked by the numbering plans. Without one, only Indian mobiles, Indian
//! landlines with their STD code and North American numbers as people write them stand alone; everything else
//! waits for a key or a context word.

#![expect(
    clippy::unnested_or_patterns,
    reason = "one grouping per alternative, as people write them"
)]

use super::form::{byte, number_begins, number_stands_alone, phrase_at, run_end};
use super::phone_cue;
use crate::data::phone_plans::{self, INDIA, NORTH_AMERICA};
use crate::detect::{Number, NumberPrefix, Seed, SeedSet, Site};
use crate::identifiers::{Extent, Identifier, Mask, Match, Reach, digits};
use crate::types::{Entity, Evidence as E, EvidenceSet};

/// Telephone numbers.
pub static PHONE: Identifier = Identifier {
    rule: "world.phone",
    version: 1,
    entity: Entity::Phone,
    risk: "A phone number reaches a person directly and is the account name of payment and messaging services.",
    sources: &[
        "ITU-T E.164",
        "libphonenumber metadata 9.0.43",
        "Department of Telecommunications: National Numbering Plan",
    ],
    keys: &[
        "phone",
        "phone no",
        "phone number",
        "ph",
        "ph no",
        "ph number",
        "phn",
        "phon",
        "phne",
        "fone",
        "telephone",
        "telephone no",
        "telephone number",
        "tel",
        "tel no",
        "mobile",
        "mobile no",
        "mobile number",
        "mobil",
        "moble",
        "mob",
        "mob no",
        "mob num",
        "mob number",
        "mbl",
        "mobno",
        "cell",
        "cell no",
        "cell number",
        "cell phone",
        "cellphone",
        "contact",
        "contact no",
        "contact num",
        "contact number",
        "contactno",
        "msisdn",
        "whatsapp",
        "whats app",
        "whatsapp no",
        "whatsapp number",
        "wa number",
        "wa no",
        "sms number",
        "emergency contact",
        "emergency no",
        "backup number",
        "alternate no",
        "alternate number",
        "alternate contact",
        "alt no",
        "alt number",
        "alt contact",
        "secondary number",
        "landline",
        "land line",
        "landline no",
        "std no",
        "fax",
        "fax no",
        "fax number",
        "home phone",
        "work phone",
        "caller",
        "caller id",
        "caller number",
        "callee",
        "dialed number",
        "called number",
        "calling number",
        "phone e164",
        "e164",
        "recipient phone",
        "registered mobile",
        "linked mobile",
        "receiver phone",
        "ph1",
        "ph2",
        "phone1",
        "phone2",
        "mobile1",
        "mobile2",
        "मोबाइल",
        "फ़ोन",
        "फोन",
    ],
    context: &[
        "phone",
        "phones",
        "ph",
        "telephone",
        "tel",
        "mobile",
        "mob",
        "cell",
        "cellphone",
        "call",
        "calls",
        "called",
        "calling",
        "dial",
        "dialed",
        "ring",
        "contact",
        "whatsapp",
        "sms",
        "fax",
        "landline",
        "helpline",
        "desk",
        "office",
        "answering",
        "messages",
        "ext",
        "hotline",
        "msisdn",
        "caller",
        "telefon",
        "telepono",
        "telefono",
        "cep",
        "handy",
        "sampark",
        "dooravani",
        "phon",
        "मोबाइल",
        "फ़ोन",
        "फोन",
        "संपर्क",
        "दूरभाष",
        "कॉल",
        "व्हाट्सएप",
        "मो",
    ],
    negative: &[
        "item",
        "order",
        "invoice",
        "tracking",
        "awb",
        "transaction",
        "txn",
        "utr",
        "ticket",
        "isbn",
        "upc",
        "ean",
        "hash",
        "bytes",
        "account",
        "a/c",
        "acct",
        "amount",
        "sku",
        "serial",
        "version",
        "epoch",
        "timestamp",
        "pid",
        "uid",
    ],
    reach: Reach::Near,
    seeds: SeedSet::of(&[Seed::Digits, Seed::Groups, Seed::Plus, Seed::Keyword]),
    cues: phone_cue::CUES,
    digit_counts: digits(&[7, 8, 9, 10, 11, 12, 13, 14, 15]),
    recognize: Some(recognize),
    declared: Some(declared),
    mask: Mask::Phone,
    found: &[
        "call me at «+91 98765 43210» after six",
        "Reach Priya on «9876543210» tomorrow",
        "WhatsApp «98765-43210» for a quote",
        "his number is «+1 415 555 2671»",
        "office: «(022) 2345 6789»",
        "phone «415-555-2671» ext 4",
        "«+44 20 7946 0958» is our London desk",
        "मोबाइल «9123456780»",
        "sms to «09876543210» failed",
        "landline «011-23456789»",
        "fax «(415)555-2671x4410» or «751-954-9268»-Office",
        "whatsapp «919876543210»",
        "Phone: «0490 75 40 81»",
        "Phone:\n«60-56-85-91»\n\nE-mail:",
        "please call me at «01.84.17.61.18» before noon",
        "They're not answering at «78 651 450»",
        "my number is «(415) 555-0132», thanks",
        "US: «415-555-0132»",
        "Desk: «+41 (0)96 471 07 95»",
    ],
    spared: &[
        "created_at=1700000000 status=200",
        "order 5123456789 was shipped",
        "trace 9876543210abcdef0123",
        "lat 12.9716123456 lng 77.5946123456",
        "build 2024.11.22-9876543210.tar",
        "id 550e8400-e29b-41d4-a716-446655440000",
        "between 2014-04-12 and 2015-05-13",
        "paid $9876543210 in fees",
        "item 8901030865278 EAN",
        "call at 10-12-2024 please",
        "call 123.456 returned",
        "86536.42917",
        "took 9034678822 ns",
    ],
};

/// The most digits of an international number.
pub(super) const DIGITS_MAX: usize = 15;

/// The fewest digits taken for a number without a `+`.
pub(super) const DIGITS_MIN: usize = 7;

/// Behind a number they make it a measurement: `9034678822 ms`.
const UNITS: &[&str] = &[" ms", " ns", " bytes", " rows", " seconds", " px"];

fn recognize(site: &Site<'_>) -> Option<Match> {
    if site.seed == Seed::Keyword {
        return phone_cue::recognize(site);
    }
    let number = site.number.as_ref()?;
    let evidence = evidence_of(number)?;
    let span = number.span.clone();
    if byte(site.text, span.end) == b' ' && phrase_at(site.text, span.end, UNITS).is_some() {
        return None;
    }
    if number_stands_alone(site, &span) {
        return Some(Match { span, evidence });
    }
    let end = suffix_end(site.text, number).filter(|_| number_begins(site, &span))?;
    Some(Match { span: span.start..end, evidence })
}

/// Where a number ends that has something glued to it: an extension (`x123`), which belongs to it, or a kind
/// (`-Fax`), which does not.
fn suffix_end(text: &[u8], number: &Number) -> Option<usize> {
    const KINDS: &[&str] =
        &["-office", "-fax", "-home", "-work", "-mobile", "-cell", "-tel", "-mob"];
    let end = number.span.end;
    if phrase_at(text, end, KINDS).is_some() {
        return Some(end);
    }
    let extension = run_end(text, end + 1, 6, |byte| byte.is_ascii_digit());
    let extended = matches!(byte(text, end), b'x' | b'X')
        && extension > end + 1
        && !Site::is_word(byte(text, extension))
        && number.digits().len() >= 10;
    extended.then_some(extension)
}

/// What the form of a number says, or `None` if nothing speaks for a phone number.
pub(super) fn evidence_of(number: &Number) -> Option<EvidenceSet> {
    let digits = number.digits();
    if !(DIGITS_MIN..=DIGITS_MAX).contains(&digits.len()) {
        return None;
    }
    if number.prefix == NumberPrefix::Plus {
        return international(number);
    }
    let shape = EvidenceSet::of(&[E::Shape]);
    if let Some(grouped) = indian_mobile(number) {
        return Some(shape.with(E::NumberPlan).with_if(grouped, E::Grouping));
    }
    if is_indian_landline(number) || is_north_american(number) {
        return Some(shape.with(E::NumberPlan).with(E::Grouping));
    }
    if let [0, 0, international @ ..] = digits
        && let Some((code, national)) = phone_plans::split(international)
        && phone_plans::is_assigned(code, national)
    {
        return Some(shape.with_if(!number.is_bare(), E::NumberPlan));
    }
    if number.is_bare() {
        bare(digits).then_some(shape)
    } else {
        grouped(number).then(|| shape.with(E::Grouping))
    }
}

/// A number with `+`: the plan of its country must know it; a trunk zero after the calling code is forgiven.
fn international(number: &Number) -> Option<EvidenceSet> {
    let (code, national) = phone_plans::split(number.digits())?;
    let without_trunk = national.strip_prefix(&[0]).unwrap_or(national);
    let shape = EvidenceSet::of(&[E::Shape]).with_if(!number.is_bare(), E::Grouping);
    if phone_plans::is_assigned(code, national) || phone_plans::is_assigned(code, without_trunk) {
        return Some(shape.with(E::TellingForm));
    }
    if phone_plans::is_possible_length(code, national.len())
        || phone_plans::is_possible_length(code, without_trunk.len())
    {
        return Some(shape.with(E::NumberPlan));
    }
    // A wrong length: only a context word can make it a phone number.
    Some(shape)
}

/// Whether an Indian mobile number without `+` is grouped; `None` if it is no such number.
fn indian_mobile(number: &Number) -> Option<bool> {
    let digits = number.digits();
    let trunk = match digits {
        [9, 1, ..] if digits.len() == 12 => 2,
        [0, 0, 9, 1, ..] if digits.len() == 14 => 4,
        [0, ..] if digits.len() == 11 => 1,
        _ if digits.len() == 10 => 0,
        _ => return None,
    };
    if !phone_plans::is_indian_mobile(digits.get(trunk..)?)
        || number.prefix == NumberPrefix::Bracket
    {
        return None;
    }
    if number.is_bare() {
        return Some(false);
    }
    let groups = number.groups();
    // `86536.42917` is a measurement, `6134-716529` the number of a form: both need a word beside them.
    let code = number.separator == b'.' && groups.len() == 2 || groups == [4, 6];
    let (first, rest) = groups.split_first()?;
    let groups: &[u8] = if usize::from(*first) == trunk { rest } else { groups };
    let allowed = matches!(
        groups,
        [10] | [5, 5] | [3, 3, 4] | [4, 3, 3] | [4, 6] | [3, 7] | [2, 4, 4] | [2, 3, 5]
    ) || (usize::from(*first) > trunk
        && trunk > 0
        && matches!(
            (usize::from(*first) - trunk, rest),
            (5, [5]) | (3, [3, 4]) | (4, [3, 3] | [6]) | (3, [7])
        ));
    (allowed && !code).then_some(true)
}

/// An Indian landline with its STD code apart: `022-23456789`, `(022) 2345 6789`, `080 2345-6789`.
fn is_indian_landline(number: &Number) -> bool {
    let digits = number.digits();
    let Some((std_code, local)) = number.groups().split_first() else { return false };
    let [0, national @ ..] = digits else { return false };
    let local_digits: u8 = local.iter().sum();
    let local_ok = matches!(local, [_] | [4, 4] | [3, 4] | [3, 3] | [2, 4] | [2, 2, 4]);
    national.len() == 10
        && (3..=5).contains(std_code)
        && local_ok
        && (6..=8).contains(&local_digits)
        && (number.prefix == NumberPrefix::Bracket || number.separator == b'-' || *std_code == 3)
        && national.first().is_some_and(|first| (1..=8).contains(first))
        && phone_plans::is_assigned(INDIA, national)
}

/// A North American number as people write it: `(415) 555-2671`, `415-555-2671`, `1-415-555-2671`.
fn is_north_american(number: &Number) -> bool {
    let digits = number.digits();
    let (national, groups) = match (digits, number.groups()) {
        ([1, national @ ..], [1, groups @ ..]) => (national, groups),
        (_, groups) => (digits, groups),
    };
    let written = number.prefix == NumberPrefix::Bracket
        || matches!(number.separator, b'-' | b'.')
        || digits.len() == 11;
    let [area @ 2..=9, _, _, 2..=9, ..] = national else { return false };
    // People write numbers of no assigned area too (555, invented ones) in a form that is nothing else.
    let telling = *area >= 2
        && groups == [3, 3, 4]
        && (number.separator == b'-' || number.prefix == NumberPrefix::Bracket);
    written
        && matches!(groups, [3, 3, 4] | [3, 7])
        && (telling || phone_plans::is_assigned(NORTH_AMERICA, national))
}

/// A run of digits that may be a national number: enough for a context word to decide.
fn bare(digits: &[u8]) -> bool {
    match digits {
        [2..=9, ..] if digits.len() == 10 => true,
        // A trunk zero, or a Chinese mobile, which is written without any prefix.
        [0, 1..=9, ..] | [1, 3..=9, ..] if digits.len() == 11 => true,
        [0, 2..=9, ..] if (9..=10).contains(&digits.len()) => true,
        _ if (11..=13).contains(&digits.len()) => phone_plans::split(digits)
            .is_some_and(|(code, national)| phone_plans::is_assigned(code, national)),
        _ => false,
    }
}

/// Groups that may be a national number: no dates, card numbers, Aadhaar or social security numbers.
fn grouped(number: &Number) -> bool {
    let groups = number.groups();
    let trunk = number.digits().first() == Some(&0);
    let date = matches!(
        groups,
        [4, 2, 2, ..] | [2, 2, 4, ..] | [1, 2, 4] | [2, 1, 4] | [4, 1 | 2, 1 | 2, ..]
    );
    let other = matches!(groups, [3, 2, 4] | [4, 4, 4, ..] | [2, 4, 4, 4] | [4, 6, 5] | [4, 6, 4])
        && !trunk;
    let pairs = matches!(groups, [2, 2, 2, 2, 2]) && number.digits().first() == Some(&0);
    let last_is_long = groups.last().is_some_and(|last| *last >= 3);
    let pairs_at_end =
        matches!(groups, [.., 3, 2, 2] | [.., 2, 2, 2] if number.digits().len() >= 9);
    let first_is_short = groups.first().is_some_and(|first| *first <= 5);
    let decimal = number.separator == b'.' && groups.len() < 3;
    pairs
        || ((!date || (trunk && matches!(groups, [4, 2, 2, 2])))
            && !other
            && !decimal
            && first_is_short
            && (last_is_long || pairs_at_end))
}

/// A value under a key that declares a phone number: any number of digits a phone number may have.
fn declared(value: &[u8], extent: Extent) -> Option<Match> {
    let start = skip_scheme(value);
    let number = Number::parse(value, start)?;
    let best = match extent {
        Extent::Whole => number,
        Extent::Prefix => longest_known(&number),
    };
    let count = best.digits().len();
    let minimum = if best.prefix == NumberPrefix::Plus { 6 } else { DIGITS_MIN };
    let decimal =
        best.separator == b'.' && best.groups().len() == 2 && best.groups().first() <= Some(&3);
    if count < minimum
        || count > DIGITS_MAX
        || decimal
        || best.digits().iter().all(|digit| *digit == 0)
    {
        return None;
    }
    let is_date = is_date(&best) && byte(value, start).is_ascii_digit();
    let end = match extent {
        Extent::Whole => end_of_whole(value, best.span.end)?,
        Extent::Prefix => best.span.end,
    };
    let glued = extent == Extent::Prefix && Site::is_word(byte(value, end));
    if is_date || glued {
        return None;
    }
    let evidence = evidence_of(&best).unwrap_or(EvidenceSet::of(&[E::Shape]));
    Some(Match { span: start..end, evidence })
}

/// `2014-04-12`, `12 04 2014`; but `0490 75 40 81` is a number.
pub(super) fn is_date(number: &Number) -> bool {
    let century = |digits: Option<&[u8]>| matches!(digits, Some([1, 9, ..] | [2, 0, ..]));
    let digits = number.digits();
    match number.groups() {
        [4, 2, 2, ..] => century(digits.get(..2)),
        [2, 2, 4] => century(digits.get(4..6)),
        _ => false,
    }
}

/// Steps over `tel:` and the like.
fn skip_scheme(value: &[u8]) -> usize {
    for scheme in [&b"tel:"[..], b"sms:", b"whatsapp:", b"sip:"] {
        if value.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)) {
            return scheme.len();
        }
    }
    0
}

/// The longest run of groups that the number plans know, or the number as it is.
fn longest_known(number: &Number) -> Number {
    let mut candidate = number.clone();
    loop {
        let known = evidence_of(&candidate)
            .is_some_and(|evidence| evidence.has(E::TellingForm) || evidence.has(E::NumberPlan));
        if known {
            return candidate;
        }
        match candidate.without_last_group() {
            Some(shorter) => candidate = shorter,
            None => return number.clone(),
        }
    }
}

/// Where a whole value ends: after its number, or after the last of several. Extensions and `.0` stay outside.
fn end_of_whole(value: &[u8], number_end: usize) -> Option<usize> {
    let rest = value.get(number_end..)?;
    if rest.is_empty() || rest == b".0" || is_extension(rest) {
        return Some(number_end);
    }
    let separated = rest.iter().all(|byte| byte.is_ascii_digit() || b" -.,/;|+()\t".contains(byte));
    let digits = rest.iter().filter(|byte| byte.is_ascii_digit()).count();
    if separated && digits == 0 {
        return Some(number_end);
    }
    if separated && digits >= DIGITS_MIN {
        let last = value.iter().rposition(u8::is_ascii_digit)?;
        return Some(last + 1);
    }
    // A remark: `9876543210 (office)`.
    (!Site::is_word(byte(rest, 0))
        && rest.iter().any(u8::is_ascii_alphabetic)
        && digits < DIGITS_MIN)
        .then_some(number_end)
}

/// `ext. 12`, `x12`, `#12`.
fn is_extension(rest: &[u8]) -> bool {
    let start = run_end(rest, 0, 8, |byte| matches!(byte, b' ' | b',' | b';' | b'.'));
    let word = run_end(rest, start, 10, |byte| byte.is_ascii_alphabetic() || byte == b'#');
    let name = rest.get(start..word).unwrap_or_default();
    let known = [&b"ext"[..], b"x", b"extn", b"extension", b"#"];
    known.iter().any(|known| known.eq_ignore_ascii_case(name))
}
