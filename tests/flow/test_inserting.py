from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.comings import coming, leaving
from microsol_desktop.flow.events import (
    Advanced,
    Blanked,
    CardShown,
    Ended,
    Event,
    Extended,
    Happening,
    Jumped,
    Passed,
    Paused,
    Rejoined,
    Resumed,
    TookBack,
    WentBack,
)
from microsol_desktop.flow.inserting import for_both, innermost, inserting, jumps_from
from microsol_desktop.flow.moment import Moment, OfferKind, Phase
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run, history
from microsol_desktop.practice.model import Slug
from tests.flow.runs import at_step, run_of_lines

BREAK = "---\ntitle: Break\n---\n\n## Break (10 min, break)\n"
ROUND = "---\ntitle: A round\n---\n\n## A round (1 min each)\n\nA word each.\n"
TWO_STEPS = "---\ntitle: Two steps\n---\n\nWelcome to it.\n\n## First (2 min)\n\n## Second (threes, 3 min)\n"
EVENING = ("## Arrive (2 min)", "## Tell (1 min each)", "## Talk (20 min)", "## Close (3 min)")
ARRIVE, TELL, TALK, CLOSE = range(4)


def brought(run: Run, text: str, at: float, *, at_once: bool = True) -> Run:
    return reduce(run, inserting(run, Slug("guest"), {Slug("guest"): text}, at, at_once=at_once))


def titles(shown: Moment) -> list[str]:
    return [line.title for line in shown.aside.agenda]


def now_at(shown: Moment) -> str:
    return next((line.title for line in shown.aside.agenda if line.is_now), "")


def test_what_is_brought_in_takes_the_stage_at_once() -> None:
    run = at_step(run_of_lines(*EVENING), TALK, at=10.0)

    shown = moment(brought(run, BREAK, 70.0), 75.0)

    assert shown.wall.cue.title == "Break"
    assert shown.wall.clock.left == pytest.approx(595.0)
    assert shown.wall.phase is Phase.RUNNING
    assert titles(shown) == ["Arrive", "Tell", "Talk", "Break", "Close"]
    assert now_at(shown) == "Break"


def test_when_it_is_over_the_step_has_the_time_that_it_had_left() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), BREAK, 70.0)

    run = reduce(run, Advanced(at=600.0))

    shown = moment(run, 630.0)
    assert shown.wall.cue.title == "Talk"
    assert shown.wall.clock.left == pytest.approx(20 * 60 - 60 - 30)
    assert titles(shown) == ["Arrive", "Tell", "Talk", "Close"]
    assert not run.ended


def test_it_can_be_left_before_its_end() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), BREAK, 70.0)

    run = reduce(run, Rejoined(at=100.0))

    assert moment(run, 100.0).wall.cue.title == "Talk"
    assert moment(run, 100.0).wall.clock.spent == pytest.approx(60.0)


def test_where_the_time_was_used_up_it_goes_on_with_the_next() -> None:
    run = brought(at_step(run_of_lines(*EVENING), ARRIVE, at=10.0), BREAK, 200.0)

    shown = moment(run, 210.0)
    after = moment(reduce(run, Advanced(at=300.0)), 300.0)

    assert shown.wall.following is not None
    assert shown.wall.following.title == "Tell"
    assert after.wall.cue.title == "Tell"
    assert after.wall.clock.spent == 0.0


def test_after_the_last_step_was_over_its_time_the_evening_does_not_end_by_itself() -> None:
    run = brought(at_step(run_of_lines(*EVENING), CLOSE, at=10.0), BREAK, 900.0)

    run = reduce(run, Advanced(at=1000.0))

    assert not run.ended
    assert moment(run, 1000.0).wall.cue.title == "Close"


def test_the_end_of_the_evening_and_how_far_it_is_off_count_what_was_brought_in() -> None:
    run = at_step(run_of_lines(*EVENING), TALK, at=10.0)
    before = moment(run, 70.0).aside

    after = moment(brought(run, BREAK, 70.0), 70.0).aside

    assert after.ends_at == before.ends_at + 600
    assert after.behind is not None
    assert before.behind is not None
    assert after.behind == before.behind + 600
    assert after.agenda[-1].begins_at == before.agenda[-1].begins_at + 600


