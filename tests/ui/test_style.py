"""The style that the theme cannot say."""

import re
from pathlib import Path

from charts.look import Look
from ui import frame


def test_its_colours_are_those_of_the_charts() -> None:
    style = Path(frame.__file__).with_name("chosen.css").read_text("utf-8")
    pairs = set(re.findall(r"light-dark\((#\w+), (#\w+)\)", style))
    light, dark = Look(), Look(dark=True)

    assert pairs == {(light.paper, dark.paper), (light.ink, dark.ink)}
