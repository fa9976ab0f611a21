"""Whatever a host does in whatever practice, everybody who is here has a place and a turn, and the past stays."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest

from microsol_desktop.flow.events import (
    Grouped,
    Happening,
    Mixed,
    PersonCame,
    PersonChanged,
    PersonLeft,
    Replanned,
    RoleDrawn,
    RoleHeld,
    Seated,
)
from microsol_desktop.flow.instant import Stamp
from microsol_desktop.flow.keys import Spot
from microsol_desktop.flow.mixers import Asked, Mixer, by_seat
from microsol_desktop.flow.mixing.wishes import Wishes
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import Group, GroupsByRound, PersonId
from microsol_desktop.flow.reduce import replay
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.flow.table import Table
from microsol_desktop.practice.model import EveryoneMeets, Fishbowl, Order, TwoCircles
from microsol_desktop.store.journal_codec import read, written
from tests.flow.evening import EVENING
from tests.practices_shipped.any_evening import Chance

COMPILED_AGAIN = PersonCame | PersonLeft | PersonChanged | Seated | Grouped | Mixed | RoleHeld | RoleDrawn | Replanned
"""After these the host is where they were, and what has been is as it was."""


class NeverMixes(Table):
    """A table at which all groups are known, as they are while a journal is replayed."""

    def __init__(self, mixer: Mixer, wishes: Wishes, seed: int) -> None:
        # Where no more is asked than how many sit together, neighbours do, and nothing comes of it.
        super().__init__(mixer if mixer is by_seat else _mixing, wishes, seed)

    def travelled(self, tables: tuple[Group, ...], stay: Group, rounds: int, earlier: GroupsByRound) -> GroupsByRound:
        raise AssertionError(f"sent from table to table while replaying: {tables}")


def _mixing(asked: Asked) -> GroupsByRound:
    raise AssertionError(f"mixed while replaying: {asked.places}")


@pytest.mark.parametrize("seed", range(40))
def test_on_any_evening_everybody_has_a_place_and_a_turn(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    _go_through(seed, 16, monkeypatch)


@pytest.mark.soak
@pytest.mark.parametrize("first", range(1_000, 2_000, 100))
def test_on_a_thousand_longer_evenings_everybody_has_a_place_and_a_turn(
    first: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(first, first + 100):
        _go_through(seed, 40, monkeypatch)


def _go_through(seed: int, doings: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """An evening by chance, with a look at each run and at what its journal comes to."""
    host = Chance(seed, doings)
    events: list[Happening] = [host.started]
    run = replay(events)
    for before, event, after in host.happenings():
        events.append(event)
        assert list(_faults(before, event, after)) == [], f"{host.started.slug}, seed {seed}, {len(events)}: {event}"
        run = after
    with monkeypatch.context() as patch:
        patch.setattr("microsol_desktop.flow.compile.Table", NeverMixes)
        assert replay(map(_journaled, events)) == run


def _journaled(event: Happening) -> Happening:
    """The event as it is read again from the journal's line."""
    line = json.dumps(written(event, Stamp(wall=EVENING, boot="b", ticking=1.0)))
    return read(json.loads(line))[0]


def _faults(before: Run, event: Happening, after: Run) -> Iterator[str]:
    """What is wrong after an event, in what is brought in as well."""
    old: Run | None = before
    run: Run | None = after
    while run is not None:
        if old is not None and isinstance(event, COMPILED_AGAIN):
            yield from _changed(old, run)
        yield from _misnumbered(run)
        yield from _misplaced(run)
        yield from _misspoken(run)
        for spot, turns in _turns_of(run).items():
            yield from _miscounted(run, spot, turns)
        old, run = None if old is None else old.inner, run.inner
    if moment(after, event.at).aside.ends_at is None:
        yield "nobody knows when it ends"


def _changed(before: Run, after: Run) -> Iterator[str]:
    if after.index != before.index or after.cue.key != before.cue.key:
        yield f"sent from {before.cue.key} to {after.cue.key}"
    elif after.schedule.cues[: after.index] != before.schedule.cues[: before.index]:
        yield "the past has changed"


def _misnumbered(run: Run) -> Iterator[str]:
    cues = run.schedule.cues
    if sum(line.count for line in run.schedule.agenda) != len(cues) - 1:
        yield "a cue is on no line of the agenda, or on two"
    if len({cue.key for cue in cues}) != len(cues):
        yield "two cues have one key"


def _misplaced(run: Run) -> Iterator[str]:
    """Everybody who is here sits in one group, now and in all that is to come, but for who rests."""
    here = Counter(person.id for person in run.schedule.people)
    for cue in run.schedule.cues[run.index :]:
        if cue.groups is None:
            continue
        seated = Counter(person for group in cue.groups for person in group)
        rests = isinstance(cue.formation, EveryoneMeets) and seated <= here
        if not all(cue.groups) or (seated != here and not rests):
            yield f"{cue.title} has {cue.groups} of {sorted(here)}"


def _misspoken(run: Run) -> Iterator[str]:
    """Nobody who has left or only watches is to speak; who does so just now is not interrupted."""
    may = {person.id for person in run.schedule.people if not person.witness}
    for cue in run.schedule.cues[run.index + 1 :]:
        # Who sits inside may speak there, whoever they are.
        if not may.issuperset(cue.speakers) and not isinstance(cue.formation, Fishbowl):
            yield f"{cue.title} has {cue.speakers} speak, of {sorted(may)}"


def _turns_of(run: Run) -> dict[Spot, list[tuple[int, Cue, tuple[PersonId | None, ...]]]]:
    """The turns of each round that is not over: their number, the last cue of each, and whose it is."""
    turns: dict[Spot, dict[int, tuple[Cue, tuple[PersonId | None, ...]]]] = defaultdict(dict)
    last: dict[Spot, int] = {}
    for index, cue in enumerate(run.schedule.cues):
        for turn in cue.in_turns:
            turns[turn.spot][turn.number] = (cue, turn.whose)
            last[turn.spot] = index
    return {
        spot: [(number, *turn) for number, turn in row.items()]
        for spot, row in turns.items()
        if last[spot] >= run.index
    }


def _miscounted(run: Run, spot: Spot, turns: list[tuple[int, Cue, tuple[PersonId | None, ...]]]) -> Iterator[str]:
    """Nobody has two turns in a round, and everybody one who has any part in it."""
    cue, whose = turns[-1][1], Counter(person for *_, row in turns for person in row if person is not None)
    if cue.goes in {Order.POPCORN, Order.PASS_IT_ON}:
        # Who is named, or moved, has a turn, also a second one.
        return
    if max(whose.values(), default=0) > 1:
        yield f"{cue.title} gives somebody two turns: {spot}, {whose}"
    if isinstance(cue.formation, Fishbowl | TwoCircles):
        return
    if cue.groups is None and any(person is None for *_, row in turns for person in row):
        return
    taking = {person.id for person in run.schedule.people if not person.witness}
    seated = taking if cue.groups is None else {person for group in cue.groups for person in group} & taking
    # Whoever holds a role may have no turn by it.
    without = seated - set(whose) - {holder.person for holder in run.holders}
    if without:
        yield f"{cue.title} gives no turn to {sorted(without)}: {spot}, {whose}"
