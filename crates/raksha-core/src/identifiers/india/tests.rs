//! A small stand-in for the detector: every identifier of this country is tried at every place, so that the
//! recognizers can be judged by themselves.

use super::ALL;
use crate::detect::{Number, Seed, Site};
use crate::identifiers::{Extent, Identifier, Match};
use crate::types::{Entity, Evidence};
use proptest::prelude::*;

fn is_numeric(seed: Seed) -> bool {
    matches!(seed, Seed::Digits | Seed::Groups | Seed::SixDigits | Seed::Plus)
}

/// Every match of one identifier in a text, by trying all its seeds everywhere.
fn matches(identifier: &Identifier, text: &[u8]) -> Vec<Match> {
    let mut found: Vec<Match> = Vec::new();
    let Some(recognize) = identifier.recognize else { return found };
    for seed in Seed::ALL.iter().copied().filter(|seed| identifier.seeds.has(*seed)) {
        for at in 0..text.len() {
            if at > 0 && Site::is_word(text[at - 1]) && seed != Seed::At && seed != Seed::Colons {
                continue;
            }
            if seed == Seed::At && text[at] != b'@' || seed == Seed::Colons && text[at] != b':' {
                continue;
            }
            let mut number = if is_numeric(seed) { Number::parse(text, at) } else { None };
            if is_numeric(seed) && number.is_none() {
                continue;
            }
            loop {
                let count = number.as_ref().map_or(0, |number| number.digits().len());
                let tried = number.is_none()
                    || identifier.digit_counts == 0
                    || identifier.digit_counts >> count & 1 == 1;
                if tried {
                    let site = Site { text, at, seed, number: number.clone() };
                    if let Some(hit) = recognize(&site) {
                        if !found.iter().any(|other| other.span == hit.span) {
                            found.push(hit);
                        }
                        break;
                    }
                }
                number = number.and_then(|number| number.without_last_group());
                if number.is_none() {
                    break;
                }
            }
        }
    }
    found
}

/// Text and spans of an example with `«` and `»`.
fn example(marked: &str) -> (String, Vec<std::ops::Range<usize>>) {
    let (mut text, mut spans, mut start) = (String::new(), Vec::new(), 0);
    for letter in marked.trim_start_matches("low: ").chars() {
        match letter {
            '«' => start = text.len(),
            '»' => spans.push(start..text.len()),
            other => text.push(other),
        }
    }
    (text, spans)
}

/// Whether the detector would keep the match without a key or context word.
fn counts_bare(hit: &Match) -> bool {
    hit.evidence.has(Evidence::Shape) && !hit.evidence.has(Evidence::ChecksumFailed)
}

fn bare(entity: Entity, text: &str) -> Vec<&str> {
    let mut values: Vec<&str> = ALL
        .iter()
        .filter(|identifier| identifier.entity == entity)
        .flat_map(|identifier| matches(identifier, text.as_bytes()))
        .filter(counts_bare)
        .map(|hit| text.get(hit.span).expect("spans lie on character borders"))
        .collect();
    values.dedup();
    values
}

#[test]
fn every_marked_value_is_recognized_or_declared() {
    for identifier in ALL {
        assert!(identifier.found.len() >= 5, "{}", identifier.rule);
        assert!(identifier.spared.len() >= 5, "{}", identifier.rule);
        for marked in identifier.found {
            let (text, spans) = example(marked);
            assert!(!spans.is_empty(), "{marked}");
            let hits = matches(identifier, text.as_bytes());
            for span in spans {
                let free = hits.iter().any(|hit| hit.span == span);
                let declared = identifier.declared.and_then(|declared| {
                    declared(&text.as_bytes()[span.start..], Extent::Prefix)
                        .or_else(|| declared(&text.as_bytes()[span.clone()], Extent::Whole))
                });
                let declared = declared.is_some_and(|hit| hit.span == (0..span.len()));
                assert!(free || declared, "{}: {marked}", identifier.rule);
            }
        }
    }
}

#[test]
fn spared_texts_give_nothing_strong_by_form_alone() {
    use crate::types::Confidence;
    for identifier in ALL {
        for text in identifier.spared {
            for hit in matches(identifier, text.as_bytes()) {
                let strong = hit.evidence.confidence() >= Confidence::Medium;
                assert!(!strong, "{}: {text}: {:?}", identifier.rule, hit.evidence);
            }
        }
    }
}

