//! Telephone numbers: Indian mobiles and landlines, international numbers, national formats.
//!
//! A number with a calling code is checked by the numbering plans. Without one, only Indian mobiles, Indian
//! landlines with their STD code and North American numbers as people write them stand alone; everything else
//! waits for a key or a context word.

use super::form::{byte, number_begins, number_stands_alone, phrase_at, run_end};
use super::phone_cue;
use super::phone_form::{DIGITS_MAX, DIGITS_MIN, evidence_of, is_date};
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
