"""What wants a look, beside the circles: what comes next, whose season ends, whom nobody has seen for long."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.circle.glance import Coming, NotSeen, SeasonAsks, ToLookAt
from microsol_desktop.ui.circles.circle_words import day_words, hour_words, month_words, pulse_words, room_words
from microsol_desktop.ui.circles.look_card import Line, LookCard
from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.circles.settled_cards import not_seen_card, promised_card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.in_lines import in_lines


class LookingColumn(QWidget):
    """Cards, each there only while there is something in it: nothing asks to be filled in.

    Signals:
        goal_requested: go there (a Goal).
    """

    goal_requested = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.coming = LookCard(self.tr("Next"))
        self.seasons = LookCard(self.tr("Seasons"))
        self.not_seen = not_seen_card()
        self.reviews = LookCard(self.tr("Calls to look at again"))
        self.promised = promised_card()
        self.no_crew = LookCard(self.tr("In no crew yet"))
        self.room = LookCard(self.tr("Room for one more"))
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=2 / 3)
        for card in self.cards:
            card.goal_requested.connect(self.goal_requested)
            column.addWidget(card)
        column.addStretch(1)

    @property
    def cards(self) -> tuple[LookCard, ...]:
        """All of them, in their order."""
        return (self.coming, self.seasons, self.not_seen, self.reviews, self.promised, self.no_crew, self.room)

    def show_all(self, there: ToLookAt) -> None:
        """Show what wants a look now."""
        day = self._today()
        self.coming.show_lines(tuple(map(self._coming, there.coming)))
        self.seasons.show_lines(tuple(map(self._season, there.seasons)))
        self.not_seen.show_lines(tuple(map(self._not_seen, there.not_seen)))
        self.reviews.show_lines(
            tuple(
                Line(
                    call.title,
                    fill(self.tr("since %1"), day_words(call.review_due, day)),
                    Goal("offers", call.key),
                    call.key,
                )
                for call in there.reviews
                if call.review_due is not None
            )
        )
        self.promised.show_lines(
            tuple(
                Line(
                    one.line.line,
                    fill(self.tr("%1, %2"), one.circle_name, day_words(one.said_on, day)),
                    None,
                    one,
                )
                for one in there.promised
            )
        )
        self.no_crew.show_lines(tuple(Line(one.name, goal=Goal("person", one.person)) for one in there.no_crew))
        self.room.show_lines(
            tuple(Line(one.name, goal=Goal("circle", one.circle), aside=room_words(one.places)) for one in there.room)
        )

    def _coming(self, coming: Coming) -> Line:
        held = coming.gathering
        when = day_words(held.on, self._today())
        if held.starts is not None:
            when = fill(self.tr("%1, %2"), when, hour_words(held.starts))
        name = coming.circle_name or held.title or self.tr("A gathering")
        about = held.title if held.title and coming.circle_name else ""
        return Line(name, about, Goal("gathering", held.key), held.key, when)

    def _season(self, season: SeasonAsks) -> Line:
        soft = self.tr("Time to look back: %1") if season.pulse.retrospective_due else self.tr("Ends soon: %1")
        return Line(season.name, fill(soft, pulse_words(season.pulse)), Goal("circle", season.circle), season.circle)

    def _not_seen(self, missed: NotSeen) -> Line:
        if missed.seen is None:
            soft = fill(self.tr("%1, never seen yet"), missed.circle_name)
        else:
            soft = fill(self.tr("%1, not since %2"), missed.circle_name, month_words(missed.seen, self._today()))
        return Line(missed.name, soft, Goal("person", missed.person), missed)
