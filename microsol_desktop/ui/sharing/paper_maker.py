"""The two sheets of a practice, made: into a PDF, or on the printer. Printing is imported when somebody prints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QImage, QPdfWriter
from PySide6.QtWidgets import QWidget

from microsol_desktop.flow.handout import Handout
from microsol_desktop.practice.about import Slug
from microsol_desktop.ui.kit.setting_words import Say
from microsol_desktop.ui.sharing.paper_layout import close_set, draw, fitted, ready
from microsol_desktop.ui.sharing.paper_pieces import Sheet, handout_sheet, host_sheet
from microsol_desktop.ui.sharing.paper_words import PaperWords
from microsol_desktop.ui.stage.gallery import GALLERY

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice


class Kind(Enum):
    """Which of the two: what people take home, or what the host holds in the hand."""

    HANDOUT = auto()
    HOST = auto()


class PaperMaker:
    """Makes one practice's paper.

    `begins_at` are seconds after midnight, or None: then times count from nought. `beside` are the folders in which the
    pictures of it, and of what it includes, lie.
    """

    def __init__(
        self, paper: Handout, say: Say, begins_at: int | None = None, beside: Mapping[Slug, str] = MappingProxyType({})
    ) -> None:
        self._paper = paper
        self._words = PaperWords(say)
        self._begins_at = begins_at
        self._beside = beside

    def pdf(self, kind: Kind) -> tuple[bytes, int]:
        """The very bytes of a PDF file, and how many pages it has; A4, or Letter where that is what printers hold."""
        held = QBuffer()
        held.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(held)
        writer.setTitle(self._paper.about.title)
        pages = self._draw(
            kind, writer, letter=QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        )
        del writer
        return bytes(held.data().data()), pages

    def print(self, kind: Kind, window: QWidget) -> bool | None:
        """On the printer that the host chooses; False where none was chosen, None where the computer has none."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._paper.about.title)
        if not QPrintDialog(printer, window).exec():
            return False
        self._draw(kind, printer, letter=None)
        return True

    def _draw(self, kind: Kind, device: QPagedPaintDevice, *, letter: bool | None) -> int:
        page = ready(device, letter=letter)
        laid = fitted(self._handout, device, page) if kind is Kind.HANDOUT else close_set(self._host, device, page)
        draw(laid, device)
        return laid.pages

    @property
    def _handout(self) -> Callable[[float], Sheet]:
        return lambda points: handout_sheet(self._paper, self._words, points, self._picture)

    def _host(self, points: float) -> Sheet:
        return host_sheet(self._paper, self._words, points, self._begins_at, self._picture)

    def _picture(self, slug: Slug, path: str) -> QImage | None:
        art = GALLERY.art(self._beside[slug], path) if slug in self._beside else None
        return GALLERY.image(art) if art is not None else None
