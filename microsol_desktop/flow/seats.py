"""Who sits with whom while a cue lasts, and so who takes turns with whom."""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.flow.keys import Where
from microsol_desktop.flow.people import Group
from microsol_desktop.practice.model import Fishbowl, Formation


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """The groups of a cue, and the circles in which turns go round.

    `groups` is None where the whole group is together or people choose. `circles` are those who take turns with each
    other: the groups, the whole group as one, or in a formation those of it who have turns; `at` says by index in which
    group each circle sits. People who choose their own groups make no circles. `where` is the place that the groups are
    dealt for, `origin` the one that they were made for if they only go on: whoever came or left since, they are the
    same groups. `staying` are those who stay at their table from round to round, in the order of the tables.
    """

    circles: tuple[Group, ...]
    groups: tuple[Group, ...] | None = None
    at: tuple[int, ...] = ()
    formation: Formation | None = None
    own: bool = False
    alone: bool = False
    where: Where | None = None
    staying: Group = ()
    origin: Where | None = None

    @property
    def takes_turns_together(self) -> bool:
        """Whether turns go round in one circle that everybody looks at, so that each is a cue with a name."""
        return len(self.circles) == 1 and (self.groups is None or isinstance(self.formation, Fishbowl))

    def group_of(self, circle: int) -> Group:
        """Everybody who sits together where this circle takes its turns."""
        if self.groups is None or isinstance(self.formation, Fishbowl):
            return self.circles[circle]
        return self.groups[self.at[circle]]


def in_groups(groups: tuple[Group, ...], *, alone: bool = False) -> Seats:
    """Small groups, each of which takes its turns by itself."""
    return Seats(circles=groups, groups=groups, at=tuple(range(len(groups))), alone=alone)
