from __future__ import annotations

from pathlib import Path

import pytest

from tools import bootstrap, system


def test_nothing_is_fetched_where_qt_could_not_be_loaded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(system, "FOR_QT", {"libnot-here.so.7": "libnot-here7"})
    monkeypatch.setattr(system, "may_install", lambda: False)

    status = bootstrap.main("run")

    assert status == 1
    assert not (tmp_path / ".venv").exists()


def test_a_window_that_could_not_be_opened_is_not_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(system, "FOR_QT", {})
    monkeypatch.setattr(system, "FOR_A_SCREEN", {"libnot-here.so.7": "libnot-here7"})
    monkeypatch.setattr(system, "may_install", lambda: False)
    monkeypatch.setenv("DISPLAY", ":0")

    status = bootstrap.main("run")

    assert status == 1
    assert not (tmp_path / ".venv").exists()
