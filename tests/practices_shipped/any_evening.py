"""An evening on which anything may happen: a host who does one thing after another by chance, with a seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.begin import begun
from microsol_desktop.flow.better import better
from microsol_desktop.flow.by_lot import drawn_for
from microsol_desktop.flow.choosing import choosing
from microsol_desktop.flow.comings import changing, coming, leaving, seating
from microsol_desktop.flow.events import (
    Advanced,
    Ended,
    Enough,
    Extended,
    Granted,
    HandedOn,
    Happening,
    Jumped,
    Mixed,
    Passed,
    Paused,
    PromisedEnd,
    Rejoined,
    Resumed,
    RoleDrawn,
    RoleHeld,
    Skipped,
    Started,
    TimedOut,
    TookBack,
    TurnEnded,
    WentBack,
)
from microsol_desktop.flow.giving import with_travels
from microsol_desktop.flow.grouping import Moved, Swapped, grouping, groups_to_change
from microsol_desktop.flow.harvesting import noting
from microsol_desktop.flow.inserting import for_both, innermost, inserting, jumps_from
from microsol_desktop.flow.making_it_fit import fitting
from microsol_desktop.flow.moment import Offer, OfferKind
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import numbered
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.repeating import repeating
from microsol_desktop.flow.run import Run, day_seconds
from microsol_desktop.practice.model import Slug
from tests.flow.evening import EVENING
from tests.practices_shipped.shelf import SLUGS, texts_of

SIZES = (2, 3, 4, 5, 6, 7, 9, 11, 13, 17, 23)
INSERTS = tuple(map(Slug, ("closing-round", "check-in-round", "troika", "speed-meeting", "two-circles")))

Doing = Callable[[Run, float, Random], Happening | None]
"""What a host may do: the event of it, or None where there is nothing to be done."""


class Chance:
    """A host who does so many things by chance, with a practice and people that are chance as well."""

    def __init__(self, seed: int, doings: int) -> None:
        self._chance = Random(seed)
        self._doings = doings
        slug = self._chance.choice(SLUGS)
        self.started = begun(
            Started(
                at=0.0,
                slug=slug,
                texts=tuple(texts_of(slug).items()),
                people=numbered(self._chance.choice(SIZES)),
                seed=seed,
                wall=EVENING,
                utc_offset=0,
            )
        )

    def happenings(self) -> Iterator[tuple[Run, Happening, Run]]:
        """Whatever happens, each with the run before and after it."""
        run, at = reduce(None, self.started), 0.0
        for _ in range(self._doings):
            at += self._chance.choice((0.5, 5.0, 30.0, 60.0, 120.0))
            event = self._next(run, at)
            if event is not None:
                after = reduce(run, event)
                yield run, event, after
                run = after

    def _next(self, run: Run, at: float) -> Happening | None:
        doing = self._chance.choices(tuple(DOINGS), tuple(DOINGS.values()))[0]
        try:
            return doing(run, at, self._chance)
        except ExpectedFailure:
            # What can't be done is said to the host, and the evening goes on.
            return None


def _on(run: Run, at: float, chance: Random) -> Happening | None:
    """Go on as the host's first key does, or take something else that is offered."""
    inner, offers = innermost(run), moment(run, at).aside.offers
    if run.ended:
        return None
    meant = next((offer for offer in offers if offer.is_next), None)
    others = [offer for offer in offers if offer.kind in TAKEN]
    if others and (meant is None or chance.random() < 0.4):
        meant = chance.choice(others)
    if meant is not None and (event := _taken(inner, meant, at)) is not None:
        return event
    if run.is_last:
        return Ended(at=at) if chance.random() < 0.3 else WentBack(at=at)
    return Advanced(at=at)


TAKEN = frozenset({OfferKind.OPTION, OfferKind.PERSON, OfferKind.AGAIN, OfferKind.FURTHER, OfferKind.ENOUGH})


def _taken(run: Run, offer: Offer, at: float) -> Happening | None:
    match offer.kind:
        case OfferKind.OPTION if offer.option is not None:
            return choosing(run, offer.option, at)
        case OfferKind.PERSON if offer.person is not None:
            return HandedOn(at=at, person=offer.person)
        case OfferKind.AGAIN:
            return repeating(run, at)
        case OfferKind.ENOUGH:
            return Enough(at=at)
        case _:
            return None


def _come(run: Run, at: float, chance: Random) -> Happening:
    seat = chance.choice((None, 0, chance.randrange(len(innermost(run).schedule.people) + 1)))
    return for_both(run, coming(run, at, chance.choice(("", "Zoe", "Ana")), seat))


def _leave(run: Run, at: float, chance: Random) -> Happening:
    return for_both(run, leaving(run, at, chance.choice(innermost(run).schedule.people).id))


