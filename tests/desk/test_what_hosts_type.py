"""What real hosts would type, in their words, and what has to come first among what ships: five are here tonight."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.looking_for import Searchable
from microsol_desktop.desk.measuring import Measured
from microsol_desktop.desk.shelves import Found, Marks, Wish, find, people_asked
from microsol_desktop.practice.asked import Asked, Kind
from microsol_desktop.store.places import shipped

HERE = 5


class Shipped:
    """What ships, with how long each takes for as many as are asked for."""

    def __init__(self, folder: Path, language: str) -> None:
        self.library = LibraryDesk(shipped("practices"), folder, language=lambda: language)
        self._searchable = Searchable(self.library.cards)
        self._language = language

    def first(self, typed: str) -> list[str]:
        people = people_asked(self._found(typed, HERE).asked, HERE)
        return [row.card.slug for row in self._found(typed, people).rows]

    def asked(self, typed: str) -> tuple[Asked, ...]:
        return self._found(typed, HERE).asked

    def _found(self, typed: str, people: int) -> Found:
        wish = Wish(typed=typed, people=people, language=self._language)
        return find(self._searchable, wish, Marks(), self._measured(people))

    def _measured(self, people: int) -> Mapping[str, Measured]:
        measuring = self.library.measuring
        measuring.want(people)
        while len(measuring.known(people)) < len(self.library.cards):
            QCoreApplication.processEvents()
        return measuring.known(people)


@pytest.fixture(scope="module")
def ships(qapp: QCoreApplication, tmp_path_factory: pytest.TempPathFactory) -> Shipped:
    return Shipped(tmp_path_factory.mktemp("own"), "en")


@pytest.fixture(scope="module")
def in_portuguese(qapp: QCoreApplication, tmp_path_factory: pytest.TempPathFactory) -> Shipped:
    return Shipped(tmp_path_factory.mktemp("own"), "pt")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("something for when we are stuck", {"troika"}),
        ("help a friend with a problem", {"case-clinic"}),
        ("short", {"parts", "one-year-from-today"}),
        ("short opening", {"check-in", "check-in-round"}),
        ("opening round", {"check-in-round"}),
        ("check-ins", {"check-in"}),
        ("checkin", {"check-in"}),
        ("how do we start?", {"check-in"}),
        ("ice breakers", {"speed-meeting"}),
        ("energizer", {"speed-meeting", "two-circles"}),
        ("something fun", {"speed-meeting"}),
        ("new people", {"speed-meeting", "three-layers"}),
        ("group of 8 new to this, 45 minutes", {"three-layers", "heard-seen-respected"}),
        ("first evening with strangers", {"speed-meeting"}),
        ("get to know each other", {"speed-meeting"}),
        ("pairs", {"stewardship-pairs"}),
        ("conflict", {"house-evening"}),
        ("conflict between flatmates", {"house-evening"}),
        ("hard conversations", {"house-evening"}),
        ("stinky fish", {"house-evening"}),
        ("house meeting", {"house-board-meeting"}),
        ("sunday evening", {"house-evening"}),
        ("talking piece", {"house-evening"}),
        ("9 people, 75 minutes, tired", {"three-layers", "house-evening"}),
        ("tired", {"check-in-round"}),
        ("exhausted after work", {"check-in-round"}),
        ("2 people half an hour", {"retrospective", "three-layers"}),
        ("a couple, half an hour", {"retrospective", "three-layers"}),
        ("we only have 20 min", {"one-year-from-today", "parts"}),
        ("10-15 min", {"one-two-four-all"}),
        ("between 10 and 15 minutes", {"one-two-four-all"}),
        ("1h30", {"sharing-circle"}),
        ("1,5 h", {"sharing-circle"}),
        ("2h", {"sharing-circle"}),
        ("4 friends, 2 hours, deep", {"empathy-chain"}),
        ("decisions", {"consent-round"}),
        ("we have a big decision to make", {"consent-round"}),
        ("sociocracy", {"consent-round"}),
        ("brainstorm", {"one-two-four-all"}),
        ("1 2 4 all", {"one-two-four-all"}),
        ("world café", {"conversation-tables"}),
        ("large group", {"fishbowl"}),
        ("open space", {"open-space-bell"}),
        ("listening exercise", {"three-layers", "empathy-chain"}),
        ("NVC", {"empathy-chain"}),
        ("vision", {"one-year-from-today"}),
        ("what do I want in life", {"one-year-from-today"}),
        ("liberating structures", {"conversation-tables"}),
        ("enspiral", {"check-in-round"}),
        ("theory u", {"case-clinic"}),
        ("mad tea", {"two-circles"}),
        ("case clinc", {"case-clinic"}),
        ("trioka", {"troika"}),
        ("restrospective", {"retrospective"}),
        ("feedback", {"retro-plus-minus-next"}),
        ("closing for 12", {"closing-round"}),
        ("gratitude", {"closing-round"}),
        ("someone is leaving", {"closing-round"}),
        ("bird", {"house-evening"}),
    ],
)
def test_what_a_host_types_leads_to_what_they_mean(typed: str, first: set[str], ships: Shipped) -> None:
    assert ships.first(typed)[0] in first


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("abertura", {"chegada"}),
        ("como começar", {"chegada"}),
        ("algo para quando estamos encalhados", {"consulta-a-tres"}),
        ("pessoas novas", {"speed-meeting", "tres-camadas"}),
        ("estou cansado", {"check-in-round", "chegada"}),
        ("cansadas, 6 pessoas", {"check-in-round", "chegada"}),
        ("um quarto de hora", {"one-two-four-all"}),
        ("uma hora e um quarto", {"empathy-chain"}),
        ("conflito", {"house-evening"}),
        ("reunião de casa", {"house-board-meeting"}),
        ("em pares", {"tres-camadas"}),
        ("roda de partilha", {"sharing-circle"}),
        ("tomar decisões", {"consent-round"}),
        ("retrospectiva", {"retrospetiva"}),
        ("fecho curto", {"ronda-de-fecho"}),
        ("clinica", {"clinica-de-casos"}),
        ("energizante", {"speed-meeting", "two-circles"}),
        ("casal", {"chegada"}),
        ("aquário", {"fishbowl"}),
    ],
)
def test_the_same_holds_in_portuguese(typed: str, first: set[str], in_portuguese: Shipped) -> None:
    assert in_portuguese.first(typed)[0] in first


def test_what_is_not_understood_is_told_and_hides_nothing(ships: Shipped) -> None:
    asked = ships.asked("family dinner with kids, 6 people")

    assert [one.value for one in asked if one.kind is Kind.NOWHERE] == ["dinner", "kids"]
    assert ships.first("family dinner with kids, 6 people")
    assert ships.first("art of hosting") == []
