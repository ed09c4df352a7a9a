"""Change since a year, on the Indicators page."""

import streamlit as st

from analysis import since
from charts import since as chart
from queries import indicators
from queries.filters import FIRST_YEAR, Filters
from ui import chart_panel, indicator_panels
from ui.filters import KEPT, last_year

HOW = """
Each yearly figure that has a value of this very year and a newer one; nothing is filled in, and a figure that began
later is not here. One times is no change; a figure at two stands at twice what it was. Scores and ideal points, whose
scale has no zero of its own, are in the table only. Publishers are not mixed: each figure is compared with itself.
Counts from this record’s own series are left out, since those series are incomplete and grow with collecting.
"""


def panel(chosen: Filters) -> None:
    """Then and now, as a chart and as a table."""
    last = last_year()
    year = st.slider("Since", FIRST_YEAR, last - 1, last - 11, key="since", **KEPT)
    figures = indicator_panels.choices(Filters(dyads=chosen.dyads, last_year=last))
    about = indicators.about()
    counted = tuple(about.loc[about["counted_from"].notna(), "name"])
    rows = since.change({name: one for name, one in figures.items() if not name.startswith(counted)}, year)
    if rows.empty:
        st.info(f"No yearly figure has a value of {year} and a later one. Move the slider.")
        return
    names = tuple(rows["figure"])
    panel = chart_panel.Panel(
        key="change",
        title=f"What changed since {year}",
        takeaway=chart.takeaway(rows, year),
        question="indicators/points",
        rows=rows,
        records=indicator_panels.events_of(names, about, Filters.of_years(year, last)),
        filters=Filters.of_years(year, last),
        what="Yearly figures, then and now",
    )
    chart_panel.show(panel, lambda look: chart.figure(rows, year, look), also=(year, names), reading=HOW)
    st.dataframe(
        rows,
        hide_index=True,
        key="change-table",
        column_config={
            "figure": st.column_config.TextColumn("Figure", width="medium"),
            "unit": st.column_config.TextColumn("Unit"),
            "then": st.column_config.NumberColumn(str(year), format="%.4g"),
            "now": st.column_config.NumberColumn("Newest", format="%.4g"),
            "now_year": st.column_config.NumberColumn("of", format="%d"),
            "provisional": st.column_config.CheckboxColumn("Provisional"),
            "change": st.column_config.NumberColumn("Change", format="%+.4g"),
            "times": st.column_config.NumberColumn("Times", format="%.3g"),
            "source": st.column_config.TextColumn("Source and licence", width="large"),
        },
    )
