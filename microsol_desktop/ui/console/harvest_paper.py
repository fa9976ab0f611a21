"""The harvest on paper and in a file: what a circle takes home. Printing is imported when somebody prints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QMarginsF, QObject, QStandardPaths, QTimeZone, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from microsol_desktop.desk.harvest_desk import HarvestDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.harvest import Place
from microsol_desktop.flow.harvest_paper import Heading, as_markdown
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.named_file import named_file
from microsol_desktop.ui.stage.harvest import place_words, section_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QTextDocument

translate = QCoreApplication.translate
_MARGIN_MM = 20.0
_POINTS = 12


class HarvestPaper(QObject):
    """Saves the harvest where the host says, as Markdown or as a PDF, and prints it.

    Signals:
        kept: it is on the disk, or with the printer; with the sentence that says so.
    """

    kept = Signal(str)

    def __init__(self, desk: RunDesk, harvest: HarvestDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._harvest = harvest
        self._window = window

    def save(self) -> bool:
        """Ask where, and save it as Markdown; answers whether it is saved."""
        kinds = self.tr("Markdown (*.md)")
        title = self.tr("Save the harvest")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, self._proposed(".md"), kinds)
        if not chosen:
            return False
        return self._keep(named_file(chosen, ".md"), self.text().encode())

    def print(self) -> None:
        """On the printer that the host chooses; as a PDF where the computer has none."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self._save_as_pdf()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._desk.run.schedule.title)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec():
            self._draw(printer)
            self.kept.emit(self.tr("The harvest is on its way to the printer."))

    def text(self) -> str:
        """The harvest as a Markdown file has it."""
        return as_markdown(self._desk.run.schedule.title, self._about(), self._headings())

    def _save_as_pdf(self) -> None:
        title = self.tr("There is no printer here: save as a PDF")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, self._proposed(".pdf"), self.tr("PDF (*.pdf)"))
        if chosen:
            self._keep(named_file(chosen, ".pdf"), self._pdf())

    def _keep(self, path: Path, data: bytes) -> bool:
        if not self._harvest.save(path, data):
            return False
        self.kept.emit(fill(self.tr("The harvest is saved as “%1”."), str(path)))
        return True

    def _pdf(self) -> bytes:
        from PySide6.QtCore import QBuffer, QIODevice
        from PySide6.QtGui import QPdfWriter

        held = QBuffer()
        held.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(held)
        writer.setTitle(self._desk.run.schedule.title)
        self._draw(writer)
        del writer
        return bytes(held.data().data())

    def _draw(self, device: QPagedPaintDevice) -> None:
        from PySide6.QtGui import QPageLayout

        device.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
        self.document().print_(device)

    def document(self) -> QTextDocument:
        """The harvest laid out for paper."""
        from PySide6.QtGui import QFont, QTextDocument

        from microsol_desktop.ui.fonts import TEXT_FAMILY

        document = QTextDocument()
        font = QFont(TEXT_FAMILY)
        font.setPointSize(_POINTS)
        document.setDefaultFont(font)
        document.setMarkdown(self.text(), QTextDocument.MarkdownFeature.MarkdownNoHTML)
        return document

    def _day(self) -> QDateTime:
        started = self._desk.run.started
        return QDateTime.fromSecsSinceEpoch(int(started.wall), QTimeZone(started.utc_offset))

    def _about(self) -> str:
        return QLocale().toString(self._day().date(), self.tr("d MMMM yyyy"))

    def _proposed(self, suffix: str) -> str:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in self._title())
        name = f"{self._day().toString('yyyy-MM-dd')} {' '.join(title.split())[:60]}".strip()
        return str(Path(folder) / f"{name}{suffix}")

    def _title(self) -> str:
        return self._desk.run.schedule.title

    def _headings(self) -> Iterator[Heading]:
        """Under each step's title its heads; the title alone where there are none."""
        sheaves = [sheaf for sheaf in self._desk.moment.aside.harvest.sheaves if sheaf.lines]
        sections = tuple(dict.fromkeys(sheaf.place.section for sheaf in sheaves))
        told: Place | None = None
        for sheaf in sheaves:
            level, words, section = 3, place_words(sheaf.place, titled=False), sheaf.place.section
            if section != told and (len(sections) > 1 or sheaf.place.under):
                title = section_words(section, sections)
                if words:
                    yield Heading(title, 2, ())
                else:
                    level, words = 2, title
            told = section
            yield Heading(words, level, sheaf.lines)
