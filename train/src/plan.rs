//! One training run, from lists and corpora to the stored model.

use std::path::PathBuf;

use anyhow::{Context, Result};
use raksha_core::names::tagger::features::{Hidden, Known};
use raksha_core::names::tagger::lexicon::Lexicon;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::document::{Document, Label};
use crate::lists::Lists;
use crate::perceptron::{self, Averaged, Costs, Perceptron};
use crate::sample::{Cutter, Sample};
use crate::{augment, corpora, measure, negatives, store, synth, words};

/// The seed of everything drawn: the same run gives the same bytes.
const SEED: u64 = 20_261_123;

/// One document in so many is kept back to fit the curves of certainty.
const KEPT_BACK: usize = 25;

/// A feature counts if it stands in at least so many places.
const PLACES_MIN: u8 = 2;

/// Variants made of each human-labelled document.
const VARIANTS: usize = 3;

/// Learners whose mean is kept.
const LEARNERS: u64 = 4;

/// Free text under a key: what messages, remarks and bodies are called.
const TEXT_KEYS: &[&str] = &[
    "message",
    "remarks",
    "notes",
    "comment",
    "text",
    "body",
    "description",
    "msg",
    "instructions",
    "summary",
];

/// How a run goes.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The folder of lists.
    pub lists: PathBuf,
    /// The folder of human-labelled corpora.
    pub corpora: PathBuf,
    /// Where model and lexicon are written.
    pub output: PathBuf,
    /// Corpora to measure on.
    pub measured: Vec<PathBuf>,
    /// Parts to leave out, for the table of what each is worth.
    pub without: Vec<String>,
    /// Synthetic documents with names and addresses.
    pub positives: usize,
    /// Synthetic documents without.
    pub negatives: usize,
    /// Passes over all documents.
    pub epochs: u32,
    /// How many texts with mistakes are printed for each corpus and label.
    pub show: usize,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            lists: "target/train/lists".into(),
            corpora: "corpora/train".into(),
            output: "crates/raksha-core/src/names/tagger".into(),
            measured: Vec::new(),
            without: Vec::new(),
            positives: 30_000,
            negatives: 20_000,
            epochs: 6,
            show: 0,
        }
    }
}

impl Plan {
    /// Runs it.
    pub fn run(&self) -> Result<()> {
        let lists = Lists::read(&self.lists)?;
        let mut lexicon = words::lexicon(&lists)?;
        if !self.has("gazetteer") {
            lexicon.fill(0);
        }
        let mut cutter = Cutter::new(Lexicon::of(&lexicon).context("a lexicon of the wrong size")?);
        let mut random = ChaCha8Rng::seed_from_u64(SEED);
        let documents = self.documents(&lists, &mut random)?;
        eprintln!("{} documents", documents.len());
        let mut samples: Vec<Sample> = documents
            .iter()
            .map(|document| {
                let key = (random.random_range(0..100) < 12)
                    .then(|| TEXT_KEYS.get(random.random_range(0..TEXT_KEYS.len())).copied())
                    .flatten();
                cutter.cut(document, key)
            })
            .filter(|sample| !sample.tokens.is_empty())
            .collect();
        samples.shuffle(&mut random);
        let kept = samples.split_off(samples.len() - samples.len() / KEPT_BACK);
        let known = perceptron::known(&samples, PLACES_MIN);
        let learners = LEARNERS;
        let one = |number: u64| {
            let mut random = ChaCha8Rng::seed_from_u64(SEED + number);
            self.train(&known, &mut samples.clone(), &mut random)
        };
        let learned: Vec<Averaged> = std::thread::scope(|scope| {
            let running: Vec<_> =
                (0..learners).map(|number| scope.spawn(move || one(number))).collect();
            running
                .into_iter()
                .map(|one| one.join().map_err(|_| anyhow::anyhow!("a learner stopped"))?)
                .collect::<Result<_>>()
        })?;
        let averaged = Averaged::mean(learned);
        let raw = store::stored(&averaged, &known, &[[0; 2]; 3]);
        let curves = store::curves(&raw, &lexicon, &kept).context("a model of the wrong size")?;
        let stored = store::stored(&averaged, &known, &curves);
        std::fs::create_dir_all(&self.output)?;
        std::fs::write(self.output.join("model.bin"), &stored)?;
        std::fs::write(self.output.join("lexicon.bin"), &lexicon)?;
        let model = store::model(&stored, &lexicon).context("a model of the wrong size")?;
        report("kept back", &model, &kept);
        for path in &self.measured {
            let documents = corpora::read(path)?;
            let samples: Vec<Sample> =
                documents.iter().map(|document| cutter.cut(document, None)).collect();
            report(&path.file_stem().unwrap_or_default().to_string_lossy(), &model, &samples);
            for label in [Label::Person, Label::Address] {
                for line in measure::mistakes(&model, &samples, label, self.show) {
                    println!("{label:?}: {line}");
                }
            }
        }
        Ok(())
    }

    fn has(&self, part: &str) -> bool {
        !self.without.iter().any(|without| without == part)
    }

    fn documents(&self, lists: &Lists, random: &mut ChaCha8Rng) -> Result<Vec<Document>> {
        let mut documents = Vec::new();
        if self.has("gold") {
            for file in corpora::TRAINING {
                for document in corpora::read(&self.corpora.join(file))? {
                    documents.push(document.clone());
                    if self.has("augmentation") {
                        for _ in 0..VARIANTS {
                            documents.push(augment::vary(&document, random, lists));
                        }
                    }
                }
            }
        }
        if self.has("synthetic") {
            documents.extend((0..self.positives).map(|_| synth::document(random, lists)));
        }
        if self.has("negatives") {
            documents.extend((0..self.negatives).map(|_| negatives::document(random, lists)));
        }
        Ok(documents)
    }

    fn train(
        &self,
        known: &[u8],
        samples: &mut [Sample],
        random: &mut ChaCha8Rng,
    ) -> Result<Averaged> {
        let known = Known::of(known).context("features of the wrong number")?;
        let mut perceptron = Perceptron::new(known, Costs { missed: 1.5, invented: 1.0 });
        for epoch in 1..=self.epochs {
            samples.shuffle(random);
            let mut right = 0_usize;
            for sample in samples.iter() {
                let hidden = if self.has("dropout") {
                    Hidden { marks: 35, words: 12, affixes: 10, salt: random.random() }
                } else {
                    Hidden::default()
                };
                right += usize::from(perceptron.learn(sample, hidden));
            }
            eprintln!("epoch {epoch}: {right} of {} right", samples.len());
        }
        Ok(perceptron.averaged())
    }
}

fn report(title: &str, model: &raksha_core::names::tagger::Model<'_>, samples: &[Sample]) {
    let bytes: usize = samples.iter().map(|sample| sample.text.len()).sum();
    for label in [Label::Person, Label::Address] {
        let score = measure::score(model, samples, label);
        let ((exact, touching), (recall, precision)) = (score.f1(), score.shares());
        #[expect(clippy::cast_precision_loss, reason = "bytes of a corpus")]
        let per_megabyte = f64::from(score.predicted()) * 1e6 / bytes.max(1) as f64;
        eprintln!(
            "{title:28} {label:?}: exact F {exact:.3}, overlap F {touching:.3} (recall {recall:.3}, precision {precision:.3}), {per_megabyte:.0} per MB"
        );
    }
}
