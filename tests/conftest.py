"""A home of its own for every test run, without a screen: nothing here touches the real one."""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

# What somebody's own session may have set, and no test may see.
FROM_OUTSIDE = (
    "DISPLAY",
    "MICROSOL_HOME",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_STYLE_OVERRIDE",
    "WAYLAND_DISPLAY",
)
PATIENCE = 60_000
"""Milliseconds after which a fact that is waited for is given up."""
HOME = Path(tempfile.mkdtemp(prefix="microsol-tests-"))


def _settle_in(home: Path) -> None:
    """Point everything that asks for a home, a screen, a language or a zone to what a test run has."""
    for variable, folder in {
        "HOME": "",
        "XDG_CACHE_HOME": ".cache",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_RUNTIME_DIR": "run",
        "XDG_STATE_HOME": ".local/state",
    }.items():
        (home / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[variable] = str(home / folder)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "TZ": "UTC"}
    # Nobody's computer is kept awake by a test, and no test finds that it can't be.
    os.environ["WAKEPY_FAKE_SUCCESS"] = "1"
    for variable in FROM_OUTSIDE:
        os.environ.pop(variable, None)


# Before the first test file is read: Qt and platformdirs look at these when they are imported.
_settle_in(HOME)

# No deadlines: a busy machine is not a fault of the code.
settings.register_profile("quick", max_examples=50, deadline=None)
settings.register_profile(
    "soak", max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
settings.load_profile("quick")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    shutil.rmtree(HOME, ignore_errors=True)
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            # Without a screen Qt lets go of what was copied after Python has ended, and would crash over it.
            QGuiApplication.clipboard().clear()


# Facts are waited for as long as a busy machine may need for them: the usual five seconds are soon over there.
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
    wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": PATIENCE}

# As in the program: a window that is part of a cycle is never taken down on the journal's or the bells' thread.
gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Clear up, on the thread that the windows are on: those put away at once, as a program's loop does."""
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if gc.get_count()[0] > COLLECT_AFTER:
        gc.collect()


COLLECT_AFTER = 20_000
"""Objects: some tests' worth of them."""
