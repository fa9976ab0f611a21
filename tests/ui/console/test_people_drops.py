from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.console.in_the_room import InTheRoom
from microsol_desktop.ui.console.people_drops import Join, Sit, Swap, drop_at, nudged, order_after

ANA, BENTO, CLARA, DAVI, EMA = (PersonId(number) for number in range(1, 6))


def seated(*people: PersonId) -> tuple[InTheRoom, ...]:
    return tuple(InTheRoom(person, str(person)) for person in people)


def grouped(*groups: tuple[PersonId, ...], resting: tuple[PersonId, ...] = ()) -> tuple[InTheRoom, ...]:
    lines: list[InTheRoom] = []
    for index, group in enumerate(groups):
        lines.append(InTheRoom(None, f"Place {index}", group=index))
        lines += (InTheRoom(person, str(person), group=index) for person in group)
    if resting:
        lines += (InTheRoom(None, "Resting"), *seated(*resting))
    return tuple(lines)


def test_a_name_let_go_between_two_others_sits_between_them() -> None:
    lines = seated(ANA, BENTO, CLARA, DAVI)

    drop = drop_at(lines, DAVI, 0, 0.9)

    assert drop == Sit(DAVI, 1)
    assert order_after(lines, Sit(DAVI, 1)) == (ANA, DAVI, BENTO, CLARA)
    assert order_after(lines, Sit(ANA, 3)) == (BENTO, CLARA, ANA, DAVI)


def test_a_name_let_go_on_its_own_seat_changes_nothing() -> None:
    lines = seated(ANA, BENTO, CLARA)

    assert [drop_at(lines, BENTO, row, down) for row, down in ((0, 0.9), (1, 0.1), (1, 0.9), (2, 0.1))] == [None] * 4


def test_on_a_name_of_another_group_two_change_places_and_beside_it_one_joins() -> None:
    lines = grouped((ANA, BENTO), (CLARA, DAVI))

    assert drop_at(lines, ANA, 4, 0.5) == Swap(ANA, CLARA)
    assert drop_at(lines, ANA, 4, 0.05) == Join(ANA, 1)
    assert drop_at(lines, ANA, 3, 0.5) == Join(ANA, 1)
    assert drop_at(lines, ANA, 2, 0.5) is None


def test_who_rests_in_this_round_stays_out_of_the_groups() -> None:
    lines = grouped((ANA, BENTO), (CLARA, DAVI), resting=(EMA,))

    assert drop_at(lines, EMA, 1, 0.5) is None
    assert drop_at(lines, ANA, 7, 0.5) is None


def test_keys_move_a_seat_or_over_to_the_next_group_and_round() -> None:
    lines, groups = seated(ANA, BENTO, CLARA), grouped((ANA, BENTO), (CLARA, DAVI), resting=(EMA,))

    assert (nudged(lines, BENTO, -1), nudged(lines, BENTO, 1)) == (Sit(BENTO, 0), Sit(BENTO, 3))
    assert order_after(lines, Sit(BENTO, 0)) == (BENTO, ANA, CLARA)
    assert order_after(lines, Sit(BENTO, 3)) == (ANA, CLARA, BENTO)
    assert (nudged(lines, ANA, -1), nudged(lines, CLARA, 1)) == (None, None)
    assert (nudged(groups, ANA, 1), nudged(groups, ANA, -1)) == (Join(ANA, 1), Join(ANA, 1))
    assert nudged(groups, EMA, 1) is None
    assert nudged(grouped((ANA, BENTO)), ANA, 1) is None


@given(some.integers(1, 30), some.data())
def test_wherever_a_name_is_let_go_everybody_has_one_seat(people: int, data: some.DataObject) -> None:
    lines = seated(*(PersonId(number) for number in range(1, people + 1)))
    person, row = data.draw(some.sampled_from(lines)).person, data.draw(some.integers(-2, people + 1))
    assert person is not None

    drop = drop_at(lines, person, row, data.draw(some.floats(0, 1)))

    if isinstance(drop, Sit):
        order = order_after(lines, drop)
        before = [line.person for line in lines]
        assert sorted(order) == before
        assert list(order) != before
        assert [each for each in order if each != person] == [each for each in before if each != person]
