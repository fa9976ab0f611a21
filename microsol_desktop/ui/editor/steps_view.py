"""A practice as its steps: the cards, the chosen one to be written, and the stage's picture of it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from microsol_desktop.ui.editor.about_form import AboutForm
from microsol_desktop.ui.editor.stage_picture import StagePicture
from microsol_desktop.ui.editor.step_form import StepForm
from microsol_desktop.ui.editor.step_list import StepList
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.tokens import Theme

THREE, TWO = 56, 38
"""In heights of a line: from these widths on there are so many columns."""
LIST_WIDE, STAGE_WIDE = 17.5, 21.0
"""In heights of a line, at the most."""
CARDS_IN_SIGHT = 5
"""Where all is below one another, so many cards are seen at once."""


class Way(NamedTuple):
    """How the three lie: row, column, rows and columns that each takes."""

    columns: int
    cards: tuple[int, int, int, int]
    form: tuple[int, int, int, int]
    stage: tuple[int, int, int, int]


WAYS = (
    Way(3, (0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)),
    Way(2, (0, 0, 1, 1), (0, 1, 2, 1), (1, 0, 1, 1)),
    Way(1, (0, 0, 1, 1), (2, 0, 1, 1), (1, 0, 1, 1)),
)


class StepsView(QWidget):
    """The three of them, beside or below one another as there is room. What is done in them the page hears itself.

    Signals:
        add_requested, insert_requested: a step of the host's own, or another practice, after the chosen one.
        earlier_requested, later_requested, duplicate_requested, join_requested, remove_requested: the chosen step.
    """

    add_requested = Signal()
    insert_requested = Signal()
    earlier_requested = Signal()
    later_requested = Signal()
    duplicate_requested = Signal()
    join_requested = Signal()
    remove_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = StepList(theme)
        self.form = StepForm()
        self.about = AboutForm()
        self.stage = StagePicture(theme)
        self._columns = 0
        self.add = _button(self.tr("Add a step"), self.tr("A new step after this one"))
        self.insert = _button(self.tr("Insert a practice"), self.tr("All steps of another practice, after this one"))
        self.earlier = _button("↑", self.tr("Earlier (Alt+Up)"), self.tr("Earlier"), quiet=True)
        self.later = _button("↓", self.tr("Later (Alt+Down)"), self.tr("Later"), quiet=True)
        self.duplicate = _button(self.tr("Duplicate"), self.tr("The same step once more (Ctrl+D)"), quiet=True)
        self.join = _button(self.tr("Join with the next"), self.tr("This step and the next as one"), quiet=True)
        self.remove = _button(self.tr("Remove"), self.tr("Take this step out (Delete)"), quiet=True)
        for button, wish in (
            (self.add, self.add_requested),
            (self.insert, self.insert_requested),
            (self.earlier, self.earlier_requested),
            (self.later, self.later_requested),
            (self.duplicate, self.duplicate_requested),
            (self.join, self.join_requested),
            (self.remove, self.remove_requested),
        ):
            button.clicked.connect(wish)
        self._cards, self._middle = QWidget(), QWidget()
        self._fill()
        self.about.hide()
        self._lay(3)

    def show_about(self, *, on: bool) -> None:
        """Have what the practice says of itself in the middle, or a step."""
        self.about.setVisible(on)
        self.form.setVisible(not on)
        self.acts.setVisible(not on)
        self._grow()

    def allow(self, *, earlier: bool, later: bool, join: bool) -> None:
        """What can be done with the chosen step."""
        for button, on in ((self.earlier, earlier), (self.later, later), (self.join, join)):
            if not on and button.hasFocus():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(on)

    def set_theme(self, theme: Theme) -> None:
        """Be drawn in these colours from now on."""
        self.list.set_theme(theme)
        self.stage.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._columns = 0
            self._reflow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._grow()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        cards = QVBoxLayout(self._cards)
        in_lines(self._cards, cards, margins=(0, 0, 0, 0), spacing=1 / 2)
        below = FlowLayout()
        for button in (self.add, self.insert):
            below.addWidget(button)
        cards.addWidget(self.list, 1)
        cards.addLayout(below)
        self.acts = QWidget()
        acts = FlowLayout(self.acts)
        acts.setSpacing(2)
        for button in (self.earlier, self.later, self.duplicate, self.join, self.remove):
            acts.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.acts.setSizePolicy(policy)
        middle = QVBoxLayout(self._middle)
        in_lines(self._middle, middle, margins=(0, 0, 0, 0), spacing=1 / 3)
        middle.addWidget(self.acts)
        middle.addWidget(self.form, 1)
        middle.addWidget(self.about, 1)
        self._grid = QGridLayout(self)
        in_lines(self, self._grid, margins=(0, 0, 0, 0), spacing=5 / 4, down=3 / 4)
        for form in self._forms:
            form.lie_flush()
            form.inner.installEventFilter(self)

    @property
    def _forms(self) -> tuple[ScrollPage, ...]:
        return (self.form, self.about)

    def _reflow(self) -> None:
        em = self.fontMetrics().height()
        columns = 3 if self.width() >= THREE * em else 2 if self.width() >= TWO * em else 1
        if columns != self._columns:
            self._lay(columns)

    def _lay(self, columns: int) -> None:
        self._columns = columns
        way = next(way for way in WAYS if way.columns == columns)
        em = self.fontMetrics().height()
        for widget in (self._cards, self._middle, self.stage):
            self._grid.removeWidget(widget)
        for widget, place in ((self._cards, way.cards), (self._middle, way.form), (self.stage, way.stage)):
            self._grid.addWidget(widget, *place)
        for column in range(3):
            self._grid.setColumnStretch(column, 0)
        for row in range(3):
            self._grid.setRowStretch(row, 0)
        self._grid.setColumnStretch(1 if columns > 1 else 0, 1)
        self._grid.setRowStretch(0 if columns > 1 else 2, 1)
        wide = columns > 1
        for widget, most in ((self._cards, LIST_WIDE), (self.stage, STAGE_WIDE if columns == 3 else LIST_WIDE)):
            widget.setFixedWidth(round(most * em)) if wide else _unfix(widget)
        self.list.set_fewest(CARDS_IN_SIGHT if columns == 1 else 2)
        self._read_in_order(columns)
        self._grow()

    def _read_in_order(self, columns: int) -> None:
        """A screen reader goes by what lies above what."""
        for widget in (
            (self._cards, self._middle, self.stage) if columns == 3 else (self._cards, self.stage, self._middle)
        ):
            widget.raise_()

    def _grow(self) -> None:
        """Where all is below one another the page scrolls, and not the form in it."""
        for form in self._forms:
            high = form.inner.minimumHeight() + 2 * form.frameWidth() if self._columns == 1 else 0
            least = high or self.fontMetrics().height() * 12
            if form.minimumHeight() != least:
                form.setMinimumHeight(least)


def _unfix(widget: QWidget) -> None:
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(16_777_215)


def _button(words: str, told: str, name: str = "", *, quiet: bool = False) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(told)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    if quiet:
        button.setProperty("kind", "quiet")
    return button
