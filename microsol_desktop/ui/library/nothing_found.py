"""Where nothing is found: why the list is empty, and what to leave out so that it is not."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from microsol_desktop.desk.library_search import WayOut
from microsol_desktop.desk.shelves import Shelf
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.need_words import practices_count
from microsol_desktop.ui.kit.plain_label import PlainLabel


class _Way(QPushButton):
    """What a host typed may be long: where there is no room for it the words end in dots; they are told whole."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._around()
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&"))

    def sizeHint(self) -> QSize:
        """As wide as all the words, whatever is shown of them."""
        whole = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(whole + self._around(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It can do with the dots alone."""
        return QSize(self.fontMetrics().horizontalAdvance("…") + self._around(), super().sizeHint().height())

    def _around(self) -> int:
        shown = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
        return super().sizeHint().width() - shown


class NothingFound(QWidget):
    """One sentence, and a button for each way out.

    Signals:
        typed_requested: look for this instead.
        all_requested: show all practices again.
    """

    typed_requested = Signal(str)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = PlainLabel(role="soft", wraps=True)
        self.all = QPushButton(self.tr("Show all practices"))
        self.all.setProperty("kind", "quiet")
        self.all.clicked.connect(self.all_requested)
        self.buttons: tuple[QPushButton, ...] = ()
        """The ways out, by what may be left out."""
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 1, 0, 0), spacing=2 / 3)
        column.addWidget(self.sentence)
        column.addWidget(self._ways)
        column.addStretch(1)

    def say(self, typed: str, shelf: Shelf, ways: tuple[WayOut, ...]) -> None:
        """Say why nothing is here, and offer what may be left out."""
        self.sentence.setText(self._sentence(typed, shelf, any_way=bool(ways)))
        self._flow.removeWidget(self.all)
        clear(self._flow)
        self.buttons = tuple(self._button(way) for way in ways)
        for button in (*self.buttons, self.all):
            self._flow.addWidget(button)

    def _sentence(self, typed: str, shelf: Shelf, *, any_way: bool) -> str:
        if any_way:
            return self.tr("No practice is all of that. It can be found if one thing is left out:")
        if typed.strip():
            return self.tr("No practice is found by that. Esc empties the field.")
        match shelf:
            case Shelf.FAVOURITES:
                return self.tr("Your favourites will be here: press the star of a card, or * on the keyboard.")
            case Shelf.LATELY:
                return self.tr("What you have begun will be here, the last one first.")
            case Shelf.OWN:
                return self.tr("Your own practices will be here: those that you write, open or change.")
            case _:
                return self.tr("No practices are here.")

    def _button(self, way: WayOut) -> QPushButton:
        words = fill(self.tr("Without “%1”: %2"), way.left_out, practices_count(way.found))
        button = _Way(words)
        button.clicked.connect(partial(self.typed_requested.emit, way.typed))
        return button
