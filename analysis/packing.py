"""Marks of one lane, packed so that none covers another.

A mark belongs at its date and its score. Where another stands there already, it is nudged by a few pixels; where even
that does not help, the light marks that crowd the place are merged into one counted mark.
"""

from typing import NamedTuple

import numpy as np
import pandas as pd

GAP = 0.75  # pixels of paper between two marks
NUDGE_X, NUDGE_Y, STEP = 10.0, 8.0, 1.25  # how far a mark may stand from its place, and in what steps
COUNTED = 20.0  # diameter that holds a number of two digits at 11 pixels, and barely of three
NEAR = 18.0  # a mark without room joins a counted mark no further away than this
LIGHT = 3  # marks above this weight are merged only where nothing else helps


class Packed(NamedTuple):
    """Marks that stand alone, and counted marks.

    `alone` has the columns x (pixels from the left), y (pixels above the zero line) and the index of the marks given;
    `counted` has x, y, count and members (a list of that index).
    """

    alone: pd.DataFrame
    counted: pd.DataFrame


def pack(marks: pd.DataFrame, *, width: float, height: float) -> Packed:
    """Place marks, the weightiest first, on a lane so many pixels wide, with `height` above and below its zero line.

    Takes the columns x, y (pixels, as in Packed: where the mark belongs), size (diameter in pixels), weight.
    No mark crosses the zero line, whose sides mean cooperation and conflict.
    """
    lane = Lane(marks, width, height)
    for mark in np.lexsort((np.arange(len(marks)), marks["x"].to_numpy(), -marks["weight"].to_numpy())):
        lane.take(int(mark))
    return lane.packed(marks.index)


class Lane:
    """The marks placed so far. Rows beyond the number of marks hold the counted ones."""

    def __init__(self, marks: pd.DataFrame, width: float, height: float) -> None:
        count = len(marks)
        self.count, self.width, self.height = count, width, height
        self.home = np.column_stack([marks["x"], marks["y"]]).astype(float).reshape(count, 2)
        self.weight = marks["weight"].to_numpy(int)
        self.radius = np.concatenate([marks["size"].to_numpy(float) / 2, np.full(count, COUNTED / 2)])
        # Far away until placed, so that an unplaced mark is in nobody's way.
        self.spot = np.full((2 * count, 2), np.inf)
        self.members: dict[int, list[int]] = {}
        self.widest = float(self.radius.max(initial=0))

    def take(self, mark: int) -> None:
        """Find room for a mark, alone or in a counted one."""
        if self.stand(mark, self.home[mark]):
            return
        home = self.home[mark]
        gap = np.abs(self.spot[self.count :] - home).max(axis=1)
        gap[(self.spot[self.count :, 1] < 0) != (home[1] < 0)] = np.inf
        nearest = int(gap.argmin()) + self.count
        if gap.min() <= NEAR:
            self.members[nearest].append(mark)
        else:
            self.merge(mark)

    def stand(self, mark: int, home: np.ndarray) -> bool:
        """Place a mark as near to its home as there is room, or say that there is none."""
        radius = self.radius[mark]
        reach = np.array([NUDGE_X, NUDGE_Y]) + radius + self.widest + GAP
        near = np.flatnonzero((np.abs(self.spot - home) < reach).all(axis=1))
        spots = self.inside(home + OFFSETS, radius, home[1])
        if len(near):
            apart = ((spots[:, None, :] - self.spot[near]) ** 2).sum(axis=2)
            free = (apart >= (self.radius[near] + radius + GAP) ** 2).all(axis=1)
            if not free.any():
                return False
            spots = spots[free]
        self.spot[mark] = spots[0]
        return True
