"""One thread for the disk: whoever asks goes on, and is answered when the disk has answered.

Knows nothing of what it does: jobs in, done one after the other.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from threading import Condition, ExceptHookArgs, Thread, current_thread

AT_THE_END = 10.0
"""Seconds that leaving waits at most for what is under way: what was not complete by then is as if never begun."""


class Worker:
    """Does jobs in their order, on a thread that is there from the first one on. A job deals with its own faults."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._jobs: deque[Callable[[], None]] = deque()
        self._turn = Condition()
        self._thread: Thread | None = None
        self._is_closing = False

    def do(self, job: Callable[[], None]) -> bool:
        """Have a job done when those before it are. False where this one is closed: it won't be done."""
        with self._turn:
            if self._is_closing:
                return False
            self._jobs.append(job)
            if self._thread is None:
                self._thread = Thread(target=self._work, name=self._name, daemon=True)
                self._thread.start()
            self._turn.notify_all()
        return True

    def close(self, patience: float = AT_THE_END) -> bool:
        """Take no more jobs, and wait for those that are to be done. False where the disk did not answer in time."""
        with self._turn:
            self._is_closing = True
            self._turn.notify_all()
        if self._thread is not None:
            self._thread.join(patience)
        return self._thread is None or not self._thread.is_alive()

    def _work(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._jobs or self._is_closing)
                if not self._jobs:
                    return
                job = self._jobs.popleft()
            try:
                job()
            except Exception as fault:  # noqa: BLE001 - told as Python tells what nobody caught on a thread
                # Those who wait behind it get their turn: a save may be among them.
                told = (type(fault), fault, fault.__traceback__, current_thread())
                threading.excepthook(ExceptHookArgs(told))
