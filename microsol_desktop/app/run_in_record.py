"""Between a run and the record: what it leaves behind is kept, and the host's console knows the circle."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from microsol_desktop.circle.at_the_door import LastHeld
from microsol_desktop.desk.gatherings_desk import GatheringsDesk
from microsol_desktop.desk.keeping import Keeping, keep_what_ended
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.desk.role_turns import in_turn
from microsol_desktop.desk.taking_over import unknown
from microsol_desktop.desk.whom import keys_of, not_here
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.circles.circle_words import month_words
from microsol_desktop.ui.console.messages import Message
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.said import said_of
from microsol_desktop.ui.run_windows import RunWindows

NOT_KEPT = "record"
"""The kind of message that says that the record can't be written."""


class Unknown:
    """Who was at which gathering under a name that the record does not know; gone when the program is closed."""

    def __init__(self) -> None:
        self._names: dict[UUID, tuple[str, ...]] = {}

    def remember(self, gathering: UUID, names: tuple[str, ...]) -> None:
        self._names[gathering] = names

    def at(self, gathering: UUID) -> tuple[str, ...]:
        """The names, as they were shown."""
        return self._names.get(gathering, ())


class RunInRecord(QObject):
    """Looks after one run that is a gathering of the record's. It outlives the windows: the record may answer late.

    Signals:
        kept: the record has it.
    """

    kept = Signal()

    def __init__(
        self,
        windows: RunWindows,
        record: RecordDesk,
        unknown_names: Unknown,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._windows: RunWindows | None = windows
        self._desk = windows.desk
        self._unknown = unknown_names
        self._today = today
        self._held: LastHeld = {}
        # The run's desk lives as long as somebody knows it: this one does, until the record has answered.
        self._keeping = Keeping(self._desk, record, self)
        self._keeping.kept.connect(self._on_kept)
        self._keeping.not_kept.connect(self._on_not_kept)
        windows.closed.connect(self._on_closed)
        windows.console.body.people.set_turns(self._turns)
        windows.console.body.people.set_awaited(self._awaited)
        about = self._desk.about
        if about is not None and about.circle is not None:
            GatheringsDesk(record, today).when_roles_were_held(about.circle, self._on_roles)

    def _turns(self, role: str) -> dict[PersonId, str]:
        """In which order a role is offered, and when each held it last, in words."""
        about = self._desk.about
        if about is None or about.circle is None:
            return {}
        return {one.person: self._when(one.last) for one in in_turn(self._desk.run, about, self._held, role)}

    def _when(self, last: date | None) -> str:
        return self.tr("not yet") if last is None else fill(self.tr("last: %1"), month_words(last, self._today()))

    def _awaited(self) -> tuple[str, ...]:
        about = self._desk.about
        return not_here(self._desk.run, about) if about is not None else ()

    def _on_roles(self, held: LastHeld) -> None:
        self._held = held

    def _on_kept(self) -> None:
        about, run = self._desk.about, self._desk.run
        if about is not None:
            names = tuple(person.name for person in unknown(run, keys_of(run, about)))
            self._unknown.remember(about.gathering, names)
        if self._windows is not None:
            messages = self._windows.console.messages
            messages.untell(NOT_KEPT)
            messages.tell_news(self.tr("This gathering is in the record."))
        self.kept.emit()
        self._go_if_done()

    def _on_not_kept(self, failure: ExpectedFailure) -> None:
        if self._windows is not None:
            later = self.tr("This gathering stays saved all the same, and comes into the record at the next start.")
            sentence = f"{said_of(failure)} {later}"
            self._windows.console.messages.tell(Message(NOT_KEPT, sentence, self.tr("All right"), is_to_read=True))
        self._go_if_done()

    def _on_closed(self) -> None:
        self._windows = None
        self._go_if_done()

    def _go_if_done(self) -> None:
        if self._windows is None and not self._keeping.is_waiting:
            self.deleteLater()


class RunsInRecord(QObject):
    """Looks after every run that is a gathering of the record's.

    Signals:
        kept: the record has another one.
    """

    kept = Signal()

    def __init__(self, record: RecordDesk, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._record = record
        self._today = today
        self.unknown = Unknown()

    def take(self, windows: RunWindows) -> None:
        """Look after this run until the record has it."""
        one = RunInRecord(windows, self._record, self.unknown, self._today, self)
        one.kept.connect(self.kept)

    def keep_what_ended(self, journals: Path) -> None:
        """Have those kept that ended when the record could not be written, or the power went."""
        keep_what_ended(journals, self._record, self.kept.emit)
