"""The seismograph as a panel, for the Timeline and the Overview."""

import pandas as pd

from analysis import relation_score
from charts import timeline
from queries import events, record
from queries.filters import Filters
from ui import chart_panel, event_list, own_data
from ui import filters as choice
from ui.once import once


@once
def scores() -> pd.DataFrame:
    """The relation score of every dyad and month."""
    return relation_score.monthly(events.acts(), record.counts()["last_date"].iloc[0].date())


@once
def latest() -> pd.DataFrame:
    """The score of every dyad now and its change in a year."""
    return relation_score.latest(scores())


@once
def told(filters: Filters) -> tuple[str, tuple[str, ...]]:
    """The finding of the chart in a sentence, and the events that it rests on."""
    marks = events.timeline(filters)
    return timeline.takeaway(marks, scores()), tuple(marks["event"].unique())


def show(filters: Filters, event: str, *, key: str, title: str, share: float = 1.0, headed: bool = True) -> None:
    """Marks, scores, turning points, periods and terms of the chosen years; a click chooses the event."""
    marks, monthly = events.timeline(filters), scores()
    takeaway, identifiers = told(filters)
    own = own_data.rows() if key == "timeline" else None
    panel = chart_panel.Panel(
        key=key,
        title=title,
        takeaway=takeaway,
        question="events/timeline",
        rows=marks,
        records=identifiers,
        filters=filters,
        beside=own_data.sentence(own),
    )
    chart_panel.show(
        panel,
        lambda look: timeline.figure(
            marks,
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
