"""What would become of the evening, step by step: as it stands and as it would be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from microsol_desktop.flow.events import Replanned
from microsol_desktop.flow.forecast import agenda
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.schedule import AgendaLine, Cue, planned_in_all


class Change(StrEnum):
    """What becomes of a step."""

    STAYS = "stays"
    SHORTER = "shorter"
    LONGER = "longer"
    GOES = "goes"
    RETURNS = "returns"


@dataclass(frozen=True, slots=True, kw_only=True)
class FitLine:
    """A step from here on. Seconds, `before` and `after`; None where it is not there, or has no limit.

    `each_before` and `each_after` are those of one turn, where there are several. `begins_at` is when it would begin,
    in seconds after midnight; None where it would not.
    """

    title: str
    change: Change
    before: int | None
    after: int | None
    each_before: int | None
    each_after: int | None
    begins_at: int | None
    is_now: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A plan to accept or not: `event` is what happens if it is. Times of the day in seconds after midnight."""

    lines: tuple[FitLine, ...]
    ends_before: int
    ends_after: int
    promised: int
    end_is_open: bool
    event: Replanned

    @property
    def still_over(self) -> int:
        """Seconds that are still too many; under 0: in hand."""
        return self.ends_after - self.promised

    @property
    def is_any(self) -> bool:
        """Whether it changes anything."""
        return any(line.change is not Change.STAYS for line in self.lines)


def lines_of(before: Run, after: Run, now: float) -> tuple[FitLine, ...]:
    """All steps from the one under way on, those that go or return among them."""
    begins = {
        _step_of(after, line): there.begins_at
        for line, there in zip(after.schedule.agenda, agenda(after, now), strict=True)
    }
    had, has = _rest(before), _rest(after)
    return tuple(_line(had.get(step), has.get(step), begins.get(step)) for step in sorted({*had, *has}))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rest:
    """What is left of a step: all of it, and one turn."""

    title: str
    seconds: int | None
    each: int | None
    is_now: bool


def _rest(run: Run) -> dict[int, _Rest]:
    return {
        _step_of(run, line): _rest_of(run, line) for line in run.schedule.agenda if line.first + line.count > run.index
    }


def _rest_of(run: Run, line: AgendaLine) -> _Rest:
    cues = run.schedule.cues[max(line.first, run.index) : line.first + line.count]
    return _Rest(
        title=line.title,
        seconds=planned_in_all(cues),
        each=_each(cues),
        is_now=line.first <= run.index,
    )


def _each(cues: tuple[Cue, ...]) -> int | None:
    """The seconds of one turn to come; in groups of several sizes, of one in the largest."""
    last = cues[-1]
    if last.lanes:
        return min(lane.seconds_each for lane in last.lanes)
    if not last.key.turn or (last.turns or 0) < 2:
        return None
    turn = [cue for cue in cues if cue.key[:3] == last.key[:3]]
    return None if any(cue.seconds is None for cue in turn) else sum(cue.seconds or 0 for cue in turn)


def _line(had: _Rest | None, has: _Rest | None, begins_at: int | None) -> FitLine:
    there = has or had
    assert there is not None  # noqa: S101  # a step is in one of both
    return FitLine(
        title=there.title,
        change=_change(had, has),
        before=None if had is None else had.seconds,
        after=None if has is None else has.seconds,
        each_before=None if had is None else had.each,
        each_after=None if has is None else has.each,
        begins_at=begins_at,
        is_now=there.is_now,
    )


def _change(had: _Rest | None, has: _Rest | None) -> Change:
    if has is None:
        return Change.GOES
    if had is None:
        return Change.RETURNS
    before, after = had.seconds or 0, has.seconds or 0
    return Change.STAYS if before == after else Change.SHORTER if after < before else Change.LONGER


def _step_of(run: Run, line: AgendaLine) -> int:
    return run.schedule.cues[line.first].key.step
