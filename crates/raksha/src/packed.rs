//! Packed data: telling its form, unpacking it, and checking an archive whole before a byte of it is believed.
//!
//! A wrong byte makes an unpacker yield wrong text long before the checksum at the end is seen, and a value with a
//! wrong character in it may match no rule. So nothing of an archive is used before all of it was unpacked once.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

/// How much is read at once, in bytes. An archive is checked and used in the same portions: a frame of zstd that fits
/// into one is held against the length in its header, another not always.
const READ_BYTES: usize = 256 * 1024;

/// What a packed form begins with: the least and the greatest value of each byte.
type Magic = &'static [(u8, u8)];

/// The magic bytes of the packed forms.
const MAGICS: &[(Magic, Packing)] = &[
    (&[one(0x1f), one(0x8b), one(0x08)], Packing::Gzip),
    (&[one(0x28), one(0xb5), one(0x2f), one(0xfd)], Packing::Zstd),
    // A frame to be skipped, as packers that work in parallel put before each of theirs.
    (&[(0x50, 0x5f), one(0x2a), one(0x4d), one(0x18)], Packing::Zstd),
    (
        &[
            one(b'B'),
            one(b'Z'),
            one(b'h'),
            (b'1', b'9'),
            one(0x31),
            one(0x41),
            one(0x59),
            one(0x26),
            one(0x53),
            one(0x59),
        ],
        Packing::Bzip2,
    ),
    // A stream that holds nothing; others may follow.
    (
        &[
            one(b'B'),
            one(b'Z'),
            one(b'h'),
            (b'1', b'9'),
            one(0x17),
            one(0x72),
            one(0x45),
            one(0x38),
            one(0x50),
            one(0x90),
        ],
        Packing::Bzip2,
    ),
];

/// Just this byte.
const fn one(byte: u8) -> (u8, u8) {
    (byte, byte)
}

/// Whether the bytes are those of a magic, as far as both reach.
fn agrees(magic: Magic, start: &[u8]) -> bool {
    magic.iter().zip(start).all(|((least, greatest), byte)| (least..=greatest).contains(&byte))
}

/// How bytes are packed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Packing {
    /// Gzip, any number of members.
    Gzip,
    /// Zstandard, any number of frames.
    Zstd,
    /// Bzip2, any number of streams.
    Bzip2,
}

impl Packing {
    /// The packing that a file name asks for.
    pub fn of_name(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "gz" => Some(Self::Gzip),
            "zst" => Some(Self::Zstd),
            "bz2" => Some(Self::Bzip2),
            _ => None,
        }
    }

    /// The packing that these first bytes show.
    pub fn of_start(start: &[u8]) -> Option<Self> {
        let whole = |magic: Magic| magic.len() <= start.len() && agrees(magic, start);
        MAGICS.iter().find(|(magic, _)| whole(magic)).map(|(_, packing)| *packing)
    }

    /// The name of the form.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Zstd => "zstd",
            Self::Bzip2 => "bzip2",
        }
    }
}

