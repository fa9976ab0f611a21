"""A course evening of ninety minutes for twenty-three people, from the title card to the end, by keys alone.

Two come late and one leaves; the journal is read again afterwards, as after a crash.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from microsol_desktop.desk.begin import begin_run
from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.flow.people import Group, PersonId, named, split_names
from microsol_desktop.flow.reduce import replay
from microsol_desktop.practice.model import Slug
from microsol_desktop.store import journal as journals
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.ui.run_windows import RunWindows
from tests.ui.console.a_run import FakeBells, FakeClock, a_theme

K = Qt.Key
NAMES = """Ana, Bento, Clara, Davi, Ema, Filipe, Graça, Hugo, Inês, João, Katia, Lia
Maria, Nuno, Olga, Pedro, Quim, Rita, Sara, Tomé, Uma, Vasco, Xana"""
PRACTICE = """# Course evening

Welcome. The chairs stand in a ring.

## Arrive (5 min)

Find a chair, and let the week go.

## Three voices (threes, 2 min each)

What brought you here tonight?

## What holds you back? (3 min 30 s, alone, silent)

Write for yourself alone.

## Find your people (2 min, move)

## Troika (new threes, each as client)

### The client shares (4 min, client speaks)

### The others think aloud (5 min, others speak)

The client turns away and only listens.

### The client says what was useful (2 min, client speaks)

## Gather (8 min, harvest roses + buds)

What opened? What wants to open?

## Write it down (5 min, alone, silent)

## Stillness (3 min, silent)

## One word each (30 s each)
"""


class Evening:
    """The evening in both windows, with a host who only has keys."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        slug, self.clock, self.bells = Slug("course-evening"), FakeClock(), FakeBells()
        self.desk = begin_run(
            slug,
            {slug: PRACTICE},
            named(split_names(NAMES)),
            clock=self.clock,
            journal_folder=folder,
            bells=self.bells,
            seed=7,
            utc_offset=0,
            promised_end=21 * 3600,
        )
        self.watch = ScreenWatch(application)
        self.windows = RunWindows(self.desk, a_theme(), self.watch, windowed=True, calm=True, day=QDate(2026, 11, 22))
        self.windows.open()

    @property
    def wall(self) -> Wall:
        return self.desk.moment.wall

    def press(self, *keys: Qt.Key) -> None:
        handle = self.windows.console.windowHandle()
        assert handle is not None
        for key in keys:
            self.clock.now += 1
            QTest.keyClick(handle, key)

    def type(self, words: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, words)

    def last_out(self) -> None:
        """The time of this cue runs out."""
        self.clock.now += max(0.0, self.wall.clock.left or 0.0)
        self.desk.tick()

    def go_on_to(self, title: str) -> None:
        """Let each cue last as long as it is meant to, and go on, until this step begins."""
        while self.wall.cue.title != title:
            assert self.wall.phase is not Phase.ENDED
            self.last_out()
            self.press(K.Key_PageDown)

    def turns(self, title: str, part: str | None = None, *, turn: int | None = None) -> Counter[PersonId]:
        """Go through this step (or one turn of it) and hear who speaks, how often."""
        heard = Counter[PersonId]()
        while self.wall.cue.title == title and turn in {None, self.wall.cue.key.turn}:
            if self.wall.phase is Phase.ENDED:
                break
            if self.wall.cue.part == part:
                heard.update(self.wall.cue.speakers)
            self.last_out()
            self.press(K.Key_PageDown)
        return heard

    def notes(self, words: str) -> None:
        self.type(words)
        self.press(K.Key_Return)

    def arrives(self, name: str) -> None:
        self.press(K.Key_L)
        self.type(name)
        self.press(K.Key_Return, K.Key_Escape)

    def leaves(self, name: str) -> None:
        """The arrows go down the list until they are on the name."""
        view = self.windows.console.body.people.people
        self.press(K.Key_L, K.Key_Down, K.Key_Home)
        while view.picked is None or view.picked.name != name:
            assert view.picked != view.lines[-1]
            self.press(K.Key_Down)
        self.press(K.Key_Delete)

    @property
    def here(self) -> list[str]:
        return [person.name for person in self.desk.run.schedule.people]

    def id_of(self, name: str) -> PersonId:
        return next(person for person, called in self.wall.names.items() if called == name)

    def group_of(self, name: str) -> Group:
        groups = [group for group in self.wall.cue.groups or () if self.id_of(name) in group]
        assert len(groups) == 1
        return groups[0]

    def close(self) -> None:
        self.windows.close()
        self.watch.deleteLater()


