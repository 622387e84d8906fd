//! From documents to a model that reads text it never saw.

#![allow(
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::indexing_slicing,
    reason = "this is a test"
)]

use raksha_core::names::tagger::features::{Hidden, Known};
use raksha_core::names::tagger::lexicon::{BYTES, Lexicon};
use raksha_core::names::tagger::model::SPAN_KINDS;
use raksha_core::names::tagger::{Decoder, Label as Tag, Model};

use crate::document::{Document, Label};
use crate::perceptron::{Averaged, Costs, Perceptron, known};
use crate::sample::{Cutter, Sample};
use crate::{measure, store};

const NAMES: [&str; 6] = ["Asha Rao", "Imran Khan", "Lucky", "Meher Irani", "Banri", "Zubin Wadia"];

fn document(before: &str, name: &str, after: &str) -> Document {
    let mut document = Document::default();
    document.push(before);
    document.push_labelled(name, Label::Person);
    document.push(after);
    document
}

fn documents() -> Vec<Document> {
    let named = NAMES.iter().flat_map(|name| {
        [("please call ", " today"), ("parcel left with ", ", thanks"), ("", " has paid 500")]
            .map(|(before, after)| document(before, name, after))
    });
    let plain = ["the parcel has come", "pay 500 today, thanks", "please call back"]
        .map(|text| Document { text: text.to_owned(), spans: Vec::new() });
    named.chain(plain).collect()
}

fn learned(samples: &[Sample], lexicon: &[u8]) -> Vec<u8> {
    let known = known(samples, 1);
    let mut perceptron =
        Perceptron::new(Known::of(&known).unwrap(), Costs { missed: 1.5, invented: 1.0 });
    for _ in 0..10 {
        for sample in samples {
            perceptron.learn(sample, Hidden::default());
        }
    }
    let averaged = Averaged::mean(&[perceptron.averaged()]);
    let raw = store::stored(&averaged, &known, &[[0; 2]; SPAN_KINDS]);
    let curves = store::curves(&raw, lexicon, samples).unwrap();
    store::stored(&averaged, &known, &curves)
}

#[test]
fn what_is_learned_is_found_in_new_text() {
    let lexicon = vec![0; BYTES];
    let mut cutter = Cutter::new(Lexicon::of(&lexicon).unwrap());
    let samples: Vec<Sample> =
        documents().iter().map(|document| cutter.cut(document, None)).collect();
    let stored = learned(&samples, &lexicon);
    assert_eq!(stored, learned(&samples, &lexicon), "the same bytes each time");
    let model = Model::of(&stored, &lexicon).unwrap();
    let (exact, _) = measure::score(&model, &samples, Label::Person).f1();
    assert!(exact > 0.99, "what it has seen: {exact}");
    assert_eq!(measure::mistakes(&model, &samples, Label::Person, 9), Vec::<String>::new());

    let new = document("parcel left with ", "Tenzin Bhutia", " today");
    let sample = cutter.cut(&new, None);
    let mut found = Vec::new();
    Decoder::default().decode(&model, &sample.text, &sample.tokens, |span| found.push(span));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].label, found[0].tokens.clone()), (Tag::PersonFirst, 3..5));
    assert!(found[0].percent > 50, "{found:?}");
}

#[test]
fn tokens_are_labelled_by_the_span_they_begin_in() {
    let lexicon = vec![0; BYTES];
    let mut cutter = Cutter::new(Lexicon::of(&lexicon).unwrap());
    let sample = cutter.cut(&document("to ", "K. R. Rao", " 12"), None);
    assert_eq!(sample.gold, [0, 1, 2, 2, 2, 2, 0]);
    // A name cannot begin with a number, whatever a corpus says.
    let sample = cutter.cut(&document("to ", "50 Cent", ""), None);
    assert_eq!(sample.gold, [0, 0, 1]);
}
