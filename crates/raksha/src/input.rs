//! Inputs: files and standard input, unpacked on the way. Damaged compressed data ends the input early and is
//! counted, so that the commands can say so; it is never an excuse to stop without output.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::exit::{Failure, shown_path};
use crate::utf16::Utf16;

/// How much is read at once from a file, in bytes.
pub const READ_BYTES: usize = 256 * 1024;

/// The longest head that is looked at to guess the format, in bytes.
const HEAD_BYTES_MAX: usize = 64 * 1024;

/// The magic bytes of the compressed forms.
const MAGICS: &[(&[u8], Packing)] = &[
    (&[0x1f, 0x8b, 0x08], Packing::Gzip),
    (&[0x28, 0xb5, 0x2f, 0xfd], Packing::Zstd),
    (b"BZh11AY&SY", Packing::Bzip2),
    (b"BZh21AY&SY", Packing::Bzip2),
    (b"BZh31AY&SY", Packing::Bzip2),
    (b"BZh41AY&SY", Packing::Bzip2),
    (b"BZh51AY&SY", Packing::Bzip2),
    (b"BZh61AY&SY", Packing::Bzip2),
    (b"BZh71AY&SY", Packing::Bzip2),
    (b"BZh81AY&SY", Packing::Bzip2),
    (b"BZh91AY&SY", Packing::Bzip2),
];

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
}

/// An open input.
pub struct Input {
    /// The name for messages and reports.
    pub name: String,
    /// Whether it is a regular file: it will not keep us waiting, and may be split over threads.
    pub is_file: bool,
    /// The size on disk, if known.
    pub size: Option<u64>,
    /// Permissions to carry over to the output.
    pub permissions: Option<std::fs::Permissions>,
    /// What was read ahead: the head, or text that was transcoded.
    ahead: Vec<u8>,
    ahead_read: usize,
    transcoder: Option<Utf16>,
    source: Source,
    taken: Arc<AtomicU64>,
    damaged: Option<u64>,
}

type Raw = BufReader<Counted<Box<dyn Read + Send>>>;

enum Source {
    Plain(Raw),
    Gzip(Box<flate2::bufread::MultiGzDecoder<Raw>>),
    Zstd(Box<zstd::stream::read::Decoder<'static, Raw>>),
    Bzip2(Box<bzip2::bufread::MultiBzDecoder<Raw>>),
    Ended,
}

/// Counts what was read from the disk, for progress.
struct Counted<R> {
    reader: R,
    taken: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.reader.read(buffer)?;
        self.taken.fetch_add(length as u64, Ordering::Relaxed);
        Ok(length)
    }
}

