"""The type of exports: how wide a text is, where its lines break, and the signs of a font that a file must carry."""

import base64
import io
import re
from bisect import bisect_right
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent.parent / "static" / "fonts"
FAMILY = "Source Sans"  # the name that charts ask for
LEADING = 1.3  # height of a line, as a part of the type size
# Chinese breaks between any two signs, but a name stays whole and none of these begins a line.
NEVER_FIRST = "，。、；：？！）》」』”’…,.;:?!)"
HAN = r"[\u2e80-\u9fff\uf900-\uffef]"
PIECES = re.compile(rf"(?<!{HAN}){HAN}{{2,4}}(?!{HAN})|{HAN}|\s+|[^\s\u2e80-\u9fff\uf900-\uffef]+")


class Font(NamedTuple):
    """A font as it is shipped: its bytes, unpacked, and the advance of each sign as a part of the type size."""

    content: bytes
    advances: dict[int, float]


@cache
def font(name: str) -> Font:
    """One of the fonts in static/fonts."""
    from fontTools.ttLib import TTFont  # ten megabytes, and no page needs them before an export

    shipped = TTFont(FOLDER / f"{name}.woff2")
    shipped.flavor = None
    unpacked = io.BytesIO()
    shipped.save(unpacked)
    size, metrics = shipped["head"].unitsPerEm, shipped["hmtx"]
    return Font(unpacked.getvalue(), {code: metrics[glyph][0] / size for code, glyph in shipped.getBestCmap().items()})


def fonts(bold: bool) -> tuple[Font, Font]:
    """The fonts that a sign is looked up in, one after the other."""
    return font("TriangleSans-Bold" if bold else "TriangleSans-Regular"), font("TriangleHan-Regular")


def width(text: str, size: float, bold: bool = False) -> float:
    """How wide a line of text is in type of this size; a sign that no font has counts as a full square."""
    latin, han = fonts(bold)
    return size * sum(latin.advances.get(ord(sign), han.advances.get(ord(sign), 1.0)) for sign in text)


def lacking(text: str) -> str:
    """The signs of a text that no shipped font has, each once."""
    latin, han = fonts(bold=False)
    known = latin.advances.keys() | han.advances.keys()
    return "".join(dict.fromkeys(sign for sign in text if ord(sign) not in known and not sign.isspace()))


def wrapped(text: str, size: float, room: float, bold: bool = False) -> list[str]:
    """The text in lines no wider than the room. A word that is wider itself, such as an address, is broken."""
    lines, line = [], ""
    for piece in PIECES.findall(" ".join(text.split())):
        if not line and piece.isspace():
            continue
        if width(line + piece, size, bold) <= room:
            line += piece
            continue
        if piece in NEVER_FIRST and len(line) > 1:
            line, piece = line[:-1], line[-1] + piece
        if line.strip():
            lines.append(line.strip())
        line = "" if piece.isspace() else piece
        while width(line, size, bold) > room and len(line) > 1:
            cut = fitting(line, size, room, bold)
            lines.append(line[:cut])
            line = line[cut:]
    return [*lines, line.strip()] if line.strip() else lines


def fitting(word: str, size: float, room: float, bold: bool) -> int:
    """How many signs of a word, at least one, fit into the room."""
    return bisect_right(list(accumulate(width(sign, size, bold) for sign in word)), room) or 1


@lru_cache(maxsize=64)
def faces(signs: frozenset[str]) -> str:
    """Style rules that carry those signs of the fonts, so that a file needs none on the reader's machine."""
    latin, han = fonts(bold=False)
    rules = [face("TriangleSans-Regular", 400), face("TriangleSans-Bold", 700)]
    if chinese := {ord(sign) for sign in signs} & han.advances.keys() - latin.advances.keys():
        spans = ",".join(f"U+{code:X}" for code in sorted(chinese))
        rules.append(rule(cut("TriangleHan-Regular", chinese), 400, f"unicode-range:{spans};"))
    return "".join(rules)


@cache
def face(name: str, weight: int) -> str:
    """A style rule with a whole font as it is shipped: cutting one of Latin and Cyrillic would save 30 KB and take
    half a second."""
    return rule((FOLDER / f"{name}.woff2").read_bytes(), weight)


def cut(name: str, codes: set[int]) -> bytes:
    """The signs of a font that are needed, as WOFF2."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    options = subset.Options(flavor="woff2", layout_features=["kern", "mark", "mkmk", "ccmp"], notdef_outline=True)
    part = TTFont(io.BytesIO(font(name).content))
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(part)
    part.flavor = "woff2"
    packed = io.BytesIO()
    part.save(packed)
    return packed.getvalue()


def rule(content: bytes, weight: int, spans: str = "") -> str:
    """A style rule that carries a font."""
    coded = base64.b64encode(content).decode("ascii")
    return (
        f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};{spans}"
        f"src:url(data:font/woff2;base64,{coded}) format('woff2')}}"
    )
