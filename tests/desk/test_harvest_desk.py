from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.desk.begin import begin_run, resume_run
from microsol_desktop.desk.harvest_desk import HarvestDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.harvest import Place
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.model import Slug
from tests.desk.fakes import FakeBells, FakeClock

SLUG = Slug("it")
TEXT = "# It\n\n## Read (5 min, harvest roses + thorns)\n\n## Close (1 min)\n"
ROSES, THORNS = Place("Read", 0, "roses", step=0), Place("Read", 0, "thorns", step=0)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk(tmp_path: Path) -> RunDesk:
    desk = begin_run(
        SLUG,
        {SLUG: TEXT},
        numbered(4),
        clock=FakeClock(),
        journal_folder=tmp_path / "runs",
        bells=FakeBells(),
        bounce_guard=False,
    )
    desk.advance()
    return desk


@pytest.fixture
def refused(desk: RunDesk) -> list[ExpectedFailure]:
    said: list[ExpectedFailure] = []
    desk.refused.connect(said.append)
    return said


def words(desk: RunDesk) -> list[str]:
    return [line.words for line in desk.run.basket.lines]


def test_a_line_that_can_not_be_kept_is_said_and_nothing_changes(desk: RunDesk, refused: list[ExpectedFailure]) -> None:
    harvest = HarvestDesk(desk)

    assert harvest.note("Warm", ROSES)
    assert not harvest.note("a" * 300, ROSES)
    assert not harvest.note("  ", ROSES)
    assert words(desk) == ["Warm"]
    assert [failure.kind for failure in refused] == ["harvest-too-long"]


def test_a_line_and_the_page_that_turned_to_it_are_undone_at_once(desk: RunDesk) -> None:
    harvest = HarvestDesk(desk)
    harvest.show(True)
    harvest.note("Warm", ROSES)
    harvest.turn_to(1)

    desk.take_back()

    assert (words(desk), desk.run.page, desk.run.basket.shown) == ([], 0, True)


def test_a_line_left_as_it_was_is_no_event(desk: RunDesk) -> None:
    harvest = HarvestDesk(desk)
    harvest.note("Warm", ROSES)
    before = desk.run

    assert harvest.change(1, "Warm", ROSES)
    assert desk.run is before
    assert harvest.change(1, "Warmer", THORNS)
    assert words(desk) == ["Warmer"]


def test_after_a_crash_every_line_with_its_dots_is_there(desk: RunDesk, tmp_path: Path) -> None:
    harvest = HarvestDesk(desk)
    harvest.note("Warm", ROSES)
    harvest.note("Late", THORNS)
    harvest.vote(1)
    harvest.vote(1)
    harvest.toggle_shown()
    (path,) = (tmp_path / "runs").iterdir()
    desk.close()

    again = resume_run(path, clock=FakeClock(), bells=FakeBells())

    assert again.run.basket == desk.run.basket
    assert again.moment.wall.harvest == desk.moment.wall.harvest
    again.close()


@pytest.mark.parametrize("saves", [True, False])
def test_a_gathering_that_ended_is_let_go_once_its_harvest_is_saved(desk: RunDesk, tmp_path: Path, saves: bool) -> None:
    harvest = HarvestDesk(desk)
    harvest.note("Warm", ROSES)
    desk.end()
    if saves:
        assert harvest.save(tmp_path / "harvest.md", b"Warm")

    desk.close()

    assert bool(list((tmp_path / "runs").iterdir())) is not saves


def test_where_a_harvest_can_not_be_written_it_is_said_and_still_to_be_saved(
    desk: RunDesk, tmp_path: Path, refused: list[ExpectedFailure]
) -> None:
    harvest = HarvestDesk(desk)
    harvest.note("Warm", ROSES)

    assert not harvest.save(tmp_path / "gone" / "harvest.md", b"Warm")
    assert harvest.is_open
    assert [failure.kind for failure in refused] == ["harvest-not-saved"]
