//! placeholder
/// Where a session runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The route, such as `/v1/orders/{id}`.
    pub route: String,
    /// Where the output goes, such as `elk:orders`.
    pub sink: String,
    /// Who reads it.
    pub role: String,
    /// Whose data it is; separates keyed hashes.
    pub tenant: String,
}
