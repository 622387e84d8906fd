//! Class masks: bit `i` of a row's word says that byte `i` of a 64-byte block is of the row's class.

/// Bytes of a block, and bits of a mask word.
pub(super) const BLOCK: usize = 64;

/// Bytes of a block and of what a word start at its end takes after it.
const BLOCK_BYTES: usize = BLOCK + 3;

/// A block and what a word start at its end takes after it.
pub(super) type Block = [u8; BLOCK_BYTES];

/// Blocks of a chunk: 2 KiB of text, so that its masks and hits stay in the first-level cache.
pub(super) const CHUNK_BLOCKS: usize = 32;

/// Rows of a chunk: the block before, its blocks, the block after.
pub(super) const CHUNK_ROWS: usize = CHUNK_BLOCKS + 2;

/// Rows of a text of one block: it, and nothing before and after.
pub(super) const SHORT_ROWS: usize = 3;

/// The classes of one block.
#[derive(Clone, Copy, Default)]
pub(super) struct Classes {
    /// `0-9`
    pub digit: u64,
    /// `A-Z`
    pub upper: u64,
    /// `A-Za-z`
    pub alpha: u64,
    /// `A-Za-z0-9_`
    pub word: u64,
    /// `A-Za-z0-9+/_-`
    pub token: u64,
    /// `+` and `(`
    pub plus: u64,
    /// ` `
    pub space: u64,
    /// `-`
    pub dash: u64,
    /// `.`
    pub dot: u64,
    /// `:`
    pub colon: u64,
    /// `@`
    pub at: u64,
    /// What joins six digits to something longer: `=./#:$@%`. Only `/` is of this class and `token`.
    pub joint: u64,
    /// `<`
    pub less: u64,
    /// Where letters stand that may begin a keyword; all bytes at levels that do not look.
    pub likely: u64,
}

/// One class over the blocks of a chunk.
pub(super) type Row<const ROWS: usize> = [u64; ROWS];

/// The classes of a chunk, one array each, so that shapes are computed for many blocks at once.
#[derive(Clone, Debug)]
#[repr(C, align(64))]
pub(super) struct Masks<const ROWS: usize> {
    pub digit: Row<ROWS>,
    pub upper: Row<ROWS>,
    pub alpha: Row<ROWS>,
    pub word: Row<ROWS>,
    pub token: Row<ROWS>,
    pub plus: Row<ROWS>,
    pub space: Row<ROWS>,
    pub dash: Row<ROWS>,
    pub dot: Row<ROWS>,
    pub colon: Row<ROWS>,
    pub at: Row<ROWS>,
    pub joint: Row<ROWS>,
    pub less: Row<ROWS>,
    pub likely: Row<ROWS>,
}

impl<const ROWS: usize> Masks<ROWS> {
    pub(super) const ZERO: Self = Self {
        digit: [0; ROWS],
        upper: [0; ROWS],
        alpha: [0; ROWS],
        word: [0; ROWS],
        token: [0; ROWS],
        plus: [0; ROWS],
        space: [0; ROWS],
        dash: [0; ROWS],
        dot: [0; ROWS],
        colon: [0; ROWS],
        at: [0; ROWS],
        joint: [0; ROWS],
        less: [0; ROWS],
        likely: [0; ROWS],
    };

    #[inline(always)]
    #[expect(clippy::indexing_slicing, reason = "callers pass a row number below ROWS")]
    pub(super) fn set(&mut self, row: usize, classes: &Classes) {
        self.digit[row] = classes.digit;
        self.upper[row] = classes.upper;
        self.alpha[row] = classes.alpha;
        self.word[row] = classes.word;
        self.token[row] = classes.token;
        self.plus[row] = classes.plus;
        self.space[row] = classes.space;
        self.dash[row] = classes.dash;
        self.dot[row] = classes.dot;
        self.colon[row] = classes.colon;
        self.at[row] = classes.at;
        self.joint[row] = classes.joint;
        self.less[row] = classes.less;
        self.likely[row] = classes.likely;
    }

