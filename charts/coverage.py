"""Where the record is thick or thin: records a year and, beneath, whose sources they rest on."""

import pandas as pd
import plotly.graph_objects as go

from charts.look import SHORT_NAMES, Look, faded

VOICES = {"usa": SHORT_NAMES["USA"], "chn": SHORT_NAMES["CHN"], "rus": SHORT_NAMES["RUS"], "other": "Others"}
HEIGHT = 82  # pixels


def figure(coverage: pd.DataFrame, look: Look) -> go.Figure:
    """Bars for records a year; under them a row for each voice, darker the more of that year's records have it.

    Takes columns year, records, usa, chn, rus, other (counts; one record may rest on several voices). Voices are
    told apart by their row, since hue belongs to the score.
    """
    years = every_year(coverage)
    told = [tell(row) for row in years.itertuples()]
    share = years[list(VOICES)].div(years["records"].where(years["records"] > 0), axis=0)
    axis = {"fixedrange": True, "showgrid": False, "zeroline": False}
    small = {"size": 11, "color": look.muted}
    figure = go.Figure(
        data=[
            {
                "type": "bar", "x": years["year"], "y": years["records"], "hovertext": told, "hoverinfo": "text",
                "marker": {"color": look.muted, "line": {"width": 0}}, "name": "records",
            },
            {
                "type": "heatmap", "x": years["year"], "y": list(range(len(VOICES))), "z": share.T.to_numpy(),
                "yaxis": "y2", "zmin": 0, "zmax": 1, "showscale": False, "xgap": 1, "ygap": 1, "name": "voices",
                "colorscale": [[0, faded(look.ink, 0.07)], [1, faded(look.ink, 0.8)]],
                "hovertext": [told] * len(VOICES), "hoverinfo": "text",
            },
        ],
        layout={
            "xaxis": axis | {"tickfont": small, "anchor": "y2", "dtick": 20 if look.narrow else 10, "tick0": 1950},
            "yaxis": axis | {"domain": [0.75, 1], "showticklabels": False},
            "yaxis2": axis | {
                "domain": [0, 0.73], "autorange": "reversed", "side": "right", "tickfont": small,
                "tickvals": list(range(len(VOICES))), "ticktext": list(VOICES.values()), "ticklabelstandoff": 3,
            },
            "bargap": 0.15,
            "annotations": [
                {
                    "xref": "paper", "x": 1, "xanchor": "left", "xshift": 6, "y": 0, "yanchor": "bottom", "yshift": -3,
                    "text": f"Up to {years['records'].max()} records" if len(years) else "No records",
                    "showarrow": False, "font": small,
                }
            ],
        },
    )  # fmt: skip
    look.apply(figure, HEIGHT)
    return figure.update_layout(margin={"t": 1, "b": 20, "r": 100}, hoverlabel_font_size=12)


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


def tell(row: tuple) -> str:
    """What the reader sees over a year."""
    heard = "<br>".join(f"{name}: {getattr(row, voice)}" for voice, name in VOICES.items())
    return f"<b>{row.year}: {row.records} record{'' if row.records == 1 else 's'}</b><br>with a source from<br>{heard}"
