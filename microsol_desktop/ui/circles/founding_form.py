"""How a circle is begun: a name is enough, and all else can be said later."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from microsol_desktop.circle.circles import Circle, CircleKind
from microsol_desktop.circle.founding import Founding
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.flow.people import split_names
from microsol_desktop.ui.circles.circle_words import kind_explained, kind_words
from microsol_desktop.ui.kit.calm_combo_box import CalmComboBox
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import left, named
from microsol_desktop.ui.kit.lines_field import LinesField
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton

KINDS = (
    CircleKind.SHARING,
    CircleKind.CREW,
    CircleKind.HOUSEHOLD,
    CircleKind.DYAD,
    CircleKind.PROJECT,
    CircleKind.CONGREGATION,
    CircleKind.NETWORK,
)
"""What is begun most often comes first."""
LONGEST_NAME = 120


class FoundingForm(QWidget):
    """Name, kind, what it is part of, and who is in it.

    Signals:
        founded: begin this circle (a Founding).
    """

    founded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Thursday circle"))
        self.name.setAccessibleName(self.tr("What is it called?"))
        self.kind = CalmComboBox()
        self.kind.setAccessibleName(self.tr("What is it?"))
        for kind in KINDS:
            self.kind.addItem(kind_words(kind), kind)
        self.explained = PlainLabel(role="soft", wraps=True)
        self.parent_circle = CalmComboBox()
        self.parent_circle.setAccessibleName(self.tr("What is it part of?"))
        self.parent_circle.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.people = LinesField(2)
        self.people.setPlaceholderText(self.tr("Ana, Bento, Clara"))
        self.people.setAccessibleName(self.tr("Who is in it? Names, with commas between them; or later."))
        self.begin = PrimaryButton(self.tr("Begin this circle"))
        self._lay()
        self.kind.currentIndexChanged.connect(self._explain)
        self.name.textChanged.connect(self._judge)
        self.name.returnPressed.connect(self._on_begin)
        self.begin.clicked.connect(self._on_begin)
        self._explain()
        self._judge()

    def offer_parents(self, circles: tuple[Circle, ...], chosen: CircleKey | None = None) -> None:
        """The circles that it can be part of."""
        chosen = chosen or self.parent_circle.currentData()
        self.parent_circle.clear()
        self.parent_circle.addItem(self.tr("Of no other"), None)
        for circle in circles:
            self.parent_circle.addItem(circle.name, circle.key)
        self.parent_circle.setCurrentIndex(max(0, self._place_of(chosen)))
        self._part.setVisible(bool(circles))

    def forget(self) -> None:
        """Be empty for the next one."""
        self.name.clear()
        self.people.clear()

    def _lay(self) -> None:
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=2 / 3)
        column.addLayout(named(self.name.accessibleName(), self.name))
        kind = named(self.kind.accessibleName(), self.kind)
        kind.addWidget(self.explained)
        column.addLayout(kind)
        self._part = QWidget()
        part = named(self.parent_circle.accessibleName(), self.parent_circle)
        part.setContentsMargins(0, 0, 0, 0)
        self._part.setLayout(part)
        self._part.hide()
        column.addWidget(self._part)
        column.addLayout(named(self.people.accessibleName(), self.people))
        column.addLayout(left(self.begin))

    def _place_of(self, circle: CircleKey | None) -> int:
        return next((row for row in range(self.parent_circle.count()) if self.parent_circle.itemData(row) == circle), 0)

    def _explain(self) -> None:
        self.explained.setText(kind_explained(CircleKind(self.kind.currentData())))

    def _judge(self) -> None:
        is_named = bool(self.name.text().strip())
        self.begin.setEnabled(is_named)
        self.begin.setToolTip("" if is_named else self.tr("Once it has a name."))

    def _on_begin(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.founded.emit(
                Founding(
                    name=name,
                    kind=CircleKind(self.kind.currentData()),
                    parent=self.parent_circle.currentData(),
                    people=tuple(split_names(self.people.toPlainText())),
                )
            )
