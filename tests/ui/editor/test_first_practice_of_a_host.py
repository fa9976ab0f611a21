"""Somebody who has never seen the file makes a practice of six steps: with the mouse, then with the keys alone.

Words are typed, settings never: a round, threes, and a silence are pressed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.practice.model import Each, Lasts, Pause
from microsol_desktop.ui.editor.setting_editor import OneOf
from microsol_desktop.ui.editor.setting_line import SettingLine
from microsol_desktop.ui.editor.setting_time_editors import TimeEditor
from tests.ui.editor.an_editor import AnEditor, K, M

WANTED = """## Arrive (2 min, silent)

Sit down. Breathe.

## Round (1 min each)

How are you here?

## In threes (4 min each, threes)

What do you long for?

## Rest (10 min, break)

Tea is in the kitchen.

## What stays (5 min)

What do you take home?

## Closing (1 min each)

One word.
"""
MOST_STOPS = 150


class Hand(Protocol):
    """How a host works."""

    def press(self, button: QAbstractButton) -> None:
        """Press this."""

    def go_to(self, field: QWidget) -> None:
        """Write here next."""


class ByMouse:
    """Everything is clicked."""

    def __init__(self, editor: AnEditor) -> None:
        self._editor = editor

    def press(self, button: QAbstractButton) -> None:
        QApplication.processEvents()
        self._bring_into_sight(button)
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        assert not button.visibleRegion().isEmpty(), f"{button.text()} is out of sight"
        self._editor.click(button, QPoint(min(12, button.width() // 2), button.height() // 2))

    def go_to(self, field: QWidget) -> None:
        QApplication.processEvents()
        self._bring_into_sight(field)
        self._editor.click(field, QPoint(20, 12))

    def _bring_into_sight(self, widget: QWidget) -> None:
        """As the wheel would."""
        self._editor.page.steps.form.ensureWidgetVisible(widget)
        QApplication.processEvents()


class ByKeys:
    """No mouse: Tab, arrows, Space and Enter."""

    def __init__(self, editor: AnEditor) -> None:
        self._editor = editor

    def press(self, button: QAbstractButton) -> None:
        if isinstance(button, QRadioButton):
            self._choose(button)
        else:
            self.go_to(button)
            self._editor.press(K.Key_Space)
        QApplication.processEvents()

    def _choose(self, button: QRadioButton) -> None:
        """Tab comes to the one that is chosen; the arrows go on from there."""
        around = button.parentWidget()
        assert around is not None
        beside = [one for one in around.findChildren(QRadioButton) if one.isVisible()]
        self.go_to(next(one for one in beside if one.isChecked()))
        for _ in beside:
            if not button.isChecked():
                self._editor.press(K.Key_Right)
        assert button.isChecked()

    def go_to(self, field: QWidget) -> None:
        QApplication.processEvents()
        for _ in range(MOST_STOPS):
            if self._editor.window.focusWidget() is field:
                return
            self._editor.press(K.Key_Tab)
        called = field.text() if isinstance(field, QAbstractButton) else field.accessibleName()
        raise AssertionError(f"Tab never comes to {called}")


@pytest.fixture
def new(qtbot: QtBot, tmp_path: Path) -> Iterator[AnEditor]:
    made = AnEditor(qtbot, tmp_path)
    made.take_up(made.editors.new("New practice"))
    yield made
    made.editors.close()
    made.window.close()


@pytest.mark.parametrize("way", [ByMouse, ByKeys])
def test_a_practice_of_six_steps_without_typing_a_setting(
    new: AnEditor, way: type[ByMouse | ByKeys], tmp_path: Path
) -> None:
    hand = way(new)
    about, form, line = new.page.steps.about, new.page.steps.form, new.page.steps.form.head.line

    hand.go_to(about.title)
    _write(new, "Thursday crew")
    _add(new, hand, "Arrive", "Sit down. Breathe.")
    _time(hand, line, less=3)
    _set(hand, line, "Quiet and pauses", "Silent")
    _add(new, hand, "Round", "How are you here?")
    _time(hand, line, Each, less=5)
    _add(new, hand, "In threes", "What do you long for?")
    _time(hand, line, Each, less=1)
    hand.press(line.quick["grouping"])
    _add(new, hand, "Rest", "Tea is in the kitchen.")
    _time(hand, line, Lasts, more=5)
    _set(hand, line, "Quiet and pauses", "A pause")
    pauses = line.editor("pause")
    assert isinstance(pauses, OneOf)
    hand.press(pauses.choice.button_of(Pause.BREAK))
    _add(new, hand, "What stays", "What do you take home?")
    _add(new, hand, "Closing", "One word.")
    _time(hand, line, Each, less=5)
    new.settle()

    new.page.grab().save(str(tmp_path / "six-steps.png"))
    assert new.desk.text.partition("\n## ")[2] == WANTED.removeprefix("## ")
    assert new.desk.title == "Thursday crew"
    assert new.desk.findings == ()
    assert new.page.head.times.text() == "39 min for 5 people"
    assert form.step.title == "Closing"
    while new.desk.can_undo:
        new.page.undo()
    assert new.titles == []


def test_it_is_in_the_hosts_folder_by_its_title(qtbot: QtBot, new: AnEditor) -> None:
    hand = ByKeys(new)
    hand.go_to(new.page.steps.about.title)
    _write(new, "Thursday crew")
    _add(new, hand, "Arrive", "Sit down.")

    new.desk.save()
    qtbot.waitUntil(lambda: new.page.head.kept.text() == "Saved")

    file = new.path.parent / "thursday-crew.md"
    assert file.read_text(encoding="utf-8") == new.desk.text


def _write(editor: AnEditor, words: str) -> None:
    """In place of what stands in the field."""
    editor.press(K.Key_A, M.ControlModifier)
    field = editor.window.focusWidget()
    QTest.keyClicks(field, words)


def _add(editor: AnEditor, hand: Hand, title: str, prompt: str) -> None:
    """A step below the chosen one; its title has the focus, and Enter leads on to the prompt."""
    hand.press(editor.page.steps.add)
    _write(editor, title)
    editor.press(K.Key_Return)
    _write(editor, prompt)


def _time(hand: Hand, line: SettingLine, sort: type | None = None, *, less: int = 0, more: int = 0) -> None:
    """Press the time, choose its sort, and step it."""
    hand.press(line.chip_of("time"))
    editor = line.editor("time")
    assert isinstance(editor, TimeEditor)
    if sort is not None:
        hand.press(editor.sort.button_of(sort))
    for _ in range(less):
        hand.press(editor.span.longest.less)
    for _ in range(more):
        hand.press(editor.span.longest.more)
    hand.press(line.done)


def _set(hand: Hand, line: SettingLine, question: str, name: str) -> None:
    """Press "Add…", the question, and what answers it."""
    hand.press(line.add)
    hand.press(next(row for row in line.adding.questions if row.name == question))
    hand.press(next(row for row in line.adding.rows if row.name == name))
