"""What the versions of a practice are called in their list."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.versions_desk import VersionsDesk
from microsol_desktop.practice.edit import move_step, remove_step
from microsol_desktop.practice.edit_steps import join_steps, split_step
from microsol_desktop.store.version_lines import Who
from microsol_desktop.store.versions import Versions
from microsol_desktop.store.worker import Worker
from microsol_desktop.ui.editor.versions_page import VersionsPage
from microsol_desktop.ui.kit.rows_model import ROW
from tests.ui.editor.an_editor import CIRCLE

DAY = 1_700_000_000.0
TEXT = "---\ntitle: Circle\n---\n\n## Arrive (5 min)\n\nBreathe.\n"

TWO_CHANGED = CIRCLE.replace("Sit.", "Stand.").replace("Tell.", "Ask.")


@pytest.mark.parametrize(
    ("before", "who", "first"),
    [
        ((), Who.HERE, "As it began"),
        (("",), Who.HERE, "As it began"),
        ((), Who.OPENED, "As it was opened"),
    ],
)
def test_the_first_version_says_that_it_is_the_first(
    qtbot: QtBot, tmp_path: Path, before: tuple[str, ...], who: Who, first: str
) -> None:
    versions, worker, path = Versions(tmp_path), Worker("versions"), tmp_path / "circle.md"
    for text in before:
        versions.of(path).keep(text, Who.HERE, DAY)
    versions.of(path).keep(TEXT, who, DAY)
    versions.of(path).keep(TEXT.replace("5 min", "7 min"), Who.HERE, DAY + 1)

    page = VersionsPage(VersionsDesk(versions, worker, path), "Circle", date(2023, 11, 15))
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.versions.shown.rowCount() == 2 + len(before))

    assert [page.versions.shown.index(row).data() for row in range(2)] == ["“5 min” became “7 min”", first]
    worker.close()


@pytest.mark.parametrize(
    ("after", "who", "said", "where"),
    [
        (move_step(CIRCLE, 0, 1), Who.HERE, "“Arrive” was moved", "A step"),
        (CIRCLE.replace("## Arrive", "## Land"), Who.HERE, "“Arrive” is called “Land” now", "A step"),
        (
            CIRCLE.replace("Monday", "Tuesday"),
            Who.HERE,
            "“Monday” became “Tuesday”",
            "About this practice",
        ),
        (
            CIRCLE.replace(", silent", ""),
            Who.ELSEWHERE,
            "“silent” was taken out",
            "Arrive, changed elsewhere",
        ),
        (remove_step(CIRCLE, 0), Who.HERE, "“Arrive” was taken out", "A step"),
        (split_step(CIRCLE, 0, 1), Who.HERE, "“Arrive” was split in two", "A step"),
        (join_steps(CIRCLE, 0), Who.HERE, "“Arrive” and “Round” were joined", "A step"),
        (
            TWO_CHANGED,
            Who.HERE,
            "Several steps were changed",
            "Arrive, Threes, 14 lines",
        ),
    ],
)
def test_what_was_changed_is_said_in_plain_words(
    qtbot: QtBot, tmp_path: Path, after: str, who: Who, said: str, where: str
) -> None:
    versions, worker, path = Versions(tmp_path), Worker("versions"), tmp_path / "circle.md"
    versions.of(path).keep(CIRCLE, Who.OPENED, DAY)
    versions.of(path).keep(after, who, DAY + 1)

    page = VersionsPage(VersionsDesk(versions, worker, path), "Circle", date(2023, 11, 15))
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.versions.shown.rowCount() == 2)

    row = page.versions.shown.index(0).data(ROW)
    assert (row.name, row.soft) == (said, where)
    worker.close()
