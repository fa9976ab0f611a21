"""Work that waits until a host who types takes a breath, and is then done slice by slice: no key waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

BREATH, LONGEST = 120, 600
"""Milliseconds: after the last wish it begins, and it waits no longer than that whatever else is wished."""
SLICE = 8
"""Milliseconds that are worked at a stretch."""


class Later(QObject):
    """Does what `work` gives, from the beginning whenever it is wished anew."""

    def __init__(self, work: Callable[[], Iterator[object]], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._under_way: Iterator[object] | None = None
        self._is_wished_anew = False
        self._since = QElapsedTimer()
        self._breath = QTimer(self, singleShot=True)
        self._breath.timeout.connect(self._begin)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether nothing is to be done."""
        return self._under_way is None and not self._breath.isActive()

    def wish(self, *, at_once: bool = False) -> None:
        """Have it done soon; what is under way begins anew, unless it has been put off for long already."""
        if not self._since.isValid():
            self._since.start()
        waited = self._since.elapsed()
        if self._under_way is not None and waited > LONGEST:
            self._is_wished_anew = True
            return
        self._drop()
        self._breath.start(0 if at_once else max(0, min(BREATH, LONGEST - waited)))

    def finish(self) -> None:
        """Do now all that waits."""
        if self._breath.isActive():
            self._begin()
        while self._under_way is not None:
            self._slice()

    def forget(self) -> None:
        """Nothing is wished any more."""
        self._breath.stop()
        self._drop()
        self._since.invalidate()

    def _begin(self) -> None:
        self._breath.stop()
        self._is_wished_anew = False
        self._under_way = self._work()
        self._slices.start()

    def _go_on(self) -> None:
        begun = QElapsedTimer()
        begun.start()
        while self._under_way is not None and begun.elapsed() < SLICE:
            self._slice()

    def _slice(self) -> None:
        if self._under_way is None:
            return
        try:
            next(self._under_way)
        except StopIteration:
            self._drop()
            self._since.invalidate()
            if self._is_wished_anew:
                self.wish()

    def _drop(self) -> None:
        self._slices.stop()
        self._under_way = None
