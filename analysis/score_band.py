"""How far the relation score can be trusted: a band around it, what happens to it when a part of the record is
left out or another scale is used, and the type of triangle of each year.
"""

from collections.abc import Callable
from datetime import date

import numpy as np
import pandas as pd

from analysis import relation_score, triangle
from analysis.relation_score import LEAST_ACTS, YEAR

HALF_LIVES = (0.5, 1.0, 2.0)  # years
DRAWS = 300
INNER = (0.05, 0.95)  # the part of the draws that the band holds
SEED = 1949
SIDES = ("RUS-CHN", "CHN-USA", "RUS-USA")
COLUMNS = ["dyad", "month", "score", "low", "high", "events"]


def monthly(acts: pd.DataFrame, until: date, draws: int = DRAWS) -> pd.DataFrame:
    """The relation score of each dyad and month with its band.

    Takes columns event, dyad, date, score. Gives dyad, month (its first day), score (-10 to 10, as
    `relation_score.monthly` has it), low, high (-10 to 10) and events (those that still weigh at least LEAST_ACTS).
    Score, low and high are empty where the score is.

    The band: the events of a dyad are drawn with replacement, each with all its acts, `draws` times, and each draw is
    read with each half-life of HALF_LIVES; low and high are the quantiles INNER of all these scores together. Efron,
    'Bootstrap Methods: Another Look at the Jackknife', Annals of Statistics 7(1), 1979, with events as the units.
    """
    scores = relation_score.monthly(acts, until)
    bands = [
        scores[scores["dyad"] == dyad].reset_index(drop=True).join(band(of_dyad, until, draws))
        for dyad, of_dyad in known(acts, until).groupby("dyad", observed=True, sort=True)
    ]
    if not bands:
        return pd.DataFrame(columns=COLUMNS)
    every = pd.concat(bands, ignore_index=True)
    every.loc[every["score"].isna(), ["low", "high"]] = np.nan
    return every[COLUMNS]


def band(acts: pd.DataFrame, until: date, draws: int) -> pd.DataFrame:
    """Columns low, high, events of one dyad, a row a month from its first act on. Takes event, date (rising), score."""
    events, of_event = np.unique(acts["event"].to_numpy(str), return_inverse=True)
    chance = np.random.default_rng(SEED)
    drawn = chance.multinomial(len(events), np.full(len(events), 1 / len(events)), size=draws)[:, of_event].astype(
        float
    )
    scores = acts["score"].to_numpy(float)
    means = []
    for half_life in HALF_LIVES:
        weights = aged(acts["date"], until, half_life).T
        left = drawn @ weights
        # As in the score itself, a draw that has spent its acts says nothing.
        means.append(
            np.divide((drawn * scores) @ weights, left, out=np.full_like(left, np.nan), where=left >= LEAST_ACTS)
        )
    low, high = quantiles(np.concatenate(means))
    _, first_acts = np.unique(of_event, return_index=True)
    still = aged(acts["date"], until, 1.0)[:, first_acts] >= LEAST_ACTS
    return pd.DataFrame({"low": low, "high": high, "events": still.sum(axis=1)})


def quantiles(means: np.ndarray) -> np.ndarray:
    """The quantiles INNER of each column among its values that are known, interpolated; empty where none is."""
    ordered = np.sort(means, axis=0)  # unknown values come last
    top = np.maximum((~np.isnan(means)).sum(axis=0) - 1, 0)
    places = np.array(INNER)[:, None] * top
    below = np.floor(places).astype(int)
    under, over = (np.take_along_axis(ordered, place, axis=0) for place in (below, np.minimum(below + 1, top)))
    return under + (places - below) * (over - under)


def aged(dates: pd.Series, until: date, half_life: float) -> np.ndarray:
    """The weight of each act (columns) at the end of each month (rows); 0 before it happened. Takes rising dates."""
    days = dates.to_numpy().astype("datetime64[D]")
    last = np.datetime64(until, "D")
    months = np.arange(days[0].astype("datetime64[M]"), last.astype("datetime64[M]") + 1)
    ends = np.minimum((months + 1).astype("datetime64[D]") - 1, last)
    ages = (ends[:, None] - days[None, :]).astype(float) / YEAR
    return np.where(ages >= 0, 2.0 ** (-np.maximum(ages, 0) / half_life), 0.0)


def known(acts: pd.DataFrame, until: date) -> pd.DataFrame:
    """The acts that count, in order of time, as `relation_score.monthly` takes them."""
    scored = acts.dropna(subset="score")
    return scored[scored["date"] <= pd.Timestamp(until)].sort_values("date", kind="stable")


