"""Who was at a gathering, who held which role, and whom the record does not know yet."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.circle.at_the_door import Sheet
from microsol_desktop.circle.gatherings import Came
from microsol_desktop.ui.circles.gathering_words import Counts, came_words, role_words
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.tick_box import TickBox


class GatheringPeopleCard(Card):
    """Names under how they came; no count of anything but of those without a name.

    Signals:
        guests_requested: take these names in as guests.
    """

    guests_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self._unknown: tuple[str, ...] = ()
        self.heading.setText(self.tr("Who was there"))
        self.heading.show()
        self.people: InRows[tuple[str, str]] = InRows(NamedNames)
        self.others = PlainLabel(role="soft", wraps=True)
        self.guests = TickBox()
        self.guests.clicked.connect(self._on_guests)
        for widget in (self.people, self.others, self.guests):
            self.body.addWidget(widget)

    def show_value(self, sheet: Sheet, unknown: tuple[str, ...]) -> None:
        """Those who were at this one; `unknown` are names that the record does not have."""
        by_way: defaultdict[str, list[str]] = defaultdict(list)
        for way in Came:
            for one in sheet.ran.attendances:
                if one.came is way:
                    heading = self.tr("Guests") if one.guest else came_words(way)
                    by_way[heading].append(sheet.names.get(one.person, ""))
        rows = [(heading, _listed(names)) for heading, names in by_way.items()]
        by_role: defaultdict[str, list[str]] = defaultdict(list)
        for held in sheet.ran.roles:
            by_role[role_words(held.role)].append(sheet.names.get(held.person, ""))
        rows += [(role, _listed(names)) for role, names in sorted(by_role.items())]
        self.people.show_values(rows)
        there = sum(1 for one in sheet.ran.attendances if one.came is not Came.SENT_WORD)
        nameless = max(0, (sheet.ran.gathering.heads or 0) - there)
        self.others.setText(Counts().without_a_name(nameless) if nameless else "")
        self.others.setVisible(bool(nameless))
        self._unknown = unknown
        names = ", ".join(fill(self.tr("%1 (in the record)"), one) if one in sheet.guests else one for one in unknown)
        self.guests.setText(fill(self.tr("Take in as guests: %1"), names).replace("&", "&&"))
        self.guests.setChecked(False)
        self.guests.setVisible(bool(unknown))

    def _on_guests(self) -> None:
        self.guests_requested.emit(self._unknown)


class NamedNames(QWidget):
    """A few words, and names below them."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = PlainLabel(role="soft", wraps=True)
        self.names = PlainLabel(wraps=True)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=0)
        column.addWidget(self.heading)
        column.addWidget(self.names)

    def show_value(self, value: tuple[str, str]) -> None:
        """The words and the names."""
        heading, names = value
        self.heading.say(heading)
        self.names.say(names)


def _listed(names: list[str]) -> str:
    return ", ".join(sorted(names, key=str.casefold))
