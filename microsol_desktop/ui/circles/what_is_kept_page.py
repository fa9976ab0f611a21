"""What is kept: of the record as a whole, or of one person, with the ways to have less of it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from microsol_desktop.circle.calls import Call, Offer
from microsol_desktop.circle.circles import Circle, Membership
from microsol_desktop.circle.clearing import Cleared
from microsol_desktop.circle.gatherings import Attendance, Gathering, SatWith
from microsol_desktop.circle.held import Held
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import HealthNote, KeptApart, Person, Place, ReachedOut, Tie
from microsol_desktop.circle.the_file import TheFile
from microsol_desktop.desk.keeping_less import KeepingLess, save_for_them
from microsol_desktop.desk.record_desk import Portion
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.ui.circles.file_kept import FileKept
from microsol_desktop.ui.circles.forgetting_sheet import ForgettingSheet
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.person_kept import PersonKept
from microsol_desktop.ui.circles.removing_sheet import RemovingSheet
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.said import said_of

YEAR = timedelta(days=365)


class WhatIsKeptPage(RecordPage):
    """About nobody it is the file's page; about somebody, theirs."""

    READS: ClassVar[frozenset[type[object]]] = frozenset(
        {Person, Place, Circle, Membership, Gathering, Attendance, SatWith, HealthNote, KeptApart, Tie, ReachedOut}
        | {Offer, Call}
    )

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = KeepingLess(around.record, around.today)
        self.setAccessibleName(self.tr("What is kept"))
        self.head = PageHead(self.tr("What is kept"))
        self.head.back_requested.connect(self.back_requested)
        self.person = PersonKept(around.today)
        self.file = FileKept()
        self.nobody = PlainLabel(self.tr("Nothing is kept on this person any more."), wraps=True)
        self.column.addLayout(self.head)
        for widget in (self.person, self.file, self.nobody):
            self.column.addWidget(widget)
            widget.hide()
        self.column.addStretch(1)
        self.sheet: RemovingSheet | ForgettingSheet | None = None
        self.person.save_requested.connect(self._on_save)
        self.person.removal_asked.connect(self._on_removal_asked)
        self.person.health.noted.connect(self._on_noted)
        self.person.health.forgotten.connect(self._on_forgotten)
        self.person.health.said.connect(self.said)
        self.file.forgetting_asked.connect(self._on_forgetting_asked)

    def come(self, about: UUID | None) -> None:
        self.verticalScrollBar().setValue(0)
        super().come(about)

    def look(self) -> None:
        if self.about is None:
            self._desk.the_file(self._show_file)
        else:
            self._desk.held(PersonKey(self.about), self._show_held)

    def _show_file(self, there: TheFile) -> None:
        if self.about is None:
            self.head.title.setText(self.tr("What is kept"))
            self.file.show_file(there)
            self._show_only(self.file)

    def _show_held(self, held: Held | None) -> None:
        if held is None:
            self._show_only(self.nobody)
        elif held.person.key == self.about:
            self.head.title.setText(fill(self.tr("What is kept on %1"), " ".join(held.person.name.split())))
            self.person.show_held(held)
            self._show_only(self.person)

    def _show_only(self, shown: object) -> None:
        for widget in (self.person, self.file, self.nobody):
            widget.setVisible(widget is shown)

    def _on_save(self) -> None:
        held = self.person.held
        if held is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder, f"{_file_name(held.person.name) or self.tr('What is kept')}.txt"))
        title, kinds = self.tr("Save what is kept on them"), self.tr("Text (*.txt)")
        chosen, _ = QFileDialog.getSaveFileName(self.window(), title, proposed, kinds)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, page: Path) -> None:
        """Write their page there, and the same as JSON beside it; then they may be removed."""
        held = self.person.held
        if held is None:
            return
        page = page if page.suffix.lower() == ".txt" else page.with_name(page.name + ".txt")
        try:
            beside = save_for_them(page, self.person.page_words, held)
        except ExpectedFailure as failure:
            self.said.emit(said_of(failure))
            return
        self.person.offer_removal(on=True)
        self.said.emit(fill(self.tr("Saved for them: “%1”, and “%2” beside it."), page.name, beside.name))

    def _on_noted(self, words: str, goes_on: date) -> None:
        held = self.person.held
        if held is not None:
            what = fill(self.tr("A health note for %1 is kept until its day."), held.person.name)
            self._desk.note_health(what, held.person.key, words, goes_on)

    def _on_forgotten(self, note: HealthNote) -> None:
        self._desk.forget_health(self.tr("The health note is forgotten."), note)

    def _on_removal_asked(self) -> None:
        if self.person.held is not None:
            sheet = RemovingSheet(self.window(), self.person.held)
            sheet.removal_requested.connect(self._on_removal)
            self._open(sheet)

    def _on_removal(self, people: tuple[PersonKey, ...], instead: str) -> None:
        self._desk.remove(people, instead or None, self._on_removed, self._on_not_removed, self._on_progress)

    def _on_progress(self, portion: Portion) -> None:
        if isinstance(self.sheet, RemovingSheet):
            self.sheet.show_progress(portion)

    def _on_removed(self, cleared: Cleared) -> None:
        self._put_sheet_away()
        self.goal_requested.emit(Goal("people"))
        self.said.emit(self._removed_words(cleared))

    def _removed_words(self, cleared: Cleared) -> str:
        if cleared.unreadable:
            words = self.tr("They are removed for good. A copy that could not be read went as a whole: %1.")
            return fill(words, ", ".join(cleared.unreadable))
        return self.tr("They are removed for good, out of the record and of all its copies.")

    def _on_not_removed(self, failure: ExpectedFailure) -> None:
        self._put_sheet_away()
        words = self.tr("%1 What is not removed yet goes when Microsol opens the record the next time.")
        self.said.emit(fill(words, said_of(failure)))

    def _on_forgetting_asked(self, all_of_it: bool) -> None:
        sheet = ForgettingSheet(self.window(), all_of_it=all_of_it)
        sheet.forgetting_requested.connect(self._on_forgetting)
        self._open(sheet)

    def _on_forgetting(self, all_of_it: bool) -> None:
        today = self.around.today()
        before = today + timedelta(days=1) if all_of_it else today - YEAR
        self._desk.forget_who_sat(before, self._on_sat_forgotten, self._on_not_removed, self._on_progress)

    def _on_sat_forgotten(self, _: Cleared) -> None:
        self._put_sheet_away()
        self.said.emit(self.tr("Who sat with whom is forgotten, in all copies too."))

    def _open(self, sheet: RemovingSheet | ForgettingSheet) -> None:
        self._put_sheet_away()
        self.sheet = sheet
        sheet.open()

    def _put_sheet_away(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is None:
            return
        if isinstance(sheet, RemovingSheet):
            sheet.be_free()
        sheet.close_sheet()
        sheet.deleteLater()


def _file_name(name: str) -> str:
    """A name that every disk takes."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", name).strip(" .")[:80]
