"""A run with a real desk over a hand-made evening, and a clock that stands still unless it is told: for the console."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.bells import Bell
from microsol_desktop.flow.events import Happening, Started
from microsol_desktop.flow.instant import Anchor, Stamp
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.moment import Wall
from microsol_desktop.flow.people import Group, Person, PersonId, named
from microsol_desktop.flow.run import run_of
from microsol_desktop.flow.schedule import AgendaLine, Cue, CueKind, HostWords, Schedule
from microsol_desktop.practice.model import Chosen, Slug
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.keys import RunKeys
from microsol_desktop.ui.theme import Theme, dress, load_fonts, load_stage_fonts, load_theme, style_sheet

ROOT = Path(__file__).parents[3]
SEVEN = named(("Ana", "Bento", "Clara", "Davi", "Ema", "Filipe", "Graça"))
EVENING = 1_700_000_000.0 - 1_700_000_000 % 86_400 + 19 * 3600 + 1800
LONG_NOTE = """A pass is a gift too. If someone passes, offer them the turn again at the end.

- The bell is a hint. Let people finish their sentence; if someone is done early, move on.
- If answers or advice begin, say: "Let us hear everybody first."
- If something heavy is said, thank them, leave a breath, and ask whether to go on. You need not fix it.
"""


class FakeClock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def stamp(self) -> Stamp:
        return Stamp(wall=EVENING + self.now, boot="one", ticking=self.now)


class FakeJournal:
    """Keeps events in a list; `trouble` is what the test says it is."""

    def __init__(self) -> None:
        self.events: list[Happening] = []
        self.trouble: ExpectedFailure | None = None
        self.is_forgotten: bool | None = None

    def append(self, event: Happening, stamp: Stamp) -> bool:
        self.events.append(event)
        return self.trouble is None

    def close(self, *, forget: bool = False) -> None:
        self.is_forgotten = forget


class FakeBells:
    """Counts what it was asked to ring."""

    def __init__(self) -> None:
        self.rung: list[Bell] = []

    def ring(self, bell: Bell) -> None:
        self.rung.append(bell)

    def warm(self) -> None:
        pass


class FakePicture(QWidget):
    """Stands for the stage's picture: remembers the wall it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.wall: Wall | None = None

    def render_moment(self, wall: Wall) -> None:
        self.wall = wall
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#15110f"))
        painter.setPen(QColor("#f6ede2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.wall.cue.title if self.wall else "")


def an_evening(people: tuple[Person, ...] = SEVEN) -> Schedule:
    """Title, a breath, a round of two minutes each, a step that chooses a role, an optional one, an open one."""
    seats: Group = tuple(person.id for person in people)
    cues = [
        Cue(key=CueKey(-1, 1, 0, 0), kind=CueKind.TITLE, title="Sharing circle", seconds=0, shortest=0),
        _step(0, "Arrive", 30, kind=CueKind.BREATH),
        *_round(1, "Check in", seats),
        _step(2, "Stillness", 180, silent=True),
        _step(3, "Settle in", 180, chooses=(Chosen(role="case giver"), Chosen(role="timekeeper"))),
        _step(4, "Harvest", 900, optional=True),
        _step(5, "What is still in the room", None),
    ]
    notes = [HostWords() for _ in cues]
    for place in range(2, 2 + len(people)):
        notes[place] = HostWords(note=LONG_NOTE)
    notes[-3] = HostWords(note="Ask once.", held_back="The case giver turns their chair away and only listens.")
    return Schedule(
        title="Sharing circle",
        slug=Slug("sharing-circle"),
        people=people,
        cues=tuple(cues),
        notes=tuple(notes),
        agenda=_agenda(cues),
    )


def a_desk(
    people: tuple[Person, ...] = SEVEN,
    schedule: Schedule | None = None,
    promised_end: int | None = 21 * 3600,
) -> tuple[RunDesk, FakeClock, FakeJournal, FakeBells]:
    """A desk at the title card, with everything it leans on."""
    clock, journal, bells = FakeClock(), FakeJournal(), FakeBells()
    started = Started(
        at=0.0,
        slug=Slug("sharing-circle"),
        texts=((Slug("sharing-circle"), "# Sharing circle\n"),),
        people=people,
        seed=7,
        wall=EVENING,
        utc_offset=0,
        promised_end=promised_end,
        hosts="Ana",
    )
    run = run_of(started, schedule or an_evening(people))
    anchor = Anchor(at=0.0, stamp=clock.stamp())
    desk = RunDesk(run, anchor, journal=journal, clock=clock, bells=bells, bounce_guard=False)
    return desk, clock, journal, bells


def a_console(qtbot: QtBot, scale: float = 1.0) -> tuple[ConsoleWindow, RunDesk, FakeClock]:
    """A console that is open, and its keys, with a desk at the title card."""
    desk, clock, _, _ = a_desk(SEVEN)
    window = ConsoleWindow(desk, a_theme("hearth", scale), FakePicture(), day=QDate(2026, 11, 22))
    qtbot.addWidget(window)
    keys = RunKeys(parent=window)
    keys.watch(window)
    keys.acted.connect(window.do)
    keys.chose.connect(window.any_time.take_digit)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, desk, clock


def a_theme(name: str = "hearth", scale: float = 1.0) -> Theme:
    """A theme that ships, on the whole application, as at home."""
    application = QApplication.instance()
    theme = load_theme(ROOT / "resources/themes", name)
    load_fonts(ROOT / "resources/fonts")
    load_stage_fonts(ROOT / "resources/fonts")
    if isinstance(application, QApplication) and application.styleSheet() != style_sheet(theme, scale):
        # Only where it wears another: each widget that is still there would be measured anew.
        dress(application, theme, scale)
    return theme


def _step(step: int, title: str, seconds: int | None, **more: object) -> Cue:
    kind = more.pop("kind", CueKind.STEP)
    key = CueKey(step, 1, 0, 0)
    return Cue(key=key, kind=kind, title=title, seconds=seconds, shortest=seconds, **more)  # type: ignore[arg-type]


def _round(step: int, title: str, people: Group) -> tuple[Cue, ...]:
    return tuple(
        Cue(
            key=CueKey(step, 1, turn, 0),
            kind=CueKind.STEP,
            title=title,
            seconds=120,
            shortest=120,
            turns=len(people),
            order=people,
            speakers=(PersonId(person),),
        )
        for turn, person in enumerate(people, start=1)
    )


def _agenda(cues: list[Cue]) -> tuple[AgendaLine, ...]:
    words = {
        "Check in": "2 min each",
        "Arrive": "30 s, breath",
        "Stillness": "3 min, silent",
        "Harvest": "15 min, optional",
    }
    lines: list[AgendaLine] = []
    for place, cue in enumerate(cues[1:], start=1):
        if lines and lines[-1].title == cue.title:
            last = lines[-1]
            lines[-1] = AgendaLine(
                title=last.title,
                settings=last.settings,
                first=last.first,
                count=last.count + 1,
                seconds=(last.seconds or 0) + (cue.seconds or 0),
            )
        else:
            settings = words.get(cue.title, "open" if cue.seconds is None else f"{cue.seconds // 60} min")
            lines.append(
                AgendaLine(
                    title=cue.title,
                    settings=settings,
                    first=place,
                    count=1,
                    seconds=cue.seconds,
                    optional=cue.optional,
                )
            )
    return tuple(lines)
