"""What is done on the sheet on which a practice is given to somebody: asks where, writes, prints, and says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from microsol_desktop.desk.sharing import Saved, Shared, SharingDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.handout import Handout
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.named_file import named_file
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.kit.setting_words import Say
from microsol_desktop.ui.sharing.paper_maker import Kind, PaperMaker
from microsol_desktop.ui.sharing.paper_text import as_text
from microsol_desktop.ui.sharing.paper_words import PaperWords
from microsol_desktop.ui.sharing.share_sheet import ShareSheet


class SharingRoom(QObject):
    """Opens the sheet over home's window. `say_in` speaks a practice's language, for paper."""

    def __init__(self, window: QWidget, desk: SharingDesk, say_in: Callable[[str], Say]) -> None:
        super().__init__(window)
        self._window, self._desk, self._say_in = window, desk, say_in
        self._shared: Shared | None = None
        self.sheet: ShareSheet | None = None

    def open(self, slug: Slug, people: int) -> None:
        """Show what can be done with this practice.

        Raises:
            ExpectedFailure: it is gone, or can't be read, and why.

        """
        self._shared = shared = self._desk.look(slug)
        if self.sheet is not None:
            self.sheet.close_sheet()
        self.sheet = sheet = ShareSheet(self._window, shared, people)
        sheet.save_requested.connect(self._on_save)
        sheet.copy_requested.connect(self._on_copy)
        sheet.pdf_requested.connect(self._on_pdf)
        sheet.print_requested.connect(self._on_print)
        sheet.closed.connect(self._on_closed)
        sheet.open()

    def _on_closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None

    # Its file

    def _on_save(self) -> None:
        sheet, shared = self.sheet, self._shared
        if sheet is None or shared is None:
            return
        path = self._where(self.tr("Save its file"), shared.path.name, self.tr("Practices (*.md)"), ".md")
        if path is None:
            return
        with_included = bool(shared.included) and sheet.with_included.isChecked()
        try:
            saved = self._desk.save(shared, path, with_included=with_included)
        except ExpectedFailure as failure:
            sheet.say(said_of(failure))
            return
        sheet.say(self._saved(saved))

    def _saved(self, saved: Saved) -> str:
        words = [fill(self.tr("Saved as “%1”."), str(saved.path))]
        if saved.with_it:
            several = self.tr("%n files that it includes lie beside it.", "", saved.with_it)
            words.append(self.tr("A file that it includes lies beside it.") if saved.with_it == 1 else several)
        if saved.left:
            left = self.tr("Other files of the same name were there and stayed as they were: %1.")
            words.append(fill(left, ", ".join(saved.left)))
        return " ".join(words)

    # Its text and its paper

    def _on_copy(self) -> None:
        paper, say = self._paper()
        if paper is not None and self.sheet is not None:
            QGuiApplication.clipboard().setText(as_text(paper, PaperWords(say)))
            self.sheet.say(self.tr("Copied: paste it into a chat or a mail."))

    def _on_pdf(self, kind: Kind) -> None:
        sheet = self.sheet
        maker = self._maker()
        if maker is None or sheet is None:
            return
        path = self._where(self.tr("Save as PDF"), self._name(kind), self.tr("PDF (*.pdf)"), ".pdf")
        if path is None:
            return
        data, pages = maker.pdf(kind)
        try:
            self._desk.write(path, data)
        except ExpectedFailure as failure:
            sheet.say(said_of(failure))
            return
        sheet.say(self._written(kind, path, pages))

    def _written(self, kind: Kind, path: Path, pages: int) -> str:
        written = fill(self.tr("Saved as “%1”."), str(path))
        if kind is Kind.HANDOUT and pages > 1:
            many = self.tr("On one page nobody could read it: it has %n pages.", "", pages)
            return f"{written} {many}"
        return written

    def _on_print(self, kind: Kind) -> None:
        sheet, maker = self.sheet, self._maker()
        if sheet is None or maker is None:
            return
        printed = maker.print(kind, self._window)
        if printed is None:
            sheet.say(self.tr("There is no printer here: save it as a PDF."))
        elif printed:
            sheet.say(self.tr("It is on its way to the printer."))

    def _maker(self) -> PaperMaker | None:
        if self.sheet is not None and not self.sheet.begins.is_understood:
            self.sheet.say(self.tr("That is no time of day: write it like 19:30."))
            return None
        paper, say = self._paper()
        if paper is None or self.sheet is None:
            return None
        beside = dict(self._shared.beside) if self._shared is not None else {}
        return PaperMaker(paper, say, self.sheet.begins.seconds, beside)

    def _paper(self) -> tuple[Handout | None, Say]:
        """What stands on paper, in the practice's language; where it can't be run, the sheet says why."""
        sheet, shared = self.sheet, self._shared
        if sheet is None or shared is None:
            return None, self._say_in("")
        try:
            paper = self._desk.paper(shared, sheet.people.value)
        except ExpectedFailure as failure:
            sheet.say(said_of(failure))
            return None, self._say_in("")
        return paper, self._say_in(paper.about.language)

    def _name(self, kind: Kind) -> str:
        stem = self._shared.path.stem if self._shared is not None else ""
        words = self.tr("%1 – handout") if kind is Kind.HANDOUT else self.tr("%1 – host’s sheet")
        return f"{fill(words, stem)}.pdf"

    def _where(self, title: str, name: str, kinds: str, ending: str) -> Path | None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(Path(folder) / name), kinds)
        return named_file(chosen, ending) if chosen else None
