"""What a host does with who is in a circle: from the card of its people to the record, and what is said of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.founding import LeftOut
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.whole import CircleWhole, InCircle
from microsol_desktop.desk.circles_desk import CirclesDesk
from microsol_desktop.desk.everybody import Everybody
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.circle_people_card import CirclePeopleCard
from microsol_desktop.ui.circles.circle_words import here_words, left_out_words, standing_words
from microsol_desktop.ui.circles.page import Goal
from microsol_desktop.ui.kit.fill import fill

translate = QCoreApplication.translate


class WhoIsInIt(QObject):
    """Takes people in, and has them stand otherwise.

    Signals:
        goal_requested: go there (a Goal).
        said: a sentence for the bar.
    """

    goal_requested = Signal(object)
    said = Signal(str)

    def __init__(self, card: CirclePeopleCard, circles: CirclesDesk, people: PeopleDesk) -> None:
        super().__init__()
        self._card = card
        self._circles = circles
        self._people = people
        self._whole: CircleWhole | None = None
        card.everybody_requested.connect(self._on_everybody_asked)
        card.nobody_meant.connect(self._on_nobody_meant)
        card.known_taken_in.connect(self._on_known_taken_in)
        card.person_requested.connect(self._on_person)
        card.finding_requested.connect(self._on_finding)
        card.standing_chosen.connect(self._on_standing)
        card.taken_in.connect(self._on_taken_in)

    def show_circle(self, whole: CircleWhole | None) -> None:
        """This is the circle now; None while there is none."""
        self._whole = whole

    def _on_everybody_asked(self) -> None:
        self._people.everybody(self._offer_everybody, self._offer_everybody)

    def _offer_everybody(self, everybody: Everybody) -> None:
        self._card.name.show_everybody(everybody)

    def _on_nobody_meant(self, name: str) -> None:
        words = translate(
            "CirclePage",
            "Who “%1” is can't be told. Choose one of those below the line, or write the whole name.",
        )
        self.said.emit(fill(words, name))

    def _on_known_taken_in(self, person: PersonKey, name: str, standing: Standing) -> None:
        if self._whole is None:
            return
        if any(one.person == person and one.standing is standing for one in self._whole.people):
            self._card.leave((name,))
            self.said.emit(here_words((name,)))
        else:
            self._circles.stand(_as(name, standing), person, self._whole.circle.key, standing)

    def _on_person(self, person: PersonKey) -> None:
        self.goal_requested.emit(Goal("person", person))

    def _on_finding(self) -> None:
        if self._whole is not None:
            self.goal_requested.emit(Goal("finding", self._whole.circle.key))

    def _on_standing(self, one: InCircle, standing: Standing) -> None:
        if self._whole is not None:
            self._circles.stand(_as(one.name, standing), one.person, self._whole.circle.key, standing)

    def _on_taken_in(self, names: tuple[str, ...], standing: Standing) -> None:
        if self._whole is not None:
            # Whoever is there already does not come in a second time, and is not said to.
            people = self._whole.people
            there = {one.name.casefold() for one in people if one.standing.belongs or one.standing is standing}
            come = {name.casefold(): name for name in names if name.casefold() not in there}
            what = _as(", ".join(come.values() or names), standing)
            self._circles.take_in(what, self._whole.circle.key, names, standing, self._on_left_out)

    def _on_left_out(self, left_out: LeftOut) -> None:
        if left_out.names:
            self._card.leave(left_out.names)
            self.said.emit(left_out_words(left_out))


def _as(names: str, standing: Standing) -> str:
    """Who stands how from now on."""
    return fill(translate("CirclePage", "%1: %2"), names, standing_words(standing))
