from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.events import (
    Advanced,
    Enough,
    Happening,
    Jumped,
    Passed,
    Paused,
    Repeated,
    Resumed,
    TookBack,
)
from microsol_desktop.flow.moment import OfferKind
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.repeating import repeating
from microsol_desktop.flow.run import Run
from tests.flow.evening import HALF_PAST_SEVEN, tell
from tests.flow.evenings import evening, speaking
from tests.flow.runs import at_step, run_of_lines, start_of

TALK = ("## Talk (2 min each, repeat)", "## Close (1 min)")
TIMED = ("## Talk (2 min each, repeat for 10 min)", "## Close (1 min)")
OPEN = ("## Talk (each, popcorn, repeat for 10 min)", "## Close (1 min)")


def going(run: Run, *ats: float) -> Run:
    return tell(run, *(Advanced(at=at) for at in ats))


def once_more(run: Run, at: float) -> Run:
    return reduce(run, repeating(run, at))


def offered(run: Run, at: float) -> list[tuple[OfferKind, bool]]:
    return [(offer.kind, offer.is_next) for offer in moment(run, at).aside.offers]


def test_the_plan_has_one_round_of_what_repeats() -> None:
    schedule = evening(*TALK, people=3)

    assert [(cue.title, cue.key.round, speaking(cue), cue.seconds) for cue in schedule.cues[1:]] == [
        ("Talk", 1, "1", 120),
        ("Talk", 1, "2", 120),
        ("Talk", 1, "3", 120),
        ("Close", 1, "", 60),
    ]
    assert (schedule.planned_seconds, schedule.is_open) == (420, False)


def test_the_plan_has_the_time_of_what_repeats_for_some_time() -> None:
    timed, elastic, none = (
        evening(f"## Talk ({settings})", "## Close (1 min)", people=3)
        for settings in (
            "2 min each, repeat for 10 min",
            "1-2 min each, repeat for 5-10 min",
            "each, repeat for 10 min",
        )
    )

    assert [(plan.planned_seconds, plan.shortest_seconds) for plan in (timed, elastic)] == [(660, 660), (660, 360)]
    assert (none.planned_seconds, none.is_open, none.agenda[0].seconds) == (660, False, 600)


def test_a_round_that_takes_longer_than_the_time_to_repeat_is_planned_with_that_time() -> None:
    assert evening("## Talk (2 min each, repeat for 5 min)", people=4).planned_seconds == 300


def test_what_repeats_for_some_time_takes_it_also_where_a_part_of_it_is_left_out() -> None:
    talk = ("## Talk (each, repeat for 30 min)", "### Ask (5 min)", "### Tell (12 min shared)", "### Song (optional)")

    schedule = evening(*talk, people=2)

    assert (schedule.shortest_seconds, schedule.planned_seconds) == (1800, 1800)


def test_what_repeats_for_some_time_has_all_of_it_where_its_last_part_repeats_too() -> None:
    talk = ("## Talk (repeat for 30 min)", "### Ask (5 min)", "### Answer (2 min, repeat for 10 min)")

    assert evening(*talk).planned_seconds == 1800


def test_at_the_end_of_a_round_one_more_can_be_had_and_going_on_goes_on() -> None:
    run = at_step(run_of_lines(*TALK, people=2), 0)
    end = going(run, 100.0)

    assert offered(run, 50.0) == [(OfferKind.ENOUGH, False)]
    assert offered(end, 150.0) == [(OfferKind.AGAIN, False), (OfferKind.ENOUGH, True)]
    assert moment(end, 150.0).wall.following == run.schedule.cues[-1]
    assert going(end, 160.0).cue.title == "Close"


def test_the_next_round_begins_with_the_next_person() -> None:
    end = going(at_step(run_of_lines(*TALK, people=3), 0), 100.0, 200.0)

    second = once_more(end, 300.0)

    assert (second.index, second.cue.key.round, speaking(second.cue)) == (4, 2, "2")
    assert [speaking(cue) for cue in second.schedule.cues[1:]] == ["1", "2", "3", "2", "3", "1", ""]
    assert [line.count for line in second.schedule.agenda] == [6, 1]


def test_only_at_the_end_of_the_last_round_is_there_one_more() -> None:
    run = at_step(run_of_lines(*TALK, people=3), 0)

    assert reduce(run, repeating(run, 10.0)) is run
    assert reduce(run, Repeated(at=10.0)) is run


def test_enough_can_be_said_in_the_middle_of_a_round_and_taken_back() -> None:
    run = at_step(run_of_lines(*TALK, people=3), 0)

    done = tell(run, Enough(at=10.0))

    assert done.cue.title == "Close"
    assert tell(done, TookBack(at=11.0)) == run
    assert reduce(done, Enough(at=12.0)) is done


def test_for_as_long_as_a_time_was_said_going_on_means_one_more() -> None:
    end = going(at_step(run_of_lines(*TIMED, people=2), 0), 120.0)

    assert offered(end, 240.0) == [(OfferKind.AGAIN, True), (OfferKind.ENOUGH, False)]
    following = moment(end, 240.0).wall.following
    assert following is not None
    assert (following.title, following.key.round) == ("Talk", 2)


