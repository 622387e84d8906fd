//! `raksha eval`: how well the engine does on annotated corpora.

mod corpus;
mod labels;
mod report;
mod score;

use crate::arguments::EvalArguments;
use crate::engine::{Engine, Format};
use crate::exit::{Code, Stop};
use crate::explain::decisions;
use crate::output::Output;
use corpus::{Document, read};
use score::{Judged, Predicted, Scores};

/// Runs the command.
pub fn eval(arguments: &EvalArguments) -> Result<Code, Stop> {
    let engine = Engine::load(&arguments.policy)?;
    let mut scores = Scores::default();
    for path in &arguments.corpora {
        let documents = read(path)?;
        let judged = Judged::of(&documents);
        for document in &documents {
            let mut predicted = predict(&engine, document)?;
            predicted.retain(|predicted| predicted.confidence >= arguments.min_confidence);
            scores.add(document, &predicted, &judged);
        }
    }
    let mut output = Output::open(None, None)?;
    output.put(report::report(&scores, arguments.format).as_bytes())?;
    output.finish()?;
    Ok(Code::Done)
}

/// What the engine finds in a document, as code points of its text.
fn predict(engine: &Engine, document: &Document) -> Result<Vec<Predicted>, Stop> {
    let decisions = decisions(engine, Format::Text, document.text.as_bytes())?;
    let mut predicted = Vec::with_capacity(decisions.len());
    // Offsets in bytes ascend, so that one walk over the text translates the starts of all of them.
    let (mut at, mut characters) = (0, 0);
    for decision in decisions {
        let (start, end) = (decision.raw.start as usize, decision.raw.end as usize);
        characters += document.text.get(at..start).map_or(0, |text| text.chars().count());
        at = start;
        let length = document.text.get(start..end).map_or(0, |text| text.chars().count());
        predicted.push(Predicted {
            entity: decision.entity,
            confidence: decision.confidence,
            span: characters..characters + length,
        });
    }
    Ok(predicted)
}
