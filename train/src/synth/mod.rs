//! Synthetic documents: templates filled with names, addresses and values from the lists.

mod augment;
mod fill;
mod grammar;
mod india;
mod kinds;
mod names;
mod source;
mod spelling;
#[cfg(test)]
mod tests;
mod world;

use rand::rngs::ChaCha8Rng;

use crate::document::Document;
use crate::lists::Lists;

/// One document, drawn from templates; `lists` fill them. The same generator state gives the same document.
pub fn document(random: &mut ChaCha8Rng, lists: &Lists) -> Document {
    let mut source = source::Source::new(random, lists);
    source.compose();
    let document = std::mem::take(&mut source.out);
    source.augmented(&document)
}
