from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.preferences import Preferences, PreferencesDesk, read_preferences


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "config" / "settings.json"

    PreferencesDesk(file).choose(theme="daylight", volume=30, names="Ana\nBento")

    again = PreferencesDesk(file).preferences
    assert (again.theme, again.volume, again.names) == ("daylight", 30, "Ana\nBento")


def test_a_choice_is_announced_once_and_the_same_again_is_not(tmp_path: Path, qtbot: QtBot) -> None:
    desk = PreferencesDesk(tmp_path / "settings.json")
    heard: list[Preferences] = []
    desk.changed.connect(lambda: heard.append(desk.preferences))

    desk.choose(text_size=150)
    desk.choose(text_size=150)

    assert [preferences.text_size for preferences in heard] == [150]


@pytest.mark.parametrize("text", ["", "not json", "[1, 2]", "{" * 100_000, "\x00\xff"])
def test_a_settings_file_that_cannot_be_understood_is_set_aside_whole(tmp_path: Path, qtbot: QtBot, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text, encoding="utf-8")

    desk = PreferencesDesk(file)

    assert desk.preferences == Preferences()
    assert file.with_suffix(".broken").read_text(encoding="utf-8") == text


def test_a_choice_out_of_range_or_of_another_kind_is_as_if_never_made() -> None:
    found = {"theme": "neon", "text_size": 900, "volume": "loud", "people": -3, "sound_on": 1, "hosts": "Ana"}

    preferences = read_preferences(found)

    assert preferences == Preferences(text_size=200, people=1, hosts="Ana")


def test_settings_of_a_later_version_are_kept(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"theme": "hearth", "circle_of_light": 7}), encoding="utf-8")

    PreferencesDesk(file).choose(theme="contrast")

    kept = json.loads(file.read_text(encoding="utf-8"))
    assert kept["circle_of_light"] == 7
    assert kept["theme"] == "contrast"


def test_settings_that_cannot_be_written_hold_all_the_same_and_it_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    in_the_way = tmp_path / "config"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    desk = PreferencesDesk(in_the_way / "settings.json")

    with qtbot.waitSignal(desk.trouble) as trouble:
        desk.choose(theme="daylight")

    assert desk.preferences.theme == "daylight"
    assert str(in_the_way) in trouble.args[0].what


def test_whoever_was_removed_is_not_among_the_names_that_were_typed_last(tmp_path: Path) -> None:
    desk = PreferencesDesk(tmp_path / "settings.json")
    desk.choose(names="Ana Sousa, Bento\nClara, Banana", hosts="ana sousa")

    desk.forget(("Ana Sousa", "+351 912"))

    assert (desk.preferences.names, desk.preferences.hosts) == ("Bento\nClara, Banana", "")
    assert b"Sousa" not in (tmp_path / "settings.json").read_bytes()


def test_a_star_is_given_and_taken_away_and_is_there_at_the_next_start(tmp_path: Path) -> None:
    desk = PreferencesDesk(tmp_path / "settings.json")

    desk.favour("troika", on=True)
    desk.favour("check-in", on=True)
    desk.favour("troika", on=True)
    desk.favour("check-in", on=False)

    assert PreferencesDesk(tmp_path / "settings.json").preferences.favourites == "troika"


def test_what_was_begun_is_remembered_the_last_one_first(tmp_path: Path) -> None:
    desk = PreferencesDesk(tmp_path / "settings.json")

    for slug in ("troika", "check-in", "troika", "parts"):
        desk.choose(last_practice=slug)

    assert desk.preferences.lately.splitlines() == ["parts", "troika", "check-in"]
