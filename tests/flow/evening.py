"""An evening made by hand, with a step of every kind, and any history of one: for tests of the run alone."""

from __future__ import annotations

from hypothesis import strategies as st

from microsol_desktop.flow.events import (
    Advanced,
    Blanked,
    CardShown,
    Ended,
    Enough,
    Extended,
    Granted,
    Happening,
    Jumped,
    PageTurned,
    Passed,
    Paused,
    Repeated,
    Resumed,
    Revealed,
    Skipped,
    Started,
    TimedOut,
    TimeInAgain,
    TookBack,
    TurnEnded,
    WentBack,
)
from microsol_desktop.flow.keys import CueKey, Spot
from microsol_desktop.flow.people import Group, Person, PersonId, named
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.run import Run, run_of
from microsol_desktop.flow.schedule import AgendaLine, Cue, CueKind, HostWords, Schedule, TurnAt
from microsol_desktop.practice.model import OTHERS, Slug, Voice

ANA, BENTO, CLARA, DUARTE = (PersonId(seat) for seat in range(1, 5))
FOUR = named(("Ana", "Bento", "Clara", "Duarte"))
HALF_PAST_SEVEN = 19 * 3600 + 1800
EVENING = 1_700_000_000.0 - 1_700_000_000 % 86_400 + HALF_PAST_SEVEN


def started(
    people: tuple[Person, ...] = FOUR, promised_end: int | None = None, begins_at: int | None = None
) -> Started:
    return Started(
        at=0.0,
        slug=Slug("evening"),
        texts=((Slug("evening"), "# Evening\n"),),
        people=people,
        seed=7,
        wall=EVENING,
        utc_offset=0,
        promised_end=promised_end,
        begins_at=begins_at,
        hosts="Ana",
    )


def title_cue() -> Cue:
    return Cue(key=CueKey(-1, 1, 0, 0), kind=CueKind.TITLE, title="Evening", seconds=0, shortest=0)


def cue(step: int, title: str, seconds: int | None = 120, **more: object) -> Cue:
    """A cue of the whole group, without turns unless `more` says so."""
    return Cue(key=CueKey(step, 1, 0, 0), kind=CueKind.STEP, title=title, seconds=seconds, shortest=seconds, **more)  # type: ignore[arg-type]


def round_cues(
    step: int, title: str, seconds: int = 60, people: Group = (ANA, BENTO, CLARA, DUARTE)
) -> tuple[Cue, ...]:
    """A turn each in the whole group."""
    return tuple(
        Cue(
            key=CueKey(step, 1, turn, 0),
            kind=CueKind.STEP,
            title=title,
            seconds=seconds,
            shortest=seconds,
            turns=len(people),
            order=people,
            speakers=(person,),
        )
        for turn, person in enumerate(people, start=1)
    )


def troika_cues(step: int) -> tuple[Cue, ...]:
    """Two pairs, each as client: the client speaks, then the other."""
    groups = ((ANA, BENTO), (CLARA, DUARTE))
    clients = ((ANA, CLARA), (BENTO, DUARTE))
    return tuple(
        Cue(
            key=CueKey(step, 1, turn, part),
            kind=CueKind.PART,
            title="Pairs",
            part=("They share", "The other answers")[part - 1],
            seconds=90,
            shortest=90,
            turns=2,
            groups=groups,
            role="client",
            voice=Voice(roles=("client",)) if part == 1 else Voice(roles=(OTHERS,)),
            speakers=clients[turn - 1] if part == 1 else clients[2 - turn],
            in_turns=(TurnAt(Spot(step, 1, 0, 0), turn, clients[turn - 1]),),
        )
        for turn in (1, 2)
        for part in (1, 2)
    )


def schedule_of(*lines: tuple[Cue, ...], notes: dict[int, HostWords] | None = None) -> Schedule:
    """An evening of these steps, the title card before them."""
    cues = [title_cue()]
    agenda = []
    for line in lines:
        seconds = [one.seconds for one in line]
        agenda.append(
            AgendaLine(
                title=line[0].title,
                settings="",
                first=len(cues),
                count=len(line),
                seconds=None if None in seconds else sum(second or 0 for second in seconds),
                optional=line[0].optional,
            )
        )
        cues += line
    words = notes or {}
    return Schedule(
        title="Evening",
        slug=Slug("evening"),
        people=FOUR,
        cues=tuple(cues),
        notes=tuple(words.get(number, HostWords()) for number in range(len(cues))),
        agenda=tuple(agenda),
    )


def everything() -> Schedule:
    """One step of each kind: a round, an open one, an optional silence, pairs with parts, a round at the end."""
    return schedule_of(
        round_cues(0, "Check in"),
        (cue(1, "Open talk", seconds=None),),
        (cue(2, "Stillness", silent=True, optional=True),),
        troika_cues(3),
        (cue(4, "Move on", seconds=30, moves_on=True, extensions=(60, 30)),),
        round_cues(5, "Close", seconds=30),
        notes={6: HostWords(note="Be kind.", held_back="And now the other way round.")},
    )


def begin(schedule: Schedule | None = None, start: Started | None = None) -> Run:
    return run_of(start or started(), schedule or everything())


def tell(run: Run, *events: Happening) -> Run:
    """The run after these events."""
    for event in events:
        run = reduce(run, event)
    return run


AT = st.floats(min_value=0, max_value=200, allow_nan=False).map(lambda seconds: round(seconds, 3))


@st.composite
def histories(draw: st.DrawFn, taking_back: bool = True) -> tuple[Happening, ...]:
    """Whatever a host may do in an evening, sensible or not, in the order of time."""
    at, events = 0.0, []
    for _ in range(draw(st.integers(0, 25))):
        at += draw(AT)
        events.append(_event(draw, at, taking_back=taking_back))
    return tuple(events)


def _event(draw: st.DrawFn, at: float, *, taking_back: bool) -> Happening:
    plain: list[type[Happening]] = [
        Advanced, Advanced, Advanced, WentBack, Paused, Resumed, Passed, Passed, TurnEnded, Skipped, Revealed,
        TimedOut, TimeInAgain, Granted, Repeated, Enough, Ended,
    ]  # fmt: skip
    if taking_back:
        plain.append(TookBack)
    kind = draw(st.sampled_from([*plain, Jumped, Extended, Blanked, CardShown, PageTurned]))
    match kind.__name__:
        case "Jumped":
            return Jumped(at=at, to=draw(st.integers(-1, 18)))
        case "Extended":
            return Extended(at=at, seconds=draw(st.sampled_from([60, -60, 5, -300])))
        case "Blanked":
            return Blanked(at=at, on=draw(st.booleans()))
        case "CardShown":
            return CardShown(at=at, card=draw(st.sampled_from([None, "gestures", "help", "no such card"])))
        case "PageTurned":
            return PageTurned(at=at, to=draw(st.integers(-1, 3)))
        case _:
            return kind(at=at)  # type: ignore[call-arg]
