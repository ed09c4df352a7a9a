from datetime import date

import numpy as np
import pandas as pd
import pytest

from analysis import relation_score
from charts import sparkline, timeline
from charts.look import CONFLICT, COOPERATION, Look

SPEAKING = ("words", "titles", "several events")
WINDOW = (date(1949, 1, 1), date(2026, 12, 31))
EVENTS = [
    (
        "1950-02-14-treaty",
        "RUS-CHN",
        "1950-02-14",
        "Moscow and Beijing sign a treaty of friendship",
        5,
        "SUPPORT",
        None,
        5.0,
    ),
    (
        "1969-03-02-zhenbao",
        "RUS-CHN",
        "1969-03-02",
        "Guards fight on Zhenbao (Damansky) Island",
        5,
        "ASSAULT",
        "firearms",
        -9.0,
    ),
    ("1972-02-21-nixon", "CHN-USA", "1972-02-21", "Nixon visits China & meets Mao", 5, "CONSULT", "visit", 4.0),
    ("1972-02-21-nixon", "RUS-USA", "1972-02-21", "Nixon visits China & meets Mao", 5, "REJECT", None, -2.0),
    ("1972-05-26-abm", "RUS-USA", "1972-05-26", "Nixon and Brezhnev sign the ABM Treaty", 4, "SUPPORT", None, 5.0),
    ("1973-05-01-liaison", "CHN-USA", "1973-05-01", "Liaison offices open", 2, "CONSULT", None, 2.5),
]
TURNING_POINTS = pd.DataFrame(
    {"event": ["1953-03-05-stalin-dies"], "date": pd.to_datetime(["1953-03-05"]), "title": ["Stalin dies in Moscow"]}
)
ERAS = pd.DataFrame(
    {
        "name": ["Alliance", "Split", "No limits"],
        "starts": pd.to_datetime(["1949-10-01", "1960-07-16", "2022-02-04"]),
        "ends": pd.to_datetime(["1960-07-15", "2022-02-03", None]),
    }
)
LEADERS = pd.DataFrame(
    {
        "state": ["RUS", "RUS", "CHN", "USA"],
        "name": ["Joseph Stalin", "Nikita Khrushchev", "Mao Zedong", "Richard Nixon"],
        "title": ["Premier", "First Secretary", "Chairman", "President"],
        "starts": pd.to_datetime(["1941-05-06", "1953-03-05", "1949-10-01", "1969-01-20"]),
        "ends": pd.to_datetime(["1953-09-07", "1964-10-14", "1976-09-09", "1974-08-09"]),
    }
)


def marks(rows=EVENTS):
    frame = pd.DataFrame(rows, columns=["event", "dyad", "date", "title", "weight", "type", "mode", "score"])
    return frame.assign(date=pd.to_datetime(frame["date"]), precision="day")


def drawn(rows=None, look=Look(), **changes):
    rows = marks() if rows is None else rows
    parts = {
        "scores": relation_score.monthly(rows, date(2026, 12, 31)),
        "turning_points": TURNING_POINTS,
        "eras": ERAS,
        "leaders": LEADERS,
        "window": WINDOW,
        "selected": None,
    }
    return timeline.figure(rows, look=look, **(parts | changes))


def traces(figure, name):
    return [trace for trace in figure.data if trace.name == name]


def ids(figure, *names):
    return [event for trace in figure.data if trace.name in names for event in trace.customdata]


def written(figure):
    spoken = [trace for trace in figure.data if trace.name in ("words", "titles")]
    return [text.replace("<br>", " ") for trace in spoken for text in trace.text]


def test_every_event_has_a_mark_in_each_of_its_lanes():
    figure = drawn()
    assert sorted(ids(figure, "events", "minor events")) == sorted(event[0] for event in EVENTS)
    by_lane = {trace.yaxis: list(trace.customdata) for trace in traces(figure, "events")}
    assert by_lane["y2"] == ["1950-02-14-treaty", "1969-03-02-zhenbao"]
    assert by_lane["y3"] == ["1972-02-21-nixon"]
    assert set(by_lane["y4"]) == {"1972-02-21-nixon", "1972-05-26-abm"}
    assert list(traces(figure, "minor events")[1].customdata) == ["1973-05-01-liaison"]


