"""A text as the search reads it: words with their places in the text, stemmed, in English, Russian and Chinese."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer

HAN = "\u3400-\u9fff"
UNITS = re.compile(rf"[{HAN}]|[^\W_{HAN}]+|\n")
CYRILLIC = re.compile("[\u0400-\u04ff]")
STEMMERS = {"en": snowballstemmer.stemmer("english"), "ru": snowballstemmer.stemmer("russian")}
# Words that stand in nearly every text and that nobody seeks; a lone t or s is left by an apostrophe.
STOP = re.compile(
    "a|an|and|as|at|by|for|from|in|into|is|it|its|of|on|or|over|s|t|that|the|their|to|was|were|what|when|where|which|who|"
    "why|with|в|во|и|из|к|ко|на|над|не|о|об|от|по|под|при|с|со|у|что|это|а|но|за|для|как"
)
# The traditional characters that are frequent in the titles of this record, and their simplified forms.
TRADITIONAL = (
    "蘇聯國華習見會議與條約對關係戰爭選總統軍臺灣灘鮮韓爾羅產黨話體導彈衛東報電視線貿協開發島獨際訪問馬雲員長來時書聲經濟駐館"
    "領銷歷億飛機應該邊寶鄧劉陳張趙楊錢吳葉還說認為維護亞歐烏無從廣萬區談簽訂罰擊設稅務業進車門間題實質"
)
SIMPLIFIED = (
    "苏联国华习见会议与条约对关系战争选总统军台湾滩鲜韩尔罗产党话体导弹卫东报电视线贸协开发岛独际访问马云员长来时书声经济驻馆"
    "领销历亿飞机应该边宝邓刘陈张赵杨钱吴叶还说认为维护亚欧乌无从广万区谈签订罚击设税务业进车门间题实质"
)


class Unit(NamedTuple):
    """A word or a Chinese character, with where it stands in the text; a line break is a unit of its own."""

    stem: str
    start: int
    end: int
    folded: str


class Term(NamedTuple):
    """What is looked up in the index, with where it stands in the text."""

    term: str
    start: int
    end: int


class Folding(dict):
    """Per character: lower case, no accent on a Latin letter, ё as е, simplified Chinese. The length stays."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKC", chr(code)).lower()[:1] or chr(code)
        base = unicodedata.normalize("NFKD", plain)[:1]
        self[code] = base if base.isascii() else "е" if plain == "ё" else plain
        return self[code]


FOLDING = Folding(zip(map(ord, TRADITIONAL), SIMPLIFIED, strict=True))


def folded(text: str) -> str:
    """The text without case, accents and traditional characters; every character stays in its place."""
    return text.translate(FOLDING)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The Snowball stem of a folded word, Russian if it has a Cyrillic letter, otherwise English.

    A Russian stem is stemmed until it stays, since the stemmer takes the end of Хрущев for a case, not that of Хрущева.
    """
    if not CYRILLIC.search(word):
        return STEMMERS["en"].stemWord(word)
    shorter = STEMMERS["ru"].stemWord(word)
    return word if shorter == word else stem(shorter)


def units(text: str) -> list[Unit]:
    """Words and Chinese characters in their order."""
    found = ((match.group(), *match.span()) for match in UNITS.finditer(folded(text)))
    return [Unit(stem(word), start, end, word) for word, start, end in found]


def is_han(unit: Unit) -> bool:
    return "\u3400" <= unit.stem <= "\u9fff"


def terms(found: list[Unit], *, lone: bool = True) -> Iterator[Term]:
    """The terms of some units: stems, and of Chinese every two neighbouring characters.

    With `lone`, as the index needs it, each Chinese character is a term too; without, as a query needs it, only one
    that has no neighbour. Stop words are left out.
    """
    for position, unit in enumerate(found):
        if not is_han(unit):
            if not STOP.fullmatch(unit.folded) and unit.stem != "\n":
                yield Term(unit.stem, unit.start, unit.end)
            continue
        before, after = found[max(position - 1, 0) : position], found[position + 1 : position + 2]
        follows = bool(after) and is_han(after[0]) and after[0].start == unit.end
        if follows:
            yield Term(unit.stem + after[0].stem, unit.start, after[0].end)
        if lone or not (follows or (before and is_han(before[0]) and before[0].end == unit.start)):
            yield Term(unit.stem, unit.start, unit.end)
