//! How text becomes tokens, and that decoding finds the best path there is.

use super::features::{Features, Hidden, ROWS, Traits};
use super::hash::mix;
use super::lexicon::{BYTES, Lexicon};
use super::model::{HEADER_BYTES, HEADER_NUMBERS, MODEL_BYTES, Model};
use super::tokens::{Folded, key_hash};
use super::{Decoder, Label, Token, Tokenizer};
use crate::types::Entity;

fn cut(text: &str, folded: &[Folded]) -> Vec<String> {
    let empty = vec![0; BYTES];
    let lexicon = Lexicon::of(&empty).unwrap();
    let mut cut = Tokenizer::new(text.as_bytes(), folded, lexicon, 0, Vec::new());
    cut.cut(0..text.len());
    cut.tokens()
        .iter()
        .map(|token| text.get(token.range()).unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn text_is_cut_finely_and_codes_are_one() {
    for (text, tokens) in [
        ("", vec![]),
        ("Rahul's order", vec!["Rahul", "'", "s", "order"]),
        ("K.R.Narayanan", vec!["K", ".", "R", ".", "Narayanan"]),
        ("B-204, 3rd floor", vec!["B", "-", "204", ",", "3", "rd", "floor"]),
        ("S/o Ramesh", vec!["S", "/", "o", "Ramesh"]),
        (
            "at com.foo.bar.Baz.run(Baz.java:12)",
            vec!["at", "com.foo.bar.Baz.run", "(", "Baz", ".", "java", ":", "12", ")"],
        ),
        ("/var/log/app.log!", vec!["/var/log/app.log", "!"]),
        ("see https://x.example/a?b=c now", vec!["see", "https://x.example/a?b=c", "now"]),
        ("user_name=Asha", vec!["user_name", "=", "Asha"]),
        ("3f2a9c1b0d", vec!["3f2a9c1b0d"]),
        ("“आशा” है।", vec!["“", "आशा", "”", "है", "।"]),
        ("12-3/45", vec!["12", "-", "3", "/", "45"]),
    ] {
        assert_eq!(cut(text, &[]), tokens, "{text}");
    }
}

#[test]
fn what_patterns_found_is_one_token() {
    let folded = [Folded { span: 5..20, entity: Entity::Email }];
    assert_eq!(cut("mail rahul@x.example now", &folded), ["mail", "rahul@x.example", "now"]);
}

/// What a pattern finds in a later line changes nothing in an earlier one.
#[test]
fn lines_are_cut_alike_whatever_follows() {
    let text = "id 3f2a9c1b0d\nmail rahul@x.example";
    let folded = [Folded { span: 19..34, entity: Entity::Email }];
    let empty = vec![0; BYTES];
    let lexicon = Lexicon::of(&empty).unwrap();
    let line = |folded: &[Folded]| {
        let mut cut = Tokenizer::new(text.as_bytes(), folded, lexicon, 0, Vec::new());
        cut.cut(0..14);
        cut.tokens().to_vec()
    };
    assert_eq!(line(&folded), line(&[]));
    assert_eq!(line(&[]).len(), 2, "the code is one token");
}

#[test]
fn keys_are_known_by_their_last_word() {
    for (one, other) in [
        ("customerName", "name"),
        ("customer_name", "NAME"),
        ("\"Name\"", "name"),
        ("NAME", "name"),
    ] {
        assert_eq!(key_hash(one.as_bytes()), key_hash(other.as_bytes()), "{one}");
    }
    assert_ne!(key_hash(b"host"), key_hash(b"name"));
}

#[test]
fn codes_are_told_from_words() {
    for (text, is_code) in [
        ("node-1-rack-2", true),
        ("msra-sa-41", true),
        ("com.shop.Order.run", true),
        ("a1b2c3d4e5", true),
        ("my_name", true),
        ("B-204", false),
        ("12-3/45", false),
        ("Flat-12-B", false),
        ("K.R.Narayanan", false),
        ("Jean-Luc", false),
        ("HDFCXXXXXXX", true),
    ] {
        assert_eq!(cut(text, &[]).len() == 1, is_code, "{text}");
    }
}

/// A model of arbitrary weights, in its stored form.
fn arbitrary(seed: u64) -> Vec<u8> {
    let number =
        |at: usize, span: u64| (mix(mix(seed, 1), at as u64) % span) as i32 - span as i32 / 2;
    let mut bytes = Vec::with_capacity(MODEL_BYTES);
    for at in 0..HEADER_NUMBERS {
        let (from, to) = (at / Label::COUNT, at % Label::COUNT);
        let before = Label::ALL.get(from).copied();
        let forbidden = from <= Label::COUNT && !Label::ALL[to].may_follow(before);
        let weight = if forbidden { -1_000_000 } else { number(at, 60) };
        bytes.extend(weight.to_le_bytes());
    }
    bytes.resize(HEADER_BYTES, 0);
    bytes.resize(MODEL_BYTES - ROWS * 8, 0xff);
    bytes.extend((0..ROWS * 8).map(|at| number(at, 40).to_le_bytes()[0]));
    bytes
}

/// The score of each label of each token, added up feature by feature.
fn emissions(model: &Model<'_>, text: &[u8], tokens: &[Token]) -> Vec<[i32; Label::COUNT]> {
    let traits: Vec<Traits> =
        tokens.iter().map(|token| Traits::of(token, Hidden::default())).collect();
    let features = Features::new(text, tokens, &traits, Hidden::default());
    (0..tokens.len())
        .map(|index| {
            let rows =
                features.of(index).map(|feature| model.weights[model.known.row(feature) as usize]);
            std::array::from_fn(|label| rows.iter().map(|row| i32::from(row[label])).sum())
        })
        .collect()
}

#[test]
fn decoding_finds_the_best_of_all_paths() {
    let text = "Asha of Pune, 12";
    let lexicon = vec![0; BYTES];
    let mut cut =
        Tokenizer::new(text.as_bytes(), &[], Lexicon::of(&lexicon).unwrap(), 0, Vec::new());
    cut.cut(0..text.len());
    let tokens = cut.tokens();
    let mut found_any = false;
    for seed in 0..20 {
        let bytes = arbitrary(seed);
        let model = Model::of(&bytes, &lexicon).unwrap();
        let emissions = emissions(&model, text.as_bytes(), tokens);
        let paths = Label::COUNT.pow(tokens.len() as u32);
        let labels = |path: usize| {
            (0..tokens.len()).map(move |at| path / Label::COUNT.pow(at as u32) % Label::COUNT)
        };
        let score = |path: usize| {
            let mut before = None;
            labels(path).enumerate().try_fold(0, |sum, (at, to)| {
                let label = Label::ALL[to];
                let step =
                    before.map_or(model.beginnings[to], |from: usize| model.transitions[from][to]);
                let allowed = label.may_follow(before.map(|from| Label::ALL[from]))
                    && tokens[at].allows(label);
                before = Some(to);
                allowed.then_some(sum + emissions[at][to] + step)
            })
        };
        let best = (0..paths).max_by_key(|path| score(*path)).unwrap();
        let expected: Vec<usize> = labels(best)
            .enumerate()
            .filter(|(_, to)| *to != 0 && to % 2 == 1)
            .map(|(at, _)| at)
            .collect();
        let mut starts = Vec::new();
        Decoder::default()
            .decode(&model, text.as_bytes(), tokens, |span| starts.push(span.tokens.start));
        assert_eq!(starts, expected, "seed {seed}");
        found_any |= !starts.is_empty();
    }
    assert!(found_any, "paths without any span would prove nothing");
}
