"""One event in the words of its capitals: who mentions what, and which topics each mentions alone."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from analysis.divergence import LEFT_OUT, MENTIONED, NO_TEXT, NOT_SEEN
from charts.look import MARKS, SHORT_NAMES, Look, faded
from charts.topic_names import in_words, within_sentence

MOST_TOPICS = 15
SHADES = {MENTIONED: 1.0, LEFT_OUT: 0.0, NOT_SEEN: 0.0, NO_TEXT: 0.0}
WORDS = {MENTIONED: "{mark} mentioned", LEFT_OUT: "○ left out", NOT_SEEN: "not seen", NO_TEXT: "–"}


def topic_grid(standings: pd.DataFrame, look: Look) -> go.Figure:
    """Topics down, capitals across; each cell says in words what the capital does with the topic, and carries it.

    Takes columns topic, state, standing, the capitals and topics in their order.
    """
    topics, states = list(standings["topic"].unique()), list(standings["state"].unique())
    silent = set(standings.loc[standings["standing"] == NO_TEXT, "state"])
    cells = list(standings.itertuples(index=False))
    xs, ys = [states.index(cell.state) for cell in cells], [topics.index(cell.topic) for cell in cells]
    said = standings.pivot_table(index="topic", columns="state", values="standing", aggfunc="first", sort=False)
    shades = said.reindex(index=topics, columns=states).replace(SHADES).astype(float)
    return framed(
        [
            shading(shades, look),
            {
                "type": "scatter", "mode": "text", "x": xs, "y": ys, "hoverinfo": "text", "cliponaxis": False,
                "text": [worded(cell) for cell in cells], "customdata": [cell.topic for cell in cells],
                "hovertext": [
                    f"<b>{in_words(cell.topic)}</b><br>{SHORT_NAMES[cell.state]}: {meaning(cell.standing)}"
                    for cell in cells
                ],
                "textfont": {
                    "size": 12 if look.narrow else 13,
                    "color": [look.ink if cell.standing in (MENTIONED, LEFT_OUT) else look.muted for cell in cells],
                },
            },
        ],
        states, topics, look,
        under=dict.fromkeys(silent, "no readout<br>in the record"),
    )  # fmt: skip


def topic_takeaway(standings: pd.DataFrame) -> str:
    """What all mention, what each mentions alone, and who is silent, in one sentence."""
    if standings.empty:
        return "No topic is coded in the words on this event."
    silent = list(standings.loc[standings["standing"] == NO_TEXT, "state"].unique())
    spoke = [state for state in standings["state"].unique() if state not in silent]
    by = standings[standings["standing"] == MENTIONED].groupby("topic", sort=False)["state"].agg(list)
    shared = [within_sentence(topic) for topic, states in by.items() if len(states) > 1]
    parts = [f"Shared: {', '.join(shared) or 'no topic'}"] if len(spoke) > 1 else []
    parts += [
        f"{SHORT_NAMES[state]} alone: {', '.join(within_sentence(topic) for topic in alone)}"
        for state in spoke
        if (alone := [topic for topic, states in by.items() if states == [state]])
    ]
    parts += [f"{SHORT_NAMES[state]}: no readout in the record" for state in silent]
    return "; ".join(parts) + "."


def alone_grid(rows: pd.DataFrame, look: Look) -> go.Figure:
    """How often each capital alone mentions a topic, of all events in which it mentions it; cells carry the topic.

    Takes columns state, topic, alone, mentions (analysis.divergence.alone), the topics in their order.
    """
    topics, states = list(rows["topic"].unique())[:MOST_TOPICS], list(MARKS)
    every = pd.MultiIndex.from_product([topics, states], names=["topic", "state"])
    counts = rows.set_index(["topic", "state"])[["alone", "mentions"]].reindex(every, fill_value=0)
    cells = list(counts.reset_index().itertuples(index=False))
    shown = counts["alone"].astype(float).unstack().reindex(index=topics, columns=states)
    return framed(
        [
            shading(shown / max(shown.to_numpy().max(initial=0), 1), look),
            {
                "type": "scatter", "mode": "text", "hoverinfo": "text", "cliponaxis": False,
                "x": [states.index(cell.state) for cell in cells], "y": [topics.index(cell.topic) for cell in cells],
                "text": [f"<b>{c.alone}</b> of {c.mentions}" if c.mentions else "–" for c in cells],
                "customdata": [cell.topic for cell in cells],
                "hovertext": [
                    f"<b>{in_words(c.topic)}</b><br>{SHORT_NAMES[c.state]} mentions it at {c.mentions} events, "
                    f"alone at {c.alone}" for c in cells
                ],
                "textfont": {"size": 12, "color": [look.ink if c.mentions else look.muted for c in cells]},
            },
        ],
        states, topics, look,
    )  # fmt: skip


def alone_takeaway(rows: pd.DataFrame) -> str:
    """The topic that each capital alone mentions most often, and the one that it leaves out most often."""
    alone = [f"{SHORT_NAMES[s]}: {most}" for s in MARKS if (most := top(rows[rows["state"] == s], "alone"))]
    left = [f"{SHORT_NAMES[s]}: {most}" for s in MARKS if (most := top(rows[rows["state"] == s], "left_out"))]
    if not alone and not left:
        return "No topic is mentioned by one capital alone."
    parts = [f"Mentioned alone most often – {'; '.join(alone)}"] if alone else []
    return ". ".join([*parts, f"Left out most often, of texts read whole – {'; '.join(left) or 'none'}"]) + "."


def top(rows: pd.DataFrame, count: str) -> str:
    """The topics with the highest count, at most three of equals, with the count; empty if all are 0."""
    highest = rows[count].max() if len(rows) else 0
    if not highest:
        return ""
    topics = rows.loc[rows[count] == highest, "topic"].tolist()
    more = f" and {len(topics) - 3} more" if len(topics) > 3 else ""
    return f"{' and '.join(within_sentence(topic) for topic in topics[:3])}{more} ({highest})"


def framed(
    data: list[dict[str, Any]], states: list[str], topics: list[str], look: Look, under: dict[str, str] | None = None
) -> go.Figure:
    """A grid with the capitals above and the topics at the left; `under` stands beneath a capital's name."""
    gap = "<br>" if look.narrow else " "
    heads = [
        f"{MARKS[state]}{gap}{SHORT_NAMES[state]}" + (f"<br>{under[state]}" if under and state in under else "")
        for state in states
    ]
    still = {"fixedrange": True, "showgrid": False, "zeroline": False, "ticks": ""}
    figure = go.Figure(
        data=data,
        layout={
            "xaxis": still | {
                "side": "top", "tickvals": list(range(len(states))), "ticktext": heads,
                "range": [-0.5, len(states) - 0.5], "tickfont": {"size": 12 if look.narrow else 14},
            },
            "yaxis": still | {
                "tickvals": list(range(len(topics))), "ticktext": [in_words(topic) for topic in topics],
                "range": [len(topics) - 0.5, -0.5], "automargin": True, "tickfont": {"size": 12 if look.narrow else 14},
            },
        },
    )  # fmt: skip
    bar = 26 if look.narrow else 0  # on a phone the buttons of the chart always stand at the top right
    above = 28 + 18 * max((head.count("<br>") for head in heads), default=0) + bar
    look.apply(figure, 30 * max(len(topics), 1) + above + 8)
    return figure.update_layout(margin={"t": above})


def shading(shades: pd.DataFrame, look: Look) -> dict[str, Any]:
    """The ground of a grid's cells, darker with their value from 0 to 1; pale enough for the words upon it."""
    return {
        "type": "heatmap", "z": shades.to_numpy(), "x": list(range(shades.shape[1])), "y": list(range(len(shades))),
        "xgap": 3, "ygap": 3, "zmin": 0, "zmax": 1, "showscale": False, "hoverinfo": "skip",
        "colorscale": [[0, faded(look.ink, 0.03)], [1, faded(look.ink, 0.22)]],
    }  # fmt: skip


def worded(cell: Any) -> str:
    """A cell in words."""
    return WORDS[cell.standing].format(mark=MARKS[cell.state])


def meaning(standing: str) -> str:
    """What a cell's words say in full."""
    return {LEFT_OUT: "left out of what was read whole", NOT_SEEN: "not seen in the part that was read"}.get(
        standing, standing if standing == MENTIONED else "no readout in the record"
    )
