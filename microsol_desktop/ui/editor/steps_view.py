"""A practice as its steps: the cards, the chosen one to be written, and the stage's picture of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from microsol_desktop.ui.editor.about_form import AboutForm
from microsol_desktop.ui.editor.stage_picture import StagePicture
from microsol_desktop.ui.editor.step_form import StepForm
from microsol_desktop.ui.editor.step_list import StepList
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.tokens import Theme

THREE, TWO = 56, 38
"""In heights of a line: from these widths on there are so many columns."""
LIST_WIDE, STAGE_WIDE = 17.5, 21.0
LIST_LEAST, STAGE_LEAST = 15.0, 16.0
"""In heights of a line: so wide where there is room, and at least, for what is written comes first."""
GROWS = 1 / 3
"""Of what is wider than three columns need, so much is each of those two's."""
CARDS_IN_SIGHT = 5
"""Where all is below one another, so many cards are seen at once."""
MOST = 16_777_215
"""What Qt takes for "as wide as it likes"."""


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
        self.form.setAccessibleName(self.tr("The chosen step"))
        self.about.setAccessibleName(self.tr("About this practice"))
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
        self.list.menu_requested.connect(self._on_menu)
        self._before, self._cards, self._middle = QWidget(), QWidget(), QWidget()
        self._fill()
        self.about.hide()
        self._lay(3)

    def show_about(self, *, on: bool) -> None:
        """Have what the practice says of itself in the middle, or a step."""
        self.about.setVisible(on)
        self.form.setVisible(not on)
        self.acts.setVisible(not on)
        self._grow()

    def allow(self, *, earlier: bool, later: bool, join: bool, any_step: bool) -> None:
        """What can be done with the chosen step, if there is any."""
        self.none_yet.setVisible(not any_step)
        for button, on in ((self.earlier, earlier), (self.later, later), (self.join, join)):
            if not on and button.hasFocus():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(on)

    def menu(self) -> QMenu:
        """All that can be done with the chosen step."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.earlier, self.later, self.duplicate, self.join, self.remove, self.add, self.insert):
            act = menu.addAction(button.accessibleName() or button.text())
            act.setEnabled(button.isEnabled())
            act.triggered.connect(button.click)
        return menu

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

    def _on_menu(self, place: QPoint) -> None:
        self.menu().popup(place)

    def _fill(self) -> None:
        cards = QVBoxLayout(self._cards)
        in_lines(self._cards, cards, margins=(0, 0, 0, 0), spacing=1 / 2)
        below = FlowLayout()
        for button in (self.add, self.insert):
            below.addWidget(button)
        self.none_yet = PlainLabel(
            self.tr("No steps yet: add the first, or insert a practice."), role="soft", wraps=True
        )
        self.none_yet.hide()
        cards.addWidget(self.list, 1)
        cards.addWidget(self.none_yet)
        cards.addLayout(below)
        cards.addStretch()
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
        self._left = QVBoxLayout(self._before)
        in_lines(self._before, self._left, margins=(0, 0, 0, 0), spacing=3 / 4)
        self._left.addWidget(self._cards, 1)
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
        self._keep_widths()

    def _lay(self, columns: int) -> None:
        """The stage has the third column; of two it stands below the cards, and of one below what is written."""
        self._columns = columns
        for widget in (self._before, self._middle, self.stage):
            self._grid.removeWidget(widget)
        self._left.removeWidget(self.stage)
        self._grid.addWidget(self._before, 0, 0)
        self._grid.addWidget(self._middle, *((0, 1) if columns > 1 else (1, 0)))
        if columns == 2:
            self._left.addWidget(self.stage)
        else:
            self._grid.addWidget(self.stage, *((0, 2) if columns == 3 else (2, 0)))
        self._grid.setColumnStretch(0, 0 if columns > 1 else 1)
        self._grid.setColumnStretch(1, 1 if columns > 1 else 0)
        self._grid.setRowStretch(0, 1 if columns > 1 else 0)
        self._grid.setRowStretch(1, 0 if columns > 1 else 1)
        self._keep_widths()
        self.list.set_fewest(CARDS_IN_SIGHT if columns == 1 else 2)
        # A screen reader goes by what lies above what.
        order = (self._cards, self.stage, self._middle) if columns == 2 else (self._before, self._middle, self.stage)
        for widget in order:
            widget.raise_()
        self._grow()

    def _keep_widths(self) -> None:
        em, columns = self.fontMetrics().height(), self._columns
        spare = max(0.0, self.width() / em - THREE) * GROWS if columns == 3 else LIST_WIDE
        _keep_wide(self._before, round(min(LIST_WIDE, LIST_LEAST + spare) * em) if columns > 1 else 0)
        _keep_wide(self.stage, round(min(STAGE_WIDE, STAGE_LEAST + spare) * em) if columns == 3 else 0)

    def _grow(self) -> None:
        """Where all is below one another the page scrolls, and not the form in it."""
        for form in self._forms:
            high = form.inner.minimumHeight() + 2 * form.frameWidth() if self._columns == 1 else 0
            least = high or self.fontMetrics().height() * 12
            if form.minimumHeight() != least:
                form.setMinimumHeight(least)


def _keep_wide(widget: QWidget, wide: int) -> None:
    """So wide, and no wider; with 0 as wide as there is room."""
    if (widget.minimumWidth(), widget.maximumWidth()) != (wide, wide or MOST):
        widget.setMinimumWidth(wide)
        widget.setMaximumWidth(wide or MOST)


def _button(words: str, told: str, name: str = "", *, quiet: bool = False) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(told)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    if quiet:
        button.setProperty("kind", "quiet")
    return button
