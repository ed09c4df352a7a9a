"""Everything that a newsroom needs to print a view and to defend it later, in one ZIP."""

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pandas as pd

from publish import chrome, citation, image, offline, table
from publish.image import Exhibit
from publish.sheet import Words

README = """\
{title}
{rule}
{subtitle}

What is shown   {shown}
Records         {records}
Rows            {rows} in data/rows.csv and data/rows.json
Dataset         {version}
View id         {view}
Open it, and see what was corrected since
                {address}
Licence         {licence}
Credit          {credit}
{edited}
images/         {images}
chart.html      the chart to explore; works without internet
data/           the rows behind the chart, and the query that gave them
alt-short.txt   text for those who cannot see the image, for a web page's alt attribute
alt-long.txt    the same in full
citations.txt   APA, Chicago, MLA, GOST R 7.0.100, GB/T 7714; citation.bib, .ris and .json for reference managers

The last part of the view id is the beginning of the SHA-256 of data/rows.csv: who has the file can check it.
An image may be printed as it is. Whoever changes it should keep source, dataset version and licence.
"""


@dataclass(frozen=True)
class Bundle:
    """A view: its texts as printed, as the app wrote them, its rows and query, its name, and where it can be opened."""

    words: Words
    unedited: Words
    rows: pd.DataFrame
    query: str
    records: int
    version: str
    view: str
    address: str
    cited: dict[str, object]


def edits(bundle: Bundle) -> list[str]:
    """What the reader wrote instead of the app's words."""
    pairs = (
        (name, getattr(bundle.words, name), getattr(bundle.unedited, name)) for name in ("title", "subtitle", "credit")
    )
    return [f"{name}: “{now}” (before: “{before}”)" for name, now, before in pairs if now != before]


def readme(bundle: Bundle, images: str) -> str:
    """What is in the ZIP, and what was edited."""
    changed = edits(bundle)
    edited = (
        "\nEdited by whoever made this file:\n" + "".join(f"  {edit}\n" for edit in changed)
        if changed
        else ("\nNothing was edited: title, subtitle and credit are those of the app.\n")
    )
    words = bundle.words
    return README.format(
        title=words.title,
        rule="=" * len(words.title),
        subtitle=words.subtitle,
        shown=words.shown,
        records=bundle.records,
        rows=len(bundle.rows),
        version=bundle.version,
        view=bundle.view,
        address=bundle.address,
        licence=words.licence,
        credit=words.credit or "–",
        edited=edited,
        images=images,
    )


def alt_long(bundle: Bundle) -> str:
    """The chart in words: what, which choice, on what it rests, and the columns of its table."""
    words = bundle.words
    columns = ", ".join(map(str, bundle.rows.columns))
    return "\n".join(
        [
            f"{words.title}. {words.subtitle}",
            f"Shown: {words.shown}.",
            f"The chart rests on {bundle.records} records. {words.source}",
            f"Its table has {len(bundle.rows)} rows with the columns {columns}; it is in data/rows.csv.",
            words.version,
        ]
    )


def texts(bundle: Bundle, images: str) -> dict[str, bytes]:
    """Every file but the images, by its name."""
    written = {
        "README.txt": readme(bundle, images),
        "alt-short.txt": bundle.words.subtitle,
        "alt-long.txt": alt_long(bundle),
        "data/query.sql": bundle.query,
        "data/rows.json": json.dumps(
            json.loads(bundle.rows.to_json(orient="records", date_format="iso")), ensure_ascii=False, indent=1
        ),
        **citation.files(bundle.cited),
    }
    return {name: text.encode() for name, text in written.items()} | {"data/rows.csv": table.csv(bundle.rows)}


def pictures(exhibits: dict[str, Callable[[], Exhibit]]) -> Iterator[tuple[str, bytes]]:
    """Each exhibit as SVG, PNG and PDF, by the name of its file."""
    for name, lay_out in exhibits.items():
        exhibit = lay_out()
        svg = image.pressed(exhibit, "svg")
        yield f"images/{name}.svg", svg
        for kind in ("png", "pdf"):
            yield f"images/{name}.{kind}", image.pressed(exhibit, kind, exhibit.sheet.size.scale, svg)


def packed(
    bundle: Bundle,
    exhibits: dict[str, Callable[[], Exhibit]],
    tell: Callable[[float, str], None],
) -> bytes:
    """The ZIP. `tell` is called with the part that is done, 0 to 1, and what is being made.

    Without a Chrome it holds no images, and its README says so.
    """
    found = chrome.found() is not None
    images = "SVG, PNG and PDF in every size" if found else f"none: {image.NO_CHROME}"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, content in texts(bundle, images).items():
            folder.writestr(name, content)
        web = next(iter(exhibits.values()))()
        folder.writestr("chart.html", offline.html(web.figure, bundle.words, web.sheet.paper, bundle.address))
        for count, (name, content) in enumerate(pictures(exhibits) if found else (), 1):
            folder.writestr(name, content)
            tell(count / (3 * len(exhibits)), name)
    return buffer.getvalue()
