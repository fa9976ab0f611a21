"""A circle's evening, begun from a record full of private things: nothing of them is on the wall, or in what is drawn.

Every private word of the record is marked, and looked for in all that the room can see or hear: in each moment that the
stage is drawn from, in every text of the stage, and in the console's while people see that.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.circle.calls import Call, Offer, OfferKind
from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Standing
from microsol_desktop.circle.gatherings import Attendance, Came, Gathering, HarvestLine, RoleHeld
from microsol_desktop.circle.keys import (
    CallKey,
    CircleKey,
    GatheringKey,
    HarvestKey,
    HealthNoteKey,
    MembershipKey,
    OfferKey,
    PersonKey,
    PlaceKey,
    ReachedOutKey,
    TieKey,
)
from microsol_desktop.circle.people import (
    HealthNote,
    KeptApart,
    Person,
    Place,
    Reach,
    ReachedOut,
    ReachKind,
    Tie,
    TieKind,
)
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.store.places import Places, places
from microsol_desktop.ui.circles.circle_words import standing_words
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.comers import Coming
from microsol_desktop.ui.run_windows import RunWindows
from tests.desk.fakes import FakeClock
from tests.ui.console.in_sight import told_by

MARK = "Xylophon"
ABSENT = "Quarzia"
NAMES = ("Ana", "Bento", "Clara", "Duarte", "Eva", "Filipe", "Graça", ABSENT)
PEOPLE = tuple(PersonKey(UUID(int=number)) for number in range(1, len(NAMES) + 1))
ANA, BENTO, CLARA = PEOPLE[:3]
CREW, HOUSE, LAST = CircleKey(UUID(int=20)), PlaceKey(UUID(int=30)), GatheringKey(UUID(int=40))
TODAY = date(2026, 11, 22)
STANDINGS = (Standing.HOST, Standing.CALLER, Standing.NEWCOMER, *(5 * (Standing.MEMBER,)))
NEVER = (
    MARK,
    ABSENT,
    "apart",
    "first time",
    *(standing_words(standing) for standing in (Standing.NEWCOMER, Standing.CALLER, Standing.MEMBER)),
)
"""What nobody in the room may read: private words, who is missing, how somebody stands, and who is not put together."""
RECORD: tuple[object, ...] = (
    Place(key=HOUSE, name=f"House {MARK}", address=f"Rua {MARK} 3"),
    *(
        Person(
            key=key,
            name=name,
            reached=(
                Reach(kind=ReachKind.PHONE, words=f"{MARK} 912"),
                Reach(kind=ReachKind.EMAIL, words=f"{MARK}@x.org"),
            ),
            brought_by=ANA if key != ANA else None,
            home=HOUSE,
        )
        for key, name in zip(PEOPLE, NAMES, strict=True)
    ),
    Circle(key=CREW, kind=CircleKind.SHARING, name="Sunday circle", intention=MARK, place=HOUSE, newcomers_at_most=1),
    *(
        Membership(
            key=MembershipKey(UUID(int=100 + number)),
            person=key,
            circle=CREW,
            standing=standing,
            since=date(2020, 1, 1),
        )
        for number, (key, standing) in enumerate(zip(PEOPLE, STANDINGS, strict=True))
    ),
    KeptApart(one=ANA, other=BENTO),
    HealthNote(key=HealthNoteKey(UUID(int=50)), person=CLARA, words=f"{MARK} nuts", goes_on=date.max),
    ReachedOut(key=ReachedOutKey(UUID(int=51)), person=BENTO, on=TODAY),
    Tie(key=TieKey(UUID(int=52)), kind=TieKind.STEWARD, giver=ANA, receiver=CLARA, next_due=TODAY),
    Offer(key=OfferKey(UUID(int=53)), person=ANA, kind=OfferKind.NEED, words=f"{MARK} money"),
    Call(key=CallKey(UUID(int=54)), title=f"{MARK} oven", caller=BENTO, supporters=(ANA,)),
    Gathering(key=LAST, on=TODAY - timedelta(weeks=1), circle=CREW, note=f"{MARK} cried", place=HOUSE, heads=3),
    *(Attendance(gathering=LAST, person=key, came=Came.LEFT_EARLY) for key in (ANA, BENTO)),
    RoleHeld(gathering=LAST, person=ANA, role="case giver"),
    HarvestLine(key=HarvestKey(UUID(int=55)), gathering=LAST, head="next", line=f"{MARK} sooner"),
)


@pytest.fixture
def where(tmp_path: object, qtbot: QtBot) -> Places:
    """A host's places, with that record in them."""
    found = places(tmp_path)  # type: ignore[arg-type]  # a Path
    desk = RecordDesk(found.record, FakeClock())
    kept: list[object] = []
    desk.do("", lambda writing: writing.put_all(RECORD), kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    desk.close()
    return found


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication, where: Places) -> Iterator[Desktop]:
    made = Desktop(qapp, where)
    with qtbot.waitSignal(made.completed):
        made.show_home()
    yield made
    if isValid(made):
        made.close()


def _begin(desktop: Desktop, qtbot: QtBot, practice: str) -> RunWindows:
    """Begin it for the circle, with one of its people not there."""
    assert desktop.window is not None
    desktop.preferences.choose(bounce_guard=False)
    desktop.window.home.prepare_requested.emit(practice)
    page = desktop.window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    qtbot.waitUntil(lambda: page.circle.circles.count() == 2)
    page.circle.circles.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.circle.door is not None)
    rows = page.circle.people.comers
    for row in range(rows.rowCount()):
        if rows.index(row, 0).data() == ABSENT:
            rows.come(row, Coming.NOT_HERE)
    QTest.mouseClick(page.begin, Qt.MouseButton.LeftButton)
    assert desktop.run_windows is not None
    return desktop.run_windows


def _seen(run: RunWindows) -> str:
    """All that the room can come to know now."""
    stage = "\n".join(told_by(run.stage))
    console = "\n".join(told_by(run.console))
    return f"{run.desk.moment!r}\n{stage}\n{console}"


@pytest.mark.parametrize("practice", ["troika", "case-clinic", "check-in"])
def test_nothing_private_of_the_record_is_ever_on_the_wall(desktop: Desktop, qtbot: QtBot, practice: str) -> None:
    run = _begin(desktop, qtbot, practice)
    run.places.bring_console()
    run.console.set_seen_by_room(True)
    seen = [_seen(run)]

    for _ in range(60):
        if run.desk.run.index == len(run.desk.run.schedule.cues) - 1:
            break
        run.desk.advance()
        seen.append(_seen(run))
    run.desk.end()
    seen.append(_seen(run))

    assert any(NAMES[0] in told for told in seen)
    assert [word for word in NEVER if any(word in told for told in seen)] == []
