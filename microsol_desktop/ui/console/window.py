"""The host's window while a practice runs: all that is needed in one look, and nothing over it unasked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.ui.console.aloud import Aloud
from microsol_desktop.ui.console.at_any_time import AtAnyTime
from microsol_desktop.ui.console.buttons import OVERHANG
from microsol_desktop.ui.console.ended_page import EndedPage
from microsol_desktop.ui.console.fitting import Fitting
from microsol_desktop.ui.console.harvest_room import HarvestRoom
from microsol_desktop.ui.console.header import Header
from microsol_desktop.ui.console.messages import Messages
from microsol_desktop.ui.console.more_sheet import MoreSheet
from microsol_desktop.ui.console.now_panel import StageSeen
from microsol_desktop.ui.console.operate import operate, press
from microsol_desktop.ui.console.room_work import RoomWork
from microsol_desktop.ui.console.run_page import RunPage
from microsol_desktop.ui.console.run_told import RunTold
from microsol_desktop.ui.console.sheet_over import SheetOver
from microsol_desktop.ui.console.sheets import KeysSheet, LeavingSheet
from microsol_desktop.ui.console.took_room import TookRoom
from microsol_desktop.ui.console.words import announcement, big_time, who_speaks
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.reading_order import step
from microsol_desktop.ui.theme import Theme


class ConsoleWindow(QWidget):
    """Shows a run's moment to its host, and hands what the host does to the desk.

    `picture` draws a wall small (a StageView); it has `render_moment(wall)`.

    Signals:
        swap_requested: the two screens change their places.
        full_screen_requested: the stage full screen, or in a window.
        sound_requested: sound on (True) or off.
        settings_requested: the settings, beside the run.
        left: the host leaves a run that goes on later.
        closed: the run has ended and the host is done.
    """

    swap_requested = Signal()
    full_screen_requested = Signal()
    sound_requested = Signal(bool)
    settings_requested = Signal()
    left = Signal()
    closed = Signal()

    def __init__(
        self, desk: RunDesk, theme: Theme, picture: QWidget, *, day: QDate | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages: Callable[[Wall], int] = _one_page
        self._page_count = 1
        self._seen_by_room = False
        self._note_held = False
        self._sound_on = True
        self._letters = True
        self._screen, self._stage_seen = "", StageSeen.ON_TV
        self._aloud = Aloud(self)
        self._told = ("", "")
        self.header = Header(day or QDate.currentDate())
        self.messages = Messages(self.header.bar, self)
        self.page = RunPage(theme, picture)
        self.buttons, self.offers, self.body = self.page.buttons, self.page.offers, self.page.body
        self.ended = EndedPage()
        self.leaving = LeavingSheet(self)
        self.more = MoreSheet(self)
        self._sheets = SheetOver(self)
        self._sheets.keep(self.leaving, self.more)
        self.fitting = Fitting(desk, self)
        self.any_time = AtAnyTime(desk, self, self._sheets.open)
        self.harvest = HarvestRoom(desk, theme, self, self._sheets.open)
        self.took = TookRoom(desk, self, self._sheets.open)
        self._make()
        self._connect()
        self._on_changed()

    def do(self, act: Act) -> None:
        """What a key of the table does."""
        if act is Act.PAUSE and self._sheets.close():
            return
        if self.harvest.do(act) or self.any_time.do(act) or operate(self._desk, act):
            return
        match act:
            case Act.SOUND:
                self.sound_requested.emit(not self._sound_on)
            case Act.JUMP:
                # Where the room can see this, the rest of the evening opens for as long as it is chosen from.
                self.body.agenda.choose()
            case Act.FIT:
                self.fitting.press()
            case Act.WHO:
                self.body.people.name_the_next()
            case Act.PEOPLE:
                self.body.people.let_come_or_go()
            case Act.SWAP:
                self.swap_requested.emit()
            case Act.FULL_SCREEN:
                self.full_screen_requested.emit()
            case Act.ALL_KEYS:
                self._sheets.open(KeysSheet(self, letters=self._letters))
            case _:
                pass

    def set_pager(self, pager: Callable[[Wall], int]) -> None:
        """Let the stage say over how many pages it shows a cue."""
        self._pages = pager
        self._on_changed()

    def set_seen_by_room(self, on: bool) -> None:
        """Whether the room can read this window: then it shows no more than the stage may."""
        self._seen_by_room = on
        if on:
            QToolTip.hideText()
        self._show()

    def hold_note(self, on: bool) -> None:
        """Open what is closed to the room, as long as this is held."""
        self._note_held = on
        self._show()

    def set_sound_on(self, on: bool) -> None:
        """Whether bells are heard."""
        self._sound_on = on
        self._show()

    def set_letters(self, on: bool) -> None:
        """Whether single letters mean something."""
        self._letters = on
        of_body = (self.body.note, self.harvest.card, self.body.people)
        for part in (self.buttons, self.offers, self.more, self.header, *of_body):
            part.set_letters(on)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        self.body.agenda.set_theme(theme)
        self.harvest.card.lines.set_theme(theme)
        self.body.people.people.set_theme(theme)

    def set_stage_screen(self, words: str, aspect: float = 16 / 9, *, seen: StageSeen = StageSeen.ON_TV) -> None:
        """Say where the stage is, and give the preview its proportions; `seen` tells whether there is need of one."""
        self._screen, self._stage_seen = words, seen
        self.body.say_where(seen)
        self._arrange()
        self.set_aspect(aspect)

    def set_aspect(self, aspect: float) -> None:
        """The stage's width over its height: the preview has the same, and the pages are counted anew."""
        self.body.tv.preview.set_aspect(aspect)
        self._page_count = self._pages(self._desk.moment.wall)
        self._show()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 74, em * 42)

    def showEvent(self, event: QShowEvent) -> None:
        """What went on while it was away is there at once."""
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads, in however many columns that is."""
        return step(self, forward=forward)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._arrange()
            self._show()
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            # Afterwards: what lies in it has not heard of its new letters yet.
            QTimer.singleShot(0, self, self._arrange)
            # What is written in paragraphs has their distances in it.
            QTimer.singleShot(0, self, self._show)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A run that goes on is not closed by a slip of the hand: the console asks, here."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and application.isSavingSession():
            # The computer is being shut down: nothing is lost, and nobody is kept from it.
            self.left.emit()
            return
        event.ignore()
        if self._desk.moment.wall.phase is Phase.ENDED:
            self.harvest.close()
        else:
            self._sheets.open(self.leaving)

    def _make(self) -> None:
        self._pages_stack = QStackedWidget()
        self._pages_stack.addWidget(self.page)
        self._pages_stack.addWidget(self.ended)
        layout = QVBoxLayout(self)
        # What is too much for the window is laid out anew or scrolls: the words never say how large it has to be.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(640, 480)
        # The window itself has the focus until somebody presses Tab: no button is pressed unawares.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()
        in_lines(self, layout, margins=(6 / 5 - OVERHANG, 4 / 5, 6 / 5 - OVERHANG, 4 / 5), spacing=3 / 4)
        layout.addWidget(self.header)
        layout.addWidget(self._pages_stack, 1)
        self.setWindowTitle(fill(self.tr("%1 · Microsol"), self._desk.run.schedule.title))
        self.setAccessibleName(self.tr("Console"))

    def _connect(self) -> None:
        self._desk.changed.connect(self._on_changed)
        self._desk.ticked.connect(self._on_ticked)
        RunTold(self._desk, self.messages)
        self.buttons.act_requested.connect(self._on_act_requested)
        self.buttons.more_requested.connect(partial(self._sheets.open, self.more))
        self.more.act_requested.connect(self._on_act_requested)
        self.more.settings_requested.connect(self.settings_requested)
        self.offers.taken.connect(self._desk.take)
        self.header.fit_requested.connect(self.fitting.press)
        self.fitting.sheet_wanted.connect(self._sheets.open)
        self.fitting.told.connect(self.messages.tell_news)
        self.body.agenda.jump_requested.connect(self._desk.jump)
        self.body.agenda.begun.connect(self._show)
        self.body.agenda.left.connect(self._show)
        self.body.note.reveal_requested.connect(self._desk.reveal)
        self.body.note.hold_requested.connect(self.hold_note)
        RoomWork(self._desk, self.body.people, self.messages)
        self.harvest.serve(self.ended)
        self.harvest.may_close.connect(self.closed)
        self.harvest.card.typing_began.connect(self.body.bring_into_sight, Qt.ConnectionType.QueuedConnection)
        self.harvest.told.connect(self.messages.tell_news)
        self.ended.take_back_requested.connect(self._desk.take_back)
        self.ended.took_requested.connect(self.took.open)
        self.leaving.leave_requested.connect(self.left)
        self.leaving.end_requested.connect(self._desk.end)

    def _arrange(self) -> None:
        # A console that somebody made as large as the screen lies over the stage.
        beside_stage = self._stage_seen is StageSeen.BESIDE and not self.isMaximized()
        columns = self.page.arrange(self.width(), self.height(), beside_stage=beside_stage)
        self.header.lay_out(self.width(), narrow=columns < 3, short=columns == 1)

    def _on_changed(self) -> None:
        self._page_count = self._pages(self._desk.moment.wall)
        self._show()
        self._aloud.say(announcement(self._desk.moment))

    def _on_ticked(self) -> None:
        """The TV moves ten times a second; here everything is told in whole seconds, the small picture of it too."""
        if not self.isVisible():
            return
        wall = self._desk.moment.wall
        if (big_time(wall), who_speaks(wall)) != self._told:
            self._show()

    def _show(self) -> None:
        moment = self._desk.moment
        self._told = (big_time(moment.wall), who_speaks(moment.wall))
        has_ended = moment.wall.phase is Phase.ENDED
        if has_ended != bool(self._pages_stack.currentIndex()):
            # The focus never slips on to a button of the other page, to be pressed unawares.
            self.setFocus()
        self._pages_stack.setCurrentIndex(int(has_ended))
        self.header.show_moment(self._desk.run.schedule.title, moment, seen_by_room=self._is_closed_to_room())
        has_tv = self._stage_seen is StageSeen.ON_TV
        self.buttons.show_moment(moment, pages=self._page_count, screen=self._screen, has_tv=has_tv)
        self.more.show_moment(moment, sound_on=self._sound_on)
        self.offers.show_moment(moment, closed=self._is_closed_to_room())
        self.body.show_moment(moment, seen_by_room=self._seen_by_room, note_held=self._note_held)
        self.ended.show_moment(moment)
        (self.ended if has_ended else self.body.beneath).hold(self.harvest.card)
        self.harvest.card.show_moment(moment, is_open=not self._is_closed_to_room())
        to_room = self._is_closed_to_room(), keys_of(Act.NOTE, letters=self._letters)
        self.messages.close_to_room(*to_room)
        self.fitting.close_to_room(*to_room)
        self.any_time.close_to_room(to_room[0])
        self.messages.tell_waiting(moment)

    def _is_closed_to_room(self) -> bool:
        return self._seen_by_room and not self._note_held

    def _on_act_requested(self, act: Act | str) -> None:
        if not press(self._desk, act) and isinstance(act, Act):
            self.do(act)


def _one_page(_: Wall) -> int:
    return 1
