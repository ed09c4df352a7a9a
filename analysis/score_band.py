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
AT_ONCE = 4_000_000  # numbers of a block of draws, which bounds the memory they take
SIDES = ("RUS-CHN", "CHN-USA", "RUS-USA")
COLUMNS = ["dyad", "month", "score", "low", "high", "events"]


def monthly(days: pd.DataFrame, alike: pd.DataFrame, until: date, draws: int = DRAWS) -> pd.DataFrame:
    """The relation score of each dyad and month with its band.

    Takes the acts of each day (dyad, date, score: their sum, acts, events) and the events of each month by kind (dyad,
    month, day: of the month, score and acts of each such event, events: their count), rising in time. Gives dyad, month
    (its first day), score (-10 to 10, as `relation_score.monthly` has it), low, high (-10 to 10) and events (those that
    still weigh at least LEAST_ACTS). Score, low and high are empty where the score is.

    The band: the events of a dyad are drawn with replacement, each with all its acts, `draws` times, and each draw is
    read with each half-life of HALF_LIVES; low and high are the quantiles INNER of all these scores together. Efron,
    'Bootstrap Methods: Another Look at the Jackknife', Annals of Statistics 7(1), 1979, with events as the units.
    Events of a month with acts as many and of as much score are drawn as one kind, at their mean day.
    """
    scores = relation_score.monthly(days, until)
    every = []
    for dyad, own in scores.groupby("dyad", sort=True):
        low, high = band(alike[(alike["dyad"] == dyad) & (alike["month"] <= pd.Timestamp(until))], until, draws)
        still = recent(days[(days["dyad"] == dyad) & (days["date"] <= pd.Timestamp(until))], until)
        every.append(own.assign(low=low, high=high, events=still))
    if not every:
        return pd.DataFrame(columns=COLUMNS)
    banded = pd.concat(every, ignore_index=True)
    banded.loc[banded["score"].isna(), ["low", "high"]] = np.nan
    return banded[COLUMNS]


def band(alike: pd.DataFrame, until: date, draws: int) -> np.ndarray:
    """Low and high of one dyad, a row each, a column a month from that of its first event on.

    A draw is a number for each kind of event. What these weigh is summed by month and fades from there, so that a
    million events cost no more than the kinds that they are of.
    """
    ends = month_ends(alike["month"], until)
    month = alike["month"].to_numpy().astype("datetime64[M]")
    places, starts = np.unique((month - month[0]).astype(int), return_index=True)
    latest = np.searchsorted(places, np.arange(len(ends)), side="right") - 1
    first = ends[0].astype("datetime64[M]").astype("datetime64[D]")
    born = ((month.astype("datetime64[D]") - first).astype(float) + alike["day"].to_numpy(float) - 1) / YEAR
    ages = (ends - first).astype(float) / YEAR
    events, acts, score = (alike[name].to_numpy(float) for name in ("events", "acts", "score"))
    chance = np.random.default_rng(SEED)
    means = [[] for _ in HALF_LIVES]
    for done in range(0, draws, size := max(1, AT_ONCE // len(alike))):
        drawn = chance.multinomial(int(events.sum()), events / events.sum(), size=min(size, draws - done))
        for found, half_life in zip(means, HALF_LIVES, strict=True):
            # Every weight is counted from the first month; the common factor drops out of the mean.
            weighed = drawn * 2 ** (born / half_life)
            left, sums = (
                np.add.reduceat(weighed * of_kind, starts, axis=1).cumsum(axis=1)[:, latest]
                for of_kind in (acts, score)
            )
            # As in the score itself, a draw that has spent its acts says nothing.
            enough = left >= LEAST_ACTS * 2 ** (ages / half_life)
            found.append(np.divide(sums, left, out=np.full_like(left, np.nan), where=enough))
    return quantiles(np.concatenate([part for found in means for part in found]))


def recent(days: pd.DataFrame, until: date) -> np.ndarray:
    """How many events still weigh at least LEAST_ACTS at the end of each month, at a half-life of one year."""
    dates = days["date"].to_numpy().astype("datetime64[D]")
    counts = np.concatenate([[0], days["events"].to_numpy().cumsum()])
    ends = month_ends(days["date"], until)
    gone = ends - np.timedelta64(int(-np.log2(LEAST_ACTS) * YEAR), "D")
    return counts[np.searchsorted(dates, ends, side="right")] - counts[np.searchsorted(dates, gone, side="left")]


def month_ends(dates: pd.Series, until: date) -> np.ndarray:
    """The last day of each month from that of the first of rising dates to that of `until`, which ends there."""
    last = np.datetime64(until, "D")
    months = np.arange(dates.to_numpy()[0].astype("datetime64[M]"), last.astype("datetime64[M]") + 1)
    return np.minimum((months + 1).astype("datetime64[D]") - 1, last)


def quantiles(means: np.ndarray) -> np.ndarray:
    """The quantiles INNER of each column among its values that are known, interpolated; empty where none is."""
    ordered = np.sort(means, axis=0)  # unknown values come last
    top = np.maximum((~np.isnan(means)).sum(axis=0) - 1, 0)
    places = np.array(INNER)[:, None] * top
    below = np.floor(places).astype(int)
    under, over = (np.take_along_axis(ordered, place, axis=0) for place in (below, np.minimum(below + 1, top)))
    return under + (places - below) * (over - under)


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
