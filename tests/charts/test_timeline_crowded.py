"""The seismograph with many events, on little paper, and in words."""

from datetime import date

import numpy as np
import pandas as pd

from analysis import relation_score
from charts import sparkline, timeline, timeline_crowds
from charts.look import COOPERATION, Look
from tests.charts.seismograph import SPEAKING, crowd, drawn, extent, ids, many, marks, traces


def test_narrow_names_fewer_and_shows_no_scale():
    crowd = many(600)
    wide, narrow = drawn(crowd), drawn(crowd, look=Look(width=330))
    assert all(len(trace.text) <= 3 for trace in traces(narrow, "titles"))
    assert sum(len(trace.text) for trace in traces(wide, "titles")) > 9
    assert narrow.layout.yaxis2.showticklabels is False and wide.layout.yaxis2.showticklabels is True
    assert narrow.layout.xaxis.dtick == "M240" and wide.layout.xaxis.dtick == "M120"


def test_fifteen_hundred_events_are_all_there_alone_or_counted():
    figure = drawn(many(1500))
    counted = [event.split() for event in ids(figure, "several events")]
    numbers = [int(text) for trace in traces(figure, "several events") for text in trace.text]
    assert [len(group) for group in counted] == numbers and numbers
    alone = ids(figure, "events", "minor events")
    merged = [event for group in counted for event in group]
    assert sorted(alone + merged) == sorted(f"event-{number}" for number in range(1500))


def test_a_row_that_stands_for_many_is_a_counted_mark_and_never_a_single_one():
    figure = drawn(crowd())
    counted = traces(figure, "several events")[0]
    assert ids(figure, "events", "minor events") == ["1972-02-21-nixon"]
    assert list(counted.text) == ["300"] and counted.x[0].startswith("1985-0")
    assert len(counted.customdata[0].split()) == 56
    assert counted.hovertext[0] == (
        "<b>300 events, November 1984 to January 1986</b><br>Consuls &amp; others meet<br>Trade talks<br>and 298 more"
    )


def test_marks_merged_with_crowds_are_counted_with_them():
    near = crowd().assign(date=pd.Timestamp("1985-06-01"), score=3.5, weight=2, marks=[1, 30])
    figure = drawn(pd.concat([near] * 20, ignore_index=True))
    numbers = [int(text) for trace in traces(figure, "several events") for text in trace.text]
    assert sum(numbers) + len(ids(figure, "events", "minor events")) == 20 * 31
    assert all(len(group.split()) <= timeline_crowds.CARRIED for group in ids(figure, "several events"))


def test_long_numbers_are_rounded_to_fit_their_mark():
    assert [timeline_crowds.short(count) for count in (7, 999, 1000, 1501, 21_400)] == ["7", "999", "1k", "2k", "21k"]


def test_no_text_is_smaller_than_twelve_pixels():
    for look in (Look(), Look(width=330)):
        figure = drawn(many(300), look=look)
        sizes = [trace.textfont.size for trace in figure.data if trace.name in SPEAKING]
        assert min(np.min(size) for size in sizes) >= 12


def test_takeaway_counts_and_names_the_highest_and_the_lowest():
    # At the end of May 1973 the acts are 465, 30 and 465, 370 days old and weigh 0.414, 0.945 and 0.414, 0.496:
    # (4 * 0.414 + 2.5 * 0.945) / 1.359 = 2.96 and (-2 * 0.414 + 5 * 0.496) / 0.909 = 1.81.
    scores = relation_score.monthly(marks(), date(2026, 12, 31))
    assert timeline.takeaway(extent(marks()), scores) == (
        "5 events, 1950–1973; in May 1973 the relation score was highest for China–United States (+3.0) "
        "and lowest for Russia–United States (+1.8)."
    )


def test_takeaway_of_few_rows():
    scores = relation_score.monthly(marks(), date(2026, 12, 31))
    one = marks()[:1]
    assert timeline.takeaway(extent(one), scores) == (
        "1 event, 1950; in February 1950 the relation score of Russia–China was +5.0."
    )
    assert timeline.takeaway(extent(one[:0]), scores) == "No event of the record matches."
    assert timeline.takeaway(extent(one), scores[:0]) == "1 event, 1950."


def test_sparkline_shows_the_whole_scale_and_where_the_score_stands():
    scores = relation_score.monthly(marks(), date(1973, 12, 31))
    figure = sparkline.figure(scores[scores["dyad"] == "CHN-USA"], Look())
    assert figure.layout.height == 60 and figure.layout.yaxis.visible is False
    assert figure.data[1].x[0] == "1973-12-31" and figure.data[1].marker.color[0] == COOPERATION
    assert (
        sparkline.figure(scores[:0], Look()).data[1].x is None
        or len(sparkline.figure(scores[:0], Look()).data[1].x) == 0
    )
