"""What the list of a practice's steps has on each of its cards, and the model that holds them."""

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from microsol_desktop.desk.editor_show import Show
from microsol_desktop.practice.model import Lasts, Open, Practice, Slug, Step, Until
from microsol_desktop.practice.reading import Finding, Severity
from microsol_desktop.ui.editor.setting_words import pieces
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import open_words, seconds_or_minutes

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
translate = QCoreApplication.translate


class Sort(IntEnum):
    """What a card is of."""

    ABOUT = 0
    STEP = 1
    INCLUDE = 2


class StepCard(NamedTuple):
    """One card: what it is called, its settings in words, how long it takes, and how bad what is wrong in it is."""

    sort: Sort
    title: str
    soft: str = ""
    aside: str = ""
    mark: Severity | None = None

    @property
    def has_title(self) -> bool:
        """Whether the host has called it anything."""
        return bool(self.title)


def cards_of(
    practice: Practice, findings: tuple[Finding, ...], show: Show | None, titles: dict[Slug, str]
) -> tuple[StepCard, ...]:
    """The cards of a practice: what it is about, then its steps.

    `show` says how long each takes, `titles` what the included practices are called.
    """
    marks = marks_of(practice, findings)
    words = translate("StepCards", "About this practice")
    about = StepCard(Sort.ABOUT, words, practice.about.title, mark=marks.get(-1))
    cards = (_card(step, titles)._replace(mark=marks.get(place)) for place, step in enumerate(practice.steps))
    return with_times((about, *cards), show)


def with_times(cards: tuple[StepCard, ...], show: Show | None) -> tuple[StepCard, ...]:
    """The same with how long each takes; as it was told before, where that is not known yet."""
    if show is None:
        return cards
    return tuple(
        card._replace(aside=_time(show, place - 1, card)) if place else card for place, card in enumerate(cards)
    )


def marks_of(practice: Practice, findings: tuple[Finding, ...]) -> dict[int, Severity]:
    """The worst that is wrong in each step, by its place; -1 is what stands before the first."""
    marks: dict[int, Severity] = {}
    for finding in findings:
        place = place_of_line(practice, finding.line)
        if marks.get(place) is not Severity.ERROR:
            marks[place] = finding.severity
    return marks


def findings_of(practice: Practice, findings: tuple[Finding, ...], place: int) -> tuple[Finding, ...]:
    """What is wrong in the step at this place; at -1 what is wrong before the first."""
    return tuple(finding for finding in findings if place_of_line(practice, finding.line) == place)


def place_of_line(practice: Practice, line: int) -> int:
    """The step that this line (from 1) belongs to; -1 for those before the first."""
    return bisect_right(practice.steps, line, key=lambda step: step.line) - 1


def _card(step: Step, titles: dict[Slug, str]) -> StepCard:
    # A plain time stands at the end of the card already.
    is_told = isinstance(step.settings.time, Lasts | Open | Until)
    words = " · ".join(piece.words for piece in pieces(step.settings) if piece.field != "time" or not is_told)
    if step.include is not None:
        practice = translate("StepCards", "another practice")
        soft = fill(translate("StepCards", "%1, %2"), practice, words) if words else practice
        return StepCard(Sort.INCLUDE, titles.get(step.include) or step.include, soft)
    if step.parts:
        parts = Parts().counted(len(step.parts))
        words = fill(translate("StepCards", "%1, %2"), words, parts) if words else parts
    return StepCard(Sort.STEP, step.title, words)


class Parts(QObject):
    """What takes another form with the number."""

    def counted(self, count: int) -> str:
        """How many they are: "2 parts"."""
        return self.tr("1 part") if count == 1 else self.tr("%n parts", "", count)


def _time(show: Show, place: int, card: StepCard) -> str:
    time = show.time(place)
    if show.schedule is None or (card.mark is Severity.ERROR and not time.is_there):
        return ""
    if not time.is_there:
        return translate("StepCards", "left out")
    if time.seconds is None:
        return open_words(time.until)
    return seconds_or_minutes(time.seconds)


class StepsModel(QAbstractListModel):
    """The cards in their order. As long as there are as many, whoever is at one stays there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[StepCard, ...] = ()

    def show_cards(self, cards: tuple[StepCard, ...]) -> None:
        """Hold these. Those alike at both ends stay what they are: only what is between comes or goes."""
        before = self.cards
        head, tail = _alike(before, cards)
        gone, come = len(before) - head - tail, len(cards) - head - tail
        same = min(gone, come)
        if gone > same:
            self.beginRemoveRows(_NOWHERE, head + same, head + gone - 1)
            self.cards = (*before[: head + same], *before[head + gone :])
            self.endRemoveRows()
        elif come > same:
            self.beginInsertRows(_NOWHERE, head + same, head + come - 1)
            self.cards = (*before[: head + same], *cards[head + same : head + come], *before[head + same :])
            self.endInsertRows()
        self.cards = cards
        if same:
            self.dataChanged.emit(self.index(head), self.index(head + same - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.cards):
            return None
        card = self.cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title or self.tr("No title yet")
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in self._said(card, index.row()) if part)
            case _:
                return card if role == CARD else None

    def _said(self, card: StepCard, row: int) -> tuple[str, ...]:
        number = fill(self.tr("Step %1"), row) if row else ""
        wrong = {Severity.ERROR: self.tr("an error"), Severity.WARNING: self.tr("to look at")}
        mark = wrong[card.mark] if card.mark is not None else ""
        return (number, card.title or self.tr("No title yet"), card.soft, card.aside, mark)


def _alike(before: tuple[StepCard, ...], cards: tuple[StepCard, ...]) -> tuple[int, int]:
    most = min(len(before), len(cards))
    head = next((at for at in range(most) if before[at] != cards[at]), most)
    most -= head
    tail = next((at for at in range(most) if before[-1 - at] != cards[-1 - at]), most)
    return head, tail
