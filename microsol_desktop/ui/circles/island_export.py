"""Saves the island as a picture or as a drawing, after it has been said plainly whose names are in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QDate, QIODevice, QLocale, QRectF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from microsol_desktop.desk.island_desk import IslandShown, save_island
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.ui.circles.island_camera import around
from microsol_desktop.ui.circles.island_key import paint_key
from microsol_desktop.ui.circles.island_look import Look
from microsol_desktop.ui.circles.island_paint import IslandPainter
from microsol_desktop.ui.circles.island_seen import View
from microsol_desktop.ui.circles.island_svg import kinds_in, svg_of
from microsol_desktop.ui.circles.island_words import circles_count, people_words
from microsol_desktop.ui.fonts import BASE_PIXELS, window_font
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.kit.tick_box import TickBox

PIXELS = 1500
"""How wide and high the picture is, in pixels of a usual screen."""
SHARP = 2
"""How many dots each of them has: sharp on paper of 25 cm."""


QUICKLY = 80
"""A quarter larger than it could be, and written in a third of the time."""


class IslandExport(Sheet):
    """A sheet that asks whether names are to be in it, and where it is to be saved.

    Signals:
        said: what became of it, in a sentence.
    """

    said = Signal(str)

    def __init__(self, window: QWidget, shown: IslandShown, look: Look, day: date) -> None:
        super().__init__(window)
        self._shown = shown
        self._look = look
        self._day = day
        self.set_title(self.tr("Save the island as a picture"))
        self.words = PlainLabel(wraps=True)
        self.nameless = TickBox(self.tr("Leave all names out"))
        self.nameless.toggled.connect(self._say)
        self.picture = PrimaryButton(self.tr("Picture (PNG)…"))
        self.drawing = QPushButton(self.tr("Drawing (SVG)…"))
        self.away = QPushButton(self.tr("Not now"))
        self.picture.clicked.connect(self._on_picture)
        self.drawing.clicked.connect(self._on_drawing)
        self.away.clicked.connect(self.close_sheet)
        row = QWidget()
        flow = FlowLayout(row)
        for button in (self.picture, self.drawing, self.away):
            flow.addWidget(button)
        first = QHBoxLayout()
        first.addWidget(self.nameless)
        first.addStretch(1)
        self.card.body.addWidget(self.words)
        self.card.body.addLayout(first)
        self.card.body.addWidget(row)
        self._say()

    def png(self) -> bytes:
        """The whole island as a picture."""
        image = QImage(PIXELS * SHARP, PIXELS * SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARP)
        # However large the host's own letters are: in the picture more names find room.
        look = self._look._replace(font=window_font())
        painter = QPainter(image)
        view = View(around(0, 0, self._shown.land.reach, PIXELS, PIXELS), PIXELS, PIXELS)
        IslandPainter(self._shown).paint(painter, view, look, names=not self.nameless.isChecked())
        paint_key(painter, look, kinds_in(self._shown), BASE_PIXELS, PIXELS - BASE_PIXELS)
        caption = QRectF(0, 0, PIXELS - BASE_PIXELS, PIXELS - BASE_PIXELS / 2)
        painter.drawText(caption, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, self.caption())
        painter.end()
        held = QBuffer()
        held.open(QIODevice.OpenModeFlag.WriteOnly)
        # Qt's stubs want the format as bytes, Qt itself takes it as text.
        image.save(held, "PNG", QUICKLY)  # type: ignore[call-overload]
        return bytes(held.data().data())

    def svg(self) -> bytes:
        """The whole island as a drawing."""
        words = self.tr("The island"), self.words.text(), self.caption()
        return svg_of(self._shown, self._look, words, names=not self.nameless.isChecked()).encode()

    def caption(self) -> str:
        """What is written below the island: the day, and that names are in it."""
        day = QLocale().toString(QDate(self._day.year, self._day.month, self._day.day), self.tr("d MMMM yyyy"))
        if self.nameless.isChecked():
            return fill(self.tr("The island on %1"), day)
        return fill(self.tr("The island on %1. It has people’s names in it: not for everybody’s eyes."), day)

    def _say(self) -> None:
        circles, people = circles_count(len(self._shown.discs)), people_words(len(self._shown.spots))
        if self.nameless.isChecked():
            sentence = self.tr("No name is in it: %1 by their kinds, and %2 as dots.")
        else:
            sentence = self.tr(
                "In it are the names of %1 and %2: whoever gets it can read who is in which circle. "
                "Pass it on only where they would want you to."
            )
        self.words.setText(fill(sentence, circles, people))

    def _on_picture(self) -> None:
        self._save(".png", self.tr("Picture (*.png)"), self.png)

    def _on_drawing(self) -> None:
        self._save(".svg", self.tr("Drawing (*.svg)"), self.svg)

    def _save(self, suffix: str, kinds: str, made: Callable[[], bytes]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / f"{self._day.isoformat()} {self.tr('The island')}{suffix}")
        title = self.tr("Save the island as a picture")
        chosen, _ = QFileDialog.getSaveFileName(self.window(), title, proposed, kinds)
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            save_island(path, made())
        except ExpectedFailure as failure:
            self.said.emit(said_of(failure))
        else:
            self.said.emit(fill(self.tr("The island is saved as “%1”."), str(path)))
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.close_sheet()