def _watch(run: Run, at: float, chance: Random) -> Happening:
    somebody = chance.choice(innermost(run).schedule.people)
    return for_both(run, changing(run, at, somebody.id, witness=not somebody.witness))


def _sit(run: Run, at: float, chance: Random) -> Happening:
    order = [person.id for person in innermost(run).schedule.people]
    chance.shuffle(order)
    return for_both(run, seating(run, at, tuple(order)))


def _restart(run: Run, at: float, _chance: Random) -> Happening | None:
    inner = innermost(run)
    line = inner.plan.line_at(inner.index)
    return None if line is None else Jumped(at=at, to=jumps_from(run) + inner.schedule.agenda[line].first)


def _jump(run: Run, at: float, chance: Random) -> Happening:
    firsts = [line.first for line in run.schedule.agenda]
    return Jumped(at=at, to=chance.choice((chance.choice(firsts), chance.randrange(len(run.schedule.cues)))))


def _end_turn(run: Run, at: float, _chance: Random) -> Happening | None:
    return TurnEnded(at=at) if innermost(run).cue.key.turn else None


def _give_role(run: Run, at: float, chance: Random) -> Happening | None:
    inner, roles = innermost(run), moment(run, at).aside.roles
    if not roles:
        return None
    person = chance.choice((None, chance.choice(inner.schedule.people).id))
    return with_travels(inner, RoleHeld(at=at, role=chance.choice(roles).role, person=person))


def _draw_role(run: Run, at: float, chance: Random) -> Happening | None:
    inner, roles = innermost(run), moment(run, at).aside.roles
    if not roles:
        return None
    role = chance.choice(roles).role
    order = drawn_for(inner, role, at)
    return with_travels(inner, RoleDrawn(at=at, role=role, order=order)) if order else None


def _group(run: Run, at: float, chance: Random) -> Happening | None:
    inner, ahead = innermost(run), chance.random() < 0.4
    groups = groups_to_change(inner, ahead=ahead)
    if not groups:
        return None
    people = [person for group in groups for person in group]
    to = chance.choice((None, *range(len(groups))))
    change = chance.choice((Moved(chance.choice(people), to), Swapped(chance.choice(people), chance.choice(people))))
    return grouping(inner, change, at, ahead=ahead)


def _mix_better(run: Run, at: float, _chance: Random) -> Happening | None:
    *_, last = ((), *better(innermost(run)))
    return Mixed(at=at, dealt=last) if last else None


def _promise(run: Run, at: float, chance: Random) -> Happening:
    end = day_seconds(run.started) + at + chance.choice((600, 1800, 5400))
    return PromisedEnd(at=at, end=int(end) % 86_400)


def _make_it_fit(run: Run, at: float, _chance: Random) -> Happening | None:
    fit = fitting(run, at)
    return None if fit is None else fit.event


def _bring_in(run: Run, at: float, chance: Random) -> Happening | None:
    if run.inner is not None and run.inner.inner is not None:
        return None
    slug = chance.choice(INSERTS)
    return inserting(run, slug, texts_of(slug), at, at_once=chance.random() < 0.5)


def _rejoin(run: Run, at: float, _chance: Random) -> Happening | None:
    return Rejoined(at=at) if run.inner else None


def _note(run: Run, at: float, chance: Random) -> Happening | None:
    places = moment(run, at).aside.harvest.places
    return noting(run, "A line", chance.choice(places), at) if places else None


def _plainly(_run: Run, at: float, chance: Random) -> Happening:
    """One of the keys that always do the same."""
    return chance.choice(
        (
            Skipped(at=at),
            Paused(at=at),
            Resumed(at=at),
            TimedOut(at=at),
            Extended(at=at, seconds=chance.choice((60, -60))),
            Granted(at=at),
            Enough(at=at),
        )
    )


def _pass(_run: Run, at: float, _chance: Random) -> Happening:
    return Passed(at=at)


def _take_back(_run: Run, at: float, _chance: Random) -> Happening:
    return TookBack(at=at)


def _go_back(_run: Run, at: float, _chance: Random) -> Happening:
    return WentBack(at=at)


DOINGS: dict[Doing, int] = {
    _on: 16,
    _come: 3,
    _leave: 3,
    _pass: 2,
    _group: 3,
    _plainly: 5,
    **dict.fromkeys(
        (
            _watch,
            _sit,
            _restart,
            _jump,
            _end_turn,
            _give_role,
            _draw_role,
            _mix_better,
            _promise,
            _make_it_fit,
            _bring_in,
            _rejoin,
            _note,
            _take_back,
            _go_back,
        ),
        1,
    ),
}
"""What a host may do, each with how often it is done beside the others."""
