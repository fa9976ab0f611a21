"""The field into which a line of the harvest is typed, and beside it where the line will stand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalMapper, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from microsol_desktop.flow.harvest import HarvestView, Place
from microsol_desktop.flow.harvesting import stands_at
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.stage.harvest import place_words

K = Qt.Key


class HarvestField(QLineEdit):
    """One line. Enter keeps it and the field stays for the next; up and down choose where it stands; Esc leaves.

    Signals:
        begun: it has the focus.
        kept: what was typed is to be kept.
        left: the host is done with typing.
        moved: to the place so many further down (or up) in the list.
    """

    begun = Signal()
    kept = Signal()
    left = Signal()
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("A line for the harvest"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.cover(False)
        self.begun.emit()

    def cover(self, on: bool) -> None:
        """Hide what was typed, until the host goes on with it."""
        self.setEchoMode(self.EchoMode.Password if on else self.EchoMode.Normal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case K.Key_Return | K.Key_Enter:
                self.kept.emit()
            case K.Key_Escape:
                self.left.emit()
            case K.Key_Up | K.Key_Down:
                self.moved.emit(-1 if event.key() == K.Key_Up else 1)
            case _:
                super().keyPressEvent(event)


class PlaceButton(KeyButton):
    """Says where the next line will stand, and lets the host choose: from a menu, or with the arrows while typing.

    Signals:
        chosen: this Place.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", self.tr("↑ ↓"), kind="quiet", beside=True, parent=parent)
        self._places: tuple[Place, ...] = ()
        self._full: frozenset[Place] = frozenset()
        self._cue: Cue | None = None
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self._on_mapped)
        self.clicked.connect(self._on_clicked)

    def show_places(self, view: HarvestView, here: Place, cue: Cue | None) -> None:
        """Show where it will stand; `cue` is what is on: the title of its step need not be said."""
        self._places, self._full, self._cue = view.places, view.full, cue
        name = self._name(here)
        if here.group is not None and view.most is not None:
            has = sum(line.place == here for line in view.basket.lines)
            name = fill(self.tr("%1: %2 of %3"), name, has, view.most)
        self.say(name)

    def menu_of_places(self) -> QMenu:
        """All places, those that have all their lines greyed."""
        menu = QMenu(self)
        for number, place in enumerate(self._places):
            action = menu.addAction(self._name(place).replace("&", "&&"))
            action.setEnabled(place not in self._full)
            action.triggered.connect(self._mapper.map)
            self._mapper.setMapping(action, number)
        return menu

    def _name(self, place: Place) -> str:
        """A place of the step that is on by its head alone; any other with its step's title."""
        titled = self._cue is None or not stands_at(place, self._cue)
        said = place_words(place, titled=titled, among=self._places)
        return said or place_words(place, titled=True, among=self._places)

    def _on_clicked(self) -> None:
        menu = self.menu_of_places()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_mapped(self, number: int) -> None:
        self.chosen.emit(self._places[number])
