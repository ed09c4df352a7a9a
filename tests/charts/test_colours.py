"""Colours that mean something stay apart for readers with the three common kinds of colour blindness."""

from itertools import combinations

import pytest
from coloraide import Color

from charts.look import CONFLICT, COOPERATION, Look, shades

# As everybody else sees, and without the long, the middle or the short waves.
EYES = [None, "protan", "deutan", "tritan"]
PAPERS = {"light": Look(), "dark": Look(dark=True)}


def seen(colour: str, eyes: str | None) -> Color:
    return Color(colour).filter(eyes).clip() if eyes else Color(colour)


def apart(one: str, other: str, eyes: str | None) -> float:
    """How different two colours are to these eyes, as ΔE by CIEDE2000: 1 can just be seen, 10 at a glance."""
    return seen(one, eyes).delta_e(seen(other, eyes), method="2000")


@pytest.mark.parametrize("eyes", EYES)
def test_cooperation_and_conflict_are_far_apart(eyes: str | None) -> None:
    assert apart(COOPERATION, CONFLICT, eyes) >= 45


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("eyes", EYES)
def test_marks_stand_out_from_the_paper_and_from_what_has_no_score(eyes: str | None, paper: str) -> None:
    look = PAPERS[paper]
    for colour in (COOPERATION, CONFLICT):
        assert apart(colour, look.paper, eyes) >= 30
        assert apart(colour, look.muted, eyes) >= 15


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("eyes", EYES)
def test_the_shades_of_the_states_are_apart(eyes: str | None, paper: str) -> None:
    for one, other in combinations(shades(PAPERS[paper]).values(), 2):
        assert apart(one, other, eyes) >= 15


@pytest.mark.parametrize("paper", PAPERS)
def test_the_contrast_that_the_guidelines_ask_for(paper: str) -> None:
    look = PAPERS[paper]

    assert all(Color(colour).contrast(look.paper, method="wcag21") >= 3 for colour in (COOPERATION, CONFLICT))
    assert all(Color(ink).contrast(look.paper, method="wcag21") >= 4.5 for ink in (look.ink, look.muted))
    assert all(Color(ink).contrast(look.band, method="wcag21") >= 4.5 for ink in (look.ink, look.muted))
