"""Offers and needs, calls, and ties: three lists in one place, with what waits for somebody first."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from microsol_desktop.circle.calls import Call, CallState, Offer, OfferKind
from microsol_desktop.circle.calls_seen import AllCalls, CallSeen, OfferSeen, TieSeen, is_over
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.people import Person, Tie, TieKind
from microsol_desktop.desk.calls_desk import CallsDesk
from microsol_desktop.desk.everybody import Everybody
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.call_form import CallForm
from microsol_desktop.ui.circles.calls_part import CallsPart
from microsol_desktop.ui.circles.calls_words import (
    call_state_words,
    exchange_words,
    months_words,
    offer_kind_words,
    offer_state_words,
    supporters_words,
    tie_words,
)
from microsol_desktop.ui.circles.circle_words import day_words
from microsol_desktop.ui.circles.entries import Entry
from microsol_desktop.ui.circles.keep_form import KeepForm
from microsol_desktop.ui.circles.languages import language_words
from microsol_desktop.ui.circles.offer_form import OfferForm
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.tie_form import TieForm
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.page_head import PageHead


class OffersPage(RecordPage):
    """The three lists, one at a time. Come for a call (its key), it is the one that is open."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Offer, Call, Tie, Person, Circle, Gathering})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = CallsDesk(around.record, around.today)
        self._people = PeopleDesk(around.record, around.today, language_words)
        self._there = AllCalls()
        self.setAccessibleName(self.tr("Offers and calls"))
        head = PageHead(self.tr("Offers and calls"))
        head.back_requested.connect(self.back_requested)
        self.column.addLayout(head)
        self.offer, self.call, self.tie = OfferForm(around.today), CallForm(around.today), TieForm(around.today)
        self._make_parts()
        self._make_ways()
        for part in self._parts.values():
            self.column.addWidget(part)
        self.column.addStretch(1)
        for form in (self.offer, self.call, self.tie):
            self._wire(form)
        self.go_to("offers")

    def come(self, about: UUID | None) -> None:
        if about is not None:
            self.go_to("calls")
        super().come(about)

    def look(self) -> None:
        self._desk.all(self._show)

    def go_to(self, name: str) -> None:
        """One of the lists: "offers", "calls" or "ties"."""
        for each, part in self._parts.items():
            part.setVisible(each == name)
        self._ways[name].setChecked(True)

    def part(self, name: str) -> CallsPart:
        """One of the lists."""
        return self._parts[name]

    def _make_parts(self) -> None:
        self._parts = {
            "offers": CallsPart(
                self.tr("Offers and needs"),
                self.tr("Find: bread, a ladder, somebody's name…"),
                self.tr("What people offer and need, in their words: a gift, in exchange, or paid."),
                self.offer,
                ((self.tr("New offer"), self._on_new_offer), (self.tr("New need"), self._on_new_need)),
                self.tr("Also what was met or withdrawn"),
            ),
            "calls": CallsPart(
                self.tr("Calls"),
                self.tr("Find: a garden, somebody's name…"),
                self.tr("Projects that somebody called for at a gathering, and who said that they would support them."),
                self.call,
                ((self.tr("New call"), self.call.begin),),
                self.tr("Also the closed ones"),
            ),
            "ties": CallsPart(
                self.tr("Ties"),
                self.tr("Find: somebody's name…"),
                self.tr(
                    "Who looks after whom as steward, and friends who want to keep in touch; who is due comes first."
                ),
                self.tie,
                ((self.tr("New tie"), self.tie.begin),),
            ),
        }
        self._parts["offers"].chosen.connect(self.offer.show_offer)
        self._parts["calls"].chosen.connect(self.call.show_call)
        self._parts["ties"].chosen.connect(self.tie.show_tie)
        self.tie.touched.connect(self._on_touched)

    def _make_ways(self) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        self._group = QButtonGroup(self)
        self._ways: dict[str, QPushButton] = {}
        for name, words, slot in (
            ("offers", self.tr("Offers and needs"), self._on_offers),
            ("calls", self.tr("Calls"), self._on_calls),
            ("ties", self.tr("Ties"), self._on_ties),
        ):
            button = QPushButton(words)
            button.setCheckable(True)
            button.clicked.connect(slot)
            self._group.addButton(button)
            self._ways[name] = button
            flow.addWidget(button)
        self.column.addWidget(row)

    def _wire(self, form: KeepForm) -> None:
        form.kept.connect(self._desk_keep)
        form.begun.connect(self._desk_begin)
        form.gone.connect(self._desk_take_out)
        form.said.connect(self.said)
        form.person_opened.connect(self._on_person)
        form.everybody_wanted.connect(self._on_everybody_wanted)
        form.opened.connect(self._on_form_opened)

    def _show(self, there: AllCalls) -> None:
        self._there = there
        self.call.offer_places(there)
        open_now = tuple(self._offer(seen) for seen in there.offers if not is_over(seen.offer))
        over = tuple(self._offer(seen) for seen in there.offers if is_over(seen.offer))
        self._parts["offers"].show_entries(open_now, over)
        alive = tuple(self._call(seen) for seen in there.calls if seen.call.state is not CallState.CLOSED)
        closed = tuple(self._call(seen) for seen in there.calls if seen.call.state is CallState.CLOSED)
        self._parts["calls"].show_entries(alive, closed)
        self._parts["ties"].show_entries(tuple(map(self._tie, there.ties)))
        if self.about is not None:
            self._open_call(self.about)

    def _open_call(self, key: UUID) -> None:
        """The call that the host came for; once."""
        self.about = None
        for seen in self._there.calls:
            if seen.call.key == key:
                self._parts["calls"].list.show_entry(key)
                self.call.show_call(seen)

    def _offer(self, seen: OfferSeen) -> Entry:
        offer = seen.offer
        sentence = self.tr("%1 offers it") if offer.kind is OfferKind.OFFER else self.tr("%1 needs it")
        parts = [offer_kind_words(offer.kind), exchange_words(offer.exchange)]
        if is_over(offer):
            parts.append(offer_state_words(offer.state))
        return Entry(offer.key, offer.words, fill(sentence, seen.name), " · ".join(parts), seen)

    def _call(self, seen: CallSeen) -> Entry:
        call, today = seen.call, self.around.today()
        people = supporters_words(len(call.supporters)) if call.supporters else ""
        by = fill(self.tr("called by %1"), seen.caller) if seen.caller else ""
        soft = " · ".join(part for part in (seen.circle, by, people) if part)
        aside = [call_state_words(call.state)]
        if seen.is_due and call.review_due is not None:
            aside.insert(0, fill(self.tr("due since %1"), day_words(call.review_due, today)))
        elif call.review_due is not None and call.state is not CallState.CLOSED:
            aside.append(fill(self.tr("look again %1"), day_words(call.review_due, today)))
        return Entry(call.key, call.title, soft, " · ".join(aside), seen)

    def _tie(self, seen: TieSeen) -> Entry:
        tie = seen.tie
        name = fill(self.tr("%1 and %2"), seen.giver, seen.receiver)
        if tie.kind is TieKind.STEWARD:
            name = fill(self.tr("%1 is steward of %2"), seen.giver, seen.receiver)
        soft = " · ".join((tie_words(tie.kind), months_words(tie.every_months)))
        aside = ""
        if tie.next_due is not None:
            words = self.tr("due since %1") if seen.is_due else self.tr("next %1")
            aside = fill(words, day_words(tie.next_due, self.around.today()))
        return Entry(tie.key, name, soft, aside, seen)

    def _on_form_opened(self) -> None:
        # Afterwards: where it lies is known once everything is laid out with it.
        QTimer.singleShot(0, self, self._bring_form_into_sight)

    def _bring_form_into_sight(self) -> None:
        """All of a form if there is room for it, else its beginning."""
        form = next((each for each in (self.offer, self.call, self.tie) if each.isVisible()), None)
        if form is None:
            return
        top = form.mapTo(self.inner, form.rect().topLeft()).y()
        bar, edge = self.verticalScrollBar(), self.em
        lowest = top + form.height() + edge - self.viewport().height()
        if lowest > bar.value():
            bar.setValue(min(top - edge, lowest))

    def _on_touched(self, seen: TieSeen) -> None:
        what = fill(self.tr("%1 and %2 were in touch today."), seen.giver, seen.receiver)
        self._desk.were_in_touch(what, seen.tie)

    def _on_new_offer(self) -> None:
        self.offer.begin(OfferKind.OFFER)

    def _on_new_need(self) -> None:
        self.offer.begin(OfferKind.NEED)

    def _on_offers(self) -> None:
        self.go_to("offers")

    def _on_calls(self) -> None:
        self.go_to("calls")

    def _on_ties(self) -> None:
        self.go_to("ties")

    def _on_person(self, person: UUID) -> None:
        self.goal_requested.emit(Goal("person", person))

    def _on_everybody_wanted(self) -> None:
        self._people.everybody(self._offer_everybody, self._offer_everybody)

    def _offer_everybody(self, everybody: Everybody) -> None:
        for form in (self.offer, self.call, self.tie):
            form.show_everybody(everybody)

    def _desk_keep(self, what: str, value: Offer | Call | Tie) -> None:
        self._desk.keep(what, value)

    def _desk_begin(self, what: str, make: object) -> None:
        self._desk.begin(what, make)  # type: ignore[arg-type]  # what the forms hand over, through a signal

    def _desk_take_out(self, what: str, value: Offer | Call | Tie) -> None:
        self._desk.take_out(what, value)
