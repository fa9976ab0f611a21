from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.events import Advanced, HandedOn, Happening, Jumped, Passed, RoleHeld, TookBack, WentBack
from microsol_desktop.flow.moment import Standing
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.run import Run
from microsol_desktop.flow.settled import Drawn, Settled
from microsol_desktop.practice.model import Order
from tests.flow.evenings import cues, speaking
from tests.flow.runs import at_step, run_of_lines, start_of


def test_in_popcorn_there_are_as_many_turns_as_people_and_nobodys_name_on_any() -> None:
    made = cues("## Share (2 min each, popcorn)", people=4, witnesses=(2,))

    assert [(cue.key.turn, cue.turns, speaking(cue), cue.order) for cue in made] == [
        (1, 3, "", ()),
        (2, 3, "", ()),
        (3, 3, "", ()),
    ]
    assert all(cue.goes is Order.POPCORN and cue.seconds == 120 for cue in made)


def test_a_round_after_popcorn_goes_on_from_the_round_before_it() -> None:
    made = cues("## In (1 min each)", "## Share (1 min each, popcorn)", "## Out (1 min each)", people=3)

    assert [speaking(cue) for cue in made] == ["1", "2", "3", "", "", "", "2", "3", "1"]


def test_where_whoever_is_moved_speaks_there_is_nothing_to_pass() -> None:
    run = at_step(run_of_lines("## Share (1 min each, popcorn)"), 0)

    there = moment(run, 1.0)

    assert not there.aside.can_pass
    assert set(there.wall.standings.values()) == {Standing.WAITS}


@given(people=st.integers(1, 30), size=st.sampled_from(("pairs", "threes", "whole group")))
def test_in_popcorn_everybody_can_have_a_turn_and_nobody_is_named(people: int, size: str) -> None:
    made = cues(f"## Share (1 min each, popcorn, {size})", people=people)
    by_seat = cues(f"## Share (1 min each, {size})", people=people)

    assert len(made) == len(by_seat)
    assert not any(cue.speakers for cue in made)


@given(people=st.integers(1, 30), rounds=st.integers(1, 3), size=st.sampled_from(("threes", "whole group")))
def test_by_lot_everybody_has_exactly_one_turn_a_round(people: int, rounds: int, size: str) -> None:
    made = cues(f"## Share (1 min each, draw, {rounds} rounds, {size})", people=people)

    for number in range(1, rounds + 1):
        spoke = sorted(person for cue in made if cue.key.round == number for person in cue.speakers)
        assert spoke == list(range(1, people + 1))


def test_the_lot_that_was_drawn_is_the_order_that_all_see() -> None:
    start = start_of("## Share (1 min each, draw)", people=6)

    schedule = reduce(None, start).schedule

    (lot,) = start.drawn
    assert [int(speaking(cue)) for cue in schedule.cues[1:]] == list(lot.order)
    assert all(cue.order == lot.order and cue.goes is Order.DRAW for cue in schedule.cues[1:])


def test_another_seed_draws_another_order() -> None:
    orders = {start_of("## Share (1 min each, draw)", people=8, seed=seed).drawn for seed in range(5)}

    assert len(orders) > 1


def test_a_role_that_is_given_later_leaves_the_lots_as_they_were() -> None:
    lines = ("## Who (1 min, choose giver)", "## Share (1 min each, draw, except giver)")
    run = at_step(run_of_lines(*lines, people=5), 0)
    (lot,) = run.started.drawn

    held = reduce(run, RoleHeld(at=1.0, role="giver", person=PersonId(3)))

    turns = [cue.speakers[0] for cue in held.schedule.cues if cue.title == "Share"]
    assert turns == [person for person in lot.order if person != 3]


def test_who_passes_comes_last_also_where_the_order_was_drawn() -> None:
    run = at_step(run_of_lines("## Share (1 min each, draw)", people=4), 0)
    first = run.cue.speakers

    passed = reduce(run, Passed(at=1.0))

    assert passed.schedule.cues[-1].speakers == first


def test_whoever_has_gone_is_left_out_of_a_lot_and_who_is_new_comes_last() -> None:
    made = cues(
        "## Share (1 min each, draw)",
        people=4,
        settled=Settled(drawn=(Drawn(step=0, round=1, circle=0, order=(3, 9, 1, 2)),)),
    )

    assert [speaking(cue) for cue in made] == ["3", "1", "2", "4"]


def by_word(people: int = 4, settings: str = "") -> Run:
    return at_step(run_of_lines(f"## Share (1 min each, pass it on{settings})", "## Close (1 min)", people=people), 0)


