"""The evening as the host reads it: each step with its time, the one under way marked, a dot for every turn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from microsol_desktop.flow.moment import AgendaMoment
from microsol_desktop.ui.console.agenda_delegate import AgendaDelegate
from microsol_desktop.ui.console.closed_agenda import UNTOLD
from microsol_desktop.ui.console.line_list import LINE, LineList, LinesModel
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.setting_words import settings_said
from microsol_desktop.ui.kit.words import clock_time
from microsol_desktop.ui.theme import Theme


class AgendaModel(LinesModel[AgendaMoment]):
    """The lines of the agenda."""

    def name_of(self, line: AgendaMoment) -> str:
        return line.title

    def sentence_of(self, line: AgendaMoment) -> str:
        when = "" if line.begins_at == UNTOLD else clock_time(line.begins_at)
        words = [when, line.title, settings_said(line.settings)]
        if line.is_now:
            words.append(self.tr("now"))
            if line.turns:
                words.append(fill(self.tr("%1 of %2 turns done"), line.turns_done, line.turns))
        elif line.is_done:
            words.append(self.tr("done"))
        return ", ".join(word for word in words if word)


class AgendaView(LineList):
    """The agenda as a list: a click on a line, or the arrows and Enter while it has the focus, jump there.

    Signals:
        jump_requested: to this cue, by its index.
        begun: the host wants to choose from all lines.
        left: the host leaves the agenda without jumping.
    """

    jump_requested = Signal(int)
    begun = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._lines = AgendaModel()
        super().__init__(self._lines, AgendaDelegate(theme), parent)
        self._now = -1
        self.is_chosen_from = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def show_lines(self, lines: tuple[AgendaMoment, ...]) -> None:
        """Show these lines, and keep the one under way in sight."""
        if not self._lines.show_lines(lines):
            return
        now = next((row for row, line in enumerate(lines) if line.is_now), -1)
        if now != self._now:
            self._now = now
            self._bring_now_into_sight()

    def choose(self) -> None:
        """Give it the focus, with the line after the one under way chosen."""
        self.is_chosen_from = True
        self.begun.emit()
        self.setCurrentIndex(self._lines.index(min(self._now + 1, self._lines.rowCount() - 1)))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if not isinstance(line, AgendaMoment) or line.is_now:
            return
        self.clearFocus()
        self.jump_requested.emit(line.first)

    def leave(self) -> None:
        self.is_chosen_from = False
        self.clearFocus()
        self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whatever takes the focus, the lines that were opened to choose from are closed to the room again."""
        super().focusOutEvent(event)
        if self.is_chosen_from:
            self.is_chosen_from = False
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a lower place, too, the line under way is in sight."""
        super().resizeEvent(event)
        if not self.hasFocus():
            self._bring_now_into_sight()

    def _bring_now_into_sight(self) -> None:
        """And the one after it, where there is room for both."""
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.scrollTo(self._lines.index(min(self._now + 1, self._lines.rowCount() - 1)))
        self.scrollTo(self._lines.index(max(self._now, 0)))

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 15, em * 12)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 10, em * 6)
