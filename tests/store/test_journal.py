from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from threading import Event as Gate

import pytest
from hypothesis import given

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.events import (
    Advanced,
    Blanked,
    Chose,
    Ended,
    HandedOn,
    Happening,
    Mixed,
    Paused,
    PersonCame,
    PersonLeft,
    PromisedEnd,
    Replanned,
    Resumed,
    Started,
    TookBack,
)
from microsol_desktop.flow.instant import Stamp
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.people import Person, PersonId
from microsol_desktop.flow.settled import Dealt, Drawn
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.journal import Journal, begin, resume
from microsol_desktop.store.journal_codec import read, written
from microsol_desktop.store.journal_lines import line_of, values_of
from microsol_desktop.store.journal_writer import PATIENCE, put_safely
from microsol_desktop.store.unfinished import unfinished
from tests.desk.fakes import FakeClock
from tests.flow.evening import EVENING, histories, started

ADVANCED, PAUSED = Advanced(at=5.0), Paused(at=9.0)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journal(tmp_path: Path, clock: FakeClock) -> Iterator[Journal]:
    journal = begin(tmp_path / "runs", started(), clock.stamp(), title="Evening", salt="a")
    yield journal
    journal.close()


def came(number: int, *, along: bool = False) -> PersonCame:
    """Somebody sits down on the first seat, by themselves or along with whoever came before."""
    return PersonCame(at=1.0, person=Person(id=PersonId(number), name=f"Guest {number}"), seat=0, along=along)


def kept(path: Path) -> tuple[Happening, ...]:
    """What a journal that was left behind holds."""
    resumed = resume(path)
    resumed.journal.close()
    return resumed.events


def with_events(journal: Journal, clock: FakeClock, *events: Happening) -> Path:
    """The journal after these events, closed."""
    for event in events:
        clock.move(1.0)
        assert journal.append(event, clock.stamp())
    journal.close()
    return journal.path


def test_what_was_appended_is_read_again(journal: Journal, clock: FakeClock) -> None:
    path = with_events(journal, clock, ADVANCED, PAUSED)

    assert kept(path) == (started(), ADVANCED, PAUSED)


def test_an_event_is_on_the_disk_when_append_answers(journal: Journal, clock: FakeClock) -> None:
    journal.append(ADVANCED, clock.stamp())

    assert b'"kind":"Advanced"' in journal.path.read_bytes().splitlines()[-1]


def test_a_journal_from_before_pictures_were_shown_still_opens(tmp_path: Path) -> None:
    path = tmp_path / "before-pictures.journal"
    copyfile(Path(__file__).parent / "journals" / path.name, path)

    begun, *after = kept(path)

    assert isinstance(begun, Started)
    assert begun.beside == ()
    assert after == [ADVANCED]


def test_what_was_drawn_by_lot_is_kept(tmp_path: Path, clock: FakeClock) -> None:
    prompts, turns = Drawn(step=1, round=0, order=(2, 0, 1)), Drawn(step=2, round=1, order=(4, 1), turn=1, circle=0)
    start = replace(started(), drawn=(prompts, turns))

    journal = begin(tmp_path, start, clock.stamp(), title="Evening", salt="a")
    journal.close()

    assert kept(journal.path) == (start,)


def test_what_was_chosen_is_kept_with_all_that_was_dealt_for_it(journal: Journal, clock: FakeClock) -> None:
    deal = Dealt(step=1, round=2, groups=((PersonId(1), PersonId(2)), (PersonId(3),)), part=3)
    chose = Chose(at=4.0, option=2, dealt=(deal,), drawn=(Drawn(step=1, round=0, order=(1, 0)),))
    named = HandedOn(at=5.0, person=PersonId(3))

    path = with_events(journal, clock, chose, named)

    assert kept(path)[-2:] == (chose, named)


