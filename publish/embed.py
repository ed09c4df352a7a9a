"""A view in somebody else's page."""

from html import escape

AROUND = 420  # pixels of title, takeaway, source line and link around a chart, on a narrow page


def snippet(address: str, title: str, chart: int) -> str:
    """HTML for an article: a frame as wide as its column and high enough for a chart of so many pixels."""
    return (
        f'<iframe src="{escape(address)}" title="{escape(title)}" loading="lazy" allow="fullscreen" '
        f'style="width: 100%; height: {chart + AROUND}px; border: 0"></iframe>'
    )
