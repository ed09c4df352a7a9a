"""Who speaks about whom: the three states, and an arrow from each to each."""

from math import hypot, sqrt
from textwrap import wrap
from typing import Any, NamedTuple

import pandas as pd
import plotly.graph_objects as go

from charts.look import SHAPES, SHORT_NAMES, Look, faded, shades, signed

FULL_STANCE = 1.0  # the colour is full from here on: means of many statements seldom lie beyond it
FULL_STATEMENTS = 100  # the arrow is widest from here on
HOW_TO_READ = (
    "An arrow leads from the state that speaks to the state it speaks of.",
    "Number: mean stance of its statements, −2 to +2.",
    "Solid blue: warm on balance. Dashed vermilion: cold.",
    "Stronger colour: further from zero. Wider: more statements.",
)


class Paper(NamedTuple):
    """Pixels: the drawing, its margin below for the guide, marks, half the gap between two arrows, widest arrow, type.

    The axes count pixels too, so that arrows keep their shape.
    """

    width: int
    height: int
    below: int
    mark: int
    gap: int
    arrow: int
    text: int

    @property
    def corners(self) -> dict[str, tuple[float, float]]:
        """Where the states stand: the United States on top, Russia below left, China below right."""
        middle, half = self.width / 2, min(0.38 * self.width, 290)
        return {
            "USA": (middle, self.height - 50),
            "RUS": (middle - half, 62),
            "CHN": (middle + half, 62),
        }


def figure(voices: pd.DataFrame, look: Look) -> go.Figure:
    """An arrow from each state that speaks to each that it speaks of, as wide as its statements are many.

    Takes columns from_state, to_state, statements (count), stance (mean, -2 to 2), warm, neither, cold (counts).
    Points carry the direction, such as CHN-USA.
    """
    paper = (
        Paper(look.width - 16, 340, 150, 22, 11, 10, 12)
        if look.narrow
        else Paper(look.width - 16, 500, 54, 32, 17, 18, 14)
    )
    corners, shade = paper.corners, shades(look)
    said = list(voices.itertuples(index=False))
    spots = [along(voice, paper, 0.3) for voice in said]
    axis = {"visible": False, "fixedrange": True, "constrain": "domain"}
    figure = go.Figure(
        data=[
            {
                "type": "scatter", "mode": "markers", "name": "states", "hoverinfo": "skip",
                "x": [x for x, _ in corners.values()], "y": [y for _, y in corners.values()],
                "marker": {
                    "size": paper.mark, "opacity": 1, "symbol": [SHAPES[state] for state in corners],
                    "color": [shade[state] for state in corners], "line": {"color": look.ink, "width": 1.5},
                },
            },
            {
                "type": "scatter", "mode": "markers", "name": "directions", "hoverinfo": "text",
                "x": [x for x, _ in spots], "y": [y for _, y in spots],
                "customdata": [f"{voice.from_state}-{voice.to_state}" for voice in said],
                "hovertext": [hovertext(voice) for voice in said],
                "marker": {"size": 40, "opacity": 0, "color": look.muted},
            },
        ],
        layout={
            "shapes": [arrow(voice, paper, look) for voice in said],
            "annotations": [
                *(number(voice, spot, paper, look) for voice, spot in zip(said, spots, strict=True)),
                *(name(state, corners[state], paper, look) for state in corners),
                guide(paper, look),
            ],
            "xaxis": axis | {"range": [0, paper.width]},
            "yaxis": axis | {"range": [0, paper.height], "scaleanchor": "x"},
        },
    )  # fmt: skip
    return look.apply(figure, paper.height + paper.below).update_layout(margin={"t": 0, "b": paper.below})


def takeaway(voices: pd.DataFrame) -> str:
    """The warmest and the coldest voice, and the one heard most, in one sentence."""
    if voices.empty:
        return "No statement of one of the three states about another is in this choice."
    warm, cold, most = (
        voices.loc[index]
        for index in (voices["stance"].idxmax(), voices["stance"].idxmin(), voices["statements"].idxmax())
    )
    if len(voices) == 1:
        return f"Only {on(warm)} is heard: {counted(warm['statements'])}, mean stance {signed(warm['stance'])}."
    extremes = (
        f"Warmest is {on(warm)}, mean stance {signed(warm['stance'])} in {counted(warm['statements'])}; "
        f"coldest is {on(cold)}, {signed(cold['stance'])} in {cold['statements']}"
    )
    if on(most) == on(cold):
        return f"{extremes}, which is also heard most."
    return f"{extremes}; heard most is {on(most)}, in {most['statements']}."


