"""What can be done in the room, below the people: somebody comes, or something with whoever is picked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from microsol_desktop.ui.console.in_the_room import InTheRoom
from microsol_desktop.ui.console.known_names import KnownNames
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel

_OF_THE_RUN = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5, Qt.Key.Key_F11})


class NameField(QLineEdit):
    """A line for names. A clicker goes on working beside it.

    Signals:
        kept: Enter was pressed.
        left: Escape was pressed.
        list_wished: down to the list of people.
    """

    kept = Signal()
    left = Signal()
    list_wished = Signal()

    def takes_key(self, key: int) -> bool:
        """The keys that it keeps from the run while it is typed into."""
        return key not in _OF_THE_RUN

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.kept.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.list_wished.emit()
            case _:
                super().keyPressEvent(event)


class PeopleFoot(QWidget):
    """Buttons for what can be done now, or the line in which names are typed.

    Signals:
        asked: names are to be typed now.
        came: these names, as typed, have come; empty is somebody without a name.
        renamed: the picked one is called this.
        left: the picked one leaves the room.
        watching: the picked one only watches, or takes turns again.
        parted: the picked one sits in a group of their own.
        lot_wished, nobody_wished: who holds the role that is being filled.
        done: nothing more is typed.
        list_wished: from the line to the list of people.
    """

    asked = Signal()
    came = Signal(str)
    renamed = Signal(str)
    left = Signal()
    watching = Signal()
    parted = Signal()
    lot_wished = Signal()
    nobody_wished = Signal()
    done = Signal()
    list_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picked: InTheRoom | None = None
        self._watches: bool | None = False
        self._in_groups = False
        self._fills_role = False
        self._has_holders = False
        self._renames = False
        self.coming = self._quiet(self.tr("Somebody comes…"), keys_of(Act.PEOPLE))
        self.other_name = self._quiet(self.tr("Other name…"), self.tr("F2"))
        self.watch = self._quiet(self.tr("Only watches"))
        self.leave = self._quiet(self.tr("Leaves"), self.tr("Del"))
        self.own_group = self._quiet(self.tr("A group of their own"))
        self.lot = self._quiet(self.tr("By lot"), "0")
        self.nobody = self._quiet(self.tr("Nobody"))
        self.asks = PlainLabel(role="soft", wraps=True)
        self.field = NameField()
        self.known = KnownNames()
        self._lay_out()
        self._connect()
        self._show()

    @property
    def is_typed_into(self) -> bool:
        """Whether the line for names is there."""
        return self.field.isVisibleTo(self)

    def set_letters(self, on: bool) -> None:
        """Whether single letters mean something."""
        self.coming.show_key(keys_of(Act.PEOPLE, letters=on))

    def offer(self, picked: InTheRoom | None, *, watches: bool | None, in_groups: bool) -> None:
        """What can be done with whoever is picked; with nobody, somebody may come.

        `watches` is None where the room can read this: who only watches is not told.
        """
        is_another = (picked and picked.person) != (self._picked and self._picked.person)
        if is_another and (self._renames or not self.field.text()):
            # Whoever is clicked on is meant now; a name that was begun is kept.
            self._stop_typing()
        self._picked, self._watches, self._in_groups = picked, watches, in_groups
        self._show()

    def offer_to_fill(self, on: bool, *, has_holders: bool) -> None:
        """Somebody is looked for who holds a role."""
        self._fills_role, self._has_holders = on, has_holders
        if on:
            self._stop_typing()
        self._show()

    def ask_who_comes(self) -> None:
        """Let names be typed; several with commas."""
        self._ask(self.tr("Who comes? Several with commas; nothing for a number."), "")

    def ask_for_another_name(self) -> None:
        """Let the picked one be called otherwise."""
        if self._picked is not None:
            self._renames = True
            self._ask(fill(self.tr("What is %1 called?"), self._picked.name), self._picked.name)

    def offer_known(self, names: tuple[str, ...]) -> None:
        """Names that can be picked instead of typed."""
        self.known.offer(names if self.is_typed_into else ())

    def stop(self) -> None:
        """Type nothing any more."""
        self._stop_typing()
        self._show()

    def _ask(self, question: str, name: str) -> None:
        self.asks.say(question)
        self.field.setAccessibleName(question)
        self.field.setText(name)
        self.field.selectAll()
        self.field.show()
        self._show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.asked.emit()

    def _stop_typing(self) -> None:
        self._renames = False
        self.field.clear()
        self.field.hide()
        self.known.offer(())

    def _show(self) -> None:
        typed, person = self.is_typed_into, self._picked is not None
        self.watch.say(self._what_watching_does())
        picked = person and not typed and not self._fills_role
        for button, on in (
            (self.coming, not person and not typed and not self._fills_role),
            (self.other_name, picked),
            (self.watch, picked),
            (self.leave, picked),
            (self.own_group, picked and self._in_groups),
            (self.lot, self._fills_role),
            (self.nobody, self._fills_role and self._has_holders),
        ):
            button.setVisible(on)
        self.asks.setVisible(typed)

    def _what_watching_does(self) -> str:
        if self._watches is None:
            return self.tr("Watches, or takes turns")
        return self.tr("Takes turns again") if self._watches else self.tr("Only watches")

    def _quiet(self, label: str, key: str = "") -> KeyButton:
        return KeyButton(label, key, kind="quiet", beside=True)

    def _lay_out(self) -> None:
        row = FlowLayout()
        in_lines(self, row, spacing=1 / 6)
        for button in (
            self.coming,
            self.other_name,
            self.watch,
            self.leave,
            self.own_group,
            self.lot,
            self.nobody,
        ):
            row.addWidget(button)
        whole = QVBoxLayout(self)
        in_lines(self, whole, margins=(0, 0, 0, 0), spacing=1 / 4)
        whole.addLayout(row)
        typed = QVBoxLayout()
        in_lines(self, typed, margins=(1 / 2, 0, 1 / 2, 1 / 4), spacing=1 / 4)
        typed.addWidget(self.asks)
        typed.addWidget(self.field)
        typed.addWidget(self.known)
        whole.addLayout(typed)
        self.field.hide()

    def _connect(self) -> None:
        self.coming.clicked.connect(self.ask_who_comes)
        self.other_name.clicked.connect(self.ask_for_another_name)
        self.leave.clicked.connect(self.left)
        self.watch.clicked.connect(self._on_watch)
        self.own_group.clicked.connect(self.parted)
        self.lot.clicked.connect(self.lot_wished)
        self.nobody.clicked.connect(self.nobody_wished)
        self.field.kept.connect(self._on_kept)
        self.field.left.connect(self._on_left)
        self.field.list_wished.connect(self.list_wished)
        self.field.textEdited.connect(self.known.narrow)
        self.known.picked.connect(self._on_picked)

    def _on_watch(self) -> None:
        self.watching.emit()

    def _on_kept(self) -> None:
        typed, renames = self.field.text(), self._renames
        self.stop()
        self.done.emit()
        if renames:
            self.renamed.emit(typed)
        else:
            self.came.emit(typed)

    def _on_picked(self, name: str) -> None:
        """This one is meant, beside those that are typed already."""
        before = "" if self._renames else self.field.text().rpartition(",")[0]
        self.field.setText(f"{before}, {name}" if before else name)
        self._on_kept()

    def _on_left(self) -> None:
        self.stop()
        self.done.emit()
