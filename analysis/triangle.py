"""Which of Dittmer's triangles a period was."""

from itertools import combinations

import pandas as pd

MENAGE_A_TROIS = "ménage à trois"
ROMANTIC_TRIANGLE = "romantic triangle"
STABLE_MARRIAGE = "stable marriage"
UNIT_VETO = "unit veto"
UNCERTAIN = "uncertain"

# Below five events one incident can turn the sign of a mean.
LEAST_EVENTS = 5
# Half a point on PLOVER's scale of 20 is less than one coder's choice of mode moves a mean of a few acts.
LEAST_SCORE = 0.5

# Capitals, because the state that speaks from Moscow changed its name in 1991.
CAPITALS = {"RUS": "Moscow", "CHN": "Beijing", "USA": "Washington"}


def kinds(eras: pd.DataFrame) -> pd.DataFrame:
    """The type of triangle in each period, from the signs of its three scores.

    Takes columns era, name, starts, ends, dyad, score (mean of acts, -10 to 10), events (count): three rows an era.
    Gives one row an era in order of time: era, name, starts, ends, kind, why (a sentence).

    Lowell Dittmer, 'The Strategic Triangle: An Elementary Game-Theoretical Analysis', World Politics 33(4), 1981,
    pp. 485-515: ménage à trois (+++), romantic triangle (++-), stable marriage (+--). Three enmities (---) he later
    named unit veto. A triangle is 'uncertain' where a dyad has fewer than LEAST_EVENTS events or a score
    within LEAST_SCORE of zero.
    """
    judged = [
        {"era": era, "name": of_era["name"].iloc[0], "starts": of_era["starts"].iloc[0], "ends": of_era["ends"].iloc[0]}
        | judgement(of_era)
        for era, of_era in eras.groupby("era", sort=False, observed=True)
    ]
    columns = ["era", "name", "starts", "ends", "kind", "why"]
    return pd.DataFrame(judged, columns=columns).sort_values("starts", ignore_index=True)


def judgement(dyads: pd.DataFrame) -> dict[str, str]:
    """Kind and why of one triangle. Takes columns dyad, score (-10 to 10), events (count)."""
    doubts = [doubt for side in dyads.itertuples() if (doubt := doubt_about(side.dyad, side.score, side.events))]
    if doubts:
        return {"kind": UNCERTAIN, "why": "; ".join(doubts) + "."}
    friends = {frozenset(dyad.split("-")) for dyad in dyads.loc[dyads["score"] > 0, "dyad"]}
    if len(friends) == 3:
        return {"kind": MENAGE_A_TROIS, "why": "Cooperation outweighed conflict between all three capitals."}
    if len(friends) == 0:
        return {"kind": UNIT_VETO, "why": "Conflict outweighed cooperation between all three capitals."}
    pairs = [frozenset(pair) for pair in combinations(CAPITALS, 2)]
    if len(friends) == 2:
        apart = next(pair for pair in pairs if pair not in friends)
        (pivot,) = CAPITALS.keys() - apart
        return {
            "kind": ROMANTIC_TRIANGLE,
            "why": f"Cooperation outweighed conflict between {CAPITALS[pivot]} and each of {named(apart)}, "
            "but not between those two.",
        }
    (married,) = friends
    (third,) = CAPITALS.keys() - married
    return {
        "kind": STABLE_MARRIAGE,
        "why": f"Cooperation outweighed conflict between {named(married)}, "
        f"but not between either of them and {CAPITALS[third]}.",
    }


def doubt_about(dyad: str, score: float, events: int) -> str | None:
    """Why a dyad's sign says little, or None where it can be trusted."""
    between = named(frozenset(dyad.split("-")))
    if events == 0:
        return f"No event between {between} is on record"
    if events < LEAST_EVENTS:
        return f"Only {events} event{'' if events == 1 else 's'} between {between}, too few to judge by"
    if abs(score) < LEAST_SCORE:
        return f"The score between {between}, {score:+.2f}, is too near zero to judge by".replace("-", "−")
    return None


def named(states: frozenset[str]) -> str:
    """Capitals of some states, in one order: 'Moscow and Beijing'."""
    return " and ".join(capital for state, capital in CAPITALS.items() if state in states)
