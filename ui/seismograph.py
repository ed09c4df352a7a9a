"""The seismograph as a panel, for the Timeline and the Overview."""

from typing import NamedTuple

import pandas as pd

from analysis import relation_score
from charts import timeline, timeline_crowds
from queries import events, record
from queries.filters import Filters
from ui import chart_panel, event_list, own_data
from ui import filters as choice
from ui.once import once

WHOLE = "The whole record in one picture"  # the title where nothing is chosen


class Marks(NamedTuple):
    """The marks of a choice: one by one, or counted where they are too many; the question, and what it was told."""

    rows: pd.DataFrame
    question: str
    given: dict[str, object]


@once
def scores() -> pd.DataFrame:
    """The relation score of every dyad and month."""
    return relation_score.monthly(events.scored_days(), record.last_day())


@once
def latest() -> pd.DataFrame:
    """The score of every dyad now and its change in a year."""
    return relation_score.latest(scores())


@once
def takeaway(filters: Filters) -> str:
    """The finding of the chart in a sentence."""
    return timeline.takeaway(events.extent(filters), scores())


def marks(filters: Filters, event: str | None) -> Marks:
    """The marks of a choice, with that of the event that is looked at."""
    if events.extent(filters)["marks"] <= timeline_crowds.MOST:
        return Marks(events.timeline(filters), "events/timeline", {})
    given = timeline_crowds.COUNTED | {"selected": event or ""}
    return Marks(events.crowd(filters, **given), "events/crowd", given)


def show(filters: Filters, event: str, *, key: str, title: str, share: float = 1.0, headed: bool = True) -> None:
    """Marks, scores, turning points, periods and terms of the chosen years; a click chooses the event."""
    found, monthly = marks(filters, event), scores()
    own = own_data.rows() if key == "timeline" else None
    panel = chart_panel.Panel(
        key=key,
        title=title,
        takeaway=takeaway(filters),
        question=found.question,
        rows=found.rows,
        records=filters,
        filters=filters,
        given=found.given,
        beside=own_data.sentence(own),
    )
    chart_panel.show(
        panel,
        lambda look: timeline.figure(
            found.rows,
            scores=monthly,
            turning_points=events.turning_points(filters),
            eras=record.eras(),
            leaders=record.leaders(),
            window=choice.window(filters),
            selected=event or None,
            look=look,
            own=own,
        ),
        also=event,
        share=share,
        headed=headed,
        on_select=event_list.choose,
    )