/// Reads just as many bytes as are needed to tell packed data from plain text.
pub fn read_magic(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    let mut byte = [0_u8; 1];
    loop {
        let undecided = |magic: Magic| magic.len() > start.len() && agrees(magic, &start);
        if !MAGICS.iter().any(|(magic, _)| undecided(magic)) {
            return Ok(start);
        }
        match reader.read(&mut byte) {
            Ok(0) => return Ok(start),
            Ok(_) => start.extend_from_slice(&byte),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Unpacks as it reads, all members in a row.
pub enum Unpacker<R: BufRead> {
    /// Not packed.
    Plain(R),
    /// Gzip.
    Gzip(Box<flate2::bufread::MultiGzDecoder<R>>),
    /// Zstandard.
    Zstd(Box<zstd::stream::read::Decoder<'static, R>>),
    /// Bzip2.
    Bzip2(Box<bzip2::bufread::MultiBzDecoder<R>>),
}

impl<R: BufRead> Unpacker<R> {
    /// An unpacker of `reader`, which stands at the magic bytes.
    pub fn new(packing: Option<Packing>, reader: R) -> io::Result<Self> {
        Ok(match packing {
            None => Self::Plain(reader),
            Some(Packing::Gzip) => {
                Self::Gzip(Box::new(flate2::bufread::MultiGzDecoder::new(reader)))
            }
            Some(Packing::Zstd) => {
                Self::Zstd(Box::new(zstd::stream::read::Decoder::with_buffer(reader)?))
            }
            Some(Packing::Bzip2) => {
                Self::Bzip2(Box::new(bzip2::bufread::MultiBzDecoder::new(reader)))
            }
        })
    }
}

impl<R: BufRead> Read for Unpacker<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(reader) => reader.read(buffer),
            Self::Gzip(reader) => reader.read(buffer),
            Self::Zstd(reader) => {
                let length = buffer.len().min(READ_BYTES);
                reader.read(buffer.get_mut(..length).unwrap_or_default())
            }
            Self::Bzip2(reader) => reader.read(buffer),
        }
    }
}

/// Why an archive was not accepted.
#[derive(Debug)]
pub enum Refusal {
    /// The bytes could not be read at all.
    Reading(io::Error),
    /// The bytes are no sound archive.
    Damaged {
        /// How many packed bytes were taken up before that showed.
        offset: u64,
        /// Whether the archive ends too early, rather than holding wrong bytes.
        cut: bool,
    },
}

/// Unpacks everything to nowhere: an archive that passes holds what its checksums say. Memory is that of one
/// unpacker, whatever the size.
pub fn verify(packing: Packing, reader: impl Read) -> Result<(), Refusal> {
    let mut position = Position {
        reader: BufReader::with_capacity(READ_BYTES, reader),
        consumed: 0,
        failed: None,
    };
    let unpacked = Unpacker::new(Some(packing), &mut position)
        .and_then(|mut unpacker| read_through(&mut unpacker));
    match (unpacked, position.failed) {
        (Ok(()), _) => Ok(()),
        (Err(error), Some(kind)) if error.kind() == kind => Err(Refusal::Reading(error)),
        (Err(error), _) => Err(Refusal::Damaged {
            offset: position.consumed,
            cut: error.kind() == io::ErrorKind::UnexpectedEof,
        }),
    }
}

fn read_through(reader: &mut impl Read) -> io::Result<()> {
    let mut buffer = vec![0; READ_BYTES];
    loop {
        match reader.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Keeps packed data that can be read only once in a temporary file. Only its owner may read that file, and it is
/// gone when it is closed: packed personal data is personal data.
pub fn spool(mut reader: impl Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(&mut reader, &mut file)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(file)
}

/// Counts what was taken up, and remembers whether reading itself failed.
struct Position<R> {
    reader: BufReader<R>,
    consumed: u64,
    failed: Option<io::ErrorKind>,
}

impl<R: Read> Read for Position<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let length = available.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..length), available.get(..length)) {
            to.copy_from_slice(from);
        }
        self.consume(length);
        Ok(length)
    }
}

