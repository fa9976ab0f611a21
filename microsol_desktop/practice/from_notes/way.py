"""Where one is on the way down pasted notes: what was placed so far, and what is known of all lines together."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.practice.from_notes.beginnings import Mark
from microsol_desktop.practice.from_notes.lines import NotesLine
from microsol_desktop.practice.from_notes.places import Place, Placed
from microsol_desktop.practice.from_notes.reading_lines import Understood

HOSTS_SECTION = "a section for the host"
"""The name of the rule after which lines are for the host."""
AGENDA = "name of the agenda"
"""The name of the rule after which they are not."""
ABOVE_ITS_PARTS = "above its parts"
"""The name of the rule by which a line is a step because of the parts below it."""
END = "the end"
"""The name of the rule by which a line says when it is all over."""


class Seen(NamedTuple):
    """All lines, and what is to be known of them together."""

    lines: tuple[NotesLine, ...]
    understood: tuple[Understood, ...]
    timed_rank: int
    has_times: bool
    listed: frozenset[Mark]


class Way:
    """Where one is on the way down the notes."""

    def __init__(self, seen: Seen, *, has_title: bool) -> None:
        self.seen = seen
        self.at = 0
        self.has_title = has_title
        self.has_summary = False
        self.step: Placed | None = None
        self.last: Placed | None = None
        self.waiting: Placed | None = None
        self.host_section = False
        self.steps = 0
        self.parts = 0
        self.step_at = -1
        self.has_time_of_its_own = False

    @property
    def line(self) -> NotesLine:
        return self.seen.lines[self.at]

    @property
    def read(self) -> Understood:
        return self.seen.understood[self.at]

    @property
    def words(self) -> str:
        return self.line.words

    @property
    def waits_for_this(self) -> bool:
        """Whether the line right above was a time that stood alone, and is this one's."""
        return self.waiting is not None and self.last is self.waiting

    def follow(self, placed: Placed) -> None:
        """The line was given this place."""
        self.last = placed
        if placed.rule == HOSTS_SECTION:
            self.host_section = True
        elif placed.rule == AGENDA or (placed.line.mark is Mark.HEADING and placed.place is not Place.NOTE):
            self.host_section = False
        match placed.place:
            case Place.TITLE:
                self.has_title = True
            case Place.SUMMARY:
                self.has_summary = True
            case Place.STEP:
                self.step, self.waiting, self.host_section = placed, None, False
                self.steps += 1
                self.step_at = self.at
                has_time = placed.settings.time is not None or placed.understood.is_timed
                self.has_time_of_its_own = has_time or placed.rule == ABOVE_ITS_PARTS
            case Place.PART:
                self.parts += 1
            case Place.TIME if placed.above:
                self.has_time_of_its_own = True
            case Place.TIME:
                self.waiting = placed
            case _:
                pass
