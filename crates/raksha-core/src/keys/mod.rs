//! What a key, column or attribute name says about its value.
//!
//! Keys are read as words (`custMobNo` is `cust mob no`), known misspellings and abbreviations included, so that
//! no list of keys is ever complete or needs to be.

use crate::types::EntitySet;

/// What a key says about its value. Follows from the key alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KeyInfo {
    /// The key declares its value to be one of these, as far as the value is plausible.
    pub declares: EntitySet,
    /// The key makes these likelier, as a context word would (`phone_model`, `card_type`).
    pub context: EntitySet,
    /// The key names an id, counter, time, size or the like (`order_id`, `trace`, `created_at`, `bytes`): bare
    /// numbers and codes under it are spared unless `declares` says otherwise.
    pub vetoes: bool,
    /// The key names something that is no person (`product_name`, `hostname`, `brand`): names are not looked for.
    pub denies_names: bool,
}
