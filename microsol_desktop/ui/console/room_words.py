"""One line for what has become of the people in the room, in the host's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from microsol_desktop.flow.people import Person, PersonId
from microsol_desktop.flow.run import Run
from microsol_desktop.ui.console.words import person_word
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage.place_names import place

translate = QCoreApplication.translate


def what_changed(before: Run, after: Run) -> str:
    """Who came, left, watches, is called otherwise or sits elsewhere now."""
    then = {person.id: person for person in before.schedule.people}
    now = {person.id: person for person in after.schedule.people}
    came = tuple(person for person in now.values() if person.id not in then)
    left = tuple(person for person in then.values() if person.id not in now)
    if came:
        return _came(came, after)
    if left:
        return fill(_has_or_have_left(len(left)), names(left))
    changed = next((person for person in now.values() if person != then[person.id]), None)
    if changed is not None:
        return _of_one(then[changed.id], changed)
    if tuple(then) != tuple(now):
        return translate("Console", "People sit in another order now.")
    return _sit_elsewhere(before, after)


def fell_on(drawn: tuple[PersonId, ...], named: Mapping[PersonId, str]) -> str:
    """On whom the lot fell."""
    return fill(translate("Console", "The lot fell on %1."), ", ".join(person_word(named[person]) for person in drawn))


def names(people: tuple[Person, ...]) -> str:
    """Names one after another."""
    return ", ".join(person_word(person.name) for person in people)


def _came(people: tuple[Person, ...], run: Run) -> str:
    group = _group_of(people[0].id, run)
    if len(people) > 1:
        return fill(translate("Console", "%1 are here now."), names(people))
    if group is not None:
        return fill(translate("Console", "%1 is here now, with the people of %2."), names(people), place(group))
    if people[0].id in run.cue.order:
        return fill(translate("Console", "%1 is here now and has a turn in this round."), names(people))
    return fill(translate("Console", "%1 is here now."), names(people))


def _has_or_have_left(count: int) -> str:
    return translate("Console", "%1 has left.") if count == 1 else translate("Console", "%1 have left.")


def _of_one(then: Person, now: Person) -> str:
    if then.name != now.name:
        return fill(translate("Console", "%1 is called %2 now."), person_word(then.name), now.name)
    if now.witness:
        return fill(translate("Console", "%1 only watches now, and has no turn."), person_word(now.name))
    return fill(translate("Console", "%1 takes turns again."), person_word(now.name))


def _sit_elsewhere(before: Run, after: Run) -> str:
    moved = tuple(
        person for person in after.schedule.people if _group_of(person.id, before) != _group_of(person.id, after)
    )
    if len(moved) == 2:
        return fill(translate("Console", "%1 and %2 have changed places."), *(person_word(one.name) for one in moved))
    group = _group_of(moved[0].id, after) if len(moved) == 1 else None
    if group is not None:
        return fill(translate("Console", "%1 is with the people of %2 now."), names(moved), place(group))
    return translate("Console", "The groups have changed.")


def _group_of(person: PersonId, run: Run) -> int | None:
    """The small group that somebody sits in, by index."""
    return next((number for number, group in enumerate(run.cue.groups or ()) if person in group), None)
