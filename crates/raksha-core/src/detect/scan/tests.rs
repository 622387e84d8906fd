//! Every level against the reference, and the reference against cases.

use proptest::prelude::*;

use super::scalar::{View, seeds_at};
use super::*;
use crate::detect::{Number, Seed, Site};
use crate::identifiers;

const WORDS: &[&str] =
    &["name", "mr ", "id ", "password", "phone", "aadhaar", "otp", "token", "to"];

fn keywords() -> Keywords {
    Keywords::new(WORDS)
}

fn hits(level: Level, text: &[u8], dates: bool) -> Vec<SeedHit> {
    let mut out = SeedBuffer::default();
    scan_with(level, text, &keywords(), Options { dates }, &mut out);
    out.hits().to_vec()
}

/// Every level tells what the reference tells.
fn assert_levels_agree(text: &[u8]) {
    for dates in [false, true] {
        let expected = hits(Level::Scalar, text, dates);
        for level in Level::ALL.into_iter().filter(|level| level.available()) {
            let got = hits(level, text, dates);
            assert_eq!(got, expected, "{level:?} on {:?}", String::from_utf8_lossy(text));
        }
    }
}

/// Texts that hold many shapes whole and in part.
const PIECES: &[&str] = &[
    "2341 2341 2346",
    "9876543210x12",
    "9876543210ab",
    ";4111111111111111D25121010000",
    "98765 43210",
    "987-654-3210",
    "+91 98765 43210",
    "(022) 2345 6789",
    "022-23456789",
    "4111 1111 1111 1111",
    "3782 822463 10005",
    "123-45-6789",
    "12-3456-7890-1234",
    "560 001",
    "560001",
    "=560001",
    "560001.x",
    "ABC<<<<D<<",
    "+1 (415) 555-2671",
    "415.555.2671",
    "192.168.100.200",
    "10.0.0.1",
    "1.2.3.4.5",
    "12.9715987",
    "00:1a:2b:3c:4d:5e",
    "00-1A-2B-3C-4D-5E",
    "2001:db8::1",
    "fe80::1",
    "1:2:3:4:5:6:7:8",
    "::1",
    "ABCPV1234K",
    "27AAPFU0939F1ZV",
    "M1234567",
    "M12 34567",
    "WKH1186253",
    "SBIN0001234",
    "KA01AB1234",
    "KA-01-AB-1234",
    "DL 1C AA 1234",
    "22 BH 1234 AA",
    "22BH1234AA",
    "GB29NWBK60161331926819",
    "GB29 NWBK 6016 1331 9268 19",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCY",
    "StackScrollAlgorithmName",
    "/var/lib/data/part-00017/x",
    "eyJhbGciOiJIUzI1NiJ9_abcDEF",
    "123e4567-e89b-12d3-a456-426614174000",
    "customerName",
    "customer_name",
    "NAMES",
    "Mr.",
    "mrs",
    "a@b",
    "\"x\"@[1",
    "2024-01-20",
    "10:30:00,123",
    "20/01/2024",
    "a",
    "0",
    " ",
    "-",
    ".",
    ":",
    "\n",
    "_",
    "é",
    "%41&amp;\\n",
];

fn pieces() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop::sample::select(PIECES), 0..24)
        .prop_map(|pieces| pieces.concat().into_bytes())
}

fn characters() -> impl Strategy<Value = Vec<u8>> {
    let alphabet: &[u8] = b"0123456789019 -..::+(@)/_AbBhHxXzF\"[\n\xc3\xa9=%<$#";
    prop::collection::vec(prop::sample::select(alphabet), 0..300)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn levels_agree_on_pieces(text in pieces(), front in 0_usize..140) {
        assert_levels_agree(&[vec![b' '; front], text].concat());
    }

    #[test]
    fn levels_agree_on_characters(text in characters(), front in 0_usize..140) {
        assert_levels_agree(&[vec![b'\n'; front], text].concat());
    }

    #[test]
    fn levels_agree_on_any_bytes(text in prop::collection::vec(any::<u8>(), 0..300)) {
        assert_levels_agree(&text);
    }

    #[test]
    fn levels_agree_where_chunks_meet(text in pieces(), front in 1900_usize..2112) {
        assert_levels_agree(&[vec![b','; front], text].concat());
    }
}

