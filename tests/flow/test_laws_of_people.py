"""Whoever comes, leaves or only watches, at whatever moment: what always holds."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.comings import changing, coming, leaving, seating
from microsol_desktop.flow.events import Advanced, Happening, Jumped, Passed, TookBack, TurnEnded, WentBack
from microsol_desktop.flow.keys import Spot
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run, history
from microsol_desktop.flow.schedule import Cue, CueKind
from microsol_desktop.practice.model import EveryoneMeets, Fishbowl, Order
from tests.flow.runs import run_of_lines

MANY = 25
STEPS = (
    ("## Share (1 min each)",),
    ("## Round (1 min each, 2 rounds)",),
    ("## Back (1 min each, reverse)",),
    ("## Draw (1 min each, draw)",),
    ("## All (10 min shared)",),
    ("## Pairs (1 min each, pairs)",),
    ("## Threes (1 min each, new threes, 2 rounds)",),
    ("## Same (2 min each, same groups)",),
    ("## Join (1 min each, join groups)",),
    ("## Split (5 min, split groups)",),
    ("## Pods (3 min, threes named home pods)", "## New (1 min, new pairs)", "## Home (9 min shared, home pods)"),
    ("## Meet (1 min, everyone meets)",),
    ("## Circles (1 min each, two circles, 3 rounds)",),
    ("## Bowl (1 min each, fishbowl of 3)",),
    ("## Alone (1 min, alone, silent)",),
    ("## Go (1 min, move)",),
    ("## Find (1 min, move, new threes)", "## Found (1 min each, threes)"),
    ("## Together (5 min)",),
    ("## Few (1 min each, for 2-4 people)",),
    ("## Many (1 min each, for 5+ people)",),
    ("## Troika (threes, each as client)", "### Tell (1 min, client speaks)", "### Think (1 min, others speak)"),
    ("## Parts", "### First (1 min each)", "### Second (1 min each, reverse)"),
    ("## Each in turn (each)", "### Say (1 min)", "### Answers (1 min each)"),
    ("## [[other]] (threes)",),
    ("## Popcorn (1 min each, popcorn)",),
    ("## Tables (1 min, threes, one stays, 3 rounds)",),
)
OTHER = """# Other

## Inside (1 min each)

## Within (1 min, pairs)

