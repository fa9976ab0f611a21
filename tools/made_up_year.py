"""A made-up year of a household, a pod, a fortnightly circle and an island, kept through the windows alone."""

from __future__ import annotations

import gc
from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from microsol_desktop.circle.circles import CircleKind, Outcome, Standing
from microsol_desktop.ui.circles.circle_edit_page import CircleEditPage
from microsol_desktop.ui.circles.circle_page import CirclePage
from microsol_desktop.ui.circles.circles_page import CirclesPage
from microsol_desktop.ui.circles.finding_page import FindingPage
from microsol_desktop.ui.circles.founding_form import FoundingForm
from microsol_desktop.ui.circles.gathering_page import GatheringPage
from microsol_desktop.ui.circles.gathering_plan_page import GatheringPlanPage
from microsol_desktop.ui.circles.gatherings_page import GatheringsPage
from microsol_desktop.ui.circles.offers_page import OffersPage
from microsol_desktop.ui.circles.person_field import PersonField
from microsol_desktop.ui.circles.removing_sheet import RemovingSheet
from microsol_desktop.ui.circles.what_is_kept_page import WhatIsKeptPage
from tools.made_up_hands import choose, press, step, wait_for, write
from tools.made_up_host import Host

K = Qt.Key
FIRST = date(2025, 11, 30)
"""A Sunday; from there every second one."""
TODAY = date(2026, 11, 22)
FORTNIGHT = timedelta(days=14)
SEASONS = (6, 6, 7, 7)
"""How many evenings each season of the circle has: twenty-six in all."""
ISLANDERS = ("Nuno", "Olga", "Paulo", "Rita", "Sara", "Tiago", "Vera", "Xavier")
HOUSE = ("Ana", "Bento", "Clara", "Davi")
POD = ("Ana", "Ema", "Filipe", "Graça")
TEN = ("Ana", "Bento", "Ema", "Filipe", "Graça", "Hugo", "Inês", "João", "Lia", "Marta")
AWAY = {2: ("Hugo",), 6: ("Inês", "Lia"), 13: ("Ema",), 18: ("Graça", "Bento"), 21: ("Filipe",)}
"""Who is not there on which evening of the circle."""
JOAO_AWAY = range(10, 16)
LATE, CANCELLED, NEW, WORD = 3, 4, 8, 7
"""Evenings on which somebody comes late, is new, or sends word; and one that is not held."""


