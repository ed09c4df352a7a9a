"""How far two capitals' words on the same event lie apart, by the topics that they mention.

The measure is the Jaccard distance, 1 - |A and B| / |A or B|, of the two sets of topics: 0 where both mention the same,
1 where they share none (P. Jaccard, 1901). That a topic was left out is claimed only of a capital whose texts on the
event were all read whole; the distance of a pair that was read in part can be too large as well as too small.
"""

from collections.abc import Collection

import pandas as pd

WHOLE, PART = "whole", "in part"
MENTIONED, LEFT_OUT, NOT_SEEN, NO_TEXT = "mentioned", "left out", "not seen", "no readout"


def distance(one: Collection[str], other: Collection[str]) -> float:
    """Jaccard distance from 0 to 1; not a number where neither side mentions anything."""
    union = set(one) | set(other)
    return 1 - len(set(one) & set(other)) / len(union) if union else float("nan")


def measured(pairs: pd.DataFrame) -> pd.DataFrame:
    """The pairs that mention anything, the most divergent first; of equal ones that with more topics, then the newest.

    Takes first_topics, second_topics, first_whole, second_whole; adds shared, only_first, only_second (topic codes),
    topics (how many the two mention together), distance (0 to 1) and read ("whole" on both sides, or "in part").
    """
    sides = [(set(one), set(other)) for one, other in zip(pairs["first_topics"], pairs["second_topics"], strict=True)]
    rows = pairs.assign(
        shared=listed([one & other for one, other in sides], pairs),
        only_first=listed([one - other for one, other in sides], pairs),
        only_second=listed([other - one for one, other in sides], pairs),
        topics=pd.Series([len(one | other) for one, other in sides], index=pairs.index, dtype=int),
        distance=pd.Series([distance(one, other) for one, other in sides], index=pairs.index, dtype=float),
        read=(pairs["first_whole"].astype(bool) & pairs["second_whole"].astype(bool)).map({True: WHOLE, False: PART}),
    )
    order = rows.dropna(subset="distance").sort_values(
        ["distance", "topics", "date", "event", "dyad"], ascending=[False, False, False, True, True]
    )
    return order.reset_index(drop=True)


def listed(sets: list[set[str]], pairs: pd.DataFrame) -> pd.Series:
    """Sets as sorted lists, one for each pair."""
    return pd.Series([sorted(topics) for topics in sets], index=pairs.index, dtype=object)


def means(rows: pd.DataFrame, years: int) -> pd.DataFrame:
    """The mean distance in every span of so many calendar years that holds a pair; an empty span has no row.

    Takes measured pairs. Columns: dyad, read, start (first year of the span), distance (mean, 0 to 1), pairs (count).
    """
    start = rows["date"].dt.year // years * years
    spans = rows.assign(start=start).groupby(["dyad", "read", "start"], observed=True)["distance"]
    return spans.agg(distance="mean", pairs="size").reset_index()


def span(first_year: int, last_year: int) -> int:
    """How many years to put together, so that each mean keeps room for its number: 1, 5 or 10."""
    years = last_year - first_year + 1
    return 1 if years <= 12 else 5 if years <= 32 else 10


def standings(capitals: pd.DataFrame) -> pd.DataFrame:
    """What each capital does with each topic of an event: shared topics first, then those of one capital alone.

    Takes state, texts, read_whole, topics. Columns: topic, state, standing: "mentioned"; "left out" (only of texts
    read whole); "not seen" in the part that was read; "no readout".
    """
    sides = {side.state: side for side in capitals.itertuples(index=False)}
    by = {topic: [s for s in sides if topic in sides[s].topics] for side in sides.values() for topic in side.topics}
    places = {state: place for place, state in enumerate(sides)}
    order = sorted(by, key=lambda topic: (-len(by[topic]), [places[state] for state in by[topic]], topic))
    return pd.DataFrame(
        [(topic, state, standing(side, topic)) for topic in order for state, side in sides.items()],
        columns=["topic", "state", "standing"],
    )


def standing(side: object, topic: str) -> str:
    """What one capital does with one topic."""
    if not side.texts:
        return NO_TEXT
    if topic in side.topics:
        return MENTIONED
    return LEFT_OUT if side.read_whole else NOT_SEEN


def alone(pairs: pd.DataFrame) -> pd.DataFrame:
    """Which topics each capital mentions alone, over the events of these pairs; every event counts once.

    Columns: state, topic, alone (events in which no other capital of the pairs was seen to mention it), mentions
    (events in which it mentions it), left_out (events in which another mentions it and this one, read whole, does
    not). Sorted by alone over all states, then left_out, then topic.
    """
    counts: dict[tuple[str, str], list[int]] = {}
    for sides in by_event(pairs).values():
        everything = set().union(*(topics for topics, _ in sides.values()))
        for state, (topics, whole) in sides.items():
            others = set().union(*(said for other, (said, _) in sides.items() if other != state))
            for topic in everything:
                count = counts.setdefault((state, topic), [0, 0, 0])
                count[0] += topic in topics and topic not in others
                count[1] += topic in topics
                count[2] += whole and topic not in topics
    rows = pd.DataFrame(
        [(*key, *count) for key, count in counts.items()], columns=["state", "topic", "alone", "mentions", "left_out"]
    )
    total = rows.groupby("topic")[["alone", "left_out"]].transform("sum")
    order = rows.assign(all_alone=total["alone"], all_left=total["left_out"]).sort_values(
        ["all_alone", "all_left", "topic", "state"], ascending=[False, False, True, True]
    )
    return order.drop(columns=["all_alone", "all_left"]).reset_index(drop=True)


def by_event(pairs: pd.DataFrame) -> dict[str, dict[str, tuple[set[str], bool]]]:
    """For each event, what each capital mentions and whether it was read whole."""
    events: dict[str, dict[str, tuple[set[str], bool]]] = {}
    for pair in pairs.itertuples(index=False):
        sides = events.setdefault(pair.event, {})
        sides[pair.first_state] = (set(pair.first_topics), bool(pair.first_whole))
        sides[pair.second_state] = (set(pair.second_topics), bool(pair.second_whole))
    return events