def test_the_end_stays_the_same_while_time_goes_on_in_what_was_brought_in() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), BREAK, 70.0)

    ends = {moment(run, at).aside.ends_at for at in (70.0, 200.0, 600.0)}

    assert len(ends) == 1


def test_a_practice_with_a_title_card_shows_it_and_is_gone_through_like_any_other() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), TWO_STEPS, 70.0, at_once=False)
    assert moment(run, 71.0).wall.cue.title == "Two steps"

    seen = []
    for at in (80.0, 90.0, 100.0):
        run = reduce(run, Advanced(at=at))
        seen.append(moment(run, at).wall.cue.title)

    assert seen == ["First", "Second", "Talk"]


def test_a_round_is_for_all_who_are_here_and_a_turn_can_be_passed_in_it() -> None:
    run = brought(at_step(run_of_lines(*EVENING, names=("Ana", "Bo", "Cy")), TALK), ROUND, 70.0)
    assert moment(run, 70.0).wall.cue.speakers == (1,)

    run = reduce(run, Passed(at=80.0))

    assert moment(run, 80.0).wall.cue.speakers == (2,)
    assert moment(run, 80.0).wall.cue.turns == 3


def test_a_pause_and_more_time_are_about_what_was_brought_in() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), BREAK, 70.0)

    run = reduce(run, Extended(at=80.0, seconds=60))
    run = reduce(run, Paused(at=80.0))
    held = moment(run, 500.0)
    run = reduce(run, Resumed(at=500.0))

    assert held.wall.phase is Phase.PAUSED
    assert held.wall.clock.left == pytest.approx(650.0)
    assert moment(run, 510.0).wall.clock.left == pytest.approx(640.0)


def test_a_pause_before_it_is_over_with_it() -> None:
    run = reduce(at_step(run_of_lines(*EVENING), TALK, at=10.0), Paused(at=60.0))

    run = reduce(brought(run, BREAK, 70.0), Advanced(at=100.0))

    assert moment(run, 130.0).wall.phase is Phase.RUNNING
    assert moment(run, 130.0).wall.clock.spent == pytest.approx(50.0 + 30.0)


def test_a_jump_to_a_step_of_the_evening_leaves_what_was_brought_in() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), BREAK, 70.0)

    run = reduce(run, Jumped(at=90.0, to=run.schedule.agenda[CLOSE].first))

    assert run.inner is None
    assert moment(run, 90.0).wall.cue.title == "Close"


def test_the_agenda_leads_to_the_steps_of_what_was_brought_in_as_well() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), TWO_STEPS, 70.0)
    line = next(line for line in moment(run, 70.0).aside.agenda if line.title == "Second")

    run = reduce(run, Jumped(at=90.0, to=line.first))

    assert moment(run, 90.0).wall.cue.title == "Second"
    assert jumps_from(run) == len(run.schedule.cues)


def test_back_goes_no_further_than_the_beginning_of_what_was_brought_in() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), TWO_STEPS, 70.0, at_once=False)

    assert reduce(run, WentBack(at=80.0)) is run
    assert not moment(run, 80.0).aside.can_go_back


def test_black_and_cards_lie_over_what_was_brought_in() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), BREAK, 70.0)

    shown = moment(reduce(reduce(run, Blanked(at=71.0, on=True)), CardShown(at=72.0, card="help")), 80.0)

    assert shown.wall.blank
    assert shown.wall.card is not None
    assert shown.wall.clock.left == pytest.approx(590.0)


def test_the_end_of_the_gathering_is_the_end_of_all_of_it() -> None:
    run = reduce(brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), BREAK, 70.0), Ended(at=90.0))

    assert run.ended
    assert moment(run, 95.0).wall.phase is Phase.ENDED


def test_it_is_taken_back_like_anything_else() -> None:
    before = at_step(run_of_lines(*EVENING), TALK, at=10.0)

    run = reduce(reduce(brought(before, BREAK, 70.0), Extended(at=75.0, seconds=60)), TookBack(at=76.0))
    assert moment(run, 80.0).wall.clock.left == pytest.approx(590.0)
    run = reduce(run, TookBack(at=81.0))

    assert run == before


def test_what_was_taken_leave_of_comes_back_with_undo() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), BREAK, 70.0)

    again = reduce(reduce(run, Advanced(at=90.0)), TookBack(at=91.0))

    assert again == run


