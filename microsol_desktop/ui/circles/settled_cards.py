"""The cards whose lines are settled with one press: who has not been seen for long, what was to be changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from microsol_desktop.circle.glance import NotSeen, Promised
from microsol_desktop.desk.circles_desk import CirclesDesk
from microsol_desktop.ui.circles.look_card import Line, LookCard
from microsol_desktop.ui.kit.fill import fill

translate = QCoreApplication.translate


def not_seen_card() -> LookCard:
    """Whom nobody has seen for long, and that somebody was in touch."""
    return LookCard(translate("Circles", "Not seen for long"), translate("Circles", "I was in touch"), _heard_in_touch)


def promised_card() -> LookCard:
    """What a circle said it would change, and that it is done."""
    return LookCard(translate("Circles", "We said we would change"), translate("Circles", "Done"), _heard_done)


class Settling(QObject):
    """Has the record know what was settled on these two cards of a page."""

    def __init__(self, desk: CirclesDesk, not_seen: LookCard, promised: LookCard) -> None:
        super().__init__()
        self._desk = desk
        not_seen.settled.connect(self._on_in_touch)
        promised.settled.connect(self._on_promise_kept)

    def _on_in_touch(self, missed: NotSeen) -> None:
        words = translate("CirclePage", "You were in touch with %1.")
        self._desk.was_in_touch(fill(words, missed.name), missed.person)

    def _on_promise_kept(self, promised: Promised) -> None:
        self._desk.keep_promise(fill(translate("CirclePage", "Done: %1"), promised.line.line), promised.line)


def _heard_in_touch(line: Line) -> str:
    return fill(translate("Circles", "I was in touch with %1"), line.words)


def _heard_done(line: Line) -> str:
    return fill(translate("Circles", "Done: %1"), line.words)
