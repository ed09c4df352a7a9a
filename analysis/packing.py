"""Marks of one lane, packed so that none covers another.

A mark belongs at its date and its score. Where another stands there already, it is nudged by a few pixels; where even
that does not help, the lightest marks that crowd the place are merged with it into one counted mark.
"""

from functools import cache
from typing import NamedTuple

import numpy as np
import pandas as pd

GAP = 0.75  # pixels of paper between two marks
NUDGE_X, NUDGE_Y = 10, 8  # pixels that a mark may stand away from its place
COUNTED = 20.0  # diameter that holds a number of two digits at 11 pixels
NEAR = 20.0  # a mark without room joins a counted mark that is no further away than this


def nudges(furthest_x: int, furthest_y: int) -> np.ndarray:
    """Every nudge up to the furthest, as rows of (across, up) in pixels, the shortest first."""
    across, up = (np.arange(-furthest, furthest + 1) for furthest in (furthest_x, furthest_y))
    both = np.stack(np.meshgrid(across, up), axis=-1).reshape(-1, 2)
    return both[np.argsort((both**2).sum(axis=1), kind="stable")]


NUDGES = nudges(NUDGE_X, NUDGE_Y)
# A counted mark may stand further off, so that it need not swallow a weighty mark; every third place will do.
FAR_NUDGES = nudges(2 * NUDGE_X, 2 * NUDGE_Y)[::3]


class Packed(NamedTuple):
    """The marks that stand alone, and the counted marks.

    `alone` has the columns x (pixels from the left), y (pixels above the zero line), with the index of the marks given;
    `counted` has x, y, size, count and members (a list of that index).
    """

    alone: pd.DataFrame
    counted: pd.DataFrame


def pack(marks: pd.DataFrame, *, width: int, height: int) -> Packed:
    """Place marks, the weightiest first, in a lane so many pixels wide and so many high on either side of zero.

    Takes the columns x, y (pixels, as in Packed: where the mark belongs), size (diameter in pixels, at most COUNTED)
    and weight. Places are whole pixels. No mark crosses the zero line, whose sides mean cooperation and conflict.
    """
    x, y, size, weight = (marks[column].to_numpy(float) for column in ("x", "y", "size", "weight"))
    names = marks.index.to_numpy()
    alone = np.full((len(marks), 2), np.nan)
    counted: list[tuple[float, float, float, int, list]] = []
    for sign, rows in ((1, np.flatnonzero(y >= 0)), (-1, np.flatnonzero(y < 0))):
        side = Side(x[rows], np.abs(y[rows]), size[rows], weight[rows], width, height)
        for mark in np.lexsort((x[rows], -weight[rows])).tolist():
            side.take(mark)
        alone[rows] = side.spot[: len(rows)] * [1, sign]
        for (across, up), members in zip(side.counted(), side.members, strict=True):
            counted.append((across, up * sign, COUNTED, len(members), names[rows[sorted(members)]].tolist()))
    stands = alone[:, 0] >= 0
    return Packed(
        pd.DataFrame(alone[stands], index=names[stands], columns=["x", "y"]),
        pd.DataFrame(counted, columns=["x", "y", "size", "count", "members"]),
    )