#[test]
fn keys_and_words_are_written_as_the_analyser_reads_them() {
    for identifier in ALL {
        for key in identifier.keys {
            assert_eq!(key.to_lowercase(), *key);
            assert!(!key.contains("  ") && key.trim() == *key, "{key}");
        }
        for word in identifier.context.iter().chain(identifier.negative) {
            let plain =
                |letter: char| !letter.is_ascii() || letter.is_ascii_lowercase() || letter == '/';
            assert!(word.chars().all(plain) && word.to_lowercase() == *word, "{word}");
        }
    }
}

#[test]
fn words_that_say_nothing_and_masks_are_not_taken_under_a_key() {
    let nothing = [
        "verified",
        "true",
        "false",
        "pending",
        "null",
        "N/A",
        "yes",
        "no",
        "not provided",
        "-",
        "",
        "0",
        "none",
        "XXXXXXXX9012",
        "XXXX XXXX 9012",
        "[AADHAAR]",
        "ABCPVXXXXK",
        "PXXXXXXX",
        "uXXX@okaxis",
        "[REDACTED]",
        "27XXXXXXXXXX1ZV",
        "MH12XXXXXX",
        "110XXX",
        "XXXXXX6253",
        "XX-XXXX-XXXX-1234",
        "********1234",
        "<masked>",
        "XXXXXXXXXXX4567",
        "[MRZ]",
        "rXXX@abdm",
        "optional",
        "required",
        "undefined",
    ];
    for identifier in ALL {
        let Some(declared) = identifier.declared else { continue };
        for value in nothing {
            for extent in [Extent::Whole, Extent::Prefix] {
                let hit = declared(value.as_bytes(), extent);
                assert_eq!(hit, None, "{} {value} {extent:?}", identifier.rule);
            }
        }
        for value in nothing {
            assert_eq!(matches(identifier, value.as_bytes()), [], "{} {value}", identifier.rule);
        }
    }
}

fn declared(identifier: &Identifier, value: &str, extent: Extent) -> Option<usize> {
    identifier.declared?(value.as_bytes(), extent).map(|hit| {
        assert_eq!(hit.span.start, 0, "{value}");
        hit.span.end
    })
}

#[test]
fn declared_values_end_where_they_should() {
    use Extent::{Prefix, Whole};
    let cases: &[(&Identifier, &str, Extent, Option<usize>)] = &[
        (&super::AADHAAR, "123412341234", Whole, Some(12)),
        (&super::AADHAAR, "0123.4567.8901", Whole, Some(14)),
        (&super::AADHAAR, "1234-5678-9012", Whole, Some(14)),
        (&super::AADHAAR, "12341234123", Whole, None),
        (&super::AADHAAR, "1234123412345", Whole, None),
        (&super::AADHAAR, "2341 2341 2346 500 rupees", Prefix, Some(14)),
        (&super::AADHAAR, "234123412346, ok", Prefix, Some(12)),
        (&super::AADHAAR, "234123412346x", Prefix, None),
        (&super::PAN, "ABCDE1234F", Whole, Some(10)),
        (&super::PAN, "abcde1234f", Whole, Some(10)),
        (&super::PAN, "ABCDE1234F.", Prefix, Some(10)),
        (&super::PAN, "ABCDE 1234 F and", Prefix, Some(12)),
        (&super::PAN, "ABCDE1234FG", Whole, None),
        (&super::PAN, "4111111111111111", Whole, None),
        (&super::GSTIN, "27ABCDE1234F1Z5 for", Prefix, Some(15)),
        (&super::GSTIN, "27AABCCDDEEFFZ1", Whole, Some(15)),
        (&super::GSTIN, "18%", Whole, None),
        (&super::PASSPORT, "Z0000000", Whole, Some(8)),
        (&super::PASSPORT, "D12345678", Prefix, Some(9)),
        (&super::PASSPORT, "T356907", Prefix, None),
        (&super::PASSPORT, "T356907", Whole, Some(7)),
        (&super::PASSPORT, "C01X00T47", Whole, Some(9)),
        (&super::PASSPORT, "office", Whole, None),
        (&super::VOTER_ID, "ABC/12/345/678901.", Prefix, Some(17)),
        (&super::VOTER_ID, "ABC1234567", Whole, Some(10)),
        (&super::DRIVING_LICENCE, "DL-01-2010-1234567", Whole, Some(18)),
        (&super::DRIVING_LICENCE, "MH12 20110012345 and", Prefix, Some(16)),
        (&super::DRIVING_LICENCE, "281211981", Prefix, Some(9)),
        (&super::DRIVING_LICENCE, "5130634", Prefix, Some(7)),
        (&super::DRIVING_LICENCE, "MIT", Whole, None),
        (&super::VEHICLE_REG, "22 BH 1234 AA", Whole, Some(13)),
        (&super::VEHICLE_REG, "MCX1243", Whole, Some(7)),
        (&super::VEHICLE_REG, "MH12AB1234 came", Prefix, Some(10)),
        (&super::VEHICLE_REG, "sedan", Whole, None),
        (&super::ABHA, "91-1234-5678-9012", Whole, Some(17)),
        (&super::ABHA, "9112345678901", Whole, None),
        (&super::IFSC, "HDFC0001234,", Prefix, Some(11)),
        (&super::IFSC, "HDFCO001234", Whole, Some(11)),
        (&super::IFSC, "HDFCBANKLTD", Whole, None),
        (&super::BANK_ACCOUNT, "12345678", Whole, Some(8)),
        (&super::BANK_ACCOUNT, "123456789012345678", Whole, Some(18)),
        (&super::BANK_ACCOUNT, "1234567890123456789", Whole, None),
        (&super::BANK_ACCOUNT, "1234567", Whole, None),
        (&super::BANK_ACCOUNT, "000000000", Whole, None),
        (&super::BANK_ACCOUNT, "50100234567890 is debited", Prefix, Some(14)),
        (&super::PIN_CODE, "560 001", Whole, Some(7)),
        (&super::PIN_CODE, "999999", Whole, Some(6)),
        (&super::PIN_CODE, "94105 today", Prefix, Some(5)),
        (&super::PIN_CODE, "12345678", Whole, None),
        (&super::PIN_CODE, "K1A 0B1", Whole, Some(7)),
        (&super::PIN_CODE, "not known", Whole, None),
        (&super::UPI_ID, "user@newbank", Whole, Some(12)),
        (&super::UPI_ID, "9876543210@ybl. Thanks", Prefix, Some(14)),
        (&super::UPI_ID, "ravi@okaxis.com", Whole, None),
        (&super::UPI_ID, "ravi@okaxis.com", Prefix, None),
    ];
    for (identifier, value, extent, expected) in cases {
        assert_eq!(
            declared(identifier, value, *extent),
            *expected,
            "{} {value} {extent:?}",
            identifier.rule
        );
    }
}

