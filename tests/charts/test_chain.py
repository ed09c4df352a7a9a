"""What led to what: rows in order of time, causes apart from sequence."""

import pandas as pd
import pytest

from charts import chain
from charts.look import Look

DATES = {"a": "1957-10-15", "b": "1959-06-20", "c": "1960-07-16", "d": "1960-07-16", "said": "1960-04-22"}
SCORES = {"a": 6.0, "b": -2.0, "c": -5.0, "d": 0.0, "said": float("nan")}
# side, steps, relation, causal, earlier, later; a pair may be linked twice
LINKS = [
    ("before", 2, "breaks", True, "a", "b"),
    ("before", 1, "follows_up", False, "b", "c"),
    ("before", 1, "retaliates_for", True, "b", "c"),
    ("before", 1, "cites", False, "said", "c"),
    ("after", 1, "precedes", False, "c", "d"),
]


def rows(links: list[tuple] = LINKS) -> pd.DataFrame:
    made = pd.DataFrame(links, columns=["side", "steps", "relation", "causal", "earlier", "later"])
    for end in ("earlier", "later"):
        made[f"{end}_kind"] = made[end].map(lambda record: "statement" if record == "said" else "event")
        made[f"{end}_date"] = pd.to_datetime(made[end].map(DATES))
        made[f"{end}_precision"] = "day"
        made[f"{end}_title"] = "Title of " + made[end]
        made[f"{end}_score"] = made[end].map(SCORES)
    return made.assign(source=None)


def traces(figure) -> dict[str, object]:
    return {trace.name: trace for trace in figure.data}


def ends(trace: object) -> list[tuple]:
    """First and last point of each line of a broken line, as rows."""
    lines, now = [], []
    for y in trace.y:
        if y is None:
            lines.append((now[0], now[-1]))
            now = []
        else:
            now.append(y)
    return lines


def test_records_stand_once_each_in_order_of_time() -> None:
    shown = chain.records(rows())

    assert shown["record"].tolist() == ["a", "b", "said", "c", "d"], "of one day the one that leads to the other first"
    assert shown["kind"].tolist() == ["event", "event", "statement", "event", "event"]


def test_causes_are_solid_and_mere_sequence_is_dotted() -> None:
    drawn = traces(chain.figure(rows(), "c", Look()))

    assert drawn["cause"].line.dash == "solid"
    assert drawn["sequence"].line.dash == "2px,4px"
    assert ends(drawn["cause"]) == [(0, 1), (1, 3)], "one line for a pair, solid if any of its links is a cause"
    assert ends(drawn["sequence"]) == [(3, 4), (2, 3)]


def test_points_carry_events_alone_and_tell_of_all() -> None:
    marks = traces(chain.figure(rows(), "c", Look()))["records"]

    assert list(marks.customdata) == ["a", "b", "", "c", "d"]
    assert marks.hovertext[0] == "<b>15 Oct 1957</b><br>Title of a"
    assert list(marks.marker.symbol) == ["hexagon", "hexagon", "triangle-down", "hexagon", "hexagon"]
    assert list(marks.marker.color) == ["#1F6FC0", "#C8452B", "#FFFFFF", "#C8452B", "#FFFFFF"]


def test_the_chosen_event_stands_out() -> None:
    figure = chain.figure(rows(), "c", Look())
    marks = traces(figure)["records"]

    assert max(marks.marker.size) == marks.marker.size[3]
    assert [word.text for word in figure.layout.annotations if word.text.startswith("<b>")] == [
        "<b>16 Jul 1960 · Title of c</b>"
    ]


@pytest.mark.parametrize("look", [Look(), Look(width=330, dark=True)], ids=["wide", "narrow"])
def test_every_record_has_its_name_and_markup_is_text(look: Look) -> None:
    titled = rows().assign(earlier_title="<b>x</b> " + "long title " * 20)
    figure = chain.figure(titled, "c", look)

    names = [word for word in figure.layout.annotations if " · " in word.text]
    assert len(names) == 5
    assert all("&lt;b&gt;" in word.text for word in names if "long" in word.text)
    assert all(word.text.count("<br>") <= 1 for word in names), "two lines at most"
    assert min(word.font.size for word in figure.layout.annotations) >= 12


def test_only_the_nearest_are_drawn() -> None:
    kept = chain.nearest(rows(), "c", 4)

    assert set(kept["earlier"]) | set(kept["later"]) == {"b", "said", "c", "d"}
    assert len(chain.nearest(rows(), "c", 99)) == 5


def test_the_sentence_counts_records_and_causes() -> None:
    assert chain.takeaway(rows(), "c") == (
        "Title of c: 3 records before it, from 15 Oct 1957, and 1 record after it, up to 16 Jul 1960. "
        "For 2 of 4 links a source states the cause; the rest is mere sequence."
    )
    assert chain.takeaway(rows().head(0), "c").startswith("No documented link")


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ([0, 2], "For each link a source states the cause."),
        ([1], "No source states a cause; the links are mere sequence."),
    ],
)
def test_a_path_is_told_from_its_first_to_its_last_record(kept: list[int], said: str) -> None:
    path = rows().iloc[kept]

    assert chain.path_takeaway(path).endswith(said)
    assert f"to “Title of {path['later'].iloc[-1]}” (" in chain.path_takeaway(path)


def test_a_date_is_told_as_far_as_it_is_known() -> None:
    date = pd.Timestamp("1972-06-01")

    assert [chain.day(date, known) for known in ("year", "month", "day")] == ["1972", "Jun 1972", "1 Jun 1972"]