class Side:
    """One side of a lane, and the marks placed there so far; places after the marks' own are for counted marks.

    `taken` is a map a pixel fine for each size of mark: how many placed marks forbid that a mark of that size has its
    centre there. To look up a mark's nudges in it costs next to nothing, however many marks there are.
    """

    def __init__(
        self, x: np.ndarray, y: np.ndarray, size: np.ndarray, weight: np.ndarray, width: int, height: int
    ) -> None:
        count = len(x)
        self.room = np.array([width, height])
        self.radius = np.concatenate([size, np.full(count, COUNTED)]) / 2
        self.radii, self.sort = np.unique(self.radius, return_inverse=True)
        self.home = np.column_stack([x, y]).round().clip(0, self.room).astype(int)
        # To merge one mark costs as much as to merge four of the next lower weight; a counted mark is never merged.
        self.cost = np.concatenate([4.0**weight, np.full(count, np.inf)])
        self.spot = np.full((2 * count, 2), -1)
        self.members: list[list[int]] = []
        self.discs = [disc(tuple(radius + self.radii + GAP)) for radius in self.radii]
        self.rim = max((len(each[0]) // 2 for each in self.discs), default=0) + max(NUDGE_X, NUDGE_Y)
        self.taken = np.ones((len(self.radii), height + 2 * self.rim, width + 2 * self.rim), np.int8)
        for inside, radius in zip(self.taken, np.ceil(self.radii).astype(int), strict=True):
            rows, columns = (slice(self.rim + radius, self.rim + room - radius + 1) for room in (height, width))
            inside[rows, columns] = 0
        self.steps = NUDGES[:, 1] * self.taken.shape[2] + NUDGES[:, 0]

    def take(self, mark: int) -> None:
        """Find room for a mark: alone, in a counted mark nearby, or in a new one."""
        free = self.free(mark)
        if free >= 0:
            self.place(mark, self.home[mark] + NUDGES[free])
            return
        distance = np.hypot(*(self.counted() - self.home[mark]).T)
        if distance.min(initial=np.inf) <= NEAR or not self.merge(mark):
            self.members[distance.argmin()].append(mark)

    def counted(self) -> np.ndarray:
        """Where the counted marks stand, in the order of `members`."""
        return self.spot[len(self.home) : len(self.home) + len(self.members)]

    def free(self, mark: int) -> int:
        """The first nudge that leads to a free place, or -1."""
        across, up = self.home[mark] + self.rim
        there = self.taken[self.sort[mark]].ravel()[up * self.taken.shape[2] + across + self.steps]
        first = int(there.argmin())
        return first if there[first] == 0 else -1

    def place(self, mark: int, spot: np.ndarray, change: int = 1) -> None:
        """Put a mark on a spot, or with -1 take it away."""
        stamp = self.discs[self.sort[mark]]
        half = stamp.shape[1] // 2
        across, up = spot + self.rim - half
        self.taken[:, up : up + stamp.shape[1], across : across + stamp.shape[1]] += change * stamp
        self.spot[mark] = spot if change > 0 else -1

    def merge(self, mark: int) -> bool:
        """Merge a mark with the lightest in its way into a new counted mark, unless counted ones fill the place."""
        new = len(self.home) + len(self.members)
        spots = self.home[mark] + FAR_NUDGES
        spots = spots[((spots >= self.radius[new]) & (spots <= self.room - self.radius[new])).all(axis=1)]
        near = np.abs(self.spot - self.home[mark]).max(axis=1) < 2 * max(NUDGE_X, NUDGE_Y) + COUNTED + GAP
        placed = np.flatnonzero(near & (self.spot[:, 0] >= 0))
        across, up = (np.subtract.outer(spots[:, axis], self.spot[placed, axis]) for axis in (0, 1))
        blocked = across**2 + up**2 < (self.radius[placed] + self.radius[new] + GAP) ** 2
        costs = np.where(blocked, self.cost[placed], 0).sum(axis=1)
        # Eight pixels off cost as much as to merge a mark of weight 3, sixteen one of weight 4. A count of one is none.
        costs = np.where(costs > 0, costs + ((spots - self.home[mark]) ** 2).sum(axis=1), np.inf)
        if np.isinf(costs.min(initial=np.inf)):
            return False
        cheapest = int(costs.argmin())
        others = placed[blocked[cheapest]].tolist()
        for other in others:
            self.place(other, self.spot[other], change=-1)
        self.place(new, spots[cheapest])
        self.members.append([mark, *others])
        return True


@cache
def disc(radii: tuple[float, ...]) -> np.ndarray:
    """For each radius a square map, 1 within that radius of its centre; all as large as the largest needs."""
    half = int(np.ceil(max(radii)))
    distance = np.hypot(*np.mgrid[-half : half + 1, -half : half + 1])
    return (distance < np.array(radii)[:, None, None]).astype(np.int8)