def test_height_is_the_score_and_colour_its_sign():
    events = traces(drawn(), "events")[0]
    assert list(events.y) == pytest.approx([5.0, -9.0], abs=0.1)
    assert list(events.marker.color) == [5.0, -9.0]
    cold, warm = events.marker.colorscale[0][1], events.marker.colorscale[-1][1]
    assert cold.startswith("rgba(200, 69, 43") and warm.startswith("rgba(31, 111, 192")
    assert (CONFLICT, COOPERATION) == ("#C8452B", "#1F6FC0")
    assert events.x[1].startswith("1969")


def test_lanes_are_named_and_stand_one_above_the_other():
    figure = drawn()
    assert {"<b>Russia–China</b>", "<b>China–United States</b>", "<b>Russia–United States</b>"} <= set(written(figure))
    first, second, third = (figure.layout[axis].domain for axis in ("yaxis2", "yaxis3", "yaxis4"))
    assert first[0] > second[1] and second[0] > third[1]
    assert {"cooperation ↑", "conflict ↓"} <= set(written(figure))


def test_fewer_dyads_fewer_lanes():
    figure = drawn(marks()[lambda rows: rows["dyad"] == "CHN-USA"])
    assert "<b>Russia–China</b>" not in written(figure)
    assert {axis for axis in figure.layout if axis.startswith("yaxis")} == {"yaxis", "yaxis2"}
    assert len(traces(figure, "relation score")) == 1


def test_window_sets_the_axis_and_leaves_out_what_lies_beyond():
    figure = drawn(window=(date(1970, 1, 1), date(1974, 12, 31)))
    assert figure.layout.xaxis.range[0].startswith("1969-12") and figure.layout.xaxis.range[1].startswith("1975-01")
    assert "1969-03-02-zhenbao" not in ids(figure, "events")
    assert "1972-02-21-nixon" in ids(figure, "events")
    assert not traces(figure, "turning points")
    assert {"Split"} == {"Alliance", "Split", "No limits"} & set(written(figure))


def test_an_event_in_two_lanes_is_named_once_where_its_act_was_strongest():
    titles = [(trace.yaxis, event) for trace in traces(drawn(), "titles") for event in trace.customdata]
    assert ("y3", "1972-02-21-nixon") in titles and ("y4", "1972-02-21-nixon") not in titles


def test_selected_event_is_ringed_in_every_lane_and_named_in_bold():
    figure = drawn(selected="1972-02-21-nixon")
    rings = {
        event: width
        for trace in traces(figure, "events")
        for event, width in zip(trace.customdata, trace.marker.line.width, strict=True)
    }
    assert rings["1972-02-21-nixon"] > 0 and rings["1972-05-26-abm"] == 0
    assert any(text.startswith("<b>Nixon") for text in written(figure))


def test_hover_tells_date_title_type_and_score_as_text():
    nixon = traces(drawn(), "events")[1].hovertext[0]
    assert nixon == "<b>Nixon visits China &amp; meets Mao</b><br>21 February 1972<br>Consult (visit), score +4.0"


def test_area_leaves_a_gap_where_the_score_is_empty():
    scores = relation_score.monthly(marks(), date(2026, 12, 31))
    empty = scores[(scores["dyad"] == "RUS-CHN") & scores["score"].isna()]
    area = traces(drawn(), "relation score")[0]
    heights = dict(zip((day[:7] for day in area.x), area.y, strict=True))
    assert len(empty) > 100
    assert {heights[f"{month:%Y-%m}"] for month in empty["month"]} == {0.0}
    assert heights["1950-02"] == 5.0


def test_turning_points_and_leaders():
    figure = drawn()
    assert list(traces(figure, "turning point")[0].customdata) == ["1953-03-05-stalin-dies"]
    assert "Stalin dies in Moscow" in written(figure)
    (bars,) = traces(figure, "leaders")
    # Stalin's three and a half years are too narrow for a name of six letters; Nixon's five and a half are not.
    assert list(bars.text) == ["Mao", "Stalin", "Khrushchev", "Nixon"]
    assert {"Russia", "China", "United States"} <= set(written(figure))
    # Stalin's term is cut where the next one begins.
    stalin = [text.startswith("Joseph Stalin") for text in bars.hovertext].index(True)
    assert bars.x[stalin] == (pd.Timestamp("1953-03-05") - pd.Timestamp("1949-01-01")) / pd.Timedelta(milliseconds=1)


