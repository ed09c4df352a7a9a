"""How the three capitals spoke of each other: every statement by its stance, one lane for each direction."""

from html import escape
from textwrap import wrap
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from analysis import labels
from analysis.dates import spoken
from charts.dots import DOTS
from charts.look import SHORT_NAMES, Look, counted, faded

DIRECTIONS = (("RUS", "CHN"), ("CHN", "RUS"), ("CHN", "USA"), ("USA", "CHN"), ("RUS", "USA"), ("USA", "RUS"))
MEANINGS = {
    2: "pledges mutual support",
    1: "praise or new agreed work only",
    0: "neither, or both",
    -1: "complaint or demand only",
    -2: "threat, blame or talk of an enemy",
}
LANE = 6.4  # steps of stance from one lane to the next: five for the stances, the rest for the name
EMPTY = (pd.Timestamp("1949-10-01"), pd.Timestamp("2027-01-01"))  # what the axis shows without statements
MOST_LETTERS = 300  # letters of a gist from which its two lines are taken
ROWS = (0, 0.31, -0.31)  # in which marks of the same stance and time are stacked, in steps of stance


def figure(stances: pd.DataFrame, look: Look, spread: pd.DataFrame | None = None) -> go.Figure:
    """Each statement at its date and stance; those close in time are stacked, overlapping only beyond three.

    Takes columns statement, date, from_state, to_state, stance (-2 to 2), speakers, gist: one row a statement and
    direction. Points carry the statement. Behind them the spread, if given (analysis.stance_spread.over_time): a line
    at the mean of some years, and around it a box of one standard deviation to each side.
    """
    present = set(pairs(stances))
    lanes = [pair for pair in DIRECTIONS if pair in present]
    unit, mark = (17, 6) if look.narrow else (14, 6) if look.height else (20, 7)
    said = stacked(stances, mark / (look.width - (30 if look.narrow else 80)))
    said["y"] = said["stance"] + said["shift"] - [LANE * lanes.index(pair) for pair in pairs(said)]
    bottom = -LANE * (max(len(lanes), 1) - 1) - 2.6
    first, last = (said["date"].min(), said["date"].max()) if len(said) else EMPTY
    margin = (last - first) * 0.02 + pd.Timedelta(days=20)
    figure = go.Figure(
        data=[marks(of_sign, look, mark) for _, of_sign in said.groupby(np.sign(said["stance"]))],
        layout={
            "shapes": [
                *(shape for place in range(len(lanes)) for shape in lane_shapes(-LANE * place, look)),
                *spread_shapes(spread, lanes, look),
            ],
            "annotations": [title(pair, -LANE * place, said, look) for place, pair in enumerate(lanes)] + [guide(look)],
            "xaxis": {
                "type": "date", "range": [first - margin, last + margin], "fixedrange": True, "showgrid": False,
                "tickfont": {"color": look.muted}, "ticks": "outside", "tickcolor": look.line, "zeroline": False,
            },
            "yaxis": {
                "range": [bottom, 4.1], "fixedrange": True, "showgrid": False, "zeroline": False,
                "tickfont": {"color": look.muted, "size": 12},
                "tickvals": [step - LANE * place for place in range(len(lanes)) for step in (2, 0, -2)],
                "ticktext": ["+2", "0", "−2"] * len(lanes),
            },
        },
    )  # fmt: skip
    below = 48 + 16 * guide(look)["text"].count("<br>") + (12 if look.narrow else 16)
    look.apply(figure, round((4.1 - bottom) * unit) + below)
    return figure.update_layout(margin={"l": 32, "b": below})


def marks(said: pd.DataFrame, look: Look, size: int) -> dict[str, Any]:
    """Marks of statements of one sign, and so of one colour: a colour for each mark is slower to send and to draw."""
    return {
        "type": "scatter", "mode": "markers", "meta": DOTS, "name": "statements",
        "x": said["date"].dt.strftime("%Y-%m-%d"), "y": said["y"],
        "customdata": said["statement"], "hoverinfo": "text",
        "hovertext": [hovertext(row) for row in said.itertuples()],
        "marker": {
            "size": size, "color": colour(said["stance"].iloc[0], look), "line": {"color": look.band, "width": 0.7},
            "opacity": 1,
        },
    }  # fmt: skip


def takeaway(stances: pd.DataFrame) -> str:
    """How many statements are warm or cold, and which direction is the warmest and the coldest, in one sentence."""
    if stances.empty:
        return "No statement with a coded stance."
    means = stances.groupby(["from_state", "to_state"], observed=True)["stance"].mean()
    warm, cold = means.idxmax(), means.idxmin()
    said = (
        f"{counted(stances['statement'].nunique(), 'statement')} with {counted(len(stances), 'stance')}: "
        f"{(stances['stance'] > 0).sum()} warm, {(stances['stance'] == 0).sum()} neither, "
        f"{(stances['stance'] < 0).sum()} cold"
    )
    if len(means) == 1:
        return f"{said}; {on(warm)}, mean {signed(means.max())}."
    return f"{said}; warmest {on(warm)} (mean {signed(means[warm])}), coldest {on(cold)} ({signed(means[cold])})."


