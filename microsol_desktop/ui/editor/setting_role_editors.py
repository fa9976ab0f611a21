"""The settings that name roles: who is chosen, who speaks, who has no turn."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from microsol_desktop.practice.model import OTHERS, Chosen, Voice
from microsol_desktop.practice.settings.phrase import key
from microsol_desktop.ui.editor.people_fields import show_number, stepper
from microsol_desktop.ui.editor.setting_choice import Choice
from microsol_desktop.ui.editor.setting_editor import SettingEditor
from microsol_desktop.ui.editor.setting_rows_editor import RowsEditor
from microsol_desktop.ui.editor.step_fields import NameField
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.tick_box import TickBox

translate = QCoreApplication.translate


class _ChosenRow(QWidget):
    """One role and how many hold it."""

    def __init__(self, place: int) -> None:
        super().__init__()
        number = place + 1
        self.name = NameField(fill(translate("StepSettings", "Role %1"), number))
        self.count = stepper(1, 1, fill(translate("StepSettings", "How many hold role %1"), number))
        row = FlowLayout(self)
        row.addWidget(self.name)
        row.addWidget(self.count)


class ChosenEditor(RowsEditor):
    """Roles that are filled in this step."""

    def __init__(self) -> None:
        super().__init__("chosen", translate("StepSettings", "And another role…"))
        self.rows: list[_ChosenRow] = []

    def make_row(self, place: int) -> QWidget:
        row = _ChosenRow(place)
        row.name.edited.connect(self.row_changed)
        row.count.changed.connect(self.row_changed)
        self.rows.append(row)
        return row

    def show_row(self, place: int, value: object) -> None:
        if isinstance(value, Chosen):
            self.rows[place].name.show_words(value.role)
            show_number(self.rows[place].count, value.count)

    def said_in(self, place: int) -> object | None:
        """A name that is being written anew is none for a moment."""
        row = self.rows[place]
        return Chosen(role=row.name.meant, count=row.count.value) if row.name.meant else None

    def next_value(self) -> object:
        return Chosen(role=free_name({key(one.role) for one in self.settings.chosen}))

    def first_in(self, place: int) -> QLineEdit:
        return self.rows[place].name


def free_name(taken: set[str]) -> str:
    """A role's name to begin with, to be written over."""
    first = translate("StepSettings", "scribe")
    second = translate("StepSettings", "timekeeper")
    usual = (first, second)
    numbered = (f"{first} {number}" for number in range(2, 1000))
    return next(name for name in (*usual, *numbered) if key(name) not in taken)


class RolesTicked(QWidget):
    """The roles that are known, each with a box to tick."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, TickBox] = {}
        self._flow = FlowLayout(self)

    def offer(self, names: tuple[str, ...]) -> bool:
        """These; answers whether they are others than before."""
        if tuple(self.boxes) == names:
            return False
        clear(self._flow)
        self.boxes = {name: TickBox(name.replace("&", "&&")) for name in names}
        for box in self.boxes.values():
            self._flow.addWidget(box)
        return True

    def show_ticked(self, names: tuple[str, ...]) -> None:
        """These are ticked."""
        for name, box in self.boxes.items():
            box.setChecked(name in names)


class VoiceEditor(SettingEditor):
    """Who may speak, or who stays silent: roles, or the others."""

    def __init__(self) -> None:
        super().__init__("voice")
        self.roles = RolesTicked()
        speak = ((False, translate("StepSettings", "may speak")), (True, translate("StepSettings", "only listen")))
        self.does = Choice(translate("StepSettings", "Speak or listen"), speak)
        self.does.chosen.connect(self._on_does)
        self.column.addWidget(self.roles)
        self.column.addWidget(self.does)
        hint = translate("StepSettings", "The others are the group without those who hold a role.")
        self.column.addWidget(PlainLabel(hint, role="soft", wraps=True))

    def show_value(self, value: object) -> None:
        if not isinstance(value, Voice):
            return
        known = dict.fromkeys((*self.known.roles.values(), *(role for role in value.roles if role != OTHERS)))
        if self.roles.offer((OTHERS, *known)):
            self.roles.boxes[OTHERS].setText(translate("StepSettings", "the others"))
            for name, box in self.roles.boxes.items():
                box.clicked.connect(partial(self._on_role, name))
        self.roles.show_ticked(value.roles)
        self.does.show_value(value.listens)

    def _on_role(self, name: str) -> None:
        """The others are by themselves; and somebody there always is."""
        on = self.roles.boxes[name].isChecked()
        before = self.settings.voice.roles if self.settings.voice is not None else ()
        if name == OTHERS:
            roles: tuple[str, ...] = (OTHERS,)
        else:
            rest = tuple(role for role in before if role not in {name, OTHERS})
            roles = (*rest, name) if on else rest
        value = Voice(roles=roles or (OTHERS,), listens=self.settings.voice is not None and self.settings.voice.listens)
        self.show_value(value)
        self.say(value)

    def _on_does(self, listens: object) -> None:
        roles = self.settings.voice.roles if self.settings.voice is not None else (OTHERS,)
        self.say(Voice(roles=roles, listens=bool(listens)))


class ExceptedEditor(SettingEditor):
    """Roles that have no turn."""

    def __init__(self) -> None:
        super().__init__("excepted")
        self.roles = RolesTicked()
        self.column.addWidget(self.roles)

    def show_value(self, value: object) -> None:
        excepted: tuple[str, ...] = value if isinstance(value, tuple) else ()
        if self.roles.offer(tuple(dict.fromkeys((*self.known.roles.values(), *excepted)))):
            for name, box in self.roles.boxes.items():
                box.clicked.connect(partial(self._on_role, name))
        self.roles.show_ticked(excepted)

    def _on_role(self, name: str) -> None:
        rest = tuple(role for role in self.settings.excepted if role != name)
        self.say((*rest, name) if self.roles.boxes[name].isChecked() else rest)
