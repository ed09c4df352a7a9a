"""Names in the network of actors: of the territories, and beside marks where there is room for them."""

from itertools import product
from textwrap import wrap
from typing import Any

import numpy as np
import pandas as pd

from charts.look import SHORT_NAMES, Look, faded

ACROSS, UPWARDS = (-0.03, 1.03), (-0.08, 1.1)  # what the axes show: the square of positions and a margin for names
SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))  # of a mark, for its name: right, above
BORDER = 16  # pixels above and below, kept for the names of the states
ALWAYS_NAMED = 6
TYPE = 12  # pixels of the names


def room(look: Look) -> tuple[int, int, int]:
    """Pixels of the drawing: the width that labels reckon with, its height, and the height of the guide below it."""
    return (look.width - 16, 480, 130) if look.narrow else (look.width - 80, 640, 60)


def territories(look: Look) -> list[dict[str, Any]]:
    """The names of the states at the edges of their territories."""
    (left, right), (low, high) = ACROSS, UPWARDS
    edges = {
        "USA": (0.5, high, "center", "top"),
        "RUS": (left, low, "left", "bottom"),
        "CHN": (right, low, "right", "bottom"),
    }
    return [
        {"x": x, "y": y, "xanchor": xanchor, "yanchor": yanchor, "text": SHORT_NAMES[state].upper(), "showarrow": False,
         "font": {"size": TYPE, "color": look.muted}}
        for state, (x, y, xanchor, yanchor) in edges.items()
    ]  # fmt: skip


def labels(nodes: pd.DataFrame, look: Look) -> list[dict[str, Any]]:
    """Names beside marks, in the order of the nodes, where they meet neither a mark nor another name."""
    width, height, _ = room(look)
    widths = (14, 10) if look.narrow else (24, 15, 11)
    bright = nodes[nodes["bright"]]
    x = (bright["x"] - ACROSS[0]) / (ACROSS[1] - ACROSS[0]) * width
    y = (bright["y"] - UPWARDS[0]) / (UPWARDS[1] - UPWARDS[0]) * height
    half = bright["pixels"] / 2
    marks, names, placed = np.column_stack([x - half, x + half, y - half, y + half]), np.empty((0, 4)), []
    for rank, node in enumerate(bright.head(16 if look.narrow else 36).itertuples()):
        free = []
        for lines, (right, above) in product([wrap(node.name, wide) for wide in widths], SIDES):
            text = 0.54 * TYPE * max(map(len, lines)), 1.3 * TYPE * len(lines)
            away = (node.pixels / 2 + 5) * (0.7 if right and above else 1)
            left = x[node.Index] + right * away + (right - 1) / 2 * text[0]
            low = y[node.Index] + above * away + (above - 1) / 2 * text[1]
            box = np.array([left, left + text[0], low, low + text[1]])
            inside = left >= 0 and box[1] <= width and low >= BORDER and box[3] <= height - BORDER
            if inside and not meeting(box, names):
                free.append((meeting(box, marks), len(free), box, name_beside(node, lines, right, above, away, look)))
                if not free[-1][0]:
                    break
        # A name may hide small marks only where it is one of the first.
        if free and (min(free)[0] == 0 or rank < ALWAYS_NAMED):
            _, _, box, name = min(free)
            names = np.vstack([names, box])
            placed.append(name)
    return placed


def meeting(box: np.ndarray, others: np.ndarray) -> int:
    """How many boxes (left, right, low, high) this one meets."""
    across = (box[0] < others[:, 1]) & (box[1] > others[:, 0])
    return int((across & (box[2] < others[:, 3]) & (box[3] > others[:, 2])).sum())


def name_beside(node: Any, lines: list[str], right: int, above: int, away: float, look: Look) -> dict[str, Any]:
    """A name as an annotation on one side of its mark."""
    return {
        "x": node.x, "y": node.y, "text": "<br>".join(lines), "showarrow": False, "borderpad": 0,
        "align": ("right", "center", "left")[1 + right], "bgcolor": faded(look.paper, 0.78),
        "xanchor": ("right", "center", "left")[1 + right], "xshift": right * away,
        "yanchor": ("top", "middle", "bottom")[1 + above], "yshift": above * away,
        "font": {"size": TYPE, "color": look.ink},
    }  # fmt: skip
