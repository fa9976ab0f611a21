"""Groups as they were dealt: what is settled stays to the letter, what is new is kept so that it can be journaled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.people import Group, Groups, PersonId
from microsol_desktop.flow.settled import Dealt, Way


class Deals:
    """All deals of one schedule, those settled before and those made now, and who has met whom by them.

    `fits` says of a place whether what is settled there is to fit those who are here now, since somebody came or left.
    """

    def __init__(self, settled: tuple[Dealt, ...], fits: Callable[[Where], bool] | None = None) -> None:
        self._settled = {dealt.where: dealt for dealt in settled}
        self._fits = fits
        self._made: dict[Where, Dealt] = {}
        self._met: list[Groups] = []

    def is_new(self, where: Where) -> bool:
        """Whether nothing was dealt for this place in this schedule so far."""
        return where not in self._made

    def is_settled(self, where: Where) -> bool:
        """Whether it was settled before who sits with whom here."""
        return where in self._settled

    def keep_within(self, where: Where, wholes: Groups) -> None:
        """Let go of what was settled for this place where it has people together of different whole groups.

        Who has left is of none of them.
        """
        settled = self._settled.get(where)
        if settled is not None and where not in self._made:
            at = {person: index for index, whole in enumerate(wholes) for person in whole}
            if any(len({at[person] for person in group if person in at}) > 1 for group in settled.groups):
                del self._settled[where]

    def is_past(self, where: Where) -> bool:
        """Whether a place is over, so that who came or left since changes nothing there."""
        return self._fits is not None and not self._fits(where)

    def goes_on(self, where: Where) -> bool:
        """Whether a place is not over while it is found out what comes of somebody coming or leaving."""
        return self._fits is not None and self._fits(where)

    def settle(
        self,
        where: Where,
        deal: Callable[[], Groups],
        *,
        fit: Callable[[Groups], Groups] | None = None,
        way: Way = Way.FOLLOWED,
        size: int = 0,
    ) -> Groups:
        """The groups for this place: as settled, as dealt before, else as dealt now.

        `fit` makes of settled groups those of the people who are here now.
        """
        if where not in self._made:
            settled = self._settled.get(where)
            if settled is None:
                settled = Dealt(step=where.line, round=where.round, part=where.part, groups=deal(), way=way, size=size)
            elif fit is not None and self._fits is not None and self._fits(where):
                settled = replace(settled, groups=fit(settled.groups))
            self._made[where] = settled
        return self._made[where].groups

    def rounds_before(self, where: Where) -> tuple[Groups, ...]:
        """The rounds of a place before this one, in their order."""
        made = (each for each in sorted(self._made) if each < where and _is_same(each, where))
        return tuple(self._made[each].groups for each in made)

    def known_at(self, where: Where) -> frozenset[PersonId]:
        """Everybody for whom any round of a place was settled."""
        rounds = (dealt.groups for each, dealt in self._settled.items() if _is_same(each, where))
        return frozenset(person for groups in rounds for group in groups for person in group)

    def has_met(self, groups: Groups) -> None:
        """Remember that these sit together; who goes on sitting together meets once."""
        self._met.append(groups)

    def earlier(self, people: Group) -> tuple[Groups, ...]:
        """The rounds in which some of these people have met, and those still to come that are settled already."""
        here = frozenset(people)
        to_come = (
            dealt.groups
            for where, dealt in self._settled.items()
            if where not in self._made and dealt.way is not Way.FOLLOWED
        )
        rounds = (_among(groups, here) for groups in (*self._met, *to_come))
        return tuple(groups for groups in rounds if groups)

    def all(self) -> tuple[Dealt, ...]:
        """Every deal in the order of the evening."""
        return tuple(self._made.values())


def _is_same(one: Where, other: Where) -> bool:
    """Whether two places are rounds of one step or part."""
    return (one.line, one.part) == (other.line, other.part)


def _among(groups: Groups, here: frozenset[PersonId]) -> Groups:
    """Those of the groups who are here; empty where none of them sits with another."""
    left = tuple(tuple(person for person in group if person in here) for group in groups)
    filled = tuple(group for group in left if group)
    return filled if any(len(group) > 1 for group in filled) else ()
