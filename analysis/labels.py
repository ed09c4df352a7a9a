"""Labels beside marks, placed one after another, the most important first, so that none covers anything.

All measures are pixels, x from the left and y upwards. A box is a row of left, bottom, right, top.
"""

from textwrap import wrap
from typing import Any

import numpy as np
import pandas as pd

CHARACTER = 0.5  # mean width of a character of Source Sans, as a part of the type size
LINE = 1.3  # height of a line, as a part of the type size
AIR = 2.0  # pixels around a label
STEP = 5.0  # how finely places further off are tried
WRONG_SIDE = 60.0  # a label stands this much further off rather than on the other side of its mark
FURTHEST = 150.0  # how far a label may stand from its mark
LEAST_LINE = 8.0  # a label nearer than this needs no leader line
ANCHORS = (
    "top center", "top right", "top left", "bottom center", "bottom right", "bottom left", "middle right", "middle left"
)  # fmt: skip
# A title is not cut short after one of these.
SMALL_WORDS = (
    " a an and as at be but by for from his her if in into its it nor not of off on or over that the their then to "
    "under up upon when where which while who will with without "
)


def wrapped(title: str, characters: int = 22, lines: int = 2) -> str:
    """A title in at most so many lines, joined by <br>.

    What follows a semicolon or a colon goes first; a longer title ends in an ellipsis, after a word that can end one.
    """
    whole = wrap(title, characters)
    if len(whole) > lines:
        whole = wrap(title.replace(":", ";").split(";")[0], characters)
    if len(whole) > lines:
        words = " ".join(whole[:lines]).split()
        while len(words) > 1 and (f" {words[-1].lower()} " in SMALL_WORDS or words[-1].endswith(("'s", "’s"))):
            words.pop()
        whole = wrap(" ".join(words).rstrip(",") + "…", characters + 1)[:lines]
    text = " ".join(whole)
    # The narrowest wrapping into as many lines looks best and finds room most easily.
    narrow = (wrap(text, width) for width in range(-(-len(text) // max(len(whole), 1)), characters))
    return "<br>".join(next((even for even in narrow if len(even) <= len(whole)), whole))


def measure(text: str, size: float) -> tuple[float, float]:
    """Width and height of a text with <br> between its lines, in type so many pixels high."""
    lines = text.split("<br>")
    return max(map(len, lines)) * CHARACTER * size, len(lines) * LINE * size


def place(
    wanted: pd.DataFrame, *, taken: np.ndarray, width: float, height: float, size: float, most: int
) -> pd.DataFrame:
    """Labels for the first of the wanted that find room, in a plot and a type of these sizes, and no more than `most`.

    Takes, the most important first, the columns x, y, radius (of the mark), text (wrapped), up (whether it had better
    stand above its mark) and must (stands even where it covers something), and the boxes that no label may touch.
    Gives, under the index of the wanted: x, y (where the text is anchored), anchor ('top right': the text lies above
    and to the right of that point), text, line_from and line_to (ends of an upright leader line at x; empty where
    the label touches its mark), and its box: left, bottom, right, top.
    """
    taken = np.asarray(taken, float).reshape(-1, 4)
    labels, lines = np.empty((0, 4)), np.empty((0, 4))
    placed = []
    for mark in wanted.itertuples():
        if len(placed) == most:
            break
        spots = candidates(mark, *measure(mark.text, size))
        boxes, leaders = spots[:, :4], spots[:, 4:8]
        inside = ((boxes[:, :2] >= 0) & (boxes[:, 2:] <= [width, height])).all(axis=1)
        if not inside.any():
            continue
        covered = touching(boxes, np.vstack([taken, labels, lines])) + touching(leaders, labels)
        best = int(np.where(inside, covered, np.inf).argmin())
        if covered[best] and not mark.must:
            continue
        labels, lines = np.vstack([labels, boxes[best]]), np.vstack([lines, leaders[best]])
        placed.append((mark.Index, ANCHORS[int(spots[best, 8])], mark.text, *spots[best, 9:], *boxes[best]))
    columns = ["index", "anchor", "text", "x", "y", "line_from", "line_to", "left", "bottom", "right", "top"]
    return pd.DataFrame(placed, columns=columns).set_index("index")


def candidates(mark: Any, width: float, height: float) -> np.ndarray:
    """Where a label of that size may stand beside its mark, the best place first: one row a place.

    Columns: its box (left, bottom, right, top), the box of its leader line, the number of its anchor, and x, y,
    line_from, line_to. The line is empty (NaN) where there is none.
    """
    off = mark.radius + AIR + 1
    further = np.arange(0, FURTHEST, STEP)
    rows = []
    for up in (True, False):
        sign = 1 if up else -1
        y = mark.y + sign * (off + further)
        start = np.where(further >= LEAST_LINE, mark.y + sign * mark.radius, np.nan)
        end = np.where(further >= LEAST_LINE, y, np.nan)
        for kind, (left, penalty) in enumerate(((-width / 2, 0.0), (0.0, 1.0), (-width, 1.5))):
            box = (mark.x + left, y if up else y - height, mark.x + left + width, y + height if up else y)
            line = (mark.x - 1, np.minimum(start, end), mark.x + 1, np.maximum(start, end))
            cost = further + penalty + (0 if up == mark.up else WRONG_SIDE)
            rows.append(np.broadcast_arrays(*box, *line, kind + (0 if up else 3), mark.x, y, start, end, cost))
    for kind, left, x in ((6, mark.x + off, mark.x + off), (7, mark.x - off - width, mark.x - off)):
        box = (left, mark.y - height / 2, left + width, mark.y + height / 2)
        rows.append([np.array([value]) for value in (*box, *[np.nan] * 4, kind, x, mark.y, np.nan, np.nan, 2.0)])
    every = np.concatenate([np.stack(row, axis=1) for row in rows])
    every[:, :4] += [-AIR, -AIR, AIR, AIR]
    return every[np.argsort(every[:, -1], kind="stable"), :-1]


def touching(boxes: np.ndarray, others: np.ndarray) -> np.ndarray:
    """How many of the others each box touches. An empty box (NaN) touches nothing."""
    if not len(others) or np.isnan(boxes).all():
        return np.zeros(len(boxes), int)
    others = others[(others[:, 2] > np.nanmin(boxes[:, 0])) & (others[:, 0] < np.nanmax(boxes[:, 2]))]
    apart = [np.less.outer(boxes[:, side], others[:, (side + 2) % 4]) for side in (0, 1)]
    apart += [np.greater.outer(boxes[:, side], others[:, (side + 2) % 4]) for side in (2, 3)]
    return np.logical_and.reduce(apart).sum(axis=1)


def in_rows(left: np.ndarray, width: np.ndarray, rows: int = 1) -> np.ndarray:
    """The row in which each of some texts stands so that none covers another, or -1 where there is no room.

    Takes left edges and widths. Each row in turn takes as many as it can hold: the text that ends first comes first
    (the classical interval schedule).
    """
    row = np.full(len(left), -1)
    for number in range(rows):
        end = -np.inf
        for text in np.argsort(left + width, kind="stable"):
            if row[text] < 0 and left[text] >= end:
                row[text], end = number, left[text] + width[text]
    return row
