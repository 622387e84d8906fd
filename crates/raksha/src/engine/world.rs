//! The world outside the engine: the clock, randomness, and keys from files or the environment. There is no default
//! key anywhere.

use std::time::{SystemTime, UNIX_EPOCH};

use raksha_redact::{Environment, Key, KeyId, Timestamp};

use crate::exit::{Failure, shown};

/// Environment variables that hold keys begin with this.
const KEY_VARIABLE: &str = "RAKSHA_KEY_";

/// The longest key file, in bytes: a key is short, and a wrong path may name something endless.
const KEY_FILE_BYTES_MAX: u64 = 64 * 1024;

/// Clock, randomness and keys of this process.
pub struct World {
    keys: Vec<(KeyId, Key)>,
}

impl World {
    /// Gathers the keys; `files` are `ID=FILE`, the environment is looked through for the rest.
    pub fn gather(files: &[String]) -> Result<Self, Failure> {
        let mut keys = Vec::new();
        for argument in files {
            keys.push(from_file(argument)?);
        }
        for (name, value) in std::env::vars_os() {
            let Some(id) = name.to_str().and_then(|name| name.strip_prefix(KEY_VARIABLE)) else {
                continue;
            };
            let id = id.to_ascii_lowercase().replace('_', "-");
            let problem = |what: &str| {
                Failure::usage(
                    format!("the key in `{KEY_VARIABLE}...` for `{}` {what}", shown(&id)),
                    "set it to at least 32 hexadecimal digits, from a secret store",
                )
            };
            let bytes = value.to_str().and_then(hexadecimal);
            let bytes = bytes.ok_or_else(|| problem("is not hexadecimal"))?;
            let key_id = KeyId::new(&id).ok_or_else(|| problem("has no valid id"))?;
            let key =
                Key::new(bytes).map_err(|error| problem(&format!("is too short: {error}")))?;
            keys.push((key_id, key));
        }
        // Whether there is randomness is found out now, while there is someone to tell.
        getrandom::fill(&mut [0; 1]).map_err(|_| {
            Failure::failed("the system gives no random numbers", "check its random device")
        })?;
        Ok(Self { keys })
    }
}

impl Environment for World {
    fn now(&self) -> Timestamp {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
        Timestamp(i64::try_from(seconds).unwrap_or(i64::MAX))
    }

    fn random(&self, out: &mut [u8]) {
        // It worked at the start, and the systems we run on do not lose their source afterwards.
        getrandom::fill(out).ok();
    }

    fn key(&self, id: &KeyId) -> Option<&Key> {
        let wanted = id.as_str();
        self.keys
            .iter()
            .find(|(id, _)| id.as_str().eq_ignore_ascii_case(wanted))
            .map(|(_, key)| key)
    }
}

fn from_file(argument: &str) -> Result<(KeyId, Key), Failure> {
    let usage = |what: String| {
        Failure::usage(what, "give `--key-file ID=FILE`, the file holding at least 16 random bytes")
    };
    let (id, path) =
        argument.split_once('=').ok_or_else(|| usage("`--key-file` has no `=`".to_owned()))?;
    let key_id = KeyId::new(id).ok_or_else(|| usage(format!("`{}` is no key id", shown(id))))?;
    let reading = |error: &std::io::Error| Failure::reading(path, error);
    if std::fs::metadata(path).map_err(|error| reading(&error))?.len() > KEY_FILE_BYTES_MAX {
        return Err(usage(format!("`{}` is too long for a key", shown(path))));
    }
    let bytes = std::fs::read(path).map_err(|error| reading(&error))?;
    let key = Key::new(bytes).map_err(|error| usage(format!("`{}`: {error}", shown(path))))?;
    Ok((key_id, key))
}

fn hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.trim().chars().map(|digit| digit.to_digit(16).map(|digit| digit as u8)).collect();
    let (pairs, rest) = digits.as_deref()?.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[high, low]| high << 4 | low).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_is_read_strictly() {
        assert_eq!(hexadecimal("00ffA1\n"), Some(vec![0, 255, 161]));
        assert_eq!(hexadecimal("0"), None);
        assert_eq!(hexadecimal("zz"), None);
    }
}
