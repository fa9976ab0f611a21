"""Where a run stands after all that happened, and how its clock is read at an instant. Reads no clock itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from microsol_desktop.flow.cards import ShownCard
from microsol_desktop.flow.events import Happening, Started
from microsol_desktop.flow.harvest import NOTHING_YET, Basket
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.plan import Plan, plan_of
from microsol_desktop.flow.schedule import Cue, CueKind, Schedule
from microsol_desktop.flow.settled import Holder, Settled

DAY = 86_400
_NOTHING_SETTLED = Settled()
TIME_OUT = 30.0
"""Seconds of silence that anybody may call for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a cue that was left has behind it: a cue that one comes back to goes on from there."""

    spent: float
    extended: float
    granted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A practice under way: the schedule, the place in it, and the clock as it stood at the instant `since`.

    `spent` are the seconds that the cue had behind it at `since`, `silence` what was left of a time out; `extended`
    the seconds granted. `ends_by` is the instant told by the wall's clock, `promised_end` the end that the room was
    told, in seconds after midnight, `entered` when the cue was come to. `begun` is when the title card was first
    left, `began` has for each agenda line the instant it was begun, `kept` for each cue that was left what it has
    behind it. `passes` are the turns that were passed, `settled` what was dealt, drawn and decided, who holds which
    role among it. `inner` is what was brought in and goes on while this is held. `card` lies over the stage, turned
    to `card_page`. `basket` is what was noted for the harvest. `before` is the run as it was before `happened`: undo
    goes back to it.
    """

    started: Started
    schedule: Schedule
    plan: Plan = field(compare=False, repr=False)
    index: int = 0
    page: int = 0
    since: float = 0.0
    spent: float = 0.0
    silence: float = 0.0
    extended: float = 0.0
    granted: int = 0
    entered: float = 0.0
    ends_by: float | None = None
    paused: bool = False
    ended: bool = False
    promised_end: int | None = None
    blank: bool = False
    begun: float | None = None
    began: tuple[float | None, ...] = ()
    kept: tuple[Kept | None, ...] = ()
    revealed: frozenset[tuple[int, str]] = frozenset()
    settled: Settled = _NOTHING_SETTLED
    passes: tuple[CueKey, ...] = ()
    basket: Basket = NOTHING_YET
    inner: Run | None = None
    card: ShownCard | None = None
    card_page: int = 0
    happened: Happening | None = field(default=None, compare=False, repr=False)
    before: Run | None = field(default=None, compare=False, repr=False)

    @property
    def cue(self) -> Cue:
        return self.schedule.cues[self.index]

    @property
    def holders(self) -> tuple[Holder, ...]:
        """Who holds which role."""
        return self.settled.holders

    @property
    def is_last(self) -> bool:
        return self.inner is None and self.index + 1 == len(self.schedule.cues)

    @property
    def is_held(self) -> bool:
        """Whether no time passes for the cue."""
        return self.paused or self.ended or self.inner is not None

    @property
    def has_arrived_only(self) -> bool:
        """Whether the title card is still up and nobody has moved on from it once."""
        return self.index == 0 and self.begun is None


def run_of(started: Started, schedule: Schedule) -> Run:
    """A run at its very beginning, with the title card up."""
    run = Run(
        started=started,
        schedule=schedule,
        plan=plan_of(schedule),
        since=started.at,
        entered=started.at,
        began=(None,) * len(schedule.agenda),
        promised_end=started.promised_end,
        settled=settled_at_first(started),
        happened=started,
    )
    return entered_line(run, started.at)


def settled_at_first(started: Started) -> Settled:
    """What stood when the gathering was begun."""
    return Settled(dealt=started.dealt, drawn=started.drawn, seed=started.seed)


def history(run: Run) -> tuple[Happening, ...]:
    """All that happened and was not taken back, in its order."""
    events: list[Happening] = []
    there: Run | None = run
    while there is not None:
        if there.happened is not None:
            events.append(there.happened)
        there = there.before
    return tuple(reversed(events))


def entered_line(run: Run, at: float, *, anew: bool = False) -> Run:
    """Note when the agenda line of the cue was begun, unless it was before (or it begins anew)."""
    line = run.plan.line_at(run.index)
    if line is None or (run.began[line] is not None and not anew):
        return run
    return replace(run, began=(*run.began[:line], at, *run.began[line + 1 :]))


def spent_at(run: Run, now: float) -> float:
    """Seconds that the cue has behind it; a pause and a time out don't count."""
    if run.is_held:
        return run.spent
    return run.spent + max(0.0, now - run.since - run.silence)


def silence_at(run: Run, now: float) -> float:
    """Seconds that are left of a time out; 0 where there is none."""
    if run.is_held:
        return run.silence
    return max(0.0, run.silence - max(0.0, now - run.since))


def planned_of(run: Run) -> float | None:
    """The seconds that the cue has in all, with what was granted; None where it has no limit."""
    cue = run.cue
    if cue.kind in {CueKind.TITLE, CueKind.CHOICE}:
        return None
    if run.ends_by is not None:
        return run.ends_by - run.entered + run.extended
    return None if cue.seconds is None else cue.seconds + run.extended


def left_at(run: Run, now: float) -> float | None:
    """Seconds left, under 0 when it is over, None without a limit.

    A cue that lasts until a time of the day is told by the wall's clock: neither a pause nor a time out moves that.
    """
    if run.ends_by is not None:
        return run.ends_by + run.extended - (run.since if run.ended else max(now, run.since))
    planned = planned_of(run)
    return None if planned is None else planned - spent_at(run, now)


def rebased(run: Run, at: float) -> Run:
    """The same run with its clock told for a later instant; nothing that is shown changes by it."""
    return replace(run, since=at, spent=spent_at(run, at), silence=silence_at(run, at))


def by_the_room(run: Run, at: float) -> float:
    """An instant of the run as seconds after the midnight before it was started; past midnight it goes on."""
    return day_seconds(run.started) + at


def day_seconds(started: Started) -> float:
    """When the run was started, in seconds after midnight by the room's clock."""
    return (started.wall + started.utc_offset) % DAY
