//! Inputs: files and standard input, unpacked on the way. A packed input is read twice: nothing of it is used before
//! all of it was found sound. What cannot be read a second time is kept in a temporary file meanwhile.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::exit::{Failure, shown_path};
use crate::packed::{Packing, Refusal, Unpacker, read_magic, spool, verify};
use crate::utf16::Utf16;

/// How much is read at once from a file, in bytes.
pub const READ_BYTES: usize = 256 * 1024;

/// The longest head that is looked at to guess the format, in bytes.
const HEAD_BYTES_MAX: usize = 64 * 1024;

/// A read of so many bytes was a full buffer: those of pipes and programs hold 4096 bytes or more, of which some may
/// have been looked at before.
const FULL_READ_BYTES: usize = 4096 - 16;

/// An open input.
pub struct Input {
    /// The name for messages and reports.
    pub name: String,
    /// Whether all of it is there: it will not keep us waiting, and may be split over threads.
    pub is_file: bool,
    /// The size on disk, if known.
    pub size: Option<u64>,
    /// Permissions to carry over to the output.
    pub permissions: Option<std::fs::Permissions>,
    /// What was read ahead: the head, or text that was transcoded.
    ahead: Vec<u8>,
    ahead_read: usize,
    transcoder: Option<Utf16>,
    source: Unpacker<BufReader<Counted<Box<dyn Read + Send>>>>,
    taken: Arc<AtomicU64>,
}

/// Where bytes come from.
enum Origin {
    /// Can be read again from its beginning.
    Again(Box<dyn ReadAgain>),
    /// Can be read once.
    Once(Box<dyn Read + Send>),
}

trait ReadAgain: Read + Seek + Send {}

impl<R: Read + Seek + Send> ReadAgain for R {}

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
            let origin = Origin::Once(Box::new(io::stdin()));
            return Self::new("<stdin>".to_owned(), origin, None, None);
        }
        Self::open_as(path, &shown_path(path))
    }

    /// Opens a file that errors and warnings call `name`.
    pub fn open_as(path: &Path, name: &str) -> Result<Self, Failure> {
        let reading = |error: &io::Error| Failure::reading(name, error);
        let file = File::open(path).map_err(|error| reading(&error))?;
        let metadata = file.metadata().map_err(|error| reading(&error))?;
        if metadata.is_dir() {
            return Err(reading(&io::ErrorKind::IsADirectory.into()));
        }
        let size = metadata.is_file().then_some(metadata.len());
        let permissions = metadata.is_file().then(|| metadata.permissions());
        let origin = match size {
            Some(_) => Origin::Again(Box::new(file)),
            None => Origin::Once(Box::new(file)),
        };
        let input = Self::new(name.to_owned(), origin, size, permissions)?;
        input.check_name(path)?;
        Ok(input)
    }

    /// An input that lies in memory.
    pub fn from_bytes(name: String, bytes: Vec<u8>) -> Result<Self, Failure> {
        let size = Some(bytes.len() as u64);
        Self::new(name, Origin::Again(Box::new(Cursor::new(bytes))), size, None)
    }

    fn new(
        name: String,
        origin: Origin,
        size: Option<u64>,
        permissions: Option<std::fs::Permissions>,
    ) -> Result<Self, Failure> {
        let failure = |error: &io::Error| Failure::reading(&name, error);
        let (mut origin, mut size) = (origin, size);
        let start = match &mut origin {
            Origin::Again(reader) => read_magic(reader),
            Origin::Once(reader) => read_magic(reader),
        }
        .map_err(|error| failure(&error))?;
        let packing = Packing::of_start(&start);
        let looked_at = start.len();
        // The bytes looked at go back in front of the rest.
        let reader: Box<dyn Read + Send> = match (packing, origin) {
            (None, Origin::Again(reader)) => Box::new(Cursor::new(start).chain(reader)),
            (None, Origin::Once(reader)) => Box::new(Cursor::new(start).chain(reader)),
            (Some(packing), Origin::Again(reader)) => sound(&name, packing, reader)?,
            (Some(packing), Origin::Once(reader)) => {
                let kept = spool(Cursor::new(start).chain(reader))
                    .map_err(|error| Failure::spooling(&name, &error))?;
                size = kept.metadata().ok().map(|metadata| metadata.len());
                sound(&name, packing, Box::new(kept))?
            }
        };
        let taken = Arc::new(AtomicU64::new(0));
        let counted = Counted { reader, taken: Arc::clone(&taken) };
        let raw = BufReader::with_capacity(READ_BYTES, counted);
        let source = Unpacker::new(packing, raw).map_err(|error| failure(&error))?;
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
        };
        input.read_head(looked_at)?;
        Ok(input)
    }

    /// Refuses what is named like an archive and begins like neither that nor text: a wrong byte in the magic would
    /// let packed personal data pass as if there were nothing in it.
    fn check_name(&self, path: &Path) -> Result<(), Failure> {
        let Some(packing) = Packing::of_name(path) else { return Ok(()) };
        let is_plain = matches!(self.source, Unpacker::Plain(_)) && self.transcoder.is_none();
        let is_text =
            std::str::from_utf8(&self.ahead).err().is_none_or(|error| error.error_len().is_none());
        if !is_plain || is_text {
            return Ok(());
        }
        Err(Failure::failed(
            format!(
                "`{}` is named like {} data but does not begin like it",
                self.name,
                packing.name()
            ),
            "nothing of it was used; restore the file, or rename it if it is not packed",
        ))
    }

    /// The first bytes, for guessing the format: all that is there at once.
    pub fn head(&self) -> &[u8] {
        &self.ahead
    }

    /// How many bytes were taken from the disk so far.
    pub fn taken(&self) -> &Arc<AtomicU64> {
        &self.taken
    }

    /// Whether the input is UTF-16; it is read as UTF-8.
    pub const fn is_transcoded(&self) -> bool {
        self.transcoder.is_some()
    }

    /// Reads some bytes; 0 at the end.
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

    /// `looked_at` bytes were read before to tell packed data; they come first, on their own.
    fn read_head(&mut self, looked_at: usize) -> Result<(), Failure> {
        let mut head = vec![0; HEAD_BYTES_MAX];
        let mut length = 0;
        while let Some(space) = head.get_mut(length..).filter(|space| !space.is_empty()) {
            let read = self.read_source(space)?;
            length += read;
            if read == 0 {
                break;
            }
            // A stream shows what it has: waiting for more would hold up the first lines of a filter. Only where a
            // full buffer ends inside a line the rest is on its way, and a table needs whole lines to be known.
            let is_cut = read >= FULL_READ_BYTES && head.get(length - 1) != Some(&b'\n');
            if !self.is_file && length > looked_at && !is_cut {
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
            match self.source.read(buffer) {
                Ok(length) => return Ok(length),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Failure::reading(&self.name, &error)),
            }
        }
    }
}

