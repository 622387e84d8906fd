//! Outputs: standard output, or a file that appears whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::exit::{Failure, Stop, shown_path};
use crate::packed::Packing;

/// How much is gathered before it is written, in bytes.
const WRITE_BYTES: usize = 64 * 1024;

/// The zstd level of packed outputs: the library's own default.
const ZSTD_LEVEL: i32 = 3;

/// An open output.
pub struct Output {
    name: String,
    sink: Sink,
    /// The temporary file and the path it becomes; `None` for standard output and devices.
    target: Option<(NamedTempFile, PathBuf)>,
    permissions: Option<fs::Permissions>,
}

enum Sink {
    Plain(Box<dyn Write>),
    Gzip(flate2::write::GzEncoder<Box<dyn Write>>),
    Zstd(zstd::stream::write::Encoder<'static, Box<dyn Write>>),
    Bzip2(bzip2::write::BzEncoder<Box<dyn Write>>),
}

impl Output {
    /// Opens an output; standard output for `None` and `-`. A new file takes over `permissions`, an old one keeps
    /// its own.
    pub fn open(
        path: Option<&Path>,
        permissions: Option<fs::Permissions>,
    ) -> Result<Self, Failure> {
        let Some(path) = path.filter(|path| path.as_os_str() != "-") else {
            let plain = Box::new(BufWriter::with_capacity(WRITE_BYTES, io::stdout()));
            let sink = Sink::Plain(plain);
            return Ok(Self { name: "<stdout>".to_owned(), sink, target: None, permissions: None });
        };
        let name = shown_path(path);
        let failure = |error: &io::Error| Failure::writing(&name, error);
        // A link is followed, so that the file behind it is replaced and not the link.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let known = fs::metadata(&path).ok();
        if known.as_ref().is_some_and(fs::Metadata::is_dir) {
            return Err(failure(&io::ErrorKind::IsADirectory.into()));
        }
        let packing = Packing::of_name(&path);
        if known.as_ref().is_some_and(|known| !known.is_file()) {
            let device = File::options().write(true).open(&path).map_err(|e| failure(&e))?;
            let sink = Sink::new(packing, Box::new(device)).map_err(|error| failure(&error))?;
            return Ok(Self { name, sink, target: None, permissions: None });
        }
        if known.as_ref().is_some_and(|known| known.permissions().readonly()) {
            return Err(failure(&io::ErrorKind::PermissionDenied.into()));
        }
        let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let temporary = tempfile::Builder::new()
            .prefix(".raksha-")
            .suffix(".tmp")
            .make_in(directory.unwrap_or_else(|| Path::new(".")), |path| File::create_new(path))
            // The error would name the temporary file, which is of no use to the reader.
            .map_err(|error| failure(&error.kind().into()))?;
        let writer = temporary.as_file().try_clone().map_err(|error| failure(&error))?;
        let sink = Sink::new(packing, Box::new(writer)).map_err(|error| failure(&error))?;
        let inherited = permissions.filter(|permissions| !permissions.readonly());
        let permissions = known.map(|known| known.permissions()).or(inherited);
        Ok(Self { name, sink, target: Some((temporary, path)), permissions })
    }

    /// Whether completing this output replaces the file at `path`.
    pub fn replaces(&self, path: &Path) -> bool {
        let Some((_, target)) = &self.target else { return false };
        fs::canonicalize(path).is_ok_and(|path| path == *target)
    }

    /// Writes bytes.
    pub fn put(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        self.sink
            .writer()
            .write_all(bytes)
            .map_err(|error| stop(&self.name, self.target.is_some(), &error))
    }

    /// Hands on what was gathered.
    pub fn flush(&mut self) -> Result<(), Stop> {
        self.sink.writer().flush().map_err(|error| stop(&self.name, self.target.is_some(), &error))
    }

    /// Completes the output: the file appears now.
    pub fn finish(self) -> Result<(), Stop> {
        let has_target = self.target.is_some();
        let stop = |error: &io::Error| stop(&self.name, has_target, error);
        self.sink.finish().map_err(|error| stop(&error))?;
        let Some((temporary, path)) = self.target else { return Ok(()) };
        if let Some(permissions) = self.permissions {
            fs::set_permissions(temporary.path(), permissions).map_err(|error| stop(&error))?;
        }
        temporary.as_file().sync_all().map_err(|error| stop(&error))?;
        temporary.persist(&path).map_err(|error| stop(&error.error))?;
        Ok(())
    }
}

/// A failure to write. Only a file that appears whole can be said to be untouched: of a stream, part is out.
fn stop(name: &str, has_target: bool, error: &io::Error) -> Stop {
    let mut stop = Stop::writing(name, error);
    if let Stop::Failure(Failure { hint: Some(hint), .. }) = &mut stop {
        hint.push_str(if has_target {
            "; no file was written or changed"
        } else {
            "; a part may have been written"
        });
    }
    stop
}

impl Sink {
    fn new(packing: Option<Packing>, writer: Box<dyn Write>) -> io::Result<Self> {
        let writer: Box<dyn Write> = Box::new(BufWriter::with_capacity(WRITE_BYTES, writer));
        Ok(match packing {
            None => Self::Plain(writer),
            Some(Packing::Gzip) => {
                Self::Gzip(flate2::write::GzEncoder::new(writer, flate2::Compression::default()))
            }
            Some(Packing::Zstd) => {
                let mut encoder = zstd::stream::write::Encoder::new(writer, ZSTD_LEVEL)?;
                // Not the library's default, and without it a reader cannot tell damage.
                encoder.include_checksum(true)?;
                Self::Zstd(encoder)
            }
            Some(Packing::Bzip2) => {
                Self::Bzip2(bzip2::write::BzEncoder::new(writer, bzip2::Compression::default()))
            }
        })
    }

    fn writer(&mut self) -> &mut dyn Write {
        match self {
            Self::Plain(writer) => writer,
            Self::Gzip(writer) => writer,
            Self::Zstd(writer) => writer,
            Self::Bzip2(writer) => writer,
        }
    }

    fn finish(self) -> io::Result<()> {
        let mut writer = match self {
            Self::Plain(writer) => writer,
            Self::Gzip(writer) => writer.finish()?,
            Self::Zstd(writer) => writer.finish()?,
            Self::Bzip2(writer) => writer.finish()?,
        };
        writer.flush()
    }
}