impl<R: Read> BufRead for Position<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let failed = &mut self.failed;
        self.reader.fill_buf().inspect_err(|error| *failed = Some(error.kind()))
    }

    fn consume(&mut self, length: usize) {
        self.consumed += length as u64;
        self.reader.consume(length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    /// Archives of one text, each with the length of what merely names its form.
    fn archives(text: &[u8]) -> [(Packing, Vec<u8>); 3] {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(text).unwrap();
        let mut zstd = zstd::stream::write::Encoder::new(Vec::new(), 1).unwrap();
        zstd.include_checksum(true).unwrap();
        zstd.write_all(text).unwrap();
        let mut bzip2 = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::fast());
        bzip2.write_all(text).unwrap();
        [
            (Packing::Gzip, gzip.finish().unwrap()),
            (Packing::Zstd, zstd.finish().unwrap()),
            (Packing::Bzip2, bzip2.finish().unwrap()),
        ]
    }

    fn unpack(packing: Packing, archive: &[u8]) -> Vec<u8> {
        let mut text = Vec::new();
        Unpacker::new(Some(packing), archive).unwrap().read_to_end(&mut text).unwrap();
        text
    }

    #[test]
    fn what_passes_is_what_was_packed() {
        let text: Vec<u8> =
            (0..60).flat_map(|n| format!("{n},98765{:05}\n", n * 977).into_bytes()).collect();
        for (packing, archive) in archives(&text) {
            assert!(verify(packing, &archive[..]).is_ok());
            assert_eq!(Packing::of_start(&archive), Some(packing));
            let mut refused = 0;
            for position in 0..archive.len() {
                for bit in 0..8 {
                    let mut wrong = archive.clone();
                    wrong[position] ^= 1 << bit;
                    if Packing::of_start(&wrong) != Some(packing) {
                        continue;
                    }
                    match verify(packing, &wrong[..]) {
                        Ok(()) => {
                            assert_eq!(unpack(packing, &wrong), text, "{packing:?} {position}");
                        }
                        Err(Refusal::Damaged { .. }) => refused += 1,
                        Err(refusal) => panic!("{refusal:?}"),
                    }
                }
            }
            assert!(refused > archive.len() * 6, "{packing:?} {refused}");
        }
    }

    #[test]
    fn every_cut_is_refused() {
        for (packing, archive) in archives(&b"asha@example.com\n".repeat(50)) {
            for length in 11..archive.len() {
                let refusal = verify(packing, &archive[..length]).unwrap_err();
                let Refusal::Damaged { offset, cut } = refusal else { panic!("{refusal:?}") };
                assert!(cut && offset <= length as u64, "{packing:?} {length} {offset}");
            }
            let mut trailing = archive.clone();
            trailing.extend_from_slice(b"text behind the archive");
            assert!(verify(packing, &trailing[..]).is_err(), "{packing:?}");
        }
    }

    /// A frame whose last block is empty and whose header names another length.
    #[test]
    fn a_wrong_length_is_refused() {
        let frame = b"\x28\xb5\x2f\xfd\x20\xff\x01\0\0";
        assert!(verify(Packing::Zstd, &frame[..]).is_err());
        let right = b"\x28\xb5\x2f\xfd\x20\x00\x01\0\0";
        assert!(verify(Packing::Zstd, &right[..]).is_ok());
    }

    /// What holds nothing at its beginning may hold something behind it.
    #[test]
    fn archives_may_begin_with_nothing() {
        let text = b"asha@example.com\n";
        for ((packing, archive), (_, nothing)) in archives(text).into_iter().zip(archives(b"")) {
            let behind = [&nothing[..], &archive].concat();
            assert_eq!(Packing::of_start(&behind), Some(packing));
            assert_eq!(unpack(packing, &behind), text);
        }
        for kind in 0x50..=0x5f {
            let skipped = [kind, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4];
            let [_, (_, archive), _] = archives(text);
            let behind = [&skipped[..], &archive].concat();
            assert_eq!(Packing::of_start(&behind), Some(Packing::Zstd));
            assert!(verify(Packing::Zstd, &behind[..]).is_ok());
            assert_eq!(unpack(Packing::Zstd, &behind), text);
        }
    }

    #[test]
    fn no_more_is_read_than_tells_the_form() {
        let cases: &[(&[u8], usize, Option<Packing>)] = &[
            (b"", 0, None),
            (b"asha", 1, None),
            (b"Batch,phone", 2, None),
            (b"PAN,phone", 2, None),
            (b"P", 1, None),
            (b"BZh is no archive", 4, None),
            (b"BZh01AY&SY", 4, None),
            (b"BZh91AY&SY....", 10, Some(Packing::Bzip2)),
            (b"BZh11AY&Sy", 10, None),
            (b"\x1f\x8b\x08\0", 3, Some(Packing::Gzip)),
            (b"\x28\xb5\x2f\xfd\0", 4, Some(Packing::Zstd)),
            (b"\x60\x2a\x4d\x18\0", 1, None),
        ];
        for (bytes, read, packing) in cases {
            let start = read_magic(&mut &bytes[..]).unwrap();
            assert_eq!((&start[..], Packing::of_start(&start)), (&bytes[..*read], *packing));
        }
    }

    #[test]
    fn a_failing_disk_is_no_damage() {
        struct Failing;
        impl Read for Failing {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::ErrorKind::PermissionDenied.into())
            }
        }
        for (packing, archive) in archives(b"hello hello hello") {
            let refusal = verify(packing, archive[..12].chain(Failing)).unwrap_err();
            assert!(matches!(refusal, Refusal::Reading(_)), "{refusal:?}");
        }
    }
}