def along(voice: Any, paper: Paper, part: float) -> tuple[float, float]:
    """A point on the way from the speaker (0) to the state spoken of (1), on this direction's side of the way."""
    (x, y), (to_x, to_y) = paper.corners[voice.from_state], paper.corners[voice.to_state]
    length = hypot(to_x - x, to_y - y)
    left = (-(to_y - y) / length, (to_x - x) / length)
    return x + part * (to_x - x) - paper.gap * left[0], y + part * (to_y - y) - paper.gap * left[1]


def arrow(voice: Any, paper: Paper, look: Look) -> dict[str, Any]:
    """An arrow as a filled shape: sign by colour and dash, distance from zero by opacity, statements by width."""
    (x, y), (to_x, to_y) = along(voice, paper, 0), along(voice, paper, 1)
    length = hypot(to_x - x, to_y - y)
    ahead = ((to_x - x) / length, (to_y - y) / length)
    half = max(1.5, paper.arrow / 2 * sqrt(min(voice.statements, FULL_STATEMENTS) / FULL_STATEMENTS))
    # So far from a corner the arrows on the two sides that meet there keep clear of each other.
    start = 1.8 * (paper.gap + 0.5 * paper.arrow)
    tip = length - start
    neck = tip - 8 - 1.4 * half
    outline = [
        (start, half),
        (neck, half),
        (neck, half + 5),
        (tip, 0),
        (neck, -half - 5),
        (neck, -half),
        (start, -half),
    ]
    points = [
        f"{x + far * ahead[0] - aside * ahead[1]:.1f},{y + far * ahead[1] + aside * ahead[0]:.1f}"
        for far, aside in outline
    ]
    even = signed(voice.stance) == "0.0"
    colour = look.muted if even else look.score(voice.stance)
    strength = 0.3 + 0.6 * min(abs(voice.stance) / FULL_STANCE, 1)
    dash = "4px,3px" if voice.stance < 0 and not even else "solid"
    return {
        "type": "path", "path": f"M {' L '.join(points)} Z", "layer": "below",
        "fillcolor": faded(colour, round(strength, 2)), "line": {"color": colour, "width": 1.4, "dash": dash},
    }  # fmt: skip


def number(voice: Any, spot: tuple[float, float], paper: Paper, look: Look) -> dict[str, Any]:
    """What stands on an arrow, near the speaker: the mean stance and the number of statements."""
    few = f'<span style="font-size: {max(11, paper.text - 2)}px; color: {look.muted}">{voice.statements}</span>'
    return {
        "x": spot[0], "y": spot[1], "text": f"<b>{signed(voice.stance)}</b> · {few}", "showarrow": False,
        "bgcolor": look.paper, "borderpad": 2, "font": {"size": paper.text, "color": look.ink},
    }  # fmt: skip


def name(state: str, at: tuple[float, float], paper: Paper, look: Look) -> dict[str, Any]:
    """The name of a state beside its mark."""
    above = state == "USA"
    return {
        "x": at[0], "y": at[1], "text": SHORT_NAMES[state], "showarrow": False,
        "yanchor": "bottom" if above else "top", "yshift": (0.5 * paper.mark + 6) * (1 if above else -1),
        "font": {"size": paper.text + 1, "color": look.ink},
    }  # fmt: skip


def guide(paper: Paper, look: Look) -> dict[str, Any]:
    """How to read the figure, below it."""
    lines = HOW_TO_READ if not look.narrow else [part for line in HOW_TO_READ for part in wrap(line, 48)]
    pairs = [" ".join(lines[place : place + 2]) for place in range(0, len(lines), 2)]
    text = "<br>".join(lines if look.narrow else pairs)
    return {
        "xref": "paper", "yref": "paper", "x": 0, "y": 0, "xanchor": "left", "yanchor": "top", "yshift": -4,
        "text": text, "align": "left", "showarrow": False, "font": {"size": 12, "color": look.muted},
    }  # fmt: skip


def hovertext(voice: Any) -> str:
    """What the reader sees over an arrow."""
    return (
        f"<b>{SHORT_NAMES[voice.from_state]} on {SHORT_NAMES[voice.to_state]}</b><br>{counted(voice.statements)}: "
        f"{voice.warm} warm, {voice.neither} neither, {voice.cold} cold<br>mean stance {signed(voice.stance)}"
    )


def on(row: pd.Series) -> str:
    """A direction in words: 'Russia on China'."""
    return f"{SHORT_NAMES[row['from_state']]} on {SHORT_NAMES[row['to_state']]}"


def counted(number: int) -> str:
    """'1 statement', '12 statements'."""
    return f"{number} statement{'' if number == 1 else 's'}"
