from __future__ import annotations

import pytest

from microsol_desktop.desk.card_desk import CardDesk
from microsol_desktop.flow.cards import CardKind, ShownCard
from microsol_desktop.flow.events import CardShown
from tests.desk.test_run_desk import Room
from tests.flow.evening import everything


@pytest.fixture
def room(qapp: object) -> Room:
    room = Room(everything())
    room.go_to(2)
    return room


def test_next_puts_a_card_away_and_the_step_stays(room: Room) -> None:
    CardDesk(room.desk).show(CardKind.GESTURES)
    room.clock.move(5.0)
    before = room.desk.moment.wall.index

    room.desk.advance()

    assert room.desk.moment.wall.card is None
    assert room.desk.moment.wall.index == before


def test_next_turns_the_pages_of_a_card_before_it_goes(room: Room) -> None:
    room.desk.set_pager(lambda wall: 2 if wall.card else 1)
    CardDesk(room.desk).show(CardKind.AGREEMENTS)
    room.clock.move(5.0)

    room.desk.advance()
    assert room.desk.moment.wall.page == 1
    room.clock.move(5.0)
    room.desk.go_back()
    assert room.desk.moment.wall.page == 0
    room.clock.move(5.0)
    room.desk.go_back()

    assert room.desk.moment.wall.card is None


def test_the_agreements_are_the_hosts_own_lines_and_stand_in_the_journal(room: Room) -> None:
    cards = CardDesk(room.desk)
    cards.set_agreements("  Be kind \n\n Nobody has to  ")

    cards.show(CardKind.AGREEMENTS)

    assert room.desk.moment.wall.card == ShownCard(CardKind.AGREEMENTS, ("Be kind", "Nobody has to"))
    event = room.journal.events[-1]
    assert isinstance(event, CardShown)
    assert event.lines == ("Be kind", "Nobody has to")


def test_what_is_the_hosts_stands_on_no_other_card(room: Room) -> None:
    cards = CardDesk(room.desk)
    cards.set_agreements("Be kind")

    cards.show(CardKind.HELP)

    assert room.desk.moment.wall.card == ShownCard(CardKind.HELP)


def test_a_card_is_taken_back_like_anything_else(room: Room) -> None:
    CardDesk(room.desk).show(CardKind.HELP)

    room.desk.take_back()

    assert room.desk.moment.wall.card is None
