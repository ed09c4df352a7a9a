"""The seismograph: what the three states did to each other, one lane a dyad, cooperation above and conflict below."""

from datetime import date
from html import escape
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from analysis import labels, packing, relation_score
from charts.look import DYADS, SHORT_NAMES, Look, faded
from charts.sheet import LARGE, NORMAL, SMALL, Sheet, moment
from charts.sparkline import area

SIZES = {1: 4.0, 2: 5.0, 3: 6.5, 4: 9.0, 5: 13.0}  # pixels of a mark by weight
SELECTED = 9  # in place of a weight: the selected event is placed first and never merged
TRIED = 60  # so many events of a lane are tried for a label
HOW_TO_READ = (
    "Larger mark: weightier event.",
    "Ring with a number: so many events.",
    "Area: relation score.",
    "Dotted line: turning point elsewhere.",
)


def figure(
    marks: pd.DataFrame,
    *,
    scores: pd.DataFrame,
    turning_points: pd.DataFrame,
    eras: pd.DataFrame,
    leaders: pd.DataFrame,
    window: tuple[date, date],
    selected: str | None,
    look: Look,
) -> go.Figure:
    """A lane for each dyad that the marks name, over one axis of time from the first to the last day of the window.

    Takes marks with the columns event, dyad, date, precision, title, weight (1 to 5), type, mode, score (-10 to 10);
    scores with dyad, month (its first day), score (empty for a gap); turning points with event, date, title; eras with
    name, starts, ends (empty for the present); leaders with state, name, title, starts, ends (empty if in office); and
    the identifier of the selected event. Marks carry the identifiers of their events in `customdata`, joined by spaces.
    """
    marks = marks[marks["date"].between(*map(pd.Timestamp, window))].reset_index(drop=True)
    terms = terms_of(leaders, window)
    sheet = Sheet.of(
        [dyad for dyad in DYADS if dyad in set(marks["dyad"])] or list(DYADS),
        window, flags=not turning_points.empty, strips=bool(len(terms)), look=look,
    )
