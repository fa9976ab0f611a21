"""Stand-ins for the machine: a clock that is moved by hand, bells that only remember, a journal on no disk."""

from __future__ import annotations

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.events import Happening
from microsol_desktop.flow.instant import Stamp
from tests.flow.evening import EVENING


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self, wall: float = EVENING, boot: str = "first", ticking: float = 1000.0) -> None:
        self.wall = wall
        self.boot = boot
        self.ticking = ticking

    def stamp(self) -> Stamp:
        return Stamp(wall=self.wall, boot=self.boot, ticking=self.ticking)

    def move(self, seconds: float) -> None:
        """Time goes by, asleep or awake."""
        self.wall += seconds
        self.ticking += seconds

    def start_again(self, after: float) -> None:
        """The machine goes down, and is up again so many seconds later."""
        self.wall += after
        self.boot += " again"
        self.ticking = 5.0


class FakeBells:
    """Bells that nobody hears."""

    def __init__(self) -> None:
        self.rung: list[Bell] = []
        self.warmed = 0

    def ring(self, bell: Bell) -> None:
        self.rung.append(bell)

    def warm(self) -> None:
        self.warmed += 1


class FakeJournal:
    """Events kept in a list; in trouble as long as it is told so."""

    def __init__(self) -> None:
        self.events: list[Happening] = []
        self.trouble: ExpectedFailure | None = None
        self.closed: bool = False
        self.forgotten: bool = False

    def append(self, event: Happening, stamp: Stamp) -> bool:
        self.events.append(event)
        return self.trouble is None

    def close(self, *, forget: bool = False) -> None:
        self.closed, self.forgotten = True, forget
