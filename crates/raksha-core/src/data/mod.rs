//! Reference data, versioned and dated: numbering plans, PIN codes, handles, issuer ranges, lists of names.
