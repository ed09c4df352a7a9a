"""The page of the lesson kit: from a story or from chosen events to sheets, guide and slides to save."""

import streamlit as st

from publish import chrome, lesson, slides
from queries import events, stories
from ui import filters, lesson_kit, words
from ui.filters import KEPT

FROM = ("A story", "The chosen events")


def choose() -> None:
    """From a story or from the events of the filters, and the kit of it."""
    source = st.segmented_control("Made from", FROM, default=FROM[0], required=True, key="kit", **KEPT)
    if source == FROM[0]:
        listed = stories.listed().set_index("title", drop=False)
        if listed.empty:
            st.info("This record has no story. Make the kit from the events of the filters.")
            return
        title = st.selectbox("Story", list(listed.index), key="kit-story", **KEPT)
        show(lesson_kit.of_story(listed.loc[title]), listed.loc[title, "story"], listed.loc[title, "story"])
        return
    chosen = filters.chosen()
    if not events.extent(chosen)["events"]:
        st.info("No event matches. Widen the years, take a filter away, or press Reset.")
        return
    show(lesson_kit.of_choice(chosen), "chosen-events")


def show(kit: lesson.Kit, name: str, story: str = "") -> None:
    """What can be taken: sheets in A4 or Letter, the key, the guide, the slides."""
    st.subheader(kit.title, anchor=False)
    st.markdown(words.literal(kit.question))
    st.caption(words.literal(f"{kit.about} {len(kit.marks)} events, {len(kit.quiz)} questions."))
    paper = st.segmented_control("Paper", list(lesson.PAPERS), default="A4", required=True, key="kit-paper", **KEPT)
    with st.container(horizontal=True):
        for label, icon, made in (
            ("Handout", "description", lesson.handout),
            ("Answer key", "key", lesson.answers),
            ("Teacher guide", "school", lesson.guide),
        ):
            st.download_button(
                label,
                lambda made=made: made(kit, paper),
                f"{name}-{label.lower().replace(' ', '-')}.html",
                "text/html",
                icon=f":material/{icon}:",
                on_click="ignore",
            )
        making = st.button("Make the slides", icon=":material/slideshow:")
    st.caption("The sheets are pages to print: open one and press Ctrl P. The handout has two pages at most.")
    if making:
        with st.status("The slides are made…") as status:
            if story and chrome.found():
                kit = lesson_kit.with_images(kit, story, st.progress(0.0))
            content = slides.deck(kit)
            status.update(label=f"The slides are ready: {len(content) / 1e6:.1f} MB.", state="complete")
        if story and not chrome.found():
            st.info("No Chrome was found where this app runs, so the slides have no charts.")
        st.download_button(
            "Save the slides",
            content,
            f"{name}.pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            on_click="ignore",
            icon=":material/download:",
        )
