from __future__ import annotations

from pathlib import Path
from shutil import copyfile

import pytest

from microsol_desktop.desk.begin import begin_run, resume_run
from microsol_desktop.desk.group_desk import GroupDesk
from microsol_desktop.desk.insert_desk import InsertDesk
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.room_desk import RoomDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.people import named
from microsol_desktop.practice.model import Slug
from tests.desk.fakes import FakeBells, FakeClock

EVENING = "---\ntitle: Evening\n---\n\n## Arrive (2 min)\n\n## Talk (20 min)\n\n## Close (1 min each)\n"
PAIRS = "---\ntitle: Pairs\n---\n\nIn twos.\n\n## Talk in pairs (pairs, 4 min)\n"
BROKEN = "---\ntitle: Broken\n---\n\n## Broken (3 mim, 2 min)\n"
PEOPLE = named(("Ana", "Bento", "Clara", "Davi"))


class Evening:
    """A gathering with a journal of its own and a folder of practices, at its second step."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        own = folder / "own"
        own.mkdir()
        (own / "pairs.md").write_text(PAIRS, encoding="utf-8")
        (own / "broken.md").write_text(BROKEN, encoding="utf-8")
        self.clock, self.bells = FakeClock(), FakeBells()
        self.desk = begin_run(
            Slug("evening"),
            {Slug("evening"): EVENING},
            PEOPLE,
            clock=self.clock,
            journal_folder=folder / "runs",
            bells=self.bells,
            utc_offset=0,
            bounce_guard=False,
        )
        library = LibraryDesk(folder / "shipped", own)
        self.inserts = InsertDesk(self.desk)
        self.inserts.set_practices(lambda: library)
        self.go(2)
        self.clock.move(60.0)

    def go(self, cues: int) -> None:
        for _ in range(cues):
            self.desk.advance()
            self.clock.move(1.0)

    def here(self) -> str:
        return self.desk.moment.wall.cue.title

    def again(self) -> RunDesk:
        """The same gathering after the program was killed."""
        self.desk.close()
        (journal,) = (self.folder / "runs").glob("*.journal")
        return resume_run(journal, clock=self.clock, bells=FakeBells())


@pytest.fixture
def evening(tmp_path: Path, qapp: object) -> Evening:
    return Evening(tmp_path)


def test_a_break_begins_at_once_and_next_goes_on_where_it_was(evening: Evening) -> None:
    evening.inserts.bring_break("Break", "Talk waits.", 600)
    assert evening.here() == "Break"
    assert evening.desk.moment.wall.clock.left == pytest.approx(600.0)
    assert evening.desk.moment.aside.note == "Talk waits\\."
    assert evening.inserts.goes_back_to == "Talk"

    evening.clock.move(300.0)
    evening.desk.advance()

    assert evening.here() == "Talk"
    assert evening.desk.moment.wall.clock.left == pytest.approx(20 * 60 - 61.0)
    assert evening.inserts.goes_back_to == ""


def test_back_at_the_beginning_of_a_break_does_nothing(evening: Evening) -> None:
    evening.inserts.bring_break("Break", "", 600)

    evening.desk.go_back()

    assert evening.here() == "Break"
    assert not evening.desk.moment.aside.can_go_back


def test_a_silence_is_silent_and_a_bell_ends_it(evening: Evening) -> None:
    evening.inserts.bring_silence("Silence", "", 120)
    assert evening.desk.moment.wall.cue.silent

    for _ in range(9):
        evening.clock.move(14.0)
        evening.desk.tick()

    assert evening.bells.rung == [Bell.END]
    assert evening.here() == "Silence"


def test_a_round_gives_everybody_a_turn(evening: Evening) -> None:
    evening.inserts.bring_round("A round", "A *word* each?", "", 90)

    wall = evening.desk.moment.wall

    assert wall.cue.turns == 4
    assert wall.cue.seconds == 90
    assert wall.cue.prompts == ("A \\*word\\* each?",)


def test_a_practice_of_the_folder_begins_with_its_title_card(evening: Evening) -> None:
    (card,) = evening.inserts.looked_for("pairs")

    evening.inserts.bring(card.slug)
    assert evening.here() == "Pairs"
    evening.desk.begin_or_resume()

    groups = evening.desk.moment.wall.cue.groups
    assert groups is not None
    assert len(groups) == 2


def test_groups_of_what_was_brought_in_are_changed_by_hand(evening: Evening) -> None:
    evening.inserts.bring(Slug("pairs"))
    evening.go(1)
    before = evening.desk.moment.wall.cue.groups
    assert before is not None

    GroupDesk(evening.desk).swap(before[0][0], before[1][0])

    after = evening.desk.moment.wall.cue.groups
    assert after is not None
    assert before[0][0] in after[1]


def test_one_that_has_errors_is_said_and_everything_stays(evening: Evening) -> None:
    said: list[ExpectedFailure] = []
    evening.desk.refused.connect(said.append)

    evening.inserts.bring(Slug("broken"))
    evening.inserts.bring(Slug("never-heard-of"))

    assert evening.here() == "Talk"
    assert len(said) == 2


def test_the_step_begins_once_more_with_the_same_key_inside_what_was_brought_in(evening: Evening) -> None:
    evening.inserts.bring(Slug("pairs"))
    evening.go(1)
    evening.clock.move(100.0)

    evening.desk.restart()

    assert evening.here() == "Talk in pairs"
    assert evening.desk.moment.wall.clock.spent == pytest.approx(0.0)


def test_who_comes_late_is_here_in_both(evening: Evening) -> None:
    evening.inserts.bring_round("A round", "", "", 60)

    RoomDesk(evening.desk).come("Ema")

    assert evening.desk.moment.wall.cue.turns == 5
    evening.desk.rejoin()
    assert "Ema" in evening.desk.moment.wall.names.values()
    assert evening.desk.moment.aside.agenda[-1].turns == 5


def test_after_a_crash_in_the_middle_of_it_everything_stands_as_it_was(evening: Evening) -> None:
    evening.inserts.bring(Slug("pairs"))
    evening.go(1)
    RoomDesk(evening.desk).come("Ema")
    evening.inserts.bring_silence("Silence", "", 120)
    evening.clock.move(30.0)
    evening.desk.tick()

    again = evening.again()

    assert again.run == evening.desk.run
    assert again.moment == evening.desk.moment
    again.advance()
    evening.clock.move(5.0)
    assert again.moment.wall.cue.title == "Talk in pairs"
    again.close()


def test_at_the_last_cue_next_does_not_end_the_gathering_while_something_was_brought_in(evening: Evening) -> None:
    evening.go(4)
    assert evening.desk.moment.wall.cue.turns == 4
    evening.inserts.bring_break("Break", "", 600)

    evening.desk.advance()

    assert not evening.desk.run.ended
    assert evening.here() == "Close"


def test_a_stored_journal_gives_the_groups_of_what_was_brought_in_to_the_letter(tmp_path: Path, qapp: object) -> None:
    """Written once: whatever becomes of the mixing, nobody who was there sits elsewhere after a crash."""
    path = tmp_path / "brought-in.journal"
    copyfile(Path(__file__).parents[1] / "store" / "journals" / path.name, path)
    clock = FakeClock()
    clock.move(150.0)

    desk = resume_run(path, clock=clock, bells=FakeBells())

    threes = desk.moment.wall
    desk.take_back()
    pairs = desk.moment.wall
    desk.rejoin()
    talk = desk.moment.wall
    desk.close()

    assert [wall.cue.title for wall in (threes, pairs, talk)] == ["Threes", "Pairs", "Talk"]
    assert threes.cue.groups == ((1, 6, 7), (2, 3, 4, 5))
    assert pairs.cue.groups == ((1, 3, 7), (2, 5), (4, 6))
    assert talk.cue.groups == ((1, 2, 6, 7), (3, 4, 5))
    assert threes.clock.left == pytest.approx(345.0)
    assert talk.clock.spent == pytest.approx(60.0)
