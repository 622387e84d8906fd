//! Checksums, one file each: pure functions over digits or characters.
