from __future__ import annotations

from microsol_desktop.flow.events import Advanced, Happening, RoleHeld, Started
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import Person, PersonId, named
from microsol_desktop.flow.reduce import replay
from microsol_desktop.practice.model import Slug

CLINIC = Slug("clinic")
TEXT = """# Clinic

## Settle in (3 min, choose case giver + timekeeper)

## Tell (10 min, case giver speaks)

## Mirror (2 min each, except case giver)

## Close (1 min)
"""


def started(*happened: Happening) -> tuple[Happening, ...]:
    people = named(("Ana", "Bento", "Clara", "Davi"))
    start = Started(at=0, slug=CLINIC, texts=((CLINIC, TEXT),), people=people, seed=1, wall=0, utc_offset=0)
    return (start, *happened)


def roles_at(*happened: Happening) -> list[str]:
    return [filled.role for filled in moment(replay(started(*happened)), 10).aside.roles]


def test_a_role_that_was_not_chosen_in_its_step_is_still_offered_while_it_is_to_speak() -> None:
    in_its_step = roles_at(Advanced(at=1))
    while_telling = roles_at(Advanced(at=1), Advanced(at=2))

    assert in_its_step == ["case giver", "timekeeper"]
    assert while_telling == ["case giver"]


def test_it_is_offered_no_more_once_somebody_holds_it_or_nothing_is_left_to_say() -> None:
    held = roles_at(Advanced(at=1), Advanced(at=2), RoleHeld(at=3, role="case giver", person=PersonId(2)))
    later = roles_at(Advanced(at=1), Advanced(at=2), Advanced(at=3))

    assert held == []
    assert later == []


def test_a_role_that_is_filled_late_counts_from_there_on() -> None:
    happened = (Advanced(at=1), Advanced(at=2), RoleHeld(at=3, role="case giver", person=PersonId(2)), Advanced(at=4))

    run = replay(started(*happened))

    assert PersonId(2) not in run.cue.order
    assert len(run.cue.order) == 3


def test_a_step_that_comes_to_be_by_a_role_is_begun_like_any_other() -> None:
    text = """# Notes

## Who writes (open, choose 2 note takers)

## Round (1 min each, except note takers)

## Close (1 min)
"""
    people = (*named(("Ana", "Bento")), Person(id=PersonId(3), name="Clara", witness=True))
    start = Started(at=0, slug=CLINIC, texts=((CLINIC, text),), people=people, seed=1, wall=0, utc_offset=0)
    writes = (RoleHeld(at=2, role="note takers", person=PersonId(person)) for person in (3, 1))

    run = replay((start, Advanced(at=1), *writes, Advanced(at=3), Advanced(at=4)))

    assert [line.title for line in run.schedule.agenda] == ["Who writes", "Round", "Close"]
    assert run.began == (1, 3, 4)
