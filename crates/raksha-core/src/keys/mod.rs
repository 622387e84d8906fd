//! What a key, column or attribute name says about its value.
//!
//! Keys are read as words (`custMobNo` is `cust mob no`), known misspellings and abbreviations included, so that
//! no list of keys is ever complete or needs to be.
//!
//! * The identifiers bring *phrases*; a phrase declares its entity where it stands as a run of words in a key,
//!   and a longer phrase beats a shorter one it overlaps (`ip address` is no postal address).
//! * A *property* word behind it (`phone_verified`, `card_type`) turns the declaration into mere context.
//! * *Id-like* heads (`order_id`, `trace`, `created_at`) veto numbers, unless something is declared.
//! * *Things* (`product_name`, `hostname`) deny names.
//!
//! When in doubt a key declares: the value's plausibility is checked afterwards.

mod cache;
mod inline;
#[cfg(test)]
mod silent;
mod table;
#[cfg(test)]
mod tests;
mod vocabulary;
mod words;

pub use cache::{CACHE_ENTRIES, CACHED_BYTES_MAX, KeyCache};
pub use inline::{Declaration, declaration_around, key_around, key_before, value_after};
pub use table::KeyTable;
pub use vocabulary::KEYWORDS;

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

impl KeyInfo {
    /// Says nothing.
    pub const NOTHING: Self = Self {
        declares: EntitySet::EMPTY,
        context: EntitySet::EMPTY,
        vetoes: false,
        denies_names: false,
    };
}
