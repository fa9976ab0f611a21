from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.practice.traits import Trait

TALK = "# Talk\n\n## Talk (1 min each, {})\n\nHm?\n"


def library_in(folder: Path) -> LibraryDesk:
    (folder / "pairs.md").write_text(TALK.format("pairs"), encoding="utf-8")
    (folder / "all.md").write_text("# All\n\n## All (2 min each)\n\nHm?\n\n## [[pairs]]\n", encoding="utf-8")
    (folder / "faulty.md").write_text("# Faulty\n\n## [[nowhere]]\n", encoding="utf-8")
    return LibraryDesk(folder / "none-ship", folder)


def test_how_long_each_takes_and_how_people_are_together_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    measuring = library_in(tmp_path).measuring

    with qtbot.waitSignal(measuring.measured_all):
        measuring.want(6)

    known = measuring.known(6)
    assert [known[slug].planned for slug in ("pairs", "all")] == [120, 840]
    assert known["pairs"].traits == {Trait.PAIRS}
    assert known["all"].traits == {Trait.ROUND, Trait.PAIRS}
    assert not known["faulty"].can_begin


def test_what_is_shown_first_is_measured_first_and_told_again_where_it_is_known(qtbot: QtBot, tmp_path: Path) -> None:
    measuring = library_in(tmp_path).measuring
    told: list[str] = []
    measuring.measured_one.connect(lambda slug, _people: told.append(slug))

    with qtbot.waitSignal(measuring.measured_all):
        measuring.want(6, first="pairs")
    measuring.want(6, first="pairs")

    assert told[0] == "pairs"
    assert told[-1] == "pairs"
    assert len(told) == 4


def test_another_number_keeps_what_is_known_of_the_one_before(qtbot: QtBot, tmp_path: Path) -> None:
    measuring = library_in(tmp_path).measuring

    for people in (6, 4, 6):
        with qtbot.waitSignal(measuring.measured_all):
            measuring.want(people)

    assert measuring.known(4)["all"].planned == 600
    assert measuring.known(6)["all"].planned == 840


def test_a_practice_that_is_written_to_is_measured_anew(qtbot: QtBot, tmp_path: Path) -> None:
    library = library_in(tmp_path)
    with qtbot.waitSignal(library.measuring.measured_all):
        library.measuring.want(6)

    (tmp_path / "pairs.md").write_text(TALK.format("threes").replace("1 min", "10 min"), encoding="utf-8")
    library.look()
    assert library.measuring.known(6) == {}
    with qtbot.waitSignal(library.measuring.measured_all):
        library.measuring.want(6)

    assert library.measuring.known(6)["pairs"].planned == 1800
    assert library.measuring.known(6)["pairs"].traits == {Trait.THREES}
