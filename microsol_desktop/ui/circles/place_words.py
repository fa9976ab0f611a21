"""What there is to say of a place, the same on every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from microsol_desktop.circle.people import Place

translate = QCoreApplication.translate


class Seats(QObject):
    """What takes another form with the number."""

    def can_sit(self, count: int) -> str:
        return self.tr("%n can sit", "", count)


def seats_words(place: Place) -> str:
    """For how many there is room; "" where nobody has counted."""
    return "" if place.seats is None else Seats().can_sit(place.seats)


def step_free_words(place: Place) -> str:
    """Whether one gets in without steps; "" where nobody has looked."""
    if place.step_free is None:
        return ""
    return translate("Circles", "no steps") if place.step_free else translate("Circles", "has steps")