impl Input {
    /// Opens a file, or standard input for `-`.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        if path.as_os_str() == "-" {
            return Self::new("<stdin>".to_owned(), Box::new(io::stdin()), None, None);
        }
        let name = shown_path(path);
        let reading = |error: &io::Error| Failure::reading(&name, error);
        let file = File::open(path).map_err(|error| reading(&error))?;
        let metadata = file.metadata().map_err(|error| reading(&error))?;
        if metadata.is_dir() {
            return Err(reading(&io::ErrorKind::IsADirectory.into()));
        }
        let size = metadata.is_file().then_some(metadata.len());
        let permissions = metadata.is_file().then(|| metadata.permissions());
        Self::new(name.clone(), Box::new(file), size, permissions)
    }

    /// An input that lies in memory.
    pub fn from_bytes(name: String, bytes: Vec<u8>) -> Result<Self, Failure> {
        let size = Some(bytes.len() as u64);
        Self::new(name, Box::new(Cursor::new(bytes)), size, None)
    }

    fn new(
        name: String,
        reader: Box<dyn Read + Send>,
        size: Option<u64>,
        permissions: Option<std::fs::Permissions>,
    ) -> Result<Self, Failure> {
        let taken = Arc::new(AtomicU64::new(0));
        let counted = Counted { reader, taken: Arc::clone(&taken) };
        let mut raw = BufReader::with_capacity(READ_BYTES, counted);
        let failure = |error: &io::Error| Failure::reading(&name, error);
        let start = read_magic(&mut raw).map_err(|error| failure(&error))?;
        let packing =
            MAGICS.iter().find(|(magic, _)| start.starts_with(magic)).map(|(_, packing)| *packing);
        // The bytes looked at go back in front of the rest.
        let chained: Box<dyn Read + Send> = Box::new(Cursor::new(start).chain(raw));
        let uncounted = Counted { reader: chained, taken: Arc::new(AtomicU64::new(0)) };
        let raw = BufReader::with_capacity(READ_BYTES, uncounted);
        let source = match packing {
            None => Source::Plain(raw),
            Some(Packing::Gzip) => {
                Source::Gzip(Box::new(flate2::bufread::MultiGzDecoder::new(raw)))
            }
            Some(Packing::Zstd) => Source::Zstd(Box::new(
                zstd::stream::read::Decoder::with_buffer(raw).map_err(|error| failure(&error))?,
            )),
            Some(Packing::Bzip2) => {
                Source::Bzip2(Box::new(bzip2::bufread::MultiBzDecoder::new(raw)))
            }
        };
        let mut input = Self {
            name,
            is_file: size.is_some(),
            size,
            permissions,
            ahead: Vec::new(),
            ahead_read: 0,
            transcoder: None,
            source,
            taken,
            damaged: None,
        };
        input.read_head()?;
        Ok(input)
    }

    /// The first bytes, for guessing the format: all that is there at once.
    pub fn head(&self) -> &[u8] {
        &self.ahead
    }

    /// How many bytes were taken from the disk so far.
    pub fn taken(&self) -> &Arc<AtomicU64> {
        &self.taken
    }

    /// How many compressed bytes could not be unpacked, if the data turned out to be damaged.
    pub const fn damaged(&self) -> Option<u64> {
        self.damaged
    }

    /// Whether the input is UTF-16; it is read as UTF-8.
    pub const fn is_transcoded(&self) -> bool {
        self.transcoder.is_some()
    }

    /// Reads some bytes; 0 at the end, or where damage begins.
    pub fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Failure> {
        if self.ahead_read == self.ahead.len() {
            if self.transcoder.is_none() {
                return self.read_source(buffer);
            }
            self.transcode()?;
        }
        let ahead = self.ahead.get(self.ahead_read..).unwrap_or_default();
        let length = ahead.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..length), ahead.get(..length)) {
            to.copy_from_slice(from);
        }
        self.ahead_read += length;
        Ok(length)
    }

    /// Reads text ahead, at least one character unless the input is at its end.
    fn transcode(&mut self) -> Result<(), Failure> {
        let mut units = vec![0; HEAD_BYTES_MAX];
        self.ahead.clear();
        self.ahead_read = 0;
        while self.ahead.is_empty() {
            let length = self.read_source(&mut units)?;
            let Some(transcoder) = &mut self.transcoder else { break };
            if length == 0 {
                transcoder.finish(&mut self.ahead);
                break;
            }
            transcoder.decode(units.get(..length).unwrap_or_default(), &mut self.ahead);
        }
        Ok(())
    }

    fn read_head(&mut self) -> Result<(), Failure> {
        let mut head = vec![0; HEAD_BYTES_MAX];
        let mut length = 0;
        while let Some(space) = head.get_mut(length..).filter(|space| !space.is_empty()) {
            let read = self.read_source(space)?;
            length += read;
            // A stream shows what it has: waiting for more would hold up the first lines of a filter.
            if read == 0 || !self.is_file {
                break;
            }
        }
        head.truncate(length);
        self.transcoder = Utf16::of(&head);
        match &mut self.transcoder {
            Some(transcoder) => transcoder.decode(&head, &mut self.ahead),
            None => self.ahead = head,
        }
        Ok(())
    }

    fn read_source(&mut self, buffer: &mut [u8]) -> Result<usize, Failure> {
        loop {
            let result = match &mut self.source {
                Source::Plain(reader) => reader.read(buffer),
                Source::Gzip(reader) => reader.read(buffer),
                Source::Zstd(reader) => reader.read(buffer),
                Source::Bzip2(reader) => reader.read(buffer),
                Source::Ended => Ok(0),
            };
            match result {
                Ok(length) => return Ok(length),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.end_damaged(&error)?;
                    return Ok(0);
                }
            }
        }
    }

    /// Ends a compressed input that cannot be unpacked further, counting what is left of it.
    fn end_damaged(&mut self, error: &io::Error) -> Result<(), Failure> {
        let mut rest = match std::mem::replace(&mut self.source, Source::Ended) {
            Source::Plain(_) | Source::Ended => return Err(Failure::reading(&self.name, error)),
            Source::Gzip(reader) => reader.into_inner(),
            Source::Zstd(reader) => reader.finish(),
            Source::Bzip2(reader) => reader.into_inner(),
        };
        let mut left = 0;
        loop {
            match rest.fill_buf() {
                Ok([]) => break,
                Ok(bytes) => {
                    let length = bytes.len();
                    left += length as u64;
                    rest.consume(length);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Failure::reading(&self.name, &error)),
            }
        }
        // Data that is cut off leaves nothing to count, but what is missing must still be said.
        self.damaged = Some(left.max(1));
        Ok(())
    }
}

