"""What the editor says of a practice in a few words: how long it takes, and whether it is saved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editor_show import EditorTimes
from microsol_desktop.desk.keeping_text import Keeping
from microsol_desktop.practice.reading import Finding, Severity
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.said import said
from microsol_desktop.ui.kit.words import hour_and_minute, minutes, people_count

translate = QCoreApplication.translate
HOUR = 60
"""In minutes: from here on a time is told in hours."""


def times_words(times: EditorTimes) -> str:
    """How long it takes for how many: "58 to 64 min for 5 to 7 people"; why that can't be told."""
    if times.trouble is not None:
        return said(times.trouble)
    if not times.longest and not times.is_open:
        return translate("Editor", "It takes no time yet")
    people = _people(times.lowest, times.highest)
    if times.until is not None:
        end = hour_and_minute(times.until)
        if not times.longest:
            return fill(translate("Editor", "Until %1, for %2"), end, people)
        span = _span(times.shortest, times.longest)
        return fill(translate("Editor", "%1 and until %2, for %3"), span, end, people)
    if times.is_open and not times.longest:
        return fill(translate("Editor", "As long as you like, for %1"), people)
    words = translate("Editor", "%1 or longer for %2") if times.is_open else translate("Editor", "%1 for %2")
    return fill(words, _span(times.shortest, times.longest), people)


def _span(shortest: int, longest: int) -> str:
    low, high = -(-shortest // 60), -(-longest // 60)
    if low == high:
        return minutes(longest, longest)
    if high < HOUR * 2:
        return fill(translate("Editor", "%1 to %2 min"), low, high)
    return fill(translate("Editor", "%1 to %2"), minutes(shortest, shortest), minutes(longest, longest))


def _people(lowest: int, highest: int) -> str:
    if lowest == highest:
        return people_count(lowest)
    return fill(translate("Editor", "%1 to %2 people"), lowest, highest)


def kept_words(desk: EditorDesk) -> str:
    """Whether it is saved."""
    match desk.keeping:
        case Keeping.KEPT if not desk.own:
            return translate("Editor", "It ships with Microsol; a change makes it yours")
        case Keeping.KEPT if not desk.is_there:
            return translate("Editor", "Saved with the first change")
        case Keeping.KEPT:
            return translate("Editor", "Saved")
        case Keeping.WAITING:
            return translate("Editor", "Saving…")
        case Keeping.REFUSED | Keeping.ASKS:
            return translate("Editor", "Not saved yet")


class Counted(QObject):
    """What takes another form with the number."""

    def to_mend(self, findings: tuple[Finding, ...]) -> str:
        """How much is wrong: "1 error", "2 errors", "1 to look at"."""
        errors = sum(finding.severity is Severity.ERROR for finding in findings)
        if errors:
            return self.tr("1 error") if errors == 1 else self.tr("%n errors", "", errors)
        return self.tr("%n to look at", "", len(findings)) if findings else ""
