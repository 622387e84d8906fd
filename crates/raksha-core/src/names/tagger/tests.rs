//! How text becomes tokens.

use super::Tokenizer;
use super::lexicon::{BYTES, Lexicon};
use super::tokens::{Folded, key_hash};
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
