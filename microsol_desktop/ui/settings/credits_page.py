"""Whose work Microsol is made of: a row each, and the text of its licence when one goes there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget

from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.lines_field import LinesField
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.row_button import RowButton, Rows
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.kit.words import own_language
from microsol_desktop.ui.settings.credits import Credit, credits_in, licence_of

WIDEST = 50
"""In heights of a line of text: a licence's own lines fit."""
LINES = 24
"""Of a licence's text are seen at once."""


class CreditsPage(QStackedWidget):
    """All that ships, and the licence of what was chosen.

    Signals:
        back_requested: back to the settings.
    """

    back_requested = Signal()

    def __init__(self, shipped: Path) -> None:
        """`shipped` is the folder with `resources` and `practices` in it."""
        super().__init__()
        self._shipped = shipped
        self.setAccessibleName(self.tr("Licences"))
        self.rows: dict[str, RowButton] = {}
        self._credits = {credit.name: credit for credit in credits_in(shipped, own_language())}
        self._list = ScrollPage(WIDEST)
        self._list.setAccessibleName(self.tr("Licences"))
        self._fill_list()
        self.licence = LicencePage()
        self.licence.head.back_requested.connect(self._on_back)
        self.addWidget(self._list)
        self.addWidget(self.licence)

    def begin(self) -> None:
        """Come here anew: with the list."""
        self._last: RowButton | None = None
        self.setCurrentWidget(self._list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.currentWidget() is self.licence:
            self._on_back()
        else:
            self.back_requested.emit()

    def _fill_list(self) -> None:
        head = PageHead(self.tr("Licences"))
        head.back_requested.connect(self.back_requested)
        self._list.column.addLayout(head)
        words = self.tr(
            "Microsol is free to use, to give away and to change. So is all that it is made of: choose a line to "
            "read its licence."
        )
        self._list.column.addWidget(PlainLabel(words, role="soft", wraps=True))
        for of, heading in self._headings().items():
            self._list.column.addWidget(self._card(heading, of))
        self._list.column.addStretch(1)

    def _headings(self) -> dict[str, str]:
        return {
            "microsol": self.tr("Microsol"),
            "practices": self.tr("Practices"),
            "drawn": self.tr("Fonts and icons"),
            "qt": self.tr("Qt, which draws the windows"),
            "python": self.tr("Python, which it is written in"),
            "system": self.tr("What some systems lack"),
        }

    def _card(self, heading: str, of: str) -> Card:
        card = Card(heading)
        if of == "qt":
            words = self.tr(
                "Qt is used under the GNU Lesser General Public License. Its libraries are files of their own, "
                "and you may put others in their place: its licence says how."
            )
            card.body.addWidget(PlainLabel(words, role="soft", wraps=True))
        rows = Rows(card)
        for credit in self._credits.values():
            if credit.of == of:
                rows.addWidget(self._row(credit))
        card.body.addLayout(rows)
        return card

    def _row(self, credit: Credit) -> QPushButton:
        row = RowButton(credit.name, credit.holder, credit.licence)
        row.setObjectName(credit.name)
        row.clicked.connect(self._on_row)
        self.rows[credit.name] = row
        return row

    def _on_row(self) -> None:
        row = self.sender()
        if isinstance(row, RowButton):
            self._last = row
            credit = self._credits[row.objectName()]
            self.licence.show_licence(credit, licence_of(credit, self._shipped))
            self.setCurrentWidget(self.licence)
            self.licence.text.setFocus()

    def _on_back(self) -> None:
        self.setCurrentWidget(self._list)
        if self._last is not None:
            self._last.setFocus()


class LicencePage(ScrollPage):
    """One licence, to be read and copied."""

    def __init__(self) -> None:
        super().__init__(WIDEST)
        self.setAccessibleName(self.tr("Licence"))
        self.head = PageHead()
        self.holder = PlainLabel(role="soft", wraps=True)
        self.text = LinesField(LINES)
        self.text.setReadOnly(True)
        # Without a cursor in it the arrows and Page Down still go through it.
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.column.addLayout(self.head)
        self.column.addWidget(self.holder)
        self.column.addWidget(self.text)
        self.column.addStretch(1)

    def show_licence(self, credit: Credit, text: str) -> None:
        """This one."""
        self.head.title.setText(credit.name)
        self.holder.setText(f"{credit.holder} · {credit.licence}")
        self.text.setAccessibleName(fill(self.tr("The licence of %1"), credit.name))
        self.text.setPlainText(text)