/// A packed input at its beginning, after all of it was found sound.
fn sound(
    name: &str,
    packing: Packing,
    mut reader: Box<dyn ReadAgain>,
) -> Result<Box<dyn Read + Send>, Failure> {
    let failure = |error: &io::Error| Failure::reading(name, error);
    reader.seek(SeekFrom::Start(0)).map_err(|error| failure(&error))?;
    verify(packing, &mut reader).map_err(|refusal| match refusal {
        Refusal::Reading(error) => failure(&error),
        Refusal::Damaged { offset, cut } => {
            let what = if cut { "ends too early" } else { "is damaged" };
            Failure::failed(
                format!("`{name}` {what}: {} data, found at byte {offset}", packing.name()),
                "nothing of it was used, since damage may show only behind wrong text; restore it from its source",
            )
        }
    })?;
    reader.seek(SeekFrom::Start(0)).map_err(|error| failure(&error))?;
    Ok(Box::new(reader))
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

    fn read_all(bytes: Vec<u8>) -> Vec<u8> {
        let mut input = Input::from_bytes("test".to_owned(), bytes).unwrap();
        let mut all = Vec::new();
        let mut buffer = [0; 100];
        loop {
            let length = input.read(&mut buffer).unwrap();
            if length == 0 {
                return all;
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
            assert_eq!(read_all(packed), plain);
        }
    }

    #[test]
    fn a_packed_stream_is_kept_until_it_is_found_sound() {
        let packed = gzip(&b"asha@example.com\n".repeat(9000));
        let open = |bytes: Vec<u8>| {
            let origin = Origin::Once(Box::new(Cursor::new(bytes)));
            Input::new("<stdin>".to_owned(), origin, None, None)
        };
        let input = open(packed.clone()).unwrap();
        assert_eq!(input.size, Some(packed.len() as u64));
        let failure = open(packed[..packed.len() - 1].to_vec()).err().unwrap();
        assert!(failure.message.contains("ends too early"), "{failure}");
    }

    /// Reads that give one piece each.
    struct Pieces(Vec<&'static [u8]>);

    impl Read for Pieces {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let Some(piece) = self.0.first_mut() else { return Ok(0) };
            let length = piece.read(buffer)?;
            if piece.is_empty() {
                self.0.remove(0);
            }
            Ok(length)
        }
    }

    #[test]
    fn the_head_of_a_stream_is_what_it_shows() {
        const FULL: usize = 4096;
        const CUT: &[u8] = &[b'x'; FULL];
        const ENDS: &[u8] = &{
            let mut lines = [b'x'; FULL];
            lines[FULL - 1] = b'\n';
            lines
        };
        let cases: &[(&[&'static [u8]], usize)] = &[
            (&[b"name,phone\n", b"more"], 11),
            // More than one byte is looked at to tell these from packed data.
            (&[b"Batch,phone\n", b"more"], 12),
            (&[b"PAN,phone\n", b"more"], 10),
            (&[b"(a),phone\n", b"more"], 10),
            (&[b"BZhou,phone\n", b"more"], 12),
            (&[b"no line end", b"more"], 11),
            (&[ENDS, b"more"], FULL),
            (&[CUT, b"more"], FULL + 4),
            (&[CUT, b"more\n", b"more"], FULL + 5),
            (&[CUT, CUT, ENDS, b"more"], 3 * FULL),
            (&[CUT; 20], HEAD_BYTES_MAX),
            (&[], 0),
        ];
        for (pieces, length) in cases {
            let origin = Origin::Once(Box::new(Pieces(pieces.to_vec())));
            let mut input = Input::new("<stdin>".to_owned(), origin, None, None).unwrap();
            assert_eq!(input.head().len(), *length, "{pieces:?}");
            let (mut all, mut buffer) = (Vec::new(), [0; 1000]);
            while let Ok(read @ 1..) = input.read(&mut buffer) {
                all.extend_from_slice(&buffer[..read]);
            }
            assert_eq!(all, pieces.concat());
        }
    }
}