def stacked(stances: pd.DataFrame, share: float) -> pd.DataFrame:
    """The statements in order of time, with shift: the row, in steps of stance, in which each one's mark stands.

    A mark takes the first free row of its direction and stance; share is its width as a part of the whole time.
    """
    said = stances.sort_values(["date", "statement"]).reset_index(drop=True)
    width = (said["date"].max() - said["date"].min()) * share
    free: dict[tuple[str, str, int], list[pd.Timestamp]] = {}
    shifts = []
    for row in said.itertuples():
        ends = free.setdefault((row.from_state, row.to_state, row.stance), [pd.Timestamp.min] * len(ROWS))
        place = next((place for place, end in enumerate(ends) if end <= row.date), ends.index(min(ends)))
        ends[place] = row.date + width
        shifts.append(ROWS[place])
    return said.assign(shift=pd.Series(shifts, dtype=float))


def lane_shapes(middle: float, look: Look) -> list[dict[str, Any]]:
    """The ground of a lane and its line of no stance."""
    across = {"xref": "paper", "x0": 0, "x1": 1, "layer": "below"}
    dotted = {"color": look.muted, "width": 1, "dash": "1px,4px"}
    return [
        across | {"type": "rect", "y0": middle - 2.5, "y1": middle + 2.5, "fillcolor": look.band, "line": {"width": 0}},
        across | {"type": "line", "y0": middle, "y1": middle, "line": dotted},
    ]


def spread_shapes(spread: pd.DataFrame | None, lanes: list[tuple[str, str]], look: Look) -> list[dict[str, Any]]:
    """The mean of some years as a line, and its spread as a box where there are statements enough.

    All boxes are one shape, and so are all lines of a kind: a shape of its own for each is slow to draw.
    """
    boxes, firm, thin = [], [], []
    for span in () if spread is None else spread.itertuples(index=False):
        middle = -LANE * lanes.index((span.from_state, span.to_state))
        first, last, mean = f"{span.first:%Y-%m-%d}", f"{span.last:%Y-%m-%d}", middle + span.mean
        (thin if pd.isna(span.low) else firm).append(f"M{first},{mean:.3f}H{last}")
        if not pd.isna(span.low):
            low, high = middle + span.low, middle + span.high
            boxes.append(f"M{first},{low:.3f}H{last}V{high:.3f}H{first}Z")
    drawn = (
        (boxes, {"fillcolor": faded(look.ink, 0.1), "line": {"width": 0}}),
        (firm, {"line": {"color": look.ink, "width": 1.6}}),
        (thin, {"line": {"color": look.muted, "width": 1.2, "dash": "3px,3px"}}),
    )
    return [{"type": "path", "path": "".join(paths), "layer": "below"} | kind for paths, kind in drawn if paths]


def title(pair: tuple[str, str], middle: float, said: pd.DataFrame, look: Look) -> dict[str, Any]:
    """The name of a lane above it: who speaks of whom, how often and how on average."""
    lane = said.loc[pairs(said) == pair, "stance"]
    about = f"{counted(len(lane), 'statement')}, mean {signed(lane.mean())}"
    return {
        "xref": "paper", "x": 0, "xanchor": "left", "y": middle + 2.6, "yanchor": "bottom", "showarrow": False,
        "text": f'<b>{on(pair)}</b>  <span style="color: {look.muted}">{about}</span>',
        "font": {"size": 12 if look.narrow else 13},
    }  # fmt: skip


def guide(look: Look) -> dict[str, Any]:
    """What the numbers mean, below the axis."""
    parts = [f"{signed(step, 0)} {meaning}" for step, meaning in MEANINGS.items()]
    lines = parts if look.narrow else labels.filled(" · ".join(parts), round((look.width - 40) / 5.3))
    return {
        "xref": "paper", "yref": "paper", "x": 0, "y": 0, "xanchor": "left", "yanchor": "top", "yshift": -34,
        "text": "<br>".join(lines), "align": "left", "showarrow": False, "font": {"size": 12, "color": look.muted},
    }  # fmt: skip


def hovertext(row: Any) -> str:
    """What the reader sees over a statement."""
    # As much as tells what it is about: a click opens the rest, and whole gists would be a third of the figure.
    lines = wrap(row.gist[:MOST_LETTERS], 56, max_lines=2, placeholder=" …")
    gist = escape("\n".join(lines), quote=False).replace("\n", "<br>")
    return (
        f"<b>{escape(row.speakers, quote=False)}</b>, {spoken(row.date)}<br>{on((row.from_state, row.to_state))}: "
        f"{signed(row.stance, 0)}, {MEANINGS[row.stance]}<br>{gist}"
    )


def pairs(said: pd.DataFrame) -> pd.Series:
    """The direction of each row: speaker's state, state spoken of."""
    return pd.Series(list(zip(said["from_state"], said["to_state"], strict=True)), index=said.index, dtype=object)


def on(pair: tuple[str, str]) -> str:
    """A direction in words: 'Russia on China'."""
    return f"{SHORT_NAMES[pair[0]]} on {SHORT_NAMES[pair[1]]}"


def colour(stance: int, look: Look) -> str:
    """The colour of a stance: its sign decides; none is muted."""
    return look.score(stance) if stance else look.muted


def signed(stance: float, decimals: int = 1) -> str:
    """A stance with its sign: '+2', '−0.4', '0'."""
    return f"{stance:+.{decimals}f}".replace("-", "−") if round(stance, decimals) else "0"
