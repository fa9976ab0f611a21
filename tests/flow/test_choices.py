from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.choosing import choosing
from microsol_desktop.flow.events import Advanced, Chose, Happening, Jumped, TookBack, WentBack
from microsol_desktop.flow.moment import OfferKind
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run, history
from microsol_desktop.flow.schedule import Cue, CueKind
from tests.flow.evening import tell
from tests.flow.evenings import evening, seconds, speaking, text_of
from tests.flow.runs import at_step, run_of_lines, start_of

GAMES = (
    "## Arrive (1 min)",
    "## Play (choose one)",
    "What shall we play?",
    "### Mirror (10 min, pairs)",
    "Move as one.",
    "### Names (2 min each)",
    "### [[other]]",
    "## Close (3 min)",
)
OTHER = {"other": text_of("Stand up.", "## Walk (4 min)", "## Talk (6 min shared, pairs)")}


def play(option: int, run: Run | None = None, at: float = 60.0) -> Run:
    """The run after this option was chosen."""
    there = at_step(run or run_of_lines(*GAMES, others=OTHER), 1, at)
    return reduce(there, choosing(there, option, at))


def told(cue: Cue) -> tuple[str, str | None, int | None]:
    return cue.title, cue.part, cue.seconds


def test_until_it_is_chosen_a_choice_is_one_cue_that_counts_its_longest_option() -> None:
    schedule = evening(*GAMES, people=4, others=OTHER)

    choice = schedule.cues[2]
    assert [cue.title for cue in schedule.cues] == ["It", "Arrive", "Play", "Close"]
    assert (choice.kind, choice.prompts, choice.groups) == (CueKind.CHOICE, ("What shall we play?",), None)
    assert [tuple(option)[:3] for option in choice.options] == [(1, "Mirror", 600), (2, "Names", 480), (3, "It", 600)]
    assert (choice.seconds, schedule.planned_seconds) == (600, 840)


def test_the_shortest_time_is_that_of_the_longest_option_at_its_shortest() -> None:
    schedule = evening("## Play (choose one)", "### A (5-12 min)", "### B (6-10 min)")

    assert (schedule.planned_seconds, schedule.shortest_seconds) == (720, 300)


def test_with_an_option_that_has_no_limit_the_end_is_open_until_another_is_chosen() -> None:
    run = at_step(run_of_lines("## Play (choose one)", "### A (5 min)", "### B (open)"), 0)

    closed = reduce(run, choosing(run, 1, 0.0))

    assert (run.schedule.is_open, moment(run, 0.0).aside.end_is_open) == (True, True)
    assert not closed.schedule.is_open
    assert not moment(closed, 0.0).aside.end_is_open


def test_a_part_that_is_chosen_is_the_step_with_that_part_alone() -> None:
    run = play(2)

    assert [told(cue) for cue in run.schedule.cues[2:]] == [
        ("Play", None, 0),
        ("Play", "Names", 120),
        ("Play", "Names", 120),
        ("Play", "Names", 120),
        ("Play", "Names", 120),
        ("Close", None, 180),
    ]
    assert (run.index, speaking(run.cue), run.cue.prompts) == (3, "1", ("What shall we play?",))
    assert [line.title for line in run.schedule.agenda] == ["Arrive", "Play", "Close"]


def test_a_practice_that_is_chosen_comes_with_all_its_steps() -> None:
    run = play(3)

    assert [told(cue) for cue in run.schedule.cues[2:]] == [
        ("Play", None, 0),
        ("Walk", None, 240),
        ("Talk", None, 360),
        ("Close", None, 180),
    ]
    assert [line.title for line in run.schedule.agenda] == ["Arrive", "Play", "Walk", "Talk", "Close"]
    assert run.schedule.notes[3].note == "Stand up."


def test_an_option_takes_the_groups_of_its_step() -> None:
    text = ("## Play (pairs, choose one)", "### A (1 min each)", "### [[other]]")
    run = run_of_lines(*text, others={"other": text_of("## In (1 min each)")})

    part, practice = (play_first(run, option) for option in (1, 2))

    assert [cue.groups for cue in part] == [((1, 2), (3, 4))] * 2
    assert [cue.groups for cue in practice] == [((1, 2), (3, 4))] * 2


def play_first(run: Run, option: int) -> tuple[Cue, ...]:
    there = at_step(run, 0)
    return reduce(there, choosing(there, option, 0.0)).schedule.cues[2:]


def test_options_for_another_number_of_people_are_not_offered() -> None:
    lines = ("## Play (choose one)", "### A (1 min, for 2-3 people)", "### B (2 min)", "## Close (1 min)")

    assert [option.title for option in evening(*lines, people=5).cues[1].options] == ["B"]
    assert [option.number for option in evening(*lines, people=5).cues[1].options] == [2]


def test_what_is_offered_has_numbers_and_the_first_is_meant_by_going_on() -> None:
    there = moment(at_step(run_of_lines(*GAMES, others=OTHER), 1, 60.0), 65.0)

    offers = there.aside.offers
    assert [(offer.kind, offer.digit, offer.title, offer.is_next) for offer in offers] == [
        (OfferKind.OPTION, 1, "Mirror", True),
        (OfferKind.OPTION, 2, "Names", False),
        (OfferKind.OPTION, 3, "It", False),
    ]
    assert there.wall.clock.left is None


