"""Many readers at once, on the one core that Python has: their pages run one after another, and are sent in one go.

Streamlit runs each reader's page in a thread of its own and wakes the server's thread for each element. Thirty threads
that want the same core take it from one another, and the server's thread, which wants it a moment for each message,
waits five milliseconds each time (docs/decisions/0018-one-page-after-another.md).
"""

import gc
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, wraps
from itertools import count, islice
from threading import Lock, Semaphore

from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner, ScriptRunnerEvent

PATIENCE = 0.06  # seconds after which a page that is still being made no longer keeps the next one waiting
HOLD = 0.03  # seconds that an element waits for others, to be sent with them
SWITCH = 0.0005  # seconds after which a thread lets another have the core; ten times as long are Python's default
SETTLED = 30  # runs after which what is loaded stays; a full collection of garbage, which all wait for, leaves it out


class Turn:
    """One who waits: woken when it is first in the queue, and when its turn has come."""

    def __init__(self) -> None:
        self.wake = Semaphore(0)
        self.come = False


class Turns:
    """First come, first served. Whoever takes longer than `patience` seconds no longer keeps the next one waiting; the
    more are at work, the longer, because they share the core: else a busy machine would let in everybody at once."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self.patience = patience
        self.guard = Lock()
        self.waiting: deque[Turn] = deque()
        self.holder: Turn | None = None
        self.running = 0  # the holder, and those who were overtaken
        self.since = 0.0

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Wait for a turn, and give it up in the end."""
        mine = Turn()
        with self.guard:
            self.waiting.append(mine)
            self.next()
            first = self.first(mine)
        while not mine.come:
            # The first watches the clock; five hundred who all did would have no core left to work with.
            mine.wake.acquire(timeout=max(self.over() - time.monotonic(), 0.001) if first else None)
            with self.guard:
                self.next()
                first = self.first(mine)
        try:
            yield
        finally:
            with self.guard:
                self.running -= 1
                if self.holder is mine:
                    self.holder = None
                self.next()

    def first(self, turn: Turn) -> bool:
        return bool(self.waiting) and self.waiting[0] is turn

    def over(self) -> float:
        """The moment from which on the holder keeps nobody waiting."""
        return self.since + self.patience * max(self.running, 1)

    def next(self) -> None:
        """Open the first one's turn, if nobody has it or has had it for long; the one behind is the first then."""
        if self.waiting and (self.holder is None or time.monotonic() >= self.over()):
            self.holder, self.since = self.waiting.popleft(), time.monotonic()
            self.running += 1
            self.holder.come = True
            for woken in (self.holder, *islice(self.waiting, 1)):
                woken.wake.release()


def one_after_another(run: Callable[..., None], turns: Turns) -> Callable[..., None]:
    """A script's run, in its turn."""
    runs = count(1)

    @wraps(run)
    def in_turn(*given: object) -> None:
        with turns.taken():
            run(*given)
            if next(runs) == SETTLED:
                gc.collect()
                gc.freeze()

    return in_turn


def held(event: ScriptRunnerEvent, message: object) -> bool:
    """Whether an event of a run may wait for the next. What a page tells of its address may not: a turn to another page
    gives it ten milliseconds, and throws away what was not sent by then."""
    if event is ScriptRunnerEvent.ENQUEUE_FORWARD_MSG:
        return message.WhichOneof("type") != "page_info_changed"
    return event is ScriptRunnerEvent.SCRIPT_STARTED


def gather(session: AppSession, sender: ScriptRunner | None, event: ScriptRunnerEvent, **told: object) -> None:
    """Take an event of a script's run to the server's thread, together with those that come soon after it."""
    kept = vars(session)
    kept.setdefault("gathered", deque()).append((sender, event, told))
    # An event is put down before the mark is read, and the mark is taken off before events are taken up: none is left.
    if not held(event, told.get("forward_msg")):
        session._call_soon_on_event_loop(lambda: hand_on(session))
    elif not kept.get("due"):
        kept["due"] = True
        session._call_soon_on_event_loop(lambda: session._event_loop.call_later(HOLD, hand_on, session))


def hand_on(session: AppSession) -> None:
    """On the server's thread: what was gathered, in its order."""
    kept = vars(session)
    kept["due"] = False
    while kept["gathered"]:
        sender, event, told = kept["gathered"].popleft()
        session._handle_scriptrunner_event_on_event_loop(sender, event, **told)


def told_once(read: Callable[[CustomThemeConfig, str], None]) -> Callable[..., None]:
    """How a part of the theme is read from the configuration, but once and not at each run."""

    @cache
    def part(section: str) -> CustomThemeConfig:
        found = CustomThemeConfig()
        read(found, section)
        return found

    @wraps(read)
    def tell(told: CustomThemeConfig, section: str = "theme") -> None:
        told.MergeFrom(part(section))

    return tell


def take() -> None:
    """Have all pages of this process run in turn. Streamlit has no setting for any of it."""
    if AppSession._on_scriptrunner_event is gather:
        return
    sys.setswitchinterval(SWITCH)
    ScriptRunner._run_script = one_after_another(ScriptRunner._run_script, Turns())
    AppSession._on_scriptrunner_event = gather
    app_session._populate_theme_msg = told_once(app_session._populate_theme_msg)
