"""What a run and the settings are equipped with, each made when it is first needed: bells, screens, practices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.store.places import Places, shipped

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from microsol_desktop.app.run_care import RunCare
    from microsol_desktop.app.run_in_record import RunsInRecord
    from microsol_desktop.desk.clock import Clock
    from microsol_desktop.desk.editors import Editors
    from microsol_desktop.desk.library_desk import LibraryDesk
    from microsol_desktop.desk.notes_draft import NotesDraft
    from microsol_desktop.desk.real_times import RealTimesDesk
    from microsol_desktop.desk.record_desk import RecordDesk
    from microsol_desktop.store.record.database import Record
    from microsol_desktop.system.motion import MotionWish
    from microsol_desktop.system.screen_watch import ScreenWatch
    from microsol_desktop.system.sound import SoundBells
    from microsol_desktop.ui.settings.settings_room import SettingsRoom


class Equipment(QObject):
    """One of each for the whole program.

    Signals:
        sound_told: what became of the sound (a SoundState), when it becomes something else.
        gathering_kept: a gathering that was run is in the record now.
        record_troubled: the record can't be opened, or not be changed (an ExpectedFailure).
    """

    sound_told = Signal(object)
    record_troubled = Signal(object)
    gathering_kept = Signal()

    def __init__(self, application: QApplication, where: Places, preferences: PreferencesDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._places = where
        self._preferences = preferences
        self._bells: SoundBells | None = None
        self._library: LibraryDesk | None = None
        self._screens: ScreenWatch | None = None
        self._motion: MotionWish | None = None
        self._care: RunCare | None = None
        self._record: RecordDesk | None = None
        self._editors: Editors | None = None
        self._runs: RunsInRecord | None = None

    def bells(self) -> SoundBells:
        """What rings, as the host has set it."""
        if self._bells is None:
            from microsol_desktop.system.sound import SoundBells

            chosen = self._preferences.preferences
            self._bells = SoundBells(
                shipped("resources") / "sounds",
                volume=chosen.volume / 100,
                muted=not chosen.sound_on,
                device=chosen.sound_device,
                told=self.sound_told.emit,
            )
        return self._bells

    def screens(self) -> ScreenWatch:
        """What watches the computer's screens."""
        if self._screens is None:
            from microsol_desktop.system.screen_watch import ScreenWatch

            self._screens = ScreenWatch(self._application, self)
        return self._screens

    def motion(self) -> MotionWish:
        """What knows whether the system asks for less motion."""
        if self._motion is None:
            from microsol_desktop.system.motion import MotionWish

            self._motion = MotionWish(self._application, self)
        return self._motion

    def library(self) -> LibraryDesk:
        """What knows the practices."""
        if self._library is None:
            from microsol_desktop.desk.library_desk import LibraryDesk
            from microsol_desktop.ui.kit.words import own_language

            self._library = LibraryDesk(shipped("practices"), self._places.practices, self, own_language)
        return self._library

    def editors(self) -> Editors:
        """What has the practices that are changed, and keeps them on the disk."""
        if self._editors is None:
            from microsol_desktop.desk.editor_desk import EditorWords
            from microsol_desktop.desk.editors import Editors

            words = EditorWords(
                self.tr("Changes from elsewhere"), self.tr("Taking what came from elsewhere"), self.tr("Taking both")
            )
            self._editors = Editors(self.library(), self._places.versions, self.clock(), words, self)
        return self._editors

    def notes(self) -> NotesDraft:
        """What keeps notes until they are a practice."""
        from microsol_desktop.desk.notes_draft import NotesDraft

        return NotesDraft(self._places.data, self.editors().worker)

    def real_times(self) -> RealTimesDesk:
        """What changes a practice's times to those that it really took."""
        from microsol_desktop.desk.real_times import RealTimesDesk

        return RealTimesDesk(self.library(), self.editors, self.tr("Taking the times that it really took"))

    def care(self) -> RunCare:
        """What looks after a run: that the computer stays awake, and that a host hears of the bells."""
        if self._care is None:
            from microsol_desktop.app.run_care import RunCare

            self._care = RunCare(self)
            self.sound_told.connect(self._care.hear_of_sound)
        return self._care

    def record(self) -> RecordDesk:
        """What knows people, circles and gatherings; its file is opened when it is first asked something."""
        if self._record is None:
            from microsol_desktop.desk.record_desk import RecordDesk

            where, clock = self._places, self.clock()
            self._record = RecordDesk(
                where.record, clock, self, at_opening=(_let_health_notes_go,), journals=where.journal
            )
            self._record.trouble.connect(self.record_troubled)
            self._record.forgotten.connect(self._preferences.forget)
        return self._record

    def runs_in_record(self) -> RunsInRecord:
        """What has gatherings that were run for a circle kept in the record."""
        if self._runs is None:
            from microsol_desktop.app.run_in_record import RunsInRecord

            self._runs = RunsInRecord(self.record(), self.today, self)
            self._runs.kept.connect(self.gathering_kept)
        return self._runs

    def unknown_at(self, gathering: UUID) -> tuple[str, ...]:
        """Who was at a gathering that was run just now under a name that the record does not know."""
        return self._runs.unknown.at(gathering) if self._runs is not None else ()

    def today(self) -> date:
        """What day it is where the host is."""
        from datetime import datetime

        return datetime.fromtimestamp(self.clock().stamp().wall).astimezone().date()

    def clock(self) -> Clock:
        """The machine's own clocks."""
        from microsol_desktop.desk.clock import MachineClock

        return MachineClock()

    def settings(self) -> SettingsRoom:
        """A page of the settings, wired to what they set; it lives as long as its page."""
        from microsol_desktop.ui.settings.settings_page import SettingsPage
        from microsol_desktop.ui.settings.settings_room import SettingsRoom

        return SettingsRoom(SettingsPage(), self._preferences, self.bells(), self.screens())

    def tune(self) -> None:
        """What is there already follows what the host chose."""
        chosen = self._preferences.preferences
        if self._bells is not None:
            self._bells.volume = chosen.volume / 100
            self._bells.muted = not chosen.sound_on
            self._bells.choose(chosen.sound_device)

    def close(self) -> None:
        """Save what is not saved, let the sound device and the record go, and the computer sleep."""
        if self._bells is not None:
            self._bells.close()
        if self._editors is not None:
            self._editors.close()
        if self._care is not None:
            self._care.close()
        if self._record is not None:
            self._record.close()


def _let_health_notes_go(record: Record, now: datetime) -> frozenset[type[object]]:
    """On the store's thread, once the record is opened: what is needed for it is imported there."""
    from microsol_desktop.store.record.health import let_health_notes_go

    return let_health_notes_go(record, now)
