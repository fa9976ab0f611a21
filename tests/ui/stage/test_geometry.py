from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest

from microsol_desktop.flow.moment import Phase, Standing, Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import CueKind, Lane
from microsol_desktop.practice.model import Chosen, EveryoneMeets, Fishbowl, Translation, TwoCircles, Voice
from microsol_desktop.ui.stage.frame import TimeShown
from microsol_desktop.ui.stage.items import Box, Page, Text
from microsol_desktop.ui.stage.layout import lay_out
from microsol_desktop.ui.theme import Theme
from tests.ui.stage.geometry import faults, written
from tests.ui.stage.walls import LONG_NAMES, NAMES, SHIPPED, by_name, crowd, group, long_named, played, together, wall

# A picture of 2160 lines is one of 1080 with twice the pixels: layouts count in lines, whatever the screen has.
SIZES = ((1366, 768), (1920, 1080), (3840, 2160))
ASPECTS = (16 / 9, 16 / 10, 4 / 3, 21 / 9, 9 / 16, 1.0)
COUNTS = (2, 5, 7, 12, 24)
LONG_PROMPT = "\n\n".join(
    f"{number}. When did you last feel that you belonged somewhere, and what was it that those around you did?"
    for number in range(1, 9)
)


@lru_cache(maxsize=256)
def moments_of(slug: str, count: int) -> tuple[Wall, ...]:
    """It is played once for all tests: whatever people are called, they sit together in the same way."""
    return tuple(played(slug, crowd(count)))


def all_pages(moments: Iterable[Wall], *aspects: float) -> Iterator[tuple[Wall, Page]]:
    for moment in moments:
        for aspect in aspects:
            for page in lay_out(moment, aspect):
                yield moment, page


def test_a_picture_of_2160_lines_is_laid_out_as_one_of_1080() -> None:
    small, large = (lay_out(wall(), width / height) for width, height in SIZES[1:])

    assert small == large


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("slug", SHIPPED)
def test_nothing_is_cut_or_overlaps_in_practices_that_ship(theme: Theme, slug: str, count: int) -> None:
    (laptop, tv), people = (width / height for width, height in SIZES[:2]), long_named(count)

    for moment in moments_of(slug, count):
        for page in (*lay_out(moment, tv), *lay_out(by_name(moment, people), laptop)):
            assert faults(page) == [], (moment.cue.title, moment.cue.part)


@pytest.mark.usefixtures("longer_words")
@pytest.mark.parametrize("count", [7, 24])
@pytest.mark.parametrize("slug", SHIPPED)
def test_words_of_ours_fit_when_they_grow_by_half(theme: Theme, slug: str, count: int) -> None:
    people = long_named(count)

    for moment, page in all_pages((by_name(moment, people) for moment in moments_of(slug, count)), 16 / 9):
        assert faults(page) == [], (moment.cue.title, moment.cue.part)


@pytest.mark.parametrize("slug", ["check-in", "troika", "retrospective"])
def test_screens_of_other_shapes_work(theme: Theme, slug: str) -> None:
    for count in (5, 24):
        for moment, page in all_pages(moments_of(slug, count), *ASPECTS):
            assert faults(page) == [], (moment.cue.title, count, page.room)


