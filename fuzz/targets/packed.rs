//! Packed data: what was packed comes back, damage never gives out other bytes as checked, and of any bytes at all
//! the check says what unpacking them does.

#![no_main]

use std::io::{self, BufReader, Read, Write};

use libfuzzer_sys::fuzz_target;
use raksha_fuzz::{Choices, show};

use packed::{Packing, Refusal, Unpacker, read_magic, verify};

// The command line is a program and no library.
#[expect(dead_code, reason = "temporary files and names are no business of a fuzz target")]
#[path = "../../crates/raksha/src/packed.rs"]
mod packed;

/// Past so many bytes unpacking is broken off: a few bytes may stand for gigabytes, and checking these takes as long
/// as they are.
const UNPACKED_BYTES_MAX: usize = 4 * 1024 * 1024;

/// How much is read at once, in bytes.
const READ_BYTES: usize = 256 * 1024;

/// No magic is longer, in bytes.
const MAGIC_BYTES_MAX: usize = 10;

const PACKINGS: [&Packing; 3] = [&Packing::Gzip, &Packing::Zstd, &Packing::Bzip2];

fuzz_target!(|data: &[u8]| {
    let mut choices = Choices::new(data);
    let packing = *choices.pick(&PACKINGS);
    let shape = Shape::new(packing, choices.byte());
    let (place, length) = (choices.number(), choices.number());
    let (change, step) = (choices.byte(), usize::from(choices.byte()) + 1);
    let content = choices.rest();

    // The content as if it were an archive.
    checked(packing, content, step);

    let (archive, members) = shape.pack(content);
    let start = read_magic(&mut &archive[..]).expect("memory can be read");
    assert_eq!(Packing::of_start(&start), Some(packing), "{}", show(&start));
    assert_eq!(checked(packing, &archive, step).as_deref(), Some(content), "{shape:?}");
    damage(&shape, &archive, &members, content, (place, length, change));
    cut(&shape, &archive, &members, content, place);
    tail(&shape, &archive, content);
});

/// How an archive is made.
#[derive(Debug)]
struct Shape {
    packing: Packing,
    level: u32,
    members: usize,
    /// Gzip may carry more in its header; zstd need not carry a checksum.
    bare: bool,
}

impl Shape {
    fn new(packing: Packing, choice: u8) -> Self {
        Self {
            packing,
            level: u32::from(choice % 9) + 1,
            members: usize::from(choice / 9 % 3) + 1,
            bare: choice < 128,
        }
    }

    /// Whether any damage to the content can be told.
    fn has_checksum(&self) -> bool {
        self.packing != Packing::Zstd || !self.bare
    }

    /// An archive of the content, and where each of its members ends in the archive and in the content.
    fn pack(&self, content: &[u8]) -> (Vec<u8>, Vec<(usize, usize)>) {
        let (mut archive, mut members) = (Vec::new(), Vec::new());
        for member in 0..self.members {
            let start = content.len() * member / self.members;
            let end = content.len() * (member + 1) / self.members;
            let part = &content[start..end];
            archive.extend(self.member(part).expect("memory can be written"));
            members.push((archive.len(), end));
        }
        (archive, members)
    }

    fn member(&self, part: &[u8]) -> io::Result<Vec<u8>> {
        match self.packing {
            Packing::Gzip => {
                let level = flate2::Compression::new(self.level);
                let mut header = flate2::GzBuilder::new();
                if !self.bare {
                    header = header.filename("log").extra(*b"RK\x02\0ab");
                }
                let mut encoder = header.write(Vec::new(), level);
                encoder.write_all(part)?;
                encoder.finish()
            }
            Packing::Zstd => {
                let level = i32::try_from(self.level).expect("a level is small");
                let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), level)?;
                encoder.include_checksum(!self.bare)?;
                encoder.write_all(part)?;
                encoder.finish()
            }
            Packing::Bzip2 => {
                let level = bzip2::Compression::new(self.level);
                let mut encoder = bzip2::write::BzEncoder::new(Vec::new(), level);
                encoder.write_all(part)?;
                encoder.finish()
            }
        }
    }
}

