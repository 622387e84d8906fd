//! Finding and reading the policy that `--policy` names.

use std::path::Path;

use raksha_redact::{CompiledPolicy, Environment, NamesMode, Policy, PolicyError};

use super::Names;
use super::world::World;
use crate::exit::{Failure, shown};
use crate::progress::say_warning;

/// The names of the built-in policies, as shown to users.
const BUILT_IN: &str = "strict, guardian, pci, hipaa-safe-harbor, dpdp, rbi";

/// The longest policy file, in bytes.
const POLICY_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// Reads and compiles a built-in policy or a policy file, and warns of what it warns of.
pub fn load(name: &str, names: Option<Names>, world: &World) -> Result<CompiledPolicy, Failure> {
    let policy = match Policy::builtin(name) {
        Some(policy) => policy,
        None => from_file(name)?,
    };
    for warning in policy.warnings(world.now()) {
        say_warning(&warning);
    }
    let compiled = policy.compile().map_err(|error| failure(&error))?;
    Ok(match names {
        None => compiled,
        Some(Names::Off) => compiled.with_names(NamesMode::Off),
        Some(Names::Keys) => compiled.with_names(NamesMode::Keys),
        Some(Names::Full) => compiled.with_names(NamesMode::Full),
    })
}

fn from_file(name: &str) -> Result<Policy, Failure> {
    let path = Path::new(name);
    // Where a name was meant, "no such file" would send the reader looking in the wrong place.
    let looks_like_a_name = !name.contains(['/', '\\', '.']);
    if looks_like_a_name && !path.exists() {
        return Err(Failure::usage(
            format!("no policy `{}`: neither built in nor a file", shown(name)),
            format!("built in are {BUILT_IN}"),
        ));
    }
    let reading = |error: &std::io::Error| Failure::reading(name, error);
    if std::fs::metadata(path).map_err(|error| reading(&error))?.len() > POLICY_BYTES_MAX {
        return Err(Failure::usage(
            format!("`{}` is longer than {POLICY_BYTES_MAX} bytes", shown(name)),
            "check that it is a policy file",
        ));
    }
    let text = std::fs::read(path).map_err(|error| reading(&error))?;
    let text = String::from_utf8(text).map_err(|error| {
        let line = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = memchr::memchr_iter(b'\n', line).count() + 1;
        Failure::usage(
            format!("{}:{line}: not UTF-8", shown(name)),
            "save the policy as UTF-8 text",
        )
    })?;
    Policy::parse(name, &text).map_err(|error| failure(&error))
}

/// The error of a policy with its hint on a line of its own.
fn failure(error: &PolicyError) -> Failure {
    let plain = PolicyError { hint: None, ..error.clone() };
    let hint = error.hint.clone();
    Failure { message: plain.to_string(), hint, code: crate::exit::Code::Usage }
}
