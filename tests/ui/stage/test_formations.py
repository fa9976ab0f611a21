"""Everybody finds themselves on the stage, however many there are and however they sit."""

from __future__ import annotations

from math import atan2, degrees, hypot
from typing import Any

import pytest

from microsol_desktop.flow import formations
from microsol_desktop.flow.groups import deal
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.moment import Standing, Wall
from microsol_desktop.flow.people import Group, PersonId, named
from microsol_desktop.flow.schedule import CueKind, Holding
from microsol_desktop.practice.model import EveryoneMeets, Fishbowl, OneStays, TwoCircles, Voice
from microsol_desktop.ui.stage.items import LINES, Arc, Box, Card, Dot, Kind, Page, Text
from microsol_desktop.ui.stage.layout import lay_out
from microsol_desktop.ui.stage.marks import mark
from microsol_desktop.ui.stage.people import called
from microsol_desktop.ui.stage.place_names import place
from tests.ui.stage.geometry import faults, words, written
from tests.ui.stage.walls import LONG_NAMES, group, together, wall

pytestmark = pytest.mark.usefixtures("theme")

PORTUGUESE = (
    *("Ana Beatriz Silveira", "Bento Medeiros", "Clara Goulart", "Davi", "Ema Brum", "Filipe Ávila", "Graça Leal"),
    *("Hugo Rosa", "Inês Quaresma", "João Pedro", "Lia", "Marta Dutra", "Madalena da Conceição", "Sebastião Nunes"),
)
OTHER_SCRIPTS = ("Олександра", "Γεώργιος", "עדי כהן", "محمد علي", "王小明", "Þórbjörg", "Ağaçlı", "Nguyễn Thị Ánh")
KINDS = {"portuguese": PORTUGUESE, "long": LONG_NAMES, "other scripts": OTHER_SCRIPTS, "numbers": ()}
COUNTS = (4, 5, 7, 12, 17, 24, 50)


def names(kind: str, count: int) -> tuple[str, ...]:
    """So many names of a kind, told apart as the people of a gathering are."""
    found = KINDS[kind]
    typed = tuple(found[at % len(found)] if found else str(at + 1) for at in range(count))
    return tuple(person.name for person in named(typed))


def circles(kind: str, count: int, moved: int = 0, **said: Any) -> Wall:  # noqa: ANN401  # fields of many kinds
    groups = formations.two_circles(group(*range(1, count + 1)), moved)
    return together(names(kind, count), groups=groups, formation=TwoCircles(), **({"rounds": 4} | said))


def meeting(kind: str, count: int) -> Wall:
    groups = formations.meeting(group(*range(1, count + 1)), 2)
    return together(names(kind, count), groups=groups, formation=EveryoneMeets(), rounds=count)


def bowl(kind: str, count: int, size: int | None = None) -> Wall:
    inside, outside = group(1, 2, 3), group(*range(4, count + 1))
    around: tuple[Group, ...] = (outside,) if size is None else deal(outside, size)
    groups = (inside, *around)
    return together(names(kind, count), groups=groups, formation=Fishbowl(inside=3), prompts=("Speak.",))


def dealt(script: str, count: int, size: int, **said: Any) -> Wall:  # noqa: ANN401  # the same
    return together(names(script, count), groups=deal(group(*range(1, count + 1)), size), **said)


def missing(now: Wall, pages: tuple[Page, ...], people: Group) -> list[str]:
    """Who of these is named on no page."""
    lines = [item for page in pages for item in page.items if isinstance(item, Text) and item.kind is Kind.NAME]
    all_ = "".join(words(line).replace(" ", "") for line in lines)
    short = called(now.names)
    return [now.names[one] for one in people if not _is_in(all_, now.names[one]) and not _is_in(all_, short[one])]


def _is_in(all_: str, name: str) -> bool:
    return name.replace(" ", "") in all_


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", COUNTS)
def test_everybody_is_named_and_nothing_overlaps_in_every_formation(kind: str, count: int) -> None:
    for now in (circles(kind, count), circles(kind, count, 1, key=CueKey(1, 2, 0, 0)), meeting(kind, count)):
        for aspect in (16 / 9, 4 / 3, 9 / 16):
            pages = lay_out(now, aspect)

            assert [fault for page in pages for fault in faults(page)] == []
            assert missing(now, pages, now.seats) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("count", "size"), [(4, 2), (9, 3), (23, 3), (40, 4), (100, 2), (150, 3), (300, 6)])
def test_everybody_is_named_from_two_groups_to_fifty(kind: str, count: int, size: int) -> None:
    for now in (dealt(kind, count, size), dealt(kind, count, size, kind=CueKind.MOVE, prompts=())):
        pages = lay_out(now, 16 / 9)

        assert [fault for page in pages for fault in faults(page)] == []
        assert missing(now, pages, now.seats) == []