def test_a_plan_that_was_accepted_is_kept_to_the_second(journal: Journal, clock: FakeClock) -> None:
    deal = Dealt(step=4, round=1, groups=((PersonId(1), PersonId(2)),))
    told, untold = PromisedEnd(at=4.0, end=75_600), PromisedEnd(at=5.0, end=None)
    times = ((CueKey(2, 1, 3, 1, 2), 95), (CueKey(3, 0, 0, 0), 600))
    plan = Replanned(at=6.0, times=times, left_out=(1, 5), dealt=(deal,))

    path = with_events(journal, clock, told, untold, plan)

    assert kept(path)[-3:] == (told, untold, plan)


def test_where_pictures_lie_is_kept_whatever_the_folder_is_called(tmp_path: Path, clock: FakeClock) -> None:
    begun = replace(started(), beside=((Slug("evening"), "/practices/círculo \udce9/“tea”"),))
    journal = begin(tmp_path, begun, clock.stamp(), title="Evening", salt="a")
    journal.close()

    assert kept(journal.path) == (begun,)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another matter there")
def test_nobody_else_can_read_it(journal: Journal) -> None:
    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(journal.path.parent.stat().st_mode) == 0o700


@given(histories())
def test_any_history_is_read_as_it_was_written(events: tuple[Happening, ...]) -> None:
    stamp = Stamp(wall=EVENING, boot="first", ticking=3.25)
    for event in (started(promised_end=0), *events):
        values = values_of(line_of(written(event, stamp)))

        assert values is not None
        assert read(values) == (event, stamp)


def test_a_last_line_that_is_torn_at_any_byte_is_dropped(journal: Journal, clock: FakeClock, tmp_path: Path) -> None:
    whole = with_events(journal, clock, ADVANCED, PAUSED).read_bytes()
    last = len(whole.splitlines(keepends=True)[-1])
    torn = tmp_path / "torn.journal"

    for cut in range(1, last + 1):
        torn.write_bytes(whole[:-cut])

        assert kept(torn) == (started(), ADVANCED)


def test_garbage_in_the_middle_keeps_all_before_it(journal: Journal, clock: FakeClock) -> None:
    path = with_events(journal, clock, ADVANCED, PAUSED, Resumed(at=20.0))
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join((*lines[:3], b"\x00\xff rubbish\n", *lines[3:])))

    assert kept(path) == (started(), ADVANCED)


def test_a_single_wrong_letter_is_noticed(journal: Journal, clock: FakeClock) -> None:
    path = with_events(journal, clock, ADVANCED, PAUSED)
    path.write_bytes(path.read_bytes().replace(b'"at":9.0', b'"at":8.0'))

    assert kept(path) == (started(), ADVANCED)


def test_events_after_resuming_go_into_the_same_file(journal: Journal, clock: FakeClock) -> None:
    path = with_events(journal, clock, ADVANCED)
    path.write_bytes(path.read_bytes() + b'{"kind":"Pau')

    resumed = resume(path)
    resumed.journal.append(PAUSED, clock.stamp())
    resumed.journal.close()

    assert kept(path) == (started(), ADVANCED, PAUSED)


def test_a_newer_format_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "new.journal"
    path.write_bytes(line_of({"microsol": "run", "version": 2}))

    with pytest.raises(ExpectedFailure, match="newer Microsol"):
        resume(path)


@pytest.mark.parametrize("content", [b"", b"hello\n", b"\xff" * 300, line_of({"microsol": "run", "version": 1})])
def test_a_file_that_is_no_gathering_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.journal"
    path.write_bytes(content)

    with pytest.raises(ExpectedFailure):
        resume(path)


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExpectedFailure, match="can't be opened"):
        resume(tmp_path / "gone.journal")


def test_a_second_window_is_told_that_the_first_has_it(journal: Journal) -> None:
    with pytest.raises(ExpectedFailure, match="another window"):
        resume(journal.path)


