"""A sentence of the stage in the host's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from microsol_desktop.ui.kit.fill import fill


def translate(context: str, text: str) -> str:
    """A sentence in the host's language. Named and called as Qt's own is, so that Qt's tools find the sentences."""
    return QCoreApplication.translate(context, text)


def joined(parts: tuple[str, ...]) -> str:
    """Several in one sentence."""
    *most, last = parts
    return fill(translate("Stage", "%1 and %2"), ", ".join(most), last) if most else last