def yearly_types(banded: pd.DataFrame) -> pd.DataFrame:
    """The type of triangle at the end of each year.

    Takes the columns of `monthly`. Gives year, kind, leaning (the type by the three signs alone, empty where a score
    is), why, for every year in which a dyad has a row; the last year is read at its last month. The kind is 'uncertain'
    where a band holds zero, and where `triangle.kinds` says so.
    """
    last = banded.assign(year=banded["month"].dt.year).sort_values("month").groupby(["dyad", "year"]).tail(1)
    judged = [{"year": year} | judged_year(of_year.set_index("dyad")) for year, of_year in last.groupby("year")]
    return pd.DataFrame(judged, columns=["year", "kind", "leaning", "why"])


def judged_year(dyads: pd.DataFrame) -> dict[str, str | None]:
    """Kind, leaning and why of one year. Takes a row a dyad with score, low, high, events."""
    silent = [dyad for dyad in SIDES if dyad not in dyads.index or np.isnan(dyads.loc[dyad, "score"])]
    unsure = [dyad for dyad in SIDES if dyad not in silent and dyads.loc[dyad, "low"] <= 0 <= dyads.loc[dyad, "high"]]
    doubts = [f"No recent act between {between(dyad)}" for dyad in silent]
    doubts += [f"The band between {between(dyad)} holds zero" for dyad in unsure]
    sides = dyads.reset_index()[["dyad", "score", "events"]]
    # Far from zero and on many events only the sign is left to decide.
    plain = sides.assign(score=np.where(sides["score"] > 0, 1.0, -1.0), events=triangle.LEAST_EVENTS)
    leaning = {"leaning": None if silent else triangle.judgement(plain)["kind"]}
    if doubts:
        return {"kind": triangle.UNCERTAIN, "why": "; ".join(doubts) + "."} | leaning
    return triangle.judgement(sides) | leaning


def between(dyad: str) -> str:
    """The two capitals of a dyad: 'Moscow and Beijing'."""
    return triangle.named(frozenset(dyad.split("-")))


def variants(acts: pd.DataFrame, until: date) -> pd.DataFrame:
    """The yearly score of the whole record and of the record with a part left out, or on another scale.

    Takes columns event, dyad, date, score, goldstein, voices, series (lists). Gives variant, dyad, year, score (empty
    for a gap). Without a voice: without the events that no other voice supports. Without a series: without its events.
    Goldstein: values of the CAMEO roots, without acts that have none (Goldstein, 'A Conflict-Cooperation Scale for WEIS
    Events Data', Journal of Conflict Resolution 36(2), 1992).
    """
    voices = sorted({voice for heard in acts["voices"] for voice in heard})
    series = sorted({one for lists in acts["series"] for one in lists})
    parts = {"all": acts, "Goldstein scale": acts.assign(score=acts["goldstein"])}
    parts |= {
        f"without voice {voice}": kept(acts, "voices", lambda heard, voice=voice: set(heard) != {voice})
        for voice in voices
    }
    parts |= {f"without series {one}": kept(acts, "series", lambda lists, one=one: one not in lists) for one in series}
    every = pd.concat([yearly(part, until).assign(variant=name) for name, part in parts.items()], ignore_index=True)
    return every[["variant", "dyad", "year", "score"]]


def kept(acts: pd.DataFrame, column: str, keep: Callable[[list[str]], bool]) -> pd.DataFrame:
    """The acts whose list in a column is to be kept."""
    return acts[acts[column].map(keep).astype(bool)]


def yearly(acts: pd.DataFrame, until: date) -> pd.DataFrame:
    """The relation score at the end of each year; the last year at `until`. Columns dyad, year, score."""
    months = relation_score.monthly(acts, until)
    ends = months.assign(year=months["month"].dt.year).groupby(["dyad", "year"], as_index=False).tail(1)
    return ends[["dyad", "year", "score"]].reset_index(drop=True)


def checks(scores: pd.DataFrame) -> pd.DataFrame:
    """How far each variant departs from the whole record.

    Takes the columns of `variants`. Gives variant, dyad, years (count of years in both), difference (mean absolute, in
    points of the scale from -10 to 10), correlation (empty under three years), turned (years in which the sign is
    another).
    """
    whole = scores[scores["variant"] == "all"].drop(columns="variant")
    both = scores[scores["variant"] != "all"].merge(whole, on=["dyad", "year"], suffixes=("", "_all")).dropna()
    rows = [
        {
            "variant": variant,
            "dyad": dyad,
            "years": len(one),
            "difference": (one["score"] - one["score_all"]).abs().mean(),
            "correlation": one["score"].corr(one["score_all"]) if len(one) > 2 else np.nan,
            "turned": int((one["score"] * one["score_all"] < 0).sum()),
        }
        for (variant, dyad), one in both.groupby(["variant", "dyad"], sort=False)
    ]
    return pd.DataFrame(rows, columns=["variant", "dyad", "years", "difference", "correlation", "turned"])
