"""A long list a page at a time."""

import pytest
from streamlit.testing.v1 import AppTest


def shown(count: int, page: int) -> None:
    import streamlit as st

    from ui import paging

    st.session_state["turned"] = page
    st.write(list(range(count))[paging.part(count, 12, "turned")])


@pytest.mark.parametrize(
    ("count", "page", "first", "last"), [(25, 1, 0, 11), (25, 3, 24, 24), (12, 1, 0, 11), (5, 1, 0, 4)]
)
def test_each_page_has_its_part(count: int, page: int, first: int, last: int) -> None:
    app = AppTest.from_function(shown, kwargs={"count": count, "page": page}).run()

    assert not app.exception
    assert [int(app.json[0].value.strip("[]").split(",")[place]) for place in (0, -1)] == [first, last]
