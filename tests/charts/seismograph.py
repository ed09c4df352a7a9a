"""A few events, leaders and periods, and the seismograph of them."""

from datetime import date

import numpy as np
import pandas as pd

from analysis import relation_score
from charts import timeline
from charts.look import Look

SPEAKING = ("words", "titles", "several events")
WINDOW = (date(1949, 1, 1), date(2026, 12, 31))
EVENTS = [
    (
        "1950-02-14-treaty",
        "RUS-CHN",
        "1950-02-14",
        "Moscow and Beijing sign a treaty of friendship",
        5,
        "SUPPORT",
        None,
        5.0,
    ),
    (
        "1969-03-02-zhenbao",
        "RUS-CHN",
        "1969-03-02",
        "Guards fight on Zhenbao (Damansky) Island",
        5,
        "ASSAULT",
        "firearms",
        -9.0,
    ),
    ("1972-02-21-nixon", "CHN-USA", "1972-02-21", "Nixon visits China & meets Mao", 5, "CONSULT", "visit", 4.0),
    ("1972-02-21-nixon", "RUS-USA", "1972-02-21", "Nixon visits China & meets Mao", 5, "REJECT", None, -2.0),
    ("1972-05-26-abm", "RUS-USA", "1972-05-26", "Nixon and Brezhnev sign the ABM Treaty", 4, "SUPPORT", None, 5.0),
    ("1973-05-01-liaison", "CHN-USA", "1973-05-01", "Liaison offices open", 2, "CONSULT", None, 2.5),
]
TURNING_POINTS = pd.DataFrame(
    {"event": ["1953-03-05-stalin-dies"], "date": pd.to_datetime(["1953-03-05"]), "title": ["Stalin dies in Moscow"]}
)
ERAS = pd.DataFrame(
    {
        "name": ["Alliance", "Split", "No limits"],
        "starts": pd.to_datetime(["1949-10-01", "1960-07-16", "2022-02-04"]),
        "ends": pd.to_datetime(["1960-07-15", "2022-02-03", None]),
    }
)
LEADERS = pd.DataFrame(
    {
        "state": ["RUS", "RUS", "CHN", "USA"],
        "name": ["Joseph Stalin", "Nikita Khrushchev", "Mao Zedong", "Richard Nixon"],
        "title": ["Premier", "First Secretary", "Chairman", "President"],
        "starts": pd.to_datetime(["1941-05-06", "1953-03-05", "1949-10-01", "1969-01-20"]),
        "ends": pd.to_datetime(["1953-03-05", "1964-10-14", "1976-09-09", "1974-08-09"]),
    }
)


def marks(rows=EVENTS):
    frame = pd.DataFrame(rows, columns=["event", "dyad", "date", "title", "weight", "type", "mode", "score"])
    return frame.assign(date=pd.to_datetime(frame["date"]), precision="day")


def extent(rows):
    return pd.Series(
        {
            "events": rows["event"].nunique(),
            "first_date": rows["date"].min(),
            "last_date": rows["date"].max(),
            "dyads": list(rows["dyad"].unique()),
        }
    )


def drawn(rows=None, look=Look(), **changes):
    rows = marks() if rows is None else rows
    parts = {
        "scores": relation_score.monthly(rows, date(2026, 12, 31)),
        "turning_points": TURNING_POINTS,
        "eras": ERAS,
        "leaders": LEADERS,
        "window": WINDOW,
        "selected": None,
    }
    return timeline.figure(rows, look=look, **(parts | changes))


def traces(figure, name):
    return [trace for trace in figure.data if trace.name == name]


def ids(figure, *names):
    return [event for trace in figure.data if trace.name in names for event in trace.customdata]


def written(figure):
    spoken = [trace for trace in figure.data if trace.name in ("words", "titles")]
    return [text.replace("<br>", " ") for trace in spoken for text in trace.text]


def crowd():
    """What `events.crowd` gives: one event by itself, and three hundred of a stretch of time as one row."""
    alone = marks(EVENTS[2:3]).assign(
        marks=1, first_date=lambda rows: rows["date"], last_date=lambda rows: rows["date"]
    )
    behind = [f"1985-05-{day:02}-act" for day in range(1, 29)] * 2
    row = ("1985-05-01-act", "CHN-USA", "1985-06-01", "Consuls & others meet", 2, "CONSULT", None, 3.5)
    counted = marks([row]).assign(
        marks=300, first_date=pd.Timestamp("1984-11-02"), last_date=pd.Timestamp("1986-01-05")
    )
    rows = pd.concat([alone, counted], ignore_index=True)
    titles = [["Nixon"], ["Consuls & others meet", "Trade talks"]]
    return rows.assign(events=[["1972-02-21-nixon"], behind], titles=titles)


def many(count):
    chance = np.random.default_rng(5)
    days = pd.Timestamp("1949-10-01") + pd.to_timedelta(np.sort(chance.integers(0, 28000, count)), "D")
    return pd.DataFrame(
        {
            "event": [f"event-{number}" for number in range(count)],
            "dyad": chance.choice(["RUS-CHN", "CHN-USA", "RUS-USA"], count),
            "date": days,
            "precision": "day",
            "title": [f"Minister {number} meets minister {number + 1} in a city" for number in range(count)],
            "weight": chance.integers(1, 6, count),
            "type": "CONSULT",
            "mode": None,
            "score": chance.choice([-9.5, -6.0, -2.0, 1.5, 4.0, 5.0], count),
        }
    )
