"""What is on the island, in words: the same for the list, the pointer and a screen reader."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from microsol_desktop.circle.island import Disc
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.people import TieKind
from microsol_desktop.desk.island_desk import IslandShown
from microsol_desktop.ui.circles.circle_words import kind_words, pulse_words
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import people_count

translate = QCoreApplication.translate
SHORE = UUID(int=0)
"""Stands for the shore where circles have their keys."""
MOST_NAMES = 12


class IslandCounts(QObject):
    """What takes another form with the number."""

    def circles(self, count: int) -> str:
        return self.tr("%n circles", "", count)

    def more(self, count: int) -> str:
        return self.tr("and %n more", "", count)

    def found_more(self, count: int) -> str:
        return self.tr("And %n more: type another letter.", "", count)


def circles_count(count: int) -> str:
    """How many circles: "1 circle", "7 circles"."""
    if count >= 1000:
        return fill(translate("Island", "%1 circles"), QLocale().toString(count))
    return translate("Island", "1 circle") if count == 1 else IslandCounts().circles(count)


def people_words(count: int) -> str:
    """How many people; of many, with the thousands told apart as the host's locale does."""
    if count < 1000:
        return people_count(count)
    return fill(translate("Island", "%1 people"), QLocale().toString(count))


def name_of(shown: IslandShown, key: UUID) -> str:
    """What somebody or a circle is called."""
    if key == SHORE:
        return translate("Island", "On the shore")
    disc = shown.discs.get(CircleKey(key))
    return disc.circle.name if disc is not None else shown.who.names.get(PersonKey(key), "")


def aside_of(shown: IslandShown, key: UUID) -> str:
    """What is said of it beside its name."""
    if key == SHORE:
        return people_words(len(shown.people.get(None, ())))
    disc = shown.discs.get(CircleKey(key))
    if disc is not None:
        return " · ".join(_circle_parts(disc))
    circle = shown.who.homes.get(PersonKey(key))
    return translate("Island", "On the shore") if circle is None else shown.discs[circle].circle.name


def _circle_parts(disc: Disc) -> tuple[str, ...]:
    people = people_words(disc.people) if disc.people else translate("Island", "nobody yet")
    thought_of = () if disc.circle.is_begun else (translate("Island", "not begun"),)
    return (kind_words(disc.circle.kind), people, *thought_of)


def told(shown: IslandShown, key: UUID) -> str:
    """Its name and what is said of it, as one line."""
    return ". ".join(part for part in (name_of(shown, key), aside_of(shown, key), season_of(shown, key)) if part)


def season_of(shown: IslandShown, key: UUID) -> str:
    """Where a circle's season is."""
    disc = shown.discs.get(CircleKey(key))
    if disc is None or disc.circle.pulse is None:
        return ""
    return fill(translate("Island", "Season: %1"), pulse_words(disc.circle.pulse))


def more_of(shown: IslandShown, key: UUID) -> tuple[str, ...]:
    """All that the picture shows of what is chosen, line by line: where it is, its season, what it is bound to."""
    if PersonKey(key) in shown.spots:
        return _of_person(shown, PersonKey(key))
    disc = shown.discs.get(CircleKey(key))
    return _of_circle(shown, disc) if disc is not None else ()


def _of_circle(shown: IslandShown, disc: Disc) -> tuple[str, ...]:
    key = disc.circle.key
    elsewhere = [shown.who.names[person] for person in shown.guests.get(key, ())]
    going = [shown.who.names[spot.person] for spot in shown.people.get(key, ()) if spot.person in shown.who.also]
    wide = shown.shared_with(key) if shown.circles.get(key) else ()
    shared = [other.circle.name for other in shown.land.discs if other.circle.key in wide]
    lines = (
        fill(translate("Island", "Part of: %1"), shown.discs[disc.within].circle.name) if disc.within else "",
        season_of(shown, key),
        fill(translate("Island", "Belong here too: %1"), _listed(elsewhere)) if elsewhere else "",
        fill(translate("Island", "Belong elsewhere too: %1"), _listed(going)) if going else "",
        fill(translate("Island", "Shares people with: %1"), _listed(sorted(shared))) if shared else "",
    )
    return tuple(line for line in lines if line)


def _of_person(shown: IslandShown, person: PersonKey) -> tuple[str, ...]:
    also = [shown.discs[circle].circle.name for circle in shown.who.also.get(person, ())]
    bonds = shown.bonds.get(person, ())
    names = shown.who.names
    steward = [names[b.receiver] for b in bonds if b.kind is TieKind.STEWARD and b.giver == person]
    looked_after = [names[b.giver] for b in bonds if b.kind is TieKind.STEWARD and b.receiver == person]
    friends = [names[b.receiver if b.giver == person else b.giver] for b in bonds if b.kind is TieKind.FRIEND]
    told_of = (
        (translate("Island", "Also in: %1"), also),
        (translate("Island", "Steward of: %1"), steward),
        (translate("Island", "Has as steward: %1"), looked_after),
        (translate("Island", "In touch with: %1"), friends),
    )
    return tuple(fill(words, _listed(which)) for words, which in told_of if which)


def _listed(names: list[str]) -> str:
    """Names one after another; of many, the first and how many more."""
    shown = names if len(names) <= MOST_NAMES + 1 else names[:MOST_NAMES]
    rest = [IslandCounts().more(len(names) - len(shown))] if len(shown) < len(names) else []
    return ", ".join((*shown, *rest))