def test_the_end_is_told_with_the_longest_option_and_then_with_the_one_chosen() -> None:
    before = moment(at_step(run_of_lines(*GAMES, others=OTHER), 1, 60.0), 60.0).aside.ends_at
    after = moment(play(2), 60.0).aside.ends_at

    assert before is not None
    assert after == before - 120


def test_a_choice_can_be_taken_back_and_made_otherwise() -> None:
    chosen = play(1)
    at_choice = tell(chosen, WentBack(at=70.0))

    assert tell(chosen, TookBack(at=61.0)) == chosen.before
    assert [offer.is_next for offer in moment(at_choice, 71.0).aside.offers] == [True, False, False]
    other = reduce(at_choice, choosing(at_choice, 2, 72.0))
    assert [cue.part for cue in other.schedule.cues[3:7]] == ["Names"] * 4
    assert other.schedule.planned_seconds == 60 + 480 + 180


def test_the_same_chosen_again_goes_on_in_it() -> None:
    at_choice = tell(play(1), WentBack(at=70.0))

    again = reduce(at_choice, choosing(at_choice, 1, 72.0))

    assert (again.index, again.schedule) == (3, at_choice.schedule)


def test_what_is_not_there_can_not_be_chosen() -> None:
    run = at_step(run_of_lines(*GAMES, others=OTHER), 1)

    assert reduce(run, Chose(at=1.0, option=4)) is run
    assert reduce(tell(run, Advanced(at=2.0)), Chose(at=3.0, option=1)).cue.title == "Close"


def test_an_option_in_an_option_is_chosen_in_its_turn() -> None:
    inner = {"other": text_of("## More (choose one)", "### X (1 min)", "### Y (2 min)", "## After (1 min)")}
    run = play(3, run_of_lines(*GAMES, others=inner))

    assert (run.cue.kind, run.cue.title, run.cue.seconds) == (CueKind.CHOICE, "More", 120)
    deeper = reduce(run, choosing(run, 2, 61.0))
    assert [told(cue) for cue in deeper.schedule.cues[3:]] == [
        ("More", None, 0),
        ("More", "Y", 120),
        ("After", None, 60),
        ("Close", None, 180),
    ]


def test_what_was_dealt_and_drawn_for_an_option_is_in_the_event() -> None:
    lines = ("## Play (choose one)", "### A (1 min)", "### B (1 min each, draw)", "### C (1 min, pairs)")
    run = at_step(run_of_lines(*lines), 0)

    drawn, dealt = choosing(run, 2, 1.0), choosing(run, 3, 1.0)

    assert [lot.step for lot in drawn.drawn] == [0]
    assert [deal.groups for deal in dealt.dealt] == [((1, 2), (3, 4))]
    assert replay((run.started, *history(run)[1:], drawn)).schedule == reduce(run, drawn).schedule


@st.composite
def goings(draw: st.DrawFn) -> list[tuple[str, int]]:
    kinds = st.sampled_from(("on", "on", "back", "choose", "choose", "jump", "undo"))
    return draw(st.lists(st.tuples(kinds, st.integers(1, 4)), max_size=14))


@given(done=goings(), seed=st.integers(0, 99))
def test_whatever_is_chosen_replaying_leads_to_the_same_and_the_past_stays(
    done: list[tuple[str, int]], seed: int
) -> None:
    lines = (*GAMES[:-1], "## Ask (choose one)", "### By lot (1 min each, draw)", "### In pairs (1 min each, pairs)")
    run = reduce(None, start_of(*lines, people=5, seed=seed, others=OTHER))
    events: list[Happening] = [run.started]

    for at, (kind, number) in enumerate(done):
        event = happening(run, kind, number, float(at))
        past = run.schedule.cues[: run.index]
        after = reduce(run, event)
        events.append(event)
        if kind != "undo":
            # What was jumped back over begins anew.
            known = min(len(past), after.index)
            assert after.schedule.cues[:known] == past[:known]
        run = after

        assert len(run.began) == len(run.schedule.agenda)
        assert len({cue.key for cue in run.schedule.cues}) == len(run.schedule.cues) == len(run.schedule.notes)
        assert sum(line.count for line in run.schedule.agenda) == len(run.schedule.cues) - 1
        moment(run, float(at))

    assert replay(events) == run


def happening(run: Run, kind: str, number: int, at: float) -> Happening:
    match kind:
        case "choose":
            return choosing(run, number, at)
        case "back":
            return WentBack(at=at)
        case "jump":
            return Jumped(at=at, to=number)
        case "undo":
            return TookBack(at=at)
        case _:
            return Advanced(at=at)


@pytest.mark.parametrize("people", [1, 2, 7, 24])
def test_choosing_by_hand_is_compiled_as_if_it_had_been_written(people: int) -> None:
    chosen = play_first(run_of_lines("## Play (choose one)", "### A (1 min each, threes)", people=people), 1)
    written = evening("## Play", "### A (1 min each, threes)", people=people).cues[1:]

    assert seconds(chosen) == seconds(written)
    assert [cue.groups for cue in chosen] == [cue.groups for cue in written]
