"""Names of people of India which `tagger_lists.py` adds to what packages hold; written for this project."""

GIVEN = """
""".split()

SURNAMES = """
""".split()

HINDI_GIVEN = """
""".split()

HINDI_SURNAMES = """
""".split()
