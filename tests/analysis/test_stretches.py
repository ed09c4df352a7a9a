"""Falls and stretches of a score, worked by hand."""

import pandas as pd

from analysis import stretches


def line(dyad: str, values: dict[str, float]) -> pd.DataFrame:
    return pd.DataFrame({"dyad": dyad, "month": pd.to_datetime(list(values)), "score": list(values.values())})


def months(dyad: str, start: str, values: list[float]) -> pd.DataFrame:
    return pd.DataFrame({"dyad": dyad, "month": pd.date_range(start, periods=len(values), freq="MS"), "score": values})


def test_the_steepest_fall_of_a_year_is_found() -> None:
    scores = months("RUS-CHN", "1960-01-01", [5.0] * 13 + [1.0] * 12 + [-2.0] * 12)
    (fall,) = stretches.steepest(scores).itertuples(index=False)

    assert (fall.dyad, fall.change) == ("RUS-CHN", -4.0)
    assert (fall.first, fall.last) == (pd.Timestamp(1960, 2, 1), pd.Timestamp(1961, 2, 1))


def test_falls_of_one_pair_do_not_overlap() -> None:
    scores = months("RUS-CHN", "1960-01-01", [5.0] * 13 + [1.0] * 13 + [-2.0] * 13)
    falls = stretches.steepest(scores, most=2)

    assert falls["change"].tolist() == [-4.0, -3.0]
    assert (falls["last"].diff().abs().dropna() > pd.Timedelta(days=360)).all()


def test_a_score_that_only_rises_or_has_a_gap_has_no_fall() -> None:
    rising = months("CHN-USA", "2000-01-01", [float(value) for value in range(20)])
    gap = months("CHN-USA", "2000-01-01", [5.0, *[float("nan")] * 11, -5.0])

    assert stretches.steepest(rising).empty
    assert stretches.steepest(gap)["change"].tolist() == [-10.0]
    assert stretches.steepest(rising.head(0)).empty


def test_a_stretch_tells_where_each_pair_began_and_ended() -> None:
    scores = pd.concat([months("RUS-CHN", "1960-01-01", [5.0, 4.0, 2.0]), months("RUS-USA", "1960-03-01", [1.0])])
    rows = stretches.over(scores, pd.Timestamp(1960, 1, 1), pd.Timestamp(1960, 3, 1))

    assert rows.to_numpy().tolist() == [["RUS-CHN", 5.0, 2.0, -3.0]]
    assert stretches.over(scores, pd.Timestamp(1950, 1, 1), pd.Timestamp(1960, 3, 1)).empty