def special_moments() -> dict[str, Wall]:
    """What practices that ship do not have."""
    threes = (group(1, 2, 3), group(4, 5, 6), group(7, 8, 9), group(10, 11, 12))
    pairs = tuple(group(person, person + 1) for person in range(1, 13, 2))
    many = tuple(f"{name} {LONG_NAMES[index % 8]}" for index, name in enumerate(NAMES * 8))
    tables = tuple(group(*range(start, start + 3)) for start in range(1, 97, 3))
    inside = {PersonId(seat): Standing.WAITS if seat < 6 else Standing.NO_TURN for seat in range(1, 13)}
    lanes = (Lane(size=3, turns=3, seconds_each=60), Lane(size=4, turns=4, seconds_each=45))
    voice = Voice(roles=("case giver", "timekeeper"))
    said: dict[str, tuple[tuple[str, ...], dict[str, Any]]] = {
        "lanes": (NAMES, {"groups": (*threes[:3], group(10, 11, 12)), "lanes": lanes}),
        "two circles": (NAMES, {"groups": pairs, "formation": TwoCircles(move=2), "rounds": 3}),
        "fishbowl": (
            NAMES,
            {"groups": (group(1, 2, 3, 4, 5), group(*range(6, 13))), "formation": Fishbowl(inside=5)}
            | {"standings": inside},
        ),
        "everyone meets": (NAMES[:5], {"groups": (group(2, 5), group(3, 4)), "formation": EveryoneMeets()}),
        "thirty-two groups": (many, {"groups": tables}),
        "a group of forty": (many, {"groups": (group(*range(1, 41)), group(*range(41, 97)))}),
        "a long prompt": (NAMES, {"prompts": (LONG_PROMPT,)}),
        "a long prompt above groups": (NAMES, {"prompts": (LONG_PROMPT,), "groups": threes}),
        "a long title": (NAMES, {"title": "What would you like to bring to this circle tonight? " * 4}),
        "a word without end": (NAMES, {"prompts": ("Donaudampfschifffahrt" * 9,)}),
        "no prompt": (NAMES, {"prompts": ()}),
        "own groups": (NAMES, {"own_groups": True, "prompts": ()}),
        "a move": (NAMES, {"kind": CueKind.MOVE, "groups": threes, "prompts": ()}),
        "roles": (NAMES, {"voice": voice, "chooses": (Chosen(role="case giver"), Chosen(role="scribe", count=2))}),
        "two languages": (NAMES, {"translations": (Translation(language="pt", prompt="Como está, ao chegar?"),)}),
        "revealed": (NAMES, {"revealed": "Now tell **the others** what you admire in your partner."}),
        "no limit": (NAMES, {"seconds": None}),
        "a break": (NAMES, {"kind": CueKind.BREAK, "prompts": (), "seconds": 1200, "left": 1100.0}),
        "silence": (NAMES, {"silent": True}),
        "a time out": (NAMES, {"time_out_left": 12.0}),
        "paused": (NAMES, {"phase": Phase.PAUSED}),
        "the end": (NAMES, {"phase": Phase.ENDED}),
    }
    made = {name: together(names, **changed) for name, (names, changed) in said.items()}
    made["a round of eighty"] = wall(many[:80], turn=17)
    made["a round of two with long names"] = wall(LONG_NAMES[:2], turn=1)
    return made


@pytest.mark.parametrize("longer", [False, True])
@pytest.mark.parametrize("aspect", ASPECTS)
def test_special_moments_are_laid_out_well(
    theme: Theme, aspect: float, longer: bool, request: pytest.FixtureRequest
) -> None:
    if longer:
        request.getfixturevalue("longer_words")

    for name, moment in special_moments().items():
        for page in lay_out(moment, aspect):
            assert faults(page) == [], (name, aspect)


@pytest.mark.parametrize("shown", TimeShown)
def test_time_can_be_shown_in_part_or_not_at_all(theme: Theme, shown: TimeShown) -> None:
    for moment in (wall(), together(), special_moments()["lanes"]):
        (page,) = lay_out(moment, 16 / 9, shown)

        assert faults(page) == []
        assert page.clock is None or (page.clock.ring is not None) == shown.ring
        assert page.clock is None or (page.clock.digits is not None) == shown.digits


def test_silence_shows_the_prompt_and_the_thread_and_nothing_else(theme: Theme) -> None:
    (page,) = lay_out(together(silent=True, prompts=("Let what you heard settle.",)), 16 / 9)

    assert page.clock is None
    assert not page.lanes
    assert page.thread is not None
    assert all(isinstance(item, Text) for item in page.items)
    assert written(page).replace("\n", " ") == "CHECK IN Let what you heard settle."


def test_a_blank_stage_has_nothing_on_it(theme: Theme) -> None:
    (page,) = lay_out(replace(wall(), blank=True), 16 / 9)

    assert page.black
    assert not page.items
    assert page.thread is None


def test_alone_shows_no_cards(theme: Theme) -> None:
    by_themselves = tuple(group(person) for person in range(1, 8))

    (page,) = lay_out(together(groups=by_themselves, alone=True), 16 / 9)

    assert "Hearth" not in written(page)


def test_boxes_know_when_they_touch() -> None:
    assert Box(0, 0, 10, 10).touches(Box(9, 9, 10, 10))
    assert not Box(0, 0, 10, 10).touches(Box(10, 0, 10, 10))
    assert Box(0, 0, 10, 10).touches(Box(12, 0, 10, 10), gap=3)
