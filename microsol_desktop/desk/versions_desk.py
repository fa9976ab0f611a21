"""What a practice was like in the last 30 days: when it was changed, by hours, and each of its versions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from itertools import groupby, pairwise
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from microsol_desktop.desk.receiver import Receiver
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.marked_lines import MarkedLine, marked_lines
from microsol_desktop.practice.told_change import Told, told
from microsol_desktop.store.version_lines import Who
from microsol_desktop.store.versions import Version, VersionFile, Versions
from microsol_desktop.store.worker import Worker


class Hour(NamedTuple):
    """The versions of one hour, the latest first; `begins` is where the host is."""

    begins: datetime
    versions: tuple[Version, ...]


class ToldVersion(NamedTuple):
    """One version in a list: when, from where, and what was changed since the one before (None: the first)."""

    version: Version
    when: datetime
    who: Who
    told: Told | None

    @property
    def is_opened(self) -> bool:
        """The practice was like that when the editor opened it."""
        return self.who is Who.OPENED

    @property
    def is_from_elsewhere(self) -> bool:
        """Another program, or another computer, wrote it."""
        return self.who is Who.ELSEWHERE


class ShownVersion(NamedTuple):
    """One version to be looked at: its text, and its lines with what was changed since the one before."""

    version: Version
    when: datetime
    text: str
    lines: tuple[MarkedLine, ...]


class VersionsDesk(QObject):
    """Asks the disk for the versions of one practice. Answers come later, on the interface's thread.

    Signals:
        changed: `hours` are others.
        trouble: a version can't be read (an ExpectedFailure).
    """

    changed = Signal()
    trouble = Signal(object)
    _brought = Signal(object)

    def __init__(self, versions: Versions, worker: Worker, practice: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: VersionFile = versions.of(practice)
        self._worker = worker
        self._all: tuple[Version, ...] = ()
        self._brought.connect(self._on_brought, Qt.ConnectionType.QueuedConnection)

    @property
    def hours(self) -> tuple[Hour, ...]:
        """All versions by hours, the latest first: as they came, for a clock may have been wrong."""
        latest_first = sorted(self._all, key=lambda version: version.line, reverse=True)
        return tuple(Hour(begins, tuple(those)) for begins, those in groupby(latest_first, key=_hour_of))

    def look(self) -> None:
        """Read anew which there are."""
        self._ask(self._file.all, self._on_all)

    def tell(self, versions: tuple[Version, ...], answer: Callable[[tuple[ToldVersion, ...]], object]) -> None:
        """What was changed in each of these, in their order."""
        self._ask(partial(self._told, versions, self._all), answer)

    def show(self, version: Version, answer: Callable[[ShownVersion], object]) -> None:
        """One version, to be looked at."""
        self._ask(partial(self._shown, version, self._all), answer)

    def _told(self, versions: tuple[Version, ...], among: tuple[Version, ...]) -> tuple[ToldVersion, ...]:
        before = _before(among)
        wanted = {version.line: version for one in versions for version in (before.get(one.line), one) if version}
        texts = self._file.texts(tuple(wanted[line] for line in sorted(wanted)))
        return tuple(
            ToldVersion(each, _when(each), each.who, _told_of(texts, before.get(each.line), each)) for each in versions
        )

    def _shown(self, version: Version, among: tuple[Version, ...]) -> ShownVersion:
        text = self._file.text(version)
        earlier = _before(among).get(version.line)
        before = self._file.text(earlier) if earlier is not None else text
        return ShownVersion(version, _when(version), text, marked_lines(before, text))

    def _ask(self, question: Callable[[], object], answer: Callable[..., object]) -> None:
        receiver: Receiver[object] = Receiver(answer)
        self._worker.do(partial(self._do, question, receiver))

    def _do(self, question: Callable[[], object], receiver: Receiver[object]) -> None:
        try:
            found = question()
        except ExpectedFailure as failure:
            self._brought.emit(partial(self.trouble.emit, failure))
        except Exception as fault:  # noqa: BLE001 - it is raised again, on the thread that tells the host
            self._brought.emit(partial(_raise, fault))
        else:
            self._brought.emit(partial(receiver, found))

    def _on_brought(self, brought: Callable[[], object]) -> None:
        brought()

    def _on_all(self, versions: tuple[Version, ...]) -> None:
        self._all = versions
        self.changed.emit()


def _before(versions: tuple[Version, ...]) -> dict[int, Version]:
    """For each line the version that was before it."""
    in_order = sorted(versions, key=lambda version: version.line)
    return {later.line: earlier for earlier, later in pairwise(in_order)}


def _told_of(texts: dict[int, str], before: Version | None, version: Version) -> Told | None:
    if before is None or before.line not in texts or version.line not in texts or not texts[before.line].strip():
        return None
    return told(texts[before.line], texts[version.line])


def _when(version: Version) -> datetime:
    return datetime.fromtimestamp(version.at).astimezone()


def _hour_of(version: Version) -> datetime:
    return _when(version).replace(minute=0, second=0, microsecond=0)


def _raise(fault: Exception) -> None:
    raise fault
