"""Pages run one after another, and what they send goes out together."""

import asyncio
import gc
import subprocess
import sys
import threading
import time
from itertools import pairwise
from types import SimpleNamespace

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner, ScriptRunnerEvent

from ui import turns

SENT = ScriptRunnerEvent.ENQUEUE_FORWARD_MSG


def started(work: list[threading.Thread]) -> None:
    """Start these threads one after the other, and wait until all have ended."""
    for thread in work:
        thread.start()
        time.sleep(0.03)
    for thread in work:
        thread.join(5)
    assert not any(thread.is_alive() for thread in work)


def test_first_come_first_served() -> None:
    queue, told = turns.Turns(patience=5), []

    def run(name: int) -> None:
        with queue.taken():
            told.append(("in", name))
            time.sleep(0.03)
            told.append(("out", name))

    started([threading.Thread(target=run, args=[name]) for name in range(4)])

    assert told == [(way, name) for name in range(4) for way in ("in", "out")]


def test_a_long_one_is_overtaken_and_does_not_end_the_turn_of_another() -> None:
    queue, told, done = turns.Turns(patience=0.1), [], threading.Event()

    def long() -> None:
        with queue.taken():
            done.wait(5)
        told.append("long")

    def short(name: str) -> None:
        with queue.taken():
            told.append(name)
        if name == "third":
            done.set()

    started(
        [threading.Thread(target=long)] + [threading.Thread(target=short, args=[name]) for name in ("second", "third")]
    )

    assert told == ["second", "third", "long"]
    assert queue.holder is None
    assert queue.running == 0
    assert not queue.waiting


def test_those_overtaken_do_not_let_in_everybody() -> None:
    queue, done, inside = turns.Turns(patience=0.1), threading.Event(), []

    def long() -> None:
        with queue.taken():
            inside.append(time.monotonic())
            done.wait(5)

    work = [threading.Thread(target=long) for _ in range(4)]
    for thread in work:
        thread.start()
    time.sleep(0.8)
    done.set()
    for thread in work:
        thread.join(5)

    assert len(inside) == 4
    waits = [later - before for before, later in pairwise(inside)]
    assert [wait > 0.09 * number for number, wait in enumerate(waits, 1)] == [True] * 3, waits


def test_a_page_that_breaks_gives_its_turn_up() -> None:
    queue = turns.Turns(patience=5)

    with pytest.raises(ValueError, match="a fault"), queue.taken():
        raise ValueError("a fault")

    with queue.taken():
        assert queue.holder


def test_what_is_loaded_is_left_out_of_collections_once() -> None:
    told = []
    run = turns.one_after_another(told.append, turns.Turns())
    try:
        before = gc.get_freeze_count()
        for number in range(turns.SETTLED):
            assert gc.get_freeze_count() == before
            run(number)
        assert gc.get_freeze_count() > before
        assert told == list(range(turns.SETTLED))
    finally:
        gc.unfreeze()


def message(kind: str) -> ForwardMsg:
    made = ForwardMsg()
    getattr(made, kind).SetInParent()
    return made


async def taken_up(*events: tuple[ScriptRunnerEvent, ForwardMsg | None], seconds: float) -> list[str]:
    """What has reached a session so many seconds after its script told these events."""
    loop, told, woken = asyncio.get_running_loop(), [], []

    def handle(sender: None, event: ScriptRunnerEvent, forward_msg: ForwardMsg | None = None) -> None:
        told.append(forward_msg.WhichOneof("type") if forward_msg else event.name)

    def soon(callback: object) -> None:
        woken.append(callback)
        loop.call_soon_threadsafe(callback)

    session = SimpleNamespace(
        _event_loop=loop, _call_soon_on_event_loop=soon, _handle_scriptrunner_event_on_event_loop=handle
    )
    for event, sent in events:
        turns.gather(session, None, event, **({"forward_msg": sent} if sent else {}))
    await asyncio.sleep(seconds)
    return [*told, f"woken {len(woken)}"]


def test_elements_wait_for_one_another_and_an_end_takes_them_along() -> None:
    delta, end = (SENT, message("delta")), (ScriptRunnerEvent.SCRIPT_STOPPED_WITH_SUCCESS, None)
    start = ScriptRunnerEvent.SCRIPT_STARTED, None

    assert asyncio.run(taken_up(start, delta, delta, seconds=0)) == ["woken 1"]
    assert asyncio.run(taken_up(start, delta, delta, seconds=turns.HOLD * 3)) == [
        "SCRIPT_STARTED",
        "delta",
        "delta",
        "woken 1",
    ]
    assert asyncio.run(taken_up(delta, delta, end, seconds=0)) == ["delta", "delta", end[0].name, "woken 2"]


def test_an_address_does_not_wait() -> None:
    told = asyncio.run(taken_up((SENT, message("delta")), (SENT, message("page_info_changed")), seconds=0))

    assert told == ["delta", "page_info_changed", "woken 2"]


def test_the_theme_is_told_as_streamlit_tells_it_and_read_once() -> None:
    read = []

    def reading(told: CustomThemeConfig, section: str = "theme") -> None:
        read.append(section)
        app_session._populate_theme_msg(told, section)

    tell = turns.told_once(reading)
    for told in (CustomThemeConfig(), CustomThemeConfig()):
        tell(told)
        tell(told.dark, "theme.dark")
        theirs = CustomThemeConfig()
        app_session._populate_theme_msg(theirs)
        app_session._populate_theme_msg(theirs.dark, "theme.dark")
        assert told == theirs
        assert told.dark.primary_color
    assert read == ["theme", "theme.dark"]


def test_the_server_takes_turns_once_and_streamlit_still_has_what_is_replaced() -> None:
    assert callable(ScriptRunner._run_script)
    assert callable(AppSession._on_scriptrunner_event)
    assert callable(AppSession._call_soon_on_event_loop)
    assert callable(AppSession._handle_scriptrunner_event_on_event_loop)
    assert callable(app_session._populate_theme_msg)
    code = (
        "import server; from ui import turns; from ui.turns import ScriptRunner as S;"
        "run = S._run_script; turns.take(); assert S._run_script is run and run.__wrapped__, run;"
        "assert turns.app_session._populate_theme_msg.__wrapped__"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
