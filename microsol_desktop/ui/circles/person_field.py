"""A line on which somebody is named: while one types, those who are meant are offered below it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from microsol_desktop.circle.everybody import Glance
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.desk.everybody import NOBODY, Everybody, find
from microsol_desktop.desk.looking_for import plain
from microsol_desktop.ui.circles.modest_line import ModestLine
from microsol_desktop.ui.kit.fill import fill

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
OFFERED = 8
"""So many are offered at once; of more, one types another letter."""
CHOICE = Qt.ItemDataRole.UserRole


class Choice(NamedTuple):
    """One line of what is offered: somebody who is known, or (without a key) a name that is new."""

    words: str
    name: str
    person: PersonKey | None


class PersonField(ModestLine):
    """Empty again as soon as somebody is chosen: what came of it is shown elsewhere.

    `may_be_new`: a name that nobody has is taken, too.

    Signals:
        everybody_wanted: the cursor came here: show everybody who can be meant.
        chosen: somebody who is known (a PersonKey), and their name.
        newcomer_named: a name that nobody has.
        nobody_meant: nobody has this name, or several do: one of those below is to be chosen.
    """

    everybody_wanted = Signal()
    chosen = Signal(object, str)
    newcomer_named = Signal(str)
    nobody_meant = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None, *, may_be_new: bool = False) -> None:
        super().__init__(parent)
        self._everybody = NOBODY
        self._without: frozenset[PersonKey] = frozenset()
        self._may_be_new = may_be_new
        self._is_known = False
        self._waits = False
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self._offered = _Offered(self)
        self._below = QCompleter(self._offered, self)
        self._below.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._below.setMaxVisibleItems(OFFERED + 1)
        self._below.setWidget(self)
        self._below.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]  # of its two, this one
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_entered)

    @property
    def offered(self) -> tuple[Choice, ...]:
        """What stands below the line."""
        return self._offered.choices

    def show_everybody(self, everybody: Everybody, without: frozenset[PersonKey] = frozenset()) -> None:
        """Who can be meant: all of these but those `without`."""
        self._everybody, self._without, self._is_known = everybody, without, True
        if self._waits:
            self._waits = False
            self._on_entered()
        elif self.hasFocus() and self.text():
            self._on_edited(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.everybody_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._waits = False
            self.clear()
            self._hide_offered()
        else:
            super().keyPressEvent(event)

    def _on_edited(self, typed: str) -> None:
        self._offered.show_choices(self._choices(typed.strip()))
        if self._offered.choices:
            self._show_offered()
        else:
            self._hide_offered()

    def _show_offered(self) -> None:
        self._below.complete()
        popup = self._below.popup()
        if popup is not None:
            # Qt marks the first: Enter would take somebody whose name only begins like the one that is meant.
            popup.setCurrentIndex(_NOWHERE)

    def _hide_offered(self) -> None:
        popup = self._below.popup()
        if popup is not None:
            popup.hide()

    def _choices(self, typed: str) -> tuple[Choice, ...]:
        if not typed:
            return ()
        found: list[Choice] = []
        for row in find(self._everybody, typed).rows:
            person = self._everybody.person(row)
            if person.key not in self._without:
                found.append(Choice(_told(person), person.name, person.key))
            if len(found) == OFFERED:
                break
        if self._may_be_new and not self._everybody.of_that_name(typed):
            found.append(Choice(fill(self.tr("Somebody new: %1"), typed), typed, None))
        return tuple(found)

    def _on_activated(self, index: QModelIndex) -> None:
        choice = index.data(CHOICE)
        if isinstance(choice, Choice):
            self._take(choice)

    def _on_entered(self) -> None:
        """Enter without choosing: whoever has exactly this name, or the only one who is meant."""
        typed = " ".join(self.text().split())
        popup = self._below.popup()
        if not typed or (popup is not None and popup.isVisible() and popup.currentIndex().isValid()):
            return
        if not self._is_known:
            # Who is known comes in a moment: before that everybody would be somebody new.
            self._waits = True
            self.everybody_wanted.emit()
            return
        alike = [one for one in self._everybody.of_that_name(typed) if one.key not in self._without]
        known = [choice for choice in self._choices(typed) if choice.person is not None]
        named = [choice for choice in known if all(word in plain(choice.name) for word in plain(typed).split())]
        if len(alike) == 1:
            self._take(Choice("", alike[0].name, alike[0].key))
        elif not named and self._may_be_new:
            self._take(Choice("", typed, None))
        elif len(known) == 1 and not self._may_be_new:
            self._take(known[0])
        else:
            self.nobody_meant.emit(typed)
            # Enter has closed what is to be chosen from.
            QTimer.singleShot(0, self._show_offered)

    def _take(self, choice: Choice) -> None:
        self._hide_offered()
        self.setText("")
        if choice.person is not None:
            self.chosen.emit(choice.person, choice.name)
        else:
            self.newcomer_named.emit(choice.name)
        # Whoever came of it is known to the next who is named.
        self._is_known = False
        self.everybody_wanted.emit()


class _Offered(QAbstractListModel):
    """The lines below the field."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return choice.words
            case Qt.ItemDataRole.EditRole:
                return choice.name
            case _:
                return choice if role == CHOICE else None


def _told(person: Glance) -> str:
    """A name, and what tells two of one name apart."""
    beside = person.circles[0].name if person.circles else person.adult or person.place
    return f"{person.name} · {beside}" if beside else person.name