    /// Carries the last two rows over to the front: the block before, and the first block.
    #[inline]
    pub(super) fn turn(&mut self) {
        for row in [
            &mut self.digit,
            &mut self.upper,
            &mut self.alpha,
            &mut self.word,
            &mut self.token,
            &mut self.plus,
            &mut self.space,
            &mut self.dash,
            &mut self.dot,
            &mut self.colon,
            &mut self.at,
            &mut self.joint,
            &mut self.less,
            &mut self.likely,
        ] {
            row.copy_within(ROWS - 2.., 0);
        }
    }
}

impl Masks<SHORT_ROWS> {
    /// The masks of a single block, with nothing before and after it.
    #[inline(always)]
    pub(super) const fn alone(classes: &Classes) -> Self {
        Self {
            digit: [0, classes.digit, 0],
            upper: [0, classes.upper, 0],
            alpha: [0, classes.alpha, 0],
            word: [0, classes.word, 0],
            token: [0, classes.token, 0],
            plus: [0, classes.plus, 0],
            space: [0, classes.space, 0],
            dash: [0, classes.dash, 0],
            dot: [0, classes.dot, 0],
            colon: [0, classes.colon, 0],
            at: [0, classes.at, 0],
            joint: [0, classes.joint, 0],
            less: [0, classes.less, 0],
            likely: [0, classes.likely, 0],
        }
    }
}

/// Which rows to fill from which place of the text.
#[derive(Clone, Copy)]
pub(super) struct Rows {
    /// The first row.
    pub first: usize,
    /// The last row.
    pub last: usize,
    /// Where in the text the first row's block begins.
    pub start: usize,
}

impl Rows {
    /// Calls `fill` with each row and its block. Past the end of the text there are zeros, which are of no class.
    ///
    /// The end is copied before the loop, so that each block is read where it stands.
    #[inline(always)]
    pub(super) fn each(self, text: &[u8], mut fill: impl FnMut(usize, &Block)) {
        let rest = text.get(self.start..).unwrap_or_default();
        let whole = rest.len().saturating_sub(BLOCK_BYTES - BLOCK) / BLOCK;
        let mut tail = [0; TAIL_BYTES];
        let end = rest.get(whole * BLOCK..).unwrap_or_default();
        if let Some(to) = tail.get_mut(..end.len()) {
            to.copy_from_slice(end);
        }
        for (block, row) in (self.first..=self.last.min(CHUNK_ROWS - 1)).enumerate() {
            let source = if block < whole {
                rest.get(block * BLOCK..)
            } else {
                tail.get(((block - whole) * BLOCK).min(TAIL_ZEROS)..)
            };
            if let Some(block) = source.and_then(<[u8]>::first_chunk) {
                fill(row, block);
            }
        }
    }
}

/// Where in a copied end there are only zeros: an end is shorter than two blocks and what is read after them.
const TAIL_ZEROS: usize = 3 * BLOCK;

/// Bytes of a copied end.
const TAIL_BYTES: usize = TAIL_ZEROS + BLOCK_BYTES;

/// The first block of a text and what is taken after it, with zeros behind the end. Two overlapping copies of a fixed size each: cheaper than one of
/// a length that is not known.
#[inline(always)]
pub(super) fn padded(text: &[u8]) -> Block {
    let mut block = [0; BLOCK_BYTES];
    let text = text.get(..BLOCK_BYTES).unwrap_or(text);
    let copied = copy_ends::<64>(text, &mut block)
        || copy_ends::<32>(text, &mut block)
        || copy_ends::<16>(text, &mut block)
        || copy_ends::<8>(text, &mut block)
        || copy_ends::<4>(text, &mut block);
    if !copied {
        for (to, byte) in block.iter_mut().zip(text) {
            *to = *byte;
        }
    }
    block
}

/// Copies the first and last bytes of a text if it has so many, but not more than twice as many.
#[inline(always)]
fn copy_ends<const SIZE: usize>(text: &[u8], block: &mut Block) -> bool {
    let (Some(first), Some(last)) = (text.first_chunk::<SIZE>(), text.last_chunk::<SIZE>()) else {
        return false;
    };
    if let Some(to) = block.first_chunk_mut() {
        *to = *first;
    }
    if let Some(to) = block.get_mut(text.len() - SIZE..).and_then(<[u8]>::first_chunk_mut) {
        *to = *last;
    }
    true
}
