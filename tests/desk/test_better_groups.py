from __future__ import annotations

from pytestqt.qtbot import QtBot

from microsol_desktop.desk.better_groups import BetterGroups
from microsol_desktop.desk.group_desk import GroupDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.better import thorough, weight
from microsol_desktop.flow.events import Grouped, Mixed
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import replay
from microsol_desktop.flow.settled import Way
from tests.desk.test_group_desk import desk_of
from tests.flow.runs import run_of_lines, start_of

LINES = ("## Hello (1 min)", "## A (1 min, fours)", *("## B (1 min, new fours)" for _ in range(3)))


def searched_through(search: BetterGroups) -> None:
    while search.is_searching:
        search.go_on()


def repeats(desk: RunDesk) -> int:
    return weight(desk.run, desk.run.settled.dealt)[0]


def test_what_nobody_has_seen_gets_better_and_the_journal_says_so(qtbot: QtBot) -> None:
    desk, journal = desk_of(*LINES, people=17)
    first = repeats(desk)

    searched_through(BetterGroups(desk))

    assert [type(event) for event in journal.events] == [Mixed]
    assert repeats(desk) < first
    assert replay((start_of(*LINES, people=17), *journal.events)).settled == desk.run.settled


def test_with_the_time_it_needs_it_comes_to_what_a_plan_tells(qtbot: QtBot) -> None:
    desk, _ = desk_of("## Before (1 min)", *LINES, people=17, line=0)

    searched_through(BetterGroups(desk))

    planned = thorough(run_of_lines("## Before (1 min)", *LINES, people=17))
    assert desk.run.settled.dealt == planned.settled.dealt


def test_groups_that_were_shown_stay(qtbot: QtBot) -> None:
    desk, _ = desk_of(*LINES, people=17, line=1)
    seen = [cue.groups for cue in desk.run.schedule.cues[2:4]]

    searched_through(BetterGroups(desk))

    assert [cue.groups for cue in desk.run.schedule.cues[2:4]] == seen


def test_groups_made_by_hand_stay_and_it_searches_again_round_them(qtbot: QtBot) -> None:
    desk, journal = desk_of(*LINES, people=17)
    search = BetterGroups(desk)
    searched_through(search)

    GroupDesk(desk).swap(PersonId(1), PersonId(17), ahead=True)
    by_hand = desk.run.schedule.cues[2].groups
    searched_through(search)

    assert [type(event) for event in journal.events[:2]] == [Mixed, Grouped]
    assert desk.run.schedule.cues[2].groups == by_hand
    assert any(dealt.way is Way.BY_HAND for dealt in desk.run.settled.dealt)


def test_undoing_takes_back_what_the_host_did_and_not_the_search(qtbot: QtBot) -> None:
    desk, _ = desk_of(*LINES, people=17)
    GroupDesk(desk).swap(PersonId(1), PersonId(17), ahead=True)
    searched_through(BetterGroups(desk))

    desk.take_back()

    assert not any(dealt.way is Way.BY_HAND for dealt in desk.run.settled.dealt)


def test_where_nobody_meets_again_there_is_nothing_to_search(qtbot: QtBot) -> None:
    desk, journal = desk_of("## Hello (1 min)", "## A (1 min, threes)", "## B (1 min, new threes, 3 rounds)", people=9)

    searched_through(BetterGroups(desk))

    assert not journal.events


def test_it_searches_by_itself_while_nothing_else_is_to_be_done(qtbot: QtBot) -> None:
    desk, journal = desk_of(*LINES, people=9)
    search = BetterGroups(desk)

    qtbot.waitUntil(lambda: not search.is_searching)

    assert len(journal.events) <= 1


def test_when_it_has_ended_it_stops(qtbot: QtBot) -> None:
    desk, journal = desk_of(*LINES, people=17)
    search = BetterGroups(desk)

    desk.end()

    assert not search.is_searching
    assert len(journal.events) == 1