def named_one_after_another(run: Run, *people: int) -> Run:
    for at, person in enumerate(people):
        run = reduce(run, HandedOn(at=float(at), person=PersonId(person)))
    return run


def test_by_word_only_the_first_is_known_beforehand() -> None:
    made = cues("## Share (1 min each, pass it on)", people=3)

    assert [(speaking(cue), cue.order) for cue in made] == [("1", ()), ("", ()), ("", ())]


def test_whoever_is_named_has_the_next_turn() -> None:
    run = named_one_after_another(by_word(), 3, 2)

    assert (run.cue.key.turn, speaking(run.cue)) == (3, "2")
    assert [speaking(cue) for cue in run.schedule.cues[1:]] == ["1", "3", "2", "", ""]
    standings = moment(run, 3.0).wall.standings
    assert [standings[PersonId(person)] for person in (1, 2, 3, 4)] == [
        Standing.SPOKE,
        Standing.SPEAKS,
        Standing.SPOKE,
        Standing.WAITS,
    ]


def test_those_who_had_no_turn_yet_are_offered_first_beginning_beside_the_one_who_speaks() -> None:
    first, third = by_word(5), named_one_after_another(by_word(5), 3, 5)

    assert [offer.person for offer in moment(first, 0.0).aside.offers] == [2, 3, 4, 5]
    assert [offer.person for offer in moment(third, 3.0).aside.offers] == [2, 4, 1, 3]


def test_when_nobody_said_the_turn_has_no_name() -> None:
    run = reduce(by_word(), Advanced(at=1.0))

    assert (run.cue.key.turn, run.cue.speakers) == (2, ())
    assert not moment(run, 1.0).aside.can_pass


def test_the_last_names_nobody_and_a_witness_or_the_speaker_is_never_named() -> None:
    run = by_word(2)
    last = named_one_after_another(run, 2)

    assert moment(last, 3.0).aside.offers == ()
    assert reduce(last, HandedOn(at=3.0, person=PersonId(1))) is last
    assert reduce(run, HandedOn(at=3.0, person=PersonId(1))) is run
    assert reduce(run, HandedOn(at=3.0, person=PersonId(9))) is run


def test_naming_can_be_taken_back_and_made_otherwise() -> None:
    run = by_word()
    named = named_one_after_another(run, 3)

    assert reduce(named, TookBack(at=1.0)) == run
    back = reduce(named, WentBack(at=1.0))
    assert speaking(reduce(back, HandedOn(at=2.0, person=PersonId(4))).cue) == "4"
    assert speaking(reduce(back, Advanced(at=2.0)).cue) == "3"


def test_with_parts_the_whole_turn_is_theirs_and_naming_ends_the_one_before() -> None:
    lines = ("## Talk (each as guest, pass it on)", "### Tell (1 min, guest speaks)", "### Hear (1 min, others speak)")
    run = at_step(run_of_lines(*lines, people=3), 0)

    named = reduce(run, HandedOn(at=1.0, person=PersonId(3)))

    assert (named.cue.key.turn, named.cue.part, speaking(named.cue)) == (2, "Tell", "3")
    assert speaking(named.schedule.cues[named.index + 1]) == "1 2"
    assert [offer.person for offer in moment(named, 1.0).aside.offers] == [2, 1]


def test_in_small_groups_nobody_knows_whom_the_others_named() -> None:
    assert not any(cue.speakers or cue.hands_on for cue in cues("## Share (1 min each, pass it on, pairs)"))


def test_another_round_begins_with_the_next_person_and_all_may_be_named_again() -> None:
    run = named_one_after_another(by_word(3, ", 2 rounds"), 3, 2)

    second = reduce(run, Advanced(at=9.0))

    assert (second.cue.key.round, speaking(second.cue)) == (2, "2")
    assert [offer.person for offer in moment(second, 9.0).aside.offers] == [3, 1]


@given(people=st.integers(1, 9), picks=st.lists(st.integers(0, 20), max_size=12))
def test_as_long_as_the_first_offered_are_named_everybody_has_one_turn(people: int, picks: list[int]) -> None:
    run = by_word(people)
    events: list[Happening] = [run.started, Jumped(at=0.0, to=1)]

    for pick in picks:
        offers = [offer.person for offer in moment(run, 1.0).aside.offers if offer.person is not None]
        left = [person for person in offers if moment(run, 1.0).wall.standings[person] is Standing.WAITS]
        if left:
            events.append(HandedOn(at=1.0, person=left[pick % len(left)]))
            run = reduce(run, events[-1])

    spoke = [person for cue in run.schedule.cues for person in cue.speakers]
    assert len(spoke) == len(set(spoke))
    assert replay(events) == run
