"""A practice in a host's hands: one text, undo without end, and on the disk within a second."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.keeping_text import SAVED_AFTER, Keeping
from microsol_desktop.practice.about import Slug
from tests.desk.editing.conftest import PEBBLE, Programs


def test_what_is_changed_is_on_the_disk_within_a_second(qtbot: QtBot, editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("pebble"))

    with qtbot.waitSignal(desk.saved):
        desk.put(PEBBLE.replace("hand", "pocket"), "Typing")

    assert SAVED_AFTER < 1_000
    assert (own / "pebble.md").read_text(encoding="utf-8") == desk.text
    assert desk.keeping is Keeping.KEPT


def test_a_practice_that_ships_is_copied_at_the_first_change_and_says_so(editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("case-clinic"))
    text = desk.text

    desk.put(text.replace("Settle in", "Arrive"), "Typing")
    editors.finish()

    assert (own / "case-clinic.md").read_text(encoding="utf-8") == desk.text
    assert desk.reading.practice.about.changes.endswith(
        "two minutes of the case giver's. Changed by its host in November 2023."
    )
    assert desk.own


def test_undone_to_the_beginning_it_is_as_it_ships_and_needs_no_copy(editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("case-clinic"))
    text = desk.text
    desk.put(text.replace("Settle in", "Arrive"), "Typing")
    editors.finish()

    desk.undo()
    editors.finish()

    assert desk.text == text
    assert not (own / "case-clinic.md").exists()
    assert not desk.own


def test_what_is_typed_into_one_field_is_undone_in_one_go_across_what_is_saved(editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("pebble"))

    for letters in ("p", "po", "pocket"):
        desk.put(PEBBLE.replace("hand", letters), "Typing", "prompt")
        editors.finish()
    desk.undo()
    editors.finish()

    assert (own / "pebble.md").read_text(encoding="utf-8") == PEBBLE
    assert not desk.can_undo
    assert desk.redoes == "Typing"


def test_one_file_has_one_desk_however_it_is_come_to(editors: Editors, own: Path) -> None:
    by_name = editors.of(Slug("pebble"))
    by_path = editors.open(own / "pebble.md")
    shipped_one = editors.of(Slug("check-in"))
    shipped_one.put(shipped_one.text + "\n## And more (5 min)\n", "Adding a step")
    editors.finish()

    assert by_name is by_path
    assert editors.open(own / "check-in.md") is shipped_one
    assert editors.of(Slug("check-in")) is shipped_one


def test_a_change_of_its_own_words_on_changes_stands_as_the_host_wrote_it(editors: Editors) -> None:
    desk = editors.of(Slug("case-clinic"))

    desk.put(desk.text.replace("changes: Written afresh.", "changes: For our house."), "Typing")

    assert desk.reading.practice.about.changes.startswith("For our house.")
    assert "Changed by its host" not in desk.text


def test_a_portuguese_practice_says_in_portuguese_that_it_was_changed(editors: Editors) -> None:
    desk = editors.of(Slug("chegada"))

    desk.put(desk.text + "\n## Fim (1 min)\n", "Adding a step")

    assert desk.reading.practice.about.changes.endswith("Alterado por quem acolhe, em novembro de 2023.")


def test_undo_of_the_first_change_takes_the_word_on_changes_back_with_it(editors: Editors) -> None:
    desk = editors.of(Slug("case-clinic"))
    as_it_ships = desk.text
    desk.put(as_it_ships.replace("Settle in", "Arrive"), "Typing", "title")
    desk.put(desk.text.replace("Arrive", "Arrive well"), "Typing", "title")

    desk.undo()

    assert desk.text == as_it_ships
    assert not desk.can_undo


def test_what_is_included_is_read_with_it_and_its_own_text_is_as_it_is_now(editors: Editors) -> None:
    desk = editors.of(Slug("pebble"))

    desk.put(PEBBLE + "\n## [[check-in]]\n\n## [[not-there]]\n", "Inserting a practice")

    texts = dict(desk.texts())
    assert texts[Slug("pebble")] == desk.text
    assert "check-in" in texts
    assert "not-there" not in texts
    assert any("not-there" in finding.sentence for finding in desk.findings)


def test_a_new_practice_is_in_no_file_before_the_first_change_and_is_named_after_its_title(
    editors: Editors, own: Path
) -> None:
    desk = editors.new("New practice")
    before = set(own.iterdir())

    desk.put(desk.text.replace("New practice", "A roda às quartas: já?"), "Typing")
    editors.finish()
    first = desk.path
    desk.put(desk.text.replace("às quartas: já?", "de sexta"), "Typing")
    editors.finish()

    assert set(own.iterdir()) - before == {own / "a-roda-de-sexta.md"}
    assert first.name == "a-roda-às-quartas-já.md"
    assert desk.slug == "a-roda-de-sexta"


def test_a_new_practice_undone_to_its_beginning_leaves_no_file_and_made_again_is_on_the_disk(
    editors: Editors, own: Path
) -> None:
    before = set(own.iterdir())
    desk = editors.new("New practice")
    begun = desk.text
    desk.put(desk.text.replace("New practice", "Evening"), "Typing")
    editors.finish()

    desk.undo()
    editors.finish()
    undone, is_there, keeping = set(own.iterdir()), desk.is_there, desk.keeping
    desk.redo()
    editors.finish()

    assert (undone, is_there, keeping) == (before, False, Keeping.KEPT)
    assert desk.path == own / "evening.md"
    assert desk.path.read_text(encoding="utf-8") == desk.text
    assert desk.question is None
    file = editors.versions.of(desk.path)
    assert [file.text(version) for version in file.all()] == [desk.text, begun, desk.text]


def test_a_new_practice_that_others_wrote_to_stays_whatever_is_undone(editors: Editors, own: Path) -> None:
    desk = editors.new("New practice")
    begun = desk.text
    desk.put(desk.text + "\n## Talk (5 min)\n", "Adding a step")
    editors.finish()
    desk.path.write_text(begun + "\n## Talk (5 min)\n\nOf what?\n", encoding="utf-8")
    desk.look()
    editors.finish()

    desk.put(begun, "Removing")
    editors.finish()

    assert (own / "new-practice.md").read_text(encoding="utf-8") == begun


def test_whoever_takes_the_name_of_one_that_was_undone_keeps_its_own_versions(editors: Editors, own: Path) -> None:
    undone = editors.new("Evening")
    undone.put(undone.text + "\n## Talk (5 min)\n", "Adding a step")
    editors.finish()
    undone.undo()
    editors.finish()
    other = editors.new("Evening")
    other.put(other.text + "\n## Sit (2 min)\n", "Adding a step")
    editors.finish()

    undone.redo()
    editors.finish()

    assert (own / "evening.md").read_text(encoding="utf-8") == other.text
    assert (own / "evening-2.md").read_text(encoding="utf-8") == undone.text
    file = editors.versions.of(own / "evening.md")
    assert file.text(file.all()[-1]) == other.text


def test_a_new_practice_never_takes_the_name_of_one_that_is_there(editors: Editors, own: Path) -> None:
    (own / "Pebble.MD").write_text("another's")
    desk = editors.new("Pebble")

    desk.put(desk.text + "\n## Talk (5 min)\n", "Adding a step")
    editors.finish()

    assert desk.path.name == "pebble-2.md"
    assert (own / "pebble.md").read_text(encoding="utf-8") == PEBBLE


def test_two_new_practices_of_one_name_are_two_files(editors: Editors, own: Path) -> None:
    one, other = editors.new("Our circle"), editors.new("Our circle")

    one.put(one.text + "\n## Talk (5 min)\n", "Adding a step")
    other.put(other.text + "\n## Sit (2 min)\n", "Adding a step")
    editors.finish()

    assert (own / "our-circle.md").read_text(encoding="utf-8") == one.text
    assert (own / "our-circle-2.md").read_text(encoding="utf-8") == other.text


def test_a_new_practice_that_could_not_be_written_yet_leaves_its_name_and_versions_to_another(
    editors: Editors, own: Path
) -> None:
    late, early = editors.new("Our circle"), editors.new("Our circle")
    early.put(early.text + "\n## Talk (5 min)\n", "Adding a step")
    editors.finish()

    late.put(late.text + "\n## Sit (2 min)\n", "Adding a step")
    editors.finish()

    file = editors.versions.of(own / "our-circle.md")
    assert [file.text(version) for version in file.all()] == [early.text]
    assert editors.open(own / "our-circle.md") is early
    assert editors.open(own / "our-circle-2.md") is late


def test_a_practice_is_found_by_its_file_although_a_new_one_would_be_called_so_too(editors: Editors, own: Path) -> None:
    unwritten = editors.new("Our circle")
    (own / "our-circle.md").write_text(PEBBLE, encoding="utf-8")

    desk = editors.open(own / "our-circle.md")

    assert desk is not unwritten
    assert desk.text == PEBBLE


def test_a_new_practice_does_not_take_the_place_of_one_that_ships(editors: Editors, own: Path) -> None:
    desk = editors.new("New practice")

    desk.put(desk.text.replace("New practice", "Case clinic"), "Typing")
    editors.finish()

    assert desk.path == own / "case-clinic-2.md"
    assert not editors.of(Slug("case-clinic")).own


def test_a_new_practice_whose_file_somebody_removed_is_written_under_its_new_name(editors: Editors, own: Path) -> None:
    desk = editors.new("Our circle")
    desk.put(desk.text + "\n## Talk (5 min)\n", "Adding a step")
    editors.finish()
    desk.path.unlink()

    desk.put(desk.text.replace("Our circle", "Our house"), "Typing")
    editors.finish()

    assert desk.trouble is None
    assert (own / "our-house.md").read_text(encoding="utf-8") == desk.text


def test_a_change_right_after_all_was_undone_says_again_that_it_was_changed(editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("case-clinic"))
    text = desk.text
    desk.put(text.replace("Settle in", "Arrive"), "Typing")
    editors.finish()
    desk.undo()

    desk.put(text.replace("Settle in", "Come in"), "Typing")
    editors.finish()

    assert "Changed by its host" in (own / "case-clinic.md").read_text(encoding="utf-8")


def test_changed_and_changed_back_while_the_disk_is_looked_at_is_saved(editors: Editors) -> None:
    desk = editors.of(Slug("pebble"))

    desk.look()
    desk.put(PEBBLE.replace("hand", "pocket"), "Typing")
    desk.undo()
    editors.finish()

    assert desk.keeping is Keeping.KEPT


def test_a_picture_that_is_not_there_is_found(editors: Editors) -> None:
    desk = editors.of(Slug("pebble"))

    desk.put(PEBBLE + "\n![a bowl](bowl.png)\n", "Typing")

    assert [finding.kind for finding in desk.findings] == ["picture-not-shown"]


acts = st.lists(
    st.tuples(st.sampled_from(("put", "undo", "redo", "rest", "save")), st.integers(0, 60), st.sampled_from("aé🌱\n#")),
    max_size=25,
)


@given(acts=acts, slug=st.sampled_from(("pebble", "case-clinic")))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_the_file_has_the_text_and_undone_to_the_beginning_it_is_as_it_was(
    program: Programs, own: Path, acts: list[tuple[str, int, str]], slug: str
) -> None:
    (own / "pebble.md").write_text(PEBBLE, encoding="utf-8")
    editors = program()
    desk = editors.of(Slug(slug))
    first = desk.text

    for act, at, letter in acts:
        match act:
            case "put":
                desk.put(desk.text[:at] + letter + desk.text[at:], "Typing", "text")
            case "undo":
                desk.undo()
            case "redo":
                desk.redo()
            case "rest":
                desk.rest()
            case _:
                editors.finish()
                assert desk.text == (desk.path.read_text(encoding="utf-8") if desk.is_there else first)
    while desk.undo():
        pass
    editors.close()

    assert desk.text == first
    assert (own / "pebble.md").read_text(encoding="utf-8") == PEBBLE
    assert not (own / "case-clinic.md").exists()


def test_a_new_practice_that_nothing_was_done_with_leaves_nothing_behind(editors: Editors, own: Path) -> None:
    before = set(own.iterdir())

    editors.leave(editors.new("New practice"))
    editors.finish()

    assert set(own.iterdir()) == before
