"""The short lists of one circle: who hosts next, whom nobody has seen for long, what is to change, who never met."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from microsol_desktop.circle.glance import CircleNow, NotSeen
from microsol_desktop.circle.whole import CircleWhole, HostsNext
from microsol_desktop.ui.circles.circle_words import day_words, kind_words, month_words
from microsol_desktop.ui.circles.look_card import Line, LookCard
from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.circles.settled_cards import not_seen_card, promised_card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import people_count

ALONE = 2
"""Fewer people than that have no turns to take."""


class CircleLines(QObject):
    """Cards of one page, each there only while there is something in it.

    Signals:
        goal_requested: go there (a Goal).
    """

    goal_requested = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.within = LookCard(self.tr("The circles in it"))
        self.hosts = LookCard(self.tr("Who hosts next"))
        self.not_seen = not_seen_card()
        self.promised = promised_card()
        self.never_met = LookCard(self.tr("Never sat together yet"))
        for card in self.cards:
            card.goal_requested.connect(self.goal_requested)

    @property
    def cards(self) -> tuple[LookCard, ...]:
        """All of them."""
        return (self.within, self.hosts, self.not_seen, self.promised, self.never_met)

    def hide(self) -> None:
        """There is no such circle."""
        for card in self.cards:
            card.show_lines(())

    def show_circle(self, whole: CircleWhole) -> None:
        """Show what there is to say of this circle."""
        self.within.show_lines(tuple(map(self._inner, whole.within)))
        taking_turns = whole.hosts if len(whole.hosts) >= ALONE and whole.circle.ended is None else ()
        self.hosts.show_lines(tuple(map(self._host, taking_turns)))
        self.not_seen.show_lines(tuple(map(self._not_seen, whole.not_seen)))
        self.promised.show_lines(
            tuple(Line(one.line.line, day_words(one.said_on, self._today()), None, one) for one in whole.promised)
        )
        both = self.tr("%1 and %2")
        self.never_met.show_lines(
            tuple(
                Line(fill(both, pair.one_name, pair.other_name), goal=Goal("person", pair.one))
                for pair in whole.never_met
            )
        )

    def _inner(self, now: CircleNow) -> Line:
        soft = [kind_words(now.circle.kind), people_count(now.people) if now.people else ""]
        when = day_words(now.next_on, self._today()) if now.next_on is not None else ""
        words = " · ".join(part for part in soft if part)
        return Line(now.circle.name, words, Goal("circle", now.circle.key), now.circle.key, when)

    def _host(self, host: HostsNext) -> Line:
        last = self.tr("never yet") if host.last is None else month_words(host.last, self._today())
        return Line(host.name, goal=Goal("person", host.person), aside=last)

    def _not_seen(self, missed: NotSeen) -> Line:
        if missed.seen is None:
            soft = self.tr("Never seen yet")
        else:
            soft = fill(self.tr("Not since %1"), month_words(missed.seen, self._today()))
        return Line(missed.name, soft, Goal("person", missed.person), missed)
