"""The export studio: a sheet of a size and colour that the reader chooses, with texts that may be edited."""

from dataclasses import replace
from functools import partial

import streamlit as st

from charts.look import Figure, Look
from publish import bundle, chrome, image, offline, sheet, typeface
from publish.sheet import PRESETS, Size, Words
from queries.ask import text as sql_of
from ui import chart_panel, embedded, export_words, newsroom_link, press_buttons
from ui import words as spoken
from ui.chart_panel import CONFIG, Found
from ui.filters import KEPT

FREE = "Free size"
PAPERS = ("Light", "Dark", "Transparent", "Transparent for dark")
MADE_HERE = "Made by your own browser. PDF opens its print window: choose “Save as PDF”."
TYPED = {"title": 160, "subtitle": 400, "credit": 120}


def size() -> Size | None:
    """The size of the sheet; none, and a sentence, where no image can have it."""
    names = [preset.name for preset in PRESETS.values()]
    chosen = st.pills("Size", [*names, FREE], default=names[0], required=True, key="sheet", **KEPT)
    if chosen != FREE:
        return next(preset for preset in PRESETS.values() if preset.name == chosen)
    spots = st.columns(4)
    unit = spots[0].segmented_control("Unit", ["px", "mm"], default="px", required=True, key="unit", **KEPT)
    wide = spots[1].number_input("Width", 1, 4000, 600, key="wide", **KEPT)
    high = spots[2].number_input("Height (0: as needed)", 0, 4000, 0, key="high", **KEPT)
    dots = spots[3].number_input("Dots per inch", 72, 600, 300, key="dpi", disabled=unit == "px", **KEPT)
    try:
        return sheet.free(wide, high or None, unit, dots if unit == "mm" else 96)
    except ValueError as error:
        st.info(str(error))
        return None


def paper() -> tuple[bool, bool]:
    """Whether the paper is dark, and whether it is left out."""
    chosen = st.pills("Paper", PAPERS, default=PAPERS[0], required=True, key="paper", **KEPT)
    return chosen in ("Dark", "Transparent for dark"), chosen.startswith("Transparent")


def edited(words: Words, key: str) -> Words:
    """The texts as the reader wants them."""
    with st.expander("Title, subtitle and credit", icon=":material/edit:"):
        st.caption("What you change is marked in the README of the ZIP. The other texts belong to the record.")
        typed = {
            name: st.text_input(name.capitalize(), getattr(words, name), max_chars=most, key=f"{name}-of-{key}").strip()
            for name, most in TYPED.items()
        }
    # A sign that cannot be printed would break the image, which is XML.
    typed = {name: "".join(filter(str.isprintable, text)) for name, text in typed.items()}
    words = replace(words, **typed | {"title": typed["title"] or words.title})
    if missing := typeface.lacking("".join(words.all)):
        st.warning(
            f"The shipped fonts have no sign for: {missing}. Another font of the reader’s machine will be taken."
        )
    return words


def show(found: Found) -> None:
    """The whole studio for a chart."""
    panel = found.panel
    chosen, (dark, clear) = size(), paper()
    view = newsroom_link.view_id(panel)
    unedited = export_words.words(panel, view)
    words = edited(unedited, f"{panel.key}-{view.content}")
    if chosen is None:
        return
    laid_out = partial(exhibited, found, str(view), words, dark, clear)
    exhibit = laid_out(chosen)
    if exhibit.sheet.size.high != chosen.high:
        st.caption(f"Higher than {chosen.high} pixels, so that the words in the chart can be read.")
    if round(exhibit.smallest) < chosen.least:
        st.info(
            f"At this size the smallest words in the chart are {exhibit.smallest:.1f} pixels high. Choose a higher "
            "sheet, or show fewer years, pairs or series."
        )
    press(exhibit, f"{panel.key}-{chosen.slug}", words, clear)
    others(
        found,
        exhibit,
        bundle.Bundle(
            words=words,
            unedited=unedited,
            rows=panel.rows,
            query=sql_of(panel.question),
            records=panel.resting_on,
            version=view.version,
            view=str(view),
            address=newsroom_link.link("cite", panel, id=str(view)),
            cited=export_words.cited(panel, view),
        ),
        {slug: partial(laid_out, preset) for slug, preset in PRESETS.items()},
    )


def exhibited(found: Found, view: str, words: Words, dark: bool, clear: bool, size: Size) -> image.Exhibit:
    """The chart of a view on a sheet with those words."""

    def draw(wide: int, high: int | None) -> Figure:
        return chart_panel.laid_out(found, view, Look(dark=dark, width=wide, height=high))

    return image.fitted(draw, sheet.laid_out(words, size, export_words.paper(Look(dark=dark), clear)))


def press(exhibit: image.Exhibit, name: str, words: Words, clear: bool) -> None:
    """The image as the reader's browser makes it, and its three formats."""
    template = exhibit.template
    mark = str(hash(template))
    figure = exhibit.figure.update_layout(meta={"exhibit": mark})
    wide, high = exhibit.full
    with st.container(key=press_buttons.FIGURE):
        st.plotly_chart(
            figure,
            width=exhibit.wide,
            height=exhibit.high,
            theme=None,
            key="export-chart",
            config=CONFIG | {"displayModeBar": True},
            alt=words.subtitle,
        )
    press_buttons.show(
        {
            "exhibit": mark,
            "sheet": template,
            "name": name,
            "wide": exhibit.wide,
            "high": exhibit.high,
            "scale": exhibit.sheet.size.scale,
            "full": [wide, high],
            "alt": f"{words.title}. {words.subtitle}",
            "clear": clear,
            "told": f"{exhibit.sheet.size.told(high)}. {MADE_HERE}",
        }
    )


def others(found: Found, exhibit: image.Exhibit, parts: bundle.Bundle, every: dict[str, partial]) -> None:
    """The interactive page, and the ZIP with everything."""
    key = found.panel.key

    def page() -> bytes:
        look = Look(dark=exhibit.sheet.paper.ink == Look(dark=True).ink, width=1000)
        figure = found.draw(look)
        return offline.html(figure, parts.words, export_words.paper(look, clear=False), parts.address)

    with st.container(horizontal=True):
        st.download_button(
            "Interactive page",
            page,
            f"{key}.html",
            "text/html",
            icon=":material/public:",
            on_click="ignore",
            key="html",
        )
        if st.button("Make the ZIP with everything", icon=":material/folder_zip:", key="zip"):
            with st.status("The files are made…") as status:
                bar = st.progress(0.0)
                try:
                    content = bundle.packed(parts, every, lambda done, what: bar.progress(done, what))
                except RuntimeError as error:
                    status.update(label=str(error), state="error")
                    return
                status.update(label=f"The ZIP is ready: {len(content) / 1e6:.1f} MB.", state="complete")
            st.download_button(
                "Save the ZIP",
                content,
                f"strategic-triangle-{key}.zip",
                "application/zip",
                on_click="ignore",
                key="save",
                icon=":material/download:",
            )
    embedded.offer(found, parts.view)
    if chrome.found() is None:
        st.caption(spoken.literal(image.NO_CHROME))
