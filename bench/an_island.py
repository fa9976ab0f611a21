"""A made-up island's record, at any scale: what it would be after twenty fortnights if all of an island sat in circles.

`python -m bench.an_island FILE SCALE` makes one; at scale 1 it has 15,000 people in 1,500 circles, 30,000 gatherings
and 300,000 attendances. The same seed makes the same people, to the letter.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple
from uuid import UUID

from microsol_desktop.circle.calls import Call, CallState, Exchange, Offer, OfferKind
from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Rhythm, Season, Standing
from microsol_desktop.circle.gatherings import Attendance, Came, Gathering, HarvestLine, RoleHeld, SatWith, StepRan
from microsol_desktop.circle.keys import (
    CallKey,
    CircleKey,
    GatheringKey,
    HarvestKey,
    MembershipKey,
    OfferKey,
    PersonKey,
    SeasonKey,
)
from microsol_desktop.circle.people import Person, Reach, ReachKind
from microsol_desktop.store.record.database import open_record
from microsol_desktop.store.record.keys import new_key
from microsol_desktop.store.record.rows import SHAPES, part_rows_of, row_of
from microsol_desktop.store.record.table_rows import insert_rows
from microsol_desktop.store.record.writing import Writing

TODAY = date(2026, 11, 22)
BEGUN = TODAY - timedelta(weeks=44)
NOON = datetime(2026, 1, 18, 12, tzinfo=UTC)

FIRST = (
    "Ana Bento Clara Duarte Eva Filipe Graça Helena Inês João Kátia Luís Maria Nuno Olga Pedro Quitéria Rui Sara Tiago "
    "Úrsula Vasco Xavier Yara Zélia Álvaro Beatriz Catarina Diogo Elisa Fátima Gonçalo Hugo Íris Júlia Leonor Miguel "
    "Natália Óscar Patrícia Raquel Sofia Tomás Vera Mia Leo Noah Emma Finn Greta Ingrid Lars Nora Sven Amélie Étienne"
)
LAST = (
    "Silveira Goulart Bettencourt Dutra Ávila Serpa Terra Garcia Pereira Cardoso Brum Faria Rosa Vieira Nunes Matos "
    "Furtado Melo Medeiros Raposo Cabral Andrade Korzonek Ferreira Sousa Lima Nogueira Machado Alvernaz Simas Quaresma "
    "Fontes Amaral Moniz Pacheco Rocha"
)
SITES = "Lajes Madalena Piedade Calheta Santa-Luzia Bandeiras Candelária Criação-Velha São-Caetano Ribeiras"
FIRST_NAMES, LAST_NAMES, PLACES = FIRST.split(), LAST.split(), SITES.split()
PRACTICES = ("sharing-circle", "check-in", "case-clinic", "troika", "retrospective", "house-evening")


class Size(NamedTuple):
    """How large an island is."""

    people: int
    circles: int
    meetings: int

    @classmethod
    def at(cls, scale: float) -> Size:
        """A share of the whole: 1.0 has 15,000 people."""
        return cls(max(30, round(15_000 * scale)), max(4, round(1_500 * scale)), 20)


class AnIsland:
    """The values of a made-up record, kind by kind, so that each points only to what came before it."""

    def __init__(self, scale: float, seed: int = 1) -> None:
        self.size = Size.at(scale)
        self._chance = Random(seed)
        self.people = tuple(self._people())
        self.circles = tuple(self._circles())
        self.sitting = self._who_sits_where()
        self.seasons = tuple(
            Season(key=SeasonKey(self._key()), circle=circle.key, meetings=self.size.meetings + 2, begins=BEGUN)
            for circle in self.circles
            if circle.key in self.sitting
        )

    def portions(self) -> Iterator[list[object]]:
        """Everything, some thousands of values at a time."""
        yield list(self.people)
        yield list(self.circles)
        yield list(self.seasons)
        yield list(self._memberships())
        yield from self._gatherings()
        yield list(self._offers())
        yield list(self._calls())

    def _key(self) -> UUID:
        return new_key(NOON, self._chance.randbytes)

    def _people(self) -> Iterator[Person]:
        earlier: list[PersonKey] = []
        for number in range(self.size.people):
            first, last = self._chance.choice(FIRST_NAMES), self._chance.choice(LAST_NAMES)
            key = PersonKey(self._key())
            child = number % 9 == 8
            yield Person(
                key=key,
                name=first if child else f"{first} {last}",
                reached=() if child else self._reached(first, last, number),
                languages=() if child else ("pt",) if number % 3 else ("pt", "en"),
                brought_by=self._chance.choice(earlier[-200:]) if earlier and number % 4 == 0 and not child else None,
                met_on=BEGUN + timedelta(days=number % 300),
                child=child,
                adult=earlier[-1] if child and earlier else None,
            )
            if not child:
                earlier.append(key)

    @staticmethod
    def _reached(first: str, last: str, number: int) -> tuple[Reach, ...]:
        return (
            Reach(kind=ReachKind.PHONE, words=f"+351 9{number:08d}"),
            Reach(kind=ReachKind.EMAIL, words=f"{first}.{last}.{number}@example.org".lower()),
        )

    def _circles(self) -> Iterator[Circle]:
        network = Circle(key=CircleKey(self._key()), kind=CircleKind.NETWORK, name="The island", begun=BEGUN)
        yield network
        congregations = [
            Circle(
                key=CircleKey(self._key()),
                kind=CircleKind.CONGREGATION,
                name=f"{PLACES[number % len(PLACES)]} {number // len(PLACES) + 1}",
                parent=network.key,
                begun=BEGUN,
            )
            for number in range(max(1, self.size.circles // 30))
        ]
        yield from congregations
        kinds = (CircleKind.SHARING, CircleKind.CREW, CircleKind.CREW, CircleKind.HOUSEHOLD, CircleKind.PROJECT)
        for number in range(self.size.circles - len(congregations) - 1):
            starts = datetime.combine(BEGUN + timedelta(days=number % 14), time(14 + number % 6))
            yield Circle(
                key=CircleKey(self._key()),
                kind=kinds[number % len(kinds)],
                name=f"{self._chance.choice(FIRST_NAMES)}’s circle {number + 1}",
                intention="To sit together, and to listen.",
                agreements=("What is said here stays here.", "Passing is fine."),
                rhythm=Rhythm(rule="FREQ=WEEKLY;INTERVAL=2", starts=starts, zone="Atlantic/Azores"),
                capacity=12,
                newcomers_at_most=2,
                parent=congregations[number % len(congregations)].key,
                begun=BEGUN,
            )

    def _who_sits_where(self) -> dict[CircleKey, tuple[PersonKey, ...]]:
        """Ten to a circle, so that most are in one, some in two, and some on the shore."""
        adults = [person.key for person in self.people if not person.child]
        crews = [circle for circle in self.circles if circle.rhythm is not None]
        return {circle.key: tuple(self._chance.sample(adults, 11)) for circle in crews}

    def _memberships(self) -> Iterator[Membership]:
        standings = (Standing.CALLER, Standing.HOST, *(Standing.MEMBER,) * 7, Standing.NEWCOMER, Standing.LEFT)
        for circle, people in self.sitting.items():
            for person, standing in zip(people, standings, strict=True):
                yield Membership(
                    key=MembershipKey(self._key()),
                    person=person,
                    circle=circle,
                    standing=standing,
                    since=BEGUN,
                    until=TODAY - timedelta(days=50) if standing is Standing.LEFT else None,
                )

    def _gatherings(self) -> Iterator[list[object]]:
        made: list[object] = []
        for season in self.seasons:
            for number in range(self.size.meetings + 1):
                made += self._gathering(season, number)
            if len(made) > 20_000:
                yield made
                made = []
        yield made

    def _gathering(self, season: Season, number: int) -> Iterator[object]:
        """One meeting; the last of a season's is still to come."""
        on = season.begins + timedelta(weeks=2 * number + 3)
        began = datetime.combine(on, time(14), UTC) if number < self.size.meetings else None
        key = GatheringKey(self._key())
        practice = PRACTICES[number % len(PRACTICES)]
        yield Gathering(
            key=key,
            on=on if began else TODAY + timedelta(days=number % 14 + 1),
            circle=season.circle,
            season=season.key,
            starts=time(14),
            zone="Atlantic/Azores",
            practice=practice,
            planned_minutes=90,
            heads=10 if began else None,
            began=began,
            ended=began + timedelta(minutes=80 + number) if began else None,
        )
        if began is not None:
            yield from self._what_came_of_it(key, season, number)

    def _what_came_of_it(self, key: GatheringKey, season: Season, number: int) -> Iterator[object]:
        people = [person for place, person in enumerate(self.sitting[season.circle]) if (place + number) % 11]
        if number > self.size.meetings - 5 and season.key.int % 4 == 0:
            # In every fourth circle somebody has stayed away.
            people = [person for person in people if person != self.sitting[season.circle][5]]
        for place, person in enumerate(people):
            yield Attendance(gathering=key, person=person, came=Came.LATE if place == number % 10 else Came.CAME)
        for round_ in (1, 2):
            self._chance.shuffle(people)
            for place, person in enumerate(people):
                yield SatWith(gathering=key, round=round_, group=place // 3 + 1, person=person)
        yield RoleHeld(gathering=key, person=people[0], role="circle host")
        yield StepRan(gathering=key, number=1, name="Check-in", planned=1200, real=1100 + 10 * number)
        yield StepRan(gathering=key, number=2, name="Sharing", planned=3600, real=3700)
        if number % 5 == 4:
            line = "Begin on time" if number % 2 else "More silence"
            yield HarvestLine(key=HarvestKey(self._key()), gathering=key, head="next", line=line, done=number % 2 == 0)

    def _offers(self) -> Iterator[Offer]:
        for number, person in enumerate(self.people[::7]):
            if not person.child:
                kind = OfferKind.OFFER if number % 2 else OfferKind.NEED
                yield Offer(
                    key=OfferKey(self._key()),
                    person=person.key,
                    kind=kind,
                    words=("a hand with the roof", "Portuguese lessons", "a lift to Madalena", "seedlings")[number % 4],
                    exchange=tuple(Exchange)[number % 3],
                    since=BEGUN,
                )

    def _calls(self) -> Iterator[Call]:
        adults = [person.key for person in self.people if not person.child]
        for number, circle in enumerate(self.circles[1::5]):
            called = self._chance.sample(adults, 6)
            yield Call(
                key=CallKey(self._key()),
                title=f"A garden for {circle.name}",
                caller=called[0],
                circle=circle.key,
                called_on=BEGUN + timedelta(days=number % 250),
                review_due=TODAY + timedelta(days=number % 120 - 60),
                state=tuple(CallState)[number % len(CallState)],
                supporters=tuple(called[1:]),
            )


def make(path: Path, scale: float, seed: int = 1) -> AnIsland:
    """Write an island into a new record."""
    island = AnIsland(scale, seed)
    record = open_record(path, Random(seed).randbytes)
    try:
        for portion in island.portions():
            record.do(partial(_put_new, portion), NOON)
    finally:
        record.close()
    return island


def _put_new(values: list[object], writing: Writing) -> None:
    """Put in values that are surely new: nothing is looked up, and nothing is remembered for taking it back."""
    by_kind: dict[type[object], list[object]] = {}
    for value in values:
        by_kind.setdefault(type(value), []).append(value)
    for kind, alike in by_kind.items():
        shape = SHAPES[kind]
        stamp = {"changed_at": writing.now} if "changed_at" in shape.table.c else {}
        insert_rows(writing.connection, shape.table, [row_of(value) | stamp for value in alike])
        if shape.part is not None:
            rows = [row | {"changed_at": writing.now} for value in alike for row in part_rows_of(value)]
            insert_rows(writing.connection, shape.part.table, rows)


if __name__ == "__main__":
    make(Path(sys.argv[1]), float(sys.argv[2]))
