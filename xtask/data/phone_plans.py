#!/usr/bin/env python3
"""Writes the telephone numbering plans that raksha-core carries.

    pip install phonenumbers==9.0.43
    python3 xtask/data/phone_plans.py crates/raksha-core/src/data

Facts: libphonenumber metadata (Apache-2.0), as packaged by the Python project `phonenumbers`.

For each calling code and each length of the national number: which first three digits a valid number of that
length may have, over every kind of number (fixed, mobile, toll-free, ...). For India also which first four
digits a ten-digit mobile number may have. A set of first digits is written as inclusive ranges.

Output: `phone_plans.bin`, little-endian 16-bit words, read by `data/phone_plans.rs`:

    count of plans
    per plan:     calling code, length of the national number, index of the first range, count of ranges
    then ranges:  first prefix, last prefix
    then India:   count of ranges, ranges over four digits
"""

import re._parser as regex_parser  # the parser of `re`: patterns as trees
import struct
import sys
from pathlib import Path

import phonenumbers
from phonenumbers import PhoneMetadata

KINDS = (
    "fixed_line", "mobile", "toll_free", "premium_rate", "shared_cost",
    "personal_number", "voip", "pager", "uan", "voicemail",
)


def concatenate(left, right, kept):
    """Pairs (first digits, length) of every string of `left` followed by one of `right`."""
    right_lengths = {length for _, length in right}
    result = set()
    for prefix, length in left:
        if len(prefix) == kept:
            result.update((prefix, length + more) for more in right_lengths)
        else:
            result.update(((prefix + tail)[:kept], length + more) for tail, more in right)
    return result


def shapes(tree, kept):
    """Pairs (first `kept` digits, length) of every digit string a parsed pattern matches."""
    result = {("", 0)}
    for operation, argument in tree:
        result = concatenate(result, one(str(operation), argument, kept), kept)
    return result


def one(operation, argument, kept):
    if operation == "LITERAL":
        return {(chr(argument), 1)}
    if operation == "IN":
        return {(digit, 1) for digit in "0123456789" if member(argument, digit)}
    if operation == "SUBPATTERN":
        return shapes(argument[3], kept)
    if operation == "BRANCH":
        return set().union(*(shapes(branch, kept) for branch in argument[1]))
    if operation in ("MAX_REPEAT", "MIN_REPEAT"):
        low, high, body = argument
        once = shapes(body, kept)
        current, result = {("", 0)}, set()
        for count in range(int(high) + 1):
            if count >= low:
                result |= current
            current = concatenate(current, once, kept)
        return result
    raise ValueError(f"unknown operation {operation}")


def member(argument, digit):
    code = ord(digit)
    for operation, value in argument:
        operation = str(operation)
        if operation == "LITERAL" and value == code:
            return True
        if operation == "RANGE" and value[0] <= code <= value[1]:
            return True
        if operation == "CATEGORY" and str(value) == "CATEGORY_DIGIT":
            return True
    return False


def described(description, kept):
    if description is None or not description.national_number_pattern:
        return set()
    found = shapes(regex_parser.parse(description.national_number_pattern), kept)
    possible = [length for length in (description.possible_length or ()) if length > 0]
    return {pair for pair in found if not possible or pair[1] in possible}


def metadata_of(code, region):
    if region == "001":
        return PhoneMetadata.metadata_for_nongeo_region(code, None)
    return PhoneMetadata.metadata_for_region(region, None)


def ranges(prefixes):
    numbers = sorted(int(prefix) for prefix in prefixes)
    result = []
    for number in numbers:
        if result and result[-1][1] == number - 1:
            result[-1][1] = number
        else:
            result.append([number, number])
    return result


def main():
    target = Path(sys.argv[1])
    plans, all_ranges = [], []
    for code, regions in sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items()):
        by_length = {}
        for region in regions:
            metadata = metadata_of(code, region)
            for kind in KINDS:
                for prefix, length in described(getattr(metadata, kind), 3):
                    if length >= 3:
                        by_length.setdefault(length, set()).add(prefix)
        for length, prefixes in sorted(by_length.items()):
            spans = ranges(prefixes)
            plans.append((code, length, len(all_ranges), len(spans)))
            all_ranges.extend(spans)
    mobile = PhoneMetadata.metadata_for_region("IN", None).mobile
    india = ranges({prefix for prefix, length in described(mobile, 4) if length == 10})
    words = [len(plans)]
    for plan in plans:
        words.extend(plan)
    for span in all_ranges:
        words.extend(span)
    words.append(len(india))
    for span in india:
        words.extend(span)
    data = struct.pack(f"<{len(words)}H", *words)
    (target / "phone_plans.bin").write_bytes(data)
    print(f"phonenumbers {phonenumbers.__version__}: {len(plans)} plans, {len(all_ranges)} ranges,"
          f" {len(india)} Indian mobile ranges, {len(data)} bytes")


if __name__ == "__main__":
    main()
