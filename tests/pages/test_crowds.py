"""A choice with more events than a figure draws one by one, on the page and in the export."""

import pytest

from charts import timeline_crowds
from queries import events
from queries.filters import Filters
from tests.pages.reader import opened

FEW = {"years": ["1971", "1977"]}
CHOICE = Filters.of_years(1971, 1977)


@pytest.fixture(autouse=True)
def crowded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timeline_crowds, "MOST", 20)
    monkeypatch.setattr(timeline_crowds, "COUNTED", timeline_crowds.COUNTED | {"alone": 10})


def test_the_timeline_tells_that_it_counted_and_how() -> None:
    app = opened("pages/explore/timeline.py", **FEW)
    count = events.extent(CHOICE)["events"]
    assert any(text.value.startswith(f"{count} events") and "1971–1977" in text.value for text in app.markdown)
    app.session_state["tools-timeline"] = "SQL"
    app.run()

    assert not app.exception
    assert any("lighter marks are counted" in code.value for code in app.code)
    assert any('"alone": 10' in code.value and '"selected": ""' in code.value for code in app.code)


@pytest.mark.parametrize("tool", ["Rows", "Sources"])
def test_rows_and_sources_are_those_of_the_choice(tool: str) -> None:
    app = opened("pages/explore/timeline.py", **FEW)
    app.session_state["tools-timeline"] = tool
    app.run()
    drawn = events.crowd(CHOICE, **timeline_crowds.COUNTED, selected="")
    told = {"Rows": f"{len(drawn)} rows", "Sources": f"{events.extent(CHOICE)['events']} records"}

    assert not app.exception
    assert len(drawn) < events.extent(CHOICE)["marks"]
    assert any(text.value.startswith(told[tool]) for text in app.caption)


def test_a_crowd_leaves_as_any_chart_does() -> None:
    app = opened("pages/newsroom/export.py", chart="Timeline", **FEW)

    assert app.get("plotly_chart")
