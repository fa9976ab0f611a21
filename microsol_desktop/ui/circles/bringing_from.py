"""Where something that is to come in is dropped or chosen: the first half of bringing in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton

KINDS = "*.vcf *.csv *.txt *.ics *.microsol *.microsol-circle"


class BringingFrom(Card):
    """Says what can be brought, and takes it.

    Signals:
        brought: a file or a folder (its Path).
    """

    brought = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAcceptDrops(True)
        self.heading.setText(self.tr("From a file"))
        self.heading.show()
        self.setAccessibleName(self.tr("From a file"))
        words = self.tr(
            "Drop a file here, or choose one: people as cards (vCard) or as a table (CSV), from Google, Outlook, Apple,"
            " Thunderbird or a spreadsheet; gatherings from a calendar (iCalendar); a circle that another host sent; or"
            " the folder of a whole record. You see what is in it before anything is kept."
        )
        self.body.addWidget(PlainLabel(words, wraps=True))
        left = self.tr("Names, languages and ways to reach people are taken. Photos, birthdays and notes are left out.")
        self.body.addWidget(PlainLabel(left, role="soft", wraps=True))
        row = QWidget()
        flow = FlowLayout(row)
        self.file = PrimaryButton(self.tr("Choose a file…"))
        self.folder = QPushButton(self.tr("Choose a folder…"))
        self.file.clicked.connect(self._on_file)
        self.folder.clicked.connect(self._on_folder)
        flow.addWidget(self.file)
        flow.addWidget(self.folder)
        self.body.addWidget(row)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _path_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _path_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.brought.emit(path)

    def _on_file(self) -> None:
        kinds = ";;".join(
            (
                self.tr("What can be brought in (%1)").replace("%1", KINDS),
                self.tr("All files (*)"),
            )
        )
        chosen, _ = QFileDialog.getOpenFileName(self.window(), self.tr("Bring in"), _downloads(), kinds)
        if chosen:
            self.brought.emit(Path(chosen))

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self.window(), self.tr("Bring in"), _downloads())
        if chosen:
            self.brought.emit(Path(chosen))


def _path_in(event: QDropEvent) -> Path | None:
    """The one file or folder that is dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _downloads() -> str:
    """Where a browser puts what one exports."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
