"""The codes of topics in words, as charts and tables write them."""

# Names that the codes do not spell out.
NAMES = {
    "cyber_influence": "Cyber and influence",
    "european_security": "European security",
    "hong_kong": "Hong Kong",
    "maritime_asia": "Maritime Asia",
    "middle_east": "Middle East",
    "non_interference": "Non-interference",
    "nonproliferation": "Non-proliferation",
    "south_central_asia": "South and Central Asia",
    "space_science": "Space and science",
    "third_party_disclaimer": "“Not against third parties”",
    "xinjiang_tibet": "Xinjiang and Tibet",
}
# Topics that are names and keep their capital within a sentence.
PROPER = {
    "taiwan", "korea", "japan", "indochina", "iran", "ukraine", "hong_kong", "maritime_asia", "middle_east",
    "south_central_asia", "xinjiang_tibet", "european_security",
}  # fmt: skip


def in_words(topic: str) -> str:
    """A topic's code in words: 'Hong Kong', 'World order'."""
    return NAMES.get(topic, topic.replace("_", " ").capitalize())


def within_sentence(topic: str) -> str:
    """The same within a sentence: names keep their capital, other words begin small."""
    words = in_words(topic)
    return words if topic in PROPER else words[0].lower() + words[1:]
