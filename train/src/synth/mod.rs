//! Synthetic documents: templates filled with names, addresses and values from the lists.

use rand_chacha::ChaCha8Rng;

use crate::document::Document;
use crate::lists::Lists;

/// One document, drawn from templates; `lists` fill them. The same generator state gives the same document.
pub fn document(_random: &mut ChaCha8Rng, _lists: &Lists) -> Document {
    Document::default()
}
