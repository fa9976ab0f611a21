from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.home_desk import Unfinished
from microsol_desktop.ui.home.go_on_card import GoOnCard
from microsol_desktop.ui.kit.plain_label import PlainLabel


def left_off(*, ended: bool) -> Unfinished:
    return Unfinished(
        path=Path("x"), title="Troika", people=5, began=0.0, utc_offset=0, last=0.0, in_use=False, ended=ended
    )


@pytest.mark.parametrize(
    ("ended", "what", "button"),
    [
        (False, "Still under way: Troika", "Go on with the gathering"),
        (True, "Its harvest is not saved yet: Troika", "To its harvest"),
    ],
)
def test_what_is_left_to_do_is_said(qtbot: QtBot, *, ended: bool, what: str, button: str) -> None:
    card = GoOnCard(left_off(ended=ended))
    qtbot.addWidget(card)

    said = [label.text() for label in card.findChildren(PlainLabel)]

    assert what in said
    assert card.go_on.text() == button


def test_of_several_only_one_is_the_thing_to_do_now(qtbot: QtBot) -> None:
    first, second = GoOnCard(left_off(ended=False)), GoOnCard(left_off(ended=False), leads=False)
    qtbot.addWidget(first)
    qtbot.addWidget(second)

    kinds = [card.go_on.property("kind") for card in (first, second)]

    assert kinds == ["primary", "plain"]