@pytest.mark.parametrize("aspect", [16 / 9, 4 / 3])
def test_a_name_without_end_is_cut_by_itself_and_leaves_the_others_theirs(aspect: float) -> None:
    endless, everybody = ("X" + "abcdefghij" * 4, *PORTUGUESE[:7]), group(*range(1, 9))
    facing = together(endless, groups=formations.two_circles(everybody, 0), formation=TwoCircles(), rounds=4)
    meeting_all = together(endless, groups=formations.meeting(everybody, 2), formation=EveryoneMeets(), rounds=8)

    for now in (wall(endless), facing, meeting_all):
        pages = lay_out(now, aspect)
        lines = [words(item) for item in pages[0].items if isinstance(item, Text) and item.kind is Kind.NAME]

        assert [fault for page in pages for fault in faults(page)] == []
        assert {endless[0], "Xabcdefghijabcdef…"} & set(lines)
        assert missing(now, pages[:1], now.seats) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("count", "size"), [(7, None), (14, 3), (40, 4)])
def test_a_fishbowl_names_those_inside_and_the_groups_around_them(kind: str, count: int, size: int | None) -> None:
    now = bowl(kind, count, size)

    pages = lay_out(now, 16 / 9)

    assert [fault for page in pages for fault in faults(page)] == []
    assert missing(now, pages, now.seats if size else (now.cue.groups or ())[0]) == []


def test_a_few_groups_around_a_fishbowl_stand_on_its_own_page() -> None:
    now = bowl("portuguese", 14, 3)

    (page,) = lay_out(now, 16 / 9)

    assert missing(now, (page,), now.seats) == []


def test_whoever_stays_stands_first_at_the_table() -> None:
    now = dealt("portuguese", 8, 4, formation=OneStays(), rounds=3, staying=group(3, 8), prompts=("Talk.",))

    (page,) = lay_out(now, 16 / 9)

    listed = [words(item) for item in page.items if isinstance(item, Text) and item.kind is Kind.NAME]
    assert [listed[0], listed[4]] == ["Clara Goulart", "Hugo Rosa"]


def test_those_inside_a_fishbowl_are_named_in_large_letters() -> None:
    page = lay_out(bowl("portuguese", 9), 16 / 9)[-1]

    sizes = {item.pixels for item in page.items if isinstance(item, Text) and item.kind is Kind.NAME}

    assert min(sizes) >= 54


def test_twelve_groups_of_four_stand_with_the_prompt() -> None:
    first_names = tuple(f"{name.split()[0]}" for name in names("portuguese", 14))
    everybody = tuple(person.name for person in named(tuple(first_names[at % 12] for at in range(48))))
    now = together(everybody, groups=deal(group(*range(1, 49)), 4), prompts=("What is alive in you?",))

    pages = lay_out(now, 16 / 9)

    assert len(pages) == 1


def test_no_two_of_sixty_groups_share_mark_and_colour() -> None:
    marks = [mark(index, 0.0, 0.0, 10.0) for index in range(60)]

    # Colours go round after twelve, and are no group's own by themselves.
    looks = {
        (type(each), int(each.colour.partition(":")[2]) % 12, each.outline, each.box.w < each.box.h) for each in marks
    }

    assert len(looks) == 60


def test_names_stay_where_they_are_while_the_turn_goes_round() -> None:
    def turn(number: int) -> list[Box]:
        speaking = tuple(three[number] for three in deal(group(*range(1, 13)), 3))
        held = (Holding("client", speaking),)
        standings = dict.fromkeys(speaking, Standing.SPEAKS)
        now = dealt("portuguese", 12, 3, role="client", turns=3, held=held, speakers=speaking, standings=standings)
        (page,) = lay_out(now, 16 / 9)
        return [item.box._replace(w=0) for item in page.items if isinstance(item, Text) and item.kind is Kind.NAME]

    first, second = turn(0), turn(1)

    assert first == second


def test_a_card_says_who_holds_a_role_and_who_may_speak() -> None:
    held = (Holding("scribe", group(2, 5)),)
    now = dealt("portuguese", 6, 3, held=held, speakers=group(2, 5), voice=Voice(roles=("scribe",)), role="scribe")

    (page,) = lay_out(now, 16 / 9)

    assert written(page).splitlines().count("scribe") == 2
    assert "The scribe speaks · the others only listen" in written(page)


def test_the_whole_group_is_told_who_holds_which_role() -> None:
    held = (Holding("case giver", group(1)), Holding("timekeeper", group(4)))
    voice = Voice(roles=("case giver",))
    now = together(("Ana", "Bento", "Clara", "Davi"), held=held, voice=voice, role="case giver", speakers=group(1))

    (page,) = lay_out(now, 16 / 9)

    assert "Ana (case giver) speaks · the others only listen" in written(page).replace("\n", " ")
    assert "Timekeeper: Davi" in written(page)


def test_whoever_stays_at_a_table_is_told_apart_from_those_who_travel() -> None:
    now = dealt("portuguese", 12, 4, formation=OneStays(), rounds=3, staying=group(1, 5, 9))

    (page,) = lay_out(now, 16 / 9)

    assert written(page).splitlines().count("stays") == 3


