"""The network of actors period by period: who is tied in each, and who rose or fell from one to the next."""

import pandas as pd

from analysis import actor_network

PERIOD = ["era", "era_name", "starts"]


def central(ties: pd.DataFrame, actors: pd.DataFrame) -> pd.DataFrame:
    """How central each tied actor is in each period, in order of time.

    Takes ties (era, era_name, starts, and the columns of `actor_network.graph`) and the actors of the whole record.
    Columns: era, era_name, starts, actor, name, state, degree (ties), betweenness (0 to 1).
    """
    columns = [*PERIOD, "actor", "name", "state", "degree", "betweenness"]
    found = [
        actor_network.measures(actor_network.graph(own.drop(columns=PERIOD), actors))
        .query("degree > 0")
        .assign(era=era, era_name=name, starts=starts)
        for (starts, era, name), own in ties.groupby(["starts", "era", "era_name"], observed=True)
    ]
    if not found:
        return pd.DataFrame(columns=columns)
    return pd.concat(found, ignore_index=True).merge(actors[["actor", "name", "state"]], on="actor")[columns]


def change(central: pd.DataFrame) -> pd.DataFrame:
    """How the ties of each actor changed from the last period but one to the last.

    The greatest change comes first, among equals that of the actor with most ties in all.
    Takes the columns of `central`. Columns: name, state, ties and betweenness (lists, a number a period), before and
    now (ties in the last period but one and in the last), change. No row where there are fewer than two periods.
    """
    columns = ["name", "state", "ties", "betweenness", "before", "now", "change"]
    periods = central.drop_duplicates("era").sort_values("starts")["era"].tolist()
    if len(periods) < 2:
        return pd.DataFrame(columns=columns)
    degrees, between = (
        central.pivot_table(index="actor", columns="era", values=measure, observed=True)
        .reindex(columns=periods)
        .fillna(0)
        for measure in ("degree", "betweenness")
    )
    degrees = degrees.astype(int)
    rows = central.drop_duplicates("actor").set_index("actor")[["name", "state"]].sort_index()
    rows = rows.assign(
        ties=degrees.to_numpy().tolist(),
        betweenness=between.round(4).to_numpy().tolist(),
        before=degrees[periods[-2]],
        now=degrees[periods[-1]],
    )
    rows = rows.assign(change=rows["now"] - rows["before"])
    order = rows.assign(moved=rows["change"].abs(), all=degrees.sum(axis=1))
    return order.sort_values(["moved", "all", "name"], ascending=[False, False, True], ignore_index=True)[columns]
