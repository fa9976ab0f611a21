"""Groups that go on with those who are here: worked out by hand, and as laws."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.flow.fitting import fitted, fitted_bowl, fitted_circles, fitted_pairs, fitted_within
from microsol_desktop.flow.formations import meeting, rounds_to_meet
from microsol_desktop.flow.groups import deal
from microsol_desktop.flow.people import Group, PersonId


def people(*numbers: int) -> Group:
    return tuple(PersonId(number) for number in numbers)


def groups(written: str) -> tuple[Group, ...]:
    """Groups from "1 2 | 3 4"."""
    return tuple(people(*map(int, group.split())) for group in written.split("|"))


def test_who_is_new_joins_the_smallest_group() -> None:
    assert fitted(groups("1 2 3 | 4 5"), people(1, 2, 3, 4, 5, 6)) == groups("1 2 3 | 4 5 6")


def test_leaving_regroups_nobody() -> None:
    assert fitted(groups("1 2 3 | 4 5 6 | 7 8 9"), people(1, 3, 4, 5, 6, 8, 9)) == groups("1 3 | 4 5 6 | 8 9")


def test_who_would_be_alone_joins_the_smallest_other_group() -> None:
    assert fitted(groups("1 2 | 3 4 5 | 6 7"), people(2, 3, 4, 5, 6, 7)) == groups("3 4 5 | 6 7 2")


def test_who_would_be_alone_joins_nobody_they_are_kept_apart_from() -> None:
    one, two, three = people(2, 3, 6)

    assert fitted(groups("1 2 | 3 4 | 5 6 7"), people(2, 3, 4, 5, 6, 7), apart=((one, two),)) == groups("3 4 | 5 6 7 2")
    assert fitted(groups("1 2 | 3 4 | 5 6 7"), people(2, 3, 4, 5, 6, 7), apart=((one, two), (three, one))) == groups(
        "2 | 3 4 | 5 6 7"
    )


def test_who_is_new_sits_with_somebody_who_would_be_alone() -> None:
    assert fitted(groups("1 2 | 3 4"), people(2, 3, 4, 5)) == groups("2 5 | 3 4")


def test_a_witness_is_nobody_to_talk_to() -> None:
    witness = frozenset(people(2))

    assert fitted(groups("1 2 | 3 4"), people(1, 2, 3, 4), witness) == groups("3 4 1 2")
    assert fitted(groups("1 2 5 | 3 4"), people(1, 2, 3, 4), witness) == groups("3 4 1 2")


def test_within_whole_groups_nobody_crosses_over() -> None:
    wholes = groups("1 2 3 4 9 | 5 6 7 8")

    assert fitted_within(groups("1 2 | 3 4 | 5 6 | 7 8"), wholes) == groups("1 2 9 | 3 4 | 5 6 | 7 8")


def test_who_lost_their_partner_rests_and_who_is_new_faces_them() -> None:
    known = frozenset(people(1, 2, 3, 4))

    rests = fitted_pairs(groups("1 2 | 3 4"), people(1, 3, 4), known, ())
    faces = fitted_pairs(groups("1 2 | 3 4"), people(1, 3, 4, 5), known, ())

    assert rests == groups("3 4")
    assert faces == groups("3 4 | 1 5")


def test_who_is_new_joins_another_pair_each_round() -> None:
    known = frozenset(people(1, 2, 3, 4))

    first = fitted_pairs(groups("1 2 | 3 4"), people(1, 2, 3, 4, 5), known, ())
    second = fitted_pairs(groups("1 4 | 2 3"), people(1, 2, 3, 4, 5), known, (first,))

    assert first == groups("1 2 5 | 3 4")
    assert second == groups("1 4 5 | 2 3")


def test_in_two_circles_who_lost_the_other_shares_a_place_and_who_is_new_goes_round() -> None:
    left = fitted_circles(groups("1 2 | 3 4 | 5 6"), people(1, 2, 3, 5, 6), ())
    first = fitted_circles(groups("1 2 | 3 4"), people(1, 2, 3, 4, 5), ())
    second = fitted_circles(groups("1 4 | 3 2"), people(1, 2, 3, 4, 5), (first,))

    assert left == groups("1 2 3 | 5 6")
    assert first == groups("1 2 5 | 3 4")
    assert second == groups("1 4 | 3 2 5")


def test_in_a_fishbowl_who_is_new_sits_outside() -> None:
    here = people(1, 2, 3, 4, 5)

    assert fitted_bowl(groups("1 2 | 3 4"), here, each_alone=False, listed=True) == groups("1 2 | 3 4 5")
    assert fitted_bowl(groups("1 2 | 3 | 4"), here, each_alone=True, listed=True) == groups("1 2 | 3 | 4 | 5")
    assert fitted_bowl(groups("1 2"), people(1, 9), each_alone=False, listed=True) == groups("1 | 9")
    assert fitted_bowl(groups("1 2"), here, each_alone=False, listed=False) == groups("1 2")
    assert fitted_bowl(groups("1 2 | 3"), people(3), each_alone=False, listed=True) == ()


PRESENT = st.sets(st.integers(1, 24), min_size=1, max_size=20).map(lambda numbers: people(*sorted(numbers)))


@given(st.integers(2, 16), st.integers(2, 5), PRESENT)
def test_everybody_is_in_exactly_one_group_and_nobody_alone(count: int, size: int, present: Group) -> None:
    dealt = deal(people(*range(1, count + 1)), size)

    after = fitted(dealt, present)

    assert sorted(person for group in after for person in group) == list(present)
    assert len(after) == 1 or all(len(group) > 1 for group in after)
    assert fitted(after, present) == after


@given(st.integers(2, 16), st.integers(2, 5), PRESENT)
def test_those_who_stay_stay_together_unless_one_was_left_alone(count: int, size: int, present: Group) -> None:
    dealt = deal(people(*range(1, count + 1)), size)

    after = fitted(dealt, present)

    at = {person: number for number, group in enumerate(after) for person in group}
    for group in dealt:
        assert len({at[person] for person in group if person in at}) <= 1


@given(st.integers(2, 12), PRESENT)
def test_however_people_come_and_go_each_pair_is_one_and_at_most_a_few_rest(count: int, present: Group) -> None:
    start = people(*range(1, count + 1))
    before: list[tuple[Group, ...]] = []

    for number in range(1, rounds_to_meet(count) + 1):
        before.append(fitted_pairs(meeting(start, number), present, frozenset(start), tuple(before)))

        seated = [person for pair in before[-1] for person in pair]
        assert len(seated) == len(set(seated))
        assert set(seated) <= set(present)
        assert not set(present) - set(start) - set(seated) or len(present) == 1
