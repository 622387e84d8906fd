//! Every limit of the engine, with its unit in its name. Each is tested at the limit and one past it.

/// The longest segment a walker hands out, in bytes; longer values are cut at this length with an overlap of
/// [`SEGMENT_OVERLAP_BYTES`].
pub const SEGMENT_BYTES_MAX: usize = 256 * 1024;

/// How many bytes two neighbouring pieces of a cut value share, so that a finding on the cut is seen whole.
pub const SEGMENT_OVERLAP_BYTES: usize = 1024;

/// The longest record that is held back for record rules, in bytes; past it, combinations count as met.
pub const RECORD_BYTES_MAX: usize = 1024 * 1024;

/// How deep objects and arrays may nest before the rest is scanned as flat text.
pub const DEPTH_MAX: usize = 128;

/// How many encodings may lie on top of each other.
pub const DECODE_LAYERS_MAX: usize = 6;

/// The longest text that is decoded from base64, in bytes.
pub const BASE64_BYTES_MAX: usize = 256 * 1024;

/// The longest key that is analysed, in bytes; longer keys are scanned as text only.
pub const KEY_BYTES_MAX: usize = 128;

/// Custom entities in one policy.
pub const CUSTOM_ENTITIES_MAX: usize = 64;

/// The longest custom regular expression, in bytes.
pub const CUSTOM_REGEX_BYTES_MAX: usize = 4096;

/// Memory for one compiled custom regular expression, in bytes.
pub const CUSTOM_REGEX_COMPILED_BYTES_MAX: usize = 1024 * 1024;

/// How far back from a value its key is looked for in free text, in bytes.
pub const INLINE_KEY_BYTES_MAX: usize = 64;

/// How many words before a value are looked at for context.
pub const CONTEXT_WORDS_BEFORE: usize = 3;

/// How many words after a value are looked at for context.
pub const CONTEXT_WORDS_AFTER: usize = 1;

/// The words looked at before a PIN code or inside an address.
pub const CONTEXT_WORDS_WIDE: usize = 6;

/// How far the value behind a key in free text may reach, in bytes.
pub const INLINE_VALUE_BYTES_MAX: usize = 512;

/// The largest block of whole lines that plain text is handed out in, in bytes.
pub const TEXT_BLOCK_BYTES_MAX: usize = 64 * 1024;

/// How far behind a string its colon is looked for, in bytes; past so much white space the string is scanned as a value
/// too.
pub const KEY_GAP_BYTES_MAX: usize = 256;

/// How far past a raw line break inside a JSON string its closing quote is looked for, in bytes; past it the
/// string ends at the line break. As far as a private key may reach.
pub const RAW_LINE_BREAK_BYTES_MAX: usize = 16 * 1024;

/// How much of an input is looked at to guess its format, in bytes.
pub const SNIFF_BYTES_MAX: usize = 16 * 1024;
