"""The chart that stands beside a step of a story: a stretch of the seismograph, or the triangle of one period."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

import pandas as pd

from analysis import triangle
from charts import one_triangle, timeline
from charts.look import DYADS, Figure, Look
from queries import events, network, record
from queries.filters import Filters
from ui import chart_panel, filters, seismograph, words

WALL = 430  # pixels: what a projector of 1280 by 720 leaves for a chart


@dataclass(frozen=True)
class Drawing:
    """A chart of a step: what belongs to it, how it is drawn, and what else the figure depends on."""

    panel: chart_panel.Panel
    draw: Callable[[Look], Figure]
    also: Hashable


def of(step: pd.Series, *, wall: bool = False) -> Drawing | None:
    """The chart of a step, or none. On a wall it is drawn bare: one lane, no periods, no leaders."""
    if not words.present(step["view"]):
        return None
    return of_period(step["era"], wall=wall) if step["view"] == "triangle" else of_years(step, wall=wall)


def of_years(step: pd.Series, *, wall: bool) -> Drawing:
    """The seismograph of the step's years, with its event marked."""
    event = step["event"] if words.present(step["event"]) else None
    chosen = Filters(
        first_year=int(step["first_year"]),
        last_year=int(step["last_year"]),
        dyads=tuple(sorted(step["dyads"])),
        weight=int(step["weight"]),
    )
    found, monthly, drawn = seismograph.marks(chosen, event), seismograph.scores(), chosen
    if wall:
        drawn = replace(chosen, dyads=(lane(found.rows, event, chosen),))
        found = seismograph.marks(drawn, event)
    panel = chart_panel.Panel(
        key="story",
        title=title(chosen),
        takeaway=seismograph.takeaway(drawn),
        question=found.question,
        rows=found.rows,
        records=drawn,
        filters=chosen,
        given=found.given,
    )
    shown = slice(0, 0) if wall else slice(None)

    def draw(look: Look) -> Figure:
        return timeline.figure(
            found.rows,
            scores=monthly,
            turning_points=events.turning_points(chosen)[shown],
            eras=record.eras()[shown],
            leaders=record.leaders()[shown],
            window=filters.window(chosen),
            selected=event,
            look=look,
        )

    return Drawing(panel, draw, ("years", event, wall))


def title(chosen: Filters) -> str:
    """Which pairs in which years: 'China–United States, 2022'."""
    years = dict.fromkeys([chosen.first_year, chosen.last_year])
    return ", ".join([*(DYADS[dyad] for dyad in chosen.dyads), "–".join(map(str, years))])


def lane(marks: pd.DataFrame, event: str | None, chosen: Filters) -> str:
    """The one pair that a wall has room for: that of the step's event, or else the first of the step."""
    of_event = marks.loc[marks["event"] == event, "dyad"]
    return next(iter([*of_event, *chosen.dyads, *DYADS]))


def of_period(era: str, *, wall: bool) -> Drawing:
    """The triangle of one period."""
    everything = filters.everything()
    rows = network.triangle_by_era(everything)
    kinds = triangle.kinds(rows)
    rows, kind = rows[rows["era"] == era], kinds[kinds["era"] == era].iloc[0]
    panel = chart_panel.Panel(
        key="story",
        title=f"The triangle: {kind['name']}",
        takeaway=one_triangle.takeaway(kind),
        question="network/triangle_by_era",
        rows=rows,
        records=tuple(events.of_era(era)["event"]),
        filters=everything,
        what=f"Events of the period “{kind['name']}” among all events",
    )

    def draw(look: Look) -> Figure:
        figure = one_triangle.figure(rows, kind, look)
        return figure.update_layout(height=WALL) if wall else figure

    return Drawing(panel, draw, ("period", era, wall))
