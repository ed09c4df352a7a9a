"""Who speaks about what: speakers down, topics across, the count in each cell."""

import pandas as pd
import plotly.graph_objects as go

from charts.look import MARKS, SHORT_NAMES, UNSEEN, Look, faded
from charts.topic_names import in_words

MOST_SPEAKERS = 22
MOST_TOPICS = 16  # on a phone five have room
FEW_TOPICS = 5
WIDE = 0.52  # of a letter on average, in heights of its type


def figure(topics: pd.DataFrame, look: Look) -> go.Figure:
    """A grid shaded by count: those who speak most, state by state, and the topics mentioned most.

    Takes columns actor, name, state, topic, statements (count). A cell carries speaker and topic as "actor|topic".
    """
    counts = grid(topics, FEW_TOPICS if look.narrow else MOST_TOPICS)
    people = topics.drop_duplicates("actor").set_index("actor")[["name", "state"]].to_dict("index")
    labels = [f"{short(people[actor]['name'], look)} {MARKS.get(people[actor]['state'], '')}" for actor in counts.index]
    cells = [
        (x, y, actor, topic, count)
        for y, (actor, row) in enumerate(zip(counts.index, counts.to_numpy().tolist(), strict=True))
        for x, (topic, count) in enumerate(zip(counts, row, strict=True)) if count
    ]  # fmt: skip
    figure = go.Figure(
        data=[
            {
                "type": "heatmap", "z": counts.to_numpy(), "x": list(range(counts.shape[1])), "hoverinfo": "skip",
                "y": list(range(len(counts))), "xgap": 2, "ygap": 2, "zmin": 0, "showscale": False,
                "colorscale": [[0, faded(look.ink, 0.03)], [1, faded(look.ink, 0.4)]],
            },
            {
                "type": "scatter", "mode": "text", "name": "numbers", "hoverinfo": "skip", "cliponaxis": False,
                "x": [cell[0] for cell in cells], "y": [cell[1] for cell in cells],
                "text": [str(cell[4]) for cell in cells], "textfont": {"color": look.ink, "size": 12},
                "unselected": {"textfont": {"color": look.ink}},
            },
            # A click on a heatmap tells nothing, so marks of their own stand upon its cells.
            {
                "type": "scatter", "mode": "markers", "name": "counts", "hoverinfo": "text",
                "x": [cell[0] for cell in cells], "y": [cell[1] for cell in cells],
                "customdata": [f"{actor}|{topic}" for _, _, actor, topic, _ in cells],
                "hovertext": [hovertext(people[actor]["name"], topic, count) for _, _, actor, topic, count in cells],
                "marker": {"size": 20} | UNSEEN,
            },
        ],
        layout={
            "xaxis": {
                "side": "top", "tickvals": list(range(counts.shape[1])),
                "ticktext": [in_words(topic) for topic in counts],
                "tickangle": -45, "fixedrange": True, "showgrid": False, "zeroline": False, "automargin": True,
                "tickfont": {"size": 12}, "ticks": "",
                "range": [-0.5, max(counts.shape[1], 1) - 0.5],
            },
            "yaxis": {
                "range": [max(len(counts), 1) - 0.5, -0.5], "tickvals": list(range(len(counts))),
                "ticktext": labels, "fixedrange": True,
                "showgrid": False, "zeroline": False, "automargin": True, "ticks": "",
                "tickfont": {"size": 12 if look.narrow else 13},
            },
        },
    )  # fmt: skip
    look.apply(figure, 24 * max(len(counts), 1) + 150)
    return figure.update_layout(margin={"t": 130} | margins(labels, [in_words(topic) for topic in counts], look))


def margins(speakers: list[str], topics: list[str], look: Look) -> dict[str, int]:
    """Room for the names beside the grid and for those that lean over its right edge, in pixels.

    Plotly would find it by itself, and draw the whole grid a second time in what is left.
    """
    left = round(max(map(len, speakers), default=0) * WIDE * (12 if look.narrow else 13)) + 8
    column = (look.width - left - 60) / max(len(topics), 1)
    leaning = [
        len(topic) * WIDE * 12 * 0.71 - column * (len(topics) - place - 0.5) for place, topic in enumerate(topics)
    ]
    return {"l": left, "r": max(60, round(max(leaning, default=0)) + 12)}


def takeaway(topics: pd.DataFrame) -> str:
    """Who mentions one topic most often, and how many speakers and topics there are, in one sentence."""
    if topics.empty:
        return "No statement with a coded topic."
    most = topics.loc[topics["statements"].idxmax()]
    return (
        f"{topics['actor'].nunique()} speakers and {topics['topic'].nunique()} topics; most often {most['name']} "
        f"mentions {in_words(most['topic'])} ({most['statements']} statements)."
    )


def grid(topics: pd.DataFrame, most_topics: int) -> pd.DataFrame:
    """Counts by actor (rows, by state, those who mention most first) and topic (columns, most mentioned first)."""
    counts = topics.pivot_table(index="actor", columns="topic", values="statements", aggfunc="sum", observed=True)
    counts = counts.fillna(0).astype(int)
    columns = counts.sum().sort_values(ascending=False, kind="stable").index[:most_topics]
    heard = counts.sum(axis=1).sort_values(ascending=False, kind="stable").index[:MOST_SPEAKERS]
    states = topics.drop_duplicates("actor").set_index("actor")["state"]
    order = {state: place for place, state in enumerate(SHORT_NAMES)}
    rows = sorted(heard, key=lambda actor: order.get(states[actor], len(order)))
    return counts.loc[rows, columns]


def short(speaker: str, look: Look) -> str:
    """A name cut to the room beside the grid."""
    most = 18 if look.narrow else 34
    return speaker if len(speaker) <= most else speaker[: most - 1].rstrip() + "…"


def hovertext(speaker: str, topic: str, count: int) -> str:
    """What the reader sees over a cell."""
    return f"<b>{speaker}</b><br>{in_words(topic)}: {count} statement{'' if count == 1 else 's'}"
