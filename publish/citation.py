"""How a view or a record is cited: in the styles of the trade, and as files for reference managers."""

import datetime as dt
import json
import warnings
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citeproc import CitationStylesStyle

OURS, RECORD = "Strategic Triangle", "record"
STYLES = {
    "APA": "apa",
    "Chicago": "chicago-author-date",
    "MLA": "modern-language-association",
    "GOST R 7.0.100": "gost-r-7-0-100-2018",
    "GB/T 7714": "gb-t-7714-2015",
}
FOLDER = Path(__file__).parent / "styles"
TEX = str.maketrans({"&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}", "$": r"\$", "\\": "/"})


def view(title: str, shown: str, version: str, address: str, read_on: dt.date | None = None) -> str:
    """A chart as a source: what, which rows, which version of the dataset, where, when."""
    return f"Strategic Triangle, “{title}” ({shown}). Dataset {version}. {address} (accessed {day(read_on)})."


def day(date: dt.date | None) -> str:
    return (date or dt.date.today()).isoformat()


def item(title: str, shown: str, version: str, address: str, read_on: dt.date | None = None) -> dict[str, object]:
    """A view as CSL-JSON. The version begins with its day: 2026.11.23-e368848a."""
    issued, _, print_of = version.partition("-")
    read_on = read_on or dt.date.today()
    return {
        "id": f"strategic-triangle-{print_of}",
        "type": "dataset",
        "title": f"{title}: {shown}",
        "author": [{"literal": OURS}],
        "container-title": OURS,
        "issued": {"date-parts": [[int(part) for part in issued.split(".")]]},
        "accessed": {"date-parts": [[read_on.year, read_on.month, read_on.day]]},
        "version": version,
        "URL": address,
    }


def record(
    title: str, identifier: str, version: str, address: str, read_on: dt.date | None = None
) -> dict[str, object]:
    """One record as CSL-JSON, told apart by its identifier."""
    own = {"id": f"strategic-triangle-{identifier}", "categories": [RECORD]}
    return item(title, f"record {identifier}", version, address, read_on) | own


@cache
def style(name: str) -> "CitationStylesStyle":
    """One of the styles in publish/styles."""
    from citeproc import CitationStylesStyle  # five megabytes, and no page needs them before somebody cites

    return CitationStylesStyle(str(FOLDER / f"{name}.csl"), validate=False)


def styled(cited: dict[str, object], name: str) -> str:
    """The citation in the style called APA, Chicago, MLA, GOST R 7.0.100 or GB/T 7714, as plain text."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    # An author's own site needs no second name; only GOST names the site apart.
    kept = {key: cited[key] for key in cited if key != "container-title"}
    if name.startswith("GOST"):
        # It has a sign of its own before what adds to a title, and tells texts from images.
        kept = cited | {"title": str(cited["title"]).replace(": ", " : ", 1)}
        kept["type"] = "webpage" if RECORD in cited.get("categories", []) else cited["type"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of fields that the processor does not know, such as version
        bibliography = CitationStylesBibliography(style(STYLES[name]), CiteProcJSON([kept]), formatter.plain)
        bibliography.register(Citation([CitationItem(str(cited["id"]))]))
        (text,) = map(str, bibliography.bibliography())
    # The processor takes a version with letters between its digits for a range of several.
    text = text.replace(f"Versions {cited['version']}", f"Version {cited['version']}")
    return text.removeprefix("[1]").removeprefix("1.").strip()


def bibtex(cited: dict[str, object]) -> str:
    """For BibTeX and BibLaTeX."""
    year, month, date = cited["issued"]["date-parts"][0]
    fields = {
        "author": f"{{{OURS}}}",
        "title": f"{{{str(cited['title']).translate(TEX)}}}",
        "year": year,
        "month": month,
        "day": date,
        "version": cited["version"],
        "url": cited["URL"],
        "urldate": accessed(cited),
    }
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return f"@misc{{{cited['id']},\n{body}\n}}\n"


def ris(cited: dict[str, object]) -> str:
    """For EndNote, Zotero, Mendeley and others."""
    year, month, date = cited["issued"]["date-parts"][0]
    lines = {
        "TY": "DATA",
        "ID": cited["id"],
        "AU": f"{OURS},",
        "TI": cited["title"],
        "PY": year,
        "DA": f"{year}/{month:02}/{date:02}",
        "ET": cited["version"],
        "UR": cited["URL"],
        "Y2": accessed(cited).replace("-", "/"),
        "ER": "",
    }
    return "".join(f"{tag}  - {value}\r\n" for tag, value in lines.items())


def csl_json(cited: dict[str, object]) -> str:
    """For Zotero, pandoc and citeproc."""
    return json.dumps([cited], ensure_ascii=False, indent=1)


def accessed(cited: dict[str, object]) -> str:
    return dt.date(*cited["accessed"]["date-parts"][0]).isoformat()


# The ending of a file for each form, and who writes it.
FILES = {"BibTeX": ("bib", bibtex), "RIS": ("ris", ris), "CSL-JSON": ("json", csl_json)}
FORMS = (*STYLES, *FILES)


def written(cited: dict[str, object], form: str) -> str:
    """The citation in one of FORMS, as text."""
    return styled(cited, form) if form in STYLES else FILES[form][1](cited)


def files(cited: dict[str, object]) -> dict[str, str]:
    """Every form of a citation by the name of its file."""
    texts = "\n\n".join(f"{name}\n{styled(cited, name)}" for name in STYLES)
    return {"citations.txt": texts + "\n"} | {f"citation.{ending}": write(cited) for ending, write in FILES.values()}
