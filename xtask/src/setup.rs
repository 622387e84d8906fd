//! What a fresh machine lacks: parts of the toolchain, a C++ compiler for libFuzzer. Installed where that asks for
//! nobody's password, named where it does.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::step;

/// Makes sure that `cargo fmt`, `cargo clippy` and a C++ compiler are there.
pub(crate) fn prepare() -> Result<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !step::succeeds(&step::cargo_program(), &[command, "--version"]) {
            let mut install = Command::new("rustup");
            install.args(["component", "add", component]);
            step::run(&format!("install {component}"), &mut install)?;
        }
    }
    compiler()
}

/// libFuzzer is C++: its crate compiles it with `$CXX` or `c++`.
fn compiler() -> Result<()> {
    let program = std::env::var("CXX").unwrap_or_else(|_| "c++".to_owned());
    if step::succeeds(&program, &["--version"]) {
        return Ok(());
    }
    if std::env::var_os("CXX").is_some() || !may_install() {
        bail!(
            "no C++ compiler (`{program}`), which the fuzz smoke needs: on Debian or Ubuntu `apt-get install g++`, \
             on Fedora `dnf install gcc-c++`, on macOS `xcode-select --install`"
        );
    }
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    step::run("read package lists", &mut apt(&["update", "--quiet"]))?;
    let install = ["install", "--yes", "--quiet", "--no-install-recommends", "g++"];
    step::run("install g++", &mut apt(&install))
}

/// Whether this is a Debian machine and we are root on it.
fn may_install() -> bool {
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n");
    root && Path::new("/usr/bin/apt-get").exists()
}
