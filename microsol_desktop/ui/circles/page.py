"""What every page of the circles is: one thing to look at, told what it is about, and told when the record changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, ClassVar, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.tokens import Theme

if TYPE_CHECKING:
    from microsol_desktop.desk.real_times import RealTimesDesk

WIDEST = 65
"""In heights of a line of text, as home has it."""


def nobody_unknown(_: UUID) -> tuple[str, ...]:
    """Nothing was run just now."""
    return ()


class Goal(NamedTuple):
    """Where one goes within the circles: a page by its name, and what it is to be about."""

    page: str
    about: UUID | None = None


class Surroundings(NamedTuple):
    """What every page is given: the record, what day it is, and how the windows look and move."""

    record: RecordDesk
    today: Callable[[], date]
    theme: Callable[[], Theme] | None = None
    """What the windows wear now; without it a page has the palette alone."""
    calm: Callable[[], bool] = bool
    """Whether the system asks for less motion."""
    practices: Callable[[], tuple[PracticeCard, ...]] = tuple
    """The practices that there are."""
    unknown: Callable[[UUID], tuple[str, ...]] = nobody_unknown
    """Who was at a gathering (its key), just run, under a name that the record does not know."""
    real_times: Callable[[], RealTimesDesk] | None = None
    """What changes a practice's times to those that a gathering took; None where nothing does."""


class RecordPage(ScrollPage):
    """One page of the circles.

    Signals:
        goal_requested: go there (a Goal).
        back_requested: back to where the host came from.
        said: something the host has to be told, in a sentence.
        begin_requested: begin a gathering of the record now (its key), or of this circle (its key).
    """

    READS: ClassVar[frozenset[type[object]]] = frozenset()
    """The kinds of values that the page shows: when one of them changes it is told to look again."""

    goal_requested = Signal(object)
    back_requested = Signal()
    said = Signal(str)
    begin_requested = Signal(object)

    def __init__(self, around: Surroundings, widest: float = WIDEST) -> None:
        super().__init__(widest)
        self.around = around
        self.about: UUID | None = None

    @property
    def record(self) -> RecordDesk:
        return self.around.record

    def come(self, about: UUID | None) -> None:
        """The host comes here, for this."""
        self.about = about
        self.look()

    def look(self) -> None:
        """Ask the record anew for all that the page shows."""
        raise NotImplementedError
