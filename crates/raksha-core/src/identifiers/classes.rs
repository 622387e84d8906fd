//! Byte classes in one table, so that a walk over a value asks one question a byte whatever the class is made of.

/// A letter or digit.
pub(super) const ALPHANUMERIC: u16 = 1 << 0;

/// What a local part of an e-mail address may hold in running text.
pub(super) const LOCAL: u16 = 1 << 1;

/// What may stand inside a local part in running text, never at its edge: quotes and markup use it too.
pub(super) const LOCAL_INNER: u16 = 1 << 2;

/// What a host name may hold, other scripts included.
pub(super) const HOST: u16 = 1 << 3;

/// What may stand in the user name and password of a URL.
pub(super) const CREDENTIALS: u16 = 1 << 4;

/// A dot.
pub(super) const DOT: u16 = 1 << 5;

/// A byte of a character outside ASCII.
pub(super) const FOREIGN: u16 = 1 << 6;

/// What masks consist of: `X`, `x`, `*`, `#`, and the first byte of `•`.
pub(super) const MASKING: u16 = 1 << 7;

/// What a run of token bytes holds: base64 in both alphabets.
pub(super) const TOKEN: u16 = 1 << 8;

/// The bytes of such a run that are neither letters nor digits.
pub(super) const TOKEN_MARK: u16 = 1 << 9;

static CLASSES: [u16; 256] = classes();

#[expect(clippy::indexing_slicing, reason = "constant evaluation: out of bounds fails the build")]
const fn classes() -> [u16; 256] {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    loop {
        let mut class = 0;
        let foreign = byte >= 0x80;
        let alphanumeric = byte.is_ascii_alphanumeric();
        if alphanumeric {
            class |= ALPHANUMERIC | TOKEN;
        }
        if matches!(byte, b'+' | b'/' | b'_' | b'=' | b'-') {
            class |= TOKEN | TOKEN_MARK;
        }
        if alphanumeric || foreign || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-') {
            class |= LOCAL;
        }
        if matches!(byte, b'\'' | b'!' | b'#' | b'$' | b'*' | b'^' | b'~') {
            class |= LOCAL | LOCAL_INNER;
        }
        if alphanumeric || foreign || matches!(byte, b'.' | b'-' | b'_') {
            class |= HOST;
        }
        if byte > b' ' && !matches!(byte, b'/' | b'@' | b'"' | b'\'' | b'<' | b'>' | b',') {
            class |= CREDENTIALS;
        }
        if byte == b'.' {
            class |= DOT;
        }
        if foreign {
            class |= FOREIGN;
        }
        if matches!(byte, b'X' | b'x' | b'*' | b'#' | 0xE2) {
            class |= MASKING;
        }
        table[byte as usize] = class;
        if byte == u8::MAX {
            return table;
        }
        byte += 1;
    }
}

/// The classes of a byte.
#[inline]
#[expect(clippy::indexing_slicing, reason = "a byte is below 256")]
pub(super) const fn of(byte: u8) -> u16 {
    CLASSES[byte as usize]
}

/// A run of bytes of one class: how long it is, and the classes of all its bytes together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Run {
    /// In bytes.
    pub length: usize,
    /// Every class that one of the bytes belongs to.
    pub seen: u16,
}

impl Run {
    /// The run of `class` that begins at `start`, at most `most` bytes long.
    #[inline]
    pub(super) fn after(text: &[u8], start: usize, most: usize, class: u16) -> Self {
        Self::of(text.get(start..).unwrap_or_default().iter().take(most), class)
    }

    /// The run of `class` that ends before `end`, at most `most` bytes long.
    #[inline]
    pub(super) fn before(text: &[u8], end: usize, most: usize, class: u16) -> Self {
        Self::of(text.get(..end).unwrap_or_default().iter().rev().take(most), class)
    }

    #[inline]
    fn of<'a>(bytes: impl Iterator<Item = &'a u8>, class: u16) -> Self {
        let mut run = Self { length: 0, seen: 0 };
        for byte in bytes {
            let classes = of(*byte);
            if classes & class == 0 {
                break;
            }
            run.seen |= classes;
            run.length += 1;
        }
        run
    }

    /// Whether a byte of the class is in the run.
    pub(super) const fn has(self, class: u16) -> bool {
        self.seen & class != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_stop_where_the_class_ends() {
        let text = b"to <o'brien.k@mail-1.example>";
        let local = Run::before(text, 13, 64, LOCAL);
        assert_eq!((local.length, local.has(LOCAL_INNER), local.has(DOT)), (9, true, true));
        assert_eq!(Run::before(text, 13, 4, LOCAL).length, 4);
        let host = Run::after(text, 14, 64, HOST);
        assert_eq!((host.length, host.has(FOREIGN)), (14, false));
        assert_eq!(Run::after(text, 99, 64, HOST), Run { length: 0, seen: 0 });
    }
}
