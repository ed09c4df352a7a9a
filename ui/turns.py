"""Many readers at once, on the one core that Python has: their pages run one after another, and are sent in one go.

Streamlit runs each reader's page in a thread of its own and wakes the server's thread for each element. Thirty threads
that want the same core take it from one another, and the server's thread, which wants it a moment for each message,
waits five milliseconds each time (docs/decisions/0018-one-page-after-another.md).
"""

import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from threading import Lock

from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner, ScriptRunnerEvent

PATIENCE = 0.06  # seconds after which a page that is still being made no longer keeps the next one waiting
HOLD = 0.03  # seconds that an element waits for others, to be sent with them
SWITCH = 0.0005  # seconds after which a thread lets another have the core; ten times as long are Python's default


class Turns:
    """First come, first served; whoever takes longer than `patience` seconds is overtaken, and nobody else."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self.patience = patience
        self.guard = Lock()
        self.waiting: deque[Lock] = deque()  # each opened when it is that one's turn
        self.holder: Lock | None = None
        self.since = 0.0

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Wait for a turn, and give it up in the end."""
        mine = Lock()
        mine.acquire()
        with self.guard:
            self.waiting.append(mine)
            self.next()
        while not mine.acquire(timeout=max(self.since + self.patience - time.monotonic(), 0.001)):
            with self.guard:
                self.next()
        try:
            yield
        finally:
            with self.guard:
                if self.holder is mine:
                    self.holder = None
                self.next()

    def next(self) -> None:
        """Open the first one's turn, if nobody has it or has had it for long."""
        now = time.monotonic()
        if self.waiting and (self.holder is None or now >= self.since + self.patience):
            self.holder, self.since = self.waiting.popleft(), now
            self.holder.release()


def one_after_another(run: Callable[..., None], turns: Turns) -> Callable[..., None]:
    """A script's run, in its turn."""

    @wraps(run)
    def in_turn(*given: object) -> None:
        with turns.taken():
            run(*given)

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


def take() -> None:
    """Have all pages of this process run in turn. Streamlit has no setting for any of it."""
    if AppSession._on_scriptrunner_event is gather:
        return
    sys.setswitchinterval(SWITCH)
    ScriptRunner._run_script = one_after_another(ScriptRunner._run_script, Turns())
    AppSession._on_scriptrunner_event = gather