def test_a_silence_may_be_brought_into_what_was_brought_in() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), TWO_STEPS, 70.0)
    run = brought(run, BREAK, 80.0)

    deep = moment(run, 90.0)
    once = moment(reduce(run, Advanced(at=95.0)), 95.0)
    twice = moment(reduce(reduce(run, Advanced(at=95.0)), Rejoined(at=96.0)), 96.0)

    assert titles(deep) == ["Arrive", "Tell", "Talk", "First", "Break", "Second", "Close"]
    assert now_at(deep) == "Break"
    assert once.wall.cue.title == "First"
    assert once.wall.clock.spent == pytest.approx(10.0)
    assert twice.wall.cue.title == "Talk"


def test_the_host_is_offered_the_way_back_and_going_on_does_not_take_it() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), TWO_STEPS, 70.0)

    (offer,) = moment(run, 70.0).aside.offers

    assert offer.kind is OfferKind.RETURN
    assert offer.title == "Talk"
    assert not offer.is_next


def test_a_thread_shows_it_where_it_is() -> None:
    run = at_step(run_of_lines(*EVENING), TALK, at=10.0)
    before = moment(run, 70.0).wall.thread

    thread = moment(brought(run, BREAK, 70.0), 370.0).wall.thread

    assert len(thread) == len(before) + 1
    assert thread[TALK + 1].done == pytest.approx(0.5)
    assert thread[TALK].done == pytest.approx(before[TALK].done)


def test_it_may_come_before_the_evening_has_begun() -> None:
    run = run_of_lines(*EVENING)

    shown = moment(brought(run, BREAK, 5.0), 6.0)
    after = moment(reduce(brought(run, BREAK, 5.0), Advanced(at=9.0)), 9.0)

    assert titles(shown)[0] == "Break"
    assert after.wall.phase is Phase.ARRIVAL


def test_a_practice_that_can_not_be_run_is_said_and_nothing_happens() -> None:
    run = at_step(run_of_lines(*EVENING), TALK)

    with pytest.raises(ExpectedFailure):
        inserting(run, Slug("guest"), {Slug("guest"): "## Broken (5 mim, 3 min)\n"}, 5.0)


def test_there_is_no_way_back_where_nothing_was_brought_in() -> None:
    run = at_step(run_of_lines(*EVENING), TALK)

    assert reduce(run, Rejoined(at=5.0)) is run


ACTS = st.sampled_from(
    [
        "next",
        "back",
        "pause",
        "resume",
        "break",
        "two steps",
        "round",
        "rejoin",
        "undo",
        "more",
        "less",
        "card",
        "pass",
        "come",
        "leave",
    ]
)


@given(st.lists(st.tuples(ACTS, st.integers(0, 400)), max_size=12))
def test_whatever_is_brought_in_the_same_events_give_the_same_run(acts: list[tuple[str, int]]) -> None:
    run, at = run_of_lines(*EVENING), 0.0
    events: list[Happening] = list(history(run))
    for act, seconds in acts:
        at += seconds
        event = made(run, act, at)
        events.append(event)
        run = reduce(run, event)
        shown = moment(run, at)
        cues = sum(len(there.schedule.cues) for there in layers(run))
        assert {person.id for there in layers(run) for person in there.schedule.people} == {
            person.id for person in run.schedule.people
        }
        assert len([line for line in shown.aside.agenda if line.is_now]) <= 1
        assert all(0 <= line.first < cues for line in shown.aside.agenda)
        assert [line.begins_at for line in shown.aside.agenda] == sorted(line.begins_at for line in shown.aside.agenda)

    assert replay(events) == run


def layers(run: Run | None) -> list[Run]:
    return [] if run is None else [run, *layers(run.inner)]


