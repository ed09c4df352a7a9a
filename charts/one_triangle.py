"""One large triangle, of a period or of a year: how the three states stood to each other."""

import pandas as pd
import plotly.graph_objects as go

from analysis import labels, triangle
from charts.look import Look
from charts.triangle_drawing import HOW_TO_READ, Size, drawn, gathered, years


def figure(era_rows: pd.DataFrame, kind_row: pd.Series, look: Look) -> go.Figure:
    """A large triangle for one period.

    Takes its three rows of columns era, name, starts, ends, dyad, score (mean of acts, -10 to 10), events (count),
    and its row of era, name, starts, ends, kind, why. Rows may have a span: other years that a score rests on, or
    empty text.
    """
    size = Size(14, 22, 14, 0.72, 0.23, counts=True) if look.narrow else Size(17, 30, 20, 0.74, 0.22, counts=True)
    # As wide as the triangle itself, which is as wide as it is high.
    guide = labels.filled(" ".join(HOW_TO_READ), min(look.width, 380) // 7 if look.narrow else 66)
    below = 24 + round(1.35 * size.text) * len(guide)
    height = (380 if look.narrow else 520) + below
    triangles = [drawn(era_rows, kind_row, (0, 0), size, look)]
    alone = gathered(triangles, (1, 1), size, look, height, "<br>".join(guide), below)
    return alone.update_xaxes(scaleanchor="y", constrain="domain")


def takeaway(kind_row: pd.Series) -> str:
    """The type of a period's triangle and the reason, in one sentence."""
    return f"{kind_row['name']} ({years(kind_row['starts'], kind_row['ends'])}), {kind_row['kind']}: {kind_row['why']}"


def year_takeaway(rows: pd.DataFrame, kind_row: pd.Series) -> str:
    """The type of a year's triangle and the reason; of an uncertain one also what its signs alone would say."""
    sentence = f"{kind_row['name']}, {kind_row['kind']}: {kind_row['why']}"
    if kind_row["kind"] != triangle.UNCERTAIN or not rows["events"].all():
        return sentence
    enough = rows.assign(events=rows["events"].clip(lower=triangle.LEAST_EVENTS))
    by_signs = triangle.kinds(enough)["kind"].iloc[0]
    return sentence if by_signs == triangle.UNCERTAIN else f"{sentence} By its signs alone: {by_signs}."
