"""When Microsol can't be opened, and there is no terminal to read that in: a window with one sentence."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.places import shipped


def show_failure(failure: ExpectedFailure) -> None:
    """A window of its own for whoever started Microsol with a double click; where there is no display, nothing."""
    from microsol_desktop.app import application

    with suppress(ExpectedFailure):
        # Held for as long as the window is open: Qt ends with it.
        running = application()
        _window_of(failure, running).exec()


def _window_of(failure: ExpectedFailure, running: QApplication) -> QMessageBox:
    """As Microsol looks, in the language of the computer: what the host chose can't be read yet."""
    from microsol_desktop.app.wearing import is_evening
    from microsol_desktop.ui.kit.said import said_of
    from microsol_desktop.ui.theme import dress, load_fonts, theme_for_system
    from microsol_desktop.ui.tokens import load_theme
    from microsol_desktop.ui.tongues import Tongues

    resources = shipped("resources")
    Tongues(resources / "translations", running).speak("system")
    load_fonts(resources / "fonts")
    dress(running, load_theme(resources / "themes", theme_for_system(evening=is_evening())), 1.0)
    window = QMessageBox()
    window.setWindowTitle("Microsol")
    window.setTextFormat(Qt.TextFormat.PlainText)
    window.setText(said_of(failure))
    return window
