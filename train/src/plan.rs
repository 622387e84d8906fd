//! One training run, from lists and corpora to the stored model.

use std::path::PathBuf;
use std::thread;

use anyhow::{Context, Result, anyhow};
use clap::{Parser, ValueEnum};
use raksha_core::names::tagger::Model;
use raksha_core::names::tagger::features::{Hidden, Known};
use raksha_core::names::tagger::lexicon::Lexicon;
use raksha_core::names::tagger::model::SPAN_KINDS;
use rand::rngs::ChaCha8Rng;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{RngExt, SeedableRng};

use crate::document::{Document, Label};
use crate::lists::Lists;
use crate::perceptron::{self, Averaged, Costs, Perceptron};
use crate::sample::{Cutter, Sample};
use crate::{augment, corpora, measure, negatives, store, synth, words, written};

/// The seed of everything drawn: the same run gives the same bytes.
const SEED: u64 = 20_261_123;

/// One document in so many is kept back to fit the curves of certainty.
const KEPT_BACK: usize = 25;

/// A feature counts if it stands in at least so many places.
const PLACES_MIN: u8 = 2;

/// Variants made of each human-labelled document.
const VARIANTS: usize = 3;

/// How often each line written for training is read as it stands, and how many variants are made of it.
const WRITTEN_TIMES: usize = 2;
const WRITTEN_VARIANTS: usize = 4;

/// Learners whose mean is kept.
const LEARNERS: u64 = 4;

/// How many documents stand under a key, in percent.
const KEYED: u32 = 12;

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

/// A part of the recipe, for the table of what each is worth.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Part {
    /// Human-labelled corpora.
    Corpora,
    /// Their variants: other names, other case.
    Variants,
    /// Lines written for training.
    Written,
    /// Synthetic documents with names and addresses.
    Positives,
    /// Synthetic documents without.
    Negatives,
    /// Words, marks and affixes that are hidden while learning.
    Dropout,
    /// What is known about words.
    Lexicon,
}

/// Trains the tagger of names and postal addresses, and measures it.
#[derive(Clone, Debug, Parser)]
pub struct Plan {
    /// The folder of lists, as `xtask/data/tagger_lists.py` makes them.
    #[arg(long, default_value = "target/train/lists")]
    pub lists: PathBuf,
    /// The folder of human-labelled corpora.
    #[arg(long, default_value = "corpora/train")]
    pub corpora: PathBuf,
    /// Where model and lexicon are written.
    #[arg(long, default_value = "crates/raksha-core/src/names/tagger")]
    pub output: PathBuf,
    /// Labelled files to measure on; training never sees them.
    #[arg(long)]
    pub measure: Vec<PathBuf>,
    /// Leaves a part of the recipe out.
    #[arg(long)]
    pub without: Vec<Part>,
    /// Synthetic documents with names and addresses.
    #[arg(long, default_value_t = 30_000)]
    pub positives: usize,
    /// Synthetic documents without.
    #[arg(long, default_value_t = 20_000)]
    pub negatives: usize,
    /// Passes over all documents.
    #[arg(long, default_value_t = 6)]
    pub epochs: u32,
    /// Prints so many texts with mistakes for each measured file and label.
    #[arg(long, default_value_t = 0)]
    pub show: usize,
}

impl Plan {
    /// Runs it.
    pub fn run(&self) -> Result<()> {
        let lists = Lists::read(&self.lists)?;
        let mut lexicon = words::lexicon(&lists)?;
        if !self.has(Part::Lexicon) {
            lexicon.fill(0);
        }
        let mut cutter = Cutter::new(Lexicon::of(&lexicon).context("a lexicon of the wrong size")?);
        let mut random = ChaCha8Rng::seed_from_u64(SEED);
        let mut samples = self.samples(&lists, &mut cutter, &mut random)?;
        samples.shuffle(&mut random);
        let kept = samples.split_off(samples.len() - samples.len() / KEPT_BACK);
        let stored = self.stored(&samples, &kept, &lexicon)?;
        std::fs::create_dir_all(&self.output)?;
        std::fs::write(self.output.join("model.bin"), &stored)?;
        std::fs::write(self.output.join("lexicon.bin"), &lexicon)?;
        let model = Model::of(&stored, &lexicon).context("a model of the wrong size")?;
        report("kept back", &model, &kept);
        self.measure(&model, &mut cutter)
    }

    fn has(&self, part: Part) -> bool {
        !self.without.contains(&part)
    }

