"""What follows from typing waits for a breath, goes in slices, and is never put off for long."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.editor.later import Later


class Work:
    """Counts how often it was begun, and how often it came to its end."""

    def __init__(self, slices: int) -> None:
        self.slices, self.begun, self.done = slices, 0, 0

    def __call__(self) -> Iterator[None]:
        self.begun += 1
        for _ in range(self.slices):
            yield
        self.done += 1


def test_several_wishes_in_a_row_are_one_piece_of_work(qtbot: QtBot) -> None:
    work, around = Work(3), QObject()
    later = Later(work, around)

    for _ in range(5):
        later.wish()
    qtbot.waitUntil(lambda: work.done == 1)

    assert work.begun == 1
    assert later.is_done


def test_what_waits_can_be_done_at_once_or_forgotten(qtbot: QtBot) -> None:
    work, around = Work(3), QObject()
    later = Later(work, around)

    later.wish()
    later.finish()
    later.wish()
    later.forget()

    qtbot.waitUntil(lambda: later.is_done)
    assert (work.begun, work.done) == (1, 1)
    assert later.is_done


def test_work_that_is_wished_anew_begins_anew(qtbot: QtBot) -> None:
    work, around = Work(3), QObject()
    later = Later(work, around)
    later.wish(at_once=True)
    qtbot.waitUntil(lambda: work.begun == 1)

    later.wish()
    later.finish()

    assert later.is_done
    assert work.done >= 1
