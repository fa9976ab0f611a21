from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.moment import Clock, Phase, Standing, Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Cue, CueKind, Lane
from microsol_desktop.practice.model import Voice
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage import words
from microsol_desktop.ui.stage.people import called, holds_turn
from microsol_desktop.ui.stage.place_names import place
from microsol_desktop.ui.stage.running import countdown, digits, running
from microsol_desktop.ui.stage.spoken import spoken
from tests.ui.stage.walls import NAMES, group, later, together, wall

pytestmark = pytest.mark.usefixtures("qapp")


def following(wall_: Wall, **said: object) -> Wall:
    cue = Cue(key=CueKey(2, 1, 0, 0), kind=CueKind.STEP, title="Stillness", seconds=120)
    return replace(wall_, following=replace(cue, **said))  # type: ignore[arg-type]  # fields by name


def test_the_next_person_is_named_in_a_round() -> None:
    assert words.foot(wall(turn=3)) == "Next: Davi"


def test_the_next_step_is_named_with_its_time_after_the_last_turn() -> None:
    assert words.foot(following(wall(turn=7))) == "Then: Stillness · 2 min"


def test_the_next_turn_is_named_in_small_groups() -> None:
    now = together(groups=(group(1, 2, 3), group(4, 5, 6, 7)), turns=4)

    said = words.foot(following(now, key=CueKey(1, 1, 2, 0), turns=4, role="client"))

    assert said == "Then: client 2 of 4"


def test_the_next_round_is_named_within_a_step() -> None:
    now = together(groups=(group(1, 2), group(3, 4)), rounds=3)

    assert words.foot(following(now, key=CueKey(1, 2, 0, 0), rounds=3)) == "Then: round 2 of 3"


@pytest.mark.parametrize(
    ("seconds", "said"), [(30, "30 s"), (90, "90 s"), (60, "1 min"), (150, "2:30 min"), (900, "15 min")]
)
def test_lengths_are_told_in_minutes_where_they_are_whole(seconds: int, said: str) -> None:
    assert words.length(seconds) == said


def test_the_heading_says_step_part_round_and_turn() -> None:
    now = wall(
        title="Troika",
        part="The client shares",
        rounds=3,
        role="client",
        groups=(group(1, 2, 3), group(4, 5, 6, 7)),
        turns=4,
    )

    assert words.heading(now) == "Troika  ·  The client shares  ·  round 1 of 3  ·  client 3 of 4"


@pytest.mark.parametrize(
    ("voice", "role", "said"),
    [
        (Voice(roles=("client",)), "client", "The client speaks · the others only listen"),
        (Voice(roles=("others",)), "client", "The others speak · the client only listens"),
        (Voice(roles=("holder",), listens=True), "holder", "The holder only listens · the others speak"),
        (Voice(roles=("chef", "scribe")), None, "The chef and scribe speak · the others only listen"),
        (None, None, ""),
    ],
)
def test_who_may_speak_is_said_by_role(voice: Voice | None, role: str | None, said: str) -> None:
    assert words.who_speaks(together(voice=voice, role=role)) == said


def test_who_may_speak_is_said_by_name_where_one_is_known() -> None:
    now = together(voice=Voice(roles=("case giver",)), speakers=(PersonId(2),))

    assert words.who_speaks(now) == "Bento speaks · the others only listen"


def test_sentences_keep_percent_signs_that_people_write() -> None:
    assert fill(words.translate("Stage", "Next: %1"), "100 %2 Ana") == "Next: 100 %2 Ana"


@pytest.mark.parametrize(
    ("left", "shown"),
    [
        (120.0, "2:00"),
        (119.2, "2:00"),
        (0.4, "0:01"),
        (0.0, "0:00"),
        (-0.5, "0:00"),
        (-40.7, "+0:40"),
        (600.0, "10:00"),
        (600.1, "11 min"),
        (720.0, "12 min"),
        (-700.0, "+12 min"),
    ],
)
def test_time_is_written_in_minutes_and_seconds_up_to_ten_minutes(left: float, shown: str) -> None:
    assert countdown(left) == shown


def test_a_cue_without_a_limit_counts_up() -> None:
    assert digits(Clock(planned=None, spent=75.9, left=None)) == "1:15"


@pytest.mark.parametrize(
    ("planned", "left", "last"),
    [(100, 20.1, False), (100, 20.0, True), (1200, 61.0, False), (1200, 60.0, True), (100, -5.0, True)],
)
def test_the_last_fifth_is_at_most_a_minute(planned: int, left: float, last: bool) -> None:
    now = wall(seconds=planned, left=left)

    assert running(now).last is last


def test_lanes_count_side_by_side() -> None:
    lanes = (
        Lane(size=3, turns=3, seconds_each=300, orders=(group(1, 2, 3),)),
        Lane(size=4, turns=4, seconds_each=225, orders=(group(4, 5, 6, 7),)),
    )
    now = together(NAMES, seconds=900, left=500.0, lanes=lanes, groups=(group(1, 2, 3), group(4, 5, 6, 7)))

    assert running(now).lanes == ("3:20", "0:50")
    assert holds_turn(now, group(1, 2, 3)) == {2}
    assert holds_turn(later(now, 60), group(4, 5, 6, 7)) == {6}


def test_whose_turn_it_is_shows_in_each_small_group() -> None:
    now = replace(
        together(groups=(group(1, 2, 3), group(4, 5, 6, 7)), turns=4),
        standings=dict.fromkeys(group(2, 5), Standing.SPEAKS),
    )

    assert [holds_turn(now, there) for there in now.cue.groups or ()] == [{2}, {5}]


def test_names_are_shortened_to_what_tells_them_apart() -> None:
    names = {PersonId(1): "Ana Silva", PersonId(2): "Ana Costa", PersonId(3): "Bento Reis", PersonId(4): "Ana 2"}

    assert list(called(names).values()) == ["Ana S.", "Ana C.", "Bento", "Ana 2"]


def test_there_are_places_enough_for_a_large_gathering() -> None:
    first = [place(index) for index in range(60)]

    assert len(set(first)) == 60
    assert place(60) not in first
    assert max(map(len, first)) <= 11


def test_the_moment_is_told_in_one_sentence(qapp: QApplication) -> None:
    said = spoken(wall(turn=3))

    assert said.startswith("Check in. How are you, as you arrive?")
    assert "Clara speaks. Next: Davi. 3 min." in said


def test_black_pause_and_end_are_told_too() -> None:
    assert spoken(replace(wall(), blank=True)) == "The stage is black."
    assert "Paused" in spoken(replace(wall(), phase=Phase.PAUSED))
    assert spoken(replace(wall(), phase=Phase.ENDED)) == "The gathering has ended."