/// Whether a recognizer of the kind would find a value here.
fn is_wanted(seed: Seed, text: &[u8], at: usize) -> bool {
    let number = (seed == Seed::Digits).then(|| Number::parse(text, at)).flatten();
    let site = Site { text, at, seed, number };
    identifiers::all()
        .filter(|identifier| identifier.seeds.has(seed))
        .filter_map(|identifier| identifier.recognize)
        .any(|recognize| recognize(&site).is_some())
}

/// What a text's end, a state or a country rules out is nothing that a recognizer would have taken.
fn assert_nothing_is_missed(text: &[u8]) {
    let is_run = |at: usize, length: usize, class: fn(&u8) -> bool| {
        text.get(at..at + length).is_some_and(|run| run.iter().all(class))
    };
    for at in (0..text.len()).filter(|at| *at == 0 || !Site::is_word(text[at - 1])) {
        let mut known_state = text.to_vec();
        if is_run(at, 2, u8::is_ascii_alphabetic) {
            known_state[at..at + 2].copy_from_slice(b"MH");
        }
        let fraction = at > 1 && text[at - 1] == b'.' && text[at - 2].is_ascii_digit();
        let in_question = [
            (Seed::Digits, is_run(at, 9, u8::is_ascii_digit) && !fraction),
            (Seed::StateCode, View(&known_state).begins(Seed::StateCode, at)),
            (Seed::Iban, is_run(at, 15, u8::is_ascii_alphanumeric)),
        ];
        let seeds = seeds_at(text, at, &keywords(), Options::default());
        for (seed, _) in in_question.iter().filter(|(_, asked)| *asked) {
            assert!(
                seeds.has(*seed) || !is_wanted(*seed, text, at),
                "{seed:?} at {at} of {:?}",
                String::from_utf8_lossy(text)
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn nothing_is_missed_among_pieces(text in pieces()) {
        assert_nothing_is_missed(&text);
    }

    #[test]
    fn nothing_is_missed_behind_numbers(
        front in prop::sample::select(&["", " ", ";", "^", "%B4^A/B^", "+", "x-"][..]),
        number in "[6-9][0-9]{9,11}|4[0-9]{15}|4111111111111111|3[0-9]{14}|[0-9]{14}",
        behind in "[xXD=_a-z^ -][0-9]{0,8}[a-zA-Z_]?",
    ) {
        assert_nothing_is_missed(format!("{front}{number}{behind}").as_bytes());
    }

    #[test]
    fn nothing_is_missed_among_codes(
        text in "[A-Za-z]{2}[ -]?[0-9]{1,2}[ -]?[A-Z]{0,3}[ -]?[0-9]{4,11}[a-z]?",
    ) {
        assert_nothing_is_missed(text.as_bytes());
    }
}

#[test]
fn levels_agree_on_small_alphabets() {
    let alphabets: [(&[u8], usize); 4] = [(b"1 .", 11), (b"1a-", 10), (b"1:", 17), (b"1aZ@+", 7)];
    for (alphabet, length) in alphabets {
        let count = alphabet.len().pow(length as u32);
        // All the words in one text, apart by a byte of no class, so that they fall on every alignment.
        let mut text = Vec::new();
        for mut number in (0..count).step_by(1.max(count / 60_000)) {
            for _ in 0..length {
                text.push(alphabet[number % alphabet.len()]);
                number /= alphabet.len();
            }
            text.push(b'\n');
        }
        assert_levels_agree(&text);
    }
}

#[test]
fn every_piece_is_told_alike_on_every_alignment() {
    for piece in PIECES {
        for front in 0..131 {
            for around in [b' ', b'x', b'.'] {
                let mut text = vec![around; front];
                text.extend(piece.as_bytes());
                assert_levels_agree(&text);
                text.extend([around; 3]);
                assert_levels_agree(&text);
            }
        }
    }
}

#[test]
fn values_are_seeded_where_they_begin() {
    use Seed::*;
    let cases: &[(&str, usize, Seed)] = &[
        ("x 2341 2341 2346", 2, Groups),
        ("x 98765 43210", 2, Groups),
        ("987-654-3210", 0, Groups),
        ("+91 98765 43210", 0, Plus),
        ("(022) 2345 6789", 0, Plus),
        ("022-23456789", 0, Groups),
        ("080 2345 6789", 0, Groups),
        ("4111 1111 1111 1111", 0, Groups),
        ("3782 822463 10005", 0, Groups),
        ("123-45-6789", 0, Groups),
        ("12-3456-7890-1234", 0, Groups),
        ("560 001", 0, Groups),
        ("pin 560001.", 4, SixDigits),
        ("Kolkata-700091", 8, SixDigits),
        ("(560001)", 1, SixDigits),
        ("\u{20b9}560001", 3, SixDigits),
        ("\u{201c}4111 1111 1111 1111\u{201d}", 3, Groups),
        ("\u{2014}98765 43210", 3, Groups),
        ("9876543210\u{964}", 0, Digits),
        ("\u{ab}ABCPV1234K\u{bb}", 2, Pan),
        ("7408122F1204159UTO<<<<<<<<<<<6", 18, Long),
        ("+1 (415) 555-2671", 0, Plus),
        ("415.555.2671", 0, Groups),
        ("ip=192.168.100.200:80", 3, Dots),
        ("a 9876543210", 2, Digits),
        ("00:1a:2b:3c:4d:5e", 2, Colons),
        ("x 00-1A-2B-3C-4D-5E.", 4, Colons),
        ("[2001:db8::1]", 5, Colons),
        ("::1", 0, Colons),
        ("1:2:3:4:5:6:7:8", 1, Colons),
        ("ABCPV1234K", 0, Pan),
        ("27AAPFU0939F1ZV", 0, Gstin),
        ("M1234567", 0, LetterSeven),
        ("M12 34567", 0, LetterSeven),
        ("WKH1186253", 0, LettersSeven),
        ("SBIN0001234", 0, Ifsc),
        ("KA01AB1234", 0, StateCode),
        ("KA-01-AB-1234", 0, StateCode),
        ("DL 1C AA 1234", 0, StateCode),
        ("MH12 20110012345", 0, StateCode),
        ("MH1220110012345", 0, StateCode),
        ("22BH1234AA", 0, Bharat),
        ("22 bh 1234 AA", 0, Bharat),
        ("GB29NWBK60161331926819", 0, Iban),
        ("NO93 8601 1117 947", 0, Iban),
        ("key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", 4, Long),
        ("customerName", 8, Keyword),
        ("customer_name", 9, Keyword),
        ("ravi@ybl", 4, At),
        ("\"a b\"@[10.0.0.1]", 5, At),
        ("2024-01-20", 0, Date),
        ("20.1.24", 0, Date),
    ];
    for (text, at, seed) in cases {
        let found = hits(Level::best(), text.as_bytes(), true);
        let here = found.iter().find(|hit| hit.at as usize == *at).map(|hit| hit.seeds);
        assert!(here.is_some_and(|seeds| seeds.has(*seed)), "{text}: {found:?}");
    }
}

#[test]
fn what_logs_are_full_of_is_not_seeded() {
    let cases = [
        "2024-01-20 10:30:00,123 [main] INFO ",
        "03-17 16:13:38.811  1702  2395 D WindowManager: ",
        "12.9715987",
        "1.2.3.4.5",
        "0.123456789012",
        "10:30:00:123456",
        "foo::bar std::vector",
        "org.apache.hadoop.mapreduce",
        "sshd(pam_unix)[19939]: (uid=0)",
        "[10/Oct/2000:13:55:36 +0530]",
        "in 2 ms at 10 pm",
        "f(1) + 2",
        "bytes=478239 /478239 478239.pdf 478239/2 #478239 12:478239 0.478239 478239=y",
        "a << 2, cout<<x",
        "trace=778673202f98cb2b trace=ca09bf4528852062 trace=fc4a415571ab120d at 9876543210_7",
    ];
    for text in cases {
        assert_eq!(hits(Level::best(), text.as_bytes(), false), [], "{text}");
    }
}

#[test]
fn keywords_are_seeded_at_word_starts_in_any_case() {
    let cases: &[(&str, &[u32])] = &[
        ("name", &[0]),
        ("surname", &[]),
        ("surName", &[3]),
        ("SURNAME", &[]),
        ("cust_NAME2", &[5]),
        ("4name", &[]),
        ("\u{e9}name", &[2]),
        ("Mr. mrs mrX MR", &[0, 8, 12]),
        ("names", &[0]),
        ("nam", &[]),
    ];
    for (text, expected) in cases {
        for level in Level::ALL.into_iter().filter(|level| level.available()) {
            let found = hits(level, text.as_bytes(), false);
            let keyword = |hit: &&SeedHit| hit.seeds.has(Seed::Keyword);
            let at: Vec<u32> = found.iter().filter(keyword).map(|hit| hit.at).collect();
            assert_eq!(at, *expected, "{text} {level:?}");
        }
    }
}