def test_when_it_is_forgotten_it_is_gone(journal: Journal) -> None:
    journal.close(forget=True)

    assert not journal.path.exists()


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, "journal-no-room"),
        (errno.EDQUOT, "journal-no-room"),
        (errno.EROFS, "journal-not-written"),
        (errno.EACCES, "journal-not-written"),
    ],
)
def test_a_full_disk_and_a_place_that_is_closed_are_told_apart(
    tmp_path: Path, clock: FakeClock, number: int, kind: str
) -> None:
    def put(_handle: int, _block: bytes, _place: int) -> None:
        raise OSError(number, "no")

    journal = begin(tmp_path, started(), clock.stamp(), title="Evening", salt="a", put=put)
    trouble = journal.trouble
    journal.close()

    assert trouble is not None
    assert trouble.kind == kind


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to try it on")
def test_a_full_disk_is_said_and_everything_is_written_when_there_is_room(journal: Journal, clock: FakeClock) -> None:
    journal.path.unlink()
    journal.path.symlink_to("/dev/full")

    safe = journal.append(ADVANCED, clock.stamp())
    trouble = journal.trouble
    journal.path.unlink()
    safe_again = journal.append(PAUSED, clock.stamp())

    assert not safe
    assert trouble is not None
    assert trouble.kind == "journal-not-written"
    assert safe_again
    assert journal.trouble is None
    journal.close()
    assert kept(journal.path) == (started(), ADVANCED, PAUSED)


def test_a_folder_that_was_cleared_away_is_made_again(journal: Journal, clock: FakeClock) -> None:
    journal.path.unlink()
    journal.path.parent.rmdir()

    safe = journal.append(ADVANCED, clock.stamp())
    journal.close()

    assert safe
    assert kept(journal.path) == (started(), ADVANCED)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the names of folders by itself")
