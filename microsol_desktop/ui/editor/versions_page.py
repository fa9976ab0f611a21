"""What a practice was like in the last 30 days: by day and hour, each version with what was changed in it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.desk.versions_desk import Hour, ShownVersion, ToldVersion, VersionsDesk
from microsol_desktop.practice.told_change import How, Told
from microsol_desktop.ui.circles.circle_words import day_words, hour_words
from microsol_desktop.ui.circles.drawn_rows import DrawnRows, ShownRow
from microsol_desktop.ui.editor.marked_text import MarkedText
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.kit.scroll_page import ScrollPage

WIDEST = 78
SIDE_BY_SIDE = 46
"""Both in heights of a line."""


class VersionsPage(ScrollPage):
    """The versions of one practice.

    Signals:
        back_requested: back to the editor.
        bring_back_requested: this version (a ShownVersion) is to be what the practice is from now on.
        said: a sentence for the bar.
    """

    back_requested = Signal()
    bring_back_requested = Signal(object)
    said = Signal(str)

    def __init__(self, desk: VersionsDesk, title: str, today: date) -> None:
        super().__init__(WIDEST)
        self._desk = desk
        self._today = today
        self._hours: tuple[Hour, ...] = ()
        self._told: tuple[ToldVersion, ...] = ()
        self._shown: ShownVersion | None = None
        self.setAccessibleName(self.tr("Earlier versions"))
        self.head = PageHead(fill(self.tr("%1: earlier versions"), title))
        self.head.back_requested.connect(self.back_requested)
        self.bring_back = PrimaryButton(self.tr("Bring this one back"))
        self.bring_back.setEnabled(False)
        self.bring_back.clicked.connect(self._on_bring_back)
        self.head.add_act(self.bring_back)
        self.nothing = PlainLabel(
            self.tr("Nothing has been changed yet. Each change of the last 30 days will be here, to go back to."),
            role="soft",
            wraps=True,
        )
        self.nothing.hide()
        self.hours = DrawnRows(self.tr("Days and hours"))
        self.hours.selectionModel().currentChanged.connect(self._on_hour_reached)
        self.versions = DrawnRows(self.tr("Versions of this hour"))
        self.versions.selectionModel().currentChanged.connect(self._on_version_reached)
        self.words = PlainLabel("", role="soft", wraps=True)
        self.text = MarkedText(self.tr("This version"))
        self._arrange()
        desk.changed.connect(self._on_versions)
        desk.trouble.connect(self._on_trouble)
        desk.look()

    def _arrange(self) -> None:
        self.column.addLayout(self.head)
        self.column.addWidget(self.nothing)
        self._both = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._columns.setContentsMargins(0, 0, 0, 0)
        lists = QVBoxLayout()
        in_lines(self._both, lists, spacing=1 / 2)
        in_lines(self._both, self._columns, spacing=3 / 2)
        for words, rows in ((self.tr("When"), self.hours), (self.tr("What was changed"), self.versions)):
            lists.addWidget(PlainLabel(words, role="soft"))
            lists.addWidget(rows)
        lists.addStretch(1)
        self._columns.addLayout(lists, 2)
        one = QVBoxLayout()
        in_lines(self._both, one, spacing=1 / 2)
        one.addWidget(self.words)
        one.addWidget(self.text, 1)
        self._columns.addLayout(one, 3)
        self.column.addWidget(self._both, 1)
        self._reflow(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._reflow(event.size().width())
        super().resizeEvent(event)

    def _reflow(self, width: int) -> None:
        directions = QBoxLayout.Direction
        is_wide = width >= SIDE_BY_SIDE * self.em
        self._columns.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self.text.setMinimumHeight(self.em * (26 if is_wide else 16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_versions(self) -> None:
        self._hours = self._desk.hours
        self.nothing.setVisible(not self._hours)
        self._both.setVisible(bool(self._hours))
        self.hours.show_rows(tuple(self._hour_row(hour) for hour in self._hours))
        self._on_hour(max(0, self.hours.currentIndex().row()))

    def _hour_row(self, hour: Hour) -> ShownRow:
        day = day_words(hour.begins.date(), self._today)
        words = fill(self.tr("%1, from %2"), day, hour_words(hour.begins.time()))
        several = self.tr("%n versions", "", len(hour.versions))
        count = self.tr("1 version") if len(hour.versions) == 1 else several
        return ShownRow(words[:1].upper() + words[1:], count)

    def _on_hour_reached(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._on_hour(current.row())

    def _on_version_reached(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._on_version(current.row())

    def _on_hour(self, row: int) -> None:
        if 0 <= row < len(self._hours):
            self._desk.tell(self._hours[row].versions, self._on_told)

    def _on_told(self, versions: tuple[ToldVersion, ...]) -> None:
        if versions and versions == self._told:
            # Said twice: the one that is being looked at stays.
            return
        self._told = versions
        self.versions.show_rows(tuple(self._version_row(version) for version in versions))
        if versions:
            self.versions.setCurrentIndex(self.versions.shown.index(0))
            self._on_version(0)

    def _version_row(self, version: ToldVersion) -> ShownRow:
        opened, began = self.tr("As it was opened"), self.tr("As it began")
        first = opened if version.is_opened else began
        what = first if version.told is None else self._told_words(version.told)
        return ShownRow(what, self._where_words(version), f"{version.when:%H:%M:%S}")

    def _told_words(self, told: Told) -> str:
        """What was changed, in a line."""
        went, came = told.went, told.came
        match told.how:
            case How.MOVED:
                return fill(self.tr("“%1” was moved"), came)
            case How.RENAMED:
                return fill(self.tr("“%1” is called “%2” now"), went, came)
            case How.SPLIT:
                return fill(self.tr("“%1” was split in two"), went)
            case How.JOINED:
                return fill(self.tr("“%1” and “%2” were joined"), went, came)
            case How.SEVERAL:
                return self.tr("Several steps were changed")
            case _ if went and came:
                return fill(self.tr("“%1” became “%2”"), went, came)
            case _ if came:
                return fill(self.tr("“%1” was added"), came)
            case _:
                return fill(self.tr("“%1” was taken out"), went) if went else self.tr("An empty line")

    def _where_words(self, version: ToldVersion) -> str:
        """In which step it was changed, and by whom."""
        told = version.told
        if told is None:
            return self.tr("Changed elsewhere") if version.is_from_elsewhere else ""
        heading = told.heading or (self.tr("About this practice") if told.how is How.WORDS else self.tr("A step"))
        if told.lines > 1 and told.how in {How.WORDS, How.SEVERAL}:
            heading = fill(self.tr("%1, %2"), heading, self.tr("%n lines", "", told.lines))
        return fill(self.tr("%1, changed elsewhere"), heading) if version.is_from_elsewhere else heading

    def _on_version(self, row: int) -> None:
        if 0 <= row < len(self._told):
            self._desk.show(self._told[row].version, self._on_shown)

    def _on_shown(self, shown: ShownVersion) -> None:
        self._shown = shown
        day = day_words(shown.when.date(), self._today)
        self.words.setText(fill(self.tr("As it was %1 at %2"), day, f"{shown.when:%H:%M}"))
        self.text.show_lines(shown.lines)
        self.bring_back.setEnabled(True)

    def _on_bring_back(self) -> None:
        if self._shown is not None:
            self.bring_back_requested.emit(self._shown)

    def _on_trouble(self, failure: object) -> None:
        self.said.emit(said_of(failure))  # type: ignore[arg-type]  # what the signal carries