/// Reads just as many bytes as are needed to tell packed data from plain text.
fn read_magic(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut start = Vec::new();
    let mut byte = [0_u8; 1];
    loop {
        let undecided =
            MAGICS.iter().any(|(magic, _)| magic.len() > start.len() && magic.starts_with(&start));
        if !undecided {
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn read_all(bytes: Vec<u8>) -> (Vec<u8>, Option<u64>) {
        let mut input = Input::from_bytes("test".to_owned(), bytes).unwrap();
        let mut all = Vec::new();
        let mut buffer = [0; 100];
        loop {
            let length = input.read(&mut buffer).unwrap();
            if length == 0 {
                return (all, input.damaged());
            }
            all.extend_from_slice(&buffer[..length]);
        }
    }

    #[test]
    fn packed_inputs_are_unpacked() {
        let text = b"line one\nline two\n".repeat(1000);
        let mut members = gzip(&text);
        members.extend(gzip(&text));
        let mut bzip2 = bzip2::write::BzEncoder::new(Vec::new(), bzip2::Compression::fast());
        bzip2.write_all(&text).unwrap();
        let cases = [
            (text.clone(), text.clone()),
            (members, text.repeat(2)),
            (zstd::encode_all(&text[..], 1).unwrap(), text.clone()),
            (bzip2.finish().unwrap(), text.clone()),
            (Vec::new(), Vec::new()),
            (b"B".to_vec(), b"B".to_vec()),
            (b"BZh is no archive".to_vec(), b"BZh is no archive".to_vec()),
            (vec![0x1f], vec![0x1f]),
            (b"\xff\xfea\0\xe9\0".to_vec(), "\u{feff}a\u{e9}".as_bytes().to_vec()),
        ];
        for (packed, plain) in cases {
            assert_eq!(read_all(packed), (plain, None));
        }
    }

    #[test]
    fn damage_is_counted_and_what_was_read_is_kept() {
        let text: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
        for packed in [gzip(&text), zstd::encode_all(&text[..], 1).unwrap()] {
            let (plain, damaged) = read_all(packed[..packed.len() / 2].to_vec());
            assert!(!plain.is_empty() && text.starts_with(&plain));
            assert_eq!(damaged, Some(1));
        }
        let mut trailing = gzip(b"hello");
        trailing.extend_from_slice(b"garbage behind the archive");
        let (plain, damaged) = read_all(trailing);
        assert_eq!(plain, b"hello");
        assert!(damaged.is_some());
    }
}
