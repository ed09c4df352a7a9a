"""A room: a wall and the notes in the teacher's hand, in two windows or on two devices, that turn pages together.

What a room knows is one number, the step; it is kept in this process alone and forgotten with it.
"""

import io
import random
import string
import threading
from collections import OrderedDict
from functools import cache

import segno
import streamlit as st

from ui import address

MOST = 500  # rooms; the one that was used longest ago is forgotten first
CODE = 6
EVERY = "1s"


class Rooms:
    """The step that each room stands at, by its code."""

    def __init__(self, most: int = MOST) -> None:
        self.steps: OrderedDict[str, tuple[str, int]] = OrderedDict()
        self.most = most
        self.lock = threading.Lock()

    def turn(self, room: str, story: str, step: int) -> None:
        """Let the room stand at this step of a story."""
        with self.lock:
            self.steps[room] = story, step
            self.steps.move_to_end(room)
            while len(self.steps) > self.most:
                self.steps.popitem(last=False)

    def step(self, room: str, story: str, otherwise: int) -> int:
        """The step of this story at which the room stands; `otherwise` if nobody has turned a page of it yet."""
        known, step = self.steps.get(room, ("", 0))
        return step if known == story else otherwise


@cache  # not one of Streamlit's caches: they are emptied when a newer record is read, and a class would lose its wall
def rooms() -> Rooms:
    return Rooms()


def here() -> str:
    """The code of this room from the address; empty outside any."""
    return address.chosen("room", longest=CODE)


def new() -> str:
    """A code for a room of one's own, the same as long as this session lasts."""
    if "own-room" not in st.session_state:
        st.session_state["own-room"] = "".join(random.choices(string.ascii_lowercase, k=CODE))  # noqa: S311
    return st.session_state["own-room"]


@st.fragment(run_every=EVERY)
def follow(story: str, step: int) -> None:
    """Draw the page again when another window of the room has turned it."""
    if rooms().step(here(), story, step) != step:
        st.rerun(scope="app")


def links(story: str, step: int) -> None:
    """The wall and the notes of one room, for a second window or a phone."""
    code = new()
    wall, notes = (
        address.of(page, {"story": story, "step": str(step), "room": code}) for page in ("present", "presenter")
    )
    st.link_button("On a wall", wall, icon=":material/slideshow:")
    st.link_button("Notes in a second window", notes, icon=":material/speaker_notes:")
    with st.popover("Notes on a phone", icon=":material/qr_code_2:"):
        st.caption("Reaches this server from the phone’s own network.")
        picture = io.BytesIO()
        segno.make(notes, error="m").save(picture, kind="png", scale=5, border=3)
        st.image(picture.getvalue(), caption=notes, alt="QR code of the link below it")
