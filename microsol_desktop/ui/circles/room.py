"""The room of the circles: a row of places at the top, the page one is on below it, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.ui.circles.page import WIDEST, Goal, RecordPage, Surroundings
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.layouts import overhang
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.kit.scroll_page import ABOVE, side_of

Factory = Callable[[Surroundings], RecordPage]


class RecordRoom(QWidget):
    """Holds the pages, each made when one first goes there.

    Signals:
        home_requested: back to home.
        begin_requested: begin a gathering (its key, or its circle's).
        said: a sentence for the bar above, and whether what it speaks of can be taken back.
    """

    home_requested = Signal()
    begin_requested = Signal(object)
    said = Signal(str, bool)

    def __init__(
        self, around: Surroundings, pages: Mapping[str, Factory], places: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        """`places` are the pages that stand in the row at the top, the first of them where one begins."""
        super().__init__(parent)
        self._around = around
        self._factories = pages
        self._places = places
        self._made: dict[str, RecordPage] = {}
        self._came_by: list[Goal] = []
        self._here = Goal(places[0])
        self._row = QWidget()
        self._buttons = QButtonGroup(self)
        self._fill_row()
        self._pages = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._row)
        self._column.addWidget(self._pages, 1)
        around.record.changed.connect(self._on_changed)
        around.record.trouble.connect(self._on_trouble)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.take_back)

    @property
    def here(self) -> Goal:
        """Where one is."""
        return self._here

    @property
    def page(self) -> RecordPage | None:
        """The page one is on."""
        return self._made.get(self._here.page)

    def go(self, goal: Goal) -> None:
        """Go there; the way back leads here."""
        if self.page is not None and goal != self._here:
            self._came_by.append(self._here)
        self._show(goal)

    def begin_at(self, goal: Goal | None = None) -> None:
        """Come in from home: at this place, or at the first."""
        self._came_by.clear()
        self._show(goal or Goal(self._places[0]))

    def back(self) -> None:
        """Back to where the host came from; in the end that is home."""
        if self._came_by:
            self._show(self._came_by.pop())
        else:
            self.home_requested.emit()

    def take_back(self) -> None:
        """Take back what was done last."""
        if self._around.record.can_take_back:
            self._around.record.take_back(refused=self._on_trouble)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()

    def _fill_row(self) -> None:
        self._around_row = QVBoxLayout(self._row)
        flow = FlowLayout()
        self._around_row.addLayout(flow)
        # One place alone needs no way to it.
        self._row.setVisible(len(self._places) > 1)
        words = self._place_words()
        for name in self._places:
            button = QPushButton(words[name])
            button.setProperty("kind", "quiet")
            button.setCheckable(True)
            button.setObjectName(name)
            button.clicked.connect(self._on_place_chosen)
            self._buttons.addButton(button)
            flow.addWidget(button)
        self._measure()

    def _place_words(self) -> dict[str, str]:
        return {
            "circles": self.tr("Circles"),
            "people": self.tr("People"),
            "gatherings": self.tr("Gatherings"),
            "offers": self.tr("Offers and calls"),
            "island": self.tr("The island"),
            "what-is-kept": self.tr("What is kept"),
        }

    def _measure(self) -> None:
        em = self.fontMetrics().height()
        # Their words begin where those of the pages do, whatever lies round them.
        out = max((overhang(button) for button in self._buttons.buttons()), default=0)
        side = max(0, side_of(em, self.width()) - out, (self.width() - WIDEST * em) // 2 - out)
        self._around_row.setContentsMargins(side, ABOVE // 2, side, 0)

    def _show(self, goal: Goal) -> None:
        if goal.page not in self._made:
            self._made[goal.page] = self._make(goal.page)
        self._here = goal
        page = self._made[goal.page]
        for button in self._buttons.buttons():
            button.setChecked(button.objectName() == self._place_of(goal))
        self._pages.setCurrentWidget(page)
        page.setFocus()
        page.come(goal.about)

    def _place_of(self, goal: Goal) -> str:
        """In which place of the row a page belongs: the last one that the host went through."""
        went = [*(each.page for each in self._came_by), goal.page]
        return next((page for page in reversed(went) if page in self._places), self._places[0])

    def _make(self, name: str) -> RecordPage:
        page = self._factories[name](self._around)
        page.goal_requested.connect(self.go)
        page.back_requested.connect(self.back)
        page.begin_requested.connect(self.begin_requested)
        page.said.connect(self._on_said)
        self._pages.addWidget(page)
        return page

    def _on_place_chosen(self) -> None:
        chosen = self.sender()
        if isinstance(chosen, QPushButton):
            self.go(Goal(chosen.objectName()))

    def _on_changed(self, kinds: frozenset[type[object]]) -> None:
        page = self.page
        if page is not None and page.READS & kinds:
            page.look()
        # What was done is said where it can be taken back. After taking back, the one before is not news.
        record = self._around.record
        if record.was_taken_back:
            self.said.emit(self.tr("Taken back."), False)
        else:
            self.said.emit(record.undo_words, record.can_take_back)

    def _on_said(self, sentence: str) -> None:
        self.said.emit(sentence, False)

    def _on_trouble(self, failure: ExpectedFailure) -> None:
        self.said.emit(said_of(failure), False)
