"""How every chart looks: one palette with meaning, for light and dark paper, wide and narrow screens.

Hue belongs to the score alone: blue for cooperation, vermilion for conflict. Both keep a contrast of at
least 3:1 on both papers. States are told apart by place, label and marker shape, dyads by their lane.
"""

from dataclasses import dataclass
from html import escape
from textwrap import wrap

import pandas as pd
import plotly.graph_objects as go

Figure = go.Figure
COOPERATION = "#1F6FC0"
CONFLICT = "#C8452B"
# Marks that nobody sees, but that tell and answer under a pointer: one is drawn, for Plotly finds the others without.
UNSEEN = {"opacity": 0, "maxdisplayed": 1}
PHONE = 540  # pixels: charts narrower than this are laid out for a phone
SHAPES = {"RUS": "square", "CHN": "diamond", "USA": "circle"}
MARKS = {"RUS": "■", "CHN": "◆", "USA": "●"}  # the same shapes within a text
SHORT_NAMES = {"RUS": "Russia", "CHN": "China", "USA": "United States"}
DYADS = {"RUS-CHN": "Russia–China", "CHN-USA": "China–United States", "RUS-USA": "Russia–United States"}


@dataclass(frozen=True)
class Look:
    """The paper a chart is drawn on."""

    dark: bool = False
    width: int = 1000  # pixels; a label finds its place for this width
    height: int | None = None  # pixels that a sheet has room for; only a chart that can be lower or higher heeds it

    @property
    def narrow(self) -> bool:
        """Whether it is the width of a phone, where a chart says less."""
        return self.width < PHONE

    @property
    def paper(self) -> str:
        return "#0E1117" if self.dark else "#FFFFFF"

    @property
    def ink(self) -> str:
        return "#F2F4F8" if self.dark else "#1A1C23"

    @property
    def muted(self) -> str:
        """For secondary text; 4.5:1 on the paper."""
        return "#A3ABB8" if self.dark else "#59606D"

    @property
    def line(self) -> str:
        """For rules and grid lines, which carry no meaning."""
        return "#2A303B" if self.dark else "#E3E6EB"

    @property
    def band(self) -> str:
        """For the shading of periods."""
        return "#161B24" if self.dark else "#F5F6F8"

    def score(self, score: float) -> str:
        """The colour of a score: its sign decides."""
        return CONFLICT if score < 0 else COOPERATION

    def apply(self, figure: Figure, height: int) -> Figure:
        """Give a finished figure its paper, type and margins."""
        # Plotly takes ten times as long to look into each for what is to be kept of it.
        figure.update_layout(
            overwrite=True,
            height=height,
            paper_bgcolor=self.paper,
            plot_bgcolor=self.paper,
            font={"family": "Source Sans, sans-serif", "size": 13 if self.narrow else 14, "color": self.ink},
            margin={"l": 8, "r": 8, "t": 8, "b": 8},
            hoverlabel={"bgcolor": self.paper, "bordercolor": self.muted, "font": {"color": self.ink}},
            showlegend=False,
            dragmode=False,
        )
        return figure


def faded(colour: str, opacity: float) -> str:
    """A hex colour as rgba with an opacity from 0 to 1."""
    red, green, blue = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {opacity})"


def shades(look: Look) -> dict[str, str]:
    """How light each state's marker is: states differ by shape and lightness, never by hue."""
    return {"RUS": look.ink, "CHN": look.muted, "USA": look.paper}


def signed(score: float) -> str:
    """A score with its sign and one decimal: '+4.8', '−2.3', '0.0'; '–' without acts."""
    if pd.isna(score):
        return "–"
    return "0.0" if round(score, 1) == 0 else f"{score:+.1f}".replace("-", "−")


def counted(number: int, noun: str) -> str:
    """'1 record', '1,200 records'."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def hover_lines(text: str, letters: int) -> str:
    """A text of the record as Plotly shows it over a mark: never markup, in lines of at most so many letters."""
    return "<br>".join(wrap(escape(text, quote=False), letters))
