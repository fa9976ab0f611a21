"""Where Qt finds no display: said in one sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler

from microsol_desktop.failure import ExpectedFailure

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

COULD_NOT = 2
"""The exit status that says so."""


@contextmanager
def said_plainly(failure: ExpectedFailure) -> Iterator[None]:
    """While Qt looks for a display: where it ends the program for want of one, this is said, and it ends quietly.

    Qt itself says ten lines, of which the one that a reader could act on is wrong, and leaves a core dump.
    """
    held = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        from PySide6.QtCore import QtMsgType

        if kind == QtMsgType.QtFatalMsg:
            print(f"microsol: {failure}", file=sys.stderr, flush=True)  # noqa: T201 - nobody else is left to say it
            os._exit(COULD_NOT)
        held.append(words)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for words in held:
            print(words, file=sys.stderr)  # noqa: T201 - as Qt would have
