from __future__ import annotations

import pytest
from hypothesis import given

from microsol_desktop.flow.cards import CardKind, ShownCard
from microsol_desktop.flow.events import (
    Advanced,
    Blanked,
    CardShown,
    Ended,
    Extended,
    Happening,
    Jumped,
    PageTurned,
    TimedOut,
    WentBack,
)
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.reduce import reduce
from microsol_desktop.flow.run import Run
from tests.flow.evening import begin, everything, histories


def shown(at: float = 10.0) -> Run:
    """An evening at its second step, turned to a second page, with the card for help over it."""
    run = reduce(begin(everything()), Advanced(at=1.0))
    run = reduce(run, PageTurned(at=2.0, to=1))
    return reduce(run, CardShown(at=at, card="help"))


def test_a_card_lies_over_the_stage_while_time_goes_on() -> None:
    run = shown(at=10.0)

    wall = moment(run, 25.0).wall

    assert wall.card == ShownCard(CardKind.HELP)
    assert wall.page == 0
    assert wall.clock.spent == pytest.approx(24.0)


def test_pages_are_turned_on_the_card_and_below_it_all_stays_where_it_was() -> None:
    run = reduce(shown(), PageTurned(at=12.0, to=2))
    assert moment(run, 13.0).wall.page == 2

    run = reduce(run, CardShown(at=14.0, card=None))

    assert moment(run, 15.0).wall.card is None
    assert moment(run, 15.0).wall.page == 1


@pytest.mark.parametrize("event", [Advanced(at=20.0), WentBack(at=20.0), Jumped(at=20.0, to=3), TimedOut(at=20.0)])
def test_a_card_goes_when_the_host_brings_something_else_on_the_stage(event: Happening) -> None:
    run = reduce(shown(), event)

    assert moment(run, 21.0).wall.card is None


@pytest.mark.parametrize(
    "event", [Advanced(at=20.0, by_itself=True), Extended(at=20.0, seconds=60), Blanked(at=20.0, on=True)]
)
def test_a_card_stays_while_time_and_cues_go_on_below_it(event: Happening) -> None:
    run = reduce(shown(), event)

    assert moment(run, 21.0).wall.card == ShownCard(CardKind.HELP)


def test_another_card_takes_the_place_of_the_one_that_is_up() -> None:
    run = reduce(reduce(shown(), PageTurned(at=11.0, to=1)), CardShown(at=12.0, card="agreements", lines=("Be kind",)))

    wall = moment(run, 13.0).wall

    assert wall.card == ShownCard(CardKind.AGREEMENTS, ("Be kind",))
    assert wall.page == 0


def test_a_card_that_nobody_knows_changes_nothing() -> None:
    run = shown()

    assert reduce(run, CardShown(at=20.0, card="a picture of a cat")) is run
    assert reduce(run, CardShown(at=20.0, card="help")) is run


def test_nothing_is_shown_after_the_end() -> None:
    run = reduce(shown(), Ended(at=20.0))

    assert run.card is None
    assert reduce(run, CardShown(at=21.0, card="help")) is run


@given(histories())
def test_no_card_changes_what_becomes_of_the_time(events: tuple[Happening, ...]) -> None:
    """The same evening with all cards left out stands at the same cue with the same time."""
    with_cards = without = begin(everything())
    depth: list[bool] = []
    for event in events:
        if isinstance(event, PageTurned):
            continue
        if type(event).__name__ == "TookBack" and depth and depth.pop():
            with_cards = reduce(with_cards, event)
            continue
        after = reduce(with_cards, event)
        is_card = isinstance(event, CardShown)
        if after is not with_cards and type(event).__name__ != "TookBack":
            depth.append(is_card)
        with_cards = after
        without = without if is_card else reduce(without, event)

    assert (with_cards.index, with_cards.spent, with_cards.ended) == (without.index, without.spent, without.ended)
