"""From what a host writes in a field to the practice's text: the desk is given it whole, and nothing waits for more."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from microsol_desktop.practice.edit import replace_introduction
from microsol_desktop.practice.edit_about import replace_about
from microsol_desktop.practice.model import About, Step, Words
from microsol_desktop.practice.reading import Reading
from microsol_desktop.practice.renaming import replace_step_and_names
from microsol_desktop.ui.kit.fill import fill

if TYPE_CHECKING:
    from microsol_desktop.ui.editor.the_page import ThePage


class _Run(NamedTuple):
    """Changes in a row that are one: where they began, and what they have made of it so far.

    A name goes through many on its way to another. What it is called in later steps goes by the one it had at first.
    """

    joins: str
    place: int
    begun: str
    reading: Reading
    made: str


PAUSE = 2_000
"""Milliseconds: whoever writes nothing for so long begins another change with the next letter."""


class Writing(QObject):
    """What is typed on a page. `is_going_on` while the desk is being given it: the field shows it already."""

    def __init__(self, page: ThePage) -> None:
        super().__init__(page.steps)
        self._page = page
        self._ahead: tuple[str, Reading] | None = None
        self._run: _Run | None = None
        self.is_going_on = False
        self.pause = QTimer(self, interval=PAUSE, singleShot=True)
        self.pause.timeout.connect(self._on_rest)
        steps, text = page.steps, page.text
        steps.form.changed.connect(self._on_step)
        steps.about.changed.connect(self._on_about)
        steps.about.introduction_changed.connect(self._on_introduction)
        text.edited.connect(self._on_text)
        text.rested.connect(self._on_rest)
        application = QCoreApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _on_step(self, step: Step, joins: str) -> None:
        desk, place = self._page.desk, self._page.place
        if desk is None or place < 0:
            return
        reading = self._ahead[1] if self._ahead is not None and self._ahead[0] == desk.text else desk.reading
        if place >= len(reading.practice.steps):
            return
        run = self._run
        if run is None or (run.joins, run.place, run.made) != (joins, place, desk.text) or not joins:
            run = _Run(joins, place, desk.text, reading, desk.text)
        text, known = replace_step_and_names(run.begun, place, step, reading=run.reading)
        words = fill(self.tr("Writing in “%1”"), step.title) if step.title else self.tr("Writing in a step")
        self._write(text, words, f"{joins} {place}" if joins else "")
        # What the text now says is known without reading it: the next key does not wait for that.
        self._ahead = (text, known)
        self._run = run._replace(made=text)

    def _on_about(self, about: About, joins: str) -> None:
        if (desk := self._page.desk) is not None:
            words = self.tr("Writing about this practice")
            self._write(replace_about(desk.text, about), words, f"about {joins}" if joins else "")

    def _on_introduction(self, words: Words, joins: str) -> None:
        if (desk := self._page.desk) is not None:
            text = replace_introduction(desk.text, words, reading=desk.reading)
            self._write(text, self.tr("Writing the introduction"), f"introduction {joins}" if joins else "")

    def _on_text(self, text: str, joins: str) -> None:
        self._write(text, self.tr("Writing in the text"), f"text {joins}" if joins else "")

    def _write(self, text: str, what: str, joins: str) -> None:
        if self._page.desk is not None:
            self.is_going_on = True
            self._page.desk.put(text, what, joins)
            self.is_going_on = False
            self.pause.start()

    def _on_rest(self) -> None:
        self._run = None
        if self._page.desk is not None:
            self._page.desk.rest()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Another field, another change."""
        page, self._run = self._page, None
        if page.desk is not None and now is not None and (page.steps.isAncestorOf(now) or page.text.isAncestorOf(now)):
            page.desk.rest()
