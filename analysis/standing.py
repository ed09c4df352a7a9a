"""Where the triangle stands, in a sentence."""

import pandas as pd

WARM = 1.0
NAMES = {
    "RUS-CHN": "Russia and China",
    "CHN-USA": "China and the United States",
    "RUS-USA": "Russia and the United States",
}


def sentence(latest: pd.DataFrame) -> str:
    """Who is close to whom now, from the latest relation score of each dyad.

    `latest` has the columns dyad and score (-10 to 10; empty where the acts lie too far back). A score within
    one point of zero counts as mixed.
    """
    groups: dict[str, list[str]] = {"cooperate": [], "clash": [], "mix": [], "unknown": []}
    for row in latest.itertuples(index=False):
        groups[tendency(row.score)].append(NAMES[row.dyad])
    parts = [
        f"{', '.join(pairs)} {verb}"
        for pairs, verb in (
            (groups["cooperate"], "mostly cooperate"),
            (groups["clash"], "are mostly in conflict"),
            (groups["mix"], "mix cooperation and conflict"),
            (groups["unknown"], "have no recent act in the record"),
        )
        if pairs
    ]
    return "; ".join(parts) + "." if parts else "The record holds no act yet."


def tendency(score: float | None) -> str:
    """Which way a score leans."""
    if score is None or pd.isna(score):
        return "unknown"
    if abs(score) < WARM:
        return "mix"
    return "cooperate" if score > 0 else "clash"