## All of it (1 min)
"""
PRACTICES = st.lists(st.sampled_from(STEPS), min_size=1, max_size=4)
DOINGS = st.one_of(
    st.tuples(
        st.sampled_from(["on", "on", "on", "come", "leave", "watch", "pass", "back", "end turn", "undo"]),
        st.integers(0, 40),
    ),
    st.tuples(st.sampled_from(["come", "leave", "on", "jump", "seats", "repeat"]), st.integers(0, 40)),
)


def told(run: Run, doing: tuple[str, int], at: float) -> Happening:
    """What is done, as an event."""
    word, number = doing
    people = run.schedule.people
    somebody = people[number % len(people)]
    match word:
        case "come":
            return coming(run, at, "", number)
        case "leave":
            return leaving(run, at, somebody.id)
        case "watch":
            return changing(run, at, somebody.id, witness=not somebody.witness)
        case "seats":
            return seating(run, at, tuple(person.id for person in (*people[number % 3 :], *people[: number % 3])))
        case "pass":
            return Passed(at=at)
        case "back":
            return WentBack(at=at)
        case "end turn":
            return TurnEnded(at=at)
        case "undo":
            return TookBack(at=at)
        case "jump":
            return Jumped(at=at, to=number % len(run.schedule.cues))
        case _:
            return Advanced(at=at)


def lived(practice: list[tuple[str, ...]], count: int, doings: list[tuple[str, int]]) -> list[Run]:
    """An evening of these steps, run by run as it went on."""
    run = run_of_lines(*(line for step in practice for line in (*step, "")), people=count, others={"other": OTHER})
    runs = [run]
    for number, doing in enumerate(doings, start=1):
        try:
            run = reduce(run, told(run, doing, float(number)))
        except ExpectedFailure:
            # The last one can't leave.
            assert len(run.schedule.people) == 1
        runs.append(run)
    return runs


EVENINGS = (PRACTICES, st.integers(2, 9), st.lists(DOINGS, max_size=14))
COMINGS = ("PersonCame", "PersonLeft", "PersonChanged", "Seated")


def is_coming(run: Run) -> bool:
    return type(run.happened).__name__ in COMINGS


def to_come(run: Run) -> tuple[Cue, ...]:
    return run.schedule.cues[run.index + 1 :]


@settings(max_examples=MANY)
@given(*EVENINGS)
def test_whoever_comes_or_leaves_no_past_cue_changes_and_the_one_under_way_goes_on(
    practice: list[tuple[str, ...]], count: int, doings: list[tuple[str, int]]
) -> None:
    runs = lived(practice, count, doings)

    for before, after in pairwise(runs):
        if before.index == after.index and after.before is before and is_coming(after):
            assert after.schedule.cues[: after.index] == before.schedule.cues[: before.index]
            assert after.cue.key == before.cue.key
            assert after.cue.speakers == before.cue.speakers or after.cue.groups != before.cue.groups or after.cue.voice
            if after.cue.kind is not CueKind.CHOICE:
                assert after.cue.seconds == before.cue.seconds


@settings(max_examples=MANY)
@given(*EVENINGS)
def test_the_journal_gives_the_same_evening_back(
    practice: list[tuple[str, ...]], count: int, doings: list[tuple[str, int]]
) -> None:
    runs = lived(practice, count, doings)

    assert replay(history(runs[-1])) == runs[-1]


@settings(max_examples=MANY)
@given(*EVENINGS)
def test_everybody_here_is_in_exactly_one_group_and_nobody_who_has_left(
    practice: list[tuple[str, ...]], count: int, doings: list[tuple[str, int]]
) -> None:
    runs = lived(practice, count, doings)

    for run in runs:
        here = Counter(person.id for person in run.schedule.people)
        current = (run.cue,) if is_coming(run) else ()
        for cue in (*current, *to_come(run)):
            if cue.groups is None:
                continue
            seated = Counter(person for group in cue.groups for person in group)
            rests = isinstance(cue.formation, EveryoneMeets)
            assert seated == here or (rests and seated <= here), (cue.title, cue.groups)


@settings(max_examples=MANY)
@given(*EVENINGS)
def test_everybody_who_should_has_exactly_one_turn_a_round(
    practice: list[tuple[str, ...]], count: int, doings: list[tuple[str, int]]
) -> None:
    runs = lived(practice, count, doings)

    for run in runs:
        takers = {person.id for person in run.schedule.people if not person.witness}
        for spot, turns in rounds_to_come(run).items():
            whose = Counter(person for row in turns.values() for person in row if person is not None)
            assert all(count == 1 for count in whose.values()), (spot, turns)
            assert set(whose) <= takers, (spot, turns)


def rounds_to_come(run: Run) -> dict[Spot, dict[int, tuple[PersonId | None, ...]]]:
    """The turns of the rounds that nobody has begun yet."""
    begun = {turn.spot for cue in run.schedule.cues[: run.index + 1] for turn in cue.in_turns}
    found: dict[Spot, dict[int, tuple[PersonId | None, ...]]] = {}
    for cue in to_come(run):
        for turn in cue.in_turns:
            if turn.spot not in begun:
                found.setdefault(turn.spot, {})[turn.number] = turn.whose
    return found


@settings(max_examples=MANY)
@given(*EVENINGS)
def test_in_the_whole_group_nobody_here_is_left_out_of_a_round_that_goes_on(
    practice: list[tuple[str, ...]], count: int, doings: list[tuple[str, int]]
) -> None:
    straight = [doing for doing in doings if doing[0] not in {"back", "jump", "undo", "end turn"}]

    for run in lived(practice, count, straight):
        takers = {person.id for person in run.schedule.people if not person.witness}
        for turn in run.cue.in_turns[:1]:
            together = run.cue.groups is None and run.cue.goes not in {Order.POPCORN, Order.PASS_IT_ON}
            if together and is_coming(run):
                cues = [cue for cue in run.schedule.cues if turn.spot in {each.spot for each in cue.in_turns}]
                turns = {each.number: each.whose[0] for cue in cues for each in cue.in_turns if each.spot == turn.spot}
                whose = Counter(turns.values())
                assert all(times == 1 for times in whose.values())
                assert takers <= set(whose)
                assert sorted(turns) == list(range(1, len(turns) + 1))


@settings(max_examples=MANY)
@given(*EVENINGS)
def test_there_is_always_a_moment_to_show_and_no_witness_speaks(
    practice: list[tuple[str, ...]], count: int, doings: list[tuple[str, int]]
) -> None:
    runs = lived(practice, count, doings)

    for run in runs:
        shown = moment(run, 100.0)
        watching = {person.id for person in run.schedule.people if person.witness}
        here = {person.id for person in run.schedule.people}

        assert set(shown.wall.standings) == here
        for cue in to_come(run):
            assert not watching & set(cue.speakers) or isinstance(cue.formation, Fishbowl)
            assert set(cue.speakers) <= here
        shares = sum(segment.share for segment in shown.wall.thread)
        assert not run.schedule.agenda or abs(shares - 1) < 1e-9
        assert [line.count for line in run.schedule.agenda if line.count < 1] == []
        assert sum(line.count for line in run.schedule.agenda) == len(run.schedule.cues) - 1
