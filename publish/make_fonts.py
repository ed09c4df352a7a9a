"""`python -m publish.make_fonts NotoSansCJK-Regular.ttc` makes the Chinese font of exports anew.

Its signs are the first level of GB 2312 and those of the record.
"""

import argparse
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

from publish.typeface import FOLDER

DATA = Path(__file__).parent.parent / "data"
NAME = "TriangleHan-Regular"
FAMILY = "Noto Sans CJK SC"
HAN = ((0x2E80, 0x9FFF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF))


def signs() -> set[int]:
    """The first level of GB 2312 and every Chinese sign of the record."""
    first = {
        ord(bytes((high, low)).decode("gb2312", "ignore") or " ")
        for high in range(0xB0, 0xD8)
        for low in range(0xA1, 0xFF)
    }
    text = {ord(sign) for path in DATA.rglob("*.toml") for sign in path.read_text("utf-8")}
    return first | {code for code in text if any(start <= code <= end for start, end in HAN)}


def made(collection: Path) -> TTFont:
    """The simplified Chinese font of the collection with those signs alone, under a name of our own."""
    fonts = TTCollection(collection).fonts
    font = next(one for one in fonts if one["name"].getDebugName(1) == FAMILY)
    cutter = subset.Subsetter(
        subset.Options(layout_features=["kern", "ccmp", "locl"], hinting=False, notdef_outline=True)
    )
    cutter.populate(unicodes=signs())
    cutter.subset(font)
    for record in font["name"].names:  # a part of a font may not bear its reserved name
        if record.nameID in (1, 16):
            record.string = "Triangle Han"
        elif record.nameID in (3, 4, 6):
            record.string = NAME if record.nameID == 6 else "Triangle Han Regular"
    font.flavor = "woff2"
    return font


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("collection", type=Path)
    made(parser.parse_args().collection).save(FOLDER / f"{NAME}.woff2")