#[test]
fn lines_of_a_zone_count_alone_and_together() {
    let names = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    let data = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let card = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    let together = format!("{names}\r\n{data}");
    let joined = format!("{names}{data}");
    let card_joined = card.replace('\n', "");
    for zone in [names, data, card, &together, &joined, &card_joined] {
        assert_eq!(bare(Entity::Mrz, &format!("x {zone} y")), [zone]);
    }
    let wrong = data.replace("740812", "740813");
    assert_eq!(bare(Entity::Mrz, &wrong), [] as [&str; 0]);
}

/// Values of published test suites (facts): those with a right check digit count by themselves, others do not.
#[test]
fn published_test_values_come_out_right() {
    let cases: &[(Entity, &str, &[&str])] = &[
        (Entity::Aadhaar, "123456789012", &[]),
        (Entity::Aadhaar, "312345678909", &["312345678909"]),
        (Entity::Aadhaar, "399876543211", &["399876543211"]),
        (Entity::Aadhaar, "1234 5678 9012", &[]),
        (Entity::Aadhaar, "3123 4567 8909", &["3123 4567 8909"]),
        (Entity::Aadhaar, "3998-7654-3211", &["3998-7654-3211"]),
        (Entity::Aadhaar, "1234:5678:9012", &[]),
        (Entity::Aadhaar, "3123:4567:8909", &["3123:4567:8909"]),
        (Entity::Aadhaar, "3998:7654:3211", &["3998:7654:3211"]),
        (Entity::Aadhaar, "number is 400123456787 with", &["400123456787"]),
        (Entity::Aadhaar, "234123412346", &["234123412346"]),
        (Entity::Aadhaar, "234123412347", &[]),
        (Entity::Aadhaar, "123412341234", &[]),
        (Entity::Aadhaar, "222222222222", &[]),
        (Entity::Aadhaar, "2341234123412341", &["2341234123412341"]),
        (Entity::Aadhaar, "2341234123412342", &[]),
        (Entity::Aadhaar, "1341234123412341", &[]),
        (Entity::Aadhaar, "2222222222222222", &[]),
        (Entity::Pan, "ABCPD1234Z", &["ABCPD1234Z"]),
        (Entity::Pan, "ABCD1234", &[]),
        (Entity::Pan, "is ABBPM4567S with", &["ABBPM4567S"]),
        (Entity::Pan, "ACUPA7085R", &["ACUPA7085R"]),
        (Entity::Pan, "ACUPA7085RR", &[]),
        (Entity::Pan, "ABMPA32111", &[]),
        (Entity::Pan, "ABMXA3211G", &[]),
        (Entity::Pan, "ACUPA0000R", &[]),
        (Entity::Pan, "AAKFD7113K", &["AAKFD7113K"]),
    ];
    let more: &[(Entity, &str, &[&str])] = &[
        (Entity::Gstin, "27AAPFU0939F1ZV", &["27AAPFU0939F1ZV"]),
        (Entity::Gstin, "27ABCDE1234F1Z", &[]),
        (Entity::Gstin, "27ABCDE1234F1Z55", &[]),
        (Entity::Gstin, "00ABCDE1234F1Z5", &[]),
        (Entity::Gstin, "38ABCDE1234F1Z5", &[]),
        (Entity::Gstin, "27ABCDE1234F1Y5", &[]),
        (Entity::Gstin, "123456789012345", &[]),
        (Entity::Gstin, "ABCDEFGHIJKLMNO", &[]),
        (Entity::Gstin, "27AAPFU0939F1Z", &[]),
        (Entity::Gstin, "27AAPFU0939F1AA", &[]),
        (Entity::Gstin, "27AAPFU0939F1ZO", &[]),
        (Entity::Passport, "A3456781", &["A3456781"]),
        (Entity::Passport, "B3097651", &["B3097651"]),
        (Entity::Passport, "C3590543", &["C3590543"]),
        (Entity::Passport, "is T3569075", &["T3569075"]),
        (Entity::Passport, "b0097650", &[]),
        (Entity::Passport, "my passport number is T356907", &[]),
        (Entity::VehicleReg, "KA53ME3456", &["KA53ME3456"]),
        (Entity::VehicleReg, "KA99ME3456", &["KA99ME3456"]),
        (Entity::VehicleReg, "DL3CJI0001", &["DL3CJI0001"]),
        (Entity::VehicleReg, "DL01CA1234", &["DL01CA1234"]),
        (Entity::VehicleReg, "GJ09AB1234", &["GJ09AB1234"]),
        (Entity::VehicleReg, "ABNE123456", &[]),
        (Entity::VehicleReg, "is OD02BA2341 with", &["OD02BA2341"]),
        (Entity::VehicleReg, "22 BH 1234 AA", &["22 BH 1234 AA"]),
        (Entity::VoterId, "WKH1186253", &["WKH1186253"]),
        (Entity::VoterId, "WKH118624", &[]),
        (Entity::VoterId, "1231186253", &[]),
        (Entity::VoterId, "KSD1287349", &["KSD1287349"]),
        (Entity::VoterId, "uzb2345117", &["uzb2345117"]),
        (Entity::VoterId, "zxdf8923q1", &[]),
        (Entity::VoterId, "A8923571WZ", &[]),
        (Entity::DrivingLicence, "DL 01 12345678901", &["DL 01 12345678901"]),
        (Entity::DrivingLicence, "DL-01-2010-1234567", &["DL-01-2010-1234567"]),
    ];
    for (entity, text, expected) in cases.iter().chain(more) {
        assert_eq!(bare(*entity, text), *expected, "{text}");
    }
}

