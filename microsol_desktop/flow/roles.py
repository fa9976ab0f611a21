"""Who holds a role at a point of the evening. Chosen roles are unknown until somebody holds them."""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.flow.fitting import fitted
from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.people import Group, Groups, PersonId
from microsol_desktop.flow.seats import Seats
from microsol_desktop.flow.settled import Holder
from microsol_desktop.practice.model import Chosen, Slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The known holders of a role among those who sit here, and how many more there are in each circle.

    `somewhere` are holders of whom not even the circle is known.
    """

    people: Group = ()
    missing: tuple[int, ...] = ()
    somewhere: int = 0

    @property
    def is_known(self) -> bool:
        """Whether nobody is missing."""
        return not self.somewhere and not any(self.missing)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Choice:
    line: int
    round: int
    count: int
    groups: Groups | None
    origin: Where | None


class Roles:
    """The roles that steps have chosen, with those who hold them."""

    def __init__(self, holders: tuple[Holder, ...], present: Group = ()) -> None:
        self._holders = holders
        self._present = present
        self._choices: dict[tuple[Slug, str], _Choice] = {}

    def choose(self, slug: Slug, chosen: Chosen, line: int, number: int, seats: Seats) -> None:
        """A step fills this role (in round `number`): one holder in the room, or one in each of its groups."""
        # Of groups that people choose nobody knows who is in them, nor who holds what there.
        groups = () if seats.own else seats.groups
        self._choices[slug, chosen.role] = _Choice(
            line=line, round=number, count=chosen.count, groups=groups, origin=seats.origin
        )

    def names(self, slug: Slug) -> tuple[str, ...]:
        """The roles that a practice has chosen so far."""
        return tuple(role for known, role in self._choices if known == slug)

    def at_these_tables(self, slug: Slug, seats: Seats, line: int) -> Group:
        """Those who hold a role that was chosen in these very groups, the role chosen last first."""
        here = [choice for (known, _), choice in self._choices.items() if known == slug and self._is_of(choice, seats)]
        roles = {id(choice): role for (_, role), choice in self._choices.items()}
        people: dict[PersonId, None] = {}
        for choice in sorted(here, key=lambda choice: (choice.line, choice.round), reverse=True):
            people |= dict.fromkeys(reversed(self._latest(roles[id(choice)], choice, line)))
        return tuple(people)

    def _is_of(self, choice: _Choice, seats: Seats) -> bool:
        """Whether these are the groups it was chosen in, whoever came to them or left since."""
        go_on = choice.origin is not None and choice.origin == seats.origin
        return choice.groups is not None and (go_on or choice.groups == seats.groups)

    def held(self, slug: Slug, role: str, seats: Seats, line: int) -> Held | None:
        """Who holds the role among these seats; None where nobody does, since its groups are no more."""
        choice = self._choices.get((slug, role))
        if choice is None or seats.own:
            return None
        if choice.groups is None:
            return self._in_the_room(choice, role, seats, line)
        if seats.groups is None:
            here = fitted(choice.groups, self._present) if self._present and choice.groups else choice.groups
            return self._of_all_groups(choice, here, role, line)
        return self._in_groups(choice, role, seats, line) if self._is_of(choice, seats) else None

    def _in_the_room(self, choice: _Choice, role: str, seats: Seats, line: int) -> Held:
        people = self._latest(role, choice, line)[-choice.count :]
        wanted = min(choice.count, sum(len(circle) for circle in seats.circles))
        missing = max(0, wanted - len(people))
        if seats.groups is None:
            return Held(people=people, missing=(missing,))
        return Held(people=people, missing=(0,) * len(seats.circles), somewhere=missing)

    def _of_all_groups(self, choice: _Choice, groups: Groups, role: str, line: int) -> Held:
        held = self._each(groups, role, choice, line)
        wanted = sum(min(choice.count, len(group)) for group in groups)
        people = tuple(person for people in held for person in people)
        return Held(people=people, missing=(max(0, wanted - len(people)),))

    def _in_groups(self, choice: _Choice, role: str, seats: Seats, line: int) -> Held:
        held = self._each(seats.circles, role, choice, line)
        missing = tuple(
            max(0, min(choice.count, len(circle)) - len(people))
            for circle, people in zip(seats.circles, held, strict=True)
        )
        return Held(people=tuple(person for people in held for person in people), missing=missing)

    def _each(self, groups: Groups, role: str, choice: _Choice, line: int) -> Groups:
        people = self._latest(role, choice, line)
        return tuple(tuple(person for person in people if person in group)[-choice.count :] for group in groups)

    def _latest(self, role: str, choice: _Choice, line: int) -> Group:
        """Those who came to hold it since it was chosen, the latest last, each once."""
        people: dict[PersonId, None] = {}
        for holder in self._holders:
            filled_here = holder.step == choice.line and holder.round == choice.round
            if holder.role == role and (filled_here or choice.line < holder.step <= line):
                people.pop(holder.person, None)
                people[holder.person] = None
        return tuple(people)
