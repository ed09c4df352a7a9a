"""The coverage strip: records a year and whose sources they rest on."""

import numpy as np
import pandas as pd
import pytest

from charts import coverage
from charts.look import CONFLICT, COOPERATION, Look

COVERED = pd.DataFrame(
    [(1950, 4, 2, 0, 1, 4), (1952, 10, 5, 10, 0, 0)], columns=["year", "records", "usa", "chn", "rus", "other"]
)


def test_years_without_records_keep_their_place() -> None:
    bars, _ = coverage.figure(COVERED, Look()).data

    assert list(bars.x) == [1950, 1951, 1952]
    assert list(bars.y) == [4, 0, 10]


def test_each_voice_has_a_row_with_its_share_of_the_years_records() -> None:
    figure = coverage.figure(COVERED, Look())
    shares = figure.data[1].z

    assert figure.layout.yaxis2.ticktext == ("United States", "China", "Russia", "Others")
    assert shares[:, 0].tolist() == [0.5, 0, 0.25, 1]
    assert np.isnan(shares[:, 1]).all(), "no share of no record"
    assert shares[:, 2].tolist() == [0.5, 1, 0, 0]


def test_the_strip_is_low_and_without_the_hues_of_the_score() -> None:
    figure = coverage.figure(COVERED, Look())

    assert figure.layout.height < 100
    assert COOPERATION not in figure.to_json()
    assert CONFLICT not in figure.to_json()


def test_a_year_tells_of_its_voices() -> None:
    told = coverage.figure(COVERED, Look()).data[0].hovertext

    assert told[0].startswith("<b>1950: 4 records</b>")
    assert "United States: 2" in told[0]


def test_the_sentence_gives_the_peak_and_the_shares() -> None:
    assert coverage.takeaway(COVERED) == (
        "14 records, the most in 1952 (10); share with a source from: "
        "United States 50%, China 71%, Russia 7%, Others 29%."
    )


@pytest.mark.parametrize("look", [Look(), Look(dark=True, width=330)])
def test_no_record_is_no_error(look: Look) -> None:
    assert len(coverage.figure(COVERED.head(0), look).data[0].x) == 0
    assert coverage.takeaway(COVERED.head(0)) == "No record in these years."
