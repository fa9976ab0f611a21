from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.events import (
    Blanked,
    Ended,
    Happening,
    HarvestChanged,
    HarvestNoted,
    HarvestPutAway,
    HarvestRemoved,
    HarvestShown,
    HarvestVoted,
    WentBack,
)
from microsol_desktop.store.journal import Journal, begin, resume
from microsol_desktop.store.kept_file import save_file
from microsol_desktop.store.unfinished import unfinished
from tests.desk.fakes import FakeClock
from tests.flow.evening import started

NOTED = HarvestNoted(at=1.0, line=1, words="Warm — 日本", under="Read", round=2, head="roses")
ENDED, SAVED = Ended(at=5.0), HarvestPutAway(at=6.0)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    journal = begin(tmp_path / "runs", started(), FakeClock().stamp(), title="Evening", salt="a")
    yield journal
    journal.close()


def left_behind(journal: Journal, *events: Happening) -> Path:
    clock = FakeClock()
    for event in events:
        clock.move(1.0)
        assert journal.append(event, clock.stamp())
    journal.close()
    return journal.path


def test_what_was_noted_is_read_again_to_the_letter(journal: Journal) -> None:
    events = (
        NOTED,
        HarvestNoted(at=1.0, line=2, words="Late", under="Back", group=3),
        HarvestChanged(at=2.0, line=1, words="Warm", under="Read", head="thorns"),
        HarvestVoted(at=2.0, line=1, votes=4),
        HarvestRemoved(at=3.0, line=2),
        HarvestShown(at=4.0, on=True),
        SAVED,
    )

    resumed = resume(left_behind(journal, *events))
    resumed.journal.close()

    assert resumed.events == (started(), *events)


@pytest.mark.parametrize("after", [(), (Blanked(at=7.0, on=True),), (HarvestVoted(at=7.0, line=1, votes=1),)])
def test_a_gathering_that_ended_with_lines_nobody_saved_can_be_opened_once_more(
    journal: Journal, after: tuple[Happening, ...]
) -> None:
    path = left_behind(journal, NOTED, ENDED, *after)

    found = unfinished(path.parent)

    assert [(there.path, there.ended) for there in found] == [(path, True)]


@pytest.mark.parametrize("events", [(NOTED, ENDED, SAVED), (NOTED, SAVED, ENDED), (ENDED,)])
def test_one_whose_harvest_is_saved_leaves_no_trace(journal: Journal, events: tuple[Happening, ...]) -> None:
    path = left_behind(journal, *events)

    assert unfinished(path.parent) == ()
    assert not path.exists()


def test_one_that_was_taken_back_from_its_end_goes_on(journal: Journal) -> None:
    path = left_behind(journal, NOTED, SAVED, ENDED, WentBack(at=6.0))

    assert [there.ended for there in unfinished(path.parent)] == [False]


def test_a_file_is_whole_or_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "harvest.md"
    save_file(file, b"first")

    save_file(file, b"second")
    with pytest.raises(ExpectedFailure, match="can't be written"):
        save_file(tmp_path / "no such folder" / "harvest.md", b"third")

    assert file.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [file]