def test_the_name_of_every_folder_that_is_new_is_waited_for(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[int, int]] = []
    really = os.fsync

    def watched(handle: int) -> None:
        synced.append((os.fstat(handle).st_dev, os.fstat(handle).st_ino))
        really(handle)

    monkeypatch.setattr(os, "fsync", watched)
    folder = tmp_path / "data" / "runs"
    journal = begin(folder, started(), clock.stamp(), title="Evening", salt="a")
    journal.close()

    wanted = [(there.stat().st_dev, there.stat().st_ino) for there in (tmp_path, folder.parent, folder, journal.path)]
    assert synced == wanted


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the names of folders by itself")
def test_a_disk_that_can_not_wait_for_a_folder_is_no_trouble(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        really(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    journal = begin(tmp_path / "runs", started(), clock.stamp(), title="Evening", salt="a")
    trouble = journal.trouble
    journal.close()

    assert trouble is None
    assert kept(journal.path) == (started(),)


def test_a_place_that_can_not_be_written_stops_nothing(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "runs").write_text("a file where the folder should be")
    journal = begin(tmp_path / "runs", started(), clock.stamp(), title="Evening", salt="a")

    before = journal.append(ADVANCED, clock.stamp()), journal.trouble
    (tmp_path / "runs").unlink()
    after = journal.append(PAUSED, clock.stamp()), journal.trouble
    journal.close()

    assert before[0] is False
    assert before[1] is not None
    assert after == (True, None)
    assert kept(journal.path) == (started(), ADVANCED, PAUSED)


def test_half_a_line_that_a_full_disk_left_is_written_over(tmp_path: Path, clock: FakeClock) -> None:
    faults = iter([False, True, False])

    def put(handle: int, block: bytes, place: int) -> None:
        if next(faults):
            os.pwrite(handle, block[: len(block) // 2], place)
            raise OSError(28, "No space left on device")
        put_safely(handle, block, place)

    journal = begin(tmp_path, started(), clock.stamp(), title="Evening", salt="a", put=put)
    journal.append(ADVANCED, clock.stamp())
    journal.append(PAUSED, clock.stamp())
    journal.close()

    assert kept(journal.path) == (started(), ADVANCED, PAUSED)


def test_a_file_made_again_on_a_full_disk_has_everything_in_the_end(tmp_path: Path, clock: FakeClock) -> None:
    faults = iter([False, False, True, False])

    def put(handle: int, block: bytes, place: int) -> None:
        if next(faults):
            raise OSError(28, "No space left on device")
        put_safely(handle, block, place)

    journal = begin(tmp_path, started(), clock.stamp(), title="Evening", salt="a", put=put)
    journal.append(ADVANCED, clock.stamp())
    journal.path.unlink()
    safe = journal.append(PAUSED, clock.stamp()), journal.append(Resumed(at=10.0), clock.stamp())
    journal.close()

    assert safe == (False, True)
    assert kept(journal.path) == (started(), ADVANCED, PAUSED, Resumed(at=10.0))


def test_a_disk_that_hangs_is_waited_for_once_and_then_said(tmp_path: Path, clock: FakeClock) -> None:
    answers, written = Gate(), Gate()
    answers.set()

    def put(handle: int, block: bytes, place: int) -> None:
        answers.wait()
        put_safely(handle, block, place)
        written.set()

    journal = begin(tmp_path, started(), clock.stamp(), title="Evening", salt="a", put=put)
    answers.clear()
    written.clear()

    safe = journal.append(ADVANCED, clock.stamp())
    trouble = journal.trouble
    safe_next = journal.append(PAUSED, clock.stamp())
    answers.set()
    written.wait()
    journal.close()

    assert not safe
    assert not safe_next
    assert trouble is not None
    assert trouble.kind == "journal-slow"
    assert PATIENCE <= 0.15
    assert kept(journal.path) == (started(), ADVANCED, PAUSED)


def test_home_lists_what_can_go_on(journal: Journal, clock: FakeClock, tmp_path: Path) -> None:
    with_events(journal, clock, ADVANCED, PAUSED)
    later = begin(tmp_path / "runs", started(), Stamp(wall=EVENING + 60, boot="x", ticking=0), title="Next", salt="b")
    later.close()

    second, first = unfinished(tmp_path / "runs")

    assert (first.title, first.people, first.began, first.last) == ("Evening", 4, EVENING, EVENING + 2)
    assert second.title == "Next"
    assert not first.in_use


def test_home_knows_which_is_under_way_in_another_window(journal: Journal) -> None:
    (found,) = unfinished(journal.path.parent)

    assert found.in_use


@pytest.mark.parametrize("after", [(), (Blanked(at=21.0, on=True), Blanked(at=22.0, on=False))])
def test_home_lists_no_gathering_that_has_ended_and_lets_it_go(
    journal: Journal, clock: FakeClock, after: tuple[Happening, ...]
) -> None:
    path = with_events(journal, clock, ADVANCED, Ended(at=20.0), *after)

    assert unfinished(path.parent) == ()
    assert not path.exists()


def test_home_is_not_troubled_by_what_else_lies_there(journal: Journal, clock: FakeClock) -> None:
    path = with_events(journal, clock, ADVANCED)
    (path.parent / "notes.txt").write_text("hello")
    (path.parent / "rubbish.journal").write_bytes(b"\xff" * 5000)
    (path.parent / "empty.journal").write_bytes(b"")
    (path.parent / "half.journal").write_bytes(path.read_bytes()[:200])
    (path.parent / "folder.journal").mkdir()

    (found,) = unfinished(path.parent)

    assert found.path == path
    assert unfinished(path.parent / "nowhere") == ()


def test_an_end_that_was_taken_back_can_go_on(journal: Journal, clock: FakeClock) -> None:
    path = with_events(journal, clock, Ended(at=20.0), TookBack(at=21.0))

    assert len(unfinished(path.parent)) == 1


@pytest.mark.parametrize(
    ("events", "more"),
    [
        ((came(8), came(9, along=True)), 2),
        ((came(8), PersonLeft(at=2.0, person=PersonId(1))), 0),
        ((came(8), came(9, along=True), TookBack(at=3.0)), 0),
        ((came(8), Advanced(at=2.0), TookBack(at=3.0)), 1),
        ((came(8), Mixed(at=2.0, dealt=()), TookBack(at=3.0), TookBack(at=4.0)), 0),
    ],
)
def test_home_says_how_many_are_here_by_now(
    journal: Journal, clock: FakeClock, events: tuple[Happening, ...], more: int
) -> None:
    begun = unfinished(journal.path.parent)[0].people

    for event in events:
        assert journal.append(event, clock.stamp())

    assert unfinished(journal.path.parent)[0].people == begun + more
