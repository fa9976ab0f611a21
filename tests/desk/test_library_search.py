from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.library_search import LibrarySearch
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.desk.shelves import Shelf
from microsol_desktop.store.places import shipped


@pytest.fixture
def preferences(tmp_path: Path) -> PreferencesDesk:
    return PreferencesDesk(tmp_path / "settings.json")


@pytest.fixture
def library(tmp_path: Path) -> LibraryDesk:
    return LibraryDesk(shipped("practices"), tmp_path)


@pytest.fixture
def search(library: LibraryDesk, preferences: PreferencesDesk) -> LibrarySearch:
    return LibrarySearch(library, preferences, "en")


def slugs(search: LibrarySearch) -> list[str]:
    return [str(row.card.slug) for row in search.found.rows]


def test_nothing_is_measured_until_somebody_looks(qtbot: QtBot, library: LibraryDesk, search: LibrarySearch) -> None:
    search.look_for("under 10 minutes", Shelf.ALL)
    before = dict(search.measured)

    with qtbot.waitSignal(library.measuring.measured_all):
        search.show(on=True)

    assert before == {}
    assert "case-clinic" not in slugs(search)
    assert "case-clinic" in search.measured


def test_the_words_say_for_how_many_and_else_those_who_are_here(
    search: LibrarySearch, preferences: PreferencesDesk
) -> None:
    preferences.choose(people=7)
    here = search.people

    search.look_for("for 12, listening", Shelf.ALL)

    assert (here, search.people) == (7, 12)


def test_what_another_page_measures_in_between_leaves_nothing_untold(
    qtbot: QtBot, library: LibraryDesk, search: LibrarySearch
) -> None:
    search.show(on=True)
    search.look_for("9 people, 75 minutes", Shelf.ALL)
    library.measuring.want(4)

    with qtbot.waitSignal(library.measuring.measured_all, check_params_cb=lambda people: people == 9):
        pass

    planned = [search.measured[slug].planned for slug in slugs(search)]
    assert planned == sorted(planned, reverse=True)
    assert planned[0] <= 75 * 60


def test_what_is_found_changes_with_a_star(search: LibrarySearch) -> None:
    search.look_for("", Shelf.FAVOURITES)
    before = slugs(search)

    search.give_star("troika")
    starred = slugs(search)
    search.give_star("troika")

    assert (before, starred, slugs(search)) == ([], ["troika"], [])


def test_the_map_has_all_of_a_shelf_and_says_which_are_meant(search: LibrarySearch) -> None:
    everything, nobody_asked = search.on_map()

    search.look_for("desencalhar", Shelf.ALL)
    still, meant = search.on_map()

    assert nobody_asked is None
    assert still == everything
    assert meant is not None
    assert "troika" in meant
    assert "check-in" not in meant


def test_ways_out_leave_one_thing_of_the_words(search: LibrarySearch) -> None:
    search.look_for("for 200, decide, 1-2-4", Shelf.ALL)

    ways = search.ways_out()

    assert [(way.typed, way.left_out) for way in ways] == [("for 200, 1-2-4", "decide")]
    assert search.count == 0


def test_one_thing_alone_has_no_way_out_but_all(search: LibrarySearch) -> None:
    search.look_for("zzz", Shelf.ALL)

    assert search.ways_out() == ()


def test_unfolded_forms_are_counted_once(search: LibrarySearch) -> None:
    folded = search.count

    search.unfold("case-clinic")

    assert search.count == folded
    assert slugs(search)[:3] == ["case-clinic", "case-clinic-35", "clinica-de-casos"]