@pytest.mark.parametrize("look", [Look(), Look(dark=True), Look(width=330), Look(dark=True, width=330)])
def test_nothing_but_events(look):
    figure = drawn(look=look, turning_points=TURNING_POINTS[:0], leaders=LEADERS[:0].astype(object), eras=ERAS[:0])
    assert not traces(figure, "turning points") and not traces(figure, "leaders")
    assert len(ids(figure, "events", "minor events")) == len(EVENTS)
    assert figure.layout.paper_bgcolor == look.paper


def test_no_event_at_all_still_draws_the_lanes():
    figure = drawn(marks()[:0], scores=relation_score.monthly(marks(), date(2026, 12, 31)))
    assert len(traces(figure, "relation score")) == 3
    assert ids(figure, "events") == []


def test_narrow_names_fewer_and_shows_no_scale():
    crowd = many(600)
    wide, narrow = drawn(crowd), drawn(crowd, look=Look(width=330))
    assert all(len(trace.text) <= 3 for trace in traces(narrow, "titles"))
    assert sum(len(trace.text) for trace in traces(wide, "titles")) > 9
    assert narrow.layout.yaxis2.showticklabels is False and wide.layout.yaxis2.showticklabels is True
    assert narrow.layout.xaxis.dtick == "M240" and wide.layout.xaxis.dtick == "M120"


def many(count):
    chance = np.random.default_rng(5)
    days = pd.Timestamp("1949-10-01") + pd.to_timedelta(np.sort(chance.integers(0, 28000, count)), "D")
    return pd.DataFrame(
        {
            "event": [f"event-{number}" for number in range(count)],
            "dyad": chance.choice(["RUS-CHN", "CHN-USA", "RUS-USA"], count),
            "date": days,
            "precision": "day",
            "title": [f"Minister {number} meets minister {number + 1} in a city" for number in range(count)],
            "weight": chance.integers(1, 6, count),
            "type": "CONSULT",
            "mode": None,
            "score": chance.choice([-9.5, -6.0, -2.0, 1.5, 4.0, 5.0], count),
        }
    )


def test_fifteen_hundred_events_are_all_there_alone_or_counted():
    figure = drawn(many(1500))
    counted = [event.split() for event in ids(figure, "several events")]
    numbers = [int(text) for trace in traces(figure, "several events") for text in trace.text]
    assert [len(group) for group in counted] == numbers and numbers
    alone = ids(figure, "events", "minor events")
    merged = [event for group in counted for event in group]
    assert sorted(alone + merged) == sorted(f"event-{number}" for number in range(1500))


def test_no_text_is_smaller_than_eleven_pixels():
    for look in (Look(), Look(width=330)):
        figure = drawn(many(300), look=look)
        sizes = [trace.textfont.size for trace in figure.data if trace.name in SPEAKING]
        assert min(np.min(size) for size in sizes) >= 11


def test_takeaway_counts_and_names_the_highest_and_the_lowest():
    # At the end of May 1973 the acts are 465, 30 and 465, 370 days old and weigh 0.414, 0.945 and 0.414, 0.496:
    # (4 * 0.414 + 2.5 * 0.945) / 1.359 = 2.96 and (-2 * 0.414 + 5 * 0.496) / 0.909 = 1.81.
    scores = relation_score.monthly(marks(), date(2026, 12, 31))
    assert timeline.takeaway(marks(), scores) == (
        "5 events, 1950–1973; in May 1973 the relation score was highest for China–United States (+3.0) "
        "and lowest for Russia–United States (+1.8)."
    )


def test_takeaway_of_few_rows():
    scores = relation_score.monthly(marks(), date(2026, 12, 31))
    one = marks()[:1]
    assert timeline.takeaway(one, scores) == (
        "1 event, 1950; in February 1950 the relation score of Russia–China was +5.0."
    )
    assert timeline.takeaway(one[:0], scores) == "No event of the record matches."
    assert timeline.takeaway(one, scores[:0]) == "1 event, 1950."


def test_sparkline_shows_the_whole_scale_and_where_the_score_stands():
    scores = relation_score.monthly(marks(), date(1973, 12, 31))
    figure = sparkline.figure(scores[scores["dyad"] == "CHN-USA"], Look())
    assert figure.layout.height == 60 and figure.layout.yaxis.visible is False
    assert figure.data[1].x[0] == "1973-12-31" and figure.data[1].marker.color[0] == COOPERATION
    assert (
        sparkline.figure(scores[:0], Look()).data[1].x is None
        or len(sparkline.figure(scores[:0], Look()).data[1].x) == 0
    )
