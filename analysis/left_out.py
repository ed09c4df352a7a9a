"""Which topics a capital leaves out where another capital names them, and how the distance of their words changed."""

import pandas as pd

from analysis.divergence import by_event

# So many pairs on each side of the middle make a change worth a sentence.
LEAST = 3


def topics(pairs: pd.DataFrame) -> pd.DataFrame:
    """Which topics each capital leaves out most often, over the events of these pairs; every event counts once.

    Takes the pairs of queries.readouts. Columns: state, topic, left_out (events at which another capital names the
    topic and this one's words, read whole, do not), named (events at which this one names it), unseen (events at which
    another names it and this one's words, read in part, were not seen to). What no one could leave out has no row.
    """
    counts: dict[tuple[str, str], list[int]] = {}
    for sides in by_event(pairs).values():
        everything = set().union(*(said for said, _ in sides.values()))
        for state, (said, whole) in sides.items():
            for topic in everything:
                count = counts.setdefault((state, topic), [0, 0, 0])
                count[1 if topic in said else 0 if whole else 2] += 1
    rows = pd.DataFrame(
        [(*key, *count) for key, count in counts.items()], columns=["state", "topic", "left_out", "named", "unseen"]
    )
    rows = rows[rows["left_out"] + rows["unseen"] > 0]
    order = ["left_out", "unseen", "named", "topic"]
    return rows.sort_values(order, ascending=[False, False, True, True]).reset_index(drop=True)


def change(rows: pd.DataFrame) -> pd.DataFrame:
    """The mean distance of each dyad before and after the middle of its pairs, where both halves have pairs enough.

    Takes measured pairs. Columns: dyad, year (the first of the later half), before, after (mean distances), n_before,
    n_after.
    """
    found = []
    for dyad, own in rows.groupby("dyad", observed=True, sort=False):
        year = int(own["date"].dt.year.median())
        earlier, later = own[own["date"].dt.year < year]["distance"], own[own["date"].dt.year >= year]["distance"]
        if min(len(earlier), len(later)) >= LEAST:
            found.append((dyad, year, earlier.mean(), later.mean(), len(earlier), len(later)))
    return pd.DataFrame(found, columns=["dyad", "year", "before", "after", "n_before", "n_after"])