class Year:
    """The year's circles, by what they are called in one language, and what the host does for them."""

    def __init__(self, host: Host, *, portuguese: bool = False) -> None:
        self.host = host
        self._pt = portuguese
        self.island = self.said("Friends of the island", "Amigos da ilha")
        self.house = self.said("Fig tree house", "Casa da figueira")
        self.pod = self.said("Monday pod", "Grupo de segunda")
        self.circle = self.said("Sunday circle", "Círculo de domingo")
        self.hosts: list[str] = []
        """Who led each evening of the circle, as the program offered them."""
        self.was_new = ""
        """What the program said when somebody came for the first time."""

    def said(self, english: str, portuguese: str) -> str:
        """What a host writes."""
        return portuguese if self._pt else english

    def go_through(self) -> None:
        """All of it, day by day."""
        self.found_circles()
        self.say_how_often()
        evening = 0
        for season, meetings in enumerate(SEASONS):
            self.begin_season(meetings)
            for number in range(meetings):
                self.between(evening)
                self.hold_evening(evening, looks_back=number == meetings - 1)
                evening += 1
            self.look_back(season)
            # As the program clears up between what a host does.
            gc.collect()
        self.after_the_year()

    # The beginning

    def found_circles(self) -> None:
        """The island first, the others within it; each with its people."""
        self.host.to("circles")
        page = self.host.page(CirclesPage)
        wait_for(page.first.isVisible, "the way to the first circle")
        self._found(page.form, self.island, CircleKind.CONGREGATION, ISLANDERS)
        wait_for(page.tree.isVisible, self.island)
        for name, kind, people in (
            (self.house, CircleKind.HOUSEHOLD, HOUSE),
            (self.pod, CircleKind.CREW, POD),
            (self.circle, CircleKind.SHARING, TEN),
        ):
            press(self.host.circle(self.island).within)
            self._found(self.host.page(CircleEditPage).form, name, kind, people)
            wait_for(lambda: isinstance(self.host.room.page, CirclePage), name)

    def _found(self, form: FoundingForm, name: str, kind: CircleKind, people: tuple[str, ...]) -> None:
        write(form.name, name)
        form.kind.setCurrentIndex(form.kind.findData(kind))
        write(form.people, ", ".join(people))
        press(form.begin)
        self.host.settle()

    def say_how_often(self) -> None:
        """Every second Sunday at four; and that there is room for one more, and for one who is new at a time."""
        page = self.host.circle(self.circle)
        press(page.rhythm.change)
        page.rhythm.form.weekday.setCurrentIndex(6)
        write(page.rhythm.form.hour, "16:00")
        first = page.rhythm.form.first
        first.setCurrentIndex(next(row for row in range(first.count()) if first.itemData(row) == FIRST))
        press(page.rhythm.keep)
        self.host.settle()
        press(page.room.change)
        for number, value in ((page.room.capacity, 12), (page.room.newcomers, 1)):
            press(number.tick)
            step(number.number, value)
        press(page.room.keep)
        self.host.settle()

    # The circle's evenings

    def begin_season(self, meetings: int) -> None:
        """Its days are set ahead."""
        page = self.host.circle(self.circle)
        step(page.season.meetings, meetings)
        press(page.season.begin)
        self.host.settle()

    def hold_evening(self, number: int, *, looks_back: bool) -> None:
        """One evening, led by whoever is offered first."""
        self.plan(looks_back=looks_back)
        day = FIRST + number * FORTNIGHT
        if number == CANCELLED:
            self.host.clock.set(day - timedelta(days=1))
            self.cancel(self.said("storm, no ferry", "temporal, sem barco"))
            return
        self.host.clock.set(day, time(15, 50))
        if number == NEW:
            self.welcome("Vera", Standing.NEWCOMER)
        page = self.host.prepare(self.circle)
        away = (*AWAY.get(number, ()), *(("João",) if number in JOAO_AWAY else ()))
        self.host.not_here(page, away)
        if number == LATE:
            self.host.not_here(page, ("Marta",))
        if number == WORD:
            self.host.not_here(page, ("Lia",), word=True)
        self.was_new = page.circle.new.text() or self.was_new
        self.host.begin(page)
        if looks_back:
            self.retrospective(number)
        elif number < 2 or number == LATE:
            self.by_keys(number)
        else:
            self.host.goes_on(5)
            self.host.passes(70)
        self.host.ends()

    def plan(self, *, looks_back: bool) -> None:
        """Who leads is the first whom the program offers; at a season's end it is known what is done."""
        press(self.host.next_gathering(self.circle).plan.change)
        page = self.host.page(GatheringPlanPage)
        wait_for(lambda: page.host.count() > 1, "who may lead")
        page.host.setCurrentIndex(1)
        self.hosts.append(page.host.itemText(1).split(" (")[0])
        slug = "retro-plus-minus-next" if looks_back else self.said("closing-round", "ronda-de-fecho")
        page.practice.setCurrentIndex(page.practice.findData(slug))
        press(page.keep)
        self.host.settle()

    def by_keys(self, number: int) -> None:
        """Every turn of a round, to the end that it comes to by itself."""
        self.host.goes_on(6, 1)
        if number == LATE:
            self.host.comes("Marta")
        self.host.goes_on(*[3.5] * 5)
        self.host.passes(2)

    def retrospective(self, number: int) -> None:
        """What was good, what was not, and what is to change."""
        lines = {
            5: (("Begin at four, not a quarter past", "Começar às quatro, não às quatro e um quarto"),),
            11: (("One evening outside each season", "Um serão ao ar livre em cada estação"),),
            18: (("Two people cook, not one", "Cozinham duas pessoas, não uma"),),
            25: (
                ("A round without words now and then", "De vez em quando uma ronda sem palavras"),
                ("Ask João how he is", "Perguntar ao João como está"),
            ),
        }
        self.host.goes_on(4, 4, 6, 7)
        for line in lines[number]:
            self.host.notes(self.said(*line))
        self.host.passes(9)

    def cancel(self, why: str) -> None:
        """It is not held, and why."""
        page = self.host.next_gathering(self.circle)
        press(page.plan.cancel)
        write(page.plan.why, why)
        QTest.keyClick(page.plan.why, K.Key_Return)
        self.host.settle()

    def welcome(self, name: str, standing: Standing) -> None:
        """Somebody comes into the circle."""
        page = self.host.circle(self.circle)
        write(page.people.name, name)
        page.people.comes_as.setCurrentIndex(page.people.comes_as.findData(standing))
        press(page.people.take_in)
        self.host.settle()

    def look_back(self, season: int) -> None:
        """What came of it; and what was done of what they said they would change."""
        page = self.host.circle(self.circle)
        if season == 1:
            press(page.lines.promised.presses[0])
            self.host.settle()
        words = (
            self.said("we like it", "gostamos"),
            self.said("outside in summer", "no verão lá fora"),
            self.said("more of the same", "mais do mesmo"),
            self.said("a winter by the fire", "um inverno à lareira"),
        )
        write(page.season.words, words[season])
        press(page.season.outcomes[Outcome.CHANGE if season == 1 else Outcome.CONTINUE])
        self.host.settle()

    # What lies between

    def between(self, evening: int) -> None:
        """What is done before this evening of the circle."""
        match evening:
            case 1 | 9 | 17:
                self.hold_short(self.house, self.said("House evening", "Chegada"), evening)
            case 5 | 12 | 20:
                self.hold_short(self.pod, self.said("Case clinic", "Clínica de casos"), evening)
            case 3:
                self.details()
            case 7:
                self.gather_island(self.said("Winter gathering", "Encontro de inverno"), evening)
            case 14:
                self.touch("João")
            case 19:
                self.gather_island(self.said("Summer gathering", "Encontro de verão"), evening)
                self.call()
            case _:
                pass

    def hold_short(self, circle: str, practice: str, evening: int) -> None:
        """An evening of another circle, its practice found by its name."""
        self.host.clock.set(FIRST + evening * FORTNIGHT - timedelta(days=6), time(19))
        self.host.begin(self.host.prepare(circle, practice))
        self.host.goes_on(4, 8, 12)
        self.host.passes(20)
        self.host.ends()

    def gather_island(self, title: str, evening: int) -> None:
        """A gathering of everybody: planned with its place, begun from its page, with a guest who was not known."""
        day = FIRST + evening * FORTNIGHT - timedelta(days=8)
        self.host.clock.set(day - timedelta(days=20))
        press(self.host.circle(self.island).rhythm.plan)
        page = self.host.page(GatheringPlanPage)
        wait_for(page.keep.isEnabled, "what a plan needs")
        write(page.on, f"{day:%Y-%m-%d}")
        write(page.starts, "11:00")
        write(page.title, title)
        place = page.place.lineEdit()
        assert place is not None
        write(place, self.said("The old school", "A escola velha"))
        page.practice.setCurrentIndex(page.practice.findData(self.said("troika", "consulta-a-tres")))
        press(page.keep)
        self.host.settle()
        self.host.clock.set(day, time(10, 55))
        planned = self.host.next_gathering(self.island)
        press(planned.plan.begin)
        begin = self.host.begin_page()
        press(begin.circle.everybody)
        self.host.not_here(begin, ("Tiago", "Davi"))
        write(begin.names, "Zé")
        self.host.begin(begin)
        self.host.goes_on(8, 3, 2, 9)
        self.host.passes(30)
        self.host.ends()
        self.host.to("gatherings")
        held = self.host.page(GatheringsPage).held.rows
        held.setFocus()
        held.setCurrentIndex(held.shown.index(0))
        QTest.keyClick(held, K.Key_Return)
        sheet = self.host.page(GatheringPage)
        wait_for(sheet.people.guests.isVisible, "the guest")
        press(sheet.people.guests)
        write(sheet.note, self.said("The soup was enough for thirty", "A sopa chegava para trinta"))
        QTest.keyClick(sheet.note, K.Key_Return)
        self.host.settle()

    def details(self) -> None:
        """How somebody is reached, what they speak and offer; a list of whom to ask for something new."""
        page = self.host.person("Ema")
        write(page.reach.new.name, "ema@example.org")
        press(page.reach.new.take)
        write(page.who.languages, self.said("Portuguese, English", "português, inglês"))
        QTest.keyClick(page.who.languages, K.Key_Return)
        self.host.settle()
        button = self.host.to("people").findChild(QPushButton, "finding")
        assert button is not None
        press(button)
        finding = self.host.page(FindingPage)
        for name in ("Rita", "Paulo", "Kiko"):
            write(finding.other, name)
            QTest.keyClick(finding.other, K.Key_Return)
            self.host.settle()
        finding.circle.called.setFocus()
        write(finding.circle.called, self.said("A choir", "Um coro"))
        QTest.keyClick(finding.circle.called, K.Key_Return)
        self.host.settle()
        write(finding.new.name, self.said("Sunday walks", "Passeios de domingo"))
        press(finding.new.take)
        self.host.settle()
        for name in ("Sara", "Olga"):
            write(finding.other, name)
            QTest.keyClick(finding.other, K.Key_Return)
            self.host.settle()

    def touch(self, name: str) -> None:
        """Somebody has not been seen for long: the host was in touch."""
        page = self.host.circle(self.circle)
        assert [line.words for line in page.lines.not_seen.lines] == [name]
        press(page.lines.not_seen.presses[0])
        self.host.settle()

    def call(self) -> None:
        """What somebody called for at the summer's gathering, who supports it; and what is offered and needed."""
        self.host.to("offers")
        page = self.host.page(OffersPage)
        for news, who, what in (
            (0, "Clara", ("Bread on Saturdays", "Pão aos sábados")),
            (0, "Nuno", ("A trailer, on weekdays", "Um reboque, durante a semana")),
            (1, "Lia", ("A ladder for the roof", "Um escadote para o telhado")),
        ):
            press(page.part("offers").news[news])
            self._name(page.offer.who.field, who)
            write(page.offer.words, self.said(*what))
            press(page.offer.keep)
            self.host.settle()
        ways = [button for button in page.findChildren(QPushButton) if button.isCheckable() and button.isVisible()]
        press(ways[1])
        press(page.part("calls").news[0])
        write(page.call.title, self.said("A garden for the school", "Uma horta para a escola"))
        self._name(page.call.caller.field, "Rita")
        choose(page.call.circle, self.island)
        for name in ("Ana", "Nuno", "Sara"):
            self._name(page.call.supporter, name)
        press(page.call.keep)
        self.host.settle()

    def after_the_year(self) -> None:
        """Today: a season to come, and somebody who wants to be in the record no more."""
        self.host.clock.set(TODAY)
        self.begin_season(6)
        self.plan(looks_back=False)
        page = self.host.person("Xavier")
        press(page.kept)
        kept = self.host.page(WhatIsKeptPage)
        wait_for(kept.person.no_copy.isVisible, "what is kept")
        press(kept.person.no_copy)
        press(kept.person.remove)
        assert isinstance(kept.sheet, RemovingSheet)
        press(kept.sheet.remove)
        wait_for(lambda: kept.sheet is None, "that it is done")
        self.host.settle()

    def _name(self, field: PersonField, name: str) -> None:
        """Somebody, by their whole name."""
        field.setFocus()
        self.host.settle()
        write(field, name)
        QTest.keyClick(field, K.Key_Return)
