from datetime import date

import pandas as pd
import pytest

from analysis import relation_score
from charts.look import CONFLICT, COOPERATION, Look
from tests.charts.seismograph import ERAS, EVENTS, LEADERS, TURNING_POINTS, drawn, ids, marks, traces, written


def test_every_event_has_a_mark_in_each_of_its_lanes():
    figure = drawn()
    assert sorted(ids(figure, "events", "minor events")) == sorted(event[0] for event in EVENTS)
    by_lane = {
        axis: sorted(event for trace in traces(figure, "events") if trace.yaxis == axis for event in trace.customdata)
        for axis in ("y2", "y3", "y4")
    }
    assert by_lane["y2"] == ["1950-02-14-treaty", "1969-03-02-zhenbao"]
    assert by_lane["y3"] == ["1972-02-21-nixon"]
    assert set(by_lane["y4"]) == {"1972-02-21-nixon", "1972-05-26-abm"}
    (minor,) = traces(figure, "minor events")
    assert (minor.yaxis, list(minor.customdata)) == ("y3", ["1973-05-01-liaison"])


def test_height_is_the_score_and_colour_its_sign():
    cold, warm = (trace for trace in traces(drawn(), "events") if trace.yaxis == "y2")
    assert [*cold.y, *warm.y] == pytest.approx([-9.0, 5.0], abs=0.1)
    assert cold.marker.color.startswith("rgba(200, 69, 43") and warm.marker.color.startswith("rgba(31, 111, 192")
    assert (CONFLICT, COOPERATION) == ("#C8452B", "#1F6FC0")
    assert cold.x[0].startswith("1969")


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
    ringed = [trace for trace in traces(figure, "events") if "1972-02-21-nixon" in trace.customdata]
    assert [trace.yaxis for trace in ringed] == ["y3", "y4"]
    assert all(max(trace.marker.line.width) > 0 for trace in ringed)
    assert all(trace.marker.line.width == 0 for trace in traces(figure, "events") if trace.yaxis == "y2")
    (name,) = (note for note in figure.layout.annotations if note.text.startswith("<b>Nixon"))
    assert (name.yref, name.showarrow) == ("y3", False), "above all marks, upon which it may stand"


def test_hover_tells_date_title_type_and_score_as_text():
    (nixon,) = (trace.hovertext[0] for trace in traces(drawn(), "events") if trace.yaxis == "y3")
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
    assert list(bars.text) == ["Stalin", "Khrushchev", "Mao", "Nixon"]
    assert {"Russia", "China", "United States"} <= set(written(figure))
    # Stalin's term began before the window.
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
