"""What a run has around it, as far as its desk knows: something that rings, something that keeps its events."""

from __future__ import annotations

from typing import Protocol

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.events import Happening
from microsol_desktop.flow.instant import Stamp


class Bells(Protocol):
    """Whatever makes a bell heard."""

    def ring(self, bell: Bell) -> None: ...

    def warm(self) -> None: ...


class Keeper(Protocol):
    """Whatever keeps the events of a run, on the disk as a rule."""

    @property
    def trouble(self) -> ExpectedFailure | None: ...

    def append(self, event: Happening, stamp: Stamp) -> bool: ...

    def close(self, *, forget: bool = False) -> None: ...


class Wakeful(Protocol):
    """Whatever can keep the computer awake."""

    def hold(self, on: bool) -> None: ...
