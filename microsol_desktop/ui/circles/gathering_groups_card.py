"""Who sat with whom, round by round; it can be forgotten, and what then comes into the mixing is nothing of it."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from microsol_desktop.circle.at_the_door import Sheet
from microsol_desktop.ui.circles.gathering_people_card import NamedNames
from microsol_desktop.ui.circles.in_rows import InRows
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.layouts import left
from microsol_desktop.ui.kit.plain_label import PlainLabel


class GatheringGroupsCard(Card):
    """A paragraph a round.

    Signals:
        purge_requested: forget who sat with whom.
    """

    purge_requested = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.heading.setText(self.tr("Who sat with whom"))
        self.heading.show()
        self.rounds: InRows[tuple[str, str]] = InRows(NamedNames)
        words = self.tr("Known to you and to the mixing alone: next time those sit together who have met least.")
        self.purge = QPushButton(self.tr("Forget who sat with whom"))
        self.purge.setProperty("kind", "quiet")
        self.purge.clicked.connect(self.purge_requested)
        self.body.addWidget(self.rounds)
        self.body.addWidget(PlainLabel(words, role="soft", wraps=True))
        self.body.addLayout(left(self.purge))

    def show_value(self, sheet: Sheet) -> None:
        """The groups of this one; without any, nothing is there."""
        rounds: defaultdict[int, defaultdict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
        for sat in sheet.ran.sat:
            rounds[sat.round][sat.group].append(sheet.names.get(sat.person, ""))
        self.rounds.show_values(
            [
                (fill(self.tr("Round %1"), number), " · ".join(", ".join(names) for names in groups.values()))
                for number, groups in sorted(rounds.items())
            ]
        )
        self.setVisible(bool(rounds))
