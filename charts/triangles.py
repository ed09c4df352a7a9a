"""The triangle through time: one small triangle for each period."""

import pandas as pd
import plotly.graph_objects as go

from analysis import labels
from charts.look import DYADS, Look, signed
from charts.triangle_drawing import HOW_TO_READ, Size, drawn, gathered

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def figure(eras: pd.DataFrame, kinds: pd.DataFrame, look: Look) -> go.Figure:
    """Small multiples in order of time, four in a row, or two on a narrow screen.

    Takes columns era, name, starts, ends, dyad, score (mean of acts, -10 to 10), events (count): three rows an era;
    and one row an era of era, name, starts, ends, kind, why. Points carry the era.
    """
    columns = min(2 if look.narrow else 4, max(len(kinds), 1))
    rows = max(-(-len(kinds) // columns), 1)
    size = Size(12, 14, 9, 0.69, 0.29) if look.narrow else Size(13, 17, 12)
    triangles = [
        drawn(eras[eras["era"] == kind["era"]], kind, (place % columns, place // columns), size, look)
        for place, (_, kind) in enumerate(kinds.iterrows())
    ]
    guide = list(HOW_TO_READ) if look.narrow else labels.filled(" ".join(HOW_TO_READ), round(look.width / 5.3))
    below = 24 + 16 * len(guide)
    height = rows * (236 if look.narrow else 290)
    return gathered(triangles, (columns, rows), size, look, height + below, "<br>".join(guide), below)


def takeaway(eras: pd.DataFrame, kinds: pd.DataFrame) -> str:
    """How often each type occurs, and the warmest and the coldest side, in one sentence."""
    counted = kinds.groupby("kind", sort=False)["name"].agg(list)
    types = [f"{kind} in {in_words(len(names))} ({', '.join(names)})" for kind, names in counted.items()]
    scored = eras.dropna(subset="score")
    if scored.empty:
        return "No act between the three states is on record in these periods."
    warm, cold = (scored.loc[index] for index in (scored["score"].idxmax(), scored["score"].idxmin()))
    return f"Of {in_words(len(kinds))} periods: {', '.join(types)}; warmest {side(warm)}, coldest {side(cold)}."


def side(row: pd.Series) -> str:
    """A side in words: 'Russia–China in Alliance, +4.8'."""
    return f"{DYADS[row['dyad']]} in {row['name']}, {signed(row['score'])}"


def in_words(number: int) -> str:
    """A small number in words."""
    return NUMBERS[number] if number < len(NUMBERS) else str(number)
