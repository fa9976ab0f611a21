"""The place in the evening for which a cue is made: step, part, round, turn, and who is concerned."""

from __future__ import annotations

from dataclasses import dataclass, replace

from microsol_desktop.flow.keys import Spot, Where
from microsol_desktop.flow.laid import Laid
from microsol_desktop.flow.people import Group
from microsol_desktop.flow.schedule import CueKind, TurnAt
from microsol_desktop.flow.scope import Scope
from microsol_desktop.flow.seats import Seats
from microsol_desktop.practice.model import Part, Settings, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Where in the evening one is.

    `round` and `turn` count from 1; turn 0: nobody's. `speaking` are those whose turn it is, one in each group at most;
    `as_roles` are the roles that turns gave, the innermost last. `order` is the round's order where all look at it.
    `hands_on` is the turn that this one's speaker gives to somebody. `in_turns` are the turns that one is in, the outer
    first. `step_words` and `part_words` are those of this round, where they are not the heading's own in each.
    `present` is how many people count for what is for a number of them.
    """

    laid: Laid
    line: int
    scope: Scope
    seats: Seats
    part: Part | None = None
    number: int = 0
    round: int = 1
    rounds: int = 1
    turn: int = 0
    turns: int | None = None
    speaking: Group = ()
    role: str | None = None
    as_roles: tuple[tuple[str, Group], ...] = ()
    order: Group = ()
    resting: tuple[int, ...] = ()
    hands_on: Spot | None = None
    in_turns: tuple[TurnAt, ...] = ()
    step_words: Words | None = None
    part_words: Words | None = None
    present: int = 0

    @property
    def settings(self) -> Settings:
        """What holds for this cue alone: its part's settings, else its step's."""
        return self.laid.step.settings if self.part is None else self.part.settings

    @property
    def words(self) -> tuple[Words, ...]:
        """The step's words, then its part's."""
        step = self.step_words or self.laid.step.words
        return (step,) if self.part is None else (step, self.part_words or self.part.words)

    @property
    def has_own_seats(self) -> bool:
        """Whether the heading itself says who sits with whom."""
        settings = self.settings
        return (settings.grouping, settings.mixing, settings.formation) != (None, None, None)

    @property
    def where(self) -> Where:
        """The place that groups are dealt for."""
        return Where(self.line, self.round, self.number)

    @property
    def spot(self) -> Spot:
        """The place whose turns, or rounds, are to be told from others."""
        return Spot(self.line, self.round, self.turn, self.number)

    @property
    def kind(self) -> CueKind:
        """What sort of cue it is."""
        if self.settings.pause is not None:
            return CueKind(self.settings.pause.value)
        return CueKind.STEP if self.part is None else CueKind.PART

    def for_part(self, part: Part, number: int) -> Frame:
        """The same place, in a part (from 1)."""
        return replace(self, part=part, number=number, part_words=None)

    def with_words(self, words: Words) -> Frame:
        """The same place, with other words under its heading."""
        return replace(self, step_words=words) if self.part is None else replace(self, part_words=words)

    def for_round(self, number: int, rounds: int, seats: Seats) -> Frame:
        """The same place in one round of several, where people sit like this; within a turn the outer round counts."""
        resting = self.resting if seats is self.seats else ()
        if self.rounds > 1 or self.turn:
            return replace(self, seats=seats, resting=resting)
        return replace(self, round=number, rounds=rounds, seats=seats, resting=resting)

    def for_turn(self, turn: int, turns: int, speaking: Group, role: str | None, resting: tuple[int, ...]) -> Frame:
        """The same place in one turn; a turn within a turn keeps the outer one's number."""
        as_roles = self.as_roles if role is None else (*self.as_roles, (role, speaking))
        if self.turn:
            return replace(self, speaking=speaking, role=role or self.role, as_roles=as_roles, resting=resting)
        return replace(self, turn=turn, turns=turns, speaking=speaking, role=role, as_roles=as_roles, resting=resting)
