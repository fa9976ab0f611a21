"""Pasted notes, what is proposed for them, and what the host said of their lines: all of it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from microsol_desktop.desk.notes_draft import NOTHING, Draft
from microsol_desktop.practice.from_notes.following import followed
from microsol_desktop.practice.from_notes.lines import lines_of
from microsol_desktop.practice.from_notes.places import Correction, Place
from microsol_desktop.practice.from_notes.proposal import Proposal, propose, refuse_too_many

if TYPE_CHECKING:
    from microsol_desktop.desk.notes_draft import NotesDraft
    from microsol_desktop.practice.model import Settings

_Said = dict[int, Correction]


class NotesDesk:
    """Of one text at a time. `draft` keeps it until there is a practice; `untitled` is the title of what has none."""

    def __init__(self, untitled: str, draft: NotesDraft | None = None) -> None:
        self._untitled = untitled
        self._draft = draft
        found = NOTHING if draft is None else draft.read()
        self.text = found.text
        self.corrections: _Said = dict(found.corrections)
        self.proposal = Proposal((), "")
        self._before: list[_Said] = []
        self._after: list[_Said] = []

    @property
    def can_undo(self) -> bool:
        """Whether the host said something of a line that can be taken back."""
        return bool(self._before)

    def look(self) -> None:
        """Look at the text anew.

        Raises:
            ExpectedFailure: there is too much of it for one practice.

        """
        self.proposal = Proposal((), "")
        self._propose()

    def put(self, text: str) -> None:
        """The text is this now; what was said of a line holds for it wherever it stands.

        Raises:
            ExpectedFailure: there is too much of it for one practice.

        """
        lines = tuple(one.line for one in self.proposal.lines)
        self.text, self.proposal = text, Proposal((), "")
        self._keep()
        refuse_too_many(text)
        if self.corrections or self._before or self._after:
            after = lines_of(text)
            self.corrections = followed(self.corrections, lines, after)
            for said in (self._before, self._after):
                said[:] = [followed(one, lines, after) for one in said]
        self._propose()

    def correct(self, at: int, *, place: Place | None = None, settings: Settings | None = None) -> None:
        """The host says what a line is, or how it is as a step."""
        before = self.corrections.get(at, Correction())
        said = Correction(before.place if place is None else place, before.settings if settings is None else settings)
        if said != before:
            self._change(self.corrections | {at: said})

    def as_proposed(self, at: int) -> None:
        """This line is again what the rules say."""
        if at in self.corrections:
            self._change({row: said for row, said in self.corrections.items() if row != at})

    def undo(self) -> None:
        """What the host said of a line last is as if it had not been said."""
        self._go(self._before, self._after)

    def redo(self) -> None:
        """What was taken back is said again."""
        self._go(self._after, self._before)

    def let_go(self) -> None:
        """A practice was made of it, with all its words: it is kept no more, and what comes next begins anew."""
        self.text, self.corrections, self.proposal = "", {}, Proposal((), "")
        self._before.clear()
        self._after.clear()
        self._keep()

    def _change(self, corrections: _Said) -> None:
        self._before.append(self.corrections)
        self._after.clear()
        self._say(corrections)

    def _go(self, where: list[_Said], back: list[_Said]) -> None:
        if where:
            back.append(self.corrections)
            self._say(where.pop())

    def _say(self, corrections: _Said) -> None:
        self.corrections = corrections
        self._keep()
        self._propose()

    def _propose(self) -> None:
        self.proposal = propose(self.text, self.corrections, untitled=self._untitled)

    def _keep(self) -> None:
        if self._draft is not None:
            self._draft.keep(Draft(self.text, self.corrections))