def test_a_role_that_stays_is_named_instead() -> None:
    held = (Holding("table host", group(1, 5, 9)),)
    now = dealt("portuguese", 12, 4, formation=OneStays(), rounds=3, staying=group(1, 5, 9), held=held)

    (page,) = lay_out(now, 16 / 9)

    assert "The table host stays at each table, the others travel on." in written(page)
    assert written(page).splitlines().count("table host") == 3


def test_in_a_large_room_everybody_finds_their_place_by_the_alphabet() -> None:
    now = dealt("portuguese", 150, 3, kind=CueKind.MOVE, prompts=())

    pages = lay_out(now, 16 / 9)

    texts = [item for page in pages for item in page.items if isinstance(item, Text)]
    listed = [words(text) for text in texts if text.kind is Kind.NAME]
    places = [words(text) for text in texts if text.kind is Kind.OTHER and words(text) in set(map(place, range(50)))]
    assert len(listed) == len(places) == 150
    assert [name.split()[0][0] for name in listed] == sorted(name.split()[0][0] for name in listed)
    assert all("Find your people" in written(page) for page in pages)


# The two circles, as a person in them sees them


def seat_of(page: Page, name: str) -> tuple[float, float]:
    """The angle in degrees after twelve o'clock, and the distance from the middle, of a name's label."""
    label = next(item for item in page.items if isinstance(item, Text) and words(item) == name)
    centre = next(item for item in page.items if isinstance(item, Arc))
    x, y = label.box.x + label.box.w / 2 - centre.x, label.box.y + label.box.h / 2 - centre.y
    return degrees(atan2(x, -y)) % 360, hypot(x, y)


def dots(page: Page) -> list[tuple[float, float, Dot]]:
    """The dots of both rings by their angle and their distance from the middle."""
    centre = next(item for item in page.items if isinstance(item, Arc))
    found: list[tuple[float, float, Dot]] = []
    for item in page.items:
        if isinstance(item, Dot) and item.radius > 12:
            x, y = item.x - centre.x, item.y - centre.y
            found.append((round(degrees(atan2(x, -y))) % 360, round(hypot(x, y)), item))
    return found


@pytest.mark.parametrize("count", [8, 12])
def test_each_one_inside_faces_one_outside(count: int) -> None:
    (page,) = lay_out(circles("portuguese", count), 16 / 9)

    rings = dots(page)
    inner = {angle for angle, far, _ in rings if far == min(far for _, far, _ in rings)}
    outer = {angle for angle, far, _ in rings if far == max(far for _, far, _ in rings)}

    assert len(inner) == count // 2
    assert inner == outer


def test_with_an_odd_number_two_share_a_place_outside() -> None:
    (page,) = lay_out(circles("portuguese", 9), 16 / 9)

    assert len(dots(page)) == 9


def test_the_outer_circle_moves_to_its_right_which_is_against_the_clock() -> None:
    (before,) = lay_out(circles("portuguese", 12), 16 / 9)
    (after,) = lay_out(circles("portuguese", 12, 1, key=CueKey(1, 2, 0, 0)), 16 / 9)

    # Filipe sits outside at the third place of six, 120 degrees after twelve o'clock.
    assert abs(seat_of(before, "Filipe")[0] - 120) < 15
    assert abs(seat_of(after, "Filipe")[0] - 60) < 15
    assert abs(seat_of(after, "Ema")[0] - seat_of(before, "Ema")[0]) < 15
    assert "The outer circle has moved on by one seat, to its right" in written(after).replace("\n", " ")


def test_it_is_said_which_of_two_circles_speaks() -> None:
    now = circles("portuguese", 12, speakers=group(1, 3, 5, 7, 9, 11), turns=2)

    (page,) = lay_out(now, 16 / 9)

    assert "The inner circle speaks the outer only listens" in written(page).replace("\n", " ").replace(" · ", " ")
    speaking = [item for item in page.items if isinstance(item, Dot) and item.colour == "accent" and item.radius > 12]
    assert len(speaking) == 6


def test_formations_inside_of_small_groups_are_not_drawn_as_one() -> None:
    fours = (group(1, 2), group(3, 4), group(5, 6), group(7, 8))
    people = names("portuguese", 8)

    for formation in (TwoCircles(), EveryoneMeets(), Fishbowl(inside=2)):
        pages = lay_out(together(people, groups=fours, formation=formation, wholes=2), 16 / 9)

        assert [fault for page in pages for fault in faults(page)] == []
        assert not any(isinstance(item, Arc) for page in pages for item in page.items)
        assert missing(together(people), pages, group(*range(1, 9))) == []


def test_who_rests_while_everyone_meets_stands_with_the_pairs() -> None:
    now = meeting("portuguese", 7)

    (page,) = lay_out(now, 16 / 9)

    assert "rests" in written(page).splitlines()
    assert len([item for item in page.items if isinstance(item, Card) and item.colour == "surface"]) == 4


def test_even_fifty_people_who_all_meet_fit_on_a_page() -> None:
    pages = lay_out(meeting("numbers", 50), 16 / 9)

    assert all(page.height == LINES for page in pages)
    assert len(pages) <= 2
    assert PersonId(50) in meeting("numbers", 50).seats
