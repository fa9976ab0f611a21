"""What follows from what is written: what is wrong, how long it takes, how it looks. Never in a key's way."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editor_show import Show, people_measured, showing, times_of
from microsol_desktop.practice.reading import Finding
from microsol_desktop.ui.editor.editor_words import times_words
from microsol_desktop.ui.editor.later import Later

SHORT = 8_000
"""Letters: so short a text is checked at once; a longer one when the host takes a breath."""


class Following(QObject):
    """Works it out for one practice and so many people, a slice at a time, whenever the host takes a breath.

    Signals:
        checked: what is wrong is known.
        shown: how it looks, and how long each step takes, is known.
        timed: how long all of it takes, in words.
    """

    checked = Signal()
    shown = Signal()
    timed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: EditorDesk | None = None
        self._people = 1
        self._findings: tuple[str, tuple[Finding, ...]] = ("", ())
        self._show: tuple[str, Show] | None = None
        self._later = Later(self._work, self)

    def begin(self, desk: EditorDesk, people: int) -> None:
        """Follow this practice from now on."""
        if desk is not self._desk:
            self._show = None
        self._desk, self._people = desk, people
        self._later.wish(at_once=True)

    def wish(self) -> None:
        """The text is another."""
        self._later.wish()

    def show_for(self, people: int) -> None:
        """Work it out for so many."""
        self._people = people
        self._later.wish()

    def finish(self) -> None:
        """Do at once all that waits for a breath."""
        self._later.finish()

    @property
    def is_done(self) -> bool:
        """Whether all is known that follows from the text."""
        return self._later.is_done

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong in the text as it is now, as far as that is known."""
        desk = self._desk
        if desk is not None and len(desk.text) < SHORT:
            self._findings = (desk.text, desk.findings)
        return self._findings[1] if desk is not None and self._findings[0] == desk.text else ()

    @property
    def show(self) -> Show | None:
        """How it looks; as it was before, until that is worked out anew."""
        return None if self._show is None else self._show[1]

    @property
    def is_show_of_now(self) -> bool:
        """Whether that is of the text as it is now."""
        return self._show is not None and self._desk is not None and self._show[0] == self._desk.text

    def _work(self) -> Iterator[None]:
        desk, here = self._desk, self._people
        if desk is None:
            return
        text, practice = desk.text, desk.reading.practice
        yield
        self._findings = (text, desk.findings)
        yield
        if desk.text == text:
            self.checked.emit()
        yield
        whole, shows = desk.whole(), dict[int, Show]()
        measured = people_measured(practice.about.people, here)
        for people in dict.fromkeys((here, *measured)):
            for show in showing(desk.slug, dict(whole.texts), people, dict(whole.beside)):
                yield
                if show is not None:
                    shows[people] = show
            if people == here:
                self._show = (text, shows[here])
                self.shown.emit()
                yield
        self.timed.emit(times_words(times_of([shows[people] for people in measured])))
