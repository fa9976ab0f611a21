"""At which gatherings somebody was: plain days under the names of their circles, and no count of anything."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.one_person import WasThere
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.circles.person_card import PersonCard
from microsol_desktop.ui.circles.saved_line import day_written
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.plain_label import PlainLabel

LATELY = 6
"""So many days of a circle are shown at first; the earlier ones when they are asked for."""


class GatheringsCard(PersonCard):
    """A paragraph a circle, the last day first."""

    def __init__(self, desk: PeopleDesk) -> None:
        super().__init__("", desk)
        self.heading.setText(self.tr("Was there"))
        self.heading.show()
        self._shows_all = False
        self.none = PlainLabel(self.tr("At no gathering yet."), role="soft")
        self.days: InRows[tuple[str, str]] = InRows(_Days)
        self.more = QPushButton(self.tr("Earlier ones, too"))
        self.more.setProperty("kind", "quiet")
        self.more.clicked.connect(self._on_more)
        for widget in (self.none, self.days):
            self.body.addWidget(widget)
        self.body.addLayout(left(self.more))

    def begin_anew(self) -> None:
        """Somebody else is shown: the last days alone."""
        self._shows_all = False

    def show_side(self) -> None:
        by_circle: defaultdict[str, list[WasThere]] = defaultdict(list)
        for there in self.one.gatherings:
            by_circle[there.circle.name if there.circle is not None else ""].append(there)
        self.none.setVisible(not by_circle)
        self.days.show_values([(name, self._written(days)) for name, days in by_circle.items()])
        self.more.setVisible(not self._shows_all and any(len(days) > LATELY for days in by_circle.values()))

    def _written(self, days: list[WasThere]) -> str:
        shown = days if self._shows_all else days[:LATELY]
        # No day is torn apart where a line ends.
        return " · ".join(day_written(there.on).replace(" ", "\u00a0") for there in shown)

    def _on_more(self) -> None:
        self._shows_all = True
        self.show_side()


class _Days(QWidget):
    """One circle's days."""

    def __init__(self) -> None:
        super().__init__()
        self.name = PlainLabel(role="strong", wraps=True)
        self.days = PlainLabel(role="soft", wraps=True)
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=0)
        column.addWidget(self.name)
        column.addWidget(self.days)

    def show_value(self, value: tuple[str, str]) -> None:
        name, days = value
        self.name.say(name)
        self.name.setVisible(bool(name))
        self.days.say(days)
