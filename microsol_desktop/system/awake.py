"""Keeps the computer awake while people look at it: no sleep, no dark screen, no lock.

To ask a desktop may take seconds where it does not answer, and nothing in a gathering waits for that: it is asked on a
thread of its own. Whatever becomes of the program, the system lets go by itself: of a line to its bus (Linux), a pipe
(macOS) or a thread (Windows) that is there no more.
"""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread

LetGo = Callable[[], None]
"""Lets the computer sleep again."""

PARTING = 1.0
"""Seconds that are given at the end to let go in good order."""


class Awake:
    """Holds the computer awake from one word to the next.

    `take` asks the system, and gives back what lets it go, or None where the system does not listen. `told` hears
    whether it did, on the thread that asks.
    """

    def __init__(self, take: Callable[[], LetGo | None], told: Callable[[bool], None]) -> None:
        self._take = take
        self._told = told
        self._wishes: SimpleQueue[bool | None] = SimpleQueue()
        self._thread: Thread | None = None

    def hold(self, on: bool) -> None:
        """Keep awake from now on, or no longer. Nothing is begun before it is first needed."""
        if self._thread is None:
            if not on:
                return
            self._thread = Thread(target=self._obey, name="awake", daemon=True)
            self._thread.start()
        self._wishes.put(on)

    def close(self) -> None:
        """Let go for good. A system that does not answer is left alone with it: it notices by itself."""
        self._told = _to_nobody
        if self._thread is not None:
            self._wishes.put(None)
            self._thread.join(PARTING)
            self._thread = None

    def _obey(self) -> None:
        """Everything that is asked of the system is asked here, in turn; what was overtaken is not asked at all."""
        let_go: LetGo | None = None
        wish: bool | None = False
        while wish is not None:
            wish = self._wishes.get()
            while not self._wishes.empty() and wish is not None:
                wish = self._wishes.get()
            if wish and let_go is None:
                let_go = self._take()
                self._told(let_go is not None)
            elif not wish and let_go is not None:
                let_go()
                let_go = None


def take_hold(reason: str) -> LetGo | None:
    """Have the system keep awake; what lets go again, or None where it can't be asked. `reason` may be shown to hosts.

    Takes 0.1 s the first time, and up to 4 s with a desktop that does not answer.
    """
    from wakepy import keep

    bus = _line_to_the_bus(reason)
    mode = keep.presenting(on_fail="pass", dbus_adapter=bus)
    # Taken on one call and let go on another: no `with` can hold it.
    mode.__enter__()

    def let_go() -> None:
        from contextlib import suppress

        # The desktop may have gone first, at the end of a session: then it holds nothing any more.
        with suppress(RuntimeError):
            mode.__exit__(None, None, None)

    if mode.active:
        return let_go
    let_go()
    return None


def _line_to_the_bus(reason: str) -> type | None:
    """Our own way to the desktop's bus, where there is one at all."""
    try:
        from microsol_desktop.system.desktop_bus import line_saying
    except ImportError:
        return None
    return line_saying(reason)


def _to_nobody(works: bool) -> None:
    """Nobody is there any more who could be told."""
