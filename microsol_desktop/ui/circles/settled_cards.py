"""The cards whose lines are settled with one press: who has not been seen for long, what was to be changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from microsol_desktop.ui.circles.look_card import Line, LookCard
from microsol_desktop.ui.kit.fill import fill

translate = QCoreApplication.translate


def not_seen_card() -> LookCard:
    """Whom nobody has seen for long, and that somebody was in touch."""
    return LookCard(translate("Circles", "Not seen for long"), translate("Circles", "I was in touch"), _heard_in_touch)


def promised_card() -> LookCard:
    """What a circle said it would change, and that it is done."""
    return LookCard(translate("Circles", "We said we would change"), translate("Circles", "Done"), _heard_done)


def _heard_in_touch(line: Line) -> str:
    return fill(translate("Circles", "I was in touch with %1"), line.words)


def _heard_done(line: Line) -> str:
    return fill(translate("Circles", "Done: %1"), line.words)