    /// What is learned from and kept back.
    fn samples(
        &self,
        lists: &Lists,
        cutter: &mut Cutter<'_>,
        random: &mut ChaCha8Rng,
    ) -> Result<Vec<Sample>> {
        let documents = self.documents(lists, random)?;
        eprintln!("{} documents", documents.len());
        let samples = documents.iter().map(|document| {
            let keyed = random.random_range(0..100) < KEYED;
            let key = keyed.then(|| TEXT_KEYS.choose(random).copied()).flatten();
            cutter.cut(document, key)
        });
        Ok(samples.filter(|sample| !sample.tokens.is_empty()).collect())
    }

    fn documents(&self, lists: &Lists, random: &mut ChaCha8Rng) -> Result<Vec<Document>> {
        let mut documents = Vec::new();
        let variants = if self.has(Part::Variants) { VARIANTS } else { 0 };
        for file in corpora::TRAINING.iter().filter(|_| self.has(Part::Corpora)) {
            for document in corpora::read(&self.corpora.join(file))? {
                let varied = (0..variants).map(|_| augment::vary(&document, random, lists));
                documents.extend(varied);
                documents.push(document);
            }
        }
        for document in written::documents().filter(|_| self.has(Part::Written)) {
            let variants = if self.has(Part::Variants) { WRITTEN_VARIANTS } else { 0 };
            documents.extend((0..variants).map(|_| augment::vary(&document, random, lists)));
            documents.extend(std::iter::repeat_n(document, WRITTEN_TIMES));
        }
        if self.has(Part::Positives) {
            documents.extend((0..self.positives).map(|_| synth::document(random, lists)));
        }
        if self.has(Part::Negatives) {
            documents.extend((0..self.negatives).map(|_| negatives::document(random, lists)));
        }
        Ok(documents)
    }

    /// The stored form of the model that these samples make; `kept` are those that fit its curves.
    fn stored(&self, samples: &[Sample], kept: &[Sample], lexicon: &[u8]) -> Result<Vec<u8>> {
        let known = perceptron::known(samples, PLACES_MIN);
        let learned = thread::scope(|scope| {
            let known = &known;
            let learners: Vec<_> = (0..LEARNERS)
                .map(|number| scope.spawn(move || self.learn(known, samples, SEED + number)))
                .collect();
            learners
                .into_iter()
                .map(thread::ScopedJoinHandle::join)
                .map(|learned| learned.map_err(|_| anyhow!("a learner panicked"))?)
                .collect::<Result<Vec<Averaged>>>()
        })?;
        let averaged = Averaged::mean(&learned);
        let uncertain = store::stored(&averaged, &known, &[[0; 2]; SPAN_KINDS]);
        let curves =
            store::curves(&uncertain, lexicon, kept).context("a model of the wrong size")?;
        Ok(store::stored(&averaged, &known, &curves))
    }

    fn learn(&self, known: &[u8], samples: &[Sample], seed: u64) -> Result<Averaged> {
        let known = Known::of(known).context("features of the wrong number")?;
        let mut perceptron = Perceptron::new(known, Costs { missed: 1.5, invented: 1.0 });
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut order: Vec<&Sample> = samples.iter().collect();
        for epoch in 1..=self.epochs {
            order.shuffle(&mut random);
            let mut right = 0_usize;
            for sample in &order {
                let salt = random.random();
                let hidden = if self.has(Part::Dropout) {
                    Hidden { marks: 35, words: 12, affixes: 10, salt }
                } else {
                    Hidden::default()
                };
                right += usize::from(perceptron.learn(sample, hidden));
            }
            eprintln!("learner {}, epoch {epoch}: {right} of {} right", seed - SEED, order.len());
        }
        Ok(perceptron.averaged())
    }

    fn measure(&self, model: &Model<'_>, cutter: &mut Cutter<'_>) -> Result<()> {
        for path in &self.measure {
            let documents = corpora::read(path)?;
            let samples: Vec<Sample> =
                documents.iter().map(|document| cutter.cut(document, None)).collect();
            report(&path.file_stem().unwrap_or_default().to_string_lossy(), model, &samples);
            for label in [Label::Person, Label::Address] {
                for line in measure::mistakes(model, &samples, label, self.show) {
                    println!("{label:?}: {line}");
                }
            }
        }
        Ok(())
    }
}

fn report(title: &str, model: &Model<'_>, samples: &[Sample]) {
    let bytes: usize = samples.iter().map(|sample| sample.text.len()).sum();
    for label in [Label::Person, Label::Address] {
        let score = measure::score(model, samples, label);
        let ((exact, overlap), (recall, precision)) = (score.f1(), score.shares());
        #[expect(clippy::cast_precision_loss, reason = "bytes of a corpus")]
        let per_megabyte = f64::from(score.predicted) * 1e6 / bytes.max(1) as f64;
        eprintln!(
            "{title:28} {label:?}: exact F {exact:.3}, overlap F {overlap:.3} (recall {recall:.3}, precision {precision:.3}), {per_megabyte:.0} per MB"
        );
    }
}
