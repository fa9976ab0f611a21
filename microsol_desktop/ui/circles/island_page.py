"""The island: the picture, beside it a list that says the same, and what is chosen in both told in words."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.circles import Circle, Membership, Season
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import Person, Tie
from microsol_desktop.desk.island_desk import IslandShown, ask_for_island
from microsol_desktop.ui.circles.island_chosen import ChosenCard, IslandSearch
from microsol_desktop.ui.circles.island_key import IslandKey
from microsol_desktop.ui.circles.island_list import IslandList
from microsol_desktop.ui.circles.island_look import Look, look
from microsol_desktop.ui.circles.island_svg import kinds_in
from microsol_desktop.ui.circles.island_view import IslandView
from microsol_desktop.ui.circles.island_words import SHORE, IslandCounts, circles_count, people_words
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush, overhang
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel

NARROWEST, WIDEST = 13, 21
"""How wide the list is, in heights of a line: a third of the page, within these."""
SIDE_BY_SIDE = 33
"""From which width on both have room side by side."""

QWIDGETSIZE_MAX = 16_777_215
"""Qt's own bound, which it does not tell from Python."""


class IslandPage(RecordPage):
    """Shows who is where, from the whole island to one circle."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Circle, Membership, Season, Gathering, Person, Tie})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self.setAccessibleName(self.tr("The island"))
        self.shown: IslandShown | None = None
        """The island that is there to be seen; None until it has come."""
        dressed = self._look()
        self.view = IslandView(dressed, around.calm)
        self.list = IslandList(dressed)
        self.key = IslandKey(dressed)
        self.search = IslandSearch()
        self.counts = PlainLabel(self.tr("The island is being laid out…"), role="soft", wraps=True)
        self.nothing = PlainLabel(
            self.tr(
                "Here every circle is drawn with its people in it, and on the shore those who are in none. "
                "As soon as there is a circle or a person, they are here."
            ),
            wraps=True,
        )
        self.first = QPushButton(self.tr("To the circles"))
        self.more = PlainLabel(role="soft", wraps=True)
        self.more.hide()
        self.chosen = ChosenCard()
        self._both = Flush()
        self._fill()
        self._connect()
        self._show_parts()

    # What it is told

    def look(self) -> None:
        ask_for_island(self.record, self.around.today(), self._on_island)

    def _on_island(self, shown: IslandShown) -> None:
        self.shown = shown
        key = self.about if self.about in shown.discs or self.about in shown.spots else self.view.key
        is_new = key is not None and key == self.about
        self.about = None
        self.view.show_island(shown)
        self.key.show_kinds(kinds_in(shown))
        people, circles = people_words(len(shown.spots)), circles_count(len(shown.discs))
        ashore = QLocale().toString(len(shown.people.get(None, ())))
        self.counts.setText(fill(self.tr("%1, %2. On the shore, in no circle: %3."), circles, people, ashore))
        self.list.show_island(shown, key)
        self._show_parts()
        if is_new:
            self._on_chosen_in_list(key)
        else:
            self._tell(key)

    def _show_parts(self) -> None:
        is_there = self.shown is not None
        is_empty = self.shown is not None and not self.shown.spots and not self.shown.discs
        self.nothing.setVisible(is_empty)
        self.first.setVisible(is_empty)
        self.counts.setVisible(not is_empty)
        self._left.setVisible(is_there and not is_empty)
        self._right.setVisible(is_there and not is_empty)

    # How it is laid

    def _fill(self) -> None:
        head = PageHead(self.tr("The island"))
        head.back_requested.connect(self.back_requested)
        self._left, self._right = QWidget(), QWidget()
        left, right = QVBoxLayout(self._left), QVBoxLayout(self._right)
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
            in_lines(self, column, spacing=1 / 2)
        left.addLayout(self._row_of_buttons())
        left.addWidget(self.view, 1)
        left.addWidget(self.key)
        right.addWidget(self.search)
        right.addWidget(self.list, 1)
        right.addWidget(self.more)
        right.addWidget(self.chosen)
        self._both.addWidget(self._left, 1)
        self._both.addWidget(self._right)
        in_lines(self, self._both, spacing=1)
        self.column.addLayout(head)
        self.column.addWidget(self.counts)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(self._both, 1)
        self.column.addStretch(0)

    def _row_of_buttons(self) -> WrappingRow:
        """Its words begin where those of the page do: their boxes reach out beyond."""
        row = WrappingRow()
        self.whole = QPushButton(self.tr("Whole island"))
        self.closer = QPushButton(self.tr("Nearer"))
        self.farther = QPushButton(self.tr("Farther"))
        self.out = QPushButton(self.tr("Out of the circle"))
        self.save = QPushButton(self.tr("Save as a picture…"))
        for button, keys in (
            (self.whole, "0"),
            (self.closer, "+"),
            (self.farther, "−"),
            (self.out, self.tr("Backspace")),
            (self.save, ""),
        ):
            button.setProperty("kind", "quiet")
            button.setToolTip(keys)
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.whole.clicked.connect(self.view.go_to_whole)
        self.closer.clicked.connect(self.view.closer)
        self.farther.clicked.connect(self.view.farther)
        self.out.clicked.connect(self.view.go_out)
        self.save.clicked.connect(self._on_save)
        self.first.clicked.connect(self._on_first)
        self.view.chosen.connect(self._on_chosen_in_view)
        self.view.opened.connect(self._on_opened)
        self.list.chosen.connect(self._on_chosen_in_list)
        self.list.opened.connect(self._on_list_opened)
        self.search.textChanged.connect(self._on_typed)
        self.search.left_downwards.connect(self.list.begin_at_first)
        self.search.returnPressed.connect(self.list.begin_at_first)
        self.chosen.go_in_requested.connect(self._on_go_in)
        self.chosen.page_requested.connect(self._on_opened)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.begin_anew)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lie()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            # Afterwards: while the windows are being dressed, their theme is still the one before.
            QTimer.singleShot(0, self, self._wear)

    def _wear(self) -> None:
        dressed = self._look()
        self.view.wear(dressed)
        self.list.wear(dressed)
        self.key.wear(dressed)
        self._lie()

    def _look(self) -> Look:
        theme = self.around.theme() if self.around.theme is not None else None
        return look(self.palette(), self.font(), theme)

    def _lie(self) -> None:
        """Side by side where there is room, else the list below the picture."""
        directions, wide = QBoxLayout.Direction, self.viewport().width()
        side_by_side = wide >= SIDE_BY_SIDE * self.em
        self._both.setDirection(directions.LeftToRight if side_by_side else directions.TopToBottom)
        side = min(max(wide // 3, NARROWEST * self.em), WIDEST * self.em)
        out = overhang(self.whole)
        for part, reach in ((self._left, out), (self._right, 0 if side_by_side else out)):
            if (column := part.layout()) is not None:
                column.setContentsMargins(reach, 0, reach, 0)
        self._right.setMinimumWidth(side if side_by_side else 0)
        self._right.setMaximumWidth(side if side_by_side else QWIDGETSIZE_MAX)
        self.list.setMinimumHeight((5 if side_by_side else 16) * self.em)

    # What a host does

    def _on_typed(self, typed: str) -> None:
        self.list.look_for(typed, self.view.key)
        found, more = self.list.island.rowCount(), self.list.island.more
        self.more.setText(IslandCounts().found_more(more) if more else self.tr("Nobody is called that, and no circle."))
        self.more.setVisible(bool(more) or not found)

    def _on_chosen_in_view(self, key: UUID | None) -> None:
        if key is not None and self.search.text() and not self.list.island.index_of(key).isValid():
            self.search.clear()
        self.list.choose(key)
        self._tell(key)

    def _on_chosen_in_list(self, key: UUID | None) -> None:
        if key == SHORE:
            self.view.choose(None)
            self.view.go_to_whole()
        else:
            self.view.choose(key, bring=True)
        self._tell(key)

    def _on_list_opened(self, key: UUID) -> None:
        """A circle is looked into, a person's own page is gone to."""
        if key == SHORE:
            return
        if self.shown is not None and PersonKey(key) in self.shown.spots:
            self._on_opened(key)
        else:
            self._on_go_in(key)

    def _on_go_in(self, key: UUID) -> None:
        self.view.choose(key)
        self.view.go_in(key)

    def _on_opened(self, key: UUID) -> None:
        is_person = self.shown is not None and PersonKey(key) in self.shown.spots
        self.goal_requested.emit(Goal("person" if is_person else "circle", key))

    def _on_first(self) -> None:
        self.goal_requested.emit(Goal("circles"))

    def _on_save(self) -> None:
        from microsol_desktop.ui.circles.island_export import IslandExport

        if self.shown is not None:
            sheet = IslandExport(self.window(), self.shown, self._look(), self.around.today())
            sheet.said.connect(self.said)
            sheet.closed.connect(sheet.deleteLater)
            sheet.open()

    def _tell(self, key: UUID | None) -> None:
        self.chosen.show_chosen(self.shown, None if key == SHORE else key)
