from __future__ import annotations

from microsol_desktop.practice.also_called import ALSO_CALLED
from microsol_desktop.practice.plain import plain
from microsol_desktop.store.places import shipped


def test_all_that_has_another_name_ships_and_the_names_are_written_as_words_are_compared() -> None:
    names = [name for each in ALSO_CALLED.values() for name in each]

    assert all((shipped("practices") / f"{slug}.md").is_file() for slug in ALSO_CALLED)
    assert names == [plain(name) for name in names]
    assert all(len(each) == len(set(each)) for each in ALSO_CALLED.values())
