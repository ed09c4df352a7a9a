"""A page as a reader opens it, without a browser."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

APP = str(Path(__file__).parents[2] / "app.py")


def opened(page: str, /, **query: str | list[str]) -> AppTest:
    """The page after its first run; fails if it shows an error."""
    app = visited(page, **query)
    assert not app.exception
    assert not app.error
    return app


def visited(page: str, /, **query: str | list[str]) -> AppTest:
    """The page after its first run, whatever it shows."""
    app = AppTest.from_file(APP, default_timeout=60)
    for name, value in query.items():
        app.query_params[name] = value
    return app.switch_page(page).run()
