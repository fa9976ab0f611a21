from __future__ import annotations

from pytestqt.qtbot import QtBot

from microsol_desktop.flow.mixing.wishes import Wishes
from microsol_desktop.flow.people import named
from microsol_desktop.ui.home.wishes_fold import WishesFold


def fold_for(qtbot: QtBot, *names: str) -> WishesFold:
    fold = WishesFold()
    qtbot.addWidget(fold)
    fold.set_people(named(names))
    fold.show()
    return fold


def test_it_is_folded_away_and_opened_by_a_click(qtbot: QtBot) -> None:
    fold = fold_for(qtbot, "Ana", "Bento")
    assert not fold.apart.isVisible()

    fold.opener.click()

    assert fold.apart.isVisible()
    assert fold.wishes == Wishes()


def test_what_is_written_is_wished(qtbot: QtBot) -> None:
    fold = fold_for(qtbot, "Ana", "Bento", "Clara")

    fold.apart.setText("Ana + Bento")
    fold.hosts.setText("Clara")

    assert fold.wishes == Wishes(apart=((1, 2),), hosts=(3,))  # type: ignore[arg-type]


def test_what_is_not_understood_is_said_until_it_is_mended(qtbot: QtBot) -> None:
    fold = fold_for(qtbot, "Ana", "Bento")
    fold.opener.click()

    fold.together.setText("Ana + Zoe")
    said = fold.fault.text()
    wishes = fold.wishes
    fold.set_people(named(("Ana", "Zoe")))

    assert "Zoe" in said
    assert wishes is None
    assert not fold.fault.isVisible()
    assert fold.wishes == Wishes(together=((1, 2),))  # type: ignore[arg-type]
