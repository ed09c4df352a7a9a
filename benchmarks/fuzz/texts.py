"""Texts and bytes that have broken other programs, and the ways in which a sound file gets broken."""

import random
from urllib.parse import quote

MARKUP = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "![a](https://example.org/x.png)",
    "**bold** :red[red] :material/delete: $x^2$ `code`",
    "</svg><svg onload=alert(1)>",
    "{{7*7}} ${7*7} %(x)s {0}",
]
FORMULAS = ["=1+1", "+1", "-1", "@SUM(1)", '=HYPERLINK("https://example.org","x")', "\t=1+1", "\r=cmd|' /C calc'!A0"]
SIGNS = [
    "\u202etxt.exe\u202c",
    "مرحبا بالعالم",
    "שלום",
    "a\u0300" * 40,
    "👩‍👩‍👧‍👦",
    "\u0000",
    "\ufeff",
    "\ud800",
    "\u2028",
    "北京" * 30,
    "ı İ ß ﬁ Ⅷ ٣ ¹",
]
CODE = ["'; DROP TABLE events; --", "' OR 1=1 --", "$words", "../../etc/passwd", "%00", "%s%n", "\\", '"', "'", "NULL"]
NUMBERS = ["-1", "0", "9" * 40, "1e400", "nan", "inf", "0x10", "1,5", "2020-02-30", "1949", "99999", "٢٠٢٠", "--1"]
NASTY = [*MARKUP, *FORMULAS, *SIGNS, *CODE, *NUMBERS, "", " ", "x" * 10_000]


def text(chance: random.Random) -> str:
    """A text that nobody would write in good faith."""
    kind = chance.random()
    if kind < 0.6:
        return chance.choice(NASTY)
    if kind < 0.8:
        return "".join(chance.choices(NASTY[:-1], k=chance.randint(2, 5)))
    return "".join(chr(chance.choice((chance.randrange(0x80), chance.randrange(0x3000)))) for _ in range(30))


def query(chance: random.Random, names: list[str], known: list[str]) -> str:
    """A query string, not always a sound one; its values come from `known` or from nowhere."""
    parts = []
    for _ in range(chance.randint(1, 8)):
        value = chance.choice(known) if chance.random() < 0.4 else text(chance)
        name = chance.choice(names) if chance.random() < 0.95 else text(chance)[:50]
        written = quote(value.encode("utf-8", "surrogatepass")) if chance.random() < 0.8 else value
        parts.append(f"{name}={written}")
    return mangled("&".join(parts), chance) if chance.random() < 0.1 else "&".join(parts)


def mangled(sound: str, chance: random.Random) -> str:
    """A text with a few signs taken away, doubled or put in."""
    signs = list(sound)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(signs) + 1)
        signs[place : place + chance.randint(0, 3)] = chance.choice(("", "\x00", *"&=%é\"'[("))
    return "".join(signs)


def broken(sound: bytes, chance: random.Random) -> bytes:
    """Bytes of a sound file with a few of them changed, moved, lost or doubled."""
    content = bytearray(sound)
    for _ in range(chance.randint(1, 5)):
        start = chance.randrange(len(content) + 1)
        end = min(len(content), start + chance.choice((1, 1, 4, 60, 2000)))
        match chance.randrange(5):
            case 0:
                content[start:end] = chance.randbytes(end - start)
            case 1:
                del content[start:end]
            case 2:
                content[start:start] = content[start:end]
            case 3:
                content[start:start] = text(chance).encode("utf-8", "surrogatepass")
            case 4 if chance.random() < 0.2:
                del content[start:]
    return bytes(content)