/// Every recognizer and declared-value reader at one place; spans must lie in the text.
fn try_everything(text: &[u8], at: usize) -> Result<(), TestCaseError> {
    for identifier in ALL {
        for seed in Seed::ALL {
            let site = Site { text, at, seed: *seed, number: Number::parse(text, at) };
            if let Some(hit) = identifier.recognize.and_then(|recognize| recognize(&site)) {
                prop_assert!(hit.span.start < hit.span.end && hit.span.end <= text.len());
            }
        }
        for extent in [Extent::Whole, Extent::Prefix] {
            if let Some(hit) = identifier.declared.and_then(|declared| declared(text, extent)) {
                prop_assert!(hit.span.start < hit.span.end && hit.span.end <= text.len());
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn nothing_panics_on_random_bytes(
        text in prop::collection::vec(
            prop_oneof![any::<u8>(), prop::sample::select(b"0123456789ABPX@ -./:<".to_vec())],
            0..120,
        ),
        at in 0_usize..130,
    ) {
        try_everything(&text, at)?;
    }

    #[test]
    fn nothing_panics_on_damaged_examples(
        line in prop::sample::select(
            ALL.iter().flat_map(|identifier| identifier.found).copied().collect::<Vec<_>>()
        ),
        at in 0_usize..100,
        place in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut text = example(line).0.into_bytes();
        *place.get_mut(&mut text) = byte;
        text.truncate(cut.index(text.len() + 1));
        try_everything(&text, at)?;
    }
}
