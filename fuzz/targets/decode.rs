//! Nested decodings: nothing panics, ranges lie in the parent, maps are monotone, and every part of a derived text
//! maps into its range.

#![no_main]

use libfuzzer_sys::fuzz_target;
use raksha_core::limits::DECODE_LAYERS_MAX;
use raksha_redact::decode::{Scratch, Triggers, derive, encode};

fuzz_target!(|data: &[u8]| round(data, DECODE_LAYERS_MAX));

fn round(text: &[u8], layers: usize) {
    if layers == 0 {
        return;
    }
    let mut texts = Vec::new();
    derive(text, Triggers::of(text), &mut Scratch::default(), &mut |derived| {
        let range = derived.range.clone();
        assert!(range.start <= range.end && range.end <= text.len(), "{derived:?}");
        assert!(derived.text.len() <= range.len(), "{derived:?}");
        assert_ne!(derived.text, &text[range.clone()], "{derived:?}");
        let mut before = range.start;
        for at in 0..derived.text.len() {
            let parent = derived.parent_range(at..at + 1);
            assert!(parent.start <= parent.end && parent.end <= range.end, "{derived:?} {at}");
            if !derived.encoding.is_opaque() {
                assert!(parent.start >= before, "{derived:?} {at}");
                before = parent.start;
            }
        }
        let whole = derived.parent_range(0..derived.text.len());
        assert!(whole.start >= range.start && whole.end <= range.end, "{derived:?}");
        let mut encoded = Vec::new();
        encode(derived.encoding, derived.text, &mut encoded);
        texts.push(derived.text.to_vec());
    });
    // The total work is bounded: each text is shorter than its parent, but there are several of them.
    for text in texts.iter().take(3) {
        round(text, layers - 1);
    }
}
