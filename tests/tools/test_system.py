from __future__ import annotations

import pytest

from tools import system

NOT_HERE = {"libnot-here.so.7": "libnot-here7", "libnor-this.so.1": "libnor-this1"}


def test_what_is_missing_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")

    assert system.missing({"sh": "dash", **NOT_HERE}) == NOT_HERE


def test_elsewhere_than_on_linux_nothing_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")

    assert system.missing(NOT_HERE) == {}


def test_on_debian_the_one_line_to_type_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: name)

    assert system.what_to_type(NOT_HERE, "what Qt wants") == (
        "Missing what Qt wants. Please type: sudo apt-get install --no-install-recommends libnor-this1 libnot-here7"
    )


def test_elsewhere_the_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)

    assert system.what_to_type(NOT_HERE, "what Qt wants") == (
        "Missing what Qt wants: libnor-this.so.1, libnot-here.so.7. "
        "Please install the packages of your distribution that hold them."
    )


def test_nothing_is_installed_where_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "install", lambda _packages: pytest.fail("it was asked to install"))

    assert system.provide({"sh": "dash"}, "a shell") == {}