/// A changed byte, and a stretch of nothing: what passes is what was packed.
///
/// Headers have no checksum: one that names a longer field than there is may hide all up to a later member, and zeros
/// from one frame of zstd into the next leave a frame that is sound. So whole members may be lost, but no part of one.
fn damage(
    shape: &Shape,
    archive: &[u8],
    members: &[(usize, usize)],
    content: &[u8],
    (place, length, change): (usize, usize, u8),
) {
    let place = place % archive.len();
    let mut flipped = archive.to_vec();
    flipped[place] ^= change.max(1);
    let end = place + length % (archive.len() - place) + 1;
    let mut zeroed = archive.to_vec();
    zeroed[place..end].fill(0);
    for wrong in [flipped, zeroed] {
        let passed = checked(shape.packing, &wrong, usize::MAX);
        if let (Some(passed), true) = (passed, shape.has_checksum()) {
            let sound = passed == content || is_of_members(&passed, members, content);
            assert!(sound, "{shape:?} {} of {}", show(&wrong), show(archive));
        }
    }
}

/// Whether these are some of several members, whole and in order.
fn is_of_members(passed: &[u8], members: &[(usize, usize)], content: &[u8]) -> bool {
    (1_u32..1 << members.len()).any(|chosen| {
        let (mut kept, mut start) = (Vec::new(), 0);
        for (number, (_, end)) in members.iter().enumerate() {
            if chosen >> number & 1 == 1 {
                kept.extend_from_slice(&content[start..*end]);
            }
            start = *end;
        }
        kept == passed
    })
}

/// An archive cut short passes only between two members, which no form can tell from its end.
fn cut(shape: &Shape, archive: &[u8], members: &[(usize, usize)], content: &[u8], place: usize) {
    let length = place % archive.len();
    if length == 0 {
        return;
    }
    let expected = members.iter().find(|(end, _)| *end == length).map(|(_, end)| &content[..*end]);
    let passed = checked(shape.packing, &archive[..length], usize::MAX);
    assert_eq!(passed.as_deref(), expected, "{shape:?} cut at {length} of {}", show(archive));
}

/// What stands behind an archive passes only if it is one itself.
fn tail(shape: &Shape, archive: &[u8], content: &[u8]) {
    let both = [archive, content].concat();
    let Some(passed) = checked(shape.packing, &both, usize::MAX) else { return };
    let behind =
        if content.is_empty() { None } else { checked(shape.packing, content, usize::MAX) };
    let expected = [content, &behind.unwrap_or_default()].concat();
    assert_eq!(show(&passed), show(&expected), "{shape:?}");
}

/// What the check lets pass, unpacked; `None` if it is refused, or too much to be looked at here.
///
/// However the bytes arrive, at most `step` at once, what passes is the same. Whether it passes is the same but for
/// zstd, which compares a length with the one that the frame names only where it has all of the frame before it.
fn checked(packing: Packing, archive: &[u8], step: usize) -> Option<Vec<u8>> {
    let start = read_magic(&mut &archive[..]).expect("memory can be read");
    assert!(archive.starts_with(&start) && start.len() <= MAGIC_BYTES_MAX);
    assert_eq!(Packing::of_start(&start), Packing::of_start(archive));

    let whole = unpack(packing, archive, usize::MAX);
    if whole.as_ref().is_ok_and(|whole| whole.len() > UNPACKED_BYTES_MAX) {
        return None;
    }
    let whole = whole.ok();
    let pieces = unpack(packing, archive, step).ok();
    if packing != Packing::Zstd || whole.is_some() {
        assert!(whole == pieces, "{packing:?} in pieces of {step}: {}", show(archive));
    }
    for (expected, step) in [(&whole, usize::MAX), (&pieces, step)] {
        let verdict = verify(packing, Pieces { rest: archive, step });
        assert_eq!(verdict.is_ok(), expected.is_some(), "{verdict:?} {}", show(archive));
        match verdict {
            Ok(()) => {}
            Err(Refusal::Damaged { offset, .. }) => assert!(offset <= archive.len() as u64),
            Err(Refusal::Reading(error)) => panic!("memory can be read: {error}"),
        }
    }
    whole
}

/// Unpacks what arrives at most `step` bytes at once.
fn unpack(packing: Packing, archive: &[u8], step: usize) -> io::Result<Vec<u8>> {
    let reader = BufReader::with_capacity(READ_BYTES, Pieces { rest: archive, step });
    let mut unpacker = Unpacker::new(Some(packing), reader)?;
    let (mut whole, mut buffer) = (Vec::new(), vec![0; READ_BYTES]);
    while whole.len() <= UNPACKED_BYTES_MAX {
        match unpacker.read(&mut buffer)? {
            0 => break,
            length => whole.extend_from_slice(&buffer[..length]),
        }
    }
    Ok(whole)
}

/// Bytes that come a few at a time.
struct Pieces<'a> {
    rest: &'a [u8],
    step: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(self.step);
        self.rest.read(&mut buffer[..length])
    }
}
