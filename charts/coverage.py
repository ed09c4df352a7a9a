"""Where the record is thick or thin: records a year and, beneath, whose sources they rest on.

The strip stands under every chart and is drawn anew with it at every click, so it is a few lines of HTML and SVG: a
figure of its own takes a browser a third as long as a seismograph (benchmarks/RESULTS.md). Its style is in
`ui/chosen.css`, because a style that comes with each strip makes a browser look at the whole page again.
"""

from collections import defaultdict
from itertools import product
from urllib.parse import quote

import pandas as pd

from charts.look import SHORT_NAMES, Look

VOICES = {"usa": SHORT_NAMES["USA"], "chn": SHORT_NAMES["CHN"], "rus": SHORT_NAMES["RUS"], "other": "Others"}
BARS, ROW = 15, 12  # pixels: the highest bar, and a row of the voices
HIGH = BARS + 1 + ROW * len(VOICES)
MUTED = Look().muted, Look(dark=True).muted
FAINT, STRONG = 0.07, 0.8  # opacity of a voice in none and in all of a year's records


def strip(coverage: pd.DataFrame, look: Look) -> str:
    """Bars for records a year; under them a row for each voice, darker the more of that year's records have it.

    Takes columns year, records, usa, chn, rus, other (counts; one record may rest on several voices). Voices are
    told apart by their row, since hue belongs to the score. HTML of nothing but these numbers and fixed names; a year
    under the pointer tells its numbers.
    """
    years = every_year(coverage)
    count = max(len(years), 1)
    tooltips = "".join(
        f'<i{" class=late" if place > count / 2 else ""} data-told="{tooltip(row)}"'
        f' style="left:{place / count:.3%};width:{1 / count:.3%}"></i>'
        for place, row in enumerate(years.itertuples())
    )
    step = 20 if look.narrow else 10
    ticks = "".join(
        f'<span class="year" style="left:{(place + 0.5) / count:.3%}">{year}</span>'
        for place, year in enumerate(years["year"]) if year % step == 0
    )  # fmt: skip
    most = f"Up to {years['records'].max()} records" if len(years) else "No records"
    heights = (BARS, *(ROW for _ in VOICES))
    names = "".join(
        f'<div style="line-height:{high}px">{name}</div>'
        for high, name in zip(heights, (most, *VOICES.values()), strict=True)
    )
    return (
        f'<div class="coverage" role="img" aria-label="{takeaway(coverage)}" style="color:{both(MUTED)}">'
        f'<div class="field" style="height:{HIGH}px"><img alt="" src="{picture(years, look)}">{tooltips}{ticks}</div>'
        f'<div class="names">{names}</div></div>'
    )


def both(colours: tuple[str, str]) -> str:
    """A colour that turns with the reader's at once, and not only when the page has been made anew."""
    return f"light-dark({colours[0]}, {colours[1]})"


def picture(years: pd.DataFrame, look: Look) -> str:
    """Bars and cells as the address of an image, because Streamlit takes SVG out of HTML; a year wide each."""
    shapes = f'<path fill="{look.muted}" d="{bars(years)}"/>' + "".join(
        f'<path fill="{look.ink}" fill-opacity="{opacity}" d="{outline}"/>' for opacity, outline in cells(years).items()
    )
    box = f'viewBox="0 0 {max(len(years), 1)} {HIGH}" preserveAspectRatio="none"'
    drawn = f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{shapes}</svg>'
    return f"data:image/svg+xml,{quote(drawn)}"


def bars(years: pd.DataFrame) -> str:
    """All bars as one outline, a year wide each."""
    highest = max(years["records"].max(), 1) if len(years) else 1
    heights = (years["records"] / highest * BARS).round(2)
    return "".join(f"M{place + 0.075:g} {BARS}v-{high:g}h.85v{high:g}z" for place, high in enumerate(heights) if high)


def cells(years: pd.DataFrame) -> dict[float, str]:
    """The outline of all cells of one opacity, by opacity; a year without records has no cell."""
    drawn: dict[float, str] = defaultdict(str)
    for (place, year), (row, voice) in product(enumerate(years.to_dict("records")), enumerate(VOICES)):
        if year["records"]:
            opacity = round(FAINT + (STRONG - FAINT) * year[voice] / year["records"], 2)
            drawn[opacity] += f"M{place + 0.045:g} {BARS + 1 + ROW * row}h.91v{ROW - 1}h-.91z"
    return drawn


def takeaway(coverage: pd.DataFrame) -> str:
    """How many records there are, where most of them lie and how often each voice is heard, in one sentence."""
    records = coverage["records"].sum()
    if records == 0:
        return "No record in these years."
    most = coverage.loc[coverage["records"].idxmax()]
    heard = ", ".join(f"{name} {coverage[voice].sum() / records:.0%}" for voice, name in VOICES.items())
    return f"{records} records, the most in {most['year']} ({most['records']}); share with a source from: {heard}."


def every_year(coverage: pd.DataFrame) -> pd.DataFrame:
    """The same rows with those years between first and last that have no record."""
    if coverage.empty:
        return coverage
    years = range(coverage["year"].min(), coverage["year"].max() + 1)
    return coverage.set_index("year").reindex(years, fill_value=0).rename_axis("year").reset_index()


def tooltip(row: tuple) -> str:
    """What the reader sees over a year, a line each; row has year, records, and the count of each of VOICES."""
    heard = "&#10;".join(f"{name}: {getattr(row, voice)}" for voice, name in VOICES.items())
    return f"{row.year}: {row.records} record{'' if row.records == 1 else 's'}&#10;with a source from&#10;{heard}"
