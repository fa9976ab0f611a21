"""All that was changed in one text since it was opened, to be taken back and made again, without end."""

from __future__ import annotations

from typing import NamedTuple

from microsol_desktop.practice.changes import Change, change_between, made, unmade


class _Deed(NamedTuple):
    """One change, what the host calls it, and what it goes on with (nothing: it stands alone)."""

    change: Change
    what: str
    joins: str


class History:
    """A text and the changes that led to it. Only what was replaced is kept, so an evening of typing weighs little."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._done: list[_Deed] = []
        self._undone: list[_Deed] = []
        self._goes_on = False

    @property
    def text(self) -> str:
        """The text as it is now."""
        return self._text

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back that can be made again."""
        return bool(self._undone)

    @property
    def undoes(self) -> str:
        """What `undo` would take back, in the words it was put with; nothing where there is nothing."""
        return self._done[-1].what if self._done else ""

    @property
    def redoes(self) -> str:
        """What `redo` would make again, in the words it was put with; nothing where there is nothing."""
        return self._undone[-1].what if self._undone else ""

    def put(self, text: str, what: str, joins: str = "") -> bool:
        """Let the text be another; False where it is the same already, and nothing was done.

        Args:
            text: the whole text as it is to be.
            what: what the host did, for "Undo: ...".
            joins: changes in a row with the same of these (typing in one field) are taken back in one go.

        """
        if text == self._text:
            return False
        before = self._text
        if self._done and self._goes_on and joins and self._done[-1].joins == joins:
            before = unmade(before, self._done.pop().change)
        change = change_between(before, text)
        if change is not None:
            self._done.append(_Deed(change, what, joins))
        self._goes_on = change is not None
        self._undone.clear()
        self._text = text
        return True

    def rest(self) -> None:
        """End what is under way: what comes next is taken back by itself, even if it is more of the same."""
        self._goes_on = False

    def undo(self) -> bool:
        """Take the last change back; False where there is none."""
        self.rest()
        if not self._done:
            return False
        deed = self._done.pop()
        self._undone.append(deed)
        self._text = unmade(self._text, deed.change)
        return True

    def redo(self) -> bool:
        """Make again what was taken back last; False where there is nothing."""
        self.rest()
        if not self._undone:
            return False
        deed = self._undone.pop()
        self._done.append(deed)
        self._text = made(self._text, deed.change)
        return True
