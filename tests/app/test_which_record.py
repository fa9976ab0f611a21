"""Which record it is: the host's own, or the one that --data names; and none before somebody asks it something."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop import app
from microsol_desktop.__main__ import main
from microsol_desktop.app.equipment import Equipment
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.places import places
from microsol_desktop.system.one_microsol import Call


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """What home would have been opened with."""
    asked: list[tuple[object, ...]] = []

    def open_home(*given: object) -> int:
        asked.append(given)
        return 0

    monkeypatch.setattr(app, "open_home", open_home)
    return asked


@pytest.fixture
def equipment(qapp: QApplication, tmp_path: Path) -> Iterator[Equipment]:
    where = places(tmp_path)
    made = Equipment(qapp, where, PreferencesDesk(where.settings, qapp), qapp)
    yield made
    made.close()
    made.deleteLater()


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ([], (None, None)),
        (["a.md"], ("a.md", None)),
        (["--data", "our circle.sqlite"], (None, Path("our circle.sqlite"))),
        (["--data=our circle.sqlite"], (None, Path("our circle.sqlite"))),
        (["--data", "here=there", "a.md"], ("a.md", Path("here=there"))),
        (["a.md", "--data=b=c"], ("a.md", Path("b=c"))),
    ],
)
def test_the_record_is_named_before_or_behind_the_file(
    opened: list[tuple[object, ...]], words: list[str], given: tuple[object, ...]
) -> None:
    assert main(words) == 0
    assert opened == [given]


@pytest.mark.parametrize("words", [["--data"], ["--data="], ["--data=a", "--data=b"], ["a.md", "--data"]])
def test_a_record_without_a_name_or_with_two_is_said(
    opened: list[tuple[object, ...]], words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    assert "comes the one file of the record" in capsys.readouterr().err
    assert opened == []


def test_it_is_beside_what_else_is_kept_where_none_is_named(tmp_path: Path) -> None:
    assert places(tmp_path).record == tmp_path / "data" / "record.sqlite"
    assert places(tmp_path, tmp_path / "other").record == tmp_path / "other"
    assert places(tmp_path, Path("other")).record == Path.cwd() / "other"


def test_where_microsol_is_open_with_another_record_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    class Open:
        def __init__(self, home: Path) -> None: ...

        def is_another(self, call: Call) -> bool:
            return True

    monkeypatch.setattr(app, "OneMicrosol", Open)

    with pytest.raises(ExpectedFailure) as told:
        app.open_home(None, Path("other.sqlite"))

    assert told.value.kind == "already-open-record"
    assert app.open_home(None) == 0


def test_there_is_one_desk_of_the_record_and_no_file_before_it_is_asked(equipment: Equipment) -> None:
    assert equipment.record() is equipment.record()
    assert not equipment.record().is_there


def test_what_is_wrong_with_the_record_is_told_to_the_host(equipment: Equipment, qtbot: QtBot) -> None:
    equipment.record().path.mkdir(parents=True)

    with qtbot.waitSignal(equipment.record_troubled) as told:
        equipment.record().ask(lambda connection: connection.closed, print)

    assert told.args is not None
    assert told.args[0].kind == "record-is-folder"
