"""Who speaks about what: topics down, the three states across, the count in each cell."""

import pandas as pd
import plotly.graph_objects as go

from charts.look import MARKS, SHORT_NAMES, Look, faded
from charts.topic_names import in_words

MOST_TOPICS = 20


def figure(topics: pd.DataFrame, look: Look) -> go.Figure:
    """A grid shaded by count, the most mentioned topic first; the 20 first topics, the rest in the caption.

    Takes columns state, topic, statements (count): one row a state and topic. Cells carry the topic.
    """
    counts = grid(topics)
    shown = counts.head(MOST_TOPICS)
    gap = "<br>" if look.narrow else " "
    figure = go.Figure(
        data=[
            {
                "type": "heatmap", "z": shown.to_numpy(), "x": list(range(len(MARKS))), "y": list(range(len(shown))),
                "text": shown.astype(str).to_numpy(), "texttemplate": "%{text}", "textfont": {"color": look.ink},
                "customdata": [[topic] * len(MARKS) for topic in shown.index], "xgap": 3, "ygap": 3,
                # The darkest stays pale enough for the count to keep its contrast.
                "colorscale": [[0, faded(look.ink, 0.03)], [1, faded(look.ink, 0.4)]], "zmin": 0, "showscale": False,
                "hovertext": [
                    [hovertext(state, topic, row[state]) for state in MARKS] for topic, row in shown.iterrows()
                ],
                "hoverinfo": "text",
            }
        ],
        layout={
            "xaxis": {
                "side": "top", "tickvals": list(range(len(MARKS))), "fixedrange": True, "showgrid": False,
                "ticktext": [f"{mark}{gap}{SHORT_NAMES[state]}" for state, mark in MARKS.items()], "zeroline": False,
                "tickfont": {"size": 12 if look.narrow else 14},
            },
            "yaxis": {
                "autorange": "reversed", "tickvals": list(range(len(shown))), "fixedrange": True, "showgrid": False,
                "ticktext": [in_words(topic) for topic in shown.index], "automargin": True, "zeroline": False,
            },
            "annotations": [
                {
                    "xref": "paper", "yref": "paper", "x": 1, "y": 0, "xanchor": "right", "yanchor": "top",
                    "yshift": -8, "text": caption(counts), "showarrow": False,
                    "font": {"size": 12, "color": look.muted},
                }
            ],
        },
    )  # fmt: skip
    look.apply(figure, 26 * max(len(shown), 1) + 70)
    return figure.update_layout(margin={"t": 40 if look.narrow else 34, "b": 36})


def takeaway(topics: pd.DataFrame) -> str:
    """The topic mentioned most, and the first one of each state, in one sentence."""
    counts = grid(topics)
    if counts.empty:
        return "No statement with a coded topic."
    firsts = [
        f"{SHORT_NAMES[state]} {in_words(counts[state].idxmax())} ({counts[state].max()})"
        for state in MARKS
        if counts[state].any()
    ]
    first = counts.index[0]
    return f"Mentioned most: {in_words(first)} ({counts.loc[first].sum()} times); first by state: {', '.join(firsts)}."


def grid(topics: pd.DataFrame) -> pd.DataFrame:
    """Counts by topic (rows, most mentioned first) and state (columns RUS, CHN, USA); none is 0."""
    counts = topics.pivot_table(index="topic", columns="state", values="statements", aggfunc="sum", observed=True)
    counts = counts.reindex(columns=list(MARKS)).fillna(0).astype(int)
    return counts.assign(all=counts.sum(axis=1)).sort_values(["all", "topic"], ascending=[False, True])[list(MARKS)]


def caption(counts: pd.DataFrame) -> str:
    """What the grid leaves out."""
    if len(counts) <= MOST_TOPICS:
        return "Number: statements that mention the topic"
    rest = counts.iloc[MOST_TOPICS:].to_numpy().sum()
    return f"The other {len(counts) - MOST_TOPICS} topics: {rest} of {counts.to_numpy().sum()} mentions"


def hovertext(state: str, topic: str, count: int) -> str:
    """What the reader sees over a cell."""
    return f"<b>{in_words(topic)}</b><br>{SHORT_NAMES[state]}: {count} statement{'' if count == 1 else 's'}"