def test_when_its_time_is_up_the_turn_ends_and_the_host_is_asked() -> None:
    run = once_more(going(at_step(run_of_lines(*TIMED, people=3), 0), 120.0, 240.0), 360.0)
    fifth = going(run, 480.0)

    assert offered(fifth, 590.0) == [(OfferKind.ENOUGH, False)]
    assert offered(fifth, 601.0) == [(OfferKind.FURTHER, False), (OfferKind.ENOUGH, True)]
    assert moment(fifth, 601.0).wall.following == fifth.schedule.cues[-1]


def test_a_pause_does_not_use_up_the_time_to_repeat() -> None:
    end = going(at_step(run_of_lines(*TIMED, people=2), 0), 120.0)

    held = tell(end, Paused(at=130.0), Resumed(at=1130.0))

    assert offered(held, 1200.0) == [(OfferKind.AGAIN, True), (OfferKind.ENOUGH, False)]


def test_the_end_is_told_by_the_time_to_repeat_as_it_is_really_used() -> None:
    run = at_step(run_of_lines(*TIMED, people=2), 0)
    slow = going(run, 180.0)
    over = once_more(slow, 700.0)

    ends = [moment(each, at).aside.ends_at for each, at in ((run, 60.0), (slow, 180.0), (slow, 700.0), (over, 700.0))]

    assert ends == [HALF_PAST_SEVEN + after for after in (660, 660, 760, 880)]


def test_open_turns_that_repeat_for_some_time_have_an_end() -> None:
    run = at_step(run_of_lines(*OPEN, people=2), 0)

    assert moment(run, 100.0).aside.ends_at == HALF_PAST_SEVEN + 660


def test_one_prompt_a_round_comes_for_each_round_that_there_is() -> None:
    run = at_step(run_of_lines("## Ask (1 min, one prompt a round, repeat)", "- A", "- B"), 0)

    second = once_more(run, 60.0)
    third = once_more(second, 120.0)

    assert [each.cue.prompts for each in (run, second, third)] == [("A",), ("B",), ("A",)]


def test_a_part_may_repeat_in_its_turn() -> None:
    lines = ("## Each (each)", "### Tell (1 min)", "### Ask (1 min, repeat)", "### Thank (1 min)")
    run = going(at_step(run_of_lines(*lines, people=2), 0), 60.0)

    again = once_more(run, 120.0)

    assert [cue.part for cue in again.schedule.cues[1:]] == ["Tell", "Ask", "Ask", "Thank", "Tell", "Ask", "Thank"]
    assert (again.index, again.cue.part) == (3, "Ask")
    assert tell(again, Advanced(at=180.0)).cue.part == "Thank"


def test_what_is_drawn_for_one_more_round_is_in_the_event() -> None:
    run = at_step(run_of_lines("## Talk (1 min each, draw, repeat)", people=1), 0)

    event = repeating(run, 60.0)

    assert [(lot.round, lot.order) for lot in event.drawn] == [(2, (1,))]


DONE = st.sampled_from(("on", "on", "more", "more", "enough", "jump", "undo", "pass"))


@given(
    done=st.lists(st.tuples(DONE, st.floats(0, 300)), max_size=15),
    settings=st.sampled_from(("2 min each, repeat", "1 min each, repeat for 5 min", "1 min each, draw, repeat, pairs")),
    people=st.integers(1, 5),
)
def test_however_often_it_is_repeated_replaying_leads_to_the_same(
    done: list[tuple[str, float]], settings: str, people: int
) -> None:
    run = reduce(None, start_of(f"## Talk ({settings})", "## Close (1 min)", people=people))
    events: list[Happening] = [run.started]

    at = 0.0
    for kind, wait in done:
        at += wait
        past = run.schedule.cues[: run.index]
        event = happening(run, kind, at)
        after = reduce(run, event)
        events.append(event)
        if kind not in {"undo", "pass"}:
            # What was jumped back over begins anew.
            known = min(len(past), after.index)
            assert after.schedule.cues[:known] == past[:known]
        run = after
        there = moment(run, at)

        assert sum(line.count for line in run.schedule.agenda) == len(run.schedule.cues) - 1
        assert len({cue.key for cue in run.schedule.cues}) == len(run.schedule.cues)
        assert there.aside.ends_at is not None
        assert there.aside.ends_at >= int(HALF_PAST_SEVEN + (run.since if run.ended else at))

    assert replay(events) == run


def happening(run: Run, kind: str, at: float) -> Happening:
    match kind:
        case "more":
            return repeating(run, at)
        case "enough":
            return Enough(at=at)
        case "jump":
            return Jumped(at=at, to=1)
        case "undo":
            return TookBack(at=at)
        case "pass":
            return Passed(at=at)
        case _:
            return Advanced(at=at)
