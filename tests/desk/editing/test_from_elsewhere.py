"""Somebody else writes to the file while a host types: both come in, or the host is asked, and nothing is lost."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.keeping_text import Elsewhere, Keeping
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.store import edited_file
from microsol_desktop.store.practice_files import PracticeFile, read_with_bytes
from microsol_desktop.store.versions import Versions
from microsol_desktop.store.whole_file import replace_whole
from tests.desk.editing.conftest import PEBBLE, Programs

MINE = PEBBLE.replace("hand", "pocket")
THEIRS = PEBBLE.replace("did you hear", "stays with you")
AGAINST_MINE = PEBBLE.replace("hand", "bag")


def kept(versions: Versions, path: Path) -> list[str]:
    file = versions.of(path)
    return [file.text(version) for version in file.all()]


def wait_for(event: Event) -> None:
    event.wait(10)


def looked(editors: Editors, desk: EditorDesk) -> None:
    desk.look()
    editors.finish()


@pytest.fixture
def path(own: Path) -> Path:
    return own / "pebble.md"


def test_what_was_changed_elsewhere_comes_in_beside_what_is_typed_here(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    desk.put(MINE, "Typing", "prompt")
    path.write_text(THEIRS, encoding="utf-8")

    editors.finish()

    both = MINE.replace("did you hear", "stays with you")
    assert desk.text == both
    assert path.read_text(encoding="utf-8") == both
    assert {PEBBLE, MINE, THEIRS, both} <= set(kept(editors.versions, path))


def test_what_came_in_is_one_change_that_can_be_undone(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    path.write_text(THEIRS, encoding="utf-8")
    looked(editors, desk)

    has_come = desk.text
    desk.undo()
    editors.finish()

    assert has_come == THEIRS
    assert path.read_text(encoding="utf-8") == PEBBLE
    assert desk.redoes == "Changes from elsewhere"


def test_where_both_changed_the_same_the_host_is_asked_and_nothing_is_written(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    asked: list[Elsewhere] = []
    desk.elsewhere.connect(asked.append)
    desk.put(MINE, "Typing")
    path.write_text(AGAINST_MINE, encoding="utf-8")

    unsaved = editors.finish()

    assert [(each.mine, each.theirs, each.asks) for each in asked] == [(MINE, AGAINST_MINE, True)]
    assert (desk.text, path.read_text(encoding="utf-8")) == (MINE, AGAINST_MINE)
    assert {MINE, AGAINST_MINE} <= set(kept(editors.versions, path))
    assert unsaved == (desk,)
    assert desk.keeping is Keeping.ASKS


def test_what_is_typed_while_the_host_is_asked_is_a_version_too(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    desk.put(MINE, "Typing")
    path.write_text(AGAINST_MINE, encoding="utf-8")
    editors.finish()

    desk.put(MINE + "\nAnd more.\n", "Typing")
    editors.finish()

    assert MINE + "\nAnd more.\n" in kept(editors.versions, path)
    assert path.read_text(encoding="utf-8") == AGAINST_MINE


def test_the_host_is_still_asked_when_the_other_one_saves_the_same_once_more(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    desk.put(MINE, "Typing")
    path.write_text(AGAINST_MINE, encoding="utf-8")
    editors.finish()

    os.utime(path, (1, 1))
    looked(editors, desk)

    assert desk.question is not None
    assert desk.keeping is Keeping.ASKS


def test_a_file_that_went_and_came_back_while_the_host_is_asked_is_no_trouble_any_more(
    editors: Editors, path: Path
) -> None:
    desk = editors.of(Slug("pebble"))
    desk.put(MINE, "Typing")
    path.write_text(AGAINST_MINE, encoding="utf-8")
    editors.finish()
    path.rename(path.with_suffix(".away"))
    looked(editors, desk)
    trouble = desk.trouble

    path.with_suffix(".away").rename(path)
    looked(editors, desk)

    assert trouble is not None
    assert (desk.trouble, desk.keeping) == (None, Keeping.ASKS)


def test_a_question_stays_when_saving_elsewhere_fails(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    desk.put(MINE, "Typing")
    path.write_text(AGAINST_MINE, encoding="utf-8")
    editors.finish()

    desk.save_elsewhere(path / "no folder" / "ours.md")
    editors.finish()

    assert desk.question is not None
    assert desk.trouble is not None
    assert desk.path == path


def test_what_is_typed_while_it_is_saved_elsewhere_is_no_change_from_elsewhere(editors: Editors, own: Path) -> None:
    desk = editors.of(Slug("pebble"))
    told: list[object] = []
    desk.elsewhere.connect(told.append)

    was_looked, may_go_on = Event(), Event()
    desk.look()
    editors.worker.do(was_looked.set)
    editors.worker.do(partial(wait_for, may_go_on))
    desk.put(MINE, "Typing")
    desk.save_elsewhere(own / "ours.md")

    was_looked.wait()
    desk.take_answers()
    desk.put(MINE + "\nAnd more.\n", "Typing")
    desk.save()
    may_go_on.set()
    editors.finish()

    assert told == []
    assert (own / "ours.md").read_text(encoding="utf-8") == MINE + "\nAnd more.\n"


@pytest.mark.parametrize("answer", ["mine", "theirs", "both"])
def test_the_hosts_answer_stands_and_the_other_text_can_be_come_back_to(
    editors: Editors, path: Path, answer: str
) -> None:
    desk = editors.of(Slug("pebble"))
    desk.put(MINE, "Typing")
    path.write_text(AGAINST_MINE, encoding="utf-8")
    editors.finish()

    {"mine": desk.keep_mine, "theirs": desk.take_theirs, "both": desk.take_both}[answer]()
    editors.finish()

    wanted = {"mine": MINE, "theirs": AGAINST_MINE}.get(answer, desk.text)
    assert path.read_text(encoding="utf-8") == desk.text == wanted
    assert {MINE, AGAINST_MINE} <= set(kept(editors.versions, path))
    assert answer != "both" or ("pocket" in desk.text and "bag" in desk.text)
    assert desk.question is None
    assert desk.keeping is Keeping.KEPT


def test_what_another_program_takes_in_its_hands_at_the_last_moment_is_not_written_over(
    editors: Editors, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = editors.of(Slug("pebble"))
    replace = replace_whole
    times = iter((True, False, False, False, False))

    def with_somebody_else(there: Path, data: bytes, at_last: object = int) -> None:
        if next(times):
            there.write_text(THEIRS, encoding="utf-8")
        replace(there, data, at_last)  # type: ignore[arg-type]  # a function

    monkeypatch.setattr(edited_file, "replace_whole", with_somebody_else)
    desk.put(MINE, "Typing")
    editors.finish()

    assert path.read_text(encoding="utf-8") == MINE.replace("did you hear", "stays with you")


def test_a_file_that_is_put_there_whole_by_another_program_is_noticed(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    (path.parent / "new").write_text(THEIRS, encoding="utf-8")
    (path.parent / "new").replace(path)

    looked(editors, desk)

    assert desk.text == THEIRS


def test_half_of_what_another_program_writes_is_not_taken_for_its_text(
    editors: Editors, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = editors.of(Slug("pebble"))
    rest = [THEIRS, PEBBLE[:40]]
    path.write_text("", encoding="utf-8")

    def writes_on(_seconds: float) -> None:
        if rest:
            path.write_text(rest.pop(), encoding="utf-8")

    monkeypatch.setattr(edited_file, "sleep", writes_on)
    looked(editors, desk)

    assert desk.text == THEIRS
    assert kept(editors.versions, path) == [THEIRS]


def test_whoever_writes_the_same_elsewhere_has_changed_nothing(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    told: list[object] = []
    desk.elsewhere.connect(told.append)
    desk.put(MINE, "Typing")
    path.write_text(MINE, encoding="utf-8")

    looked(editors, desk)

    assert told == []
    assert desk.undoes == "Typing"
    assert desk.keeping is Keeping.KEPT


def test_what_is_written_right_after_the_file_was_read_is_noticed_by_the_next_look(
    editors: Editors, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = editors.of(Slug("pebble"))
    path.write_text(THEIRS, encoding="utf-8")
    later = [PEBBLE.replace("hand", "pouch")]

    def with_somebody_quick(there: Path) -> tuple[PracticeFile, bytes]:
        found = read_with_bytes(there)
        if found[0].text == THEIRS and later:
            os.utime(there, (1, 1))
            there.write_text(later.pop(), encoding="utf-8")
        return found

    with monkeypatch.context() as quick:
        quick.setattr(edited_file, "read_with_bytes", with_somebody_quick)
        quick.setattr(edited_file, "_LOOKS", 1)
        looked(editors, desk)
    looked(editors, desk)

    assert desk.text == PEBBLE.replace("hand", "pouch")


def test_a_file_that_was_only_touched_is_no_change(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    told: list[object] = []
    desk.elsewhere.connect(told.append)
    os.utime(path, (1, 1))

    looked(editors, desk)

    assert told == []
    assert kept(editors.versions, path) == []


def test_one_who_opened_it_in_windows_letters_elsewhere_makes_it_a_windows_file(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    path.write_bytes(PEBBLE.replace("hand", "mão").encode("cp1252"))
    looked(editors, desk)

    desk.put(desk.text.replace("mão", "mãozinha"), "Typing")
    editors.finish()

    assert path.read_bytes().decode("cp1252") == PEBBLE.replace("hand", "mãozinha")


def test_two_programs_on_one_file_come_to_the_same_text_and_their_versions_have_both(
    program: Programs, path: Path
) -> None:
    here, there = program(), program()
    mine, theirs = here.of(Slug("pebble")), there.of(Slug("pebble"))

    mine.put(MINE, "Typing")
    theirs.put(THEIRS, "Typing")
    here.finish()
    there.finish()
    looked(here, mine)

    both = MINE.replace("did you hear", "stays with you")
    assert (mine.text, theirs.text, path.read_text(encoding="utf-8")) == (both, both, both)
    assert {PEBBLE, MINE, THEIRS, both} <= set(kept(here.versions, path))


def test_two_programs_that_change_the_same_are_both_asked_until_one_answers(program: Programs, path: Path) -> None:
    here, there = program(), program()
    mine, theirs = here.of(Slug("pebble")), there.of(Slug("pebble"))
    mine.put(MINE, "Typing")
    theirs.put(AGAINST_MINE, "Typing")
    here.finish()
    there.finish()

    theirs.keep_mine()
    there.finish()
    looked(here, mine)

    assert (theirs.text, path.read_text(encoding="utf-8")) == (AGAINST_MINE, AGAINST_MINE)
    assert mine.text == AGAINST_MINE
    assert {MINE, AGAINST_MINE} <= set(kept(here.versions, path))
    assert mine.undoes == "Changes from elsewhere"


acts = st.lists(
    st.tuples(st.sampled_from(("here", "there", "by hand")), st.integers(0, 2), st.sampled_from(("a", "b", "c"))),
    min_size=1,
    max_size=8,
)


@given(acts=acts)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whoever_writes_when_each_text_that_was_on_the_disk_or_here_is_a_version(
    program: Programs, own: Path, acts: list[tuple[str, int, str]]
) -> None:
    path = own / "several hands.md"
    path.write_text(PEBBLE, encoding="utf-8")
    here, there = program(), program()
    hands = {"here": (here, here.open(path)), "there": (there, there.open(path))}
    lines = ("What is in your hand?", "To what is there.", "What did you hear?")
    written = {PEBBLE}

    for who, which, letters in acts:
        if who == "by hand":
            text = path.read_text(encoding="utf-8").replace(lines[which], lines[which] + letters)
            path.write_text(text, encoding="utf-8")
            for editors, desk in hands.values():
                looked(editors, desk)
        else:
            editors, desk = hands[who]
            text = desk.text.replace(lines[which], lines[which] + letters)
            desk.put(text, "Typing")
            editors.finish()
            if desk.question is not None:
                desk.take_both()
                editors.finish()
        written.add(text)

    assert written - {PEBBLE} <= set(kept(here.versions, path))
    assert path.read_text(encoding="utf-8") in {desk.text for _, desk in hands.values()}
    here.close()
    there.close()


def test_what_is_put_at_once_says_that_it_waits_for_the_hosts_answer(editors: Editors, path: Path) -> None:
    desk = editors.of(Slug("pebble"))
    path.write_text(AGAINST_MINE, encoding="utf-8")

    with pytest.raises(ExpectedFailure, match="changed elsewhere too"):
        editors.put_at_once(desk, MINE, "Taking times")

    assert desk.question is not None
    assert {MINE, AGAINST_MINE} <= set(kept(editors.versions, path))
