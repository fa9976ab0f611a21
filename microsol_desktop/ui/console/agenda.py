"""The evening as the host reads it: each step with its time, the one under way marked, a dot for every turn."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from microsol_desktop.flow.moment import AgendaMoment
from microsol_desktop.ui.console.agenda_delegate import LINE, AgendaDelegate
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import clock_time
from microsol_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_OWN_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
    }
)


class AgendaModel(QAbstractListModel):
    """The lines of the agenda, as the moment has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[AgendaMoment, ...] = ()

    @property
    def lines(self) -> tuple[AgendaMoment, ...]:
        """What is shown."""
        return self._lines

    def render(self, lines: tuple[AgendaMoment, ...]) -> bool:
        """Show these lines; answers whether they are others than before."""
        if lines == self._lines:
            return False
        if len(lines) != len(self._lines):
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
        else:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        return True

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.ToolTipRole:
                return None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._as_sentence(line)
            case _:
                return line if role == LINE else None

    def _as_sentence(self, line: AgendaMoment) -> str:
        words = [clock_time(line.begins_at), line.title, line.settings]
        if line.is_now:
            words.append(self.tr("now"))
            if line.turns:
                words.append(fill(self.tr("%1 of %2 turns done"), line.turns_done, line.turns))
        elif line.is_done:
            words.append(self.tr("done"))
        return ", ".join(word for word in words if word)


class AgendaView(QListView):
    """The agenda as a list: a click on a line, or the arrows and Enter while it has the focus, jump there.

    Signals:
        jump_requested: to this cue, by its index.
        left: the host leaves the agenda without jumping.
    """

    jump_requested = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = AgendaModel(self)
        self._delegate = AgendaDelegate(theme, self)
        self._now = -1
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "bare")
        # The line that has the focus shows it; a frame round the whole list besides would only shout.
        self.setStyleSheet("QListView:focus { border-color: transparent; }")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_chosen)

    def show_lines(self, lines: tuple[AgendaMoment, ...]) -> None:
        """Show these lines, and keep the one under way in sight."""
        if not self._lines.render(lines):
            return
        now = next((row for row, line in enumerate(lines) if line.is_now), -1)
        if now != self._now:
            self._now = now
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            self.scrollTo(self._lines.index(min(now + 1, len(lines) - 1)))
            self.scrollTo(self._lines.index(max(now, 0)))

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def choose(self) -> None:
        """Give it the focus, with the line after the one under way chosen."""
        self.setCurrentIndex(self._lines.index(min(self._now + 1, self._lines.rowCount() - 1)))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def takes_key(self, key: int) -> bool:
        """The keys that it keeps from the run while it has the focus."""
        return key in _OWN_KEYS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._on_chosen(self.currentIndex())
            case Qt.Key.Key_Escape:
                self.clearFocus()
                self.left.emit()
            case key if key in _OWN_KEYS:
                super().keyPressEvent(event)
            case _:
                event.ignore()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 15, em * 12)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 10, em * 6)

    def _on_chosen(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if not isinstance(line, AgendaMoment) or line.is_now:
            return
        self.clearFocus()
        self.jump_requested.emit(line.first)
