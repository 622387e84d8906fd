#!/usr/bin/env python3
"""Writes the list of top-level domains that raksha-core carries.

    pip install validators==0.36.0
    python3 xtask/data/top_level_domains.py crates/raksha-core/src/data

Facts: the IANA root zone list (tlds-alpha-by-domain.txt), as packaged by the Python project `validators`.
Internationalised domains (`xn--...`) are left out: the reader accepts every one of that form.
"""

import sys
from pathlib import Path

import validators

HEADER = '''//! Top-level domains: the IANA root zone, {version}. Written by `xtask/data/top_level_domains.py`.

/// Lower case, sorted.
#[rustfmt::skip]
static DOMAINS: &[&[u8]] = &[
'''


def main():
    source = Path(validators.__file__).parent / "_tld.txt"
    lines = source.read_text().split("\n")
    version = lines[0].lstrip("# ").split(",")[0]
    names = sorted(name.lower() for name in lines[1:] if name and not name.upper().startswith("XN--"))
    text, line = HEADER.replace("{version}", version.lower()), "   "
    for name in names:
        item = f' b"{name}",'
        if len(line) + len(item) > 118:
            text, line = text + line + "\n", "   "
        line += item
    text += line + "\n];\n"
    target = Path(sys.argv[1]) / "top_level_domains.rs"
    tail = target.read_text().split("];\n", 1)[1] if target.exists() else ""
    target.write_text(text + tail)
    print(f"{version}: {len(names)} domains")


if __name__ == "__main__":
    main()