@pytest.fixture
def evening(qapp: QApplication, tmp_path: Path) -> Iterator[Evening]:
    it = Evening(qapp, tmp_path)
    yield it
    it.close()
    qapp.processEvents()


def sizes(groups: tuple[Group, ...] | None) -> Counter[int]:
    return Counter(len(group) for group in groups or ())


def pairs(groups: tuple[Group, ...] | None) -> set[frozenset[PersonId]]:
    return {frozenset((one, other)) for group in groups or () for one in group for other in group if one != other}


def test_a_course_evening_for_twenty_three_with_two_late_and_one_leaving(evening: Evening, tmp_path: Path) -> None:
    assert evening.desk.run.schedule.planned_seconds == 90 * 60
    evening.press(K.Key_F5)
    evening.go_on_to("Three voices")
    first_threes = evening.wall.cue.groups
    assert sizes(first_threes) == {3: 5, 4: 2}

    # In the second turn Dora comes: she sits with one of the threes at once, and has the last turn there.
    evening.press(K.Key_PageDown)
    past = evening.desk.run.schedule.cues[: evening.wall.index]
    evening.arrives("Dora")
    assert evening.desk.run.schedule.cues[: evening.wall.index] == past
    assert sizes(evening.wall.cue.groups) == {3: 4, 4: 3}
    assert len(evening.group_of("Dora")) == 4
    assert evening.turns("Three voices")[evening.id_of("Dora")] == 1

    # The next groups are shown while people still move: twenty-four, with nobody they sat with before.
    evening.go_on_to("Find your people")
    assert sizes(evening.wall.cue.groups) == {3: 8}
    assert not pairs(evening.wall.cue.groups) & pairs(first_threes)

    # Lena comes while the first clients speak; Ana has to leave once all first clients were heard.
    evening.go_on_to("Troika")
    evening.arrives("Lena")
    assert sizes(evening.wall.cue.groups) == {3: 7, 4: 1}
    clients = evening.turns("Troika", "The client shares", turn=1)
    without_ana = set(evening.group_of("Ana")) - {evening.id_of("Ana")}
    evening.leaves("Ana")
    assert "Ana" not in evening.here
    assert any(without_ana <= set(group) for group in evening.wall.cue.groups or ())
    clients += evening.turns("Troika", "The client shares")
    assert len(evening.here) == 24
    assert {evening.wall.names[person] for person in clients} == {*evening.here, "Ana"}
    assert set(clients.values()) == {1}

    # Lines of the harvest under its heads.
    assert evening.wall.cue.title == "Gather"
    evening.press(K.Key_A)
    evening.notes("Being heard to the end")
    evening.press(K.Key_Down)
    evening.notes("A supper in May")
    evening.press(K.Key_Escape)
    noted = [(line.place.head, line.words) for line in evening.desk.run.basket.lines]
    assert noted == [("roses", "Being heard to the end"), ("buds", "A supper in May")]

    evening.go_on_to("Stillness")
    assert evening.wall.cue.silent
    evening.go_on_to("One word each")
    last_words = evening.turns("One word each")
    assert evening.wall.phase is Phase.ENDED
    assert sorted(evening.wall.names[person] for person in last_words.elements()) == sorted(evening.here)

    # Whoever goes on after a crash finds the evening as it was, to the letter.
    evening.press(K.Key_PageUp)
    evening.close()
    (path,) = tmp_path.iterdir()
    resumed = journals.resume(path)
    resumed.journal.close()
    assert replay(resumed.events).schedule == evening.desk.run.schedule
