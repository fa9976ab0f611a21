"""From a step to its cues: rounds hold turns, turns hold parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from microsol_desktop.flow.amounts import fits, items_of, nothing_left, own_time, rounds_of, times
from microsol_desktop.flow.clock_time import left_until
from microsol_desktop.flow.draws import Draws, Lot
from microsol_desktop.flow.frame import Frame
from microsol_desktop.flow.groups import sizes
from microsol_desktop.flow.keys import Spot, Where
from microsol_desktop.flow.laid import joined
from microsol_desktop.flow.making import Making
from microsol_desktop.flow.people import Group, PersonId
from microsol_desktop.flow.roles import Held, Roles
from microsol_desktop.flow.schedule import Lane, TurnAt
from microsol_desktop.flow.seats import Seats
from microsol_desktop.flow.travelling import Staying
from microsol_desktop.flow.turns import Queue, Speaking
from microsol_desktop.practice.model import (
    Alone,
    Each,
    EveryoneMeets,
    Lasts,
    Mixing,
    OneStays,
    Open,
    Order,
    Part,
    PromptSupply,
    Repeat,
    Rounds,
    Shared,
    Sized,
    Span,
    TwoCircles,
    Until,
    Warn,
)
from microsol_desktop.practice.prompt_items import with_item
from microsol_desktop.practice.proportions import first_without_time, portions_of, turns_of

Parts = tuple[tuple[int, Part], ...]
"""Parts with their numbers from 1; those that are not for so many people are left out."""


class Blocks:
    """Turns steps into cues, one after another.

    `begins` is the planned beginning in seconds after midnight, `rounds` how many there are of what repeats,
    `handed` whose turns are whose by the word of who spoke before.
    """

    def __init__(
        self,
        making: Making,
        roles: Roles,
        speaking: Speaking,
        draws: Draws,
        staying: Staying,
        *,
        rounds: Mapping[Spot, int],
        handed: Mapping[Spot, PersonId],
        begins: int | None,
    ) -> None:
        self._making = making
        self._roles = roles
        self._speaking = speaking
        self._draws = draws
        self._staying = staying
        self._repeated = rounds
        self._handed = handed
        self._begins = begins

    def step(self, frame: Frame, first: int = 1) -> None:
        """Make all cues of a step, its parts numbered from `first`."""
        parts = enumerate(frame.laid.step.parts, start=first)
        self._block(frame, tuple((number, part) for number, part in parts if fits(frame, part.settings.sizes)), None)

    def _block(self, frame: Frame, parts: Parts, allotted: Span | None) -> None:
        """A step, or a part, in all its rounds; `allotted` is what a step's time leaves for a part."""
        repeat, spot = frame.settings.repeat, frame.spot
        count = self._repeated.get(spot) or (1 if isinstance(repeat, Repeat) else rounds_of(frame))
        shares = (allotted,) * count if allotted is None or isinstance(repeat, Repeat) else turns_of(allotted, count)
        seats: Seats | None = None
        first = len(self._making.cues)
        for number, share in enumerate(shares, start=1):
            seats = self._seats(frame, number, count, seats)
            here = self._asking(frame.for_round(number, count, seats), number)
            for chosen in frame.settings.chosen:
                self._roles.choose(frame.laid.slug, chosen, frame.line, here.round, seats)
            self._round(here, number, parts, share)
        if isinstance(repeat, Repeat):
            self._making.repeat(first, spot, repeat, count)

    def _asking(self, frame: Frame, number: int) -> Frame:
        """The place with the words of this round (from 1), where its prompts come one a round."""
        items = items_of(frame)
        if not items:
            return frame
        order = tuple(range(items))
        if frame.settings.supply is PromptSupply.DRAWN:
            order = self._draws.order(Lot(frame.line, 0, frame.number, 0, None), order)
        return frame.with_words(with_item(frame.words[-1], order[(number - 1) % items]))

    def _seats(self, frame: Frame, number: int, count: int, before: Seats | None) -> Seats:
        settings = frame.settings
        if frame.part is not None and not frame.has_own_seats:
            return frame.seats
        where = frame.where._replace(round=(frame.round - 1) * count + number)
        if isinstance(settings.formation, OneStays):
            ahead = 1 if isinstance(settings.repeat, Repeat) else count - number + 1
            return self._tables(frame, where, before, ahead)
        moves = isinstance(settings.formation, TwoCircles | EveryoneMeets) or settings.mixing is Mixing.NEW
        if before is not None and not moves:
            return frame.scope.still(before, where)
        rounds = 1 if isinstance(settings.repeat, Repeat) else count - number + 1
        return frame.scope.seat(settings, frame.laid.slug, where, rounds)

    def _tables(self, frame: Frame, where: Where, before: Seats | None, ahead: int) -> Seats:
        """Tables at which one stays while the others travel; the first round is as its grouping says."""
        settings = frame.settings
        if before is not None and before.groups is not None:
            stay = self._staying.at(frame, before)
            return frame.scope.travelled(before, stay, where, ahead)
        seats = replace(frame.scope.seat(settings, frame.laid.slug, where), formation=settings.formation)
        return replace(seats, staying=() if seats.groups is None else self._staying.known_at(frame, seats))

    def _round(self, frame: Frame, number: int, parts: Parts, share: Span | None) -> None:
        time = frame.settings.time
        if isinstance(time, Each | Shared) and not frame.seats.own:
            self._turns(frame, number, time, parts, share)
        elif isinstance(time, Until) and share is None:
            self._until(frame, time, parts)
        else:
            self._portion(frame, parts, share or own_time(time, parts))

    def _until(self, frame: Frame, time: Until, parts: Parts) -> None:
        left: Span | None = None
        if self._begins is not None:
            seconds = left_until(time.hour, time.minute, self._begins + self._making.elapsed)
            left = Span(shortest=seconds, longest=seconds)
        first = len(self._making.cues)
        self._portion(frame, parts, left)
        self._making.last_until(first, (time.hour, time.minute), known=left is not None)
        self._warn(first, frame.settings.warn)

    def _turns(self, frame: Frame, number: int, time: Each | Shared, parts: Parts, share: Span | None) -> None:
        seats = frame.seats
        queues = self._queues(frame, number)
        count = max((queue.count for queue in queues), default=0)
        whole = share or (time.span if isinstance(time, Shared) else None)
        if not count:
            return
        if isinstance(time, Shared) and whole is not None and not seats.takes_turns_together:
            self._lanes(frame, time, queues, whole, parts)
            return
        by_word = self._goes_by_word(frame)
        if seats.takes_turns_together and not frame.turn and not by_word:
            frame = replace(frame, order=tuple(person for person in queues[0].people if person is not None))
        spans = (time.span,) * count if whole is None else self._speaking.shares(frame.spot, whole, count)
        place = frame.spot
        for turn, span in enumerate(spans, start=1):
            if by_word:
                following = place._replace(turn=turn + 1)
                frame = replace(frame, hands_on=following if turn < count else None)
            speaking = tuple(person for queue in queues for person in queue.at(turn))
            if by_word and turn > 1:
                speaking = self._named(frame, turn)
            resting = tuple(at for at, queue in zip(seats.at, queues, strict=False) if queue.rests_at(turn))
            whose = (next(iter(speaking), None),) if by_word else tuple(queue.whose(turn) for queue in queues)
            here = replace(frame, in_turns=(*frame.in_turns, TurnAt(place, turn, whose)))
            self._portion(here.for_turn(turn, count, speaking, time.role, resting), parts, span)

    def _goes_by_word(self, frame: Frame) -> bool:
        """Whether who speaks says who is next, so that all hear it: in small groups nobody else knows."""
        by_word = frame.settings.order is Order.PASS_IT_ON
        return by_word and not frame.turn and frame.seats.takes_turns_together

    def _named(self, frame: Frame, turn: int) -> Group:
        """Who was given this turn; nobody as long as nobody was named."""
        person = self._handed.get(frame.spot._replace(turn=turn))
        return () if person is None else (person,)

    def _queues(self, frame: Frame, number: int) -> tuple[Queue, ...]:
        order, excepted = frame.settings.order, self._excepted(frame, frame.seats)
        lot = Lot(frame.line, frame.round, frame.number, frame.turn, None)
        if frame.turn:
            return self._speaking.within_a_turn(frame.seats, order, frame.speaking, excepted, lot)
        return self._speaking.queues(frame.seats, order, number, excepted, lot)

    def _lanes(self, frame: Frame, time: Shared, queues: tuple[Queue, ...], whole: Span, parts: Parts) -> None:
        """One cue of the whole time, in which each size of group divides it by itself."""
        kinds: dict[tuple[int, int], list[Group]] = {}
        for index, queue in enumerate(queues):
            if queue.count:
                known = tuple(person for person in queue.people if person is not None)
                kinds.setdefault((len(frame.seats.group_of(index)), queue.count), []).append(known)
        lanes = tuple(
            Lane(
                size=size,
                turns=turns,
                seconds_each=whole.longest // turns,
                orders=tuple(order for order in orders if len(order) == turns),
            )
            for (size, turns), orders in sorted(kinds.items())
        )
        first = len(self._making.cues)
        beneath = tuple(replace(part.words, prompt=joined(f"**{part.title}**", part.words.prompt)) for _, part in parts)
        self._making.add(replace(frame, role=time.role or frame.role), whole, lanes=lanes, beneath=beneath)
        self._warn(first, frame.settings.warn)
        self._making.extend(first, frame.settings.extensions)

    def _excepted(self, frame: Frame, seats: Seats) -> tuple[Held, ...]:
        """Those who have no turn in these seats, as far as it is known who they are."""
        return tuple(
            held for role in frame.settings.excepted if (held := self._holding(frame, seats, role)) is not None
        )

    def _holding(self, frame: Frame, seats: Seats, role: str) -> Held | None:
        for name, people in reversed(frame.as_roles):
            if name == role:
                missing = tuple(int(not people) for _ in seats.circles)
                return Held(people=people, missing=missing)
        return self._roles.held(frame.laid.slug, role, seats, frame.line)

    def _portion(self, frame: Frame, parts: Parts, span: Span | None) -> None:
        """One turn, or a round without turns: its parts in their order, else one cue."""
        first = len(self._making.cues)
        if not parts:
            self._making.add(frame, span)
        else:
            for (number, part), share in zip(parts, self._shares(frame, parts, span), strict=True):
                self._block(frame.for_part(part, number), (), share)
        self._warn(first, frame.settings.warn)
        self._making.extend(first, frame.settings.extensions)

    def _shares(self, frame: Frame, parts: Parts, span: Span | None) -> tuple[Span | None, ...]:
        """What the parts have of a time; None for those that go by their own time or have no limit."""
        if span is None:
            return (None,) * len(parts)
        timed = [part for _, part in parts if not isinstance(part.settings.time, Open | Until)]
        wanted = [self._wanted(frame, part) for part in timed]
        without = first_without_time(span.longest, [None if each is None else each.longest for each in wanted])
        if without is not None and not isinstance(frame.settings.time, Until):
            raise nothing_left(frame, timed[without])
        shares = dict(zip(map(id, timed), portions_of(span, wanted), strict=True))
        return tuple(shares.get(id(part)) for _, part in parts)

    def _wanted(self, frame: Frame, part: Part) -> Span | None:
        """How long a part would take by itself."""
        rounds = part.settings.repeat.count if isinstance(part.settings.repeat, Rounds) else 1
        match part.settings.time:
            case Lasts(span=span) | Shared(span=span):
                return times(span, rounds)
            case Each(span=span) if span is not None:
                return times(span, rounds * self._expected_turns(frame, part))
            case _:
                return None

    def _expected_turns(self, frame: Frame, part: Part) -> int:
        match part.settings.grouping:
            case Alone():
                return 1
            case Sized(size=size):
                return max(sizes(frame.scope.present, size), default=0)
            case _:
                excepted = self._excepted(frame.for_part(part, 0), frame.seats)
                return self._speaking.most_turns(frame.seats, excepted)

    def _warn(self, first: int, warn: Warn | None) -> None:
        if warn is not None:
            self._making.warn(first, warn.before)
