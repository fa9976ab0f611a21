"""A host at the form of a step: presses, types, and looks at what goes out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.practice.model import Part, Settings, Step
from microsol_desktop.practice.reading import Finding
from microsol_desktop.practice.settings.phrase import Scope
from microsol_desktop.ui.editor.setting_line import SettingLine
from microsol_desktop.ui.editor.setting_offered import said_of_offer
from microsol_desktop.ui.editor.step_form import StepForm

NOBODY = Scope({}, {})


class Hands:
    """One form, and all that came out of it."""

    def __init__(self, qtbot: QtBot, step: Step, known: Scope = NOBODY, findings: tuple[Finding, ...] = ()) -> None:
        self.form = StepForm()
        qtbot.addWidget(self.form)
        self.out: list[tuple[Step, str]] = []
        self.form.changed.connect(self._on_changed)
        self.form.show_step(step, known, findings)
        self.form.resize(420, 900)
        with qtbot.waitExposed(self.form):
            self.form.show()

    @property
    def step(self) -> Step:
        """What came out last."""
        return self.out[-1][0]

    @property
    def settings(self) -> Settings:
        """The settings as they came out last."""
        return self.step.settings

    @property
    def line(self) -> SettingLine:
        return self.form.head.line

    def add(self, field: str, name: str) -> None:
        """Press "Add…", the question that it belongs to, and it."""
        press(self.line.add)
        for place in range(len(self.line.adding.questions)):
            question = self.line.adding.questions[place]
            if not question.isChecked():
                press(question)
            for row in self.line.adding.rows:
                if row.name == said_of_offer(name):
                    press(row)
                    assert self.line.open_field == field
                    return
        raise AssertionError(f"{name} is not offered")

    def offers(self) -> list[str]:
        """All that is offered."""
        press(self.line.add)
        names: list[str] = []
        for place in range(len(self.line.adding.questions)):
            if not self.line.adding.questions[place].isChecked():
                press(self.line.adding.questions[place])
            names += [row.name for row in self.line.adding.rows]
        press(self.line.add)
        return names

    def cross(self, field: str) -> None:
        """Press the cross of what is set."""
        chip = self.line.chip_of(field)
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.cross.center())

    def part(self, place: int) -> Part:
        return self.step.parts[place]

    def _on_changed(self, step: Step, joins: str) -> None:
        self.out.append((step, joins))


def press(button: QAbstractButton) -> None:
    """A click where its words are."""
    QCoreApplication.processEvents()
    assert button.isVisible(), f"{button.text()} is not there"
    assert button.isEnabled(), f"{button.text()} can't be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(min(12, button.width() // 2), button.height() // 2))


def write(field: QWidget, words: str) -> None:
    """Click into a field, take out what is there, and type."""
    QCoreApplication.processEvents()
    assert field.isVisible()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if words:
        QTest.keyClicks(field, words)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)


def walk_through(form: QWidget) -> None:
    """The focus goes to every field once."""
    for field in form.findChildren(QWidget):
        if field.isVisible() and field.focusPolicy() & Qt.FocusPolicy.TabFocus:
            field.setFocus()
    QCoreApplication.processEvents()
