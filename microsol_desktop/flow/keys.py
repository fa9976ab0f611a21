"""What the places of an evening are known by, so that each is found again however often the practice is compiled."""

from __future__ import annotations

from typing import NamedTuple


class Spot(NamedTuple):
    """A step or part in one round and turn: where it repeats, or where a turn is somebody's by the last one's word."""

    step: int
    round: int
    turn: int
    part: int


class Where(NamedTuple):
    """The place in the evening that groups were dealt for: agenda line, round, and part (0: the step itself).

    Round 0 holds the groups that a whole included practice runs in, from this line on; `part` is then its number.
    Where the host changes these by hand in a round of a step or part, the same round below 0 holds what they become
    after it, when somebody comes or leaves.
    """

    line: int
    round: int
    part: int

    @property
    def ever_since(self) -> Where:
        """The place of the groups that an included practice goes on in, once they were changed by hand here."""
        return self._replace(round=-self.round)


class CueKey(NamedTuple):
    """Where a cue comes from, so that one keeps one's place when the schedule is compiled again.

    `step` is the step's place among all that the practice and its included ones have, those left out too, so that it
    stays the same whoever is here; -1 is the title card, which is no step. A choice is in round 0; `turn` and `part`
    are 0 where there is none. `inner` counts the cues that these don't tell apart: turns taken within a part of a turn.
    """

    step: int
    round: int
    turn: int
    part: int
    inner: int = 0
