"""A chart as one HTML file that can be explored without internet: texts, fonts and Plotly itself are in it."""

from html import escape

import plotly.graph_objects as go
import plotly.io

from publish import typeface
from publish.image import signs
from publish.sheet import Paper, Words

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{faces}
body {{ margin: 0; background: {background}; color: {ink}; font: 1rem/1.4 "Source Sans", sans-serif; }}
main {{ max-width: {wide}px; margin: 0 auto; padding: 1.5rem 1rem; }}
h1 {{ font-size: 1.6rem; line-height: 1.2; margin: 0 0 .4rem; }}
p {{ margin: 0 0 .4rem; overflow-wrap: anywhere; }}
.muted {{ color: {muted}; font-size: .85rem; }}
.chart {{ overflow-x: auto; }}
footer {{ border-top: 1px solid {line}; margin-top: .8rem; padding-top: .6rem; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{subtitle}</p>
<p class="muted">{shown}</p>
<div class="chart" role="img" aria-label="{subtitle}">{chart}</div>
<footer class="muted">
{foot}
</footer>
</main>
</body>
</html>
"""


def html(figure: go.Figure, words: Words, paper: Paper, address: str) -> bytes:
    """The figure, laid out for its own width, with the texts of a sheet around it and a link to where it came from."""
    chart = plotly.io.to_html(
        figure,
        include_plotlyjs=True,
        include_mathjax=False,
        full_html=False,
        config={"displaylogo": False, "scrollZoom": False, "showTips": False},
    )
    foot = [words.source, words.version, words.licence, words.credit]
    link = f'<p><a href="{escape(address)}" style="color: inherit">{escape(address)}</a></p>'
    return PAGE.format(
        title=escape(words.title),
        subtitle=escape(words.subtitle),
        shown=escape(words.shown),
        faces=typeface.faces(frozenset(signs(figure) + "".join(words.all) + address)),
        background=paper.background or "#FFFFFF",
        ink=paper.ink,
        muted=paper.muted,
        line=paper.line,
        wide=figure.layout.width or 1000,
        chart=chart,
        foot="\n".join(f"<p>{escape(text)}</p>" for text in foot if text) + "\n" + link,
    ).encode()
