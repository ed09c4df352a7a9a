"""Yearly figures that can be set beside the relation score: series of others, growth of trade, opinion."""

from collections.abc import Collection, Mapping

import pandas as pd

from analysis import agreement

SCORE = "Relation score"
GROWTH = "Trade growth"
OPINION = "Russian opinion"
# Of each pair the polls on the same question by one institute; several of one year are averaged.
POLLS = {"levada_on_china_good": "RUS-CHN", "levada_on_usa_good": "RUS-USA"}
# Each pair's trade by one reporter; growth is compared, never the levels of two reporters.
TRADE = {"us_trade": ("CHN-USA", "RUS-USA"), "china_russia_trade": ("RUS-CHN",)}
LEAST_YEARS = 5
SCORED = {"unit": "points, −10 to +10", "source": "Relation score: this record.", "provisional": False}


def by_name_and_place(
    about: pd.DataFrame, points: pd.DataFrame, scores: pd.DataFrame, places: Mapping[str, str]
) -> dict[str, pd.DataFrame]:
    """Every yearly figure of every place that has years enough, under names such as 'UN agreement · Russia–China'.

    Takes about with series, name, frequency, unit, publisher, licence; points with series, state_or_dyad, date, value,
    provisional; scores with dyad, year, score; and the names of the places by their codes. Columns year, value,
    provisional, unit, source.
    """
    found = {
        f"{SCORE} · {places[str(dyad)]}": one[["year", "score"]].rename(columns={"score": "value"}).assign(**SCORED)
        for dyad, one in scores.dropna(subset="score").groupby("dyad")
    }
    for row in about[about["frequency"] == "year"].itertuples():
        source = f"{row.name}: {row.publisher}; {row.licence}."
        for place, one in points[points["series"] == row.series].groupby("state_or_dyad"):
            values = one.assign(year=one["date"].dt.year, unit=row.unit, source=source)
            found[f"{row.name} · {places[str(place)]}"] = values[["year", "value", "provisional", "unit", "source"]]
    return {name: one for name, one in found.items() if len(one) >= LEAST_YEARS}


def of_dyads(about: pd.DataFrame) -> pd.DataFrame:
    """The yearly series of pairs; trade and energy, which grow in any case, only as growth.

    Takes and gives rows with series, name, shipped, measured_of, frequency, kind.
    """
    pairs = about[about["shipped"] & (about["measured_of"] == "dyad") & (about["frequency"] == "year")]
    return pairs[~pairs["kind"].isin(["trade", "energy"])]


def named(about: pd.DataFrame, points: pd.DataFrame, names: tuple[str, ...]) -> dict[str, pd.DataFrame]:
    """The named figures that have values: columns dyad, year, value. Takes what `of_dyads` and `of_series` take."""
    codes = of_dyads(about).set_index("name")["series"]
    own = {GROWTH: growth, OPINION: opinion}
    found = {name: own[name](points) if name in own else of_series(points, codes[name]) for name in names}
    return {name: values for name, values in found.items() if len(values)}


def of_series(points: pd.DataFrame, code: str) -> pd.DataFrame:
    """A yearly series by pair. Takes series, state_or_dyad, date, value. Columns dyad, year, value."""
    own = points[points["series"] == code]
    return own.assign(dyad=own["state_or_dyad"], year=own["date"].dt.year)[["dyad", "year", "value"]]


def growth(points: pd.DataFrame) -> pd.DataFrame:
    """Growth of trade in per cent a year, of each pair as one reporter has it. Columns dyad, year, value."""
    parts = []
    for code, dyads in TRADE.items():
        own = of_series(points, code)
        parts += [agreement.growth(own[own["dyad"] == dyad]).assign(dyad=dyad) for dyad in dyads]
    return pd.concat(parts, ignore_index=True)[["dyad", "year", "value"]]


def opinion(points: pd.DataFrame) -> pd.DataFrame:
    """Per cent of Russians with a good attitude, the mean of a year's polls. Columns dyad, year, value."""
    polls = points[points["series"].isin(POLLS)]
    means = polls.assign(dyad=polls["series"].map(POLLS), year=polls["date"].dt.year)
    return means.groupby(["dyad", "year"], as_index=False)["value"].mean()


def series_behind(about: pd.DataFrame, names: Collection[str]) -> set[str]:
    """The codes of the series that figures with these names are made of."""
    own = {GROWTH: TRADE, OPINION: POLLS}
    codes = set(about.loc[about["name"].isin(list(names)), "series"])
    return codes.union(*(own[name] for name in names if name in own))


def agreements(scores: pd.DataFrame, figures: Mapping[str, pd.DataFrame], dyads: tuple[str, ...]) -> pd.DataFrame:
    """Agreement of score and each figure, pair by pair in the order given. Columns figure, dyad and those of
    `agreement.agreement`, to two decimals."""
    rows = []
    for name, values in figures.items():
        for dyad in (dyad for dyad in dyads if dyad in set(scores["dyad"]) & set(values["dyad"])):
            of_dyad = agreement.agreement(scores[scores["dyad"] == dyad], values[values["dyad"] == dyad])
            rows.append(of_dyad.assign(figure=name, dyad=dyad))
    columns = ["figure", "dyad", "lag", "n", "r", "independent", "low", "high", "changes"]
    return pd.concat(rows, ignore_index=True)[columns].round(2) if rows else pd.DataFrame(columns=columns)
