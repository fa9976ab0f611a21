"""The harvest of a run: where lines can go at this moment, what a line that is noted becomes, what the stage shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple, assert_never

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.events import (
    HarvestChanged,
    HarvestLine,
    HarvestNoted,
    HarvestRemoved,
    HarvestShown,
    HarvestVoted,
)
from microsol_desktop.flow.harvest import (
    GATHERING,
    MOST_LINES,
    Basket,
    HarvestView,
    Line,
    Place,
    Sheaf,
    counted,
    one_line,
    sheaves,
)
from microsol_desktop.flow.plan import Plan
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import Cue

Reaped = HarvestNoted | HarvestChanged | HarvestRemoved | HarvestVoted | HarvestShown

# What can be done


def noting(run: Run, words: str, place: Place, at: float) -> HarvestNoted:
    """The event of noting a line there; nothing comes of one without words.

    Raises:
        ExpectedFailure: it is too long, the place has all its lines, or there are too many in all.
    """
    line = one_line(words)
    if line:
        _expect_room(run, place)
    return HarvestNoted(at=at, line=run.basket.next_number, words=line, **place._asdict())


def changing(run: Run, number: int, words: str, place: Place, at: float) -> HarvestChanged | HarvestRemoved:
    """The event of putting a line otherwise or elsewhere; one of which nothing is left is taken out.

    Raises:
        ExpectedFailure: it is too long, or the place that it would go to has all its lines.
    """
    line, before = one_line(words), run.basket.line(number)
    if not line:
        return HarvestRemoved(at=at, line=number)
    if before is not None and place != before.place:
        _expect_room(run, place)
    return HarvestChanged(at=at, line=number, words=line, **place._asdict())


def voting(run: Run, number: int, by: int, at: float) -> HarvestVoted:
    """The event of so many dots more (or fewer) on a line."""
    line = run.basket.line(number)
    return HarvestVoted(at=at, line=number, votes=max(0, (0 if line is None else line.votes) + by))


def _expect_room(run: Run, place: Place) -> None:
    if len(run.basket.lines) >= MOST_LINES:
        raise ExpectedFailure(
            "harvest-too-many",
            "The harvest has %1 lines, and no room for more.",
            "Take lines out that say the same.",
            (str(MOST_LINES),),
        )
    most = _come_to_in(_running(run)).get(place)
    if most is not None and counted(run.basket.lines)[place] >= most:
        raise ExpectedFailure(
            "harvest-group-full",
            "This group has as many lines as the practice asks for (%1).",
            "Choose another group, or put one of its lines otherwise.",
            (str(most),),
        )


# What it becomes


def reaped(run: Run, event: Reaped) -> Run:
    """The run after this happened to its harvest; the very same where nothing comes of it."""
    basket = _after(run, event)
    if basket == run.basket:
        return run
    # The harvest is read from its first page on, and so is the prompt when it is back.
    return replace(run, basket=basket, page=0 if isinstance(event, HarvestShown) else run.page)


def _after(run: Run, event: Reaped) -> Basket:
    basket = run.basket
    match event:
        case HarvestNoted(line=number, words=words) if words and basket.line(number) is None:
            return basket.with_line(Line(number, _place_of(run, event), event.words))
        case HarvestChanged(line=number) if (line := basket.line(number)) is not None:
            return basket.with_line(line._replace(place=_place_of(run, event), words=event.words))
        case HarvestRemoved(line=number):
            return basket.without(number)
        case HarvestVoted(line=number, votes=votes) if (line := basket.line(number)) is not None:
            return basket.with_line(line._replace(votes=max(0, votes)))
        case HarvestShown(on=on):
            return basket if run.ended else basket._replace(shown=on)
        case HarvestNoted() | HarvestChanged() | HarvestVoted():
            return basket
        case _ as never:
            assert_never(never)


def _place_of(run: Run, event: HarvestLine) -> Place:
    """Where a line goes; one from before steps were told apart goes to the last step of that title."""
    said = Place(event.under, event.round, event.head, event.group, event.step, event.since)
    if said.step is not None or not said.under:
        return said
    alike = (place for place in _come_to_in(_running(run)) if place[:4] == said[:4])
    return next(reversed(tuple(alike)), said)


def put_away(run: Run) -> Run:
    """The run with its lines saved as they are. It changes nothing that could be taken back."""
    return replace(run, basket=run.basket._replace(put_away=run.basket.lines))


def harvest_goes(before: Run, after: Run) -> Run:
    """The stage shows what was noted no longer where another step has a prompt of its own to show, or at the end."""
    if not after.basket.shown or _on(before) == _on(after):
        return after
    return replace(after, basket=after.basket._replace(shown=False))


def _on(run: Run) -> tuple[object, ...]:
    """Which step the room is in: of the evening, and of whatever was brought in."""
    inner = () if run.inner is None else _on(run.inner)
    return (run.ended, run.cue.key.step, *inner)


# What there is to show


def harvest_view(run: Run) -> HarvestView:
    """The harvest as the host has it now: of the evening, and of what was brought in."""
    return _view(_running(run), run.basket)


class _There(NamedTuple):
    """How far a plan has come, and since when it is under way."""

    plan: Plan
    cue: int
    since: float

    @property
    def places(self) -> tuple[Place, ...]:
        return places_at(self.plan.schedule.cues[self.cue], self.since)


def _running(run: Run) -> tuple[_There, ...]:
    """Where the run is, and those within it."""
    there = _There(run.plan, run.index, run.started.at)
    return (there,) if run.inner is None else (there, *_running(run.inner))


@lru_cache(maxsize=8)
def _view(running: tuple[_There, ...], basket: Basket) -> HarvestView:
    most = _come_to_in(running)
    here = running[-1].places
    bound = sheaves(most or (GATHERING,), basket.lines)
    number = counted(basket.lines)
    full = frozenset(place for place, limit in most.items() if limit is not None and number[place] >= limit)
    return HarvestView(
        basket=basket,
        sheaves=bound,
        places=tuple(sheaf.place for sheaf in bound),
        here=_next_place(here or _last_section(tuple(most)), basket, full),
        full=full,
        is_now=bool(here),
        most=next((most[place] for place in here), None),
    )


def harvest_on_the_stage(run: Run) -> tuple[Sheaf, ...] | None:
    """What the stage shows of it: in a step that harvests its own places, else all that have lines.

    None where the host does not show it, or there is nothing yet.
    """
    if not run.basket.shown:
        return None
    here = _running(run)[-1].places
    with_lines = tuple(sheaf for sheaf in harvest_view(run).sheaves if sheaf.lines)
    own = tuple(sheaf for sheaf in harvest_view(run).sheaves if sheaf.place in here)
    if any(place.head for place in here):
        return own
    shown = tuple(sheaf for sheaf in own if sheaf.lines) or with_lines
    return shown or None


def _come_to_in(running: tuple[_There, ...]) -> Mapping[Place, int | None]:
    return {place: most for there in running for place, most in _come_to(there).items()}


@lru_cache(maxsize=8)
def _come_to(there: _There) -> Mapping[Place, int | None]:
    """The places of all steps that harvest, as far as they were come to, and how many lines each has at most."""
    found: dict[Place, int | None] = {}
    for cue in there.plan.schedule.cues[: there.cue + 1]:
        if cue.harvest is not None:
            found |= dict.fromkeys(places_at(cue, there.since), cue.harvest.most)
    return MappingProxyType(found)


def stands_at(place: Place, cue: Cue) -> bool:
    """Whether what stands there belongs to the step and the round of this cue."""
    return place.under == cue.title and place.step in {None, cue.key.step} and place.round in {0, cue.key.round}


def places_at(cue: Cue, since: float) -> tuple[Place, ...]:
    """Where lines can go at a cue: a place for each head, for each small group, or one; none without a harvest.

    `since` is when the practice with it began, as in `Place`.
    """
    reaping = cue.harvest
    if reaping is None:
        return ()
    number = cue.key.round if cue.rounds > 1 or cue.repeats is not None else 0
    here = Place(cue.title, number, step=cue.key.step, since=since)
    if reaping.heads:
        return tuple(here._replace(head=head) for head in reaping.heads)
    return tuple(here._replace(group=group) for group in range(reaping.groups)) or (here,)


def _last_section(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """The places of the step that harvested last; the gathering's where none has yet."""
    if not places:
        return (GATHERING,)
    return tuple(place for place in places if place.section == places[-1].section)


def _next_place(places: tuple[Place, ...], basket: Basket, full: frozenset[Place]) -> Place:
    """Where the last line went, as long as there is room; else the next place that has some."""
    last = next((line.place for line in reversed(basket.lines) if line.place in places), places[0])
    start = places.index(last)
    return next((place for place in (*places[start:], *places[:start]) if place not in full), last)
