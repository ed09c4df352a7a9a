"""The seismograph: what the three states did to each other, one lane a dyad, cooperation above and conflict below."""

from dataclasses import replace
from datetime import date

import pandas as pd
import plotly.graph_objects as go

from analysis import relation_score
from analysis.dates import spoken
from charts import timeline_context as context
from charts import timeline_crowds as crowds
from charts import timeline_own
from charts.look import DYADS, Look, signed
from charts.sparkline import area
from charts.timeline_frame import Frame
from charts.timeline_marks import COLUMNS, Events
from charts.timeline_sheet import Span

HOW_TO_READ = (
    "Larger mark: weightier event.",
    "Ring with a number: so many events.",
    "Area: relation score, its last value in figures.",
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
    own: pd.DataFrame | None = None,
) -> go.Figure:
    """A lane for each dyad that the marks name, over one axis of time from the first to the last day of the window.

    Takes marks with the columns event, dyad, date, precision, title, weight (1 to 5), type, mode, score (-10 to 10),
    and those of timeline_crowds if they were counted; scores with dyad, month (its first day), score (empty for a gap);
    turning points with event, date, title; eras with name, starts, ends (empty for the present); leaders with state,
    name, title, starts, ends (empty if in office); and the identifier of the selected event. Marks carry the
    identifiers of their events in `customdata`, joined by spaces, a counted one those of its first.
    A reader's `own` events (date, precision, title, pair, score) stand in a lane apart and are counted nowhere.
    """
    if own is not None and look.height:
        look = replace(look, height=look.height - timeline_own.HEIGHT)
    span = Span.of(window, look)
    columns = [*COLUMNS, *(name for name in crowds.COLUMNS if name in marks)]
    marks = marks.loc[marks["date"].between(span.first, span.last), columns].sort_values("date", kind="stable")
    points = turning_points[turning_points["date"].between(span.first, span.last)]
    scores = scores[scores["month"].between(span.first - pd.DateOffset(months=1), span.last)]
    flags, names = context.flags(points, span), context.names_of_periods(eras, span)
    present = set(marks["dyad"])
    frame = Frame(
        span,
        [dyad for dyad in DYADS if dyad in present or not present],
        look,
        flags=round(flags["top"].to_numpy(float).max(initial=6)) + 8 if len(points) else 0,
        era_rows=names["row"].to_numpy(int).max(initial=-1) + 1,
        strips=not leaders.empty,
        own=0 if own is None else timeline_own.HEIGHT,
    )
    shades, words = context.periods(names, frame)
    poles, titles = context.milestones(points, flags, selected, frame)
    bars, states = context.reigns(leaders, frame)
    now = scores.drop_duplicates("dyad", keep="last")
    if own is not None:
        added, boxes, names = timeline_own.lane(own, frame)
        bars, shades, words = bars + added, shades + boxes, words + names
    words += titles + states + frame.headings(dict(zip(now["dyad"], now["score"], strict=True)))
    events, lanes = Events(marks, selected, frame), []
    for number, dyad in enumerate(frame.lanes, 2):
        lanes += [area(scores[scores["dyad"] == dyad], look, f"y{number}"), *events.lane(dyad, f"y{number}")]
    layout = frame.layout(HOW_TO_READ) | {"shapes": shades, "hoverdistance": 12, "barmode": "overlay"}
    layout["annotations"] += events.upon
    return frame.finished(go.Figure(data=[*poles, *bars, frame.written(words), *lanes], layout=layout))


def takeaway(extent: pd.Series, scores: pd.DataFrame) -> str:
    """How many events there are, and which dyad was warmest and coldest at the end of their time, in one sentence.

    Takes events (count), first_date, last_date, dyads of the marks, and the scores of `figure`.
    """
    count, last = int(extent["events"]), extent["last_date"]
    if not count:
        return "No event of the record matches."
    years = "–".join(dict.fromkeys([str(extent["first_date"].year), str(last.year)]))
    events = f"{count:,} event{'s' * (count > 1)}, {years}"
    scores = scores[scores["dyad"].isin(extent["dyads"]) & (scores["month"] <= last)]
    now = relation_score.latest(scores).dropna(subset="score").sort_values("score")
    month = f"in {spoken(last, 'month')} the relation score"
    if now.empty:
        return f"{events}."
    coldest, warmest = (f"{DYADS[row.dyad]} ({signed(row.score)})" for row in now.iloc[[0, -1]].itertuples())
    if len(now) == 1:
        return f"{events}; {month} of {DYADS[now['dyad'].iloc[0]]} was {signed(now['score'].iloc[0])}."
    return f"{events}; {month} was highest for {warmest} and lowest for {coldest}."
