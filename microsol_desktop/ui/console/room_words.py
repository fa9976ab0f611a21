"""One line for what has become of the people in the room, in the host's language."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from microsol_desktop.flow.inserting import innermost
from microsol_desktop.flow.moment import Moment, RoleToFill
from microsol_desktop.flow.people import Group, Person, PersonId
from microsol_desktop.flow.run import Run
from microsol_desktop.ui.console.words import person_word
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.stage.place_names import place

translate = QCoreApplication.translate
Groups = tuple[Group, ...]

MOST_NAMED = 4
"""More names than this are no sentence any more."""


class Room(NamedTuple):
    """How it is in the room at an instant: where the run stands, and what the host sees of it."""

    run: Run
    moment: Moment


class ManyPeople(QObject):
    """Too many to be named. The translators' tool finds `%n` in `tr` alone, hence a class."""

    def came(self, count: int) -> str:
        return self.tr("%n more people are here now.", "", count)

    def left(self, count: int) -> str:
        return self.tr("%n people have left.", "", count)


def what_changed(before: Room, after: Room, *, for_room: bool = False) -> str:
    """Who came, left, watches, is called otherwise or sits elsewhere now, and what follows from it.

    Who has left or only watches is nothing that the room is told.
    """
    return " ".join(_sentences(before, after, for_room=for_room))


def fell_on(drawn: tuple[PersonId, ...], named: Mapping[PersonId, str]) -> str:
    """On whom the lot fell; many stand on the list below, each in their group."""
    if len(drawn) > MOST_NAMED:
        return translate("Console", "The lot has fallen: the list says on whom.")
    return fill(translate("Console", "The lot fell on %1."), ", ".join(person_word(named[person]) for person in drawn))


def names(people: Collection[Person]) -> str:
    """Names one after another, as they stand in a sentence."""
    *most, last = (person_word(person.name) for person in people)
    return fill(translate("Console", "%1 and %2"), ", ".join(most), last) if most else last


def _sentences(before: Room, after: Room, *, for_room: bool) -> Iterator[str]:
    then = {person.id: person for person in before.run.schedule.people}
    now = {person.id: person for person in after.run.schedule.people}
    came = tuple(person for person in now.values() if person.id not in then)
    left = tuple(person for person in then.values() if person.id not in now)
    stayed = tuple(person for person in now.values() if person.id in then)
    if came:
        yield _came(came, after)
    if left and not for_room:
        yield _left(left)
    for person in stayed:
        was = then[person.id]
        if person.name != was.name or (person != was and not for_room):
            yield _of_one(was, person)
    yield from _sit_elsewhere(stayed, before, after)
    if [person.id for person in stayed] != [person for person in then if person in now]:
        yield translate("Console", "People sit in another order now.")
    yield from _free_again(before.moment.aside.roles, after.moment.aside.roles)
    if (came or left) and _are_mixed_anew(before.run, after.run):
        yield translate("Console", "The groups to come are made anew.")


def _came(people: tuple[Person, ...], there: Room) -> str:
    if len(people) > MOST_NAMED:
        return ManyPeople().came(len(people))
    if len(people) > 1:
        return fill(translate("Console", "%1 are here now."), names(people))
    wall, (person,) = there.moment.wall, people
    group = _group_of(person.id, wall.cue.groups)
    if group is not None and not wall.cue.alone:
        return fill(translate("Console", "%1 is here now, with the people of %2."), names(people), place(group))
    if wall.cue.order and wall.cue.order[-1] == person.id:
        return fill(translate("Console", "%1 is here now and has the last turn of this round."), names(people))
    return fill(translate("Console", "%1 is here now."), names(people))


def _left(people: tuple[Person, ...]) -> str:
    if len(people) > MOST_NAMED:
        return ManyPeople().left(len(people))
    words = translate("Console", "%1 has left.") if len(people) == 1 else translate("Console", "%1 have left.")
    return fill(words, names(people))


def _of_one(then: Person, now: Person) -> str:
    if then.name != now.name:
        return fill(translate("Console", "%1 is called %2 now."), person_word(then.name), now.name)
    if now.witness:
        return fill(translate("Console", "%1 only watches now, and has no turn."), person_word(now.name))
    return fill(translate("Console", "%1 takes turns again."), person_word(now.name))


def _sit_elsewhere(stayed: tuple[Person, ...], before: Room, after: Room) -> Iterator[str]:
    """Those who changed their group; of groups that are shown early too."""
    old, new = before.moment.wall.cue.groups, after.moment.wall.cue.groups
    if not old or not new or after.moment.wall.cue.alone:
        return
    ways = {person: (_group_of(person.id, old), _group_of(person.id, new)) for person in stayed}
    moved = [person for person, (was, is_now) in ways.items() if was != is_now]
    if len(moved) == 2 and ways[moved[0]] == ways[moved[1]][::-1]:
        yield fill(translate("Console", "%1 and %2 have changed places."), *(person_word(one.name) for one in moved))
    elif len(moved) == 1:
        yield _sits_with(moved[0], new)
    elif moved:
        yield translate("Console", "The groups have changed.")


def _sits_with(person: Person, groups: Groups) -> str:
    group = _group_of(person.id, groups)
    if group is None or groups[group] == (person.id,):
        return fill(translate("Console", "%1 is a group of their own now."), person_word(person.name))
    return fill(translate("Console", "%1 is with the people of %2 now."), person_word(person.name), place(group))


def _free_again(then: tuple[RoleToFill, ...], now: tuple[RoleToFill, ...]) -> Iterator[str]:
    """A role that nobody holds any more."""
    were_free = {role.role for role in then if not role.holders}
    for role in now:
        if not role.holders and role.role not in were_free:
            yield fill(translate("Console", "Nobody is %1 now; you can choose once more."), role.role)


def _are_mixed_anew(before: Run, after: Run) -> bool:
    """Whether people who stayed are to sit with others than was planned."""
    run = innermost(after)
    planned = {cue.key: cue.groups for cue in innermost(before).schedule.cues if cue.groups}
    here = {person.id for person in run.schedule.people}
    return any(
        _together(cue.groups, here) != _together(planned[cue.key] or (), here)
        for cue in run.schedule.cues[run.index + 1 :]
        if cue.groups and cue.key in planned and cue.where != run.cue.where
    )


def _together(groups: Groups, people: Collection[PersonId]) -> set[frozenset[PersonId]]:
    return {frozenset(group) & frozenset(people) for group in groups}


def _group_of(person: PersonId, groups: Groups | None) -> int | None:
    """The small group that somebody sits in, by index."""
    return next((number for number, group in enumerate(groups or ()) if person in group), None)
