"""Labels beside marks, placed one after another, the most important first, so that none covers anything.

All measures are pixels, x from the left and y upwards. A box is a row of left, bottom, right, top.
"""

from typing import Any

import numpy as np
import pandas as pd

CHARACTER = 0.5  # mean width of a character of Source Sans, as a part of the type size
LINE = 1.3  # height of a line, as a part of the type size
AIR = 2.0  # pixels around a label
STEP = 6.0  # how finely places further off are tried
FURTHEST, WRONG_SIDE = 90.0, 25.0  # how far a label may stand from its mark, and how far if it stands on the wrong side
LEAST_LINE = 10.0  # a label nearer than this needs no leader line
# A title is not cut short after one of these.
SMALL_WORDS = (
    " a an and as at be but by for from his her if in into its it nor not of off on or over that the their then to "
    "under up upon when where which while who will with without "
)


def wrapped(title: str, characters: int = 22, lines: int = 2) -> str:
    """A title in at most so many lines, joined by <br>.

    What follows a semicolon or a colon goes first; a longer title ends in an ellipsis, after a word that can end one.
    """
    whole = filled(title, characters)
    if len(whole) > lines:
        whole = filled(title.replace(":", ";").split(";")[0], characters)
    if len(whole) > lines:
        words = " ".join(whole[:lines]).split()
        while len(words) > 1 and (f" {words[-1].lower()} " in SMALL_WORDS or words[-1].endswith(("'s", "’s"))):
            words.pop()
        whole = filled(" ".join(words).rstrip(",") + "…", characters + 1)
    text = " ".join(whole)
    # The narrowest wrapping into as many lines looks best and finds room most easily.
    narrow = (filled(text, width) for width in range(-(-len(text) // max(len(whole), 1)), characters))
    return "<br>".join(next((even for even in narrow if len(even) <= len(whole)), whole))


def filled(text: str, characters: int) -> list[str]:
    """The text in lines of at most so many characters; a longer word has a line of its own."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= characters:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def measure(text: str, size: float) -> tuple[float, float]:
    """Width and height of a text with <br> between its lines, in type so many pixels high."""
    lines = text.split("<br>")
    return max(map(len, lines)) * CHARACTER * size, len(lines) * LINE * size


def place(
    wanted: pd.DataFrame, *, taken: np.ndarray, width: float, height: float, size: float, most: int
) -> pd.DataFrame:
    """Labels for the first of the wanted that find room, in a plot and a type of these sizes, and no more than `most`.

    Takes, the most important first, the columns x, y, radius (of the mark), texts (wrapped, in the order of
    preference), up (whether it had better stand above its mark) and must (stands even where it covers something), and
    the boxes that no label may touch. Gives, under the index of the wanted: anchor ('top right': the text lies above
    and to the right of x, y), x, y, text, line_from and line_to (ends of an upright leader line at x; empty where the
    label touches its mark), and its box: left, bottom, right, top.
    """
    others, labels, placed = np.asarray(taken, float).reshape(-1, 4).T, NOTHING.T, []
    for mark in wanted.itertuples():
        if len(placed) == most:
            break
        for text in mark.texts:
            spots, leaders = candidates(mark, *measure(text, size), height)
            left, bottom, right, top = spots
            inside = (left >= 0) & (bottom >= 0) & (right <= width) & (top <= height)
            covered = touching(spots, others) + touching(leaders, labels)
            best = int(np.where(inside, covered, np.inf).argmin())
            if inside[best] and (mark.must or not covered[best]):
                box, line = spots[:, best], leaders[:, best]
                labels, others = np.column_stack([labels, box]), np.column_stack([others, box, line])
                ends = line[[1, 3]] if line[1] < line[3] else [np.nan, np.nan]
                placed.append((mark.Index, *anchored(best, mark, box), text, *ends, *box))
                break
    columns = ["index", "anchor", "x", "y", "text", "line_from", "line_to", "left", "bottom", "right", "top"]
    return pd.DataFrame(placed, columns=columns).set_index("index")


NOTHING = np.empty((0, 4))


def places() -> np.ndarray:
    """Where a label may stand, the best place first, in columns.

    Side of the mark (1 the better, -1 the other, 0 beside it), where the label begins across (in its own widths from
    the mark), and how much further off than need be (pixels).
    """
    found = [(2.0, 0, 0.0, 0.0), (3.0, 0, -1.0, 0.0)]
    for side, furthest, dislike in ((1, FURTHEST, 0.0), (-1, WRONG_SIDE, 60.0)):
        for across, penalty in ((-0.5, 0.0), (0.0, 1.0), (-1.0, 1.5)):
            found += [(off + dislike + penalty, side, across, off) for off in np.arange(0, furthest, STEP)]
    return np.array(sorted(found))[:, 1:].T


SIDE, ACROSS, FURTHER = places()
BESIDE = np.where(SIDE == 0, np.where(ACROSS < 0, -1, 1), 0)
UP_NAMES = {1: "top", 0: "middle", -1: "bottom"}
ACROSS_NAMES = {-1: "left", -0.5: "center", 0: "right"}


def candidates(mark: Any, width: float, height: float, ceiling: float) -> tuple[np.ndarray, np.ndarray]:
    """Where a label of that size may stand, the best place first, and the leader line it would have there.

    Gives boxes as columns (left, bottom, right, top in rows), with the air around the label; a line that is not
    needed is an empty box. What would stand too far off stands at the edge of the plot instead.
    """
    up = SIDE if mark.up else -SIDE
    off = mark.radius + AIR + 1
    further = np.minimum(FURTHER, np.where(up > 0, ceiling - mark.y, mark.y) - off - height - AIR)
    lined = further >= LEAST_LINE
    left = mark.x + BESIDE * off + ACROSS * width
    near = mark.y + up * (off + further)
    bottom = near - height * (1 - up) / 2
    edge = mark.y + up * mark.radius
    low, high = np.where(lined, np.minimum(near, edge), np.inf), np.where(lined, np.maximum(near, edge), -np.inf)
    across = np.full(len(low), mark.x)
    return (
        np.stack([left - AIR, bottom - AIR, left + width + AIR, bottom + height + AIR]),
        np.stack([across - 1, low, across + 1, high]),
    )


def anchored(place: int, mark: Any, box: np.ndarray) -> tuple[str, float, float]:
    """Which way a label lies from its anchor, and where the anchor is."""
    up, across = SIDE[place] * (1 if mark.up else -1), ACROSS[place]
    left, bottom, right, top = box + np.array([AIR, AIR, -AIR, -AIR])
    x = {-1: right, -0.5: mark.x, 0: left}[across]
    y = {1: bottom, 0: (bottom + top) / 2, -1: top}[up]
    return f"{UP_NAMES[up]} {ACROSS_NAMES[across]}", x, y


def touching(boxes: np.ndarray, others: np.ndarray) -> np.ndarray:
    """How many of the others each box touches; both as columns of left, bottom, right, top."""
    left, bottom, right, top = others[:, (others[2] > boxes[0].min()) & (others[0] < boxes[2].max())]
    meet = np.less.outer(boxes[0], right) & np.greater.outer(boxes[2], left)
    meet &= np.less.outer(boxes[1], top) & np.greater.outer(boxes[3], bottom)
    return meet.sum(axis=1)


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
