"""The coverage strip: records a year and whose sources they rest on."""

import re
from urllib.parse import unquote
from xml.etree import ElementTree

import pandas as pd
import pytest

from charts import coverage
from charts.look import CONFLICT, COOPERATION, Look

COVERED = pd.DataFrame(
    [(1950, 4, 2, 0, 1, 4), (1952, 10, 5, 10, 0, 0)], columns=["year", "records", "usa", "chn", "rus", "other"]
)


def drawn(rows: pd.DataFrame = COVERED, look: Look = Look()) -> ElementTree.Element:
    """The strip as a tree, without its styles."""
    return ElementTree.fromstring(closed(coverage.strip(rows, look).partition("<style>")[0]))


def closed(strip: str) -> str:
    """The same as XML."""
    return re.sub(r"(<img [^>]*)>", r"\1/>", strip.replace(" class=late", ""))


def test_years_without_records_keep_their_place() -> None:
    assert coverage.bars(coverage.every_year(COVERED)) == "M0.075 15v-6h.85v6zM2.075 15v-15h.85v15z"
    assert 'viewBox="0 0 3 ' in unquote(drawn().find(".//img").get("src"))


def test_each_voice_has_a_row_with_its_share_of_the_years_records() -> None:
    cells = coverage.cells(coverage.every_year(COVERED))

    assert [name.text for name in drawn().find("div[@class='names']")] == [
        "Up to 10 records", "United States", "China", "Russia", "Others",
    ]  # fmt: skip
    assert cells[coverage.STRONG] == "M0.045 49h.91v10h-.91zM2.045 27h.91v10h-.91z", "others in 1950, China in 1952"
    assert "M1." not in "".join(cells.values()), "no share of no record"


def test_the_strip_is_low_and_without_the_hues_of_the_score() -> None:
    strip = coverage.strip(COVERED, Look())

    assert coverage.HIGH < 80
    assert COOPERATION not in strip
    assert CONFLICT not in strip


def test_a_year_tells_of_its_voices() -> None:
    told = drawn().find(".//i").get("data-told").split("\n")

    assert told == ["1950: 4 records", "with a source from", "United States: 2", "China: 0", "Russia: 1", "Others: 4"]


def test_the_sentence_gives_the_peak_and_the_shares() -> None:
    sentence = (
        "14 records, the most in 1952 (10); share with a source from: "
        "United States 50%, China 71%, Russia 7%, Others 29%."
    )

    assert coverage.takeaway(COVERED) == sentence
    assert (drawn().get("role"), drawn().get("aria-label")) == ("img", sentence)


@pytest.mark.parametrize("look", [Look(), Look(dark=True, width=330)])
def test_no_record_is_no_error(look: Look) -> None:
    assert drawn(COVERED.head(0), look).find(".//i") is None
    assert coverage.takeaway(COVERED.head(0)) == "No record in these years."