def made(run: Run, act: str, at: float) -> Happening:
    plain: dict[str, type[Event]] = {
        "next": Advanced, "back": WentBack, "pause": Paused, "resume": Resumed, "rejoin": Rejoined, "undo": TookBack,
        "pass": Passed,
    }  # fmt: skip
    match act:
        case "break" | "round" | "two steps":
            text = {"break": BREAK, "round": ROUND, "two steps": TWO_STEPS}[act]
            return inserting(
                run, Slug(act.replace(" ", "-")), {Slug(act.replace(" ", "-")): text}, at, at_once=act != "two steps"
            )
        case "more" | "less":
            return Extended(at=at, seconds=60 if act == "more" else -60)
        case "come":
            return for_both(run, coming(run, at, ""))
        case "leave" if len(run.schedule.people) > 1:
            return for_both(run, leaving(run, at, run.schedule.people[-1].id))
        case "leave":
            return Blanked(at=at, on=True)
        case "card":
            return CardShown(at=at, card="help")
        case _:
            return plain[act](at=at)  # type: ignore[return-value]


def test_the_innermost_is_where_the_room_is() -> None:
    run = brought(at_step(run_of_lines(*EVENING), TALK, at=10.0), TWO_STEPS, 70.0)

    assert innermost(run).schedule.title == "Two steps"


def come(run: Run, at: float, name: str) -> Run:
    return reduce(run, for_both(run, coming(run, at, name)))


def test_who_comes_late_has_a_turn_in_what_was_brought_in_and_in_the_evening() -> None:
    run = brought(at_step(run_of_lines(*EVENING, names=("Ana", "Bo", "Cy")), ARRIVE), ROUND, 70.0)

    run = come(run, 80.0, "Dora")

    inside = moment(run, 90.0)
    assert inside.wall.cue.turns == 4
    assert inside.wall.clock.spent == pytest.approx(20.0)
    after = moment(reduce(run, Rejoined(at=100.0)), 100.0)
    assert sum(line.turns or 0 for line in after.aside.agenda) == 4
    assert "Dora" in after.wall.names.values()
    assert after.wall.clock.spent == pytest.approx(70.0)


def test_groups_of_what_was_brought_in_are_dealt_for_whoever_came_and_never_again() -> None:
    people = ("Ana", "Bo", "Cy", "Di", "Ed", "Flo")
    run = brought(
        at_step(run_of_lines("## Pairs (pairs, 5 min)", "## Threes (new threes, 5 min)", names=people), 0),
        TWO_STEPS,
        70.0,
    )
    event = for_both(run, coming(run, 80.0, "Gus"))
    events = [*history(run), event, Advanced(at=90.0)]

    run = replay(events)

    groups = moment(run, 91.0).wall.cue.groups
    assert groups is not None
    assert sorted(len(group) for group in groups) == [3, 4]
    assert {each.step for each in event.dealt if each.step < 1000} == {0, 1}
    assert any(each.step >= 1000 for each in event.dealt)
    assert all(each.step < 1000 for each in innermost(run).settled.dealt)


def test_who_leaves_is_gone_from_both_and_it_can_be_taken_back() -> None:
    before = brought(at_step(run_of_lines(*EVENING, names=("Ana", "Bo", "Cy")), ARRIVE), ROUND, 70.0)

    run = reduce(before, for_both(before, leaving(before, 80.0, PersonId(3))))

    assert moment(run, 81.0).wall.cue.turns == 2
    assert len(run.schedule.people) == 2
    assert reduce(run, TookBack(at=82.0)) == before


def pairs(shown: Moment) -> set[tuple[int, ...]]:
    return {tuple(sorted(group)) for group in shown.wall.cue.groups or ()}


def test_who_has_met_this_evening_is_mixed_with_others_in_what_is_brought_in() -> None:
    for seed in range(5):
        run = at_step(run_of_lines("## Pairs (new pairs, 5 min)", "## On (5 min)", people=6, seed=seed), 0)
        before = pairs(moment(run, 1.0))

        run = brought(reduce(run, Advanced(at=5.0)), "# Pairs\n\n## Pairs (new pairs, 5 min)\n", 10.0)

        assert not pairs(moment(run, 11.0)) & before


def test_who_met_in_what_was_brought_in_counts_for_the_evening_afterwards() -> None:
    run = at_step(run_of_lines("## On (5 min)", "## Later (5 min)", people=4), 0)
    run = brought(run, "# Pairs\n\n## Pairs (new pairs, 5 min)\n", 10.0)
    met = pairs(moment(run, 11.0))

    run = reduce(run, Rejoined(at=20.0))

    assert {pair for pair, times in run.started.wishes.met.items() if times} == met
